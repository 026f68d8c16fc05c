#include "inventory/rules.h"

#include "allocation/effect_text.h"
#include "audit/audit.h"
#include "base/require.h"
#include "base/text.h"
#include "inventory/bundle.h"
#include "inventory/item_facts.h"
#include "inventory/queries.h"
#include "inventory/rule_queries.h"
#include "inventory/stock.h"
#include "inventory/typed_effect.h"
#include "store/setting.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <set>

namespace selaras::inventory {

namespace {

/// The setting that says after which SKU id the rules as they are have not been followed yet; empty: all follow them.
const QString kAllottedUpTo = QStringLiteral("allotment.done-up-to");

Result<StoredRule> whole(const RuleRow &row)
{
    StoredRule out = row.stored;
    TRY(out.rule.effect, allocation::effectFromText(row.effect));
    return out;
}

bool isInForce(const StoredRule &rule, qint64 now)
{
    return rule.switchedOn && rule.startsAt.value_or(now) <= now
        && now < rule.endsAt.value_or(std::numeric_limits<qint64>::max());
}

/// Whether there is a moment at which both hold.
bool meet(const StoredRule &a, const StoredRule &b)
{
    constexpr qint64 kNever = std::numeric_limits<qint64>::max();
    return a.switchedOn && b.switchedOn && a.startsAt.value_or(0) < b.endsAt.value_or(kNever)
        && b.startsAt.value_or(0) < a.endsAt.value_or(kNever);
}

/// What it does and of what it speaks, in words that a person can read later, whatever is renamed or removed then.
Result<QString> inWords(Reader &reader, const StoredRule &rule)
{
    const allocation::Scope &scope = rule.rule.scope;
    QStringList words;
    TRY(const QString effect, typedEffect(reader, rule.rule.effect));
    words.append(effect);
    if (scope.shopId) {
        TRY(const auto shops, reader.all(shopNames));
        const auto shop
            = std::find_if(shops.begin(), shops.end(), [&](const Named &one) { return one.id == *scope.shopId; });
        words.append(QStringLiteral("shop ") + (shop == shops.end() ? QString::number(*scope.shopId) : shop->name));
    }
    if (scope.skuId) {
        TRY(const auto code, reader.one(codeOfSku, *scope.skuId));
        words.append(QStringLiteral("SKU ") + code.value_or(QString::number(*scope.skuId)));
    }
    if (!scope.tag.isEmpty())
        words.append(QStringLiteral("tag %1").arg(scope.tag));
    if (!rule.switchedOn)
        words.append(QStringLiteral("off"));
    return words.join(QStringLiteral("; "));
}

Result<> note(Transaction &tx, const char *action, const StoredRule &rule, const QString &actor)
{
    tx.touch(Topic::Rules);
    TRY(const QString detail, inWords(tx, rule));
    return audit::append(tx,
        {.actor = actor,
            .action = QString::fromLatin1(action),
            .skuId = rule.rule.scope.skuId,
            .subject = rule.name,
            .detail = detail});
}

Result<StoredRule> find(Transaction &tx, qint64 ruleId)
{
    TRY(const auto row, tx.one(ruleRow, ruleId));
    if (!row)
        return failAs(QStringLiteral("rule.gone"), Error::Kind::Conflict, QStringLiteral("rule %1").arg(ruleId));
    return whole(*row);
}

/// Forms show times without their seconds.
bool sameMinute(std::optional<qint64> a, std::optional<qint64> b)
{
    constexpr qint64 kMinute = 60'000;
    return a && b && *a / kMinute == *b / kMinute;
}

Result<> checkEnd(Transaction &tx, const StoredRule &rule)
{
    if (rule.endsAt && *rule.endsAt <= tx.now())
        return failAs(QStringLiteral("rule.ended"), Error::Kind::Rejected, rule.name);
    return {};
}

/// A tag as some SKU or rule spells it.
Result<QString> spelledHere(Reader &reader, const QString &tag)
{
    if (tag.isEmpty())
        return tag;
    TRY(const qint64 taken, reader.only(isTag, tag)); // most are, and then the others need not be read
    if (taken > 0)
        return tag;
    TRY(const auto known, reader.all(tagsOfGoodsAndRules));
    return spelled(tag, known);
}

} // namespace

Result<> checkRule(Reader &reader, const StoredRule &rule)
{
    CHECK(allocation::check(rule.rule));
    if (rule.startsAt && rule.endsAt && *rule.endsAt <= *rule.startsAt)
        return failAs(QStringLiteral("rule.ends-before-it-starts"), Error::Kind::Rejected, rule.name);
    TRY(const auto all, rules(reader));
    std::vector<allocation::Rule> beside;
    for (const StoredRule &other : all)
        if (other.rule.id != rule.rule.id && meet(rule, other))
            beside.push_back(other.rule);
    allocation::Rule meant = rule.rule; // as it will be kept
    TRY(meant.scope.tag, spelledHere(reader, meant.scope.tag));
    return allocation::checkBeside(meant, beside);
}

Result<> allotAllAnew(Transaction &tx) { return setSetting(tx, kAllottedUpTo, QStringLiteral("0")); }

std::vector<allocation::Rule> plainRules(const std::vector<StoredRule> &stored)
{
    std::vector<allocation::Rule> out;
    for (const StoredRule &rule : stored)
        out.push_back(rule.rule);
    return out;
}

Explanation explanationOf(ItemFacts facts, std::vector<StoredRule> rules, qint64 shopId)
{
    const std::size_t seller = sellerOf(facts, shopId);
    Explanation out{.item = std::move(facts.item),
        .sellers = std::move(facts.sellers),
        .rules = std::move(rules),
        .steps = {},
        .told = 0};
    out.steps = allocation::explain(out.item, out.sellers, plainRules(out.rules), seller);
    out.told = out.steps.back().left;
    return out;
}

Result<std::vector<StoredRule>> rules(Reader &reader)
{
    TRY(const auto rows, reader.all(allRuleRows));
    std::vector<StoredRule> out;
    for (const RuleRow &row : rows) {
        TRY(auto rule, whole(row));
        out.push_back(std::move(rule));
    }
    return out;
}

Result<qint64> addRule(Transaction &tx, const StoredRule &rule, const QString &actor)
{
    CHECK(checkRule(tx, rule));
    CHECK(checkEnd(tx, rule));
    return putRuleBack(tx, rule, actor);
}

Result<qint64> putRuleBack(Transaction &tx, const StoredRule &wanted, const QString &actor)
{
    CHECK(checkRule(tx, wanted));
    TRY(const qint64 last, tx.only(lastPosition));
    StoredRule rule = wanted;
    rule.rule.id = tx.newId();
    TRY(rule.rule.scope.tag, spelledHere(tx, rule.rule.scope.tag));
    rule.inForce = isInForce(rule, tx.now());
    const allocation::Scope &scope = rule.rule.scope;
    CHECK(tx.run(insertRule, rule.rule.id, last + 1, rule.name, scope.shopId, scope.skuId, scope.tag,
        allocation::effectText(rule.rule.effect), rule.startsAt, rule.endsAt, rule.switchedOn, rule.inForce, tx.now()));
    CHECK(note(tx, "rule.added", rule, actor));
    if (rule.inForce)
        CHECK(allotAllAnew(tx));
    return rule.rule.id;
}

Result<> changeRule(Transaction &tx, const StoredRule &wanted, const QString &actor)
{
    TRY(const StoredRule was, find(tx, wanted.rule.id));
    const Result<> good = checkRule(tx, wanted);
    // Older releases took such figures: the rule may be named and switched off as it is.
    const bool idle = !good && good.error().code == u"rule.changes-nothing"
        && allocation::effectText(was.rule.effect) == allocation::effectText(wanted.rule.effect);
    if (!good && !idle)
        return good;
    if (!sameMinute(was.endsAt, wanted.endsAt))
        CHECK(checkEnd(tx, wanted));
    StoredRule rule = wanted;
    TRY(rule.rule.scope.tag, spelledHere(tx, rule.rule.scope.tag));
    rule.inForce = isInForce(rule, tx.now());
    const allocation::Scope &scope = rule.rule.scope;
    CHECK(tx.run(updateRule, rule.name, scope.shopId, scope.skuId, scope.tag, allocation::effectText(rule.rule.effect),
        rule.startsAt, rule.endsAt, rule.switchedOn, rule.inForce, rule.rule.id));
    CHECK(note(tx, "rule.changed", rule, actor));
    return was.inForce || rule.inForce ? allotAllAnew(tx) : Result<>();
}

Result<> removeRule(Transaction &tx, qint64 ruleId, const QString &actor)
{
    TRY(const StoredRule was, find(tx, ruleId));
    CHECK(tx.run(deleteRule, ruleId));
    CHECK(note(tx, "rule.removed", was, actor));
    return was.inForce ? allotAllAnew(tx) : Result<>();
}

Result<> orderRules(Transaction &tx, const std::vector<qint64> &ruleIds, const QString &actor)
{
    TRY(const auto present, rules(tx));
    std::set<qint64> known;
    for (const StoredRule &rule : present)
        known.insert(rule.rule.id);
    if (ruleIds.size() != known.size() || std::set(ruleIds.begin(), ruleIds.end()) != known)
        return failAs(QStringLiteral("rule.gone"), Error::Kind::Conflict, QStringLiteral("other rules than these"));
    QStringList names;
    for (std::size_t i = 0; i < ruleIds.size(); ++i) {
        CHECK(tx.run(placeRule, qint64(i) + 1, ruleIds[i]));
        const auto rule = std::find_if(present.begin(), present.end(),
            [&](const StoredRule &candidate) { return candidate.rule.id == ruleIds[i]; });
        names.append(rule->name);
    }
    CHECK(audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("rule.ordered"),
            .subject = {},
            .detail = names.join(QStringLiteral(" > "))}));
    tx.touch(Topic::Rules);
    return allotAllAnew(tx);
}

