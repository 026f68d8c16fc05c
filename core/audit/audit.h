#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <functional>
#include <optional>
#include <vector>

namespace selaras::audit {

/// What somebody did, as it is told to append(). Append only: an entry is never changed or removed.
struct Entry {
    QString actor; ///< the user's name, or "worker/<shop name>"
    QString action; ///< a stable word with its subject in front: "order.received", "stock.adjusted"
    std::optional<qint64> orderId;
    std::optional<qint64> skuId;
    std::optional<qint64> delta; ///< pieces, when the action changed a stock figure
    QString subject; ///< what it was done to, as a person calls it: order number, SKU code, user name; may be empty
    QString detail; ///< one line more, may be empty; never a secret, never a buyer's personal data
};

/// An entry as it is kept.
struct AuditRow {
    qint64 seq = 0; ///< 1, 2, 3 ... without a gap
    qint64 at = 0; ///< UTC ms
    Entry entry;
    QByteArray hash; ///< BLAKE2b-256 of the last entry's hash and every column of this one
};

/// Adds an entry to the chain, at the time of the store's clock; commits or falls with the caller's transaction.
/// Characters that no database keeps as they are (NUL, half surrogates) become U+FFFD. Storage when it cannot be
/// written.
Result<> append(Transaction &tx, const Entry &entry);

/// What a walk over the chain found.
struct ChainReport {
    qint64 entries = 0; ///< that hold together, counted from the first
    qint64 lastSeq = 0; ///< of those
    /// The hash of the last of those, 32 bytes (zeros when there is none). Whoever notes it down can prove later that
    /// nothing before it was changed; the chain alone cannot show that its newest entries were cut off.
    QByteArray head;
    std::optional<qint64> brokenAt; ///< the first seq that was changed, or that stands where an entry is missing
};

/// Walks the whole chain, oldest first, a page at a time. A broken chain is a report, not an error. `progress` is told
/// after each page how many entries hold so far, in the reader's thread; when it says no, the walk ends: Cancelled.
Result<ChainReport> verifyChain(Reader &reader, const std::function<bool(qint64 entries)> &progress = {});

/// Which entries to show; everything that is set must hold.
struct Filter {
    std::optional<qint64> orderId;
    std::optional<qint64> skuId;
    QString actor; ///< exactly; empty: anybody
    QString actionPrefix; ///< "order." finds "order.received"; empty: every action
};

/// Up to `limit` entries older than `before` (none: from the newest), newest first.
Result<std::vector<AuditRow>> page(Reader &reader, const Filter &filter, std::optional<qint64> before, int limit);

} // namespace selaras::audit
