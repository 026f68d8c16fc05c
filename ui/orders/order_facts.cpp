#include "orders/order_facts.h"

#include "audit/story.h"
#include "base/json.h"
#include "catalog/listing.h"
#include "catalog/sku.h"
#include "inventory/stock.h"
#include "kit/format.h"
#include "orders/cancel.h"
#include "orders/states.h"
#include "pages/names.h"
#include "routing/route.h"

#include <algorithm>

namespace selaras::ui {

namespace {

constexpr int kEntries = 500; ///< of one order: more than any has
constexpr int kJobs = 200;

Result<QString> codeOf(Reader &reader, QHash<qint64, QString> &codes, qint64 skuId)
{
    if (const auto known = codes.constFind(skuId); known != codes.constEnd())
        return *known;
    TRY(const auto sku, catalog::skuById(reader, skuId));
    return *codes.insert(skuId, sku ? sku->code : QString());
}

Result<Told> toldOf(Reader &reader, const outbox::Job &job, QHash<qint64, QString> &codes)
{
    Told told;
    told.job = job;
    TRY(const auto shop, shops::find(reader, job.shopId));
    if (shop)
        told.shop = shop->name;
    TRY(const auto listing, catalog::listingById(reader, job.subjectId));
    if (listing && listing->skuId) {
        TRY(told.skuCode, codeOf(reader, codes, *listing->skuId));
        told.confirmed = listing->pushState == catalog::PushState::Confirmed;
    }
    if (const auto outcome = json::parse(job.outcome.toUtf8())) {
        json::Fields fields(*outcome, QStringLiteral("outcome"));
        const auto number = [&fields](const char *key) {
            return fields.has(key) ? std::optional(fields.integerOr(key, 0)) : std::nullopt;
        };
        told.before = number("before");
        told.told = number("told");
        told.afterMs = number("after_ms");
        told.needless = fields.flagOr("needless", false) || fields.flagOr("superseded", false);
    }
    return told;
}

} // namespace

namespace {

bool isOpen(const outbox::Job &job)
{
    return job.state == outbox::JobState::Queued || job.state == outbox::JobState::Running;
}

bool isOnItsWay(const outbox::Job &job) { return job.kind == outbox::JobKind::CancelOrder && isOpen(job); }

} // namespace

/// A cancelled one may have left before, which its promises tell.
OwnDeeds channelDeeds(channels::OrderState state, orders::Progress progress)
{
    const bool comeBack = orders::hasLeft(state) || state == channels::OrderState::Cancelled
        || progress == orders::Progress::HandedOver;
    return {.comeBack = comeBack};
}

OwnDeeds ownDeeds(channels::OrderState state, channels::MoneyState money, orders::Progress progress)
{
    using enum channels::OrderState;
    const bool lapsed = state == Cancelled && money == channels::MoneyState::Expired;
    return {.confirmPaid = state == Unpaid || lapsed,
        .change = orders::mayRequestCancel(state) && !orders::isPacked(progress),
        .deliver = state == Ready || state == Processed || state == Shipped || state == Delivered,
        .moneyBack = state == Cancelled && money == channels::MoneyState::Paid,
        .comeBack = channelDeeds(state, progress).comeBack};
}

GoodsStanding OrderFacts::standing() const
{
    return {.state = order.sold.state,
        .progress = order.progress,
        .needsMapping = unmapped.has_value(),
        .isShort = isShort,
        .held = channels::holdsBack(order.sold.hold) || !order.holds.empty(),
        .pickUpFailed = channels::isPickUpFailed(order.sold.hold),
        .comingBack = comingBack};
}

QString OrderFacts::sourceOf(qint64 lineId) const
{
    std::vector<std::pair<QString, qint64>> places; // with pieces, in their order
    for (const inventory::Source &source : sources) {
        if (source.lineId != lineId)
            continue;
        const auto known = std::find_if(
            places.begin(), places.end(), [&](const auto &place) { return place.first == source.warehouse; });
        if (known == places.end())
            places.emplace_back(source.warehouse, source.held);
        else
            known->second += source.held;
    }
    QStringList out;
    for (const auto &[name, pieces] : places)
        out << (places.size() == 1 ? name : name + u' ' + kit::format::count(pieces));
    return out.join(QStringLiteral(", "));
}

QStringList OrderFacts::sourceReasons() const
{
    std::vector<std::pair<QString, QStringList>> reasons; // with their warehouses, in their order
    for (const inventory::Source &source : sources) {
        const auto known
            = std::find_if(reasons.begin(), reasons.end(), [&](const auto &one) { return one.first == source.why; });
        QStringList &names
            = known == reasons.end() ? reasons.emplace_back(source.why, QStringList()).second : known->second;
        if (!names.contains(source.warehouse))
            names << source.warehouse;
    }
    QStringList out;
    for (const auto &[why, names] : reasons)
        if (!why.isEmpty() && why != routing::whyName(routing::Why::OnlyWarehouse)) // else the lines say all there is
            out << log::sourceWords(why, names, order.sold.recipient.city);
    return out;
}

QString OrderFacts::trackingNumbers() const
{
    QStringList out;
    for (const fulfilment::Shipment &parcel : parcels)
        if (!parcel.trackingNumber.isEmpty() && !out.contains(parcel.trackingNumber))
            out << parcel.trackingNumber;
    return out.isEmpty() ? order.sold.trackingNumber : out.join(QStringLiteral(", "));
}

OwnDeeds OrderFacts::deeds() const
{
    const channels::ChannelOrder &sold = order.sold;
    OwnDeeds out = ours ? ownDeeds(sold.state, sold.money, order.progress) : channelDeeds(sold.state, order.progress);
    if (sold.state == channels::OrderState::Cancelled) // something of it may have left before
        out.comeBack = out.comeBack && std::any_of(entries.begin(), entries.end(), [](const audit::AuditRow &row) {
            return row.entry.action == QLatin1String("stock.moved") && row.entry.delta.value_or(0) < 0;
        });
    return out;
}

bool OrderFacts::owesMoney(const Services &services) const
{
    const channels::MoneyState money = order.sold.money;
    return (money == channels::MoneyState::Paid || money == channels::MoneyState::PartPaid)
        && !givesMoneyBack(services, shop.channel);
}

std::optional<qint64> OrderFacts::answerBy(const Services &services) const
{
    const auto given = cancelAnswerMs(services, shop.channel);
    if (!given || order.sold.state != channels::OrderState::CancelRequested)
        return std::nullopt;
    // It was asked for when we first saw it or before; the channel's last change cannot lie before it either.
    const auto seen = std::find_if(entries.begin(), entries.end(), [](const audit::AuditRow &row) {
        return row.entry.action == QLatin1String("order.state") || row.entry.action == QLatin1String("order.received");
    });
    const bool isTime = order.sold.version >= order.sold.placedAt;
    qint64 asked = isTime ? order.sold.version : services.clock.now();
    if (seen != entries.end())
        asked = std::min(asked, seen->at);
    return asked + *given;
}

bool OrderFacts::hasDeadline() const
{
    return orders::hasDeadline({.state = order.sold.state, .hold = order.sold.hold, .progress = order.progress});
}

bool OrderFacts::mayCancel() const
{
    return orders::mayRequestCancel(order.sold.state) || orders::mayAnswerCancel(order.sold.state);
}

bool OrderFacts::cancelIsAsked() const { return std::any_of(jobs.begin(), jobs.end(), isOnItsWay); }

bool OrderFacts::missedCourier(const fulfilment::Shipment &parcel) const
{
    return channels::isPickUpFailed(order.sold.hold) && !parcel.arrangedAt;
}

bool OrderFacts::pickUpIsAsked() const
{
    const bool asked = std::any_of(jobs.begin(), jobs.end(),
        [](const outbox::Job &job) { return job.kind == outbox::JobKind::ArrangeShipment && isOpen(job); });
    const bool missed
        = std::any_of(parcels.begin(), parcels.end(), [this](const auto &parcel) { return missedCourier(parcel); });
    return asked || (!parcels.empty() && !missed);
}

bool OrderFacts::hasSubstitute() const
{
    return orders::holdsStock(order.sold.state)
        && std::any_of(order.lines.begin(), order.lines.end(), [](const auto &line) { return !line.instead.empty(); });
}

std::optional<bool> OrderFacts::answerOnItsWay() const
{
    const auto job = std::find_if(jobs.begin(), jobs.end(), isOnItsWay);
    return job == jobs.end() ? std::nullopt : orders::answerOf(job->payload);
}

Result<std::optional<OrderFacts>> orderFacts(Reader &reader, qint64 orderId)
{
    TRY(auto order, orders::find(reader, orderId));
    if (!order)
        return std::optional<OrderFacts>();
    OrderFacts out;
    TRY(const auto shop, shops::find(reader, order->shopId));
    out.shop = shop.value_or(shops::Shop{});
    TRY(out.entries,
        audit::page(reader, {.orderId = orderId, .skuId = {}, .actor = {}, .actionPrefix = {}}, {}, kEntries));
    for (const audit::AuditRow &row : out.entries)
        if (row.entry.skuId)
            CHECK(codeOf(reader, out.skuCodes, *row.entry.skuId));
    TRY(const auto jobs, outbox::ofOrder(reader, orderId, kJobs));
    for (const outbox::Job &job : jobs) {
        if (job.kind != outbox::JobKind::PublishStock) {
            out.jobs.push_back(job);
            continue;
        }
        TRY(auto told, toldOf(reader, job, out.skuCodes));
        out.told.push_back(std::move(told));
    }
    for (const orders::OrderLine &line : order->lines) {
        out.isShort |= line.waiting > 0;
        if (line.skuId || out.unmapped)
            continue;
        TRY(const auto listing,
            catalog::listingByRef(reader, order->shopId, {line.sold.itemId, line.sold.variationId}));
        if (listing)
            out.unmapped = Unmapped{listing->id, line.sold.title, line.sold.sellerSku, out.shop.writesStock};
    }
    TRY(out.sources, inventory::sourcesOf(reader, orderId));
    TRY(out.parcels, fulfilment::shipmentsOf(reader, orderId));
    std::erase_if(out.parcels, [](const auto &parcel) { return parcel.state == fulfilment::ShipmentState::Dropped; });
    TRY(const auto warehouses, inventory::warehouses(reader));
    for (const inventory::Warehouse &warehouse : warehouses)
        out.warehouses.insert(warehouse.id, warehouse.name);
    for (const inventory::Source &source : out.sources) // also of one that was put away
        out.warehouses.insert(source.warehouseId, source.warehouse);
    TRY(out.ours, manual::factsOf(reader, orderId));
    TRY(out.replaces, returns::replacedBy(reader, orderId));
    TRY(out.messages, messages::ofOrder(reader, orderId));
    TRY(out.givenBack, returns::ofOrder(reader, orderId));
    TRY(out.comingBack, orders::comingBackOf(reader, orderId));
    out.order = std::move(*order);
    return std::optional(std::move(out));
}

} // namespace selaras::ui
