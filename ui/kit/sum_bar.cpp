#include "kit/sum_bar.h"

#include "kit/number.h"
#include "kit/spark.h"
#include "kit/tile.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

namespace selaras::kit {

SumBar::SumBar(const QString &op, const QString &name, const QString &figure, const QString &why, QWidget *parent)
    : QWidget(parent)
    , m_op(op)
    , m_name(name)
    , m_figure(figure)
    , m_why(why)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(op, name, figure).trimmed());
    setAccessibleDescription(why);
    setToolTip(why);
}

void SumBar::setBar(double from, double to, const QColor &color)
{
    m_from = from;
    m_to = to;
    m_color = color;
    update();
}

void SumBar::setAnswer(const QString &tile)
{
    m_answer = true;
    m_tile = tile;
    updateGeometry();
}

QSize SumBar::sizeHint() const { return {Theme::paneNarrow, heightForWidth(Theme::paneNarrow)}; }

int SumBar::heightForWidth(int width) const
{
    const Theme &theme = Theme::current();
    if (m_answer)
        return theme.lineHeight(Type::Figure) + 2 * Theme::space8;
    int height = theme.lineHeight(Type::Body) + 2 * Theme::space10 + Theme::bar;
    if (!m_why.isEmpty())
        height += int(whyIn(width).size()) * theme.lineHeight(Type::Small) + Theme::space2;
    return height;
}

/// Broken between words: what every warehouse has is the longer the more there are of them, and none is left out.
QStringList SumBar::whyIn(int width) const
{
    const QFont small = Theme::current().font(Type::Small);
    QStringList lines;
    for (const QString &word : m_why.split(u' ')) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.isEmpty() || numberWidth(longer, small) > width - Theme::space20)
            lines << word;
        else
            lines.last() = longer;
    }
    return lines;
}

void SumBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    QRectF line(
        0, m_answer ? Theme::space8 : Theme::space6, width(), theme.lineHeight(m_answer ? Type::Figure : Type::Body));
    painter.setPen(theme.text2);
    drawNumber(&painter, line, m_op, theme.font(Type::Body), Qt::AlignLeft | Qt::AlignVCenter);
    const QFont figure = theme.font(m_answer ? Type::Figure : Type::Strong);
    painter.setPen(theme.text);
    drawNumber(&painter, line, m_figure, figure, Qt::AlignRight | Qt::AlignVCenter);
    const qreal room = numberWidth(m_figure, figure) + Theme::space8;
    line.setLeft(Theme::space20);
    if (!m_tile.isEmpty()) {
        const int side = theme.scaled(Theme::tile);
        drawTile(&painter, QRectF(line.left(), line.center().y() - side / 2.0, side, side), m_tile);
        line.setLeft(line.left() + side + Theme::space8);
    }
    const QFont name = theme.font(m_answer ? Type::Strong : Type::Label);
    drawNumber(&painter, line, QFontMetrics(name).elidedText(m_name, Qt::ElideRight, int(line.width() - room)), name,
        Qt::AlignLeft | Qt::AlignVCenter);
    if (m_answer)
        return;
    if (!m_why.isEmpty()) {
        const QFont small = theme.font(Type::Small);
        QRectF below(Theme::space20, line.bottom(), width() - Theme::space20, theme.lineHeight(Type::Small));
        painter.setPen(theme.text2);
        for (const QString &words : whyIn(width())) {
            drawNumber(&painter, below, QFontMetrics(small).elidedText(words, Qt::ElideRight, int(below.width())),
                small, Qt::AlignLeft | Qt::AlignVCenter);
            below.translate(0, below.height());
        }
    }
    if (m_color.isValid())
        drawSpanBar(&painter,
            QRectF(Theme::space20, height() - Theme::space10 - Theme::bar, width() - Theme::space20, Theme::bar),
            m_from, m_to, m_color);
    painter.fillRect(QRect(0, height() - Theme::border, width(), Theme::border), theme.borderLine);
}

void SumBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed();
}

} // namespace selaras::kit
