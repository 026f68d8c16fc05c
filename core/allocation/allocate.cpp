#include "allocation/allocate.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace selaras::allocation {

namespace {

template <class... Cases> struct Overload : Cases... {
    using Cases::operator()...;
};
template <class... Cases> Overload(Cases...) -> Overload<Cases...>;

bool contains(const std::vector<QString> &tags, const QString &tag)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool contains(const std::vector<qint64> &ids, qint64 id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

bool speaksOf(const Scope &scope, const Item &item)
{
    return (!scope.skuId || *scope.skuId == item.skuId) && (scope.tag.isEmpty() || contains(item.tags, scope.tag));
}

bool speaksOf(const Scope &scope, const Seller &seller) { return !scope.shopId || *scope.shopId == seller.shopId; }

/// What counts as stock may be said of a bundle or of a part of it.
bool speaksOf(const Scope &scope, const Item &item, const Part &part)
{
    return (!scope.skuId || *scope.skuId == item.skuId || *scope.skuId == part.skuId)
        && (scope.tag.isEmpty() || contains(item.tags, scope.tag) || contains(part.tags, scope.tag));
}

/// What one warehouse has of a part.
struct PlaceSupply {
    qint64 warehouseId = 0, free = 0, incoming = 0;
};

/// Pieces of a part that a seller's listing may sell, by the rules of what counts.
struct Supply {
    qint64 onHand = 0, reserved = 0, incoming = 0, buffer = 0;
    qint64 elsewhere = 0; ///< of those, what cannot go with an order that is sent from one warehouse
    std::optional<qint64> warehouseRule, incomingRule, bufferRule;
    std::vector<PlaceSupply> places; ///< for a seller that does not split

    qint64 here() const { return onHand - reserved + incoming - elsewhere; }
    /// The buffer takes only what is there.
    qint64 kept() const { return std::min(buffer, here()); }
    qint64 left() const { return here() - kept(); }
};

PlaceSupply &placeIn(std::vector<PlaceSupply> &places, qint64 warehouseId)
{
    const auto place = std::find_if(places.begin(), places.end(),
        [&](const PlaceSupply &candidate) { return candidate.warehouseId == warehouseId; });
    return place == places.end() ? places.emplace_back(PlaceSupply{.warehouseId = warehouseId}) : *place;
}

Supply supplyOf(const Part &part, const Item &item, const Seller &seller, std::span<const Rule> rules)
{
    Supply supply{.buffer = part.buffer};
    int horizon = -1; // in days
    const auto keep = [&](qint64 pieces, qint64 rule) {
        if (pieces > supply.buffer) {
            supply.buffer = pieces;
            supply.bufferRule = rule;
        }
    };
    std::vector<const std::vector<qint64> *> only, except;
    for (const Rule &rule : rules) {
        if (rule.effect.index() > Effect(BufferBySpeed{}).index() || !speaksOf(rule.scope, seller)
            || !speaksOf(rule.scope, item, part))
            continue;
        const Overload read{
            [&](const OnlyWarehouses &e) {
                only.push_back(&e.warehouses);
                supply.warehouseRule = rule.id;
            },
            [&](const ExceptWarehouses &e) {
                except.push_back(&e.warehouses);
                supply.warehouseRule = rule.id;
            },
            [&](const CountIncoming &e) {
                if (e.days > horizon) {
                    horizon = e.days;
                    supply.incomingRule = rule.id;
                }
            },
            [&](const Buffer &e) { keep(e.pieces, rule.id); },
            [&](const BufferBySpeed &e) { keep(bufferBySpeed(e, part.soldInWeek, seller.toldWithin), rule.id); },
            [](const auto &) {},
        };
        std::visit(read, rule.effect);
    }
    const auto supplies = [&](qint64 warehouse) {
        return std::all_of(only.begin(), only.end(), [&](const auto *ids) { return contains(*ids, warehouse); })
            && std::none_of(except.begin(), except.end(), [&](const auto *ids) { return contains(*ids, warehouse); });
    };
    for (const Place &place : part.places) {
        if (supplies(place.warehouseId)) {
            supply.onHand += place.onHand;
            supply.reserved += place.reserved;
            if (!seller.splits)
                placeIn(supply.places, place.warehouseId).free += place.onHand - place.reserved;
        }
    }
    for (const Expected &expected : part.expected) {
        if (expected.inDays >= 0 && expected.inDays <= horizon && supplies(expected.warehouseId)) {
            supply.incoming += expected.pieces;
            if (!seller.splits)
                placeIn(supply.places, expected.warehouseId).incoming += expected.pieces;
        }
    }
    supply.incoming = std::max<qint64>(0, supply.incoming - part.waiting);
    return supply;
}

/// The same supply, of which one warehouse's goods can go with an order. Those who wait are served first from what
/// comes in, wherever that is: no more of it is counted here than is left of all.
Supply supplyIn(qint64 warehouseId, Supply supply)
{
    const PlaceSupply here = placeIn(supply.places, warehouseId);
    supply.elsewhere = supply.here() - here.free - std::min(here.incoming, supply.incoming);
    return supply;
}

struct Limit {
    const Part *part = nullptr;
    Supply supply;
    qint64 items = 0;
    std::optional<qint64> warehouseId; ///< the one it is counted in
};

/// The part of which there is least, and how many items it is enough for. `supplies`: one for each part.
Limit scarcestOf(const Item &item, const std::vector<Supply> &supplies)
{
    Limit least;
    for (std::size_t i = 0; i < item.parts.size(); ++i) {
        const qint64 items = supplies[i].left() / item.parts[i].perItem;
        if (!least.part || items < least.items)
            least = {&item.parts[i], supplies[i], items, {}};
    }
    return least;
}

/// The same where all that an order wants is in one warehouse: the one that is enough for most items.
Limit limitInOnePlace(const Item &item, const std::vector<Supply> &supplies)
{
    std::vector<qint64> warehouses;
    for (const Supply &supply : supplies)
        for (const PlaceSupply &place : supply.places)
            if (!contains(warehouses, place.warehouseId))
                warehouses.push_back(place.warehouseId);
    std::optional<Limit> best;
    for (const qint64 warehouse : warehouses) {
        std::vector<Supply> here;
        for (const Supply &supply : supplies)
            here.push_back(supplyIn(warehouse, supply));
        Limit limit = scarcestOf(item, here);
        if (limit.supply.here() > 0)
            limit.warehouseId = warehouse;
        if (!best || std::pair(limit.items, limit.supply.here()) > std::pair(best->items, best->supply.here()))
            best = std::move(limit);
    }
    return best ? *best : scarcestOf(item, supplies);
}

/// What limits how many items a seller may sell in one order.
Limit limitOf(const Item &item, const Seller &seller, std::span<const Rule> rules)
{
    std::vector<Supply> supplies;
    for (const Part &part : item.parts)
        supplies.push_back(supplyOf(part, item, seller, rules));
    return seller.splits ? scarcestOf(item, supplies) : limitInOnePlace(item, supplies);
}

/// Parts of a whole by weights, each the nearest to its exact part (Webster): they sum to the whole, and none gets less
/// when the whole grows, as some would by the largest remainder. The first wins a tie.
std::vector<qint64> split(qint64 whole, const std::vector<qint64> &weights)
{
    __extension__ using Wide = unsigned __int128;
    Wide all = 0;
    for (const qint64 weight : weights)
        all += Wide(weight);
    std::vector<qint64> parts(weights.size());
    if (all == 0)
        return parts;
    const qint64 roundedAway = qint64(weights.size()) / 2 + 1; // no part ends further below its exact one
    qint64 rest = whole;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        parts[i] = std::max<qint64>(0, qint64(Wide(whole) * Wide(weights[i]) / all) - roundedAway);
        rest -= parts[i];
    }
    for (; rest > 0; --rest) { // a few for each weight
        std::size_t next = 0;
        for (std::size_t i = 1; i < weights.size(); ++i)
            if (Wide(weights[i]) * Wide(2 * parts[next] + 1) > Wide(weights[next]) * Wide(2 * parts[i] + 1))
                next = i;
        ++parts[next];
    }
    return parts;
}

/// What a split gives each seller of a stock: what is kept for it, and its part of the rest. Together no more than the
/// stock, and none gets less of more of it.
std::vector<qint64> splitBeside(qint64 stock, std::span<const qint64> kept, const std::vector<qint64> &weights,
    const std::vector<std::size_t> &weightOf)
{
    std::vector<qint64> out(weightOf.size());
    qint64 rest = stock;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        out[i] = std::min(kept[i], rest);
        rest -= out[i];
    }
    const std::vector<qint64> parts = split(rest, weights);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] += parts[weightOf[i]];
    return out;
}

