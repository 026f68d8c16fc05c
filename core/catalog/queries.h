#pragma once

#include "catalog/listing.h"
#include "catalog/sku.h"
#include "store/query.h"

namespace selaras::catalog {

extern const Query<Sku, qint64> findSku;
extern const Query<Sku, QString> findSkuByCode; ///< folded code
extern const Query<qint64, QString> skuOfBarcode;
extern const Query<std::optional<qint64>, qint64> findCost; ///< SKU
extern const Query<QString, int> productNames; ///< limit
extern const Query<Listing, qint64> findListing;
extern const Query<Listing, qint64, QString, QString> findListingByRef; ///< shop, item, variation
extern const Query<Mapping, qint64, QString, QString> findMapping; ///< shop, item, variation
extern const Query<Listing, qint64> findListingsOfSku;
extern const Query<Listing, qint64, qint64, int> findListingsOfShop; ///< shop, after id, limit
extern const Query<Listing, qint64, qint64, int> findNotMet; ///< shop, met before, limit
extern const Query<Listing, qint64, qint64, int> findUnconfirmed; ///< shop, pushed before, limit

extern const Statement<qint64, QString, QString, QString, QString, QString, qint64, qint64, QString, qint64> insertSku;
extern const Statement<QString, QString, QString, qint64, bool, qint64>
    updateSku; ///< name, folded, barcode, price, active, id
extern const Statement<qint64> deleteBarcodes; ///< SKU
extern const Statement<QString, qint64> insertBarcode; ///< barcode, SKU
extern const Statement<qint64, qint64, QString, QString, std::optional<qint64>, QString, QString, bool,
    std::optional<qint64>, std::optional<qint64>, std::optional<qint64>>
    insertListing;
extern const Statement<QString, QString, bool, qint64, qint64> updateListing; ///< seller SKU, title, live, now, id
extern const Statement<qint64, qint64> meetListing; ///< now, id
extern const Statement<std::optional<qint64>, qint64> updateCost; ///< minor units, SKU
extern const Statement<QString, QString, qint64> updateProduct; ///< as typed, folded, SKU
extern const Statement<std::optional<qint64>, qint64> updateMapping; ///< SKU, listing
extern const Statement<qint64, qint64, qint64> lowerPublished; ///< pieces twice, id; never below 0
extern const Statement<qint64, qint64, qint64> markPushed; ///< pieces, now, id
extern const Statement<qint64, qint64, qint64, qint64> markConfirmed; ///< pieces twice, now, id
extern const Statement<qint64, qint64> markDoubtful; ///< since, id; a confirmed figure is to be read again
extern const Statement<QString, qint64> markRefused; ///< note, id
extern const Statement<QString, qint64, qint64> markUnknown; ///< note, now, id
extern const Statement<qint64, qint64, qint64, qint64, qint64, qint64> doubtFuture; ///< now, six times

} // namespace selaras::catalog
