#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;

namespace selaras::kit {

/// Draws a 16×16 line icon of `resources/icons` in one colour, scaled to `rect`. Unknown names draw nothing.
void drawIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color);

/// The same icon as a QIcon for menus and actions; it takes the theme's colours whenever it is painted, so it need
/// not be made again when the theme changes.
QIcon icon(const QString &name);

/// The SVG text of an icon, empty when there is none of that name.
QByteArray iconSource(const QString &name);

} // namespace selaras::kit