bool isSplit(const Rule &rule)
{
    return std::holds_alternative<SplitByShares>(rule.effect) || std::holds_alternative<SplitBySales>(rule.effect);
}

/// The rules that work one after the other, on the figures that the one before left.
struct Sharing {
    const Scope &scope;
    std::span<const Seller> sellers;
    std::span<qint64> told;
    std::vector<qint64> &kept; ///< for each seller, by the rules so far; empty while there is none

    template <class Change> void each(Change change) const
    {
        for (std::size_t i = 0; i < sellers.size(); ++i)
            if (speaksOf(scope, sellers[i]))
                told[i] = change(told[i]);
    }
    qint64 greatest() const { return told.empty() ? 0 : *std::max_element(told.begin(), told.end()); }

    void operator()(const KeepFor &e) const
    {
        kept.resize(sellers.size());
        for (std::size_t i = 0; i < sellers.size(); ++i) {
            if (sellers[i].shopId == e.shopId)
                kept[i] += e.pieces;
            else if (speaksOf(scope, sellers[i]))
                told[i] = std::max<qint64>(0, told[i] - e.pieces);
        }
    }
    void operator()(const AtMost &e) const
    {
        each([&](qint64 n) { return std::min(n, e.pieces); });
    }
    void operator()(const AtMostPercent &e) const
    {
        each([&](qint64 n) { return n / 100 * e.percent + n % 100 * e.percent / 100; });
    }
    void operator()(const StopBelow &e) const
    {
        each([&](qint64 n) { return n < e.pieces ? 0 : n; });
    }
    void operator()(const SplitByShares &e) const
    {
        std::vector<qint64> weights;
        qint64 others = 100;
        for (const SplitByShares::Share &share : e.shares) {
            weights.push_back(share.percent);
            others -= share.percent;
        }
        weights.push_back(others);
        std::vector<std::size_t> weightOf;
        for (const Seller &seller : sellers) {
            const auto named = std::find_if(e.shares.begin(), e.shares.end(),
                [&](const SplitByShares::Share &share) { return share.shopId == seller.shopId; });
            weightOf.push_back(std::size_t(named - e.shares.begin()));
        }
        shareOut(weights, weightOf);
    }
    void operator()(const SplitBySales &e) const
    {
        const auto span = std::size_t(std::find(std::begin(kSpans), std::end(kSpans), e.days) - std::begin(kSpans));
        std::vector<qint64> weights;
        for (const Seller &seller : sellers)
            weights.push_back(1 + std::max<qint64>(0, seller.sold[span]));
        std::vector<std::size_t> weightOf(weights.size());
        std::iota(weightOf.begin(), weightOf.end(), std::size_t(0));
        shareOut(weights, weightOf);
    }
    void shareOut(const std::vector<qint64> &weights, const std::vector<std::size_t> &weightOf) const
    {
        const std::vector<qint64> parts = splitBeside(greatest(), kept, weights, weightOf);
        for (std::size_t i = 0; i < sellers.size(); ++i)
            told[i] = std::min(told[i], parts[i]);
    }
    void operator()(const BestMarginFirst &e) const
    {
        if (greatest() > e.pieces)
            return;
        constexpr qint64 kUnknown = std::numeric_limits<qint64>::min();
        qint64 best = kUnknown;
        for (const Seller &seller : sellers)
            best = std::max(best, seller.margin.value_or(kUnknown));
        for (std::size_t i = 0; i < sellers.size(); ++i)
            if (sellers[i].margin.value_or(kUnknown) < best)
                told[i] = 0;
    }
    template <class WhatCounts> void operator()(const WhatCounts &) const { } // settled before
};

