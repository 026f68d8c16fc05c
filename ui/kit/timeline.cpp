#include "kit/timeline.h"

#include "kit/number.h"
#include "kit/shape.h"
#include "kit/tile.h"

#include <QFontMetricsF>
#include <QPainter>

namespace selaras::kit {
namespace {

QString cut(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, qMax<qreal>(0, width));
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

void Timeline::setEvents(std::vector<Event> events)
{
    m_events = std::move(events);
    QStringList words;
    for (const Event &event : m_events)
        words << event.time + u' ' + event.what;
    setAccessibleName(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int Timeline::heightOf(const Event &event) const
{
    const Theme &theme = Theme::current();
    int height = theme.lineHeight(Type::Body) + Theme::space12;
    if (!event.why.isEmpty())
        height += theme.lineHeight(Type::Small);
    return height + int(event.pushes.size()) * (theme.lineHeight(Type::Body) + Theme::border);
}

QSize Timeline::sizeHint() const
{
    int height = 0;
    for (const Event &event : m_events)
        height += heightOf(event);
    return {Theme::pane, height};
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int y = 0;
    for (const Event &event : m_events) {
        paintOne(&painter, event, y, &event == &m_events.back());
        y += heightOf(event);
    }
}

void Timeline::paintOne(QPainter *painter, const Event &event, int y, bool last) const
{
    const Theme &theme = Theme::current();
    const int line = theme.lineHeight(Type::Body), small = theme.lineHeight(Type::Small),
              side = theme.scaled(Theme::shape);
    const QFont body = theme.font(Type::Body), smallFont = theme.font(Type::Small);
    painter->setPen(theme.text2);
    drawNumber(painter, QRectF(0, y, width(), line), event.time, body, Qt::AlignLeft | Qt::AlignVCenter);
    const qreal mark = numberWidth(QStringLiteral("00.00.00"), body) + Theme::space8;
    const qreal middle = mark + side / 2.0;
    const int next = y + heightOf(event);
    painter->fillRect(QRectF(middle - Theme::border / 2.0, y + line / 2.0 + side, Theme::border,
                          (last ? next - Theme::space12 : next + line / 2.0 - side) - y - line / 2.0 - side),
        theme.borderLine);
    drawShape(painter, QRectF(mark, y + (line - side) / 2.0, side, side), event.role);

    const qreal left = mark + side + Theme::space10;
    const qreal actor = numberWidth(event.actor, smallFont);
    painter->setPen(theme.text2);
    drawNumber(painter, QRectF(0, y, width(), line), event.actor, smallFont, Qt::AlignRight | Qt::AlignVCenter);
    painter->setPen(theme.text);
    const qreal room = width() - left - actor - Theme::space12;
    drawNumber(
        painter, QRectF(left, y, room, line), cut(event.what, body, room), body, Qt::AlignLeft | Qt::AlignVCenter);
    int top = y + line;
    if (!event.why.isEmpty()) {
        painter->setPen(theme.text2);
        drawNumber(painter, QRectF(left, top, width() - left, small), cut(event.why, smallFont, width() - left),
            smallFont, Qt::AlignLeft | Qt::AlignVCenter);
        top += small;
    }
    const int tile = theme.scaled(Theme::tile);
    qreal figures = 0, delay = 0;
    for (const Push &push : event.pushes) {
        figures = qMax(figures, numberWidth(push.figures, smallFont));
        delay = qMax(delay, numberWidth(push.delay, smallFont));
    }
    for (const Push &push : event.pushes) {
        qreal x = left;
        drawTile(painter, QRectF(x, top + Theme::border, tile, tile), push.tile);
        x += tile + Theme::space8;
        painter->setPen(theme.text2);
        drawNumber(painter, QRectF(x, top, figures, line), push.figures, smallFont, Qt::AlignLeft | Qt::AlignVCenter);
        x += figures + Theme::space20;
        drawNumber(painter, QRectF(x, top, delay, line), push.delay, smallFont, Qt::AlignRight | Qt::AlignVCenter);
        x += delay + Theme::space12;
        painter->setPen(theme.role(push.role).text);
        drawNumber(painter, QRectF(x, top, width() - x, line), cut(push.result, smallFont, width() - x), smallFont,
            Qt::AlignLeft | Qt::AlignVCenter);
        top += line + Theme::border;
    }
}

} // namespace selaras::kit
