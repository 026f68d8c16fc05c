#include "kit/tab_order.h"

#include <QGridLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace selaras::kit {

namespace {

using Stops = std::vector<QWidget *>;

void collect(QWidget *widget, Stops &stops);

/// The items of a layout from top left to bottom right.
std::vector<QLayoutItem *> itemsOf(const QLayout &layout)
{
    struct Placed {
        int row, column;
        QLayoutItem *item;
    };
    std::vector<Placed> placed;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        Placed one{0, i, layout.itemAt(i)};
        int rows = 0, columns = 0;
        if (grid)
            grid->getItemPosition(i, &one.row, &one.column, &rows, &columns);
        placed.push_back(one);
    }
    std::stable_sort(placed.begin(), placed.end(),
        [](const Placed &a, const Placed &b) { return std::pair(a.row, a.column) < std::pair(b.row, b.column); });
    std::vector<QLayoutItem *> items;
    for (const Placed &one : placed)
        items.push_back(one.item);
    return items;
}

void collect(const QLayout &layout, Stops &stops)
{
    for (QLayoutItem *item : itemsOf(layout)) {
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(*item->layout(), stops);
    }
}

void collect(QWidget *widget, Stops &stops)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        stops.push_back(widget);
    if (widget->layout()) {
        collect(*widget->layout(), stops);
        return;
    }
    for (QObject *child : widget->children())
        if (auto *inner = qobject_cast<QWidget *>(child); inner && !inner->isWindow())
            collect(inner, stops);
}

} // namespace

void tabAsLaidOut(QWidget *page)
{
    Stops stops;
    collect(page, stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace selaras::kit
