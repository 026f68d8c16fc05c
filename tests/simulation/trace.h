#pragma once

#include <QByteArray>
#include <QString>
#include <cstdio>
#include <deque>

namespace selaras::simulation {

/// What happened, line by line: hashed as a whole, so that two runs can be compared; the last lines kept, for whoever
/// wants to know what led to a failure.
class Trace {
public:
    explicit Trace(bool aloud = false)
        : m_aloud(aloud)
    {
    }
    /// `at`: ms since the simulated days began.
    void line(qint64 at, const QString &what)
    {
        const QByteArray text = QStringLiteral("%1:%2:%3.%4 %5")
                                    .arg(at / 3'600'000, 3, 10, QLatin1Char('0'))
                                    .arg(at / 60'000 % 60, 2, 10, QLatin1Char('0'))
                                    .arg(at / 1000 % 60, 2, 10, QLatin1Char('0'))
                                    .arg(at % 1000, 3, 10, QLatin1Char('0'))
                                    .arg(what)
                                    .toUtf8();
        for (const char byte : text) // FNV-1a
            m_hash = (m_hash ^ quint8(byte)) * 1099511628211u;
        if (m_aloud)
            std::printf("%s\n", text.constData());
        m_last.push_back(text);
        if (m_last.size() > kKept)
            m_last.pop_front();
        ++m_lines;
    }
    quint64 hash() const { return m_hash; }
    qint64 lines() const { return m_lines; }
    const std::deque<QByteArray> &last() const { return m_last; }

private:
    static constexpr std::size_t kKept = 60;
    bool m_aloud;
    quint64 m_hash = 14695981039346656037u;
    qint64 m_lines = 0;
    std::deque<QByteArray> m_last;
};

} // namespace selaras::simulation
