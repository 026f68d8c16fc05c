#pragma once

#include "base/clock.h"

#include <atomic>

namespace selaras {

/// Ids made by us: 64-bit, growing with time, unique over all PCs of a shop, so that any PC can make them and the
/// database keeps them as its row ids. Layout: 41 bits of milliseconds since 2020, 10 bits station, 12 bits counter.
class IdMaker {
public:
    /// `station` tells the PCs that share an inventory apart: 0 to 1023.
    IdMaker(const Clock &clock, int station);
    /// A new id, greater than every one made before by this object, also when the clock is set back. Thread-safe.
    qint64 next();

    /// From now on gives only ids greater than `id`, whatever station made it: a clock that was set back while no
    /// program ran would give some of those before again.
    void startAfter(qint64 id);

    /// The UTC milliseconds at which an id was made.
    static qint64 timeOf(qint64 id);
    /// The smallest id that can have been made at `time` (UTC ms) or later: for "everything since" by primary key.
    static qint64 firstAt(qint64 time);

private:
    const Clock &m_clock;
    const qint64 m_station;
    std::atomic<qint64> m_last{0}; // milliseconds and counter, without the station
};

} // namespace selaras
