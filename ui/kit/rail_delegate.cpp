#include "kit/rail_delegate.h"

#include "kit/badge.h"
#include "kit/format.h"
#include "kit/icons.h"
#include "kit/number.h"
#include "kit/shape.h"

#include <QPainter>

namespace selaras::kit {

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool rule = index.data(IsRule).toBool();
    return {folded ? Theme::railFolded : Theme::current().widened(Theme::rail),
        rule ? Theme::railRule : Theme::current().height(Theme::railItem)};
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const QRect item = option.rect.adjusted(Theme::railInset, 0, -Theme::railInset - Theme::border, 0);
    if (index.data(IsRule).toBool()) {
        painter->fillRect(QRect(item.left() + Theme::railInset, item.center().y(), item.width() - 2 * Theme::railInset,
                              Theme::border),
            theme.borderLine);
        return;
    }
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const bool current = index.data(IsCurrent).toBool();
    const QRect box = item.adjusted(0, Theme::border, 0, 0);
    if (current)
        drawPanel(painter, box, Theme::radiusControl, theme.surface, theme.borderLine);
    else if (enabled && (option.state & QStyle::State_MouseOver))
        fillRounded(painter, box, Theme::radiusControl, theme.hover);
    if ((option.state & QStyle::State_HasFocus) && !current)
        drawPanel(painter, box, Theme::radiusControl, {}, theme.accent);

    const int icon = theme.scaled(Theme::icon);
    const QRectF iconBox(item.left() + Theme::railInset, item.center().y() - icon / 2.0 + Theme::border, icon, icon);
    drawIcon(painter, iconBox, index.data(Icon).toString(),
        !enabled      ? theme.text3
            : current ? theme.accent
                      : theme.text2);

    QRectF words = QRectF(item).adjusted(Theme::railInset + icon + Theme::space10, Theme::border, -Theme::railInset, 0);
    const QVariant count = index.data(Count);
    const auto role = Role(index.data(CountRole).toInt());
    if (count.isValid()) {
        const QString figure = format::count(count.toLongLong());
        if (folded) {
            // Only what asks for a person stays readable on the narrow rail; a plain count has no room beside the icon.
            if (isFilled(role)) {
                const int mark = theme.scaled(Theme::shapeTile);
                drawShape(painter, QRectF(iconBox.right() - mark / 3.0, iconBox.top() - mark / 2.0, mark, mark), role);
            } else {
                const QFont small = theme.font(Type::Caption);
                const QString brief = count.toLongLong() > 99 ? QStringLiteral("99+") : figure;
                const QRectF place = QRectF(item).adjusted(0, 0, Theme::space4, 0);
                if (brief.size() > 1) { // it reaches over the icon: on a ground of its own both can be read
                    const QFontMetricsF metrics(small);
                    const QSizeF size(numberWidth(brief, small) + Theme::space4, metrics.height());
                    const QRectF ground(place.right() - size.width() + Theme::space2, place.bottom() - size.height(),
                        size.width(), size.height());
                    painter->setPen(Qt::NoPen);
                    painter->setBrush(current ? theme.surface : theme.railFill);
                    painter->drawRoundedRect(ground, Theme::space4, Theme::space4);
                }
                painter->setPen(theme.text2);
                drawNumber(painter, place, brief, small, Qt::AlignRight | Qt::AlignBottom);
            }
        } else if (isFilled(role)) {
            words.setRight(
                drawBadgeRight(painter, words.adjusted(0, 0, Theme::border, 0), role, figure, BadgeTone::Count).left());
        } else {
            const QFont font = theme.font(current ? Type::Strong : Type::Body);
            painter->setPen(current ? theme.text : theme.text2);
            drawNumber(painter, words, figure, font, Qt::AlignRight | Qt::AlignVCenter);
            words.setRight(words.right() - numberWidth(figure, font) - Theme::space8);
        }
    }
    if (folded)
        return;
    painter->setFont(theme.font(current ? Type::Strong : Type::Body));
    painter->setPen(enabled ? theme.text : theme.text3);
    painter->drawText(words,
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | (letters ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
        index.data(Qt::DisplayRole).toString());
}

} // namespace selaras::kit
