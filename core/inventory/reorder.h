#pragma once

#include "store/transaction.h"

#include <optional>
#include <vector>

/// What to buy, and when: from how fast things sold in the last 30 days.
namespace selaras::inventory {

struct ReorderTerms {
    int leadDays = 7; ///< from the purchase to the shelf
    int coverDays = 30; ///< how long a purchase should last
};

/// A SKU as reordering sees it. Pieces.
struct Cover {
    qint64 skuId = 0;
    QString code, name;
    qint64 free = 0; ///< on hand and not promised
    qint64 incoming = 0;
    qint64 waiting = 0; ///< sold, but not there
    qint64 buffer = 0;
    qint64 soldIn30Days = 0;

    /// What there will be when everything has come and everybody was served; may be negative.
    qint64 position() const { return free + incoming - waiting; }
};

constexpr int kMostReorderDays = 365;
/// As somebody has set them, else as above.
Result<ReorderTerms> reorderTerms(Reader &reader);
/// For all SKUs. Audited when something changes. Rejected "reorder.days": a lead time outside 0 to kMostReorderDays, or
/// a cover outside 1 to kMostReorderDays.
Result<> setReorderTerms(Transaction &tx, const ReorderTerms &terms, const QString &actor);

/// For how many days it lasts as it sells, rounded down; nullopt when it does not sell. 0 when it is owed already.
std::optional<qint64> daysOfCover(const Cover &sku);
/// At so many pieces it is time to buy: what sells until a purchase is there, and the buffer.
qint64 reorderPoint(const Cover &sku, const ReorderTerms &terms);
/// How many to buy now; 0 while there are more than reorderPoint().
qint64 toBuy(const Cover &sku, const ReorderTerms &terms);

/// The SKUs of which some should be bought, those that run out first first; at most `limit`. No bundles: their parts
/// are bought.
Result<std::vector<Cover>> reorderList(Reader &reader, const ReorderTerms &terms, int limit);

} // namespace selaras::inventory
