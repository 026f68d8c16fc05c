#include "kit/tabs.h"

#include "kit/badge.h"
#include "kit/format.h"
#include "kit/number.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace selaras::kit {

Tabs::Tabs(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Tabs"));
    connect(Theme::watch(), &ThemeWatch::changed, this, [this] { place(), updateGeometry(), update(); });
}

int Tabs::addTab(const QString &text, std::optional<qint64> count)
{
    m_tabs.push_back({text, {}, count, Role::Grey, std::exchange(m_ruleNext, false)});
    place();
    return int(m_tabs.size()) - 1;
}

void Tabs::addRule() { m_ruleNext = true; }

void Tabs::setTabText(int index, const QString &text)
{
    if (index < 0 || index >= count())
        return;
    m_tabs[size_t(index)].text = text;
    place();
}

void Tabs::setTabToolTip(int index, const QString &text)
{
    if (index >= 0 && index < count())
        m_tabs[size_t(index)].toolTip = text;
    setAccessibleDescription(m_tabs[size_t(m_current)].toolTip);
}

void Tabs::setCount(int index, std::optional<qint64> tabCount, Role role)
{
    if (index < 0 || index >= count())
        return;
    Tab &tab = m_tabs[size_t(index)];
    if (tab.count == tabCount && tab.role == role)
        return;
    tab.count = tabCount;
    tab.role = role;
    place();
}

void Tabs::setCurrentIndex(int index)
{
    if (index < 0 || index >= count() || index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(m_tabs[size_t(index)].toolTip);
    place();
    Q_EMIT currentChanged(index);
}

qreal Tabs::tabWidth(int index) const
{
    const Theme &theme = Theme::current();
    const Tab &tab = m_tabs[size_t(index)];
    const QFont font = theme.font(index == m_current ? Type::Strong : Type::Body);
    qreal width = std::ceil(QFontMetricsF(font).horizontalAdvance(tab.text));
    if (tab.count) {
        const QString figure = format::count(*tab.count);
        width += isFilled(tab.role) ? Theme::space8 + badgeSize(tab.role, figure, BadgeTone::Tab).width()
                                    : Theme::space6
                + std::ceil(numberWidth(figure, theme.font(index == m_current ? Type::Strong : Type::Small)));
    }
    return width;
}

void Tabs::place()
{
    // Tabs stand closer when the window is narrow, before any is lost.
    for (int gap = Theme::space20; gap >= Theme::space8; gap -= Theme::space2) {
        m_gap = gap;
        m_rects.clear();
        qreal x = Theme::edge;
        for (int i = 0; i < count(); ++i) {
            if (m_tabs[size_t(i)].ruleBefore)
                x += gap;
            const qreal tab = tabWidth(i);
            m_rects.emplace_back(x, 0, tab, Theme::tabs);
            x += tab + gap;
        }
        if (x - gap + Theme::edge <= width())
            break;
    }
    wrap();
    update();
}

/// What still does not fit goes on in a further line.
void Tabs::wrap()
{
    const int before = m_lines;
    m_lines = 1;
    qreal shift = 0;
    for (std::size_t i = 0; i < m_rects.size() && width() > 0; ++i) {
        if (i > 0 && m_rects[i].right() - shift + Theme::edge > width()) {
            ++m_lines;
            shift = m_rects[i].left() - Theme::edge;
        }
        m_rects[i].moveTo(m_rects[i].left() - shift, m_lines - 1);
    }
    if (m_lines != before)
        updateGeometry();
}

QRectF Tabs::tabRect(int index) const
{
    QRectF rect = m_rects[size_t(index)];
    const int line = height() / m_lines;
    rect.moveTop(rect.top() * line); // place() has counted lines
    rect.setHeight(line);
    return rect;
}

int Tabs::tabAt(const QPointF &point) const
{
    const qreal reach = Theme::space10;
    for (int i = 0; i < count(); ++i)
        if (tabRect(i).adjusted(-reach, 0, reach, 0).contains(point))
            return i;
    return -1;
}

QRect Tabs::tabGeometry(int index) const { return index >= 0 && index < count() ? tabRect(index).toRect() : QRect(); }

QSize Tabs::sizeHint() const
{
    qreal wanted = 2 * Theme::edge;
    for (int i = 0; i < count(); ++i)
        wanted += tabWidth(i) + Theme::space20 * (m_tabs[size_t(i)].ruleBefore ? 2 : 1);
    return {int(wanted), m_lines * Theme::current().height(Theme::tabs)};
}

QSize Tabs::minimumSizeHint() const { return {0, sizeHint().height()}; }

void Tabs::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    painter.fillRect(QRect(0, height() - Theme::border, width(), Theme::border), theme.borderLine);
    for (int i = 0; i < count(); ++i) {
        const Tab &tab = m_tabs[size_t(i)];
        const QRectF box = tabRect(i);
        const bool current = i == m_current;
        if (tab.ruleBefore && box.left() > Theme::edge)
            painter.fillRect(
                QRectF(box.left() - m_gap, box.center().y() - Theme::space10, Theme::border, Theme::space20),
                theme.borderLine);
        if (current)
            painter.fillRect(
                QRectF(box.left(), box.bottom() - Theme::tabFoot, box.width(), Theme::tabFoot), theme.accent);
        const QFont font = theme.font(current ? Type::Strong : Type::Body);
        painter.setPen(current || i == m_hover ? theme.text : theme.text2);
        painter.setFont(font);
        const QRectF line = box.adjusted(0, 0, 0, -Theme::tabFoot);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextHideMnemonic, tab.text);
        if (current && hasFocus()) {
            painter.setPen(QPen(theme.accent, Theme::border));
            painter.drawRect(line.adjusted(-Theme::space4, Theme::space8, Theme::space4, -Theme::space8));
        }
        if (!tab.count)
            continue;
        const QString figure = format::count(*tab.count);
        const qreal words = QFontMetricsF(font).horizontalAdvance(tab.text);
        if (isFilled(tab.role)) {
            drawBadge(
                &painter, line.adjusted(words + Theme::space8, 0, Theme::edge, 0), tab.role, figure, BadgeTone::Tab);
        } else {
            painter.setPen(current ? theme.text : theme.text2);
            drawNumber(&painter, line.adjusted(words + Theme::space6, 0, 0, 0), figure,
                theme.font(current ? Type::Strong : Type::Small), Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
}

bool Tabs::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int tab = tabAt(help->pos());
    const QString words = tab < 0 ? QString() : m_tabs[size_t(tab)].toolTip;
    QToolTip::showText(help->globalPos(), words, this); // without words it hides
    return true;
}

void Tabs::resizeEvent(QResizeEvent *) { place(); }

void Tabs::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrentIndex(tabAt(event->position()));
}

void Tabs::mouseMoveEvent(QMouseEvent *event)
{
    if (const int hover = tabAt(event->position()); hover != m_hover) {
        m_hover = hover;
        update();
    }
}

void Tabs::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

void Tabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        setCurrentIndex(m_current - 1);
    else if (event->key() == Qt::Key_Right)
        setCurrentIndex(m_current + 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace selaras::kit
