#include "manual/manual_order.h"
#include "support/engine_room.h"

using namespace selaras;
using namespace selaras::test;

namespace {

const QString A = QStringLiteral("A");
constexpr qint64 kHour = 60 * EngineRoom::kMinute;

} // namespace

/// Orders typed in by our own people, beside shops that the engine keeps in tune.
class ManualPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        room = EngineRoom::inTune();
        order = room->write([&](Transaction &tx) -> Result<qint64> {
            manual::ManualOrder wanted;
            TRY(wanted.shopId, manual::placeNamed(tx, QStringLiteral("WhatsApp"), room->who));
            wanted.buyer.name = QStringLiteral("Dewi");
            wanted.lines = {{A, 3}};
            wanted.holdMs = kHour;
            TRY(const auto entered, manual::enter(tx, wanted, room->who));
            return entered.orderId;
        });
    }
    void cleanup()
    {
        room->stop();
        QCOMPARE(room->broken().join(u'\n'), QString());
        room.reset();
    }

    void theOtherShopsShowWhatIsLeft()
    {
        QVERIFY(room->clock.runUntil([&] { return room->allShow(A, 17); }, EngineRoom::kMinute));
    }
    void nobodyWorksForAPlaceOfOurOwn()
    {
        room->run(EngineRoom::kMinute);
        QCOMPARE(room->engine->health().size(), std::size_t(3));
        QCOMPARE(room->alerts(), QStringList());
    }
    void whatIsNotPaidInTimeIsCancelledAndOnSaleAgain()
    {
        room->run(kHour + EngineRoom::kMinute);
        QCOMPARE(room->stateOf(order), channels::OrderState::Cancelled);
        QVERIFY(room->clock.runUntil([&] { return room->allShow(A, 20); }, EngineRoom::kMinute));
    }

private:
    std::unique_ptr<EngineRoom> room;
    qint64 order = 0;
};

QTEST_GUILESS_MAIN(ManualPlaceTest)
#include "test_manual_place.moc"
