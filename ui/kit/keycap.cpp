#include "kit/keycap.h"

#include "kit/icons.h"
#include "kit/shape.h"
#include "kit/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace selaras::kit {
namespace {

constexpr QChar enterSign(0x21B5);

} // namespace

qreal keyCapWidth(const QString &key)
{
    const Theme &theme = Theme::current();
    const qreal words = key == enterSign ? theme.scaled(Theme::space12)
                                         : std::ceil(QFontMetricsF(theme.font(Type::Caption)).horizontalAdvance(key));
    return qMax<qreal>(theme.scaled(Theme::capMin), words + 2 * Theme::capPadding);
}

QRectF drawKeyCap(QPainter *painter, const QRectF &rect, const QString &key, CapOn on, bool enabled, int capHeight)
{
    const Theme &theme = Theme::current();
    const qreal height = theme.scaled(capHeight);
    const QRectF cap(
        rect.left(), std::floor(rect.center().y() - height / 2 + Theme::border / 2.0), keyCapWidth(key), height);
    const bool ink = on == CapOn::Ink;
    QColor words = ink ? theme.onInk : theme.text2;
    if (!enabled)
        words = theme.text3;
    if (ink) {
        drawPanel(painter, cap, Theme::radiusBadge, {}, enabled ? theme.inkLine : theme.text3);
    } else {
        // The lower edge is a shade stronger, the way a key looks.
        QColor foot = enabled ? theme.control : theme.borderLine;
        foot.setAlphaF(0.5F);
        fillRounded(painter, cap, Theme::radiusBadge, foot);
        drawPanel(
            painter, cap.adjusted(0, 0, 0, -Theme::border), Theme::radiusBadge, theme.headerFill, theme.borderLine);
    }
    if (key == enterSign) {
        const qreal side = theme.scaled(Theme::space12);
        drawIcon(painter, QRectF(cap.center().x() - side / 2, cap.center().y() - side / 2, side, side),
            QStringLiteral("enter"), words);
        return cap;
    }
    painter->setFont(theme.font(Type::Caption));
    painter->setPen(words);
    painter->drawText(cap.adjusted(0, 0, 0, -Theme::border), Qt::AlignCenter | Qt::TextDontClip, key);
    return cap;
}

KeyHint::KeyHint(const QString &key, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_word(word)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word.isEmpty() ? key : key + u' ' + word);
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

QSize KeyHint::sizeHint() const
{
    const Theme &theme = Theme::current();
    const qreal word
        = m_word.isEmpty() ? 0 : Theme::space6 + QFontMetricsF(theme.font(Type::Caption)).horizontalAdvance(m_word);
    return {int(std::ceil(keyCapWidth(m_key) + word)) + Theme::border, theme.scaled(Theme::cap)};
}

void KeyHint::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF cap = drawKeyCap(&painter, rect(), m_key, CapOn::Surface, true, Theme::capSmall);
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.text2);
    painter.drawText(
        QRectF(rect()).adjusted(cap.width() + Theme::space6, 0, 0, 0), Qt::AlignVCenter | Qt::TextDontClip, m_word);
}

} // namespace selaras::kit
