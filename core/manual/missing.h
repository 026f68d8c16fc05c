#pragma once

#include "manual/manual_order.h"

namespace selaras::manual {

/// What of the lines of an order would have to wait, were it taken now: pieces of each line, of a bundle whole ones, in
/// the order of the lines. Lines of one SKU share what is free of it. What an order of ours that is changed (0: a new
/// one) holds already counts as free.
Result<std::vector<qint64>> missingOf(Reader &reader, const std::vector<Line> &lines, qint64 changing = 0);

} // namespace selaras::manual
