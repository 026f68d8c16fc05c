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
void setZone(const QTimeZone &zone) { shown() = zone.isValid() ? zone : QTimeZone("Asia/Jakarta"); }
QDateTime local(qint64 utcMs) { return QDateTime::fromMSecsSinceEpoch(utcMs, shown()); }
qint64 dayStart(qint64 now) { return local(now).date().startOfDay(shown()).toMSecsSinceEpoch(); }
QString zoneWord(qint64 utcMs, const QTimeZone &zone)
{
    // People know the three Indonesian zones by these words; what the system says of them depends on its tables.
    const QByteArray id = zone.id();
    if (id == "Asia/Jakarta" || id == "Asia/Pontianak")
        return QStringLiteral("WIB");
    if (id == "Asia/Makassar")
        return QStringLiteral("WITA");
    if (id == "Asia/Jayapura")
        return QStringLiteral("WIT");
    return zone.abbreviation(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC));
}

} // namespace selaras::ui::when
