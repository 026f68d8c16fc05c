#include "wire/http_date.h"

#include <QDateTime>
#include <QLocale>

namespace selaras::wire {

// "Sun, 06 Nov 1994 08:49:37 GMT". Date and time are read apart, so that no time zone of this PC has a say.
constexpr qsizetype kLength = 29, kTimeAt = 17, kTimeLength = 8;

std::optional<qint64> httpDate(QByteArrayView text)
{
    const QString trimmed = QString::fromLatin1(text).trimmed();
    if (trimmed.size() != kLength || !trimmed.endsWith(QLatin1String(" GMT")))
        return std::nullopt;
    const QDate date = QLocale::c().toDate(trimmed.left(kTimeAt - 1), QStringLiteral("ddd, dd MMM yyyy"));
    const QTime time = QTime::fromString(trimmed.mid(kTimeAt, kTimeLength), QStringLiteral("HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

QByteArray httpDateText(qint64 utcMs)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace selaras::wire
