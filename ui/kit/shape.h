#pragma once

#include "kit/theme.h"

#include <QRectF>

class QPainter;

namespace selaras::kit {

/// Draws the shape of a status role in its mark colour: empty circle, half circle, triangle, diamond, disc with tick.
/// The shape fills `rect`; a path, never a glyph.
void drawShape(QPainter *painter, const QRectF &rect, Role role);

/// The same in one colour of the caller's, for the bench and the bulk bar; `hole` is the colour of the tick.
void drawShape(QPainter *painter, const QRectF &rect, Role role, const QColor &color, const QColor &hole);

/// Fills a rounded rectangle without an outline.
void fillRounded(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill);

/// Fills a rounded rectangle and draws a one pixel outline inside its edge.
void drawPanel(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &outline);

} // namespace selaras::kit
