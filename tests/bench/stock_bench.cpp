#include "stock_bench.h"

#include "base/require.h"
#include "inventory/rules.h"
#include "inventory/stock.h"
#include "shop_floor.h"
#include "stockroom/count.h"
#include "stockroom/delivery.h"
#include "support/temp_store.h"

#include <array>

namespace selaras::bench {

namespace {

constexpr int kShops = 6;
constexpr int kRules = 20;
constexpr int kOrders = 2'000;
constexpr int kCountLines = 2'000;
constexpr int kScans = 500;
const QString kWho = QStringLiteral("bench");

/// Twenty rules of every kind that a shop with six channels may have; some speak of one shop or of a tag.
std::vector<allocation::Rule> rulesOver(const std::vector<qint64> &shops)
{
    using namespace allocation;
    std::vector<Rule> out;
    const auto add = [&](Effect effect, std::optional<std::size_t> shop = {}, const QString &tag = {}) {
        Scope scope{.shopId = {}, .skuId = {}, .tag = tag};
        if (shop)
            scope.shopId = shops[*shop];
        out.push_back({qint64(out.size()) + 1, std::move(scope), std::move(effect)});
    };
    add(Buffer{1});
    add(BufferBySpeed{0, 10}, 2);
    add(BufferBySpeed{1, 20}, 3, QStringLiteral("fast"));
    for (std::size_t shop = 0; shop < shops.size(); ++shop)
        add(AtMostPercent{int(95 - 5 * shop)}, shop);
    for (std::size_t shop = 0; shop < 4; ++shop)
        add(AtMost{qint64(500 - 50 * shop)}, shop, QStringLiteral("fast"));
    add(KeepFor{shops[0], 3}, {}, QStringLiteral("campaign"));
    add(KeepFor{shops[1], 2});
    add(SplitBySales{30}, {}, QStringLiteral("scarce"));
    add(SplitByShares{{{shops[0], 40}, {shops[1], 30}}}, {}, QStringLiteral("campaign"));
    add(BestMarginFirst{3});
    add(StopBelow{2}, 4);
    add(StopBelow{3}, 5);
    return out;
}

/// One of many SKUs, none like the next.
struct Goods {
    allocation::Item item;
    std::vector<allocation::Seller> sellers;
};

std::vector<Goods> goods(int skus)
{
    std::vector<Goods> out;
    out.reserve(std::size_t(skus));
    for (int i = 0; i < skus; ++i) {
        std::vector<QString> tags;
        if (i % 10 == 0)
            tags.push_back(QStringLiteral("fast"));
        if (i % 50 == 0)
            tags.push_back(QStringLiteral("campaign"));
        if (i % 25 == 0)
            tags.push_back(QStringLiteral("scarce"));
        Goods one{.item = {.skuId = i, .tags = tags, .parts = {}}, .sellers = {}};
        one.item.parts.push_back({.skuId = i,
            .soldInWeek = i % 300,
            .places = {{1, i % 400, i % 7}, {2, i % 90, i % 3}},
            .expected = {},
            .tags = tags});
        one.item.parts.front().places[0].reserved = qMin<qint64>(i % 7, i % 400);
        one.item.parts.front().places[1].reserved = qMin<qint64>(i % 3, i % 90);
        for (qint64 shop = 1; shop <= kShops; ++shop)
            one.sellers.push_back({.shopId = shop,
                .sold = {i % 11, i % 23, i % 41, i % 90},
                .margin = 100 * shop,
                .toldWithin = 1000 * shop});
        out.push_back(std::move(one));
    }
    return out;
}

void allocateAll(Figures &figures, int skus)
{
    const std::vector<Goods> all = goods(skus);
    std::vector<qint64> shops;
    for (qint64 shop = 1; shop <= kShops; ++shop)
        shops.push_back(shop);
    const auto rules = rulesOver(shops);
    require(rules.size() == kRules);
    std::array<qint64, kShops> told{};
    qint64 sum = 0;
    const Stopwatch watch;
    for (const Goods &one : all) {
        allocation::allocate(one.item, one.sellers, rules, told);
        sum += told[0];
    }
    const double took = watch.wall();
    require(sum > 0);
    figures.atMost(QStringLiteral("stock, allocation of %1 SKUs over 6 shops by 20 rules").arg(skus), took,
        QStringLiteral("s"), 1);
}

template <class Work> auto must(Store &store, Work work)
{
    auto done = store.write(std::move(work));
    return done.takeResult();
}

/// What a sale costs between its movement of stock and the commit, with the rules in force.
Result<> allocateOne(Figures &figures, Store &store, const ShopFloor &floor)
{
    std::vector<qint64> ids;
    for (const shops::Shop &shop : floor.shops)
        ids.push_back(shop.id);
    CHECK(must(store, [&](Transaction &tx) -> Result<> {
        for (const allocation::Rule &rule : rulesOver(ids))
            CHECK(inventory::addRule(
                tx, {.rule = rule, .name = QStringLiteral("rule"), .startsAt = {}, .endsAt = {}}, kWho));
        return {};
    }));
    std::vector<double> ms;
    for (int i = 0; i < kOrders; ++i) {
        double took = 0;
        CHECK(must(store, [&](Transaction &tx) -> Result<> {
            const Stopwatch watch;
            CHECK(inventory::tellShops(tx, floor.skus[std::size_t(i) % floor.skus.size()], {}));
            took = watch.wall() * 1000;
            return {};
        }));
        ms.push_back(took);
    }
    figures.times(QStringLiteral("stock, re-allocation of one SKU with its outbox rows"), std::move(ms), 1);
    return {};
}

Result<> receiveMany(Figures &figures, Store &store, const ShopFloor &floor)
{
    stockroom::Delivery purchase{.number = QStringLiteral("PO-1"),
        .fromWarehouseId = {},
        .supplier = kWho,
        .warehouseId = floor.warehouseId,
        .expectedAt = {},
        .lines = {}};
    std::vector<stockroom::Arrived> arrived;
    for (const qint64 sku : floor.skus) {
        purchase.lines.push_back({.skuId = sku, .pieces = 5});
        arrived.push_back({sku, 5});
    }
    TRY(const qint64 id, must(store, [&](Transaction &tx) { return stockroom::expect(tx, purchase, kWho); }));
    const Stopwatch watch;
    CHECK(must(store, [&](Transaction &tx) { return stockroom::receive(tx, id, arrived, kWho); }));
    figures.atMost(
        QStringLiteral("stock, receiving %1 lines").arg(arrived.size()), watch.wall(), QStringLiteral("s"), 2);
    return {};
}

/// What a scan into a count of so many lines takes until it is committed.
Result<> countMany(Figures &figures, Store &store, const ShopFloor &floor, int lines)
{
    TRY(const qint64 id, must(store, [&](Transaction &tx) -> Result<qint64> {
        TRY(const qint64 count, stockroom::beginCount(tx, floor.warehouseId, QStringLiteral("Rack A"), true, kWho));
        for (int i = 0; i < lines; ++i)
            CHECK(stockroom::countMore(tx, count, floor.skus[std::size_t(i)], 1, kWho));
        return count;
    }));
    std::vector<double> ms;
    const Stopwatch all;
    for (int i = 0; i < kScans; ++i) {
        const Stopwatch watch;
        CHECK(must(store, [&](Transaction &tx) {
            return stockroom::countMore(tx, id, floor.skus[std::size_t(i * 17 % lines)], 1, kWho);
        }));
        ms.push_back(watch.wall() * 1000);
    }
    const double processor = all.cpu() * 1000 / kScans;
    const QString scan = QStringLiteral("stock, a scan into a count of %1 lines").arg(lines);
    figures.times(scan + QStringLiteral(", committed"), std::move(ms), 20);
    figures.atMost(scan + QStringLiteral(", processor"), processor, QStringLiteral("ms"), 1);
    return {};
}

} // namespace

Result<> measureStock(Figures &figures, int skus)
{
    allocateAll(figures, skus);
    test::TempStore inventory;
    TRY(const ShopFloor floor,
        must(*inventory.store, [&](Transaction &tx) { return furnish(tx, qMin(skus, 10'000), kShops, 1000); }));
    CHECK(receiveMany(figures, *inventory.store, floor));
    CHECK(countMany(figures, *inventory.store, floor, qMin(kCountLines, int(floor.skus.size()))));
    return allocateOne(figures, *inventory.store, floor);
}

} // namespace selaras::bench
