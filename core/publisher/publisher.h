#pragma once

#include "base/result.h"
#include "channels/ports.h"
#include "outbox/outbox.h"
#include "shops/shop.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// Deciding what a shop is told of our stock, and writing down what came of it. The calling itself is sync's.
namespace selaras::publisher {

/// One listing to be told.
struct Telling {
    outbox::Job job;
    qint64 listingId = 0;
    channels::ListingRef ref;
    qint64 quantity = 0; ///< pieces, from the snapshot in which the job was taken
    std::optional<qint64> before; ///< what the shop shows by our account
};

/// Whether figures may go up. An absolute figure can give back units that the shop has sold a moment ago; therefore
/// increases leave only in the step right after its orders were pulled, decreases at any time.
enum class Increases { Hold, Allow };

/// Takes up to `limit` publish jobs that are due and computes their figures now. Jobs that need nothing any more are
/// finished, increases that must wait are put back. Most urgent first: what is sold out, then decreases.
Result<std::vector<Telling>> takeDue(Transaction &tx, const shops::Shop &shop, Increases increases, int limit);

/// The pieces to tell a shop whose orders cannot be read, when it shows `shown`: what it shows less than our account
/// says, it has sold without our knowing, and our figure would put that on sale again. Never more than
/// telling.quantity.
qint64 lessUnseenSales(const Telling &telling, qint64 shown);

/// Those of `due` whose shop still shows by our account what it showed when they were taken; the others go back into
/// the queue, to be decided anew.
Result<std::vector<Telling>> stillRight(Transaction &tx, const std::vector<Telling> &due);

/// The shop says it took the figure: an older refusal of this listing is settled. When our stock has changed meanwhile,
/// the next push is queued at once.
Result<> told(Transaction &tx, const Telling &telling);
/// The shop refused this figure: a dead letter (one a listing, however often it refuses), and the listing shows it.
Result<> refused(Transaction &tx, const shops::Shop &shop, const Telling &telling, const Error &why);
/// The call failed and what the shop shows is unknown: tried again at `retryAt` (UTC ms), or given to a person, by
/// the rule of outbox::failed().
Result<> failed(Transaction &tx, const shops::Shop &shop, const Telling &telling, const Error &why, qint64 retryAt,
    bool answersOthers);
/// The call never began (shutting down, daily limit): back into the queue as if nothing had been.
Result<> untouched(Transaction &tx, const Telling &telling, qint64 retryAt);

/// What a shop says it shows. A figure that is not the one told is adopted, and corrected if it is not what it should
/// be.
Result<> readBack(Transaction &tx, qint64 shopId, const channels::StockReading &reading);

/// What a shop says of a listing that a reading of everything has not met: it shows a figure, or it is gone and what
/// could not be told is no longer wanted. Of a listing we do not know: nothing.
Result<> askedAfter(Transaction &tx, qint64 shopId, qint64 comparisonId, const channels::StockReading &reading);

} // namespace selaras::publisher
