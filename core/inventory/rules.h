#pragma once

#include "allocation/allocate.h"
#include "base/result.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// The rules of this inventory, and what follows from them: what each listing is allotted.
namespace selaras::inventory {

struct StoredRule {
    allocation::Rule rule; ///< its id is 0 until it is added
    QString name; ///< a person's words for it
    qint64 position = 0; ///< rules work from the lowest to the highest
    std::optional<qint64> startsAt, endsAt; ///< UTC ms; none: always
    bool switchedOn = true;
    bool inForce = false; ///< listings are allotted by it, or soon will be
};

/// By position.
Result<std::vector<StoredRule>> rules(Reader &reader);

/// Whether a rule may stand beside those that are there. Rejected as allocation::check() and checkBeside() say, and
/// "rule.ends-before-it-starts".
Result<> checkRule(Reader &reader, const StoredRule &rule);
/// Adds a rule after all others, its tag as spelled() says. Refused as checkRule() says, and Rejected "rule.ended": its
/// end is not later than now. What it changes is allotted by allotSome().
Result<qint64> addRule(Transaction &tx, const StoredRule &rule, const QString &actor);
/// Adds a rule that was removed again, after all others; it may have ended. Refused as checkRule() says.
Result<qint64> putRuleBack(Transaction &tx, const StoredRule &removed, const QString &actor);
/// Everything but the position. Refused as addRule() does, but what has ended already may keep its end. Conflict
/// "rule.gone" when somebody removed it.
Result<> changeRule(Transaction &tx, const StoredRule &rule, const QString &actor);
Result<> removeRule(Transaction &tx, qint64 ruleId, const QString &actor);
/// The order in which they work: all of them, each once, else Conflict "rule.gone".
Result<> orderRules(Transaction &tx, const std::vector<qint64> &ruleIds, const QString &actor);

/// Puts rules in and out of force whose time has come.
Result<> turnRules(Transaction &tx);
/// From now on allotSome() goes over all listings: something that rules go by has changed.
Result<> allotAllAnew(Transaction &tx);
/// Allots anew what a change of rules has left to do, at most `limit` SKUs. Whether something is left.
Result<bool> allotSome(Transaction &tx, int limit);

/// The tags of a SKU, sorted; rules speak of all SKUs with a tag.
Result<std::vector<QString>> tagsOf(Reader &reader, qint64 skuId);
/// Every tag that some SKU has, sorted.
Result<std::vector<QString>> allTags(Reader &reader);
/// A tag as it is spelled already: the one of `known` that differs from it by capitals only, or itself.
QString spelled(const QString &tag, const std::vector<QString> &known);
/// Trimmed, each once, none empty, each spelled as on another SKU or in a rule already. Audited when something changes.
/// Rejected "tag.long": more than kLongestTag characters; "tag.odd": signs that cannot be shown.
Result<> setTags(Transaction &tx, qint64 skuId, const std::vector<QString> &tags, const QString &actor);

constexpr qsizetype kLongestTag = 40;

/// Why a listing is told what it is told.
struct Explanation {
    allocation::Item item;
    std::vector<allocation::Seller> sellers;
    std::vector<StoredRule> rules; ///< those in force
    std::vector<allocation::Step> steps;
    qint64 told = 0; ///< what the steps come to
};
/// Nullopt when the listing is not there, not live or not mapped, or of a place of typed orders, which is told nothing.
Result<std::optional<Explanation>> explainListing(Reader &reader, qint64 listingId);

/// Listings whose allotment is not what the rules in force give them, in words for `selarasctl verify`; at most 100.
/// Those a change of rules has not reached yet are left out.
Result<std::vector<QString>> wrongAllotments(Reader &reader);

} // namespace selaras::inventory
