#include "inventory/rule_preview.h"

#include "inventory/item_facts.h"
#include "inventory/rule_queries.h"
#include "inventory/stock_page_queries.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace selaras::inventory {

namespace {

constexpr std::size_t kThirtyDays = 2; ///< its place among allocation::kSpans
static_assert(allocation::kSpans[kThirtyDays] == 30);

/// The rules in force, and what they would be with this one.
struct BeforeAndAfter {
    std::vector<StoredRule> now, then;

    std::vector<allocation::Rule> all() const ///< for what has to be known of a SKU
    {
        std::vector<allocation::Rule> out = plainRules(now);
        const auto more = plainRules(then);
        out.insert(out.end(), more.begin(), more.end());
        return out;
    }
};

Result<BeforeAndAfter> rulesWith(Reader &reader, const StoredRule &rule)
{
    BeforeAndAfter out;
    TRY(const auto stored, rules(reader));
    bool placed = false;
    for (const StoredRule &one : stored) {
        if (one.inForce)
            out.now.push_back(one);
        if (one.rule.id == rule.rule.id) {
            placed = true;
            if (rule.switchedOn)
                out.then.push_back(rule);
        } else if (one.inForce) {
            out.then.push_back(one);
        }
    }
    if (!placed && rule.switchedOn)
        out.then.push_back(rule);
    return out;
}

Result<ItemFacts> factsFor(Reader &reader, qint64 skuId, const std::vector<allocation::Rule> &rules)
{
    TRY(const auto parts, recipeOf(reader, skuId));
    return factsOf(reader, skuId, parts, rules);
}

bool leaveTheSame(const std::vector<allocation::Seller> &sellers)
{
    return sellers.size() > 1 && std::all_of(sellers.begin(), sellers.end(), [&](const allocation::Seller &seller) {
        return seller.margin == sellers.front().margin;
    });
}

/// Adds SKUs that are not there yet, up to so many.
void fill(std::vector<qint64> &skus, const std::vector<qint64> &more, int limit)
{
    std::set<qint64> there(skus.begin(), skus.end());
    for (const qint64 sku : more)
        if (int(skus.size()) < limit && there.insert(sku).second)
            skus.push_back(sku);
}

} // namespace

Result<Sample> sampleFor(Reader &reader, const allocation::Scope &scope, int limit)
{
    Sample out;
    if (scope.skuId) {
        TRY(const auto bundles, bundlesWith(reader, *scope.skuId));
        out.skus = {*scope.skuId};
        fill(out.skus, bundles, limit);
        out.of = 1 + qint64(bundles.size());
        return out;
    }
    const qint64 shop = scope.shopId.value_or(0);
    if (!scope.tag.isEmpty()) {
        TRY(out.skus, reader.all(taggedBySales, shop, shop, scope.tag, limit));
        TRY(out.of, reader.only(countTagged, scope.tag));
        return out;
    }
    TRY(out.skus, reader.all(skusBySales, shop, shop, limit));
    if (int(out.skus.size()) < limit) {
        TRY(const auto listed, reader.all(listedSkusAfter, 0, limit));
        fill(out.skus, listed, limit);
    }
    TRY(out.of, reader.only(countAll));
    return out;
}

qint64 ChangedSku::change() const
{
    return std::accumulate(shops.begin(), shops.end(), qint64(0),
        [](qint64 sum, const Figure &figure) { return sum + qAbs(figure.then - figure.now); });
}

Result<RulePreview> previewRule(
    Reader &reader, const StoredRule &rule, const std::vector<qint64> &skus, std::size_t limit)
{
    TRY(const BeforeAndAfter rules, rulesWith(reader, rule));
    const auto before = plainRules(rules.now), after = plainRules(rules.then), both = rules.all();
    const bool byMargin = std::holds_alternative<allocation::BestMarginFirst>(rule.rule.effect);
    RulePreview out;
    for (const qint64 sku : skus) {
        TRY(const ItemFacts facts, factsFor(reader, sku, both));
        out.sameMargin += byMargin && leaveTheSame(facts.sellers);
        const auto now = figuresOf(facts, before), then = figuresOf(facts, after);
        if (now == then)
            continue;
        ChangedSku changed{.skuId = sku, .code = {}, .name = {}, .soldIn30Days = 0, .shops = {}};
        for (std::size_t i = 0; i < facts.sellers.size(); ++i) {
            changed.soldIn30Days += facts.sellers[i].sold[kThirtyDays];
            changed.shops.push_back({facts.sellers[i].shopId, now[i], then[i]});
        }
        out.skus.push_back(std::move(changed));
    }
    out.changed = qint64(out.skus.size());
    std::stable_sort(out.skus.begin(), out.skus.end(),
        [](const ChangedSku &a, const ChangedSku &b) { return a.change() > b.change(); });
    if (out.skus.size() > limit)
        out.skus.resize(limit);
    for (ChangedSku &changed : out.skus) {
        TRY(const auto head, reader.one(headById, changed.skuId));
        changed.code = head ? head->code : QString();
        changed.name = head ? head->name : QString();
    }
    return out;
}

Result<std::optional<Explanation>> explainWith(Reader &reader, const StoredRule &rule, qint64 skuId, qint64 shopId)
{
    TRY(BeforeAndAfter rules, rulesWith(reader, rule));
    TRY(ItemFacts facts, factsFor(reader, skuId, rules.all()));
    if (std::none_of(facts.sellers.begin(), facts.sellers.end(),
            [&](const allocation::Seller &seller) { return seller.shopId == shopId; }))
        return std::optional<Explanation>();
    return std::optional(explanationOf(std::move(facts), std::move(rules.then), shopId));
}

} // namespace selaras::inventory
