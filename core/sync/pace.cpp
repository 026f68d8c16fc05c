#include "sync/pace.h"

#include <algorithm>

namespace selaras::sync {

/// What is sold and told comes in clumps (an order of three lines is three calls), most of it after the pulls of the
/// same minute were made: so many calls are kept for it.
constexpr int kForClumps = 8;

qint64 backoff(int failures, Random &random)
{
    constexpr qint64 kFirst = 1000;
    constexpr qint64 kLongest = 5 * 60'000;
    const qint64 ceiling = std::min(kLongest, kFirst << std::clamp(failures - 1, 0, 20));
    return 1 + qint64(random.below(quint64(ceiling)));
}

void Breaker::failed(const Error &error, qint64 now, Random &random)
{
    ++m_failures;
    m_error = error;
    m_retryAt = now + (error.retryAfter ? error.retryAfter->count() : backoff(m_failures, random));
}

qint64 pullInterval(int otherCallsInLastMinute, bool busyHour, double callsOfAPull)
{
    constexpr double kMinute = 60'000;
    constexpr qint64 kQuiet = 8'000;
    const double left = kPoliteCallsPerMinute - kForClumps - otherCallsInLastMinute;
    const double pulls = std::clamp(left / std::max(1.0, callsOfAPull), 6.0, 10.0);
    const auto interval = qint64(kMinute / pulls);
    return busyHour ? interval : std::max(interval, kQuiet);
}

qint64 behindBy(qint64 sincePull, qint64 figureWaits, qint64 lastWaited)
{
    constexpr qint64 kLatePull = 60'000, kLateFigure = 15'000;
    const qint64 orders = sincePull > kLatePull ? sincePull : 0;
    const qint64 stock = std::max(figureWaits, lastWaited);
    return std::max(orders, stock > kLateFigure ? stock : 0);
}

int readBackCalls(int callsInLastMinute, bool late)
{
    constexpr int kFew = 3, kMany = 50;
    const int left = kPoliteCallsPerMinute - kForClumps - callsInLastMinute;
    if (callsInLastMinute > 2 * kPoliteCallsPerMinute)
        return late ? kMany : 0;
    return std::max(left, late ? kFew : 0);
}

} // namespace selaras::sync
