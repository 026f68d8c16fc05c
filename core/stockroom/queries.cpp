#include "stockroom/queries.h"

namespace selaras::stockroom {

namespace {

#define DELIVERY_COLUMNS "id, number, from_warehouse_id, supplier, warehouse_id, expected_at, state, note, created_at"
// A line is posted by its difference; when its posting was taken back, by 0.
#define COUNT_COLUMNS                                                                                                  \
    "id, warehouse_id, name, blind, state, created_at, closed_at, "                                                    \
    "CASE WHEN EXISTS (SELECT 1 FROM stock_count_line l WHERE l.count_id = stock_count.id AND l.posted = 0 "           \
    "AND l.counted <> l.expected) THEN 1 ELSE 0 END"
#define COUNT_LINE_COLUMNS                                                                                             \
    "SELECT l.sku_id, k.code, k.name, l.counted, l.expected, l.moved, l.counted_at, l.actor, l.posted "                \
    "FROM stock_count_line l JOIN sku k ON k.id = l.sku_id "

#define SUM_OF(column) "(SELECT sum(l." column ") FROM delivery_line l WHERE l.delivery_id = d.id), "
#define DELIVERY_ROWS                                                                                                  \
    "SELECT d.id, d.number, d.from_warehouse_id, d.supplier, d.warehouse_id, d.expected_at, d.state, d.note, "         \
    "d.created_at, coalesce(f.name, d.supplier), t.name, "                                                             \
    "(SELECT count(*) FROM delivery_line l WHERE l.delivery_id = d.id), " SUM_OF("pieces") SUM_OF("received")          \
        SUM_OF("open_pieces") "d.closed_at FROM delivery d JOIN warehouse t ON t.id = d.warehouse_id "                 \
                              "LEFT JOIN warehouse f ON f.id = d.from_warehouse_id "

DeliveryState deliveryState(const QString &name)
{
    return name == QLatin1String("received") ? DeliveryState::Received
        : name == QLatin1String("short")     ? DeliveryState::Short
        : name == QLatin1String("cancelled") ? DeliveryState::Cancelled
                                             : DeliveryState::Expected;
}

CountState countState(const QString &name)
{
    return name == QLatin1String("posted") ? CountState::Posted
        : name == QLatin1String("dropped") ? CountState::Dropped
                                           : CountState::Counting;
}

Delivery readDelivery(const Columns &c)
{
    return {.id = c.integer(0),
        .number = c.text(1),
        .fromWarehouseId = c.maybeInteger(2),
        .supplier = c.text(3),
        .warehouseId = c.integer(4),
        .expectedAt = c.maybeInteger(5),
        .state = deliveryState(c.text(6)),
        .note = c.text(7),
        .createdAt = c.integer(8),
        .lines = {}};
}

DeliveryRow readDeliveryRow(const Columns &c)
{
    return {readDelivery(c), c.text(9), c.text(10), c.integer(11), c.integer(12), c.integer(13), c.integer(14),
        c.maybeInteger(15)};
}

Count readCount(const Columns &c)
{
    return {c.integer(0), c.integer(1), c.text(2), c.flag(3), countState(c.text(4)), c.integer(5), c.maybeInteger(6),
        c.flag(7)};
}

CountLine readCountLine(const Columns &c)
{
    return {c.integer(0), c.text(1), c.text(2), c.integer(3), c.integer(4), c.flag(5), c.integer(6), c.text(7),
        c.maybeInteger(8)};
}

qint64 readInteger(const Columns &c) { return c.integer(0); }

} // namespace

const Query<Delivery, qint64> deliveryById{"SELECT " DELIVERY_COLUMNS " FROM delivery WHERE id = ?", readDelivery};
const Query<qint64, QString> deliveryOfNumber{"SELECT id FROM delivery WHERE number = ?", readInteger};
const Query<DeliveryLine, qint64> linesOfDelivery{
    "SELECT sku_id, pieces, received, open_pieces FROM delivery_line WHERE delivery_id = ? ORDER BY sku_id",
    [](const Columns &c) {
        return DeliveryLine{c.integer(0), c.integer(1), c.integer(2), c.integer(3)};
    }};
const Query<Delivery, int> expectedDeliveries{
    "SELECT " DELIVERY_COLUMNS
    " FROM delivery WHERE state = 'expected' ORDER BY CASE WHEN expected_at IS NULL THEN 1 ELSE 0 END, expected_at, id "
    "LIMIT ?",
    readDelivery};
const Query<Delivery, qint64, int> closedDeliveries{
    "SELECT " DELIVERY_COLUMNS " FROM delivery WHERE state <> 'expected' AND id < ? ORDER BY id DESC LIMIT ?",
    readDelivery};

const Query<DeliveryRow, qint64, qint64, qint64, int> datedDeliveryRows{DELIVERY_ROWS
    "WHERE d.state = 'expected' AND d.expected_at >= ? AND (d.expected_at, d.id) > (?, ?) "
    "ORDER BY d.expected_at, d.id LIMIT ?",
    readDeliveryRow};
const Query<DeliveryRow, qint64, int> undatedDeliveryRows{DELIVERY_ROWS
    "WHERE d.state = 'expected' AND d.expected_at IS NULL AND d.id > ? ORDER BY d.id LIMIT ?",
    readDeliveryRow};
const Query<ExpectedSums> sumsExpected{
    "SELECT (SELECT count(*) FROM delivery WHERE state = 'expected'), "
    "(SELECT coalesce(sum(l.open_pieces), 0) FROM delivery_line l JOIN delivery d ON d.id = l.delivery_id "
    "WHERE l.open_pieces > 0 AND d.state = 'expected')",
    [](const Columns &c) {
        return ExpectedSums{c.integer(0), c.integer(1)};
    }};
const Query<DeliveryRow, qint64, int> closedDeliveryRows{
    DELIVERY_ROWS "WHERE d.state <> 'expected' AND d.id < ? ORDER BY d.id DESC LIMIT ?", readDeliveryRow};
// Walked over: a shop has a few a day, and what a person types of a supplier's name has no index.
const Query<DeliveryRow, QString, QString, QString, QString, int> deliveryRowsLike{DELIVERY_ROWS
    "WHERE d.id IN (SELECT n.id FROM delivery n WHERE lower(substr(n.number, 1, length(?))) = ? "
    "OR lower(substr(n.supplier, 1, length(?))) = ? ORDER BY CASE n.state WHEN 'expected' THEN 0 ELSE 1 END, n.id DESC "
    "LIMIT ?) ORDER BY CASE d.state WHEN 'expected' THEN 0 ELSE 1 END, d.id DESC",
    readDeliveryRow};
const Query<DeliveryRow, qint64> deliveryRowById{DELIVERY_ROWS "WHERE d.id = ?", readDeliveryRow};
const Query<qint64, qint64> lateDeliveries{
    "SELECT count(*) FROM delivery WHERE state = 'expected' AND expected_at < ?", readInteger};
const Query<DeliveryLineRow, qint64> lineRowsOfDelivery{
    "SELECT l.sku_id, l.pieces, l.received, l.open_pieces, k.code, k.name FROM delivery_line l "
    "JOIN sku k ON k.id = l.sku_id WHERE l.delivery_id = ? ORDER BY k.code_folded",
    [](const Columns &c) {
        return DeliveryLineRow{{c.integer(0), c.integer(1), c.integer(2), c.integer(3)}, c.text(4), c.text(5)};
    }};
const Query<qint64, qint64> openDeliveriesOfSku{
    "SELECT d.id FROM delivery_line l JOIN delivery d ON d.id = l.delivery_id WHERE l.sku_id = ? AND l.open_pieces > 0 "
    "ORDER BY CASE WHEN d.expected_at IS NULL THEN 1 ELSE 0 END, d.expected_at, d.id",
    readInteger};

const Statement<qint64, QString, std::optional<qint64>, QString, qint64, std::optional<qint64>, QString, qint64>
    insertDelivery{"INSERT INTO delivery (id, number, from_warehouse_id, supplier, warehouse_id, expected_at, note, "
                   "created_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'expected')"};
const Statement<qint64, qint64, qint64, qint64> insertDeliveryLine{
    "INSERT INTO delivery_line (delivery_id, sku_id, pieces, open_pieces) VALUES (?, ?, ?, ?)"};
const Statement<qint64, qint64, qint64, qint64> updateDeliveryLine{
    "UPDATE delivery_line SET received = ?, open_pieces = ? WHERE delivery_id = ? AND sku_id = ?"};
const Statement<std::optional<qint64>, qint64> dateDelivery{"UPDATE delivery SET expected_at = ? WHERE id = ?"};
const Statement<QString, qint64, qint64> closeDelivery{"UPDATE delivery SET state = ?, closed_at = ? WHERE id = ?"};

const Query<Count, qint64> countById{"SELECT " COUNT_COLUMNS " FROM stock_count WHERE id = ?", readCount};
const Query<Count> openCounts{
    "SELECT " COUNT_COLUMNS " FROM stock_count WHERE state = 'counting' ORDER BY id DESC", readCount};
const Query<Count, qint64, int> endedCounts{"SELECT " COUNT_COLUMNS
                                            " FROM stock_count WHERE state IN ('posted', 'dropped') "
                                            "AND id < ? ORDER BY id DESC LIMIT ?",
    readCount};
const Query<qint64, qint64> linesInCount{"SELECT count(*) FROM stock_count_line WHERE count_id = ?", readInteger};
const Query<CountLine, qint64, qint64> lineOfCount{
    COUNT_LINE_COLUMNS "WHERE l.count_id = ? AND l.sku_id = ?", readCountLine};
const Query<CountLine, qint64> linesOfCount{
    COUNT_LINE_COLUMNS "WHERE l.count_id = ? ORDER BY k.code_folded", readCountLine};

const Statement<qint64, qint64, QString, bool, qint64> insertCount{
    "INSERT INTO stock_count (id, warehouse_id, name, blind, created_at, state) VALUES (?, ?, ?, ?, ?, 'counting')"};
const Query<CountLine, qint64, qint64, int> uncountedOf{
    "SELECT k.id, k.code, k.name, s.on_hand FROM stock s JOIN sku k ON k.id = s.sku_id AND k.active = 1 "
    "WHERE s.warehouse_id = ? AND s.on_hand > 0 AND NOT EXISTS (SELECT 1 FROM stock_count_line l WHERE l.count_id = ? "
    "AND l.sku_id = s.sku_id) ORDER BY k.code_folded LIMIT ?",
    [](const Columns &c) {
        return CountLine{.skuId = c.integer(0),
            .code = c.text(1),
            .name = c.text(2),
            .expected = c.integer(3),
            .actor = {},
            .posted = {}};
    }};

const Statement<qint64, qint64, qint64, qint64, qint64, QString> insertCountLine{
    "INSERT INTO stock_count_line (count_id, sku_id, counted, expected, counted_at, actor) VALUES (?, ?, ?, ?, ?, ?)"};
const Statement<qint64, qint64, bool, qint64, QString, qint64, qint64> updateCountLine{
    "UPDATE stock_count_line SET counted = ?, expected = ?, moved = ?, counted_at = ?, actor = ?, posted = NULL "
    "WHERE count_id = ? AND sku_id = ?"};
const Statement<qint64, qint64> deleteCountLine{"DELETE FROM stock_count_line WHERE count_id = ? AND sku_id = ?"};
const Statement<qint64, qint64, qint64> markPosted{
    "UPDATE stock_count_line SET posted = ? WHERE count_id = ? AND sku_id = ?"};
const Statement<QString, qint64, qint64> closeCount{"UPDATE stock_count SET state = ?, closed_at = ? WHERE id = ?"};

} // namespace selaras::stockroom
