#include "fulfilment/queries.h"

#include <array>

namespace selaras::fulfilment {

namespace {

using channels::OrderState;

#define SHIPMENT_COLUMNS                                                                                               \
    "SELECT id, order_id, warehouse_id, state, package_id, courier, tracking_number, wave_id, packer, taken_at, "      \
    "weight_grams, arranged_at, packed_by, packed_at, handed_over_at, created_at FROM shipment "
#define WAVE_COLUMNS                                                                                                   \
    "SELECT w.id, w.number, w.warehouse_id, w.kind, w.courier, w.state, w.actor, w.created_at, w.closed_at, "          \
    "(SELECT count(*) FROM shipment s WHERE s.wave_id = w.id), "                                                       \
    "(SELECT count(*) FROM shipment s WHERE s.wave_id = w.id AND s.state IN ('packed', 'handed_over')), "              \
    "(SELECT coalesce(sum(c.wanted), 0) FROM shipment s JOIN shipment_content c ON c.shipment_id = s.id "              \
    "WHERE s.wave_id = w.id) FROM wave w "
#define PAPER_COLUMNS                                                                                                  \
    "SELECT d.id, d.shipment_id, d.kind, d.source, d.mime, d.bytes, d.created_at, "                                    \
    "(SELECT count(*) FROM printing p WHERE p.document_id = d.id) FROM document d "
#define PACKED_COLUMNS                                                                                                 \
    "SELECT s.id, s.order_id, o.number, s.courier, s.tracking_number, "                                                \
    "(SELECT coalesce(sum(c.wanted), 0) FROM shipment_content c WHERE c.shipment_id = s.id), "                         \
    "CASE o.money WHEN 'cod' THEN o.total_minor ELSE 0 END, o.currency, s.packed_at, s.warehouse_id, "                 \
    "s.handed_over_at FROM shipment s JOIN orders o ON o.id = s.order_id "
// Nothing stands in the way of it but, perhaps, what obstacleTo() asks once more when it is begun.
#define PICKABLE                                                                                                       \
    "o.state IN ('ready', 'processed') AND o.progress = '' AND o.hold IN ('', 'retry-ship') "                          \
    "AND NOT EXISTS (SELECT 1 FROM order_hold h WHERE h.order_id = o.id) "                                             \
    "AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.sku_id IS NULL AND l.quantity > 0) "     \
    "AND NOT EXISTS (SELECT 1 FROM job j WHERE j.order_id = o.id AND j.kind = 'cancel-order' "                         \
    "AND j.state IN ('queued', 'running')) "                                                                           \
    "AND NOT EXISTS (SELECT 1 FROM reservation r WHERE r.order_id = o.id AND r.state = 'open' AND r.waiting > 0) "

qint64 readInteger(const Columns &c) { return c.integer(0); }

Shipment readShipment(const Columns &c)
{
    return {.id = c.integer(0),
        .orderId = c.integer(1),
        .warehouseId = c.integer(2),
        .state = shipmentStateFromName(c.text(3)).value_or(ShipmentState::Dropped),
        .packageId = c.text(4),
        .courier = c.text(5),
        .trackingNumber = c.text(6),
        .waveId = c.maybeInteger(7),
        .packer = c.text(8),
        .takenAt = c.maybeInteger(9),
        .weightGrams = c.maybeInteger(10),
        .arrangedAt = c.maybeInteger(11),
        .packedBy = c.text(12),
        .packedAt = c.maybeInteger(13),
        .handedOverAt = c.maybeInteger(14),
        .createdAt = c.integer(15)};
}

PackedParcel readPacked(const Columns &c)
{
    return {c.integer(0), c.integer(1), c.text(2), c.text(3), c.text(4), c.integer(5), c.integer(6), c.text(7),
        c.maybeInteger(8).value_or(0), c.integer(9), c.maybeInteger(10).value_or(0)};
}

Pick readPick(const Columns &c) { return {c.integer(0), c.text(1), c.text(2), c.text(3), c.integer(4), c.integer(5)}; }

Wave readWave(const Columns &c)
{
    return {.id = c.integer(0),
        .number = c.integer(1),
        .warehouseId = c.integer(2),
        .kind = c.text(3) == QLatin1String("single") ? WaveKind::Single : WaveKind::Mixed,
        .courier = c.text(4),
        .open = c.text(5) == QLatin1String("open"),
        .actor = c.text(6),
        .createdAt = c.integer(7),
        .closedAt = c.maybeInteger(8),
        .parcels = c.integer(9),
        .packed = c.integer(10),
        .pieces = c.integer(11)};
}

PaperKind paperKind(const QString &name)
{
    return name == QLatin1String("slip") ? PaperKind::Slip
        : name == QLatin1String("label") ? PaperKind::Label
                                         : PaperKind::Invoice;
}

Paper readPaper(const Columns &c)
{
    return {c.integer(0), c.integer(1), paperKind(c.text(2)),
        c.text(3) == QLatin1String("channel") ? PaperSource::Channel : PaperSource::Own, c.text(4), c.bytes(5),
        c.integer(6), c.integer(7)};
}

OrderState state(const QString &name) { return channels::stateFromName(name).value_or(OrderState::Cancelled); }

} // namespace

const Query<ObstacleFacts, qint64> obstacleFacts{
    "SELECT o.state, EXISTS (SELECT 1 FROM job j WHERE j.order_id = o.id AND j.kind = 'cancel-order' "
    "AND j.state IN ('queued', 'running') AND j.payload LIKE '%\"reason\"%'), o.hold NOT IN ('', 'retry-ship'), "
    "EXISTS (SELECT 1 FROM order_hold h WHERE h.order_id = o.id), "
    "EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.sku_id IS NULL AND l.quantity > 0), "
    "EXISTS (SELECT 1 FROM reservation r WHERE r.order_id = o.id AND r.state = 'open' AND r.waiting > 0) "
    "FROM orders o WHERE o.id = ?",
    [](const Columns &c) {
        return ObstacleFacts{state(c.text(0)), c.flag(1), c.flag(2), c.flag(3), c.flag(4), c.flag(5)};
    }};

const Query<OrderHead, qint64> orderHead{
    "SELECT o.shop_id, o.number, s.channel, o.courier, o.tracking_number, o.state, o.progress, o.hold "
    "FROM orders o JOIN shop s ON s.id = o.shop_id WHERE o.id = ?",
    [](const Columns &c) {
        return OrderHead{c.integer(0), c.text(1), c.text(2), c.text(3), c.text(4), state(c.text(5)),
            orders::progressFromName(c.text(6)), c.text(7)};
    }};

const Query<channels::ChannelAddress, qint64> addressOfPacked{
    "SELECT recipient_name, recipient_phone, street, district, city, province, postcode, country FROM orders "
    "WHERE id = ? AND EXISTS (SELECT 1 FROM shipment s WHERE s.order_id = orders.id AND s.state = 'packed')",
    [](const Columns &c) {
        return channels::ChannelAddress{
            c.text(0), c.text(1), c.text(2), c.text(3), c.text(4), c.text(5), c.text(6), c.text(7)};
    }};
const Query<Shipment, qint64> shipmentById{SHIPMENT_COLUMNS "WHERE id = ?", readShipment};
const Query<Shipment, qint64> shipmentsOfOrder{SHIPMENT_COLUMNS "WHERE order_id = ? ORDER BY id", readShipment};
const Query<Shipment, qint64> shipmentsOfWave{SHIPMENT_COLUMNS "WHERE wave_id = ? ORDER BY id", readShipment};
const Query<Content, qint64> contentsOf{
    "SELECT c.sku_id, k.code, k.name, k.barcode, f.name, c.wanted, c.packed FROM shipment_content c "
    "JOIN shipment s ON s.id = c.shipment_id JOIN sku k ON k.id = c.sku_id "
    "LEFT JOIN shelf f ON f.sku_id = c.sku_id AND f.warehouse_id = s.warehouse_id WHERE c.shipment_id = ?",
    [](const Columns &c) {
        return Content{c.integer(0), c.text(1), c.text(2), c.text(3), c.text(4), c.integer(5), c.integer(6)};
    }};
const Statement<qint64, qint64, qint64, QString, QString, QString, std::optional<qint64>, qint64> insertShipment{
    "INSERT INTO shipment (id, order_id, warehouse_id, package_id, courier, tracking_number, arranged_at, created_at, "
    "state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'waiting')"};
const Statement<QString, qint64> updateState{"UPDATE shipment SET state = ? WHERE id = ?"};
const Statement<QString, QString, std::optional<qint64>, qint64> updateShipping{
    "UPDATE shipment SET courier = ?, tracking_number = ?, arranged_at = ? WHERE id = ?"};
const Statement<QString, std::optional<qint64>, QString, qint64> updatePacker{
    "UPDATE shipment SET packer = ?, taken_at = ?, state = ? WHERE id = ?"};
const Statement<QString, qint64, std::optional<qint64>, qint64> updatePacked{
    "UPDATE shipment SET packed_by = ?, packed_at = ?, weight_grams = ?, packer = '', taken_at = NULL, "
    "state = 'packed' WHERE id = ?"};
const Statement<qint64, qint64> updateHandedOver{
    "UPDATE shipment SET handed_over_at = ?, packer = '', taken_at = NULL, state = 'handed_over' WHERE id = ?"};
const Statement<qint64, qint64> updateWave{"UPDATE shipment SET wave_id = ? WHERE id = ?"};
const Statement<qint64, qint64> leaveWave{"UPDATE shipment SET wave_id = NULL WHERE wave_id = ? AND id = ?"};
const Statement<qint64, qint64, qint64> insertContent{
    "INSERT INTO shipment_content (shipment_id, sku_id, wanted) VALUES (?, ?, ?)"};
const Statement<qint64, qint64, qint64> updateWanted{
    "UPDATE shipment_content SET wanted = ? WHERE shipment_id = ? AND sku_id = ?"};
const Statement<qint64, qint64, qint64> addPacked{
    "UPDATE shipment_content SET packed = packed + ? WHERE shipment_id = ? AND sku_id = ?"};
const Statement<qint64> emptyBox{"UPDATE shipment_content SET packed = 0 WHERE shipment_id = ?"};

const Statement<qint64, qint64, QString, std::optional<qint64>, QString, QString, qint64> insertScan{
    "INSERT INTO bench_scan (id, shipment_id, code, sku_id, outcome, actor, at) VALUES (?, ?, ?, ?, ?, ?, ?)"};
const Query<Scanned, qint64> lastMatch{
    "SELECT id, sku_id FROM bench_scan WHERE shipment_id = ? AND outcome = 'match' ORDER BY id DESC LIMIT 1",
    [](const Columns &c) {
        return Scanned{c.integer(0), c.integer(1)};
    }};
const Statement<QString, qint64> updateScan{"UPDATE bench_scan SET outcome = ? WHERE id = ?"};

const Statement<qint64> undoScansOf{
    "UPDATE bench_scan SET outcome = 'undone' WHERE shipment_id = ? AND outcome = 'match'"};

const Query<qint64, QString> shipmentOfTracking{
    "SELECT id FROM shipment WHERE tracking_number = ? AND tracking_number <> '' ORDER BY state = 'dropped', id DESC "
    "LIMIT 1",
    readInteger};
const Query<qint64, QString, QString, QString> orderOfNumber{
    "SELECT o.id FROM order_term t JOIN orders o ON o.id = t.order_id WHERE t.term = ? "
    "AND (lower(o.number) = lower(?) OR lower(o.external_id) = lower(?)) ORDER BY o.id DESC LIMIT 1",
    readInteger};
const Query<qint64, qint64> singleInWave{
    "SELECT s.id FROM wave w JOIN shipment s ON s.wave_id = w.id JOIN shipment_content c ON c.shipment_id = s.id "
    "JOIN orders o ON o.id = s.order_id WHERE w.state = 'open' AND w.kind = 'single' AND s.state = 'picking' "
    "AND s.packer = '' AND c.sku_id = ? AND c.wanted = 1 AND c.packed = 0 ORDER BY o.ship_by, s.id LIMIT 1",
    readInteger};
const Query<qint64, qint64> singleOrder{
    "SELECT o.id FROM reservation p JOIN orders o ON o.id = p.order_id WHERE p.sku_id = ? AND p.state = 'open' "
    "AND p.held = 1 AND p.waiting = 0 AND o.pieces = 1 AND " PICKABLE
    "AND NOT EXISTS (SELECT 1 FROM reservation r WHERE r.order_id = o.id AND r.state = 'open' AND r.id <> p.id) "
    "ORDER BY o.ship_by, o.id LIMIT 1",
    readInteger};
const Query<qint64, qint64> countPacked{
    "SELECT count(*) FROM shipment WHERE packed_at IS NOT NULL AND packed_at >= ?", readInteger};

const Query<PackedParcel, QString, QString, int> parcelsForCourier{
    PACKED_COLUMNS "WHERE s.state = 'packed' AND (? = '' OR s.courier = ?) ORDER BY s.id LIMIT ?", readPacked};
const Query<HandOvers, qint64, qint64> handOversBetween{
    "SELECT s.courier, count(*), sum((SELECT coalesce(sum(c.wanted), 0) FROM shipment_content c "
    "WHERE c.shipment_id = s.id)), sum(CASE o.money WHEN 'cod' THEN 1 ELSE 0 END), max(s.handed_over_at) "
    "FROM shipment s JOIN orders o ON o.id = s.order_id WHERE s.handed_over_at >= ? AND s.handed_over_at < ? "
    "GROUP BY s.courier ORDER BY s.courier",
    [](const Columns &c) {
        return HandOvers{c.text(0), c.integer(1), c.integer(2), c.integer(3), c.integer(4)};
    }};
const Query<PackedParcel, qint64, qint64, QString> parcelsTaken{PACKED_COLUMNS
    "WHERE s.handed_over_at >= ? AND s.handed_over_at < ? AND s.courier = ? "
    "ORDER BY s.handed_over_at, s.id",
    readPacked};

const Query<WaveGroup, qint64> groupsOfWarehouse{
    "SELECT o.courier, t.minute, count(*), sum(CASE o.pieces WHEN 1 THEN 1 ELSE 0 END), sum(o.pieces), min(o.ship_by) "
    "FROM orders o LEFT JOIN courier_cutoff t ON t.courier = o.courier WHERE " PICKABLE
    "AND EXISTS (SELECT 1 FROM reservation p WHERE p.order_id = o.id AND p.state = 'open' AND p.warehouse_id = ?) "
    "GROUP BY o.courier, t.minute ORDER BY CASE WHEN t.minute IS NULL THEN 1 ELSE 0 END, t.minute, o.courier",
    [](const Columns &c) {
        return WaveGroup{c.text(0), c.isNull(1) ? std::nullopt : std::optional(c.small(1)), c.integer(2), c.integer(3),
            c.integer(4), c.integer(5)};
    }};
const Query<qint64, qint64, bool, QString, bool, int> ordersForWave{
    "SELECT o.id FROM orders o WHERE " PICKABLE
    "AND EXISTS (SELECT 1 FROM reservation p WHERE p.order_id = o.id AND p.state = 'open' AND p.warehouse_id = ?) "
    "AND (? = 1 OR o.courier = ?) AND (? = 0 OR o.pieces = 1) ORDER BY o.ship_by, o.id LIMIT ?",
    readInteger};
const Query<Wave, int> latestWaves{
    WAVE_COLUMNS "ORDER BY CASE w.state WHEN 'open' THEN 0 ELSE 1 END, w.id DESC LIMIT ?", readWave};
const Query<Wave, qint64> waveById{WAVE_COLUMNS "WHERE w.id = ?", readWave};
const Query<Wave, qint64> wavesOpenIn{
    WAVE_COLUMNS "WHERE w.state = 'open' AND w.warehouse_id = ? ORDER BY w.id", readWave};
const Query<qint64> highestWave{"SELECT coalesce(max(number), 0) FROM wave", readInteger};
const Statement<qint64, qint64, qint64, QString, QString, QString, qint64> insertWave{
    "INSERT INTO wave (id, number, warehouse_id, kind, courier, actor, created_at, state) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, 'open')"};
const Statement<QString, qint64, qint64> closeWave{"UPDATE wave SET state = ?, closed_at = ? WHERE id = ?"};
const Query<Pick, qint64> picksOfWave{
    "SELECT c.sku_id, k.code, k.name, f.name, sum(c.wanted - c.packed), count(*) FROM shipment s "
    "JOIN shipment_content c ON c.shipment_id = s.id JOIN sku k ON k.id = c.sku_id "
    "LEFT JOIN shelf f ON f.sku_id = c.sku_id AND f.warehouse_id = s.warehouse_id "
    "WHERE s.wave_id = ? AND s.state = 'picking' AND c.wanted > c.packed GROUP BY c.sku_id, k.code, k.name, f.name",
    readPick};
const Query<Pick, qint64> picksOfOpenWaves{
    "SELECT c.sku_id, k.code, k.name, f.name, sum(c.wanted - c.packed), count(*) FROM wave w "
    "JOIN shipment s ON s.wave_id = w.id JOIN shipment_content c ON c.shipment_id = s.id "
    "JOIN sku k ON k.id = c.sku_id LEFT JOIN shelf f ON f.sku_id = c.sku_id AND f.warehouse_id = s.warehouse_id "
    "WHERE w.state = 'open' AND w.warehouse_id = ? AND s.state = 'picking' AND c.wanted > c.packed "
    "GROUP BY c.sku_id, k.code, k.name, f.name",
    readPick};
const Statement<QString> deleteCutoff{"DELETE FROM courier_cutoff WHERE courier = ?"};
const Statement<QString, int> insertCutoff{"INSERT INTO courier_cutoff (courier, minute) VALUES (?, ?)"};
const Statement<qint64, qint64> deleteShelf{"DELETE FROM shelf WHERE sku_id = ? AND warehouse_id = ?"};
const Statement<qint64, qint64, QString> insertShelf{"INSERT INTO shelf (sku_id, warehouse_id, name) VALUES (?, ?, ?)"};
const Query<QString, qint64, qint64> shelfName{
    "SELECT name FROM shelf WHERE sku_id = ? AND warehouse_id = ?", [](const Columns &c) {
        return c.text(0);
    }};

const Statement<qint64, qint64, QString, QString, QString, QByteArray, qint64> insertPaper{
    "INSERT INTO document (id, shipment_id, kind, source, mime, bytes, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)"};
const Query<Paper, qint64, QString> newestPaper{
    PAPER_COLUMNS "WHERE d.shipment_id = ? AND d.kind = ? ORDER BY d.id DESC LIMIT 1", readPaper};
const Query<Paper, qint64> paperById{PAPER_COLUMNS "WHERE d.id = ?", readPaper};
const Statement<qint64, qint64, QString, QString, qint64> insertPrinting{
    "INSERT INTO printing (id, document_id, printer, actor, at) VALUES (?, ?, ?, ?, ?)"};
const Query<qint64, qint64> countNeverPrinted{
    "SELECT count(*) FROM shipment s WHERE s.order_id = ? AND s.state = 'packed' AND NOT EXISTS (SELECT 1 "
    "FROM document d JOIN printing p ON p.document_id = d.id WHERE d.shipment_id = s.id AND d.kind = 'label')",
    readInteger};
const Query<qint64, int> packedUnprinted{
    "SELECT s.id FROM shipment s WHERE s.state = 'packed' AND EXISTS (SELECT 1 FROM document d "
    "WHERE d.shipment_id = s.id AND d.kind = 'label') AND NOT EXISTS (SELECT 1 FROM document d "
    "JOIN printing p ON p.document_id = d.id WHERE d.shipment_id = s.id AND d.kind = 'label') ORDER BY s.id LIMIT ?",
    readInteger};
const Query<qint64, int> packedWithoutLabel{
    "SELECT s.id FROM shipment s WHERE s.state = 'packed' AND NOT EXISTS (SELECT 1 FROM document d "
    "WHERE d.shipment_id = s.id AND d.kind = 'label') ORDER BY s.id LIMIT ?",
    readInteger};

} // namespace selaras::fulfilment
