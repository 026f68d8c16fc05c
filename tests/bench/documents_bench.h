#pragma once

#include "figures.h"

#include "base/result.h"

namespace selaras::bench {

/// `labels` full labels drawn into one PDF, beside the same barcodes with nothing around them; and what one label takes
/// on its way to a thermal printer.
Result<> measureDocuments(Figures &figures, int labels);

} // namespace selaras::bench
