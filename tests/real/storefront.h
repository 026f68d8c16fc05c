#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "channels/woocommerce/connector.h"
#include "wire/network.h"
#include "wire/signing.h"

#include <QCoroTask>
#include <cstdio>

/// A real WooCommerce shop as its seller and its buyers use it, for the programs of this folder.
namespace selaras::real {

inline int failures = 0;

inline void say(bool good, const QString &what, const QString &seen)
{
    failures += !good;
    std::printf("%s  %s: %s\n", good ? "ok    " : "FAILED", qPrintable(what), qPrintable(seen));
    std::fflush(stdout);
}

inline QString said(const Error &error)
{
    return QStringLiteral("%1 [%2] %3").arg(errorKindName(error.kind), error.code, error.detail.left(160));
}
template <class T> QString said(const Result<T> &result)
{
    return result ? QStringLiteral("ok") : said(result.error());
}

/// A link that signs as a shop's chain would, with a clock that is off by `skew` ms for good.
class Signed {
public:
    Signed(const channels::ShopAccess &access, qint64 skew = 0)
        : wire(
            m_network,
            [access, skew](wire::HttpRequest request, qint64 now, QByteArray nonce) {
                return channels::woocommerce::kind().sign(std::move(request), access, now + skew, nonce);
            },
            m_clock, m_random)
        , connector(channels::woocommerce::kind().connect(access, wire))
    {
    }

    template <class T> Result<T> wait(QCoro::Task<Result<T>> task) { return QCoro::waitFor(std::move(task)); }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    wire::NetworkWire m_network;

public:
    wire::SigningWire wire;
    std::unique_ptr<channels::Connector> connector;
};

/// A seller at the shop's own desk, and a buyer at its checkout.
class Storefront {
public:
    Storefront(Signed &chain, QString url)
        : m_chain(chain)
        , m_url(std::move(url))
    {
    }

    /// Signed, past the connector.
    Result<json::Value> asSeller(const QByteArray &method, const QString &path, const json::Value &body = {},
        QList<QPair<QString, QString>> query = {})
    {
        wire::HttpRequest request;
        request.method = method;
        request.path = QStringLiteral("/wp-json/wc/v3/") + path;
        request.query = std::move(query);
        if (!body.is_null()) {
            request.headers = {{"Content-Type", "application/json"}};
            request.body = json::toBytes(body);
        }
        TRY(const wire::HttpReply reply, QCoro::waitFor(m_chain.wire.send(std::move(request))));
        if (reply.status >= 300)
            return fail(Error::Kind::Rejected, QString::fromUtf8(reply.body.left(300)));
        return json::parse(reply.body);
    }

    /// Through the storefront: cart, then checkout, on delivery ("cod") or by bank transfer ("bacs"). The order's id.
    Result<QString> buy(const std::vector<QPair<qint64, int>> &pieces, const char *payment = "cod")
    {
        m_cart.clear();
        TRY(const json::Value cart, asBuyer("GET", QStringLiteral("cart"), {}));
        for (const auto &[id, quantity] : pieces) {
            TRY(const json::Value added,
                asBuyer("POST", QStringLiteral("cart/add-item"), {{"id", id}, {"quantity", quantity}}));
        }
        const json::Value address{{"first_name", "Siti"}, {"last_name", "Rahma"}, {"company", ""},
            {"address_1", "Jl. Melati No. 5"}, {"address_2", ""}, {"city", "Bandung"}, {"state", "JB"},
            {"postcode", "40115"}, {"country", "ID"}, {"phone", "081234567890"}};
        json::Value billing = address;
        billing["email"] = "siti@example.test";
        const json::Value checkout{{"billing_address", billing}, {"shipping_address", address},
            {"payment_method", payment}, {"customer_note", "Titip ke satpam & tetangga"}};
        TRY(const json::Value order, asBuyer("POST", QStringLiteral("checkout"), checkout));
        return QString::number(order["order_id"].get<qint64>());
    }

    /// The most a buyer can put into the cart.
    Result<qint64> seenByBuyers(const QString &sku)
    {
        TRY(const json::Value found, asBuyer("GET", QStringLiteral("products"), {}, {{QStringLiteral("sku"), sku}}));
        if (!found.is_array() || found.empty())
            return fail(Error::Kind::Rejected, QStringLiteral("not on sale"));
        if (found[0]["is_in_stock"] == false)
            return 0;
        return found[0]["add_to_cart"]["maximum"].get<qint64>();
    }

private:
    Result<json::Value> asBuyer(const QByteArray &method, const QString &path, const json::Value &body,
        QList<QPair<QString, QString>> query = {})
    {
        wire::HttpRequest request;
        request.method = method;
        request.base = m_url;
        request.path = QStringLiteral("/wp-json/wc/store/v1/") + path;
        request.query = std::move(query);
        request.headers = {{"Content-Type", "application/json"}};
        if (!m_cart.isEmpty())
            request.headers.append({QByteArray("Cart-Token"), m_cart});
        if (!body.is_null())
            request.body = json::toBytes(body);
        TRY(const wire::HttpReply reply, QCoro::waitFor(m_network.send(std::move(request))));
        if (const QByteArray token = reply.header("Cart-Token"); !token.isEmpty())
            m_cart = token;
        if (reply.status >= 300)
            return fail(Error::Kind::Rejected, QString::fromUtf8(reply.body.left(300)));
        return json::parse(reply.body);
    }

    Signed &m_chain;
    QString m_url;
    QByteArray m_cart;
    wire::NetworkWire m_network;
};

/// The shop that SELARAS_WOO_URL, SELARAS_WOO_KEY and SELARAS_WOO_SECRET name, which may be played with; nothing when
/// they name none.
inline std::optional<channels::ShopAccess> namedShop()
{
    channels::ShopAccess access;
    access.baseUrl = qEnvironmentVariable("SELARAS_WOO_URL");
    access.credentials = {{QStringLiteral("consumer_key"), qEnvironmentVariable("SELARAS_WOO_KEY")},
        {QStringLiteral("consumer_secret"), qEnvironmentVariable("SELARAS_WOO_SECRET")}};
    if (!access.baseUrl.isEmpty())
        return access;
    std::fprintf(stderr, "SELARAS_WOO_URL, SELARAS_WOO_KEY and SELARAS_WOO_SECRET name the shop\n");
    return std::nullopt;
}

} // namespace selaras::real
