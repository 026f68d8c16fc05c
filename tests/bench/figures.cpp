#include "figures.h"

#include <cstdio>
#include <ctime>

namespace selaras::bench {

namespace {

double processorSeconds()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + double(spent.tv_nsec) / 1e9;
}

double percentile(const std::vector<double> &sorted, double share)
{
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, std::size_t(share * double(sorted.size())))];
}

QString number(double value) { return QString::number(value, 'f', value < 10 ? 2 : 0); }

} // namespace

Stopwatch::Stopwatch()
    : m_cpu(processorSeconds())
{
    m_wall.start();
}

double Stopwatch::cpu() const { return processorSeconds() - m_cpu; }

void Figures::note(const QString &name, double value, const QString &unit)
{
    m_figures.push_back({name, value, unit, {}, true, {}, {}, 0});
}

void Figures::atLeast(const QString &name, double value, const QString &unit, double target)
{
    m_figures.push_back({name, value, unit, QStringLiteral(">= ") + number(target), value >= target, {}, {}, 0});
}

void Figures::atMost(const QString &name, double value, const QString &unit, double target)
{
    m_figures.push_back({name, value, unit, QStringLiteral("<= ") + number(target), value <= target, {}, {}, 0});
}

void Figures::times(const QString &name, std::vector<double> ms, double target)
{
    std::sort(ms.begin(), ms.end());
    atMost(name, percentile(ms, 0.99), QStringLiteral("ms p99"), target);
    m_figures.back().median = percentile(ms, 0.5);
}

void Figures::beside(const QString &figure, const QString &name, double limit)
{
    const bool all = figure.endsWith(QLatin1String(", "));
    for (Figure &one : m_figures)
        if (all ? one.name.startsWith(figure) : one.name == figure) {
            one.limitName = name;
            one.limit = limit;
        }
}

double Figures::Figure::ofLimit() const
{
    if (limit <= 0 || typical() <= 0)
        return 0;
    return unit.endsWith(QLatin1String("/s")) ? typical() / limit : limit / typical(); // a rate, or a time
}

void Figures::print() const
{
    for (const Figure &f : m_figures) {
        const QString median = f.median ? QStringLiteral("median ") + number(*f.median) : QString();
        const QString verdict = f.wanted.isEmpty() ? QString()
            : f.reached                            ? QStringLiteral("reached")
                                                   : QStringLiteral("MISSED");
        const QString limit = f.limitName.isEmpty()
            ? QString()
            : QStringLiteral("%1 of %2 (%3)").arg(number(f.ofLimit()), f.limitName, number(f.limit));
        std::printf("%-58s %10s %-9s %-13s %-9s %-8s %s\n", qPrintable(f.name), qPrintable(number(f.value)),
            qPrintable(f.unit), qPrintable(median), qPrintable(f.wanted), qPrintable(verdict), qPrintable(limit));
    }
}

bool Figures::allReached() const
{
    return std::all_of(m_figures.begin(), m_figures.end(), [](const Figure &f) { return f.reached; });
}

} // namespace selaras::bench
