#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

constexpr int kModelsAnUpdate = 50; ///< that update_stock takes at once, all of one item

/// POST product/update_stock: absolute figures of the seller's own stock, for one item. Both of the answer's lists are
/// read, also when it calls itself an error. A listing that is in neither is Unconfirmed.
struct UpdateStock {
    using Input = std::vector<StockUpdate>; ///< of one item, no listing twice
    using Output = std::vector<StockOutcome>; ///< in the order of the input
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// Groups of updates that one call can carry, each of one item, most urgent first. A listing that is named twice is set
/// twice, in order.
std::vector<std::vector<StockUpdate>> stockBatches(std::vector<StockUpdate> updates);

/// Groups of listings that one read can carry: items without variations together, else the variations of one item.
std::vector<std::vector<ListingRef>> readingBatches(std::vector<ListingRef> refs);

} // namespace selaras::channels::shopee
