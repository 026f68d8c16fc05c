#pragma once

#include "kit/roles.h"
#include "kit/theme.h"

#include <QHeaderView>
#include <QSet>
#include <QTableView>
#include <vector>

class QTimer;

namespace selaras::kit {

/// Height of the rows of one table.
enum class RowHeight { Compact, Comfortable, TwoLines };

/// The table of every list: fixed heights, quiet lines, a row cursor, marks that survive moving and refresh, and the
/// keys of the look. Rows are known by IdRole (qint64) of column 0. Marks are kept by id and are independent of the
/// cursor. Give each column a delegate of kit/delegates.h; a column without one shows plain words.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);

    /// The cursor and the marks stay on their ids across models, resets and refreshes.
    void setModel(QAbstractItemModel *model) override;
    void setRowHeight(RowHeight height);
    /// Makes this column the check boxes; the model may leave it empty. -1 for none.
    void setCheckColumn(int column);
    int checkColumn() const { return m_checkColumn; }
    /// Widths of columns in order (0 leaves one alone); `stretch` takes what is left.
    void setColumnWidths(const QList<int> &widths, int stretch);
    /// What a column takes to show its title and its first rows uncut, in pixels; the page is measured once, so that a
    /// long list costs no more than a short one.
    int neededWidth(int column) const;
    /// Left and right move between cells, and the current cell has a frame (stock). Off: the row is the cursor.
    void setCellCursor(bool on);
    bool showsCellCursor() const { return m_cellCursor; }
    /// One line shown while the model is empty: what that means and which key helps.
    void setEmptyText(const QString &text);
    const QString &emptyText() const { return m_emptyText; }
    /// Repaints that column's visible cells on the minute.
    void setMinuteColumn(int column);

    /// Id of the row with the cursor, or 0.
    qint64 currentId() const { return m_currentId; }
    /// Moves the cursor there now, or as soon as the row is loaded.
    void setCurrentId(qint64 id);
    QSet<qint64> marks() const { return m_marks; }
    void setMarks(const QSet<qint64> &ids);
    void clearMarks() { setMarks({}); }
    bool isMarked(const QModelIndex &index) const;
    /// Row of an id among those loaded, or -1.
    int rowOf(qint64 id) const;

    // What the delegates ask.
    bool isLit(const QModelIndex &index) const;
    bool isFirstColumn(int column) const;
    int hoverRow() const { return m_hoverRow; }
    QRectF contentRect(int column, const QRect &cell) const;
    QRectF noteRect(const QModelIndex &index) const;
    QRectF noteLinkRect(const QModelIndex &index) const;

    void keyboardSearch(const QString &) override { } // letters are commands, never type-ahead

Q_SIGNALS:
    /// The cursor came to another row; the id is 0 when there is none.
    void currentIdChanged(qint64 id);
    /// Enter or double click opens; `beside` with Ctrl.
    void rowActivated(qint64 id, bool beside);
    /// Space in a table without check boxes, or a click: show it in the pane.
    void rowPeeked(qint64 id);
    void marksChanged();
    /// Ctrl+A or the header's box: the owner marks the whole filter, not the page, and says how many.
    void markAllRequested();
    /// Esc with nothing marked.
    void escaped();
    void noteLinkActivated(const QModelIndex &index);
    /// The chevron of a tree's row, or Right and Left on it: show what belongs to it, or hide it.
    void expandWanted(qint64 id, bool open);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override; ///< coming here alone puts the cursor nowhere
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool handleKey(QKeyEvent *event);
    bool moveInTree(bool right);
    void moveMarking(int step);
    void markRange(int from, int to);
    void toggleMark(const QModelIndex &index);
    void step(int rows);
    void goToRow(int row);
    void copyRows() const;
    void restoreCurrent();
    void keepPlace(int row);
    void findPlace();
    void applyTheme();
    void updateRow(int row);
    qint64 idAt(int row) const;
    int skipSpecial(int row, int direction) const;

    QSet<qint64> m_marks;
    qint64 m_currentId = 0;
    int m_anchorRow = -1, m_hoverRow = -1, m_checkColumn = -1;
    int m_currentOffset = -1; ///< where the cursor's row stood on the screen before a reset
    int m_gap = -1; ///< the row that took the place of the cursor's, which has left the list; -1: none has
    std::vector<qint64> m_before{}, m_behind{}; ///< who stood around the cursor before a reset
    RowHeight m_height = RowHeight::Compact;
    bool m_cellCursor = false, m_resetting = false;
    QString m_emptyText;
    QTimer *m_minute = nullptr;
};

} // namespace selaras::kit
