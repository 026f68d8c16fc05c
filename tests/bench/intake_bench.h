#pragma once

#include "figures.h"

#include "base/result.h"

namespace selaras::bench {

/// Takes in `orders` orders as pages of 50 from a channel's bytes to the commit, then writes the same rows with a bare
/// loop, and compares; the best of `rounds` counts. Then how the file grew. Works on files in `folder`, which should be
/// on the kind of disk that matters.
Result<> measureIntake(Figures &figures, const QString &folder, int orders, int rounds);

} // namespace selaras::bench
