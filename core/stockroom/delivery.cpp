#include "stockroom/delivery.h"

#include "audit/audit.h"
#include "inventory/bundle.h"
#include "inventory/stock.h"
#include "stockroom/queries.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <limits>

namespace selaras::stockroom {

namespace {

tl::unexpected<Error> refuse(const char *code, const QString &what)
{
    return failAs(QString::fromLatin1(code), Error::Kind::Conflict, what);
}

QString nameOf(qint64 skuId) { return QStringLiteral("SKU %1").arg(skuId); }

Result<> note(
    Transaction &tx, const char *action, const Delivery &delivery, const QString &detail, const QString &actor)
{
    tx.touch(Topic::Stock);
    return audit::append(
        tx, {.actor = actor, .action = QString::fromLatin1(action), .subject = delivery.number, .detail = detail});
}

QString timeWords(std::optional<qint64> at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate) : QStringLiteral("no date");
}

Result<> checkLines(Transaction &tx, const std::vector<DeliveryLine> &lines)
{
    if (lines.empty())
        return refuse("delivery.empty", QStringLiteral("no line"));
    QSet<qint64> seen;
    for (const DeliveryLine &line : lines) {
        if (line.pieces < 1 || line.pieces > kMostPieces)
            return refuse("delivery.empty", nameOf(line.skuId));
        if (seen.contains(line.skuId))
            return refuse("delivery.twice", nameOf(line.skuId));
        seen.insert(line.skuId);
        TRY(const auto parts, inventory::recipeOf(tx, line.skuId));
        if (!parts.empty())
            return refuse("stock.of-bundle", nameOf(line.skuId));
    }
    return {};
}

Result<qint64> insert(Transaction &tx, const Delivery &delivery)
{
    TRY(const auto other, tx.one(deliveryOfNumber, delivery.number));
    if (other || delivery.number.trimmed().isEmpty())
        return refuse("delivery.number", delivery.number);
    CHECK(checkLines(tx, delivery.lines));
    const qint64 id = tx.newId();
    CHECK(tx.run(insertDelivery, id, delivery.number, delivery.fromWarehouseId, delivery.supplier, delivery.warehouseId,
        delivery.expectedAt, delivery.note, tx.now()));
    for (const DeliveryLine &line : delivery.lines) {
        CHECK(tx.run(insertDeliveryLine, id, line.skuId, line.pieces, line.pieces));
        CHECK(inventory::expectMore(tx, line.skuId, delivery.warehouseId, line.pieces));
    }
    return id;
}

Result<> leave(Transaction &tx, const Delivery &transfer, const DeliveryLine &line, const QString &actor)
{
    const qint64 from = *transfer.fromWarehouseId;
    TRY(const inventory::Levels there, inventory::levelsIn(tx, line.skuId, from));
    if (there.onHand - there.reserved < line.pieces)
        return refuse("transfer.not-free", nameOf(line.skuId));
    CHECK(inventory::move(tx,
        {.skuId = line.skuId,
            .warehouseId = from,
            .delta = -line.pieces,
            .reason = inventory::Reason::Transfer,
            .reference = transfer.number,
            .actor = actor}));
    return {};
}

Result<Delivery> findOpen(Transaction &tx, qint64 deliveryId)
{
    TRY(const auto delivery, find(tx, deliveryId));
    if (!delivery || delivery->state != DeliveryState::Expected)
        return refuse("delivery.closed", QString::number(deliveryId));
    return *delivery;
}

/// Pieces of a delivery that came; nothing happens when there are none.
Result<> take(Transaction &tx, const Delivery &delivery, qint64 skuId, qint64 pieces, inventory::Reason reason,
    const QString &actor)
{
    if (pieces == 0)
        return {};
    CHECK(inventory::move(tx,
        {.skuId = skuId,
            .warehouseId = delivery.warehouseId,
            .delta = pieces,
            .reason = reason,
            .reference = delivery.number,
            .actor = actor}));
    return {};
}

Result<> receiveLine(Transaction &tx, const Delivery &delivery, DeliveryLine &line, qint64 pieces, const QString &actor)
{
    const qint64 awaited = qMin(line.open, pieces);
    line.received += pieces;
    line.open -= awaited;
    CHECK(tx.run(updateDeliveryLine, line.received, line.open, delivery.id, line.skuId));
    CHECK(inventory::expectMore(tx, line.skuId, delivery.warehouseId, -awaited));
    if (!delivery.fromWarehouseId)
        return take(tx, delivery, line.skuId, pieces, inventory::Reason::Receipt, actor);
    CHECK(take(tx, delivery, line.skuId, awaited, inventory::Reason::Transfer, actor));
    return take(tx, delivery, line.skuId, pieces - awaited, inventory::Reason::Found, actor); // nobody sent it
}

/// Nothing of a delivery is expected any more.
Result<qint64> expectNoMore(Transaction &tx, const Delivery &delivery)
{
    qint64 open = 0;
    for (const DeliveryLine &line : delivery.lines) {
        if (line.open == 0)
            continue;
        open += line.open;
        CHECK(tx.run(updateDeliveryLine, line.received, 0, delivery.id, line.skuId));
        CHECK(inventory::expectMore(tx, line.skuId, delivery.warehouseId, -line.open));
    }
    return open;
}

} // namespace

