#include "kit/cell.h"

#include "kit/number.h"
#include "kit/shape.h"
#include "kit/table_view.h"

#include <QPainter>

namespace selaras::kit {

RowKind rowKind(const QModelIndex &index) { return RowKind(index.siblingAtColumn(0).data(RowKindRole).toInt()); }

std::optional<Role> statusOf(const QModelIndex &index, int itemRole)
{
    const QVariant value = index.data(itemRole);
    if (!value.isValid())
        return {};
    const int role = value.toInt();
    return role >= 0 && role < roleCount ? std::optional(Role(role)) : std::nullopt;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, Theme::current().height(Theme::rowCompact)};
}

qreal CellDelegate::contentWidth(const QModelIndex &index) const
{
    return numberWidth(index.data(Qt::DisplayRole).toString(),
        Theme::current().font(index.data(StrongRole).toBool() ? Type::Strong : Type::Body));
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const RowKind kind = rowKind(index);
    painter->save();
    const bool lit = view ? view->isLit(index) : bool(option.state & QStyle::State_Selected);
    paintGround(painter, option, index, view, lit);
    if (kind != RowKind::Data) {
        paintSpecialRow(painter, option, index, view, kind);
        painter->restore();
        return;
    }
    QRectF content = view ? view->contentRect(index.column(), option.rect)
                          : QRectF(option.rect).adjusted(Theme::edge, 0, -Theme::edge, 0);
    content.adjust(0, 0, 0, -Theme::border);
    const QVariant align = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = align.isValid() ? Qt::Alignment(align.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    paintCell(painter, {content, index, alignment, bool(option.state & QStyle::State_Enabled), lit});
    painter->restore();
}

void CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const TableView *view, bool lit) const
{
    const Theme &theme = Theme::current();
    const RowKind kind = rowKind(index);
    const bool hover = view ? view->hoverRow() == index.row() : bool(option.state & QStyle::State_MouseOver);
    QRect r = option.rect;
    const QColor fill = kind == RowKind::Group ? theme.headerFill
        : lit                                  ? theme.select
        : hover                                ? theme.hover
                                               : theme.surface;
    painter->fillRect(r, fill);
    const QRect line(r.left(), r.bottom(), r.width(), Theme::border);
    painter->fillRect(line, kind == RowKind::Group ? theme.borderLine : theme.line);
    const bool first = !view || view->isFirstColumn(index.column());
    if (lit && first)
        painter->fillRect(QRect(r.left(), r.top(), Theme::accentBar, r.height() - Theme::border), theme.accent);
    if (view && view->showsCellCursor() && view->currentIndex() == index) {
        const qreal half = Theme::cellFrame / 2.0;
        painter->setPen(QPen(theme.accent, Theme::cellFrame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(QRectF(r).adjusted(half, half, -half, -half - Theme::border));
    }
}

void CellDelegate::paintSpecialRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
    const TableView *view, RowKind kind) const
{
    const Theme &theme = Theme::current();
    if (kind == RowKind::Loading) {
        const QRectF content = view ? view->contentRect(index.column(), option.rect) : QRectF(option.rect);
        const QRectF bar(content.left(), content.center().y() - Theme::progress / 2.0,
            content.width() * Theme::loadingPercent / 100, Theme::progress);
        fillRounded(painter, bar, Theme::progress / 2.0, theme.canvas);
        return;
    }
    // The text spans the row; each cell paints its own slice of it. Cheaper than spans, and rows may come and go.
    painter->setClipRect(option.rect);
    const QModelIndex head = index.siblingAtColumn(0);
    const QRectF row = view ? view->noteRect(head) : QRectF(option.rect).adjusted(Theme::edge, 0, -Theme::edge, 0);
    if (kind == RowKind::Group) {
        const QFont font = theme.font(Type::Strong);
        const QString title = head.data(Qt::DisplayRole).toString();
        painter->setPen(theme.text);
        drawNumber(painter, row, title, font, Qt::AlignLeft | Qt::AlignVCenter);
        painter->setPen(theme.text2);
        const QRectF rest = row.adjusted(numberWidth(title, font) + Theme::space8, 0, 0, 0);
        drawNumber(
            painter, rest, head.data(SecondRole).toString(), theme.font(Type::Body), Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const QFont font = theme.font(Type::Body);
    const QString note = head.data(NoteRole).toString();
    painter->setPen(theme.role(Role::Red).text);
    drawNumber(painter, row, note, font, Qt::AlignLeft | Qt::AlignVCenter);
    if (view) {
        const QRectF link = view->noteLinkRect(head);
        painter->setPen(theme.accent);
        drawNumber(painter, link, head.data(NoteLinkRole).toString(), theme.font(Type::Label),
            Qt::AlignLeft | Qt::AlignVCenter);
        const qreal foot = link.center().y() + theme.lineHeight(Type::Body) / 2.0 - Theme::border * 2;
        painter->fillRect(QRectF(link.left(), foot, link.width(), Theme::border), theme.accent);
    }
}

} // namespace selaras::kit
