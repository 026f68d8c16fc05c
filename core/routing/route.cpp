#include "routing/route.h"

#include "base/json.h"
#include "routing/province.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <tuple>

namespace selaras::routing {

namespace {

constexpr std::array kPrefers{"most-stock", "first-choice", "nearest"};
constexpr std::array kWhys{
    "only-warehouse", "most-stock", "first-choice", "nearest", "only-one-with-all", "split", "none-has-all", "by-hand"};

/// How a warehouse stands to an order.
struct Standing {
    qint64 id = 0;
    std::size_t index = 0; ///< among the warehouses
    bool hasAll = true;
    qint64 has = 0; ///< pieces of what is wanted
    qint64 free = 0; ///< pieces of the SKUs that are wanted
    qint64 last = 0; ///< the smaller, the more the rule prefers it
};

qint64 placeIn(const std::vector<qint64> &choices, qint64 id)
{
    return std::find(choices.begin(), choices.end(), id) - choices.begin();
}

Standing standingOf(const Rule &rule, const Warehouse &warehouse, std::size_t index, const std::vector<Want> &wants,
    const QString &province)
{
    Standing out{.id = warehouse.id, .index = index};
    for (const Want &want : wants) {
        const qint64 free = std::max<qint64>(0, want.free[index]);
        out.hasAll = out.hasAll && free >= want.pieces;
        out.has += std::min(free, want.pieces);
        out.free += free;
    }
    switch (rule.prefer) {
    case Prefer::MostStock: break;
    case Prefer::FirstChoice: out.last = placeIn(rule.choices, warehouse.id); break;
    case Prefer::Nearest:
        out.last = kilometresBetween(warehouse.province, province).value_or(std::numeric_limits<int>::max());
        break;
    }
    return out;
}

Why preferred(Prefer prefer)
{
    switch (prefer) {
    case Prefer::MostStock: break;
    case Prefer::FirstChoice: return Why::FirstChoice;
    case Prefer::Nearest: return Why::Nearest;
    }
    return Why::MostStock;
}

bool enoughTogether(const std::vector<Want> &wants)
{
    return std::all_of(wants.begin(), wants.end(), [](const Want &want) {
        qint64 free = 0;
        for (const qint64 pieces : want.free)
            free += std::max<qint64>(0, pieces);
        return free >= want.pieces;
    });
}

/// How many parcels it takes when the warehouses are asked in this order.
int parcelsBy(const std::vector<Standing> &order, const std::vector<Want> &wants)
{
    std::vector<qint64> open;
    for (const Want &want : wants)
        open.push_back(want.pieces);
    int parcels = 0;
    for (const Standing &standing : order) {
        bool sends = false;
        for (std::size_t i = 0; i < wants.size(); ++i) {
            const qint64 taken = std::min(open[i], std::max<qint64>(0, wants[i].free[standing.index]));
            open[i] -= taken;
            sends = sends || taken > 0;
        }
        parcels += sends ? 1 : 0;
    }
    return parcels;
}

} // namespace

Route route(
    const Rule &rule, const std::vector<Warehouse> &warehouses, const std::vector<Want> &wants, const QString &province)
{
    std::vector<Standing> all;
    for (std::size_t i = 0; i < warehouses.size(); ++i)
        all.push_back(standingOf(rule, warehouses[i], i, wants, province));
    std::vector<Standing> asPreferred = all;
    std::sort(asPreferred.begin(), asPreferred.end(), [](const Standing &a, const Standing &b) {
        return std::tuple(a.last, -a.free, a.id) < std::tuple(b.last, -b.free, b.id);
    });
    const qint64 favourite = asPreferred.front().id;
    std::sort(all.begin(), all.end(), [](const Standing &a, const Standing &b) {
        const qint64 hasA = a.hasAll ? 0 : a.has, hasB = b.hasAll ? 0 : b.has; // all that have everything are alike
        return std::tuple(!a.hasAll, -hasA, a.last, -a.free, a.id)
            < std::tuple(!b.hasAll, -hasB, b.last, -b.free, b.id);
    });
    // Who has most of it first makes few parcels; but where the rule's own order makes no more, that is what was asked.
    const bool splits = !all.front().hasAll && rule.split && enoughTogether(wants);
    if (splits && parcelsBy(asPreferred, wants) <= parcelsBy(all, wants))
        all = asPreferred;
    Route out{.warehouses = {}, .split = rule.split};
    for (const Standing &standing : all)
        out.warehouses.push_back(standing.id);
    if (all.size() == 1)
        out.why = Why::OnlyWarehouse;
    else if (!all.front().hasAll)
        out.why = splits ? Why::Split : Why::NoneHasAll;
    else
        out.why = all.front().id == favourite ? preferred(rule.prefer) : Why::OnlyOneWithAll;
    return out;
}

QString whyName(Why why) { return QString::fromLatin1(kWhys[std::size_t(why)]); }

QString ruleText(const Rule &rule)
{
    json::Value out{{"prefer", kPrefers[std::size_t(rule.prefer)]}, {"split", rule.split}};
    if (!rule.choices.empty()) {
        out["choices"] = json::Value::array();
        for (const qint64 id : rule.choices)
            out["choices"].push_back(std::to_string(id));
    }
    return json::toText(out);
}

Result<Rule> ruleFromText(const QString &text)
{
    if (text.isEmpty())
        return Rule{};
    TRY(const json::Value value, json::parse(text.toUtf8()));
    json::Fields from(value, QStringLiteral("route"));
    const QString prefer = from.text("prefer");
    const auto known = std::find_if(
        kPrefers.begin(), kPrefers.end(), [&](const char *name) { return prefer == QLatin1String(name); });
    if (known == kPrefers.end())
        from.fault("prefer", QStringLiteral("\"%1\"").arg(prefer));
    Rule out{.prefer = known == kPrefers.end() ? Prefer::MostStock : Prefer(known - kPrefers.begin()),
        .choices = {},
        .split = from.flagOr("split", true)};
    for (const QString &id : from.textsOr("choices"))
        out.choices.push_back(id.toLongLong());
    CHECK(from.verdict());
    return out;
}

} // namespace selaras::routing
