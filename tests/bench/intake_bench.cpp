#include "intake_bench.h"

#include "bare_loop.h"
#include "shop_floor.h"

#include "audit/log.h"
#include "channels/shopee/orders.h"
#include "intake/intake.h"
#include "orders/queries.h"
#include "store/connection.h"
#include "store/store.h"

#include <QFile>

namespace selaras::bench {

namespace {

constexpr int kPage = 50; ///< get_order_detail gives as many, and one transaction takes them in
constexpr int kSkus = 200;
constexpr int kShops = 3;
constexpr qint64 kPlenty = 1'000'000;

/// Runs a write to its end.
template <class Work> auto write(Store &store, Work work)
{
    auto future = store.write(std::move(work));
    future.waitForFinished();
    return future.takeResult();
}

struct Page {
    int shop = 0;
    wire::HttpReply reply;
};

std::vector<Page> pagesOf(const ShopFloor &floor, int orders)
{
    std::vector<Page> pages;
    for (int first = 0; first < orders; first += kPage) {
        const int shop = int(pages.size()) % kShops;
        pages.push_back({shop, {200, {}, orderDetails(floor, shop, first, std::min(kPage, orders - first))}});
    }
    return pages;
}

/// The service path: bytes of a page in, committed orders out, one page after the other.
Result<> takeIn(Store &store, const ShopFloor &floor, const std::vector<Page> &pages)
{
    for (const Page &page : pages) {
        TRY(const auto pulled, channels::shopee::GetOrderDetail::decode({}, page.reply));
        const shops::Shop &shop = floor.shops[std::size_t(page.shop)];
        TRY(const auto outcome,
            write(store, [&](Transaction &tx) { return intake::takePage(tx, shop, inbox::Source::Pull, pulled); }));
        if (outcome.created != int(pulled.size()))
            return fail(
                Error::Kind::Conflict, QStringLiteral("only %1 orders of a page were new").arg(outcome.created));
    }
    return {};
}

/// Both ways must have written the same: what is in one file and not in the other, by table.
Result<> compare(Connection &service, const QString &bare, const Secret &key)
{
    CHECK(service.execute(QStringLiteral("PRAGMA cipher_default_page_size = 4096"))); // as Connection::open sets it
    CHECK(service.execute(QStringLiteral("ATTACH DATABASE '%1' AS bare KEY \"x'%2'\"")
                              .arg(bare, QString::fromLatin1(key.view().toByteArray().toHex()))));
    for (const char *table :
        {"orders", "order_line", "order_term", "order_tally", "reservation", "stock", "listing", "audit", "inbox"})
        for (const char *direction : {"main.%1 EXCEPT SELECT * FROM bare.%1", "bare.%1 EXCEPT SELECT * FROM main.%1"}) {
            TRY(const auto differing,
                service.value(QStringLiteral("SELECT count(*) FROM (SELECT * FROM %1)")
                                  .arg(QString::fromLatin1(direction).arg(QLatin1String(table)))));
            if (differing.toLongLong() != 0)
                return fail(Error::Kind::Conflict,
                    QStringLiteral("%1 rows of %2 differ between service and bare loop")
                        .arg(differing.toLongLong())
                        .arg(QLatin1String(table)));
        }
    return {};
}

/// The keyring is left out: a random key of the bench's own.
struct Floored {
    ShopFloor floor;
    qint64 newestSeq = 0;
};

Result<Floored> build(const QString &path, const Secret &key, const Clock &clock)
{
    TRY(auto store, Store::create({path, key, 0, Threads::Own, 1}, clock));
    return write(*store, [](Transaction &tx) -> Result<Floored> {
        Floored out;
        TRY(out.floor, furnish(tx, kSkus, kShops, kPlenty));
        TRY(out.newestSeq, audit::newestSeq(tx));
        // The loop only adds to a tally; intake makes its row when the first order comes.
        for (const shops::Shop &shop : out.floor.shops)
            CHECK(tx.run(orders::insertTally, shop.id, QStringLiteral("ready"), 0, 0, 0));
        return out;
    });
}

void removeFiles(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(suffix));
}

/// Seconds that one round took both ways, and how the file grew.
struct Round {
    double wall = 0, cpu = 0;
    bare_outcome loop{};
    double bytesAnOrder = 0;
};

/// What the rows of a table take in the file, by leaving them out of it.
Result<double> bytesOf(Connection &connection, const QString &table)
{
    const auto size = [&connection]() -> Result<double> {
        CHECK(connection.execute(QStringLiteral("VACUUM")));
        TRY(const QVariant pages, connection.value(QStringLiteral("PRAGMA page_count")));
        return pages.toDouble() * 4096;
    };
    TRY(const QVariant rows, connection.value(QStringLiteral("SELECT count(*) FROM ") + table));
    TRY(const double with, size());
    CHECK(connection.execute(QStringLiteral("DELETE FROM ") + table));
    TRY(const double without, size());
    return rows.toDouble() > 0 ? (with - without) / rows.toDouble() : 0;
}

Result<> measureGrowth(Figures &figures, Connection &connection, double bytesAnOrder)
{
    TRY(const double kept, bytesOf(connection, QStringLiteral("inbox")));
    TRY(const double job, bytesOf(connection, QStringLiteral("job")));
    const QString bytes = QStringLiteral("bytes");
    figures.note(QStringLiteral("growth, an order with all that comes with it"), bytesAnOrder, bytes);
    figures.note(QStringLiteral("growth, of that the channel's own bytes, kept"), kept, bytes);
    figures.note(QStringLiteral("growth, a job, until 30 days after it is done"), job, bytes);
    return {};
}

Result<Round> goRound(Figures &figures, const QString &folder, int orders, bool last)
{
    const QString service = folder + QStringLiteral("/selaras-bench-service.selaras");
    const QString bare = folder + QStringLiteral("/selaras-bench-bare.selaras");
    removeFiles(service);
    removeFiles(bare);
    const SystemClock clock;
    const Secret key = Secret::random(32);
    TRY(const Floored before, build(service, key, clock));
    if (!QFile::copy(service, bare))
        return fail(Error::Kind::Storage, QStringLiteral("cannot copy to ") + bare);
    const double sizeBefore = double(QFile(service).size());

    const auto pages = pagesOf(before.floor, orders);
    Round out;
    {
        TRY(auto store, Store::open({service, key, 0, Threads::Own, 1}, clock));
        const Stopwatch watch;
        CHECK(takeIn(*store, before.floor, pages));
        out.wall = watch.wall();
        out.cpu = watch.cpu();
    }
    out.bytesAnOrder = (double(QFile(service).size()) - sizeBefore) / orders;
    TRY(auto source, Connection::open(service, key, Connection::Mode::ReadWrite));
    {
        TRY(auto target, Connection::open(bare, key, Connection::Mode::ReadWrite));
        out.loop = bare_loop(static_cast<sqlite3 *>(source->handle()), static_cast<sqlite3 *>(target->handle()),
            before.newestSeq, kPage);
    }
    if (out.loop.error[0])
        return fail(Error::Kind::Storage, QString::fromUtf8(out.loop.error));
    if (out.loop.orders != orders)
        return fail(
            Error::Kind::Conflict, QStringLiteral("the loop wrote %1 of %2 orders").arg(out.loop.orders).arg(orders));
    CHECK(compare(*source, bare, key));
    if (last) {
        CHECK(source->execute(QStringLiteral("DETACH DATABASE bare")));
        CHECK(measureGrowth(figures, *source, out.bytesAnOrder));
    }
    source.reset();
    removeFiles(service);
    removeFiles(bare);
    return out;
}

} // namespace

