#include "allocation/allocate.h"

#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

using namespace selaras;
using namespace selaras::allocation;

namespace {

/// A small world drawn from rapidcheck: three SKUs at most in a bundle, three warehouses, four shops, rules of each
/// kind.
struct World {
    Item item;
    std::vector<Seller> sellers;
    std::vector<Rule> rules;
};

int in(int from, int to) { return *rc::gen::inRange(from, to + 1); }

Part anyPart(qint64 skuId)
{
    Part part{.skuId = skuId,
        .perItem = in(1, 4),
        .buffer = in(0, 3),
        .waiting = in(0, 4),
        .soldInWeek = in(0, 5'000),
        .places = {},
        .expected = {},
        .tags = {}};
    for (qint64 warehouse = 1; warehouse <= 3; ++warehouse) {
        const int onHand = in(0, 40);
        part.places.push_back({warehouse, onHand, in(0, onHand)});
    }
    for (int i = in(0, 2); i > 0; --i)
        part.expected.push_back({in(1, 3), in(0, 20), in(-2, 20)});
    if (in(0, 1) == 1)
        part.tags.push_back(QStringLiteral("rapuh"));
    return part;
}

Effect anyEffect()
{
    switch (in(0, 11)) {
    case 0: return OnlyWarehouses{{in(1, 3), in(1, 3)}};
    case 1: return ExceptWarehouses{{in(1, 3)}};
    case 2: return CountIncoming{in(0, 20)};
    case 3: return Buffer{in(0, 8)};
    case 4: return BufferBySpeed{in(0, 2), in(2, 9)};
    case 5: return KeepFor{in(1, 4), in(0, 12)};
    case 6: return AtMost{in(0, 30)};
    case 7: return AtMostPercent{in(0, 100)};
    case 8: return SplitByShares{{{1, in(0, 40)}, {2, in(0, 30)}, {3, in(0, 30)}}};
    case 9: return SplitBySales{kSpans[std::size_t(in(0, 3))]};
    case 10: return BestMarginFirst{in(0, 10)};
    default: return StopBelow{in(0, 10)};
    }
}

Rule anyRule(qint64 id)
{
    Rule rule{.id = id, .scope = {}, .effect = anyEffect()};
    if (in(0, 2) == 0)
        rule.scope.shopId = in(1, 4);
    if (in(0, 3) == 0)
        rule.scope.skuId = in(100, 103);
    if (in(0, 3) == 0)
        rule.scope.tag = QStringLiteral("rapuh");
    if (!check(rule))
        rule.scope.shopId.reset(); // a split of one shop
    return rule;
}

World anyWorld()
{
    World world;
    world.item.skuId = 100;
    const int parts = in(1, 3);
    for (int i = 0; i < parts; ++i)
        world.item.parts.push_back(anyPart(parts == 1 ? 100 : 101 + i));
    if (parts == 1)
        world.item.parts.front().perItem = 1;
    world.item.tags = world.item.parts.front().tags;
    for (qint64 shop = 1; shop <= 4; ++shop) {
        Seller seller{.shopId = shop, .toldWithin = in(0, 3'600'000), .splits = in(0, 2) > 0};
        for (qint64 &sold : seller.sold)
            sold = in(0, 500);
        if (in(0, 3) > 0)
            seller.margin = in(-100, 5'000);
        world.sellers.push_back(seller);
    }
    for (int i = in(0, 6); i > 0; --i)
        world.rules.push_back(anyRule(i));
    return world;
}

std::vector<qint64> toldIn(const World &world)
{
    std::vector<qint64> told(world.sellers.size());
    allocate(world.item, world.sellers, world.rules, told);
    return told;
}

/// The most that any rule could let a shop sell: all that is free, and all that is expected and not waited for.
qint64 mostOf(const Item &item)
{
    qint64 most = std::numeric_limits<qint64>::max();
    for (const Part &part : item.parts) {
        qint64 pieces = 0, expected = 0;
        for (const Place &place : part.places)
            pieces += place.onHand - place.reserved;
        for (const Expected &coming : part.expected)
            expected += coming.pieces;
        pieces += std::max<qint64>(0, expected - part.waiting);
        most = std::min(most, pieces / part.perItem);
    }
    return most;
}

bool holds(const char *sentence, const std::function<void()> &property) { return rc::check(sentence, property); }

} // namespace

int main()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=2000");
    bool good = true;
    good &= holds("no shop is told less than 0 or more than is there", [] {
        const World world = anyWorld();
        for (const qint64 told : toldIn(world)) {
            RC_ASSERT(told >= 0);
            RC_ASSERT(told <= mostOf(world.item));
        }
    });
    good &= holds("a shop whose orders are sent whole is told no more than one warehouse has", [] {
        World world = anyWorld();
        const auto counts = [](const Rule &rule) {
            return std::holds_alternative<CountIncoming>(rule.effect);
        };
        world.rules.erase(std::remove_if(world.rules.begin(), world.rules.end(), counts), world.rules.end());
        for (Seller &seller : world.sellers)
            seller.splits = false;
        qint64 most = 0;
        for (std::size_t place = 0; place < 3; ++place) {
            qint64 items = std::numeric_limits<qint64>::max();
            for (const Part &part : world.item.parts)
                items = std::min(items, (part.places[place].onHand - part.places[place].reserved) / part.perItem);
            most = std::max(most, items);
        }
        for (const qint64 told : toldIn(world))
            RC_ASSERT(told <= most);
    });
    good &= holds("a shop whose orders are sent whole is told no more than if they were split", [] {
        World world = anyWorld();
        world.rules.erase(std::remove_if(world.rules.begin(), world.rules.end(),
                              [](const Rule &rule) { return rule.effect.index() > Effect(BufferBySpeed{}).index(); }),
            world.rules.end()); // what others are told changes what is left
        const auto before = toldIn(world);
        for (Seller &seller : world.sellers)
            seller.splits = true;
        const auto after = toldIn(world);
        for (std::size_t i = 0; i < after.size(); ++i)
            RC_ASSERT(before[i] <= after[i]);
    });
    good &= holds("parts of a split sum to at most what is available", [] {
        World world = anyWorld();
        world.rules.push_back({.id = 99, .scope = {}, .effect = SplitBySales{30}});
        const auto told = toldIn(world);
        RC_ASSERT(std::accumulate(told.begin(), told.end(), qint64(0)) <= mostOf(world.item));
    });
    good &= holds("shares and what the unnamed shops have in common sum to at most what is available", [] {
        World world = anyWorld();
        world.rules.push_back({.id = 99, .scope = {}, .effect = SplitByShares{{{1, in(0, 50)}, {2, in(0, 50)}}}});
        const auto told = toldIn(world);
        RC_ASSERT(told[0] + told[1] + std::max(told[2], told[3]) <= mostOf(world.item));
    });
    good &= holds("more stock never tells a shop less", [] {
        World world = anyWorld();
        const auto before = toldIn(world);
        Part &part = world.item.parts[std::size_t(in(0, int(world.item.parts.size()) - 1))];
        part.places[std::size_t(in(0, 2))].onHand += in(1, 5);
        const auto after = toldIn(world);
        for (std::size_t i = 0; i < after.size(); ++i)
            RC_ASSERT(after[i] >= before[i]);
    });
    good &= holds("a promise to an order never tells a shop more", [] {
        World world = anyWorld();
        const auto before = toldIn(world);
        for (Part &part : world.item.parts)
            for (Place &place : part.places)
                place.reserved += in(0, int(place.onHand - place.reserved));
        const auto after = toldIn(world);
        for (std::size_t i = 0; i < after.size(); ++i)
            RC_ASSERT(after[i] <= before[i]);
    });
    good &= holds("the explanation's steps add up to the figure", [] {
        const World world = anyWorld();
        const auto told = toldIn(world);
        for (std::size_t i = 0; i < told.size(); ++i) {
            qint64 left = 0;
            for (const Step &step : explain(world.item, world.sellers, world.rules, i)) {
                left += step.change;
                RC_ASSERT(step.left == left);
                RC_ASSERT(step.left >= 0);
            }
            RC_ASSERT(left == told[i]);
        }
    });
    good &= holds("a part that is there in plenty does not limit a bundle", [] {
        World world = anyWorld();
        const auto before = toldIn(world);
        Part plenty{
            .skuId = 200, .places = {{1, 10'000, 0}, {2, 10'000, 0}, {3, 10'000, 0}}, .expected = {}, .tags = {}};
        const auto narrows = [](const Rule &rule) {
            return rule.effect.index() < 2;
        }; // a warehouse may have none of it
        world.rules.erase(std::remove_if(world.rules.begin(), world.rules.end(), narrows), world.rules.end());
        const auto wide = toldIn(world);
        world.item.parts.push_back(plenty);
        RC_ASSERT(toldIn(world) == wide);
    });
    return good ? 0 : 1;
}
