#pragma once

#include "base/result.h"
#include "channels/order.h"
#include "store/transaction.h"

namespace selaras::orders {

/// Holds an order that no parcel of ours can be sent for (channels::addressProblems; the hold's detail names them), and
/// lets go again once a new address has none. To be called when the address is new only: a person who has let the order
/// go is not asked twice about the same address.
Result<> followAddress(Transaction &tx, qint64 orderId, const channels::ChannelAddress &to);

} // namespace selaras::orders
