#include "oversell/why_short.h"
#include "support/engine_room.h"

using namespace selaras;
using namespace selaras::test;
using oversell::Kind;

namespace {

const QString A = QStringLiteral("A");

/// The only order that waits, and why.
struct Short {
    qint64 order = 0;
    oversell::WhyShort why;
};
Short shortOf(EngineRoom &room, const std::vector<qint64> &orders)
{
    Short out;
    for (const qint64 order : orders) {
        const auto why = room.read([&](Reader &reader) { return oversell::whyShort(reader, order, room.clock.now()); });
        if (!why.empty())
            out = {order, why.front()};
    }
    return out;
}

} // namespace

/// Two shops sell the last piece, through the real engine against the real platforms: who was late?
class OversellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoBuyersAtOnceAreToldApartByWhatWasSeenFirst()
    {
        const auto room = EngineRoom::inTune({A}, 1);
        const QString first = room->sell(0, A);
        const QString second = room->sell(1, A);
        QVERIFY(room->clock.runUntil([&] { return room->ordersKnown() == 2; }, EngineRoom::kMinute));
        const qint64 one = room->orderId(0, first), other = room->orderId(1, second);
        const Short waits = shortOf(*room, {one, other});
        QCOMPARE(waits.why.explanation.pieces, 1);
        const oversell::Cause &cause = waits.why.explanation.causes.front();
        QCOMPARE(cause.kind, Kind::NotYetSeen);
        QCOMPARE(cause.sale->orderId, waits.order == one ? other : one);
        QVERIFY(cause.sale->placedAt <= waits.why.explanation.orderedAt);
        QVERIFY(cause.sale->seenAt > waits.why.explanation.orderedAt);
        QVERIFY(cause.sale->seenAt <= waits.why.explanation.seenAt);
    }
    void thePushThatNeverArrivedIsNamed()
    {
        const auto room = EngineRoom::inTune({A}, 1);
        room->bend = [](int shop, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            if (shop != 1 || !request.path.endsWith(u"/update_stock"))
                return {};
            wire::HttpReply reply;
            reply.status = 503;
            return Result<wire::HttpReply>(reply);
        };
        const QString first = room->sell(0, A);
        QVERIFY(room->clock.runUntil([&] { return room->shown(2, A) == 0; }, EngineRoom::kMinute)); // the others know
        room->run(20 * EngineRoom::kSecond);
        const QString second = room->sell(1, A);
        QVERIFY(room->clock.runUntil([&] { return room->knows(1, second); }, EngineRoom::kMinute));
        const Short waits = shortOf(*room, {room->orderId(1, second)});
        QCOMPARE(waits.why.explanation.causes.size(), std::size_t(1));
        const oversell::Cause &cause = waits.why.explanation.causes.front();
        QCOMPARE(cause.kind, Kind::NotYetTold);
        QCOMPARE(cause.sale->orderId, room->orderId(0, first));
        QVERIFY(cause.telling->attempts > 0);
        QVERIFY(!cause.telling->error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OversellTest)
#include "test_oversell.moc"
