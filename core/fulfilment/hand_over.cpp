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

Result<> handOverOne(Transaction &tx, qint64 shipmentId, const QString &actor)
{
    TRY(const Shipment parcel, here(tx, shipmentId));
    if (parcel.state != ShipmentState::Packed)
        return failAs(QStringLiteral("shipment.moved"), Error::Kind::Conflict, shipmentStateName(parcel.state));
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
    bool any = false;
    for (const Shipment &parcel : parcels) {
        if (parcel.state != ShipmentState::Packed)
            continue;
        CHECK(handOverOne(tx, parcel.id, actor));
        any = true;
    }
    if (!any)
        return failAs(QStringLiteral("shipment.moved"), Error::Kind::Conflict, QString::number(orderId));
    return {};
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
