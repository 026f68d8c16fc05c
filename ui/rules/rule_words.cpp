#include "rules/rule_words.h"

#include "catalog/sku.h"
#include "kit/format.h"
#include "pages/when.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace selaras::ui {

using namespace allocation;
namespace format = kit::format;

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::RuleWords)
};

QString placesIn(const std::vector<qint64> &ids, const RuleBook &book)
{
    QStringList names;
    for (const qint64 id : ids) {
        const auto place = std::find_if(book.warehouses.begin(), book.warehouses.end(),
            [id](const inventory::Warehouse &one) { return one.id == id; });
        names << (place == book.warehouses.end() ? RuleWords::tr("a warehouse that is gone") : place->name);
    }
    return names.join(QStringLiteral(", "));
}

QString percent(int whole) { return format::percent(whole / 100.0); }

/// What an effect does, as a sentence without its end.
struct Saying {
    const RuleBook &book;

    QString operator()(const OnlyWarehouses &e) const
    {
        return RuleWords::tr("Sell only from %1").arg(placesIn(e.warehouses, book));
    }
    QString operator()(const ExceptWarehouses &e) const
    {
        return RuleWords::tr("Do not sell from %1").arg(placesIn(e.warehouses, book));
    }
    QString operator()(const CountIncoming &e) const
    {
        return RuleWords::tr("Sell also what comes in within %n day(s)", nullptr, e.days);
    }
    QString operator()(const Buffer &e) const
    {
        return RuleWords::tr("Keep %1 off sale as a buffer").arg(format::count(e.pieces));
    }
    QString operator()(const BufferBySpeed &e) const
    {
        return RuleWords::tr("Keep a buffer as large as sales need, %1 to %2")
            .arg(format::count(e.least), format::count(e.most));
    }
    QString operator()(const KeepFor &e) const
    {
        return RuleWords::tr("Keep %1 for %2").arg(format::count(e.pieces), book.shopName(e.shopId));
    }
    QString operator()(const AtMost &e) const
    {
        return showsNothing(e) ? RuleWords::tr("Show nothing")
                               : RuleWords::tr("Show at most %1").arg(format::count(e.pieces));
    }
    QString operator()(const AtMostPercent &e) const
    {
        return showsNothing(e) ? RuleWords::tr("Show nothing")
                               : RuleWords::tr("Show at most %1").arg(percent(e.percent));
    }
    QString operator()(const SplitByShares &e) const
    {
        QStringList parts;
        int others = 100;
        for (const SplitByShares::Share &share : e.shares) {
            parts << RuleWords::tr("%1 %2").arg(book.shopName(share.shopId), percent(share.percent));
            others -= share.percent;
        }
        if (others > 0)
            parts << RuleWords::tr("the others %1").arg(percent(others));
        return RuleWords::tr("Split: %1").arg(parts.join(QStringLiteral(", ")));
    }
    QString operator()(const SplitBySales &e) const
    {
        return RuleWords::tr("Split by what each shop sold in %n day(s)", nullptr, e.days);
    }
    QString operator()(const BestMarginFirst &e) const
    {
        return RuleWords::tr("Keep the last %1 for the shop with the best margin").arg(format::count(e.pieces));
    }
    QString operator()(const StopBelow &e) const
    {
        return RuleWords::tr("Stop selling below %1").arg(format::count(e.pieces));
    }
};

struct Named {
    QString name, meaning;
};

Named named(std::size_t effect)
{
    static_assert(kEffects == 12);
    if (effect == effectIndex<OnlyWarehouses>())
        return {RuleWords::tr("Sell only from some warehouses"),
            RuleWords::tr("Stock in other warehouses is not counted.")};
    if (effect == effectIndex<ExceptWarehouses>())
        return {RuleWords::tr("Leave warehouses out"), RuleWords::tr("Stock in these warehouses is not counted.")};
    if (effect == effectIndex<CountIncoming>())
        return {RuleWords::tr("Sell what is still coming in"),
            RuleWords::tr(
                "What is due within so many days is counted, after orders that wait for it; what is late is not.")};
    if (effect == effectIndex<Buffer>())
        return {RuleWords::tr("Buffer of a fixed size"),
            RuleWords::tr("So many pieces are kept off sale; the largest counts.")};
    if (effect == effectIndex<BufferBySpeed>())
        return {RuleWords::tr("Buffer sized by Selaras"),
            RuleWords::tr(
                "As large as what may sell while the shop is being told; none for slow sellers on fast shops.")};
    if (effect == effectIndex<KeepFor>())
        return {
            RuleWords::tr("Keep a minimum for one shop"), RuleWords::tr("The other shops are told that much less.")};
    if (effect == effectIndex<AtMost>())
        return {RuleWords::tr("Show at most so many"), RuleWords::tr("However many there are, no more are shown.")};
    if (effect == effectIndex<AtMostPercent>())
        return {
            RuleWords::tr("Show at most a percentage"), RuleWords::tr("Of what is left for the shop, rounded down.")};
    if (effect == effectIndex<SplitByShares>())
        return {RuleWords::tr("Split by percentages"),
            RuleWords::tr("Each shop has a part of its own; shops without a figure share what is left of 100 %.")};
    if (effect == effectIndex<SplitBySales>())
        return {RuleWords::tr("Split by how fast shops sell"),
            RuleWords::tr("Each shop has a part of its own, in proportion to its sales; a new shop is not shut out.")};
    if (effect == effectIndex<BestMarginFirst>())
        return {RuleWords::tr("Last pieces to the best margin"),
            RuleWords::tr(
                "Margin is price less the shop's fee less cost; where it is not known, it counts as the least.")};
    return {RuleWords::tr("Stop selling below"), RuleWords::tr("With fewer left than that, nothing is shown.")};
}

