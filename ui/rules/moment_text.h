#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

/// A day, or a moment of it, as a person types when a rule begins and ends.
namespace selaras::ui {

enum class Edge {
    Begin, ///< a day alone is its first moment
    End, ///< a day alone lasts to its end
};

/// UTC ms of "24/11/2026", "24.11.2026 18.30" or "2026-11-24 18:30" in that zone; nullopt: no such moment.
std::optional<qint64> momentFrom(const QString &text, Edge edge, const QTimeZone &zone);
/// The same the other way: "24/11/2026", with the time when it is not the edge of a day.
QString momentText(qint64 utcMs, Edge edge, const QTimeZone &zone);

} // namespace selaras::ui
