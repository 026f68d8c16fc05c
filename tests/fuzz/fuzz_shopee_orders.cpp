// What Shopee tells of orders.

#include "channels/shopee/order_decode.h"
#include "channels/shopee/orders.h"
#include "fuzz/sound.h"

using namespace selaras;
using namespace selaras::channels::shopee;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    fuzz::sound(decodeOrder(bytes));
    for (const wire::HttpReply &reply : fuzz::repliesOf(bytes)) {
        const auto list = GetOrderList::decode({0, 1, QStringLiteral("here")}, reply);
        fuzz::sound(list);
        if (list) {
            require(list->next != u"here"); // it would be read for ever
            for (const ListedOrder &order : list->orders)
                require(!order.externalId.isEmpty() && !order.raw.isEmpty());
        }
        const auto details = GetOrderDetail::decode({}, reply);
        fuzz::sound(details);
        if (details)
            for (const channels::PulledOrder &order : *details)
                fuzz::sound(order);
    }
    return 0;
}
