#include "access/import_model.h"

#include "kit/format.h"
#include "kit/roles.h"
#include "kit/theme.h"

#include <algorithm>

namespace selaras::ui {

using catalog::ImportFault;
using catalog::ImportVerdict;

QString faultWords(const catalog::ImportRow::Fault &fault)
{
    const QString &text = fault.text;
    switch (fault.what) {
    case ImportFault::NoCode: return ImportPreviewModel::tr("No SKU code");
    case ImportFault::TwiceInFile: return ImportPreviewModel::tr("Same code as line %1").arg(text);
    case ImportFault::BadNumber: return ImportPreviewModel::tr("“%1” is not a number").arg(text);
    case ImportFault::Negative: return ImportPreviewModel::tr("%1 is below zero").arg(text);
    case ImportFault::Absurd: return ImportPreviewModel::tr("%1 is too large").arg(text);
    case ImportFault::LostDigits: return ImportPreviewModel::tr("A spreadsheet has shortened “%1”").arg(text);
    case ImportFault::TooLong: return ImportPreviewModel::tr("Longer than 200 characters");
    case ImportFault::OpenQuote: return ImportPreviewModel::tr("A quotation mark is never closed");
    case ImportFault::UnknownWarehouse: return ImportPreviewModel::tr("No warehouse called “%1”").arg(text);
    }
    return {};
}

void ImportPreviewModel::setRows(std::vector<catalog::ImportPreviewRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    std::stable_partition(
        m_rows.begin(), m_rows.end(), [](const auto &row) { return row.verdict == ImportVerdict::LeftOut; });
    endResetModel();
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    const auto &[verdict, row, wasName, wasBarcode, wasPrice, wasBuffer, wasOnHand] = m_rows[std::size_t(index.row())];
    const bool leftOut = verdict == ImportVerdict::LeftOut;
    if (role == kit::IdRole)
        return qint64(row.line);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Line || index.column() == Stock || index.column() == Price ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == kit::StatusRole && index.column() == Outcome) {
        if (leftOut)
            return int(kit::Role::Red);
        return int(verdict == ImportVerdict::Unchanged ? kit::Role::Grey : kit::Role::Green);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line: return kit::format::count(row.line);
    case Code: return row.code;
    case Name: return row.name;
    case Stock: return row.stock ? kit::format::count(*row.stock) : kit::format::nothing();
    case Price: return row.priceMinor ? kit::format::rupiah(*row.priceMinor) : kit::format::nothing();
    case Outcome:
        if (leftOut)
            return row.fault ? faultWords(*row.fault) : tr("Left out");
        return verdict == ImportVerdict::New ? tr("New") : verdict == ImportVerdict::Changed ? tr("Changed") : tr("Unchanged");
    }
    return {};
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Line || section == Stock || section == Price ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Code: return tr("SKU");
    case Name: return tr("Name");
    case Stock: return tr("Stock");
    case Price: return tr("Price");
    case Outcome: return tr("What happens");
    }
    return {};
}

} // namespace selaras::ui
