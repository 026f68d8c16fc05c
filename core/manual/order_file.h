#pragma once

#include "manual/manual_order.h"

#include <QStringList>
#include <array>

/// Reading a table of orders, CSV or Excel: pure, from bytes to orders and refused rows. An order is one row or several
/// with the same number; it is taken whole or not at all.
namespace selaras::manual {

/// What a column of the file may be.
enum class Column {
    Number,
    Name,
    Phone,
    Street,
    District,
    City,
    Province,
    Postcode,
    Sku,
    Pieces,
    Price,
    Shipping,
    Discount,
    Courier,
    Note,
    Payment,
    Email,
};
constexpr int kColumns = 17;
constexpr int kMostOrderRows = 100'000;

QString columnName(Column column); ///< "number", "name", "sku" ...: as stored and typed
std::optional<Column> columnFromName(const QString &name);

/// For each column its header as it stands in the file, whatever its case; "=words" are the words of every row,
/// "=paid"; empty: the file has none of it.
using Mapping = std::array<QString, kColumns>;
QString mappingText(const Mapping &mapping); ///< JSON
Mapping mappingFromText(const QString &text); ///< what is none is left empty
/// The columns whose headers say in Indonesian or English what they are.
Mapping guessed(const QStringList &headers);

/// An order as the file has it.
struct FileOrder {
    ManualOrder order; ///< without its place; number and rowsDigest set
    std::vector<int> rows; ///< lines of the file, from 1
};

/// A row that is left out, and with it its order.
struct RefusedRow {
    int row = 0; ///< line of the file, from 1
    QString number;
    QString code; ///< manual.row-no-number, manual.row-figure, manual.row-payment, manual.row-unreadable,
                  ///< manual.rows-differ, manual.row-beside, or one of faultsOf()
    QString detail;
};

struct OrderFile {
    QStringList headers;
    std::vector<FileOrder> orders; ///< in the order in which their numbers first stand in the file
    std::vector<RefusedRow> refused; ///< by row
    int rows = 0; ///< without the header
};

/// Reads a file by a mapping. An empty payment is unpaid: what is not said to be paid is not sent. Malformed with a
/// code: "import.empty", "import.too-many-rows", "manual.file-columns" (number, SKU or pieces are not mapped, or a
/// header is not there), and those of tables::readTable.
Result<OrderFile> readOrders(const QByteArray &bytes, const Mapping &mapping);
/// Only the file's headers; the same errors.
Result<QStringList> readHeaders(const QByteArray &bytes);

} // namespace selaras::manual
