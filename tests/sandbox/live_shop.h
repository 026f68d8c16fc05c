#pragma once

#include "base/require.h"
#include "channels/shopee/connector.h"
#include "channels/woocommerce/connector.h"
#include "core/wire/raw_server.h"
#include "platforms/shopee/shopee_platform.h"
#include "platforms/woocommerce/woocommerce_platform.h"
#include "server.h"
#include "wire/network.h"
#include "wire/rate_limit.h"
#include "wire/recording.h"
#include "wire/signing.h"

namespace selaras::testing {

/// The PC's clock, wrong by so much.
class WrongClock final : public Clock {
public:
    qint64 now() const override { return m_right.now() + byMs; }
    qint64 monotonic() const override { return m_right.monotonic(); }
    TimerId after(qint64 delay, std::function<void()> then) override { return m_right.after(delay, std::move(then)); }
    void cancel(TimerId id) override { m_right.cancel(id); }
    qint64 byMs = 0;

private:
    SystemClock m_right;
};

/// A real connector over the whole chain of links and real HTTP to a simulated platform, as in the program.
class LiveShop {
public:
    explicit LiveShop(const QString &channel)
        : kind(channel == QLatin1String("shopee") ? channels::shopee::kind() : channels::woocommerce::kind())
        , market(shopsOf(channel), sandbox::demoGoods(30), 50)
        , server(market, 0, platformClock)
    {
        require(server.listen(0).has_value());
        access.baseUrl = server.url();
        for (const auto &[name, value] : platform().credentials())
            access.credentials.insert(name, value);
        connector = kind.connect(access, limit.urgent());
        if (kind.usesTokens)
            signIn();
    }
    ~LiveShop()
    {
        limit.abortAll();
        network.abortAll();
        require(QTest::qWaitFor([this] { return network.isIdle(); }));
    }
    sandbox::Platform &platform() { return market.platform(0); }

    /// The listing of a SKU, as the shop tells it.
    channels::ListingRef listingOf(const QString &sku)
    {
        QString cursor;
        do {
            auto page = settle(connector->listings()->pullListings(cursor));
            require(page && page->has_value());
            for (const channels::PulledListing &listing : (*page)->listings)
                if (listing.sellerSku == sku)
                    return listing.ref;
            cursor = (*page)->next;
        } while (!cursor.isEmpty());
        return {};
    }
    std::vector<channels::PulledOrder> ordersOfTheLastHour()
    {
        channels::OrderWindow window;
        window.from = platformClock.now() - 3'600'000;
        window.putAwayFrom = window.from;
        window.to = platformClock.now() + 60'000;
        std::vector<channels::PulledOrder> out;
        do {
            auto page = settle(connector->orders()->pullOrders(window));
            require(page && page->has_value());
            for (channels::PulledOrder &order : (*page)->orders)
                out.push_back(std::move(order));
            window.cursor = (*page)->next;
        } while (!window.cursor.isEmpty());
        return out;
    }

    const channels::ChannelKind kind;
    channels::ShopAccess access;
    SystemClock platformClock;
    sandbox::Market market;
    sandbox::ShopServer server;

    WrongClock clock;
    SeededRandom random{99};
    std::vector<wire::ExchangeRecord> records;
    wire::NetworkWire network{std::chrono::seconds(5)};
    wire::RecordingWire recording{network, clock, [](const auto &, const auto &) { return true; },
        [this](wire::ExchangeRecord record) {
            records.push_back(std::move(record));
        }};
    wire::SigningWire signing{recording,
        [this](wire::HttpRequest request, qint64 now, QByteArray nonce) {
            return kind.sign(std::move(request), access, now, nonce);
        },
        clock, random};
    wire::RateLimitWire limit{signing, {.callsPerMinute = 1000, .atOnce = 4}, clock};
    std::unique_ptr<channels::Connector> connector;

private:
    static std::vector<sandbox::Shop> shopsOf(const QString &channel)
    {
        std::vector<sandbox::Shop> shops(1);
        shops[0].name = channel;
        if (channel == QLatin1String("shopee"))
            shops[0].platform = std::make_unique<sandbox::ShopeePlatform>(7);
        else
            shops[0].platform = std::make_unique<sandbox::WooCommercePlatform>(7);
        shops[0].isCancelled = [](const QString &) {
            return false;
        };
        return shops;
    }
    // As a person would: open the page, say yes, come back with the code.
    void signIn()
    {
        const QUrl page
            = connector->authorizer()->signInPage(platformClock.now(), QStringLiteral("http://127.0.0.1:1/back"));
        wire::HttpRequest visit;
        visit.base = QString::fromLatin1(page.toEncoded());
        const auto answer = settle(network.send(visit));
        require(answer && answer->has_value() && !(*answer)->header("Location").isEmpty());
        const auto granted = settle(
            connector->authorizer()->signIn(QUrl::fromEncoded((*answer)->header("Location")), platformClock.now()));
        require(granted && granted->has_value());
        access.account = (*granted)->first;
        access.credentials[QStringLiteral("access_token")] = (*granted)->second.access;
        connector = kind.connect(access, limit.urgent());
    }
};

} // namespace selaras::testing
