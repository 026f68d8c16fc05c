#include "oversell/why_short.h"

#include "alerts/alert.h"
#include "inventory/bundle.h"
#include "publisher/publisher.h"
#include "stockroom/delivery.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using namespace selaras::oversell;

namespace {

constexpr qint64 kSecond = 1000;

/// One piece, shown by two shops; what buyers do, when we see it and when the shop is told is the test's to say.
struct TwoShops : World {
    TwoShops(const QString &sellerSku = QStringLiteral("A"))
    {
        clock.advance(kDay);
        satu = addShop(QStringLiteral("Satu"));
        dua = addShop(QStringLiteral("Dua"));
        sku = addSku(QStringLiteral("A"), 1);
        listing = list(satu, QStringLiteral("A"), 1, sellerSku);
        list(dua, QStringLiteral("A"), 1);
        clock.advance(60 * kSecond);
        start = clock.now();
    }
    void at(qint64 seconds) { clock.setTo(start + seconds * kSecond); }
    /// An order of one piece, placed now and not seen yet.
    channels::ChannelOrder placed(const QString &number, int pieces = 1)
    {
        return order(number, {{QStringLiteral("A"), pieces}});
    }
    std::vector<publisher::Telling> due(qint64 shop)
    {
        return write([&](Transaction &tx) -> Result<std::vector<publisher::Telling>> {
            TRY(const auto known, shops::find(tx, shop));
            return publisher::takeDue(tx, *known, publisher::Increases::Allow, 100);
        });
    }
    void tell(qint64 shop)
    {
        for (const auto &telling : due(shop))
            write([&](Transaction &tx) { return publisher::told(tx, telling); });
    }
    void fail(qint64 shop, const char *error)
    {
        for (const auto &telling : due(shop))
            write([&](Transaction &tx) -> Result<> {
                TRY(const auto known, shops::find(tx, shop));
                return publisher::failed(tx, *known, telling, Error(Error::Kind::Transient, QString::fromLatin1(error)),
                    tx.now() + kDay, true);
            });
    }
    std::vector<WhyShort> why(qint64 order)
    {
        return read([&](Reader &reader) { return whyShort(reader, order, clock.now()); });
    }
    /// The only cause of the only shortage.
    Cause cause(qint64 order)
    {
        const auto shortages = why(order);
        if (shortages.size() != 1 || shortages.front().explanation.causes.size() != 1)
            qFatal("not one cause");
        return shortages.front().explanation.causes.front();
    }
    /// The other shop sells the piece at once and we see it at once.
    void sellElsewhere() { takeNew(dua, placed(QStringLiteral("X"))); }

    qint64 satu = 0, dua = 0, sku = 0, listing = 0, start = 0;
};

} // namespace

class WhyShortTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSaleThatWasPulledTooLateIsNamedWithItsTimes()
    {
        TwoShops shop;
        shop.at(10);
        const auto other = shop.placed("X");
        shop.at(12);
        const auto ours = shop.placed("Y");
        shop.at(14);
        shop.takeNew(shop.dua, other);
        shop.at(16);
        shop.tell(shop.satu);
        shop.at(18);
        const Cause cause = shop.cause(shop.takeNew(shop.satu, ours));
        QCOMPARE(cause.kind, Kind::NotYetSeen);
        QCOMPARE(cause.sale->shop, "Dua");
        QCOMPARE(cause.sale->number, "X");
        QCOMPARE(cause.sale->placedAt, shop.start + 10 * kSecond);
        QCOMPARE(cause.sale->seenAt, shop.start + 14 * kSecond);
        QCOMPARE(*cause.telling->finishedAt, shop.start + 16 * kSecond);
        QCOMPARE(*cause.telling->told, 0);
    }
    void aPushThatIsStillQueuedIsNamed()
    {
        TwoShops shop;
        shop.at(10);
        shop.sellElsewhere();
        shop.at(20);
        const Cause cause = shop.cause(shop.takeNew(shop.satu, shop.placed("Y")));
        QCOMPARE(cause.kind, Kind::NotYetTold);
        QCOMPARE(cause.telling->state, Telling::State::Waits);
        QCOMPARE(cause.telling->attempts, 0);
        QCOMPARE(cause.tookAt, shop.start + 10 * kSecond);
    }
    void aPushThatFailedIsNamedWithItsError()
    {
        TwoShops shop;
        shop.at(10);
        shop.sellElsewhere();
        shop.at(11);
        shop.fail(shop.satu, "503 from the shop");
        shop.at(20);
        const Cause cause = shop.cause(shop.takeNew(shop.satu, shop.placed("Y")));
        QCOMPARE(cause.kind, Kind::NotYetTold);
        QCOMPARE(cause.telling->attempts, 1);
        QCOMPARE(cause.telling->error, "503 from the shop");
    }
    void aPushThatTheShopRefusedIsNamed()
    {
        TwoShops shop;
        shop.at(10);
        shop.sellElsewhere();
        for (const auto &telling : shop.due(shop.satu))
            shop.write([&](Transaction &tx) -> Result<> {
                TRY(const auto known, shops::find(tx, shop.satu));
                return publisher::refused(tx, *known, telling, Error(Error::Kind::Rejected, "a campaign holds 1"));
            });
        shop.at(20);
        const Cause cause = shop.cause(shop.takeNew(shop.satu, shop.placed("Y")));
        QCOMPARE(cause.telling->state, Telling::State::Refused);
        QCOMPARE(cause.telling->error, "a campaign holds 1");
    }
    void aPushThatCameAfterTheBuyerIsLate()
    {
        TwoShops shop;
        shop.at(10);
        shop.sellElsewhere();
        shop.at(20);
        const auto ours = shop.placed("Y");
        shop.at(22);
        shop.tell(shop.satu);
        shop.at(25);
        const Cause cause = shop.cause(shop.takeNew(shop.satu, ours));
        QCOMPARE(cause.kind, Kind::NotYetTold);
        QCOMPARE(*cause.telling->finishedAt, shop.start + 22 * kSecond);
    }
    void aShopThatSellsWhatItWasToldIsGoneHasSoldMore()
    {
        TwoShops shop;
        shop.at(10);
        shop.sellElsewhere();
        shop.at(12);
        shop.tell(shop.satu);
        shop.at(20);
        const Cause cause = shop.cause(shop.takeNew(shop.satu, shop.placed("Y")));
        QCOMPARE(cause.kind, Kind::SoldMore);
        QCOMPARE(*cause.lastTold->told, 0);
        QCOMPARE(*cause.lastTold->finishedAt, shop.start + 12 * kSecond);
    }
    void aFigureRaisedByHandInTheSellerCentreIsShownToHaveBeen()
    {
        TwoShops shop;
        shop.at(10);
        shop.sellElsewhere();
        shop.at(12);
        shop.tell(shop.satu);
        shop.at(15);
        shop.write([&](Transaction &tx) { return catalog::confirmed(tx, shop.listing, 5); });
        shop.at(20);
        const Cause cause = shop.cause(shop.takeNew(shop.satu, shop.placed("Y")));
        QCOMPARE(cause.kind, Kind::SoldMore);
        QCOMPARE(*cause.shown, 5);
        QCOMPARE(*cause.shownAt, shop.start + 15 * kSecond);
    }
    void aShopInShadowModeWasNotWrittenTo()
    {
        TwoShops shop;
        shop.write([&](Transaction &tx) { return shops::setWritesStock(tx, shop.satu, false, shop.who); });
        shop.at(10);
        shop.sellElsewhere();
        shop.at(20);
        const qint64 order = shop.takeNew(shop.satu, shop.placed("Y"));
        QCOMPARE(shop.cause(order).silence, Silence::Shadow);
        // Also when it has been switched on since.
        shop.at(30);
        shop.write([&](Transaction &tx) { return shops::setWritesStock(tx, shop.satu, true, shop.who); });
        QCOMPARE(shop.cause(order).silence, Silence::Shadow);
    }
    void aPausedShopWasNotWrittenTo()
    {
        TwoShops shop;
        shop.write([&](Transaction &tx) { return shops::setPaused(tx, shop.satu, true, shop.who); });
        shop.at(10);
        shop.sellElsewhere();
        shop.at(20);
        const auto ours = shop.placed("Y");
        shop.at(30);
        shop.write([&](Transaction &tx) { return shops::setPaused(tx, shop.satu, false, shop.who); });
        QCOMPARE(shop.cause(shop.takeNew(shop.satu, ours)).silence, Silence::Paused);
    }
    void aListingNobodyHadNamedWasNotWrittenTo()
    {
        TwoShops shop("unknown");
        shop.at(10);
        shop.sellElsewhere();
        shop.at(20);
        auto ours = shop.placed("Y");
        ours.lines[0].sellerSku = QStringLiteral("unknown");
        const qint64 order = shop.takeNew(shop.satu, ours);
        shop.at(30);
        shop.write([&](Transaction &tx) { return intake::settleMapping(tx, shop.listing, shop.sku, shop.who); });
        QCOMPARE(shop.cause(order).kind, Kind::NotWritten);
        QCOMPARE(shop.cause(order).silence, Silence::NotMapped);
    }
    void aShopAtItsDailyLimitWasNotWrittenTo()
    {
        TwoShops shop;
        shop.at(10);
        shop.sellElsewhere();
        shop.write([&](Transaction &tx) {
            return alerts::raise(tx, "shop.daily-limit", shop.satu, QStringLiteral("shop %1").arg(shop.satu), "20000");
        });
        shop.at(20);
        QCOMPARE(shop.cause(shop.takeNew(shop.satu, shop.placed("Y"))).silence, Silence::DailyLimit);
    }
    void aCountThatWasTakenBackIsNotTheReason()
    {
        TwoShops shop;
        shop.at(5);
        shop.count(shop.sku, 0);
        shop.move(shop.sku, 1, inventory::Reason::Undo);
        shop.at(10);
        shop.sellElsewhere();
        shop.at(20);
        const auto causes
            = shop.why(shop.takeNew(shop.satu, shop.placed("Y", 2))).front().explanation.causes; // one was never there
        QVERIFY(std::any_of(causes.begin(), causes.end(), [](const Cause &cause) { return cause.sale.has_value(); }));
        QVERIFY(std::none_of(causes.begin(), causes.end(), [](const Cause &cause) { return cause.fall.has_value(); }));
    }
    void whatWentBeforeACountThatWasTakenBackIsStillTheReason()
    {
        TwoShops shop;
        shop.move(shop.sku, 1);
        shop.at(5);
        shop.move(shop.sku, -1, inventory::Reason::Damaged);
        shop.count(shop.sku, 0);
        shop.move(shop.sku, 1, inventory::Reason::Undo);
        shop.at(10);
        shop.sellElsewhere();
        shop.at(20);
        QStringList fell;
        const auto shortages = shop.why(shop.takeNew(shop.satu, shop.placed("Y", 2)));
        for (const Cause &cause : shortages.front().explanation.causes)
            if (cause.fall)
                fell << cause.fall->reason;
        QCOMPARE(fell, QStringList("damaged"));
    }
    void aCountThatFindsLessThanWasPromisedIsTheReason()
    {
        TwoShops shop;
        shop.at(10);
        const qint64 order = shop.takeNew(shop.satu, shop.placed("Y"));
        QVERIFY(shop.why(order).empty());
        shop.at(20);
        shop.count(shop.sku, 0);
        const Cause cause = shop.cause(order);
        QCOMPARE(cause.kind, Kind::StockFell);
        QCOMPARE(cause.fall->reason, "count");
        QCOMPARE(cause.fall->actor, "Rini");
        QCOMPARE(cause.tookAt, shop.start + 20 * kSecond);
    }
    void anOrderThatWasSeenAfterALaterOneSaysSo()
    {
        TwoShops shop;
        shop.at(10);
        const auto ours = shop.placed("Y");
        shop.at(20);
        shop.sellElsewhere();
        shop.at(30);
        QCOMPARE(shop.cause(shop.takeNew(shop.satu, ours)).kind, Kind::SeenLate);
    }
    void whatWasNeverThereSaysSo()
    {
        TwoShops shop;
        const qint64 none = shop.addSku("N", 0);
        shop.list(shop.satu, "N", 3);
        shop.at(10);
        const qint64 order = shop.takeNew(shop.satu, shop.order("Y", {{"N", 2}}));
        const auto why = shop.why(order);
        QCOMPARE(why[0].shortage.skuId, none);
        QCOMPARE(why[0].explanation.pieces, 2);
        QCOMPARE(shop.cause(order).kind, Kind::NeverThere);
    }
    void whatLiesElsewhereIsNotBlamedOnAnybodyWhereOrdersAreNotSplit()
    {
        TwoShops shop;
        shop.write([&](Transaction &tx) {
            return shops::setRoute(tx, shop.satu, {.prefer = {}, .choices = {}, .split = false}, shop.who);
        });
        shop.at(10);
        shop.move(shop.sku, 3, inventory::Reason::Receipt, shop.addWarehouse("B"));
        const qint64 order = shop.takeNew(shop.satu, shop.placed("Y", 4));
        QCOMPARE(shop.cause(order).kind, Kind::NotSplit);
    }
    void anOrderOfBeforeTheShopWasConnectedSaysSo()
    {
        TwoShops shop;
        shop.sellElsewhere();
        auto ours = shop.placed("Y");
        ours.placedAt = shop.start - World::kDay;
        QCOMPARE(shop.cause(shop.takeNew(shop.satu, ours)).kind, Kind::BeforeConnected);
    }
    void forgottenJobsAreSaidToBeForgotten()
    {
        TwoShops shop;
        shop.at(10);
        shop.sellElsewhere();
        shop.at(20);
        const auto ours = shop.placed("Y");
        shop.at(22);
        shop.tell(shop.satu);
        const qint64 order = shop.takeNew(shop.satu, ours);
        shop.clock.advance(outbox::kKeepDone + World::kDay);
        shop.write([](Transaction &tx) { return outbox::forgetDone(tx, tx.now() - outbox::kKeepDone, 500); });
        QCOMPARE(shop.cause(order).kind, Kind::NotKnown);
    }
    void aSkuThatABundleIsMadeOfIsExplainedByItself()
    {
        TwoShops shop;
        const qint64 bundle = shop.addSku("SET", 0), other = shop.addSku("B", 5);
        shop.write([&](Transaction &tx) {
            return inventory::setRecipe(tx, bundle, {{shop.sku, 1}, {other, 2}}, shop.who);
        });
        shop.list(shop.satu, "SET", 1);
        shop.clock.advance(kSecond);
        const qint64 order = shop.takeNew(shop.satu, shop.order("Y", {{"SET", 3}}));
        const auto why = shop.why(order);
        QCOMPARE(why.size(), std::size_t(2));
        QCOMPARE(why[0].shortage.skuCode, "A");
        QCOMPARE(why[0].explanation.pieces, 2);
        QCOMPARE(why[1].shortage.skuCode, "B");
        QCOMPARE(why[1].explanation.pieces, 1);
    }
    void theChoicesAreWhereSomeIsFreeAndWhatComesNext()
    {
        TwoShops shop;
        const qint64 second = shop.addWarehouse("B");
        shop.at(10);
        shop.move(shop.sku, 1, inventory::Reason::Receipt, second);
        const qint64 order = shop.takeNew(shop.satu, shop.placed("Y", 4));
        QCOMPARE(shop.promised(order), std::make_pair(qint64(1), qint64(3)));
        shop.write([&](Transaction &tx) {
            stockroom::Delivery purchase;
            purchase.number = QStringLiteral("PO-1");
            purchase.warehouseId = second;
            purchase.expectedAt = shop.start + World::kDay;
            purchase.lines = {{.skuId = shop.sku, .pieces = 12}};
            return stockroom::expect(tx, purchase, shop.who);
        });
        const Choices choices = shop.why(order).front().choices;
        QCOMPARE(choices.places.size(), std::size_t(1));
        QCOMPARE(choices.places[0].free, 1);
        QVERIFY(choices.places[0].splits);
        QCOMPARE(choices.next->number, "PO-1");
        QCOMPARE(choices.next->pieces, 12);
        QCOMPARE(*choices.next->expectedAt, shop.start + World::kDay);
    }
};

QTEST_GUILESS_MAIN(WhyShortTest)
#include "test_why_short.moc"
