#pragma once

#include "inventory/stock_page.h"
#include "store/query.h"

namespace selaras::inventory {

struct SkuHead {
    qint64 id = 0;
    QString code, name, barcode, product;
};

/// Behind a folded code, warehouse or 0 twice, limit.
using HeadPage = Query<SkuHead, QString, qint64, qint64, int>;
/// The same with the beginnings of code, name and barcode: from, below, thrice.
using FoundPage = Query<SkuHead, QString, qint64, qint64, QString, QString, QString, QString, QString, QString, int>;

/// The same with the time after which what is told counts as under way, before the limit.
using TimedHeadPage = Query<SkuHead, QString, qint64, qint64, qint64, int>;
using TimedFoundPage
    = Query<SkuHead, QString, qint64, qint64, QString, QString, QString, QString, QString, QString, qint64, int>;

/// The same by product: up to a folded product, behind a folded product and code instead of behind a code.
using ProductPage = Query<SkuHead, QString, QString, QString, qint64, qint64, int>;
using FoundProductPage = Query<SkuHead, QString, QString, QString, qint64, qint64, QString, QString, QString, QString,
    QString, QString, int>;
using TimedProductPage = Query<SkuHead, QString, QString, QString, qint64, qint64, qint64, int>;
using TimedFoundProductPage = Query<SkuHead, QString, QString, QString, qint64, qint64, QString, QString, QString,
    QString, QString, QString, qint64, int>;

extern const ProductPage allByProduct, lowByProduct, shortByProduct, bundlesByProduct;
extern const FoundProductPage allFoundByProduct, lowFoundByProduct, shortFoundByProduct, bundlesFoundByProduct;
extern const TimedProductPage differingByProduct, unconfirmedByProduct;
extern const TimedFoundProductPage differingFoundByProduct, unconfirmedFoundByProduct;
extern const HeadPage allHeads, lowHeads, shortHeads, bundleHeads;
extern const FoundPage allFound, lowFound, shortFound, bundleFound;
extern const TimedHeadPage differingHeads, unconfirmedHeads;
extern const TimedFoundPage differingFound, unconfirmedFound;
extern const Query<SkuHead, qint64> headById;
extern const Query<std::optional<qint64>, qint64> costOfSku; ///< minor units
extern const Query<ShopFigure, qint64, qint64> figuresOfSku; ///< that time, the SKU

extern const Query<qint64> countAll, countLow, countShort, countBundles;
extern const Query<qint64, qint64> countDiffering, countUnconfirmed; ///< that time
extern const Query<qint64> sumOnHand;
extern const Query<InWarehouse, qint64> warehousesOfSku;
extern const Query<Promised, qint64> promisesOfSku;

} // namespace selaras::inventory
