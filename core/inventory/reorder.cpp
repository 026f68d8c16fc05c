#include "inventory/reorder.h"

#include "audit/audit.h"
#include "inventory/rule_queries.h"
#include "store/setting.h"

#include <algorithm>
#include <limits>

namespace selaras::inventory {

namespace {

const QString kLeadDays = QStringLiteral("reorder.lead-days"), kCoverDays = QStringLiteral("reorder.cover-days");

/// What sells in so many days, rounded up: half a piece is one that is missing.
qint64 sellsIn(const Cover &sku, qint64 days) { return (sku.soldIn30Days * days + 29) / 30; }

} // namespace

Result<ReorderTerms> reorderTerms(Reader &reader)
{
    ReorderTerms out;
    TRY(const auto lead, setting(reader, kLeadDays));
    TRY(const auto cover, setting(reader, kCoverDays));
    if (lead)
        out.leadDays = lead->toInt();
    if (cover)
        out.coverDays = cover->toInt();
    return out;
}

Result<> setReorderTerms(Transaction &tx, const ReorderTerms &terms, const QString &actor)
{
    if (terms.leadDays < 0 || terms.leadDays > kMostReorderDays || terms.coverDays < 1
        || terms.coverDays > kMostReorderDays)
        return failAs(QStringLiteral("reorder.days"), Error::Kind::Rejected,
            QStringLiteral("%1, %2").arg(terms.leadDays).arg(terms.coverDays));
    TRY(const auto before, reorderTerms(tx));
    if (before.leadDays == terms.leadDays && before.coverDays == terms.coverDays)
        return {};
    CHECK(setSetting(tx, kLeadDays, QString::number(terms.leadDays)));
    CHECK(setSetting(tx, kCoverDays, QString::number(terms.coverDays)));
    tx.touch(Topic::Stock);
    return audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("reorder.terms"),
            .subject = {},
            .detail = QStringLiteral("lead %1 -> %2 days, cover %3 -> %4 days")
                          .arg(before.leadDays)
                          .arg(terms.leadDays)
                          .arg(before.coverDays)
                          .arg(terms.coverDays)});
}

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
