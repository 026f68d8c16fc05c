#include "kit/table_view.h"

#include "kit/delegates.h"
#include "kit/number.h"
#include "kit/table_header.h"

#include <QPainter>
#include <QScrollBar>
#include <QTime>
#include <QTimer>

#include <cmath>
#include <utility>

namespace selaras::kit {

namespace {

constexpr int kMeasuredRows = 200;
constexpr int kNeighbours = 100; ///< on each side of the cursor; so many rows never leave a list at once

} // namespace

TableView::TableView(QWidget *parent)
    : QTableView(parent)
{
    auto *head = new TableHeader(this);
    setHorizontalHeader(head);
    connect(head, &TableHeader::checkClicked, this, [this] {
        if (m_marks.isEmpty())
            Q_EMIT markAllRequested();
        else
            clearMarks();
    });
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection); // marks are ours, kept by id
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setMouseTracking(true);
    setItemDelegate(new TextDelegate(this));
    connect(Theme::watch(), &ThemeWatch::changed, this, &TableView::applyTheme);
    applyTheme();
}

void TableView::applyTheme()
{
    const int tokens[] = {Theme::rowCompact, Theme::rowComfortable, Theme::rowTwoLines};
    const Theme &theme = Theme::current();
    int height = theme.height(tokens[int(m_height)]);
    if (m_height == RowHeight::TwoLines)
        height = qMax(height, theme.lineHeight(Type::Body) + theme.lineHeight(Type::Small) + Theme::space12);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(theme.height(Theme::header));
    if (m_checkColumn >= 0)
        setCheckColumn(m_checkColumn);
    viewport()->update();
}

void TableView::setRowHeight(RowHeight height)
{
    m_height = height;
    applyTheme();
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    m_resetting = true;
    QTableView::setModel(newModel);
    m_resetting = false;
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_resetting = true;
        const int row = rowOf(m_currentId);
        m_currentOffset = row >= 0 ? rowViewportPosition(row) : -1;
        keepPlace(row);
    });
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        findPlace();
        restoreCurrent();
    });
    connect(newModel, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid())
            restoreCurrent();
    });
    if (m_checkColumn >= 0)
        setCheckColumn(m_checkColumn);
    restoreCurrent();
}

void TableView::setCheckColumn(int column)
{
    m_checkColumn = column;
    if (column < 0 || !model() || column >= model()->columnCount())
        return;
    if (!qobject_cast<CheckDelegate *>(itemDelegateForColumn(column)))
        setItemDelegateForColumn(column, new CheckDelegate(this));
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(column, Theme::edge + Theme::current().scaled(Theme::check) + Theme::cellPadding);
}

void TableView::setColumnWidths(const QList<int> &widths, int stretch)
{
    for (int i = 0; i < widths.size() && model() && i < model()->columnCount(); ++i)
        if (widths.at(i) > 0)
            horizontalHeader()->resizeSection(i, Theme::current().scaled(widths.at(i)));
    if (stretch >= 0)
        horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
}

int TableView::neededWidth(int column) const
{
    const auto *delegate = qobject_cast<const CellDelegate *>(itemDelegateForColumn(column));
    if (!delegate)
        delegate = qobject_cast<const CellDelegate *>(itemDelegate());
    qreal width = static_cast<const TableHeader *>(horizontalHeader())->contentWidth(column);
    const int rows = model() && delegate ? qMin(model()->rowCount(), kMeasuredRows) : 0;
    for (int row = 0; row < rows; ++row)
        width = qMax(width, delegate->contentWidth(model()->index(row, column)));
    const QRect cell(0, 0, Theme::searchWidth, Theme::header);
    return int(std::ceil(width + cell.width() - contentRect(column, cell).width()));
}

void TableView::setCellCursor(bool on)
{
    m_cellCursor = on;
    viewport()->update();
}

void TableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setMinuteColumn(int column)
{
    if (!m_minute) {
        m_minute = new QTimer(this);
        m_minute->setSingleShot(true);
    }
    m_minute->disconnect();
    const auto untilNext = [] {
        return 60'000 - int(QTime::currentTime().msecsSinceStartOfDay() % 60'000);
    };
    connect(m_minute, &QTimer::timeout, this, [this, column, untilNext] {
        viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
        m_minute->start(untilNext());
    });
    m_minute->start(untilNext());
}

qint64 TableView::idAt(int row) const { return model() ? model()->index(row, 0).data(IdRole).toLongLong() : 0; }

int TableView::rowOf(qint64 id) const
{
    if (!model() || id == 0)
        return -1;
    for (int row = 0, rows = model()->rowCount(); row < rows; ++row)
        if (idAt(row) == id && rowKind(model()->index(row, 0)) == RowKind::Data)
            return row;
    return -1;
}

