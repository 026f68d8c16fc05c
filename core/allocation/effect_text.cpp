#include "allocation/effect_text.h"

#include "base/json.h"

#include <algorithm>
#include <array>
#include <string>

namespace selaras::allocation {

namespace {

using json::Fields;
using json::Value;

constexpr std::array kKinds{"only-warehouses", "except-warehouses", "count-incoming", "buffer", "buffer-by-speed",
    "keep-for", "at-most", "at-most-percent", "split-by-shares", "split-by-sales", "best-margin-first", "stop-below"};
static_assert(kKinds.size() == std::variant_size_v<Effect>);

// Each effect's figures, written and read in the same place.

void writeWarehouses(Value &to, const std::vector<qint64> &ids)
{
    Value texts = Value::array();
    for (const qint64 id : ids)
        texts.push_back(std::to_string(id));
    to["warehouses"] = std::move(texts);
}

void write(Value &to, const OnlyWarehouses &e) { writeWarehouses(to, e.warehouses); }
void write(Value &to, const ExceptWarehouses &e) { writeWarehouses(to, e.warehouses); }
void write(Value &to, const CountIncoming &e) { to["days"] = e.days; }
void write(Value &to, const Buffer &e) { to["pieces"] = e.pieces; }
void write(Value &to, const BufferBySpeed &e)
{
    to["least"] = e.least;
    to["most"] = e.most;
}
void write(Value &to, const KeepFor &e)
{
    to["shop"] = e.shopId;
    to["pieces"] = e.pieces;
}
void write(Value &to, const AtMost &e) { to["pieces"] = e.pieces; }
void write(Value &to, const AtMostPercent &e) { to["percent"] = e.percent; }
void write(Value &to, const SplitByShares &e)
{
    Value shares = Value::array();
    for (const SplitByShares::Share &share : e.shares)
        shares.push_back({{"shop", share.shopId}, {"percent", share.percent}});
    to["shares"] = std::move(shares);
}
void write(Value &to, const SplitBySales &e) { to["days"] = e.days; }
void write(Value &to, const BestMarginFirst &e) { to["pieces"] = e.pieces; }
void write(Value &to, const StopBelow &e) { to["pieces"] = e.pieces; }

std::vector<qint64> warehousesIn(Fields &from)
{
    std::vector<qint64> out;
    for (const QString &id : from.textsOr("warehouses")) {
        bool good = false;
        out.push_back(id.toLongLong(&good));
        if (!good)
            from.fault("warehouses", QStringLiteral("not an id"));
    }
    return out;
}

void read(Fields &from, OnlyWarehouses &e) { e.warehouses = warehousesIn(from); }
void read(Fields &from, ExceptWarehouses &e) { e.warehouses = warehousesIn(from); }
void read(Fields &from, CountIncoming &e) { e.days = from.quantity("days"); }
void read(Fields &from, Buffer &e) { e.pieces = from.integer("pieces"); }
void read(Fields &from, BufferBySpeed &e) { e = {from.integer("least"), from.integer("most")}; }
void read(Fields &from, KeepFor &e) { e = {from.integer("shop"), from.integer("pieces")}; }
void read(Fields &from, AtMost &e) { e.pieces = from.integer("pieces"); }
void read(Fields &from, AtMostPercent &e) { e.percent = from.quantity("percent"); }
void read(Fields &from, SplitByShares &e)
{
    for (Fields &share : from.list("shares"))
        e.shares.push_back({share.integer("shop"), share.quantity("percent")});
}
void read(Fields &from, SplitBySales &e) { e.days = from.quantity("days"); }
void read(Fields &from, BestMarginFirst &e) { e.pieces = from.integer("pieces"); }
void read(Fields &from, StopBelow &e) { e.pieces = from.integer("pieces"); }

/// The effect of the kind at `index`, without figures.
template <std::size_t I = 0> Effect made(std::size_t index)
{
    if constexpr (I + 1 < std::variant_size_v<Effect>) {
        if (index != I)
            return made<I + 1>(index);
    }
    return Effect(std::in_place_index<I>);
}

} // namespace

QString effectKind(const Effect &effect) { return QString::fromLatin1(kKinds[effect.index()]); }

QString effectText(const Effect &effect)
{
    Value out{{"kind", kKinds[effect.index()]}};
    std::visit([&](const auto &e) { write(out, e); }, effect);
    return json::toText(out);
}

Result<Effect> effectFromText(const QString &text)
{
    TRY(const Value value, json::parse(text.toUtf8()));
    Fields from(value, QStringLiteral("effect"));
    const QString kind = from.text("kind");
    const auto known
        = std::find_if(kKinds.begin(), kKinds.end(), [&](const char *name) { return kind == QLatin1String(name); });
    if (known == kKinds.end())
        return fail(Error::Kind::Malformed, QStringLiteral("effect of kind \"%1\"").arg(kind));
    Effect out = made(std::size_t(known - kKinds.begin()));
    std::visit([&](auto &e) { read(from, e); }, out);
    CHECK(from.verdict());
    return out;
}

} // namespace selaras::allocation
