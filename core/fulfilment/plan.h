#pragma once

#include "channels/order.h"
#include "fulfilment/shipment.h"
#include "inventory/reservation.h"
#include "orders/order.h"

#include <QMap>
#include <map>
#include <tuple>

/// How an order is cut into parcels: pure, of what it holds and what its channel says.
namespace selaras::fulfilment {

/// Which box: the channel's package, and the warehouse it is packed in.
struct Box {
    QString packageId;
    qint64 warehouseId = 0;
    friend bool operator<(const Box &a, const Box &b)
    {
        return std::tie(a.packageId, a.warehouseId) < std::tie(b.packageId, b.warehouseId);
    }
};
using Pieces = QMap<qint64, qint64>; ///< by SKU
using Plan = std::map<Box, Pieces>;

/// Every piece that is held, each in one box. With several packages by what the channel puts into each, what it names
/// in none in the last one; else a box a warehouse.
Plan planOf(const std::vector<inventory::Reservation> &held, const std::vector<orders::KnownLine> &lines,
    const std::vector<channels::ChannelPackage> &packages);

/// What a plan has more (or, negative, less) than the parcels that stand there; boxes and SKUs without a difference
/// are left out.
Plan difference(const Plan &plan, const std::vector<Shipment> &parcels);

} // namespace selaras::fulfilment