/// "24 Nov 18.30 WIB", the day alone when it begins there.
QString edge(qint64 at, const QTimeZone &zone, qint64 now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at, zone);
    const QString day = format::day(then.date(), QDateTime::fromMSecsSinceEpoch(now, zone).date());
    return QStringLiteral("%1 %2 %3").arg(day, format::clock(then.time()), when::zoneWord(at, zone));
}

} // namespace

QString RuleBook::shopName(qint64 id) const
{
    const auto shop = std::find_if(shops.begin(), shops.end(), [id](const shops::Shop &one) { return one.id == id; });
    return shop == shops.end() ? RuleWords::tr("a shop that is gone") : shop->name;
}

QTimeZone RuleBook::zoneOf(std::optional<qint64> shopId) const
{
    for (const shops::Shop &shop : shops)
        if (shop.id == shopId && QTimeZone::isTimeZoneIdAvailable(shop.timeZone.toLatin1()))
            return QTimeZone(shop.timeZone.toLatin1());
    return when::zone();
}

Result<RuleBook> readRuleBook(Reader &reader)
{
    RuleBook out;
    TRY(out.rules, inventory::rules(reader));
    TRY(out.shops, shops::all(reader));
    TRY(out.warehouses, inventory::warehouses(reader));
    TRY(out.tags, inventory::allTags(reader));
    for (const inventory::StoredRule &rule : out.rules) {
        if (!rule.rule.scope.skuId)
            continue;
        TRY(const auto sku, catalog::skuById(reader, *rule.rule.scope.skuId));
        if (sku)
            out.codes.insert(sku->id, sku->code);
    }
    return out;
}

QString effectName(std::size_t effect) { return named(effect).name; }
QString effectMeaning(std::size_t effect) { return named(effect).meaning; }
QString effectWords(const Effect &effect, const RuleBook &book) { return std::visit(Saying{book}, effect); }

QString goodsWords(const Scope &scope, const RuleBook &book)
{
    QStringList words;
    if (scope.skuId)
        words << RuleWords::tr("SKU %1").arg(book.codes.value(*scope.skuId, QString::number(*scope.skuId)));
    if (!scope.tag.isEmpty())
        words << RuleWords::tr("Tag %1").arg(scope.tag);
    return words.isEmpty() ? RuleWords::tr("All goods") : words.join(QStringLiteral(", "));
}

QString placeWords(const Scope &scope, const RuleBook &book)
{
    return scope.shopId ? book.shopName(*scope.shopId) : RuleWords::tr("All shops");
}

QString ruleWords(const Rule &rule, const RuleBook &book)
{
    QStringList words{effectWords(rule.effect, book)};
    if (rule.scope.skuId || !rule.scope.tag.isEmpty())
        words << goodsWords(rule.scope, book);
    if (rule.scope.shopId)
        words << book.shopName(*rule.scope.shopId);
    return words.join(QStringLiteral(", "));
}

RuleState ruleState(const inventory::StoredRule &rule, const RuleBook &book, qint64 now)
{
    const QTimeZone zone = book.zoneOf(rule.rule.scope.shopId);
    if (!rule.switchedOn)
        return {kit::Role::Grey, RuleWords::tr("Switched off")};
    if (rule.endsAt && *rule.endsAt <= now)
        return {kit::Role::Grey, RuleWords::tr("Ended %1").arg(edge(*rule.endsAt, zone, now))};
    if (rule.startsAt && *rule.startsAt > now)
        return {kit::Role::Grey, RuleWords::tr("Begins %1").arg(edge(*rule.startsAt, zone, now))};
    return {kit::Role::Green,
        rule.endsAt ? RuleWords::tr("In force until %1").arg(edge(*rule.endsAt, zone, now)) : RuleWords::tr("In force"),
        true};
}

} // namespace selaras::ui
