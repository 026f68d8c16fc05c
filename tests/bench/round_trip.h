#pragma once

#include "base/result.h"

#include <vector>

namespace selaras::bench {

/// How long an HTTP exchange over loopback takes with nothing around it: ms of `times` requests of some hundred bytes,
/// one after the other over one connection, against a thread that answers at once. Sorted. Storage when there is no
/// loopback.
Result<std::vector<double>> roundTrips(int times);

} // namespace selaras::bench
