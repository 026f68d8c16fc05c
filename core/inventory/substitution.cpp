#include "inventory/substitution.h"

#include "inventory/bundle.h"
#include "inventory/queries.h"

#include <algorithm>

namespace selaras::inventory {

namespace {

tl::unexpected<Error> refuse(const char *code, qint64 skuId)
{
    return failAs(QString::fromLatin1(code), Error::Kind::Conflict, QStringLiteral("SKU %1").arg(skuId));
}

} // namespace

Result<std::vector<Substitution>> substitutionsOf(Reader &reader, qint64 orderId)
{
    return reader.all(substitutionsOfOrder, orderId);
}

Result<> keepSubstitution(Transaction &tx, const Substitution &substitution)
{
    if (substitution.skuId == substitution.insteadOf)
        return refuse("substitute.same", substitution.skuId);
    TRY(const auto recipe, recipeOf(tx, substitution.skuId));
    if (!recipe.empty())
        return refuse("substitute.bundle", substitution.skuId);
    TRY(const auto open, tx.all(openOfLine, substitution.lineId));
    TRY(const auto there, tx.all(substitutionsOfLine, substitution.lineId));
    const auto earlier = std::find_if(there.begin(), there.end(),
        [&](const Substitution &other) { return other.insteadOf == substitution.insteadOf; });
    const bool goesOn = earlier != there.end() && earlier->skuId == substitution.skuId;
    const bool isInLine = std::any_of(
        open.begin(), open.end(), [&](const Reservation &promise) { return promise.skuId == substitution.skuId; });
    if (isInLine && !goesOn)
        return refuse("substitute.in-line", substitution.skuId);
    CHECK(tx.run(deleteSubstitution, substitution.lineId, substitution.insteadOf));
    CHECK(tx.run(insertSubstitution, substitution.lineId, substitution.insteadOf, substitution.orderId,
        substitution.skuId, substitution.pieces, substitution.actor, tx.now()));
    tx.touch(Topic::Orders);
    return {};
}

Result<> forgetSubstitution(Transaction &tx, qint64 lineId, qint64 insteadOf)
{
    TRY(const int forgotten, tx.run(deleteSubstitution, lineId, insteadOf));
    if (forgotten == 0)
        return refuse("substitute.none", insteadOf);
    tx.touch(Topic::Orders);
    return {};
}

Result<qint64> freePieces(Reader &reader, qint64 skuId)
{
    TRY(const auto places, reader.all(freeByWarehouse, skuId));
    qint64 free = 0;
    for (const Free &there : places)
        free += qMax<qint64>(0, there.pieces);
    return free;
}

} // namespace selaras::inventory
