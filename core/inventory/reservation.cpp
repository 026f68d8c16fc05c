#include "inventory/reservation.h"

#include "audit/audit.h"
#include "inventory/bundle.h"
#include "inventory/promises.h"
#include "inventory/queries.h"
#include "inventory/stock.h"

#include <algorithm>
#include <iterator>

namespace selaras::inventory {

namespace {

Result<> auditPromise(Transaction &tx, const Reservation &promise, const char *action, qint64 delta,
    const QString &actor, const QString &detail = {})
{
    return audit::append(tx,
        {.actor = actor,
            .action = QString::fromLatin1(action),
            .orderId = promise.orderId,
            .skuId = promise.skuId,
            .delta = delta,
            .subject = promise.waiting > 0 ? QStringLiteral("waiting %1").arg(promise.waiting) : QString(),
            .detail = detail});
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
    CHECK(tx.run(updateReservation, now.warehouseId, now.held, now.waiting, now.expiresAt, now.why, now.id));
    tx.touch(Topic::Stock);
    return {};
}

/// The warehouses in the order of the route, else by what is free in them; Conflict when there is none at all.
Result<std::vector<Free>> placesOf(Transaction &tx, qint64 skuId, const routing::Route &route)
{
    TRY(auto places, tx.all(freeByWarehouse, skuId));
    if (places.empty())
        return failAs(
            QStringLiteral("stock.no-warehouse"), Error::Kind::Conflict, QStringLiteral("no active warehouse"));
    const auto rank = [&](const Free &place) {
        return std::find(route.warehouses.begin(), route.warehouses.end(), place.warehouseId)
            - route.warehouses.begin();
    };
    std::stable_sort(places.begin(), places.end(), [&](const Free &x, const Free &y) { return rank(x) < rank(y); });
    return places;
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

namespace {

Result<routing::Want> wantOf(Reader &reader, const Ingredient &part, const std::vector<routing::Warehouse> &warehouses)
{
    TRY(const auto places, reader.all(freeByWarehouse, part.skuId));
    routing::Want out{part.skuId, part.pieces, {}};
    for (const routing::Warehouse &warehouse : warehouses) {
        const auto place = std::find_if(
            places.begin(), places.end(), [&](const Free &candidate) { return candidate.warehouseId == warehouse.id; });
        out.free.push_back(place == places.end() ? 0 : place->pieces);
    }
    return out;
}

/// What the routing decided; without a route the warehouse was taken by what is free in it.
routing::Why whyOf(const Promise &promise, const std::vector<Free> &places, qint64 pieces)
{
    using enum routing::Why;
    if (!promise.route.warehouses.empty())
        return promise.route.why;
    if (places.size() == 1)
        return OnlyWarehouse;
    qint64 free = 0, most = 0;
    for (const Free &place : places) {
        free += qMax<qint64>(0, place.pieces);
        most = qMax(most, place.pieces);
    }
    return most >= pieces ? MostStock : promise.route.split && free >= pieces ? Split : NoneHasAll;
}

/// The name of the warehouse, behind what decided on it: "nearest: Surabaya". The audit keeps it, for the promise may
/// move on.
Result<QString> sourceText(Transaction &tx, qint64 warehouseId, const QString &why)
{
    TRY(const QString name, tx.only(nameOfWarehouse, warehouseId));
    return QStringLiteral("%1: %2").arg(why, name);
}

Result<> add(Transaction &tx, const Promise &promise, qint64 skuId, Free from, qint64 waiting, routing::Why why)
{
    const Reservation made{.id = tx.newId(),
        .orderId = promise.orderId,
        .lineId = promise.lineId,
        .skuId = skuId,
        .warehouseId = from.warehouseId,
        .held = from.pieces,
        .waiting = waiting,
        .expiresAt = promise.expiresAt,
        .why = routing::whyName(why)};
    CHECK(tx.run(insertReservation, made.id, made.orderId, made.lineId, made.skuId, made.warehouseId, made.held,
        made.waiting, made.expiresAt, tx.now(), made.why));
    if (made.held > 0)
        CHECK(tx.run(changeReserved, made.held, made.skuId, made.warehouseId));
    TRY(const QString source, sourceText(tx, made.warehouseId, made.why));
    return auditPromise(tx, made, "stock.reserved", made.held, promise.actor, source);
}

/// A promise of a SKU to a line that has none of it.
Result<> promiseNew(Transaction &tx, const Promise &promise, const Ingredient &wanted)
{
    TRY(const auto places, placesOf(tx, wanted.skuId, promise.route));
    const routing::Why why = whyOf(promise, places, wanted.pieces);
    const auto hasAll
        = std::find_if(places.begin(), places.end(), [&](const Free &place) { return place.pieces >= wanted.pieces; });
    if (hasAll != places.end())
        return add(tx, promise, wanted.skuId, {hasAll->warehouseId, wanted.pieces}, 0, why);
    qint64 free = 0;
    for (const Free &place : places)
        free += qMax<qint64>(0, place.pieces);
    if (!promise.route.split || free < wanted.pieces) {
        const qint64 held = qBound<qint64>(0, places.front().pieces, wanted.pieces);
        return add(tx, promise, wanted.skuId, {places.front().warehouseId, held}, wanted.pieces - held, why);
    }
    qint64 rest = wanted.pieces;
    for (const Free &place : places) {
        const qint64 pieces = qMin(place.pieces, rest);
        if (pieces > 0)
            CHECK(add(tx, promise, wanted.skuId, {place.warehouseId, pieces}, 0, why));
        rest -= qMax<qint64>(0, pieces);
    }
    return {};
}

/// Makes the promises of a SKU that a line has, `open`, come to what it wants of it now.
Result<> promiseAnew(
    Transaction &tx, const Promise &promise, const Ingredient &wanted, const std::vector<Reservation> &open)
{
    qint64 grow = wanted.pieces;
    for (const Reservation &was : open)
        grow -= was.held + was.waiting;
    for (const Reservation &was : open) {
        Reservation now = was;
        now.expiresAt = promise.expiresAt;
        // What waits goes first: the pieces that are there stay promised. What more is wanted waits for its turn.
        const qint64 change = grow > 0 ? grow : -qMin(-grow, was.held + was.waiting);
        const qint64 waits = qMax<qint64>(0, was.waiting + change);
        now.held += change - (waits - was.waiting);
        now.waiting = waits;
        grow -= change;
        if (now.held + now.waiting == 0 && open.size() > 1) {
            CHECK(rewrite(tx, was, now));
            CHECK(tx.run(closeReservation, QStringLiteral("released"), was.id));
        } else {
            CHECK(rewrite(tx, was, now));
        }
        if (change != 0)
            CHECK(auditPromise(tx, now, "stock.promise-changed", change, promise.actor));
    }
    return fillWaiting(tx, wanted.skuId, promise.actor);
}

} // namespace

namespace {

/// What a line is promised: what it wants, less what it is sent something else for, and that.
Result<std::vector<Ingredient>> sentFor(Reader &reader, const Promise &promise)
{
    TRY(auto out, piecesOf(reader, promise.skuId, promise.quantity));
    TRY(const auto instead, reader.all(substitutionsOfLine, promise.lineId));
    for (const Substitution &other : instead) {
        const auto partOf = [&out](qint64 sku) {
            return std::find_if(out.begin(), out.end(), [&](const Ingredient &part) { return part.skuId == sku; });
        };
        const auto sold = partOf(other.insteadOf);
        if (sold == out.end())
            continue;
        const qint64 pieces = qMin(other.pieces, sold->pieces);
        sold->pieces -= pieces;
        if (const auto same = partOf(other.skuId); same != out.end()) // the bundle has it too by now
            same->pieces += pieces;
        else
            out.push_back({other.skuId, pieces});
    }
    TRY(const auto left, reader.all(leftInParcels, promise.orderId, promise.lineId));
    for (const Ingredient &gone : left)
        for (Ingredient &part : out)
            if (part.skuId == gone.skuId)
                part.pieces -= qMin(part.pieces, gone.pieces);
    std::erase_if(out, [](const Ingredient &part) { return part.pieces == 0; });
    return out;
}

/// Does something with each open promise, as it stands by then: what one gives up, another may have got.
template <class Change>
Result<> eachAsItStands(Transaction &tx, const std::vector<Reservation> &promises, Change change)
{
    for (const Reservation &promise : promises) {
        TRY(const auto asItStands, tx.one(openPromise, promise.id));
        if (asItStands)
            CHECK(change(*asItStands));
    }
    return {};
}

Result<> releaseAll(Transaction &tx, const std::vector<Reservation> &promises, const QString &actor)
{
    return eachAsItStands(tx, promises,
        [&](const Reservation &promise) { return close(tx, promise, "released", "stock.released", actor); });
}

} // namespace

Result<> reserve(Transaction &tx, const Promise &promise)
{
    TRY(const auto wanted, sentFor(tx, promise));
    TRY(auto open, tx.all(openOfLine, promise.lineId));
    const auto gone = std::stable_partition(open.begin(), open.end(), [&](const Reservation &was) {
        return std::any_of(
            wanted.begin(), wanted.end(), [&](const Ingredient &part) { return part.skuId == was.skuId; });
    });
    CHECK(releaseAll(tx, {gone, open.end()}, promise.actor));
    open.erase(gone, open.end());
    for (const Ingredient &part : wanted) {
        std::vector<Reservation> ofPart;
        std::copy_if(open.begin(), open.end(), std::back_inserter(ofPart),
            [&](const Reservation &was) { return was.skuId == part.skuId; });
        CHECK(ofPart.empty() ? promiseNew(tx, promise, part) : promiseAnew(tx, promise, part, ofPart));
        CHECK(tellShops(tx, part.skuId, promise.orderId));
    }
    tx.touch(Topic::Stock);
    return {};
}

Result<> release(Transaction &tx, qint64 lineId, const QString &actor)
{
    TRY(const auto open, tx.all(openOfLine, lineId));
    return releaseAll(tx, open, actor);
}

Result<> releaseOrder(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto open, tx.all(openOfOrder, orderId));
    return releaseAll(tx, open, actor);
}

Result<> shipOrder(Transaction &tx, qint64 orderId, const QString &actor, const QString &orderNumber)
{
    TRY(const auto open, tx.all(openOfOrder, orderId));
    return eachAsItStands(
        tx, open, [&](const Reservation &promise) { return shipOne(tx, promise, actor, orderNumber); });
}

Result<> shipPart(
    Transaction &tx, qint64 orderId, const QString &orderNumber, const ShippedPart &part, const QString &actor)
{
    TRY(const auto open, tx.all(openOfOrder, orderId));
    qint64 rest = part.pieces;
    for (const Reservation &was : open) {
        if (was.skuId != part.skuId || was.warehouseId != part.warehouseId || was.held == 0 || rest == 0)
            continue;
        Reservation gone = was;
        gone.held = qMin(rest, was.held);
        gone.waiting = 0;
        rest -= gone.held;
        if (gone.held < was.held || was.waiting > 0) {
            // What stays behind keeps the promise; what goes gets one of its own, which ends at once.
            Reservation stays = was;
            stays.held -= gone.held;
            CHECK(rewrite(tx, was, stays));
            CHECK(tx.run(insertShipped, tx.newId(), gone.orderId, gone.lineId, gone.skuId, gone.warehouseId, gone.held,
                tx.now(), gone.why));
        } else {
            CHECK(tx.run(changeReserved, -was.held, was.skuId, was.warehouseId));
            CHECK(tx.run(closeReservation, QStringLiteral("shipped"), was.id));
            CHECK(tx.run(markParcel, was.id));
        }
        CHECK(move(tx,
            {.skuId = gone.skuId,
                .warehouseId = gone.warehouseId,
                .delta = -gone.held,
                .reason = Reason::Sale,
                .reference = orderNumber,
                .actor = actor,
                .orderId = orderId}));
    }
    if (rest > 0)
        return failAs(QStringLiteral("promise.nothing-held"), Error::Kind::Conflict, QString::number(part.skuId));
    return {};
}

Result<std::vector<qint64>> lapse(Transaction &tx, int limit)
{
    TRY(const auto over, tx.all(expired, tx.now(), limit));
    std::vector<qint64> orders;
    CHECK(eachAsItStands(tx, over, [&](const Reservation &promise) -> Result<> {
        if (orders.empty() || orders.back() != promise.orderId)
            orders.push_back(promise.orderId);
        return close(tx, promise, "lapsed", "stock.lapsed", QStringLiteral("selaras"));
    }));
    return orders;
}

Result<std::optional<qint64>> nextLapse(Reader &reader) { return reader.only(nextExpiry); }

Result<routing::Route> routeOf(
    Reader &reader, const routing::Rule &rule, const std::vector<Wanted> &wanted, const QString &province)
{
    TRY(const auto places, warehouses(reader));
    if (places.size() < 2)
        return routing::Route{.warehouses = {}};
    std::vector<routing::Warehouse> all;
    for (const Warehouse &warehouse : places)
        all.push_back({warehouse.id, warehouse.province});
    std::vector<routing::Want> wants;
    for (const Wanted &line : wanted) {
        TRY(const auto parts, piecesOf(reader, line.skuId, line.quantity));
        for (const Ingredient &part : parts) {
            TRY(const auto want, wantOf(reader, part, all));
            wants.push_back(want);
        }
    }
    return routing::route(rule, all, wants, province);
}

Result<std::vector<Reservation>> openOf(Reader &reader, qint64 orderId) { return reader.all(openOfOrder, orderId); }

Result<std::vector<Source>> sourcesOf(Reader &reader, qint64 orderId) { return reader.all(sourcesOfOrder, orderId); }

namespace {

/// What one promise that waits can be given, and the promise that gets it.
struct Filling {
    Reservation was, now;
    qint64 pieces = 0;
};

/// From the place where it is promised, or another where the line has a promise already; from any place while nothing
/// is held, or when one has all of it: a parcel is packed in one place, if it can be.
std::optional<Filling> fillingOf(
    const Reservation &waiting, const std::vector<Reservation> &ofLine, const std::vector<Free> &places)
{
    for (const Free &place : places) {
        if (place.pieces <= 0)
            continue;
        const auto there = std::find_if(ofLine.begin(), ofLine.end(), [&](const Reservation &other) {
            return other.skuId == waiting.skuId && other.warehouseId == place.warehouseId;
        });
        Filling out{
            .was = there == ofLine.end() ? waiting : *there, .now = {}, .pieces = qMin(place.pieces, waiting.waiting)};
        if (there == ofLine.end() && waiting.held > 0 && place.pieces < waiting.held + waiting.waiting)
            continue;
        out.now = out.was;
        out.now.warehouseId = place.warehouseId;
        out.now.held += out.pieces;
        return out;
    }
    return std::nullopt;
}

} // namespace

Result<> fillWaiting(Transaction &tx, qint64 skuId, const QString &actor)
{
    TRY(const auto waiting, tx.all(waitingForSku, skuId));
    for (const Reservation &was : waiting) {
        TRY(const auto places, tx.all(freeByWarehouse, skuId));
        TRY(const auto ofLine, tx.all(openOfLine, was.lineId));
        auto filling = fillingOf(was, ofLine, places);
        if (!filling)
            continue;
        if (filling->was.id == was.id) {
            filling->now.waiting -= filling->pieces;
        } else {
            Reservation rest = was;
            rest.waiting -= filling->pieces;
            CHECK(rewrite(tx, was, rest));
            if (rest.held + rest.waiting == 0)
                CHECK(tx.run(closeReservation, QStringLiteral("released"), rest.id));
        }
        CHECK(rewrite(tx, filling->was, filling->now));
        TRY(const QString name, tx.only(nameOfWarehouse, filling->now.warehouseId));
        CHECK(auditPromise(tx, filling->now, "stock.filled", filling->pieces, actor, name));
        tx.touch(Topic::Orders);
    }
    return {};
}

namespace {

/// Gives `pieces` of what one promise waits for from a warehouse: moved there when it holds nothing, else beside it.
Result<> giveFrom(
    Transaction &tx, const Reservation &was, const std::vector<Reservation> &ofLine, Free from, const QString &actor)
{
    const auto there = std::find_if(
        ofLine.begin(), ofLine.end(), [&](const Reservation &other) { return other.warehouseId == from.warehouseId; });
    Reservation now = was;
    now.waiting -= from.pieces;
    Reservation given = now;
    if (there == ofLine.end() ? was.held == 0 : there->id == was.id) {
        given.warehouseId = from.warehouseId;
        given.held += from.pieces;
        given.why = routing::whyName(routing::Why::ByHand);
        CHECK(rewrite(tx, was, given));
    } else {
        if (there != ofLine.end()) {
            given = *there;
            given.held += from.pieces;
            CHECK(rewrite(tx, *there, given));
        } else {
            given = {.id = tx.newId(),
                .orderId = was.orderId,
                .lineId = was.lineId,
                .skuId = was.skuId,
                .warehouseId = from.warehouseId,
                .held = from.pieces,
                .waiting = 0,
                .expiresAt = was.expiresAt};
            CHECK(tx.run(insertReservation, given.id, given.orderId, given.lineId, given.skuId, given.warehouseId,
                given.held, given.waiting, given.expiresAt, tx.now(), routing::whyName(routing::Why::ByHand)));
            CHECK(tx.run(changeReserved, given.held, given.skuId, given.warehouseId));
        }
        CHECK(rewrite(tx, was, now));
        if (now.held + now.waiting == 0)
            CHECK(tx.run(closeReservation, QStringLiteral("released"), now.id));
    }
    TRY(const auto all, warehouses(tx));
    const auto named = std::find_if(
        all.begin(), all.end(), [&](const Warehouse &warehouse) { return warehouse.id == from.warehouseId; });
    given.waiting = now.waiting; // what of it still waits, wherever
    return auditPromise(tx, given, "stock.other-warehouse", from.pieces, actor, named->name);
}

} // namespace

Result<qint64> takeFrom(Transaction &tx, qint64 lineId, qint64 skuId, qint64 warehouseId, const QString &actor)
{
    qint64 taken = 0;
    while (true) {
        TRY(auto ofLine, tx.all(openOfLine, lineId)); // the one that waits first
        std::erase_if(ofLine, [&](const Reservation &other) { return other.skuId != skuId; });
        const bool waits = !ofLine.empty() && ofLine.front().waiting > 0;
        TRY(const auto places, tx.all(freeByWarehouse, skuId));
        const auto from = std::find_if(
            places.begin(), places.end(), [&](const Free &candidate) { return candidate.warehouseId == warehouseId; });
        const bool has = from != places.end() && from->pieces > 0;
        if (!waits || !has) {
            if (taken == 0)
                return failAs(waits ? QStringLiteral("promise.none-free") : QStringLiteral("promise.nothing-waits"),
                    Error::Kind::Conflict, QString::number(warehouseId));
            break;
        }
        const qint64 pieces = qMin(from->pieces, ofLine.front().waiting);
        CHECK(giveFrom(tx, ofLine.front(), ofLine, {warehouseId, pieces}, actor));
        taken += pieces;
    }
    tx.touch(Topic::Orders);
    tx.touch(Topic::Stock);
    CHECK(tellShops(tx, skuId, {}));
    return taken;
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
