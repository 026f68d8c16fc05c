#include "oversell/why_short.h"

#include "audit/audit.h"
#include "base/ids.h"
#include "base/json.h"
#include "catalog/listing.h"
#include "inventory/bundle.h"
#include "inventory/reservation.h"
#include "inventory/stock_page.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "oversell/queries.h"
#include "shops/shop.h"
#include "stockroom/board.h"

#include <algorithm>

namespace selaras::oversell {

namespace {

constexpr int kOurs = 500; ///< entries of one order and SKU: more than there ever are
constexpr int kBefore = 300; ///< entries of the SKU that are looked at before the line began to wait

/// What "waiting 3" of an entry says; 0 without.
qint64 waitsOf(const audit::AuditRow &row)
{
    static const QString kWaiting = QStringLiteral("waiting ");
    return row.entry.subject.startsWith(kWaiting) ? row.entry.subject.mid(kWaiting.size()).toLongLong() : 0;
}

/// How a line came to wait, from the log of its order and SKU.
struct Beginning {
    qint64 seq = 0, at = 0; ///< of the entry with which it began to wait
    bool later = false; ///< with a later version of the order
    qint64 fell = 0; ///< pieces taken back from it that are still missing
    std::vector<qint64> takenBack; ///< the entries that took them, newest first
};

Beginning beginningOf(const std::vector<audit::AuditRow> &newestFirst)
{
    // The promise that is open now began with the newest "reserved".
    auto from = newestFirst.begin();
    while (from != newestFirst.end() && from->entry.action != QLatin1String("stock.reserved"))
        ++from;
    Beginning out;
    qint64 waits = 0; // from the beginning, not counting what fell
    for (auto row = std::make_reverse_iterator(from == newestFirst.end() ? from : from + 1); row != newestFirst.rend();
         ++row) {
        const QString &action = row->entry.action;
        const qint64 delta = row->entry.delta.value_or(0);
        const bool changed = action == QLatin1String("stock.promise-changed");
        if (action == QLatin1String("stock.reserved") || changed) {
            const qint64 now = std::max<qint64>(0, waitsOf(*row) - out.fell);
            if (out.seq == 0 || (waits == 0 && now > 0)) {
                out.seq = row->seq;
                out.at = row->at;
                out.later = changed;
            }
            waits = now;
        } else if (action == QLatin1String("stock.filled") || action == QLatin1String("stock.other-warehouse")) {
            const qint64 ofOld = std::min(waits, delta);
            waits -= ofOld;
            out.fell -= std::min(out.fell, delta - ofOld);
        } else if (action == QLatin1String("stock.taken-back")) {
            out.fell += -delta;
            out.takenBack.insert(out.takenBack.begin(), row->seq);
        }
    }
    return out;
}

std::optional<LogEntry::What> whatOf(const audit::AuditRow &row)
{
    using enum LogEntry::What;
    const QString &action = row.entry.action;
    const qint64 delta = row.entry.delta.value_or(0);
    if (delta == 0)
        return std::nullopt;
    if (action == QLatin1String("stock.moved"))
        return Moved;
    if (action == QLatin1String("stock.reserved") || action == QLatin1String("stock.filled")
        || action == QLatin1String("stock.other-warehouse"))
        return Promised;
    if (action == QLatin1String("stock.taken-back"))
        return TakenBack;
    // What a promise grows by waits first, and is filled by an entry of its own.
    const bool gives = action == QLatin1String("stock.released") || action == QLatin1String("stock.lapsed")
        || (action == QLatin1String("stock.promise-changed") && delta < 0);
    return gives ? std::optional(GivenBack) : std::nullopt;
}

Result<std::vector<LogEntry>> logBefore(
    Reader &reader, const Shortage &shortage, qint64 shopId, qint64 seq, bool &isWhole)
{
    TRY(const auto rows,
        audit::page(reader,
            {.orderId = {}, .skuId = shortage.skuId, .actor = {}, .actionPrefix = QStringLiteral("stock.")}, seq,
            kBefore));
    isWhole = rows.size() < kBefore;
    std::vector<LogEntry> out;
    for (const audit::AuditRow &row : rows) {
        const auto what = whatOf(row);
        if (!what)
            continue;
        const qint64 delta = *row.entry.delta;
        if (*what == LogEntry::What::Moved && delta < 0 && !row.entry.orderId) {
            TRY(const auto fall, reader.one(fallAfter, shortage.skuId, row.seq - 1));
            if (fall && fall->reversed)
                continue; // it took nothing in the end
        }
        LogEntry entry{*what, row.at, *what == LogEntry::What::Moved ? delta : qAbs(delta), std::nullopt,
            Fall{row.entry.subject, row.entry.actor}};
        if (row.entry.orderId) {
            TRY(entry.sale,
                reader.one(saleOfOrder, shopId, shortage.ref.itemId, shortage.ref.variationId, *row.entry.orderId));
        }
        out.push_back(std::move(entry));
    }
    return out;
}

Telling tellingOf(const StoredTelling &stored)
{
    Telling out = stored.telling;
    if (out.state != Telling::State::Took)
        return out;
    const auto outcome = json::parse(stored.outcome.toUtf8());
    if (!outcome) {
        out.state = Telling::State::Needless;
        return out;
    }
    json::Fields fields(*outcome, QStringLiteral("outcome"));
    if (fields.has("before"))
        out.before = fields.integerOr("before", 0);
    if (fields.has("told"))
        out.told = fields.integerOr("told", 0);
    else
        out.state = Telling::State::Needless;
    return out;
}

/// The last time the shop took a figure before the buyer ordered, and all since; of those that did not end, what was
/// there by the time the line began to wait.
Result<std::vector<Telling>> tellingsOf(Reader &reader, qint64 listingId, qint64 orderedAt, qint64 began)
{
    std::vector<Telling> out;
    TRY(const auto before, reader.all(tellingsBefore, listingId, orderedAt));
    for (const StoredTelling &stored : before) {
        const Telling telling = tellingOf(stored);
        if (telling.state != Telling::State::Took)
            continue;
        out.push_back(telling);
        break;
    }
    TRY(const auto after, reader.all(tellingsAfter, listingId, orderedAt));
    for (const StoredTelling &stored : after)
        out.push_back(tellingOf(stored));
    TRY(const auto open, reader.all(openTellings, listingId, began));
    for (const StoredTelling &stored : open)
        out.push_back(tellingOf(stored));
    return out;
}

/// Whether a switch of a shop was on at a time, from the log of its turns; it is `isNow`.
Result<bool> wasOn(Reader &reader, const QString &subject, const char *on, const char *off, qint64 time, bool isNow)
{
    constexpr qint64 kEver = std::numeric_limits<qint64>::max();
    const QString turnedOn = QString::fromLatin1(on), turnedOff = QString::fromLatin1(off);
    TRY(const auto lastOn, reader.one(lastShopChange, turnedOn, subject, time));
    TRY(const auto lastOff, reader.one(lastShopChange, turnedOff, subject, time));
    if (lastOn || lastOff)
        return lastOn.value_or(0) > lastOff.value_or(0);
    TRY(const auto everOn, reader.one(lastShopChange, turnedOn, subject, kEver));
    TRY(const auto everOff, reader.one(lastShopChange, turnedOff, subject, kEver));
    if (everOn && !everOff)
        return false; // it was turned on later
    if (everOff && !everOn)
        return true;
    return isNow;
}

/// A line that speaks of a listing which nobody had named by then.
Result<bool> wasMapped(Reader &reader, const catalog::Listing &listing, qint64 skuId, qint64 time)
{
    if (listing.id >= IdMaker::firstAt(time))
        return false;
    TRY(const auto mappings,
        audit::page(reader,
            {.orderId = {}, .skuId = skuId, .actor = {}, .actionPrefix = QStringLiteral("listing.mapped")}, {}, 100));
    const QString subject = QStringLiteral("listing %1").arg(listing.id);
    bool later = false;
    for (const audit::AuditRow &row : mappings) {
        if (row.entry.subject != subject)
            continue;
        if (row.at <= time)
            return true;
        later = true;
    }
    return !later;
}

Result<Silence> silenceOf(
    Reader &reader, const shops::Shop &shop, const std::optional<catalog::Listing> &listing, qint64 skuId, qint64 time)
{
    const QString subject = QStringLiteral("shop %1").arg(shop.id);
    if (listing) {
        TRY(const bool mapped, wasMapped(reader, *listing, skuId, time));
        if (!mapped)
            return Silence::NotMapped;
    }
    TRY(const bool writes, wasOn(reader, subject, "shop.writes-stock", "shop.shadow", time, shop.writesStock));
    if (!writes)
        return Silence::Shadow;
    TRY(const bool paused, wasOn(reader, subject, "shop.paused", "shop.resumed", time, shop.paused));
    if (paused)
        return Silence::Paused;
    TRY(const auto limit, reader.one(limitReached, subject, time, time));
    return limit ? Silence::DailyLimit : Silence::None;
}

Result<qint64> perItemOf(Reader &reader, const Shortage &shortage)
{
    TRY(const auto recipe, inventory::recipeOf(reader, shortage.lineSkuId));
    for (const inventory::Ingredient &part : recipe)
        if (part.skuId == shortage.skuId)
            return part.pieces;
    return qint64(1);
}

/// Warehouses that have some to spare, most first.
Result<std::vector<PlaceWithSome>> placesWithSome(Reader &reader, const Shortage &shortage)
{
    std::vector<PlaceWithSome> out;
    TRY(const auto open, inventory::openOf(reader, shortage.orderId));
    TRY(const auto places, inventory::stockByWarehouse(reader, shortage.skuId));
    for (const inventory::InWarehouse &place : places) {
        if (place.onHand <= place.reserved)
            continue;
        const bool splits = std::any_of(open.begin(), open.end(), [&](const inventory::Reservation &promise) {
            return promise.lineId == shortage.lineId && promise.held > 0 && promise.warehouseId != place.warehouseId;
        });
        out.push_back({place.warehouseId, place.name, place.onHand - place.reserved, splits});
    }
    std::stable_sort(
        out.begin(), out.end(), [](const PlaceWithSome &a, const PlaceWithSome &b) { return a.free > b.free; });
    return out;
}

} // namespace

Result<std::vector<Shortage>> shortagesOf(Reader &reader, qint64 orderId)
{
    return reader.all(shortagesOfOrder, orderId);
}

Result<Facts> factsOf(Reader &reader, const Shortage &shortage, qint64 now)
{
    TRY(const auto order, orders::find(reader, shortage.orderId));
    if (!order)
        return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, QString::number(shortage.orderId));
    TRY(const auto shop, shops::find(reader, order->shopId));
    TRY(const auto ours,
        audit::page(reader, {.orderId = shortage.orderId, .skuId = shortage.skuId, .actor = {}, .actionPrefix = {}}, {},
            kOurs));
    const Beginning beginning = beginningOf(ours);
    Facts out;
    out.orderId = shortage.orderId;
    out.waiting = shortage.waiting;
    out.fell = qBound<qint64>(0, beginning.fell, shortage.waiting);
    out.orderedAt = beginning.later ? beginning.at : order->sold.placedAt;
    out.seenAt = beginning.later ? beginning.at : order->receivedAt;
    out.quantity = shortage.quantity;
    TRY(out.perItem, perItemOf(reader, shortage));
    out.typedIn = shops::isManual(shop->channel);
    out.beforeConnected = !out.typedIn && order->sold.placedAt < shop->connectedAt;
    for (const qint64 seq : beginning.takenBack) {
        TRY(const auto fall, reader.one(fallAfter, shortage.skuId, seq));
        if (fall && !fall->reversed)
            out.falls.push_back(fall->entry);
    }
    TRY(out.before, logBefore(reader, shortage, shop->id, beginning.seq, out.logIsWhole));
    TRY(const auto listing, catalog::listingByRef(reader, shop->id, shortage.ref));
    if (!out.typedIn) {
        TRY(out.silence, silenceOf(reader, *shop, listing, shortage.lineSkuId, out.orderedAt));
    }
    if (!shop->route.split) {
        TRY(const auto places, placesWithSome(reader, shortage));
        for (const PlaceWithSome &place : places)
            out.elsewhere += place.splits ? place.free : 0;
    }
    out.tellingsForgotten = out.orderedAt < now - outbox::kKeepDone;
    if (!listing)
        return out;
    TRY(out.tellings, tellingsOf(reader, listing->id, out.orderedAt, qMax(beginning.at, out.seenAt)));
    out.shown = listing->confirmed;
    out.shownAt = listing->confirmedAt;
    return out;
}

Result<Choices> choicesOf(Reader &reader, const Shortage &shortage)
{
    Choices out;
    TRY(out.places, placesWithSome(reader, shortage));
    TRY(const auto deliveries, stockroom::deliveriesWith(reader, shortage.skuId));
    if (deliveries.empty())
        return out;
    TRY(const auto row, stockroom::deliveryRow(reader, deliveries.front()));
    TRY(const auto lines, stockroom::lineRows(reader, deliveries.front()));
    for (const stockroom::DeliveryLineRow &line : lines)
        if (row && line.line.skuId == shortage.skuId)
            out.next = NextDelivery{row->delivery.number, row->to, row->delivery.expectedAt, line.line.open};
    return out;
}

Result<std::vector<WhyShort>> whyShort(Reader &reader, qint64 orderId, qint64 now)
{
    std::vector<WhyShort> out;
    TRY(const auto shortages, shortagesOf(reader, orderId));
    for (const Shortage &shortage : shortages) {
        TRY(const Facts facts, factsOf(reader, shortage, now));
        TRY(auto choices, choicesOf(reader, shortage));
        out.push_back({shortage, explain(facts), std::move(choices)});
    }
    return out;
}

} // namespace selaras::oversell
