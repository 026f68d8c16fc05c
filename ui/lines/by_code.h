#pragma once

#include "base/text.h"
#include "pages/page_model.h"

namespace selaras::ui {

/// Lists of SKUs are by the code in their first cell, as sortKey() has it: whether the first one belongs behind the
/// other.
inline bool isBehindByCode(const PageRow &row, const PageRow &other)
{
    const auto code = [](const PageRow &of) {
        return sortKey(of.cells.front().value(Qt::DisplayRole).toString());
    };
    return code(row) > code(other);
}

} // namespace selaras::ui
