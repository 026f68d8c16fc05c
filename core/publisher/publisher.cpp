#include "publisher/publisher.h"

#include "alerts/alert.h"
#include "catalog/comparison.h"
#include "catalog/listing.h"
#include "inventory/stock.h"

namespace selaras::publisher {

namespace {

QString outcomeOf(const Telling &telling, qint64 now)
{
    return QStringLiteral("{\"before\":%1,\"told\":%2,\"after_ms\":%3}")
        .arg(telling.before ? QString::number(*telling.before) : QStringLiteral("null"))
        .arg(telling.quantity)
        .arg(now - telling.job.createdAt);
}

QString subjectOf(qint64 listingId) { return QStringLiteral("listing %1").arg(listingId); }

/// Pieces that a listing should show.
Result<qint64> figureOf(Transaction &tx, const catalog::Listing &listing)
{
    if (listing.allotted)
        return *listing.allotted;
    TRY(const auto levels, inventory::levels(tx, *listing.skuId));
    return levels.available();
}

/// Queues a push when the figure a listing was told is not the one it should be told now.
Result<> tellAgainIfChanged(Transaction &tx, qint64 listingId)
{
    TRY(const auto listing, catalog::listingById(tx, listingId));
    if (!listing || !listing->skuId)
        return {};
    return inventory::tellShops(tx, *listing->skuId, {});
}

} // namespace

Result<std::vector<Telling>> takeDue(Transaction &tx, const shops::Shop &shop, Increases increases, int limit)
{
    const bool mayRise = increases == Increases::Allow;
    TRY(const auto jobs,
        outbox::take(tx, shop.id, outbox::JobKind::PublishStock, limit,
            mayRise ? outbox::Priority::Later : outbox::Priority::Person));
    std::vector<Telling> out;
    for (const outbox::Job &job : jobs) {
        TRY(const auto listing, catalog::listingById(tx, job.subjectId));
        if (!listing || !listing->skuId || !listing->live || !shop.writesStock) {
            CHECK(outbox::finish(tx, job.id, QStringLiteral("{\"needless\":true}")));
            continue;
        }
        TRY(const qint64 due, figureOf(tx, *listing));
        if (listing->published == due) {
            CHECK(outbox::finish(tx, job.id, QStringLiteral("{\"needless\":true}")));
            continue;
        }
        const bool rises = due > 0 && (!listing->published || due > *listing->published);
        if (rises && !mayRise) {
            CHECK(outbox::putBack(tx, job, tx.now(), outbox::Priority::Increase));
            continue;
        }
        out.push_back({job, listing->id, listing->ref, due, listing->published});
    }
    return out;
}

qint64 lessUnseenSales(const Telling &telling, qint64 shown)
{
    if (!telling.before)
        return qMin(telling.quantity, qMax<qint64>(0, shown));
    const qint64 unseen = qMax<qint64>(0, *telling.before - shown);
    return qMax<qint64>(0, telling.quantity - unseen);
}

Result<std::vector<Telling>> stillRight(Transaction &tx, const std::vector<Telling> &due)
{
    std::vector<Telling> out;
    for (const Telling &telling : due) {
        TRY(const auto listing, catalog::listingById(tx, telling.listingId));
        if (listing && listing->published == telling.before)
            out.push_back(telling);
        else
            CHECK(untouched(tx, telling, tx.now()));
    }
    return out;
}

Result<> told(Transaction &tx, const Telling &telling)
{
    CHECK(catalog::pushed(tx, telling.listingId, telling.quantity));
    CHECK(outbox::finish(tx, telling.job.id, outcomeOf(telling, tx.now())));
    CHECK(outbox::settleDead(tx, outbox::JobKind::PublishStock, telling.listingId));
    CHECK(alerts::clear(tx, QStringLiteral("push.refused"), subjectOf(telling.listingId)));
    return tellAgainIfChanged(tx, telling.listingId);
}

Result<> refused(Transaction &tx, const shops::Shop &shop, const Telling &telling, const Error &why)
{
    CHECK(catalog::refused(tx, telling.listingId, why.detail));
    CHECK(outbox::bury(tx, telling.job, why));
    return alerts::raise(tx, QStringLiteral("push.refused"), shop.id, subjectOf(telling.listingId), why.detail);
}

Result<> failed(Transaction &tx, const shops::Shop &shop, const Telling &telling, const Error &why, qint64 retryAt,
    bool answersOthers)
{
    CHECK(catalog::pushUnknown(tx, telling.listingId, why.detail));
    TRY(const bool dead, outbox::failed(tx, telling.job, why, retryAt, answersOthers));
    if (!dead)
        return {};
    return alerts::raise(tx, QStringLiteral("push.refused"), shop.id, subjectOf(telling.listingId), why.detail);
}

Result<> untouched(Transaction &tx, const Telling &telling, qint64 retryAt)
{
    return outbox::putBack(tx, telling.job, retryAt, telling.job.priority);
}

Result<> readBack(Transaction &tx, qint64 shopId, const channels::StockReading &reading)
{
    TRY(const auto listing, catalog::listingByRef(tx, shopId, reading.ref));
    if (!listing)
        return {};
    if (!reading.quantity)
        return catalog::refused(tx, listing->id, QStringLiteral("the shop shows no figure for it"));
    return catalog::confirmed(tx, listing->id, *reading.quantity);
}

Result<> askedAfter(Transaction &tx, qint64 shopId, qint64 comparisonId, const channels::StockReading &reading)
{
    TRY(const auto listing, catalog::listingByRef(tx, shopId, reading.ref));
    if (!listing)
        return {};
    CHECK(catalog::askedAfter(tx, comparisonId, listing->id, reading.quantity));
    if (reading.quantity)
        return {};
    CHECK(outbox::settleDead(tx, outbox::JobKind::PublishStock, listing->id));
    return alerts::clear(tx, QStringLiteral("push.refused"), subjectOf(listing->id));
}

} // namespace selaras::publisher
