#include "stock/why.h"

#include "inventory/warehouse.h"
#include "kit/format.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace selaras::ui {

using namespace kit;

namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::Why)
};

const QString kLess = QString(QChar(0x2212)), kTimes = QString(QChar(0xd7)), kShared = QString(QChar(0xf7)),
              kMore = QStringLiteral("+"), kSum = QStringLiteral("=");

QString ordersOf(const StockFacts &facts)
{
    const QString orders = Why::tr("In %Ln open order(s)", nullptr, int(facts.promised.orders));
    return facts.row.levels.waiting > 0
        ? Why::tr("%1; %2 more pieces are sold but not there").arg(orders, format::count(facts.row.levels.waiting))
        : orders;
}

/// Why a SKU keeps some off every shop: a buffer keeps no more than there is.
QString bufferOf(const inventory::Levels &levels, qint64 kept)
{
    return kept < levels.buffer
        ? Why::tr("All that is left; the buffer would keep %1").arg(format::count(levels.buffer))
        : Why::tr("Kept off every shop; set in Stock with B");
}

/// Why a shop is not told what lies in other warehouses.
QString elsewhereOf(const StockFacts &facts, std::optional<qint64> warehouseId)
{
    const auto place = std::find_if(facts.warehouses.begin(), facts.warehouses.end(),
        [&](const inventory::Warehouse &candidate) { return warehouseId == candidate.id; });
    return place == facts.warehouses.end()
        ? Why::tr("This shop's orders are not split, and no warehouse has all of one")
        : Why::tr("This shop's orders are not split, and %1 can send most").arg(place->name);
}

const ShopColumn *shopOf(const std::vector<ShopColumn> &shops, std::optional<qint64> id)
{
    const auto shop = std::find_if(shops.begin(), shops.end(), [&](const ShopColumn &one) { return one.id == id; });
    return shop == shops.end() ? nullptr : &*shop;
}

QString partCode(const StockFacts &facts, qint64 skuId)
{
    for (const inventory::PartHere &part : facts.parts)
        if (part.skuId == skuId)
            return part.code;
    return {};
}

/// What a rule does to a figure, in a sentence.
struct RuleWords {
    qint64 before, after;
    const std::vector<ShopColumn> &shops;

    QString operator()(const allocation::KeepFor &e) const
    {
        const ShopColumn *shop = shopOf(shops, e.shopId);
        return shop ? Why::tr("%1 are kept for %2").arg(format::count(e.pieces), shop->name)
                    : Why::tr("%1 are kept for another shop").arg(format::count(e.pieces));
    }
    QString operator()(const allocation::AtMost &e) const { return Why::tr("At most %1").arg(format::count(e.pieces)); }
    QString operator()(const allocation::AtMostPercent &e) const
    {
        return Why::tr("%1 × %2 % = %3, rounded down")
            .arg(format::count(before), format::count(e.percent), format::count(after));
    }
    QString operator()(const allocation::SplitByShares &) const
    {
        return Why::tr("Its part of %1, by percent").arg(format::count(before));
    }
    QString operator()(const allocation::SplitBySales &e) const
    {
        return Why::tr("Its part of %1, by what was sold in %2 days").arg(format::count(before), format::count(e.days));
    }
    QString operator()(const allocation::BestMarginFirst &e) const
    {
        return Why::tr("The last %1 are for the shop with the best margin").arg(format::count(e.pieces));
    }
    QString operator()(const allocation::StopBelow &e) const
    {
        return Why::tr("Nothing is shown below %1").arg(format::count(e.pieces));
    }
    template <class WhatCounts> QString operator()(const WhatCounts &) const { return {}; }
};

const inventory::StoredRule *ruleOf(const inventory::Explanation &why, const allocation::Step &step)
{
    const auto rule = std::find_if(why.rules.begin(), why.rules.end(),
        [&](const inventory::StoredRule &candidate) { return step.ruleId == candidate.rule.id; });
    return rule == why.rules.end() ? nullptr : &*rule;
}

/// The shop a rule is about; none: all of them.
std::optional<qint64> aboutShop(const inventory::StoredRule &rule)
{
    const auto *kept = std::get_if<allocation::KeepFor>(&rule.rule.effect);
    return kept ? std::optional(kept->shopId) : rule.rule.scope.shopId;
}

