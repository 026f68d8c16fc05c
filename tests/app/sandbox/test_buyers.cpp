#include "app/sandbox/tiny_platform.h"
#include "buyers.h"
#include "support/virtual_clock.h"

#include <QTest>
#include <algorithm>

using namespace selaras;
using namespace selaras::sandbox;
using namespace selaras::testing;

constexpr qint64 kMinute = 60'000, kHour = 60 * kMinute;

struct Day {
    VirtualClock clock;
    Market market;
    Buyers buyers;

    explicit Day(quint64 seed, int stock = 1'000'000)
        : market(tinyShops(2), demoGoods(50), stock)
        , buyers(market, clock, seed)
    {
    }
    // Everything that happened, as text.
    QString story() const
    {
        QString out;
        for (int shop : {0, 1})
            for (const QString &id : market.platform(shop).orderIds()) {
                const TinyPlatform::Order &order = tiny(market, shop).orders[id];
                out += QStringLiteral("%1 %2 %3 %4").arg(shop).arg(order.at).arg(order.paid).arg(order.cancelled);
                for (const Purchase &purchase : order.purchases)
                    out += QStringLiteral(" %1x%2").arg(purchase.sellerSku).arg(purchase.quantity);
                out += QLatin1Char('\n');
            }
        return out;
    }
    QHash<QString, int> pieces() const
    {
        QHash<QString, int> out;
        for (int shop : {0, 1})
            for (const TinyPlatform::Order &order : tiny(market, shop).orders)
                for (const Purchase &purchase : order.purchases)
                    out[purchase.sellerSku] += purchase.quantity;
        return out;
    }
};

class TestBuyers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameSeedGivesTheSameDay()
    {
        Day first(7), second(7);
        for (Day *day : {&first, &second}) {
            day->buyers.start(30);
            day->clock.advance(3 * kHour);
        }
        QVERIFY(!first.story().isEmpty());
        QCOMPARE(first.story(), second.story());
    }
    void anotherSeedGivesAnotherDay()
    {
        Day first(7), second(8);
        for (Day *day : {&first, &second}) {
            day->buyers.start(30);
            day->clock.advance(kHour);
        }
        QVERIFY(first.story() != second.story());
    }
    void asManyComeAsWereAskedFor()
    {
        Day day(7);
        day.buyers.start(20);
        day.clock.advance(10 * kHour);
        const int expected = 20 * 600;
        QVERIFY2(std::abs(day.buyers.tally().ordered - expected) < expected / 20,
            qPrintable(QString::number(day.buyers.tally().ordered)));
    }
    void allShopsAreVisited()
    {
        Day day(7);
        day.buyers.start(20);
        day.clock.advance(kHour);
        for (int shop : {0, 1})
            QVERIFY(day.market.platform(shop).orderIds().size() > 400);
    }
    void aFewGoodsSellMuchMoreThanTheRest()
    {
        Day day(7);
        day.buyers.start(100);
        day.clock.advance(2 * kHour);
        std::vector<int> sold;
        for (const int count : day.pieces())
            sold.push_back(count);
        std::sort(sold.begin(), sold.end(), std::greater<>());
        int all = 0, top = 0;
        for (size_t i = 0; i < sold.size(); ++i) {
            all += sold[i];
            top += i < 10 ? sold[i] : 0;
        }
        QVERIFY(top * 100 / all > 55); // a fifth of the goods
        QVERIFY(sold.size() > 45); // but the others sell too
    }
    void someOrdersArePaidOnlyLater()
    {
        Day day(7);
        day.buyers.start(60);
        day.clock.advance(kHour);
        int unpaid = 0, all = 0;
        for (int shop : {0, 1})
            for (const TinyPlatform::Order &order : tiny(day.market, shop).orders) {
                ++all;
                unpaid += order.paid ? 0 : 1;
            }
        QVERIFY(day.buyers.tally().paidLater * 100 / all >= 10);
        QVERIFY(unpaid * 100 / all >= 3);
        QVERIFY(unpaid * 100 / all <= 9);
    }
    void someOrdersAreCancelled()
    {
        Day day(7);
        day.buyers.start(60);
        day.clock.advance(2 * kHour);
        const auto tally = day.buyers.tally();
        QVERIFY(tally.cancelled * 100 >= tally.ordered * 2);
        QVERIFY(tally.cancelled * 100 <= tally.ordered * 6);
    }
    void whatIsGoneIsMissed()
    {
        Day day(7, 1);
        day.buyers.start(100);
        day.clock.advance(kHour);
        QVERIFY(day.buyers.tally().missed > day.buyers.tally().ordered);
    }
    void aFlashSaleSellsOneThingUntilItEnds()
    {
        Day day(7);
        day.buyers.flash(QStringLiteral("KGA-200"), 600, kMinute);
        day.clock.advance(kHour);
        const auto pieces = day.pieces();
        QCOMPARE(pieces.keys(), QStringList{QStringLiteral("KGA-200")});
        QVERIFY(std::abs(pieces.value(QStringLiteral("KGA-200")) - 600) < 100);
    }
    void nobodyComesAfterTheStop()
    {
        Day day(7);
        day.buyers.start(60);
        day.buyers.flash(QStringLiteral("KGA-200"), 600, kHour);
        day.clock.advance(kMinute);
        day.buyers.stop();
        const int before = day.buyers.tally().ordered;
        day.clock.advance(kHour);
        QCOMPARE(day.buyers.tally().ordered, before);
    }
    void whatWasPromisedIsDoneAfterTheStop()
    {
        Day day(7);
        day.buyers.start(600);
        day.clock.advance(kMinute);
        day.buyers.stop();
        const int before = day.buyers.tally().paidLater;
        day.clock.advance(kHour);
        QVERIFY(day.buyers.tally().paidLater > before);
    }
    void buyersWhoLeaveTakeTheirPromisesWithThem()
    {
        VirtualClock clock;
        Market market(tinyShops(1), demoGoods(5), 1000);
        {
            Buyers buyers(market, clock, 7);
            buyers.start(600);
            clock.advance(kMinute);
        }
        QCOMPARE(clock.waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(TestBuyers)
#include "test_buyers.moc"
