#pragma once

#include "fulfilment/obstacle.h"
#include "fulfilment/shipment.h"

/// What a packer does at the bench, by scanner. Every scan is written down at once: nothing is lost when the PC is.
namespace selaras::fulfilment {

/// What a code names when no parcel is open on the bench.
struct Target {
    std::optional<qint64> shipmentId; ///< a parcel that can be packed, or was
    std::optional<qint64> orderId; ///< its order, or one without a parcel yet
    bool byItem = false; ///< the code is an item's: this is the most urgent order that wants just one piece of it
};
/// An AWB, an order's number, or an item: the most urgent order that wants nothing but one piece of it. Exactly, but
/// for case. Empty: nobody knows it, or nothing waits for it.
Result<Target> whatToPack(Reader &reader, const QString &code);

/// Puts a parcel on a packer's bench. Conflict: shipment.missing, shipment.moved, pack.taken (somebody else has it
/// since less than kLease; the detail is who), and the codes of obstacle.h.
Result<Shipment> take(Transaction &tx, qint64 shipmentId, const QString &packer);
constexpr qint64 kLease = 10 * 60'000; ///< ms after which a parcel that nobody scans into may be taken over
/// Puts it aside; what was scanned stays scanned.
Result<> putAside(Transaction &tx, qint64 shipmentId, const QString &packer);

enum class ScanOutcome {
    Match,
    Wrong, ///< a SKU that does not belong in
    Unknown, ///< no SKU has this code
    TooMany, ///< it belongs in, and is in already
};

struct Scan {
    ScanOutcome outcome = ScanOutcome::Unknown;
    std::optional<qint64> skuId; ///< what was scanned
    QString code, name; ///< of it; empty when nobody knows it
    QString shelf; ///< where it belongs
    Shipment shipment; ///< as it is now
    bool complete() const { return shipment.packed() == shipment.wanted(); }
};
/// One scan into a parcel. A bundle's own code counts one of each of its parts, if all fit in. Conflict:
/// shipment.missing, shipment.moved (it is not being picked), and the codes of obstacle.h: nothing was written then.
Result<Scan> scan(Transaction &tx, qint64 shipmentId, const QString &code, const QString &packer);
/// Takes the last piece that was scanned out again; the parcel as it is then. Conflict pack.nothing-scanned.
Result<Shipment> undoScan(Transaction &tx, qint64 shipmentId, const QString &packer);

/// The box is closed. What its channel arranges is put into the outbox: courier and label. Conflict: pack.incomplete,
/// shipment.missing, shipment.moved, and the codes of obstacle.h.
Result<> pack(Transaction &tx, qint64 shipmentId, std::optional<qint64> weightGrams, const QString &packer);
/// The box is opened again: all of it is to be scanned anew. An order that was held because it changed is free.
Result<> unpack(Transaction &tx, qint64 shipmentId, const QString &packer);

/// Asks the channel for the courier and the label of an order's parcels before they are packed. Nothing happens for one
/// that is arranged. Where the courier came in vain he is asked for again: for each parcel that none is expected for,
/// packed, handed over or not; a short order's too. Conflict as begin().
Result<> arrange(Transaction &tx, qint64 orderId, const QString &actor);

/// Orders to be packed, begun and stopped, as orders::toPack() counts them, and parcels packed since `since` (UTC ms).
struct DayCount {
    qint64 waiting = 0, picking = 0, stopped = 0, packed = 0;
};
Result<DayCount> dayCount(Reader &reader, qint64 since);

} // namespace selaras::fulfilment
