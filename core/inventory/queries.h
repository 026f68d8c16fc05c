#pragma once

#include "inventory/bundle.h"
#include "inventory/reservation.h"
#include "inventory/stock.h"
#include "inventory/substitution.h"
#include "inventory/warehouse.h"
#include "store/query.h"

namespace selaras::inventory {

struct Free {
    qint64 warehouseId = 0;
    qint64 pieces = 0; ///< on hand and not promised; the buffer is not taken off
};
struct Place {
    qint64 onHand = 0;
    qint64 reserved = 0;
};

extern const Query<Warehouse> allWarehouses; ///< those in use
extern const Query<Warehouse> inactiveWarehouses;
extern const Query<Warehouse, qint64> warehouseById; ///< in use or not
extern const Query<WarehouseUse, qint64, qint64, qint64, qint64, qint64, qint64> warehouseUse; ///< it, six times
extern const Statement<qint64> deactivateWarehouse;
extern const Statement<qint64> activateWarehouse; ///< 1 row when it was put away
extern const Query<std::optional<Levels>, qint64, qint64, qint64> levelsOfSku; ///< SKU three times; none: no such SKU
extern const Query<std::optional<Levels>, qint64, qint64, qint64, qint64, qint64>
    levelsInWarehouse; ///< SKU, warehouse, SKU, warehouse, SKU
extern const Query<qint64, qint64, qint64> freeAfterBuffer; ///< SKU twice; may be negative
extern const Query<Place, qint64, qint64> place; ///< SKU, warehouse
extern const Query<Free, qint64> freeByWarehouse; ///< SKU; most first, also warehouses that have none
extern const Query<QString, qint64> codeOfSku; ///< SKU
extern const Query<Ingredient, qint64> partsOfBundle; ///< bundle; by SKU
extern const Query<PartHere, qint64> namedParts; ///< bundle; by SKU code, available not filled in
extern const Query<qint64, qint64> bundlesOfPart; ///< SKU
extern const Query<Reservation, qint64> openOfLine; ///< the one that waits first
extern const Query<Substitution, qint64> substitutionsOfLine;
extern const Query<Substitution, qint64> substitutionsOfOrder;
extern const Query<Reservation, qint64> openPromise; ///< reservation
extern const Query<Reservation, qint64> openOfOrder;
extern const Query<Source, qint64> sourcesOfOrder;
extern const Query<QString, qint64> nameOfWarehouse;
/// Pieces by SKU that left for a line while its order goes on.
extern const Query<Ingredient, qint64, qint64> leftInParcels; ///< order, line
extern const Query<Reservation, qint64> waitingForSku; ///< the longest waiting first
extern const Query<Reservation, qint64, qint64> youngestHolding; ///< SKU, warehouse; youngest first
extern const Query<Reservation, qint64, int> expired; ///< now, limit
extern const Query<std::optional<qint64>> nextExpiry;
extern const Query<Movement, qint64, qint64, int> movementsOfSku; ///< SKU, before id, limit

extern const Statement<qint64> deleteParts; ///< bundle
extern const Statement<qint64, qint64, qint64> insertPart; ///< bundle, SKU, pieces
extern const Statement<QString, QString, QString, QString, qint64>
    updateWarehouse; ///< name, province, address, phone, id
extern const Statement<qint64, QString, QString, qint64> insertWarehouse;
extern const Statement<qint64, qint64, qint64> changeOnHand; ///< delta, SKU, warehouse
extern const Statement<qint64, qint64, qint64> changeIncoming; ///< delta, SKU, warehouse
extern const Statement<qint64, qint64, qint64> changeReserved; ///< delta, SKU, warehouse
extern const Statement<qint64, qint64, qint64> insertStock; ///< SKU, warehouse, on hand
extern const Statement<qint64, qint64, qint64, qint64, qint64, QString, QString, QString, QString, qint64>
    insertMovement;
extern const Statement<qint64, qint64> updateBuffer; ///< buffer, SKU
extern const Statement<qint64, qint64, qint64, qint64, qint64, qint64, qint64, std::optional<qint64>, qint64, QString>
    insertReservation;
extern const Statement<qint64, qint64, qint64, std::optional<qint64>, QString, qint64>
    updateReservation; ///< warehouse, held, waiting, expires at, why, id
extern const Statement<qint64, qint64, qint64, qint64, qint64, QString, qint64>
    insertSubstitution; ///< line, instead of, order, SKU, pieces, actor, now
extern const Statement<qint64, qint64> deleteSubstitution; ///< line, instead of
extern const Statement<QString, qint64> closeReservation; ///< state, id
extern const Statement<qint64> markParcel; ///< reservation
/// id, order, line, SKU, warehouse, pieces, now, why: what left in a parcel
extern const Statement<qint64, qint64, qint64, qint64, qint64, qint64, qint64, QString> insertShipped;

} // namespace selaras::inventory
