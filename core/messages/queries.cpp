#include "messages/queries.h"

namespace selaras::messages {

namespace {

qint64 readId(const Columns &c) { return c.integer(0); }

Sender readSender(const Columns &c)
{
    return {c.integer(0), wayFromName(c.text(1)).value_or(Way::Email), c.text(2), c.text(3), c.integer(4), c.text(5)};
}

Switch readSwitch(const Columns &c)
{
    return {.shopId = c.integer(0),
        .event = eventFromName(c.text(1)).value_or(Event::Received),
        .way = wayFromName(c.text(2)).value_or(Way::Email),
        .senderId = c.integer(3),
        .language = languageFromName(c.text(4)).value_or(Language::Indonesian),
        .since = c.integer(5)};
}

State stateFromName(const QString &name)
{
    constexpr int kStates = int(State::Overtaken) + 1;
    for (int i = 0; i < kStates; ++i)
        if (stateName(State(i)) == name)
            return State(i);
    return State::Unknown;
}

Row readRow(const Columns &c)
{
    return {.id = c.integer(0),
        .orderId = c.integer(1),
        .shopId = c.integer(2),
        .senderId = c.integer(3),
        .orderNumber = c.text(4),
        .event = eventFromName(c.text(5)).value_or(Event::Received),
        .way = wayFromName(c.text(6)).value_or(Way::Email),
        .language = languageFromName(c.text(7)).value_or(Language::Indonesian),
        .state = stateFromName(c.text(8)),
        .recipient = c.text(9),
        .subject = c.text(10),
        .body = c.text(11),
        .providerId = c.text(12),
        .reason = c.text(13),
        .detail = c.text(14),
        .createdAt = c.integer(15),
        .triedAt = c.maybeInteger(16)};
}

#define SENDER "SELECT id, messenger, name, account, daily_limit, refused FROM sender "
#define SWITCH "SELECT shop_id, event, messenger, sender_id, language, since FROM message_switch "
#define MESSAGE                                                                                                        \
    "SELECT m.id, m.order_id, o.shop_id, m.sender_id, o.number, m.event, m.messenger, m.language, m.state, "           \
    "m.recipient, m.subject, m.body, m.provider_id, m.reason, m.detail, m.created_at, m.tried_at FROM message m "      \
    "JOIN orders o ON o.id = m.order_id "
#define QUEUED "FROM job j JOIN message m ON m.id = j.subject_id WHERE j.kind = 'send-message' AND j.state = 'queued' "

} // namespace

const Query<Sender> allSenders{SENDER "WHERE refused <> 'messages.removed' ORDER BY id", readSender};
const Query<Sender, qint64> senderById{SENDER "WHERE id = ? AND refused <> 'messages.removed'", readSender};
const Query<qint64, QString, QString> senderOfAccount{
    "SELECT id FROM sender WHERE messenger = ? AND account = ?", readId};
const Query<QPair<QString, QString>, qint64> settingsOf{
    "SELECT name, value FROM sender_credential WHERE sender_id = ?", [](const Columns &c) {
        return qMakePair(c.text(0), c.text(1));
    }};
const Statement<qint64> deleteSettings{"DELETE FROM sender_credential WHERE sender_id = ?"};
const Statement<qint64, QString, QString, QString, qint64, qint64> insertSender{
    "INSERT INTO sender (id, messenger, name, account, daily_limit, created_at) VALUES (?, ?, ?, ?, ?, ?)"};
const Statement<QString, QString, qint64, qint64> updateSender{
    "UPDATE sender SET name = ?, account = ?, daily_limit = ?, refused = '' WHERE id = ?"};
const Statement<QString, qint64> updateRefused{"UPDATE sender SET refused = ? WHERE id = ?"};
const Statement<QString, qint64, QString> updateSetting{
    "UPDATE sender_credential SET value = ? WHERE sender_id = ? AND name = ?"};
const Statement<qint64, QString, QString> insertSetting{
    "INSERT INTO sender_credential (sender_id, name, value) VALUES (?, ?, ?)"};

const Query<Switch> allSwitches{SWITCH "ORDER BY shop_id, event, messenger", readSwitch};
const Query<Switch, qint64, QString> switchesOfEvent{SWITCH "WHERE shop_id = ? AND event = ?", readSwitch};
const Statement<qint64, QString, QString, qint64, QString, qint64> insertSwitch{
    "INSERT INTO message_switch (shop_id, event, messenger, sender_id, language, since) VALUES (?, ?, ?, ?, ?, ?)"};
const Statement<qint64, QString, qint64, QString, QString> updateSwitch{
    "UPDATE message_switch SET sender_id = ?, language = ? WHERE shop_id = ? AND event = ? AND messenger = ?"};
const Statement<qint64, QString, QString> deleteSwitch{
    "DELETE FROM message_switch WHERE shop_id = ? AND event = ? AND messenger = ?"};

const Query<Text, QString, QString, QString> ownText{
    "SELECT subject, body FROM message_text WHERE event = ? AND messenger = ? AND language = ?", [](const Columns &c) {
        return Text{c.text(0), c.text(1)};
    }};
const Query<TextKey> ownTextKeys{"SELECT event, messenger, language FROM message_text", [](const Columns &c) {
                                     return TextKey{eventFromName(c.text(0)).value_or(Event::Received),
                                         wayFromName(c.text(1)).value_or(Way::Email),
                                         languageFromName(c.text(2)).value_or(Language::Indonesian)};
                                 }};
const Statement<QString, QString, QString> deleteText{
    "DELETE FROM message_text WHERE event = ? AND messenger = ? AND language = ?"};
const Statement<QString, QString, QString, QString, QString> insertText{
    "INSERT INTO message_text (event, messenger, language, subject, body) VALUES (?, ?, ?, ?, ?)"};

const Query<Row, qint64> messageById{MESSAGE "WHERE m.id = ?", readRow};
const Query<Row, qint64> messagesOfOrder{MESSAGE "WHERE m.order_id = ? ORDER BY m.id", readRow};
const Query<Row, qint64, int> messagesBefore{MESSAGE "WHERE m.id < ? ORDER BY m.id DESC LIMIT ?", readRow};
const Query<qint64, qint64, QString, QString> messageOf{
    "SELECT id FROM message WHERE order_id = ? AND event = ? AND messenger = ?", readId};
const Query<qint64, qint64, qint64> dueMessage{
    "SELECT m.id " QUEUED "AND m.sender_id = ? AND j.run_at <= ? ORDER BY j.priority, j.run_at LIMIT 1", readId};
const Query<std::optional<qint64>, qint64> nextMessageAt{
    "SELECT min(j.run_at) " QUEUED "AND m.sender_id = ?", [](const Columns &c) {
        return c.maybeInteger(0);
    }};
const Query<QPair<qint64, qint64>, qint64> waitingOfSender{
    "SELECT j.id, m.id " QUEUED "AND m.sender_id = ?", [](const Columns &c) {
        return qMakePair(c.integer(0), c.integer(1));
    }};
const Query<qint64, qint64> busyOfSender{
    "SELECT count(*) FROM job j JOIN message m ON m.id = j.subject_id "
    "WHERE j.state IN ('dead', 'running') AND j.kind = 'send-message' AND m.sender_id = ?",
    readId};
const Query<Tried, qint64, qint64> triedSince{
    "SELECT count(*), min(tried_at) FROM message WHERE sender_id = ? AND tried_at >= ?", [](const Columns &c) {
        return Tried{c.integer(0), c.maybeInteger(1)};
    }};
const Statement<qint64, qint64, QString, QString, qint64, QString, QString, QString, QString, qint64> insertMessage{
    "INSERT INTO message (id, order_id, event, messenger, sender_id, language, state, recipient, reason, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Statement<QString, QString, QString, QString, qint64> updateState{
    "UPDATE message SET state = ?, reason = ?, detail = ?, provider_id = ? WHERE id = ?"};
const Statement<qint64, QString, QString, QString, qint64, qint64> markSending{
    "UPDATE message SET state = 'sending', sender_id = ?, recipient = ?, subject = ?, body = ?, tried_at = ? "
    "WHERE id = ?"};

const Query<qint64, qint64, int> ordersBefore{"SELECT id FROM orders WHERE id < ? ORDER BY id DESC LIMIT ?", readId};
const Query<ManualFacts, qint64> manualFacts{
    "SELECT addend_minor, pays_until FROM manual_order WHERE order_id = ?", [](const Columns &c) {
        return ManualFacts{c.integer(0), c.maybeInteger(1)};
    }};
const Query<QPair<QString, QString>, qint64> parcelsSent{
    "SELECT courier, tracking_number FROM shipment WHERE order_id = ? AND state = 'handed_over' ORDER BY id",
    [](const Columns &c) {
        return qMakePair(c.text(0), c.text(1));
    }};

} // namespace selaras::messages
