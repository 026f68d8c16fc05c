#include "manual/queries.h"

namespace selaras::manual {

namespace {

qint64 number(const Columns &c) { return c.integer(0); }

Source source(const Columns &c)
{
    return {c.integer(0), c.text(1), c.integer(2), mappingFromText(c.text(3)), c.text(4)};
}

} // namespace

const Query<qint64, qint64> lastOfDay{"SELECT coalesce(max(sequence), 0) FROM manual_order WHERE day = ?", number};
const Query<qint64, qint64> addendTaken{
    "SELECT order_id FROM manual_order WHERE addend_minor = ? AND pays_until IS NOT NULL LIMIT 1", number};
const Query<Facts, qint64> factsById{
    "SELECT addend_minor, pays_until, rows_digest FROM manual_order WHERE order_id = ?", [](const Columns &c) {
        return Facts{c.integer(0), c.maybeInteger(1), c.bytes(2)};
    }};
const Query<qint64, qint64, int> overdue{
    "SELECT order_id FROM manual_order WHERE pays_until IS NOT NULL AND pays_until <= ? "
    "ORDER BY pays_until, order_id LIMIT ?",
    number};
const Statement<qint64, std::optional<qint64>, std::optional<qint64>, qint64, std::optional<qint64>, QByteArray>
    insertManual{"INSERT INTO manual_order (order_id, day, sequence, addend_minor, pays_until, rows_digest) "
                 "VALUES (?, ?, ?, ?, ?, ?)"};
const Statement<std::optional<qint64>, qint64> updatePaysUntil{
    "UPDATE manual_order SET pays_until = ? WHERE order_id = ?"};
const Statement<QByteArray, qint64> updateRowsDigest{"UPDATE manual_order SET rows_digest = ? WHERE order_id = ?"};

const Query<Source, QString> sourceByName{
    "SELECT id, name, shop_id, mapping, folder FROM order_source WHERE name_folded = ?", source};
const Query<Source> allSources{
    "SELECT id, name, shop_id, mapping, folder FROM order_source ORDER BY name_folded", source};
const Statement<qint64, QString, QString, qint64, QString, QString, qint64> insertSource{
    "INSERT INTO order_source (id, name, name_folded, shop_id, mapping, folder, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"};
const Statement<QString, qint64, QString, QString, qint64> updateSource{
    "UPDATE order_source SET name = ?, shop_id = ?, mapping = ?, folder = ? WHERE id = ?"};

} // namespace selaras::manual
