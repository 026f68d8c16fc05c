#include "fulfilment/shipment.h"

#include "audit/audit.h"
#include "catalog/sku.h"
#include "fulfilment/by_shelf.h"
#include "fulfilment/moves.h"
#include "fulfilment/obstacle.h"
#include "fulfilment/plan.h"
#include "fulfilment/queries.h"
#include "orders/hold.h"
#include "orders/queries.h"
#include "outbox/outbox.h"

#include <algorithm>
#include <array>

namespace selaras::fulfilment {

namespace {

using enum ShipmentState;

constexpr std::array kStates{"waiting", "picking", "packed", "handed_over", "dropped"};

constexpr std::array kMoves{
    ShipmentMove{Waiting, Picking, "a wave takes it, or it comes to a bench"},
    ShipmentMove{Waiting, HandedOver, "the channel says it has left"},
    ShipmentMove{Waiting, Dropped, "cancelled, or cut otherwise"},
    ShipmentMove{Picking, Waiting, "its wave was broken off"},
    ShipmentMove{Picking, Packed, "every piece was scanned into the box"},
    ShipmentMove{Picking, HandedOver, "the channel says it has left"},
    ShipmentMove{Picking, Dropped, "cancelled: what was collected goes back"},
    ShipmentMove{Packed, Picking, "opened again, because it changed"},
    ShipmentMove{Packed, HandedOver, "the courier takes it, or the channel says it has left"},
    ShipmentMove{Packed, Dropped, "cancelled: the box is emptied"},
};

bool isHere(const Shipment &parcel) { return parcel.state != HandedOver && parcel.state != Dropped; }

Result<> fillContents(Reader &reader, Shipment &parcel)
{
    TRY(parcel.contents, reader.all(contentsOf, parcel.id));
    sortByShelf(parcel.contents);
    return {};
}

/// What one parcel's channel says of its shipping.
struct Shipping {
    QString courier, trackingNumber;
    bool arranged = false;
};

Shipping shippingOf(
    const OrderHead &order, const std::vector<channels::ChannelPackage> &packages, const QString &packageId)
{
    const auto package = std::find_if(
        packages.begin(), packages.end(), [&](const auto &candidate) { return candidate.packageId == packageId; });
    const bool whole = packages.size() < 2; // the order's own number is this parcel's
    const bool expected = order.state == channels::OrderState::Processed && !channels::isPickUpFailed(order.hold);
    Shipping out{order.courier, whole ? order.trackingNumber : QString(), whole && expected};
    if (package == packages.end())
        return out;
    if (!package->courier.isEmpty())
        out.courier = package->courier;
    if (!package->trackingNumber.isEmpty())
        out.trackingNumber = package->trackingNumber;
    out.arranged = out.arranged || package->arranged;
    return out;
}

Result<> setWanted(Transaction &tx, const Shipment &parcel, qint64 skuId, qint64 wanted)
{
    const bool known = std::any_of(
        parcel.contents.begin(), parcel.contents.end(), [&](const Content &content) { return content.skuId == skuId; });
    if (known) {
        CHECK(tx.run(updateWanted, wanted, parcel.id, skuId));
    } else {
        CHECK(tx.run(insertContent, parcel.id, skuId, wanted));
    }
    return {};
}

/// Lays what is more into a parcel that is not packed yet, or takes out what is less; what it cannot follow is left in
/// `pieces`.
Result<> fit(Transaction &tx, Shipment &parcel, Pieces &pieces)
{
    for (auto piece = pieces.begin(); piece != pieces.end();) {
        qint64 wanted = 0;
        for (const Content &content : parcel.contents)
            if (content.skuId == piece.key())
                wanted = content.wanted;
        const qint64 now = qMax<qint64>(0, wanted + piece.value());
        CHECK(setWanted(tx, parcel, piece.key(), now));
        piece.value() -= now - wanted;
        piece = piece.value() == 0 ? pieces.erase(piece) : std::next(piece);
    }
    return fillContents(tx, parcel);
}

/// An order's parcels, what is planned for it, and what the two differ in once parcels that are not packed were fitted.
struct Standing {
    OrderHead order;
    std::vector<channels::ChannelPackage> packages;
    std::vector<Shipment> parcels;
    Plan rest;
};

Result<Standing> fitOpenParcels(Transaction &tx, qint64 orderId)
{
    Standing out;
    TRY(const auto head, tx.one(orderHead, orderId));
    out.order = *head;
    TRY(out.parcels, shipmentsOf(tx, orderId));
    TRY(out.packages, orders::packagesOf(tx, orderId));
    TRY(const auto held, inventory::openOf(tx, orderId));
    TRY(const auto lines, orders::knownLines(tx, orderId));
    out.rest = difference(planOf(held, lines, out.packages), out.parcels);
    for (Shipment &parcel : out.parcels) {
        const auto box = out.rest.find({parcel.packageId, parcel.warehouseId});
        if (box == out.rest.end() || (parcel.state != Waiting && parcel.state != Picking))
            continue;
        CHECK(fit(tx, parcel, box->second));
        if (box->second.isEmpty())
            out.rest.erase(box);
    }
    return out;
}

} // namespace

Result<> noteProgress(Transaction &tx, qint64 orderId)
{
    TRY(const auto order, tx.one(orderHead, orderId));
    TRY(const auto parcels, tx.all(shipmentsOfOrder, orderId));
    const auto any = [&](ShipmentState state) {
        return std::any_of(
            parcels.begin(), parcels.end(), [state](const Shipment &parcel) { return parcel.state == state; });
    };
    const bool some = any(Packed) || any(HandedOver);
    const auto progress = any(Picking) || (some && any(Waiting)) ? orders::Progress::Picking
        : some                                                   ? orders::Progress::Packed
                                                                 : orders::Progress::None;
    if (progress != order->progress)
        CHECK(tx.run(orders::updateProgress, orders::progressName(progress), orderId));
    tx.touch(Topic::Orders);
    return {};
}

Result<> note(Transaction &tx, qint64 orderId, const QString &number, const char *action, const QString &detail,
    const QString &actor)
{
    return audit::append(tx,
        {.actor = actor,
            .action = QString::fromLatin1(action),
            .orderId = orderId,
            .subject = number,
            .detail = detail});
}

namespace {

/// "pack.left", "pack.short" ...
QString codeOf(Obstacle obstacle) { return QStringLiteral("pack.") + obstacleName(obstacle); }

} // namespace

tl::unexpected<Error> standsInTheWay(Obstacle obstacle)
{
    return failAs(codeOf(obstacle), Error::Kind::Conflict, obstacleName(obstacle));
}

namespace {

Result<std::vector<qint64>> makeParcels(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(Standing now, fitOpenParcels(tx, orderId));
    std::vector<qint64> out;
    for (const Shipment &parcel : now.parcels)
        if (isHere(parcel))
            out.push_back(parcel.id);
    for (const auto &[box, pieces] : now.rest) {
        if (std::none_of(pieces.begin(), pieces.end(), [](qint64 more) { return more > 0; }))
            continue;
        const Shipping shipping = shippingOf(now.order, now.packages, box.packageId);
        const qint64 id = tx.newId();
        CHECK(tx.run(insertShipment, id, orderId, box.warehouseId, box.packageId, shipping.courier,
            shipping.trackingNumber, shipping.arranged ? std::optional(tx.now()) : std::nullopt, tx.now()));
        for (auto piece = pieces.begin(); piece != pieces.end(); ++piece)
            if (piece.value() > 0)
                CHECK(tx.run(insertContent, id, piece.key(), piece.value()));
        CHECK(note(tx, orderId, now.order.number, "shipment.begun", shipping.courier, actor));
        out.push_back(id);
    }
    CHECK(noteProgress(tx, orderId));
    return out;
}

/// "2 x TEKO-BIRU more, 1 x GELAS less", as the hold says it.
Result<QString> inWords(Reader &reader, const Plan &rest)
{
    QStringList more, less;
    for (const auto &[box, pieces] : rest)
        for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
            TRY(const auto sku, catalog::skuById(reader, piece.key()));
            (piece.value() > 0 ? more : less)
                .append(QStringLiteral("%1 x %2").arg(qAbs(piece.value())).arg(sku ? sku->code : QString()));
        }
    QStringList out;
    if (!more.isEmpty())
        out.append(QStringLiteral("+ ") + more.join(QStringLiteral(", ")));
    if (!less.isEmpty())
        out.append(QString(QChar(0x2212)) + u' ' + less.join(QStringLiteral(", ")));
    return out.join(QStringLiteral("; "));
}

} // namespace

