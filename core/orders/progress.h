#pragma once

#include <QString>

namespace selaras::orders {

/// How far our own people have come with an order; of several parcels the least. Kept by fulfilment, HandedOver read
/// from the parcels.
enum class Progress { None, Picking, Packed, HandedOver };
QString progressName(Progress progress); ///< "", "picking", "packed", also for HandedOver: as stored
Progress progressFromName(const QString &name); ///< None for any other
/// Whether its goods lie in closed boxes: here, or with the courier.
bool isPacked(Progress progress);

} // namespace selaras::orders
