#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

constexpr int kOrdersAPage = 100; ///< of get_order_list
constexpr int kOrdersADetail = 50; ///< ids that get_order_detail takes at once

/// One order of a list: its number, and the bytes that told us.
struct ListedOrder {
    QString externalId;
    QString status; ///< order_status, verbatim; may be empty
    QByteArray raw;
};

/// GET order/get_order_list, by time of last change.
struct GetOrderList {
    struct Input {
        qint64 fromSeconds = 0, toSeconds = 0; ///< both included
        QString cursor;
    };
    struct Output {
        std::vector<ListedOrder> orders;
        QString next; ///< "" at the end
    };
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// GET order/get_order_detail; at most kOrdersADetail ids. The orders that Shopee knows, each decoded on its own.
struct GetOrderDetail {
    using Input = std::vector<QString>;
    using Output = std::vector<PulledOrder>;
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

} // namespace selaras::channels::shopee
