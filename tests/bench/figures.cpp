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
    m_figures.push_back({name, value, unit, {}, true, {}});
}

void Figures::atLeast(const QString &name, double value, const QString &unit, double target)
{
    m_figures.push_back({name, value, unit, QStringLiteral(">= ") + number(target), value >= target, {}});
}

void Figures::atMost(const QString &name, double value, const QString &unit, double target)
{
    m_figures.push_back({name, value, unit, QStringLiteral("<= ") + number(target), value <= target, {}});
}

void Figures::times(const QString &name, std::vector<double> ms, double target)
{
    std::sort(ms.begin(), ms.end());
    atMost(name, percentile(ms, 0.99), QStringLiteral("ms p99"), target);
    m_figures.back().median = percentile(ms, 0.5);
}

void Figures::print() const
{
    json::Value all = json::Value::object();
    for (const Figure &f : m_figures) {
        const QString median = f.median ? QStringLiteral("median ") + number(*f.median) : QString();
        std::printf("%-46s %12s %-9s %-13s %-9s %s\n", qPrintable(f.name), qPrintable(number(f.value)),
            qPrintable(f.unit), qPrintable(median), qPrintable(f.wanted),
            f.wanted.isEmpty() ? ""
                : f.reached    ? "reached"
                               : "MISSED");
        json::Value &one = all[json::utf8(f.name)];
        one = {{"value", f.value}, {"unit", json::utf8(f.unit)}};
        if (f.median)
            one["median"] = *f.median;
        if (!f.wanted.isEmpty()) {
            one["target"] = json::utf8(f.wanted);
            one["reached"] = f.reached;
        }
    }
    std::printf("%s\n", json::toBytes(all).constData());
}

bool Figures::allReached() const
{
    return std::all_of(m_figures.begin(), m_figures.end(), [](const Figure &f) { return f.reached; });
}

} // namespace selaras::bench
