#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <vector>

/// A bundle is a SKU that is made of others. It has no stock of its own: what is sold of it is promised of its parts,
/// and there is as much of it as its scarcest part allows.
namespace selaras::inventory {

struct Ingredient {
    qint64 skuId = 0;
    qint64 pieces = 1; ///< in one bundle
};

/// Says what a bundle is made of; without parts it is a plain SKU again. Orders that were taken keep what they were
/// promised. Conflict:
///   bundle.of-bundle   a part is a bundle, or the SKU is a part of another bundle
///   bundle.part-twice  a part is named twice, or is the bundle itself
///   bundle.pieces      a part has no pieces, or more than kMostPieces
///   bundle.has-stock   there is stock of the SKU, or an order has a promise of it: it is a thing of its own
Result<> setRecipe(Transaction &tx, qint64 bundleId, const std::vector<Ingredient> &parts, const QString &actor);

constexpr qint64 kMostPieces = 100'000;

/// What a SKU is made of: empty when it is no bundle. By SKU id.
Result<std::vector<Ingredient>> recipeOf(Reader &reader, qint64 skuId);
/// What `quantity` pieces of a SKU are in the warehouse: themselves, or the parts of as many bundles. Malformed when a
/// count does not fit 64 bits.
Result<std::vector<Ingredient>> piecesOf(Reader &reader, qint64 skuId, qint64 quantity);
/// A part of a bundle as the stock screen shows it.
struct PartHere {
    qint64 skuId = 0;
    QString code, name;
    qint64 pieces = 1; ///< in one bundle
    qint64 available = 0; ///< of the part
};
Result<std::vector<PartHere>> partsHere(Reader &reader, qint64 bundleId);
/// The part that is enough for the fewest bundles; null without parts.
const PartHere *scarcestOf(const std::vector<PartHere> &parts);
/// How many bundles of such parts can be sold: as many as the scarcest part allows, before any rule.
Result<qint64> bundlesAvailable(Reader &reader, const std::vector<Ingredient> &parts);
/// The bundles a SKU is a part of.
Result<std::vector<qint64>> bundlesWith(Reader &reader, qint64 skuId);

} // namespace selaras::inventory
