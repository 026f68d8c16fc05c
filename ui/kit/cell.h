#pragma once

#include "kit/roles.h"
#include "kit/theme.h"

#include <QStyledItemDelegate>

#include <optional>

namespace selaras::kit {

class TableView;

/// One cell on its way to the screen: where its content goes and what it is of.
struct Cell {
    QRectF rect; ///< inside the padding, without the line below
    const QModelIndex &index;
    Qt::Alignment alignment;
    bool enabled;
    bool lit; ///< in a row that is current or marked
};

/// Base of every delegate of the kit. It paints what all cells share (ground, line, selection bar, cell cursor, note,
/// group and loading rows); a subclass paints the content. Works in kit::TableView and in any other item view.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    /// Only asked by list views; tables have fixed heights.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the content of a cell takes uncut, without the padding, in pixels.
    virtual qreal contentWidth(const QModelIndex &index) const;

protected:
    virtual void paintCell(QPainter *painter, const Cell &cell) const = 0;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const TableView *view, bool lit) const;
    void paintSpecialRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const TableView *view, RowKind kind) const;
};

/// The kind of the row an index stands in.
RowKind rowKind(const QModelIndex &index);
/// The role in StatusRole (or another role), if the model gives one.
std::optional<Role> statusOf(const QModelIndex &index, int itemRole = StatusRole);

} // namespace selaras::kit
