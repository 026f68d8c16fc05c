#pragma once

#include <QString>

namespace selaras::inventory {

/// What became of the last time a shop was told a listing's stock.
enum class Told { Never, Sent, Confirmed, Refused, Unknown };

Told toldFromName(const QString &name); ///< as stored: "never", "sent", "confirmed", "refused", "unknown"

} // namespace selaras::inventory
