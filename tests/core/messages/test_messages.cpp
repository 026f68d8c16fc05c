#include "alerts/alert.h"
#include "fulfilment/bench.h"
#include "fulfilment/hand_over.h"
#include "manual/manual_order.h"
#include "messages/message.h"
#include "messages/senders.h"
#include "messages/switches.h"
#include "messengers/smtp/connector.h"
#include "messengers/whatsapp/connector.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using namespace selaras::messages;
using channels::OrderState;

namespace {

access::Actor person(access::Role role) { return {1, QStringLiteral("Ratna"), role}; }
const access::Actor kOwner = person(access::Role::Owner);

messengers::SenderAccess mailbox(const QString &account = QStringLiteral("toko@example.com"))
{
    return {QStringLiteral("Toko Contoh"), account,
        {{QStringLiteral("host"), QStringLiteral("mail.example.com")}, {QStringLiteral("port"), QStringLiteral("465")},
            {QStringLiteral("username"), QStringLiteral("toko")},
            {QStringLiteral("password"), QStringLiteral("rahasia-sekali")}}};
}

} // namespace

/// What buyers are written, from the change of an order to the message that is ready to leave.
class MessagesTest : public QObject {
    Q_OBJECT

    struct House : World {
        House()
        {
            shop = addShop(QStringLiteral("Satu"));
            addSku(QStringLiteral("A"), 100);
            list(shop, QStringLiteral("A"), 100);
            clock.advance(1000);
        }
        Result<> on(Event event, Way way = Way::Email, const access::Actor &by = kOwner)
        {
            return store
                ->write([&](Transaction &tx) {
                    return switchOn(tx, {.shopId = shop, .event = event, .way = way, .senderId = sender}, by);
                })
                .takeResult();
        }
        void off(Event event)
        {
            write([&](Transaction &tx) { return switchOff(tx, shop, event, Way::Email, kOwner); });
        }
        Result<qint64> tryAdd(const messengers::SenderAccess &access, const access::Actor &by = kOwner)
        {
            return store->write([&](Transaction &tx) { return addSender(tx, messengers::smtp::kind(), access, by); })
                .takeResult();
        }
        channels::ChannelOrder sold(const QString &number, OrderState state = OrderState::Ready)
        {
            channels::ChannelOrder out = order(number, {{QStringLiteral("A"), 2}}, state);
            out.buyerName = out.recipient.name = QStringLiteral("Budi");
            out.recipient.email = QStringLiteral("budi@example.com");
            out.recipient.phone = QStringLiteral("0812 3456 7890");
            out.totalMinor = 185'000'00;
            return out;
        }
        std::vector<Row> of(qint64 id)
        {
            return read([id](Reader &reader) { return ofOrder(reader, id); });
        }
        std::vector<Row> all()
        {
            return read([](Reader &reader) { return page(reader, {}, 100); });
        }
        Due next()
        {
            return write([&](Transaction &tx) { return takeDue(tx, sender); });
        }
        void end(const Outgoing &outgoing, const Result<messengers::Accepted> &outcome)
        {
            write([&](Transaction &tx) { return settle(tx, outgoing, outcome, clock.now() + 60'000, true); });
        }
        qint64 dead()
        {
            return read([](Reader &reader) { return outbox::counts(reader, 0); }).dead;
        }
        qint64 shop = 0, sender = 0;
    };

private Q_SLOTS:
    void init()
    {
        house = std::make_unique<House>();
        house->sender = must(house->tryAdd(mailbox()));
    }
    void cleanup()
    {
        QCOMPARE(house->broken().join(u'\n'), QString());
        house.reset();
    }

    void nothingIsWrittenUntilAPersonSwitchesItOn()
    {
        house->takeNew(house->shop, house->sold(QStringLiteral("1")));
        QCOMPARE(house->all().size(), std::size_t(0));
    }
    void anOrderThatComesInIsToldOf()
    {
        must(house->on(Event::Received));
        house->clock.advance(1000);
        const qint64 id = house->takeNew(house->shop, house->sold(QStringLiteral("1")));
        const auto rows = house->of(id);
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(stateName(rows[0].state), QStringLiteral("waiting"));
        QCOMPARE(rows[0].recipient, QStringLiteral("budi@example.com"));
    }
    void anOrderFromBeforeTheSwitchIsNot()
    {
        const auto old = house->sold(QStringLiteral("1"));
        house->clock.advance(1000);
        must(house->on(Event::Received));
        house->takeNew(house->shop, old);
        QCOMPARE(house->all().size(), std::size_t(0));
    }
    void aFirstSyncOfYearsOfOrdersWritesToNobody()
    {
        for (int event = 0; event < kEvents; ++event)
            must(house->on(Event(event)));
        constexpr int kOrders = 500;
        for (int i = 0; i < kOrders; ++i) {
            auto old = house->sold(QString::number(i), i % 2 ? OrderState::Ready : OrderState::Shipped);
            old.placedAt = house->clock.now() - (i + 1) * World::kDay;
            old.version = old.placedAt + 1000;
            house->takeNew(house->shop, old);
        }
        QCOMPARE(house->all().size(), std::size_t(0));
    }
    void oldNewsIsNoneAlsoOfANewOrder()
    {
        must(house->on(Event::OnItsWay));
        house->clock.advance(1000);
        auto order = house->sold(QStringLiteral("1"), OrderState::Shipped);
        house->clock.advance(3 * World::kDay); // the program was off
        house->takeNew(house->shop, order);
        QCOMPARE(house->all().size(), std::size_t(0));
    }
    void oneEventIsToldOnceHoweverOftenItComes()
    {
        must(house->on(Event::Received));
        house->clock.advance(1000);
        auto order = house->sold(QStringLiteral("1"), OrderState::Unpaid);
        const qint64 id = house->takeNew(house->shop, order);
        order = house->later(order, OrderState::Ready);
        house->take(house->shop, order);
        house->take(house->shop, order);
        order = house->later(order, OrderState::Processed);
        house->take(house->shop, order);
        QCOMPARE(house->of(id).size(), std::size_t(1));
    }
    void aBuyerWithoutAnAddressIsNobodyAndTheOrderSaysSo()
    {
        must(house->on(Event::Received));
        house->clock.advance(1000);
        auto order = house->sold(QStringLiteral("1"));
        order.recipient.email = QStringLiteral("b***@example.com");
        const qint64 id = house->takeNew(house->shop, order);
        QCOMPARE(stateName(house->of(id).at(0).state), QStringLiteral("nobody"));
        QCOMPARE(house->of(id).at(0).reason, QStringLiteral("messages.no-address"));
        QVERIFY(!house->next().outgoing);
    }
    void whatLeavesIsWhatTheOrderSaysThen()
    {
        must(house->on(Event::Received));
        house->clock.advance(1000);
        house->takeNew(house->shop, house->sold(QStringLiteral("SO-7")));
        const Due due = house->next();
        QVERIFY(due.outgoing.has_value());
        const messengers::Message &message = due.outgoing->message;
        QCOMPARE(message.to, QStringLiteral("budi@example.com"));
        QCOMPARE(message.subject, QStringLiteral("Pesanan SO-7 diterima"));
        QVERIFY(message.body.contains(QStringLiteral("Halo Budi,")));
        QVERIFY(message.body.contains(QStringLiteral("2 x A")));
        QVERIFY(message.body.contains(QStringLiteral("Rp185.000")));
        house->end(*due.outgoing, fail(Error::Kind::Cancelled));
    }
    void aMessageLeavesOnlyOnce()
    {
        const Outgoing outgoing = leaving();
        QVERIFY(!house->next().outgoing);
        house->end(outgoing, messengers::Accepted{QStringLiteral("<1@x>"), QStringLiteral("250 OK")});
        QVERIFY(!house->next().outgoing);
        QCOMPARE(stateName(house->all().at(0).state), QStringLiteral("sent"));
        QCOMPARE(house->all().at(0).providerId, QStringLiteral("<1@x>"));
    }
    void whatDiedInTheMiddleIsAskedAboutAndNotSentAgain()
    {
        leaving();
        house->write([](Transaction &tx) { return outbox::recover(tx); }); // what the next start does
        QVERIFY(!house->next().outgoing);
        QCOMPARE(stateName(house->all().at(0).state), QStringLiteral("unknown"));
        QCOMPARE(house->dead(), 1);
    }
    void anAnswerThatWasLostIsAskedAboutAndNotSentAgain()
    {
        house->end(leaving(), fail(Error::Kind::Unconfirmed, QStringLiteral("cut off")));
        house->clock.advance(30 * World::kDay);
        QVERIFY(!house->next().outgoing);
        QCOMPARE(stateName(house->all().at(0).state), QStringLiteral("unknown"));
    }
    void aPersonMaySendItAgainUnderTheSameId()
    {
        const Outgoing first = leaving();
        house->end(first, fail(Error::Kind::Unconfirmed));
        house->write([&](Transaction &tx) { return sendAgain(tx, first.row.id, person(access::Role::Service)); });
        const Due again = house->next();
        QVERIFY(again.outgoing.has_value());
        QCOMPARE(again.outgoing->message.id, first.message.id);
        house->end(*again.outgoing, messengers::Accepted{});
        QCOMPARE(house->dead(), 0);
    }
    void whatWasSentIsNotSentAgainByHand()
    {
        const Outgoing outgoing = leaving();
        house->end(outgoing, messengers::Accepted{});
        const auto again
            = house->store->write([&](Transaction &tx) { return sendAgain(tx, outgoing.row.id, kOwner); }).takeResult();
        QCOMPARE(codeOf(again), QStringLiteral("messages.not-open"));
    }
    void aPackerDoesNotSendAgain()
    {
        const Outgoing outgoing = leaving();
        house->end(outgoing, fail(Error::Kind::Unconfirmed));
        const auto again
            = house->store
                  ->write([&](Transaction &tx) { return sendAgain(tx, outgoing.row.id, person(access::Role::Packer)); })
                  .takeResult();
        QCOMPARE(codeOf(again), QStringLiteral("access.denied"));
    }
    void whatWasNotAcceptedIsTriedAgainLater()
    {
        const Outgoing outgoing = leaving();
        house->end(outgoing, fail(Error::Kind::Transient, QStringLiteral("451 later")));
        QVERIFY(!house->next().outgoing);
        house->clock.advance(61'000);
        const Due again = house->next();
        QVERIFY(again.outgoing.has_value());
        house->end(*again.outgoing, messengers::Accepted{});
    }
    void whatIsRefusedIsADeadLetterWithItsReason()
    {
        Error why(Error::Kind::Rejected, QStringLiteral("550 5.1.1 no such user"));
        why.code = QStringLiteral("mail.recipient");
        house->end(leaving(), fail(why));
        QCOMPARE(house->all().at(0).reason, QStringLiteral("mail.recipient"));
        QCOMPARE(house->dead(), 1);
    }
    void aSenderThatIsNotLetInWaitsForAPerson()
    {
        Error why(Error::Kind::Unauthorized, QStringLiteral("535 5.7.8"));
        why.code = QStringLiteral("mail.login");
        house->end(leaving(), fail(why));
        QVERIFY(!house->next().outgoing);
        QCOMPARE(house->dead(), 0);
        const auto alerts = house->read([](Reader &reader) { return alerts::open(reader); });
        QCOMPARE(alerts.size(), std::size_t(1));
        QCOMPARE(alerts[0].kind, QStringLiteral("sender.refused"));
        house->write([&](Transaction &tx) {
            return changeSender(tx, messengers::smtp::kind(), house->sender, mailbox(), 100, kOwner);
        });
        QVERIFY(house->read([](Reader &reader) { return alerts::open(reader); }).empty());
        const Due again = house->next();
        QVERIFY(again.outgoing.has_value());
        house->end(*again.outgoing, messengers::Accepted{});
    }
    void whatIsNotTrueAnyMoreIsNotSaid()
    {
        must(house->on(Event::AwaitingPayment));
        house->clock.advance(1000);
        auto order = house->sold(QStringLiteral("1"), OrderState::Unpaid);
        const qint64 id = house->takeNew(house->shop, order);
        house->take(house->shop, house->later(order, OrderState::Ready));
        QVERIFY(!house->next().outgoing);
        QCOMPARE(house->of(id).at(0).reason, QStringLiteral("messages.over"));
    }
    void whatIsSwitchedOffIsNotSentAnyMore()
    {
        must(house->on(Event::Received));
        house->clock.advance(1000);
        house->takeNew(house->shop, house->sold(QStringLiteral("1")));
        house->off(Event::Received);
        QVERIFY(!house->next().outgoing);
        QCOMPARE(house->all().at(0).reason, QStringLiteral("messages.off"));
    }
    void noMoreLeaveInADayThanTheSenderMay()
    {
        house->write([&](Transaction &tx) {
            return changeSender(tx, messengers::smtp::kind(), house->sender, mailbox(), 1, kOwner);
        });
        must(house->on(Event::Received));
        house->clock.advance(1000);
        house->takeNew(house->shop, house->sold(QStringLiteral("1")));
        house->takeNew(house->shop, house->sold(QStringLiteral("2")));
        const qint64 began = house->clock.now();
        house->end(*house->next().outgoing, messengers::Accepted{});
        const Due due = house->next();
        QVERIFY(!due.outgoing);
        QCOMPARE(due.nextAt, std::optional(began + World::kDay));
        house->clock.advance(World::kDay + 1);
        const Due tomorrow = house->next();
        QVERIFY(tomorrow.outgoing.has_value());
        house->end(*tomorrow.outgoing, messengers::Accepted{});
    }
    void anOrderOfOurOwnIsToldWithTheAmountThatNamesIt()
    {
        const qint64 chat = house->write(
            [&](Transaction &tx) { return manual::placeNamed(tx, QStringLiteral("WhatsApp"), house->who); });
        house->write([&](Transaction &tx) {
            return switchOn(tx,
                {.shopId = chat, .event = Event::AwaitingPayment, .way = Way::Email, .senderId = house->sender},
                kOwner);
        });
        house->clock.advance(1000);
        manual::ManualOrder order{.shopId = chat};
        order.buyer.name = QStringLiteral("Dewi");
        order.buyer.email = QStringLiteral(" dewi@example.com ");
        order.lines = {{QStringLiteral("A"), 1, 100'000'00}};
        const auto entered = house->write([&](Transaction &tx) { return manual::enter(tx, order, house->who); });
        const auto facts = house->read([&](Reader &reader) { return manual::factsOf(reader, entered.orderId); });
        const Due due = house->next();
        QVERIFY(due.outgoing.has_value());
        QVERIFY(facts->addendMinor > 0);
        const QString amount = QStringLiteral("Rp100.%1").arg(facts->addendMinor / 100, 3, 10, QLatin1Char('0'));
        QVERIFY2(due.outgoing->message.body.contains(amount), qPrintable(due.outgoing->message.body));
        QVERIFY(due.outgoing->message.body.contains(QStringLiteral("WIB")));
        house->end(*due.outgoing, messengers::Accepted{});
    }
    void anAddressThatIsNoneIsRefusedWhereItIsTyped()
    {
        manual::ManualOrder order{.shopId = house->write([&](Transaction &tx) {
            return manual::placeNamed(tx, QStringLiteral("WhatsApp"), house->who);
        })};
        order.buyer.name = QStringLiteral("Dewi");
        order.buyer.email = QStringLiteral("dewi@");
        order.lines = {{QStringLiteral("A"), 1}};
        const auto entered
            = house->store->write([&](Transaction &tx) { return manual::enter(tx, order, house->who); }).takeResult();
        QCOMPARE(codeOf(entered), QStringLiteral("manual.email"));
    }
    void onlyTheOwnerSaysWhoIsWrittenToAndByWhom()
    {
        const auto service = person(access::Role::Service);
        QCOMPARE(codeOf(house->on(Event::Received, Way::Email, service)), QStringLiteral("access.denied"));
        QCOMPARE(
            codeOf(house->tryAdd(mailbox(QStringLiteral("b@example.com")), service)), QStringLiteral("access.denied"));
    }
    void anAccountIsAddedOnce()
    {
        QCOMPARE(codeOf(house->tryAdd(mailbox())), QStringLiteral("messages.sender-exists"));
    }
    void port25IsNoWayOut()
    {
        auto access = mailbox(QStringLiteral("b@example.com"));
        access.settings.insert(QStringLiteral("port"), QStringLiteral("25"));
        QCOMPARE(codeOf(house->tryAdd(access)), QStringLiteral("messages.port"));
    }
    void aSecretThatIsLeftEmptyStaysAsItIs()
    {
        auto access = mailbox();
        access.settings.insert(QStringLiteral("password"), QString());
        access.settings.insert(QStringLiteral("host"), QStringLiteral("smtp.example.com"));
        house->write([&](Transaction &tx) {
            return changeSender(tx, messengers::smtp::kind(), house->sender, access, 100, kOwner);
        });
        const auto now = house->read([&](Reader &reader) -> Result<messengers::SenderAccess> {
            TRY(const auto sender, findSender(reader, house->sender));
            return accessOf(reader, *sender);
        });
        QCOMPARE(now.settings.value(QStringLiteral("password")), QStringLiteral("rahasia-sekali"));
        QCOMPARE(now.settings.value(QStringLiteral("host")), QStringLiteral("smtp.example.com"));
    }
    void theAuditKnowsNoSecretAndNoBuyer()
    {
        house->end(leaving(), messengers::Accepted{});
        const auto rows = house->read([](Reader &reader) { return audit::page(reader, {}, {}, 100); });
        QVERIFY(!rows.empty());
        for (const auto &row : rows) {
            const QString text = row.entry.subject + row.entry.detail;
            QVERIFY2(
                !text.contains(QStringLiteral("rahasia")) && !text.contains(QStringLiteral("budi@")), qPrintable(text));
        }
    }
    void aTextOfOursIsUsedUntilItIsTheProgramsAgain()
    {
        const Text ours{QStringLiteral("Hai {order}"), QStringLiteral("Terima kasih, {buyer}.")};
        const auto set = [&](const Text &text) {
            house->write([&](Transaction &tx) {
                return setText(tx, Event::Received, Way::Email, Language::Indonesian, text, kOwner);
            });
        };
        const auto used = [&] {
            return house->read(
                [](Reader &reader) { return textFor(reader, Event::Received, Way::Email, Language::Indonesian); });
        };
        set(ours);
        QCOMPARE(used(), ours);
        const Text given = defaultText(Event::Received, Way::Email, Language::Indonesian);
        set(given);
        QCOMPARE(used(), given);
    }
    void aMaskedNameIsNotSpokenTo()
    {
        must(house->on(Event::Received));
        house->clock.advance(1000);
        auto order = house->sold(QStringLiteral("1"));
        order.buyerName = QStringLiteral("B***i");
        order.recipient.name = QString();
        house->takeNew(house->shop, order);
        const Due due = house->next();
        QVERIFY(due.outgoing->message.body.startsWith(QStringLiteral("Halo Kak,")));
        house->end(*due.outgoing, messengers::Accepted{});
    }

private:
    /// A message that has just been taken to be sent.
    Outgoing leaving()
    {
        must(house->on(Event::Received));
        house->clock.advance(1000);
        house->takeNew(house->shop, house->sold(QStringLiteral("1")));
        return *house->next().outgoing;
    }
    std::unique_ptr<House> house;
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "test_messages.moc"
