#include "latency.h"

#include <QTest>

using namespace selaras::sandbox;

static const QString kSku = QStringLiteral("TLA-600-HTM"), kOrder = QStringLiteral("0/1");

class TestLatency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderIsKnownWhenTheLastShopWasTold()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {1, 2});
        book.told(1, kSku, 1500, 49);
        QCOMPARE(book.summary().open, 1);
        book.told(2, kSku, 3000, 49);
        QCOMPARE(book.summary().open, 0);
        QCOMPARE(book.summary().done, 1);
        QCOMPARE(book.summary().p50, 2000);
    }
    void aFigureThatDoesNotIncludeItDoesNotCount()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {1});
        QVERIFY(book.told(1, kSku, 1500, 50));
        QCOMPARE(book.summary().open, 1);
        QVERIFY(!book.told(1, kSku, 1800, 49));
        QCOMPARE(book.summary().worst, 800);
    }
    void aFigureToldBeforeTheOrderDoesNotCount()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {1});
        QVERIFY(!book.told(1, kSku, 900, 10));
        QCOMPARE(book.summary().open, 1);
    }
    void oneFigureMayIncludeManyOrders()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {1});
        book.ordered(kSku, kOrder, 1100, 48, {1});
        book.ordered(kSku, kOrder, 1200, 47, {1});
        book.told(1, kSku, 2000, 48);
        QCOMPARE(book.summary().done, 2);
        QCOMPARE(book.summary().open, 1);
        QCOMPARE(book.summary().oldestOpenAt, 1200);
    }
    void zeroIncludesEveryOrder()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, -3, {1});
        book.told(1, kSku, 1001, 0);
        QCOMPARE(book.summary().done, 1);
    }
    void aCancelLetsFiguresBeHigher()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {1, 2});
        book.freed(kSku, 1);
        book.told(1, kSku, 1500, 50);
        book.told(2, kSku, 1500, 50);
        QCOMPARE(book.summary().done, 1);
    }
    void otherGoodsAndShopsAreOtherMatters()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {1});
        book.told(2, kSku, 1500, 0);
        book.told(1, QStringLiteral("KGA-200"), 1500, 0);
        QCOMPARE(book.summary().open, 1);
        QCOMPARE(book.awaitedBy(1), std::vector{kSku});
        QVERIFY(book.awaitedBy(2).empty());
    }
    void anOrderThatNobodyHasToBeToldOfIsNotCounted()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {});
        QCOMPARE(book.summary().done, 0);
        QCOMPARE(book.summary().open, 0);
    }
    void whatAPlatformTakesToAnnounceAnOrderIsNotOurDelay()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {1});
        book.announced(kOrder, 4000);
        book.told(1, kSku, 4100, 49);
        QCOMPARE(book.summary().p50, 3100);
        QCOMPARE(book.summary().pushed, 1);
        QCOMPARE(book.summary().pushP50, 100);
    }
    void onlyTheFirstAnnouncementOfAnOrderCounts()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {1});
        book.announced(kOrder, 2000);
        book.announced(kOrder, 4000);
        book.told(1, kSku, 4100, 49);
        QCOMPARE(book.summary().pushP50, 2100);
    }
    void whatIsLeftIsKnowableOnceTheEarlierOrdersAreAnnounced()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {});
        book.ordered(kSku, QStringLiteral("1/1"), 1100, 48, {2});
        book.announced(QStringLiteral("1/1"), 1200);
        book.announced(kOrder, 5000);
        book.told(2, kSku, 5050, 48);
        QCOMPARE(book.summary().pushP50, 50);
    }
    void anOrderThatWasNeverAnnouncedIsNotCountedAsPushed()
    {
        LatencyBook book;
        book.ordered(kSku, kOrder, 1000, 49, {1});
        book.told(1, kSku, 4100, 49);
        QCOMPARE(book.summary().done, 1);
        QCOMPARE(book.summary().pushed, 0);
    }
    void theSharesAreOfTheSortedTimes()
    {
        LatencyBook book;
        for (int i = 1; i <= 200; ++i) {
            book.ordered(kSku, kOrder, 0, 0, {1});
            book.told(1, kSku, (i * 77) % 200 + 1, 0);
        }
        QCOMPARE(book.summary().p50, 101);
        QCOMPARE(book.summary().p99, 199);
        QCOMPARE(book.summary().worst, 200);
    }
};

QTEST_GUILESS_MAIN(TestLatency)
#include "test_latency.moc"
