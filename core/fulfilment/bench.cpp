#include "fulfilment/bench.h"

#include "base/text.h"
#include "catalog/barcode.h"
#include "fulfilment/moves.h"
#include "fulfilment/queries.h"
#include "fulfilment/wave.h"
#include "inventory/bundle.h"
#include "orders/hold.h"
#include "orders/queue.h"
#include "outbox/outbox.h"
#include "shops/shop.h"

#include <algorithm>
#include <array>

namespace selaras::fulfilment {

namespace {

using enum ShipmentState;

QString outcomeName(ScanOutcome outcome)
{
    constexpr std::array kNames{"match", "wrong", "unknown", "too_many"};
    return QString::fromLatin1(kNames[std::size_t(outcome)]);
}

/// The parcel of an order that is to be packed next; else one that is packed.
Result<Target> parcelOf(Reader &reader, qint64 orderId)
{
    Target out{.orderId = orderId};
    TRY(const auto parcels, reader.all(shipmentsOfOrder, orderId));
    for (const ShipmentState wanted : {Picking, Waiting, Packed, HandedOver})
        for (const Shipment &parcel : parcels)
            if (parcel.state == wanted && !out.shipmentId)
                out.shipmentId = parcel.id;
    return out;
}

Result<Target> itemAlone(Reader &reader, const QString &code)
{
    TRY(const auto sku, catalog::scannedSku(reader, code));
    if (!sku)
        return Target{};
    TRY(const auto inWave, reader.one(singleInWave, sku->id));
    if (inWave) {
        TRY(const auto parcel, reader.one(shipmentById, *inWave));
        return Target{inWave, parcel->orderId, true};
    }
    TRY(const auto order, reader.one(singleOrder, sku->id));
    return order ? Target{{}, order, true} : Target{};
}

/// Whether all of it belongs into the box, and whether there is room for it.
ScanOutcome judge(const Shipment &parcel, const std::vector<inventory::Ingredient> &pieces)
{
    ScanOutcome out = ScanOutcome::Match;
    for (const inventory::Ingredient &piece : pieces) {
        const auto content = std::find_if(parcel.contents.begin(), parcel.contents.end(),
            [&](const Content &candidate) { return candidate.skuId == piece.skuId && candidate.wanted > 0; });
        if (content == parcel.contents.end())
            return ScanOutcome::Wrong;
        if (content->packed + piece.pieces > content->wanted)
            out = ScanOutcome::TooMany;
    }
    return out;
}

Result<> lay(Transaction &tx, qint64 shipmentId, const std::vector<inventory::Ingredient> &pieces, int sign)
{
    for (const inventory::Ingredient &piece : pieces)
        CHECK(tx.run(addPacked, sign * piece.pieces, shipmentId, piece.skuId));
    return {};
}

/// Another packer's, and scanned into a short while ago.
bool isTaken(const Shipment &parcel, const QString &packer, qint64 now)
{
    return !parcel.packer.isEmpty() && parcel.packer != packer && parcel.takenAt.value_or(0) + kLease > now;
}

Result<> askChannel(Transaction &tx, const Shipment &parcel)
{
    TRY(const auto order, tx.one(orderHead, parcel.orderId));
    if (shops::isManual(order->channel))
        return {};
    const auto kind = parcel.arrangedAt ? outbox::JobKind::FetchLabel : outbox::JobKind::ArrangeShipment;
    if (kind == outbox::JobKind::FetchLabel) {
        TRY(const auto label, newest(tx, parcel.id, PaperKind::Label));
        if (label)
            return {};
    }
    return outbox::enqueue(tx, kind, order->shopId, parcel.id, outbox::Priority::Person, parcel.orderId);
}

/// A parcel that this packer may scan into, and takes by it.
Result<Shipment> onBench(Transaction &tx, qint64 shipmentId, const QString &packer)
{
    TRY(const Shipment parcel, here(tx, shipmentId));
    if (parcel.state == HandedOver)
        return standsInTheWay(Obstacle::Left);
    if (parcel.state != Waiting && parcel.state != Picking)
        return failAs(QStringLiteral("shipment.moved"), Error::Kind::Conflict, shipmentStateName(parcel.state));
    TRY(const auto obstacle, obstacleTo(tx, parcel.orderId));
    if (obstacle == Obstacle::Held) {
        TRY(const auto holds, orders::holdsOf(tx, parcel.orderId));
        return failAs(QStringLiteral("pack.held"), Error::Kind::Conflict, orders::holdKindName(holds.front().kind));
    }
    if (obstacle && *obstacle != Obstacle::Short) // a parcel holds what is there; the rest gets one of its own
        return standsInTheWay(*obstacle);
    if (isTaken(parcel, packer, tx.now()))
        return failAs(QStringLiteral("pack.taken"), Error::Kind::Conflict, parcel.packer);
    CHECK(tx.run(updatePacker, packer, tx.now(), shipmentStateName(Picking), shipmentId));
    if (parcel.state == Waiting)
        CHECK(noteProgress(tx, parcel.orderId));
    return parcel;
}

/// For every parcel that no courier is expected for.
Result<> bookAgain(Transaction &tx, const OrderHead &order, qint64 orderId, const QString &actor)
{
    TRY(const auto obstacle, obstacleTo(tx, orderId));
    if (stops(obstacle))
        return standsInTheWay(*obstacle);
    TRY(auto parcels, tx.all(shipmentsOfOrder, orderId));
    std::erase_if(parcels, [](const Shipment &parcel) { return parcel.state == Dropped || parcel.arrangedAt; });
    if (parcels.empty())
        return {};
    CHECK(note(tx, orderId, order.number, "shipment.booked-again", order.courier, actor));
    for (const Shipment &parcel : parcels)
        CHECK(askChannel(tx, parcel));
    return {};
}

} // namespace

Result<Target> whatToPack(Reader &reader, const QString &code)
{
    const QString scanned = code.trimmed();
    if (scanned.isEmpty())
        return Target{};
    TRY(const auto tracked, reader.one(shipmentOfTracking, scanned));
    if (tracked) {
        TRY(const auto parcel, reader.one(shipmentById, *tracked));
        return Target{tracked, parcel->orderId, false};
    }
    TRY(const auto order, reader.one(orderOfNumber, folded(scanned), scanned, scanned));
    if (order)
        return parcelOf(reader, *order);
    return itemAlone(reader, scanned);
}

Result<Shipment> take(Transaction &tx, qint64 shipmentId, const QString &packer)
{
    TRY(const Shipment parcel, onBench(tx, shipmentId, packer));
    CHECK(followOrder(tx, parcel.orderId, packer));
    return here(tx, shipmentId);
}

Result<> putAside(Transaction &tx, qint64 shipmentId, const QString &packer)
{
    TRY(const Shipment parcel, here(tx, shipmentId));
    if (parcel.packer != packer || parcel.state != Picking)
        return {};
    CHECK(tx.run(updatePacker, QString(), std::nullopt, shipmentStateName(parcel.state), shipmentId));
    tx.touch(Topic::Orders);
    return {};
}

Result<Scan> scan(Transaction &tx, qint64 shipmentId, const QString &code, const QString &packer)
{
    TRY(const Shipment parcel, onBench(tx, shipmentId, packer));
    Scan out{.shipment = parcel};
    TRY(const auto sku, catalog::scannedSku(tx, code.trimmed()));
    std::vector<inventory::Ingredient> pieces;
    if (sku) {
        out.skuId = sku->id;
        out.code = sku->code;
        out.name = sku->name;
        TRY(out.shelf, shelfOf(tx, sku->id, parcel.warehouseId));
        TRY(pieces, inventory::piecesOf(tx, sku->id, 1)); // a bundle's own code: one of each of its parts
        out.outcome = judge(parcel, pieces);
    }
    if (out.outcome == ScanOutcome::Match)
        CHECK(lay(tx, shipmentId, pieces, 1));
    CHECK(tx.run(
        insertScan, tx.newId(), shipmentId, code.trimmed(), out.skuId, outcomeName(out.outcome), packer, tx.now()));
    TRY(out.shipment, here(tx, shipmentId));
    return out;
}

Result<Shipment> undoScan(Transaction &tx, qint64 shipmentId, const QString &packer)
{
    TRY(const Shipment parcel, onBench(tx, shipmentId, packer));
    TRY(const auto last, tx.one(lastMatch, shipmentId));
    if (!last || parcel.packed() == 0)
        return failAs(QStringLiteral("pack.nothing-scanned"), Error::Kind::Conflict, QString::number(shipmentId));
    TRY(const auto pieces, inventory::piecesOf(tx, last->skuId, 1));
    CHECK(lay(tx, shipmentId, pieces, -1));
    CHECK(tx.run(updateScan, QStringLiteral("undone"), last->id));
    return here(tx, shipmentId);
}

Result<> pack(Transaction &tx, qint64 shipmentId, std::optional<qint64> weightGrams, const QString &packer)
{
    TRY(const Shipment parcel, take(tx, shipmentId, packer));
    const bool complete = std::all_of(parcel.contents.begin(), parcel.contents.end(),
        [](const Content &content) { return content.packed == content.wanted; });
    if (!complete || parcel.wanted() == 0)
        return failAs(QStringLiteral("pack.incomplete"), Error::Kind::Conflict,
            QStringLiteral("%1 of %2").arg(parcel.packed()).arg(parcel.wanted()));
    CHECK(tx.run(updatePacked, packer, tx.now(), weightGrams, shipmentId));
    CHECK(noteProgress(tx, parcel.orderId));
    TRY(const auto order, tx.one(orderHead, parcel.orderId));
    CHECK(note(tx, parcel.orderId, order->number, "shipment.packed", QStringLiteral("%1 pieces").arg(parcel.packed()),
        packer));
    if (parcel.waveId)
        CHECK(closeWaveWhenDone(tx, *parcel.waveId));
    return askChannel(tx, parcel);
}

Result<> unpack(Transaction &tx, qint64 shipmentId, const QString &packer)
{
    TRY(const Shipment parcel, here(tx, shipmentId));
    if (parcel.state != Packed)
        return failAs(QStringLiteral("shipment.moved"), Error::Kind::Conflict, shipmentStateName(parcel.state));
    CHECK(tx.run(emptyBox, shipmentId));
    CHECK(tx.run(undoScansOf, shipmentId));
    CHECK(moveTo(tx, parcel, Picking));
    TRY(const auto order, tx.one(orderHead, parcel.orderId));
    CHECK(note(tx, parcel.orderId, order->number, "shipment.opened", {}, packer));
    CHECK(orders::release(tx, parcel.orderId, orders::HoldKind::Changed, packer));
    return followOrder(tx, parcel.orderId, packer);
}

Result<> arrange(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto order, tx.one(orderHead, orderId));
    TRY(const auto before, tx.all(shipmentsOfOrder, orderId));
    const bool begun
        = std::any_of(before.begin(), before.end(), [](const Shipment &parcel) { return parcel.state != Dropped; });
    if (order && begun && channels::isPickUpFailed(order->hold))
        return bookAgain(tx, *order, orderId, actor);
    TRY(const auto parcels, begin(tx, orderId, actor));
    for (const qint64 id : parcels) {
        TRY(const Shipment parcel, here(tx, id));
        CHECK(askChannel(tx, parcel));
    }
    return {};
}

Result<DayCount> dayCount(Reader &reader, qint64 since)
{
    TRY(const orders::ToPack toPack, orders::toPack(reader));
    TRY(const qint64 packed, reader.only(countPacked, since));
    return DayCount{toPack.waiting, toPack.begun, toPack.stopped, packed};
}

} // namespace selaras::fulfilment
