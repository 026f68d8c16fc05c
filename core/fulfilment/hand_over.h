#pragma once

#include "fulfilment/shipment.h"

namespace selaras::fulfilment {

/// The courier takes parcels: their goods leave the stock, and a shop that wants to be told is. Each parcel that cannot
/// be handed over is refused by itself.
struct Refused {
    qint64 shipmentId = 0;
    Error why;
};
/// Conflict of one: shipment.missing, shipment.moved (not packed), and the codes of obstacle.h but Short.
Result<std::vector<Refused>> handOver(Transaction &tx, const std::vector<qint64> &shipmentIds, const QString &actor);

/// Every packed parcel of an order. Conflict as above; shipment.moved when none is packed.
Result<> handOverOrder(Transaction &tx, qint64 orderId, const QString &actor);

/// Packed parcels that wait for a courier, oldest first.
struct PackedParcel {
    qint64 shipmentId = 0, orderId = 0;
    QString orderNumber, courier, trackingNumber;
    qint64 pieces = 0;
    qint64 codMinor = 0; ///< to be collected; 0: nothing
    QString currency;
    qint64 packedAt = 0; ///< UTC ms
};
/// Of one courier; empty: of all.
Result<std::vector<PackedParcel>> waitingFor(Reader &reader, const QString &courier, int limit);

} // namespace selaras::fulfilment
