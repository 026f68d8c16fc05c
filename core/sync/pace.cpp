#include "sync/pace.h"

#include <algorithm>

namespace selaras::sync {

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
    // For what is sold and told before the next pull: the more is told the more it varies.
    const double spare = std::max(3.0, otherCallsInLastMinute / 2.0);
    const double budget = kPoliteCallsPerMinute - spare - otherCallsInLastMinute;
    const double pulls = std::clamp(budget / std::max(1.0, callsOfAPull), 6.0, 19.0);
    const auto interval = qint64(kMinute / pulls);
    return busyHour ? interval : std::max<qint64>(interval, 6000);
}

qint64 behindBy(qint64 sincePull, qint64 figureWaits, qint64 lastWaited)
{
    constexpr qint64 kLatePull = 60'000, kLateFigure = 15'000;
    const qint64 orders = sincePull > kLatePull ? sincePull : 0;
    const qint64 stock = std::max(figureWaits, lastWaited);
    return std::max(orders, stock > kLateFigure ? stock : 0);
}

int readBackAtOnce(int callsInLastMinute, bool late)
{
    constexpr int kForPullsAndTells = 7, kFew = 3, kMany = 50;
    const int left = kPoliteCallsPerMinute - kForPullsAndTells - callsInLastMinute;
    if (left > 0)
        return left;
    return !late ? 0 : callsInLastMinute > 2 * kPoliteCallsPerMinute ? kMany : kFew;
}

} // namespace selaras::sync
