#include "audit/log.h"
#include "counter.h"
#include "manual/number.h"
#include "manual/recall.h"
#include "orders/cancel.h"
#include "orders/queue.h"

using namespace selaras;
using namespace selaras::test;
using channels::MoneyState;
using channels::OrderState;
using manual::Payment;

class TestManualOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<Counter>(); }

    void anOrderByChatKeepsItsStock()
    {
        world->enter(world->twoOfA());
        QCOMPARE(levels("A").reserved, 2);
        BOOKS_HOLD(*world);
    }
    void theOtherShopsAreToldOfIt()
    {
        const qint64 order = world->enter(world->twoOfA());
        const auto jobs = world->read([&](Reader &r) { return outbox::ofOrder(r, order, 10); });
        QCOMPARE(jobs.size(), std::size_t(1));
        QCOMPARE(jobs.front().shopId, world->shop);
    }
    void nothingIsToldToAPlaceOfOurOwn()
    {
        world->enter(world->twoOfA());
        world->move(world->skus["A"], 5);
        QCOMPARE(world->value("SELECT count(*) FROM job WHERE shop_id = " + QString::number(world->chat)).toInt(), 0);
    }
    void theSkusPriceIsTheLinesUnlessOneIsSaid()
    {
        auto order = world->wanted({{"A", 2}, {"B", 1, 7'500'00}});
        order.shippingMinor = 9'000'00;
        order.discountMinor = 1'000'00;
        const auto sold = world->found(world->enter(order)).sold;
        QCOMPARE(sold.goodsMinor, 27'500'00);
        QCOMPARE(sold.totalMinor, 35'500'00);
        BOOKS_HOLD(*world);
    }
    void itsLinesAreMappedAtOnce()
    {
        const qint64 order = world->enter(world->wanted({{"a", 1}}));
        QCOMPARE(world->found(order).lines.front().skuId, std::optional(world->skus["A"]));
    }
    void oneSkuMayStandInTwoLines()
    {
        const qint64 order = world->enter(world->wanted({{"A", 1}, {"A", 2, 0}}));
        QCOMPARE(world->found(order).pieces, 3);
        QCOMPARE(levels("A").reserved, 3);
        BOOKS_HOLD(*world);
    }
    void numbersCountTheOrdersOfAShopsDay()
    {
        const QString first = must(world->tryEnter(world->twoOfA())).number;
        const QString second = must(world->tryEnter(world->twoOfA())).number;
        const auto one = manual::numberFromText(first), two = manual::numberFromText(second);
        QCOMPARE(one->sequence, 1);
        QCOMPARE(two->sequence, 2);
        world->clock.advance(World::kDay);
        QCOMPARE(manual::numberFromText(must(world->tryEnter(world->twoOfA())).number)->sequence, 1);
    }
    void theAuditNamesWhoTypedItIn()
    {
        const qint64 order = world->enter(world->twoOfA());
        const auto entries
            = world->read([](Reader &r) { return audit::page(r, {.actor = {}, .actionPrefix = "order."}, {}, 10); });
        QCOMPARE(entries.front().entry.orderId, std::optional(order));
        QCOMPARE(entries.front().entry.actor, world->who);
    }
    void amountsThatWaitToBePaidDiffer()
    {
        const qint64 one = world->enter(world->twoOfA()), two = world->enter(world->twoOfA());
        QVERIFY(world->facts(one).addendMinor > 0);
        QVERIFY(world->facts(one).addendMinor != world->facts(two).addendMinor);
        QVERIFY(world->facts(two).addendMinor < 1'000'00);
    }
    void anAddendIsFreeAgainOncePaid()
    {
        const qint64 one = world->enter(world->twoOfA());
        must(world->pay(one));
        QVERIFY(!world->facts(one).paysUntil);
    }
    void aPaidOrderIsToBePacked()
    {
        const qint64 order = world->enter(world->twoOfA());
        must(world->pay(order));
        const auto found = world->found(order);
        QCOMPARE(found.sold.state, OrderState::Ready);
        QCOMPARE(found.sold.money, MoneyState::Paid);
        QCOMPARE(found.sold.paidAt, std::optional(world->clock.now()));
        QCOMPARE(levels("A").reserved, 2);
        BOOKS_HOLD(*world);
    }
    void aPaidOrderDoesNotLapse()
    {
        const qint64 order = world->enter(world->twoOfA());
        must(world->pay(order));
        world->clock.advance(2 * World::kDay);
        QCOMPARE(world->lapse(), 0);
        QCOMPARE(world->promised(order).first, 2);
    }
    void twoConfirmationsAreOne()
    {
        const qint64 order = world->enter(world->twoOfA());
        must(world->pay(order));
        REFUSED("manual.paid-already", world->pay(order));
    }
    void anOrderThatIsNotPaidInTimeIsCancelled()
    {
        const qint64 order = world->enter(world->twoOfA());
        world->clock.advance(World::kDay);
        QCOMPARE(world->lapse(), 1);
        QCOMPARE(world->found(order).sold.state, OrderState::Cancelled);
        QCOMPARE(world->found(order).sold.money, MoneyState::Expired);
        QCOMPARE(levels("A").reserved, 0);
        BOOKS_HOLD(*world);
    }
    void theHoldIsTheOrdersOwnWhereOneIsSaid()
    {
        auto wanted = world->twoOfA();
        wanted.holdMs = 3'600'000;
        const qint64 order = world->enter(wanted);
        world->clock.advance(3'599'999);
        QCOMPARE(world->lapse(), 0);
        QCOMPARE(world->promised(order).first, 2);
        world->clock.advance(1);
        QCOMPARE(world->lapse(), 1);
    }
    void anAmendmentKeepsTheHold()
    {
        auto wanted = world->twoOfA();
        wanted.holdMs = 3'600'000;
        const qint64 order = world->enter(wanted);
        world->clock.advance(1'800'000);
        wanted.lines = {{"A", 3}};
        must(world->amend(order, wanted));
        world->clock.advance(1'800'000);
        QCOMPARE(world->lapse(), 1);
    }
    void aPaymentThatComesLateTakesTheOrderUpAgain()
    {
        const qint64 order = world->enter(world->twoOfA());
        world->clock.advance(World::kDay);
        world->lapse();
        must(world->pay(order));
        QCOMPARE(world->found(order).sold.state, OrderState::Ready);
        QCOMPARE(world->promised(order), std::make_pair(qint64(2), qint64(0)));
        BOOKS_HOLD(*world);
    }
    void aPaymentThatComesTooLateWaitsForGoods()
    {
        const qint64 order = world->enter(world->twoOfA());
        world->clock.advance(World::kDay);
        world->lapse();
        world->enter(world->wanted({{"A", 9}}, Payment::Paid));
        must(world->pay(order));
        QCOMPARE(world->promised(order), std::make_pair(qint64(1), qint64(1)));
        BOOKS_HOLD(*world);
    }
    void cashOnDeliveryIsReadyAtOnceAndNotConfirmedByUs()
    {
        const qint64 order = world->enter(world->twoOfA(Payment::Cod));
        QCOMPARE(world->found(order).sold.state, OrderState::Ready);
        QCOMPARE(world->found(order).sold.money, MoneyState::Cod);
        REFUSED("manual.cod", world->pay(order));
    }
    void whatIsBoughtOverTheCounterHasLeft()
    {
        const qint64 order = world->enter(world->twoOfA(Payment::WalkIn));
        QCOMPARE(world->found(order).sold.state, OrderState::Completed);
        QCOMPARE(levels("A").onHand, 8);
        QCOMPARE(levels("A").reserved, 0);
        BOOKS_HOLD(*world);
    }
    void overTheCounterNobodyNeedsAName()
    {
        auto wanted = world->twoOfA(Payment::WalkIn);
        wanted.buyer = {};
        QVERIFY(world->faults(wanted).isEmpty());
    }
    void aCancelFreesTheStockAtOnce()
    {
        const qint64 order = world->enter(world->twoOfA(Payment::Paid));
        must(world->cancel(order));
        QCOMPARE(world->found(order).sold.state, OrderState::Cancelled);
        QCOMPARE(levels("A").reserved, 0);
        BOOKS_HOLD(*world);
    }
    void aCancelledOrderIsOver()
    {
        const qint64 order = world->enter(world->twoOfA());
        must(world->cancel(order));
        REFUSED("manual.over", world->pay(order));
        REFUSED("order.not-cancellable", world->cancel(order));
        REFUSED("manual.over", world->amend(order, world->twoOfA()));
        REFUSED("manual.over", world->complete(order));
    }
    void nobodyIsAskedToCancelIt()
    {
        const qint64 order = world->enter(world->twoOfA());
        REFUSED("order.no-channel",
            world->store
                ->write([&](Transaction &tx) {
                    return orders::requestCancel(tx, order, channels::CancelReason::BuyerAsked, world->who);
                })
                .takeResult());
    }
    void ordersOfAChannelAreNotOurs()
    {
        const qint64 order = world->takeNew(world->shop, world->order("1", {{"A", 1}}));
        REFUSED("order.not-ours", world->cancel(order));
        REFUSED("order.not-ours", world->pay(order));
        REFUSED("order.missing", world->cancel(77));
    }
    void goodsHandedOverByHandLeave()
    {
        const qint64 order = world->enter(world->twoOfA(Payment::Paid));
        must(world->complete(order));
        QCOMPARE(world->found(order).sold.state, OrderState::Completed);
        QCOMPARE(levels("A").onHand, 8);
        BOOKS_HOLD(*world);
    }
    void moneyOnDeliveryIsThereOnceTheGoodsAre()
    {
        const qint64 order = world->enter(world->twoOfA(Payment::Cod));
        must(world->complete(order));
        QCOMPARE(world->found(order).sold.money, MoneyState::Paid);
    }
    void whatIsNotPaidIsNotHandedOver() { REFUSED("manual.unpaid", world->complete(world->enter(world->twoOfA()))); }
    void whatIsHeldIsNotHandedOver()
    {
        const qint64 order = world->enter(world->twoOfA(Payment::Paid));
        world->write([&](Transaction &tx) { return orders::hold(tx, order, orders::HoldKind::Staff, "", world->who); });
        REFUSED("pack.held", world->complete(order));
    }
    void anAmendmentMovesTheStock()
    {
        const qint64 order = world->enter(world->wanted({{"A", 2}, {"B", 1}}, Payment::Paid));
        must(world->amend(order, world->wanted({{"A", 5}})));
        QCOMPARE(levels("A").reserved, 5);
        QCOMPARE(levels("B").reserved, 0);
        QCOMPARE(world->found(order).sold.totalMinor, 50'000'00);
        QCOMPARE(world->found(order).sold.state, OrderState::Ready);
        BOOKS_HOLD(*world);
    }
    void aLineThatWasTakenOutComesBack()
    {
        const qint64 order = world->enter(world->wanted({{"A", 2}, {"B", 1}}));
        must(world->amend(order, world->wanted({{"A", 2}})));
        must(world->amend(order, world->wanted({{"A", 2}, {"B", 3}})));
        QCOMPARE(levels("B").reserved, 3);
        QCOMPARE(world->found(order).pieces, 5);
        BOOKS_HOLD(*world);
    }
    void whatIsPackedIsNotAmended()
    {
        const qint64 order = world->enter(world->twoOfA(Payment::Paid));
        world->pack(order);
        REFUSED("manual.packed", world->amend(order, world->wanted({{"B", 1}})));
        QCOMPARE(world->found(order).pieces, 2);
    }
    void aNumberOfTheBuyersOwnIsTakenOnce()
    {
        auto wanted = world->twoOfA();
        wanted.number = QStringLiteral("INV/77");
        world->enter(wanted);
        REFUSED("manual.exists", world->tryEnter(wanted));
        QCOMPARE(levels("A").reserved, 2);
    }
    void aPlaceIsFoundByItsNameWhateverItsCase()
    {
        const qint64 again
            = world->write([&](Transaction &tx) { return manual::placeNamed(tx, " whatsapp ", world->who); });
        QCOMPARE(again, world->chat);
    }
    void eachFieldSaysWhatIsWrongWithIt_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("what");
        int what = 0;
        for (const char *code : {"manual.no-lines", "manual.sku", "manual.pieces", "manual.pieces", "manual.price",
                 "manual.phone", "manual.phone", "manual.name", "manual.shipping", "manual.discount", "manual.hold",
                 "manual.text", "manual.no-shop", "manual.number", "manual.too-many-lines"})
            QTest::addRow("%s %d", code, what) << QString::fromLatin1(code) << what++;
    }
    void eachFieldSaysWhatIsWrongWithIt()
    {
        QFETCH(QString, code);
        QFETCH(int, what);
        auto order = world->twoOfA();
        switch (what) {
        case 0: order.lines.clear(); break;
        case 1: order.lines[0].code = "Z"; break;
        case 2: order.lines[0].pieces = 0; break;
        case 3: order.lines[0].pieces = 100'001; break;
        case 4: order.lines[0].unitMinor = -1; break;
        case 5: order.buyer.phone = "telepon"; break;
        case 6: order.buyer.phone = "0812"; break;
        case 7: order.buyer.name = "  "; break;
        case 8: order.shippingMinor = -1; break;
        case 9: order.discountMinor = 20'000'01; break;
        case 10: order.holdMs = 0; break;
        case 11: order.note = QString(501, u'x'); break;
        case 12: order.shopId = world->shop; break;
        case 13: order.number = QString(65, u'7'); break;
        default: order.lines.assign(201, order.lines[0]);
        }
        QCOMPARE(world->faults(order), QStringList{code});
        QCOMPARE(world->tryEnter(order).error().code, code);
        QCOMPARE(levels("A").reserved, 0);
    }
    void aSkuNoLongerSoldIsRefused()
    {
        world->write([&](Transaction &tx) -> Result<> {
            TRY(auto sku, catalog::skuById(tx, world->skus["A"]));
            sku->active = false;
            return catalog::changeSku(tx, *sku, world->who);
        });
        REFUSED("manual.sku", world->tryEnter(world->twoOfA()));
    }
    void figuresTooLargeForAnAmountAreRefused()
    {
        auto order = world->wanted({{"A", 100'000, 1'000'000'000'000}, {"B", 100'000, 1'000'000'000'000}});
        REFUSED("manual.price", world->tryEnter(order));
    }
    void aBuyerIsRecalledByPhoneInAnySpellingAndByName_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::newRow("as typed") << "0812-3456-7890";
        QTest::newRow("with the country") << "+62 812 3456 7890";
        QTest::newRow("begun") << "08123456";
        QTest::newRow("its end") << "4567890";
        QTest::newRow("name") << "dewi";
    }
    void aBuyerIsRecalledByPhoneInAnySpellingAndByName()
    {
        QFETCH(QString, asked);
        world->enter(world->wanted({{"B", 3, 5'000'00}}));
        const auto known = recall(asked);
        QCOMPARE(known.size(), std::size_t(1));
        QCOMPARE(known[0].address.street, "Jl. Kenanga 7");
        QCOMPARE(known[0].bought[0].code, "B");
        QCOMPARE(known[0].bought[0].unitMinor, std::optional<qint64>(5'000'00));
    }
    void eachAddressIsRecalledOnceTheLastFirst()
    {
        auto order = world->twoOfA();
        for (const char *street : {"Jl. Lama 1", "Jl. Baru 2", "Jl. Baru 2"}) {
            world->clock.advance(1000);
            order.buyer.street = QString::fromLatin1(street);
            world->enter(order);
        }
        const auto known = recall("081234567890");
        QCOMPARE(known.size(), std::size_t(2));
        QCOMPARE(known[0].address.street, "Jl. Baru 2");
        QCOMPARE(known[0].orders, 2);
    }
    void whoBoughtOnAMarketplaceIsNotRecalled()
    {
        auto sold = world->order("1", {{"A", 1}});
        sold.recipient.name = sold.buyerName = "Dewi Anggraini";
        world->take(world->shop, sold);
        QVERIFY(recall("dewi").empty());
    }
    void whoBoughtSomethingOfThatNameIsNotTheBuyer()
    {
        auto order = world->twoOfA();
        order.note = QStringLiteral("titipan Budi");
        world->enter(order);
        QVERIFY(recall("budi").empty());
    }
    void itIsFoundByItsNumbersEnd()
    {
        const QString number = must(world->tryEnter(world->twoOfA())).number;
        QCOMPARE(world->read([&](Reader &r) { return orders::search(r, number.right(4), 5); }).size(), std::size_t(1));
    }

private:
    inventory::Levels levels(const char *code) { return world->levels(world->skus[QString::fromLatin1(code)]); }
    std::vector<manual::Recalled> recall(const QString &text)
    {
        return world->read([&](Reader &reader) { return manual::recall(reader, text, 5); });
    }
    std::unique_ptr<Counter> world;
};

QTEST_GUILESS_MAIN(TestManualOrder)
#include "test_manual_order.moc"
