#pragma once

#include "base/result.h"
#include "channels/ports.h"
#include "shops/shop.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// What buyers give back: asked for, answered, received, looked at, and put back on the shelf or written off. The money
/// and the goods go their own ways; the channel tells of the one, our own people of the other.
namespace selaras::returns {

/// Where the goods are.
enum class Goods {
    None, ///< they stay with the buyer, or nobody has agreed yet
    Expected, ///< on their way back
    Received, ///< here, and nobody has looked at them
    Inspected, ///< looked at: back in stock, or written off
};

struct Line {
    qint64 id = 0;
    channels::ListingRef ref;
    QString sellerSku, title;
    std::optional<qint64> skuId; ///< none: nobody has said what the listing is
    QString skuCode;
    qint64 quantity = 0; ///< pieces given back
    qint64 refundMinor = 0;
    qint64 sellable = 0, damaged = 0, missing = 0; ///< what was found; in all the quantity once it is inspected
};

struct Return {
    qint64 id = 0, shopId = 0;
    QString externalId, orderExternalId;
    std::optional<qint64> orderId; ///< none: the order is not here
    QString orderNumber;
    channels::ReturnState state = channels::ReturnState::Requested;
    Goods goods = Goods::None;
    QString channelState, reason, text, currency;
    qint64 version = 0; ///< UTC ms of the channel's last change
    qint64 refundMinor = 0;
    qint64 requestedAt = 0; ///< UTC ms
    std::optional<qint64> answerBy; ///< UTC ms; after it the channel decides
    QString trackingNumber;
    std::optional<qint64> exchangeOrderId{}; ///< what is sent instead, unless it was cancelled; see exchange.h
    QString exchangeNumber{};
    QString enteredBy{}; ///< who wrote it down and decides about it, see entry.h; empty: its channel told of it
    std::vector<Line> lines{};
};

QString stateName(channels::ReturnState state); ///< "requested", "disputed", "approved", "refunded", "refused" ...
std::optional<channels::ReturnState> stateFromName(const QString &name);

/// Takes in what a channel tells of a return, exactly once: an older version changes nothing. Goods that were received
/// are never un-received; what our own people wrote down of the same order gives way. True: something changed.
Result<bool> take(Transaction &tx, const shops::Shop &shop, const channels::ChannelReturn &told);
/// What one page brought: each with its bytes into the inbox, then into the books. What cannot be used waits there for
/// a person and stops nothing.
Result<> takePage(Transaction &tx, const shops::Shop &shop, const std::vector<channels::PulledReturn> &page);

/// Puts our answer into the outbox; the channel's return tells what came of it. Of one that our own people wrote down
/// it is the last word. Conflict: return.missing, return.answered (nothing waits for an answer), return.asked (one is
/// on its way).
Result<> accept(Transaction &tx, qint64 returnId, const QString &actor);
/// `why` is told to the channel, or kept with a return of our own people. Rejected return.why: empty, or longer than
/// kLongestWhy characters.
Result<> dispute(Transaction &tx, qint64 returnId, const QString &why, const QString &actor);
constexpr int kLongestWhy = 500;
/// What an answer's job says.
struct Answer {
    bool accepts = true;
    QString why;
};
Answer answerOf(const QString &payload);

/// The parcel is here. Conflict: return.missing, return.not-expected.
Result<> receive(Transaction &tx, qint64 returnId, const QString &actor);

struct Found {
    qint64 lineId = 0;
    qint64 sellable = 0, damaged = 0, missing = 0; ///< pieces; their sum is the line's quantity
};
/// What was in it: sellable pieces go back into the stock of a warehouse (a bundle's as its parts), damaged ones in and
/// out again, so that the movements tell them. Receives it first where nobody has. Conflict: return.missing,
/// return.not-expected, return.inspected (looked at already), return.sum (a line that is missing, or whose sum is not
/// its quantity), return.unmapped (nobody has said what a line is).
Result<> inspect(
    Transaction &tx, qint64 returnId, qint64 warehouseId, const std::vector<Found> &found, const QString &actor);

constexpr qint64 kWarnAhead = 86'400'000; ///< ms before the day by which it is to be answered
/// Raises an alert for what is to be answered within kWarnAhead ("return.due") or should have been ("return.overdue"),
/// once each, at most `limit` at a time; an answer ends it. How many were raised.
Result<int> warnOfDeadlines(Transaction &tx, int limit);

/// What waits for us.
struct Waiting {
    qint64 toAnswer = 0; ///< returns
    qint64 toInspect = 0; ///< here, and nobody has looked at them
    qint64 toRefund = 0; ///< looked at; our own people owe the buyer the money, see refund() in entry.h
    bool isDue = false; ///< one is to be answered within kWarnAhead, or should have been
};
/// `now` is UTC ms.
Result<Waiting> waiting(Reader &reader, qint64 now);

Result<std::optional<Return>> find(Reader &reader, qint64 returnId);
/// The return that a code means: its own number, its parcel's, its order's, or that of the parcel the goods went out
/// in. Nullopt: none.
Result<std::optional<qint64>> named(Reader &reader, const QString &code);
/// Those that wait for an answer, the nearest deadline first; then those that the channel has to decide, whose goods
/// are expected or received, or whose money our own people owe. Without lines.
Result<std::vector<Return>> open(Reader &reader, int limit);
/// Of one order, oldest first; without lines.
Result<std::vector<Return>> ofOrder(Reader &reader, qint64 orderId);
/// The return that an order of ours replaces the goods of. Nullopt: it replaces none.
Result<std::optional<Return>> replacedBy(Reader &reader, qint64 orderId);

} // namespace selaras::returns
