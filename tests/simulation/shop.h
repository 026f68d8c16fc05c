#pragma once

#include "platforms/shopee/shopee_platform.h"
#include "platforms/woocommerce/woocommerce_platform.h"

#include <memory>
#include <vector>

namespace selaras::simulation {

/// How an order stands at its platform, in the words our books use.
struct Standing {
    QString state; ///< "unpaid", "ready" ... as orders.state
    qint64 updatedAt = 0; ///< UTC ms of the platform, whole seconds
    bool left = false; ///< its goods are gone
    bool cancelled = false;
};

/// One of the world's shops: a platform, and what the world knows of it beyond what the platform tells.
struct Shop {
    int index = 0;
    qint64 id = 0; ///< the row in our books
    QString name, account;
    std::unique_ptr<sandbox::ShopeePlatform> shopee;
    std::unique_ptr<sandbox::WooCommercePlatform> woo; ///< exactly one of them
    qint64 clockOff = 0; ///< ms its clock is ahead
    QString pushUrl;
    std::vector<QString> skuOf; ///< what it calls each good
    std::vector<bool> mapped; ///< whether our books know which good that is
    std::vector<QString> orders; ///< external ids, as placed
    std::vector<bool> down; ///< goods taken off the shop

    sandbox::Platform &platform() { return shopee ? static_cast<sandbox::Platform &>(*shopee) : *woo; }
    const sandbox::Platform &platform() const
    {
        return shopee ? static_cast<const sandbox::Platform &>(*shopee) : *woo;
    }
    /// Pieces a buyer sees; an oversold WooCommerce product, whose figure is below 0, is as sold out as one at 0.
    qint64 shown(int good) const
    {
        return qMax<qint64>(0, platform().shownStock(skuOf[std::size_t(good)]).value_or(0));
    }
    Standing standing(const QString &externalId) const;
};

} // namespace selaras::simulation