/// Works the rules that share on the figures, one after the other; `after` is told of each.
template <class After>
void share(
    const Item &item, std::span<const Seller> sellers, std::span<const Rule> rules, std::span<qint64> told, After after)
{
    std::vector<qint64> kept;
    const auto work = [&](const Rule &rule) {
        if (!speaksOf(rule.scope, item))
            return;
        std::visit(Sharing{rule.scope, sellers, told, kept}, rule.effect);
        after(rule);
    };
    bool parted = false;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const bool keeps = std::holds_alternative<KeepFor>(rules[i].effect);
        if (parted && keeps)
            continue; // it had its turn before the split
        if (!parted && isSplit(rules[i]) && speaksOf(rules[i].scope, item)) {
            parted = true;
            for (const Rule &later : rules.subspan(i + 1))
                if (std::holds_alternative<KeepFor>(later.effect))
                    work(later);
        }
        work(rules[i]);
    }
}

std::vector<Step> stepsOf(const Limit &limit)
{
    const Supply &s = limit.supply;
    std::vector<Step> steps;
    qint64 left = 0;
    const auto add = [&](Why why, qint64 change, std::optional<qint64> rule) {
        left += change;
        steps.push_back({why, change, left, rule, limit.part->skuId, {}});
    };
    add(Why::OnHand, s.onHand, s.warehouseRule);
    add(Why::Reserved, -s.reserved, {});
    if (s.incoming > 0)
        add(Why::Incoming, s.incoming, s.incomingRule);
    if (s.elsewhere > 0) {
        add(Why::Elsewhere, -s.elsewhere, {});
        steps.back().warehouseId = limit.warehouseId;
    }
    if (s.buffer > 0)
        add(Why::Buffer, -s.kept(), s.bufferRule);
    if (limit.part->perItem > 1)
        add(Why::PerItem, limit.items - left, {});
    return steps;
}

} // namespace

