#include "intake/intake.h"

#include "alerts/alert.h"
#include "audit/audit.h"
#include "catalog/listing.h"
#include "fulfilment/shipment.h"
#include "inventory/reservation.h"
#include "inventory/stock.h"
#include "inventory/substitution.h"
#include "messages/message.h"
#include "orders/order.h"
#include "orders/states.h"

#include <QSet>
#include <algorithm>
#include <span>

namespace selaras::intake {

using channels::ChannelLine;
using channels::ChannelOrder;
using channels::OrderState;

namespace {

/// One order on its way in.
struct Arrival {
    const shops::Shop &shop;
    const ChannelOrder &order;
    QString actor;
    qint64 platformAhead = 0; ///< ms
    qint64 orderId = 0;
    routing::Route route{}; ///< for lines that are promised now
    catalog::Span changed{}; ///< when the channel changed it, by our clock
};

/// When the promise to an unpaid order ends.
std::optional<qint64> expiryOf(const shops::Shop &shop, OrderState state, qint64 placedAt)
{
    return state == OrderState::Unpaid ? std::optional(placedAt + shop.unpaidHoldMs) : std::nullopt;
}

/// Promises what a line still wants: nothing, when it wants nothing or its time to be paid is over.
Result<> keepPromise(Transaction &tx, const inventory::Promise &promise)
{
    if (promise.quantity == 0 || promise.expiresAt.value_or(tx.now() + 1) <= tx.now())
        return inventory::release(tx, promise.lineId, promise.actor);
    CHECK(inventory::reserve(tx, promise));
    return {};
}

Result<> promise(Transaction &tx, const Arrival &in, qint64 lineId, qint64 skuId, int quantity)
{
    return keepPromise(tx,
        {.orderId = in.orderId,
            .lineId = lineId,
            .skuId = skuId,
            .quantity = quantity,
            .expiresAt = expiryOf(in.shop, in.order.state, in.order.placedAt),
            .actor = in.actor,
            .orderNumber = in.order.number,
            .route = in.route});
}

/// Whether an order that left with an unmapped line still has to be taken off the stock: not when it left before the
/// shop was connected, nor when the SKU was made (and counted) after it.
bool leftUncounted(const orders::UnmappedLine &line, const shops::Shop &shop, qint64 skuId)
{
    return orders::hasLeft(line.state) && line.placedAt >= shop.connectedAt && skuId < IdMaker::firstAt(line.placedAt);
}

/// Gives every line that waited for a listing its SKU, and the stock that goes with it.
Result<int> settleLines(
    Transaction &tx, const shops::Shop &shop, const channels::ListingRef &ref, qint64 skuId, const QString &actor)
{
    constexpr int kAll = 1'000'000;
    TRY(const auto waiting, orders::unmappedLines(tx, shop.id, ref, kAll));
    for (const orders::UnmappedLine &line : waiting) {
        CHECK(orders::mapLine(tx, line.lineId, skuId));
        const bool left = leftUncounted(line, shop, skuId);
        if (line.quantity == 0 || (!left && !orders::holdsStock(line.state)))
            continue;
        CHECK(keepPromise(tx,
            {.orderId = line.orderId,
                .lineId = line.lineId,
                .skuId = skuId,
                .quantity = line.quantity,
                .expiresAt = expiryOf(shop, line.state, line.placedAt),
                .actor = actor,
                .orderNumber = line.orderNumber}));
        if (left)
            CHECK(inventory::shipOrder(tx, line.orderId, actor, line.orderNumber));
    }
    return int(waiting.size());
}

/// What the order means for stock once its lines are written. An order that left before the shop was connected is
/// history: the opening count already knew of it.
Result<> followState(Transaction &tx, const Arrival &in)
{
    if (orders::hasLeft(in.order.state)) {
        CHECK(fulfilment::orderLeft(tx, in.orderId, in.actor));
        return inventory::shipOrder(tx, in.orderId, in.actor, in.order.number);
    }
    if (!orders::holdsStock(in.order.state))
        return inventory::releaseOrder(tx, in.orderId, in.actor);
    return {};
}

/// The courier came in vain, or that is over: a person is told while it is so of any order of the shop.
Result<> followPickUp(Transaction &tx, const Arrival &in, const QString &holdBefore)
{
    const QString kind = QStringLiteral("order.pick-up-failed");
    const QString subject = QStringLiteral("pick-ups of %1").arg(in.shop.id);
    const bool failed = channels::isPickUpFailed(in.order.hold);
    if (failed == channels::isPickUpFailed(holdBefore))
        return {};
    if (failed) {
        CHECK(fulfilment::pickUpFailed(tx, in.orderId, in.actor));
        return alerts::raise(tx, kind, in.shop.id, subject, in.order.number);
    }
    TRY(const bool another, orders::anyPickUpFailed(tx, in.shop.id));
    return another ? Result<>() : alerts::clear(tx, kind, subject);
}

/// A line that is in the order now, and what it sells.
struct Added {
    qint64 lineId = 0;
    std::optional<qint64> skuId;
    int quantity = 0;
};

Result<Added> addLine(Transaction &tx, const Arrival &in, int position, const ChannelLine &line)
{
    TRY(const auto mapping, catalog::mappingOf(tx, in.shop.id, line, in.actor));
    if (mapping.mappedNow)
        CHECK(
            settleLines(tx, in.shop, {line.itemId, line.variationId}, *mapping.skuId, in.actor)); // they waited longer
    TRY(const qint64 lineId, orders::insertLine(tx, in.orderId, position, line, mapping.skuId));
    if (in.order.channelHoldsStock)
        CHECK(catalog::channelSold(tx, in.shop.id, {line.itemId, line.variationId}, line.quantity, in.changed));
    return Added{lineId, mapping.skuId, line.quantity};
}

/// Promises what new lines want: all together, so that one warehouse sends them if one can.
Result<> promiseTogether(Transaction &tx, Arrival in, const std::vector<Added> &lines)
{
    std::vector<inventory::Wanted> wanted;
    for (const Added &line : lines)
        if (line.skuId)
            wanted.push_back({*line.skuId, line.quantity});
    TRY(in.route, inventory::routeOf(tx, in.shop.route, wanted, in.order.recipient.province));
    for (const Added &line : lines)
        if (line.skuId)
            CHECK(promise(tx, in, line.lineId, *line.skuId, line.quantity));
    return {};
}

/// By our clock. When it is wrong, what we wrote down may have been written before it was: so much more is in doubt.
catalog::Span ourSpan(const Arrival &in, qint64 from, qint64 to)
{
    const qint64 doubt = qAbs(in.platformAhead);
    return {from - in.platformAhead - doubt, qMax(from, to) - in.platformAhead + doubt};
}

QString asMade(const ChannelOrder &order)
{
    return QStringLiteral("%1 %2").arg(channels::stateName(order.state), channels::moneyName(order.money));
}

/// A shop that sold or gave back pieces shows another figure now, and what it shows may not be what we have: a returned
/// piece is on sale there before anybody has looked at it.
Result<> tellWhatDiffers(Transaction &tx, const Arrival &in)
{
    TRY(const auto lines, orders::knownLines(tx, in.orderId));
    QSet<qint64> skus;
    for (const orders::KnownLine &line : lines)
        if (line.skuId)
            skus.insert(*line.skuId);
    for (const qint64 sku : skus)
        CHECK(inventory::tellShops(tx, sku, in.orderId));
    return {};
}

Result<Taken> create(Transaction &tx, Arrival in, const QByteArray &digest)
{
    const ChannelOrder &order = in.order;
    in.changed = ourSpan(in, order.placedAt, order.version);
    TRY(in.orderId, orders::insert(tx, in.shop.id, order, digest));
    CHECK(audit::append(tx,
        {.actor = in.actor,
            .action = QStringLiteral("order.received"),
            .orderId = in.orderId,
            .subject = order.number,
            .detail = asMade(order)}));
    const bool history = orders::hasLeft(order.state) && order.placedAt < in.shop.connectedAt;
    const bool promises = !history && order.state != OrderState::Cancelled;
    std::vector<Added> added;
    for (int i = 0; i < int(order.lines.size()); ++i) {
        TRY(added.emplace_back(), addLine(tx, in, i, order.lines[std::size_t(i)]));
    }
    if (promises) {
        CHECK(promiseTogether(tx, in, added));
        CHECK(followState(tx, in));
    }
    CHECK(followPickUp(tx, in, QString()));
    CHECK(tellWhatDiffers(tx, in));
    CHECK(messages::follow(tx, {in.shop.id, in.orderId, std::nullopt, order}));
    return Taken{Outcome::Created, in.orderId};
}

/// Whether this order's stock is still ours to promise: not when its goods have left or it was cancelled, before or
/// now.
bool stillPromises(OrderState was, OrderState now) { return !orders::hasLeft(was) && now != OrderState::Cancelled; }

Result<> amendLines(Transaction &tx, const Arrival &in, const orders::Known &was)
{
    TRY(auto lines, orders::knownLines(tx, in.orderId));
    const bool promises = stillPromises(was.state, in.order.state);
    std::vector<Added> added;
    for (int i = 0; i < int(in.order.lines.size()); ++i) {
        const ChannelLine &line = in.order.lines[std::size_t(i)];
        const auto old = std::find_if(lines.begin(), lines.end(),
            [&](const orders::KnownLine &l) { return l.externalLineId == line.externalLineId; });
        if (old == lines.end()) {
            TRY(added.emplace_back(), addLine(tx, in, i, line));
            continue;
        }
        CHECK(orders::amendLine(tx, old->id, i, line));
        // What the channel took off its own figure before, and takes now.
        const int took = was.channelHoldsStock ? old->quantity : 0;
        const int takes = in.order.channelHoldsStock ? line.quantity : 0;
        if (took != takes)
            CHECK(catalog::channelSold(tx, in.shop.id, old->ref, takes - took, in.changed));
        if (old->skuId && promises)
            CHECK(promise(tx, in, old->id, *old->skuId, line.quantity));
        lines.erase(old);
    }
    if (promises && !added.empty())
        CHECK(promiseTogether(tx, in, added));
    // Lines the channel no longer tells of were taken out of the order; they stay, with nothing in them.
    for (const orders::KnownLine &gone : lines) {
        CHECK(orders::emptyLine(tx, gone.id));
        if (was.channelHoldsStock && gone.quantity > 0)
            CHECK(catalog::channelSold(tx, in.shop.id, gone.ref, -gone.quantity, in.changed));
        CHECK(inventory::release(tx, gone.id, in.actor));
    }
    return {};
}

/// Whether a parcel for one of them would go astray. What is masked says nothing.
bool elsewhere(const channels::ChannelAddress &was, const channels::ChannelAddress &now)
{
    const auto differs = [](const QString &before, const QString &after) {
        return before != after && !before.contains(u'*') && !after.contains(u'*');
    };
    return differs(was.name, now.name) || differs(was.phone, now.phone) || differs(was.street, now.street)
        || differs(was.district, now.district) || differs(was.city, now.city) || differs(was.province, now.province)
        || differs(was.postcode, now.postcode) || differs(was.country, now.country);
}

Result<Taken> amend(Transaction &tx, Arrival in, const orders::Known &was, const QByteArray &digest)
{
    in.orderId = was.id;
    const ChannelOrder &order = in.order;
    in.changed = ourSpan(in, was.version, order.version);
    if (order.state != was.state && !orders::mayMove(was.state, order.state)) {
        CHECK(orders::seenAgain(tx, was.id));
        return Taken{Outcome::Refused, was.id};
    }
    TRY(const auto packedFor, fulfilment::packedFor(tx, was.id));
    CHECK(orders::amend(tx, in.shop.id, was, order, digest));
    CHECK(amendLines(tx, in, was));
    if (packedFor && elsewhere(*packedFor, order.recipient))
        CHECK(fulfilment::addressChanged(tx, was.id, in.actor));
    CHECK(fulfilment::followOrder(tx, was.id, in.actor));
    CHECK(audit::append(tx,
        {.actor = in.actor,
            .action = order.state == was.state ? QStringLiteral("order.amended") : QStringLiteral("order.state"),
            .orderId = was.id,
            .subject = order.number,
            .detail = order.state == was.state
                ? asMade(order)
                : QStringLiteral("%1 -> %2").arg(channels::stateName(was.state), asMade(order))}));
    if (order.state != was.state)
        CHECK(followState(tx, in));
    CHECK(followPickUp(tx, in, was.hold));
    CHECK(tellWhatDiffers(tx, in));
    CHECK(messages::follow(tx, {in.shop.id, was.id, messages::Standing{was.state, was.money}, order}));
    return Taken{Outcome::Amended, was.id};
}

} // namespace

Result<Taken> take(Transaction &tx, const shops::Shop &shop, const ChannelOrder &order, const QByteArray &digest,
    qint64 platformAhead, const QString &actor)
{
    const Arrival in{shop, order, actor.isEmpty() ? QStringLiteral("worker/") + shop.name : actor, platformAhead};
    TRY(const auto was, orders::known(tx, shop.id, order.externalId));
    if (!was)
        return create(tx, in, digest);
    if (order.version < was->version)
        return Taken{Outcome::Older, was->id};
    if (was->digest == digest)
        return Taken{Outcome::Unchanged, was->id};
    // Some changes leave the time as it was (a parcel's, at Shopee), and copies of an order lag.
    const bool backwards = order.state != was->state && !orders::mayMove(was->state, order.state);
    if (backwards && order.version == was->version)
        return Taken{Outcome::Older, was->id};
    return amend(tx, in, *was, digest);
}

namespace {

const QString kFailed = QStringLiteral("inbox.failed");

QString subjectOf(const shops::Shop &shop, const channels::PulledOrder &pulled)
{
    return QStringLiteral("%1/%2").arg(shop.id).arg(pulled.externalId);
}

Result<> keepUnusable(Transaction &tx, const shops::Shop &shop, inbox::Source source,
    const channels::PulledOrder &pulled, const Error &why)
{
    CHECK(inbox::keepFailed(tx, shop.id, source, pulled.externalId, pulled.raw, why));
    return alerts::raise(tx, kFailed, shop.id, subjectOf(shop, pulled), why.detail);
}

/// Where a page comes from.
struct Origin {
    const shops::Shop &shop;
    inbox::Source source;
    qint64 platformAhead;
};

Result<Outcome> takeOne(Transaction &tx, const Origin &from, const channels::PulledOrder &pulled)
{
    const shops::Shop &shop = from.shop;
    const QByteArray digest = inbox::digestOf(pulled.raw);
    TRY(const Taken taken, take(tx, shop, *pulled.order, digest, from.platformAhead));
    if (taken.outcome == Outcome::Refused)
        return fail(Error::Kind::Conflict,
            QStringLiteral("%1 moved to %2, which its state does not allow")
                .arg(pulled.externalId, channels::stateName(pulled.order->state)));
    if (taken.outcome == Outcome::Created || taken.outcome == Outcome::Amended)
        CHECK(inbox::keep(tx, shop.id, from.source, pulled.externalId, pulled.raw, digest));
    if (taken.outcome == Outcome::Older)
        return taken.outcome;
    // Readable, and as our books have it: an answer that was not is over and done with.
    CHECK(inbox::settleFailedOf(tx, shop.id, pulled.externalId));
    CHECK(alerts::clear(tx, kFailed, subjectOf(shop, pulled)));
    return taken.outcome;
}

using Orders = std::span<const channels::PulledOrder>;

/// Takes in what can be read of `orders`, one after the other; the first that cannot be used ends it.
Result<PageOutcome> takeTogether(Transaction &tx, const Origin &from, Orders orders)
{
    PageOutcome out;
    for (const channels::PulledOrder &pulled : orders) {
        if (!pulled.order) {
            CHECK(keepUnusable(tx, from.shop, from.source, pulled, pulled.order.error()));
            ++out.failed;
            continue;
        }
        TRY(const Outcome outcome, takeOne(tx, from, pulled));
        ++(outcome == Outcome::Created ? out.created : outcome == Outcome::Amended ? out.amended : out.unchanged);
    }
    return out;
}

/// All of them in one step, for a savepoint costs more than an order: the database copies and encrypts every page that
/// is touched in it. Only a step that fails is split by halves, until the culprit stands alone.
Result<PageOutcome> takeByHalves(Transaction &tx, const Origin &from, Orders orders)
{
    PageOutcome out;
    const Result<> taken = tx.attempt([&]() -> Result<> {
        TRY(out, takeTogether(tx, from, orders));
        return {};
    });
    if (taken)
        return out;
    if (taken.error().kind == Error::Kind::Storage)
        return fail(taken.error()); // the disk's trouble, not the order's: nothing of the page counts
    if (orders.size() == 1) {
        CHECK(keepUnusable(tx, from.shop, from.source, orders.front(), taken.error()));
        return PageOutcome{.failed = 1};
    }
    const std::size_t half = orders.size() / 2;
    TRY(const PageOutcome a, takeByHalves(tx, from, orders.first(half)));
    TRY(const PageOutcome b, takeByHalves(tx, from, orders.subspan(half)));
    return PageOutcome{a.created + b.created, a.amended + b.amended, a.unchanged + b.unchanged, a.failed + b.failed};
}

} // namespace

Result<PageOutcome> takePage(Transaction &tx, const shops::Shop &shop, inbox::Source source,
    const std::vector<channels::PulledOrder> &orders, qint64 platformAhead)
{
    return takeByHalves(tx, {shop, source, platformAhead}, orders);
}

Result<int> settleMapping(Transaction &tx, qint64 listingId, qint64 skuId, const QString &actor)
{
    TRY(const auto listing, catalog::listingById(tx, listingId));
    if (!listing)
        return fail(Error::Kind::Conflict, QStringLiteral("no listing %1").arg(listingId));
    TRY(const auto shop, shops::find(tx, listing->shopId));
    CHECK(catalog::mapListing(tx, listingId, skuId, actor));
    return settleLines(tx, *shop, listing->ref, skuId, actor);
}

Result<int> takeBackMapping(Transaction &tx, qint64 listingId, const QString &actor)
{
    TRY(const auto listing, catalog::listingById(tx, listingId));
    if (!listing || !listing->skuId)
        return 0;
    TRY(const auto lines, orders::mappedLines(tx, listing->shopId, listing->ref, *listing->skuId));
    CHECK(catalog::unmapListing(tx, *listing, actor));
    int waiting = 0;
    for (const orders::UnmappedLine &line : lines) {
        if (!orders::holdsStock(line.state))
            continue;
        TRY(const auto instead, inventory::substitutionsOf(tx, line.orderId));
        for (const inventory::Substitution &other : instead)
            if (other.lineId == line.lineId)
                CHECK(inventory::forgetSubstitution(tx, line.lineId, other.insteadOf));
        CHECK(inventory::release(tx, line.lineId, actor));
        CHECK(orders::unmapLine(tx, line.lineId));
        ++waiting;
    }
    return waiting;
}

Result<> adoptListings(
    Transaction &tx, const shops::Shop &shop, const std::vector<channels::PulledListing> &pulled, const QString &actor)
{
    for (const channels::PulledListing &listing : pulled) {
        TRY(const qint64 id, catalog::adoptListing(tx, shop.id, listing, actor));
        if (!listing.fault.isEmpty())
            CHECK(catalog::refused(tx, id, listing.fault));
        TRY(const auto adopted, catalog::listingById(tx, id));
        if (adopted && adopted->skuId)
            CHECK(settleLines(tx, shop, listing.ref, *adopted->skuId, actor));
    }
    return {};
}

} // namespace selaras::intake
