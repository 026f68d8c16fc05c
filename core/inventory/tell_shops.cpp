#include "inventory/bundle.h"
#include "inventory/item_facts.h"
#include "inventory/queries.h"
#include "inventory/rule_queries.h"
#include "inventory/stock.h"
#include "outbox/outbox.h"

namespace selaras::inventory {

namespace {

using Rules = std::vector<allocation::Rule>;

/// Writes down what each listing of an item should show.
Result<> allot(Transaction &tx, qint64 skuId, const std::vector<Ingredient> &parts, const Rules &rules)
{
    if (parts.empty() && rules.empty()) {
        CHECK(tx.run(allotNothing, skuId));
        return {};
    }
    TRY(const ItemFacts facts, factsOf(tx, skuId, parts, rules));
    const std::vector<qint64> figures = figuresOf(facts, rules);
    for (const Allotted &listing : facts.listings) {
        const qint64 pieces = figures[sellerOf(facts, listing.shopId)];
        if (listing.pieces != pieces)
            CHECK(tx.run(allotListing, pieces, listing.listingId));
    }
    return {};
}

Result<> tellOfItem(Transaction &tx, qint64 skuId, const std::vector<Ingredient> &parts, const Rules &rules,
    std::optional<qint64> orderId)
{
    CHECK(allot(tx, skuId, parts, rules));
    TRY(const qint64 available, tx.only(freeAfterBuffer, skuId, skuId));
    return outbox::stockChanged(tx, skuId, qMax<qint64>(0, available), orderId);
}

} // namespace

Result<> tellShops(Transaction &tx, qint64 skuId, std::optional<qint64> orderId)
{
    TRY(const auto rules, rulesInForce(tx));
    TRY(const auto parts, recipeOf(tx, skuId));
    CHECK(tellOfItem(tx, skuId, parts, rules, orderId));
    TRY(const auto bundles, bundlesWith(tx, skuId));
    for (const qint64 bundle : bundles) {
        TRY(const auto itsParts, recipeOf(tx, bundle));
        CHECK(tellOfItem(tx, bundle, itsParts, rules, orderId));
    }
    return {};
}

} // namespace selaras::inventory
