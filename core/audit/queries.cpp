#include "audit/queries.h"

namespace selaras::audit {

namespace {

#define COLUMNS "SELECT seq, at, actor, action, order_id, sku_id, delta, subject, detail, hash FROM audit "

AuditRow row(const Columns &c)
{
    return {c.integer(0), c.integer(1),
        {c.text(2), c.text(3), c.maybeInteger(4), c.maybeInteger(5), c.maybeInteger(6), c.text(7), c.text(8)},
        c.bytes(9)};
}

QString readAction(const Columns &c) { return c.text(0); }

} // namespace

const Query<ChainEnd> chainEnd{"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", [](const Columns &c) {
                                   return ChainEnd{c.integer(0), c.bytes(1)};
                               }};

const Statement<qint64, qint64, QString, QString, std::optional<qint64>, std::optional<qint64>, std::optional<qint64>,
    QString, QString, QByteArray>
    insertEntry{"INSERT INTO audit (seq, at, actor, action, order_id, sku_id, delta, subject, detail, hash) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};

const Query<AuditRow, qint64, int> entriesAfter{COLUMNS "WHERE seq > ? ORDER BY seq LIMIT ?", row};

const Filtered entriesOfOrder{COLUMNS
    "WHERE order_id = ? AND seq < ? AND (CAST(? AS BIGINT) = 0 OR sku_id = ?) AND (? = '' OR actor = ?) "
    "AND substr(action, 1, length(?)) = ? ORDER BY seq DESC LIMIT ?",
    row};

const Query<AuditRow, qint64, qint64, QString, QString, QString, QString, int> entriesOfSku{COLUMNS
    "WHERE sku_id = ? AND seq < ? AND (? = '' OR actor = ?) AND substr(action, 1, length(?)) = ? "
    "ORDER BY seq DESC LIMIT ?",
    row};

const Query<AuditRow, QString, QString, qint64, int> entriesOfActor{
    COLUMNS "WHERE actor = ? AND action = ? AND seq < ? ORDER BY seq DESC LIMIT ?", row};

const Query<AuditRow, QString, qint64, int> entriesOfAction{
    COLUMNS "WHERE action = ? AND seq < ? ORDER BY seq DESC LIMIT ?", row};

const Query<AuditRow, qint64, int> newestEntries{COLUMNS "WHERE seq < ? ORDER BY seq DESC LIMIT ?", row};

const Query<QString, QString> firstActionFrom{
    "SELECT action FROM audit WHERE action >= ? ORDER BY action LIMIT 1", readAction};
const Query<QString, QString> firstActionAfter{
    "SELECT action FROM audit WHERE action > ? ORDER BY action LIMIT 1", readAction};
const Query<QString, QString, QString> firstActionOfActorFrom{
    "SELECT action FROM audit WHERE actor = ? AND action >= ? ORDER BY action LIMIT 1", readAction};
const Query<QString, QString, QString> firstActionOfActorAfter{
    "SELECT action FROM audit WHERE actor = ? AND action > ? ORDER BY action LIMIT 1", readAction};

} // namespace selaras::audit
