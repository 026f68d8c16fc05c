#include "orders/queries.h"

namespace selaras::orders {

using namespace channels;

namespace {

OrderState state(const QString &name) { return stateFromName(name).value_or(OrderState::Unpaid); }

} // namespace

const Query<Known, qint64, QString> findKnown{
    "SELECT id, state, version, digest, channel_holds_stock, number, pieces, total_minor, money, hold FROM orders "
    "WHERE shop_id = ? AND external_id = ?",
    [](const Columns &c) {
        return Known{c.integer(0), state(c.text(1)), c.integer(2), c.bytes(3), c.flag(4), c.text(5), c.integer(6),
            c.integer(7), moneyFromName(c.text(8)).value_or(MoneyState::Pending), c.text(9)};
    }};
const Query<bool, qint64> pickUpFailedIn{
    "SELECT EXISTS (SELECT 1 FROM orders WHERE hold <> '' AND hold = 'retry-ship' AND state IN ('ready', 'processed') "
    "AND shop_id = ?)",
    [](const Columns &c) {
        return c.flag(0);
    }};

const Query<KnownLine, qint64> findKnownLines{
    "SELECT id, external_line_id, item_id, variation_id, sku_id, quantity FROM order_line WHERE order_id = ? "
    "ORDER BY position",
    [](const Columns &c) {
        return KnownLine{c.integer(0), c.text(1), {c.text(2), c.text(3)}, c.maybeInteger(4), c.small(5)};
    }};

const Query<Order, qint64> findOrder{
    "SELECT id, shop_id, external_id, number, state, money, hold, channel_state, version, channel_holds_stock, currency, "
    "goods_minor, shipping_minor, discount_minor, total_minor, pieces, placed_at, paid_at, ship_by, courier, "
    "tracking_number, buyer_name, buyer_note, recipient_name, recipient_phone, street, district, city, province, postcode, "
    "country, seen, received_at, progress, recipient_email FROM orders WHERE id = ?",
    [](const Columns &c) {
        Order order;
        order.id = c.integer(0);
        order.shopId = c.integer(1);
        order.sold = {.externalId = c.text(2),
            .number = c.text(3),
            .state = state(c.text(4)),
            .money = moneyFromName(c.text(5)).value_or(MoneyState::Pending),
            .channelState = c.text(7),
            .hold = c.text(6),
            .version = c.integer(8),
            .channelHoldsStock = c.flag(9),
            .currency = c.text(10),
            .goodsMinor = c.integer(11),
            .shippingMinor = c.integer(12),
            .discountMinor = c.integer(13),
            .totalMinor = c.integer(14),
            .placedAt = c.integer(16),
            .paidAt = c.maybeInteger(17),
            .shipBy = c.integer(18),
            .courier = c.text(19),
            .trackingNumber = c.text(20),
            .buyerName = c.text(21),
            .buyerNote = c.text(22),
            .recipient = {c.text(23), c.text(24), c.text(25), c.text(26), c.text(27), c.text(28), c.text(29),
                c.text(30), c.text(34)},
            .lines = {}};
        order.pieces = c.integer(15);
        order.shipBy = c.integer(18);
        order.seen = c.small(31);
        order.receivedAt = c.integer(32);
        order.progress = progressFromName(c.text(33));
        return order;
    }};

const Query<OrderLine, qint64> findLines{
    "SELECT l.id, l.position, l.external_line_id, l.item_id, l.variation_id, l.seller_sku, l.title, l.quantity, "
    "l.unit_minor, l.total_minor, l.sku_id, k.code, (SELECT coalesce(sum(r.waiting), 0) FROM reservation r "
    "WHERE r.line_id = l.id AND r.state = 'open') FROM order_line l LEFT JOIN sku k ON k.id = l.sku_id "
    "WHERE l.order_id = ? ORDER BY l.position",
    [](const Columns &c) {
        return OrderLine{c.integer(0), c.small(1),
            {c.text(2), c.text(3), c.text(4), c.text(5), c.text(6), c.small(7), c.integer(8), c.integer(9)},
            c.maybeInteger(10), c.text(11), c.integer(12)};
    }};

const Query<SentInstead, qint64> findSentInstead{
    "SELECT s.line_id, s.instead_of, o.code, s.sku_id, k.code, k.name, s.pieces FROM substitution s "
    "JOIN sku o ON o.id = s.instead_of JOIN sku k ON k.id = s.sku_id WHERE s.order_id = ? ORDER BY s.line_id, s.instead_of",
    [](const Columns &c) {
        return SentInstead{c.integer(0), c.integer(1), c.text(2), c.integer(3), c.text(4), c.text(5), c.integer(6)};
    }};

const Query<LineToPromise, qint64> lineToPromise{
    "SELECT l.id, l.order_id, l.sku_id, l.quantity, o.number, o.shop_id, o.province FROM order_line l "
    "JOIN orders o ON o.id = l.order_id WHERE l.id = ?",
    [](const Columns &c) {
        return LineToPromise{
            c.integer(0), c.integer(1), c.integer(2), c.integer(3), c.text(4), c.integer(5), c.text(6)};
    }};

#define LINE_OF_LISTING                                                                                                \
    "SELECT l.id, l.order_id, o.number, o.state, l.quantity, o.placed_at, o.ship_by FROM order_line l "                \
    "JOIN orders o ON o.id = l.order_id "

UnmappedLine readLineOfListing(const Columns &c)
{
    return {c.integer(0), c.integer(1), c.text(2), state(c.text(3)), c.small(4), c.integer(5), c.maybeInteger(6)};
}

const Query<UnmappedLine, qint64, QString, QString, int> findUnmapped{LINE_OF_LISTING
    "WHERE l.sku_id IS NULL AND o.shop_id = ? AND l.item_id = ? AND l.variation_id = ? ORDER BY l.order_id LIMIT ?",
    readLineOfListing};
const Query<UnmappedLine, qint64, qint64, QString, QString> findMapped{LINE_OF_LISTING
    "WHERE l.sku_id = ? AND o.shop_id = ? AND l.item_id = ? AND l.variation_id = ? ORDER BY l.order_id",
    readLineOfListing};

const InsertOrder insertOrderRow{
    "INSERT INTO orders (id, shop_id, external_id, number, state, money, hold, channel_state, version, digest, "
    "channel_holds_stock, currency, goods_minor, shipping_minor, discount_minor, total_minor, pieces, contents, placed_at, "
    "paid_at, ship_by, courier, tracking_number, buyer_name, buyer_note, recipient_name, recipient_phone, street, district, "
    "city, province, postcode, country, recipient_email, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

const UpdateOrder updateOrderRow{
    "UPDATE orders SET state = ?, money = ?, hold = ?, channel_state = ?, version = ?, digest = ?, channel_holds_stock = ?, "
    "goods_minor = ?, shipping_minor = ?, discount_minor = ?, total_minor = ?, pieces = ?, contents = ?, paid_at = ?, "
    "ship_by = ?, courier = ?, tracking_number = ?, buyer_name = ?, buyer_note = ?, recipient_name = ?, recipient_phone = ?, "
    "street = ?, district = ?, city = ?, province = ?, postcode = ?, country = ?, recipient_email = ?, seen = seen + 1 WHERE id = ?"};

const Statement<QString, qint64, qint64> updateOrderState{"UPDATE orders SET state = ?, version = ? WHERE id = ?"};

const Statement<qint64> countSeen{"UPDATE orders SET seen = seen + 1 WHERE id = ?"};

const Statement<qint64, qint64, int, QString, QString, QString, QString, QString, std::optional<qint64>, int, qint64,
    qint64>
    insertLineRow{
        "INSERT INTO order_line (id, order_id, position, external_line_id, item_id, variation_id, seller_sku, "
        "title, sku_id, quantity, unit_minor, total_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

const Statement<int, QString, QString, int, qint64, qint64, qint64> updateLineRow{
    "UPDATE order_line SET position = ?, seller_sku = ?, title = ?, quantity = ?, unit_minor = ?, total_minor = ? "
    "WHERE id = ?"};

const Statement<qint64> clearLineRow{"UPDATE order_line SET quantity = 0, total_minor = 0 WHERE id = ?"};

const Statement<std::optional<qint64>, qint64> updateLineSku{"UPDATE order_line SET sku_id = ? WHERE id = ?"};

const Statement<qint64, qint64, qint64, qint64, QString> addToTally{
    "UPDATE order_tally SET orders = orders + ?, pieces = pieces + ?, total_minor = total_minor + ? "
    "WHERE shop_id = ? AND state = ?"};
const Statement<qint64, QString, qint64, qint64, qint64> insertTally{
    "INSERT INTO order_tally (shop_id, state, orders, pieces, total_minor) VALUES (?, ?, ?, ?, ?)"};

const Statement<QString, qint64> insertTerm{"INSERT INTO order_term (term, order_id) VALUES (?, ?)"};
const Query<qint64, qint64, QString> hasTerm{
    "SELECT order_id FROM order_term WHERE order_id = ? AND term = ?", [](const Columns &c) {
        return c.integer(0);
    }};

const Query<Hold, qint64> findHolds{
    "SELECT kind, detail, actor, at FROM order_hold WHERE order_id = ? ORDER BY at, kind", [](const Columns &c) {
        return Hold{holdKindFromName(c.text(0)).value_or(HoldKind::Staff), c.text(1), c.text(2), c.integer(3)};
    }};
const Statement<qint64, QString, QString, QString, qint64> insertHold{
    "INSERT INTO order_hold (order_id, kind, detail, actor, at) VALUES (?, ?, ?, ?, ?)"};
const Statement<qint64, QString> deleteHold{"DELETE FROM order_hold WHERE order_id = ? AND kind = ?"};

const Query<ChannelPackage, qint64> findPackages{
    "SELECT package_id, courier, tracking_number, arranged, contents FROM order_package WHERE order_id = ? "
    "ORDER BY package_id",
    [](const Columns &c) {
        return ChannelPackage{c.text(0), c.text(1), c.text(2), c.flag(3), contentsFromText(c.text(4))};
    }};
const Statement<qint64> deletePackages{"DELETE FROM order_package WHERE order_id = ?"};
const Statement<qint64, QString, QString, QString, bool, QString> insertPackage{
    "INSERT INTO order_package (order_id, package_id, courier, tracking_number, arranged, contents) "
    "VALUES (?, ?, ?, ?, ?, ?)"};
const Statement<QString, qint64> updateProgress{"UPDATE orders SET progress = ? WHERE id = ?"};

const Query<qint64, QString, int> ordersOfTerm{
    "SELECT order_id FROM order_term WHERE term = ? ORDER BY order_id DESC LIMIT ?", [](const Columns &c) {
        return c.integer(0);
    }};
const Query<qint64, QString, QString, int> ordersOfPrefix{
    // In the order of its key, which costs nothing: sorting all that "2" begins would walk over a million rows.
    "SELECT order_id FROM order_term WHERE term > ? AND term < ? ORDER BY term, order_id LIMIT ?",
    [](const Columns &c) {
        return c.integer(0);
    }};
const Query<qint64, QString, QString, QString, QString, QString, QString, qint64, QString, QString, QString, QString,
    QString, QString, int>
    ordersOfBoth{"SELECT f.order_id FROM (SELECT order_id FROM order_term WHERE term >= ? AND term < ? UNION ALL "
                 "SELECT order_id FROM order_term WHERE term >= ? AND term < ? UNION ALL "
                 "SELECT order_id FROM order_term WHERE term >= ? AND term < ?) f WHERE f.order_id < ? INTERSECT "
                 "SELECT s.order_id FROM (SELECT order_id FROM order_term WHERE term >= ? AND term < ? UNION ALL "
                 "SELECT order_id FROM order_term WHERE term >= ? AND term < ? UNION ALL "
                 "SELECT order_id FROM order_term WHERE term >= ? AND term < ?) s ORDER BY order_id DESC LIMIT ?",
        [](const Columns &c) {
            return c.integer(0);
        }};

const Query<qint64, QString, qint64, QString, int> ordersOfBothTerms{
    "SELECT order_id FROM order_term WHERE term = ? AND order_id < ? INTERSECT "
    "SELECT order_id FROM order_term WHERE term = ? ORDER BY order_id DESC LIMIT ?",
    [](const Columns &c) {
        return c.integer(0);
    }};
const Query<qint64, QString, QString> termBetween{
    "SELECT order_id FROM order_term WHERE term > ? AND term < ? LIMIT 1", [](const Columns &c) {
        return c.integer(0);
    }};

const Query<ChannelOrder, qint64> foundBy{
    "SELECT external_id, number, tracking_number, buyer_name, recipient_name, recipient_phone, buyer_note, "
    "recipient_email FROM orders "
    "WHERE id = ?",
    [](const Columns &c) {
        ChannelOrder order;
        order.externalId = c.text(0);
        order.number = c.text(1);
        order.trackingNumber = c.text(2);
        order.buyerName = c.text(3);
        order.recipient.name = c.text(4);
        order.recipient.phone = c.text(5);
        order.buyerNote = c.text(6);
        order.recipient.email = c.text(7);
        return order;
    }};
const Query<ChannelLine, qint64> linesFoundBy{
    "SELECT seller_sku FROM order_line WHERE order_id = ? ORDER BY position", [](const Columns &c) {
        ChannelLine line;
        line.sellerSku = c.text(0);
        return line;
    }};

} // namespace selaras::orders
