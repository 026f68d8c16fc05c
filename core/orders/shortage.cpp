#include "orders/shortage.h"

#include "audit/audit.h"
#include "catalog/sku.h"
#include "inventory/reservation.h"
#include "inventory/substitution.h"
#include "orders/queries.h"
#include "shops/shop.h"

#include <algorithm>

namespace selaras::orders {

namespace {

tl::unexpected<Error> refuse(const char *code, qint64 figure)
{
    return failAs(QString::fromLatin1(code), Error::Kind::Conflict, QString::number(figure));
}

Result<LineToPromise> lineOf(Reader &reader, qint64 lineId)
{
    TRY(const auto line, reader.one(lineToPromise, lineId));
    if (!line || line->skuId == 0)
        return refuse("line.missing", lineId);
    return *line;
}

/// Makes the promises to a line what they should be now.
Result<> promiseAgain(Transaction &tx, const LineToPromise &line, std::optional<qint64> expiresAt, const QString &actor)
{
    TRY(const auto shop, shops::find(tx, line.shopId));
    TRY(auto route, inventory::routeOf(tx, shop->route, {{line.skuId, line.quantity}}, line.province));
    return inventory::reserve(tx,
        {.orderId = line.orderId,
            .lineId = line.id,
            .skuId = line.skuId,
            .quantity = line.quantity,
            .expiresAt = expiresAt,
            .actor = actor,
            .orderNumber = line.orderNumber,
            .route = std::move(route)});
}

/// The open promises to a line.
Result<std::vector<inventory::Reservation>> openOfLine(Reader &reader, const LineToPromise &line)
{
    TRY(auto open, inventory::openOf(reader, line.orderId));
    std::erase_if(open, [&](const inventory::Reservation &promise) { return promise.lineId != line.id; });
    return open;
}

Result<std::optional<inventory::Substitution>> earlierOne(Reader &reader, const LineToPromise &line, qint64 insteadOf)
{
    TRY(const auto all, inventory::substitutionsOf(reader, line.orderId));
    const auto found = std::find_if(all.begin(), all.end(),
        [&](const inventory::Substitution &one) { return one.lineId == line.id && one.insteadOf == insteadOf; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<> note(Transaction &tx, const LineToPromise &line, const char *action, const inventory::Substitution &instead)
{
    TRY(const auto sold, catalog::skuById(tx, instead.insteadOf));
    TRY(const auto sent, catalog::skuById(tx, instead.skuId));
    return audit::append(tx,
        {.actor = instead.actor,
            .action = QString::fromLatin1(action),
            .orderId = line.orderId,
            .skuId = instead.insteadOf,
            .subject = QStringLiteral("%1 x %2").arg(instead.pieces).arg(sent->code),
            .detail = sold->code});
}

} // namespace

Result<qint64> sendFrom(Transaction &tx, qint64 lineId, qint64 skuId, qint64 warehouseId, const QString &actor)
{
    CHECK(lineOf(tx, lineId));
    return inventory::takeFrom(tx, lineId, skuId, warehouseId, actor);
}

Result<> substitute(Transaction &tx, const Substitute &wanted, const QString &actor)
{
    TRY(const auto line, lineOf(tx, wanted.lineId));
    TRY(const auto earlier, earlierOne(tx, line, wanted.insteadOf));
    if (earlier && earlier->skuId != wanted.skuId)
        return refuse("substitute.there", earlier->skuId);
    if (earlier && earlier->pieces == wanted.pieces)
        return {};
    TRY(const auto open, openOfLine(tx, line));
    qint64 promised = 0, sent = 0;
    for (const inventory::Reservation &promise : open) {
        if (promise.skuId == wanted.insteadOf)
            promised += promise.held + promise.waiting;
        else if (earlier && promise.skuId == wanted.skuId)
            sent += promise.held + promise.waiting;
    }
    if (wanted.pieces < 1 || wanted.pieces > promised + sent)
        return refuse("substitute.too-many", promised + sent);
    const inventory::Substitution instead{.lineId = line.id,
        .orderId = line.orderId,
        .insteadOf = wanted.insteadOf,
        .skuId = wanted.skuId,
        .pieces = wanted.pieces,
        .actor = actor};
    CHECK(inventory::keepSubstitution(tx, instead));
    TRY(const qint64 free, inventory::freePieces(tx, wanted.skuId));
    if (wanted.pieces - sent > free)
        return refuse("substitute.not-free", free);
    CHECK(note(tx, line, "order.substituted", instead));
    CHECK(promiseAgain(tx, line, open.front().expiresAt, actor));
    TRY(const auto now, openOfLine(tx, line));
    for (const inventory::Reservation &promise : now)
        if (promise.skuId == wanted.skuId
            && promise.waiting > 0) // the shop's rule does not split, or others wait longer
            return refuse("substitute.not-free", wanted.pieces - promise.waiting);
    return {};
}

Result<> takeBackSubstitute(Transaction &tx, qint64 lineId, qint64 insteadOf, const QString &actor)
{
    TRY(const auto line, lineOf(tx, lineId));
    TRY(const auto earlier, earlierOne(tx, line, insteadOf));
    if (!earlier)
        return refuse("substitute.none", insteadOf);
    TRY(const auto open, openOfLine(tx, line));
    if (open.empty())
        return refuse("substitute.over", lineId);
    CHECK(inventory::forgetSubstitution(tx, lineId, insteadOf));
    inventory::Substitution instead = *earlier;
    instead.actor = actor;
    CHECK(note(tx, line, "order.substitute-taken-back", instead));
    return promiseAgain(tx, line, open.front().expiresAt, actor);
}

} // namespace selaras::orders
