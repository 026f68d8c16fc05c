#include "simulation/report.h"

#include <algorithm>

namespace selaras::simulation {

namespace {

QString share(qint64 part, qint64 whole)
{
    return QStringLiteral("%1 (%2 of 10,000)").arg(part).arg(whole ? double(part) * 1e4 / double(whole) : 0, 0, 'f', 1);
}

QString secondsAt(std::vector<qint64> spans, double where)
{
    if (spans.empty())
        return QStringLiteral("-");
    const auto at = spans.begin() + qsizetype(where * double(spans.size() - 1));
    std::nth_element(spans.begin(), at, spans.end());
    return QStringLiteral("%1 s").arg(double(*at) / 1000, 0, 'f', 1);
}

} // namespace

void Report::add(const Case &what, const Verdict &verdict)
{
    ++m_seeds;
    m_failed += verdict.breach ? 1 : 0;
    m_days += what.days;
    m_orders += verdict.orders;
    m_pieces += verdict.pieces;
    m_calls += verdict.calls;
    m_kills += verdict.kills;
    m_checks += verdict.checks;
    m_openMs += verdict.openMs;
    m_oversold += verdict.oversold;
    m_oversoldWatched += verdict.oversoldWatched;
    m_worstQuiet = qMax(m_worstQuiet, verdict.quietMs);
    for (const auto &[name, times] : verdict.happened)
        m_happened[name] += times;
    m_lags.insert(m_lags.end(), verdict.lags.begin(), verdict.lags.end());
    if (verdict.calm) {
        m_lagsCalm.insert(m_lagsCalm.end(), verdict.lags.begin(), verdict.lags.end());
        m_oversoldCalm += verdict.oversoldWatched;
        m_piecesCalm += verdict.pieces;
    }
    const Script script = scriptOf(what);
    for (Rival &rival : m_rivals) {
        const Polled polled = underPolling(script, rival.minutes * 60'000);
        for (Polled *sum : {&rival.all, verdict.calm ? &rival.calm : nullptr}) {
            if (!sum)
                continue;
            sum->pieces += polled.pieces;
            sum->oversold += polled.oversold;
        }
    }
}

QString Report::text(double seconds) const
{
    QString out;
    const auto row = [&out](const QString &name, const QString &value) {
        out += QStringLiteral("%1 %2\n").arg(name, -34).arg(value);
    };
    row(QStringLiteral("seeds"),
        QStringLiteral("%1, failed %2, in %3 s (%4 a second)")
            .arg(m_seeds)
            .arg(m_failed)
            .arg(seconds, 0, 'f', 1)
            .arg(double(m_seeds) / qMax(seconds, 1e-3), 0, 'f', 2));
    row(QStringLiteral("simulated"),
        QStringLiteral("%1 shop-days, the program open for %2 h, killed %3 times")
            .arg(m_days * kShops, 0, 'f', 1)
            .arg(double(m_openMs) / 3.6e6, 0, 'f', 1)
            .arg(m_kills));
    row(QStringLiteral("calls, checks of all rules"), QStringLiteral("%1, %2").arg(m_calls).arg(m_checks));
    row(QStringLiteral("orders, pieces"), QStringLiteral("%1, %2").arg(m_orders).arg(m_pieces));
    row(QStringLiteral("longest until all was at rest"), QStringLiteral("%1 s").arg(m_worstQuiet / 1000));
    row(QStringLiteral("sale to other shops told, calm"),
        QStringLiteral("typical %1, 99 %: %2, worst %3")
            .arg(secondsAt(m_lagsCalm, 0.5), secondsAt(m_lagsCalm, 0.99), secondsAt(m_lagsCalm, 1)));
    row(QStringLiteral("the same in all that trouble"),
        QStringLiteral("typical %1, 99 %: %2, worst %3")
            .arg(secondsAt(m_lags, 0.5), secondsAt(m_lags, 0.99), secondsAt(m_lags, 1)));
    row(QStringLiteral("oversold pieces, calm, open"), share(m_oversoldCalm, m_piecesCalm));
    for (const Rival &rival : m_rivals)
        row(QStringLiteral("  polling each %1 min").arg(rival.minutes), share(rival.calm.oversold, rival.calm.pieces));
    row(QStringLiteral("oversold pieces, all seeds, open"), share(m_oversoldWatched, m_pieces));
    row(QStringLiteral("  and while it was closed"), share(m_oversold, m_pieces));
    for (const Rival &rival : m_rivals)
        row(QStringLiteral("  polling each %1 min, no trouble").arg(rival.minutes),
            share(rival.all.oversold, rival.all.pieces));
    QStringList what;
    for (const auto &[name, times] : m_happened)
        what << QStringLiteral("%1 %2").arg(name).arg(times);
    row(QStringLiteral("what happened"), what.join(QStringLiteral(", ")));
    return out;
}

} // namespace selaras::simulation
