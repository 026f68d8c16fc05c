#pragma once

#include "base/random.h"
#include "base/result.h"

#include <optional>

/// How fast the engine goes: when to try again, how often to ask. Pure arithmetic.
namespace selaras::sync {

/// How long to wait before the n-th attempt after a failure (1 is the first): a random time up to 1 s, 2 s, 4 s ... at
/// most 5 minutes (full jitter, so that many shops do not come back at once). ms.
qint64 backoff(int failures, Random &random);

/// A lane of a shop's work (orders in, stock out, upkeep) as a circuit breaker: after a failure it stays open until a
/// time, then lets one try through.
class Breaker {
public:
    void succeeded() { *this = Breaker(); }
    /// Counts a failure; `now` is UTC ms. A time the other side asked for (Throttled) wins over the backoff.
    void failed(const Error &error, qint64 now, Random &random);
    bool lets(qint64 now) const { return now >= m_retryAt; }
    qint64 retryAt() const { return m_retryAt; } ///< UTC ms; 0: not failing
    int failures() const { return m_failures; }
    const std::optional<Error> &error() const { return m_error; }

private:
    int m_failures = 0;
    qint64 m_retryAt = 0;
    std::optional<Error> m_error;
};

/// Polling of one shop: at most this many calls in a minute in all, whatever the channel would allow.
constexpr int kPoliteCallsPerMinute = 20;

/// The time between two pulls, ms, from the calls of the last minute that were not pulls and whether the hour had
/// orders: what pushes and read-backs leave of the polite budget goes into asking, between 6 s and 10 s; a quiet hour
/// asks each 8 s at most. `callsOfAPull`: what one costs on average, at least 1.
qint64 pullInterval(int otherCallsInLastMinute, bool busyHour, double callsOfAPull = 1);

/// By how much a shop is behind, ms; 0: it is in time. Orders are late when the last pull is over a minute ago, stock
/// is late when a figure waits, or the last one that went out had to wait, over fifteen seconds (a rise waits for a
/// pull).
qint64 behindBy(qint64 sincePull, qint64 figureWaits, qint64 lastWaited);

/// How many calls may read back now, after so many calls in the last minute: telling is worth more than proving, so
/// only what the polite budget leaves; a few when nothing was read for a minute (`late`), and many when so much is told
/// that politeness is gone anyway.
int readBackCalls(int callsInLastMinute, bool late);

} // namespace selaras::sync
