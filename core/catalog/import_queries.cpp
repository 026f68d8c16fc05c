#include "catalog/import_queries.h"

namespace selaras::catalog {

namespace {

#define RUN_COLUMNS "id, file_name, actor, at, rows_done, undone_at, ended_at"

ImportRun readRun(const Columns &c)
{
    return {c.integer(0), c.text(1), c.text(2), c.integer(3), c.integer(4), c.maybeInteger(5), c.maybeInteger(6)};
}

qint64 firstColumn(const Columns &c) { return c.integer(0); }

} // namespace

const Query<ImportRun, int> newestImports{
    "SELECT " RUN_COLUMNS " FROM import_run WHERE kind = 'sku' ORDER BY id DESC LIMIT ?", readRun};
const Query<ImportRun, qint64> importById{"SELECT " RUN_COLUMNS " FROM import_run WHERE id = ?", readRun};
const Query<WrittenRow, qint64, qint64, int> standingRows{
    "SELECT sku_id, was FROM import_row WHERE run_id = ? AND sku_id > ? AND undone_at IS NULL ORDER BY sku_id LIMIT ?",
    [](const Columns &c) {
        return WrittenRow{c.integer(0), c.text(1)};
    }};
const Query<StandingRow, qint64, int> standingWithCodes{
    "SELECT k.code, r.was FROM import_row r JOIN sku k ON k.id = r.sku_id WHERE r.run_id = ? AND r.undone_at IS NULL "
    "ORDER BY k.code_folded LIMIT ?",
    [](const Columns &c) {
        return StandingRow{c.text(0), c.text(1)};
    }};
const Query<LeftIn, qint64> leftByMovement{
    "SELECT m.on_hand_after, w.name FROM movement m JOIN warehouse w ON w.id = m.warehouse_id WHERE m.id = ?",
    [](const Columns &c) {
        return LeftIn{c.integer(0), c.text(1)};
    }};
const Query<qint64, qint64> countStanding{
    "SELECT count(*) FROM import_row WHERE run_id = ? AND undone_at IS NULL", firstColumn};
const Query<qint64, qint64> newestMovementOf{
    "SELECT id FROM movement WHERE sku_id = ? ORDER BY id DESC LIMIT 1", firstColumn};
const Query<qint64, qint64, qint64> mentionsOf{"SELECT (SELECT count(*) FROM listing WHERE sku_id = ?) + "
                                               "(SELECT count(*) FROM order_line WHERE sku_id = ?)",
    firstColumn};

const Statement<qint64, QString, QString, qint64> insertImport{
    "INSERT INTO import_run (id, kind, file_name, actor, at, rows_done) VALUES (?, 'sku', ?, ?, ?, 0)"};
const Statement<qint64, qint64> addImported{"UPDATE import_run SET rows_done = rows_done + ? WHERE id = ?"};
const Statement<qint64, qint64> markImportEnded{"UPDATE import_run SET ended_at = ? WHERE id = ?"};
const Statement<qint64, qint64> markImportUndone{"UPDATE import_run SET undone_at = ? WHERE id = ?"};
const Statement<qint64, qint64, QString> insertImported{
    "INSERT INTO import_row (run_id, sku_id, was) VALUES (?, ?, ?)"};
const Statement<qint64, qint64, qint64> markRowUndone{
    "UPDATE import_row SET undone_at = ? WHERE run_id = ? AND sku_id = ?"};

} // namespace selaras::catalog
