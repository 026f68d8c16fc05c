#pragma once

#include "fulfilment/bench.h"
#include "fulfilment/paper.h"
#include "orders/order.h"
#include "shops/shop.h"

/// What the packing station reads of a parcel, and what it has written of it, each in one go.
namespace selaras::ui {

/// A parcel with all that its screen says of it.
struct Parcel {
    fulfilment::Shipment shipment;
    orders::Order order;
    shops::Shop shop;
    std::vector<shops::Shop> shops; ///< all: for the tile
    std::optional<fulfilment::Obstacle> obstacle;
    std::optional<qint64> labelId; ///< the newest label; none: it is not here yet
    bool isAsked = false; ///< its channel was asked for courier or label
    qint64 pieces = 0; ///< of the whole order: what is in this parcel, in others, has left, and has yet to come
    bool singles = false; ///< it is of a wave of single pieces: the next one comes by its own scan
};
/// Conflict shipment.missing.
Result<Parcel> readParcel(Reader &reader, qint64 shipmentId);

/// What came of a code when nothing was open.
struct Opened {
    std::optional<Parcel> parcel; ///< none: nobody knows the code, or nothing waits for it
    std::optional<qint64> packedAlready; ///< a parcel that is closed: its label can be printed again
    QString orderNumber; ///< of what was found
};
/// Opens what a code names, and counts the item when it was one. Conflict: as fulfilment::begin() and take().
Result<Opened> openByCode(Transaction &tx, const QString &code, const QString &packer);
/// Opens the parcel that comes next in the wave; none is left: no parcel.
Result<Opened> openNextOfWave(Transaction &tx, qint64 waveId, const QString &packer);

/// What came of a code while a parcel was open.
struct Counted {
    fulfilment::Scan scan;
    Parcel parcel;
    bool itself = false; ///< its own number or AWB: nothing was counted
    bool known = true; ///< false: no item, order or label has this code, and nothing was written
    QString other; ///< the number of another order that the code names; nothing was counted
};
/// Where `onlyKnown`, a code that nobody knows is not written down as a scan. Conflict: as fulfilment::scan().
Result<Counted> count(Transaction &tx, const fulfilment::Shipment &open, const QString &code, const QString &packer,
    bool onlyKnown = false);

/// Parcels that are packed and whose label was never printed, oldest first.
struct Unlabelled {
    qint64 shipmentId = 0;
    qint64 shopId = 0;
    QString orderNumber, courier;
    bool isHere = false; ///< the label is, and waits for a printer
};
Result<std::vector<Unlabelled>> unlabelled(Reader &reader, int limit);

} // namespace selaras::ui
