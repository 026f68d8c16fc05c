#include "bench/parcel.h"

#include "catalog/barcode.h"
#include "fulfilment/hand_over.h"
#include "fulfilment/wave.h"
#include "inventory/reservation.h"
#include "outbox/outbox.h"

#include <algorithm>

namespace selaras::ui {

namespace {

using fulfilment::ShipmentState;

constexpr int kJobs = 50; ///< of one order: more than any has

Result<Opened> openParcel(Transaction &tx, qint64 shipmentId, const QString &packer)
{
    Opened out;
    TRY(const auto found, fulfilment::find(tx, shipmentId));
    if (found && found->state == ShipmentState::Packed) {
        out.packedAlready = shipmentId;
        TRY(const auto order, orders::find(tx, found->orderId));
        out.orderNumber = order->sold.number;
        return out;
    }
    CHECK(fulfilment::take(tx, shipmentId, packer));
    TRY(out.parcel, readParcel(tx, shipmentId));
    out.orderNumber = out.parcel->order.sold.number;
    return out;
}

} // namespace

Result<Parcel> readParcel(Reader &reader, qint64 shipmentId)
{
    Parcel out;
    TRY(const auto shipment, fulfilment::find(reader, shipmentId));
    if (!shipment)
        return failAs(QStringLiteral("shipment.missing"), Error::Kind::Conflict, QString::number(shipmentId));
    out.shipment = *shipment;
    TRY(const auto order, orders::find(reader, shipment->orderId));
    if (!order)
        return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, QString::number(shipment->orderId));
    out.order = *order;
    TRY(out.shops, shops::all(reader));
    for (const shops::Shop &shop : out.shops)
        if (shop.id == order->shopId)
            out.shop = shop;
    TRY(out.obstacle, fulfilment::obstacleTo(reader, shipment->orderId));
    TRY(const auto label, fulfilment::newest(reader, shipmentId, fulfilment::PaperKind::Label));
    if (label)
        out.labelId = label->id;
    TRY(const auto jobs, outbox::ofOrder(reader, shipment->orderId, kJobs));
    out.isAsked = std::any_of(jobs.begin(), jobs.end(), [&](const outbox::Job &job) {
        return job.subjectId == shipmentId
            && (job.kind == outbox::JobKind::ArrangeShipment || job.kind == outbox::JobKind::FetchLabel)
            && job.state != outbox::JobState::Dead;
    });
    TRY(const auto promised, inventory::openOf(reader, shipment->orderId));
    for (const inventory::Reservation &one : promised)
        out.pieces += one.held + one.waiting;
    TRY(const auto parcels, fulfilment::shipmentsOf(reader, shipment->orderId));
    for (const fulfilment::Shipment &one : parcels)
        if (one.state == ShipmentState::HandedOver)
            out.pieces += one.wanted();
    if (shipment->waveId) {
        TRY(const auto wave, fulfilment::wave(reader, *shipment->waveId));
        out.singles = wave && wave->kind == fulfilment::WaveKind::Single;
    }
    return out;
}

Result<Opened> openByCode(Transaction &tx, const QString &code, const QString &packer)
{
    TRY(const fulfilment::Target target, fulfilment::whatToPack(tx, code));
    if (!target.orderId)
        return Opened{};
    std::optional<qint64> parcel = target.shipmentId;
    if (!parcel) {
        TRY(const auto begun, fulfilment::begin(tx, *target.orderId, packer));
        if (!begun.empty())
            parcel = begun.front();
    }
    if (!parcel)
        return failAs(QStringLiteral("shipment.missing"), Error::Kind::Conflict, code);
    TRY(Opened out, openParcel(tx, *parcel, packer));
    if (out.parcel && target.byItem) {
        CHECK(fulfilment::scan(tx, *parcel, code, packer));
        TRY(out.parcel, readParcel(tx, *parcel));
    }
    return out;
}

Result<Opened> openNextOfWave(Transaction &tx, qint64 waveId, const QString &packer)
{
    TRY(const auto next, fulfilment::nextInWave(tx, waveId, packer));
    return next ? openParcel(tx, *next, packer) : Result<Opened>(Opened{});
}

Result<Counted> count(
    Transaction &tx, const fulfilment::Shipment &open, const QString &code, const QString &packer, bool onlyKnown)
{
    Counted out;
    // What is in the hand comes before what is on paper: a SKU's code may also be some order's number.
    TRY(const auto item, catalog::scannedSku(tx, code.trimmed()));
    fulfilment::Target target;
    if (!item) {
        TRY(target, fulfilment::whatToPack(tx, code));
    }
    if (target.orderId) {
        out.itself = *target.orderId == open.orderId;
        TRY(const auto order, orders::find(tx, *target.orderId));
        if (!out.itself)
            out.other = order->sold.number;
        TRY(out.parcel, readParcel(tx, open.id));
        return out;
    }
    if (!item && onlyKnown) {
        out.known = false;
        TRY(out.parcel, readParcel(tx, open.id));
        return out;
    }
    TRY(out.scan, fulfilment::scan(tx, open.id, code, packer));
    TRY(out.parcel, readParcel(tx, open.id));
    return out;
}

Result<std::vector<Unlabelled>> unlabelled(Reader &reader, int limit)
{
    TRY(const auto packed, fulfilment::waitingFor(reader, {}, limit));
    std::vector<Unlabelled> out;
    for (const fulfilment::PackedParcel &parcel : packed) {
        TRY(const auto label, fulfilment::newest(reader, parcel.shipmentId, fulfilment::PaperKind::Label));
        if (label && label->printed > 0)
            continue;
        TRY(const auto order, orders::find(reader, parcel.orderId));
        out.push_back(
            {parcel.shipmentId, order ? order->shopId : 0, parcel.orderNumber, parcel.courier, label.has_value()});
    }
    return out;
}

} // namespace selaras::ui
