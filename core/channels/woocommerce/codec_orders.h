#pragma once

#include "channels/order.h"
#include "wire/wire.h"

namespace selaras::channels::woocommerce {

/// One order's own JSON in our words. What is not obvious:
///   amounts     with the shop's own decimals (IDR: usually none), each rounded by the shop. Asking for more is wrong:
///               checkout keeps a net amount to six digits and its tax to the rupiah, so 153153.153153 + 16847 is not
///               what the buyer paid, 153153 + 16847 is.
///   lines       total = net total + its tax, after discount, rounded once; unit = that by the quantity sold.
///   goods       the lines before discount, with tax.
///   shipping    shipping and positive fees with their tax: what the buyer pays beside the goods.
///   discount    what the total lacks of both: coupons, fees and shipping below nothing, and the shop's rounding of
///               them (its own figure rounds net and tax apart, and is a rupiah off now and then). A total above both,
///               as plugins make it, counts as shipping. So goods + shipping - discount = total holds to the last sen.
///   refunds     change neither amounts nor lines: they are money. Only pieces that a refund puts back on the shelf
///               (_restock_refunded_items) are no longer wanted, as long as the order has not left; of a completed
///               order they are a return, which core inspects.
///   version     date_modified_gmt, whole seconds.
/// Malformed: what an order cannot do without is missing or not what it must be.
Result<ChannelOrder> decodeOrder(const QByteArray &raw);

/// An order as it stands in a list: its bytes, its meaning, and what the walk through the list has to know.
struct OrderRow {
    PulledOrder order;
    std::optional<qint64> modified; ///< UTC ms; none: not readable
    bool draft = false; ///< a cart in checkout, not an order
};
OrderRow decodeRow(QByteArray raw);

struct OrderRows {
    std::vector<OrderRow> rows;
    std::optional<qint64> total; ///< of all pages; none: the shop does not say
};

/// GET orders, by time of change.
struct ListOrders {
    struct Input {
        std::optional<qint64> after, before; ///< UTC ms, whole seconds; exclusive, as the shop takes them
        bool trashed = false; ///< "any" status leaves them out
        bool newestFirst = false;
        int page = 1;
    };
    using Output = OrderRows;
    static constexpr int kPerPage = 100;
    static wire::HttpRequest encode(const Input &input);
    static Result<Output> decode(const Input &input, const wire::HttpReply &reply);
};

/// GET orders?include=: at most 100. Trashed and unknown ones are left out by the shop.
struct FetchOrders {
    using Input = std::vector<QString>; ///< ids, digits only
    using Output = OrderRows;
    static constexpr int kMost = 100;
    static wire::HttpRequest encode(const Input &ids);
    static Result<Output> decode(const Input &ids, const wire::HttpReply &reply);
};

/// GET orders/{id}: also a trashed one. Rejected woocommerce.not-found.
struct FetchOrder {
    using Input = QString;
    using Output = OrderRow;
    static wire::HttpRequest encode(const Input &id);
    static Result<Output> decode(const Input &id, const wire::HttpReply &reply);
};

/// Sets status cancelled; the status the order has now. Sent as POST, which the shop takes for the same partial update
/// as PUT: some hosts let only GET and POST through. Not repeatable: a lost answer must be asked for, since the seller
/// may complete the order in between.
struct CancelOrder {
    using Input = QString;
    using Output = QString;
    static wire::HttpRequest encode(const Input &id);
    static Result<Output> decode(const Input &id, const wire::HttpReply &reply);
};

} // namespace selaras::channels::woocommerce
