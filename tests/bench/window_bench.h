#pragma once

#include "figures.h"

#include "base/result.h"

namespace selaras::bench {

/// What a person waits for in the real window over that many orders and SKUs, and what it keeps in memory: `selaras` as
/// it is shipped, with a hand in it (tests/bench/hand) that logs in through the log-in page, visits every workspace,
/// searches and scrolls. Without a display, and under Xvfb where there is one. The best of `rounds` counts.
Result<> measureWindow(Figures &figures, const QString &folder, int orders, int skus, int rounds);

} // namespace selaras::bench
