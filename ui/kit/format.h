#pragma once

#include "kit/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

/// Numbers, times and ids as people read them. Money looks the same in both languages; counts, times and per cent
/// follow the language. Functions without a locale use QLocale(), the language of the window.
namespace selaras::kit::format {

/// A cell with nothing to show.
QString nothing();
/// `Rp1.250.000` from minor units (125000000). Sen are shown only when there are any: `Rp1.250,50`. Minus is U+2212.
QString rupiah(qint64 minor);
/// Short money for charts: `Rp6,3 jt`, `Rp850 rb`; `Rp6.3 m`, `Rp850 k` in English.
QString rupiahShort(qint64 minor, const QLocale &locale = QLocale());
/// Another currency with its code before it: `USD 12.50`.
QString money(qint64 minor, const QString &currency, int decimals, const QLocale &locale = QLocale());
/// `1.204` or `1,204`; minus is U+2212.
QString count(qint64 value, const QLocale &locale = QLocale());
/// Like count() with a sign always: `+3`, `−2`, `0`.
QString delta(qint64 value, const QLocale &locale = QLocale());
/// A measured figure with a fixed number of decimals: `4,1`.
QString decimal(double value, int decimals, const QLocale &locale = QLocale());
/// `8,5 %` from 0.085, at most one decimal, none when it is whole.
QString percent(double share, const QLocale &locale = QLocale());
/// `14.32` or `14:32`.
QString clock(const QTime &time, const QLocale &locale = QLocale());
/// `14.31.40` or `14:31:40`, for timelines.
QString clockSeconds(const QTime &time, const QLocale &locale = QLocale());
/// `18 Nov`, with the year when it is not that of `today`: `3 Okt 2025`.
QString day(const QDate &date, const QDate &today, const QLocale &locale = QLocale());
/// `Sel 24 Nov`, of a day whose year is plain.
QString weekdayDay(const QDate &date, const QLocale &locale = QLocale());
/// The same with the year when it is not that of `today`: `Sab 20 Nov 2027`.
QString weekdayDay(const QDate &date, const QDate &today, const QLocale &locale = QLocale());
/// When something happened, as short as it stays clear: `14.32` today, `Jum 19.40` this week, else `18 Nov`.
QString moment(const QDateTime &when, const QDateTime &now, const QLocale &locale = QLocale());
/// A delay with its unit: `9 dtk`, `12 mnt`, `1 j 12 m`, `3 hari`; `9 s`, `12 min`, `1 h 12 m`, `3 days`.
QString duration(qint64 seconds, const QLocale &locale = QLocale());
/// A span in a narrow column, where minutes are `m` in both languages: `38 m`, `1 j 12 m`, `1 h 12 m`.
QString span(qint64 seconds, const QLocale &locale = QLocale());

/// A ship-by deadline in words.
struct ShipBy {
    QString left; ///< `Lewat 38 m`, `21 m`, `1 j 12 m`, `Besok`, `Sen 23`
    QString clock; ///< `13.54`
    std::optional<Role> status; ///< Red when past or urgent, Yellow when soon, none otherwise
};
/// Words for a deadline seen from a moment. Days are those of the deadline's zone, the shop's.
ShipBy shipBy(const QDateTime &deadline, const QDateTime &seenFrom, int urgentMinutes = 30, int soonMinutes = 120,
    const QLocale &locale = QLocale());

/// The same text with places where a line may end every few characters: for an address that is shown whole.
QString breakable(const QString &text);
/// Cuts an id in the middle with fixed head and tail, so that the eye finds its end: `261121…5HV0C`, `18726…7455`.
/// Short ids stay whole.
QString cutId(const QString &id);
/// A name as a menu shows it: its `&` is a letter, no mnemonic.
QString menuWords(const QString &name);
/// `SW` of `Sari Wijaya`, `D` of `Dedi`.
QString initials(const QString &name);

} // namespace selaras::kit::format
