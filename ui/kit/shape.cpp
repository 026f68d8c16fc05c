#include "kit/shape.h"

#include <QPainter>
#include <QPainterPath>

namespace selaras::kit {

void drawShape(QPainter *painter, const QRectF &rect, Role role)
{
    const Theme &theme = Theme::current();
    drawShape(painter, rect, role, theme.role(role).mark, theme.dark ? theme.surface : theme.onAccent);
}

void drawShape(QPainter *painter, const QRectF &rect, Role role, const QColor &color, const QColor &hole)
{
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const qreal stroke = side / Theme::shape * Theme::shapeStroke;
    const QRectF ring = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const auto at = [&box, side](qreal x, qreal y) {
        return QPointF(box.left() + x * side, box.top() + y * side);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    QPainterPath path;
    switch (role) {
    case Role::Grey:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, stroke));
        path.addEllipse(ring);
        break;
    case Role::Blue:
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, stroke));
        painter->drawEllipse(ring);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        path.moveTo(box.center());
        path.arcTo(ring, 90, -180);
        path.closeSubpath();
        break;
    case Role::Yellow:
        path.addPolygon(QPolygonF({at(0.5, 0.04), at(1, 0.94), at(0, 0.94)}));
        path.closeSubpath();
        break;
    case Role::Red:
        path.addPolygon(QPolygonF({at(0.5, 0), at(1, 0.5), at(0.5, 1), at(0, 0.5)}));
        path.closeSubpath();
        break;
    case Role::Green:
        painter->drawEllipse(box);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(hole, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        path.moveTo(at(0.28, 0.53));
        path.lineTo(at(0.44, 0.68));
        path.lineTo(at(0.72, 0.36));
        break;
    }
    painter->drawPath(path);
    painter->restore();
}

void fillRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void drawPanel(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline)
{
    const qreal half = Theme::border / 2.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(outline, Theme::border));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

} // namespace selaras::kit
