#include "base/ids.h"

#include "base/require.h"

namespace selaras {

namespace {

constexpr qint64 kEpoch = 1577836800000; // 2020-01-01T00:00:00Z
constexpr int kStationBits = 10;
constexpr int kCounterBits = 12;

} // namespace

IdMaker::IdMaker(const Clock &clock, int station)
    : m_clock(clock)
    , m_station(station)
{
    require(station >= 0 && station < (1 << kStationBits));
}

qint64 IdMaker::next()
{
    const qint64 fresh = qMax<qint64>(0, m_clock.now() - kEpoch) << kCounterBits;
    qint64 last = m_last.load();
    qint64 mine;
    do {
        // More than 4,096 ids in a millisecond, or a clock set back, borrow from the milliseconds to come.
        mine = qMax(fresh, last + 1);
    } while (!m_last.compare_exchange_weak(last, mine));
    const qint64 time = mine >> kCounterBits;
    const qint64 counter = mine & ((1 << kCounterBits) - 1);
    return (time << (kStationBits + kCounterBits)) | (m_station << kCounterBits) | counter;
}

void IdMaker::startAfter(qint64 id)
{
    const qint64 taken
        = (id >> (kStationBits + kCounterBits) << kCounterBits) | (id & ((qint64(1) << kCounterBits) - 1));
    qint64 last = m_last.load();
    while (last < taken && !m_last.compare_exchange_weak(last, taken)) { }
}

qint64 IdMaker::timeOf(qint64 id) { return (id >> (kStationBits + kCounterBits)) + kEpoch; }

qint64 IdMaker::firstAt(qint64 time) { return qMax<qint64>(0, time - kEpoch) << (kStationBits + kCounterBits); }

} // namespace selaras
