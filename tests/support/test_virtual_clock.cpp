#include "support/virtual_clock.h"

#include <QTest>

using namespace selaras;
using testing::VirtualClock;

namespace {

Task<int> countedNaps(Clock &clock, int naps)
{
    Alarm alarm(clock);
    for (int i = 0; i < naps; ++i)
        co_await alarm.wait(1000);
    co_return naps;
}

} // namespace

class TestVirtualClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timeStandsStillUntilAdvanced()
    {
        VirtualClock clock;
        QCOMPARE(clock.now(), VirtualClock::kStart);
        clock.advance(1500);
        QCOMPARE(clock.now(), VirtualClock::kStart + 1500);
        QCOMPARE(clock.monotonic(), 1500);
    }
    void callsAreMadeAtTheirOwnTimeAndInOrder()
    {
        VirtualClock clock;
        QStringList made;
        const auto note = [&](const QString &name) {
            made << name + QString::number(clock.monotonic());
        };
        clock.after(20, [&] { note(QStringLiteral("c")); });
        clock.after(10, [&] { note(QStringLiteral("a")); });
        clock.after(10, [&] {
            note(QStringLiteral("b"));
            clock.after(5, [&] { note(QStringLiteral("inner")); });
        });
        clock.advance(100);
        QCOMPARE(made.join(u' '), QStringLiteral("a10 b10 inner15 c20"));
        QCOMPARE(clock.monotonic(), 100);
    }
    void aCancelledCallIsNeverMade()
    {
        VirtualClock clock;
        bool made = false;
        clock.cancel(clock.after(10, [&] { made = true; }));
        clock.advance(100);
        QVERIFY(!made);
        QCOMPARE(clock.waiting(), 0);
    }
    void settingTheWallClockBackLeavesWaitingCallsAlone()
    {
        VirtualClock clock;
        bool made = false;
        clock.after(10, [&] { made = true; });
        clock.setWallClock(-3'600'000);
        clock.advance(10);
        QVERIFY(made);
        QCOMPARE(clock.now(), VirtualClock::kStart - 3'600'000 + 10);
    }
    void runUntilStopsAtTheMomentItComesTrueAndAtTheLimit()
    {
        VirtualClock clock;
        bool rang = false;
        clock.after(700, [&] { rang = true; });
        QVERIFY(!clock.runUntil([&] { return rang; }, 500));
        QCOMPARE(clock.monotonic(), 500);
        QVERIFY(clock.runUntil([&] { return rang; }, 500));
        QCOMPARE(clock.monotonic(), 700);
    }
    void aTaskThatSleepsIsFinishedInVirtualTime()
    {
        VirtualClock clock;
        const auto naps = testing::finish(clock, countedNaps(clock, 3));
        QCOMPARE(naps.value(), 3);
        QCOMPARE(clock.monotonic(), 3000);
    }
};

QTEST_GUILESS_MAIN(TestVirtualClock)
#include "test_virtual_clock.moc"
