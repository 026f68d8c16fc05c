#include "kit/badge.h"

#include "kit/number.h"
#include "kit/shape.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace selaras::kit {
namespace {

struct Measures {
    qreal shape, gap, left, right, height;
    QFont font;
};

bool fills(Role role, BadgeTone tone) { return isFilled(role) && tone != BadgeTone::Muted; }

Measures measures(Role role, BadgeTone tone)
{
    const Theme &theme = Theme::current();
    const bool tab = tone == BadgeTone::Tab;
    const bool count = tab || tone == BadgeTone::Count;
    const bool speaks = role != Role::Grey && (role != Role::Green || tone != BadgeTone::Table);
    const bool filled = fills(role, tone);
    Measures m;
    m.shape = theme.scaled(count ? Theme::shapeCount : Theme::shape);
    m.gap = tab ? Theme::space4 : Theme::badgeGap;
    m.left = filled ? Theme::badgePadding : 0;
    m.right = filled ? Theme::badgePadding + Theme::border : 0;
    m.height = theme.scaled(tab ? Theme::badgeTab : Theme::badge);
    m.font = theme.font(tab ? Type::SmallStrong : count ? Type::Strong : speaks ? Type::Label : Type::Body);
    return m;
}

QColor wordColor(Role role, BadgeTone tone)
{
    const Theme &theme = Theme::current();
    if (tone == BadgeTone::Table && (role == Role::Grey || role == Role::Green))
        return theme.text2;
    return theme.role(role).text;
}

} // namespace

QSizeF badgeSize(Role role, const QString &word, BadgeTone tone)
{
    const Measures m = measures(role, tone);
    const qreal words = word.isEmpty() ? -m.gap : std::ceil(numberWidth(word, m.font));
    return {m.left + m.shape + m.gap + words + m.right, m.height};
}

QRectF drawBadge(QPainter *painter, const QRectF &rect, Role role, const QString &word, BadgeTone tone)
{
    const Measures m = measures(role, tone);
    QSizeF size = badgeSize(role, word, tone);
    QString shown = word;
    const bool cut = size.width() > rect.width();
    if (cut) {
        const qreal room = rect.width() - m.left - m.shape - m.gap - m.right;
        shown = QFontMetricsF(m.font).elidedText(word, Qt::ElideRight, qMax<qreal>(0, room));
        size.setWidth(rect.width());
    }
    const QRectF used(
        rect.left(), std::floor(rect.center().y() - m.height / 2 + Theme::border / 2.0), size.width(), m.height);
    if (fills(role, tone))
        fillRounded(painter, used, Theme::radiusBadge, Theme::current().role(role).fill);
    drawShape(painter, QRectF(used.left() + m.left, used.center().y() - m.shape / 2, m.shape, m.shape), role);
    painter->setPen(wordColor(role, tone));
    const QRectF words = used.adjusted(m.left + m.shape + m.gap, 0, -m.right, 0);
    drawNumber(painter, words, shown, m.font, Qt::AlignLeft | Qt::AlignVCenter);
    return used;
}

QRectF drawBadgeRight(QPainter *painter, const QRectF &rect, Role role, const QString &word, BadgeTone tone)
{
    const qreal width = qMin(rect.width(), badgeSize(role, word, tone).width());
    return drawBadge(painter, QRectF(rect.right() - width, rect.top(), width, rect.height()), role, word, tone);
}

BadgeLabel::BadgeLabel(Role role, const QString &word, BadgeTone tone, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_word(word)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word);
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

void BadgeLabel::set(Role role, const QString &word)
{
    if (m_role == role && m_word == word)
        return;
    m_role = role;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize BadgeLabel::sizeHint() const
{
    const QSizeF size = badgeSize(m_role, m_word, m_tone);
    return {int(std::ceil(size.width())), int(std::ceil(size.height())) + 2 * Theme::border};
}

QSize BadgeLabel::minimumSizeHint() const { return sizeHint(); }

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBadge(&painter, rect(), m_role, m_word, m_tone);
}

ShapeMark::ShapeMark(Role role, Type beside, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_beside(beside)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

void ShapeMark::setRole(Role role)
{
    m_role = role;
    update();
}

QSize ShapeMark::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.scaled(Theme::shape), theme.lineHeight(m_beside)};
}

void ShapeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = Theme::current().scaled(Theme::shape);
    drawShape(&painter, QRectF(0, (height() - side) / 2.0, side, side), m_role);
}

} // namespace selaras::kit
