#include "kit/style_parts.h"

#include "kit/icons.h"
#include "kit/shape.h"
#include "kit/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace selaras::kit::style_parts {
namespace {

QRect middleSquare(const QRect &rect, int side)
{
    // Not by center(), which lies a pixel to the left of the middle of an even width.
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side};
}

} // namespace

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    // The editor inside a combo or spin box stands on a field already drawn.
    if (widget && widget->parentWidget()
        && (widget->parentWidget()->inherits("QAbstractSpinBox") || widget->parentWidget()->inherits("QComboBox")))
        return;
    const Theme &theme = Theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool bare = widget && widget->property("bare").toBool();
    if (bare)
        return;
    QColor edge = enabled ? theme.control : theme.borderLine;
    if (widget && widget->property("invalid").toBool())
        edge = theme.role(Role::Red).mark;
    else if (enabled && (option->state & QStyle::State_HasFocus))
        edge = theme.accent;
    drawPanel(painter, option->rect, Theme::radiusControl, enabled ? theme.surface : theme.canvas, edge);
}

void drawButton(const QStyleOption *option, QPainter *painter, const QString &kind)
{
    const Theme &theme = Theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const bool down = enabled && (option->state & (QStyle::State_Sunken | QStyle::State_On));
    const QRectF rect(option->rect);
    if (kind == QLatin1String("plain")) {
        if (down || hover)
            fillRounded(painter, rect, Theme::radiusControl, down ? theme.select : theme.hover);
        return;
    }
    if (kind == QLatin1String("primary") && enabled) {
        fillRounded(painter, rect, Theme::radiusControl, hover || down ? theme.inkHover : theme.ink);
        return;
    }
    const QColor edge = enabled ? theme.control : theme.borderLine;
    const QColor fill = !enabled ? QColor() : down ? theme.select : hover ? theme.hover : theme.surface;
    drawPanel(painter, rect, Theme::radiusControl, fill, edge);
}

void drawCheck(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const int side = theme.scaled(Theme::check);
    const QRect box = middleSquare(option->rect, side);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool some = option->state & QStyle::State_NoChange;
    const bool on = (option->state & QStyle::State_On) || some;
    if (on)
        fillRounded(painter, box, Theme::radiusCheck, enabled ? theme.accent : theme.text3);
    else
        drawPanel(painter, box, Theme::radiusCheck, theme.surface, enabled ? theme.control : theme.borderLine);
    if (on)
        drawIcon(painter, box, some ? QStringLiteral("dash") : QStringLiteral("check"), theme.onAccent);
}

void drawRadio(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const int side = theme.scaled(Theme::radio);
    const QRect box = middleSquare(option->rect, side);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QColor edge = !enabled ? theme.borderLine : on ? theme.accent : theme.control;
    drawPanel(painter, box, side / 2.0, theme.surface, edge);
    if (on)
        fillRounded(painter, QRectF(box).adjusted(side / 4.0, side / 4.0, -side / 4.0, -side / 4.0), side, edge);
}

void drawFrame(const QStyleOption *option, QPainter *painter)
{
    drawPanel(painter, option->rect, 0, {}, Theme::current().borderLine);
}

void drawProgress(const QStyleOption *option, QPainter *painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const Theme &theme = Theme::current();
    QRectF rect(bar->rect.left(), bar->rect.center().y() - Theme::progress / 2.0, bar->rect.width(), Theme::progress);
    fillRounded(painter, rect, Theme::progress / 2.0, theme.borderLine);
    const qint64 whole = qint64(bar->maximum) - bar->minimum;
    if (whole <= 0)
        return;
    rect.setWidth(rect.width() * (qint64(bar->progress) - bar->minimum) / qreal(whole));
    if (rect.width() > 0)
        fillRounded(painter, rect, Theme::progress / 2.0, theme.ink);
}

QRect scrollBarPart(const QStyleOptionComplex *option, QStyle::SubControl part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return {};
    const bool lying = bar->orientation == Qt::Horizontal;
    const QRect all = bar->rect;
    const int length = lying ? all.width() : all.height();
    int thumb = length;
    if (bar->maximum > bar->minimum) {
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        thumb = qBound(
            qMin(Theme::scrollMin, length), int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
    }
    const int start = QStyle::sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto slice = [&](int from, int size) {
        return lying ? QRect(all.left() + from, all.top(), size, all.height())
                     : QRect(all.left(), all.top() + from, all.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return slice(start, thumb);
    case QStyle::SC_ScrollBarSubPage: return slice(0, start);
    case QStyle::SC_ScrollBarAddPage: return slice(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove: return all;
    default: return {};
    }
}

void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    if (bar->maximum <= bar->minimum)
        return;
    QRectF thumb(scrollBarPart(option, QStyle::SC_ScrollBarSlider));
    const qreal off = (Theme::scrollExtent - Theme::scroll) / 2.0;
    thumb.adjust(off, off, -off, -off);
    const bool held = (bar->state & QStyle::State_Sunken) || (bar->state & QStyle::State_MouseOver);
    QColor color = theme.control;
    color.setAlphaF(held ? 1.0F : 0.5F);
    fillRounded(painter, thumb, Theme::scroll / 2.0, color);
}

void drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    drawField(option, painter, nullptr);
    if (widget && widget->property("invalid").toBool())
        drawPanel(painter, option->rect, Theme::radiusControl, {}, theme.role(Role::Red).mark);
    const QRect r = option->rect;
    const QRectF arrow(r.right() - Theme::fieldPadding - Theme::icon + Theme::space4, r.top(), Theme::icon, r.height());
    drawIcon(painter, QRectF(arrow.left(), arrow.center().y() - Theme::icon / 2.0, Theme::icon, Theme::icon),
        QStringLiteral("chevron"), option->state & QStyle::State_Enabled ? theme.text2 : theme.text3);
}

void drawSpin(
    const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget, const QRect &up, const QRect &down)
{
    const Theme &theme = Theme::current();
    drawField(option, painter, nullptr);
    if (widget && widget->property("invalid").toBool())
        drawPanel(painter, option->rect, Theme::radiusControl, {}, theme.role(Role::Red).mark);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QRect &rect, const QString &name, bool can) {
        drawIcon(painter,
            QRectF(rect.center().x() - Theme::space12 / 2.0, rect.center().y() - Theme::space12 / 2.0, Theme::space12,
                Theme::space12),
            name, can ? theme.text2 : theme.text3);
    };
    arrow(up, QStringLiteral("chevron-up"), spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
    arrow(down, QStringLiteral("chevron"), spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

} // namespace selaras::kit::style_parts
