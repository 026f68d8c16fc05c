#pragma once

#include <QString>
#include <optional>

namespace selaras::ui {

/// A quantity as a hand types it: "48", "12*4", "+3", "-2", "24+6*2". Whole numbers with + − * and no brackets;
/// nullopt: not that, or beyond a million.
struct Quantity {
    qint64 value = 0;
    bool isChange = false; ///< it began with a sign: that much more or less, not the whole
};
std::optional<Quantity> quantityFrom(const QString &text);

} // namespace selaras::ui
