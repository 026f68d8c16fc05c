#pragma once

#include "messages/message.h"
#include "messages/senders.h"
#include "messages/switches.h"
#include "store/query.h"

namespace selaras::messages {

extern const Query<Sender> allSenders;
extern const Query<Sender, qint64> senderById;
extern const Query<qint64, QString, QString> senderOfAccount; ///< messenger, account
extern const Query<QPair<QString, QString>, qint64> settingsOf; ///< sender
extern const Statement<qint64> deleteSettings; ///< sender
extern const Statement<qint64, QString, QString, QString, qint64, qint64> insertSender;
extern const Statement<QString, QString, qint64, qint64> updateSender; ///< name, account, daily limit, id
extern const Statement<QString, qint64> updateRefused;
extern const Statement<QString, qint64, QString> updateSetting; ///< value, sender, name
extern const Statement<qint64, QString, QString> insertSetting;

extern const Query<Switch> allSwitches;
extern const Query<Switch, qint64, QString> switchesOfEvent; ///< shop, event
extern const Statement<qint64, QString, QString, qint64, QString, qint64> insertSwitch;
extern const Statement<qint64, QString, qint64, QString, QString>
    updateSwitch; ///< sender, language, shop, event, messenger
extern const Statement<qint64, QString, QString> deleteSwitch;

extern const Query<Text, QString, QString, QString> ownText; ///< event, messenger, language
extern const Query<TextKey> ownTextKeys;
extern const Statement<QString, QString, QString> deleteText;
extern const Statement<QString, QString, QString, QString, QString> insertText;

extern const Query<Row, qint64> messageById;
extern const Query<Row, qint64> messagesOfOrder;
extern const Query<Row, qint64, int> messagesBefore; ///< id, limit
extern const Query<qint64, qint64, QString, QString> messageOf; ///< order, event, messenger
extern const Query<qint64, qint64, qint64> dueMessage; ///< sender, now
extern const Query<std::optional<qint64>, qint64> nextMessageAt; ///< sender
/// Those of a sender that wait: job, message.
extern const Query<QPair<qint64, qint64>, qint64> waitingOfSender;
/// How many of a sender are being sent or need a person.
extern const Query<qint64, qint64> busyOfSender;
/// How many of a sender were tried since, and when the first of them was.
struct Tried {
    qint64 messages = 0;
    std::optional<qint64> firstAt;
};
extern const Query<Tried, qint64, qint64> triedSince; ///< sender, time
extern const Statement<qint64, qint64, QString, QString, qint64, QString, QString, QString, QString, qint64>
    insertMessage; ///< id, order, event, messenger, sender, language, state, recipient, reason, now
extern const Statement<QString, QString, QString, QString, qint64>
    updateState; ///< state, reason, detail, provider's id, id
extern const Statement<qint64, QString, QString, QString, qint64, qint64>
    markSending; ///< sender, recipient, subject, body, now, id

/// The orders that came in before one, the newest first.
extern const Query<qint64, qint64, int> ordersBefore; ///< id, limit
/// What our own people's orders have beside.
struct ManualFacts {
    qint64 addendMinor = 0;
    std::optional<qint64> paysUntil;
};
extern const Query<ManualFacts, qint64> manualFacts; ///< order
/// Who carries a parcel that was handed over, and its number.
extern const Query<QPair<QString, QString>, qint64> parcelsSent; ///< order

} // namespace selaras::messages
