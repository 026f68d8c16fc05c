#pragma once

#include "figures.h"

#include "base/result.h"

namespace selaras::bench {

/// How long a screen waits for its rows over that many orders and SKUs, how long opening takes and what stays in
/// memory. The inventory is made once in `folder` and kept there.
Result<> measureMillion(Figures &figures, const QString &folder, int orders, int skus, int rounds);

} // namespace selaras::bench
