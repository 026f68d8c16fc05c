#include "kit/number.h"

#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>

#include <cmath>

namespace selaras::kit {
namespace {

/// What drawing with one font needs, measured once.
struct Measured {
    QRawFont raw;
    qreal digit = 0; ///< advance of the widest digit
    qreal spacing = 1; ///< letter spacing as a factor
    qreal ascent = 0, descent = 0;
};

const Measured &measured(const QFont &font)
{
    static QHash<QFont, Measured> cache;
    const auto found = cache.constFind(font);
    if (found != cache.constEnd())
        return *found;
    Measured m;
    m.raw = QRawFont::fromFont(font);
    const auto advances = m.raw.advancesForGlyphIndexes(m.raw.glyphIndexesForString(QStringLiteral("0123456789")));
    for (const QPointF &advance : advances)
        m.digit = qMax(m.digit, advance.x());
    if (font.letterSpacingType() == QFont::PercentageSpacing && font.letterSpacing() > 0)
        m.spacing = font.letterSpacing() / 100;
    m.ascent = m.raw.ascent();
    m.descent = m.raw.descent();
    return *cache.insert(font, m);
}

/// Glyphs and their places on a base line that starts at 0; returns the width, or -1 when the font lacks a character.
qreal layOut(const Measured &m, const QString &text, QList<quint32> *glyphs, QList<QPointF> *places)
{
    *glyphs = m.raw.glyphIndexesForString(text);
    if (glyphs->size() != text.size() || glyphs->contains(0))
        return -1;
    const auto advances = m.raw.advancesForGlyphIndexes(*glyphs);
    qreal x = 0;
    places->reserve(glyphs->size());
    for (qsizetype i = 0; i < glyphs->size(); ++i) {
        const qreal own = advances.at(i).x();
        const qreal advance = text.at(i).isDigit() ? m.digit : own;
        places->append(QPointF(x + (advance - own) / 2, 0));
        x += advance * m.spacing;
    }
    return x;
}

} // namespace

qreal numberWidth(const QString &text, const QFont &font)
{
    QList<quint32> glyphs;
    QList<QPointF> places;
    const qreal width = layOut(measured(font), text, &glyphs, &places);
    return width >= 0 ? width : QFontMetricsF(font).horizontalAdvance(text);
}

void drawNumber(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const Measured &m = measured(font);
    QList<quint32> glyphs;
    QList<QPointF> places;
    const qreal width = layOut(m, text, &glyphs, &places);
    if (width < 0) {
        painter->setFont(font);
        painter->drawText(rect, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, text);
        return;
    }
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    qreal y = rect.top() + (rect.height() - m.ascent - m.descent) / 2 + m.ascent;
    if (alignment & Qt::AlignTop)
        y = rect.top() + m.ascent;
    else if (alignment & Qt::AlignBottom)
        y = rect.bottom() - m.descent;
    QGlyphRun run;
    run.setRawFont(m.raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter->drawGlyphRun(QPointF(x, std::round(y)), run);
}

NumberLabel::NumberLabel(const QString &text, Type type, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_type(type)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(text);
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

void NumberLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void NumberLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void NumberLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize NumberLabel::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {int(std::ceil(numberWidth(m_text, theme.font(m_type)))), theme.lineHeight(m_type)};
}

void NumberLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setPen(isEnabled() ? theme.tone(m_tone) : theme.text3);
    drawNumber(&painter, rect(), m_text, theme.font(m_type), m_alignment);
}

} // namespace selaras::kit
