#include "fulfilment/hand_over.h"

#include "fulfilment/moves.h"
#include "fulfilment/queries.h"
#include "inventory/reservation.h"
#include "messages/message.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "shops/shop.h"

#include <algorithm>

namespace selaras::fulfilment {

namespace {

/// Nothing of it is here any more and nothing waits: the order has left.
Result<bool> allGone(Reader &reader, qint64 orderId)
{
    TRY(const auto promised, inventory::openOf(reader, orderId));
    TRY(const auto parcels, reader.all(shipmentsOfOrder, orderId));
    const bool here = std::any_of(parcels.begin(), parcels.end(), [](const Shipment &parcel) {
        return parcel.state != ShipmentState::HandedOver && parcel.state != ShipmentState::Dropped;
    });
    return promised.empty() && !here;
}

tl::unexpected<Error> notPacked(ShipmentState state)
{
    const QString stands = shipmentStateName(state);
    switch (state) {
    case ShipmentState::Waiting:
    case ShipmentState::Picking: return failAs(QStringLiteral("hand-over.not-packed"), Error::Kind::Conflict, stands);
    case ShipmentState::HandedOver: return failAs(QStringLiteral("hand-over.gone"), Error::Kind::Conflict, stands);
    case ShipmentState::Packed:
    case ShipmentState::Dropped: break;
    }
    return failAs(QStringLiteral("shipment.moved"), Error::Kind::Conflict, stands);
}

Result<> handOverOne(Transaction &tx, qint64 shipmentId, const QString &actor)
{
    TRY(const Shipment parcel, here(tx, shipmentId));
    if (parcel.state != ShipmentState::Packed)
        return notPacked(parcel.state);
    TRY(const auto obstacle, obstacleTo(tx, parcel.orderId));
    if (obstacle && *obstacle != Obstacle::Short)
        return standsInTheWay(*obstacle);
    TRY(const auto order, tx.one(orderHead, parcel.orderId));
    for (const Content &content : parcel.contents)
        if (content.wanted > 0)
            CHECK(inventory::shipPart(
                tx, parcel.orderId, order->number, {content.skuId, parcel.warehouseId, content.wanted}, actor));
    CHECK(moveTo(tx, parcel, ShipmentState::HandedOver));
    CHECK(tx.run(updateHandedOver, tx.now(), shipmentId));
    CHECK(note(tx, parcel.orderId, order->number, "shipment.handed-over",
        parcel.trackingNumber.isEmpty() ? parcel.courier : parcel.courier + u' ' + parcel.trackingNumber, actor));
    TRY(const bool gone, allGone(tx, parcel.orderId));
    if (!gone)
        return {};
    TRY(const auto left, orders::find(tx, parcel.orderId));
    CHECK(messages::tell(tx, order->shopId, parcel.orderId, messages::Event::OnItsWay, left->sold));
    if (shops::isManual(order->channel))
        return orders::moveByHand(tx, parcel.orderId, channels::OrderState::Shipped, actor);
    return outbox::enqueue(
        tx, outbox::JobKind::TellDispatched, order->shopId, parcel.orderId, outbox::Priority::Person, parcel.orderId);
}

} // namespace

Result<std::vector<Refused>> handOver(Transaction &tx, const std::vector<qint64> &shipmentIds, const QString &actor)
{
    std::vector<Refused> out;
    for (const qint64 id : shipmentIds) {
        const auto done = tx.attempt([&] { return handOverOne(tx, id, actor); });
        if (!done && done.error().kind != Error::Kind::Conflict)
            return tl::unexpected(done.error());
        if (!done)
            out.push_back({id, done.error()});
    }
    return out;
}

Result<> handOverOrder(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto parcels, tx.all(shipmentsOfOrder, orderId));
    bool any = false, open = false, gone = false;
    for (const Shipment &parcel : parcels) {
        open |= parcel.state == ShipmentState::Waiting || parcel.state == ShipmentState::Picking;
        gone |= parcel.state == ShipmentState::HandedOver;
        if (parcel.state != ShipmentState::Packed)
            continue;
        CHECK(handOverOne(tx, parcel.id, actor));
        any = true;
    }
    if (any)
        return {};
    return notPacked(gone && !open ? ShipmentState::HandedOver : ShipmentState::Waiting);
}

Result<bool> neverPrinted(Reader &reader, qint64 orderId)
{
    TRY(const qint64 parcels, reader.only(countNeverPrinted, orderId));
    return parcels > 0;
}

Result<std::vector<PackedParcel>> waitingFor(Reader &reader, const QString &courier, int limit)
{
    return reader.all(parcelsForCourier, courier, courier, limit);
}

Result<std::vector<HandOvers>> handOvers(Reader &reader, qint64 from, qint64 to)
{
    return reader.all(handOversBetween, from, to);
}

Result<std::vector<PackedParcel>> handedOver(Reader &reader, const QString &courier, qint64 from, qint64 to)
{
    return reader.all(parcelsTaken, from, to, courier);
}

} // namespace selaras::fulfilment
