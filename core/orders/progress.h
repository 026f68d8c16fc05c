#pragma once

#include <QString>

namespace selaras::orders {

/// How far our own people have come with an order; of several parcels the least. Kept by fulfilment.
enum class Progress { None, Picking, Packed };
QString progressName(Progress progress); ///< "", "picking", "packed": as stored
Progress progressFromName(const QString &name); ///< None for any other

} // namespace selaras::orders
