#include "picking/words.h"

#include "kit/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace selaras::ui {

namespace {

struct Picking {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Picking)
};

constexpr int kMinutesOfHour = 60, kMsOfMinute = 60'000;

QTime timeOf(int minute) { return QTime::fromMSecsSinceStartOfDay(minute * kMsOfMinute); }

} // namespace

QString courierWords(const QString &courier)
{
    return courier.isEmpty() ? Picking::tr("Courier not known yet") : courier;
}

std::optional<int> hourFrom(const QString &text)
{
    static const QRegularExpression kHour(QStringLiteral("^(\\d{1,2})(?:[.:]?([0-5]\\d))?$"));
    const auto found = kHour.match(text.trimmed());
    const int hour = found.captured(1).toInt();
    if (!found.hasMatch() || hour > 23)
        return {};
    return hour * kMinutesOfHour + found.captured(2).toInt();
}

QString hourWords(int minute) { return kit::format::clock(timeOf(minute)); }

QDateTime nextComing(int minute, const QDateTime &now)
{
    const bool today = now.time().msecsSinceStartOfDay() / kMsOfMinute <= minute;
    return {now.date().addDays(today ? 0 : 1), timeOf(minute), now.timeZone()};
}

} // namespace selaras::ui
