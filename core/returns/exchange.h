#pragma once

#include "manual/manual_order.h"
#include "returns/returns.h"

/// Goods sent instead of those that were given back: an order of ours without a price, tied to the return.
/// Callers ask access::Right::EnterOrders.
namespace selaras::returns {

/// What would be sent instead: the same goods to the same buyer; what a channel has masked of them is left empty.
/// Conflict: return.missing, return.no-order (its order
/// is not here).
Result<manual::ManualOrder> exchangeOf(Reader &reader, qint64 returnId);

/// Enters that order, at the place of that name where the shop is a channel's, and ties it to the return. Its stock is
/// reserved as any order's. Conflict: return.missing, return.no-order, return.not-agreed (the buyer was neither told
/// that it is accepted nor has sent the goods), return.exchanged (there is one that was not cancelled); Rejected:
/// return.unmapped (nobody has said what a line is), and those of manual::enter().
Result<manual::Entered> exchange(
    Transaction &tx, qint64 returnId, const manual::ManualOrder &order, const QString &place, const QString &actor);

/// Whether an exchange may be made of it, so far as the return itself says.
bool mayExchange(const Return &of);

} // namespace selaras::returns
