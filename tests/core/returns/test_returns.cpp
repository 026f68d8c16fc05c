#include "returns/returns.h"

#include "inventory/bundle.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using channels::ReturnState;
using returns::Goods;

namespace {

/// An order of two A that was delivered, and its buyer.
struct ReturnWorld : World {
    ReturnWorld()
    {
        shop = addShop(QStringLiteral("Satu"));
        a = addSku(QStringLiteral("A"), 10);
        list(shop, QStringLiteral("A"), 10);
        clock.advance(1000);
        const auto sold = order(QStringLiteral("1"), {{QStringLiteral("A"), 2}});
        orderId = takeNew(shop, sold);
        World::take(shop, later(sold, OrderState::Delivered));
    }
    channels::ChannelReturn wish(ReturnState state = ReturnState::Requested)
    {
        channels::ChannelReturn out;
        out.externalId = QStringLiteral("R1");
        out.orderExternalId = QStringLiteral("1");
        out.state = state;
        clock.advance(1000);
        out.version = out.requestedAt = clock.now();
        out.answerBy = clock.now() + kDay;
        out.trackingNumber = QStringLiteral("BACK1");
        out.lines = {{{QStringLiteral("A"), {}}, QStringLiteral("A"), QStringLiteral("A"), 2, 2000}};
        return out;
    }
    bool takeReturn(const channels::ChannelReturn &told)
    {
        return write([&](Transaction &tx) -> Result<bool> {
            TRY(const auto known, shops::find(tx, shop));
            return returns::take(tx, *known, told);
        });
    }
    returns::Return found()
    {
        const auto id = read([](Reader &r) { return returns::named(r, QStringLiteral("R1")); });
        return *read([&](Reader &r) { return returns::find(r, *id); });
    }
    Result<> tryInspect(qint64 sellable, qint64 damaged, qint64 missing)
    {
        const auto one = found();
        return store
            ->write([&](Transaction &tx) {
                return returns::inspect(
                    tx, one.id, warehouse, {{one.lines.front().id, sellable, damaged, missing}}, who);
            })
            .takeResult();
    }
    qint64 shop = 0, a = 0, orderId = 0;
};

} // namespace

