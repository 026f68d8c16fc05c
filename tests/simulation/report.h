#pragma once

#include "simulation/rivals.h"
#include "simulation/world.h"

namespace selaras::simulation {

/// The sums of many runs, as they are told at the end.
class Report {
public:
    void add(const Case &what, const Verdict &verdict);
    /// As text, with the seconds it all took.
    QString text(double seconds) const;

private:
    qint64 m_seeds = 0, m_failed = 0, m_orders = 0, m_pieces = 0, m_calls = 0, m_kills = 0, m_checks = 0, m_openMs = 0;
    qint64 m_oversold = 0, m_oversoldWatched = 0, m_oversoldCalm = 0, m_piecesCalm = 0, m_worstQuiet = 0;
    double m_days = 0;
    std::map<QString, qint64> m_happened;
    std::vector<qint64> m_lagsCalm, m_lags;
    struct Rival {
        qint64 minutes;
        Polled all, calm;
    };
    std::array<Rival, 3> m_rivals{Rival{5, {}, {}}, Rival{15, {}, {}}, Rival{30, {}, {}}};
};

} // namespace selaras::simulation
