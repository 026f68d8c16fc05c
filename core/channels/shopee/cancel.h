#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

/// POST order/cancel_order: the whole order. Neither call knows an idempotency key: when the answer is lost, look at
/// the order.
struct CancelOrder {
    struct Input {
        ChannelOrder order;
        CancelReason reason = CancelReason::OutOfStock;
    };
    struct Output { };
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// POST order/handle_buyer_cancellation: yes or no to a buyer who asks for a cancel.
struct HandleBuyerCancellation {
    struct Input {
        QString orderId;
        bool accept = false;
    };
    struct Output { };
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

} // namespace selaras::channels::shopee
