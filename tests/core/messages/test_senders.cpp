#include "alerts/alert.h"
#include "messages/message.h"
#include "messages/preview.h"
#include "messages/senders.h"
#include "messages/switches.h"
#include "messengers/smtp/connector.h"
#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using namespace selaras::messages;
using channels::OrderState;

namespace {

access::Actor person(access::Role role) { return {1, QStringLiteral("Ratna"), role}; }
const access::Actor kOwner = person(access::Role::Owner);

messengers::SenderAccess mailbox()
{
    return {QStringLiteral("Toko Contoh"), QStringLiteral("toko@example.com"),
        {{QStringLiteral("host"), QStringLiteral("mail.example.com")}, {QStringLiteral("port"), QStringLiteral("465")},
            {QStringLiteral("password"), QStringLiteral("rahasia-sekali")}}};
}

} // namespace

/// Senders that are stopped, removed and tried out, and texts shown before they are sent.
class SendersTest : public QObject {
    Q_OBJECT

    struct House : World {
        House()
        {
            shop = addShop(QStringLiteral("Satu"));
            addSku(QStringLiteral("A"), 100);
            list(shop, QStringLiteral("A"), 100);
            sender = add();
            clock.advance(1000);
        }
        qint64 add()
        {
            return write([](Transaction &tx) { return addSender(tx, messengers::smtp::kind(), mailbox(), kOwner); });
        }
        void switchReceivedOn()
        {
            write([this](Transaction &tx) {
                return switchOn(
                    tx, {.shopId = shop, .event = Event::Received, .way = Way::Email, .senderId = sender}, kOwner);
            });
            clock.advance(1000);
        }
        /// An order of which its buyer is to be told.
        qint64 tellOfOne(const QString &number = QStringLiteral("SO-1"))
        {
            channels::ChannelOrder sold = order(number, {{QStringLiteral("A"), 1}});
            sold.buyerName = QStringLiteral("Dewi");
            sold.recipient.email = QStringLiteral("dewi@example.com");
            return takeNew(shop, sold);
        }
        Due next()
        {
            return write([this](Transaction &tx) { return takeDue(tx, sender); });
        }
        Result<> act(Result<> (*does)(Transaction &, qint64, const access::Actor &), const access::Actor &by = kOwner)
        {
            return store->write([=, this](Transaction &tx) { return does(tx, sender, by); }).takeResult();
        }
        std::vector<Sender> all()
        {
            return read([](Reader &reader) { return senders(reader); });
        }
        QString lastAction()
        {
            const auto entry = read([](Reader &reader) { return audit::page(reader, {}, {}, 1); }).front().entry;
            return entry.action + u' ' + entry.detail;
        }
        qint64 shop = 0, sender = 0;
    };

private Q_SLOTS:
    void init() { house = std::make_unique<House>(); }
    void cleanup()
    {
        QCOMPARE(house->broken().join(u'\n'), QString());
        house.reset();
    }

