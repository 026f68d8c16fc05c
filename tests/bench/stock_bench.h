#pragma once

#include "figures.h"

#include "base/result.h"

namespace selaras::bench {

/// Allocation: every listing of 100,000 SKUs in 6 shops by 20 rules (`skus` in a quick run); what one order's
/// re-allocation costs by the same rules; and what it takes to receive a delivery of 10,000 lines.
Result<> measureStock(Figures &figures, int skus);

} // namespace selaras::bench
