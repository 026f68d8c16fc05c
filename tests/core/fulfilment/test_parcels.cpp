#include "parcel_world.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using fulfilment::ShipmentState;

class TestParcels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<ParcelWorld>(); }

    void anOrderIsOneParcelAWarehouse()
    {
        const qint64 second = world->addWarehouse(QStringLiteral("V"));
        const qint64 d = world->addSku(QStringLiteral("D"), 0);
        world->move(d, 5, inventory::Reason::Receipt, second);
        world->list(world->shop, QStringLiteral("D"), 5);
        world->clock.advance(1000);
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}, {QStringLiteral("D"), 2}});
        QCOMPARE(must(world->tryBegin(order)).size(), std::size_t(2));
    }
    void beginningTwiceMakesNothingTwice()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        QCOMPARE(must(world->tryBegin(order)), must(world->tryBegin(order)));
    }
    void aChannelsPackagesAreParcels()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 3}, {QStringLiteral("B"), 1}});
        sold.packages = {{QStringLiteral("P1"), {}, {}, false, {{QStringLiteral("1"), 2}}},
            {QStringLiteral("P2"), {}, {}, false, {{QStringLiteral("1"), 1}, {QStringLiteral("2"), 1}}}};
        const qint64 order = world->takeNew(world->shop, sold);
        const auto parcels = must(world->tryBegin(order));
        QCOMPARE(parcels.size(), std::size_t(2));
        QCOMPARE(world->parcel(parcels[0]).packageId, QStringLiteral("P1"));
        QCOMPARE(world->wanted(parcels[0], "A"), 2);
        QCOMPARE(world->wanted(parcels[1], "A"), 1);
        QCOMPARE(world->wanted(parcels[1], "B"), 1);
    }
    void theOnlyPackageKeepsItsName()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        sold.packages = {{QStringLiteral("P1"), {}, {}, false, {}}};
        QCOMPARE(world->parcel(world->begin(world->takeNew(world->shop, sold))).packageId, QStringLiteral("P1"));
    }
    void aShortOrderIsNotBegunAsAWhole()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 11}});
        REFUSED("pack.short", world->tryBegin(order));
    }
    void whatIsThereOfAShortOrderGoesAhead()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 11}});
        const auto parcels = beginPart(order);
        QCOMPARE(world->parcel(parcels.front()).wanted(), 10);
    }
    void theRestOfAShortOrderFollowsInAnotherParcel()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 11}});
        const qint64 first = beginPart(order).front();
        world->pack(first);
        QVERIFY(world->handOver({first}).empty());
        world->move(world->skus[QStringLiteral("A")], 5);
        const auto parcels = must(world->tryBegin(order));
        QCOMPARE(parcels.size(), std::size_t(1));
        QCOMPARE(world->parcel(parcels.front()).wanted(), 1);
    }
    void anItemTheChannelAddsJoinsAParcelThatIsBeingPicked()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 order = world->takeNew(world->shop, sold);
        const qint64 parcel = world->begin(order);
        world->scan(parcel, "A");
        sold.lines.push_back({QStringLiteral("2"), QStringLiteral("B"), {}, QStringLiteral("B"), {}, 2, 1000, 2000});
        world->take(world->shop, world->later(sold, OrderState::Ready));
        QCOMPARE(world->wanted(parcel, "B"), 2);
        QVERIFY(world->found(order).holds.empty());
    }
    void anItemTakenOutAfterPackingHoldsTheOrderWithTheDifference()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 2}, {QStringLiteral("B"), 1}});
        const qint64 order = world->takeNew(world->shop, sold);
        world->pack(world->begin(order));
        sold.lines[0].quantity = 1;
        world->take(world->shop, world->later(sold, OrderState::Ready));
        const auto held = world->found(order).holds;
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(held[0].kind, orders::HoldKind::Changed);
        QVERIFY2(held[0].detail.contains(QLatin1String("1 x A")), qPrintable(held[0].detail));
    }
    void anAddressChangedAfterPackingHoldsTheOrder()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        sold.recipient.city = QStringLiteral("Bandung");
        const qint64 order = world->takeNew(world->shop, sold);
        world->pack(world->begin(order));
        sold.recipient.city = QStringLiteral("Medan");
        world->take(world->shop, world->later(sold, OrderState::Ready));
        QCOMPARE(world->found(order).holds.size(), std::size_t(1));
    }
    void anAddressThatIsOnlyMaskedNowHoldsNothing()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        sold.recipient.city = QStringLiteral("Bandung");
        const qint64 order = world->takeNew(world->shop, sold);
        world->pack(world->begin(order));
        sold.recipient.city = QStringLiteral("B*****g");
        world->take(world->shop, world->later(sold, OrderState::Processed));
        QVERIFY(world->found(order).holds.empty());
    }
    void openingTheBoxEndsTheHoldAndFollowsTheOrder()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 2}});
        const qint64 order = world->takeNew(world->shop, sold);
        const qint64 parcel = world->begin(order);
        world->pack(parcel);
        sold.lines[0].quantity = 1;
        world->take(world->shop, world->later(sold, OrderState::Ready));
        world->write([&](Transaction &tx) { return fulfilment::unpack(tx, parcel, world->packer); });
        QVERIFY(world->found(order).holds.empty());
        QCOMPARE(world->wanted(parcel, "A"), 1);
    }
    void theCouriersNumberReachesTheParcel()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 parcel = world->begin(world->takeNew(world->shop, sold));
        sold.trackingNumber = QStringLiteral("SPX9");
        world->take(world->shop, world->later(sold, OrderState::Processed));
        QCOMPARE(world->parcel(parcel).trackingNumber, QStringLiteral("SPX9"));
        QVERIFY(world->parcel(parcel).arrangedAt);
    }
    void aParcelTheChannelSaysHasLeftIsHandedOver()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 parcel = world->begin(world->takeNew(world->shop, sold));
        world->take(world->shop, world->later(sold, OrderState::Shipped));
        QCOMPARE(world->parcel(parcel).state, ShipmentState::HandedOver);
        BOOKS_HOLD(*world);
    }
    void progressOfAnOrderIsThatOfItsSlowestParcel()
    {
        const qint64 second = world->addWarehouse(QStringLiteral("V"));
        const qint64 d = world->addSku(QStringLiteral("D"), 0);
        world->move(d, 5, inventory::Reason::Receipt, second);
        world->list(world->shop, QStringLiteral("D"), 5);
        world->clock.advance(1000);
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}, {QStringLiteral("D"), 2}});
        const auto parcels = must(world->tryBegin(order));
        QCOMPARE(world->found(order).progress, orders::Progress::None);
        world->pack(parcels[0]);
        QCOMPARE(world->found(order).progress, orders::Progress::Picking);
        world->pack(parcels[1]);
        QCOMPARE(world->found(order).progress, orders::Progress::Packed);
    }
    void aDroppedParcelIsMadeAnewWhenTheOrderIsBegunAgain()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 parcel = world->begin(order);
        world->write([&](Transaction &tx) { return fulfilment::drop(tx, parcel, world->packer); });
        const auto again = must(world->tryBegin(order));
        QVERIFY(again.front() != parcel);
    }
    void aHandedOverParcelIsNotDropped()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}}));
        world->pack(parcel);
        world->handOver({parcel});
        REFUSED("shipment.moved",
            world->store->write([&](Transaction &tx) { return fulfilment::drop(tx, parcel, world->packer); })
                .takeResult());
    }

private:
    std::vector<qint64> beginPart(qint64 order)
    {
        return world->write(
            [&](Transaction &tx) { return fulfilment::beginWithWhatIsThere(tx, order, world->packer); });
    }
    std::unique_ptr<ParcelWorld> world;
};

QTEST_GUILESS_MAIN(TestParcels)
#include "test_parcels.moc"
