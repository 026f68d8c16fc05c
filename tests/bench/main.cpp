#include "documents_bench.h"
#include "intake_bench.h"
#include "million_bench.h"
#include "million_fill.h"
#include "record.h"
#include "round_trip.h"
#include "stock_bench.h"
#include "telling_bench.h"
#include "week_bench.h"
#include "window_bench.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cstdio>

using namespace selaras;

namespace {

struct Wishes {
    bool quick = false, strict = false, compares = false;
    std::string folder = QDir::tempPath().toStdString(), baseline = SELARAS_BASELINE, json, table;
    std::vector<std::string> what;
    int orders = 0;

    bool asksFor(const char *name) const
    {
        return what.empty() || std::find(what.begin(), what.end(), name) != what.end();
    }
};

/// How long telling takes, beside an exchange with nothing around it.
Result<> tellAndExchange(bench::Figures &figures, bool quick)
{
    CHECK(bench::measureTelling(figures, quick));
    TRY(const auto exchanges, bench::roundTrips(2000));
    for (const auto &[figure, share] : {std::pair("told by push, p50", 0.5), std::pair("told by push, p99", 0.99)})
        figures.beside(QLatin1String(figure), QStringLiteral("bare HTTP exchange over loopback"),
            exchanges[std::size_t(double(exchanges.size()) * share)]);
    return {};
}

/// Every part that is asked for, also after one that failed; whether all went well.
bool measure(bench::Figures &figures, const Wishes &wishes)
{
    const bool quick = wishes.quick;
    const QString folder = QString::fromStdString(wishes.folder);
    const int orders = wishes.orders > 0 ? wishes.orders : quick ? 500 : 10'000;
    const int millionOrders = quick ? 20'000 : 1'000'000, millionSkus = quick ? 2'000 : bench::kMillionSkus;
    bool good = true;
    const auto part = [&](const char *name, const Result<> &outcome) {
        if (!outcome)
            std::fprintf(stderr, "selaras-bench, %s: %s %s\n", name, qPrintable(outcome.error().code),
                qPrintable(outcome.error().detail));
        good = good && outcome;
    };
    if (wishes.asksFor("intake")) {
        part("intake", bench::measureIntake(figures, folder, orders, quick ? 1 : 3));
    } else {
        bench::Figures aside; // what machines are levelled by
        part("intake", bench::measureIntake(aside, folder, quick ? 500 : 2'000, quick ? 1 : 3));
        figures.setYardstick(aside.yardstick());
    }
    if (wishes.asksFor("telling"))
        part("telling", tellAndExchange(figures, quick));
    if (wishes.asksFor("stock"))
        part("stock", bench::measureStock(figures, quick ? 5'000 : 100'000));
    if (wishes.asksFor("documents"))
        part("documents", bench::measureDocuments(figures, quick ? 50 : 500));
    if (wishes.asksFor("week"))
        part("week", bench::measureWeek(figures, quick ? 1 : 7));
    if (wishes.asksFor("million"))
        part("million", bench::measureMillion(figures, folder, millionOrders, millionSkus, quick ? 20 : 200));
    if (wishes.asksFor("window"))
        part("window", bench::measureWindow(figures, folder, millionOrders, millionSkus, quick ? 1 : 3));
    return good;
}

/// How busy others keep the machine, as the system says it.
QString load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().simplified().left(14)) : QString();
}

Result<bool> run(const Wishes &wishes)
{
    bench::Figures figures;
    const QString before = load();
    const bool whole = measure(figures, wishes);
    figures.print();
    json::Value now = bench::record(figures, wishes.quick);
    now["load"] = {{"before", json::utf8(before)}, {"after", json::utf8(load())}};
    std::printf(
        "load of the machine (1, 5, 15 minutes): %s before, %s after\n", qPrintable(before), qPrintable(load()));
    if (!wishes.json.empty()) {
        CHECK(bench::writeRecord(QString::fromStdString(wishes.json), now));
        std::printf("all of it: %s\n", wishes.json.c_str());
    }
    bool good = whole && (!wishes.strict || figures.allReached());
    if (wishes.compares) {
        TRY(const auto baseline, bench::readRecord(QString::fromStdString(wishes.baseline)));
        TRY(const bool alike, bench::compare(now, baseline));
        good = good && alike;
    }
    return good;
}

Result<bool> show(const std::string &path)
{
    TRY(const auto record, bench::readRecord(QString::fromStdString(path)));
    std::printf("%s", qPrintable(bench::table(record)));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    CLI::App cli("Measures Selaras: a table of figures, each beside its limit and its target.");
    Wishes wishes;
    cli.add_flag("--quick", wishes.quick, "small amounts, to see that everything runs; the figures mean little");
    cli.add_flag("--strict", wishes.strict, "fail when a target is missed");
    cli.add_flag(
        "--compare", wishes.compares, "say what got slower than the baseline; fail when something is twice as bad");
    cli.add_option("--baseline", wishes.baseline, "another run's --json")->capture_default_str();
    cli.add_option("--json", wishes.json, "write everything to this file; such a file is what a baseline is")
        ->take_last();
    cli.add_option("--table", wishes.table, "measure nothing: print such a file as the table of docs/SPEED.md");
    cli.add_option("--folder", wishes.folder, "where the files go; a real disk, else syncing costs nothing")
        ->capture_default_str();
    cli.add_option("--orders", wishes.orders, "of the intake; 10,000 unless told");
    cli.add_option("what", wishes.what, "intake, stock, documents, telling, week, million, window; all unless told")
        ->check(CLI::IsMember({"intake", "stock", "documents", "telling", "week", "million", "window"}));
    CLI11_PARSE(cli, argc, argv);
    const auto outcome = wishes.table.empty() ? run(wishes) : show(wishes.table);
    if (!outcome) {
        std::fprintf(
            stderr, "selaras-bench: %s %s\n", qPrintable(outcome.error().code), qPrintable(outcome.error().detail));
        return 2;
    }
    return *outcome ? 0 : 1;
}
