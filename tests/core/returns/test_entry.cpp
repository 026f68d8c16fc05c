#include "returns/entry.h"

#include "audit/audit.h"
#include "manual/manual_order.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using channels::MoneyState;
using channels::OrderState;
using channels::ReturnState;
using returns::Goods;

namespace {

const QString kWrong = QStringLiteral("WRONG_ITEM");

/// An order of a channel, two A and one B, that has left; and one typed in here, two A for 1,000 each.
struct EntryWorld : World {
    EntryWorld()
    {
        shop = addShop(QStringLiteral("Satu"));
        a = addSku(QStringLiteral("A"), 10);
        addSku(QStringLiteral("B"), 10);
        list(shop, QStringLiteral("A"), 10);
        list(shop, QStringLiteral("B"), 10);
        clock.advance(1000);
        sold = order(QStringLiteral("1"), {{QStringLiteral("A"), 2}, {QStringLiteral("B"), 1}});
        sold.totalMinor = 3000;
        orderId = takeNew(shop, sold);
        sold = later(sold, OrderState::Shipped);
        World::take(shop, sold);
    }
    qint64 typeIn(manual::Payment payment)
    {
        const auto entered = write([&](Transaction &tx) -> Result<manual::Entered> {
            manual::ManualOrder order;
            TRY(order.shopId, manual::placeNamed(tx, QStringLiteral("WhatsApp"), who));
            order.buyer.name = QStringLiteral("Dewi");
            order.lines = {{QStringLiteral("A"), 2, 1000}};
            order.payment = payment;
            return manual::enter(tx, order, who);
        });
        return entered.orderId;
    }
    /// Taken along by its buyer, who has paid.
    qint64 typedOrder()
    {
        clock.advance(1000);
        const qint64 id = typeIn(manual::Payment::Paid);
        write([&](Transaction &tx) { return manual::complete(tx, id, who); });
        return id;
    }
    /// Goods have left, and the courier was to take the money.
    qint64 codOrder()
    {
        clock.advance(1000);
        const qint64 id = typeIn(manual::Payment::Cod);
        write([&](Transaction &tx) -> Result<> {
            CHECK(inventory::shipOrder(tx, id, who, QString::number(id)));
            return orders::moveByHand(tx, id, OrderState::Shipped, who);
        });
        return id;
    }
    Result<qint64> tryEnter(qint64 order, const QString &reason, const std::vector<qint64> &pieces)
    {
        return store
            ->write([&](Transaction &tx) -> Result<qint64> {
                TRY(const auto sent, returns::sentOrder(tx, order));
                returns::Entry entry{.orderId = order, .reason = reason, .text = QStringLiteral(" kata  Dewi ")};
                for (std::size_t i = 0; i < pieces.size(); ++i)
                    if (pieces[i] != 0)
                        entry.lines.push_back({sent.lines[i].lineId, pieces[i]});
                return returns::enter(tx, entry, who);
            })
            .takeResult();
    }
    qint64 enter(qint64 order, const QString &reason, const std::vector<qint64> &pieces)
    {
        return must(tryEnter(order, reason, pieces));
    }
    template <class Step> Result<> tried(Step step)
    {
        return store->write([&](Transaction &tx) -> Result<> { return step(tx); }).takeResult();
    }
    Result<> tryRefund(qint64 id, qint64 minor)
    {
        return tried([&](Transaction &tx) { return returns::refund(tx, id, minor, who); });
    }
    Result<> tryWithdraw(qint64 id)
    {
        return tried([&](Transaction &tx) { return returns::withdraw(tx, id, who); });
    }
    void accept(qint64 id)
    {
        must(tried([&](Transaction &tx) { return returns::accept(tx, id, who); }));
    }
    void putBack(qint64 id)
    {
        must(tried([&](Transaction &tx) -> Result<> {
            TRY(const auto of, returns::find(tx, id));
            std::vector<returns::Found> found;
            for (const returns::Line &line : of->lines)
                found.push_back({line.id, line.quantity, 0, 0});
            return returns::inspect(tx, id, warehouse, found, who);
        }));
    }
    bool takeOfChannel()
    {
        channels::ChannelReturn told;
        told.externalId = QStringLiteral("CH1");
        told.orderExternalId = QStringLiteral("1");
        told.state = ReturnState::Approved;
        clock.advance(1000);
        told.version = told.requestedAt = clock.now();
        told.lines = {{{QStringLiteral("A"), {}}, QStringLiteral("A"), QStringLiteral("A"), 2, 2000}};
        return write([&](Transaction &tx) -> Result<bool> {
            TRY(const auto known, shops::find(tx, shop));
            return returns::take(tx, *known, told);
        });
    }
    returns::Return found(qint64 id)
    {
        return *read([id](Reader &reader) { return returns::find(reader, id); });
    }
    returns::Return named(const char *code)
    {
        const auto id = read([&](Reader &reader) { return returns::named(reader, QString::fromLatin1(code)); });
        return found(*id);
    }
    orders::Order orderOf(qint64 id)
    {
        return *read([id](Reader &reader) { return orders::find(reader, id); });
    }
    std::optional<Error> errorOfSent(qint64 id)
    {
        const auto sent = store->read([id](Reader &reader) { return returns::sentOrder(reader, id); }).takeResult();
        return sent ? std::nullopt : std::optional(sent.error());
    }

