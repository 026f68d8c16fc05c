#include "channels/woocommerce/codec_shop.h"

#include "base/money.h"
#include "channels/woocommerce/codec_errors.h"
#include "channels/woocommerce/codec_text.h"

namespace selaras::channels::woocommerce {

wire::HttpRequest Discover::encode(const Input &)
{
    return {.path = QStringLiteral("/wp-json/"),
        .query = {{QStringLiteral("_fields"), QStringLiteral("name,url,home,namespaces")}}};
}

Result<Site> Discover::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value document, documentOf(reply));
    json::Fields root(document, QStringLiteral("site"));
    Site site;
    site.name = withoutEntities(root.textOr("name"));
    site.home = root.text("home");
    for (const QString &space : root.textsOr("namespaces"))
        site.hasWooCommerce |= space == u"wc/v3";
    CHECK(root.verdict());
    return site;
}

wire::HttpRequest CurrentCurrency::encode(const Input &)
{
    return {.path = QStringLiteral("/wp-json/wc/v3/data/currencies/current")};
}

Result<QString> CurrentCurrency::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value document, documentOf(reply));
    json::Fields currency(document, QStringLiteral("currency"));
    const QString code = currency.text("code");
    if (!isCurrency(code))
        currency.fault("code", QStringLiteral("no currency"));
    CHECK(currency.verdict());
    return code;
}

wire::HttpRequest PricesIncludeTax::encode(const Input &)
{
    return {.path = QStringLiteral("/wp-json/wc/v3/settings/tax/woocommerce_prices_include_tax")};
}

Result<bool> PricesIncludeTax::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value document, documentOf(reply));
    json::Fields setting(document, QStringLiteral("setting"));
    const QString value = setting.text("value");
    CHECK(setting.verdict());
    return value == u"yes";
}

} // namespace selaras::channels::woocommerce
