#include "inventory/bundle.h"
#include "inventory/item_facts.h"
#include "inventory/queries.h"
#include "inventory/rule_queries.h"
#include "inventory/stock.h"
#include "outbox/outbox.h"

namespace selaras::inventory {

namespace {

/// Writes down what each listing of an item should show.
Result<> allot(Transaction &tx, qint64 skuId, const std::vector<Ingredient> &parts, const Allotment &allotment)
{
    if (allotment.isPlain(parts)) {
        CHECK(tx.run(allotNothing, skuId));
        return {};
    }
    TRY(const ItemFacts facts, factsOf(tx, skuId, parts, allotment.rules));
    const std::vector<qint64> figures = figuresOf(facts, allotment.rules);
    for (const Allotted &listing : facts.listings) {
        const qint64 pieces = figures[sellerOf(facts, listing.shopId)];
        if (listing.pieces != pieces)
            CHECK(tx.run(allotListing, pieces, listing.listingId));
    }
    return {};
}

Result<> tellOfItem(Transaction &tx, qint64 skuId, const std::vector<Ingredient> &parts, const Allotment &allotment,
    std::optional<qint64> orderId)
{
    CHECK(allot(tx, skuId, parts, allotment));
    TRY(const qint64 available, tx.only(freeAfterBuffer, skuId, skuId));
    return outbox::stockChanged(tx, skuId, qMax<qint64>(0, available), orderId);
}

} // namespace

Result<> tellShops(Transaction &tx, qint64 skuId, std::optional<qint64> orderId)
{
    TRY(const Allotment allotment, allotmentInForce(tx));
    TRY(const auto parts, recipeOf(tx, skuId));
    CHECK(tellOfItem(tx, skuId, parts, allotment, orderId));
    TRY(const auto bundles, bundlesWith(tx, skuId));
    for (const qint64 bundle : bundles) {
        TRY(const auto itsParts, recipeOf(tx, bundle));
        CHECK(tellOfItem(tx, bundle, itsParts, allotment, orderId));
    }
    return {};
}

} // namespace selaras::inventory
