// The courier came in vain: the order says so, nothing holds it back, and arranging sends for him again.
#include "alerts/alert.h"
#include "orders/queue.h"
#include "parcel_world.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using orders::Tab;
using outbox::JobKind;

class PickUpFailedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world = std::make_unique<ParcelWorld>(); }
    void cleanup() { world.reset(); }

    void noCourierIsExpectedForItsParcelAnyMore()
    {
        const qint64 parcel = packed("1");
        QVERIFY(world->parcel(parcel).arrangedAt);
        comesInVain("1");
        QVERIFY(!world->parcel(parcel).arrangedAt);
        QCOMPARE(world->parcel(parcel).trackingNumber, QStringLiteral("SPX1")); // its label is still good
    }
    void itStandsUnderToPickUpAndIsNotHeld()
    {
        packed("1");
        comesInVain("1");
        QCOMPARE(tabs(), QStringLiteral("open to-pick-up"));
    }
    void whatWasHandedOverComesBackToToPickUp()
    {
        const qint64 parcel = packed("1");
        world->handOver({parcel});
        QCOMPARE(tabs(), QStringLiteral("shipped"));
        comesInVain("1");
        QVERIFY(!world->parcel(parcel).arrangedAt);
        QCOMPARE(tabs(), QStringLiteral("open to-pick-up"));
    }
    void aPersonIsToldUntilNoOrderOfTheShopWaitsForIt()
    {
        packed("1");
        packed("2");
        comesInVain("1");
        comesInVain("2");
        const auto open = world->read(alerts::open);
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open.front().kind, QStringLiteral("order.pick-up-failed"));
        QCOMPARE(open.front().times, 2);
        isExpectedAgain("1");
        QCOMPARE(world->read(alerts::open).size(), std::size_t(1));
        isExpectedAgain("2");
        QVERIFY(world->read(alerts::open).empty());
    }
    void aCancelEndsTheAlertToo()
    {
        packed("1");
        comesInVain("1");
        tell("1", OrderState::Cancelled, QString());
        QVERIFY(world->read(alerts::open).empty());
    }
    void arrangingAsksTheChannelOnce()
    {
        const qint64 order = world->parcel(packed("1")).orderId;
        comesInVain("1");
        arrange(order);
        arrange(order);
        QCOMPARE(world->jobs(order, JobKind::ArrangeShipment).size(), std::size_t(1));
        QCOMPARE(world->jobs(order, JobKind::ArrangeShipment).front().state, outbox::JobState::Queued);
    }
    void whoAskedIsWrittenDown()
    {
        const qint64 order = world->parcel(packed("1")).orderId;
        comesInVain("1");
        arrange(order);
        const auto rows = world->read([order](Reader &reader) {
            return audit::page(reader, {.orderId = order, .skuId = {}, .actor = {}, .actionPrefix = {}}, {}, 100);
        });
        QCOMPARE(rows.front().entry.action, QStringLiteral("shipment.booked-again"));
        QCOMPARE(rows.front().entry.actor, world->packer);
    }
    void itIsAskedForAgainAlsoForWhatWasHandedOver()
    {
        const qint64 parcel = packed("1"), order = world->parcel(parcel).orderId;
        world->handOver({parcel});
        comesInVain("1");
        arrange(order);
        QCOMPARE(world->jobs(order, JobKind::ArrangeShipment).size(), std::size_t(1));
    }
    void anOrderHeldByUsIsNotFetched()
    {
        const qint64 order = world->parcel(packed("1")).orderId;
        comesInVain("1");
        world->write(
            [&](Transaction &tx) { return orders::hold(tx, order, orders::HoldKind::Staff, QString(), world->who); });
        REFUSED("pack.held", tryArrange(order));
    }
    void thePartOfAShortOrderIsFetchedToo()
    {
        world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 12}}); // ten are there
        const qint64 order = world->found(orderOf("1")).id;
        const qint64 parcel
            = world->write([&](Transaction &tx) { return fulfilment::beginWithWhatIsThere(tx, order, world->packer); })
                  .front();
        tell("1", OrderState::Processed, QString(), 12);
        world->pack(parcel);
        comesInVain("1", 12);
        QCOMPARE(world->jobs(order, JobKind::ArrangeShipment).size(), std::size_t(0));
        arrange(order);
        QCOMPARE(world->jobs(order, JobKind::ArrangeShipment).size(), std::size_t(1));
    }
    void aBoxThatIsNotClosedMayStillBePacked()
    {
        world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        tell("1", OrderState::Processed, QString());
        comesInVain("1");
        const qint64 parcel = world->begin(orderOf("1"));
        world->pack(parcel);
        // Closing it asks for the courier, who does not come by himself.
        QCOMPARE(world->jobs(orderOf("1"), JobKind::ArrangeShipment).size(), std::size_t(1));
    }

private:
    /// A parcel of an order for one piece, packed, with a courier on his way.
    qint64 packed(const char *number)
    {
        const qint64 order = world->sell(QString::fromLatin1(number), {{QStringLiteral("A"), 1}});
        tell(number, OrderState::Processed, QString());
        const qint64 parcel = world->begin(order);
        world->pack(parcel);
        return parcel;
    }
    /// What the channel says of an order now.
    void tell(const char *number, OrderState state, const QString &hold, int pieces = 1)
    {
        world->clock.advance(1000);
        auto order = world->order(QString::fromLatin1(number), {{QStringLiteral("A"), pieces}}, state);
        order.hold = hold;
        order.trackingNumber = QStringLiteral("SPX") + QString::fromLatin1(number);
        world->take(world->shop, order);
    }
    void comesInVain(const char *number, int pieces = 1)
    {
        tell(number, OrderState::Ready, QStringLiteral("retry-ship"), pieces);
    }
    void isExpectedAgain(const char *number) { tell(number, OrderState::Processed, QString()); }
    Result<> tryArrange(qint64 order)
    {
        return world->store->write([=, this](Transaction &tx) { return fulfilment::arrange(tx, order, world->packer); })
            .takeResult();
    }
    void arrange(qint64 order) { must(tryArrange(order)); }
    qint64 orderOf(const char *number)
    {
        return world
            ->read([&](Reader &reader) { return orders::known(reader, world->shop, QString::fromLatin1(number)); })
            ->id;
    }
    /// Which tabs show the one order; what they show they count.
    QString tabs()
    {
        const auto totals = world->read([](Reader &reader) { return orders::totals(reader, {}); });
        QStringList out;
        for (const auto &[tab, name] :
            {std::pair(Tab::Open, "open"), std::pair(Tab::Ready, "to-pack"), std::pair(Tab::Processed, "to-pick-up"),
                std::pair(Tab::Shipped, "shipped"), std::pair(Tab::Held, "held")}) {
            const auto rows = world->read([tab = tab](Reader &reader) {
                return orders::page(reader, {tab, {}}, {}, 10);
            });
            const bool counted = totals[std::size_t(tab)].orders == 1;
            if (rows.size() == 1 && orders::isIn(rows.front(), tab) && counted)
                out << QString::fromLatin1(name);
            else if (!rows.empty() || counted)
                out << QStringLiteral("?") + QString::fromLatin1(name);
        }
        return out.join(u' ');
    }

    std::unique_ptr<ParcelWorld> world;
};

QTEST_GUILESS_MAIN(PickUpFailedTest)
#include "test_pick_up_failed.moc"