    channels::ChannelOrder sold;
    qint64 shop = 0, a = 0, orderId = 0;
};

} // namespace

class TestEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<EntryWorld>(); }
    void cleanup()
    {
        BOOKS_HOLD(*world);
        world.reset();
    }

    void aParcelThatNobodyTookInIsExpectedAtOnce()
    {
        const auto of = world->found(world->enter(world->orderId, returns::kNotDelivered, {2, 1}));
        QCOMPARE(of.state, ReturnState::Approved);
        QCOMPARE(of.goods, Goods::Expected);
        QCOMPARE(of.externalId, QStringLiteral("R1-1"));
        QCOMPARE(of.enteredBy, world->who);
    }
    void whatABuyerAsksForWaitsForAnAnswer()
    {
        const auto of = world->found(world->enter(world->orderId, kWrong, {1, 0}));
        QCOMPARE(of.state, ReturnState::Requested);
        QCOMPARE(of.goods, Goods::None);
        QCOMPARE(of.text, QStringLiteral("kata Dewi"));
        QCOMPARE(of.refundMinor, 1000);
    }
    void ourOwnAnswerIsTheLastWordAndNobodyIsTold()
    {
        const qint64 id = world->enter(world->orderId, kWrong, {1, 0});
        world->accept(id);
        QCOMPARE(world->found(id).state, ReturnState::Approved);
        QCOMPARE(world->found(id).goods, Goods::Expected);
        for (const outbox::Job &job : world->read([&](Reader &r) { return outbox::ofOrder(r, world->orderId, 50); }))
            QVERIFY(job.kind != outbox::JobKind::AnswerReturn);
    }
    void aRefusalKeepsItsReason()
    {
        const qint64 id = world->enter(world->orderId, kWrong, {1, 0});
        world->write(
            [&](Transaction &tx) { return returns::dispute(tx, id, QStringLiteral("sudah dipakai"), world->who); });
        QCOMPARE(world->found(id).state, ReturnState::Refused);
        const auto log = world->read([&](Reader &r) { return audit::page(r, {.orderId = world->orderId}, {}, 1); });
        QCOMPARE(log.front().entry.action, QStringLiteral("return.refused"));
        QCOMPARE(log.front().entry.detail, QStringLiteral("sudah dipakai"));
    }
    void whatCameBackIsInStockAgain()
    {
        const qint64 before = world->levels(world->a).onHand;
        world->putBack(world->enter(world->orderId, returns::kNotDelivered, {2, 0}));
        QCOMPARE(world->levels(world->a).onHand, before + 2);
    }
    void noPieceIsGivenBackTwice()
    {
        world->enter(world->orderId, returns::kNotDelivered, {1, 1});
        QCOMPARE(world->tryEnter(world->orderId, kWrong, {2, 0}).error().code, QStringLiteral("return.pieces"));
        world->enter(world->orderId, kWrong, {1, 0});
        QCOMPARE(world->errorOfSent(world->orderId)->code, QStringLiteral("return.all-back"));
    }
    void whatWasRefusedOrWithdrawnMayBeGivenBackAfterAll()
    {
        const qint64 id = world->enter(world->orderId, kWrong, {2, 1});
        QVERIFY(world->tryWithdraw(id));
        const qint64 second = world->enter(world->orderId, kWrong, {2, 1});
        QCOMPARE(world->found(second).externalId, QStringLiteral("R2-1"));
    }
    void goodsThatAreStillHereDoNotComeBack()
    {
        const qint64 here = world->takeNew(world->shop, world->order(QStringLiteral("2"), {{QStringLiteral("A"), 1}}));
        QCOMPARE(world->errorOfSent(here)->code, QStringLiteral("return.not-sent"));
    }
    void aCancelledOrderThatHadLeftComesBack()
    {
        world->take(world->shop, world->later(world->sold, OrderState::Cancelled));
        const qint64 before = world->levels(world->a).onHand;
        world->putBack(world->enter(world->orderId, returns::kNotDelivered, {2, 1}));
        QCOMPARE(world->levels(world->a).onHand, before + 2);
    }
    void aCancelledOrderThatNeverLeftDoesNot()
    {
        const auto order = world->order(QStringLiteral("2"), {{QStringLiteral("A"), 1}});
        const qint64 id = world->takeNew(world->shop, order);
        world->take(world->shop, world->later(order, OrderState::Cancelled));
        QCOMPARE(world->errorOfSent(id)->code, QStringLiteral("return.not-sent"));
    }
    void onlyReasonsWithAMeaningAreTaken_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<std::vector<qint64>>("pieces");
        QTest::addColumn<QString>("code");
        QTest::newRow("no reason") << QString() << std::vector<qint64>{1, 0} << QStringLiteral("return.reason");
        QTest::newRow("nothing") << kWrong << std::vector<qint64>{0, 0} << QStringLiteral("return.nothing");
        QTest::newRow("fewer than none") << kWrong << std::vector<qint64>{-1, 0} << QStringLiteral("return.pieces");
        QTest::newRow("too many") << kWrong << std::vector<qint64>{3, 0} << QStringLiteral("return.pieces");
    }
    void onlyReasonsWithAMeaningAreTaken()
    {
        QFETCH(QString, reason);
        QFETCH(std::vector<qint64>, pieces);
        QTEST(world->tryEnter(world->orderId, reason, pieces).error().code, "code");
    }
    void aReturnTheChannelTellsOfTakesThePlaceOfOurs()
    {
        const qint64 id = world->enter(world->orderId, returns::kNotDelivered, {2, 0});
        QVERIFY(world->takeOfChannel());
        QCOMPARE(world->found(id).state, ReturnState::Withdrawn);
        QCOMPARE(world->named("CH1").goods, Goods::Expected);
    }
    void goodsThatAreBackByOurReturnAreNotExpectedOnceMore()
    {
        world->putBack(world->enter(world->orderId, returns::kNotDelivered, {2, 0}));
        QVERIFY(world->takeOfChannel());
        QCOMPARE(world->named("CH1").goods, Goods::None);
    }
    void aParcelIsKnownByTheNumberOfItsOrder()
    {
        const qint64 id = world->enter(world->orderId, returns::kNotDelivered, {2, 1});
        QCOMPARE(world->named("1").id, id);
        QCOMPARE(world->named("R1-1").id, id);
    }
    void aParcelIsKnownByTheNumberItsChannelSentItUnder()
    {
        auto elsewhere = world->order(QStringLiteral("2"), {{QStringLiteral("A"), 1}});
        elsewhere.trackingNumber = QStringLiteral("SPXID04");
        const qint64 id = world->takeNew(world->shop, elsewhere);
        QCOMPARE(
            world->read([](Reader &r) { return returns::sentAs(r, QStringLiteral("SPXID04")); }), std::optional(id));
    }
    void anOrderIsKnownByItsNumberInAnyCase()
    {
        const qint64 id = world->typedOrder();
        const QString number = world->orderOf(id).sold.number;
        QCOMPARE(world->read([&](Reader &r) { return returns::sentAs(r, number.toLower()); }), std::optional(id));
        QCOMPARE(world->read([](Reader &r) { return returns::sentAs(r, QStringLiteral("nobody")); }), std::nullopt);
    }
    void allMoneyBackEndsAnOrderTypedInHere()
    {
        const qint64 order = world->typedOrder();
        const qint64 id = world->enter(order, kWrong, {2});
        world->accept(id);
        world->putBack(id);
        QCOMPARE(world->orderOf(order).sold.state, OrderState::Completed);
        QVERIFY(world->tryRefund(id, 2000));
        QCOMPARE(world->orderOf(order).sold.state, OrderState::Returned);
        QCOMPARE(world->orderOf(order).sold.money, MoneyState::Refunded);
        QCOMPARE(world->found(id).state, ReturnState::Refunded);
    }
    void partOfTheMoneyBackDoesNot()
    {
        const qint64 order = world->typedOrder();
        const qint64 id = world->enter(order, kWrong, {1});
        world->accept(id);
        QVERIFY(world->tryRefund(id, 1000));
        QCOMPARE(world->orderOf(order).sold.money, MoneyState::Paid);
    }
    void noMoreThanTheOrderCostIsGivenBack()
    {
        const qint64 order = world->typedOrder();
        const qint64 first = world->enter(order, kWrong, {1}), second = world->enter(order, kWrong, {1});
        world->accept(first);
        world->accept(second);
        QVERIFY(world->tryRefund(first, 1500));
        QCOMPARE(world->tryRefund(second, 501).error().code, QStringLiteral("return.amount"));
        QCOMPARE(world->tryRefund(second, 0).error().code, QStringLiteral("return.amount"));
        QVERIFY(world->tryRefund(second, 500));
    }
    void moneyIsGivenBackOnce()
    {
        const qint64 id = world->enter(world->orderId, returns::kNotDelivered, {2, 1});
        QVERIFY(world->tryRefund(id, 3000));
        QCOMPARE(world->tryRefund(id, 1).error().code, QStringLiteral("return.refunded"));
    }
    void moneyIsNotGivenBackBeforeAnybodyHasAgreed()
    {
        const qint64 id = world->enter(world->orderId, kWrong, {2, 1});
        QCOMPARE(world->tryRefund(id, 1).error().code, QStringLiteral("return.not-agreed"));
    }
    void anOrderNobodyPaidForIsOverWhenItsGoodsAreBack()
    {
        const qint64 order = world->codOrder();
        const qint64 id = world->enter(order, returns::kNotDelivered, {2});
        QCOMPARE(world->found(id).refundMinor, 0);
        QCOMPARE(world->tryRefund(id, 1).error().code, QStringLiteral("return.not-paid"));
        world->putBack(id);
        QCOMPARE(world->orderOf(order).sold.state, OrderState::Returned);
    }
    void itIsNotOverWhilePartOfItIsStillOnItsWayBack()
    {
        const qint64 order = world->codOrder();
        const qint64 first = world->enter(order, returns::kNotDelivered, {1});
        world->enter(order, returns::kNotDelivered, {1});
        world->putBack(first);
        QCOMPARE(world->orderOf(order).sold.state, OrderState::Shipped);
    }
    void goodsThatAreBackAndNotPaidBackAreWaitedFor()
    {
        const qint64 id = world->enter(world->orderId, returns::kNotDelivered, {2, 1});
        world->putBack(id);
        const auto waiting = world->read([&](Reader &r) { return returns::waiting(r, world->clock.now()); });
        QCOMPARE(waiting.toRefund, 1);
        QCOMPARE(world->read([](Reader &r) { return returns::open(r, 10); }).size(), 1u);
        QVERIFY(world->tryRefund(id, 3000));
        QCOMPARE(world->read([](Reader &r) { return returns::open(r, 10); }).size(), 0u);
    }
    void whatIsHereIsNotWithdrawn()
    {
        const qint64 id = world->enter(world->orderId, returns::kNotDelivered, {2, 1});
        world->write([&](Transaction &tx) { return returns::receive(tx, id, world->who); });
        QCOMPARE(world->tryWithdraw(id).error().code, QStringLiteral("return.too-late"));
    }
    void whatTheChannelToldIsTheChannelsToDecide()
    {
        world->takeOfChannel();
        const qint64 id = world->named("CH1").id;
        QCOMPARE(world->tryWithdraw(id).error().code, QStringLiteral("return.channels"));
        QCOMPARE(world->tryRefund(id, 1).error().code, QStringLiteral("return.channels"));
    }

private:
    std::unique_ptr<EntryWorld> world;
};

QTEST_GUILESS_MAIN(TestEntry)
#include "test_entry.moc"
