#include "orders/queries.h"

namespace selaras::orders {

using namespace channels;

namespace {

// A closed box of the order that the courier has not taken.
#define BOX_HERE "EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = o.id AND s.state = 'packed')"
#define REST_HERE "EXISTS (SELECT 1 FROM reservation p WHERE p.order_id = o.id AND p.state = 'open')"
// Its boxes have left. 1: all of it; 2: a rest is still to be packed.
#define GONE "CASE WHEN o.progress <> 'packed' OR " BOX_HERE " THEN 0 WHEN " REST_HERE " THEN 2 ELSE 1 END"
#define CANCEL_SENT                                                                                                    \
    "EXISTS (SELECT 1 FROM job j WHERE j.order_id = o.id AND j.kind = 'cancel-order' AND j.state IN ('queued', 'running'))"
#define AGREED "r.state NOT IN ('refused', 'withdrawn')"
// 2: awaited; 1: all of it was looked at; 0: none.
#define COMING_BACK                                                                                                    \
    "(SELECT coalesce(max(CASE r.goods WHEN 'inspected' THEN 1 ELSE 2 END), 0) FROM order_return r "                   \
    "WHERE r.order_id = o.id AND " AGREED ")"
// To be packed, and to be picked up: of the states ready and processed.
#define TO_PACK                                                                                                        \
    "(o.progress <> 'packed' OR (NOT " BOX_HERE " AND " REST_HERE "))"                                                 \
    " AND NOT " CANCEL_SENT " "
#define IN_VAIN "o.hold = 'retry-ship'"
#define TO_PICK_UP "o.progress = 'packed' AND (" BOX_HERE " OR (" IN_VAIN " AND NOT " REST_HERE ")) "
// Handed over whole; its channel has not seen it yet, and does not say that the courier never had it.
#define HANDED_OVER "o.progress = 'packed' AND NOT " IN_VAIN " AND NOT " BOX_HERE " AND NOT " REST_HERE " "
// By its channel, or by our returns.
#define COMES_BACK                                                                                                     \
    "o.id IN (SELECT c.id FROM orders c WHERE c.state IN ('return_requested', 'returned') UNION "                      \
    "SELECT r.order_id FROM order_return r WHERE r.order_id IS NOT NULL AND " AGREED ") "                              \
    "AND (? = 0 OR o.shop_id = ?) "
#define ROW_SELECT                                                                                                             \
    "SELECT o.id, o.shop_id, o.external_id, o.number, o.state, o.money, o.hold, o.buyer_name, o.city, o.contents, o.courier, " \
    "o.currency, o.pieces, o.total_minor, o.ship_by, o.placed_at, "                                                            \
    "EXISTS (SELECT 1 FROM reservation r WHERE r.order_id = o.id AND r.state = 'open' AND r.waiting > 0), "                    \
    "EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.sku_id IS NULL AND l.quantity > 0), "                    \
    "o.progress, (SELECT h.kind FROM order_hold h WHERE h.order_id = o.id ORDER BY h.at LIMIT 1), " GONE ", "                  \
    "CASE WHEN " CANCEL_SENT " THEN 1 ELSE 0 END, " COMING_BACK " FROM orders o "

#define OPEN_STATES "('ready', 'processed', 'cancel_requested', 'unpaid')"
// From the few lines nobody has mapped to their orders: there are many more open orders than those. A line the channel
// took out of its order (quantity 0) needs nobody.
#define UNMAPPED_IDS "SELECT l.order_id FROM order_line l WHERE l.sku_id IS NULL AND l.quantity > 0"
#define UNMAPPED "o.id IN (" UNMAPPED_IDS ") AND o.state || '' IN " OPEN_STATES " AND (? = 0 OR o.shop_id = ?) "
// "order_id > 0" says nothing but leads to the index of those that wait, instead of one over every open promise.
#define SHORT_IDS "SELECT r.order_id FROM reservation r WHERE r.state = 'open' AND r.waiting > 0 AND r.order_id > 0"
#define SHORT "o.id IN (" SHORT_IDS ") AND (? = 0 OR o.shop_id = ?) "
// What is held by its channel or by us, and not yet gone. A pick-up that failed holds nothing back
// (channels::holdsBack).
#define HELD_IDS                                                                                                       \
    "SELECT c.id FROM orders c WHERE c.hold <> '' AND c.hold <> 'retry-ship' "                                         \
    "AND c.state IN ('ready', 'processed') UNION SELECT h.order_id FROM order_hold h"
#define HELD "o.id IN (" HELD_IDS ") AND o.state || '' IN " OPEN_STATES " AND (? = 0 OR o.shop_id = ?) "
#define SUMS "SELECT count(*), coalesce(sum(o.pieces), 0), coalesce(sum(o.total_minor), 0) FROM orders o WHERE "

ComingBack comingBack(qint64 stored)
{
    return stored == 0 ? ComingBack::No : stored == 1 ? ComingBack::Here : ComingBack::Awaited;
}

Progress standing(Progress kept, qint64 gone)
{
    return gone == 0 ? kept : gone == 1 ? Progress::HandedOver : Progress::Picking;
}

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
        .progress = standing(progressFromName(c.text(18)), c.integer(20)),
        .ownHold = holdKindFromName(c.text(19)),
        .cancelSent = c.flag(21),
        .comingBack = comingBack(c.integer(22))};
}

Totals readTotals(const Columns &c) { return {c.integer(0), c.integer(1), c.integer(2)}; }

} // namespace

