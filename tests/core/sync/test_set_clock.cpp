#include "support/engine_room.h"

using namespace selaras;
using namespace selaras::test;

namespace {
const QString A = QStringLiteral("A");
constexpr qint64 kSecond = EngineRoom::kSecond, kMinute = EngineRoom::kMinute;
} // namespace

/// What the simulation found out about a PC's clock that somebody sets.
class SetClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { room = EngineRoom::inTune(); }
    void cleanup() { room.reset(); }

    void anIncreaseWaitsForWhatWasSoldWhileTheClockWasWrong()
    {
        QVERIFY(room->stop());
        room->clock.setWallClock(-60 * kMinute);
        room->sell(2, A, 5);
        room->run(30 * kMinute);
        room->receive(A, 3);
        room->start();
        qint64 most = 0;
        QVERIFY(room->clock.runUntil(
            [&] {
                most = qMax(most, room->shown(2, A));
                return room->calm();
            },
            2 * kMinute));
        QCOMPARE(most, 18);
    }
    void whatWaitedByAClockThatWasAheadIsToldWhenItIsSetBack()
    {
        room->platform(1).faults.lostRequest = 1000;
        room->clock.setWallClock(60 * kMinute);
        room->run(kMinute);
        room->sell(0, A, 4);
        room->run(kMinute);
        QCOMPARE(room->shown(1, A), 20);
        room->platform(1).faults = {};
        room->clock.setWallClock(-60 * kMinute);
        QVERIFY(room->clock.runUntil([&] { return room->allShow(A, 16); }, 2 * kMinute));
    }
    void whatWaitedByAClockThatWasAheadIsToldAfterAStart()
    {
        room->platform(1).faults.lostRequest = 1000;
        room->clock.setWallClock(60 * kMinute);
        room->sell(0, A, 4);
        room->run(kMinute);
        QVERIFY(room->stop());
        room->platform(1).faults = {};
        room->clock.setWallClock(-60 * kMinute);
        room->start();
        QVERIFY(room->clock.runUntil([&] { return room->allShow(A, 16); }, 2 * kMinute));
    }
    void aFigureToldByAClockThatWasAheadIsDoubtedWhenItIsSetBack()
    {
        room->clock.setWallClock(60 * kMinute);
        room->sell(0, A, 4);
        QVERIFY(room->settle());
        room->run(kMinute); // told and read back
        QVERIFY(room->stop());
        room->clock.setWallClock(-60 * kMinute);
        room->shopee2.catalogue().choice(*room->shopee2.catalogue().find(A)).stock = 9; // by hand, in the seller centre
        room->start();
        QVERIFY(room->clock.runUntil([&] { return room->allShow(A, 16); }, 2 * kMinute));
    }
    void aSaleIsNotCountedTwiceByAClockThatIsBehind()
    {
        QVERIFY(room->stop());
        room->clock.setWallClock(-45 * kMinute);
        room->run(30 * kMinute);
        room->sell(1, A, 2);
        room->sell(2, A, 2);
        room->run(30 * kMinute);
        room->start();
        QVERIFY(room->clock.runUntil([&] { return room->allShow(A, 16); }, 2 * kMinute));
    }
    void aShopThatWasPausedIsReadBeforeItIsTold()
    {
        room->change(1, [&](Transaction &tx, qint64 id) { return shops::setPaused(tx, id, true, room->who); });
        room->run(kSecond);
        room->sell(1, A, 6);
        room->sell(0, A, 1);
        room->run(kMinute);
        room->change(1, [&](Transaction &tx, qint64 id) { return shops::setPaused(tx, id, false, room->who); });
        qint64 most = 0;
        QVERIFY(room->clock.runUntil(
            [&] {
                most = qMax(most, room->shown(1, A));
                return room->calm();
            },
            2 * kMinute));
        QCOMPARE(most, 14);
    }

private:
    std::unique_ptr<EngineRoom> room;
};

QTEST_GUILESS_MAIN(SetClockTest)
#include "test_set_clock.moc"
