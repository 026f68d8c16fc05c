#include "week_bench.h"

#include "support/engine_room.h"

#include <malloc.h>
#include <sqlcipher/sqlite3.h>

namespace selaras::bench {

namespace {

constexpr int kOrdersADay = 600;
constexpr qint64 kDay = 86'400'000;
constexpr double kMiB = 1024 * 1024;

/// Bytes in use, without what the allocator keeps for later: it does not depend on what ran before.
double inUse()
{
    const auto info = mallinfo2();
    return double(info.uordblks) + double(info.hblkhd);
}

const std::vector<QString> &goods()
{
    static const std::vector<QString> all = [] {
        std::vector<QString> made;
        for (int i = 0; i < 20; ++i)
            made.push_back(QStringLiteral("G%1").arg(i));
        return made;
    }();
    return all;
}

/// The n-th order of the week, somewhere.
void sell(test::EngineRoom &room, int n) { room.sell(n % 3, goods()[std::size_t(n) % goods().size()]); }

/// What the platforms remember of an order, with no engine asking.
double platformsAnOrder()
{
    test::EngineRoom room(goods(), 1'000'000);
    sell(room, 0);
    const double before = inUse();
    for (int n = 1; n <= kOrdersADay; ++n)
        sell(room, n);
    return (inUse() - before) / kOrdersADay;
}

} // namespace

Result<> measureWeek(Figures &figures, int days)
{
    const double platforms = platformsAnOrder();
    test::EngineRoom room(goods(), 1'000'000);
    room.start();
    room.settle();
    std::vector<double> kept, whole;
    int n = 0;
    for (int day = 0; day < days; ++day) {
        for (int i = 0; i < kOrdersADay; ++i) {
            sell(room, n++);
            room.run(kDay / kOrdersADay);
        }
        if (!room.settle())
            return fail(Error::Kind::Conflict, QStringLiteral("day %1 does not come to rest").arg(day + 1));
        whole.push_back(inUse() / kMiB);
        kept.push_back((inUse() - platforms * n - double(sqlite3_memory_used())) / kMiB);
    }
    const QString mib = QStringLiteral("MiB");
    figures.note(QStringLiteral("week, orders a day"), kOrdersADay, {});
    figures.note(QStringLiteral("week, simulated platforms, an order"), platforms, QStringLiteral("bytes"));
    for (int day = 0; day < days; ++day)
        figures.note(
            QStringLiteral("week, kept by the engine at the end of day %1").arg(day + 1), kept[std::size_t(day)], mib);
    // From the second day on: on the first everything is read and learnt.
    figures.atMost(QStringLiteral("week, more of it each day"),
        (kept.back() - kept[1 % kept.size()]) / std::max(1, days - 2), mib, 0.1);
    figures.note(QStringLiteral("week, database's page cache at the end (at most 24 MiB)"),
        double(sqlite3_memory_used()) / kMiB, mib);
    figures.note(QStringLiteral("week, everything in the process at the end"), whole.back(), mib);
    return {};
}

} // namespace selaras::bench
