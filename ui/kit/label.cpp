#include "kit/label.h"

#include "kit/shape.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace selaras::kit {

Label::Label(const QString &text, Type type, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
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

QStringList Label::linesIn(int width) const
{
    QStringList lines;
    for (const QString &paragraph : text().split(u'\n')) {
        QTextLayout layout(paragraph, font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1, width));
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    return lines;
}

QSize Label::sizeHint() const
{
    const int flags = buddy() ? Qt::TextShowMnemonic : 0;
    const int words = fontMetrics().size(flags, text()).width() + (text().isEmpty() ? 0 : Theme::border);
    if (!wordWrap())
        return {words, Theme::current().lineHeight(m_type)};
    const int width = qMin(words, Theme::paneNarrow);
    return {width, heightForWidth(width)};
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {qMin(hint.width(), wordWrap() ? Theme::pairLabel : Theme::space32),
        wordWrap() ? Theme::current().lineHeight(m_type) : hint.height()};
}

int Label::heightForWidth(int width) const { return int(linesIn(width).size()) * Theme::current().lineHeight(m_type); }

void Label::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? theme.tone(m_tone) : theme.text3);
    const int line = theme.lineHeight(m_type);
    if (!wordWrap()) {
        const bool letters = buddy() && style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
        const int flags = buddy() ? (letters ? Qt::TextShowMnemonic : Qt::TextHideMnemonic) : 0;
        const int side = int(alignment() & Qt::AlignHorizontal_Mask);
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width() + Theme::border, flags);
        painter.drawText(rect(), side | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip | flags, shown);
        return;
    }
    int y = 0;
    for (const QString &words : linesIn(width())) {
        painter.drawText(QRect(0, y, width(), line),
            int(alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextDontClip, words);
        y += line;
    }
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
