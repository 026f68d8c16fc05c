#include "app/sandbox/tiny_platform.h"

#include <QTest>

using namespace selaras;
using namespace selaras::sandbox;
using namespace selaras::testing;

static const QString kSku = QStringLiteral("TLA-600-HTM");

static std::vector<Purchase> pieces(int count) { return {Purchase{kSku, count}}; }

class TestMarket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShopShowsTheWholeStock()
    {
        Market market(tinyShops(2), demoGoods(5), 50);
        for (int shop : {0, 1})
            for (const Good &good : market.goods())
                QCOMPARE(market.platform(shop).shownStock(good.sku), std::optional<qint64>(50));
    }
    void shopsAreFoundByName()
    {
        Market market(tinyShops(2), demoGoods(1), 50);
        QCOMPARE(market.shopNamed(QStringLiteral("tiny-2")), std::optional(1));
        QCOMPARE(market.shopNamed(QStringLiteral("tiny-3")), std::nullopt);
    }
    void whatIsGoneCannotBeOrdered()
    {
        Market market(tinyShops(1), demoGoods(1), 2);
        QVERIFY(!market.order(0, pieces(2), true, 1).isEmpty());
        QVERIFY(market.order(0, pieces(1), true, 2).isEmpty());
        QCOMPARE(market.state(kSku)->ordered, 2);
    }
    void whatIsOrderedBeyondTheStockIsOversold()
    {
        Market market(tinyShops(2), demoGoods(2), 3);
        market.order(0, pieces(2), true, 1);
        market.order(1, pieces(1), true, 2);
        QCOMPARE(market.oversold(), 0);
        market.order(1, pieces(2), true, 3);
        QCOMPARE(market.oversold(), 2);
    }
    void anOversaleThatWasCancelledStaysOnRecord()
    {
        Market market(tinyShops(2), demoGoods(1), 1);
        market.order(0, pieces(1), true, 1);
        const QString second = market.order(1, pieces(1), true, 2);
        QVERIFY(market.cancelByBuyer(1, second, 3));
        QCOMPARE(market.state(kSku)->ordered, 1);
        QCOMPARE(market.oversold(), 1);
    }
    void whatWasCancelledMayBeSoldAgain()
    {
        Market market(tinyShops(1), demoGoods(1), 1);
        const QString first = market.order(0, pieces(1), true, 1);
        QVERIFY(market.cancelByBuyer(0, first, 2));
        QVERIFY(!market.order(0, pieces(1), true, 3).isEmpty());
        QCOMPARE(market.oversold(), 0);
    }
    void whatTheSellerCancelledMayBeSoldAgain()
    {
        Market market(tinyShops(1), demoGoods(1), 1);
        const QString first = market.order(0, pieces(1), true, 1);
        tiny(market, 0).cancelByBuyer(first, 2); // behind the market's back, as a call would
        market.order(0, pieces(1), true, 3);
        QCOMPARE(market.oversold(), 0);
    }
    void whatCameInMayBeSold()
    {
        Market market(tinyShops(1), demoGoods(1), 1);
        market.order(0, pieces(1), true, 1);
        QVERIFY(market.restock(kSku, 5));
        tiny(market, 0).tell(kSku, 5, 2);
        market.order(0, pieces(5), true, 3);
        QCOMPARE(market.oversold(), 0);
        QVERIFY(!market.restock(QStringLiteral("no such"), 5));
    }
    void theTimeUntilTheOtherShopKnowsIsMeasured()
    {
        Market market(tinyShops(2), demoGoods(2), 50);
        market.order(0, pieces(1), true, 1000);
        tiny(market, 1).tell(kSku, 49, 2500);
        market.answered(1, 2500);
        QCOMPARE(market.latency().done, 1);
        QCOMPARE(market.latency().p50, 1500);
    }
    void aFigureOfBeforeIsNotEnough()
    {
        Market market(tinyShops(2), demoGoods(1), 50);
        market.order(0, pieces(1), true, 1000);
        tiny(market, 1).tell(kSku, 50, 2500);
        market.answered(1, 2500);
        QCOMPARE(market.latency().open, 1);
    }
    void theShopsOwnSalesAreNotKnowledgeOfOthers()
    {
        Market market(tinyShops(2), demoGoods(1), 50);
        tiny(market, 1).tell(kSku, 50, 1500);
        market.order(0, pieces(1), true, 1000);
        tiny(market, 1).tell(kSku, 50, 2000);
        market.answered(1, 2000);
        market.order(1, pieces(1), true, 2100); // now it shows 49, but of its own accord
        market.answered(1, 2200);
        QCOMPARE(market.latency().done, 0);
    }
    void crossingOrdersAreBothWaitedFor()
    {
        Market market(tinyShops(2), demoGoods(1), 50);
        market.order(0, pieces(1), true, 1000);
        market.order(1, pieces(1), true, 1000);
        QCOMPARE(market.latency().open, 2);
        tiny(market, 0).tell(kSku, 48, 1400);
        market.answered(0, 1400);
        tiny(market, 1).tell(kSku, 48, 1600);
        market.answered(1, 1600);
        QCOMPARE(market.latency().done, 2);
        QCOMPARE(market.latency().worst, 600);
    }
    void aShopThatShowsLittleAnywayNeedsNotBeTold()
    {
        Market market(tinyShops(2), demoGoods(1), 50);
        tiny(market, 1).tell(kSku, 5, 500); // capped
        market.order(0, pieces(1), true, 1000);
        QCOMPARE(market.latency().open, 0);
    }
    void aCancelInBetweenMakesAHigherFigureRight()
    {
        Market market(tinyShops(2), demoGoods(1), 50);
        market.order(0, pieces(1), true, 1000);
        const QString second = market.order(0, pieces(1), true, 1100);
        market.cancelByBuyer(0, second, 1200);
        tiny(market, 1).tell(kSku, 49, 2000);
        market.answered(1, 2000);
        QCOMPARE(market.latency().open, 0);
    }
};

QTEST_GUILESS_MAIN(TestMarket)
#include "test_market.moc"
