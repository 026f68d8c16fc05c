#pragma once

#include <QDateTime>
#include <QTimeZone>

/// The zone in which times are shown and days begin. Stored times are UTC ms.
namespace selaras::ui::when {

/// Asia/Jakarta unless setZone() said otherwise.
QTimeZone zone();
/// An invalid zone is Asia/Jakarta.
void setZone(const QTimeZone &zone);

QDateTime local(qint64 utcMs);
/// UTC ms at which the day of `now` began in the zone.
qint64 dayStart(qint64 now);
/// "WIB", "WITA", "WIT"; elsewhere what the system calls the zone at that moment.
QString zoneWord(qint64 utcMs, const QTimeZone &zone = when::zone());

} // namespace selaras::ui::when
