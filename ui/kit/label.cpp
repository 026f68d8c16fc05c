#include "kit/label.h"

#include "kit/shape.h"

#include <QPainter>

namespace selaras::kit {

Label::Label(const QString &text, Type type, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    connect(Theme::watch(), &ThemeWatch::changed, this, &Label::follow);
    follow();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    follow();
}

void Label::setType(Type type)
{
    m_type = type;
    follow();
}

void Label::follow()
{
    const Theme &theme = Theme::current();
    setFont(theme.font(m_type));
    QPalette own = theme.palette();
    own.setColor(QPalette::Active, QPalette::WindowText, theme.tone(m_tone));
    own.setColor(QPalette::Inactive, QPalette::WindowText, theme.tone(m_tone));
    setPalette(own);
}

Rule::Rule(Qt::Orientation orientation, bool inner, QWidget *parent)
    : QWidget(parent)
    , m_inner(inner)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(Theme::border);
    else
        setFixedWidth(Theme::border);
}

void Rule::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter(this).fillRect(rect(), m_inner ? theme.line : theme.borderLine);
}

Region::Region(Fill fill, Qt::Edges edges, QWidget *parent)
    : QWidget(parent)
    , m_fill(fill)
    , m_edges(edges)
{
}

void Region::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor fills[] = {theme.canvas, theme.railFill, theme.surface, theme.headerFill};
    QPainter painter(this);
    painter.fillRect(rect(), fills[int(m_fill)]);
    const int b = Theme::border;
    if (m_edges & Qt::TopEdge)
        painter.fillRect(0, 0, width(), b, theme.borderLine);
    if (m_edges & Qt::BottomEdge)
        painter.fillRect(0, height() - b, width(), b, theme.borderLine);
    if (m_edges & Qt::LeftEdge)
        painter.fillRect(0, 0, b, height(), theme.borderLine);
    if (m_edges & Qt::RightEdge)
        painter.fillRect(width() - b, 0, b, height(), theme.borderLine);
}

Card::Card(QWidget *parent)
    : QWidget(parent)
{
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    drawPanel(&painter, rect(), Theme::radiusCard, theme.surface, theme.borderLine);
}

} // namespace selaras::kit