qint64 bufferBySpeed(const BufferBySpeed &rule, qint64 soldInWeek, qint64 toldWithin)
{
    constexpr double kWeek = 7 * 86'400'000.0;
    constexpr double kIn99Of100 = 2.33; // deviations of a normal distribution
    const double meanwhile = double(std::max<qint64>(0, soldInWeek)) * double(std::max<qint64>(0, toldWithin)) / kWeek;
    const double pieces = std::round(meanwhile + kIn99Of100 * std::sqrt(meanwhile)); // sales come as they like: Poisson
    return pieces >= double(rule.most) ? rule.most : std::max(rule.least, qint64(pieces));
}

void allocate(const Item &item, std::span<const Seller> sellers, std::span<const Rule> rules, std::span<qint64> told)
{
    for (std::size_t i = 0; i < sellers.size(); ++i)
        told[i] = limitOf(item, sellers[i], rules).items;
    share(item, sellers, rules, told, [](const Rule &) {});
}

std::vector<Step> explain(
    const Item &item, std::span<const Seller> sellers, std::span<const Rule> rules, std::size_t index)
{
    std::vector<qint64> told(sellers.size());
    for (std::size_t i = 0; i < sellers.size(); ++i)
        told[i] = limitOf(item, sellers[i], rules).items;
    const Limit limit = limitOf(item, sellers[index], rules);
    std::vector<Step> steps = stepsOf(limit);
    qint64 before = told[index];
    share(item, sellers, rules, told, [&](const Rule &rule) {
        if (told[index] != before)
            steps.push_back({Why::Rule, told[index] - before, told[index], rule.id, item.skuId, {}});
        before = told[index];
    });
    return steps;
}

} // namespace selaras::allocation
