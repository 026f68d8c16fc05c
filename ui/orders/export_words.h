#pragma once

#include "orders/export.h"

namespace selaras::ui {

/// How a file of orders speaks: the language and the zone of the window. `now` (UTC ms) is for the zone's name.
orders::ExportWords exportWords(qint64 now);

} // namespace selaras::ui
