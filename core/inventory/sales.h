#pragma once

#include "allocation/rule.h"
#include "store/transaction.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

/// How fast things sell, and how fast shops are told: counted every kCountSalesEvery, so that rules that go by it say
/// the same until the next count, and a new shop is known by what it sells within the hour.
namespace selaras::inventory {

constexpr qint64 kCountSalesEvery = 3'600'000; ///< ms

/// Pieces that a shop sold of a SKU within each of allocation::kSpans; of a part also what was sold in bundles.
struct Sales {
    qint64 skuId = 0;
    qint64 shopId = 0;
    std::array<qint64, std::size(allocation::kSpans)> pieces{};

    bool operator==(const Sales &) const = default;
};

/// By SKU and shop, of the orders that were not cancelled, up to `now` (UTC ms). Reads as many orders as there were in
/// 90 days: for a background reader.
Result<std::vector<Sales>> countSales(Reader &reader, qint64 now);
/// Writes down what was counted for the SKUs from `firstSku` on, up to and including `lastSku`; `sales` are theirs, by
/// SKU and shop. Writes only what is different, and says whether anything was.
Result<bool> keepSales(Transaction &tx, qint64 firstSku, qint64 lastSku, std::span<const Sales> sales);
/// What was written down last, by shop.
Result<std::vector<Sales>> salesOf(Reader &reader, qint64 skuId);
/// A count is done: screens say when, and when something `different` was written, rules that go by sales are followed
/// anew.
Result<> salesAreKept(Transaction &tx, bool different);
/// UTC ms at which the last count was done; nullopt: there was none yet.
Result<std::optional<qint64>> salesCountedAt(Reader &reader);

/// How long 95 of 100 changes of stock of the last 7 days took to reach a shop, in ms; 0 when there was none.
Result<qint64> toldWithin(Reader &reader, qint64 shopId, qint64 now);
/// Whether it is other than what was written down before.
Result<bool> keepToldWithin(Transaction &tx, qint64 shopId, qint64 ms);

} // namespace selaras::inventory
