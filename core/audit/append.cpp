#include "audit/canonical.h"
#include "audit/queries.h"

namespace selaras::audit {

Result<> append(Transaction &tx, const Entry &entry)
{
    TRY(const auto last, tx.one(chainEnd));
    if (last && last->hash.size() != beforeTheFirst().size())
        return failAs(QStringLiteral("audit.damaged"), Error::Kind::Storage, QStringLiteral("entry %1").arg(last->seq));
    AuditRow row{last ? last->seq + 1 : 1, tx.now(), entry, {}};
    for (QString *text : {&row.entry.actor, &row.entry.action, &row.entry.subject, &row.entry.detail})
        *text = keepable(std::move(*text));
    row.hash = hashOf(last ? last->hash : beforeTheFirst(), row);
    const Entry &e = row.entry;
    CHECK(tx.run(
        insertEntry, row.seq, row.at, e.actor, e.action, e.orderId, e.skuId, e.delta, e.subject, e.detail, row.hash));
    tx.touch(Topic::Audit);
    return {};
}

} // namespace selaras::audit
