// What Shopee tells of items, models and the shop itself.

#include "channels/shopee/products.h"
#include "channels/shopee/shop_info.h"
#include "fuzz/sound.h"

using namespace selaras;
using namespace selaras::channels::shopee;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const wire::HttpReply &reply : fuzz::repliesOf(fuzz::bytesOf(data, size))) {
        const auto list = GetItemList::decode({50}, reply);
        fuzz::sound(list);
        require(!list || !list->nextOffset || *list->nextOffset > 50);
        const auto items = GetItemBaseInfo::decode({}, reply);
        fuzz::sound(items);
        if (items)
            for (const Item &item : *items)
                require(!item.itemId.isEmpty() && item.sellerStock.value_or(0) >= 0);
        const auto models = GetModelList::decode({}, reply);
        fuzz::sound(models);
        if (models)
            for (const Model &model : *models)
                require(!model.modelId.isEmpty() && model.sellerStock.value_or(0) >= 0);
        const auto shop = GetShopInfo::decode({QStringLiteral("11")}, reply);
        fuzz::sound(shop);
        require(!shop || shop->account == u"11");
    }
    return 0;
}
