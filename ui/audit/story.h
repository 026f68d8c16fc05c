#pragma once

#include "audit/log.h"

namespace selaras::ui::log {

/// What an entry says beyond its action, SKU, figure and order, in the language of the reader: "Ready, paid", "Owner →
/// Packer", "3 pieces wait for stock". Words nobody has written are shown as they are stored; may be empty.
QString storyOf(const audit::LogRow &row);

} // namespace selaras::ui::log
