#include "audit/queries.h"

#include <algorithm>
#include <limits>

namespace selaras::audit {

namespace {

/// The newest entries of every action that begins with `prefix`, by `actor` (empty: anybody), merged. The index answers
/// for one action at a time; there are a few dozen actions, so this stays quick however rare or common they are.
Result<std::vector<AuditRow>> pageOfActions(
    Reader &reader, const QString &actor, const QString &prefix, qint64 before, int limit)
{
    const bool anybody = actor.isEmpty();
    std::vector<AuditRow> out;
    TRY(auto action, anybody ? reader.one(firstActionFrom, prefix) : reader.one(firstActionOfActorFrom, actor, prefix));
    while (action && action->startsWith(prefix)) {
        TRY(auto rows,
            anybody ? reader.all(entriesOfAction, *action, before, limit)
                    : reader.all(entriesOfActor, actor, *action, before, limit));
        const auto middle
            = out.insert(out.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        std::inplace_merge(
            out.begin(), middle, out.end(), [](const AuditRow &a, const AuditRow &b) { return a.seq > b.seq; });
        if (out.size() > std::size_t(limit))
            out.erase(out.begin() + limit, out.end());
        TRY(action,
            anybody ? reader.one(firstActionAfter, *action) : reader.one(firstActionOfActorAfter, actor, *action));
    }
    return out;
}

} // namespace

Result<std::vector<AuditRow>> page(Reader &reader, const Filter &filter, std::optional<qint64> beforeSeq, int limit)
{
    const qint64 before = beforeSeq.value_or(std::numeric_limits<qint64>::max());
    const QString &actor = filter.actor;
    const QString &prefix = filter.actionPrefix;
    if (filter.orderId) {
        const qint64 sku = filter.skuId.value_or(0);
        return reader.all(entriesOfOrder, *filter.orderId, before, sku, sku, actor, actor, prefix, prefix, limit);
    }
    if (filter.skuId)
        return reader.all(entriesOfSku, *filter.skuId, before, actor, actor, prefix, prefix, limit);
    if (!actor.isEmpty() || !prefix.isEmpty())
        return pageOfActions(reader, actor, prefix, before, limit);
    return reader.all(newestEntries, before, limit);
}

} // namespace selaras::audit
