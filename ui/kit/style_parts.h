#pragma once

#include <QStyle>

class QPainter;
class QStyleHintReturn;
class QStyleOption;
class QStyleOptionComplex;
class QWidget;

/// The drawings of kit::Style, one function each. Not for other folders.
namespace selaras::kit::style_parts {

/// Surface, control edge, radius 6; accent edge while it has focus, red edge with the property `invalid`.
void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget);
/// The panel of a push button of that kind.
void drawButton(const QStyleOption *option, QPainter *painter, const QString &kind);
void drawCheck(const QStyleOption *option, QPainter *painter);
void drawRadio(const QStyleOption *option, QPainter *painter);
void drawFrame(const QStyleOption *option, QPainter *painter);
void drawProgress(const QStyleOption *option, QPainter *painter);
void drawScrollBar(const QStyleOptionComplex *option, QPainter *painter);
QRect scrollBarPart(const QStyleOptionComplex *option, QStyle::SubControl part);
void drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget);
void drawSpin(
    const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget, const QRect &up, const QRect &down);

/// Shows the one focus ring around whatever field or button has the keyboard.
void followFocus(QObject *owner);
void drawFocusRing(const QStyleOption *option, QPainter *painter);
int focusRingMask(const QStyleOption *option, QStyleHintReturn *data);

} // namespace selaras::kit::style_parts
