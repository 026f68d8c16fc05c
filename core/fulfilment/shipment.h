#pragma once

#include "base/result.h"
#include "channels/order.h"
#include "store/transaction.h"

#include <optional>
#include <span>
#include <vector>

/// What becomes of an order in the warehouse: picked, packed into parcels, handed to a courier.
namespace selaras::fulfilment {

enum class ShipmentState {
    Waiting, ///< nobody has begun to collect it
    Picking, ///< somebody has begun to collect it
    Packed, ///< everything was scanned into the box
    HandedOver, ///< the courier has it
    Dropped, ///< it is not sent; what was collected goes back to its shelf
};

QString shipmentStateName(ShipmentState state); ///< "waiting", "picking", "packed", "handed_over", "dropped"
std::optional<ShipmentState> shipmentStateFromName(const QString &name);

/// How a parcel may move. One table that code, tests and docs share (docs/states.md).
struct ShipmentMove {
    ShipmentState from;
    ShipmentState to;
    const char *why; ///< for the docs: what brings it about
};
std::span<const ShipmentMove> shipmentMoves();
bool mayMove(ShipmentState from, ShipmentState to);

/// What belongs into a box of one SKU.
struct Content {
    qint64 skuId = 0;
    QString code, name;
    QString barcode{}; ///< as on its card; empty: none
    QString shelf{}; ///< where the parcel's warehouse keeps it; empty: nobody has said
    qint64 wanted = 0; ///< pieces
    qint64 packed = 0; ///< pieces scanned into the box
};

/// A parcel: what is sent of an order in one box.
struct Shipment {
    qint64 id = 0;
    qint64 orderId = 0;
    qint64 warehouseId = 0;
    ShipmentState state = ShipmentState::Waiting;
    QString packageId; ///< the channel's name of it; empty: the order is one parcel there
    QString courier, trackingNumber; ///< empty: not known yet
    std::optional<qint64> waveId;
    QString packer; ///< who has it at a bench; empty: nobody
    std::optional<qint64> takenAt; ///< UTC ms; when the packer took it
    std::optional<qint64> weightGrams;
    std::optional<qint64> arrangedAt; ///< UTC ms; the channel has arranged its courier
    QString packedBy;
    std::optional<qint64> packedAt, handedOverAt; ///< UTC ms
    qint64 createdAt = 0;
    std::vector<Content> contents{}; ///< by shelf in natural order, those without one last

    qint64 wanted() const;
    qint64 packed() const;
};

/// Nullopt for an unknown id.
Result<std::optional<Shipment>> find(Reader &reader, qint64 shipmentId);
/// The parcels of an order, oldest first, dropped ones too; with their contents.
Result<std::vector<Shipment>> shipmentsOf(Reader &reader, qint64 orderId);

/// Makes the parcels of an order: for every piece it holds that is in none yet. What its channel cuts into packages is
/// cut so, else one a warehouse; a parcel that is not packed yet gets the pieces instead. All parcels of the order that
/// are still here, by id. Conflict: the codes of obstacle.h.
Result<std::vector<qint64>> begin(Transaction &tx, qint64 orderId, const QString &actor);
/// The same for what is there of an order that is short; the rest follows in a parcel of its own when it comes.
/// Conflict as begin(), and pack.nothing-there.
Result<std::vector<qint64>> beginWithWhatIsThere(Transaction &tx, qint64 orderId, const QString &actor);

/// It is not sent: what was collected goes back to its shelf. Conflict shipment.missing, shipment.moved (gone or
/// dropped already).
Result<> drop(Transaction &tx, qint64 shipmentId, const QString &actor);

/// The channel has changed an order, or its stock was promised otherwise. Parcels that are not packed follow; a packed
/// one that no longer fits keeps its contents, and the order is held with the difference in words. Call it after
/// the lines and their promises were written.
Result<> followOrder(Transaction &tx, qint64 orderId, const QString &actor);
/// The channel says the goods have left: open parcels were handed over.
Result<> orderLeft(Transaction &tx, qint64 orderId, const QString &actor);
/// The channel says that the courier came in vain, and the order is written: no courier is expected for its parcels any
/// more, also not for what was handed over to none. arrange() sends for him again.
Result<> pickUpFailed(Transaction &tx, qint64 orderId, const QString &actor);
/// The channel has arranged a parcel's courier: its label can be fetched. Nothing happens for one that is not sent.
Result<> arranged(Transaction &tx, qint64 shipmentId);
/// The courier's number of a parcel.
Result<> numbered(Transaction &tx, qint64 shipmentId, const QString &trackingNumber);

/// Where the packed parcels of an order are to go; nullopt: none is packed.
Result<std::optional<channels::ChannelAddress>> packedFor(Reader &reader, qint64 orderId);
/// The recipient of an order is not the one it was packed for: it is held.
Result<> addressChanged(Transaction &tx, qint64 orderId, const QString &actor);

} // namespace selaras::fulfilment
