#include "rules/moment_text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace selaras::ui {

std::optional<qint64> momentFrom(const QString &text, Edge edge, const QTimeZone &zone)
{
    static const QRegularExpression kDayFirst(QStringLiteral(
        "^(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})(?:\\s+(?<hour>\\d{1,2})[.:](?<minute>\\d{2}))?$"));
    static const QRegularExpression kYearFirst(QStringLiteral(
        "^(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:[ T]+(?<hour>\\d{1,2})[.:](?<minute>\\d{2}))?$"));
    QRegularExpressionMatch match = kDayFirst.match(text.trimmed());
    if (!match.hasMatch())
        match = kYearFirst.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](const char *name) {
        return match.captured(QString::fromLatin1(name)).toInt();
    };
    QDate day(part("year"), part("month"), part("day"));
    const bool timed = !match.captured(QStringLiteral("hour")).isEmpty();
    if (!timed && edge == Edge::End)
        day = day.addDays(1);
    const QTime time(timed ? part("hour") : 0, timed ? part("minute") : 0);
    if (!day.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(day, time, zone).toMSecsSinceEpoch();
}

QString momentText(qint64 utcMs, Edge edge, const QTimeZone &zone)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(utcMs, zone);
    if (at.time() != QTime(0, 0))
        return at.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    return at.date().addDays(edge == Edge::End ? -1 : 0).toString(QStringLiteral("dd/MM/yyyy"));
}

} // namespace selaras::ui
