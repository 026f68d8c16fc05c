#pragma once

#include "access/actor.h"
#include "base/result.h"
#include "messages/event.h"
#include "messengers/messenger.h"
#include "store/transaction.h"

/// The accounts in whose name buyers are written to. Their secrets lie in the encrypted inventory, as those of shops
/// do, and are in no record of a call, no audit entry and no log.
namespace selaras::messages {

inline const QString kStopped = QStringLiteral("messages.stopped");

struct Sender {
    qint64 id = 0;
    Way way = Way::Email;
    QString name; ///< what buyers see
    QString account; ///< the mail address, the id of the phone number
    qint64 dailyLimit = 0; ///< messages in 24 hours
    /// Why it is not used until a person says otherwise: the code of the messenger's error, kStopped when a person
    /// stopped it; empty: it is used.
    QString refused;
};

/// A new one, or one that was removed and comes back; its id. Rejected access.denied (Right::ManageChannels), what
/// kind.faultOf() says, messages.name, messages.limit; Conflict messages.sender-exists when the account is there
/// already.
Result<qint64> addSender(Transaction &tx, const messengers::MessengerKind &kind, const messengers::SenderAccess &access,
    const access::Actor &by);
/// Other settings; a secret that is left empty stays as it is. It is used again. Errors as addSender(), and Conflict
/// messages.no-sender.
Result<> changeSender(Transaction &tx, const messengers::MessengerKind &kind, qint64 id,
    const messengers::SenderAccess &access, qint64 dailyLimit, const access::Actor &by);
/// The other side does not let it in: it waits for a person, with an alert ("sender.refused"); once.
Result<> senderRefused(Transaction &tx, qint64 id, const Error &why);
/// A person stops it: what waits goes on waiting until useSender(). Errors as useSender().
Result<> stopSender(Transaction &tx, qint64 id, const access::Actor &by);
/// A person has looked: it is used again, as it is. Rejected access.denied; Conflict messages.no-sender.
Result<> useSender(Transaction &tx, qint64 id, const access::Actor &by);

/// Not a sender any more: its secrets are erased, what was switched on with it goes off, what waits is not sent. What
/// it has sent stays with its orders. Errors as useSender(), and Conflict messages.sender-busy with how many of its
/// messages are just being sent or need a person: those are dealt with first.
Result<> removeSender(Transaction &tx, qint64 id, const access::Actor &by);

/// Writes down that a person tried a sender out, and how that ended. Errors as useSender().
Result<> senderTried(Transaction &tx, qint64 id, const Result<messengers::Accepted> &outcome, const access::Actor &by);

Result<std::vector<Sender>> senders(Reader &reader); ///< the oldest first, without those that were removed
Result<std::optional<Sender>> findSender(Reader &reader, qint64 id); ///< nullopt also for one that was removed
/// What its messenger is made from, with the secrets.
Result<messengers::SenderAccess> accessOf(Reader &reader, const Sender &sender);

constexpr qsizetype kLongestSenderName = 60;
constexpr qint64 kMostADay = 100'000;

} // namespace selaras::messages
