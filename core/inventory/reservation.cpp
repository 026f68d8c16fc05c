#include "inventory/reservation.h"

#include "audit/audit.h"
#include "inventory/promises.h"
#include "inventory/queries.h"
#include "inventory/stock.h"

namespace selaras::inventory {

namespace {

Result<> auditPromise(
    Transaction &tx, const Reservation &promise, const char *action, qint64 delta, const QString &actor)
{
    return audit::append(tx,
        {.actor = actor,
            .action = QString::fromLatin1(action),
            .orderId = promise.orderId,
            .skuId = promise.skuId,
            .delta = delta,
            .subject = promise.waiting > 0 ? QStringLiteral("waiting %1").arg(promise.waiting) : QString(),
            .detail = {}});
}

/// Writes a promise with new figures and keeps stock.reserved the sum of what is held.
Result<> rewrite(Transaction &tx, const Reservation &was, const Reservation &now)
{
    if (was.warehouseId != now.warehouseId || was.held != now.held) {
        if (was.held > 0)
            CHECK(tx.run(changeReserved, -was.held, was.skuId, was.warehouseId));
        if (now.held > 0)
            CHECK(tx.run(changeReserved, now.held, now.skuId, now.warehouseId));
    }
    CHECK(tx.run(updateReservation, now.warehouseId, now.held, now.waiting, now.expiresAt, now.id));
    tx.touch(Topic::Stock);
    return {};
}

/// The warehouse that can give most; Conflict when there is none at all.
Result<Free> bestPlace(Transaction &tx, qint64 skuId)
{
    TRY(const auto places, tx.one(freeByWarehouse, skuId));
    if (!places)
        return failAs(
            QStringLiteral("stock.no-warehouse"), Error::Kind::Conflict, QStringLiteral("no active warehouse"));
    return *places;
}

Result<> close(Transaction &tx, const Reservation &promise, const char *state, const char *action, const QString &actor)
{
    if (promise.held > 0)
        CHECK(tx.run(changeReserved, -promise.held, promise.skuId, promise.warehouseId));
    CHECK(tx.run(closeReservation, QString::fromLatin1(state), promise.id));
    CHECK(auditPromise(tx, promise, action, -promise.held, actor));
    CHECK(fillWaiting(tx, promise.skuId, actor));
    tx.touch(Topic::Stock);
    return tellShops(tx, promise.skuId, promise.orderId);
}

Result<> shipOne(Transaction &tx, const Reservation &promise, const QString &actor, const QString &orderNumber)
{
    const qint64 pieces = promise.held + promise.waiting;
    if (promise.held > 0)
        CHECK(tx.run(changeReserved, -promise.held, promise.skuId, promise.warehouseId));
    CHECK(tx.run(closeReservation, QStringLiteral("shipped"), promise.id));
    Move move{.skuId = promise.skuId,
        .warehouseId = promise.warehouseId,
        .reference = orderNumber,
        .actor = actor,
        .orderId = promise.orderId};
    if (promise.waiting > 0) {
        // Goods that left were there: without this the sale would make on hand negative.
        TRY(const auto now, tx.one(place, promise.skuId, promise.warehouseId));
        const Place at = now.value_or(Place{});
        const qint64 missing = pieces - (at.onHand - at.reserved);
        if (missing > 0) {
            move.delta = missing;
            move.reason = Reason::Correction;
            move.note = QStringLiteral("shipped although the books said no");
            if (now) {
                CHECK(tx.run(changeOnHand, missing, promise.skuId, promise.warehouseId));
            } else {
                CHECK(tx.run(insertStock, promise.skuId, promise.warehouseId, missing));
            }
            CHECK(tx.run(insertMovement, tx.newId(), promise.skuId, promise.warehouseId, missing, at.onHand + missing,
                reasonName(move.reason), orderNumber, move.note, actor, tx.now()));
            CHECK(audit::append(tx,
                {.actor = actor,
                    .action = QStringLiteral("stock.moved"),
                    .orderId = promise.orderId,
                    .skuId = promise.skuId,
                    .delta = missing,
                    .subject = reasonName(move.reason),
                    .detail = move.note}));
        }
    }
    move.delta = -pieces;
    move.reason = Reason::Sale;
    move.note.clear();
    CHECK(inventory::move(tx, move));
    return {};
}

} // namespace

Result<Reservation> reserve(Transaction &tx, const Promise &promise)
{
    TRY(const auto existing, tx.one(openOfLine, promise.lineId));
    if (existing && existing->skuId == promise.skuId) {
        Reservation now = *existing;
        now.expiresAt = promise.expiresAt;
        const qint64 grow = promise.quantity - existing->held - existing->waiting;
        if (grow < 0) {
            // What waits goes first: the pieces that are there stay promised.
            const qint64 fromWaiting = qMin(existing->waiting, -grow);
            now.waiting -= fromWaiting;
            now.held -= -grow - fromWaiting;
        } else {
            now.waiting += grow;
        }
        CHECK(rewrite(tx, *existing, now));
        if (grow != 0)
            CHECK(auditPromise(tx, now, "stock.promise-changed", grow, promise.actor));
        CHECK(fillWaiting(tx, promise.skuId, promise.actor));
        CHECK(tellShops(tx, promise.skuId, promise.orderId));
        return now;
    }
    if (existing)
        CHECK(release(tx, promise.lineId, promise.actor));

    TRY(const Free best, bestPlace(tx, promise.skuId));
    const qint64 held = qBound<qint64>(0, best.pieces, promise.quantity);
    const Reservation made{.id = tx.newId(),
        .orderId = promise.orderId,
        .lineId = promise.lineId,
        .skuId = promise.skuId,
        .warehouseId = best.warehouseId,
        .held = held,
        .waiting = promise.quantity - held,
        .expiresAt = promise.expiresAt};
    CHECK(tx.run(insertReservation, made.id, made.orderId, made.lineId, made.skuId, made.warehouseId, made.held,
        made.waiting, made.expiresAt, tx.now()));
    if (held > 0)
        CHECK(tx.run(changeReserved, held, made.skuId, made.warehouseId));
    CHECK(auditPromise(tx, made, "stock.reserved", held, promise.actor));
    tx.touch(Topic::Stock);
    CHECK(tellShops(tx, promise.skuId, promise.orderId));
    return made;
}

Result<> release(Transaction &tx, qint64 lineId, const QString &actor)
{
    TRY(const auto open, tx.one(openOfLine, lineId));
    if (!open)
        return {};
    return close(tx, *open, "released", "stock.released", actor);
}

Result<> releaseOrder(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto open, tx.all(openOfOrder, orderId));
    for (const Reservation &promise : open)
        CHECK(release(tx, promise.lineId, actor)); // as it stands by now: what one line gives up, another may have got
    return {};
}

