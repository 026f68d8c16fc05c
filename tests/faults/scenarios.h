#pragma once

#include "faults/place.h"

namespace selaras::test {

/// Something the program does that changes what is on the disk. Doing it again, after it was cut off anywhere, goes on
/// where it stopped.
struct Scenario {
    const char *name;
    std::function<void(World &)> prepare; ///< what is there before; in a folder of its own
    std::function<Result<>(Place &)> run;
    /// Tables, or table.column, in which doing it again after a failure may leave another trace than doing it once.
    QStringList traces = {};
    bool startsEmpty = false; ///< there is no inventory yet
};

const std::vector<Scenario> &scenarios();

} // namespace selaras::test
