#pragma once

#include "fulfilment/shipment.h"

namespace selaras::fulfilment {

/// The courier takes parcels: their goods leave the stock, and a shop that wants to be told is. Each parcel that cannot
/// be handed over is refused by itself.
struct Refused {
    qint64 shipmentId = 0;
    Error why;
};
/// Conflict of one: shipment.missing, hand-over.not-packed, hand-over.gone (a courier has it), shipment.moved (it was
/// dropped), and the codes of obstacle.h but Short.
Result<std::vector<Refused>> handOver(Transaction &tx, const std::vector<qint64> &shipmentIds, const QString &actor);

/// Every packed parcel of an order. Conflict as above; hand-over.not-packed or hand-over.gone when none is packed.
Result<> handOverOrder(Transaction &tx, qint64 orderId, const QString &actor);

/// Whether an order has a packed parcel whose label was never printed here: nothing says to whom it goes, unless its
/// label was made elsewhere.
Result<bool> neverPrinted(Reader &reader, qint64 orderId);

/// Packed parcels that wait for a courier, oldest first.
struct PackedParcel {
    qint64 shipmentId = 0, orderId = 0;
    QString orderNumber, courier, trackingNumber;
    qint64 pieces = 0;
    qint64 codMinor = 0; ///< to be collected; 0: nothing
    QString currency;
    qint64 packedAt = 0; ///< UTC ms
    qint64 warehouseId = 0;
    qint64 handedOverAt = 0; ///< UTC ms; 0: it is still here
};
/// Of one courier; empty: of all.
Result<std::vector<PackedParcel>> waitingFor(Reader &reader, const QString &courier, int limit);

/// What couriers took from `from` until before `to` (UTC ms), one row a courier, by name.
struct HandOvers {
    QString courier; ///< empty: nobody knows which
    qint64 parcels = 0, pieces = 0;
    qint64 cod = 0; ///< parcels of which money is collected
    qint64 lastAt = 0; ///< UTC ms
};
Result<std::vector<HandOvers>> handOvers(Reader &reader, qint64 from, qint64 to);
/// The parcels of one of them, in the order they were taken.
Result<std::vector<PackedParcel>> handedOver(Reader &reader, const QString &courier, qint64 from, qint64 to);

} // namespace selaras::fulfilment
