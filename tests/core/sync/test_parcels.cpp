#include "fulfilment/bench.h"
#include "fulfilment/hand_over.h"
#include "fulfilment/paper.h"
#include "returns/returns.h"
#include "support/engine_room.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using fulfilment::ShipmentState;
using returns::Goods;

namespace {

const QString A = QStringLiteral("A");

/// Orders of one shop, packed and handed over by one packer through the real engine.
struct Packing {
    explicit Packing(EngineRoom &of)
        : room(of)
    {
    }
    qint64 sell(int shop, int pieces = 1)
    {
        externalId = room.sell(shop, A, pieces);
        if (!room.clock.runUntil([&] { return room.knows(shop, externalId); }, 2 * EngineRoom::kMinute))
            qFatal("the order does not come in");
        return room.orderId(shop, externalId);
    }
    qint64 pack(qint64 order)
    {
        return room.write([&](Transaction &tx) -> Result<qint64> {
            TRY(const auto parcels, fulfilment::begin(tx, order, packer));
            for (const qint64 id : parcels) {
                TRY(const auto parcel, fulfilment::take(tx, id, packer));
                for (qint64 i = 0; i < parcel.wanted(); ++i)
                    CHECK(fulfilment::scan(tx, id, A, packer));
                CHECK(fulfilment::pack(tx, id, 300, packer));
            }
            return parcels.front();
        });
    }
    fulfilment::Shipment parcel(qint64 id)
    {
        return *room.read([id](Reader &r) { return fulfilment::find(r, id); });
    }
    std::optional<fulfilment::Paper> label(qint64 id)
    {
        return room.read([id](Reader &r) { return fulfilment::newest(r, id, fulfilment::PaperKind::Label); });
    }
    bool waitForLabel(qint64 id)
    {
        return room.clock.runUntil([&] { return label(id).has_value(); }, 5 * EngineRoom::kMinute);
    }
    /// The order last sold is told to be still here.
    bool courierComesInVain(qint64 order)
    {
        if (!room.clock.runUntil([&] { return room.stateOf(order) == OrderState::Processed; }, EngineRoom::kMinute))
            return false;
        room.run(2000); // the platform's times are seconds
        if (!room.platform(0).missedByCourier(externalId, room.platformNow()))
            return false;
        const auto told = [&] {
            return channels::isPickUpFailed(
                room.read([order](Reader &r) { return orders::find(r, order); })->sold.hold);
        };
        return room.clock.runUntil(told, 30 * EngineRoom::kMinute);
    }
    /// The newest one that fetches a label of an order.
    outbox::Job labelJob(qint64 order)
    {
        auto jobs = room.read([order](Reader &r) { return outbox::ofOrder(r, order, 100); });
        std::erase_if(jobs, [](const outbox::Job &job) { return job.kind != outbox::JobKind::FetchLabel; });
        return jobs.empty() ? outbox::Job{} : jobs.back();
    }
    /// The number of a return: an order was delivered, and its buyer asks to give it back.
    QString giveBack()
    {
        const qint64 order = sell(0);
        if (!waitForLabel(pack(order)))
            qFatal("there is no label");
        room.write([&](Transaction &tx) { return fulfilment::handOverOrder(tx, order, packer); });
        if (!room.platform(0).shipBySeller(externalId, room.platformNow())
            || !room.platform(0).deliverByCourier(externalId, room.platformNow()))
            qFatal("it cannot be delivered");
        room.run(5 * EngineRoom::kMinute);
        return room.platform(0).returnByBuyer(externalId, room.platformNow());
    }
    EngineRoom &room;
    QString externalId, packer = QStringLiteral("Dedi");
};

} // namespace

