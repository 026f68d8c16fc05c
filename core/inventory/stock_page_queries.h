#pragma once

#include "inventory/stock_page.h"
#include "store/query.h"

namespace selaras::inventory {

struct SkuHead {
    qint64 id = 0;
    QString code, name, barcode;
};

/// Behind a folded code, warehouse or 0 twice, limit.
using HeadPage = Query<SkuHead, QString, qint64, qint64, int>;
/// The same with the beginnings of code, name and barcode: from, below, thrice.
using FoundPage = Query<SkuHead, QString, qint64, qint64, QString, QString, QString, QString, QString, QString, int>;

extern const HeadPage allHeads, lowHeads, shortHeads, differingHeads;
extern const FoundPage allFound, lowFound, shortFound, differingFound;
/// With the time before which the shop was told, before the limit.
extern const Query<SkuHead, QString, qint64, qint64, qint64, int> unconfirmedHeads;
extern const Query<SkuHead, QString, qint64, qint64, QString, QString, QString, QString, QString, QString, qint64, int>
    unconfirmedFound;
extern const Query<SkuHead, qint64> headById;
extern const Query<ShopFigure, qint64> figuresOfSku;

extern const Query<qint64> countAll, countLow, countShort, countDiffering;
extern const Query<qint64, qint64> countUnconfirmed; ///< told before
extern const Query<qint64> sumOnHand;
extern const Query<InWarehouse, qint64> warehousesOfSku;
extern const Query<Promised, qint64> promisesOfSku;

} // namespace selaras::inventory
