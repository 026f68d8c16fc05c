#include "kit/tree_delegate.h"

#include "kit/icons.h"

#include <QPainter>

namespace selaras::kit {

namespace {

int indent() { return Theme::current().scaled(Theme::icon) + Theme::space4; }

/// How far in the words of a cell begin.
int depthOf(const QModelIndex &index)
{
    return index.data(DepthRole).toInt() + (index.data(ExpandedRole).isValid() ? 1 : 0);
}

} // namespace

qreal TreeDelegate::contentWidth(const QModelIndex &index) const
{
    return TextDelegate::contentWidth(index) + depthOf(index) * indent();
}

QRectF TreeDelegate::chevronRect(const QRectF &content)
{
    const qreal side = Theme::current().scaled(Theme::icon);
    return {content.left(), content.center().y() - side / 2, side, side};
}

void TreeDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const QVariant expanded = cell.index.data(ExpandedRole);
    if (expanded.isValid()) {
        painter->save();
        const QRectF place = chevronRect(cell.rect);
        if (!expanded.toBool()) { // the icon points down
            painter->translate(place.center());
            painter->rotate(-90);
            painter->translate(-place.center());
        }
        drawIcon(painter, place, QStringLiteral("chevron"), Theme::current().text2);
        painter->restore();
    }
    TextDelegate::paintCell(painter,
        {cell.rect.adjusted(depthOf(cell.index) * indent(), 0, 0, 0), cell.index, cell.alignment, cell.enabled,
            cell.lit});
}

} // namespace selaras::kit