Result<> measureIntake(Figures &figures, const QString &folder, int orders, int rounds)
{
    // The best of each way: what a busy neighbour took is no property of either.
    std::optional<Round> best;
    Figures growth;
    for (int i = 0; i < rounds; ++i) {
        TRY(const Round round, goRound(growth, folder, orders, i == rounds - 1));
        if (!best) {
            best = round;
            continue;
        }
        best->wall = std::min(best->wall, round.wall);
        best->cpu = std::min(best->cpu, round.cpu);
        best->loop.wall_seconds = std::min(best->loop.wall_seconds, round.loop.wall_seconds);
        best->loop.cpu_seconds = std::min(best->loop.cpu_seconds, round.loop.cpu_seconds);
    }
    const auto &[wall, cpu, loop, bytesAnOrder] = *best;
    const double bareRate = orders / loop.wall_seconds;
    figures.setYardstick(bareRate);
    figures.atLeast(QStringLiteral("intake, service"), orders / wall, QStringLiteral("orders/s"), 1500);
    figures.beside(QStringLiteral("intake, service"), QStringLiteral("bare SQLCipher loop"), bareRate);
    figures.note(QStringLiteral("intake, service, rows"), loop.rows / wall, QStringLiteral("rows/s"));
    figures.note(QStringLiteral("intake, bare loop"), bareRate, QStringLiteral("orders/s"));
    figures.note(QStringLiteral("intake, bare loop, rows"), loop.rows / loop.wall_seconds, QStringLiteral("rows/s"));
    figures.note(QStringLiteral("intake, rows an order"), double(loop.rows) / orders, QString());
    figures.atLeast(QStringLiteral("intake, service / bare loop"), loop.wall_seconds / wall, QString(), 0.4);
    figures.note(QStringLiteral("intake, service, processor"), cpu / orders * 1e6, QStringLiteral("us/order"));
    figures.beside(QStringLiteral("intake, service, processor"), QStringLiteral("bare SQLCipher loop"),
        loop.cpu_seconds / orders * 1e6);
    figures.note(
        QStringLiteral("intake, bare loop, processor"), loop.cpu_seconds / orders * 1e6, QStringLiteral("us/order"));
    figures.note(QStringLiteral("intake, service / bare, processor only"), loop.cpu_seconds / cpu, QString());
    figures.append(growth);
    return {};
}

} // namespace selaras::bench
