#include "kit/tile.h"

#include "kit/format.h"
#include "kit/shape.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace selaras::kit {

void drawTile(QPainter *painter, const QRectF &rect, const QString &words, std::optional<Role> state)
{
    if (words.isEmpty())
        return;
    const Theme &theme = Theme::current();
    const qreal side = qMin(rect.width(), rect.height());
    const qreal foot = side / Theme::tile * Theme::tileFoot;
    const QRectF box(rect.topLeft(), QSizeF(side, side));
    const qreal radius = side / Theme::tile * Theme::radiusBadge;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    painter->fillPath(path, theme.role(Role::Grey).fill);
    // The foot is the lower slice of the same rounded square, so that its corners follow it.
    QPainterPath slice;
    slice.addRect(box.adjusted(0, side - foot, 0, 0));
    painter->fillPath(path.intersected(slice), theme.channel(words.front()));
    QFont font = theme.font(Type::Caption);
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(qRound(side / Theme::tile * font.pixelSize() * 100 / theme.scale));
    // A number must not touch the edges: two digits are drawn narrower.
    const qreal room = side - 2 * Theme::border, wide = QFontMetricsF(font).horizontalAdvance(words);
    if (wide > room)
        font.setStretch(int(room / wide * int(QFont::Unstretched)));
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(box.adjusted(0, 0, 0, -foot), Qt::AlignCenter | Qt::TextDontClip, words);
    if (state) {
        const qreal mark = side / Theme::tile * Theme::shapeTile;
        drawShape(painter, QRectF(box.right() - mark / 2, box.top() - mark / 2, mark, mark), *state);
    }
    painter->restore();
}

Tile::Tile(const QString &words, const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
    set(words, name);
}

void Tile::set(const QString &words, const QString &name)
{
    m_words = words;
    setAccessibleName(name.isEmpty() ? words : name);
    setToolTip(name);
    update();
}

void Tile::setState(std::optional<Role> state)
{
    m_state = state;
    update();
}

QSize Tile::sizeHint() const
{
    // Room above and beside for the state's shape, always, so that tiles in a row do not jump when one falls behind.
    const Theme &theme = Theme::current();
    const int side = theme.scaled(Theme::tile);
    return {side, side + theme.scaled(Theme::shapeTile) / 2 * 2};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = Theme::current().scaled(Theme::tile);
    QRectF box(0, (height() - side) / 2, side, side);
    drawTile(&painter, box, m_words);
    if (m_state) {
        const qreal mark = Theme::current().scaled(Theme::shapeTile);
        drawShape(&painter, QRectF(width() - mark, box.top() - mark / 2, mark, mark), *m_state);
    }
}

void drawAvatar(QPainter *painter, const QRectF &rect, const QString &initials, const QColor &fill)
{
    const Theme &theme = Theme::current();
    const bool small = rect.height() <= theme.scaled(Theme::avatarSmall);
    fillRounded(painter, rect, small ? Theme::radiusBadge : Theme::radiusControl,
        fill.isValid() ? fill : theme.role(Role::Grey).fill);
    QFont font = theme.font(Type::Caption);
    font.setWeight(QFont::DemiBold);
    if (small)
        font.setPixelSize(font.pixelSize() - Theme::border);
    painter->setFont(font);
    painter->setPen(theme.text2);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextDontClip, initials);
}

Avatar::Avatar(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_initials = format::initials(name);
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = Theme::current().scaled(Theme::avatar);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawAvatar(&painter, rect(), m_initials);
}

} // namespace selaras::kit
