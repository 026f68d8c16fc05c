#include "messages/switches.h"

#include "audit/audit.h"
#include "messages/queries.h"
#include "shops/shop.h"

namespace selaras::messages {

namespace {

Result<> note(Transaction &tx, const char *action, const QString &subject, const QString &detail, const QString &actor)
{
    tx.touch(Topic::Shops);
    return audit::append(
        tx, {.actor = actor, .action = QString::fromLatin1(action), .subject = subject, .detail = detail});
}

} // namespace

Result<> switchOn(Transaction &tx, const Switch &wanted, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ManageChannels));
    TRY(const auto shop, shops::find(tx, wanted.shopId));
    if (!shop)
        return failAs(QStringLiteral("messages.no-shop"), Error::Kind::Conflict, QString::number(wanted.shopId));
    TRY(const auto sender, tx.one(senderById, wanted.senderId));
    if (!sender || sender->way != wanted.way)
        return failAs(QStringLiteral("messages.sender"), Error::Kind::Rejected, wayName(wanted.way));
    TRY(const auto on, switchesFor(tx, wanted.shopId, wanted.event));
    for (const Switch &one : on)
        if (one.way == wanted.way && one.senderId == wanted.senderId && one.language == wanted.language)
            return {}; // nothing changes
    const QString event = eventName(wanted.event), way = wayName(wanted.way), language = languageName(wanted.language);
    TRY(const int there, tx.run(updateSwitch, wanted.senderId, language, wanted.shopId, event, way));
    if (there == 0)
        CHECK(tx.run(insertSwitch, wanted.shopId, event, way, wanted.senderId, language, tx.now()));
    return note(tx, "message.switched-on", shop->name,
        QStringLiteral("%1 %2 %3 %4").arg(event, way, language, sender->account), by.auditName());
}

Result<> switchOff(Transaction &tx, qint64 shopId, Event event, Way way, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ManageChannels));
    TRY(const int there, tx.run(deleteSwitch, shopId, eventName(event), wayName(way)));
    if (there == 0)
        return {};
    TRY(const auto shop, shops::find(tx, shopId));
    return note(tx, "message.switched-off", shop ? shop->name : QString::number(shopId),
        eventName(event) + u' ' + wayName(way), by.auditName());
}

Result<std::vector<Switch>> switches(Reader &reader) { return reader.all(allSwitches); }

Result<std::vector<Switch>> switchesFor(Reader &reader, qint64 shopId, Event event)
{
    return reader.all(switchesOfEvent, shopId, eventName(event));
}

Result<Text> textFor(Reader &reader, Event event, Way way, Language language)
{
    TRY(const auto own, reader.one(ownText, eventName(event), wayName(way), languageName(language)));
    return own.value_or(defaultText(event, way, language));
}

Result<std::vector<TextKey>> ownTexts(Reader &reader) { return reader.all(ownTextKeys); }

Result<> setText(Transaction &tx, Event event, Way way, Language language, const Text &text, const access::Actor &by)
{
    CHECK(access::demand(by, access::Right::ManageChannels));
    const Text tidy{text.subject.simplified(), text.body};
    CHECK(checkText(tidy, event, way));
    TRY(const Text was, textFor(tx, event, way, language));
    if (was == tidy)
        return {};
    CHECK(tx.run(deleteText, eventName(event), wayName(way), languageName(language)));
    if (tidy != defaultText(event, way, language))
        CHECK(tx.run(insertText, eventName(event), wayName(way), languageName(language), tidy.subject, tidy.body));
    return note(tx, "message.text", eventName(event), wayName(way) + u' ' + languageName(language), by.auditName());
}

} // namespace selaras::messages
