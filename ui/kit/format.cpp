#include "kit/format.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace selaras::kit::format {
namespace {

constexpr QChar minus(0x2212);
constexpr QChar ellipsis(0x2026);
constexpr qint64 minute = 60, hour = 60 * minute, dayLength = 24 * hour;

bool indonesian(const QLocale &locale) { return locale.language() == QLocale::Indonesian; }

/// Digits in groups of three. Done by hand: QLocale's answer differs between CLDR versions.
QString grouped(quint64 value, QChar separator)
{
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

quint64 magnitude(qint64 value) { return value < 0 ? quint64(0) - quint64(value) : quint64(value); }

QString shortWeekday(const QDate &date, const QLocale &locale)
{
    static const QStringList id{"Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"};
    static const QStringList en{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return (indonesian(locale) ? id : en).value(date.dayOfWeek() - 1);
}

QString shortMonth(const QDate &date, const QLocale &locale)
{
    static const QStringList id{"Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des"};
    static const QStringList en{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return (indonesian(locale) ? id : en).value(date.month() - 1);
}

} // namespace

QString nothing() { return QString(QChar(0x2013)); }

QString rupiah(qint64 minor)
{
    const quint64 amount = magnitude(minor);
    QString text = QLatin1String("Rp") + grouped(amount / 100, u'.');
    if (const auto sen = amount % 100; sen != 0)
        text += QStringLiteral(",%1").arg(sen, 2, 10, QChar(u'0'));
    return minor < 0 ? minus + text : text;
}

QString rupiahShort(qint64 minor, const QLocale &locale)
{
    const double amount = double(magnitude(minor)) / 100;
    const bool id = indonesian(locale);
    struct Step {
        double from;
        const char *id, *en;
    };
    static constexpr Step steps[] = {{1e12, " T", " tn"}, {1e9, " M", " bn"}, {1e6, " jt", " m"}, {1e3, " rb", " k"}};
    QString text = QStringLiteral("Rp0");
    if (amount >= 1)
        text = QLatin1String("Rp") + grouped(quint64(std::llround(amount)), u'.');
    for (const Step &step : steps) {
        // Round first: 999,96 rb is 1 jt, not 1.000 rb.
        if (amount < 1e3 || std::round(amount / step.from * 10) / 10 < 1)
            continue;
        const double value = amount / step.from;
        const bool whole = std::abs(value - std::round(value)) < 0.05 || value >= 100;
        text = QLatin1String("Rp") + decimal(value, whole ? 0 : 1, locale) + QLatin1String(id ? step.id : step.en);
        break;
    }
    return minor < 0 ? minus + text : text;
}

QString money(qint64 minor, const QString &currency, int decimals, const QLocale &locale)
{
    if (currency == QLatin1String("IDR") && decimals == 2)
        return rupiah(minor);
    quint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const quint64 amount = magnitude(minor);
    const bool id = indonesian(locale);
    QString text = currency + u' ' + grouped(amount / unit, id ? u'.' : u',');
    if (decimals > 0)
        text += (id ? u',' : u'.') + QStringLiteral("%1").arg(amount % unit, decimals, 10, QChar(u'0'));
    return minor < 0 ? minus + text : text;
}

QString count(qint64 value, const QLocale &locale)
{
    const QString text = grouped(magnitude(value), indonesian(locale) ? u'.' : u',');
    return value < 0 ? minus + text : text;
}

QString delta(qint64 value, const QLocale &locale)
{
    return value > 0 ? u'+' + count(value, locale) : count(value, locale);
}

QString decimal(double value, int decimals, const QLocale &locale)
{
    const QStringList parts = QString::number(std::abs(value), 'f', decimals).split(u'.');
    const bool id = indonesian(locale);
    QString text = grouped(parts.value(0).toULongLong(), id ? u'.' : u',');
    if (parts.size() > 1)
        text += (id ? u',' : u'.') + parts.at(1);
    const bool isZero = std::all_of(text.begin(), text.end(), [](QChar c) { return !c.isDigit() || c == u'0'; });
    return value < 0 && !isZero ? minus + text : text;
}

QString percent(double share, const QLocale &locale)
{
    const double tenths = std::round(share * 1000);
    const bool whole = std::fmod(tenths, 10) == 0;
    return decimal(tenths / 10, whole ? 0 : 1, locale) + QStringLiteral(" %");
}

QString clock(const QTime &time, const QLocale &locale)
{
    return time.isValid() ? time.toString(indonesian(locale) ? QStringLiteral("HH.mm") : QStringLiteral("HH:mm"))
                          : nothing();
}

QString clockSeconds(const QTime &time, const QLocale &locale)
{
    return time.isValid() ? time.toString(indonesian(locale) ? QStringLiteral("HH.mm.ss") : QStringLiteral("HH:mm:ss"))
                          : nothing();
}

QString day(const QDate &date, const QDate &today, const QLocale &locale)
{
    if (!date.isValid())
        return nothing();
    const QString text = QStringLiteral("%1 %2").arg(date.day()).arg(shortMonth(date, locale));
    return date.year() == today.year() ? text : QStringLiteral("%1 %2").arg(text).arg(date.year());
}

QString weekdayDay(const QDate &date, const QLocale &locale) { return weekdayDay(date, date, locale); }

QString weekdayDay(const QDate &date, const QDate &today, const QLocale &locale)
{
    return date.isValid() ? shortWeekday(date, locale) + u' ' + day(date, today, locale) : nothing();
}

QString moment(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    if (!when.isValid())
        return nothing();
    const qint64 days = when.date().daysTo(now.date());
    if (days == 0)
        return clock(when.time(), locale);
    if (days > 0 && days < 7)
        return shortWeekday(when.date(), locale) + u' ' + clock(when.time(), locale);
    return day(when.date(), now.date(), locale);
}

QString duration(qint64 seconds, const QLocale &locale)
{
    const bool id = indonesian(locale);
    const qint64 s = qMax<qint64>(0, seconds);
    if (s < minute)
        return QString::number(s) + QLatin1String(id ? " dtk" : " s");
    if (s < hour)
        return QString::number(s / minute) + QLatin1String(id ? " mnt" : " min");
    if (s >= 2 * dayLength)
        return count(s / dayLength, locale) + QLatin1String(id ? " hari" : " days");
    return span(s, locale);
}

QString span(qint64 seconds, const QLocale &locale)
{
    const bool id = indonesian(locale);
    const qint64 s = qMax<qint64>(0, seconds);
    if (s < hour)
        return QString::number(s / minute) + QLatin1String(" m");
    if (s >= 2 * dayLength)
        return count(s / dayLength, locale) + QLatin1String(id ? " hari" : " days");
    return QStringLiteral("%1 %2 %3 m")
        .arg(s / hour)
        .arg(QChar(id ? u'j' : u'h'))
        .arg(s % hour / minute, 2, 10, QChar(u'0'));
}

ShipBy shipBy(
    const QDateTime &deadline, const QDateTime &seenFrom, int urgentMinutes, int soonMinutes, const QLocale &locale)
{
    if (!deadline.isValid())
        return {nothing(), {}, {}};
    const QDateTime now = seenFrom.toTimeZone(deadline.timeZone());
    const bool id = indonesian(locale);
    ShipBy result{{}, clock(deadline.time(), locale), {}};
    const qint64 left = now.secsTo(deadline);
    const qint64 days = now.date().daysTo(deadline.date());
    if (left < 0) {
        result.left = QLatin1String(id ? "Lewat " : "Late ") + span(-left, locale);
        result.status = Role::Red;
    } else if (left < urgentMinutes * minute) {
        result.left = span(left, locale);
        result.status = Role::Red;
    } else if (left < soonMinutes * minute) {
        result.left = span(left, locale);
        result.status = Role::Yellow;
    } else if (days == 0) {
        result.left = span(left, locale);
    } else if (days == 1) {
        result.left = id ? QStringLiteral("Besok") : QStringLiteral("Tomorrow");
    } else if (days < 7) {
        result.left = QStringLiteral("%1 %2").arg(shortWeekday(deadline.date(), locale)).arg(deadline.date().day());
    } else {
        result.left = day(deadline.date(), now.date(), locale);
    }
    return result;
}

QString breakable(const QString &text)
{
    constexpr int kEvery = 8;
    constexpr QChar kMayEnd(0x200b); // zero width space
    QString out;
    for (int from = 0; from < text.size(); from += kEvery)
        out += text.mid(from, kEvery) + kMayEnd;
    return out;
}

QString cutId(const QString &id)
{
    const bool digits = std::all_of(id.begin(), id.end(), [](QChar c) { return c.isDigit(); });
    const int head = digits ? Theme::idHeadDigits : Theme::idHead;
    const int tail = digits ? Theme::idTailDigits : Theme::idTail;
    // A cut that saves nothing only hides.
    if (id.size() <= head + tail + 1)
        return id;
    return id.left(head) + ellipsis + id.right(tail);
}

QString menuWords(const QString &name) { return QString(name).replace(u'&', QStringLiteral("&&")); }

QString initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString text = words.first().left(1);
    if (words.size() > 1)
        text += words.last().left(1);
    return text.toUpper();
}

} // namespace selaras::kit::format