Result<qint64> expect(Transaction &tx, const Delivery &purchase, const QString &actor)
{
    TRY(const qint64 id, insert(tx, purchase));
    CHECK(note(tx, "delivery.expected", purchase, purchase.supplier, actor));
    return id;
}

Result<qint64> send(Transaction &tx, const Delivery &transfer, const QString &actor)
{
    if (!transfer.fromWarehouseId || *transfer.fromWarehouseId == transfer.warehouseId)
        return refuse("transfer.same", transfer.number);
    TRY(const qint64 id, insert(tx, transfer));
    for (const DeliveryLine &line : transfer.lines)
        CHECK(leave(tx, transfer, line, actor));
    CHECK(note(tx, "transfer.sent", transfer, {}, actor));
    return id;
}

Result<> receive(Transaction &tx, qint64 deliveryId, const std::vector<Arrived> &arrived, const QString &actor)
{
    TRY(Delivery delivery, findOpen(tx, deliveryId));
    if (arrived.empty())
        return refuse("delivery.empty", delivery.number);
    qint64 pieces = 0;
    for (const Arrived &came : arrived) {
        const auto line = std::find_if(
            delivery.lines.begin(), delivery.lines.end(), [&](const DeliveryLine &l) { return l.skuId == came.skuId; });
        if (line == delivery.lines.end())
            return refuse("delivery.not-in-it", nameOf(came.skuId));
        if (came.pieces < 1 || came.pieces > kMostPieces)
            return refuse("delivery.empty", nameOf(came.skuId));
        CHECK(receiveLine(tx, delivery, *line, came.pieces, actor));
        pieces += came.pieces;
    }
    const bool all = std::all_of(
        delivery.lines.begin(), delivery.lines.end(), [](const DeliveryLine &line) { return line.open == 0; });
    if (all)
        CHECK(tx.run(closeDelivery, QStringLiteral("received"), tx.now(), deliveryId));
    return note(tx, all ? "delivery.received" : "delivery.received-in-part", delivery,
        QStringLiteral("%1 pieces").arg(pieces), actor);
}

Result<> expectBy(Transaction &tx, qint64 deliveryId, std::optional<qint64> expectedAt, const QString &actor)
{
    TRY(const Delivery delivery, findOpen(tx, deliveryId));
    if (delivery.expectedAt == expectedAt)
        return {};
    CHECK(tx.run(dateDelivery, expectedAt, deliveryId));
    for (const DeliveryLine &line : delivery.lines)
        if (line.open > 0)
            CHECK(inventory::tellShops(tx, line.skuId, {})); // a rule may count what is expected soon
    return note(tx, "delivery.dated", delivery,
        QStringLiteral("%1, before: %2").arg(timeWords(expectedAt), timeWords(delivery.expectedAt)), actor);
}

Result<> close(Transaction &tx, qint64 deliveryId, const QString &why, const QString &actor)
{
    TRY(const Delivery delivery, findOpen(tx, deliveryId));
    TRY(const qint64 missing, expectNoMore(tx, delivery));
    CHECK(tx.run(closeDelivery, QStringLiteral("short"), tx.now(), deliveryId));
    return note(
        tx, "delivery.short", delivery, QStringLiteral("%1 pieces never came. %2").arg(missing).arg(why), actor);
}

Result<> cancel(Transaction &tx, qint64 deliveryId, const QString &why, const QString &actor)
{
    TRY(const Delivery delivery, findOpen(tx, deliveryId));
    for (const DeliveryLine &line : delivery.lines)
        if (line.received > 0)
            return refuse("delivery.begun", delivery.number);
    CHECK(expectNoMore(tx, delivery));
    CHECK(tx.run(closeDelivery, QStringLiteral("cancelled"), tx.now(), deliveryId));
    if (delivery.fromWarehouseId) {
        for (const DeliveryLine &line : delivery.lines)
            CHECK(inventory::move(tx,
                {.skuId = line.skuId,
                    .warehouseId = *delivery.fromWarehouseId,
                    .delta = line.pieces,
                    .reason = inventory::Reason::Transfer,
                    .reference = delivery.number,
                    .note = why,
                    .actor = actor}));
    }
    return note(tx, "delivery.cancelled", delivery, why, actor);
}

Result<std::optional<Delivery>> find(Reader &reader, qint64 deliveryId)
{
    TRY(auto delivery, reader.one(deliveryById, deliveryId));
    if (delivery) {
        TRY(delivery->lines, reader.all(linesOfDelivery, deliveryId));
    }
    return delivery;
}

Result<std::vector<Delivery>> expected(Reader &reader, int limit) { return reader.all(expectedDeliveries, limit); }

Result<std::vector<Delivery>> closed(Reader &reader, std::optional<qint64> before, int limit)
{
    return reader.all(closedDeliveries, before.value_or(std::numeric_limits<qint64>::max()), limit);
}

} // namespace selaras::stockroom