Result<> shipOrder(Transaction &tx, qint64 orderId, const QString &actor, const QString &orderNumber)
{
    TRY(const auto open, tx.all(openOfOrder, orderId));
    for (const Reservation &promise : open) {
        TRY(const auto asItStands, tx.one(openOfLine, promise.lineId)); // shipping a line may have changed another
        if (asItStands)
            CHECK(shipOne(tx, *asItStands, actor, orderNumber));
    }
    return {};
}

Result<std::vector<qint64>> lapse(Transaction &tx, int limit)
{
    TRY(const auto over, tx.all(expired, tx.now(), limit));
    std::vector<qint64> orders;
    for (const Reservation &promise : over) {
        TRY(const auto asItStands, tx.one(openOfLine, promise.lineId)); // one that lapsed before may have filled it
        if (!asItStands)
            continue;
        CHECK(close(tx, *asItStands, "lapsed", "stock.lapsed", QStringLiteral("selaras")));
        if (orders.empty() || orders.back() != promise.orderId)
            orders.push_back(promise.orderId);
    }
    return orders;
}

Result<std::optional<qint64>> nextLapse(Reader &reader) { return reader.only(nextExpiry); }

Result<std::vector<Reservation>> openOf(Reader &reader, qint64 orderId) { return reader.all(openOfOrder, orderId); }

Result<> fillWaiting(Transaction &tx, qint64 skuId, const QString &actor)
{
    TRY(const auto waiting, tx.all(waitingForSku, skuId));
    for (const Reservation &was : waiting) {
        TRY(const auto places, tx.all(freeByWarehouse, skuId));
        const Free *from = nullptr;
        for (const Free &candidate : places) {
            // A promise is kept in one warehouse once some of it is held there.
            if (candidate.pieces > 0 && (was.held == 0 || candidate.warehouseId == was.warehouseId)) {
                from = &candidate;
                break;
            }
        }
        if (!from)
            continue;
        const qint64 pieces = qMin(from->pieces, was.waiting);
        Reservation now = was;
        now.warehouseId = from->warehouseId;
        now.held += pieces;
        now.waiting -= pieces;
        CHECK(rewrite(tx, was, now));
        CHECK(auditPromise(tx, now, "stock.filled", pieces, actor));
        tx.touch(Topic::Orders);
    }
    return {};
}

Result<> takeBack(Transaction &tx, qint64 skuId, qint64 warehouseId, qint64 pieces, const QString &actor)
{
    TRY(const auto holding, tx.all(youngestHolding, skuId, warehouseId));
    for (const Reservation &was : holding) {
        if (pieces == 0)
            break;
        const qint64 back = qMin(pieces, was.held);
        Reservation now = was;
        now.held -= back;
        now.waiting += back;
        pieces -= back;
        CHECK(rewrite(tx, was, now));
        CHECK(auditPromise(tx, now, "stock.taken-back", -back, actor));
        tx.touch(Topic::Orders);
    }
    return {};
}

} // namespace selaras::inventory
