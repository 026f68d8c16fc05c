#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

/// Reading a table of SKUs, CSV or Excel: pure, from bytes to rows with their faults. Nothing is guessed twice: a row
/// with a fault is shown to the person and left out, the others go on.
namespace selaras::catalog {

/// What a column of the file may be.
enum class ImportColumn { Code, Name, Barcode, Stock, Buffer, Price, Warehouse, Product, Cost };
constexpr int kImportColumns = 9;

/// Why a row is left out.
enum class ImportFault {
    NoCode, ///< the SKU's code is empty
    TwiceInFile, ///< an earlier row that is not left out has the same code
    BadNumber, ///< stock, buffer, price or cost is not a number
    NotWhole, ///< stock or buffer is a part of a piece: "1.5"
    Negative, ///< stock, buffer, price or cost is below zero
    Absurd, ///< ... or beyond what any shop has: 1,000,000 pieces, Rp10,000,000,000, also with more digits than fit
    LostDigits, ///< a spreadsheet has turned a code or barcode into 8.99E+12
    TooLong, ///< a text of more than 200 characters
    Unreadable, ///< bytes that are no letters, or signs that cannot be shown
    OpenQuote, ///< a quotation mark that is never closed
    Formula, ///< a formula whose result is not in the file: made by a program that does not calculate
    WrongDigit, ///< a barcode whose check digit does not fit the others
    BarcodeTaken, ///< another SKU has the barcode (found when compared with the inventory); the text is its code
    UnknownWarehouse, ///< no active warehouse of that code or name (found when compared with the inventory)
};

constexpr qint64 kMostPieces = 1'000'000;
constexpr qint64 kMostPriceMinor = 1'000'000'000'000; ///< Rp10,000,000,000 in sen
constexpr int kMostImportRows = 100'000;

/// One row of the file. Empty cells and absent columns say nothing: what the inventory has stays.
struct ImportRow {
    struct Fault {
        ImportFault what = ImportFault::NoCode;
        ImportColumn where = ImportColumn::Code;
        QString text; ///< the culprit as it stands in the file; TwiceInFile: the line of the first one
    };
    /// A figure that another hand might mean otherwise: "1.000" is taken for a thousand.
    struct ReadAs {
        QString text; ///< as it stands in the file
        qint64 pieces = 0;
    };
    int line = 0; ///< in the file, from 1
    QString code, name, barcode, warehouse; ///< several barcodes: with a space between
    QString product;
    std::optional<qint64> stock; ///< pieces
    std::optional<qint64> buffer; ///< pieces
    std::optional<qint64> priceMinor; ///< sen
    std::optional<qint64> costMinor; ///< sen
    std::optional<ReadAs> readAs; ///< the first such figure among stock and buffer
    std::vector<Fault> faults; ///< all there are, one a cell and reason; with any the row is left out
};

struct ImportFile {
    QString sheet; ///< of an Excel workbook, its first; empty: a text file
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252" or "XLSX"
    QChar separator; ///< of a text
    QStringList headers; ///< as they stand in the file
    std::array<int, kImportColumns> columns{}; ///< which header is which column; -1: not in the file
    QString sum; ///< the header of a sum over several warehouses, which is nobody's stock; empty: there is none
    std::vector<ImportRow> rows;

    bool has(ImportColumn column) const { return columns[std::size_t(column)] >= 0; }
};

/// Reads the first sheet of an XLSX workbook, or a text: UTF-8 with or without mark (rows with bytes that are none have
/// a fault), UTF-16 with mark, else Windows-1252; separated by comma, semicolon or tab, whichever the header has most
/// of; Indonesian or English headers and numbers ("Rp1.250.000,50", "1,250,000.50"). Beside columns
/// "on_hand_<code>" of several warehouses, "on_hand" is not read as stock. Malformed with a code: "import.not-text",
/// "import.empty", "import.no-code-column", "import.too-many-rows", and those of tables::readWorkbook.
Result<ImportFile> readImport(const QByteArray &bytes);

/// The file without its costs, for who may not see them (access::Right::SeeCost): what is there stays.
ImportFile withoutCosts(ImportFile file);

/// A whole number of pieces or an amount of rupiah in minor units as people type them; nullopt: not a number. A single
/// separator before exactly three digits groups thousands: "1.250" is 1250.
std::optional<qint64> piecesFromText(const QString &text);
std::optional<qint64> rupiahFromText(const QString &text);

} // namespace selaras::catalog