QString shipmentStateName(ShipmentState state) { return QString::fromLatin1(kStates[std::size_t(state)]); }

std::optional<ShipmentState> shipmentStateFromName(const QString &name)
{
    for (std::size_t i = 0; i < kStates.size(); ++i)
        if (name == QLatin1String(kStates[i]))
            return ShipmentState(i);
    return std::nullopt;
}

std::span<const ShipmentMove> shipmentMoves() { return kMoves; }

bool mayMove(ShipmentState from, ShipmentState to)
{
    return std::any_of(
        kMoves.begin(), kMoves.end(), [&](const ShipmentMove &move) { return move.from == from && move.to == to; });
}

qint64 Shipment::wanted() const
{
    qint64 sum = 0;
    for (const Content &content : contents)
        sum += content.wanted;
    return sum;
}

qint64 Shipment::packed() const
{
    qint64 sum = 0;
    for (const Content &content : contents)
        sum += content.packed;
    return sum;
}

Result<std::optional<Shipment>> find(Reader &reader, qint64 shipmentId)
{
    TRY(auto parcel, reader.one(shipmentById, shipmentId));
    if (parcel)
        CHECK(fillContents(reader, *parcel));
    return parcel;
}

Result<std::vector<Shipment>> shipmentsOf(Reader &reader, qint64 orderId)
{
    TRY(auto parcels, reader.all(shipmentsOfOrder, orderId));
    for (Shipment &parcel : parcels)
        CHECK(fillContents(reader, parcel));
    return parcels;
}

