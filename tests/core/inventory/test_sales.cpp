#include "inventory/bundle.h"
#include "inventory/sales.h"
#include "outbox/outbox.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using inventory::Sales;

namespace {

struct Sold : World {
    Sold()
    {
        shop = addShop(QStringLiteral("Satu"));
        pot = addSku(QStringLiteral("POT"), 1000);
        filter = addSku(QStringLiteral("FILTER"), 1000);
        set = addSku(QStringLiteral("SET"), 0);
        for (const char *code : {"POT", "FILTER", "SET"})
            list(shop, QString::fromLatin1(code), 0);
        write([&](Transaction &tx) { return inventory::setRecipe(tx, set, {{pot, 1}, {filter, 2}}, who); });
    }
    void sell(const char *code, int pieces, OrderState state = OrderState::Ready)
    {
        take(shop, order(QString::number(++count), {{QString::fromLatin1(code), pieces}}, state));
        clock.advance(1);
    }
    std::vector<Sales> sales()
    {
        return read([now = clock.now()](Reader &reader) { return inventory::countSales(reader, now); });
    }
    std::array<qint64, 4> of(qint64 sku)
    {
        for (const Sales &row : sales())
            if (row.skuId == sku && row.shopId == shop)
                return row.pieces;
        return {};
    }

    /// Whether it was other than what was kept.
    bool keep(const std::vector<Sales> &some)
    {
        return write([&](Transaction &tx) { return inventory::keepSales(tx, 0, filter, some); });
    }

    qint64 shop = 0, pot = 0, filter = 0, set = 0;
    int count = 0;
};

using Spans = std::array<qint64, 4>;

} // namespace

class SalesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasSoldIsCountedBySpans()
    {
        Sold shop;
        shop.sell("POT", 1);
        shop.clock.advance(20 * World::kDay);
        shop.sell("POT", 2);
        shop.clock.advance(10 * World::kDay);
        shop.sell("POT", 4);
        QCOMPARE(shop.of(shop.pot), (Spans{4, 6, 6, 7}));
    }
    void whatWasCancelledWasNotSold()
    {
        Sold shop;
        shop.sell("POT", 3, OrderState::Cancelled);
        QCOMPARE(shop.of(shop.pot), Spans{});
    }
    void aBundleIsASaleOfItsParts()
    {
        Sold shop;
        shop.sell("SET", 2);
        shop.sell("FILTER", 1);
        QCOMPARE(shop.of(shop.set)[0], 2);
        QCOMPARE(shop.of(shop.filter)[0], 5);
        QCOMPARE(shop.of(shop.pot)[0], 2);
    }
    void whatNoLongerSellsIsForgotten()
    {
        Sold shop;
        shop.keep({{shop.pot, shop.shop, {1, 1, 1, 1}}, {shop.filter, shop.shop, {1, 1, 1, 1}}});
        QVERIFY(shop.keep({{shop.filter, shop.shop, {2, 2, 2, 2}}}));
        const auto kept = shop.read([&](Reader &reader) { return inventory::salesOf(reader, shop.pot); });
        QVERIFY(kept.empty());
        QCOMPARE(
            shop.read([&](Reader &reader) { return inventory::salesOf(reader, shop.filter); }).front().pieces[0], 2);
    }
    void theSameFiguresAreNotWrittenAgain()
    {
        Sold shop;
        const std::vector<Sales> some{{shop.pot, shop.shop, {1, 1, 1, 1}}, {shop.filter, shop.shop, {1, 1, 1, 1}}};
        QVERIFY(shop.keep(some));
        QVERIFY(!shop.keep(some));
    }
    void whenTheyWereCountedIsKnownEvenIfNothingIsDifferent()
    {
        TempStore store;
        const auto countedAt = [&] {
            return store.read([](Reader &reader) { return inventory::salesCountedAt(reader); });
        };
        QCOMPARE(countedAt(), std::optional<qint64>());
        store.write([](Transaction &tx) { return inventory::salesAreKept(tx, false); });
        QCOMPARE(countedAt(), store.clock.now());
    }
    void howFastAShopIsToldIsDifferentOnlyWhenItChanges()
    {
        Sold shop;
        const auto keep = [&](qint64 ms) {
            return shop.write([&](Transaction &tx) { return inventory::keepToldWithin(tx, shop.shop, ms); });
        };
        QVERIFY(keep(1900));
        QVERIFY(!keep(1900));
    }
    void nearlyAllChangesCountForHowFastAShopIsTold()
    {
        Sold shop;
        for (int i = 1; i <= 20; ++i) {
            const qint64 listing = shop.list(shop.shop, QStringLiteral("L%1").arg(i), 0);
            shop.write([&](Transaction &tx) -> Result<> {
                return outbox::enqueue(
                    tx, outbox::JobKind::PublishStock, shop.shop, listing, outbox::Priority::Decrease);
            });
            shop.clock.advance(i == 20 ? 60'000 : i * 100);
            shop.write([&](Transaction &tx) -> Result<> {
                TRY(const auto jobs, outbox::take(tx, shop.shop, outbox::JobKind::PublishStock, 100));
                for (const outbox::Job &job : jobs)
                    CHECK(outbox::finish(tx, job.id,
                        job.subjectId == listing ? QStringLiteral("{\"before\":1,\"told\":0,\"after_ms\":1}")
                                                 : QStringLiteral("{\"needless\":true}")));
                return {};
            });
        }
        const qint64 ms
            = shop.read([&](Reader &reader) { return inventory::toldWithin(reader, shop.shop, shop.clock.now()); });
        QCOMPARE(ms, 1900);
    }
};

QTEST_GUILESS_MAIN(SalesTest)
#include "test_sales.moc"
