#pragma once

#include "access/actor.h"
#include "base/result.h"
#include "messages/event.h"
#include "messengers/messenger.h"
#include "store/transaction.h"

/// The accounts in whose name buyers are written to. Their secrets lie in the encrypted inventory, as those of shops
/// do, and are in no record of a call, no audit entry and no log.
namespace selaras::messages {

struct Sender {
    qint64 id = 0;
    Way way = Way::Email;
    QString name; ///< what buyers see
    QString account; ///< the mail address, the id of the phone number
    qint64 dailyLimit = 0; ///< messages in 24 hours
    QString refused; ///< the code of why it is not used until a person has changed it; empty: it is
};

/// A new one; its id. Rejected access.denied (Right::ManageChannels), what kind.faultOf() says, messages.name,
/// messages.limit; Conflict messages.sender-exists when the account is there already.
Result<qint64> addSender(Transaction &tx, const messengers::MessengerKind &kind, const messengers::SenderAccess &access,
    const access::Actor &by);
/// Other settings; a secret that is left empty stays as it is. It is used again. Errors as addSender(), and Conflict
/// messages.no-sender.
Result<> changeSender(Transaction &tx, const messengers::MessengerKind &kind, qint64 id,
    const messengers::SenderAccess &access, qint64 dailyLimit, const access::Actor &by);
/// The other side does not let it in: it waits for a person, with an alert ("sender.refused"); once.
Result<> senderRefused(Transaction &tx, qint64 id, const Error &why);
/// A person has looked: it is used again, as it is. Rejected access.denied; Conflict messages.no-sender.
Result<> useSender(Transaction &tx, qint64 id, const access::Actor &by);

Result<std::vector<Sender>> senders(Reader &reader); ///< the oldest first
Result<std::optional<Sender>> findSender(Reader &reader, qint64 id);
/// What its messenger is made from, with the secrets.
Result<messengers::SenderAccess> accessOf(Reader &reader, const Sender &sender);

constexpr qsizetype kLongestSenderName = 60;
constexpr qint64 kMostADay = 100'000;

} // namespace selaras::messages
