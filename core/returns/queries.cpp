#include "returns/queries.h"

#include "returns/goods.h"

namespace selaras::returns {

namespace {

#define RETURN_COLUMNS                                                                                                 \
    "SELECT r.id, r.shop_id, r.external_id, r.order_external_id, r.order_id, o.number, r.state, r.goods, "             \
    "r.channel_state, r.reason, r.text, r.currency, r.version, r.refund_minor, r.requested_at, r.answer_by, "          \
    "r.tracking_number, x.id, x.number, r.entered_by FROM order_return r LEFT JOIN orders o ON o.id = r.order_id "     \
    "LEFT JOIN orders x ON x.id = r.exchange_order_id AND x.state <> 'cancelled' "

// Goods that are back, and whose money our own people still have to give back.
#define TO_REFUND                                                                                                      \
    "SELECT id FROM order_return WHERE entered_by <> '' AND state = 'approved' AND goods = 'inspected' "               \
    "AND refund_minor > 0 AND exchange_order_id IS NULL"

Return readReturn(const Columns &c)
{
    return {.id = c.integer(0),
        .shopId = c.integer(1),
        .externalId = c.text(2),
        .orderExternalId = c.text(3),
        .orderId = c.maybeInteger(4),
        .orderNumber = c.isNull(5) ? c.text(3) : c.text(5),
        .state = stateFromName(c.text(6)).value_or(channels::ReturnState::Requested),
        .goods = goodsFromName(c.text(7)),
        .channelState = c.text(8),
        .reason = c.text(9),
        .text = c.text(10),
        .currency = c.text(11),
        .version = c.integer(12),
        .refundMinor = c.integer(13),
        .requestedAt = c.integer(14),
        .answerBy = c.maybeInteger(15),
        .trackingNumber = c.text(16),
        .exchangeOrderId = c.maybeInteger(17),
        .exchangeNumber = c.text(18),
        .enteredBy = c.text(19)};
}

qint64 readInteger(const Columns &c) { return c.integer(0); }

} // namespace

const Query<Return, qint64> returnById{RETURN_COLUMNS "WHERE r.id = ?", readReturn};
const Query<Return, qint64, QString> returnOfShop{
    RETURN_COLUMNS "WHERE r.shop_id = ? AND r.external_id = ?", readReturn};
const Query<Return, int> openReturns{RETURN_COLUMNS
    "WHERE r.state IN ('requested', 'disputed') OR r.goods IN ('expected', 'received') OR r.id IN (" TO_REFUND
    ") ORDER BY "
    "CASE r.state WHEN 'requested' THEN 0 ELSE 1 END, CASE WHEN r.answer_by IS NULL THEN 1 ELSE 0 END, r.answer_by, "
    "r.id LIMIT ?",
    readReturn};
const Query<Return, qint64> returnsOfOrder{RETURN_COLUMNS "WHERE r.order_id = ? ORDER BY r.id", readReturn};
const Query<qint64, QString, QString, QString, QString> returnNamed{
    "SELECT id FROM order_return WHERE id IN (SELECT x.id FROM order_return x WHERE x.tracking_number = ? "
    "AND x.tracking_number <> '' UNION SELECT y.id FROM order_return y JOIN shop s ON y.shop_id = s.id "
    "AND y.external_id = ? UNION SELECT z.id FROM orders o JOIN order_return z ON z.order_id = o.id "
    "WHERE o.id IN (SELECT t.order_id FROM order_term t WHERE t.term = lower(?)) AND lower(o.number) = lower(?)) "
    "ORDER BY CASE goods WHEN 'expected' THEN 0 WHEN 'received' THEN 1 ELSE 2 END, id DESC LIMIT 1",
    readInteger};
const Query<Line, qint64> linesOf{
    "SELECT l.id, l.item_id, l.variation_id, l.seller_sku, l.title, l.sku_id, k.code, l.quantity, l.refund_minor, "
    "l.sellable, l.damaged, l.missing FROM return_line l LEFT JOIN sku k ON k.id = l.sku_id WHERE l.return_id = ? "
    "ORDER BY l.position",
    [](const Columns &c) {
        return Line{c.integer(0), {c.text(1), c.text(2)}, c.text(3), c.text(4), c.maybeInteger(5), c.text(6),
            c.integer(7), c.integer(8), c.integer(9), c.integer(10), c.integer(11)};
    }};
const Query<Return, qint64> returnOfExchange{RETURN_COLUMNS "WHERE r.exchange_order_id = ?", readReturn};
const Query<std::pair<qint64, qint64>, qint64, qint64, int> unwarned{
    "SELECT id, answer_by FROM order_return WHERE state = 'requested' AND answer_by <= ? "
    "AND warned < CASE WHEN answer_by <= ? THEN 2 ELSE 1 END ORDER BY answer_by, id LIMIT ?",
    [](const Columns &c) {
        return std::pair(c.integer(0), c.integer(1));
    }};
const Query<Waiting, qint64> countWaiting{
    "SELECT (SELECT count(*) FROM order_return WHERE state = 'requested'), "
    "(SELECT count(*) FROM order_return WHERE goods IN ('expected', 'received') AND goods = 'received'), "
    "(SELECT count(*) FROM (" TO_REFUND ")), "
    "(SELECT count(*) FROM order_return WHERE state = 'requested' AND answer_by <= ?)",
    [](const Columns &c) {
        return Waiting{c.integer(0), c.integer(1), c.integer(2), c.integer(3) > 0};
    }};
const Statement<int, qint64> updateWarned{"UPDATE order_return SET warned = ? WHERE id = ?"};
const Statement<std::optional<qint64>, qint64> updateExchange{
    "UPDATE order_return SET exchange_order_id = ? WHERE id = ?"};
const Query<qint64, qint64, QString> orderOf{
    "SELECT id FROM orders WHERE shop_id = ? AND external_id = ?", readInteger};
const Query<qint64, qint64, QString, QString> skuOfListing{
    "SELECT sku_id FROM listing WHERE shop_id = ? AND item_id = ? AND variation_id = ? AND sku_id IS NOT NULL",
    readInteger};
const Query<qint64, QString, qint64> jobUnderWay{
    "SELECT id FROM job WHERE kind = ? AND subject_id = ? AND state IN ('queued', 'running') LIMIT 1", readInteger};

const Statement<qint64, qint64, QString, QString, std::optional<qint64>, QString, QString, QString, qint64, QString,
    QString, QString, qint64, qint64, std::optional<qint64>, QString, qint64>
    insertReturn{"INSERT INTO order_return (id, shop_id, external_id, order_external_id, order_id, state, goods, "
                 "channel_state, version, reason, text, currency, refund_minor, requested_at, answer_by, "
                 "tracking_number, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Statement<std::optional<qint64>, QString, QString, QString, qint64, QString, QString, qint64,
    std::optional<qint64>, QString, qint64>
    updateReturn{"UPDATE order_return SET order_id = ?, state = ?, goods = ?, channel_state = ?, version = ?, "
                 "reason = ?, text = ?, refund_minor = ?, answer_by = ?, tracking_number = ? WHERE id = ?"};
const Statement<QString, qint64> updateGoods{"UPDATE order_return SET goods = ? WHERE id = ?"};
const Statement<qint64, qint64, int, QString, QString, QString, QString, std::optional<qint64>, int, qint64> insertLine{
    "INSERT INTO return_line (id, return_id, position, item_id, variation_id, seller_sku, title, sku_id, quantity, "
    "refund_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Statement<qint64> deleteLines{"DELETE FROM return_line WHERE return_id = ?"};
const Statement<QString, qint64> updateEnteredBy{"UPDATE order_return SET entered_by = ? WHERE id = ?"};
const Statement<QString, QString, qint64, qint64, qint64> updateDecided{
    "UPDATE order_return SET state = ?, goods = ?, refund_minor = ?, version = ? WHERE id = ?"};
const Query<qint64, qint64> countEntered{
    "SELECT count(*) FROM order_return WHERE order_id = ? AND entered_by <> ''", readInteger};
const Query<qint64, qint64> refundedOf{"SELECT coalesce(sum(refund_minor), 0) FROM order_return WHERE order_id = ? "
                                       "AND entered_by <> '' AND state = 'refunded'",
    readInteger};
const Query<qint64, qint64> newestOfOrder{"SELECT id FROM order_return WHERE order_id = ? "
                                          "AND state NOT IN ('refused', 'withdrawn') ORDER BY id DESC LIMIT 1",
    readInteger};
// Numbers and parcels' numbers are both terms of an order.
const Query<qint64, QString, QString, QString, QString> orderSentAs{
    "SELECT o.id FROM orders o WHERE o.id IN (SELECT t.order_id FROM order_term t WHERE t.term = lower(?)) "
    "AND (lower(o.number) = lower(?) OR o.tracking_number = ? OR o.id IN (SELECT s.order_id FROM shipment s WHERE s.tracking_number = ?)) "
    "ORDER BY o.id DESC LIMIT 1",
    readInteger};
#define PROMISED "EXISTS (SELECT 1 FROM reservation r WHERE r.order_id = l.order_id AND r.line_id = l.id AND r.state = "
const Query<LeavingLine, qint64> leavingLines{
    "SELECT l.id, l.item_id, l.variation_id, l.seller_sku, l.title, l.sku_id, k.code, l.quantity, l.unit_minor, " PROMISED
    "'shipped'), " PROMISED "'open') FROM order_line l LEFT JOIN sku k ON k.id = l.sku_id "
    "WHERE l.order_id = ? AND l.quantity > 0 ORDER BY l.position",
    [](const Columns &c) {
        return LeavingLine{{c.integer(0), {c.text(1), c.text(2)}, c.text(3), c.text(4), c.maybeInteger(5), c.text(6),
                               c.integer(7), c.integer(8)},
            c.integer(9) != 0, c.integer(10) != 0};
    }};
#undef PROMISED
const Query<GivenBack, qint64> givenBack{
    "SELECT l.item_id, l.variation_id, sum(l.quantity) FROM order_return r JOIN return_line l ON l.return_id = r.id "
    "WHERE r.order_id = ? AND r.state NOT IN ('refused', 'withdrawn') GROUP BY l.item_id, l.variation_id",
    [](const Columns &c) {
        return GivenBack{{c.text(0), c.text(1)}, c.integer(2)};
    }};
const Statement<qint64, qint64, qint64, qint64> updateFound{
    "UPDATE return_line SET sellable = ?, damaged = ?, missing = ? WHERE id = ?"};

} // namespace selaras::returns
