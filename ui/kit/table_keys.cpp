// The hands on a kit::TableView: keys and mouse.
#include "kit/cell.h"
#include "kit/table_view.h"
#include "kit/tree_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace selaras::kit {

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event))
        event->accept();
    else
        event->ignore(); // letters and digits belong to the screen
}

bool TableView::handleKey(QKeyEvent *event)
{
    if (!model())
        return false;
    const bool ctrl = event->modifiers() & Qt::ControlModifier, shift = event->modifiers() & Qt::ShiftModifier;
    const int page = qMax(1, viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()) - 1);
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Up: shift ? moveMarking(-1) : step(-1); return true;
    case Qt::Key_Down: shift ? moveMarking(1) : step(1); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_Home: goToRow(skipSpecial(0, 1)); return true;
    case Qt::Key_End:
        if (model()->canFetchMore({}))
            model()->fetchMore({});
        goToRow(skipSpecial(model()->rowCount() - 1, -1));
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (moveInTree(event->key() == Qt::Key_Right))
            return true;
        if (!m_cellCursor)
            return false;
        setCurrentIndex(moveCursor(event->key() == Qt::Key_Left ? MoveLeft : MoveRight, {}));
        return true;
    case Qt::Key_Space:
        if (row < 0)
            return true;
        if (m_checkColumn >= 0)
            toggleMark(currentIndex());
        else
            Q_EMIT rowPeeked(m_currentId);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row < 0)
            return false;
        Q_EMIT rowActivated(m_currentId, ctrl);
        return true;
    case Qt::Key_Escape:
        if (m_marks.isEmpty())
            Q_EMIT escaped();
        else
            clearMarks();
        return true;
    case Qt::Key_A:
        if (!ctrl)
            return false;
        Q_EMIT markAllRequested();
        return true;
    case Qt::Key_C:
        if (!ctrl)
            return false;
        copyRows();
        return true;
    default: return false;
    }
}

/// Right opens a row of a tree; Left in its first cell closes it, or goes up to the row that one belongs to. Else, in
/// an open row, they are free to go from figure to figure.
bool TableView::moveInTree(bool right)
{
    const QModelIndex head = currentIndex().siblingAtColumn(0);
    const QVariant expanded = head.data(ExpandedRole);
    if (right) {
        if (!expanded.isValid() || expanded.toBool())
            return false;
        Q_EMIT expandWanted(m_currentId, true);
        return true;
    }
    if (m_cellCursor && !isFirstColumn(currentIndex().column()))
        return false;
    if (expanded.isValid() && expanded.toBool()) {
        Q_EMIT expandWanted(m_currentId, false);
        return true;
    }
    if (head.data(DepthRole).toInt() == 0)
        return false;
    int row = head.row();
    while (row > 0 && !model()->index(row, 0).data(ExpandedRole).isValid())
        --row;
    goToRow(row);
    return true;
}

int TableView::skipSpecial(int row, int direction) const
{
    const int rows = model()->rowCount();
    while (row >= 0 && row < rows) {
        const RowKind kind = rowKind(model()->index(row, 0));
        if (kind == RowKind::Data || kind == RowKind::Loading)
            return row;
        row += direction;
    }
    return -1;
}

void TableView::step(int rows)
{
    const int last = model()->rowCount() - 1;
    if (last < 0)
        return;
    // From the gap of a row that has left, the first step down is on the row that took its place.
    const int gone = m_gap >= 0 ? (rows > 0 ? m_gap - 1 : m_gap) : rows > 0 ? -1 : 0;
    const int from = currentIndex().isValid() ? currentIndex().row() : gone;
    const int direction = rows < 0 ? -1 : 1;
    const int wanted = qBound(0, from + rows, last);
    int row = skipSpecial(wanted, direction);
    if (row < 0)
        row = skipSpecial(wanted, -direction);
    goToRow(row);
    if (row == last && model()->canFetchMore({}))
        model()->fetchMore({});
}

