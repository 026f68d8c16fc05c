#include "simulation/figures.h"

namespace selaras::simulation {

void Figures::saw(int shop, int good, qint64 shown, qint64 now)
{
    std::deque<Shown> &of = m_shown[{shop, good}];
    if (of.empty() || of.back().figure != shown)
        of.push_back({now, shown});
}

bool Figures::wasShown(int shop, int good, qint64 figure, qint64 since) const
{
    const auto of = m_shown.find({shop, good});
    if (of == m_shown.end())
        return false;
    for (auto shown = of->second.rbegin(); shown != of->second.rend(); ++shown) {
        if (shown->figure == figure)
            return true;
        if (shown->from <= since)
            return false; // this was the one shown then
    }
    return false;
}

void Figures::forget(qint64 before)
{
    for (auto &[key, of] : m_shown)
        while (of.size() > 1 && of[1].from <= before)
            of.pop_front();
}

} // namespace selaras::simulation
