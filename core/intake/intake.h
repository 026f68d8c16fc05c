#pragma once

#include "base/result.h"
#include "channels/order.h"
#include "channels/ports.h"
#include "inbox/inbox.h"
#include "shops/shop.h"
#include "store/transaction.h"

/// Turning a channel's order into ours, exactly once.
namespace selaras::intake {

enum class Outcome {
    Created,
    Amended,
    Unchanged, ///< the very same again
    Older, ///< an older version than the one we have, or one of the same time in a state it has left: ignored
    Refused, ///< a move the state table does not know: kept in the inbox for a person
};

struct Taken {
    Outcome outcome = Outcome::Unchanged;
    qint64 orderId = 0;
};

/// Takes in one order: order, lines, promises of stock, audit entries and outbox rows, in the caller's transaction. The
/// same thing twice, at once or years apart, changes nothing and says so. `digest` is inbox::digestOf its raw bytes,
/// `platformAhead` how far the platform's clock is ahead of ours, ms; `actor` who says so, empty: the shop's worker.
Result<Taken> take(Transaction &tx, const shops::Shop &shop, const channels::ChannelOrder &order,
    const QByteArray &digest, qint64 platformAhead = 0, const QString &actor = {});

/// Takes in what one page brought: each order with its raw bytes into the inbox and then into the books. One bad order
/// never stops the rest: a page that fails is split by halves until the culprit stands alone, which is kept with an
/// alert.
struct PageOutcome {
    int created = 0, amended = 0, unchanged = 0, failed = 0;
};
Result<PageOutcome> takePage(Transaction &tx, const shops::Shop &shop, inbox::Source source,
    const std::vector<channels::PulledOrder> &orders, qint64 platformAhead = 0);

/// Says what a listing is, once, and settles every order line that waited for it. How many.
Result<int> settleMapping(Transaction &tx, qint64 listingId, qint64 skuId, const QString &actor);
/// A wrong mapping is taken back: the order lines that hold stock by it give it back and wait to be mapped again. How
/// many. Goods that have left stay booked as what they left as. Conflict: as catalog::unmapListing().
Result<int> takeBackMapping(Transaction &tx, qint64 listingId, const QString &actor);

/// Takes in what a shop was found to list; order lines that waited for one that is known now are settled.
Result<> adoptListings(
    Transaction &tx, const shops::Shop &shop, const std::vector<channels::PulledListing> &pulled, const QString &actor);

} // namespace selaras::intake
