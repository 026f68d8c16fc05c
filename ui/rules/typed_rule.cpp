#include "rules/typed_rule.h"

#include "catalog/import_file.h"
#include "kit/format.h"
#include "rules/moment_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace selaras::ui {

using namespace allocation;
namespace format = kit::format;

namespace {

struct TypedWords {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::TypedRule)
};

constexpr int kMostDays = 365;

std::optional<qint64> figure(const QString &text, qint64 most)
{
    const auto pieces = catalog::piecesFromText(text.trimmed());
    return pieces && *pieces >= 0 && *pieces <= most ? pieces : std::nullopt;
}

qint64 mostOf(const TypedRule &typed)
{
    return typed.effect == effectIndex<AtMostPercent>() ? 100
        : typed.effect == effectIndex<CountIncoming>()  ? kMostDays
                                                        : catalog::kMostPieces;
}

std::optional<qint64> shopOf(const TypedRule &typed)
{
    return typed.shopId != 0 && fieldsOf(typed).contains(RuleField::Shop) ? std::optional(typed.shopId) : std::nullopt;
}

QString tagOf(const TypedRule &typed, const RuleBook &book)
{
    return typed.goods == Goods::Tag ? inventory::spelled(typed.tag.trimmed(), book.tags)
        : typed.goods == Goods::Sku  ? typed.alsoTag
                                     : QString();
}

std::vector<qint64> sorted(const QSet<qint64> &ids)
{
    std::vector<qint64> out(ids.begin(), ids.end());
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<SplitByShares::Share> sharesOf(const TypedRule &typed, const RuleBook &book)
{
    std::vector<SplitByShares::Share> out;
    for (const shops::Shop &shop : book.shops)
        if (const auto percent = figure(typed.shares.value(shop.id), 100))
            out.push_back({shop.id, int(*percent)});
    return out;
}

QString shareFault(const TypedRule &typed, const RuleBook &book)
{
    for (const shops::Shop &shop : book.shops) {
        if (!isShare(typed.shares.value(shop.id)))
            return TypedWords::tr("%1: type 0 to 100, or nothing").arg(shop.name);
    }
    int sum = 0;
    const auto shares = sharesOf(typed, book);
    for (const SplitByShares::Share &share : shares)
        sum += share.percent;
    if (sum > 100)
        return TypedWords::tr("Together they are %1; there are only 100 %").arg(format::percent(sum / 100.0));
    return shares.empty() ? TypedWords::tr("Type the part of at least one shop") : QString();
}

QString endFault(const TypedRule &typed, const RuleBook &book)
{
    if (typed.ends.trimmed().isEmpty())
        return {};
    const QTimeZone zone = book.zoneOf(shopOf(typed));
    const auto ends = momentFrom(typed.ends, Edge::End, zone);
    if (!ends)
        return TypedWords::tr("Type a day such as 24/11/2026, with a time if you like");
    const auto begins = momentFrom(typed.begins, Edge::Begin, zone);
    return begins && *begins >= *ends ? TypedWords::tr("It would end before it begins") : QString();
}

/// The effect, once no field has a fault.
Effect effectFrom(const TypedRule &typed, const RuleBook &book)
{
    const qint64 pieces = figure(typed.pieces, mostOf(typed)).value_or(0);
    if (typed.effect == effectIndex<OnlyWarehouses>())
        return OnlyWarehouses{sorted(typed.warehouses)};
    if (typed.effect == effectIndex<ExceptWarehouses>())
        return ExceptWarehouses{sorted(typed.warehouses)};
    if (typed.effect == effectIndex<CountIncoming>())
        return CountIncoming{int(pieces)};
    if (typed.effect == effectIndex<Buffer>())
        return Buffer{pieces};
    if (typed.effect == effectIndex<BufferBySpeed>())
        return BufferBySpeed{pieces, figure(typed.most, catalog::kMostPieces).value_or(0)};
    if (typed.effect == effectIndex<KeepFor>())
        return KeepFor{typed.keptFor, pieces};
    if (typed.effect == effectIndex<AtMost>())
        return AtMost{pieces};
    if (typed.effect == effectIndex<AtMostPercent>())
        return AtMostPercent{int(pieces)};
    if (typed.effect == effectIndex<SplitByShares>())
        return SplitByShares{sharesOf(typed, book)};
    if (typed.effect == effectIndex<SplitBySales>())
        return SplitBySales{typed.span};
    if (typed.effect == effectIndex<BestMarginFirst>())
        return BestMarginFirst{pieces};
    return StopBelow{pieces};
}

QString idleFault(const TypedRule &typed, const RuleBook &book)
{
    return changesNothing(effectFrom(typed, book)) ? TypedWords::tr("With this figure the rule would change nothing")
                                                   : QString();
}

/// Puts the figures of an effect into the fields.
struct IntoFields {
    TypedRule &typed;

    void set(qint64 pieces) const { typed.pieces = QString::number(pieces); }
    void set(const std::vector<qint64> &ids) const { typed.warehouses = QSet<qint64>(ids.begin(), ids.end()); }
    void operator()(const OnlyWarehouses &e) const { set(e.warehouses); }
    void operator()(const ExceptWarehouses &e) const { set(e.warehouses); }
    void operator()(const CountIncoming &e) const { set(e.days); }
    void operator()(const Buffer &e) const { set(e.pieces); }
    void operator()(const BufferBySpeed &e) const
    {
        set(e.least);
        typed.most = QString::number(e.most);
    }
    void operator()(const KeepFor &e) const
    {
        set(e.pieces);
        typed.keptFor = e.shopId;
    }
    void operator()(const AtMost &e) const { set(e.pieces); }
    void operator()(const AtMostPercent &e) const { set(e.percent); }
    void operator()(const SplitByShares &e) const
    {
        for (const SplitByShares::Share &share : e.shares)
            typed.shares.insert(share.shopId, QString::number(share.percent));
    }
    void operator()(const SplitBySales &e) const { typed.span = e.days; }
    void operator()(const BestMarginFirst &e) const { set(e.pieces); }
    void operator()(const StopBelow &e) const { set(e.pieces); }
};

} // namespace