void TableView::goToRow(int row)
{
    if (row < 0)
        return;
    const int first = m_checkColumn == 0 ? 1 : 0;
    const int column = currentIndex().isValid() && m_cellCursor ? currentIndex().column() : first;
    m_anchorRow = row;
    setCurrentIndex(model()->index(row, column));
    scrollTo(currentIndex(), EnsureVisible);
}

void TableView::moveMarking(int by)
{
    if (currentIndex().isValid()) {
        QSet<qint64> ids = m_marks;
        ids.insert(m_currentId);
        setMarks(ids);
    }
    step(by);
    QSet<qint64> ids = m_marks;
    if (m_currentId)
        ids.insert(m_currentId);
    setMarks(ids);
}

void TableView::markRange(int from, int to)
{
    QSet<qint64> ids = m_marks;
    for (int row = qMin(from, to); row <= qMax(from, to); ++row)
        if (rowKind(model()->index(row, 0)) == RowKind::Data)
            ids.insert(idAt(row));
    setMarks(ids);
}

void TableView::toggleMark(const QModelIndex &index)
{
    const qint64 id = idAt(index.row());
    if (id == 0 || rowKind(index) != RowKind::Data)
        return;
    QSet<qint64> ids = m_marks;
    if (!ids.remove(id))
        ids.insert(id);
    setMarks(ids);
}

void TableView::copyRows() const
{
    QStringList lines;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex head = model()->index(row, 0);
        const bool wanted
            = m_marks.isEmpty() ? row == currentIndex().row() : isMarked(head) && rowKind(head) == RowKind::Data;
        if (!wanted)
            continue;
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (column == m_checkColumn || isColumnHidden(column))
                continue;
            const QModelIndex index = model()->index(row, column);
            const QVariant whole = index.data(CopyRole);
            cells << (whole.isValid() ? whole : index.data(Qt::DisplayRole)).toString();
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        QTableView::mousePressEvent(event);
        return;
    }
    const RowKind kind = rowKind(index);
    if (kind == RowKind::Note && noteLinkRect(index.siblingAtColumn(0)).contains(event->position())) {
        Q_EMIT noteLinkActivated(index.siblingAtColumn(0));
        return;
    }
    if (kind != RowKind::Data)
        return;
    if (event->modifiers() & Qt::ShiftModifier) {
        markRange(m_anchorRow >= 0 ? m_anchorRow : index.row(), index.row());
        return;
    }
    m_anchorRow = index.row();
    const QVariant expanded = index.data(ExpandedRole);
    if (expanded.isValid()
        && TreeDelegate::chevronRect(contentRect(index.column(), visualRect(index)))
               .adjusted(-Theme::cellPadding, -Theme::cellPadding, Theme::space4, Theme::cellPadding)
               .contains(event->position())) {
        setCurrentIndex(index);
        Q_EMIT expandWanted(idAt(index.row()), !expanded.toBool());
        return;
    }
    if (index.column() == m_checkColumn || (event->modifiers() & Qt::ControlModifier)) {
        toggleMark(index);
        return;
    }
    setCurrentIndex(index);
    Q_EMIT rowPeeked(m_currentId);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // everything happens on the press
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || index.column() == m_checkColumn || rowKind(index) != RowKind::Data) {
        mousePressEvent(event);
        return;
    }
    Q_EMIT rowActivated(idAt(index.row()), event->modifiers() & Qt::ControlModifier);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.row() != m_hoverRow) {
        updateRow(m_hoverRow);
        m_hoverRow = index.row();
        updateRow(m_hoverRow);
    }
    const bool link = index.isValid() && rowKind(index) == RowKind::Note
        && noteLinkRect(index.siblingAtColumn(0)).contains(event->position());
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    // Not QAbstractItemView's: it would put the cursor on the first row, and a list with a cursor counts as being read.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TableView::leaveEvent(QEvent *event)
{
    updateRow(m_hoverRow);
    m_hoverRow = -1;
    QTableView::leaveEvent(event);
}

} // namespace selaras::kit
