#include "channels/shopee/orders.h"

#include "base/json_split.h"
#include "channels/shopee/envelope.h"
#include "channels/shopee/order_decode.h"

#include <QStringList>

namespace selaras::channels::shopee {

wire::HttpRequest GetOrderList::encode(const Input &in)
{
    return get(QStringLiteral("/api/v2/order/get_order_list"),
        {{QStringLiteral("time_range_field"), QStringLiteral("update_time")},
            {QStringLiteral("time_from"), QString::number(in.fromSeconds)},
            {QStringLiteral("time_to"), QString::number(in.toSeconds)},
            {QStringLiteral("page_size"), QString::number(kOrdersAPage)}, {QStringLiteral("cursor"), in.cursor},
            {QStringLiteral("request_order_status_pending"), QStringLiteral("true")},
            {QStringLiteral("response_optional_fields"), QStringLiteral("order_status")}});
}

Result<GetOrderList::Output> GetOrderList::decode(const Input &in, const wire::HttpReply &reply)
{
    TRY(const json::Value body, opened(reply));
    json::Fields fields(body, QStringLiteral("orders"));
    json::Fields response = fields.object("response");
    Output out;
    for (json::Fields &row : response.list("order_list")) {
        ListedOrder listed{row.text("order_sn"), row.textOr("order_status"), json::toBytes(row.value())};
        if (listed.externalId.isEmpty())
            row.fault("order_sn", QStringLiteral("empty"));
        out.orders.push_back(std::move(listed));
    }
    if (response.flagOr("more", false)) {
        out.next = response.textOr("next_cursor");
        // A page that says there is more but not where would hide orders, or be read for ever.
        if (out.next.isEmpty() || out.next == in.cursor)
            response.fault("next_cursor", QStringLiteral("there is more, but the cursor does not move on"));
    }
    CHECK(judged(fields, reply));
    return out;
}

wire::HttpRequest GetOrderDetail::encode(const Input &in)
{
    QStringList ids;
    for (const QString &id : in)
        ids << id;
    return get(QStringLiteral("/api/v2/order/get_order_detail"),
        {{QStringLiteral("order_sn_list"), ids.join(u',')},
            {QStringLiteral("request_order_status_pending"), QStringLiteral("true")},
            {QStringLiteral("response_optional_fields"), wantedFields()}});
}

Result<GetOrderDetail::Output> GetOrderDetail::decode(const Input &, const wire::HttpReply &reply)
{
    auto split = json::splitList(reply.body, {"response", "order_list"});
    if (!split) {
        // Not JSON at all: opened() tells by the status what to make of it.
        CHECK(opened(reply));
        return fail(std::move(split).error());
    }
    TRY(const json::Value body, opened(reply, split->rest));
    json::Fields fields(body, QStringLiteral("details"));
    json::Fields response = fields.object("response");
    // A list told twice would hide the orders of one of them.
    if (!response.list("order_list").empty())
        response.fault("order_list", QStringLiteral("told twice"));
    CHECK(judged(fields, reply));
    Output out;
    out.reserve(split->elements.size());
    for (const QByteArray &raw : split->elements)
        out.push_back(decodeOrder(raw));
    return out;
}

} // namespace selaras::channels::shopee
