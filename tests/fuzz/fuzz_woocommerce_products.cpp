// What WooCommerce tells of products, variations and itself, and answers when it is told stock.

#include "channels/woocommerce/codec_products.h"
#include "channels/woocommerce/codec_shop.h"
#include "channels/woocommerce/codec_stock.h"
#include "fuzz/sound.h"

using namespace selaras;
using namespace selaras::channels::woocommerce;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::vector<channels::StockUpdate> asked{
        {{QStringLiteral("61"), QStringLiteral("64")}, 7}, {{QStringLiteral("61"), QStringLiteral("65")}, 0}};
    for (const wire::HttpReply &reply : fuzz::repliesOf(fuzz::bytesOf(data, size))) {
        for (const auto &products : {ListProducts::decode({}, reply), ListVariations::decode({}, reply),
                 ListVariations::decode({QStringLiteral("61"), {}, 1}, reply)}) {
            fuzz::sound(products);
            if (products)
                for (const ProductRow &row : products->rows)
                    require(row.id.toLongLong() > 0 && !row.ref().itemId.isEmpty());
        }
        const auto stock = SetStock::decode(asked, reply);
        fuzz::sound(stock);
        if (stock)
            fuzz::sound(*stock, asked);
        fuzz::sound(Discover::decode({}, reply));
        fuzz::sound(CurrentCurrency::decode({}, reply));
        fuzz::sound(PricesIncludeTax::decode({}, reply));
    }
    return 0;
}
