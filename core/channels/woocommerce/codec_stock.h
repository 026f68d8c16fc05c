#pragma once

#include "channels/ports.h"

namespace selaras::channels::woocommerce {

/// What one call carries: simple products of the whole shop, or variations of one parent. The shop takes 100; half of
/// that keeps a slow one within its 30 seconds.
constexpr int kStockBatch = 50;

/// POST products/batch, or products/{parent}/variations/batch, with absolute figures. The shop answers 200 and tells of
/// each element; the figure it says to have now must be the one we told it. One outcome an update, in their order:
/// Rejected stock.not-managed (the product's own stock management is off; we do not switch it on behind a person's
/// back), Rejected stock.differs (a plugin made another figure of it), Unconfirmed (not in the answer), or the
/// element's own error.
///
/// Absolute although `inventory_delta` exists: it is undocumented, read and written back in PHP without a lock (12
/// calls of -1 at once took 10 off, apis/woocommerce.md), and cannot be repeated when its answer is lost. There is no
/// compare-and-set.
struct SetStock {
    using Input = std::vector<StockUpdate>; ///< all simple, or all of one parent; at least one
    using Output = std::vector<StockOutcome>;
    static wire::HttpRequest encode(const Input &updates);
    static Result<Output> decode(const Input &updates, const wire::HttpReply &reply);
};

} // namespace selaras::channels::woocommerce
