#include "kit/table_header.h"

#include "kit/shape.h"
#include "kit/style_parts.h"
#include "kit/table_view.h"
#include "kit/tile.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionButton>

namespace selaras::kit {

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(Theme::space24);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::current().height(Theme::header)};
}

qreal TableHeader::contentWidth(int section) const
{
    if (!model())
        return 0;
    const Theme &theme = Theme::current();
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    qreal width = QFontMetricsF(theme.font(Type::Caption)).horizontalAdvance(words);
    if (!model()->headerData(section, Qt::Horizontal, TileRole).toString().isEmpty())
        width += theme.scaled(Theme::tile) + (words.isEmpty() ? 0 : Theme::space4);
    return width;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::current();
    const auto *view = qobject_cast<const TableView *>(parentWidget());
    painter->save();
    painter->fillRect(rect, theme.headerFill);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), Theme::border), theme.borderLine);
    QRectF content = view ? view->contentRect(section, rect)
                          : QRectF(rect).adjusted(Theme::cellPadding, 0, -Theme::cellPadding, 0);
    content.adjust(0, 0, 0, -Theme::border);
    if (view && section == view->checkColumn()) {
        QStyleOptionButton box;
        box.rect = content.toRect();
        box.rect.setWidth(theme.scaled(Theme::check));
        box.state = QStyle::State_Enabled | (view->marks().isEmpty() ? QStyle::State_Off : QStyle::State_NoChange);
        style_parts::drawCheck(&box, painter);
        painter->restore();
        return;
    }
    const QVariant align = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const Qt::Alignment alignment = align.isValid() ? Qt::Alignment(align.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    const QString letter = model()->headerData(section, Qt::Horizontal, TileRole).toString();
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    if (!letter.isEmpty()) {
        const int side = theme.scaled(Theme::tile);
        const qreal width = contentWidth(section);
        qreal x = content.left();
        if (alignment & Qt::AlignRight)
            x = content.right() - width;
        else if (alignment & Qt::AlignHCenter)
            x = content.center().x() - width / 2.0;
        drawTile(painter, QRectF(qRound(x), qRound(content.center().y() - side / 2.0), side, side), letter);
        painter->setFont(theme.font(Type::Caption));
        painter->setPen(theme.text2);
        painter->drawText(QRectF(qRound(x) + side + Theme::space4, content.top(), width, content.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, words);
        painter->restore();
        return;
    }
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QFont font = theme.font(Type::Caption);
    painter->setFont(font);
    painter->setPen(sorted ? theme.text : theme.text2);
    const qreal arrow = Theme::space6;
    if (sorted && (alignment & Qt::AlignRight))
        content.adjust(0, 0, -arrow - Theme::space6, 0);
    QRectF used;
    // Numbers keep the end of their title: it stands over the digits.
    painter->drawText(content, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
        QFontMetricsF(font).elidedText(words, Qt::ElideRight, content.width() + Theme::space8), &used);
    if (sorted) {
        const qreal x = used.right() + Theme::space6, mid = content.center().y();
        const qreal tip = sortIndicatorOrder() == Qt::AscendingOrder ? -arrow / 3 : arrow / 3;
        QPainterPath path;
        path.addPolygon(
            QPolygonF({QPointF(x, mid - tip), QPointF(x + arrow, mid - tip), QPointF(x + arrow / 2, mid + tip)}));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillPath(path, theme.text);
    }
    painter->restore();
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const auto *view = qobject_cast<const TableView *>(parentWidget());
    if (view && view->checkColumn() >= 0 && logicalIndexAt(event->pos()) == view->checkColumn()) {
        Q_EMIT checkClicked();
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
}

} // namespace selaras::kit
