#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace selaras::ui {

/// The recovery code on paper, black on white: whose it is, the groups with their numbers as on the screen, what it
/// opens and where to keep it. Draws from the top of `page` (device pixels) and gives the height it took.
qreal drawRecoverySheet(QPainter *painter, const QRectF &page, const QString &shop, const QString &code);

} // namespace selaras::ui
