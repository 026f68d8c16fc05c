// What WooCommerce tells of orders.

#include "channels/woocommerce/codec_dispatch.h"
#include "channels/woocommerce/codec_orders.h"
#include "fuzz/sound.h"

#include <algorithm>

using namespace selaras;
using namespace selaras::channels::woocommerce;

static void soundRow(const OrderRow &row)
{
    fuzz::sound(row.order);
    if (!row.order.order)
        return;
    const channels::ChannelOrder &order = *row.order.order;
    require(row.modified == order.version);
    require(order.goodsMinor + order.shippingMinor - order.discountMinor == order.totalMinor);
    // The id becomes part of a path.
    require(
        std::all_of(order.externalId.begin(), order.externalId.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }));
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    soundRow(decodeRow(bytes));
    for (const wire::HttpReply &reply : fuzz::repliesOf(bytes)) {
        const auto rows = ListOrders::decode({}, reply); // FetchOrders reads the same list
        fuzz::sound(rows);
        require(!rows || rows->total.value_or(0) >= 0);
        if (rows)
            for (const OrderRow &row : rows->rows)
                soundRow(row);
        const auto one = FetchOrder::decode({}, reply);
        fuzz::sound(one);
        if (one)
            soundRow(*one);
        fuzz::sound(CancelOrder::decode({}, reply));
        fuzz::sound(CustomerNotes::decode({}, reply));
        fuzz::sound(AddCustomerNote::decode({}, reply));
        fuzz::sound(CompleteOrder::decode({}, reply));
    }
    return 0;
}
