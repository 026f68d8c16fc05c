#include "sync/tell_times.h"

#include <algorithm>

namespace selaras::sync {

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr std::size_t kMost = 20'000; // a day of a busy shop; older ones give way

qint64 median(std::vector<qint64> &spans)
{
    if (spans.empty())
        return 0;
    const auto middle = spans.begin() + qsizetype(spans.size() / 2);
    std::nth_element(spans.begin(), middle, spans.end());
    return *middle;
}

} // namespace

void TellTimes::add(qint64 at, qint64 took)
{
    m_tells.push_back({at, std::max<qint64>(0, took)});
    while (m_tells.size() > kMost || m_tells.front().at < at - 24 * kHour)
        m_tells.pop_front();
}

void TellTimes::describe(qint64 now, ShopHealth &health) const
{
    std::array<std::vector<qint64>, 24> hours;
    health.tells = qint64(m_tells.size());
    for (const Tell &tell : m_tells) {
        const qint64 ago = (now - tell.at) / kHour;
        if (ago >= 0 && ago < 24)
            hours[std::size_t(23 - ago)].push_back(tell.took);
    }
    health.tellWorst = hours[23].empty() ? 0 : *std::max_element(hours[23].begin(), hours[23].end());
    for (std::size_t i = 0; i < hours.size(); ++i)
        health.tellByHour[i] = median(hours[i]);
    health.tellTypical = health.tellByHour[23];
}

} // namespace selaras::sync