Result<std::vector<qint64>> begin(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto obstacle, obstacleTo(tx, orderId));
    if (obstacle)
        return standsInTheWay(*obstacle);
    return makeParcels(tx, orderId, actor);
}

Result<std::vector<qint64>> beginWithWhatIsThere(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto obstacle, obstacleTo(tx, orderId));
    if (obstacle && *obstacle != Obstacle::Short)
        return standsInTheWay(*obstacle);
    TRY(auto parcels, makeParcels(tx, orderId, actor));
    if (parcels.empty())
        return failAs(QStringLiteral("pack.nothing-there"), Error::Kind::Conflict, QString::number(orderId));
    return parcels;
}

Result<Shipment> here(Reader &reader, qint64 shipmentId)
{
    TRY(const auto parcel, find(reader, shipmentId));
    if (!parcel)
        return failAs(QStringLiteral("shipment.missing"), Error::Kind::Conflict, QString::number(shipmentId));
    return *parcel;
}

Result<> moveTo(Transaction &tx, const Shipment &parcel, ShipmentState state)
{
    if (!mayMove(parcel.state, state))
        return failAs(QStringLiteral("shipment.moved"), Error::Kind::Conflict, shipmentStateName(parcel.state));
    CHECK(tx.run(updateState, shipmentStateName(state), parcel.id));
    return noteProgress(tx, parcel.orderId);
}

Result<> drop(Transaction &tx, qint64 shipmentId, const QString &actor)
{
    TRY(const Shipment parcel, here(tx, shipmentId));
    CHECK(moveTo(tx, parcel, Dropped));
    TRY(const auto order, tx.one(orderHead, parcel.orderId));
    return note(tx, parcel.orderId, order->number, "shipment.dropped",
        QStringLiteral("%1 pieces back to the shelf").arg(parcel.packed()), actor);
}

