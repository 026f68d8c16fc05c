#pragma once

#include "base/json.h"

#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <optional>
#include <vector>

namespace selaras::bench {

/// What was measured, with the figure it should reach.
class Figures {
public:
    void note(const QString &name, double value, const QString &unit);
    void atLeast(const QString &name, double value, const QString &unit, double target);
    void atMost(const QString &name, double value, const QString &unit, double target);
    /// The 99th percentile of times in ms, with the median beside it.
    void times(const QString &name, std::vector<double> ms, double target);
    /// A table for a person, then everything as one JSON object on the last line for a script.
    void print() const;
    bool allReached() const;

private:
    struct Figure {
        QString name;
        double value = 0;
        QString unit;
        QString wanted; ///< ">= 0.4"; empty: no target
        bool reached = true;
        std::optional<double> median; ///< of the times whose 99th percentile value is
    };
    std::vector<Figure> m_figures;
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
