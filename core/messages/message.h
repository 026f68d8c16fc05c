#pragma once

#include "access/actor.h"
#include "messages/event.h"
#include "messages/text.h"
#include "messengers/messenger.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// What a buyer is told of an order: written in the transaction that makes it true, sent by sync through the outbox,
/// once for each order, event and messenger, whatever comes back or is seen again.
///
/// Never lost: a message and its job are committed with the change of the order. Never twice: it is marked before it
/// leaves, and one whose answer was lost, or in whose middle the program died, is unknown: it is shown, and goes out
/// again only when a person says so.
///
/// A buyer who cannot be written to (marketplaces mask phones and addresses) has a message all the same, in the state
/// Nobody and with the reason: so the order says why nothing was sent, and nothing is sent late to somebody else's
/// address when a later version of the order shows one.
namespace selaras::messages {

enum class State {
    Waiting,
    Sending,
    Sent, ///< taken by the messenger's provider, which is not yet that it arrived
    Failed, ///< refused: a dead letter
    Unknown, ///< left, and the answer was lost: a dead letter, a person decides
    Nobody, ///< there is nobody to write to
    Overtaken, ///< not true any more when its turn came, or switched off: never sent
};
QString stateName(State state); ///< "waiting", "sending", "sent", "failed", "unknown", "nobody", "overtaken"

struct Row {
    qint64 id = 0;
    qint64 orderId = 0, shopId = 0, senderId = 0;
    QString orderNumber;
    Event event = Event::Received;
    Way way = Way::Email;
    Language language = Language::Indonesian;
    State state = State::Waiting;
    QString recipient; ///< a buyer's data: Right::SeeBuyerData
    QString subject, body; ///< as it was sent last; empty: not yet
    QString providerId;
    /// Nobody: messages.no-address, messages.no-phone. Overtaken: messages.over, messages.off. Failed: the code of the
    /// messenger's error. Else empty.
    QString reason;
    QString detail; ///< what the other side said, for a person to read as it is
    qint64 createdAt = 0; ///< UTC ms
    std::optional<qint64> triedAt; ///< UTC ms
};

/// A change of an order.
struct Change {
    qint64 shopId = 0, orderId = 0;
    std::optional<Standing> was; ///< none: it is new
    const channels::ChannelOrder &now;
};
/// Writes what there is to tell of a change, for every switch that is on; nearly always nothing. Nothing either of an
/// order placed before the switch went on, nor of a change that its channel says is older than kOldNews: connecting a
/// shop with years of orders writes to nobody.
Result<> follow(Transaction &tx, const Change &change);
constexpr qint64 kOldNews = 2 * 86'400'000LL; ///< ms

/// Writes one event of an order that our own people brought about, in the same way: its goods were handed to a courier.
/// The channel's own word for it, which comes later, is not told again.
Result<> tell(Transaction &tx, qint64 shopId, qint64 orderId, Event event, const channels::ChannelOrder &now);

/// A message that is to leave now; from here on it counts as sent until something else is known.
struct Outgoing {
    outbox::Job job;
    Row row;
    messengers::Message message;
};
struct Due {
    std::optional<Outgoing> outgoing;
    std::optional<qint64> nextAt; ///< UTC ms at which to look again; none: nothing waits
};
/// Takes the next message of a sender whose time has come. What died in the middle becomes unknown, what is not true
/// any more is overtaken. None goes beyond the sender's daily limit, nor while it is refused.
Result<Due> takeDue(Transaction &tx, qint64 senderId);

/// Whether there is anything to take: nullopt, or UTC ms from when on.
Result<std::optional<qint64>> nextAt(Reader &reader, qint64 senderId);

/// How it ended. `retryAt` (UTC ms) is for what can be tried again, `answersOthers` as in outbox::failed().
Result<> settle(Transaction &tx, const Outgoing &outgoing, const Result<messengers::Accepted> &outcome, qint64 retryAt,
    bool answersOthers);
/// When what was not accepted is tried again after so many attempts: 5 minutes, 15, 1 hour, 4, then each 8. ms.
qint64 retryIn(int attempts);

/// Sends it once more, to the address the order has now: one that failed, or whose answer was lost. Rejected
/// access.denied (Right::RetryJobs); Conflict messages.not-open when it is neither.
Result<> sendAgain(Transaction &tx, qint64 messageId, const access::Actor &by);

/// Nothing of a sender that goes away is sent any more: what waits is overtaken, as if switched off.
Result<> dropWaiting(Transaction &tx, qint64 senderId);

Result<std::vector<Row>> ofOrder(Reader &reader, qint64 orderId); ///< the oldest first
Result<std::optional<Row>> find(Reader &reader, qint64 messageId);
/// The newest first, before an id (keyset).
Result<std::vector<Row>> page(Reader &reader, std::optional<qint64> before, int limit);

/// The mail address, or the digits of a phone, of an order's buyer; empty: there is none that can be used.
QString recipientOf(const channels::ChannelOrder &order, Way way);

/// What stands in place of the placeholders.
using Values = QHash<QString, QString>;
Result<Values> valuesOf(Reader &reader, const orders::Order &order, Language language);
/// Those of an order nobody has placed, for a text that is being written where there is no order yet.
Values exampleValues(Language language);

/// A text as the messenger is given it.
messengers::Message composed(const Text &text, Way way, Language language, const Values &values);

} // namespace selaras::messages
