#include "inventory/bundle.h"
#include "inventory/queries.h"
#include "inventory/stock.h"
#include "outbox/outbox.h"

#include <limits>

namespace selaras::inventory {

namespace {

/// As many as the scarcest part allows.
Result<qint64> bundlesOf(Transaction &tx, const std::vector<Ingredient> &parts)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (const Ingredient &part : parts) {
        TRY(const qint64 free, tx.only(freeAfterBuffer, part.skuId, part.skuId));
        least = qMin(least, qMax<qint64>(0, free) / part.pieces);
    }
    return least;
}

Result<> tellOfBundle(
    Transaction &tx, qint64 bundleId, const std::vector<Ingredient> &parts, std::optional<qint64> orderId)
{
    TRY(const qint64 bundles, bundlesOf(tx, parts));
    CHECK(tx.run(allotListings, bundles, bundleId, bundles));
    return outbox::stockChanged(tx, bundleId, bundles, orderId);
}

} // namespace

Result<> tellShops(Transaction &tx, qint64 skuId, std::optional<qint64> orderId)
{
    TRY(const auto parts, recipeOf(tx, skuId));
    if (!parts.empty())
        return tellOfBundle(tx, skuId, parts, orderId);
    TRY(const qint64 available, tx.only(freeAfterBuffer, skuId, skuId));
    CHECK(outbox::stockChanged(tx, skuId, qMax<qint64>(0, available), orderId));
    TRY(const auto bundles, bundlesWith(tx, skuId));
    for (const qint64 bundle : bundles) {
        TRY(const auto itsParts, recipeOf(tx, bundle));
        CHECK(tellOfBundle(tx, bundle, itsParts, orderId));
    }
    return {};
}

} // namespace selaras::inventory
