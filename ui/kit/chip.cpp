#include "kit/filter_bar.h"
#include "kit/icons.h"
#include "kit/number.h"
#include "kit/shape.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <cmath>

namespace selaras::kit {

Chip::Chip(const QString &label, const QString &value, QWidget *parent)
    : QAbstractButton(parent)
    , m_label(label)
    , m_value(value)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setValue(value);
    connect(this, &QAbstractButton::clicked, this, &Chip::openMenu);
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    setValue(m_value);
}

void Chip::setValue(const QString &value)
{
    m_value = value;
    setAccessibleName(QStringLiteral("%1 %2").arg(m_label, value).trimmed());
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
}

void Chip::setMenu(QMenu *menu)
{
    m_menu = menu;
    updateGeometry();
}

void Chip::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(0, height() + Theme::space4)));
}

QSize Chip::sizeHint() const
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(Type::Body);
    qreal width = 2 * Theme::space12 + std::ceil(numberWidth(m_value, font));
    if (!m_label.isEmpty())
        width += std::ceil(numberWidth(m_label, font)) + Theme::space8;
    if (!m_icon.isEmpty())
        width += theme.scaled(Theme::icon) + Theme::space6;
    if (m_menu)
        width += Theme::space4 + theme.scaled(Theme::icon);
    return {int(width), theme.height(Theme::chip)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool open = m_menu && m_menu->isVisible();
    drawPanel(&painter, rect(), Theme::radiusControl,
        open               ? theme.select
            : underMouse() ? theme.hover
                           : theme.surface,
        theme.borderLine);
    const int side = theme.scaled(Theme::icon);
    const qreal middle = (height() - side) / 2.0;
    const QFont font = theme.font(Type::Body);
    qreal x = Theme::space12;
    if (!m_icon.isEmpty()) {
        drawIcon(&painter, QRectF(x, middle, side, side), m_icon, theme.text2);
        x += side + Theme::space6;
    }
    if (!m_label.isEmpty()) {
        painter.setPen(theme.text2);
        drawNumber(&painter, QRectF(x, 0, width(), height()), m_label, font, Qt::AlignLeft | Qt::AlignVCenter);
        x += std::ceil(numberWidth(m_label, font)) + Theme::space8;
    }
    painter.setPen(isEnabled() ? theme.text : theme.text3);
    drawNumber(&painter, QRectF(x, 0, width(), height()), m_value, font, Qt::AlignLeft | Qt::AlignVCenter);
    if (m_menu)
        drawIcon(&painter, QRectF(width() - Theme::space8 - side, middle, side, side), QStringLiteral("chevron"),
            theme.text2);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace selaras::kit
