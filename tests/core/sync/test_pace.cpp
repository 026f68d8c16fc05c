#include "sync/pace.h"

#include <QTest>

using namespace selaras::sync;

class PaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShopWithNothingElseToDoIsAskedTenTimesAMinute() { QCOMPARE(pullInterval(0, true), 6'000); }
    void aQuietHourAsksLessOften() { QCOMPARE(pullInterval(0, false), 8'000); }
    void whatIsToldIsTakenOffTheBudget() { QVERIFY(pullInterval(5, true) > pullInterval(1, true)); }
    void aPullThatCostsTwoCallsIsMadeLessOften() { QVERIFY(pullInterval(0, true, 1.9) > pullInterval(0, true, 1)); }
    void howeverMuchIsToldOrdersAreAskedForEachTenSeconds() { QCOMPARE(pullInterval(100, true, 3), 10'000); }
    void aClumpOfEightCallsStillFitsIntoThePoliteMinute()
    {
        for (int others = 0; others <= 6; ++others) {
            const double pulls = 60'000.0 / double(pullInterval(others, true));
            QVERIFY2(pulls + others + 8 <= kPoliteCallsPerMinute + 0.01, qPrintable(QString::number(others)));
        }
    }
    void aShopThatIsAskedAndToldAtOnceIsInTime() { QCOMPARE(behindBy(60'000, 15'000, 15'000), 0); }
    void aShopThatWasNotAskedForAMinuteIsBehind() { QCOMPARE(behindBy(61'000, 0, 0), 61'000); }
    void aShopWhoseStockWaitsForItsBudgetIsBehind() { QCOMPARE(behindBy(4'000, 19'500, 0), 19'500); }
    void whatHadToWaitAMomentAgoCountsToo() { QCOMPARE(behindBy(4'000, 0, 19'500), 19'500); }
    void figuresAreReadBackWithTheCallsThatAreLeft()
    {
        QCOMPARE(readBackCalls(5, false), 7);
        QCOMPARE(readBackCalls(16, false), 0);
    }
    void whatWasNotReadForLongIsReadAFewAtATime() { QCOMPARE(readBackCalls(16, true), 3); }
    void oneBusyMinuteOfPollingIsNoRush() { QCOMPARE(readBackCalls(23, true), 3); }
    void inARushThatIsNotPoliteAnywayManyAreRead() { QCOMPARE(readBackCalls(90, true), 50); }
};

QTEST_GUILESS_MAIN(PaceTest)
#include "test_pace.moc"
