#pragma once

#include "base/result.h"

#include <QString>
#include <QTimeZone>
#include <memory>
#include <variant>
#include <vector>

namespace selaras::tables {

/// A number as exact decimal text: "12", "-3", "18900.50". Empty: nothing is known.
struct Number {
    QString decimal;
};
/// A time as the clocks of a zone show it; the header is to name the zone, unless it is UTC.
struct Moment {
    qint64 at = 0; ///< UTC ms
    QTimeZone zone = QTimeZone::utc();
};
using Cell = std::variant<QString, Number, Moment>;

Cell count(qint64 pieces);
Cell amount(qint64 minor, const QString &currency);

/// A table on its way into a file, which appears at its path only when it is whole and replaces what was there. Given
/// up before that, it leaves nothing. Errors are Storage, code "file.cannot-write".
class TableFile {
public:
    virtual ~TableFile() = default;
    virtual Result<> add(const std::vector<Cell> &row) = 0;
    virtual Result<> commit() = 0;
};

/// XLSX when the path ends in .xlsx: numbers are numbers, times are times, the header stays in sight. Else CSV: UTF-8
/// with mark, commas, times as ISO 8601 in UTC, in another zone as "2026-11-21 14:32:00". No text becomes a formula in
/// either.
Result<std::unique_ptr<TableFile>> createTable(const QString &path, const QStringList &header);

} // namespace selaras::tables
