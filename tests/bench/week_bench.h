#pragma once

#include "figures.h"

#include "base/result.h"

namespace selaras::bench {

/// What the engine keeps in memory over `days` simulated days of 600 orders in three shops: the real engine and store
/// in virtual time, against platforms in the same process. Taken off are the platforms, which remember every order for
/// ever, and the database's page cache, which fills up to its bound; the rest ought to stay as it is.
Result<> measureWeek(Figures &figures, int days);

} // namespace selaras::bench
