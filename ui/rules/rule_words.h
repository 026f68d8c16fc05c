#pragma once

#include "inventory/rules.h"
#include "inventory/stock.h"
#include "kit/theme.h"
#include "shops/shop.h"

#include <QHash>
#include <QString>
#include <QTimeZone>

#include <vector>

/// Rules in plain words.
namespace selaras::ui {

/// The rules, and what they speak of, of one moment.
struct RuleBook {
    std::vector<inventory::StoredRule> rules; ///< in the order in which they work
    std::vector<shops::Shop> shops;
    std::vector<inventory::Warehouse> warehouses;
    std::vector<QString> tags; ///< that some SKU has, sorted
    QHash<qint64, QString> codes; ///< of the SKUs that rules name

    QString shopName(qint64 id) const;
    QTimeZone zoneOf(std::optional<qint64> shopId) const; ///< of a shop, else of the house
};
Result<RuleBook> readRuleBook(Reader &reader);

constexpr std::size_t kEffects = std::variant_size_v<allocation::Effect>;
/// The place of an effect in the variant.
template <class E> std::size_t effectIndex() { return allocation::Effect(E{}).index(); }

/// What an effect is called in a list, and what it does, in one sentence. By its place in the variant.
QString effectName(std::size_t effect);
QString effectMeaning(std::size_t effect);
/// "Keep 3 for Shopee".
QString effectWords(const allocation::Effect &effect, const RuleBook &book);
/// "All goods", "SKU TLA-600-HTM", "Tag rapuh".
QString goodsWords(const allocation::Scope &scope, const RuleBook &book);
/// The shop it is for, else "All shops".
QString placeWords(const allocation::Scope &scope, const RuleBook &book);
/// What it is called when nobody has named it: the effect, and what it is for when that is not everything.
QString ruleWords(const allocation::Rule &rule, const RuleBook &book);

/// Whether it holds at a moment (UTC ms), and since or until when.
struct RuleState {
    kit::Role role = kit::Role::Grey;
    QString word;
    bool holds = false;
};
RuleState ruleState(const inventory::StoredRule &rule, const RuleBook &book, qint64 now);

} // namespace selaras::ui
