#include "kit/pane_layout.h"

#include "kit/theme.h"

#include <QWidget>

namespace selaras::kit {

PaneLayout::PaneLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(0);
}

PaneLayout::~PaneLayout() { qDeleteAll(m_items); }

int PaneLayout::listRoom(int width, int pane)
{
    return width - pane < Theme::current().scaled(Theme::listLeast) ? width : width - pane;
}

void PaneLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

QLayoutItem *PaneLayout::takeAt(int index)
{
    QLayoutItem *item = index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
    invalidate();
    return item;
}

QSize PaneLayout::sizeHint() const
{
    QSize size = m_items.isEmpty() ? QSize() : m_items.front()->sizeHint();
    if (m_items.size() > 1 && !m_items.back()->isEmpty())
        size = QSize(size.width() + m_items.back()->sizeHint().width(),
            qMax(size.height(), m_items.back()->sizeHint().height()));
    return size;
}

QSize PaneLayout::minimumSize() const
{
    QSize size = m_items.isEmpty() ? QSize() : m_items.front()->minimumSize();
    if (m_items.size() > 1 && !m_items.back()->isEmpty())
        size = size.expandedTo(m_items.back()->minimumSize());
    return size;
}

QSize PaneLayout::maximumSize() const
{
    return isEmpty() ? QSize(0, 0) : QLayout::maximumSize(); // else its stretch keeps a place for nothing
}

void PaneLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    if (m_items.isEmpty())
        return;
    QLayoutItem *pane = m_items.size() > 1 && !m_items.back()->isEmpty() ? m_items.back() : nullptr;
    if (!pane) {
        m_items.front()->setGeometry(rect);
        return;
    }
    const int wide = qMin(
        rect.width(), qMin(pane->maximumSize().width(), qMax(pane->sizeHint().width(), pane->minimumSize().width())));
    m_items.front()->setGeometry(QRect(rect.topLeft(), QSize(listRoom(rect.width(), wide), rect.height())));
    pane->setGeometry(QRect(rect.right() + 1 - wide, rect.top(), wide, rect.height()));
    if (QWidget *list = m_items.front()->widget()) // not over what else lies above the list: a toast
        list->stackUnder(pane->widget());
    else
        pane->widget()->raise();
}

} // namespace selaras::kit
