#include "returns/exchange.h"

#include "alerts/alert.h"
#include "inventory/reservation.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using channels::ReturnState;

namespace {

/// An order of two A that was delivered to a known address, and a return of both.
struct ExchangeWorld : World {
    ExchangeWorld()
    {
        shop = addShop(QStringLiteral("Satu"));
        a = addSku(QStringLiteral("A"), 10);
        list(shop, QStringLiteral("A"), 10);
        clock.advance(1000);
        auto sold = order(QStringLiteral("1"), {{QStringLiteral("A"), 2}});
        sold.recipient = {.name = QStringLiteral("Dewi"),
            .phone = QStringLiteral("0812-3456-7890"),
            .street = QStringLiteral("Jl. Kenanga 7"),
            .district = {},
            .city = QStringLiteral("Bandung"),
            .province = {},
            .postcode = {},
            .country = {}};
        orderId = takeNew(shop, sold);
        World::take(shop, later(sold, OrderState::Delivered));
    }
    qint64 takeReturn(ReturnState state, qint64 answerIn = kDay)
    {
        channels::ChannelReturn told;
        told.externalId = QStringLiteral("R1");
        told.orderExternalId = QStringLiteral("1");
        told.state = state;
        clock.advance(1000);
        told.version = told.requestedAt = clock.now();
        told.answerBy = clock.now() + answerIn;
        told.lines = {{{QStringLiteral("A"), {}}, QStringLiteral("A"), QStringLiteral("A"), 2, 2000}};
        return write([&](Transaction &tx) -> Result<qint64> {
            TRY(const auto known, shops::find(tx, shop));
            CHECK(returns::take(tx, *known, told));
            TRY(const auto id, returns::named(tx, told.externalId));
            return *id;
        });
    }
    Result<manual::Entered> tryExchange(qint64 id)
    {
        return store
            ->write([&](Transaction &tx) -> Result<manual::Entered> {
                TRY(const auto wanted, returns::exchangeOf(tx, id));
                return returns::exchange(tx, id, wanted, QStringLiteral("Tukar"), who);
            })
            .takeResult();
    }
    orders::Order found(qint64 id)
    {
        return *read([id](Reader &reader) { return orders::find(reader, id); });
    }
    returns::Return returned(qint64 id)
    {
        return *read([id](Reader &reader) { return returns::find(reader, id); });
    }
    int warn()
    {
        return write([](Transaction &tx) { return returns::warnOfDeadlines(tx, 50); });
    }
    QStringList alerts()
    {
        QStringList out;
        for (const auto &alert : read([](Reader &reader) { return alerts::open(reader); }))
            out << alert.kind;
        return out;
    }
    qint64 shop = 0, a = 0, orderId = 0;
};

} // namespace

class TestExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<ExchangeWorld>(); }
    void cleanup() { BOOKS_HOLD(*world); }

    void theSameGoodsGoToTheSameBuyerForNothing()
    {
        const auto made = world->tryExchange(world->takeReturn(ReturnState::Approved));
        QVERIFY(made);
        const orders::Order order = world->found(made->orderId);
        QCOMPARE(order.pieces, 2);
        QCOMPARE(order.sold.totalMinor, 0);
        QCOMPARE(order.sold.state, OrderState::Ready);
        QCOMPARE(order.sold.recipient.street, "Jl. Kenanga 7");
    }
    void itsStockIsReservedAtOnce()
    {
        QVERIFY(world->tryExchange(world->takeReturn(ReturnState::Approved)));
        QCOMPARE(world->levels(world->a).reserved, 2);
    }
    void bothKnowEachOther()
    {
        const qint64 id = world->takeReturn(ReturnState::Approved);
        const auto made = world->tryExchange(id);
        QCOMPARE(world->returned(id).exchangeNumber, made->number);
        const auto replaced = world->read([&](Reader &reader) { return returns::replacedBy(reader, made->orderId); });
        QVERIFY(replaced);
        QCOMPARE(replaced->orderId, std::optional(world->orderId));
    }
    void aReturnIsExchangedOnce()
    {
        const qint64 id = world->takeReturn(ReturnState::Approved);
        QVERIFY(world->tryExchange(id));
        const auto again = world->tryExchange(id);
        QVERIFY(!again);
        QCOMPARE(again.error().code, "return.exchanged");
    }
    void aCancelledExchangeMakesRoomForAnother()
    {
        const qint64 id = world->takeReturn(ReturnState::Approved);
        const auto made = world->tryExchange(id);
        world->write(
            [&](Transaction &tx) { return manual::cancel(tx, made->orderId, QStringLiteral("x"), world->who); });
        QVERIFY(!world->returned(id).exchangeOrderId);
        QVERIFY(world->tryExchange(id));
    }
    void nothingIsSentForAReturnNobodyHasAgreedTo()
    {
        const auto made = world->tryExchange(world->takeReturn(ReturnState::Requested));
        QVERIFY(!made);
        QCOMPARE(made.error().code, "return.not-agreed");
    }
    void whatTheChannelMasksIsNotSentTo()
    {
        auto masked = world->order(QStringLiteral("2"), {{QStringLiteral("A"), 1}});
        masked.recipient = {.name = QStringLiteral("D***i"),
            .phone = QStringLiteral("******90"),
            .street = QStringLiteral("****"),
            .district = {},
            .city = QStringLiteral("Bandung"),
            .province = {},
            .postcode = {},
            .country = {}};
        world->takeNew(world->shop, masked);
        channels::ChannelReturn told;
        told.externalId = QStringLiteral("R2");
        told.orderExternalId = QStringLiteral("2");
        told.state = ReturnState::Approved;
        told.version = told.requestedAt = world->clock.now();
        told.lines = {{{QStringLiteral("A"), {}}, QStringLiteral("A"), QStringLiteral("A"), 1, 1000}};
        const qint64 id = world->write([&](Transaction &tx) -> Result<qint64> {
            TRY(const auto known, shops::find(tx, world->shop));
            CHECK(returns::take(tx, *known, told));
            TRY(const auto named, returns::named(tx, told.externalId));
            return *named;
        });
        const auto made = world->tryExchange(id);
        QVERIFY(made);
        const orders::Order order = world->found(made->orderId);
        QCOMPARE(order.sold.recipient.street, "");
        QCOMPARE(order.holds.size(), std::size_t(1)); // nobody packs it before the address is known
        QCOMPARE(order.holds.front().kind, orders::HoldKind::Address);
    }

    void anAnswerThatIsDueWithinADayIsAnAlertOnce()
    {
        world->takeReturn(ReturnState::Requested, ExchangeWorld::kDay + kHour);
        QCOMPARE(world->warn(), 0);
        world->clock.advance(2 * kHour);
        QCOMPARE(world->warn(), 1);
        QCOMPARE(world->warn(), 0);
        QCOMPARE(world->alerts(), QStringList({"return.due"}));
    }
    void aDayThatHasPassedIsAGraverOne()
    {
        world->takeReturn(ReturnState::Requested, kHour);
        world->warn();
        world->clock.advance(2 * kHour);
        world->warn();
        QCOMPARE(world->alerts(), QStringList({"return.overdue"}));
    }
    void anAnswerEndsTheAlert()
    {
        const qint64 id = world->takeReturn(ReturnState::Requested, kHour);
        world->warn();
        world->write([&](Transaction &tx) { return returns::accept(tx, id, world->who); });
        QCOMPARE(world->alerts(), QStringList());
        world->clock.advance(2 * kHour);
        QCOMPARE(world->warn(), 0); // it is on its way
    }
    void whatTheChannelDecidesEndsItToo()
    {
        world->takeReturn(ReturnState::Requested, kHour);
        world->warn();
        world->takeReturn(ReturnState::Refunded);
        QCOMPARE(world->alerts(), QStringList());
    }
    void whatWaitsForUsIsCounted()
    {
        const qint64 id = world->takeReturn(ReturnState::Requested, 3 * ExchangeWorld::kDay);
        auto waiting = world->read([&](Reader &reader) { return returns::waiting(reader, world->clock.now()); });
        QCOMPARE(waiting.toAnswer, 1);
        QVERIFY(!waiting.isDue);
        world->takeReturn(ReturnState::Approved);
        world->write([&](Transaction &tx) { return returns::receive(tx, id, world->who); });
        waiting = world->read([&](Reader &reader) { return returns::waiting(reader, world->clock.now()); });
        QCOMPARE(waiting.toAnswer, 0);
        QCOMPARE(waiting.toInspect, 1);
    }

private:
    static constexpr qint64 kHour = 3'600'000;
    std::unique_ptr<ExchangeWorld> world;
};

QTEST_GUILESS_MAIN(TestExchange)
#include "test_exchange.moc"