namespace {

/// Whether a day has begun on which other deliveries are near enough to count.
Result<bool> turnDay(Transaction &tx)
{
    constexpr qint64 kDay = 86'400'000;
    const QString today = QString::number(tx.now() / kDay * kDay);
    TRY(const auto before, setting(tx, kAllotmentDay));
    if (before == today)
        return false;
    CHECK(setSetting(tx, kAllotmentDay, today));
    TRY(const Allotment allotment, allotmentInForce(tx));
    return countIncoming(allotment.rules);
}

} // namespace

Result<> turnRules(Transaction &tx)
{
    TRY(const auto all, rules(tx));
    bool turned = false;
    for (const StoredRule &rule : all) {
        const bool inForce = isInForce(rule, tx.now());
        if (inForce == rule.inForce)
            continue;
        turned = true;
        CHECK(tx.run(putInForce, inForce, rule.rule.id));
        CHECK(note(tx, inForce ? "rule.began" : "rule.ended", rule, QStringLiteral("selaras")));
    }
    TRY(const bool otherDay, turnDay(tx));
    return turned || otherDay ? allotAllAnew(tx) : Result<>();
}

Result<bool> allotSome(Transaction &tx, int limit)
{
    TRY(const auto doneUpTo, setting(tx, kAllottedUpTo));
    if (!doneUpTo || doneUpTo->isEmpty())
        return false;
    TRY(const auto skus, tx.all(listedSkusAfter, doneUpTo->toLongLong(), limit));
    for (const qint64 sku : skus)
        CHECK(tellShops(tx, sku, {}));
    const bool more = int(skus.size()) == limit;
    CHECK(setSetting(tx, kAllottedUpTo, more ? QString::number(skus.back()) : QString()));
    return more;
}

