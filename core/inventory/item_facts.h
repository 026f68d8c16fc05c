#pragma once

#include "allocation/allocate.h"
#include "inventory/bundle.h"
#include "inventory/rules.h"
#include "store/transaction.h"

/// What allocation::allocate() wants to know, from the books. Not for use outside this folder.
namespace selaras::inventory {

/// By what listings are allotted.
struct Allotment {
    std::vector<allocation::Rule> rules; ///< in force, in the order in which they work
    bool someSendWhole = false; ///< a shop's orders are never split

    /// Whether every shop is simply told what is available of such a SKU, and its listings need no figure of their own.
    bool isPlain(const std::vector<Ingredient> &parts) const
    {
        return parts.empty() && rules.empty() && !someSendWhole;
    }
};
Result<Allotment> allotmentInForce(Reader &reader);

/// A listing and what it is allotted.
struct Allotted {
    qint64 listingId = 0;
    qint64 shopId = 0;
    std::optional<qint64> pieces;
};

/// A SKU or bundle with its stock, and the shops that list it and are told: places of typed orders are none of them.
struct ItemFacts {
    allocation::Item item;
    std::vector<allocation::Seller> sellers; ///< one a shop, by shop id
    std::vector<Allotted> listings; ///< the live ones, by shop id
};
/// `parts`: its recipe, empty when it is no bundle. What is expected is known only if one of `rules` counts it.
Result<ItemFacts> factsOf(
    Reader &reader, qint64 skuId, const std::vector<Ingredient> &parts, const std::vector<allocation::Rule> &rules);

/// Whether one of them counts what is expected, and so says something else each day.
bool countIncoming(const std::vector<allocation::Rule> &rules);
/// The setting with the UTC ms from which days are counted: rules do not change their mind between two allotments.
inline const QString kAllotmentDay = QStringLiteral("allotment.day");

/// What each of facts.sellers is told.
std::vector<qint64> figuresOf(const ItemFacts &facts, const std::vector<allocation::Rule> &rules);
/// The index of a shop in facts.sellers.
std::size_t sellerOf(const ItemFacts &facts, qint64 shopId);

std::vector<allocation::Rule> plainRules(const std::vector<StoredRule> &stored);
/// Why one of facts.sellers is told its figure by these rules, in the order in which they work.
Explanation explanationOf(ItemFacts facts, std::vector<StoredRule> rules, qint64 shopId);

} // namespace selaras::inventory
