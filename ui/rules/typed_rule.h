#pragma once

#include "rules/rule_words.h"

#include <QSet>

/// A rule as it stands in the fields of the form: pure, from what is typed to a rule, with what is wrong by field.
namespace selaras::ui {

enum class Goods { All, Sku, Tag };

enum class RuleField {
    Pieces, ///< also per cent and days
    Most,
    KeptFor,
    Span,
    Warehouses,
    Shares,
    Sku,
    Tag,
    Shop,
    Begins,
    Ends,
};

struct TypedRule {
    qint64 id = 0; ///< 0: a new one
    bool switchedOn = true;
    std::size_t effect = effectIndex<allocation::KeepFor>();
    QString name;
    Goods goods = Goods::All;
    QString sku; ///< a code
    std::optional<qint64> skuId; ///< of that code; none: there is none, or it is not known yet
    QString tag;
    QString alsoTag; ///< of a rule for one SKU that was narrowed by a tag elsewhere (selarasctl): stays
    qint64 shopId = 0; ///< that it is for; 0: all
    QString pieces, most;
    qint64 keptFor = 0;
    int span = 30;
    QSet<qint64> warehouses;
    QHash<qint64, QString> shares; ///< per cent by shop; empty: shares what is left
    QString begins, ends;
};

TypedRule typedFrom(const inventory::StoredRule &rule, const RuleBook &book);
/// The fields that a rule of this effect has.
QSet<RuleField> fieldsOf(const TypedRule &typed);
/// Whether a shop's part of a split can be taken: 0 to 100, or nothing.
bool isShare(const QString &text);
/// What is wrong in a field, in words; empty: nothing.
QString faultIn(const TypedRule &typed, RuleField field, const RuleBook &book);
/// What a figure that may be meant comes to, so that nobody means another; empty: nothing to say.
QString warningIn(const TypedRule &typed, RuleField field, const RuleBook &book);
/// Nullopt while something is wrong.
std::optional<inventory::StoredRule> ruleFrom(const TypedRule &typed, const RuleBook &book);

} // namespace selaras::ui
