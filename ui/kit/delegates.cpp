#include "kit/delegates.h"

#include "kit/badge.h"
#include "kit/format.h"
#include "kit/number.h"
#include "kit/shape.h"
#include "kit/spark.h"
#include "kit/style_parts.h"
#include "kit/table_view.h"
#include "kit/tile.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionButton>

#include <cmath>

namespace selaras::kit {
namespace {

Tone toneFor(const QModelIndex &index, Tone otherwise)
{
    const QVariant value = index.data(ToneRole);
    return value.isValid() ? Tone(value.toInt()) : otherwise;
}

/// Draws words with tabular figures, cut to the room there is; returns the width used.
qreal drawWords(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, Qt::TextElideMode elide = Qt::ElideRight)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    painter->setPen(color);
    qreal width = numberWidth(text, font);
    if (width <= rect.width()) {
        drawNumber(painter, rect, text, font, alignment);
        return width;
    }
    const QString cut = QFontMetricsF(font).elidedText(text, elide, rect.width() - Theme::border);
    drawNumber(painter, rect, cut, font, Qt::AlignLeft | Qt::AlignVCenter);
    return rect.width();
}

void drawShipBy(QPainter *painter, const QRectF &rect, const format::ShipBy &words, bool atRight)
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(Type::Body);
    if (atRight) {
        if (words.status)
            drawBadgeRight(painter, rect, *words.status, words.left);
        else
            drawWords(painter, rect, words.left, font, theme.text2, Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    qreal used = 0;
    if (words.status) {
        // It hangs into the padding, so that its shape begins where the words of plain rows and the title do.
        const QRectF hung = rect.adjusted(-Theme::badgePadding, 0, 0, 0);
        used = drawBadge(painter, hung, *words.status, words.left).right() - rect.left();
    } else {
        painter->setPen(theme.text);
        drawNumber(painter, rect, words.left, font, Qt::AlignLeft | Qt::AlignVCenter);
        used = numberWidth(words.left, font);
    }
    const qreal clock = numberWidth(words.clock, font);
    // A wide badge pushes the clock into the padding rather than out of line for every row.
    const qreal x = qMax(rect.left() + used + Theme::space8, rect.right() - clock);
    painter->setPen(theme.text2);
    drawNumber(
        painter, QRectF(x, rect.top(), clock, rect.height()), words.clock, font, Qt::AlignLeft | Qt::AlignVCenter);
}

format::ShipBy shipByOf(const QModelIndex &index, const std::function<QDateTime()> &now)
{
    const QVariant urgent = index.data(UrgentMinutesRole), soon = index.data(SoonMinutesRole);
    const QDateTime deadline = index.data(DeadlineRole).toDateTime();
    if (!urgent.isValid() && !soon.isValid())
        return format::shipBy(deadline, now());
    return format::shipBy(deadline, now(), urgent.toInt(), soon.toInt());
}

std::optional<Role> tileState(const QModelIndex &index) { return statusOf(index, TileStateRole); }

QRectF tileBox(const QRectF &rect)
{
    const int side = Theme::current().scaled(Theme::tile);
    return {rect.left(), std::floor(rect.center().y() - side / 2.0 + Theme::border), qreal(side), qreal(side)};
}

} // namespace

TextDelegate::TextDelegate(QObject *parent, Tone tone, Qt::TextElideMode elide)
    : CellDelegate(parent)
    , m_tone(tone)
    , m_elide(elide)
{
}

qreal TextDelegate::contentWidth(const QModelIndex &index) const
{
    const bool hasTile = !index.data(TileRole).toString().isEmpty();
    return CellDelegate::contentWidth(index) + (hasTile ? Theme::current().scaled(Theme::tile) + Theme::space8 : 0);
}

void TextDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(cell.index.data(StrongRole).toBool() ? Type::Strong : Type::Body);
    const QString text = cell.index.data(Qt::DisplayRole).toString();
    const QColor color = text == format::nothing() ? theme.text2 : theme.tone(toneFor(cell.index, m_tone));
    QRectF rect = cell.rect;
    if (const QString tile = cell.index.data(TileRole).toString(); !tile.isEmpty()) {
        const QRectF box = tileBox(rect);
        drawTile(painter, box, tile, tileState(cell.index));
        rect.setLeft(box.right() + Theme::space8);
    }
    const qreal used = drawWords(painter, rect, text, font, color, cell.alignment, m_elide);
    const QString second = cell.index.data(SecondRole).toString();
    if (!second.isEmpty())
        drawWords(painter, rect.adjusted(used + Theme::space4, 0, 0, 0), second, theme.font(Type::Body), theme.text2);
}

