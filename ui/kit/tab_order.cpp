#include "kit/tab_order.h"

#include <QGridLayout>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace selaras::kit {

namespace {

using Widgets = std::vector<QWidget *>;

void collect(QWidget *widget, Widgets &out);

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

void collect(const QLayout &layout, Widgets &out)
{
    for (QLayoutItem *item : itemsOf(layout)) {
        if (item->widget())
            collect(item->widget(), out);
        else if (item->layout())
            collect(*item->layout(), out);
    }
}

void collect(QWidget *widget, Widgets &out)
{
    out.push_back(widget);
    if (widget->layout()) {
        collect(*widget->layout(), out);
        return;
    }
    for (QObject *child : widget->children())
        if (auto *inner = qobject_cast<QWidget *>(child); inner && !inner->isWindow())
            collect(inner, out);
}

} // namespace

std::vector<QWidget *> widgetsAsLaidOut(QWidget *page)
{
    Widgets out;
    collect(page, out);
    return out;
}

void tabAsLaidOut(QWidget *page)
{
    Widgets stops = widgetsAsLaidOut(page);
    std::erase_if(stops, [](const QWidget *widget) { return !(widget->focusPolicy() & Qt::TabFocus); });
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace selaras::kit
