#include "sync/pace.h"

#include <QTest>

using namespace selaras::sync;

class PaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShopWithNothingElseToDoIsAskedAsOftenAsIsPolite()
    {
        const qint64 every = pullInterval(0, true);
        QVERIFY(60'000 / every < kPoliteCallsPerMinute);
        QVERIFY(every < 4'000);
    }
    void aQuietHourAsksLessOften() { QCOMPARE(pullInterval(0, false), 6'000); }
    void whatIsToldIsTakenOffTheBudget() { QVERIFY(pullInterval(8, true) > pullInterval(2, true)); }
    void aPullThatCostsTwoCallsIsMadeHalfAsOften()
    {
        QVERIFY(qAbs(pullInterval(3, true, 2) - 2 * pullInterval(3, true, 1)) <= 1);
    }
    void howeverMuchIsToldOrdersAreAskedForEachTenSeconds() { QCOMPARE(pullInterval(100, true, 3), 10'000); }
    void pullsAndTheRestStayWithinThePoliteBudget()
    {
        for (int others = 0; others <= 11; ++others) {
            const double pulls = 60'000.0 / double(pullInterval(others, true));
            QVERIFY2(pulls + others <= kPoliteCallsPerMinute, qPrintable(QString::number(others)));
        }
    }
    void aShopThatIsAskedAndToldAtOnceIsInTime() { QCOMPARE(behindBy(60'000, 15'000, 15'000), 0); }
    void aShopThatWasNotAskedForAMinuteIsBehind() { QCOMPARE(behindBy(61'000, 0, 0), 61'000); }
    void aShopWhoseStockWaitsForItsBudgetIsBehind() { QCOMPARE(behindBy(4'000, 19'500, 0), 19'500); }
    void whatHadToWaitAMomentAgoCountsToo() { QCOMPARE(behindBy(4'000, 0, 19'500), 19'500); }
    void figuresAreReadBackWithTheCallsThatAreLeft()
    {
        QCOMPARE(readBackAtOnce(5, false), 8);
        QCOMPARE(readBackAtOnce(16, false), 0);
    }
    void whatWasNotReadForLongIsReadAFewAtATime() { QCOMPARE(readBackAtOnce(16, true), 3); }
    void oneBusyMinuteOfPollingIsNoRush() { QCOMPARE(readBackAtOnce(23, true), 3); }
    void inARushThatIsNotPoliteAnywayManyAreRead() { QCOMPARE(readBackAtOnce(90, true), 50); }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "test_pace.moc"