class TestReturns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<ReturnWorld>(); }

    void aReturnIsTakenInOnceHoweverOftenItIsTold()
    {
        const auto told = world->wish();
        QVERIFY(world->takeReturn(told));
        QVERIFY(!world->takeReturn(told));
    }
    void anOlderVersionChangesNothing()
    {
        const auto older = world->wish();
        world->takeReturn(world->wish(ReturnState::Approved));
        QVERIFY(!world->takeReturn(older));
        QCOMPARE(world->found().state, ReturnState::Approved);
    }
    void itKnowsItsOrderAndItsGoods()
    {
        world->takeReturn(world->wish());
        QCOMPARE(world->found().orderId, std::optional(world->orderId));
        QCOMPARE(world->found().lines.front().skuId, std::optional(world->a));
    }
    void goodsAreExpectedOnceItIsApproved()
    {
        world->takeReturn(world->wish());
        QCOMPARE(world->found().goods, Goods::None);
        world->takeReturn(world->wish(ReturnState::Approved));
        QCOMPARE(world->found().goods, Goods::Expected);
    }
    void goodsThatStayWithTheBuyerAreNotExpected()
    {
        auto told = world->wish(ReturnState::Refunded);
        told.goodsComeBack = false;
        world->takeReturn(told);
        QCOMPARE(world->found().goods, Goods::None);
    }
    void sellableGoodsAreInStockAgain()
    {
        world->takeReturn(world->wish(ReturnState::Approved));
        QVERIFY(world->tryInspect(2, 0, 0).has_value());
        QCOMPARE(world->levels(world->a).onHand, 10);
        BOOKS_HOLD(*world);
    }
    void damagedGoodsAreWrittenOffInTheMovements()
    {
        world->takeReturn(world->wish(ReturnState::Approved));
        QVERIFY(world->tryInspect(0, 1, 1).has_value());
        QCOMPARE(world->levels(world->a).onHand, 8);
        const auto movements = world->read([&](Reader &r) { return inventory::movements(r, world->a, {}, 2); });
        QCOMPARE(movements[0].reason, inventory::Reason::Damaged);
        QCOMPARE(movements[1].reason, inventory::Reason::Return);
        BOOKS_HOLD(*world);
    }
    void aBundleComesBackAsItsParts()
    {
        const qint64 set = world->addSku(QStringLiteral("SET"), 0);
        world->write([&](Transaction &tx) { return inventory::setRecipe(tx, set, {{world->a, 3}}, world->who); });
        world->list(world->shop, QStringLiteral("SET"), 1);
        auto told = world->wish(ReturnState::Approved);
        told.lines = {{{QStringLiteral("SET"), {}}, QStringLiteral("SET"), QStringLiteral("SET"), 1, 2000}};
        world->takeReturn(told);
        QVERIFY(world->tryInspect(1, 0, 0).has_value());
        QCOMPARE(world->levels(world->a).onHand, 11);
    }
    void noStockMovesTwice()
    {
        world->takeReturn(world->wish(ReturnState::Approved));
        QVERIFY(world->tryInspect(2, 0, 0).has_value());
        const auto again = world->tryInspect(2, 0, 0);
        QCOMPARE(again.error().code, QStringLiteral("return.inspected"));
    }
    void whatWasFoundMustComeToWhatWasGivenBack()
    {
        world->takeReturn(world->wish(ReturnState::Approved));
        QCOMPARE(world->tryInspect(1, 0, 0).error().code, QStringLiteral("return.sum"));
        QCOMPARE(world->tryInspect(3, -1, 0).error().code, QStringLiteral("return.sum"));
        QCOMPARE(world->levels(world->a).onHand, 8);
    }
    void goodsThatAreNotOnTheirWayAreNotInspected()
    {
        world->takeReturn(world->wish());
        QCOMPARE(world->tryInspect(2, 0, 0).error().code, QStringLiteral("return.not-expected"));
    }
    void aLaterWordOfTheChannelKeepsWhatWasFound()
    {
        world->takeReturn(world->wish(ReturnState::Approved));
        QVERIFY(world->tryInspect(1, 0, 1).has_value());
        world->takeReturn(world->wish(ReturnState::Refunded));
        QCOMPARE(world->found().goods, Goods::Inspected);
        QCOMPARE(world->found().lines.front().missing, 1);
    }
    void anAnswerIsPutIntoTheOutboxOnce()
    {
        world->takeReturn(world->wish());
        const qint64 id = world->found().id;
        world->write([&](Transaction &tx) { return returns::accept(tx, id, world->who); });
        const auto again
            = world->store->write([&](Transaction &tx) { return returns::accept(tx, id, world->who); }).takeResult();
        QCOMPARE(again.error().code, QStringLiteral("return.asked"));
    }
    void aDisputeNeedsAReason()
    {
        world->takeReturn(world->wish());
        const qint64 id = world->found().id;
        const auto none
            = world->store->write([&](Transaction &tx) { return returns::dispute(tx, id, QString(), world->who); })
                  .takeResult();
        QCOMPARE(none.error().code, QStringLiteral("return.why"));
    }
    void itIsFoundByTheParcelThatComesBackAndByItsOrder()
    {
        world->takeReturn(world->wish(ReturnState::Approved));
        for (const char *code : {"BACK1", "R1", "1"})
            QVERIFY2(world->read([&](Reader &r) { return returns::named(r, QString::fromLatin1(code)); }), code);
        QVERIFY(!world->read([](Reader &r) { return returns::named(r, QStringLiteral("X")); }));
    }
    void whatWaitsForAnAnswerStandsFirst()
    {
        world->takeReturn(world->wish(ReturnState::Approved));
        auto other = world->wish();
        other.externalId = QStringLiteral("R2");
        world->takeReturn(other);
        const auto open = world->read([](Reader &r) { return returns::open(r, 10); });
        QCOMPARE(open.size(), std::size_t(2));
        QCOMPARE(open[0].externalId, QStringLiteral("R2"));
    }
    void anUnreadableReturnWaitsInTheInboxAndStopsNothing()
    {
        world->write([&](Transaction &tx) -> Result<> {
            TRY(const auto known, shops::find(tx, world->shop));
            return returns::takePage(
                tx, *known, {{QStringLiteral("RX"), "{}"}, {QStringLiteral("R1"), "{\"a\":1}", world->wish()}});
        });
        QCOMPARE(world->read([](Reader &r) { return inbox::failedCount(r); }), 1);
        QCOMPARE(world->found().externalId, QStringLiteral("R1"));
    }

private:
    std::unique_ptr<ReturnWorld> world;
};

QTEST_GUILESS_MAIN(TestReturns)
#include "test_returns.moc"
