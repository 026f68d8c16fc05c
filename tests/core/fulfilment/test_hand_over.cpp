#include "parcel_world.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using fulfilment::ShipmentState;

class TestHandOver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<ParcelWorld>(); }

    void goodsOfAHandedOverParcelLeaveTheStock()
    {
        const qint64 parcel = packed(QStringLiteral("1"), {{QStringLiteral("A"), 2}});
        QVERIFY(world->handOver({parcel}).empty());
        const auto levels = world->levels(world->skus[QStringLiteral("A")]);
        QCOMPARE(levels.onHand, 8);
        QCOMPARE(levels.reserved, 0);
        BOOKS_HOLD(*world);
    }
    void theChannelsLaterWordTakesNothingTwice()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 2}});
        const qint64 parcel = world->begin(world->takeNew(world->shop, sold));
        world->pack(parcel);
        world->handOver({parcel});
        world->take(world->shop, world->later(sold, OrderState::Shipped));
        QCOMPARE(world->levels(world->skus[QStringLiteral("A")]).onHand, 8);
        BOOKS_HOLD(*world);
    }
    void anAmendmentAfterHandOverReservesNothingAnew()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 2}});
        const qint64 order = world->takeNew(world->shop, sold);
        const qint64 parcel = world->begin(order);
        world->pack(parcel);
        world->handOver({parcel});
        sold.buyerNote = QStringLiteral("terima kasih");
        world->take(world->shop, world->later(sold, OrderState::Processed));
        QCOMPARE(world->promised(order), std::make_pair(qint64(0), qint64(0)));
        BOOKS_HOLD(*world);
    }
    void aPieceAddedAfterHandOverIsReservedAlone()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 2}});
        const qint64 order = world->takeNew(world->shop, sold);
        const qint64 parcel = world->begin(order);
        world->pack(parcel);
        world->handOver({parcel});
        sold.lines[0].quantity = 3;
        world->take(world->shop, world->later(sold, OrderState::Processed));
        QCOMPARE(world->promised(order), std::make_pair(qint64(1), qint64(0)));
    }
    void whatIsNotPackedAndWhatHasGoneAreRefusedForWhatTheyAre()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const auto tryOrder = [&] {
            return world->store
                ->write([&](Transaction &tx) { return fulfilment::handOverOrder(tx, order, world->packer); })
                .takeResult();
        };
        REFUSED("hand-over.not-packed", tryOrder()); // nobody began it
        const qint64 parcel = world->begin(order);
        REFUSED("hand-over.not-packed", tryOrder());
        QCOMPARE(world->handOver({parcel}).front().why.code, QStringLiteral("hand-over.not-packed"));
        world->pack(parcel);
        QVERIFY(tryOrder());
        REFUSED("hand-over.gone", tryOrder());
    }
    void aPackedParcelWhoseLabelWasNeverPrintedIsKnown()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const auto never = [&] {
            return world->read([&](Reader &reader) { return fulfilment::neverPrinted(reader, order); });
        };
        const qint64 parcel = world->begin(order);
        QVERIFY(!never()); // nothing is packed
        world->pack(parcel);
        QVERIFY(never());
        const qint64 paper = world->write([&](Transaction &tx) {
            fulfilment::Paper label;
            label.shipmentId = parcel;
            label.mime = QStringLiteral("application/pdf");
            return fulfilment::keep(tx, label);
        });
        QVERIFY(never()); // it is here, and not on paper
        world->write([&](Transaction &tx) { return fulfilment::printed(tx, paper, "Zebra", "Ani"); });
        QVERIFY(!never());
    }
    void aShopThatWantsToBeToldIsOnceEverythingHasLeft()
    {
        const qint64 order = world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 parcel = world->begin(order);
        world->pack(parcel);
        world->handOver({parcel});
        QCOMPARE(world->jobs(order, outbox::JobKind::TellDispatched).size(), std::size_t(1));
    }
    void aParcelOfACancelledOrderIsRefusedAloneAndTheOthersGo()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 first = world->begin(world->takeNew(world->shop, sold));
        world->pack(first);
        world->take(world->shop, world->later(sold, OrderState::Cancelled));
        const qint64 second = packed(QStringLiteral("2"), {{QStringLiteral("B"), 1}});
        const auto refused = world->handOver({first, second});
        QCOMPARE(refused.size(), std::size_t(1));
        QCOMPARE(refused[0].why.code, QStringLiteral("pack.cancelled"));
        QCOMPARE(world->parcel(second).state, ShipmentState::HandedOver);
    }
    void aParcelThatIsNotPackedIsNotHandedOver()
    {
        const qint64 parcel = world->begin(world->sell(QStringLiteral("1"), {{QStringLiteral("A"), 1}}));
        QCOMPARE(world->handOver({parcel}).front().why.code, QStringLiteral("hand-over.not-packed"));
    }
    void packedParcelsWaitForTheirCourier()
    {
        auto sold = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        sold.courier = QStringLiteral("J&T");
        sold.money = channels::MoneyState::Cod;
        sold.totalMinor = 5000;
        world->pack(world->begin(world->takeNew(world->shop, sold)));
        packed(QStringLiteral("2"), {{QStringLiteral("B"), 1}});
        const auto waiting
            = world->read([](Reader &r) { return fulfilment::waitingFor(r, QStringLiteral("J&T"), 10); });
        QCOMPARE(waiting.size(), std::size_t(1));
        QCOMPARE(waiting[0].codMinor, 5000);
    }
    void anOrderByHandIsShippedWithItsLastParcel()
    {
        const qint64 counter = world->write([&](Transaction &tx) {
            const shops::Shop shop{.channel = shops::kManualChannel,
                .name = QStringLiteral("WhatsApp"),
                .account = QStringLiteral("wa"),
                .baseUrl = {}};
            return shops::connect(tx, shop, {}, world->who);
        });
        for (const char *code : {"A"})
            world->list(counter, QString::fromLatin1(code), 10);
        world->clock.advance(1000);
        const qint64 order = world->takeNew(counter, world->order(QStringLiteral("M-1"), {{QStringLiteral("A"), 1}}));
        const qint64 parcel = world->begin(order);
        world->pack(parcel);
        world->handOver({parcel});
        QCOMPARE(world->found(order).sold.state, OrderState::Shipped);
        BOOKS_HOLD(*world);
    }
    void aReprintSaysSo()
    {
        const qint64 parcel = packed(QStringLiteral("1"), {{QStringLiteral("A"), 1}});
        const qint64 paper = world->write([&](Transaction &tx) {
            return fulfilment::keep(
                tx, {.shipmentId = parcel, .mime = QStringLiteral("application/pdf"), .bytes = "%PDF-1.4"});
        });
        for (int i = 0; i < 2; ++i)
            world->write([&](Transaction &tx) {
                return fulfilment::printed(tx, paper, QStringLiteral("Zebra"), world->packer);
            });
        const auto entries = world->read([](Reader &reader) {
            return audit::page(reader, {.actor = {}, .actionPrefix = QStringLiteral("paper.")}, {}, 10);
        });
        QCOMPARE(entries[0].entry.action, QStringLiteral("paper.reprinted"));
        QCOMPARE(entries[1].entry.action, QStringLiteral("paper.printed"));
    }

private:
    qint64 packed(const QString &number, const World::Lines &lines)
    {
        const qint64 parcel = world->begin(world->sell(number, lines));
        world->pack(parcel);
        return parcel;
    }
    std::unique_ptr<ParcelWorld> world;
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "test_hand_over.moc"
