#pragma once

#include "fulfilment/obstacle.h"
#include "fulfilment/shipment.h"

/// Steps that every move of a parcel is made of; for this folder.
namespace selaras::fulfilment {

Result<Shipment> here(Reader &reader, qint64 shipmentId); ///< Conflict shipment.missing
/// Conflict shipment.moved: the table of moves does not know it.
Result<> moveTo(Transaction &tx, const Shipment &parcel, ShipmentState state);
/// Writes how far people have come with an order, from its parcels.
Result<> noteProgress(Transaction &tx, qint64 orderId);
/// An audit entry of an order, whose number is `number`.
Result<> note(Transaction &tx, qint64 orderId, const QString &number, const char *action, const QString &detail,
    const QString &actor);
/// Conflict with the obstacle's code.
tl::unexpected<Error> standsInTheWay(Obstacle obstacle);

} // namespace selaras::fulfilment
