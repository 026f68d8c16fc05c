#pragma once

#include <vector>

class QWidget;

namespace selaras::kit {

/// Every widget in `page`, in the order of its layouts, grids row by row.
std::vector<QWidget *> widgetsAsLaidOut(QWidget *page);

/// Lets Tab walk what lies in `page` as its layouts put it on the screen. Qt's own order is that of
/// making, so a page whose fields come and go calls this when they have changed. Where the page itself stands in its
/// window does not change.
void tabAsLaidOut(QWidget *page);

} // namespace selaras::kit