/// ", until 23 Nov 23.59" of a rule that ends.
QString untilWords(const inventory::StoredRule &rule, const QDateTime &now)
{
    if (!rule.endsAt)
        return {};
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(*rule.endsAt, now.timeZone());
    return Why::tr(", until %1 %2").arg(format::day(end.date(), now.date()), format::clock(end.time()));
}

/// The bar of a step lies between what was left before it and after it.
WhyRow barred(WhyRow row, qint64 from, qint64 to, double whole)
{
    row.from = double(from) / whole;
    row.to = double(to) / whole;
    return row;
}

WhyRow availableRow(qint64 pieces, double whole, const QString &why)
{
    return barred({kSum, Why::tr("Available"), pieces, why, 0, 0, Theme::current().text}, 0, pieces, whole);
}

/// A step of the sum as a row.
WhyRow rowOf(const StockFacts &facts, const inventory::Explanation &why, const allocation::Step &step, double whole,
    const std::vector<ShopColumn> &shops, const QDateTime &now)
{
    const Theme &theme = Theme::current();
    const qint64 before = step.left - step.change;
    const inventory::StoredRule *rule = ruleOf(why, step);
    const QString by = rule ? rule->name : QString();
    WhyRow row{kLess, {}, -step.change, by, 0, 0, theme.role(Role::Yellow).mark};
    switch (step.why) {
    case allocation::Why::OnHand:
        row = {{}, Why::tr("On hand"), step.change,
            facts.row.bundle   ? Why::tr("Of %1, the scarcest part").arg(partCode(facts, step.skuId))
                : by.isEmpty() ? placesWords(facts.places)
                               : by,
            0, 0, theme.text2};
        break;
    case allocation::Why::Reserved:
        row.name = Why::tr("Reserved");
        row.why = facts.row.bundle ? Why::tr("Of %1, in this and other orders").arg(partCode(facts, step.skuId))
                                   : ordersOf(facts);
        row.color = theme.role(Role::Blue).mark;
        break;
    case allocation::Why::Incoming:
        row = {kMore, Why::tr("Incoming"), step.change, by, 0, 0, theme.role(Role::Green).mark};
        break;
    case allocation::Why::Elsewhere:
        row.name = Why::tr("Elsewhere");
        row.why = elsewhereOf(facts, step.warehouseId);
        break;
    case allocation::Why::Buffer:
        row.name = Why::tr("Buffer");
        if (by.isEmpty())
            row.why = facts.row.bundle ? Why::tr("Of %1, kept off every shop").arg(partCode(facts, step.skuId))
                                       : bufferOf(facts.row.levels, -step.change);
        break;
    case allocation::Why::PerItem: {
        const auto part = std::find_if(why.item.parts.begin(), why.item.parts.end(),
            [&](const allocation::Part &candidate) { return candidate.skuId == step.skuId; });
        const qint64 each = part == why.item.parts.end() ? 1 : part->perItem;
        row = {kShared, Why::tr("In each bundle"), each,
            Why::tr("%1 pieces are enough for %2").arg(format::count(before), format::count(step.left)), 0, 0,
            theme.text2};
        return barred(std::move(row), 0, step.left, whole);
    }
    case allocation::Why::Rule:
        row.name = by;
        if (rule) {
            row.why = std::visit(RuleWords{before, step.left, shops}, rule->rule.effect) + untilWords(*rule, now);
            if (const ShopColumn *about = shopOf(shops, aboutShop(*rule)); about && !about->tile.isEmpty())
                row.color = theme.channel(about->tile.front());
        }
        if (rule && std::holds_alternative<allocation::AtMostPercent>(rule->rule.effect)) {
            row.op = kTimes;
            row.figure = step.left;
            return barred(std::move(row), 0, step.left, whole);
        }
        break;
    }
    return barred(std::move(row), std::min(before, step.left), std::max(before, step.left), whole);
}

double wholeOf(const inventory::Explanation &why)
{
    qint64 most = 1;
    for (const allocation::Step &step : why.steps)
        most = std::max(most, step.left);
    return double(most);
}

