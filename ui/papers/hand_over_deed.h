#pragma once

#include "bulk/bulk_work.h"

namespace selaras::ui {

/// Asks `work` to hand orders to their couriers. Those with a packed parcel whose label was never printed are named
/// first, and somebody chooses whether they go too: a parcel without a label is lost, unless its label was made
/// elsewhere. `work` is told nothing when the disk fails; then `trouble` is.
void askHandOver(Services &services, BulkWork *work, std::vector<BulkWork::Order> orders,
    std::function<void(const Error &)> trouble);

} // namespace selaras::ui
