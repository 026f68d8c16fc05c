#include "pages/page_model.h"

namespace selaras::ui {

PageModel::PageModel(QObject *parent)
    : PagedModel(parent)
{
    onMoreWanted = [this] {
        Q_EMIT moreWanted();
    };
}

void PageModel::setColumns(std::vector<Column> columns)
{
    const bool first = m_columns.empty();
    if (first)
        beginResetModel();
    m_columns = std::move(columns);
    if (first)
        endResetModel();
    else
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void PageModel::replace(std::vector<PageRow> rows, bool more)
{
    if (rows == this->rows())
        append({}, more);
    else
        refresh(std::move(rows), more);
}

int PageModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QVariant PageModel::data(const QModelIndex &index, int role) const
{
    const PageRow &row = rows()[std::size_t(index.row())];
    if (role == kit::IdRole && index.column() == 0)
        return row.id;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_columns[std::size_t(index.column())].alignment);
    const auto column = std::size_t(index.column());
    if (column >= row.cells.size())
        return {};
    const PageCell &cell = row.cells[column];
    if (role == Qt::AccessibleTextRole && !cell.contains(role))
        return QStringLiteral("%1: %2").arg(m_columns[column].title, cell.value(Qt::DisplayRole).toString());
    if (role == Qt::ToolTipRole && !cell.contains(role))
        return cell.value(kit::CopyRole, cell.value(Qt::DisplayRole));
    return cell.value(role);
}

QVariant PageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[std::size_t(section)].title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_columns[std::size_t(section)].alignment);
    return {};
}

PageCell textCell(const QString &text, const QString &second)
{
    PageCell cell{{Qt::DisplayRole, text}};
    if (!second.isEmpty())
        cell.insert(kit::SecondRole, second);
    return cell;
}

PageCell quietCell(const QString &text) { return {{Qt::DisplayRole, text}, {kit::ToneRole, int(kit::Tone::Text2)}}; }

PageCell badgeCell(kit::Role role, const QString &word)
{
    return {{Qt::DisplayRole, word}, {kit::StatusRole, int(role)}};
}

PageCell tileCell(QChar letter, const QString &channel)
{
    return {{kit::TileRole, QString(letter)}, {Qt::ToolTipRole, channel}, {kit::CopyRole, channel},
        {Qt::AccessibleTextRole, channel}};
}

} // namespace selaras::ui
