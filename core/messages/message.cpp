#include "messages/message.h"

#include "audit/audit.h"
#include "base/contact.h"
#include "messages/queries.h"
#include "messages/senders.h"
#include "messages/switches.h"
#include "shops/shop.h"

#include <array>
#include <limits>

namespace selaras::messages {

namespace {

using outbox::JobKind;

const QString kNotSent = QStringLiteral("{\"unneeded\":true}");

Result<> note(Transaction &tx, const Row &row, const char *action, const QString &more = {})
{
    QString detail = eventName(row.event) + u' ' + wayName(row.way);
    if (!more.isEmpty())
        detail += u' ' + more;
    return audit::append(tx,
        {.actor = QStringLiteral("selaras"),
            .action = QString::fromLatin1(action),
            .orderId = row.orderId,
            .subject = row.orderNumber,
            .detail = detail});
}

Result<> become(Transaction &tx, const Row &row, State state, const QString &reason = {}, const QString &detail = {},
    const QString &providerId = {})
{
    tx.touch(Topic::Orders);
    CHECK(tx.run(updateState, stateName(state), reason, detail, providerId, row.id));
    return {};
}

QString reasonOfNobody(Way way)
{
    return way == Way::Email ? QStringLiteral("messages.no-address") : QStringLiteral("messages.no-phone");
}

Result<> writeOne(
    Transaction &tx, qint64 shopId, qint64 orderId, const channels::ChannelOrder &order, Event event, const Switch &on)
{
    TRY(const auto there, tx.one(messageOf, orderId, eventName(event), wayName(on.way)));
    if (there || order.placedAt < on.since)
        return {};
    const QString recipient = recipientOf(order, on.way);
    const bool nobody = recipient.isEmpty();
    const qint64 id = tx.newId();
    CHECK(tx.run(insertMessage, id, orderId, eventName(event), wayName(on.way), on.senderId, languageName(on.language),
        stateName(nobody ? State::Nobody : State::Waiting), recipient, nobody ? reasonOfNobody(on.way) : QString(),
        tx.now()));
    tx.touch(Topic::Orders);
    if (nobody)
        return {};
    return outbox::enqueue(tx, JobKind::SendMessage, shopId, id, outbox::Priority::Increase, orderId);
}

/// What died in the middle: it may have been sent. A person looks before it is sent again.
Result<> doubt(Transaction &tx, const outbox::Job &job, const Row &row)
{
    CHECK(become(tx, row, State::Unknown));
    CHECK(note(tx, row, "message.unknown"));
    return outbox::bury(
        tx, job, Error(Error::Kind::Unconfirmed, QStringLiteral("the program ended while it was being sent")));
}

/// It is not sent, and nobody has to do anything about it.
Result<> leave(Transaction &tx, const outbox::Job &job, const Row &row, State state, const QString &reason)
{
    CHECK(become(tx, row, state, reason));
    CHECK(outbox::settleDead(tx, job.kind, job.subjectId));
    return outbox::finish(tx, job.id, kNotSent);
}

/// The switch by which a message goes now: it may have been turned off or given to another sender since.
Result<std::optional<Switch>> switchOf(Reader &reader, const Row &row)
{
    TRY(const auto all, switchesFor(reader, row.shopId, row.event));
    for (const Switch &one : all)
        if (one.way == row.way)
            return std::optional(one);
    return std::optional<Switch>();
}

/// Makes a taken message ready to leave. Nullopt: it does not, and is settled.
Result<std::optional<Outgoing>> prepare(Transaction &tx, const outbox::Job &job, const Row &row)
{
    const std::optional<Outgoing> none;
    if (row.state == State::Sending) {
        CHECK(doubt(tx, job, row));
        return none;
    }
    if (row.state == State::Sent || row.state == State::Nobody || row.state == State::Overtaken) {
        CHECK(outbox::finish(tx, job.id, kNotSent));
        return none;
    }
    TRY(const auto order, orders::find(tx, row.orderId));
    TRY(const auto on, switchOf(tx, row));
    if (!on) {
        CHECK(leave(tx, job, row, State::Overtaken, QStringLiteral("messages.off")));
        return none;
    }
    if (!order || !isStillTrue(row.event, {order->sold.state, order->sold.money})) {
        CHECK(leave(tx, job, row, State::Overtaken, QStringLiteral("messages.over")));
        return none;
    }
    const QString recipient = recipientOf(order->sold, row.way);
    if (recipient.isEmpty()) {
        CHECK(leave(tx, job, row, State::Nobody, reasonOfNobody(row.way)));
        return none;
    }
    TRY(const Text text, textFor(tx, row.event, row.way, row.language));
    TRY(const Values values, valuesOf(tx, *order, row.language));
    TRY(const auto shop, shops::find(tx, order->shopId));
    Outgoing out{job, row, composed(text, row.way, row.language, values)};
    out.message.id = row.id;
    out.message.to = recipient;
    out.message.at = tx.now();
    if (shop)
        out.message.timeZone = shop->timeZone;
    CHECK(tx.run(markSending, row.senderId, recipient, out.message.subject, out.message.body, tx.now(), row.id));
    tx.touch(Topic::Orders);
    return std::optional(std::move(out));
}

} // namespace

QString stateName(State state)
{
    static constexpr std::array kNames{"waiting", "sending", "sent", "failed", "unknown", "nobody", "overtaken"};
    return QString::fromLatin1(kNames[std::size_t(state)]);
}

QString recipientOf(const channels::ChannelOrder &order, Way way)
{
    if (way == Way::WhatsApp)
        return internationalPhone(order.recipient.phone);
    const QString address = order.recipient.email.trimmed();
    return isEmail(address) ? address : QString();
}

Result<> follow(Transaction &tx, const Change &change)
{
    const std::vector<Event> events = eventsOf(change.was, {change.now.state, change.now.money});
    if (events.empty() || change.now.version < tx.now() - kOldNews)
        return {};
    for (const Event event : events)
        CHECK(tell(tx, change.shopId, change.orderId, event, change.now));
    return {};
}

Result<> tell(Transaction &tx, qint64 shopId, qint64 orderId, Event event, const channels::ChannelOrder &now)
{
    TRY(const auto on, switchesFor(tx, shopId, event));
    for (const Switch &one : on)
        CHECK(writeOne(tx, shopId, orderId, now, event, one));
    return {};
}

Result<Due> takeDue(Transaction &tx, qint64 senderId)
{
    constexpr qint64 kDay = 86'400'000;
    constexpr int kAtOnce = 50; // settled in one transaction without being sent
    TRY(const auto sender, findSender(tx, senderId));
    if (!sender || !sender->refused.isEmpty())
        return Due{};
    for (int i = 0; i < kAtOnce; ++i) {
        TRY(const auto messageId, tx.one(dueMessage, senderId, tx.now()));
        if (!messageId) {
            Due due;
            TRY(due.nextAt, tx.only(nextMessageAt, senderId));
            return due;
        }
        TRY(const Tried today, tx.only(triedSince, senderId, tx.now() - kDay));
        if (today.messages >= sender->dailyLimit)
            return Due{.outgoing = {}, .nextAt = today.firstAt.value_or(tx.now()) + kDay};
        TRY(const auto job, outbox::takeOne(tx, JobKind::SendMessage, *messageId));
        TRY(const auto row, tx.one(messageById, *messageId));
        TRY(auto outgoing, prepare(tx, *job, *row));
        if (outgoing)
            return Due{.outgoing = std::move(outgoing), .nextAt = tx.now()};
    }
    return Due{.outgoing = {}, .nextAt = tx.now()};
}

Result<std::optional<qint64>> nextAt(Reader &reader, qint64 senderId) { return reader.only(nextMessageAt, senderId); }

qint64 retryIn(int attempts)
{
    constexpr qint64 kMinute = 60'000;
    constexpr std::array<qint64, 5> kPauses{5, 15, 60, 4 * 60, 8 * 60};
    return kMinute * kPauses[std::size_t(qBound(1, attempts, int(kPauses.size())) - 1)];
}

Result<> settle(Transaction &tx, const Outgoing &outgoing, const Result<messengers::Accepted> &outcome, qint64 retryAt,
    bool answersOthers)
{
    const Row &row = outgoing.row;
    const outbox::Job &job = outgoing.job;
    if (outcome) {
        CHECK(become(tx, row, State::Sent, {}, outcome->answer, outcome->id));
        CHECK(outbox::settleDead(tx, job.kind, job.subjectId));
        CHECK(outbox::finish(tx, job.id, QStringLiteral("{\"accepted\":true}")));
        return note(tx, row, "message.sent");
    }
    const Error &why = outcome.error();
    switch (why.kind) {
    case Error::Kind::Unconfirmed:
        CHECK(become(tx, row, State::Unknown, {}, why.detail));
        CHECK(note(tx, row, "message.unknown"));
        return outbox::bury(tx, job, why);
    case Error::Kind::Unauthorized: CHECK(senderRefused(tx, row.senderId, why)); [[fallthrough]];
    case Error::Kind::Cancelled:
        CHECK(become(tx, row, State::Waiting, {}, why.detail));
        return outbox::putBack(tx, job, tx.now(), job.priority);
    case Error::Kind::Transient:
    case Error::Kind::Throttled: {
        TRY(const bool dead, outbox::failed(tx, job, why, retryAt, answersOthers));
        if (!dead)
            return become(tx, row, State::Waiting, {}, why.detail);
        break;
    }
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
    case Error::Kind::Malformed:
    case Error::Kind::Unsupported:
    case Error::Kind::Storage: CHECK(outbox::bury(tx, job, why));
    }
    CHECK(become(tx, row, State::Failed, why.code, why.detail));
    return note(tx, row, "message.failed", why.code);
}

Result<> sendAgain(Transaction &tx, qint64 messageId, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::RetryJobs));
    TRY(const auto row, tx.one(messageById, messageId));
    TRY(const auto dead, outbox::deadOf(tx, JobKind::SendMessage, messageId));
    if (!row || !dead || (row->state != State::Failed && row->state != State::Unknown))
        return failAs(QStringLiteral("messages.not-open"), Error::Kind::Conflict, QString::number(messageId));
    CHECK(become(tx, *row, State::Waiting));
    return outbox::retryDead(tx, *dead, by.auditName());
}

Result<> dropWaiting(Transaction &tx, qint64 senderId)
{
    TRY(const auto waiting, tx.all(waitingOfSender, senderId));
    for (const auto &[jobId, messageId] : waiting) {
        tx.touch(Topic::Orders);
        CHECK(tx.run(
            updateState, stateName(State::Overtaken), QStringLiteral("messages.off"), QString(), QString(), messageId));
        CHECK(outbox::finish(tx, jobId, kNotSent));
    }
    return {};
}

Result<std::vector<Row>> ofOrder(Reader &reader, qint64 orderId) { return reader.all(messagesOfOrder, orderId); }
Result<std::optional<Row>> find(Reader &reader, qint64 messageId) { return reader.one(messageById, messageId); }

Result<std::vector<Row>> page(Reader &reader, std::optional<qint64> before, int limit)
{
    return reader.all(messagesBefore, before.value_or(std::numeric_limits<qint64>::max()), limit);
}

} // namespace selaras::messages
