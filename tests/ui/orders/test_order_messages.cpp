#include "orders/order_messages.h"

#include "kit/badge.h"
#include "kit/pane.h"
#include "support/temp_store.h"

#include <QLabel>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using messages::State;

namespace {

constexpr qint64 kMessage = 7;

messages::Row told(State state, const char *reason = "")
{
    messages::Row row;
    row.id = kMessage;
    row.state = state;
    row.reason = QString::fromLatin1(reason);
    row.createdAt = 1'795'246'320'000;
    return row;
}

/// The job of told(), which needs a person.
outbox::Job dead()
{
    outbox::Job job;
    job.kind = outbox::JobKind::SendMessage;
    job.subjectId = kMessage;
    job.state = outbox::JobState::Dead;
    return job;
}

/// The pane of an order with one message, as somebody reads it.
QStringList wordsOf(const OrderFacts &facts, access::Role role = access::Role::Owner)
{
    TempStore temp(Threads::Own);
    const Services services{*temp.store, temp.clock, nullptr, {1, QStringLiteral("Sari"), role}, {}};
    kit::Pane pane;
    addMessages(pane, facts, services);
    QStringList out;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        out << label->text();
    for (const QWidget *drawn : pane.findChildren<QWidget *>()) // badges and figures say it to screen readers
        out << drawn->accessibleName();
    return out;
}

} // namespace

/// What the pane of an order says of what its buyer was written.
class OrderMessagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderOfNobodyToWriteToSaysNothing() { QVERIFY(!has(wordsOf({}), "Messages to the buyer")); }
    void whatWasSentIsSaidWithItsMessenger()
    {
        OrderFacts facts;
        facts.messages = {told(State::Sent)};
        const QStringList words = wordsOf(facts);
        QVERIFY2(has(words, "E-mail: order taken in"), qPrintable(words.join(u'|')));
        QVERIFY2(has(words, "Sent"), qPrintable(words.join(u'|')));
    }
    void whatWasRefusedSaysWhyAndWhereToRetry()
    {
        OrderFacts facts;
        facts.messages = {told(State::Failed, "mail.recipient")};
        facts.jobs = {dead()};
        QVERIFY(has(wordsOf(facts), "no such address. Retry or discard it in Activity."));
    }
    void whatWasDiscardedIsNotSaidToWait()
    {
        OrderFacts facts;
        facts.messages = {told(State::Failed, "mail.recipient")};
        facts.jobs = {dead()};
        facts.jobs.front().state = outbox::JobState::Discarded;
        QVERIFY(has(wordsOf(facts), "no such address."));
        QVERIFY(!has(wordsOf(facts), "in Activity"));
    }
    void whatIsNotKnownIsNotSaidToBeSent()
    {
        OrderFacts facts;
        facts.messages = {told(State::Unknown)};
        facts.jobs = {dead()};
        QVERIFY(has(wordsOf(facts), "left and its answer was lost. Retry or discard it in Activity."));
    }
    void theAddressIsForThoseWhoMaySeeIt()
    {
        OrderFacts facts;
        facts.order.sold.recipient.email = QStringLiteral("dewi@example.com");
        QVERIFY(has(wordsOf(facts), "dewi@example.com"));
        for (const access::Role role : access::peoplesRoles())
            if (!access::may(role, access::Right::SeeBuyerData))
                QVERIFY(!has(wordsOf(facts, role), "dewi@example.com"));
    }

private:
    static bool has(const QStringList &all, const char *words)
    {
        return std::any_of(
            all.begin(), all.end(), [&](const QString &one) { return one.contains(QString::fromLatin1(words)); });
    }
};

QTEST_MAIN(OrderMessagesTest)
#include "test_order_messages.moc"