/// From a packed box to the courier and back, through the real engine against the real platforms.
class ParcelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPackedParcelGetsItsCourierItsNumberAndItsLabel()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        const qint64 order = shop.sell(0);
        const qint64 parcel = shop.pack(order);
        QVERIFY(shop.waitForLabel(parcel));
        QVERIFY(shop.parcel(parcel).arrangedAt);
        QVERIFY(!shop.parcel(parcel).trackingNumber.isEmpty());
        QVERIFY(shop.label(parcel)->bytes.startsWith("%PDF"));
        QCOMPARE(shop.label(parcel)->source, fulfilment::PaperSource::Channel);
        QVERIFY(
            room->clock.runUntil([&] { return room->stateOf(order) == OrderState::Processed; }, EngineRoom::kMinute));
    }
    void theParcelIsFoundByItsNumberAfterwards()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        const qint64 parcel = shop.pack(shop.sell(0));
        QVERIFY(shop.waitForLabel(parcel));
        const QString number = shop.parcel(parcel).trackingNumber;
        QCOMPARE(
            room->read([&](Reader &r) { return fulfilment::whatToPack(r, number); }).shipmentId, std::optional(parcel));
    }
    void aNumberThatNeverComesEndsWithAPerson()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        bool silent = true;
        room->bend = [&](int, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            if (!silent || !request.path.endsWith(u"/get_tracking_number"))
                return {};
            return Result<wire::HttpReply>(wire::HttpReply{.status = 200,
                .headers = {},
                .body = R"({"error":"","message":"","request_id":"r","response":{"tracking_number":""}})"});
        };
        const qint64 order = shop.sell(0), parcel = shop.pack(order);
        room->run(5 * 60 * EngineRoom::kMinute);
        QCOMPARE(shop.labelJob(order).state, outbox::JobState::Queued); // it is still asked for
        room->run(70 * EngineRoom::kMinute);
        QCOMPARE(shop.labelJob(order).state, outbox::JobState::Dead);
        QCOMPARE(shop.labelJob(order).errorCode, QStringLiteral("label.number-never-came"));
        silent = false;
        const qint64 job = shop.labelJob(order).id;
        room->write([&](Transaction &tx) { return outbox::retryDead(tx, job, shop.packer); });
        QVERIFY(shop.waitForLabel(parcel));
    }
    void anAnswerThatIsLostArrangesNothingTwice()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        int asked = 0;
        room->bend = [&](int, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            if (!request.path.endsWith(u"/ship_order") || ++asked > 1)
                return {};
            return Result<wire::HttpReply>(fail(Error::Kind::Unconfirmed, QStringLiteral("lost")));
        };
        const qint64 parcel = shop.pack(shop.sell(0));
        QVERIFY(room->clock.runUntil([&] { return shop.label(parcel).has_value(); }, 30 * EngineRoom::kMinute));
        QVERIFY(shop.parcel(parcel).arrangedAt);
    }
    void aCourierWhoCameInVainIsToldOfAndSentForAgain()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        const qint64 order = shop.sell(0), parcel = shop.pack(order);
        QVERIFY(shop.waitForLabel(parcel));
        QVERIFY(shop.courierComesInVain(order));
        QVERIFY(!shop.parcel(parcel).arrangedAt);
        QVERIFY(room->read(alerts::open).front().kind == u"order.pick-up-failed");

        room->write([&](Transaction &tx) { return fulfilment::arrange(tx, order, shop.packer); });
        QVERIFY(room->clock.runUntil([&] { return shop.parcel(parcel).arrangedAt.has_value(); }, EngineRoom::kMinute));
        QVERIFY(
            room->clock.runUntil([&] { return room->stateOf(order) == OrderState::Processed; }, EngineRoom::kMinute));
        QVERIFY(room->read(alerts::open).empty());
        QVERIFY(shop.label(parcel)); // it is still good
    }
    void pressingTwiceBooksOnePickUpAndALostAnswerBooksNoSecond()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        const qint64 order = shop.sell(0), parcel = shop.pack(order);
        QVERIFY(shop.waitForLabel(parcel));
        QVERIFY(shop.courierComesInVain(order));
        int asked = 0;
        room->bend = [&](int, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            const bool books
                = request.path.endsWith(u"/update_shipping_order") && !request.body.contains("package_number");
            if (!books || ++asked > 1)
                return {};
            room->platform(0).handle(request, room->platformNow()); // it is done; only the answer is lost
            return Result<wire::HttpReply>(fail(Error::Kind::Unconfirmed, QStringLiteral("lost")));
        };
        for (int i = 0; i < 2; ++i)
            room->write([&](Transaction &tx) { return fulfilment::arrange(tx, order, shop.packer); });
        QVERIFY(
            room->clock.runUntil([&] { return shop.parcel(parcel).arrangedAt.has_value(); }, 30 * EngineRoom::kMinute));
        room->run(5 * EngineRoom::kMinute);
        QCOMPARE(asked, 1);
        QCOMPARE(room->stateOf(order), OrderState::Processed);
    }
    void whatWasHandedOverToNobodyIsFetchedAllTheSame()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        const qint64 order = shop.sell(0), parcel = shop.pack(order);
        QVERIFY(shop.waitForLabel(parcel));
        room->write([&](Transaction &tx) { return fulfilment::handOverOrder(tx, order, shop.packer); });
        QVERIFY(shop.courierComesInVain(order));
        QVERIFY(!shop.parcel(parcel).arrangedAt);
        room->write([&](Transaction &tx) { return fulfilment::arrange(tx, order, shop.packer); });
        QVERIFY(
            room->clock.runUntil([&] { return room->stateOf(order) == OrderState::Processed; }, EngineRoom::kMinute));
        QCOMPARE(room->levels(A).onHand, 8); // its goods left once
    }
    void packingGoesOnWithoutANetworkAndTheLabelComesLater()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        const qint64 order = shop.sell(0);
        bool cut = true;
        room->bend = [&](int, const wire::HttpRequest &) -> std::optional<Result<wire::HttpReply>> {
            if (!cut)
                return {};
            return Result<wire::HttpReply>(fail(Error::Kind::Transient, QStringLiteral("no network")));
        };
        const qint64 parcel = shop.pack(order);
        room->run(3 * EngineRoom::kMinute);
        QCOMPARE(shop.parcel(parcel).state, ShipmentState::Packed);
        QVERIFY(!shop.label(parcel));
        cut = false;
        QVERIFY(room->clock.runUntil([&] { return shop.label(parcel).has_value(); }, 30 * EngineRoom::kMinute));
    }
    void aWebStoreIsToldThatItsOrderHasLeft()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        const qint64 order = shop.sell(2);
        const qint64 parcel = shop.pack(order);
        room->run(EngineRoom::kMinute);
        QVERIFY(!shop.label(parcel)); // it draws none: ours is used
        const auto refused
            = room->write([&](Transaction &tx) { return fulfilment::handOver(tx, {parcel}, shop.packer); });
        QVERIFY(refused.empty());
        QVERIFY(room->clock.runUntil(
            [&] { return room->stateOf(order) == OrderState::Completed; }, 2 * EngineRoom::kMinute));
        QCOMPARE(room->levels(A).onHand, 8);
    }
    void stockLeavesOnceWhoeverSaysItFirst()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        const qint64 order = shop.sell(0, 2);
        const qint64 parcel = shop.pack(order);
        QVERIFY(shop.waitForLabel(parcel));
        room->write([&](Transaction &tx) { return fulfilment::handOverOrder(tx, order, shop.packer); });
        QCOMPARE(room->levels(A).onHand, 7);
        QVERIFY(room->platform(0).shipBySeller(shop.externalId, room->platformNow()));
        QVERIFY(room->platform(0).deliverByCourier(shop.externalId, room->platformNow()));
        QVERIFY(room->clock.runUntil(
            [&] { return room->stateOf(order) == OrderState::Delivered; }, 5 * EngineRoom::kMinute));
        QCOMPARE(room->levels(A).onHand, 7);
    }
    void whoAsksForNewsIsToldOfReturnsAtOnce()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        const QString number = shop.giveBack();
        room->engine->pullNow(0);
        QVERIFY(room->clock.runUntil(
            [&] { return room->read([&](Reader &r) { return returns::named(r, number); }).has_value(); },
            20 * EngineRoom::kSecond));
    }
    void aReturnComesInIsAcceptedAndGoesBackIntoStock()
    {
        const auto room = EngineRoom::inTune({A}, 9);
        Packing shop(*room);
        const QString number = shop.giveBack();
        QVERIFY(!number.isEmpty());
        std::optional<qint64> wish;
        const auto named = [&] {
            wish = room->read([&](Reader &r) { return returns::named(r, number); });
            return wish.has_value();
        };
        QVERIFY(room->clock.runUntil(named, 30 * EngineRoom::kMinute));
        room->write([&](Transaction &tx) { return returns::accept(tx, *wish, shop.packer); });
        const auto found = [&] {
            return *room->read([&](Reader &r) { return returns::find(r, *wish); });
        };
        QVERIFY(room->clock.runUntil([&] { return found().goods == Goods::Expected; }, 30 * EngineRoom::kMinute));
        room->write([&](Transaction &tx) {
            return returns::inspect(tx, *wish, room->warehouse, {{found().lines.front().id, 1, 0, 0}}, shop.packer);
        });
        QCOMPARE(room->levels(A).onHand, 9);
    }
};

QTEST_GUILESS_MAIN(ParcelsTest)
#include "test_parcels.moc"
