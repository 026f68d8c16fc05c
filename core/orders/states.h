#pragma once

#include "channels/order.h"

#include <span>

/// How an order's state may change. One table that code, tests and docs share.
namespace selaras::orders {

using channels::OrderState;

struct Move {
    OrderState from;
    OrderState to;
    const char *why; ///< for the docs: what brings it about
};

/// Every move that may happen. Forward ones may also skip: an order seen first as unpaid may next be seen as shipped.
std::span<const Move> moves();
bool mayMove(OrderState from, OrderState to);

/// Whether an order in this state keeps its promise of stock.
bool holdsStock(OrderState state);
/// Whether its goods have left.
bool hasLeft(OrderState state);
/// Whether it still needs somebody to do something.
bool isOpen(OrderState state);

} // namespace selaras::orders
