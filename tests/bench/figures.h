#pragma once

#include "base/json.h"

#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

namespace selaras::bench {

/// What was measured, beside the figure it should reach, and beside what the machine does with nothing of ours around
/// it (the limit).
class Figures {
public:
    void note(const QString &name, double value, const QString &unit);
    void atLeast(const QString &name, double value, const QString &unit, double target);
    void atMost(const QString &name, double value, const QString &unit, double target);
    /// The 99th percentile of times in ms, with the median beside it.
    void times(const QString &name, std::vector<double> ms, double target);
    /// What bounds the figure called `figure` (with ", " at its end: all whose names begin so), measured in the same
    /// run: what the limit is, and how much, in the unit of the figure.
    void beside(const QString &figure, const QString &name, double limit);
    /// The one measure of how fast this machine is today: what the bare loop over SQLCipher writes in a second.
    void setYardstick(double perSecond) { m_yardstick = perSecond; }

    void append(const Figures &more)
    {
        m_figures.insert(m_figures.end(), more.m_figures.begin(), more.m_figures.end());
    }

    struct Figure {
        QString name;
        double value = 0;
        QString unit;
        QString wanted; ///< ">= 0.4"; empty: no target
        bool reached = true;
        std::optional<double> median; ///< of the times whose 99th percentile value is
        QString limitName; ///< empty: nothing bounds it
        double limit = 0;

        /// What is compared: the median of times, which a busy neighbour moves less than their 99th percentile.
        double typical() const { return median.value_or(value); }
        /// How near to its limit, 1 being there; 0 without a limit.
        double ofLimit() const;
    };
    const std::vector<Figure> &all() const { return m_figures; }
    double yardstick() const { return m_yardstick; }

    /// A table for a person.
    void print() const;
    bool allReached() const;

private:
    std::vector<Figure> m_figures;
    double m_yardstick = 0;
};

/// Seconds on the wall and of this process's processor time since it was made: a busy machine shows in the first only.
class Stopwatch {
public:
    Stopwatch();
    double wall() const { return double(m_wall.nsecsElapsed()) / 1e9; }
    double cpu() const;

private:
    QElapsedTimer m_wall;
    double m_cpu;
};

} // namespace selaras::bench