TypedRule typedFrom(const inventory::StoredRule &rule, const RuleBook &book)
{
    const Scope &scope = rule.rule.scope;
    const QTimeZone zone = book.zoneOf(scope.shopId);
    TypedRule out;
    out.id = rule.rule.id;
    out.switchedOn = rule.switchedOn;
    out.effect = rule.rule.effect.index();
    out.name = rule.name == ruleWords(rule.rule, book) ? QString() : rule.name; // it follows what the rule says
    out.goods = scope.skuId ? Goods::Sku : scope.tag.isEmpty() ? Goods::All : Goods::Tag;
    out.skuId = scope.skuId;
    out.sku = scope.skuId ? book.codes.value(*scope.skuId) : QString();
    (scope.skuId ? out.alsoTag : out.tag) = scope.tag;
    out.shopId = scope.shopId.value_or(0);
    std::visit(IntoFields{out}, rule.rule.effect);
    if (rule.startsAt)
        out.begins = momentText(*rule.startsAt, Edge::Begin, zone);
    if (rule.endsAt)
        out.ends = momentText(*rule.endsAt, Edge::End, zone);
    return out;
}

bool isShare(const QString &text) { return text.trimmed().isEmpty() || figure(text, 100); }

QSet<RuleField> fieldsOf(const TypedRule &typed)
{
    using enum RuleField;
    QSet<RuleField> out{Begins, Ends};
    if (typed.goods != Goods::All)
        out.insert(typed.goods == Goods::Sku ? Sku : Tag);
    const bool splits = typed.effect == effectIndex<SplitByShares>() || typed.effect == effectIndex<SplitBySales>()
        || typed.effect == effectIndex<BestMarginFirst>();
    if (!splits)
        out.insert(Shop);
    if (typed.effect == effectIndex<OnlyWarehouses>() || typed.effect == effectIndex<ExceptWarehouses>())
        out.insert(Warehouses);
    else if (typed.effect == effectIndex<SplitByShares>())
        out.insert(Shares);
    else
        out.insert(typed.effect == effectIndex<SplitBySales>() ? Span : Pieces);
    if (typed.effect == effectIndex<BufferBySpeed>())
        out.insert(Most);
    if (typed.effect == effectIndex<KeepFor>())
        out.insert(KeptFor);
    return out;
}

