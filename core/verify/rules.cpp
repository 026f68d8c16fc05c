#include "verify/rules.h"

#include "inventory/rules.h"

#include <array>

namespace selaras::verify {

namespace {

QString line(const Columns &c) { return c.text(0); }

const Query<QString> onHand{
    "SELECT 'SKU ' || s.sku_id || ', warehouse ' || s.warehouse_id || ': on hand ' || s.on_hand || ', movements ' "
    "|| coalesce(m.total, 0) FROM stock s LEFT JOIN (SELECT sku_id, warehouse_id, sum(delta) AS total FROM movement "
    "GROUP BY sku_id, warehouse_id) m ON m.sku_id = s.sku_id AND m.warehouse_id = s.warehouse_id "
    "WHERE s.on_hand <> coalesce(m.total, 0) LIMIT 100",
    line};

const Query<QString> movementsWithoutStock{
    "SELECT 'SKU ' || m.sku_id || ', warehouse ' || m.warehouse_id || ': movements ' || sum(m.delta) || ', no stock "
    "row' "
    "FROM movement m WHERE NOT EXISTS (SELECT 1 FROM stock s WHERE s.sku_id = m.sku_id AND s.warehouse_id = "
    "m.warehouse_id) GROUP BY m.sku_id, m.warehouse_id LIMIT 100",
    line};

const Query<QString> reserved{
    "SELECT 'SKU ' || s.sku_id || ', warehouse ' || s.warehouse_id || ': reserved ' || s.reserved || ', open "
    "reservations hold ' || coalesce(r.total, 0) FROM stock s LEFT JOIN (SELECT sku_id, warehouse_id, sum(held) AS "
    "total "
    "FROM reservation WHERE state = 'open' GROUP BY sku_id, warehouse_id) r ON r.sku_id = s.sku_id AND r.warehouse_id "
    "= "
    "s.warehouse_id WHERE s.reserved <> coalesce(r.total, 0) LIMIT 100",
    line};

const Query<QString> heldWithoutStock{
    "SELECT 'reservation ' || r.id || ': holds ' || r.held || ' of SKU ' || r.sku_id || ', no stock row' "
    "FROM reservation r WHERE r.state = 'open' AND r.held > 0 AND NOT EXISTS (SELECT 1 FROM stock s "
    "WHERE s.sku_id = r.sku_id AND s.warehouse_id = r.warehouse_id) LIMIT 100",
    line};

const Query<QString> oversold{
    "SELECT 'SKU ' || sku_id || ', warehouse ' || warehouse_id || ': reserved ' || reserved || ', on hand ' || on_hand "
    "FROM stock WHERE reserved > on_hand OR reserved < 0 OR on_hand < 0 LIMIT 100",
    line};

const Query<QString> reservationsOfFinishedOrders{
    "SELECT 'reservation ' || r.id || ': open, order ' || r.order_id || ' is ' || coalesce(o.state, 'not there') "
    "FROM reservation r LEFT JOIN orders o ON o.id = r.order_id WHERE r.state = 'open' AND (o.id IS NULL OR o.state IN "
    "('shipped', 'delivered', 'completed', 'cancelled', 'returned')) LIMIT 100",
    line};

// Of a plain line: what a bundle was promised may be by a recipe of another day.
const Query<QString> substitutes{
    "SELECT 'order ' || s.order_id || ', line ' || s.line_id || ': sent ' || coalesce(p.pieces, 0) || ' of SKU ' || s.sku_id || "
    "' instead of ' || s.instead_of || ', said ' || s.pieces || ' of ' || l.quantity FROM substitution s "
    "JOIN order_line l ON l.id = s.line_id AND l.sku_id = s.instead_of "
    "LEFT JOIN (SELECT line_id, sku_id, sum(held + waiting) AS pieces FROM reservation WHERE state = 'open' "
    "GROUP BY line_id, sku_id) p ON p.line_id = s.line_id AND p.sku_id = s.sku_id "
    "WHERE EXISTS (SELECT 1 FROM reservation r WHERE r.line_id = s.line_id AND r.state = 'open') "
    "AND coalesce(p.pieces, 0) <> CASE WHEN s.pieces < l.quantity THEN s.pieces ELSE l.quantity END LIMIT 100",
    line};

const Query<QString> doubledOrders{
    "SELECT 'shop ' || shop_id || ', external id ' || external_id || ': ' || count(*) || ' orders' FROM orders "
    "GROUP BY shop_id, external_id HAVING count(*) > 1 LIMIT 100",
    line};

const Query<QString> tally{
    "SELECT 'shop ' || t.shop_id || ', ' || t.state || ': tally ' || t.orders || ' orders, ' || t.pieces || ' pieces, "
    "' "
    "|| t.total_minor || '; counted ' || coalesce(c.orders, 0) || ', ' || coalesce(c.pieces, 0) || ', ' "
    "|| coalesce(c.total, 0) FROM order_tally t LEFT JOIN (SELECT shop_id, state, count(*) AS orders, sum(pieces) AS "
    "pieces, sum(total_minor) AS total FROM orders GROUP BY shop_id, state) c ON c.shop_id = t.shop_id AND c.state = "
    "t.state WHERE t.orders <> coalesce(c.orders, 0) OR t.pieces <> coalesce(c.pieces, 0) OR t.total_minor <> "
    "coalesce(c.total, 0) LIMIT 100",
    line};

const Query<QString> untallied{
    "SELECT 'shop ' || o.shop_id || ', ' || o.state || ': ' || count(*) || ' orders, no tally' FROM orders o "
    "WHERE NOT EXISTS (SELECT 1 FROM order_tally t WHERE t.shop_id = o.shop_id AND t.state = o.state) "
    "GROUP BY o.shop_id, o.state LIMIT 100",
    line};

const Query<QString> pushStates{
    "SELECT 'listing ' || id || ': ' || push_state || ', published ' || coalesce(CAST(published AS TEXT), 'never') || ', confirmed ' "
    "|| "
    "coalesce(CAST(confirmed AS TEXT), 'never') FROM listing "
    "WHERE (confirmed IS NULL) <> (confirmed_at IS NULL) OR (push_state = 'never' AND published_at IS NOT NULL) "
    "OR (push_state IN ('sent', 'unknown') AND published_at IS NULL) OR (push_state = 'sent' AND published IS NULL) "
    "OR (push_state = 'confirmed' AND (published IS NULL OR confirmed IS NULL)) LIMIT 100",
    line};

// The boards of differences look only at listings with such work: this is what says that they miss none.
const Query<QString> untold{
    "SELECT 'listing ' || l.id || ': published ' || coalesce(CAST(l.published AS TEXT), 'never') || ', due ' || "
    "coalesce(l.allotted, a.pieces) "
    "FROM listing l JOIN shop s ON s.id = l.shop_id AND s.writes_stock = 1 JOIN (SELECT k.id AS sku_id, "
    "CASE WHEN coalesce(sum(p.on_hand - p.reserved), 0) > k.buffer THEN coalesce(sum(p.on_hand - p.reserved), 0) - k.buffer "
    "ELSE 0 END AS pieces FROM sku k LEFT JOIN (SELECT t.sku_id, t.on_hand, t.reserved FROM stock t JOIN warehouse w "
    "ON w.id = t.warehouse_id AND w.active = 1) p ON p.sku_id = k.id GROUP BY k.id, k.buffer) a ON a.sku_id = l.sku_id "
    "WHERE l.live = 1 AND (l.published IS NULL OR l.published <> coalesce(l.allotted, a.pieces)) AND l.push_state NOT IN ('refused', 'unknown') "
    "AND NOT EXISTS (SELECT 1 FROM job j WHERE j.kind = 'publish-stock' AND j.state <> 'done' AND j.subject_id = l.id) LIMIT 100",
    line};

const Query<QString> incoming{
    "SELECT 'SKU ' || s.sku_id || ', warehouse ' || s.warehouse_id || ': incoming ' || s.incoming || ', open deliveries ' || "
    "coalesce(d.pieces, 0) FROM stock s LEFT JOIN (SELECT l.sku_id AS sku_id, h.warehouse_id AS warehouse_id, "
    "sum(l.open_pieces) AS pieces FROM delivery_line l JOIN delivery h ON h.id = l.delivery_id "
    "GROUP BY l.sku_id, h.warehouse_id) d ON d.sku_id = s.sku_id AND d.warehouse_id = s.warehouse_id "
    "WHERE s.incoming <> coalesce(d.pieces, 0) LIMIT 100",
    line};

const Query<QString> closedButOpen{
    "SELECT 'delivery ' || d.id || ' (' || d.number || '): ' || d.state || ', ' || l.open_pieces || ' of SKU ' || l.sku_id || "
    "' open' FROM delivery d JOIN delivery_line l ON l.delivery_id = d.id WHERE d.state <> 'expected' AND l.open_pieces > 0 "
    "LIMIT 100",
    line};

// A card's barcodes are words apart by spaces: as many are filed as there are words, and each of them is one.
const Query<QString> barcodes{
    "SELECT 'SKU ' || k.id || ' (' || k.code || '): card ' || k.barcode || ', filed ' || "
    "(SELECT count(*) FROM sku_barcode b WHERE b.sku_id = k.id) FROM sku k WHERE (SELECT count(*) FROM sku_barcode b "
    "WHERE b.sku_id = k.id) <> CASE WHEN k.barcode = '' OR k.active = 0 THEN 0 ELSE 1 + length(k.barcode) - "
    "length(replace(k.barcode, ' ', '')) END OR EXISTS (SELECT 1 FROM sku_barcode b WHERE b.sku_id = k.id AND "
    "' ' || k.barcode || ' ' NOT LIKE '% ' || replace(b.barcode, '%', '_') || ' %') LIMIT 100",
    line};

const Query<QString> bundlesWithStock{
    "SELECT 'bundle ' || b.bundle_id || ': ' || coalesce(CAST(s.on_hand AS TEXT), 'no') || ' on hand, part ' || b.part_id "
    "FROM bundle_part b LEFT JOIN stock s ON s.sku_id = b.bundle_id "
    "WHERE coalesce(s.on_hand, 0) <> 0 OR EXISTS (SELECT 1 FROM bundle_part c WHERE c.bundle_id = b.part_id) LIMIT 100",
    line};

const Query<QString> unauditedOrders{
    "SELECT 'order ' || o.id || ' (' || o.number || '): not in the audit' FROM orders o WHERE NOT EXISTS "
    "(SELECT 1 FROM audit a WHERE a.order_id = o.id AND a.action = 'order.received') LIMIT 100",
    line};

const Query<QString> money{
    "SELECT 'order ' || o.id || ' (' || o.number || '): total ' || o.total_minor || ', parts ' || (o.goods_minor + "
    "o.shipping_minor - o.discount_minor) FROM orders o JOIN shop s ON s.id = o.shop_id WHERE s.tax_inclusive = 1 "
    "AND o.goods_minor <> 0 AND o.total_minor <> 0 "
    "AND o.total_minor <> o.goods_minor + o.shipping_minor - o.discount_minor LIMIT 100",
    line};

const Query<QString> fullBoxes{
    "SELECT 'parcel ' || s.id || ': ' || c.packed || ' of ' || c.wanted || ' of SKU ' || c.sku_id FROM shipment s "
    "JOIN shipment_content c ON c.shipment_id = s.id WHERE s.state = 'packed' AND c.packed <> c.wanted LIMIT 100",
    line};

#define PARCEL_OF "EXISTS (SELECT 1 FROM shipment p WHERE p.order_id = o.id AND p.state "
const Query<QString> progress{
    "SELECT 'order ' || o.id || ' (' || o.number || '): progress ' || o.progress FROM orders o WHERE (o.progress <> '' "
    "OR o.id IN (SELECT order_id FROM shipment)) AND o.progress <> CASE WHEN " PARCEL_OF "= 'picking') OR (" PARCEL_OF
    "= 'waiting') AND " PARCEL_OF "IN ('packed', 'handed_over'))) THEN 'picking' WHEN " PARCEL_OF
    "IN ('packed', 'handed_over')) THEN 'packed' ELSE '' END LIMIT 100",
    line};
#undef PARCEL_OF

const Query<QString> inspected{
    "SELECT 'return ' || r.external_id || ': ' || l.title FROM order_return r JOIN return_line l ON l.return_id = r.id "
    "WHERE (r.goods = 'inspected' AND l.sellable + l.damaged + l.missing <> l.quantity) "
    "OR (r.goods <> 'inspected' AND l.sellable + l.damaged + l.missing <> 0) LIMIT 100",
    line};

template <const Query<QString> &question> Result<std::vector<QString>> asked(Reader &reader)
{
    return reader.all(question);
}

template <const Query<QString> &question> Check ask(const char *name, const char *rule)
{
    return {name, rule, asked<question>, &question};
}

const std::array kChecks{
    ask<onHand>("stock.on-hand", "What is on hand is the sum of its movements."),
    ask<movementsWithoutStock>("stock.movements", "Every movement belongs to a stock row."),
    ask<reserved>("stock.reserved", "What is reserved is the sum of what open reservations hold."),
    ask<heldWithoutStock>("stock.reservations", "Every open reservation holds stock that exists."),
    ask<oversold>("stock.oversold", "Nothing is reserved beyond what is on hand, and no figure is negative."),
    ask<incoming>("stock.incoming", "What is incoming is the sum of open deliveries."),
    ask<closedButOpen>("deliveries.closed", "Nothing of a closed delivery is expected any more."),
    ask<bundlesWithStock>("bundles.stock", "No bundle has stock of its own or is made of bundles."),
    ask<barcodes>("catalog.barcodes", "A scan finds every active SKU by the barcodes of its card."),
    ask<reservationsOfFinishedOrders>(
        "orders.reservations", "Every open reservation belongs to an order that is still to be shipped."),
    ask<substitutes>("orders.substitutes", "A line that is sent something else is promised as many of it as was said."),
    ask<doubledOrders>("orders.once", "No order of a shop is there twice."),
    ask<tally>("orders.tally", "The order counts are what counting gives."),
    ask<untallied>("orders.tallied", "Every order is counted."),
    ask<unauditedOrders>("orders.audited", "Every order's arrival is in the audit."),
    // A shop that adds tax afterwards has it in the total only; a part nobody told is 0.
    ask<money>("orders.money", "An order's total is goods and shipping less discount, where the channel told them."),
    ask<fullBoxes>("parcels.full", "A packed parcel has in it what belongs in, all of it scanned."),
    ask<progress>("parcels.progress", "An order is as far as the slowest of its parcels."),
    ask<inspected>("returns.inspected", "What was found of a return comes to what was given back."),
    ask<pushStates>("listings.push", "What a listing was told fits what became of it."),
    ask<untold>(
        "listings.told", "Where a shop shows another figure than ours, there is work to tell it, or a person said no."),
    Check{"listings.allotted", "Every listing is allotted what the rules in force give it.", inventory::wrongAllotments,
        nullptr},
};

} // namespace

std::span<const Check> checks() { return kChecks; }

Result<std::vector<Finding>> verifyRules(Reader &reader)
{
    std::vector<Finding> out;
    for (const Check &check : kChecks) {
        TRY(auto offences, check.offences(reader));
        out.push_back({&check, std::move(offences)});
    }
    return out;
}

} // namespace selaras::verify
