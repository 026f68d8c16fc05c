#include "inventory/bundle.h"

#include "audit/audit.h"
#include "base/money.h"
#include "inventory/queries.h"
#include "inventory/stock.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace selaras::inventory {

namespace {

Result<QString> codeOf(Reader &reader, qint64 skuId)
{
    TRY(const auto code, reader.one(codeOfSku, skuId));
    return code.value_or(QStringLiteral("SKU %1").arg(skuId));
}

/// What is wrong, and of which SKU, by its code.
Result<> refuse(Reader &reader, const char *why, qint64 skuId)
{
    TRY(const QString code, codeOf(reader, skuId));
    return failAs(QString::fromLatin1(why), Error::Kind::Conflict, code);
}

Result<> checkParts(Transaction &tx, qint64 bundleId, const std::vector<Ingredient> &parts)
{
    QSet<qint64> seen{bundleId};
    for (const Ingredient &part : parts) {
        if (seen.contains(part.skuId))
            return refuse(tx, "bundle.part-twice", part.skuId);
        seen.insert(part.skuId);
        if (part.pieces < 1 || part.pieces > kMostPieces)
            return refuse(tx, "bundle.pieces", part.skuId);
        CHECK(levels(tx, part.skuId)); // a SKU that is not there has none
        TRY(const auto own, recipeOf(tx, part.skuId));
        if (!own.empty())
            return refuse(tx, "bundle.of-bundle", part.skuId);
    }
    TRY(const auto above, bundlesWith(tx, bundleId));
    if (!above.empty())
        return refuse(tx, "bundle.of-bundle", bundleId);
    return {};
}

Result<QString> inWords(Reader &reader, const std::vector<Ingredient> &parts)
{
    QStringList words;
    for (const Ingredient &part : parts) {
        TRY(const QString code, codeOf(reader, part.skuId));
        words.append(QStringLiteral("%1 x %2").arg(part.pieces).arg(code));
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

Result<> setRecipe(Transaction &tx, qint64 bundleId, const std::vector<Ingredient> &parts, const QString &actor)
{
    TRY(const auto before, recipeOf(tx, bundleId));
    if (!parts.empty())
        CHECK(checkParts(tx, bundleId, parts));
    TRY(const Levels own, levels(tx, bundleId));
    if (own.onHand != 0 || own.waiting != 0 || own.incoming != 0)
        return refuse(tx, "bundle.has-stock", bundleId);
    CHECK(tx.run(deleteParts, bundleId));
    for (const Ingredient &part : parts)
        CHECK(tx.run(insertPart, bundleId, part.skuId, part.pieces));
    TRY(const QString now, inWords(tx, parts));
    TRY(const QString was, inWords(tx, before));
    CHECK(audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("bundle.recipe"),
            .skuId = bundleId,
            .subject = now,
            .detail = before.empty() ? QString() : QStringLiteral("was ") + was}));
    tx.touch(Topic::Stock);
    return tellShops(tx, bundleId, {});
}

Result<std::vector<Ingredient>> recipeOf(Reader &reader, qint64 skuId) { return reader.all(partsOfBundle, skuId); }

Result<std::vector<Ingredient>> piecesOf(Reader &reader, qint64 skuId, qint64 quantity)
{
    TRY(auto parts, recipeOf(reader, skuId));
    if (parts.empty())
        parts.push_back({skuId, 1});
    for (Ingredient &part : parts) {
        TRY(part.pieces, multiplyChecked(part.pieces, quantity));
    }
    return parts;
}

Result<std::vector<PartHere>> partsHere(Reader &reader, qint64 bundleId)
{
    TRY(auto parts, reader.all(namedParts, bundleId));
    for (PartHere &part : parts) {
        TRY(const qint64 free, reader.only(freeAfterBuffer, part.skuId, part.skuId));
        part.available = qMax<qint64>(0, free);
    }
    return parts;
}

const PartHere *scarcestOf(const std::vector<PartHere> &parts)
{
    const auto least = std::min_element(parts.begin(), parts.end(),
        [](const PartHere &a, const PartHere &b) { return a.available / a.pieces < b.available / b.pieces; });
    return least == parts.end() ? nullptr : &*least;
}

Result<qint64> bundlesAvailable(Reader &reader, const std::vector<Ingredient> &parts)
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (const Ingredient &part : parts) {
        TRY(const qint64 free, reader.only(freeAfterBuffer, part.skuId, part.skuId));
        least = qMin(least, qMax<qint64>(0, free) / part.pieces);
    }
    return least;
}

Result<std::vector<qint64>> bundlesWith(Reader &reader, qint64 skuId) { return reader.all(bundlesOfPart, skuId); }

} // namespace selaras::inventory
