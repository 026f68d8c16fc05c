#include "inventory/stock_page_queries.h"

#include "inventory/drift_queries.h"

namespace selaras::inventory {

namespace {

// Candidates come from small indexes, what exactly holds is computed: available is never stored.
#define FREE(sku)                                                                                                      \
    "(SELECT sum(s.on_hand - s.reserved) FROM stock s JOIN warehouse w ON w.id = s.warehouse_id AND w.active = 1 "     \
    "WHERE s.sku_id = " sku ")"
#define LOW                                                                                                            \
    "AND k.id IN (SELECT sku_id FROM stock WHERE on_hand - reserved <= 10 UNION SELECT id FROM sku WHERE buffer > 5) " \
    "AND " FREE("k.id") " <= 5 + k.buffer "
#define SHORT                                                                                                          \
    "AND k.id IN (SELECT r.sku_id FROM reservation r WHERE r.state = 'open' AND r.waiting > 0 AND r.order_id > 0) "
#define BUNDLES "AND k.id IN (SELECT m.bundle_id FROM bundle_part m) "
// A listing that shows something else has work in the outbox or a job somebody discarded (outbox::stockChanged sees to
// it), so that only these and what was told last need be looked at.
#define ASTRAY(states)                                                                                                                  \
    "AND k.id IN (SELECT d.sku_id FROM (SELECT l.sku_id AS sku_id, " DUE("l.sku_id",                                                    \
        "b.buffer") " AS ours, "                                                                                                        \
                    "l.published AS theirs, l.push_state AS push_state, l.published_at AS told_at, " WAITS_SINCE(                       \
                        "l.id") " AS waits_since FROM (SELECT r.id AS id FROM listing r WHERE r.push_state IN ('refused', 'unknown') "  \
                                "UNION SELECT t.id FROM listing t WHERE t.push_state IN ('sent', 'unknown') AND t.push_state = 'sent' " \
                                "UNION SELECT n.subject_id FROM job n WHERE n.kind = 'publish-stock' AND n.state <> 'done') c "         \
                                "CROSS JOIN listing l ON l.id = c.id JOIN shop h ON h.id = l.shop_id AND h.writes_stock = 1 "           \
                                "JOIN sku b ON b.id = l.sku_id WHERE l.live = 1) d WHERE " DRIFT_STATE " IN (" states                   \
                                ")) "
#define DIFFERING ASTRAY("2, 3, 5")
#define UNCONFIRMED ASTRAY("4, 6")
#define FOUND                                                                                                          \
    "AND k.id IN (SELECT id FROM sku WHERE code_folded >= ? AND code_folded < ? "                                      \
    "UNION SELECT id FROM sku WHERE name_folded >= ? AND name_folded < ? "                                             \
    "UNION SELECT sku_id FROM sku_barcode WHERE barcode >= ? AND barcode < ?) "
#define HEAD "SELECT k.id, k.code, k.name, k.barcode, k.product FROM sku k WHERE k.active = 1 "
#define HERE "AND (? = 0 OR EXISTS (SELECT 1 FROM stock p WHERE p.sku_id = k.id AND p.warehouse_id = ?)) "
#define HEADS HEAD "AND k.code_folded > ? " HERE
// Two ends of the index: a page begins where the last one ended, and may end with a product.
#define BY_PRODUCT HEAD "AND k.product_folded <= ? AND (k.product_folded, k.code_folded) > (?, ?) " HERE
#define IN_PRODUCTS "ORDER BY k.product_folded, k.code_folded LIMIT ?"
#define IN_ORDER "ORDER BY k.code_folded LIMIT ?"
#define COUNT "SELECT count(*) FROM sku k WHERE k.active = 1 "

SkuHead readHead(const Columns &c) { return {c.integer(0), c.text(1), c.text(2), c.text(3), c.text(4)}; }

qint64 firstColumn(const Columns &c) { return c.integer(0); }

} // namespace

Told toldFromName(const QString &name)
{
    return name == QLatin1String("sent")     ? Told::Sent
        : name == QLatin1String("confirmed") ? Told::Confirmed
        : name == QLatin1String("refused")   ? Told::Refused
        : name == QLatin1String("unknown")   ? Told::Unknown
                                             : Told::Never;
}

const HeadPage allHeads{HEADS IN_ORDER, readHead};
const HeadPage lowHeads{HEADS LOW IN_ORDER, readHead};
const HeadPage shortHeads{HEADS SHORT IN_ORDER, readHead};
const HeadPage bundleHeads{HEADS BUNDLES IN_ORDER, readHead};
const TimedHeadPage differingHeads{HEADS DIFFERING IN_ORDER, readHead};
const FoundPage allFound{HEADS FOUND IN_ORDER, readHead};
const FoundPage lowFound{HEADS FOUND LOW IN_ORDER, readHead};
const FoundPage shortFound{HEADS FOUND SHORT IN_ORDER, readHead};
const FoundPage bundleFound{HEADS FOUND BUNDLES IN_ORDER, readHead};
const TimedFoundPage differingFound{HEADS FOUND DIFFERING IN_ORDER, readHead};
const TimedHeadPage unconfirmedHeads{HEADS UNCONFIRMED IN_ORDER, readHead};
const TimedFoundPage unconfirmedFound{HEADS FOUND UNCONFIRMED IN_ORDER, readHead};
const ProductPage allByProduct{BY_PRODUCT IN_PRODUCTS, readHead};
const ProductPage lowByProduct{BY_PRODUCT LOW IN_PRODUCTS, readHead};
const ProductPage shortByProduct{BY_PRODUCT SHORT IN_PRODUCTS, readHead};
const ProductPage bundlesByProduct{BY_PRODUCT BUNDLES IN_PRODUCTS, readHead};
const TimedProductPage differingByProduct{BY_PRODUCT DIFFERING IN_PRODUCTS, readHead};
const TimedProductPage unconfirmedByProduct{BY_PRODUCT UNCONFIRMED IN_PRODUCTS, readHead};
const FoundProductPage allFoundByProduct{BY_PRODUCT FOUND IN_PRODUCTS, readHead};
const FoundProductPage lowFoundByProduct{BY_PRODUCT FOUND LOW IN_PRODUCTS, readHead};
const FoundProductPage shortFoundByProduct{BY_PRODUCT FOUND SHORT IN_PRODUCTS, readHead};
const FoundProductPage bundlesFoundByProduct{BY_PRODUCT FOUND BUNDLES IN_PRODUCTS, readHead};
const TimedFoundProductPage differingFoundByProduct{BY_PRODUCT FOUND DIFFERING IN_PRODUCTS, readHead};
const TimedFoundProductPage unconfirmedFoundByProduct{BY_PRODUCT FOUND UNCONFIRMED IN_PRODUCTS, readHead};
const Query<SkuHead, qint64> headById{"SELECT id, code, name, barcode, product FROM sku WHERE id = ?", readHead};

const Query<std::optional<qint64>, qint64> costOfSku{
    "SELECT k.cost_minor FROM sku k WHERE k.id = ?", [](const Columns &c) {
        return c.maybeInteger(0);
    }};

const Query<ShopFigure, qint64, qint64> figuresOfSku{
    "SELECT d.id, d.shop_id, d.writes, d.theirs, d.told_at, d.confirmed, d.confirmed_at, d.push_state, d.note, "
    "CASE WHEN d.writes = 0 THEN 0 ELSE " DRIFT_STATE
    " END, d.ours FROM (SELECT l.id AS id, l.shop_id AS shop_id, h.writes_stock AS writes, l.published AS theirs, "
    "l.published_at AS told_at, l.confirmed AS confirmed, l.confirmed_at AS confirmed_at, l.push_state AS push_state, "
    "l.push_note AS note, " DUE("k.id", "k.buffer") " AS ours, " WAITS_SINCE(
        "l.id") " AS waits_since FROM listing l JOIN shop h ON h.id = l.shop_id JOIN sku k ON k.id = l.sku_id "
                "WHERE l.sku_id = ? AND l.live = 1) d ORDER BY d.shop_id, d.id",
    [](const Columns &c) {
        return ShopFigure{c.integer(0), c.integer(1), c.flag(2), c.maybeInteger(3), c.maybeInteger(4),
            c.maybeInteger(5), c.maybeInteger(6), toldFromName(c.text(7)), DriftState(c.small(9)), c.text(8),
            c.integer(10)};
    }};

const Query<qint64> countAll{COUNT "AND k.code_folded > ''", firstColumn};
const Query<qint64> countLow{COUNT LOW, firstColumn};
const Query<qint64> countShort{COUNT SHORT, firstColumn};
const Query<qint64> countBundles{COUNT BUNDLES, firstColumn};
const Query<qint64, qint64> countDiffering{COUNT DIFFERING, firstColumn};
const Query<qint64, qint64> countUnconfirmed{COUNT UNCONFIRMED, firstColumn};
const Query<qint64> sumOnHand{
    "SELECT coalesce(sum(s.on_hand), 0) FROM warehouse w CROSS JOIN stock s ON s.warehouse_id = w.id WHERE w.active = 1",
    firstColumn};

const Query<InWarehouse, qint64> warehousesOfSku{
    "SELECT w.id, w.name, s.on_hand, s.reserved FROM stock s JOIN warehouse w ON w.id = s.warehouse_id AND w.active = 1 "
    "WHERE s.sku_id = ? ORDER BY s.on_hand DESC, w.id",
    [](const Columns &c) {
        return InWarehouse{c.integer(0), c.text(1), c.integer(2), c.integer(3)};
    }};

const Query<Promised, qint64> promisesOfSku{
    "SELECT count(DISTINCT order_id), coalesce(sum(held), 0), coalesce(sum(waiting), 0) FROM reservation "
    "WHERE sku_id = ? AND state = 'open'",
    [](const Columns &c) {
        return Promised{c.integer(0), c.integer(1), c.integer(2)};
    }};

} // namespace selaras::inventory
