#pragma once

#include <QWidget>

#include <vector>

namespace selaras::test {

/// What Tab stops at inside `page`, in its order, greyed or not; the window of the page is shown.
inline std::vector<QWidget *> tabWalk(const QWidget *page)
{
    std::vector<QWidget *> out;
    QWidget *const window = page->window();
    for (QWidget *at = window->nextInFocusChain(); at != window; at = at->nextInFocusChain())
        if (page->isAncestorOf(at) && at->isVisible() && (at->focusPolicy() & Qt::TabFocus) && !at->focusProxy())
            out.push_back(at);
    return out;
}

/// The first step of Tab inside `page` that goes up, or to the left in one row; empty when Tab follows the eye.
inline QString tabGoesBack(const QWidget *page)
{
    const auto walk = tabWalk(page);
    for (std::size_t i = 1; i < walk.size(); ++i) {
        const auto place = [page](const QWidget *at) {
            return QRect(at->mapTo(page, QPoint()), at->size());
        };
        const QRect from = place(walk[i - 1]), to = place(walk[i]);
        const bool oneRow = from.top() <= to.bottom() && to.top() <= from.bottom();
        if (oneRow ? to.left() < from.left() : to.top() < from.top())
            return QStringLiteral("from %1 to %2")
                .arg(walk[i - 1]->objectName() + walk[i - 1]->accessibleName(),
                    walk[i]->objectName() + walk[i]->accessibleName());
    }
    return {};
}

} // namespace selaras::test