QString faultIn(const TypedRule &typed, RuleField field, const RuleBook &book)
{
    using enum RuleField;
    switch (field) {
    case Pieces:
        if (figure(typed.pieces, mostOf(typed)))
            return typed.effect != effectIndex<BufferBySpeed>() ? idleFault(typed, book) : QString();
        return typed.effect == effectIndex<AtMostPercent>() ? TypedWords::tr("Type 0 to 100")
            : typed.effect == effectIndex<CountIncoming>()
            ? TypedWords::tr("Type how many days, 0 to %1").arg(format::count(kMostDays))
            : TypedWords::tr("Type how many, such as 3");
    case Most: {
        const auto most = figure(typed.most, catalog::kMostPieces);
        const auto least = figure(typed.pieces, catalog::kMostPieces);
        return !most                  ? TypedWords::tr("Type how many, such as 3")
            : least && *least > *most ? TypedWords::tr("The most is less than the least")
                                      : idleFault(typed, book);
    }
    case KeptFor:
        if (typed.keptFor == 0)
            return TypedWords::tr("Choose the shop");
        return typed.keptFor == typed.shopId ? TypedWords::tr("It cannot be kept from the shop it is kept for")
                                             : QString();
    case Warehouses: return typed.warehouses.isEmpty() ? TypedWords::tr("Choose at least one warehouse") : QString();
    case Shares: return shareFault(typed, book);
    case Sku:
        return typed.skuId                  ? QString()
            : typed.sku.trimmed().isEmpty() ? TypedWords::tr("Type the code of the SKU")
                                            : TypedWords::tr("There is no SKU %1").arg(typed.sku.trimmed());
    case Tag: return typed.tag.trimmed().isEmpty() ? TypedWords::tr("Choose or type a tag") : QString();
    case Begins:
        return typed.begins.trimmed().isEmpty() || momentFrom(typed.begins, Edge::Begin, book.zoneOf(shopOf(typed)))
            ? QString()
            : TypedWords::tr("Type a day such as 24/11/2026, with a time if you like");
    case Ends: return endFault(typed, book);
    case Span:
    case Shop: break; // chosen from a list
    }
    return {};
}

QString warningIn(const TypedRule &typed, RuleField field, const RuleBook &book)
{
    return field == RuleField::Pieces && figure(typed.pieces, mostOf(typed)) && showsNothing(effectFrom(typed, book))
        ? TypedWords::tr("0 shows nothing: there is none of it to sell")
        : QString();
}

std::optional<inventory::StoredRule> ruleFrom(const TypedRule &typed, const RuleBook &book)
{
    for (const RuleField field : fieldsOf(typed))
        if (!faultIn(typed, field, book).isEmpty())
            return std::nullopt;
    inventory::StoredRule out{.rule = {.id = typed.id,
                                  .scope = {.shopId = shopOf(typed),
                                      .skuId = typed.goods == Goods::Sku ? typed.skuId : std::nullopt,
                                      .tag = tagOf(typed, book)},
                                  .effect = effectFrom(typed, book)},
        .name = typed.name.trimmed(),
        .startsAt = {},
        .endsAt = {},
        .switchedOn = typed.switchedOn};
    const QTimeZone zone = book.zoneOf(out.rule.scope.shopId);
    out.startsAt = momentFrom(typed.begins, Edge::Begin, zone);
    out.endsAt = momentFrom(typed.ends, Edge::End, zone);
    if (out.name.isEmpty()) {
        RuleBook named = book;
        if (out.rule.scope.skuId)
            named.codes.insert(*out.rule.scope.skuId, typed.sku.trimmed());
        out.name = ruleWords(out.rule, named);
    }
    return out;
}

} // namespace selaras::ui
