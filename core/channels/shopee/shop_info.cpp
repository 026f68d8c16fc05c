#include "channels/shopee/shop_info.h"

#include "channels/shopee/envelope.h"

#include <array>

namespace selaras::channels::shopee {

namespace {

struct Market {
    const char *region, *currency;
};

constexpr std::array kMarkets{Market{"ID", "IDR"}, Market{"SG", "SGD"}, Market{"MY", "MYR"}, Market{"TH", "THB"},
    Market{"VN", "VND"}, Market{"PH", "PHP"}, Market{"TW", "TWD"}, Market{"BR", "BRL"}, Market{"MX", "MXN"},
    Market{"CO", "COP"}, Market{"CL", "CLP"}, Market{"PL", "PLN"}};

QString currencyOf(const QString &region)
{
    for (const Market &market : kMarkets)
        if (region == QLatin1String(market.region))
            return QString::fromLatin1(market.currency);
    return {};
}

} // namespace

wire::HttpRequest GetShopInfo::encode(const Input &) { return get(QStringLiteral("/api/v2/shop/get_shop_info")); }

Result<ShopProfile> GetShopInfo::decode(const Input &in, const wire::HttpReply &reply)
{
    TRY(const json::Value body, opened(reply));
    json::Fields fields(body, QStringLiteral("shop"));
    ShopProfile profile;
    profile.account = in.account;
    profile.name = fields.text("shop_name");
    const QString region = fields.text("region");
    profile.currency = currencyOf(region);
    const QString status = fields.textOr("status", QStringLiteral("NORMAL"));
    // Their orders carry other currencies and amounts (fact sheet, section 9): wrong figures are worse than none.
    if (fields.flagOr("is_cb", false) || fields.flagOr("is_sip", false))
        profile.warning = QStringLiteral("cross-border");
    else if (profile.currency.isEmpty())
        profile.warning = QStringLiteral("unknown-region");
    else if (status != u"NORMAL")
        profile.warning = status.toLower();
    CHECK(judged(fields, reply));
    return profile;
}

} // namespace selaras::channels::shopee
