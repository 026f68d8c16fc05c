#include "orders/states.h"

#include <algorithm>
#include <array>

namespace selaras::orders {

namespace {

using enum OrderState;

constexpr std::array kMoves{
    Move{Unpaid, Ready, "the buyer pays, or pays on delivery"},
    Move{Unpaid, Processed, "seen late"},
    Move{Unpaid, Shipped, "seen late"},
    Move{Unpaid, Delivered, "seen late"},
    Move{Unpaid, Completed, "seen late"},
    Move{Unpaid, CancelRequested, "the buyer asks"},
    Move{Unpaid, Cancelled, "not paid in time, or cancelled"},
    Move{Ready, Processed, "shipment arranged"},
    Move{Ready, Shipped, "handed over, or seen late"},
    Move{Ready, Delivered, "seen late"},
    Move{Ready, Completed, "seen late"},
    Move{Ready, CancelRequested, "the buyer asks"},
    Move{Ready, Cancelled, "cancelled by buyer, shop or channel"},
    Move{Ready, Unpaid, "exception: the channel takes a payment back (WooCommerce on-hold)"},
    Move{Processed, Ready, "exception: the pick-up failed, to be arranged again"},
    Move{Processed, Shipped, "handed over"},
    Move{Processed, Delivered, "seen late"},
    Move{Processed, Completed, "seen late"},
    Move{Processed, CancelRequested, "the buyer asks"},
    Move{Processed, Cancelled, "cancelled before hand-over"},
    Move{Shipped, Delivered, "the courier delivered"},
    Move{Shipped, Completed, "the buyer confirmed"},
    Move{Shipped, Cancelled, "lost or sent back on the way"},
    Move{Shipped, ReturnRequested, "the buyer asks"},
    Move{Shipped, Returned, "seen late"},
    Move{Delivered, Completed, "the buyer confirmed, or time did"},
    Move{Delivered, ReturnRequested, "the buyer asks"},
    Move{Delivered, Returned, "seen late"},
    Move{Completed, ReturnRequested, "the buyer asks after all"},
    Move{Completed, Returned, "refunded in full"},
    Move{Completed, Cancelled, "exception: WooCommerce lets a finished order be cancelled"},
    Move{CancelRequested, Unpaid, "exception: the request was refused"},
    Move{CancelRequested, Ready, "exception: the request was refused"},
    Move{CancelRequested, Processed, "exception: the request was refused"},
    Move{CancelRequested, Shipped, "exception: refused, and already on its way"},
    Move{CancelRequested, Delivered, "seen late"},
    Move{CancelRequested, Completed, "seen late"},
    Move{CancelRequested, Cancelled, "the request was accepted"},
    Move{Cancelled, Ready, "exception: WooCommerce lets a cancelled order be paid again"},
    Move{ReturnRequested, Returned, "accepted"},
    Move{ReturnRequested, Shipped, "exception: the request was withdrawn"},
    Move{ReturnRequested, Delivered, "exception: the request was withdrawn"},
    Move{ReturnRequested, Completed, "exception: refused or withdrawn"},
};

} // namespace

std::span<const Move> moves() { return kMoves; }

bool mayMove(OrderState from, OrderState to)
{
    return std::any_of(kMoves.begin(), kMoves.end(), [&](const Move &m) { return m.from == from && m.to == to; });
}

bool holdsStock(OrderState state)
{
    return state == Unpaid || state == Ready || state == Processed || state == CancelRequested;
}

bool hasLeft(OrderState state)
{
    return state == Shipped || state == Delivered || state == Completed || state == ReturnRequested
        || state == Returned;
}

bool isOpen(OrderState state) { return state == Ready || state == Processed || state == CancelRequested; }

} // namespace selaras::orders
