#pragma once

#include "base/result.h"

#include <QString>
#include <memory>
#include <variant>
#include <vector>

namespace selaras::tables {

/// A number as exact decimal text: "12", "-3", "18900.50". Empty: nothing is known.
struct Number {
    QString decimal;
};
/// UTC ms.
struct Moment {
    qint64 at = 0;
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

/// XLSX when the path ends in .xlsx: numbers are numbers, times are times (UTC), the header stays in sight. Else CSV:
/// UTF-8 with mark, commas, times as ISO 8601 UTC. No text becomes a formula in either.
Result<std::unique_ptr<TableFile>> createTable(const QString &path, const QStringList &header);

} // namespace selaras::tables
