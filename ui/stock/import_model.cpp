#include "stock/import_model.h"

#include "kit/format.h"
#include "kit/roles.h"

#include <algorithm>

namespace selaras::ui {

using namespace kit;
using catalog::ImportFault;
using catalog::ImportVerdict;

QString faultWords(const catalog::ImportRow::Fault &fault)
{
    switch (fault.what) {
    case ImportFault::NoCode: return ImportModel::tr("No SKU in this row");
    case ImportFault::TwiceInFile: return ImportModel::tr("The same SKU as line %1").arg(fault.text);
    case ImportFault::BadNumber: return ImportModel::tr("“%1” is not a number").arg(fault.text);
    case ImportFault::NotWhole: return ImportModel::tr("“%1” is not whole; pieces are counted whole").arg(fault.text);
    case ImportFault::Negative: return ImportModel::tr("“%1” is below zero").arg(fault.text);
    case ImportFault::Absurd: return ImportModel::tr("“%1” is too large: more than any shop has").arg(fault.text);
    case ImportFault::LostDigits:
        return ImportModel::tr("The spreadsheet has cut “%1”; format the column as text").arg(fault.text);
    case ImportFault::TooLong: return ImportModel::tr("A text of more than 200 characters");
    case ImportFault::Unreadable:
        return ImportModel::tr("“%1” has letters that cannot be read; save the file as CSV UTF-8").arg(fault.text);
    case ImportFault::OpenQuote: return ImportModel::tr("A quotation mark is never closed");
    case ImportFault::Formula:
        return ImportModel::tr("“%1” has no result; open the file in the spreadsheet and save it again")
            .arg(fault.text);
    case ImportFault::WrongDigit:
        return ImportModel::tr("The last digit of barcode %1 does not fit the others").arg(fault.text);
    case ImportFault::BarcodeTaken: return ImportModel::tr("The barcode is that of %1").arg(fault.text);
    case ImportFault::UnknownWarehouse:
        return fault.text.isEmpty() ? ImportModel::tr("No warehouse for its stock")
                                    : ImportModel::tr("No warehouse is called “%1”").arg(fault.text);
    }
    return {};
}

static bool isFigure(int column)
{
    return column == ImportModel::Line || column == ImportModel::Stock
        || (column >= ImportModel::Buffer && column <= ImportModel::Cost);
}

/// Every reason, so that nobody mends a row only to hear of the next.
static QString reasons(const std::vector<catalog::ImportRow::Fault> &faults)
{
    QStringList out;
    for (const catalog::ImportRow::Fault &fault : faults)
        out << faultWords(fault);
    return out.join(QStringLiteral(" · "));
}

QString sumWords(const QString &sum)
{
    return ImportModel::tr("Its stock is left as it is: %1 is a sum over several warehouses.").arg(sum);
}

QString refusalWords(catalog::UndoRefusal why)
{
    switch (why) {
    case catalog::UndoRefusal::StockMoved: return ImportModel::tr("its stock has moved since");
    case catalog::UndoRefusal::Changed: return ImportModel::tr("somebody has changed it since");
    case catalog::UndoRefusal::InUse: return ImportModel::tr("a listing or an order speaks of it");
    case catalog::UndoRefusal::Promised: return ImportModel::tr("its stock is promised to orders");
    }
    return {};
}

void ImportModel::setRows(std::vector<catalog::ImportPreviewRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    const auto rank = [](const catalog::ImportPreviewRow &row) {
        return !row.row.faults.empty() ? 0 : row.verdict == ImportVerdict::Unchanged ? 2 : 1;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(),
        [&](const catalog::ImportPreviewRow &a, const catalog::ImportPreviewRow &b) { return rank(a) < rank(b); });
    endResetModel();
}

QString ImportModel::text(const catalog::ImportPreviewRow &row, int column) const
{
    const bool known = row.verdict == ImportVerdict::Changed;
    const auto change = [&](const QString &was, const QString &now) {
        return known && was != now ? tr("%1 → %2").arg(was, now) : now;
    };
    const auto number = [&](const std::optional<qint64> &now, qint64 was) {
        return now ? change(format::count(was), format::count(*now)) : format::nothing();
    };
    switch (column) {
    case Line: return format::count(row.row.line);
    case Code: return row.row.code.isEmpty() ? format::nothing() : row.row.code;
    case Name:
        return row.row.name.isEmpty() ? (row.wasName.isEmpty() ? format::nothing() : row.wasName)
                                      : change(row.wasName, row.row.name);
    case Barcode: return row.row.barcode.isEmpty() ? format::nothing() : change(row.wasBarcode, row.row.barcode);
    case Stock: return number(row.row.stock, row.wasOnHand);
    case Place:
        // What no warehouse is called stands as the file has it.
        return !row.row.stock ? format::nothing() : row.place.isEmpty() ? row.row.warehouse : row.place;
    case Buffer: return number(row.row.buffer, row.wasBuffer);
    case Price:
        return row.row.priceMinor ? change(format::rupiah(row.wasPriceMinor), format::rupiah(*row.row.priceMinor))
                                  : format::nothing();
    case Product: return row.row.product.isEmpty() ? format::nothing() : change(row.wasProduct, row.row.product);
    case Cost:
        return !row.row.costMinor ? format::nothing()
                                  : change(row.wasCostMinor ? format::rupiah(*row.wasCostMinor) : format::nothing(),
                                      format::rupiah(*row.row.costMinor));
    case Why:
        // In digits without a separator: what it was taken for must not be doubtful too.
        return !row.row.faults.empty() ? reasons(row.row.faults)
            : row.row.readAs ? tr("“%1” is read as %2 pieces").arg(row.row.readAs->text).arg(row.row.readAs->pieces)
                             : QString();
    case Verdict:
        switch (row.verdict) {
        case ImportVerdict::New: return tr("New", "SKU");
        case ImportVerdict::Changed: return tr("Changes");
        case ImportVerdict::Unchanged: return tr("Unchanged");
        case ImportVerdict::LeftOut: return tr("Left out");
        }
        break;
    default: break;
    }
    return {};
}

void ImportModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Why);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, Why));
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const catalog::ImportPreviewRow &row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    if (role == IdRole)
        return row.row.line;
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, column);
    if (role == StatusRole && column == Verdict)
        return int(row.verdict == ImportVerdict::LeftOut  ? Role::Yellow
                : row.verdict == ImportVerdict::Unchanged ? Role::Grey
                : row.verdict == ImportVerdict::New       ? Role::Green
                                                          : Role::Blue);
    if (role == ToneRole)
        return int(column == Why ? (!row.row.faults.empty() ? Tone::Yellow : Tone::Text2)
                : column == Line || row.verdict == ImportVerdict::Unchanged ? Tone::Text2
                                                                            : Tone::Text);
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Verdict: return tr("What happens");
    case Code: return tr("SKU");
    case Name: return tr("Goods");
    case Barcode: return tr("Barcode");
    case Stock: return tr("Stock");
    case Place: return tr("Warehouse");
    case Buffer: return tr("Buffer");
    case Price: return tr("Price");
    case Product: return tr("Product");
    case Cost: return tr("Cost");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace selaras::ui
