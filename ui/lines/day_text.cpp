#include "lines/day_text.h"

#include <QRegularExpression>

namespace selaras::ui {

namespace {

constexpr int kYears = 10, kCentury = 2000, kMostDays = 3650;

std::optional<QDate> near(const QDate &day, const QDate &today)
{
    const bool sane = day.isValid() && day > today.addYears(-kYears) && day < today.addYears(kYears);
    return sane ? std::optional(day) : std::nullopt;
}

} // namespace

std::optional<QDate> dayFrom(const QString &typed, const QDate &today)
{
    static const QRegularExpression kFromToday(QStringLiteral("^\\+ ?(\\d{1,4})$")),
        kWhole(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$")),
        kDay(QStringLiteral("^(\\d{1,2})[/. -](\\d{1,2})(?:[/. -](\\d{2}|\\d{4}))?$"));
    const QString text = typed.simplified();
    const auto number = [](const QRegularExpressionMatch &match, int part) {
        return match.captured(part).toInt();
    };
    if (const auto match = kFromToday.match(text); match.hasMatch())
        return number(match, 1) <= kMostDays ? near(today.addDays(number(match, 1)), today) : std::nullopt;
    if (const auto match = kWhole.match(text); match.hasMatch())
        return near(QDate(number(match, 1), number(match, 2), number(match, 3)), today);
    const auto match = kDay.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.capturedLength(3) > 0) {
        const int year = number(match, 3);
        return near(QDate(year < 100 ? kCentury + year : year, number(match, 2), number(match, 1)), today);
    }
    const QDate thisYear(today.year(), number(match, 2), number(match, 1));
    return near(thisYear < today ? QDate(today.year() + 1, number(match, 2), number(match, 1)) : thisYear, today);
}

} // namespace selaras::ui
