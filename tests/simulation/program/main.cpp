#include "simulation/world.h"

#include <CLI/CLI.hpp>
#include <QHashFunctions>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace selaras::simulation;

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed(); // the same seed is the same run in every process
    Case one;
    quint64 seeds = 100, from = 1, seed = 0;
    unsigned jobs = std::max(1u, std::thread::hardware_concurrency());
    Watching watching;
    std::string without;
    CLI::App app{"Simulated days of three shops"};
    app.add_option("--seeds", seeds, "how many seeds");
    app.add_option("--from", from, "the first of them");
    app.add_option("--seed", seed, "only this one");
    app.add_option("--days", one.days, "simulated days of each");
    app.add_option("--without", without, "deeds and faults to leave out, with commas");
    app.add_option("--thin", one.thin, "only every so manieth deed");
    app.add_option("--jobs", jobs, "seeds at once");
    app.add_option("--check-every", watching.callsBetweenChecks, "calls between two checks of the rules");
    app.add_flag("--trace", watching.aloud, "print what happens");
    CLI11_PARSE(app, argc, argv);
    if (!without.empty())
        one.without = QString::fromStdString(without).split(u',');
    if (seed) {
        from = seed;
        seeds = 1;
    }
    std::atomic<quint64> next{from};
    std::mutex mutex;
    qint64 orders = 0, calls = 0, checks = 0, failed = 0, openMs = 0, kills = 0;
    const auto begun = std::chrono::steady_clock::now();
    const auto work = [&] {
        for (;;) {
            Case what = one;
            what.seed = next++;
            if (what.seed >= from + seeds)
                return;
            const Verdict verdict = simulate(what, watching);
            const std::lock_guard guard(mutex);
            orders += verdict.orders;
            calls += verdict.calls;
            checks += verdict.checks;
            openMs += verdict.openMs;
            kills += verdict.kills;
            if (verdict.breach) {
                ++failed;
                for (const QByteArray &line : verdict.lastLines)
                    std::printf("    %s\n", line.constData());
                std::printf("seed %llu, step %lld: %s: %s\n", what.seed, verdict.step, qPrintable(verdict.breach->rule),
                    qPrintable(verdict.breach->what));
                std::fflush(stdout);
            }
            if (watching.aloud || seeds == 1)
                std::printf("hash %016llx\n", verdict.hash);
        }
    };
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < (seeds == 1 ? 1 : jobs); ++i)
        threads.emplace_back(work);
    for (auto &thread : threads)
        thread.join();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    std::printf("%llu seeds, %lld failed, %.1f s, orders %lld, calls %lld, checks %lld, open %.1f h, kills %lld\n",
        seeds, failed, seconds, orders, calls, checks, double(openMs) / 3.6e6, kills);
    return failed ? 1 : 0;
}
