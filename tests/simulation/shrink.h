#pragma once

#include "simulation/world.h"

namespace selaras::simulation {

/// A smaller case that breaks the same rule: fewer days, kinds of deeds and faults left out, fewer deeds of each kind.
/// Greedy: whatever can go goes. At most `tries` runs.
Case shrunk(const Case &failing, const QString &rule, int tries = 120);

} // namespace selaras::simulation
