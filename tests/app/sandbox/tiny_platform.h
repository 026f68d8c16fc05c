#pragma once

#include "market.h"
#include "platforms/platform.h"

#include <QHash>
#include <QSet>

namespace selaras::testing {

/// The smallest platform there can be: a call of ../stock?sku=..&quantity=.. sets a figure, anything else is answered
/// with its own path and body. Every order is kept; orders may be cancelled at once.
class TinyPlatform final : public sandbox::Platform {
public:
    struct Order {
        std::vector<sandbox::Purchase> purchases;
        bool paid = false, cancelled = false, shipped = false;
        qint64 at = 0;
    };

    QString name() const override { return QStringLiteral("tiny"); }
    sandbox::Answer handle(const wire::HttpRequest &request, qint64 now) override
    {
        calls.push_back(now);
        sandbox::Answer answer = next;
        next = {};
        answer.reply.status = 200;
        answer.reply.body = request.path.toUtf8() + ' ' + request.body;
        if (request.path.endsWith(QLatin1String("/stock")))
            tell(wire::queryValue(request.query, u"sku"), wire::queryValue(request.query, u"quantity").toLongLong(),
                now);
        return answer;
    }
    std::vector<sandbox::Push> takePushes(qint64) override { return std::exchange(pushes, {}); }
    QString order(const std::vector<sandbox::Purchase> &purchases, bool paid, qint64 now) override
    {
        for (const sandbox::Purchase &purchase : purchases)
            if (stock.value(purchase.sellerSku) < purchase.quantity)
                return {};
        for (const sandbox::Purchase &purchase : purchases)
            stock[purchase.sellerSku] -= purchase.quantity;
        ids.push_back(QStringLiteral("T%1").arg(ids.size() + 1));
        orders.insert(ids.back(), Order{purchases, paid, false, false, now});
        return ids.back();
    }
    bool pay(const QString &id, qint64) override
    {
        if (!orders.contains(id) || orders[id].paid || orders[id].cancelled)
            return false;
        orders[id].paid = true;
        return true;
    }
    bool cancelByBuyer(const QString &id, qint64) override
    {
        if (!orders.contains(id) || orders[id].cancelled || orders[id].shipped)
            return false;
        orders[id].cancelled = true;
        for (const sandbox::Purchase &purchase : orders[id].purchases)
            stock[purchase.sellerSku] += purchase.quantity;
        return true;
    }
    bool shipBySeller(const QString &id, qint64) override
    {
        if (!orders.contains(id) || orders[id].cancelled)
            return false;
        orders[id].shipped = true;
        return true;
    }
    void addListing(const QString &sku, const QString &, const QString &, qint64, int pieces) override
    {
        stock[sku] = pieces;
    }
    std::optional<qint64> shownStock(const QString &sku) const override
    {
        return stock.contains(sku) ? std::optional(stock.value(sku)) : std::nullopt;
    }
    qint64 stockToldAt(const QString &sku) const override { return toldAt.value(sku); }
    std::vector<QString> orderIds() const override { return ids; }
    int callsInLastMinute(qint64) const override { return int(calls.size()); }
    QList<QPair<QString, QString>> credentials() const override
    {
        return {{QStringLiteral("key"), QStringLiteral("k")}, {QStringLiteral("base_path"), QStringLiteral("/tiny")}};
    }
    void setPushUrl(const QString &url) override { pushUrl = url; }

    void tell(const QString &sku, qint64 figure, qint64 now)
    {
        stock[sku] = figure;
        toldAt[sku] = now;
    }

    QHash<QString, qint64> stock, toldAt;
    QHash<QString, Order> orders;
    std::vector<QString> ids;
    std::vector<sandbox::Push> pushes;
    std::vector<qint64> calls;
    QString pushUrl;
    sandbox::Answer next; ///< how the next call is answered: delay, cut
};

inline sandbox::Shop tinyShop(const QString &name)
{
    auto platform = std::make_unique<TinyPlatform>();
    TinyPlatform *tiny = platform.get();
    sandbox::Shop shop;
    shop.name = name;
    shop.platform = std::move(platform);
    shop.isCancelled = [tiny](const QString &id) {
        return tiny->orders.value(id).cancelled;
    };
    return shop;
}

inline std::vector<sandbox::Shop> tinyShops(int count)
{
    std::vector<sandbox::Shop> shops;
    for (int i = 0; i < count; ++i)
        shops.push_back(tinyShop(QStringLiteral("tiny-%1").arg(i + 1)));
    return shops;
}

inline TinyPlatform &tiny(const sandbox::Market &market, int shop)
{
    return static_cast<TinyPlatform &>(market.platform(shop));
}

} // namespace selaras::testing
