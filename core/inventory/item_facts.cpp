#include "inventory/item_facts.h"

#include "allocation/effect_text.h"
#include "base/require.h"
#include "inventory/rule_queries.h"
#include "routing/route.h"
#include "store/setting.h"

#include <algorithm>

namespace selaras::inventory {

using allocation::Item;
using allocation::Part;
using allocation::Seller;

namespace {

/// What a shop's rule of warehouses says of its orders; one that cannot be read is the default, as it is for its
/// orders.
bool splits(const QString &route) { return routing::ruleFromText(route).value_or(routing::Rule{}).split; }

} // namespace

Result<Allotment> allotmentInForce(Reader &reader)
{
    Allotment out;
    TRY(const auto rows, reader.all(ruleRowsInForce));
    for (const RuleRow &row : rows) {
        TRY(auto effect, allocation::effectFromText(row.effect));
        out.rules.push_back({row.stored.rule.id, row.stored.rule.scope, std::move(effect)});
    }
    TRY(const auto routes, reader.all(routesOfShops));
    out.someSendWhole = std::any_of(routes.begin(), routes.end(), [](const QString &route) { return !splits(route); });
    return out;
}

namespace {

Result<std::vector<allocation::Expected>> expectedOf(Reader &reader, qint64 skuId)
{
    TRY(const auto day, setting(reader, kAllotmentDay));
    return reader.all(expectedOfSku, day.value_or(QString()).toLongLong(), skuId);
}

Result<Part> partOf(Reader &reader, const Ingredient &ingredient)
{
    TRY(const auto sku, reader.one(skuFacts, ingredient.skuId, ingredient.skuId, ingredient.skuId));
    if (!sku)
        return fail(Error::Kind::Conflict, QStringLiteral("no SKU %1").arg(ingredient.skuId));
    TRY(auto places, reader.all(placesOfSku, ingredient.skuId));
    TRY(auto tags, reader.all(tagsOfSku, ingredient.skuId));
    return Part{.skuId = ingredient.skuId,
        .perItem = ingredient.pieces,
        .buffer = sku->buffer,
        .waiting = sku->waiting,
        .soldInWeek = sku->soldInWeek,
        .places = std::move(places),
        .expected = {},
        .tags = std::move(tags)};
}

} // namespace

bool countIncoming(const std::vector<allocation::Rule> &rules)
{
    return std::any_of(rules.begin(), rules.end(),
        [](const allocation::Rule &rule) { return std::holds_alternative<allocation::CountIncoming>(rule.effect); });
}

Result<ItemFacts> factsOf(
    Reader &reader, qint64 skuId, const std::vector<Ingredient> &parts, const std::vector<allocation::Rule> &rules)
{
    ItemFacts out{.item = {.skuId = skuId, .tags = {}, .parts = {}}, .sellers = {}, .listings = {}};
    for (const Ingredient &ingredient : parts.empty() ? std::vector{Ingredient{skuId, 1}} : parts) {
        TRY(auto part, partOf(reader, ingredient));
        if (countIncoming(rules)) {
            TRY(part.expected, expectedOf(reader, ingredient.skuId));
        }
        out.item.parts.push_back(std::move(part));
    }
    if (parts.empty()) {
        out.item.tags = out.item.parts.front().tags; // its one part is itself
    } else {
        TRY(out.item.tags, reader.all(tagsOfSku, skuId));
    }
    TRY(auto sellers, reader.all(sellersOfSku, skuId));
    for (SellerRow &row : sellers) {
        row.seller.splits = splits(row.route);
        out.sellers.push_back(row.seller);
    }
    TRY(out.listings, reader.all(allottedOfSku, skuId));
    return out;
}

std::vector<qint64> figuresOf(const ItemFacts &facts, const std::vector<allocation::Rule> &rules)
{
    std::vector<qint64> told(facts.sellers.size());
    allocation::allocate(facts.item, facts.sellers, rules, told);
    return told;
}

std::size_t sellerOf(const ItemFacts &facts, qint64 shopId)
{
    const auto seller = std::find_if(facts.sellers.begin(), facts.sellers.end(),
        [&](const Seller &candidate) { return candidate.shopId == shopId; });
    require(seller != facts.sellers.end()); // every listing's shop is one
    return std::size_t(seller - facts.sellers.begin());
}

} // namespace selaras::inventory
