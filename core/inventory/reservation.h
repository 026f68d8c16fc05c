#pragma once

#include "base/result.h"
#include "routing/route.h"
#include "store/transaction.h"

#include <optional>

namespace selaras::inventory {

/// A promise of pieces of one SKU in one warehouse to a line of an order; a line of a bundle has one for each part.
/// Held pieces are off the available stock of one warehouse; waiting pieces were sold but are not there, and are held
/// as soon as some come in, the longest waiting first.
struct Reservation {
    qint64 id = 0;
    qint64 orderId = 0;
    qint64 lineId = 0;
    qint64 skuId = 0;
    qint64 warehouseId = 0;
    qint64 held = 0;
    qint64 waiting = 0;
    std::optional<qint64> expiresAt; ///< UTC ms at which an unpaid order loses it
    QString why{}; ///< routing::whyName(): why of this warehouse; empty: from before it was kept
};

/// What a line of an order is sent from.
struct Source {
    qint64 lineId = 0;
    qint64 skuId = 0;
    qint64 warehouseId = 0;
    QString warehouse; ///< its name
    qint64 held = 0, waiting = 0;
    QString why; ///< as in Reservation
};

struct Promise {
    qint64 orderId = 0;
    qint64 lineId = 0;
    qint64 skuId = 0; ///< a SKU or a bundle
    qint64 quantity = 0; ///< of it, positive
    std::optional<qint64> expiresAt; ///< UTC ms; none: never
    QString actor;
    QString orderNumber;
    routing::Route route{}; ///< without warehouses: by most stock
};

/// What of an order has left in one parcel.
struct ShippedPart {
    qint64 skuId = 0;
    qint64 warehouseId = 0;
    qint64 pieces = 0;
};

/// What an order wants, for routeOf().
struct Wanted {
    qint64 skuId = 0; ///< a SKU or a bundle
    qint64 quantity = 0;
};
/// The warehouses in the order in which a shop's rule asks them for all that an order wants, sent to `province`.
/// Without warehouses when there is but one.
Result<routing::Route> routeOf(
    Reader &reader, const routing::Rule &rule, const std::vector<Wanted> &wanted, const QString &province);

/// Promises pieces to a line, of a bundle its parts and of what a person has substituted the substitute, or changes the
/// promise it has to a new quantity or expiry. What has left in a parcel counts as given. From the first warehouse of
/// the route that can give all of a SKU; only when none can, and several together can, from several. Never fails for
/// want of stock: what is not there waits. Conflict when there is no warehouse.
Result<> reserve(Transaction &tx, const Promise &promise);

/// Promises what a line waits for of a SKU from a warehouse that has it free, also when the line then comes from two;
/// how many pieces. Conflict: promise.nothing-waits, promise.none-free (nothing is free there).
Result<qint64> takeFrom(Transaction &tx, qint64 lineId, qint64 skuId, qint64 warehouseId, const QString &actor);

/// Ends the promise to one line / to all lines of an order; the pieces go to whoever waits, or are free again.
Result<> release(Transaction &tx, qint64 lineId, const QString &actor);
Result<> releaseOrder(Transaction &tx, qint64 orderId, const QString &actor);

/// The goods of an order have left: what was held is deducted by movements. Pieces that waited and still left were
/// there although the books said no; they are found by a correction first, so that the movements tell it.
Result<> shipOrder(Transaction &tx, qint64 orderId, const QString &actor, const QString &orderNumber);

/// A parcel of an order has left one warehouse with so many pieces of a SKU. Conflict promise.nothing-held: the order
/// holds less of it there.
Result<> shipPart(
    Transaction &tx, qint64 orderId, const QString &orderNumber, const ShippedPart &part, const QString &actor);

/// Ends the promises of unpaid orders whose time is over; at most `limit`. The orders that lost theirs.
Result<std::vector<qint64>> lapse(Transaction &tx, int limit);
/// When the next promise lapses (UTC ms).
Result<std::optional<qint64>> nextLapse(Reader &reader);

Result<std::vector<Reservation>> openOf(Reader &reader, qint64 orderId);
/// The warehouses an order is sent from or was: those of its open promises and of what has left, oldest first.
Result<std::vector<Source>> sourcesOf(Reader &reader, qint64 orderId);

} // namespace selaras::inventory
