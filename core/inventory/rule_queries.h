#pragma once

#include "inventory/item_facts.h"
#include "inventory/reorder.h"
#include "inventory/rules.h"
#include "inventory/sales.h"
#include "store/query.h"

namespace selaras::inventory {

/// A rule as it is stored: all but its effect, and that as text.
struct RuleRow {
    StoredRule stored;
    QString effect;
};
/// A seller as it is stored: all but whether it splits, and that in its shop's rule of warehouses.
struct SellerRow {
    allocation::Seller seller;
    QString route;
};
struct SkuFacts {
    qint64 buffer = 0, waiting = 0, soldInWeek = 0;
};

struct BundlePart {
    qint64 bundleId = 0, skuId = 0, pieces = 0;
};

struct Named {
    qint64 id = 0;
    QString name;
};
extern const Query<Named> shopNames;
extern const Query<Named> warehouseCodes;

extern const Query<BundlePart> allParts;
/// Since 7, 14, 30 and 90 days (UTC ms of each), from the order id of the last; by SKU and shop.
extern const Query<Sales, qint64, qint64, qint64, qint64, qint64> salesSince;
extern const Query<Cover, int> coversBelow; ///< days a purchase takes: SKUs that may be at their reorder point; by code
extern const Query<Sales, qint64> keptSales; ///< SKU; by shop
extern const Query<Sales, qint64, qint64> keptSalesBetween; ///< of the SKUs from one to another; by SKU and shop
extern const Query<qint64, qint64, qint64> tellingTimes; ///< shop, from job id: ms that each took that told something
extern const Query<RuleRow> allRuleRows; ///< by position
extern const Query<RuleRow> ruleRowsInForce; ///< by position
extern const Query<RuleRow, qint64> ruleRow;
extern const Query<qint64> lastPosition; ///< 0: there is no rule
extern const Query<SkuFacts, qint64, qint64, qint64> skuFacts; ///< the SKU three times
extern const Query<allocation::Place, qint64> placesOfSku; ///< in active warehouses
/// Pieces of deliveries that are open: UTC ms of the day from which days are counted, SKU. Those without a date are
/// not among them: nobody knows when they come.
extern const Query<allocation::Expected, qint64, qint64> expectedOfSku;
extern const Query<QString, qint64> tagsOfSku; ///< sorted
extern const Query<QString> everyTag; ///< sorted
extern const Query<qint64, QString> isTag; ///< tag; 0: no SKU has it
extern const Query<QString> tagsOfGoodsAndRules; ///< sorted
extern const Query<qint64, QString> countTagged; ///< tag
/// Of so many SKUs that sell fastest over 30 days the active ones: in a shop, given twice, or 0 for all; limit.
extern const Query<qint64, qint64, qint64, int> skusBySales;
extern const Query<qint64, qint64, qint64, QString, int>
    taggedBySales; ///< shop twice, tag, limit; also what does not sell
extern const Query<SellerRow, qint64> sellersOfSku; ///< shops with a live listing that are told, by id
extern const Query<QString> routesOfShops; ///< each that somebody chose, as stored
extern const Query<Allotted, qint64> allottedOfSku; ///< live listings of such shops, by shop
extern const Query<qint64, qint64, int> listedSkusAfter; ///< SKU id, limit; by id
extern const Query<qint64, qint64> skuOfListing; ///< of a live and mapped one of such a shop

extern const Statement<qint64, qint64, QString, std::optional<qint64>, std::optional<qint64>, QString, QString,
    std::optional<qint64>, std::optional<qint64>, bool, bool, qint64>
    insertRule;
extern const Statement<QString, std::optional<qint64>, std::optional<qint64>, QString, QString, std::optional<qint64>,
    std::optional<qint64>, bool, bool, qint64>
    updateRule;
extern const Statement<qint64, qint64> placeRule; ///< position, rule
extern const Statement<bool, qint64> putInForce;
extern const Statement<qint64> deleteRule;
extern const Statement<qint64, qint64> deleteSales; ///< SKU, shop
extern const Statement<qint64, qint64, qint64, qint64, qint64, qint64> insertSales;
extern const Statement<qint64, qint64, qint64> updateToldWithin; ///< ms, shop, ms again: only where it is another
extern const Statement<qint64> deleteTags; ///< SKU
extern const Statement<qint64, QString> insertTag;
extern const Statement<qint64, qint64> allotListing; ///< pieces, listing
extern const Statement<qint64> allotNothing; ///< SKU: its listings show what is available again

} // namespace selaras::inventory
