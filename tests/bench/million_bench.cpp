#include "million_bench.h"

#include "million_fill.h"
#include "shop_floor.h"

#include "audit/log.h"
#include "catalog/drift.h"
#include "inventory/rule_preview.h"
#include "inventory/sales.h"
#include "inventory/stock_page.h"
#include "orders/queue.h"
#include "store/connection.h"
#include "store/store.h"

#include <QFile>
#include <array>
#include <functional>
#include <sqlcipher/sqlite3.h>

namespace selaras::bench {

namespace {

constexpr double kScreen = 50; ///< ms; what a person takes for at once
constexpr int kRows = 200; ///< of a page, as the window asks for them

constexpr std::array kTabNames{"open", "ready", "processed", "shipped", "completed", "unpaid", "needs mapping", "short",
    "cancel requested", "held", "returns", "cancelled"};
static_assert(kTabNames.size() == orders::kTabs);

/// How many rows an answer has; an empty answer would be quick for the wrong reason.
using Ask = std::function<Result<qint64>(Reader &)>;

template <class Row> Result<qint64> sizeOf(Result<std::vector<Row>> rows)
{
    if (!rows)
        return fail(rows.error());
    return qint64(rows->size());
}

Result<qint64> read(Store &store, const Ask &ask)
{
    auto future = store.read(ask);
    future.waitForFinished();
    return future.takeResult();
}

struct Screen {
    QString name;
    Ask ask;
    bool mayBeEmpty = false;
    bool waitedFor = true; ///< false: comes behind the rows, so there is no target
};

void addQueues(std::vector<Screen> &out, qint64 shop)
{
    for (int tab = 0; tab < orders::kTabs; ++tab) {
        for (const auto &[where, of] :
            {std::pair(" of all shops", std::optional<qint64>()), {" of one shop", std::optional(shop)}})
            out.push_back(
                {QStringLiteral("orders, ") + QLatin1String(kTabNames[std::size_t(tab)]) + QLatin1String(where),
                    [filter = orders::Filter{orders::Tab(tab), of}](
                        Reader &reader) { return sizeOf(orders::page(reader, filter, {}, kRows)); },
                    tab == int(orders::Tab::Held)}); // nobody holds an order in that file
    }
    const auto totals = [](std::optional<qint64> of) -> Ask {
        return [of](Reader &reader) -> Result<qint64> {
            TRY(const auto all, orders::totals(reader, of));
            return all[std::size_t(orders::Tab::Completed)].orders;
        };
    };
    out.push_back({QStringLiteral("orders, totals of all shops"), totals({})});
    out.push_back({QStringLiteral("orders, totals of one shop"), totals(shop)});
    out.push_back({QStringLiteral("orders, due before"), [](Reader &reader) {
                       return orders::dueBefore(reader, {}, std::numeric_limits<qint64>::max());
                   }});
}

void addSearches(std::vector<Screen> &out, int orders)
{
    const int n = orders / 2 + 11;
    const auto search = [&](const char *name, const QString &text, bool mayBeEmpty = false) {
        out.push_back({QStringLiteral("search, ") + QLatin1String(name),
            [text](Reader &reader) { return sizeOf(orders::search(reader, text, kRows)); }, mayBeEmpty, true});
    };
    search("a number", millionNumber(n));
    search("the end of a number", millionNumber(n).right(7));
    search("the beginning of all numbers", QStringLiteral("2512"));
    search("a rare name", kRareName);
    search("a common name", QStringLiteral("budi"));
    search("the beginning of a common name", QStringLiteral("bu"));
    search("a phone", QStringLiteral("0812 ") + millionPhone(n).mid(5));
    search("the end of a phone", millionPhone(n).right(6));
    search("a SKU", skuCode(42));
    search("two words", QStringLiteral("hendra wijaya"));
    search("a rare and a common word", kRareName + QStringLiteral(" ") + QStringLiteral("s"), true);
    search("two common words that never meet", QStringLiteral("budi siti"), true);
    search("nothing", QStringLiteral("xqzw"), true);
}

void addStock(std::vector<Screen> &out)
{
    constexpr std::array<const char *, inventory::kStockTabs> names{
        "all", "low", "short", "differs", "unconfirmed", "bundles"};
    for (int tab = 0; tab < inventory::kStockTabs; ++tab)
        out.push_back({QStringLiteral("stock, ") + QLatin1String(names[std::size_t(tab)]),
            [tab = inventory::StockTab(tab)](Reader &reader) {
                return sizeOf(inventory::stockPage(reader, {.tab = tab, .warehouseId = {}, .text = {}}, {}, kRows));
            },
            true});
    out.push_back({QStringLiteral("stock, by product"), [](Reader &reader) {
                       return sizeOf(inventory::stockPageByProduct(reader, {.warehouseId = {}, .text = {}}, {}, kRows));
                   }});
    out.push_back({QStringLiteral("stock, sales counted anew, each hour"),
        [](Reader &reader) { return sizeOf(inventory::countSales(reader, kMillionEnd)); }, false, false});
    out.push_back({QStringLiteral("stock, the beginning of a code"), [](Reader &reader) {
                       return sizeOf(inventory::stockPage(
                           reader, {.warehouseId = {}, .text = QStringLiteral("teko-00")}, {}, kRows));
                   }});
    out.push_back({QStringLiteral("stock, counts"),
        [](Reader &reader) -> Result<qint64> {
            TRY(const auto counts, inventory::stockCounts(reader));
            return counts.onHand;
        },
        false, false});
}

/// A rule's preview: the SKUs it speaks of are looked for once a scope, what it changes with every keystroke.
Result<> addRules(std::vector<Screen> &out, Store &store)
{
    const inventory::StoredRule rule{.rule = {0, {.shopId = {}, .skuId = {}, .tag = {}}, allocation::AtMost{3}},
        .name = QStringLiteral("few"),
        .startsAt = {},
        .endsAt = {}};
    const auto sample = [rule](Reader &reader) {
        return inventory::sampleFor(reader, rule.rule.scope, kRows);
    };
    out.push_back({QStringLiteral("rules, the SKUs that a rule for all speaks of"),
        [sample](Reader &reader) -> Result<qint64> {
            TRY(const auto found, sample(reader));
            return qint64(found.skus.size());
        },
        false, false});
    std::vector<qint64> skus;
    CHECK(read(store, [&](Reader &reader) -> Result<qint64> {
        TRY(auto found, sample(reader));
        skus = std::move(found.skus);
        return qint64(skus.size());
    }));
    out.push_back({QStringLiteral("rules, what a rule for all SKUs would change"),
        [rule, skus](Reader &reader) -> Result<qint64> {
            TRY(const auto preview, inventory::previewRule(reader, rule, skus, kRows));
            return preview.changed;
        }});
    return {};
}

void addChannels(std::vector<Screen> &out)
{
    out.push_back({QStringLiteral("channels, figures that differ"), [](Reader &reader) -> Result<qint64> {
                       TRY(const auto board, catalog::drift(reader, reader.now(), kRows));
                       return qint64(board.rows.size());
                   }});
}

void addAudit(std::vector<Screen> &out, qint64 order, qint64 sku)
{
    const auto page = [&](const char *name, audit::Filter filter, bool mayBeEmpty = false) {
        out.push_back({QStringLiteral("audit, ") + QLatin1String(name),
            [filter = std::move(filter)](Reader &reader) { return sizeOf(audit::log(reader, filter, {}, kRows)); },
            mayBeEmpty});
    };
    page("newest", {});
    page("of an order", {.orderId = order, .skuId = {}, .actor = {}, .actionPrefix = {}});
    page("of a SKU", {.orderId = {}, .skuId = sku, .actor = {}, .actionPrefix = {}});
    const QString worker = QStringLiteral("worker/Toko 1"); // has most of all entries
    page("of an actor", {.orderId = {}, .skuId = {}, .actor = worker, .actionPrefix = {}});
    page("of an action", {.orderId = {}, .skuId = {}, .actor = {}, .actionPrefix = QStringLiteral("stock.")});
    page("of an actor and an action",
        {.orderId = {}, .skuId = {}, .actor = worker, .actionPrefix = QStringLiteral("order.")});
    page("of an actor and an action it never did",
        {.orderId = {}, .skuId = {}, .actor = worker, .actionPrefix = QStringLiteral("warehouse.")}, true);
    page("of a SKU and an actor it never met",
        {.orderId = {}, .skuId = sku, .actor = QStringLiteral("nobody"), .actionPrefix = {}}, true);
}

Result<> measure(Figures &figures, Store &store, const Screen &screen, int rounds)
{
    std::vector<double> ms;
    for (int i = 0; i < rounds; ++i) {
        const Stopwatch watch;
        TRY(const qint64 rows, read(store, screen.ask));
        ms.push_back(watch.wall() * 1000);
        if (rows == 0 && !screen.mayBeEmpty)
            return fail(Error::Kind::Conflict, screen.name + QStringLiteral(": no rows"));
    }
    if (screen.waitedFor) {
        figures.times(screen.name, std::move(ms), kScreen);
        return {};
    }
    std::sort(ms.begin(), ms.end());
    figures.note(screen.name, ms[ms.size() / 2], QStringLiteral("ms"));
    return {};
}

/// What reading a page costs with nothing around it: every column of `statement`'s rows by SQLite's own calls, the
/// median ms of `rounds`.
Result<double> bareRead(Connection &connection, const char *statement, int rounds)
{
    sqlite3_stmt *prepared = nullptr;
    auto *handle = static_cast<sqlite3 *>(connection.handle());
    if (sqlite3_prepare_v2(handle, statement, -1, &prepared, nullptr) != SQLITE_OK)
        return fail(Error::Kind::Storage, QString::fromUtf8(sqlite3_errmsg(handle)));
    std::vector<double> ms;
    for (int i = 0; i < rounds; ++i) {
        const Stopwatch watch;
        int bytes = 0;
        while (sqlite3_step(prepared) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(prepared); ++column)
                bytes += sqlite3_column_text(prepared, column) ? sqlite3_column_bytes(prepared, column) : 0;
        sqlite3_reset(prepared);
        ms.push_back(watch.wall() * 1000);
        if (bytes == 0)
            return fail(Error::Kind::Conflict, QStringLiteral("nothing to read"));
    }
    sqlite3_finalize(prepared);
    std::sort(ms.begin(), ms.end());
    return ms[ms.size() / 2];
}

/// The limits of the screens: as many rows of the same tables in the order of an index.
Result<> measureBareReads(Figures &figures, const Million &file, int rounds)
{
    TRY(const auto connection, Connection::open(file.path, file.key, Connection::Mode::ReadWrite));
    TRY(const double orders,
        bareRead(*connection,
            "SELECT id, shop_id, external_id, number, state, money, hold, buyer_name, city, contents, courier, currency, "
            "pieces, total_minor, ship_by, placed_at FROM orders WHERE state = 'completed' ORDER BY ship_by DESC, id DESC "
            "LIMIT 200",
            rounds));
    TRY(const double stock,
        bareRead(*connection,
            "SELECT id, code, name, barcode FROM sku WHERE active = 1 AND code_folded > '' ORDER BY code_folded LIMIT 200",
            rounds));
    TRY(const double audit, bareRead(*connection, "SELECT * FROM audit ORDER BY seq DESC LIMIT 200", rounds));
    for (const auto &[name, limit] : std::initializer_list<std::pair<const char *, double>>{
             {"orders, ", orders}, {"search, ", orders}, {"stock, ", stock}, {"audit, ", audit}})
        figures.beside(QLatin1String(name), QStringLiteral("bare read of 200 rows"), limit);
    return {};
}

/// Resident memory of this process in MiB.
double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace

Result<> measureMillion(Figures &figures, const QString &folder, int orders, int skus, int rounds)
{
    const Stopwatch making;
    TRY(const Million file, millionFile(folder, orders, skus));
    figures.note(QStringLiteral("million, made or found in"), making.wall(), QStringLiteral("s"));
    figures.note(QStringLiteral("million, size of the file"), double(QFile(file.path).size()) / 1024 / 1024,
        QStringLiteral("MiB"));

    const SystemClock clock;
    const Stopwatch opening;
    TRY(const auto store, Store::open({file.path, file.key, 0, Threads::Own, 2}, clock));
    qint64 order = 0, shop = 0;
    CHECK(read(*store, [&](Reader &reader) -> Result<qint64> {
        TRY(const auto page, orders::page(reader, {}, {}, kRows));
        if (!page.empty()) {
            order = page.front().id;
            shop = page.front().shopId;
        }
        return qint64(page.size());
    }));
    figures.atMost(
        QStringLiteral("million, opened and first page shown in"), opening.wall() * 1000, QStringLiteral("ms"), 1000);
    qint64 sku = 0;
    CHECK(read(*store, [&](Reader &reader) -> Result<qint64> {
        TRY(const auto moved,
            audit::page(
                reader, {.orderId = {}, .skuId = {}, .actor = {}, .actionPrefix = QStringLiteral("stock.")}, {}, 1));
        sku = moved.empty() ? 0 : moved.front().entry.skuId.value_or(0);
        return qint64(moved.size());
    }));

    std::vector<Screen> screens;
    addQueues(screens, shop);
    addSearches(screens, orders);
    addStock(screens);
    CHECK(addRules(screens, *store));
    addChannels(screens);
    addAudit(screens, order, sku);
    for (const Screen &screen : screens)
        CHECK(measure(figures, *store, screen, rounds));
    CHECK(measureBareReads(figures, file, rounds));
    figures.note(QStringLiteral("million, resident memory after"), residentMemory(), QStringLiteral("MiB"));
    return {};
}

} // namespace selaras::bench