Result<std::vector<QString>> tagsOf(Reader &reader, qint64 skuId) { return reader.all(tagsOfSku, skuId); }

Result<std::vector<QString>> allTags(Reader &reader) { return reader.all(everyTag); }

QString spelled(const QString &tag, const std::vector<QString> &known)
{
    if (std::find(known.begin(), known.end(), tag) != known.end())
        return tag;
    const auto same = std::find_if(
        known.begin(), known.end(), [&](const QString &other) { return other.compare(tag, Qt::CaseInsensitive) == 0; });
    return same == known.end() ? tag : *same;
}

Result<> setTags(Transaction &tx, qint64 skuId, const std::vector<QString> &wanted, const QString &actor)
{
    std::vector<QString> tags;
    for (const QString &one : wanted) {
        TRY(const QString tag, spelledHere(tx, one.trimmed()));
        tags.push_back(spelled(tag, tags));
    }
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    tags.erase(std::remove(tags.begin(), tags.end(), QString()), tags.end());
    for (const QString &tag : tags) {
        if (tag.size() > kLongestTag)
            return failAs(QStringLiteral("tag.long"), Error::Kind::Rejected, tag);
        if (!isPlainText(tag))
            return failAs(QStringLiteral("tag.odd"), Error::Kind::Rejected, {});
    }
    TRY(const auto before, tagsOf(tx, skuId));
    if (tags == before)
        return {};
    CHECK(tx.run(deleteTags, skuId));
    for (const QString &tag : tags)
        CHECK(tx.run(insertTag, skuId, tag));
    CHECK(audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("stock.tags"),
            .skuId = skuId,
            .subject = QStringList(tags.begin(), tags.end()).join(QStringLiteral(", ")),
            .detail = QStringLiteral("was ") + QStringList(before.begin(), before.end()).join(QStringLiteral(", "))}));
    tx.touch(Topic::Stock);
    return tellShops(tx, skuId, {});
}

