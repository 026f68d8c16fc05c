#include "channels/woocommerce/connector.h"

#include "channels/woocommerce/codec_shop.h"
#include "channels/woocommerce/dispatches.h"
#include "channels/woocommerce/listings.h"
#include "channels/woocommerce/orders.h"
#include "channels/woocommerce/pushes.h"
#include "channels/woocommerce/sign.h"
#include "channels/woocommerce/stock.h"

namespace selaras::channels::woocommerce {

namespace {

/// The shop's address without scheme and trailing slash: the same shop over HTTP and HTTPS.
QString accountOf(const QString &home)
{
    QString account = home.section(QStringLiteral("://"), 1);
    while (account.endsWith(u'/'))
        account.chop(1);
    return account.toLower();
}

class Shop final : public ShopInfo {
public:
    Shop(wire::Wire &wire, QString baseUrl)
        : m_wire(wire)
        , m_baseUrl(std::move(baseUrl))
    {
    }

    Task<ShopProfile> profile() override
    {
        Discover::Input nothing;
        CO_TRY(const Site site, co_await wire::perform<Discover>(m_wire, std::move(nothing)));
        if (!site.hasWooCommerce)
            co_return failAs(QStringLiteral("woocommerce.no-route"), Error::Kind::Rejected,
                QStringLiteral("WordPress without WooCommerce's REST API v3"));
        ShopProfile profile;
        profile.account = accountOf(site.home);
        profile.name = site.name;
        // A shop that takes itself for another address refuses every signature made for this one.
        if (accountOf(m_baseUrl) != profile.account)
            profile.warning = QStringLiteral("address:%1").arg(site.home);
        CurrentCurrency::Input currency;
        CO_TRY(profile.currency, co_await wire::perform<CurrentCurrency>(m_wire, std::move(currency)));
        PricesIncludeTax::Input tax;
        CO_TRY(profile.taxInclusive, co_await wire::perform<PricesIncludeTax>(m_wire, std::move(tax)));
        co_return profile;
    }

private:
    wire::Wire &m_wire;
    QString m_baseUrl;
};

class WooCommerceConnector final : public Connector {
public:
    WooCommerceConnector(const ShopAccess &access, wire::Wire &wire)
        : m_shop(wire, access.baseUrl)
        , m_orders(wire)
        , m_listings(wire)
        , m_stock(wire)
        , m_dispatches(wire)
        , m_pushes(access.credentials.value(QStringLiteral("webhook_secret")))
    {
    }

    ShopInfo *shop() override { return &m_shop; }
    OrderFeed *orders() override { return &m_orders; }
    ListingFeed *listings() override { return &m_listings; }
    StockSink *stock() override { return &m_stock; }
    Canceller *canceller() override { return &m_orders; }
    Dispatcher *dispatcher() override { return &m_dispatches; }
    PushReader *push() override { return &m_pushes; }

private:
    Shop m_shop;
    Orders m_orders;
    Listings m_listings;
    Stock m_stock;
    Dispatches m_dispatches;
    Pushes m_pushes;
};

} // namespace

std::unique_ptr<Connector> connect(const ShopAccess &access, wire::Wire &wire)
{
    return std::make_unique<WooCommerceConnector>(access, wire);
}

ChannelKind kind()
{
    ChannelKind kind;
    kind.id = QStringLiteral("woocommerce");
    kind.name = QStringLiteral("WooCommerce");
    kind.letter = u'W';
    kind.fields
        = {{.name = QStringLiteral("consumer_key"), .secret = false}, {.name = QStringLiteral("consumer_secret")},
            {.name = QStringLiteral("webhook_secret"), .secret = true, .optional = true}};
    kind.usesTokens = false;
    // The shop itself sets no limit; its host does, unseen. Two at once is what small hosts bear.
    kind.limits = {.callsPerMinute = 120, .atOnce = 2};
    kind.sign = sign;
    kind.connect = connect;
    return kind;
}

} // namespace selaras::channels::woocommerce
