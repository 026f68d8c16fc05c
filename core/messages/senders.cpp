#include "messages/senders.h"

#include "alerts/alert.h"
#include "audit/audit.h"
#include "base/text.h"
#include "messages/message.h"
#include "messages/queries.h"
#include "messages/switches.h"

namespace selaras::messages {

namespace {

const QString kRefused = QStringLiteral("sender.refused");
const QString kRemoved = QStringLiteral("messages.removed"); // as in queries.cpp; its row stays for what it has sent

QString subjectOf(qint64 id) { return QStringLiteral("sender %1").arg(id); }

Result<> note(Transaction &tx, const char *action, const QString &account, const QString &detail, const QString &actor)
{
    tx.touch(Topic::Shops);
    return audit::append(
        tx, {.actor = actor, .action = QString::fromLatin1(action), .subject = account, .detail = detail});
}

Result<> check(const messengers::MessengerKind &kind, const messengers::SenderAccess &access, qint64 dailyLimit)
{
    const auto refuse = [](const QString &code, const QString &detail) {
        return failAs(code, Error::Kind::Rejected, detail);
    };
    if (access.name.isEmpty() || access.name.size() > kLongestSenderName || !isPlainText(access.name))
        return refuse(QStringLiteral("messages.name"), plainText(access.name, kLongestSenderName));
    if (dailyLimit < 1 || dailyLimit > kMostADay)
        return refuse(QStringLiteral("messages.limit"), QString::number(dailyLimit));
    for (const messengers::SenderField &field : kind.fields)
        if (!isPlainText(access.settings.value(field.name)))
            return refuse(QStringLiteral("messages.name"), field.name);
    if (const QString fault = kind.faultOf(access); !fault.isEmpty())
        return refuse(fault, plainText(access.account, 100));
    return {};
}

messengers::SenderAccess tidied(messengers::SenderAccess access)
{
    access.name = access.name.simplified();
    access.account = access.account.trimmed();
    return access;
}

Result<> writeSettings(Transaction &tx, qint64 id, const messengers::SenderAccess &access)
{
    for (const auto &[name, value] : access.settings.asKeyValueRange()) {
        TRY(const int updated, tx.run(updateSetting, value, id, name));
        if (updated == 0)
            CHECK(tx.run(insertSetting, id, name, value));
    }
    return {};
}

Result<Sender> demanded(Reader &reader, qint64 id, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ManageChannels));
    TRY(const auto sender, findSender(reader, id));
    if (!sender)
        return failAs(QStringLiteral("messages.no-sender"), Error::Kind::Conflict, QString::number(id));
    return *sender;
}

} // namespace

Result<qint64> addSender(Transaction &tx, const messengers::MessengerKind &kind, const messengers::SenderAccess &wanted,
    const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ManageChannels));
    const messengers::SenderAccess access = tidied(wanted);
    CHECK(check(kind, access, kind.perDay));
    TRY(const auto there, tx.one(senderOfAccount, kind.id, access.account));
    const qint64 id = there ? *there : tx.newId();
    if (there) {
        TRY(const auto known, findSender(tx, id));
        if (known)
            return failAs(QStringLiteral("messages.sender-exists"), Error::Kind::Conflict, access.account);
        CHECK(tx.run(updateSender, access.name, access.account, kind.perDay, id)); // one that was removed comes back
    } else {
        CHECK(tx.run(insertSender, id, kind.id, access.name, access.account, kind.perDay, tx.now()));
    }
    CHECK(writeSettings(tx, id, access));
    CHECK(note(tx, "sender.added", access.account, kind.id, by.auditName()));
    return id;
}

