#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <vector>

/// Goods that a line of an order is sent instead of some that it sold.
namespace selaras::inventory {

/// A line is sent `pieces` of a SKU instead of as many of one that it sold. It holds until it is taken back: a later
/// version of the order that wants fewer than that is promised fewer, one that wants more gets the rest of what it
/// sold.
struct Substitution {
    qint64 lineId = 0;
    qint64 orderId = 0;
    qint64 insteadOf = 0; ///< the line's SKU, or a part of its bundle
    qint64 skuId = 0; ///< what is sent
    qint64 pieces = 0; ///< positive
    QString actor;
    qint64 at = 0; ///< UTC ms
};

/// Of all lines of an order.
Result<std::vector<Substitution>> substitutionsOf(Reader &reader, qint64 orderId);

/// Writes it down in place of another one for the same goods of the line; reserve() then follows it. Conflict:
///   substitute.same      a SKU instead of itself
///   substitute.bundle    a bundle: goods that are sent are there by themselves
///   substitute.in-line   the line is sent that SKU already, as another part or for another part
Result<> keepSubstitution(Transaction &tx, const Substitution &substitution);
/// Conflict substitute.none when there is none.
Result<> forgetSubstitution(Transaction &tx, qint64 lineId, qint64 insteadOf);

/// Pieces of a SKU that are on hand in active warehouses and not promised; the buffer is not taken off, as for orders.
Result<qint64> freePieces(Reader &reader, qint64 skuId);

} // namespace selaras::inventory
