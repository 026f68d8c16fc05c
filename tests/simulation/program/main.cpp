#include "simulation/report.h"
#include "simulation/shrink.h"

#include <CLI/CLI.hpp>
#include <QHashFunctions>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace selaras::simulation;

namespace {

struct Wishes {
    Case like; ///< every seed with its options
    quint64 from = 1, seeds = 100;
    unsigned jobs = 1;
    Watching watching;
    bool known = true; ///< begins with the cases that failed once
    bool stopAtFirst = false;
    bool shrinks = true;
};

void tell(const Case &what, const Verdict &verdict)
{
    for (const QByteArray &line : verdict.lastLines)
        std::printf("    %s\n", line.constData());
    std::printf("%s\n  step %lld breaks %s: %s\n", qPrintable(optionsOf(what)), verdict.step,
        qPrintable(verdict.breach->rule), qPrintable(verdict.breach->what));
    std::fflush(stdout);
}

std::vector<Case> casesOf(const Wishes &wishes)
{
    std::vector<Case> cases;
    if (wishes.known)
        for (const KnownCase &known : knownCases())
            cases.push_back(known.what);
    for (quint64 seed = wishes.from; seed < wishes.from + wishes.seeds; ++seed) {
        cases.push_back(wishes.like);
        cases.back().seed = seed;
    }
    return cases;
}

int run(const Wishes &wishes)
{
    const std::vector<Case> cases = casesOf(wishes);
    Report report;
    std::optional<std::pair<Case, QString>> failed;
    std::atomic<std::size_t> next{0};
    std::atomic<bool> enough{false};
    std::mutex mutex;
    const auto begun = std::chrono::steady_clock::now();
    const auto work = [&] {
        for (std::size_t at = next++; at < cases.size() && !enough; at = next++) {
            const Verdict verdict = simulate(cases[at], wishes.watching);
            const std::lock_guard guard(mutex);
            report.add(cases[at], verdict);
            if (cases.size() == 1)
                std::printf("hash %016llx\n", verdict.hash);
            if (!verdict.breach || enough)
                continue;
            tell(cases[at], verdict);
            enough = wishes.stopAtFirst;
            if (!failed)
                failed.emplace(cases[at], verdict.breach->rule);
        }
    };
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < wishes.jobs; ++i)
        threads.emplace_back(work);
    for (auto &thread : threads)
        thread.join();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    std::printf("%s", qPrintable(report.text(seconds)));
    if (failed && wishes.shrinks)
        std::printf("smaller: %s\n", qPrintable(optionsOf(shrunk(failed->first, failed->second))));
    return failed ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the same seed is the same run in every process
    Wishes wishes;
    wishes.like.days = 0.2;
    wishes.jobs = std::max(1u, std::thread::hardware_concurrency());
    quint64 seed = 0;
    std::string without;
    CLI::App app{"Simulated days of three shops, with everything that can go wrong"};
    app.add_option("--seeds", wishes.seeds, "how many seeds (100), after the cases that failed once");
    app.add_option("--from", wishes.from, "the first of them (1)");
    app.add_option("--seed", seed, "only this one");
    app.add_option("--days", wishes.like.days, "simulated days of each (0.2)");
    app.add_option("--without", without, "deeds and faults that do not happen, with commas");
    app.add_option("--thin", wishes.like.thin, "only every so manieth deed of each kind");
    app.add_option("--check-every", wishes.watching.callsBetweenChecks, "calls between two checks of the rules (40)");
    app.add_option("--jobs", wishes.jobs, "seeds at once");
    app.add_flag("--trace", wishes.watching.aloud, "print what happens");
    app.add_flag(
        "--first", wishes.stopAtFirst, "end with the first seed that fails, and do not look for a smaller case");
    CLI11_PARSE(app, argc, argv);
    if (!without.empty())
        wishes.like.without = QString::fromStdString(without).split(u',');
    if (seed) {
        wishes.from = seed;
        wishes.seeds = 1;
    }
    wishes.known = !seed && !wishes.stopAtFirst;
    wishes.shrinks = !wishes.stopAtFirst && !wishes.watching.aloud;
    return run(wishes);
}