NumberDelegate::NumberDelegate(QObject *parent, Tone tone, bool strong)
    : CellDelegate(parent)
    , m_tone(tone)
    , m_strong(strong)
{
}

qreal NumberDelegate::contentWidth(const QModelIndex &index) const
{
    const auto status = statusOf(index);
    if (status && isFilled(*status))
        return badgeSize(*status, index.data(Qt::DisplayRole).toString()).width()
            - 2 * (Theme::badgePadding + Theme::border);
    const qreal shape = status ? Theme::current().scaled(Theme::shape) + Theme::badgeGap : 0;
    return CellDelegate::contentWidth(index) + shape;
}

void NumberDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const Theme &theme = Theme::current();
    const QString text = cell.index.data(Qt::DisplayRole).toString();
    const auto status = statusOf(cell.index);
    const qreal hang = Theme::badgePadding + Theme::border;
    if (status && isFilled(*status)) {
        QRectF badge = cell.rect.adjusted(-hang, 0, hang, 0);
        badge.setLeft(qMin(badge.left(), badge.right() - badgeSize(*status, text).width()));
        drawBadgeRight(painter, badge, *status, text);
        return;
    }
    const QVariant given = cell.index.data(StrongRole);
    const QFont font = theme.font((given.isValid() ? given.toBool() : m_strong) ? Type::Strong : Type::Body);
    painter->setPen(text == format::nothing() ? theme.text2 : theme.tone(toneFor(cell.index, m_tone)));
    drawNumber(painter, cell.rect, text, font, Qt::AlignRight | Qt::AlignVCenter);
    if (status) {
        const int side = theme.scaled(Theme::shape);
        const qreal x = cell.rect.right() - numberWidth(text, font) - Theme::badgeGap - side;
        drawShape(painter, QRectF(x, cell.rect.center().y() - side / 2.0, side, side), *status);
    }
}

void IdDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(cell.index.data(StrongRole).toBool() ? Type::Strong : Type::Body);
    painter->setPen(theme.tone(toneFor(cell.index, Tone::Text)));
    drawNumber(painter, cell.rect, format::cutId(cell.index.data(Qt::DisplayRole).toString()), font, cell.alignment);
}

qreal BadgeDelegate::contentWidth(const QModelIndex &index) const
{
    const auto status = statusOf(index);
    return status ? badgeSize(*status, index.data(Qt::DisplayRole).toString()).width()
                  : CellDelegate::contentWidth(index);
}

void BadgeDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const QString word = cell.index.data(Qt::DisplayRole).toString();
    if (const auto status = statusOf(cell.index))
        drawBadge(painter, cell.rect, *status, word,
            cell.index.data(MutedRole).toBool() ? BadgeTone::Muted : BadgeTone::Table);
    else
        drawWords(painter, cell.rect, word, Theme::current().font(Type::Body), Theme::current().text2);
}

void TileDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const QString words = cell.index.data(TileRole).toString();
    if (words.isEmpty())
        return;
    QRectF box = tileBox(cell.rect);
    if (cell.alignment & Qt::AlignHCenter)
        box.moveLeft(std::floor(cell.rect.center().x() - box.width() / 2));
    drawTile(painter, box, words, tileState(cell.index));
}

void InitialsDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const QString initials = cell.index.data(Qt::DisplayRole).toString();
    if (initials.isEmpty())
        return;
    const int side = Theme::current().scaled(Theme::avatarSmall);
    const QRectF box(
        cell.rect.right() - side, std::floor(cell.rect.center().y() - side / 2.0), side + Theme::border, side);
    drawAvatar(painter, box, initials);
}

ShipByDelegate::ShipByDelegate(QObject *parent)
    : CellDelegate(parent)
    , m_now([] { return QDateTime::currentDateTime(); })
{
}

void ShipByDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    if (!cell.index.data(DeadlineRole).toDateTime().isValid()) {
        painter->setPen(Theme::current().text2);
        drawNumber(
            painter, cell.rect, format::nothing(), Theme::current().font(Type::Body), Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    drawShipBy(painter, cell.rect, shipByOf(cell.index, m_now), false);
}

TwoLineDelegate::TwoLineDelegate(QObject *parent, Qt::TextElideMode below)
    : CellDelegate(parent)
    , m_below(below)
{
}

void TwoLineDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const Theme &theme = Theme::current();
    const int body = theme.lineHeight(Type::Body), small = theme.lineHeight(Type::Small);
    QRectF rect = cell.rect;
    const qreal top = rect.center().y() - (body + small) / 2.0;
    const QString words = cell.index.data(TileRole).toString();
    if (!words.isEmpty()) {
        const QRectF box = tileBox(rect);
        drawTile(painter, box, words, tileState(cell.index));
        rect.setLeft(box.right() + Theme::space10);
    }
    const QRectF first(rect.left(), top, rect.width(), body);
    const qreal used
        = drawWords(painter, first, cell.index.data(Qt::DisplayRole).toString(), theme.font(Type::Label), theme.text);
    drawWords(painter, first.adjusted(used + Theme::space6, 0, 0, 0), cell.index.data(SecondRole).toString(),
        theme.font(Type::Body), theme.text2);
    drawWords(painter, QRectF(rect.left(), top + body, rect.width(), small), cell.index.data(SecondLineRole).toString(),
        theme.font(Type::Small), theme.text2, Qt::AlignLeft | Qt::AlignVCenter, m_below);
}

SummaryDelegate::SummaryDelegate(QObject *parent)
    : CellDelegate(parent)
    , m_now([] { return QDateTime::currentDateTime(); })
{
}

QSize SummaryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Theme &theme = Theme::current();
    return {0, qMax(Theme::rowTwoLines, 2 * theme.lineHeight(Type::Body) + Theme::space12)};
}

void SummaryDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const Theme &theme = Theme::current();
    const int line = theme.lineHeight(Type::Body);
    const qreal top = cell.rect.center().y() - line;
    QRectF first(cell.rect.left(), top, cell.rect.width(), line);
    QRectF second = first.translated(0, line);
    const QString words = cell.index.data(TileRole).toString();
    if (!words.isEmpty()) {
        const QRectF box = tileBox(first);
        drawTile(painter, box, words, tileState(cell.index));
        first.setLeft(box.right() + Theme::space8);
        second.setLeft(first.left());
    }
    painter->setPen(theme.text);
    drawNumber(painter, first, format::cutId(cell.index.data(Qt::DisplayRole).toString()),
        theme.font(cell.lit ? Type::Strong : Type::Body), Qt::AlignLeft | Qt::AlignVCenter);
    if (cell.index.data(DeadlineRole).isValid())
        drawShipBy(painter, first, shipByOf(cell.index, m_now), true);
    else if (const auto status = statusOf(cell.index))
        drawBadgeRight(painter, first, *status, cell.index.data(SecondRole).toString());
    const QString right = cell.index.data(RightTextRole).toString();
    const QFont body = theme.font(Type::Body);
    painter->setPen(theme.text2);
    drawNumber(painter, second, right, body, Qt::AlignRight | Qt::AlignVCenter);
    drawWords(painter, second.adjusted(0, 0, -numberWidth(right, body) - Theme::space8, 0),
        cell.index.data(SecondLineRole).toString(), body, theme.text2);
}

void SparkDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const QVariant from = cell.index.data(AlertFromRole);
    const auto values = cell.index.data(ValuesRole).value<QList<double>>();
    const qreal height = qMin<qreal>(cell.rect.height() - Theme::space8, Theme::spark);
    const QRectF rect(cell.rect.left(), cell.rect.center().y() - height / 2, cell.rect.width(), height);
    drawSpark(painter, rect, values, from.isValid() ? from.toInt() : -1, cell.index.data(FullRole).toDouble());
}

void ShareDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    const Theme &theme = Theme::current();
    const QVariant share = cell.index.data(ShareRole);
    QRectF words = cell.rect;
    if (share.isValid()) {
        const QRectF bar(cell.rect.left(), cell.rect.center().y() - Theme::bar / 2.0,
            theme.scaled(Theme::space32 + Theme::space8), Theme::bar);
        const auto status = statusOf(cell.index);
        drawShare(painter, bar, share.toDouble(), status ? theme.role(*status).mark : theme.text2);
        words.setLeft(bar.right() + Theme::space8);
    }
    drawWords(painter, words, cell.index.data(Qt::DisplayRole).toString(), theme.font(Type::Body),
        share.isValid() ? theme.text : theme.text2);
}

void CheckDelegate::paintCell(QPainter *painter, const Cell &cell) const
{
    QStyleOptionButton option;
    option.rect = cell.rect.toRect();
    option.rect.setWidth(Theme::current().scaled(Theme::check));
    const auto *view = qobject_cast<const TableView *>(parent());
    option.state = QStyle::State_Enabled | (view && view->isMarked(cell.index) ? QStyle::State_On : QStyle::State_Off);
    style_parts::drawCheck(&option, painter);
}

} // namespace selaras::kit
