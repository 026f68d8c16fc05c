#include "manual/queries.h"

namespace selaras::manual {

namespace {

qint64 number(const Columns &c) { return c.integer(0); }

#define SOURCE_COLUMNS                                                                                                 \
    "id, name, shop_id, mapping, folder, every_minutes, server_host, server_port, server_user, host_key"

Source source(const Columns &c)
{
    return {c.integer(0), c.text(1), c.integer(2), mappingFromText(c.text(3)), c.text(4), c.small(5),
        {c.text(6), c.small(7), c.text(8), c.text(9)}};
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

const Query<Source, QString> sourceByName{"SELECT " SOURCE_COLUMNS " FROM order_source WHERE name_folded = ?", source};
const Query<Source, qint64> sourceById{"SELECT " SOURCE_COLUMNS " FROM order_source WHERE id = ?", source};
const Query<sftp::Login, qint64> sourceLogin{
    "SELECT password, private_key FROM order_source WHERE id = ?", [](const Columns &c) {
        return sftp::Login{c.text(0), c.text(1)};
    }};
const Query<Source> allSources{"SELECT " SOURCE_COLUMNS " FROM order_source ORDER BY name_folded", source};
const Statement<qint64, QString, QString, qint64, QString, QString, int, qint64> insertSource{
    "INSERT INTO order_source (id, name, name_folded, shop_id, mapping, folder, every_minutes, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
const Statement<QString, QString, qint64, QString, QString, int, qint64> updateSource{
    "UPDATE order_source SET name = ?, name_folded = ?, shop_id = ?, mapping = ?, folder = ?, every_minutes = ? "
    "WHERE id = ?"};
const Statement<QString, int, QString, QString, QString, QString, qint64> updateServer{
    "UPDATE order_source SET server_host = ?, server_port = ?, server_user = ?, host_key = ?, password = ?, "
    "private_key = ? WHERE id = ?"};
const Statement<QString, qint64, QString, int> updateHostKey{
    "UPDATE order_source SET host_key = ? WHERE id = ? AND server_host = ? AND server_port = ? AND host_key = ''"};

const Query<FileNote, int> newestFiles{
    "SELECT f.id, f.source_id, s.name, f.name, f.digest, f.way, f.added, f.changed, f.paid, f.unchanged, "
    "f.refused_rows, f.refused, f.error, f.detail, f.actor, f.at FROM order_file f JOIN order_source s "
    "ON s.id = f.source_id ORDER BY f.id DESC LIMIT ?",
    [](const Columns &c) {
        return FileNote{c.integer(0), c.integer(1), c.text(2), {c.text(3), c.bytes(4), wayFromName(c.text(5))},
            c.small(6), c.small(7), c.small(8), c.small(9), c.small(10), refusedFromText(c.text(11)), c.text(12),
            c.text(13), c.text(14), c.integer(15)};
    }};
const Query<qint64, qint64, QByteArray> fileTakenWhole{
    "SELECT id FROM order_file WHERE source_id = ? AND digest = ? AND error = '' AND refused_rows = 0 LIMIT 1", number};
const Statement<qint64, qint64, QString, QByteArray, QString, int, int, int, int, int, QString, QString, QString,
    QString, qint64>
    insertFile{"INSERT INTO order_file (id, source_id, name, digest, way, added, changed, paid, unchanged, "
               "refused_rows, refused, error, detail, actor, at) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

} // namespace selaras::manual
