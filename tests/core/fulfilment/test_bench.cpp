#include "parcel_world.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using fulfilment::ScanOutcome;
using fulfilment::ShipmentState;

class TestBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<ParcelWorld>(); }

    void aScannedItemTicksOffItsLine()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 2}}));
        QCOMPARE(world->scan(parcel, "a"), ScanOutcome::Match);
        QCOMPARE(world->parcel(parcel).packed(), 1);
    }
    void anItemThatDoesNotBelongInIsWrongAndChangesNothing()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}}));
        QCOMPARE(world->scan(parcel, "B"), ScanOutcome::Wrong);
        QCOMPARE(world->parcel(parcel).packed(), 0);
    }
    void aCodeNobodyKnowsIsUnknown()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}}));
        QCOMPARE(world->scan(parcel, "8991234567891"), ScanOutcome::Unknown);
    }
    void onePieceMoreThanWasSoldIsTooMany()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}}));
        world->scan(parcel, "A");
        QCOMPARE(world->scan(parcel, "A"), ScanOutcome::TooMany);
        QCOMPARE(world->parcel(parcel).packed(), 1);
    }
    void aBundlesOwnCodeCountsEachOfItsParts()
    {
        const qint64 set = world->addSku(QStringLiteral("SET"), 0);
        world->write([&](Transaction &tx) {
            return inventory::setRecipe(
                tx, set, {{world->skus[QStringLiteral("A")], 2}, {world->skus[QStringLiteral("B")], 1}}, world->who);
        });
        world->list(world->shop, QStringLiteral("SET"), 5);
        world->clock.advance(1000);
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("SET"), 1}}));
        QCOMPARE(world->scan(parcel, "SET"), ScanOutcome::Match);
        QCOMPARE(world->parcel(parcel).packed(), 3);
    }
    void theLastScanCanBeTakenBack()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 2}}));
        world->scan(parcel, "A");
        world->write([&](Transaction &tx) { return fulfilment::undoScan(tx, parcel, world->packer); });
        QCOMPARE(world->parcel(parcel).packed(), 0);
    }
    void noScanLeftToTakeBackIsSaid()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 2}}));
        REFUSED("pack.nothing-scanned",
            world->store->write([&](Transaction &tx) { return fulfilment::undoScan(tx, parcel, world->packer); })
                .takeResult());
    }
    void aBoxIsNotClosedBeforeEverythingIsIn()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 2}}));
        world->scan(parcel, "A");
        REFUSED("pack.incomplete", world->tryPack(parcel));
    }
    void aClosedBoxAsksTheChannelForItsCourier()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        world->pack(world->begin(order));
        QCOMPARE(world->jobs(order, outbox::JobKind::ArrangeShipment).size(), std::size_t(1));
    }
    void aBoxThatIsArrangedAlreadyAsksForItsLabelOnly()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}}, OrderState::Processed);
        sold.trackingNumber = QStringLiteral("SPX1");
        const qint64 order = world->takeNew(world->shop, sold);
        world->pack(world->begin(order));
        QCOMPARE(world->jobs(order, outbox::JobKind::ArrangeShipment).size(), std::size_t(0));
        QCOMPARE(world->jobs(order, outbox::JobKind::FetchLabel).size(), std::size_t(1));
    }
    void aCancelThatArrivesMeanwhileStopsTheNextScan()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 2}});
        const qint64 parcel = world->begin(world->takeNew(world->shop, sold));
        world->scan(parcel, "A");
        world->take(world->shop, world->later(sold, OrderState::CancelRequested));
        REFUSED("pack.cancel-asked", world->tryScan(parcel, QStringLiteral("A"), world->packer));
        world->take(world->shop, world->later(sold, OrderState::Cancelled, 2000));
        REFUSED("pack.cancelled", world->tryScan(parcel, QStringLiteral("A"), world->packer));
    }
    void aHeldOrderIsNotPacked()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        world->write([&](Transaction &tx) {
            return orders::hold(tx, order, orders::HoldKind::Fraud, QStringLiteral("10 at once"), world->who);
        });
        REFUSED("pack.held", world->tryBegin(order));
    }
    void aParcelOnSomebodysBenchIsLeftThere()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}}));
        world->scan(parcel, "B");
        REFUSED("pack.taken", world->tryScan(parcel, QStringLiteral("A"), QStringLiteral("Sari")));
    }
    void aParcelNobodyHasScannedIntoForTenMinutesMayBeTakenOver()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}}));
        world->scan(parcel, "B");
        world->clock.advance(fulfilment::kLease);
        QVERIFY(world->tryScan(parcel, QStringLiteral("A"), QStringLiteral("Sari")).has_value());
    }
    void whatWasScannedSurvivesBeingPutAside()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 2}}));
        world->scan(parcel, "A");
        world->write([&](Transaction &tx) { return fulfilment::putAside(tx, parcel, world->packer); });
        QVERIFY(world->tryScan(parcel, QStringLiteral("A"), QStringLiteral("Sari")).has_value());
        QCOMPARE(world->parcel(parcel).packed(), 2);
    }
    void anOpenedBoxIsScannedAnew()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 parcel = world->begin(order);
        world->pack(parcel);
        world->write([&](Transaction &tx) { return fulfilment::unpack(tx, parcel, world->packer); });
        QCOMPARE(world->parcel(parcel).packed(), 0);
        QCOMPARE(world->found(order).progress, orders::Progress::Picking);
    }
    void anOrderIsFoundByItsNumberWhateverItsCase()
    {
        const qint64 order = world->sell(QStringLiteral("26ABC"), {{QStringLiteral("A"), 1}});
        const auto target = what("26abc");
        QCOMPARE(target.orderId, std::optional(order));
        QVERIFY(!target.byItem);
    }
    void aParcelIsFoundByItsTrackingNumber()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}}, OrderState::Processed);
        sold.trackingNumber = QStringLiteral("SPX1");
        const qint64 parcel = world->begin(world->takeNew(world->shop, sold));
        QCOMPARE(what("SPX1").shipmentId, std::optional(parcel));
    }
    void anItemMeansTheMostUrgentOrderOfThatPieceAlone()
    {
        auto late = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        late.shipBy = world->clock.now() + World::kDay;
        auto soon = world->order(QStringLiteral("2"), {{QStringLiteral("A"), 1}});
        soon.shipBy = world->clock.now() + 3'600'000;
        auto two = world->order(QStringLiteral("3"), {{QStringLiteral("A"), 1}, {QStringLiteral("B"), 1}});
        two.shipBy = world->clock.now() + 60'000;
        world->takeNew(world->shop, late);
        const qint64 urgent = world->takeNew(world->shop, soon);
        world->takeNew(world->shop, two);
        const auto target = what("A");
        QCOMPARE(target.orderId, std::optional(urgent));
        QVERIFY(target.byItem);
    }
    void aCodeNothingWaitsForMeansNothing() { QVERIFY(!what("C").orderId); }

private:
    fulfilment::Target what(const char *code)
    {
        return world->read([code](Reader &r) { return fulfilment::whatToPack(r, QString::fromLatin1(code)); });
    }
    std::unique_ptr<ParcelWorld> world;
};

QTEST_GUILESS_MAIN(TestBench)
#include "test_bench.moc"
