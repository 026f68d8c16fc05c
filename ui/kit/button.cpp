#include "kit/button.h"

#include "kit/icons.h"
#include "kit/keycap.h"
#include "kit/shape.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <QToolTip>

#include <cmath>

namespace selaras::kit {

Button::Button(ButtonKind kind, const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_key(key)
{
    static const char *const names[] = {"primary", "secondary", "danger", "plain", "plain", "ink"};
    setProperty("kind", QString::fromLatin1(names[int(kind)]));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    if (kind == ButtonKind::Link)
        setCursor(Qt::PointingHandCursor);
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { updateGeometry(), update(); });
}

void Button::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void Button::setTall(bool tall)
{
    m_tall = tall;
    updateGeometry();
}

void Button::setForbidden(const QString &whoMay)
{
    m_forbidden = !whoMay.isEmpty();
    setEnabled(!m_forbidden);
    setToolTip(whoMay);
    updateGeometry();
    update();
}

void Button::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void Button::setFolded(bool folded)
{
    folded = folded && canFold();
    if (folded == m_folded)
        return;
    m_folded = folded;
    updateGeometry();
    update();
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_folded && toolTip().isEmpty()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QPushButton::event(event);
}

QSize Button::sizeFor(bool folded) const
{
    const Theme &theme = Theme::current();
    const int height = theme.height(m_tall ? Theme::field : Theme::button);
    const bool hasIcon = !m_icon.isEmpty() || m_forbidden;
    const int icon = hasIcon ? theme.scaled(Theme::icon) : 0;
    if (folded || text().isEmpty())
        return {height, height};
    const int words
        = QFontMetrics(theme.font(Type::Label)).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text()).width();
    if (m_kind == ButtonKind::Link)
        return {words, theme.lineHeight(Type::Label)};
    int width = 2 * Theme::space12 + words;
    if (icon)
        width += icon + Theme::space8;
    if (!m_key.isEmpty())
        width += Theme::space8 + int(std::ceil(keyCapWidth(m_key)));
    return {width, height};
}

QColor Button::wordColor() const
{
    const Theme &theme = Theme::current();
    if (!isEnabled())
        return theme.text3;
    switch (m_kind) {
    case ButtonKind::Primary:
    case ButtonKind::OnInk: return theme.onInk;
    case ButtonKind::Danger: return theme.role(Role::Red).text;
    case ButtonKind::Link: return theme.accent;
    default: return theme.text;
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // Not Qt's autoDefault: in a dialog that makes the first button the one that Enter in a field presses.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers() & ~Qt::KeypadModifier)
        QPushButton::keyPressEvent(event);
    else if (!event->isAutoRepeat()) // a key held down presses once
        click();
}

void Button::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    if (m_kind == ButtonKind::OnInk) {
        if (m_marked || isDown() || underMouse())
            fillRounded(&painter, rect(), Theme::radiusControl, theme.inkHover);
    } else if (m_kind != ButtonKind::Link) {
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    }

    const QString icon = m_forbidden ? QStringLiteral("lock") : m_icon;
    const int side = theme.scaled(Theme::icon);
    const QColor color = wordColor();
    if (m_folded || text().isEmpty()) {
        const QRectF box((width() - side) / 2.0, (height() - side) / 2.0, side, side);
        drawIcon(&painter, box, icon, isEnabled() ? theme.text2 : theme.text3);
        return;
    }
    qreal x = m_kind == ButtonKind::Link ? 0 : (width() - sizeHint().width()) / 2.0 + Theme::space12;
    if (!icon.isEmpty()) {
        drawIcon(&painter, QRectF(x, (height() - side) / 2.0, side, side), icon, color);
        x += side + Theme::space8;
    }
    painter.setFont(theme.font(Type::Label));
    painter.setPen(color);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip
        | (style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this) ? Qt::TextShowMnemonic
                                                                           : Qt::TextHideMnemonic);
    QRectF used;
    painter.drawText(QRectF(x, 0, width() - x, height()), flags, text(), &used);
    if (m_kind == ButtonKind::Link && (hasFocus() || underMouse()))
        painter.fillRect(QRectF(x, used.bottom(), used.width(), Theme::border), color);
    if (!m_key.isEmpty()) {
        const bool ink = m_kind == ButtonKind::Primary || m_kind == ButtonKind::OnInk;
        drawKeyCap(&painter, QRectF(used.right() + Theme::space8, 0, 0, height()), m_key,
            ink ? CapOn::Ink : CapOn::Surface, isEnabled());
    }
}

Button *primaryButton(const QString &text, const QString &key, QWidget *parent)
{
    return new Button(ButtonKind::Primary, text, key, parent);
}

Button *secondaryButton(const QString &text, const QString &key, QWidget *parent)
{
    return new Button(ButtonKind::Secondary, text, key, parent);
}

Button *dangerButton(const QString &text, const QString &key, QWidget *parent)
{
    return new Button(ButtonKind::Danger, text, key, parent);
}

Button *plainButton(const QString &text, const QString &key, QWidget *parent)
{
    return new Button(ButtonKind::Plain, text, key, parent);
}

Button *linkButton(const QString &text, QWidget *parent) { return new Button(ButtonKind::Link, text, {}, parent); }

Button *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new Button(ButtonKind::Plain, {}, {}, parent);
    button->setIconName(icon);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace selaras::kit
