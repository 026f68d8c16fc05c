#include "bench/lettering.h"

#include "kit/number.h"

#include <QFontMetricsF>
#include <array>

namespace selaras::ui {

namespace {

constexpr std::array kShares{1.0, 0.9, 0.8, 0.7, 0.62};

} // namespace

QFont Lettering::font(const Style &style, double share)
{
    const kit::Theme &theme = kit::Theme::current();
    QFont font = theme.font(style.type);
    const double size = style.pixels > 0 ? style.pixels : font.pixelSize() * 100.0 / theme.scale;
    font.setPixelSize(qMax(1, qRound(size * share)));
    if (style.weight)
        font.setWeight(*style.weight);
    return font;
}

double Lettering::width(const QString &text, const Style &style)
{
    return QFontMetricsF(font(style)).horizontalAdvance(text);
}

double Lettering::lineHeight(const Style &style, double share)
{
    return qRound(QFontMetricsF(font(style, share)).height() * 1.04);
}

double Lettering::line(double x, double y, double room, const QString &text, const Style &style)
{
    if (text.isEmpty() || room <= 0)
        return 0;
    QFont used = font(style);
    double wide = QFontMetricsF(used).horizontalAdvance(text);
    for (const double share : kShares) {
        used = font(style, share);
        wide = QFontMetricsF(used).horizontalAdvance(text);
        if (wide <= room)
            break;
    }
    QString shown = text;
    const QFontMetricsF metrics(used);
    if (wide > room) {
        shown = metrics.elidedText(text, Qt::ElideRight, room);
        m_cut << text;
        wide = metrics.horizontalAdvance(shown);
    }
    const double left = style.side & Qt::AlignRight ? x + room - wide
        : style.side & Qt::AlignHCenter             ? x + (room - wide) / 2
                                                    : x;
    m_painter.setFont(used);
    m_painter.setPen(style.color);
    m_painter.drawText(QPointF(left, y + (metrics.ascent() - metrics.descent()) / 2), shown);
    return wide;
}

double Lettering::number(double x, double y, double room, const QString &text, const Style &style)
{
    const QFont used = font(style);
    const double high = lineHeight(style);
    m_painter.setPen(style.color);
    kit::drawNumber(&m_painter, QRectF(x, y - high / 2, room, high), text, used, style.side | Qt::AlignVCenter);
    return kit::numberWidth(text, used);
}

Lettering::Set Lettering::wrapped(double room, const QString &text, const Style &style, int most)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    Set out;
    for (const double share : kShares) {
        const QFontMetricsF metrics(font(style, share));
        out = {{}, share, false};
        QString row;
        for (const QString &word : words) {
            const QString longer = row.isEmpty() ? word : row + u' ' + word;
            if (row.isEmpty() || metrics.horizontalAdvance(longer) <= room) {
                row = longer;
                continue;
            }
            out.lines << row;
            row = word;
        }
        if (!row.isEmpty())
            out.lines << row;
        const bool wide = std::any_of(out.lines.begin(), out.lines.end(),
            [&](const QString &one) { return metrics.horizontalAdvance(one) > room; });
        if (!wide && out.lines.size() <= most)
            return out;
    }
    const QFontMetricsF metrics(font(style, out.share));
    out.cut = true;
    while (out.lines.size() > most) {
        const QString last = out.lines.takeLast();
        out.lines.last() += u' ' + last;
    }
    for (QString &one : out.lines)
        one = metrics.elidedText(one, Qt::ElideRight, room);
    return out;
}

double Lettering::block(double x, double y, double room, const QString &text, const Style &style, int most)
{
    if (text.isEmpty() || room <= 0)
        return 0;
    const Set set = wrapped(room, text, style, most);
    if (set.cut)
        m_cut << text;
    const QFont used = font(style, set.share);
    const QFontMetricsF metrics(used);
    const double high = lineHeight(style, set.share);
    m_painter.setFont(used);
    m_painter.setPen(style.color);
    double top = y;
    for (const QString &one : set.lines) {
        const double wide = metrics.horizontalAdvance(one);
        const double left = style.side & Qt::AlignRight ? x + room - wide
            : style.side & Qt::AlignHCenter             ? x + (room - wide) / 2
                                                        : x;
        m_painter.drawText(QPointF(left, top + (high + metrics.ascent() - metrics.descent()) / 2), one);
        top += high;
    }
    return top - y;
}

double Lettering::blockHeight(double room, const QString &text, const Style &style, int most) const
{
    if (text.isEmpty() || room <= 0)
        return 0;
    const Set set = wrapped(room, text, style, most);
    return double(set.lines.size()) * lineHeight(style, set.share);
}

} // namespace selaras::ui
