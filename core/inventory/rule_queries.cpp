#include "inventory/rule_queries.h"

namespace selaras::inventory {

namespace {

#define RULE_COLUMNS "id, position, name, shop_id, sku_id, tag, effect, starts_at, ends_at, switched_on, in_force"

RuleRow readRule(const Columns &c)
{
    StoredRule stored{.rule = {.id = c.integer(0),
                          .scope = {.shopId = c.maybeInteger(3), .skuId = c.maybeInteger(4), .tag = c.text(5)},
                          .effect = {}},
        .name = c.text(2),
        .position = c.integer(1),
        .startsAt = c.maybeInteger(7),
        .endsAt = c.maybeInteger(8),
        .switchedOn = c.flag(9),
        .inForce = c.flag(10)};
    return {std::move(stored), c.text(6)};
}

Sales readSales(const Columns &c)
{
    return {c.integer(0), c.integer(1), {c.integer(2), c.integer(3), c.integer(4), c.integer(5)}};
}
QString readText(const Columns &c) { return c.text(0); }
Named readNamed(const Columns &c) { return {c.integer(0), c.text(1)}; }
qint64 readInteger(const Columns &c) { return c.integer(0); }

} // namespace

const Query<BundlePart> allParts{"SELECT bundle_id, part_id, pieces FROM bundle_part", [](const Columns &c) {
                                     return BundlePart{c.integer(0), c.integer(1), c.integer(2)};
                                 }};
const Query<Sales, qint64, qint64, qint64, qint64, qint64> salesSince{
    "SELECT l.sku_id, o.shop_id, sum(CASE WHEN o.placed_at >= ? THEN l.quantity ELSE 0 END), "
    "sum(CASE WHEN o.placed_at >= ? THEN l.quantity ELSE 0 END), sum(CASE WHEN o.placed_at >= ? THEN l.quantity ELSE 0 END), "
    "sum(CASE WHEN o.placed_at >= ? THEN l.quantity ELSE 0 END) FROM orders o CROSS JOIN order_line l "
    "WHERE l.order_id = o.id AND o.id >= ? AND o.state <> 'cancelled' AND l.sku_id IS NOT NULL GROUP BY l.sku_id, o.shop_id",
    readSales};
// A little more than reorderPoint() says, whose rounding is not SQL's.
const Query<Cover, int> coversBelow{
    "SELECT c.id, c.code, c.name, c.free_pieces, c.incoming, c.waiting, c.buffer, c.sold FROM (SELECT k.id AS id, k.code AS code, "
    "k.code_folded AS code_folded, k.name AS name, k.buffer AS buffer, "
    "(SELECT coalesce(sum(s.on_hand - s.reserved), 0) FROM stock s JOIN warehouse w ON w.id = s.warehouse_id AND w.active = 1 "
    "WHERE s.sku_id = k.id) AS free_pieces, (SELECT coalesce(sum(s.incoming), 0) FROM stock s JOIN warehouse w "
    "ON w.id = s.warehouse_id AND w.active = 1 WHERE s.sku_id = k.id) AS incoming, "
    "(SELECT coalesce(sum(r.waiting), 0) FROM reservation r WHERE r.sku_id = k.id AND r.state = 'open') AS waiting, "
    "(SELECT coalesce(sum(v.days_30), 0) FROM sales_speed v WHERE v.sku_id = k.id) AS sold FROM sku k WHERE k.active = 1 "
    "AND NOT EXISTS (SELECT 1 FROM bundle_part b WHERE b.bundle_id = k.id)) c "
    "WHERE (c.sold > 0 OR c.waiting > 0) AND c.free_pieces + c.incoming - c.waiting <= c.sold * ? / 30 + c.buffer + 1 "
    "ORDER BY c.code_folded",
    [](const Columns &c) {
        return Cover{
            c.integer(0), c.text(1), c.text(2), c.integer(3), c.integer(4), c.integer(5), c.integer(6), c.integer(7)};
    }};
const Query<Sales, qint64> keptSales{
    "SELECT sku_id, shop_id, days_7, days_14, days_30, days_90 FROM sales_speed WHERE sku_id = ? ORDER BY shop_id",
    readSales};
const Query<Sales, qint64, qint64> keptSalesBetween{
    "SELECT sku_id, shop_id, days_7, days_14, days_30, days_90 FROM sales_speed WHERE sku_id BETWEEN ? AND ? "
    "ORDER BY sku_id, shop_id",
    readSales};
const Query<qint64, qint64, qint64> tellingTimes{
    "SELECT finished_at - created_at FROM job WHERE shop_id = ? AND id >= ? AND kind = 'publish-stock' AND state = 'done' "
    "AND outcome LIKE '{\"before\"%'",
    readInteger};
const Query<RuleRow> allRuleRows{"SELECT " RULE_COLUMNS " FROM allocation_rule ORDER BY position, id", readRule};
const Query<RuleRow> ruleRowsInForce{
    "SELECT " RULE_COLUMNS " FROM allocation_rule WHERE in_force = 1 ORDER BY position, id", readRule};
const Query<RuleRow, qint64> ruleRow{"SELECT " RULE_COLUMNS " FROM allocation_rule WHERE id = ?", readRule};
const Query<Named> shopNames{"SELECT id, name FROM shop", readNamed};
const Query<Named> warehouseCodes{"SELECT id, code FROM warehouse", readNamed};
const Query<qint64> lastPosition{"SELECT coalesce(max(position), 0) FROM allocation_rule", readInteger};

const Query<SkuFacts, qint64, qint64, qint64> skuFacts{
    "SELECT k.buffer, (SELECT coalesce(sum(r.waiting), 0) FROM reservation r WHERE r.sku_id = ? AND r.state = 'open'), "
    "(SELECT coalesce(sum(v.days_7), 0) FROM sales_speed v WHERE v.sku_id = ?) FROM sku k WHERE k.id = ?",
    [](const Columns &c) {
        return SkuFacts{c.integer(0), c.integer(1), c.integer(2)};
    }};

const Query<allocation::Place, qint64> placesOfSku{
    "SELECT s.warehouse_id, s.on_hand, s.reserved FROM stock s JOIN warehouse w ON w.id = s.warehouse_id AND w.active = 1 "
    "WHERE s.sku_id = ? ORDER BY s.warehouse_id",
    [](const Columns &c) {
        return allocation::Place{c.integer(0), c.integer(1), c.integer(2)};
    }};

// Each divided for itself: divided together, what was due shortly before the day would be rounded up to it.
const Query<allocation::Expected, qint64, qint64> expectedOfSku{
    "SELECT d.warehouse_id, l.open_pieces, d.expected_at / 86400000 - ? / 86400000 FROM delivery_line l "
    "JOIN delivery d ON d.id = l.delivery_id JOIN warehouse w ON w.id = d.warehouse_id AND w.active = 1 "
    "WHERE l.sku_id = ? AND l.open_pieces > 0 AND d.expected_at IS NOT NULL",
    [](const Columns &c) {
        return allocation::Expected{c.integer(0), c.integer(1), c.small(2)};
    }};

const Query<QString, qint64> tagsOfSku{"SELECT tag FROM sku_tag WHERE sku_id = ? ORDER BY tag", readText};

const Query<QString> everyTag{"SELECT DISTINCT tag FROM sku_tag ORDER BY tag", readText};
const Query<qint64, QString> isTag{"SELECT count(*) FROM (SELECT 1 FROM sku_tag WHERE tag = ? LIMIT 1) t", readInteger};
const Query<QString> tagsOfGoodsAndRules{
    "SELECT tag FROM sku_tag UNION SELECT tag FROM allocation_rule WHERE tag <> '' ORDER BY tag", readText};
const Query<qint64, QString> countTagged{
    "SELECT count(*) FROM sku_tag t JOIN sku k ON k.id = t.sku_id AND k.active = 1 WHERE t.tag = ?", readInteger};
const Query<qint64, qint64, qint64, int> skusBySales{
    "SELECT f.sku_id FROM (SELECT v.sku_id AS sku_id, sum(v.days_30) AS sold FROM sales_speed v "
    "WHERE (? = 0 OR v.shop_id = ?) AND v.days_30 > 0 GROUP BY v.sku_id ORDER BY sum(v.days_30) DESC, v.sku_id LIMIT ?) f "
    "JOIN sku k ON k.id = f.sku_id AND k.active = 1 ORDER BY f.sold DESC, f.sku_id",
    readInteger};
const Query<qint64, qint64, qint64, QString, int> taggedBySales{
    "SELECT t.sku_id FROM sku_tag t JOIN sku k ON k.id = t.sku_id AND k.active = 1 "
    "LEFT JOIN sales_speed v ON v.sku_id = t.sku_id AND (? = 0 OR v.shop_id = ?) WHERE t.tag = ? GROUP BY t.sku_id "
    "ORDER BY coalesce(sum(v.days_30), 0) DESC, t.sku_id LIMIT ?",
    readInteger};

// A place of typed orders is told nothing: it takes no part of the stock from the shops that are.
#define IS_TOLD "h.channel <> 'manual'"

// The fee is taken off the price first: 12345 basis points of it would be more than all.
const Query<SellerRow, qint64> sellersOfSku{
    "SELECT l.shop_id, coalesce(v.days_7, 0), coalesce(v.days_14, 0), coalesce(v.days_30, 0), coalesce(v.days_90, 0), "
    "k.price_minor - k.price_minor * h.fee_basis_points / 10000 - k.cost_minor, h.told_within_ms, h.route "
    "FROM listing l JOIN shop h ON h.id = l.shop_id JOIN sku k ON k.id = l.sku_id "
    "LEFT JOIN sales_speed v ON v.sku_id = l.sku_id AND v.shop_id = l.shop_id "
    "WHERE l.sku_id = ? AND l.live = 1 AND " IS_TOLD
    " GROUP BY l.shop_id, v.days_7, v.days_14, v.days_30, v.days_90, k.price_minor, "
    "h.fee_basis_points, k.cost_minor, h.told_within_ms, h.route ORDER BY l.shop_id",
    [](const Columns &c) {
        return SellerRow{.seller = {.shopId = c.integer(0),
                             .sold = {c.integer(1), c.integer(2), c.integer(3), c.integer(4)},
                             .margin = c.maybeInteger(5),
                             .toldWithin = c.integer(6)},
            .route = c.text(7)};
    }};
const Query<QString> routesOfShops{"SELECT h.route FROM shop h WHERE h.route <> '' AND " IS_TOLD, readText};

const Query<Allotted, qint64> allottedOfSku{
    "SELECT l.id, l.shop_id, l.allotted FROM listing l JOIN shop h ON h.id = l.shop_id WHERE l.sku_id = ? AND l.live = 1 "
    "AND " IS_TOLD " ORDER BY l.shop_id, l.id",
    [](const Columns &c) {
        return Allotted{c.integer(0), c.integer(1), c.maybeInteger(2)};
    }};

const Query<qint64, qint64, int> listedSkusAfter{
    "SELECT DISTINCT sku_id FROM listing WHERE sku_id > ? ORDER BY sku_id LIMIT ?", readInteger};
const Query<qint64, qint64> skuOfListing{
    "SELECT l.sku_id FROM listing l JOIN shop h ON h.id = l.shop_id WHERE l.id = ? AND l.live = 1 AND l.sku_id IS NOT NULL "
    "AND " IS_TOLD,
    readInteger};

const Statement<qint64, qint64, QString, std::optional<qint64>, std::optional<qint64>, QString, QString,
    std::optional<qint64>, std::optional<qint64>, bool, bool, qint64>
    insertRule{
        "INSERT INTO allocation_rule (id, position, name, shop_id, sku_id, tag, effect, starts_at, ends_at, switched_on, "
        "in_force, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Statement<QString, std::optional<qint64>, std::optional<qint64>, QString, QString, std::optional<qint64>,
    std::optional<qint64>, bool, bool, qint64>
    updateRule{"UPDATE allocation_rule SET name = ?, shop_id = ?, sku_id = ?, tag = ?, effect = ?, starts_at = ?, "
               "ends_at = ?, switched_on = ?, in_force = ? WHERE id = ?"};
const Statement<qint64, qint64> placeRule{"UPDATE allocation_rule SET position = ? WHERE id = ?"};
const Statement<bool, qint64> putInForce{"UPDATE allocation_rule SET in_force = ? WHERE id = ?"};
const Statement<qint64> deleteRule{"DELETE FROM allocation_rule WHERE id = ?"};
const Statement<qint64, qint64> deleteSales{"DELETE FROM sales_speed WHERE sku_id = ? AND shop_id = ?"};
const Statement<qint64, qint64, qint64, qint64, qint64, qint64> insertSales{
    "INSERT INTO sales_speed (sku_id, shop_id, days_7, days_14, days_30, days_90) VALUES (?, ?, ?, ?, ?, ?)"};
const Statement<qint64, qint64, qint64> updateToldWithin{
    "UPDATE shop SET told_within_ms = ? WHERE id = ? AND told_within_ms <> ?"};
const Statement<qint64> deleteTags{"DELETE FROM sku_tag WHERE sku_id = ?"};
const Statement<qint64, QString> insertTag{"INSERT INTO sku_tag (sku_id, tag) VALUES (?, ?)"};
const Statement<qint64, qint64> allotListing{"UPDATE listing SET allotted = ? WHERE id = ?"};
const Statement<qint64> allotNothing{"UPDATE listing SET allotted = NULL WHERE sku_id = ? AND allotted IS NOT NULL"};

} // namespace selaras::inventory
