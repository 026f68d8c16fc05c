#pragma once

#include "base/result.h"
#include "store/transaction.h"

/// What a person decides for an order whose goods are not there; the third choice is requestCancel() in cancel.h. Each
/// is audited and done in the caller's transaction, which falls when one is refused; rights are the caller's to ask:
/// PackOrders for another warehouse, CancelOrders for what changes what the buyer gets.
namespace selaras::orders {

/// Sends what waits of a SKU from a warehouse that has some free; how many pieces. Doing it again takes nothing twice.
/// Conflict: line.missing, promise.nothing-waits, promise.none-free.
Result<qint64> sendFrom(Transaction &tx, qint64 lineId, qint64 skuId, qint64 warehouseId, const QString &actor);

/// What a line is to be sent instead of some goods that it is promised, held or not.
struct Substitute {
    qint64 lineId = 0;
    qint64 insteadOf = 0; ///< the line's SKU, or a part of its bundle
    qint64 skuId = 0; ///< a plain SKU
    qint64 pieces = 0; ///< all in all; of an earlier substitute, its new figure
};

/// Promises the line another SKU's pieces; what the channel sold stays as it is. Later versions of the order keep it.
/// Saying the same again changes nothing. Conflict:
///   line.missing            no such line, or nobody has said what it is
///   substitute.too-many     the line is not promised so many pieces of what it sold, or less than one was asked for
///   substitute.there        another SKU is sent instead already: that is to be taken back first
///   substitute.not-free     so many of it are not free where this order can be sent from
///   and those of inventory::keepSubstitution
Result<> substitute(Transaction &tx, const Substitute &wanted, const QString &actor);

/// Promises the line what it sold again: what of it is not there waits. Conflict: line.missing, substitute.none,
/// substitute.over (the order has left, or is cancelled).
Result<> takeBackSubstitute(Transaction &tx, qint64 lineId, qint64 insteadOf, const QString &actor);

} // namespace selaras::orders
