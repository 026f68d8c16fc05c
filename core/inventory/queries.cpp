#include "inventory/queries.h"

namespace selaras::inventory {

namespace {

#define WAREHOUSE_COLUMNS "id, code, name, province, address, phone"
#define RESERVATION_COLUMNS "id, order_id, line_id, sku_id, warehouse_id, held, waiting, expires_at, why"

Reservation readReservation(const Columns &c)
{
    return {c.integer(0), c.integer(1), c.integer(2), c.integer(3), c.integer(4), c.integer(5), c.integer(6),
        c.maybeInteger(7), c.text(8)};
}

#define SUBSTITUTION_COLUMNS "line_id, order_id, instead_of, sku_id, pieces, actor, at"

Substitution readSubstitution(const Columns &c)
{
    return {c.integer(0), c.integer(1), c.integer(2), c.integer(3), c.integer(4), c.text(5), c.integer(6)};
}

std::optional<Levels> readLevels(const Columns &c)
{
    if (c.isNull(3))
        return std::nullopt;
    return Levels{.onHand = c.integer(0),
        .reserved = c.integer(1),
        .incoming = c.integer(2),
        .buffer = c.integer(3),
        .waiting = c.integer(4)};
}

Warehouse readWarehouse(const Columns &c)
{
    return {c.integer(0), c.text(1), c.text(2), c.text(3), c.text(4), c.text(5)};
}

} // namespace

const Query<Warehouse> allWarehouses{
    "SELECT " WAREHOUSE_COLUMNS " FROM warehouse WHERE active = 1 ORDER BY id", readWarehouse};
const Query<Warehouse> inactiveWarehouses{
    "SELECT " WAREHOUSE_COLUMNS " FROM warehouse WHERE active = 0 ORDER BY id", readWarehouse};
const Query<Warehouse, qint64> warehouseById{"SELECT " WAREHOUSE_COLUMNS " FROM warehouse WHERE id = ?", readWarehouse};
// What is held is on hand, so that it needs no look of its own. The terms about what waits are those of its index.
const Query<WarehouseUse, qint64, qint64, qint64, qint64, qint64, qint64> warehouseUse{
    "SELECT CASE WHEN EXISTS (SELECT 1 FROM stock WHERE warehouse_id = ? AND on_hand > 0) THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM reservation WHERE state = 'open' AND waiting > 0 AND order_id > 0 AND + warehouse_id = ?) THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM delivery WHERE state = 'expected' AND (warehouse_id = ? OR from_warehouse_id = ?)) "
    "THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM stock_count WHERE state = 'counting' AND warehouse_id = ?) THEN 1 ELSE 0 END, "
    "CASE WHEN EXISTS (SELECT 1 FROM warehouse WHERE active = 1 AND id <> ?) THEN 0 ELSE 1 END",
    [](const Columns &c) {
        return WarehouseUse{c.flag(0), c.flag(1), c.flag(2), c.flag(3), c.flag(4)};
    }};

const Query<std::optional<Levels>, qint64, qint64, qint64> levelsOfSku{
    "SELECT coalesce(sum(s.on_hand), 0), coalesce(sum(s.reserved), 0), coalesce(sum(s.incoming), 0), "
    "(SELECT k.buffer FROM sku k WHERE k.id = ?), "
    "(SELECT coalesce(sum(r.waiting), 0) FROM reservation r WHERE r.sku_id = ? AND r.state = 'open') "
    "FROM stock s JOIN warehouse w ON w.id = s.warehouse_id AND w.active = 1 WHERE s.sku_id = ?",
    readLevels};

const Query<std::optional<Levels>, qint64, qint64, qint64, qint64, qint64> levelsInWarehouse{
    "SELECT coalesce(sum(s.on_hand), 0), coalesce(sum(s.reserved), 0), coalesce(sum(s.incoming), 0), "
    "(SELECT k.buffer FROM sku k WHERE k.id = ?), (SELECT coalesce(sum(r.waiting), 0) FROM reservation r "
    "WHERE r.warehouse_id = ? AND r.sku_id = ? AND r.state = 'open') "
    "FROM stock s WHERE s.warehouse_id = ? AND s.sku_id = ?",
    readLevels};

const Query<qint64, qint64, qint64> freeAfterBuffer{
    "SELECT coalesce(sum(s.on_hand - s.reserved), 0) - (SELECT k.buffer FROM sku k WHERE k.id = ?) "
    "FROM stock s JOIN warehouse w ON w.id = s.warehouse_id AND w.active = 1 WHERE s.sku_id = ?",
    [](const Columns &c) {
        return c.integer(0);
    }};

const Query<Place, qint64, qint64> place{
    "SELECT on_hand, reserved FROM stock WHERE sku_id = ? AND warehouse_id = ?", [](const Columns &c) {
        return Place{c.integer(0), c.integer(1)};
    }};

const Query<Free, qint64> freeByWarehouse{
    "SELECT w.id, coalesce(s.on_hand - s.reserved, 0) AS free_pieces FROM warehouse w "
    "LEFT JOIN stock s ON s.warehouse_id = w.id AND s.sku_id = ? WHERE w.active = 1 ORDER BY free_pieces DESC, w.id",
    [](const Columns &c) {
        return Free{c.integer(0), c.integer(1)};
    }};

const Query<QString, qint64> codeOfSku{"SELECT code FROM sku WHERE id = ?", [](const Columns &c) {
                                           return c.text(0);
                                       }};
const Query<Ingredient, qint64> partsOfBundle{
    "SELECT part_id, pieces FROM bundle_part WHERE bundle_id = ? ORDER BY part_id", [](const Columns &c) {
        return Ingredient{c.integer(0), c.integer(1)};
    }};

const Query<PartHere, qint64> namedParts{
    "SELECT p.part_id, k.code, k.name, p.pieces FROM bundle_part p JOIN sku k ON k.id = p.part_id WHERE p.bundle_id = ? "
    "ORDER BY k.code_folded",
    [](const Columns &c) {
        return PartHere{c.integer(0), c.text(1), c.text(2), c.integer(3)};
    }};

const Query<qint64, qint64> bundlesOfPart{
    "SELECT bundle_id FROM bundle_part WHERE part_id = ? ORDER BY bundle_id", [](const Columns &c) {
        return c.integer(0);
    }};

const Query<Reservation, qint64> openOfLine{
    "SELECT " RESERVATION_COLUMNS " FROM reservation WHERE line_id = ? AND state = 'open' ORDER BY waiting DESC, id",
    readReservation};

const Query<Substitution, qint64> substitutionsOfLine{
    "SELECT " SUBSTITUTION_COLUMNS " FROM substitution WHERE line_id = ? ORDER BY instead_of", readSubstitution};

const Query<Substitution, qint64> substitutionsOfOrder{
    "SELECT " SUBSTITUTION_COLUMNS " FROM substitution WHERE order_id = ? ORDER BY line_id, instead_of",
    readSubstitution};

const Query<Reservation, qint64> openPromise{
    "SELECT " RESERVATION_COLUMNS " FROM reservation WHERE id = ? AND state = 'open'", readReservation};

const Query<Reservation, qint64> openOfOrder{"SELECT " RESERVATION_COLUMNS
                                             " FROM reservation WHERE order_id = ? AND state = 'open' ORDER BY id",
    readReservation};

const Query<Source, qint64> sourcesOfOrder{
    "SELECT r.line_id, r.sku_id, r.warehouse_id, w.name, r.held, r.waiting, r.why FROM reservation r "
    "JOIN warehouse w ON w.id = r.warehouse_id WHERE r.order_id = ? AND r.state IN ('open', 'shipped') ORDER BY r.id",
    [](const Columns &c) {
        return Source{c.integer(0), c.integer(1), c.integer(2), c.text(3), c.integer(4), c.integer(5), c.text(6)};
    }};

const Query<QString, qint64> nameOfWarehouse{"SELECT name FROM warehouse WHERE id = ?", [](const Columns &c) {
                                                 return c.text(0);
                                             }};

const Query<Ingredient, qint64, qint64> leftInParcels{
    "SELECT sku_id, sum(held) FROM reservation WHERE order_id = ? AND line_id = ? AND state = 'shipped' AND parcel = 1 "
    "GROUP BY sku_id",
    [](const Columns &c) {
        return Ingredient{c.integer(0), c.integer(1)};
    }};

const Query<Reservation, qint64> waitingForSku{
    "SELECT " RESERVATION_COLUMNS " FROM reservation WHERE sku_id = ? AND state = 'open' AND waiting > 0 ORDER BY id",
    readReservation};

const Query<Reservation, qint64, qint64> youngestHolding{
    "SELECT " RESERVATION_COLUMNS
    " FROM reservation WHERE sku_id = ? AND warehouse_id = ? AND state = 'open' AND held > 0 ORDER BY id DESC",
    readReservation};

const Query<Reservation, qint64, int> expired{
    "SELECT " RESERVATION_COLUMNS
    " FROM reservation WHERE state = 'open' AND expires_at <= ? ORDER BY expires_at LIMIT ?",
    readReservation};

const Query<std::optional<qint64>> nextExpiry{
    "SELECT min(expires_at) FROM reservation WHERE state = 'open'", [](const Columns &c) {
        return c.maybeInteger(0);
    }};

const Query<Movement, qint64, qint64, int> movementsOfSku{
    "SELECT id, sku_id, warehouse_id, delta, on_hand_after, reason, reference, note, actor, at FROM movement "
    "WHERE sku_id = ? AND id < ? ORDER BY id DESC LIMIT ?",
    [](const Columns &c) {
        return Movement{c.integer(0), c.integer(1), c.integer(2), c.integer(3), c.integer(4),
            reasonFromName(c.text(5)).value_or(Reason::Correction), c.text(6), c.text(7), c.text(8), c.integer(9)};
    }};

const Statement<qint64> deactivateWarehouse{"UPDATE warehouse SET active = 0 WHERE id = ?"};
const Statement<qint64> activateWarehouse{"UPDATE warehouse SET active = 1 WHERE id = ? AND active = 0"};
const Statement<qint64> deleteParts{"DELETE FROM bundle_part WHERE bundle_id = ?"};
const Statement<qint64, qint64, qint64> insertPart{
    "INSERT INTO bundle_part (bundle_id, part_id, pieces) VALUES (?, ?, ?)"};
const Statement<QString, QString, QString, QString, qint64> updateWarehouse{
    "UPDATE warehouse SET name = ?, province = ?, address = ?, phone = ? WHERE id = ?"};
const Statement<qint64, QString, QString, qint64> insertWarehouse{
    "INSERT INTO warehouse (id, code, name, created_at) VALUES (?, ?, ?, ?)"};
const Statement<qint64, qint64, qint64> changeOnHand{
    "UPDATE stock SET on_hand = on_hand + ? WHERE sku_id = ? AND warehouse_id = ?"};
const Statement<qint64, qint64, qint64> changeIncoming{
    "UPDATE stock SET incoming = incoming + ? WHERE sku_id = ? AND warehouse_id = ?"};
const Statement<qint64, qint64, qint64> changeReserved{
    "UPDATE stock SET reserved = reserved + ? WHERE sku_id = ? AND warehouse_id = ?"};
const Statement<qint64, qint64, qint64> insertStock{
    "INSERT INTO stock (sku_id, warehouse_id, on_hand) VALUES (?, ?, ?)"};
const Statement<qint64, qint64, qint64, qint64, qint64, QString, QString, QString, QString, qint64> insertMovement{
    "INSERT INTO movement (id, sku_id, warehouse_id, delta, on_hand_after, reason, reference, note, actor, at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Statement<qint64, qint64> updateBuffer{"UPDATE sku SET buffer = ? WHERE id = ?"};
const Statement<qint64, qint64, qint64, qint64, qint64, qint64, qint64, std::optional<qint64>, qint64, QString>
    insertReservation{
        "INSERT INTO reservation (id, order_id, line_id, sku_id, warehouse_id, held, waiting, expires_at, created_at, "
        "why, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')"};
const Statement<qint64, qint64, qint64, std::optional<qint64>, QString, qint64> updateReservation{
    "UPDATE reservation SET warehouse_id = ?, held = ?, waiting = ?, expires_at = ?, why = ? WHERE id = ?"};
const Statement<qint64, qint64, qint64, qint64, qint64, QString, qint64> insertSubstitution{
    "INSERT INTO substitution (line_id, instead_of, order_id, sku_id, pieces, actor, at) VALUES (?, ?, ?, ?, ?, ?, ?)"};
const Statement<qint64, qint64> deleteSubstitution{"DELETE FROM substitution WHERE line_id = ? AND instead_of = ?"};
const Statement<QString, qint64> closeReservation{"UPDATE reservation SET state = ? WHERE id = ?"};
const Statement<qint64, qint64, qint64, qint64, qint64, qint64, qint64, QString> insertShipped{
    "INSERT INTO reservation (id, order_id, line_id, sku_id, warehouse_id, held, waiting, created_at, why, state, parcel) "
    "VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, 'shipped', 1)"};
const Statement<qint64> markParcel{"UPDATE reservation SET parcel = 1 WHERE id = ?"};

} // namespace selaras::inventory
