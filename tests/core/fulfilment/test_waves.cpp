#include "parcel_world.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using fulfilment::ShipmentState;
using fulfilment::WaveKind;

class TestWaves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<ParcelWorld>(); }

    void aWaveTakesTheNearestDeadlinesFirst()
    {
        const qint64 late = sell("1", {{QStringLiteral("A"), 1}}, "JNE", 9);
        const qint64 soon = sell("2", {{QStringLiteral("A"), 1}}, "JNE", 2);
        start({.warehouseId = world->warehouse, .most = 1});
        QCOMPARE(world->found(soon).progress, orders::Progress::Picking);
        QCOMPARE(world->found(late).progress, orders::Progress::None);
    }
    void theFastLaneTakesOrdersOfOnePieceOnly()
    {
        const qint64 two = sell("1", {{QStringLiteral("A"), 2}}, "JNE", 2);
        const qint64 one = sell("2", {{QStringLiteral("A"), 1}}, "JNE", 9);
        start({.warehouseId = world->warehouse, .kind = WaveKind::Single});
        QCOMPARE(world->found(one).progress, orders::Progress::Picking);
        QCOMPARE(world->found(two).progress, orders::Progress::None);
    }
    void heldShortAndUnmappedOrdersAreLeftOut()
    {
        const qint64 held = sell("1", {{QStringLiteral("A"), 1}}, "JNE", 2);
        world->write(
            [&](Transaction &tx) { return orders::hold(tx, held, orders::HoldKind::Staff, QString(), world->who); });
        sell("2", {{QStringLiteral("B"), 11}}, "JNE", 2);
        sell("3", {{QStringLiteral("X"), 1}}, "JNE", 2);
        REFUSED("wave.empty", tryStart({.warehouseId = world->warehouse}));
    }
    void groupsAreByCourierWithTheirCutoffFirst()
    {
        sell("1", {{QStringLiteral("A"), 1}}, "AnterAja", 2);
        sell("2", {{QStringLiteral("A"), 2}}, "JNE", 2);
        sell("3", {{QStringLiteral("B"), 1}}, "JNE", 2);
        world->write(
            [&](Transaction &tx) { return fulfilment::setCutoff(tx, QStringLiteral("JNE"), 16 * 60, world->who); });
        const auto groups = world->read([&](Reader &r) { return fulfilment::waveGroups(r, world->warehouse); });
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].courier, QStringLiteral("JNE"));
        QCOMPARE(groups[0].cutoff, std::optional(960));
        QCOMPARE(groups[0].orders, 2);
        QCOMPARE(groups[0].singles, 1);
        QCOMPARE(groups[0].pieces, 3);
    }
    void thePickListGoesByShelfInNaturalOrder()
    {
        for (const auto &[code, shelf] : {std::pair{"A", "C-10"}, std::pair{"B", "C-2"}})
            world->write([&](Transaction &tx) {
                return fulfilment::setShelf(tx, world->skus[QString::fromLatin1(code)], world->warehouse,
                    QString::fromLatin1(shelf), world->who);
            });
        sell("1", {{QStringLiteral("A"), 1}, {QStringLiteral("C"), 1}}, "JNE", 2);
        sell("2", {{QStringLiteral("B"), 2}, {QStringLiteral("A"), 1}}, "JNE", 2);
        const qint64 wave = start({.warehouseId = world->warehouse});
        const auto picks = world->read([&](Reader &r) { return fulfilment::pickList(r, wave); });
        QStringList codes;
        for (const fulfilment::Pick &pick : picks)
            codes << pick.code + QString::number(pick.pieces);
        QCOMPARE(codes, (QStringList{QStringLiteral("B2"), QStringLiteral("A2"), QStringLiteral("C1")}));
    }
    void aScanInTheFastLaneMeansAParcelOfItsWave()
    {
        sell("1", {{QStringLiteral("A"), 1}}, "JNE", 9);
        const qint64 wave = start({.warehouseId = world->warehouse, .kind = WaveKind::Single});
        sell("2", {{QStringLiteral("A"), 1}}, "JNE", 2);
        const auto target = world->read([](Reader &r) { return fulfilment::whatToPack(r, QStringLiteral("A")); });
        QVERIFY(target.shipmentId);
        QCOMPARE(world->parcel(*target.shipmentId).waveId, std::optional(wave));
    }
    void aBrokenOffWaveKeepsWhatWasScanned()
    {
        const qint64 one = sell("1", {{QStringLiteral("A"), 2}}, "JNE", 2);
        const qint64 other = sell("2", {{QStringLiteral("A"), 1}}, "JNE", 3);
        const qint64 wave = start({.warehouseId = world->warehouse});
        world->scan(world->parcels(one).front().id, "A");
        world->write([&](Transaction &tx) { return fulfilment::abortWave(tx, wave, world->who); });
        QCOMPARE(world->parcels(one).front().state, ShipmentState::Picking);
        QCOMPARE(world->parcels(other).front().state, ShipmentState::Waiting);
        QCOMPARE(world->found(other).progress, orders::Progress::None);
    }
    void aWaveEndsWithItsLastParcel()
    {
        sell("1", {{QStringLiteral("A"), 1}}, "JNE", 2);
        const qint64 wave = start({.warehouseId = world->warehouse});
        const auto open = world->read([&](Reader &r) { return fulfilment::wave(r, wave); });
        QVERIFY(open->open);
        world->pack(world
                        ->parcels(world->read([](Reader &r) { return fulfilment::whatToPack(r, QStringLiteral("1")); })
                                      .orderId.value())
                        .front()
                        .id);
        QVERIFY(!world->read([&](Reader &r) { return fulfilment::wave(r, wave); })->open);
    }

private:
    qint64 sell(const char *number, const World::Lines &lines, const char *courier, int hours)
    {
        auto sold = world->order(QString::fromLatin1(number), lines);
        sold.courier = QString::fromLatin1(courier);
        sold.shipBy = world->clock.now() + hours * 3'600'000;
        return world->takeNew(world->shop, sold);
    }
    Result<qint64> tryStart(const fulfilment::WaveOrder &wanted)
    {
        return world->store->write([=, this](Transaction &tx) { return fulfilment::startWave(tx, wanted, world->who); })
            .takeResult();
    }
    qint64 start(const fulfilment::WaveOrder &wanted) { return must(tryStart(wanted)); }
    std::unique_ptr<ParcelWorld> world;
};

QTEST_GUILESS_MAIN(TestWaves)
#include "test_waves.moc"