std::vector<WhyRow> partRows(const StockFacts &facts)
{
    qint64 most = 1;
    for (const inventory::PartHere &part : facts.parts)
        most = std::max(most, part.available);
    std::vector<WhyRow> out;
    const inventory::PartHere *scarcest = inventory::scarcestOf(facts.parts);
    for (const inventory::PartHere &part : facts.parts) {
        const QString each = format::count(part.pieces), enough = format::count(part.available / part.pieces);
        out.push_back(
            barred({{}, Why::tr("%1, %2").arg(part.name, part.code), part.available,
                       &part == scarcest ? Why::tr("%1 in each: enough for %2, the scarcest").arg(each, enough)
                                         : Why::tr("%1 in each: enough for %2").arg(each, enough),
                       0, 0, Theme::current().text2},
                0, part.available, double(most)));
    }
    out.push_back(availableRow(facts.row.available, double(most), Why::tr("As many as the scarcest part allows")));
    return out;
}

} // namespace

Result<std::optional<StockFacts>> stockFacts(Reader &reader, qint64 skuId, int movements)
{
    TRY(auto row, inventory::stockRow(reader, skuId, {}));
    if (!row)
        return std::optional<StockFacts>();
    StockFacts out;
    out.row = std::move(*row);
    TRY(out.places, inventory::stockByWarehouse(reader, skuId));
    TRY(out.promised, inventory::promisedOf(reader, skuId));
    TRY(out.movements, inventory::movements(reader, skuId, {}, movements));
    TRY(out.warehouses, inventory::warehouses(reader));
    TRY(out.away, inventory::warehousesPutAway(reader));
    TRY(out.parts, inventory::partsHere(reader, skuId));
    for (const inventory::ShopFigure &figure : out.row.shops) {
        TRY(out.whys.emplace_back(), inventory::explainListing(reader, figure.listingId));
    }
    return std::optional(std::move(out));
}

QString placesWords(const std::vector<inventory::InWarehouse> &here)
{
    QStringList places;
    for (const inventory::InWarehouse &place : here)
        places << Why::tr("%1 %2").arg(place.name, format::count(place.onHand));
    return places.isEmpty() ? Why::tr("Nothing has come in yet") : places.join(QStringLiteral(", "));
}

std::vector<WhyRow> whyAvailable(const StockFacts &facts)
{
    if (facts.row.bundle)
        return partRows(facts);
    const inventory::Levels &levels = facts.row.levels;
    const double whole = double(std::max<qint64>(1, levels.onHand));
    const Theme &theme = Theme::current();
    const qint64 free = levels.onHand - levels.reserved;
    const qint64 kept = std::clamp<qint64>(free, 0, levels.buffer);
    return {barred({{}, Why::tr("On hand"), levels.onHand, placesWords(facts.places), 0, 0, theme.text2}, 0,
                levels.onHand, whole),
        barred({kLess, Why::tr("Reserved"), levels.reserved, ordersOf(facts), 0, 0, theme.role(Role::Blue).mark}, free,
            levels.onHand, whole),
        barred({kLess, Why::tr("Buffer"), kept, bufferOf(levels, kept), 0, 0, theme.role(Role::Yellow).mark},
            facts.row.available, free, whole),
        availableRow(facts.row.available, whole, Why::tr("For all shops"))};
}

std::vector<WhyRow> whyTold(const StockFacts &facts, const inventory::Explanation &why,
    const std::vector<ShopColumn> &shops, const QDateTime &now)
{
    const bool asAllShops = std::none_of(why.steps.begin(), why.steps.end(),
        [](const allocation::Step &step) { return step.ruleId.has_value() || step.why == allocation::Why::Elsewhere; });
    if (asAllShops && !facts.row.bundle)
        return whyAvailable(facts);
    const double whole = wholeOf(why);
    std::vector<WhyRow> out;
    bool shared = false; // what counts as stock is over: what follows is the shop's own
    for (const allocation::Step &step : why.steps) {
        if (!shared && step.why == allocation::Why::Rule) {
            shared = true;
            out.push_back(
                availableRow(step.left - step.change, whole, Why::tr("Before the rules of who is told how much")));
        }
        out.push_back(rowOf(facts, why, step, whole, shops, now));
    }
    if (!shared)
        out.push_back(availableRow(why.told, whole, asAllShops ? Why::tr("For all shops") : Why::tr("For this shop")));
    return out;
}

} // namespace selaras::ui