    void aStoppedOneSendsNothingUntilItIsUsedAgain()
    {
        house->switchReceivedOn();
        house->tellOfOne();
        must(house->act(stopSender));
        QCOMPARE(house->lastAction(), QStringLiteral("sender.stopped email"));
        QVERIFY(!house->next().outgoing);
        must(house->act(useSender));
        const Due due = house->next();
        QVERIFY(due.outgoing.has_value());
        house->write([&](Transaction &tx) {
            return settle(tx, *due.outgoing, messengers::Accepted{}, house->clock.now(), true);
        });
    }
    void stoppingOneThatWasRefusedEndsItsAlert()
    {
        house->write([this](Transaction &tx) {
            return senderRefused(tx, house->sender, Error(Error::Kind::Unauthorized, QStringLiteral("535")));
        });
        must(house->act(stopSender));
        QVERIFY(house->read([](Reader &reader) { return alerts::open(reader); }).empty());
    }
    void aRemovedOneIsGoneWithItsSecretsAndSwitches()
    {
        house->switchReceivedOn();
        must(house->act(removeSender));
        QCOMPARE(house->lastAction(), QStringLiteral("sender.removed email"));
        QVERIFY(house->all().empty());
        QVERIFY(house->read([](Reader &reader) { return switches(reader); }).empty());
        Sender was;
        was.id = house->sender;
        QVERIFY(house->read([&](Reader &reader) { return accessOf(reader, was); }).settings.isEmpty());
    }
    void whatWaitsForARemovedOneIsNotSentAndTheOrderSaysWhy()
    {
        house->switchReceivedOn();
        const qint64 id = house->tellOfOne();
        must(house->act(removeSender));
        const auto rows = house->read([id](Reader &reader) { return ofOrder(reader, id); });
        QCOMPARE(stateName(rows.at(0).state), QStringLiteral("overtaken"));
        QCOMPARE(rows.at(0).reason, QStringLiteral("messages.off"));
        QCOMPARE(house->read([](Reader &reader) { return outbox::counts(reader, 0); }).dead, 0);
    }
    void oneWhoseMessagesNeedAPersonIsNotRemoved()
    {
        house->switchReceivedOn();
        house->tellOfOne();
        const Due due = house->next();
        QCOMPARE(codeOf(house->act(removeSender)), QStringLiteral("messages.sender-busy")); // it is just being sent
        house->write([&](Transaction &tx) {
            return settle(tx, *due.outgoing, fail(Error::Kind::Unconfirmed), house->clock.now(), true);
        });
        QCOMPARE(codeOf(house->act(removeSender)), QStringLiteral("messages.sender-busy"));
        QCOMPARE(house->all().size(), std::size_t(1));
    }
    void aRemovedOneComesBackWhenItIsAddedAgain()
    {
        must(house->act(removeSender));
        QCOMPARE(house->add(), house->sender);
        QCOMPARE(house->all().size(), std::size_t(1));
        QCOMPARE(house->all().front().refused, QString());
    }
    void aRemovedOneIsNoSenderAnyMore()
    {
        must(house->act(removeSender));
        for (const auto does : {stopSender, useSender, removeSender})
            QCOMPARE(codeOf(house->act(does)), QStringLiteral("messages.no-sender"));
        const auto on = house->store
                            ->write([this](Transaction &tx) {
                                return switchOn(tx,
                                    {.shopId = house->shop,
                                        .event = Event::Received,
                                        .way = Way::Email,
                                        .senderId = house->sender},
                                    kOwner);
                            })
                            .takeResult();
        QCOMPARE(codeOf(on), QStringLiteral("messages.sender"));
    }
    void aPackerChangesNone()
    {
        for (const auto does : {stopSender, useSender, removeSender})
            QCOMPARE(codeOf(house->act(does, person(access::Role::Packer))), QStringLiteral("access.denied"));
    }
    void howATrialEndedIsWrittenDownWithoutWhereItWent()
    {
        Error why(Error::Kind::Unauthorized, QStringLiteral("535 ratna@example.com"));
        why.code = QStringLiteral("mail.login");
        house->write([&](Transaction &tx) { return senderTried(tx, house->sender, fail(why), kOwner); });
        QCOMPARE(house->lastAction(), QStringLiteral("sender.tried email mail.login"));
        house->write([&](Transaction &tx) {
            return senderTried(tx, house->sender, messengers::Accepted{.id = {}, .answer = {}}, kOwner);
        });
        QCOMPARE(house->lastAction(), QStringLiteral("sender.tried email taken"));
    }
    void aTrialIsTheExampleToWhoeverIsAskedFor()
    {
        const Trial trial = house->read([this](Reader &reader) {
            return trialOf(reader, {.senderId = house->sender, .to = QStringLiteral(" ratna@example.com ")}, kOwner);
        });
        QCOMPARE(trial.message.to, QStringLiteral("ratna@example.com"));
        QVERIFY(trial.message.body.contains(QStringLiteral("Budi Santoso")));
        QCOMPARE(trial.access.settings.value(QStringLiteral("password")), QStringLiteral("rahasia-sekali"));
    }
    void aTrialToNobodyIsRefused()
    {
        const auto asked = [this](const QString &to, const access::Actor &by) {
            return codeOf(house->store
                              ->read([=, this](Reader &reader) {
                                  return trialOf(reader, {.senderId = house->sender, .to = to}, by);
                              })
                              .takeResult());
        };
        QCOMPARE(asked(QStringLiteral("ratna"), kOwner), QStringLiteral("messages.recipient"));
        QCOMPARE(
            asked(QStringLiteral("ratna@example.com"), person(access::Role::Packer)), QStringLiteral("access.denied"));
    }
    void aTextIsShownWithAnInventedOrderWhileThereIsNone()
    {
        const Sample sample = sampled();
        QCOMPARE(sample.orderNumber, QString());
        QCOMPARE(sample.values, exampleValues(Language::Indonesian));
    }
    void aTextIsShownWithAnOrderThatItTellsOf()
    {
        house->tellOfOne(QStringLiteral("SO-1"));
        house->takeNew(
            house->shop, house->order(QStringLiteral("SO-2"), {{QStringLiteral("A"), 1}}, OrderState::Unpaid)); // newer
        QCOMPARE(sampled().orderNumber, QStringLiteral("SO-1"));
        QCOMPARE(sampled().values.value(QStringLiteral("buyer")), QStringLiteral("Dewi"));
        QCOMPARE(sampled(Event::Refunded).orderNumber, QStringLiteral("SO-2")); // none is refunded: the newest
    }
    void whoMayNotSeeBuyersSeesTheInventedOne()
    {
        house->tellOfOne();
        access::Role blind = access::Role::Owner;
        for (const access::Role role : access::peoplesRoles())
            if (!access::may(role, access::Right::SeeBuyerData))
                blind = role;
        QVERIFY(blind != access::Role::Owner);
        QCOMPARE(sampled(Event::Received, blind).orderNumber, QString());
    }
    void whichTextsAreOursIsKnown()
    {
        const TextKey key{Event::OnItsWay, Way::Email, Language::English};
        const auto set = [&](const Text &text) {
            house->write([&](Transaction &tx) { return setText(tx, key.event, key.way, key.language, text, kOwner); });
        };
        const auto own = [&] {
            return house->read([](Reader &reader) { return ownTexts(reader); });
        };
        QVERIFY(own().empty());
        set({QStringLiteral("Sent"), QStringLiteral("Hello {buyer}.")});
        QCOMPARE(own().size(), std::size_t(1));
        QVERIFY(own().front() == key);
        set(defaultText(key.event, key.way, key.language));
        QVERIFY(own().empty());
    }

private:
    Sample sampled(Event event = Event::Received, access::Role role = access::Role::Owner)
    {
        return house->read(
            [=](Reader &reader) { return sampleFor(reader, event, Language::Indonesian, person(role)); });
    }
    std::unique_ptr<House> house;
};

QTEST_GUILESS_MAIN(SendersTest)
#include "test_senders.moc"
