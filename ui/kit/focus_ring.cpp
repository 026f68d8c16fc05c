#include "kit/shape.h"
#include "kit/style_parts.h"
#include "kit/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QStyleOption>

namespace selaras::kit::style_parts {
namespace {

/// The control that shows the ring for the widget with the keyboard, or none (tables draw their own).
QWidget *ringed(QWidget *widget)
{
    for (QWidget *w = widget; w; w = w->parentWidget()) {
        if (w->property("ringed").toBool() || qobject_cast<QComboBox *>(w) || qobject_cast<QAbstractSpinBox *>(w))
            return w;
        if (w->isWindow())
            break;
    }
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractButton *>(widget))
        return widget;
    return nullptr;
}

} // namespace

void followFocus(QObject *owner)
{
    static QPointer<QFocusFrame> frame;
    QObject::connect(qApp, &QApplication::focusChanged, owner, [](QWidget *, QWidget *now) {
        QWidget *target = ringed(now);
        if (!target) {
            if (frame)
                frame->setWidget(nullptr);
            return;
        }
        // The frame becomes a sibling of what it frames and dies with that parent.
        if (!frame)
            frame = new QFocusFrame;
        frame->setWidget(target);
    });
}

void drawFocusRing(const QStyleOption *option, QPainter *painter)
{
    const qreal half = Theme::focusRing / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(Theme::current().accent, Theme::focusRing));
    const qreal radius = Theme::radiusControl + Theme::focusGap + half;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

int focusRingMask(const QStyleOption *option, QStyleHintReturn *data)
{
    auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data);
    if (!mask)
        return false;
    const int inner = Theme::focusRing + Theme::focusGap;
    mask->region = QRegion(option->rect) - QRegion(option->rect.adjusted(inner, inner, -inner, -inner));
    return true;
}

} // namespace selaras::kit::style_parts
