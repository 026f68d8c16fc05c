#pragma once

#include "catalog/listing.h"
#include "inventory/drift_state.h"

/// What a shop shows beside what we thought it shows. Every reading of all its listings is a comparison: what differs
/// is written down here, adopted by adoptListing(), and from there told anew like any other figure that is not ours.
namespace selaras::catalog {

struct Comparison {
    qint64 id = 0;
    qint64 shopId = 0;
    qint64 beganAt = 0; ///< UTC ms
    std::optional<qint64> endedAt; ///< UTC ms; none: it goes on, or was broken off
    qint64 listings = 0; ///< that the shop says it has
    qint64 differed = 0; ///< of ours: showed something else, or are gone; once it has ended
};

/// One listing that showed something else than we thought.
struct Difference {
    qint64 id = 0;
    qint64 listingId = 0;
    qint64 skuId = 0;
    QString skuCode;
    qint64 askedAt = 0; ///< UTC ms
    qint64 thought = 0; ///< pieces
    std::optional<qint64> shown; ///< pieces; none: the shop has it no more
    inventory::DriftState state = inventory::DriftState::InTune; ///< how the listing stands now
    std::optional<qint64> confirmedAt; ///< UTC ms at which the shop last said what it shows
};

/// A reading begins. Returns its id.
Result<qint64> beginComparison(Transaction &tx, qint64 shopId);

/// One page of it, before it is adopted. A figure counts as different where we write to the shop, it is of a SKU, and
/// nothing is under way that would explain it. `askedAt`: UTC ms at which the page was asked for.
Result<> comparePage(
    Transaction &tx, qint64 comparisonId, const std::vector<channels::PulledListing> &pulled, qint64 askedAt);

/// Live listings that a whole reading has not met: gone, or moved between two pages of it. At most `limit`.
Result<std::vector<Listing>> notMet(Reader &reader, qint64 comparisonId, int limit);
/// What the shop says of one of them: a figure, then it is there after all; none: it is gone, and is told nothing until
/// a reading meets it again.
Result<> askedAfter(Transaction &tx, qint64 comparisonId, qint64 listingId, std::optional<qint64> shown);

/// The orders of its time have been taken in since: what they explain was no difference.
Result<> dropExplained(Transaction &tx, qint64 comparisonId);
/// The reading was whole.
Result<> endComparison(Transaction &tx, qint64 comparisonId);

/// The newest that has ended; none: there was none yet.
Result<std::optional<Comparison>> lastComparison(Reader &reader, qint64 shopId);
/// What was found in a shop since a time (UTC ms), newest first, at most `limit`. Of a comparison that goes on, too.
Result<std::vector<Difference>> differences(Reader &reader, qint64 shopId, qint64 since, qint64 now, int limit);

/// Removes comparisons from before a time (UTC ms) with what they found, at most `limit` of them; the last one of a
/// shop stays. How many there were.
Result<int> forgetComparisons(Transaction &tx, qint64 before, int limit);

} // namespace selaras::catalog
