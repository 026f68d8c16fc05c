#include "inventory/reorder.h"

#include "inventory/rule_queries.h"

#include <algorithm>
#include <limits>

namespace selaras::inventory {

namespace {

/// What sells in so many days, rounded up: half a piece is one that is missing.
qint64 sellsIn(const Cover &sku, qint64 days) { return (sku.soldIn30Days * days + 29) / 30; }

} // namespace

std::optional<qint64> daysOfCover(const Cover &sku)
{
    if (sku.soldIn30Days <= 0)
        return std::nullopt;
    return qMax<qint64>(0, sku.position()) * 30 / sku.soldIn30Days;
}

qint64 reorderPoint(const Cover &sku, const ReorderTerms &terms) { return sellsIn(sku, terms.leadDays) + sku.buffer; }

qint64 toBuy(const Cover &sku, const ReorderTerms &terms)
{
    const bool sells = sku.soldIn30Days > 0 || sku.waiting > 0;
    if (!sells || sku.position() > reorderPoint(sku, terms))
        return 0;
    return qMax<qint64>(0, sellsIn(sku, terms.leadDays + terms.coverDays) + sku.buffer - sku.position());
}

Result<std::vector<Cover>> reorderList(Reader &reader, const ReorderTerms &terms, int limit)
{
    TRY(auto list, reader.all(coversBelow, terms.leadDays));
    list.erase(
        std::remove_if(list.begin(), list.end(), [&](const Cover &sku) { return toBuy(sku, terms) == 0; }), list.end());
    const auto urgency = [](const Cover &sku) {
        return std::pair(daysOfCover(sku).value_or(std::numeric_limits<qint64>::max()), -sku.soldIn30Days);
    };
    std::stable_sort(list.begin(), list.end(), [&](const Cover &a, const Cover &b) { return urgency(a) < urgency(b); });
    if (list.size() > std::size_t(limit))
        list.resize(std::size_t(limit));
    return list;
}

} // namespace selaras::inventory
