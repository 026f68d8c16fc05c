#pragma once

#include "inventory/rules.h"

/// What a rule would change, before it is made: nothing is written.
namespace selaras::inventory {

/// SKUs that are looked at for all those that a rule speaks of.
struct Sample {
    std::vector<qint64> skus;
    qint64 of = 0; ///< how many it speaks of
};
/// Those that sell fastest first (of a rule for one shop: there), then those with a listing; at most `limit`. Of one
/// SKU: it, and the bundles it is a part of. Reads the sales of every SKU when the scope names neither SKU nor tag: ask
/// once for a scope, not with every keystroke.
Result<Sample> sampleFor(Reader &reader, const allocation::Scope &scope, int limit);

/// What one SKU's shops are told now, and would be.
struct ChangedSku {
    struct Figure {
        qint64 shopId = 0;
        qint64 now = 0, then = 0; ///< pieces
    };
    qint64 skuId = 0;
    QString code, name;
    qint64 soldIn30Days = 0; ///< by all its shops
    std::vector<Figure> shops; ///< by shop id

    qint64 change() const; ///< pieces that shops would be told more or less, in all
};

struct RulePreview {
    std::vector<ChangedSku> skus; ///< the greatest change first
    qint64 changed = 0; ///< of those looked at, also those that are not among `skus`
    /// Of those looked at, when the rule goes by margin: it does nothing for them, for no shop leaves more than
    /// another. So it is without a price or a cost.
    qint64 sameMargin = 0;
};
/// `rule`: as it would be saved, taken as if it held now; with an id, in place of the one that is there. At most
/// `limit` of the SKUs that it changes.
Result<RulePreview> previewRule(
    Reader &reader, const StoredRule &rule, const std::vector<qint64> &skus, std::size_t limit);

/// Why a shop would be told what previewRule() says; nullopt when it has no live listing of the SKU.
Result<std::optional<Explanation>> explainWith(Reader &reader, const StoredRule &rule, qint64 skuId, qint64 shopId);

} // namespace selaras::inventory
