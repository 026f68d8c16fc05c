#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>
#include <functional>

/// Tables that come from other programs and go to them.
namespace selaras::tables {

struct Row {
    int line = 0; ///< in the sheet, from 1; empty rows are left out, so it jumps
    QStringList cells; ///< from column A, trimmed; what is not there is empty
    bool openQuote = false; ///< of a text: a quotation mark in it is never closed
    bool unworked = false; ///< of a sheet: a formula in it has no result
};

/// Whether bytes are a workbook of Excel, of whatever age: for readWorkbook, which then says if it can be read.
bool isWorkbook(const QByteArray &bytes);

/// Hands over the rows of the first visible sheet of an XLSX workbook (ECMA-376), in order, until `take` returns false.
/// Returns the sheet's name. Texts are as they stand; of a formula its last result, or, written by a program that does
/// not calculate, the formula ("=A1*2"); a number is plain decimal text with a point ("12", "0.5"), whole ones with all
/// their digits up to 2^53, and what cannot be kept exactly as "1.23e+18". Malformed with a code: "workbook.unreadable"
/// (no workbook, damaged, or made to deceive), "workbook.old" (.xls, or protected by a password), "workbook.too-big".
Result<QString> readWorkbook(const QByteArray &bytes, const std::function<bool(const Row &)> &take);

} // namespace selaras::tables
