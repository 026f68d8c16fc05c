#include "pages/when.h"

namespace selaras::ui::when {

namespace {

QTimeZone &shown()
{
    static QTimeZone zone("Asia/Jakarta");
    return zone;
}

} // namespace

QTimeZone zone() { return shown(); }
void setZone(const QTimeZone &zone) { shown() = zone; }
QDateTime local(qint64 utcMs) { return QDateTime::fromMSecsSinceEpoch(utcMs, shown()); }
qint64 dayStart(qint64 now) { return local(now).date().startOfDay(shown()).toMSecsSinceEpoch(); }
QString zoneWord(qint64 utcMs) { return shown().abbreviation(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)); }

} // namespace selaras::ui::when
