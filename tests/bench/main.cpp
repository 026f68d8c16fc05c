#include "figures.h"
#include "intake_bench.h"
#include "million_bench.h"
#include "million_fill.h"
#include "telling_bench.h"
#include "window_bench.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <cstdio>

using namespace selaras;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    CLI::App cli("Measures Selaras: a table, then one JSON object on the last line.");
    bool quick = false, strict = false;
    std::string folder = QDir::tempPath().toStdString();
    std::vector<std::string> wanted;
    int orders = 0;
    cli.add_flag("--quick", quick, "small amounts, to see that everything runs; the figures mean little");
    cli.add_flag("--strict", strict, "fail when a target is missed");
    cli.add_option("--folder", folder, "where the files go; a real disk, else syncing costs nothing");
    cli.add_option("--orders", orders, "of the intake; 10,000 unless told");
    cli.add_option("what", wanted, "intake, telling, million, window; all unless told")
        ->check(CLI::IsMember({"intake", "telling", "million", "window"}));
    CLI11_PARSE(cli, argc, argv);

    if (orders <= 0)
        orders = quick ? 500 : 10'000;
    const auto asked = [&](const char *name) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end();
    };
    const int millionOrders = quick ? 20'000 : 1'000'000, millionSkus = quick ? 2'000 : bench::kMillionSkus;
    bench::Figures figures;
    Result<> outcome;
    if (asked("intake"))
        outcome = bench::measureIntake(figures, QString::fromStdString(folder), orders);
    if (outcome && asked("telling"))
        outcome = bench::measureTelling(figures, quick);
    if (outcome && asked("million"))
        outcome = bench::measureMillion(
            figures, QString::fromStdString(folder), millionOrders, millionSkus, quick ? 20 : 200);
    if (outcome && asked("window"))
        outcome
            = bench::measureWindow(figures, QString::fromStdString(folder), millionOrders, millionSkus, quick ? 1 : 3);
    if (!outcome) {
        std::fprintf(
            stderr, "selaras-bench: %s %s\n", qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
        return 2;
    }
    figures.print();
    return strict && !figures.allReached() ? 1 : 0;
}
