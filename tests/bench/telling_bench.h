#pragma once

#include "base/result.h"
#include "figures.h"

namespace selaras::bench {

/// How fast an order of one shop is known to the others: selarasctl over real HTTP against selaras-sandbox, both from
/// the folder of this program; 3 shops, 200 SKUs. By push, by polling at 6 orders a minute (8,640 a day), and a flash
/// sale of 500 orders in five seconds for 100 pieces. `quick`: shorter runs. Errors: Storage bench.program, when one of
/// them cannot be run or its demo does not end sound.
Result<> measureTelling(Figures &figures, bool quick);

} // namespace selaras::bench
