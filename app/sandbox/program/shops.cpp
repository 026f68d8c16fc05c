#include "shops.h"

#include "platforms/shopee/shopee_platform.h"
#include "platforms/woocommerce/woocommerce_platform.h"

namespace selaras::sandbox {

constexpr qint64 kFirstShopeeShop = 220045511;

static Shop shopeeShop(int number, quint64 seed)
{
    shopee::Names names;
    names.shopId = kFirstShopeeShop + number;
    auto platform = std::make_unique<ShopeePlatform>(seed, names);
    ShopeePlatform *shopee = platform.get();
    Shop shop;
    shop.platform = std::move(platform);
    shop.isCancelled = [shopee](const QString &sn) {
        const shopee::Order *order = shopee->orders().find(sn);
        return order && order->status == shopee::Status::Cancelled;
    };
    shop.pushFailed = [shopee](const Push &push, qint64 now) {
        shopee->pushFailed(push, now);
    };
    return shop;
}

static Shop wooCommerceShop(quint64 seed)
{
    auto platform = std::make_unique<WooCommercePlatform>(seed);
    WooCommercePlatform *woo = platform.get();
    Shop shop;
    shop.platform = std::move(platform);
    shop.isCancelled = [woo](const QString &id) {
        static const QStringList kGone{
            QStringLiteral("cancelled"), QStringLiteral("failed"), QStringLiteral("refunded"), QStringLiteral("trash")};
        const woocommerce::Order *order = woo->orders().find(id.toLongLong());
        return !order || kGone.contains(order->status);
    };
    return shop;
}

Result<std::vector<Shop>> shopsOf(const QStringList &platforms, quint64 seed)
{
    std::vector<Shop> shops;
    QHash<QString, int> numbers;
    for (const QString &platform : platforms) {
        const int number = numbers[platform]++;
        if (platform == QLatin1String("shopee"))
            shops.push_back(shopeeShop(number, seed + shops.size()));
        else if (platform == QLatin1String("woocommerce"))
            shops.push_back(wooCommerceShop(seed + shops.size()));
        else
            return fail(Error::Kind::Rejected, QStringLiteral("no such platform: %1").arg(platform));
        shops.back().name = QStringLiteral("%1-%2").arg(platform).arg(number + 1);
    }
    return shops;
}

} // namespace selaras::sandbox