Result<std::optional<Explanation>> explainListing(Reader &reader, qint64 listingId)
{
    TRY(const auto sku, reader.one(skuOfListing, listingId));
    if (!sku)
        return std::optional<Explanation>();
    TRY(auto inForce, rules(reader));
    inForce.erase(std::remove_if(inForce.begin(), inForce.end(), [](const StoredRule &rule) { return !rule.inForce; }),
        inForce.end());
    TRY(const auto parts, recipeOf(reader, *sku));
    TRY(ItemFacts facts, factsOf(reader, *sku, parts, plainRules(inForce)));
    const auto listing = std::find_if(facts.listings.begin(), facts.listings.end(),
        [&](const Allotted &candidate) { return candidate.listingId == listingId; });
    require(listing != facts.listings.end()); // it is live
    return std::optional(explanationOf(std::move(facts), std::move(inForce), listing->shopId));
}

Result<std::vector<QString>> wrongAllotments(Reader &reader)
{
    constexpr int kChunk = 1'000;
    constexpr std::size_t kMost = 100;
    TRY(const auto pending, setting(reader, kAllottedUpTo));
    const qint64 upTo = pending && !pending->isEmpty() ? pending->toLongLong() : std::numeric_limits<qint64>::max();
    TRY(const Allotment allotment, allotmentInForce(reader));
    std::vector<QString> out;
    for (qint64 after = 0; out.size() < kMost;) {
        TRY(const auto skus, reader.all(listedSkusAfter, after, kChunk));
        for (const qint64 sku : skus) {
            if (sku > upTo)
                return out;
            TRY(const auto parts, recipeOf(reader, sku));
            TRY(const ItemFacts facts, factsOf(reader, sku, parts, allotment.rules));
            const auto figures = figuresOf(facts, allotment.rules);
            for (const Allotted &listing : facts.listings) {
                const qint64 due = figures[sellerOf(facts, listing.shopId)];
                const bool plain = allotment.isPlain(parts);
                if (plain ? listing.pieces.has_value() : listing.pieces != due)
                    out.push_back(
                        QStringLiteral("listing %1: allotted %2, by the rules %3")
                            .arg(listing.listingId)
                            .arg(listing.pieces ? QString::number(*listing.pieces) : QStringLiteral("nothing"),
                                plain ? QStringLiteral("nothing") : QString::number(due)));
            }
        }
        if (int(skus.size()) < kChunk)
            break;
        after = skus.back();
    }
    return out;
}

} // namespace selaras::inventory
