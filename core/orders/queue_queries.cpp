#include "orders/queries.h"

namespace selaras::orders {

using namespace channels;

namespace {

#define ROW_SELECT                                                                                                             \
    "SELECT o.id, o.shop_id, o.external_id, o.number, o.state, o.money, o.hold, o.buyer_name, o.city, o.contents, o.courier, " \
    "o.currency, o.pieces, o.total_minor, o.ship_by, o.placed_at, "                                                            \
    "EXISTS (SELECT 1 FROM reservation r WHERE r.order_id = o.id AND r.state = 'open' AND r.waiting > 0), "                    \
    "EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.sku_id IS NULL AND l.quantity > 0), "                    \
    "o.progress, (SELECT h.kind FROM order_hold h WHERE h.order_id = o.id ORDER BY h.at LIMIT 1) FROM orders o "

#define OPEN_STATES "('ready', 'processed', 'cancel_requested', 'unpaid')"
// From the few lines nobody has mapped to their orders: there are many more open orders than those. A line the channel
// took out of its order (quantity 0) needs nobody.
#define UNMAPPED                                                                                                                \
    "o.id IN (SELECT l.order_id FROM order_line l WHERE l.sku_id IS NULL AND l.quantity > 0) AND o.state || '' IN " OPEN_STATES \
    " "                                                                                                                         \
    "AND (? = 0 OR o.shop_id = ?) "
// "order_id > 0" says nothing but leads to the index of those that wait, instead of one over every open promise.
#define SHORT                                                                                                          \
    "o.id IN (SELECT r.order_id FROM reservation r WHERE r.state = 'open' AND r.waiting > 0 AND r.order_id > 0) AND (? = 0 OR o.shop_id = ?) "
// What is held by its channel or by us, and not yet gone.
#define HELD                                                                                                           \
    "o.id IN (SELECT c.id FROM orders c WHERE c.hold <> '' AND c.state IN ('ready', 'processed') UNION "               \
    "SELECT h.order_id FROM order_hold h) AND o.state || '' IN " OPEN_STATES " AND (? = 0 OR o.shop_id = ?) "
#define SUMS "SELECT count(*), coalesce(sum(o.pieces), 0), coalesce(sum(o.total_minor), 0) FROM orders o WHERE "

Row readRow(const Columns &c)
{
    return {.id = c.integer(0),
        .shopId = c.integer(1),
        .externalId = c.text(2),
        .number = c.text(3),
        .state = stateFromName(c.text(4)).value_or(OrderState::Unpaid),
        .money = moneyFromName(c.text(5)).value_or(MoneyState::Pending),
        .hold = c.text(6),
        .buyerName = c.text(7),
        .city = c.text(8),
        .contents = c.text(9),
        .courier = c.text(10),
        .currency = c.text(11),
        .pieces = c.integer(12),
        .totalMinor = c.integer(13),
        .shipBy = c.integer(14),
        .placedAt = c.integer(15),
        .isShort = c.flag(16),
        .needsMapping = c.flag(17),
        .progress = progressFromName(c.text(18)),
        .ownHold = holdKindFromName(c.text(19))};
}

Totals readTotals(const Columns &c) { return {c.integer(0), c.integer(1), c.integer(2)}; }

} // namespace

const Query<Row, qint64> rowById{ROW_SELECT "WHERE o.id = ?", readRow};

const Query<Row, QString, qint64, qint64, int> soonestInState{
    ROW_SELECT "WHERE o.state = ? AND (o.ship_by, o.id) > (?, ?) ORDER BY o.ship_by, o.id LIMIT ?", readRow};
const Query<Row, QString, qint64, qint64, int> latestInState{
    ROW_SELECT "WHERE o.state = ? AND (o.ship_by, o.id) < (?, ?) ORDER BY o.ship_by DESC, o.id DESC LIMIT ?", readRow};
const Query<Row, qint64, QString, qint64, qint64, int> soonestOfShop{ROW_SELECT
    "WHERE o.shop_id = ? AND o.state = ? AND (o.ship_by, o.id) > (?, ?) ORDER BY o.ship_by, o.id LIMIT ?",
    readRow};
const Query<Row, qint64, QString, qint64, qint64, int> latestOfShop{ROW_SELECT
    "WHERE o.shop_id = ? AND o.state = ? AND (o.ship_by, o.id) < (?, ?) ORDER BY o.ship_by DESC, o.id DESC LIMIT ?",
    readRow};
const Query<Row, qint64, qint64, qint64, qint64, int> soonestUnmapped{
    ROW_SELECT "WHERE " UNMAPPED "AND (o.ship_by, o.id) > (?, ?) ORDER BY o.ship_by, o.id LIMIT ?", readRow};
const Query<Row, qint64, qint64, qint64, qint64, int> soonestShort{
    ROW_SELECT "WHERE " SHORT "AND (o.ship_by, o.id) > (?, ?) ORDER BY o.ship_by, o.id LIMIT ?", readRow};

const Query<Row, qint64, qint64, qint64, qint64, int> soonestHeld{
    ROW_SELECT "WHERE " HELD "AND (o.ship_by, o.id) > (?, ?) ORDER BY o.ship_by, o.id LIMIT ?", readRow};

const Query<StateTotals, qint64, qint64> totalsByState{
    "SELECT state, sum(orders), sum(pieces), sum(total_minor) FROM order_tally WHERE ? = 0 OR shop_id = ? GROUP BY state",
    [](const Columns &c) {
        return StateTotals{
            stateFromName(c.text(0)).value_or(OrderState::Unpaid), {c.integer(1), c.integer(2), c.integer(3)}};
    }};
const Query<Totals, qint64, qint64> totalsUnmapped{SUMS UNMAPPED, readTotals};
const Query<Totals, qint64, qint64> totalsShort{SUMS SHORT, readTotals};
const Query<Totals, qint64, qint64> totalsHeld{SUMS HELD, readTotals};
const Query<qint64, QString, qint64, qint64, qint64> countDueBefore{
    "SELECT count(*) FROM orders WHERE state = ? AND ship_by < ? AND (? = 0 OR shop_id = ?)", [](const Columns &c) {
        return c.integer(0);
    }};

} // namespace selaras::orders
