#include "stock/import_table.h"

#include "kit/delegates.h"
#include "stock/import_model.h"

#include <algorithm>

namespace selaras::ui {

using kit::Theme;

namespace {

constexpr int kLeastName = Theme::rail * 2 / 3;
constexpr int kMostText = Theme::rail * 3 / 2; ///< a cell that is no code or barcode must not push the reasons away

} // namespace

ImportTable::ImportTable(QWidget *parent)
    : TableView(parent)
    , m_rows(new ImportModel(this))
{
    setModel(m_rows);
    setItemDelegateForColumn(ImportModel::Verdict, new kit::BadgeDelegate(this));
    for (const int number :
        {ImportModel::Line, ImportModel::Stock, ImportModel::Buffer, ImportModel::Price, ImportModel::Cost})
        setItemDelegateForColumn(number, new kit::NumberDelegate(this));
    connect(Theme::watch(), &kit::ThemeWatch::changed, this, &ImportTable::fit);
    fit();
}

void ImportTable::setRows(std::vector<catalog::ImportPreviewRow> rows)
{
    showColumn(ImportModel::Line);
    showColumn(ImportModel::Why);
    fill(std::move(rows));
}

void ImportTable::setPast(std::vector<catalog::ImportPreviewRow> rows)
{
    hideColumn(ImportModel::Line);
    hideColumn(ImportModel::Why);
    fill(std::move(rows));
}

void ImportTable::fill(std::vector<catalog::ImportPreviewRow> rows)
{
    const auto speaksOf = [&](auto &&told) {
        return std::any_of(rows.begin(), rows.end(), told);
    };
    setColumnHidden(ImportModel::Barcode,
        !speaksOf([](const catalog::ImportPreviewRow &row) { return !row.row.barcode.isEmpty(); }));
    // Where all goes to one place, that is said above the table.
    setColumnHidden(ImportModel::Place,
        !speaksOf([](const catalog::ImportPreviewRow &row) { return !row.row.warehouse.isEmpty(); }));
    setColumnHidden(ImportModel::Buffer,
        !speaksOf([](const catalog::ImportPreviewRow &row) { return row.row.buffer.has_value(); }));
    setColumnHidden(ImportModel::Product,
        !speaksOf([](const catalog::ImportPreviewRow &row) { return !row.row.product.isEmpty(); }));
    setColumnHidden(ImportModel::Cost,
        !speaksOf([](const catalog::ImportPreviewRow &row) { return row.row.costMinor.has_value(); }));
    m_rows->setRows(std::move(rows));
    fit();
}

void ImportTable::retranslate()
{
    m_rows->retranslate();
    fit();
}

void ImportTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    fit();
}

void ImportTable::fit()
{
    int room = viewport()->width();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        if (column == ImportModel::Name || isColumnHidden(column))
            continue;
        const bool text = column != ImportModel::Why;
        setColumnWidth(
            column, text ? qMin(neededWidth(column), Theme::current().scaled(kMostText)) : neededWidth(column));
        room -= columnWidth(column);
    }
    const int least = qMin(Theme::current().scaled(kLeastName), neededWidth(ImportModel::Name));
    const bool nothingBehind = isColumnHidden(ImportModel::Why);
    const int name
        = nothingBehind ? qMax(least, room) : qBound(least, room, qMax(least, neededWidth(ImportModel::Name)));
    setColumnWidth(ImportModel::Name, name);
    if (room > name && !nothingBehind) // what is over goes to the last, so that no column stands apart
        setColumnWidth(ImportModel::Why, columnWidth(ImportModel::Why) + room - name);
}

} // namespace selaras::ui