Result<> changeSender(Transaction &tx, const messengers::MessengerKind &kind, qint64 id,
    const messengers::SenderAccess &wanted, qint64 dailyLimit, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ManageChannels));
    TRY(const auto sender, findSender(tx, id));
    if (!sender || wayName(sender->way) != kind.id)
        return failAs(QStringLiteral("messages.no-sender"), Error::Kind::Conflict, QString::number(id));
    TRY(const auto was, accessOf(tx, *sender));
    messengers::SenderAccess access = tidied(wanted);
    for (const messengers::SenderField &field : kind.fields)
        if (field.secret && access.settings.value(field.name).isEmpty())
            access.settings.insert(field.name, was.settings.value(field.name));
    CHECK(check(kind, access, dailyLimit));
    TRY(const auto there, tx.one(senderOfAccount, kind.id, access.account));
    if (there && *there != id)
        return failAs(QStringLiteral("messages.sender-exists"), Error::Kind::Conflict, access.account);
    CHECK(tx.run(updateSender, access.name, access.account, dailyLimit, id));
    CHECK(writeSettings(tx, id, access));
    CHECK(alerts::clear(tx, kRefused, subjectOf(id)));
    return note(tx, "sender.changed", access.account, kind.id, by.auditName());
}

Result<> senderRefused(Transaction &tx, qint64 id, const Error &why)
{
    TRY(const auto sender, findSender(tx, id));
    if (!sender || !sender->refused.isEmpty())
        return {};
    const QString code = why.code.isEmpty() ? errorKindName(why.kind) : why.code;
    CHECK(tx.run(updateRefused, code, id));
    CHECK(alerts::raise(tx, kRefused, std::nullopt, subjectOf(id), sender->account + u' ' + why.detail));
    return note(tx, "sender.refused", sender->account, code, QStringLiteral("selaras"));
}

Result<> useSender(Transaction &tx, qint64 id, const access::Actor &by)
{
    TRY(const Sender sender, demanded(tx, id, by));
    if (sender.refused.isEmpty())
        return {};
    CHECK(tx.run(updateRefused, QString(), id));
    CHECK(alerts::clear(tx, kRefused, subjectOf(id)));
    return note(tx, "sender.used", sender.account, wayName(sender.way), by.auditName());
}

Result<> stopSender(Transaction &tx, qint64 id, const access::Actor &by)
{
    TRY(const Sender sender, demanded(tx, id, by));
    if (sender.refused == kStopped)
        return {};
    CHECK(tx.run(updateRefused, kStopped, id));
    CHECK(alerts::clear(tx, kRefused, subjectOf(id)));
    return note(tx, "sender.stopped", sender.account, wayName(sender.way), by.auditName());
}

Result<> removeSender(Transaction &tx, qint64 id, const access::Actor &by)
{
    TRY(const Sender sender, demanded(tx, id, by));
    TRY(const qint64 busy, tx.only(busyOfSender, id));
    if (busy > 0)
        return failAs(QStringLiteral("messages.sender-busy"), Error::Kind::Conflict, QString::number(busy));
    TRY(const auto on, switches(tx));
    for (const Switch &one : on)
        if (one.senderId == id)
            CHECK(switchOff(tx, one.shopId, one.event, one.way, by));
    CHECK(dropWaiting(tx, id));
    CHECK(tx.run(deleteSettings, id));
    CHECK(tx.run(updateRefused, kRemoved, id));
    CHECK(alerts::clear(tx, kRefused, subjectOf(id)));
    return note(tx, "sender.removed", sender.account, wayName(sender.way), by.auditName());
}

Result<> senderTried(Transaction &tx, qint64 id, const Result<messengers::Accepted> &outcome, const access::Actor &by)
{
    TRY(const Sender sender, demanded(tx, id, by));
    QString ended = QStringLiteral("taken");
    if (!outcome)
        ended = outcome.error().code.isEmpty() ? errorKindName(outcome.error().kind) : outcome.error().code;
    return note(tx, "sender.tried", sender.account, wayName(sender.way) + u' ' + ended, by.auditName());
}

Result<std::vector<Sender>> senders(Reader &reader) { return reader.all(allSenders); }
Result<std::optional<Sender>> findSender(Reader &reader, qint64 id) { return reader.one(senderById, id); }

Result<messengers::SenderAccess> accessOf(Reader &reader, const Sender &sender)
{
    messengers::SenderAccess out{.name = sender.name, .account = sender.account, .settings = {}};
    TRY(const auto pairs, reader.all(settingsOf, sender.id));
    for (const auto &[name, value] : pairs)
        out.settings.insert(name, value);
    return out;
}

} // namespace selaras::messages
