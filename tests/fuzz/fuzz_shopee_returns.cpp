// What Shopee tells of returns.

#include "channels/shopee/returns.h"
#include "fuzz/sound.h"

using namespace selaras;
using namespace selaras::channels;
using namespace selaras::channels::shopee;

static void soundReturn(const PulledReturn &pulled)
{
    fuzz::sound(pulled.wish);
    if (!pulled.wish)
        return;
    const ChannelReturn &wish = *pulled.wish;
    require(pulled.externalId == wish.externalId && !wish.externalId.isEmpty() && !wish.orderExternalId.isEmpty());
    require(wish.version > 0 && wish.requestedAt > 0 && wish.answerBy.value_or(1) > 0);
    require(wish.refundMinor >= 0);
    fuzz::exact(wish.refundMinor, wish.currency);
    for (const ChannelReturn::Line &line : wish.lines) {
        require(!line.ref.itemId.isEmpty() && line.quantity >= 0 && line.refundMinor >= 0);
        fuzz::exact(line.refundMinor, wish.currency);
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    soundReturn(decodeReturn(bytes));
    for (const wire::HttpReply &reply : fuzz::repliesOf(bytes)) {
        const auto list = GetReturnList::decode({}, reply);
        fuzz::sound(list);
        require(!list || !list->more || !list->returns.empty()); // it would be read for ever
        if (list)
            for (const PulledReturn &pulled : list->returns)
                soundReturn(pulled);
        const auto one = GetReturnDetail::decode({}, reply);
        fuzz::sound(one);
        if (one)
            soundReturn(*one);
        const auto reasons = GetDisputeReasons::decode({}, reply);
        fuzz::sound(reasons);
        if (reasons)
            plainReason(*reasons);
        fuzz::sound(ConfirmReturn::decode({}, reply));
        fuzz::sound(DisputeReturn::decode({}, reply));
    }
    return 0;
}