const Query<Row, qint64> rowById{ROW_SELECT "WHERE o.id = ?", readRow};
const Query<Sending, qint64> sendingsOfOrder{
    "SELECT courier, tracking_number FROM shipment WHERE order_id = ? AND state <> 'dropped' ORDER BY id",
    [](const Columns &c) {
        return Sending{c.text(0), c.text(1)};
    }};

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

const Query<Row, QString, qint64, qint64, qint64, qint64, int> soonestToPack{ROW_SELECT
    "WHERE o.state = ? AND " TO_PACK
    "AND (? = 0 OR o.shop_id = ?) AND (o.ship_by, o.id) > (?, ?) ORDER BY o.ship_by, o.id LIMIT ?",
    readRow};
const Query<Row, QString, qint64, qint64, qint64, qint64, int> soonestToPickUp{ROW_SELECT
    "WHERE o.state = ? AND " TO_PICK_UP
    "AND (? = 0 OR o.shop_id = ?) AND (o.ship_by, o.id) > (?, ?) ORDER BY o.ship_by, o.id LIMIT ?",
    readRow};
const Query<Row, QString, qint64, qint64, qint64, qint64, int> soonestToSend{ROW_SELECT
    "WHERE o.state = ? AND NOT (" HANDED_OVER
    ") AND (? = 0 OR o.shop_id = ?) AND (o.ship_by, o.id) > (?, ?) ORDER BY o.ship_by, o.id LIMIT ?",
    readRow};
const Query<Row, QString, qint64, qint64, qint64, qint64, int> latestHandedOver{ROW_SELECT
    "WHERE o.state = ? AND " HANDED_OVER
    "AND (? = 0 OR o.shop_id = ?) AND (o.ship_by, o.id) < (?, ?) ORDER BY o.ship_by DESC, o.id DESC LIMIT ?",
    readRow};
const Query<Row, qint64, qint64, qint64, qint64, int> latestComingBack{ROW_SELECT
    "WHERE " COMES_BACK "AND (o.ship_by, o.id) < (?, ?) ORDER BY o.ship_by DESC, o.id DESC LIMIT ?",
    readRow};
const Query<Totals, qint64, qint64> totalsToPack{
    SUMS "o.state IN ('ready', 'processed') AND " TO_PACK "AND (? = 0 OR o.shop_id = ?)", readTotals};
const Query<Totals, qint64, qint64> totalsToPickUp{
    SUMS "o.state IN ('ready', 'processed') AND " TO_PICK_UP "AND (? = 0 OR o.shop_id = ?)", readTotals};
const Query<Totals, qint64, qint64> totalsHandedOver{
    SUMS "o.state IN ('ready', 'processed') AND " HANDED_OVER "AND (? = 0 OR o.shop_id = ?)", readTotals};
const Query<Totals, qint64, qint64> totalsComingBack{SUMS COMES_BACK, readTotals};
const Query<ToPack> countToPack{"SELECT coalesce(sum(CASE o.progress WHEN '' THEN 1 ELSE 0 END), 0), "
                                "coalesce(sum(CASE o.progress WHEN '' THEN 0 ELSE 1 END), 0) FROM orders o "
                                "WHERE o.state IN ('ready', 'processed') AND " TO_PACK,
    [](const Columns &c) {
        return ToPack{c.integer(0), c.integer(1)};
    }};
const Query<qint64> countStopped{"SELECT count(*) FROM orders o WHERE o.id IN (" HELD_IDS " UNION " UNMAPPED_IDS
                                 " UNION " SHORT_IDS ") "
                                 "AND o.state || '' IN ('ready', 'processed') AND " TO_PACK,
    [](const Columns &c) {
        return c.integer(0);
    }};
const Query<Progress, qint64> standingOfOrder{
    "SELECT o.progress, " GONE " FROM orders o WHERE o.id = ?", [](const Columns &c) {
        return standing(progressFromName(c.text(0)), c.integer(1));
    }};
const Query<ComingBack, qint64> comingBackOfOrder{
    "SELECT " COMING_BACK " FROM orders o WHERE o.id = ?", [](const Columns &c) {
        return comingBack(c.integer(0));
    }};

const Query<StateTotals, qint64, qint64> totalsByState{
    "SELECT state, sum(orders), sum(pieces), sum(total_minor) FROM order_tally WHERE ? = 0 OR shop_id = ? GROUP BY state",
    [](const Columns &c) {
        return StateTotals{
            stateFromName(c.text(0)).value_or(OrderState::Unpaid), {c.integer(1), c.integer(2), c.integer(3)}};
    }};
const Query<Totals, qint64, qint64> totalsUnmapped{SUMS UNMAPPED, readTotals};
const Query<Totals, qint64, qint64> totalsShort{SUMS SHORT, readTotals};
const Query<Totals, qint64, qint64> totalsHeld{SUMS HELD, readTotals};
// The plus keeps to the index that has all of it, instead of one by deadline that has to read each order.
const Query<qint64, qint64, qint64, qint64> countToSendBefore{
    "SELECT count(*) FROM orders o WHERE o.state IN ('ready', 'processed') AND +o.ship_by < ? "
    "AND (? = 0 OR o.shop_id = ?) AND NOT (" HANDED_OVER ")",
    [](const Columns &c) {
        return c.integer(0);
    }};
const Query<qint64, QString, qint64, qint64, qint64> countDueBefore{
    "SELECT count(*) FROM orders o WHERE o.state = ? AND o.ship_by < ? AND (? = 0 OR o.shop_id = ?) "
    "AND NOT (" HANDED_OVER ")",
    [](const Columns &c) {
        return c.integer(0);
    }};

} // namespace selaras::orders
