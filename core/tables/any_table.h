#pragma once

#include "tables/workbook.h"

namespace selaras::tables {

/// How a table was written.
struct Format {
    QString sheet; ///< of an Excel workbook, its first; empty: a text file
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252" or "XLSX"
    QChar separator; ///< of a text
};

/// Hands over the rows of a table that came as a file, until `take` returns false: the first sheet of an XLSX workbook
/// (readWorkbook), or a text: UTF-8 with or without mark (what is none becomes U+FFFD), UTF-16 with mark, else
/// Windows-1252; separated by comma, semicolon or tab, whichever its first line has most of, and without the
/// marks of guarded(). Rows without anything in them are left out. Malformed with a code: "import.not-text", and those
/// of readWorkbook.
Result<Format> readTable(const QByteArray &bytes, const std::function<bool(const Row &)> &take);

} // namespace selaras::tables
