#include "channels/shopee/cancel.h"

#include "channels/shopee/envelope.h"

namespace selaras::channels::shopee {

namespace {

/// Shopee's word for our reason. UNDELIVERABLE_AREA is known in Taiwan and Malaysia only; elsewhere it is said as the
/// customer's wish, since OUT_OF_STOCK may also set the item's stock to 0.
const char *wordOf(CancelReason reason, const ChannelOrder &order)
{
    switch (reason) {
    case CancelReason::OutOfStock: return "OUT_OF_STOCK";
    case CancelReason::BuyerAsked: return "CUSTOMER_REQUEST";
    case CancelReason::CannotDeliver: break;
    }
    if (order.currency == u"TWD" || order.currency == u"MYR")
        return "UNDELIVERABLE_AREA";
    return order.money == MoneyState::Cod ? "COD_NOT_SUPPORTED" : "CUSTOMER_REQUEST";
}

} // namespace

wire::HttpRequest CancelOrder::encode(const Input &in)
{
    json::Value body{{"order_sn", json::utf8(in.order.externalId)}, {"cancel_reason", wordOf(in.reason, in.order)}};
    if (in.reason == CancelReason::OutOfStock) {
        json::Value items = json::Value::array();
        for (const ChannelLine &line : in.order.lines)
            items.push_back(
                json::Value{{"item_id", line.itemId.toLongLong()}, {"model_id", line.variationId.toLongLong()}});
        body["item_list"] = std::move(items);
    }
    return post(QStringLiteral("/api/v2/order/cancel_order"), body, false);
}

Result<CancelOrder::Output> CancelOrder::decode(const Input &, const wire::HttpReply &reply)
{
    CHECK(opened(reply));
    return Output();
}

wire::HttpRequest HandleBuyerCancellation::encode(const Input &in)
{
    return post(QStringLiteral("/api/v2/order/handle_buyer_cancellation"),
        json::Value{{"order_sn", json::utf8(in.orderId)}, {"operation", in.accept ? "ACCEPT" : "REJECT"}}, false);
}

Result<HandleBuyerCancellation::Output> HandleBuyerCancellation::decode(const Input &, const wire::HttpReply &reply)
{
    CHECK(opened(reply));
    return Output();
}

} // namespace selaras::channels::shopee
