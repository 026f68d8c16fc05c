#pragma once

#include "audit/audit.h"

namespace selaras::audit {

struct ChainEnd {
    qint64 seq = 0;
    QByteArray hash;
};
extern const Query<ChainEnd> chainEnd;

/// seq, at, actor, action, order, sku, delta, subject, detail, hash
extern const Statement<qint64, qint64, QString, QString, std::optional<qint64>, std::optional<qint64>,
    std::optional<qint64>, QString, QString, QByteArray>
    insertEntry;

extern const Query<AuditRow, qint64, int> entriesAfter; ///< seq, limit; oldest first

// One question an index; the first value is the one the index serves, then: before seq, sku (twice, 0: any),
// actor (twice, "": any), action prefix (twice), limit; newest first.
using Filtered = Query<AuditRow, qint64, qint64, qint64, qint64, QString, QString, QString, QString, int>;
extern const Filtered entriesOfOrder; ///< order first
extern const Query<AuditRow, qint64, qint64, QString, QString, QString, QString, int> entriesOfSku; ///< sku first
extern const Query<AuditRow, QString, QString, qint64, int> entriesOfActor; ///< actor, action exactly, before, limit
extern const Query<AuditRow, QString, qint64, int> entriesOfAction; ///< action exactly, before, limit
extern const Query<AuditRow, qint64, int> newestEntries; ///< before, limit

extern const Query<QString, QString> firstActionFrom; ///< the first action at or after a text, in the database's order
extern const Query<QString, QString> firstActionAfter; ///< the first action after a text
extern const Query<QString, QString, QString> firstActionOfActorFrom; ///< actor, text
extern const Query<QString, QString, QString> firstActionOfActorAfter;

} // namespace selaras::audit
