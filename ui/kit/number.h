#pragma once

#include "kit/theme.h"

#include <QWidget>

class QPainter;

namespace selaras::kit {

/// Draws a text whose digits all have the same width, so that figures stand under each other. QFont cannot ask Inter
/// for its tabular figures before Qt 6.7; each digit is centred in the advance of the widest. Uses the painter's pen.
/// Never elides: numbers are not cut.
void drawNumber(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment);

/// The width drawNumber() needs.
qreal numberWidth(const QString &text, const QFont &font);

/// A label for a figure: tabular digits, one line, sized to its text.
class NumberLabel : public QWidget {
    Q_OBJECT
public:
    explicit NumberLabel(
        const QString &text = {}, Type type = Type::Body, Tone tone = Tone::Text, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setTone(Tone tone);
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Type m_type;
    Tone m_tone;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace selaras::kit