void TableView::setCurrentId(qint64 id)
{
    const int row = rowOf(id);
    if (row >= 0) {
        goToRow(row);
        return;
    }
    m_currentId = id; // restored when the row comes
}

void TableView::restoreCurrent()
{
    const int row = rowOf(m_currentId);
    if (row < 0)
        return;
    const int offset = std::exchange(m_currentOffset, -1);
    goToRow(row);
    if (offset >= 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - offset);
}

/// Remembers who stands around the cursor, or around the gap it left, for when its own row goes.
void TableView::keepPlace(int row)
{
    const int gap = row >= 0 ? row : m_gap;
    m_before.clear();
    m_behind.clear();
    if (gap < 0)
        return;
    for (int i = qMax(0, gap - kNeighbours); i < gap; ++i)
        m_before.push_back(idAt(i));
    for (int i = row >= 0 ? row + 1 : gap, last = qMin(i + kNeighbours, model()->rowCount()); i < last; ++i)
        m_behind.push_back(idAt(i));
}

/// Where the cursor's row has gone, the next one that is still there takes its place.
void TableView::findPlace()
{
    m_gap = -1;
    if (m_currentId == 0 || rowOf(m_currentId) >= 0)
        return;
    for (const qint64 id : m_behind)
        if (const int row = rowOf(id); row >= 0) {
            m_gap = row;
            return;
        }
    for (auto id = m_before.rbegin(); id != m_before.rend() && m_gap < 0; ++id)
        if (const int row = rowOf(*id); row >= 0)
            m_gap = row + 1;
}

void TableView::setMarks(const QSet<qint64> &ids)
{
    if (m_marks == ids)
        return;
    m_marks = ids;
    viewport()->update();
    horizontalHeader()->viewport()->update();
    Q_EMIT marksChanged();
}

bool TableView::isMarked(const QModelIndex &index) const
{
    return !m_marks.isEmpty() && m_marks.contains(index.siblingAtColumn(0).data(IdRole).toLongLong());
}

bool TableView::isLit(const QModelIndex &index) const
{
    const RowKind kind = rowKind(index);
    if (kind == RowKind::Group || kind == RowKind::Loading)
        return false;
    // A note belongs to the row above it and is lit with it, by id.
    const bool current = kind == RowKind::Data ? currentIndex().row() == index.row() && currentIndex().isValid()
                                               : m_currentId != 0 && m_currentId == idAt(index.row());
    return current || isMarked(index);
}

bool TableView::isFirstColumn(int column) const
{
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            return logical == column;
    }
    return false;
}

QRectF TableView::contentRect(int column, const QRect &cell) const
{
    int left = Theme::cellPadding, right = Theme::cellPadding;
    if (isFirstColumn(column))
        left = Theme::edge;
    for (int visual = horizontalHeader()->count() - 1; visual >= 0; --visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(logical))
            continue;
        // The scroll bar lies over this edge, so that figures end at the same place with and without it.
        if (logical == column)
            right = Theme::edge;
        break;
    }
    if (column == m_checkColumn)
        right = 0;
    return QRectF(cell).adjusted(left, 0, -right, 0);
}

QRectF TableView::noteRect(const QModelIndex &index) const
{
    const int y = rowViewportPosition(index.row()), height = rowHeight(index.row()) - Theme::border;
    // Notes begin under the first words, after the check box; group titles at the edge.
    int x = Theme::edge;
    if (rowKind(index) == RowKind::Note && m_checkColumn >= 0)
        x = columnWidth(m_checkColumn) + Theme::cellPadding;
    return QRectF(x - horizontalOffset(), y, viewport()->width() - x - Theme::edge, height);
}

QRectF TableView::noteLinkRect(const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRectF row = noteRect(index);
    const qreal x = row.left() + numberWidth(index.data(NoteRole).toString(), theme.font(Type::Body)) + Theme::space8;
    return {x, row.top(), numberWidth(index.data(NoteLinkRole).toString(), theme.font(Type::Label)), row.height()};
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
    if (m_resetting || (!current.isValid() && model() && model()->rowCount() == 0))
        return;
    const qint64 id = current.isValid() ? idAt(current.row()) : 0;
    if (current.isValid())
        m_gap = -1;
    if (id == m_currentId)
        return;
    m_currentId = id;
    Q_EMIT currentIdChanged(id);
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.setPen(theme.text2);
    const QRectF line(
        Theme::edge, viewport()->height() / 3, viewport()->width() - 2 * Theme::edge, theme.lineHeight(Type::Body));
    if (numberWidth(m_emptyText, theme.font(Type::Body)) <= line.width()) {
        drawNumber(&painter, line, m_emptyText, theme.font(Type::Body), Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    painter.setFont(theme.font(Type::Body));
    painter.drawText(
        line.adjusted(0, 0, 0, viewport()->height()), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace selaras::kit