Result<> followOrder(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto parcels, tx.all(shipmentsOfOrder, orderId));
    if (std::none_of(parcels.begin(), parcels.end(), isHere))
        return {};
    TRY(const Standing now, fitOpenParcels(tx, orderId));
    for (const Shipment &parcel : now.parcels) {
        const Shipping shipping = shippingOf(now.order, now.packages, parcel.packageId);
        if (!isHere(parcel)
            || (shipping.courier == parcel.courier && shipping.trackingNumber == parcel.trackingNumber
                && shipping.arranged == parcel.arrangedAt.has_value()))
            continue;
        // A number once known stays: a channel that leaves it out has not taken it back.
        CHECK(tx.run(updateShipping, shipping.courier.isEmpty() ? parcel.courier : shipping.courier,
            shipping.trackingNumber.isEmpty() ? parcel.trackingNumber : shipping.trackingNumber,
            shipping.arranged ? std::optional(parcel.arrangedAt.value_or(tx.now())) : std::nullopt, parcel.id));
    }
    const bool packed = std::any_of(
        now.parcels.begin(), now.parcels.end(), [](const Shipment &parcel) { return parcel.state == Packed; });
    if (packed && !now.rest.empty()) {
        TRY(const QString words, inWords(tx, now.rest));
        CHECK(orders::hold(tx, orderId, orders::HoldKind::Changed, words, actor));
    }
    return noteProgress(tx, orderId);
}

Result<> orderLeft(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto parcels, tx.all(shipmentsOfOrder, orderId));
    bool any = false;
    for (const Shipment &parcel : parcels) {
        if (!isHere(parcel))
            continue;
        CHECK(tx.run(updateHandedOver, tx.now(), parcel.id));
        any = true;
    }
    if (!any)
        return {};
    TRY(const auto order, tx.one(orderHead, orderId));
    CHECK(note(tx, orderId, order->number, "shipment.left", {}, actor));
    return noteProgress(tx, orderId);
}

Result<> pickUpFailed(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(const auto order, tx.one(orderHead, orderId));
    TRY(const auto packages, orders::packagesOf(tx, orderId));
    TRY(const auto parcels, tx.all(shipmentsOfOrder, orderId));
    for (const Shipment &parcel : parcels)
        if (parcel.state != Dropped && !shippingOf(*order, packages, parcel.packageId).arranged)
            CHECK(tx.run(updateShipping, parcel.courier, parcel.trackingNumber, std::nullopt, parcel.id));
    return note(tx, orderId, order->number, "shipment.pick-up-failed", order->courier, actor);
}

Result<> arranged(Transaction &tx, qint64 shipmentId)
{
    TRY(const Shipment parcel, here(tx, shipmentId));
    if (parcel.state == Dropped)
        return {};
    CHECK(tx.run(updateShipping, parcel.courier, parcel.trackingNumber, tx.now(), shipmentId));
    TRY(const auto order, tx.one(orderHead, parcel.orderId));
    CHECK(note(tx, parcel.orderId, order->number, "shipment.arranged", parcel.courier, QStringLiteral("selaras")));
    tx.touch(Topic::Orders);
    TRY(const auto label, newest(tx, shipmentId, PaperKind::Label));
    if (label)
        return {};
    return outbox::enqueue(
        tx, outbox::JobKind::FetchLabel, order->shopId, shipmentId, outbox::Priority::Person, parcel.orderId);
}

Result<> numbered(Transaction &tx, qint64 shipmentId, const QString &trackingNumber)
{
    TRY(const Shipment parcel, here(tx, shipmentId));
    if (parcel.trackingNumber == trackingNumber)
        return {};
    CHECK(tx.run(updateShipping, parcel.courier, trackingNumber, parcel.arrangedAt, shipmentId));
    tx.touch(Topic::Orders);
    return orders::addTerms(tx, parcel.orderId, trackingNumber);
}

Result<std::optional<channels::ChannelAddress>> packedFor(Reader &reader, qint64 orderId)
{
    return reader.one(addressOfPacked, orderId);
}

Result<> addressChanged(Transaction &tx, qint64 orderId, const QString &actor)
{
    return orders::hold(tx, orderId, orders::HoldKind::Changed, QStringLiteral("address"), actor);
}

} // namespace selaras::fulfilment
