#pragma once

#include "simulation/script.h"

namespace selaras::simulation {

/// What became of the same days under a program that reads and publishes every so many minutes, as rivals say of
/// themselves: never closed, never in trouble, one stock for all shops.
struct Polled {
    qint64 pieces = 0; ///< sold
    qint64 oversold = 0; ///< of those, promised to a buyer though nobody had them
};

/// The buyers' wishes of a script, and the moves of people that change what there is, under plain polling every
/// `every` ms. A simple model: a sale lowers the figure of its own shop at once and the others' at the next poll.
Polled underPolling(const Script &script, qint64 every);

} // namespace selaras::simulation
