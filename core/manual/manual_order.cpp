#include "manual/manual_order.h"

#include "audit/audit.h"
#include "base/json.h"
#include "base/money.h"
#include "base/text.h"
#include "catalog/sku.h"
#include "intake/intake.h"
#include "manual/number.h"
#include "manual/queries.h"
#include "orders/address.h"
#include "orders/cancel.h"
#include "orders/order.h"
#include "orders/states.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>
#include <algorithm>

namespace selaras::manual {

using channels::ChannelOrder;
using channels::MoneyState;
using channels::OrderState;

namespace {

Error asError(const Fault &fault)
{
    Error error(Error::Kind::Rejected, fault.detail);
    error.code = fault.code;
    return error;
}

Result<> refuseFaults(Reader &reader, const ManualOrder &order)
{
    TRY(const auto faults, faultsOf(reader, order));
    if (!faults.empty())
        return fail(asError(faults.front()));
    return {};
}

channels::ChannelAddress tidied(channels::ChannelAddress address)
{
    for (QString *part : {&address.name, &address.phone, &address.street, &address.district, &address.city,
             &address.province, &address.postcode, &address.country})
        *part = part->simplified();
    address.email = address.email.trimmed();
    return address;
}

bool sameAddress(const channels::ChannelAddress &a, const channels::ChannelAddress &b)
{
    return a.phone == b.phone && a.street == b.street && a.district == b.district && a.city == b.city
        && a.province == b.province && a.postcode == b.postcode && a.country == b.country;
}

/// The lines in intake's words. A listing of ours is the SKU itself; a SKU that stands in two lines has two.
Result<> setLines(Reader &reader, const std::vector<Line> &lines, ChannelOrder &order)
{
    QHash<QString, int> times;
    order.lines.clear();
    order.goodsMinor = 0;
    for (const Line &line : lines) {
        TRY(const auto sku, catalog::skuByCode(reader, line.code.trimmed()));
        const int nth = ++times[sku->code];
        const qint64 unit = line.unitMinor.value_or(sku->priceMinor);
        order.lines.push_back({.externalLineId = nth == 1 ? sku->code : QStringLiteral("%1#%2").arg(sku->code).arg(nth),
            .itemId = sku->code,
            .variationId = {},
            .sellerSku = sku->code,
            .title = sku->name,
            .quantity = int(line.pieces),
            .unitMinor = unit,
            .totalMinor = unit * line.pieces});
        order.goodsMinor += unit * line.pieces;
    }
    return {};
}

Result<> setContents(Reader &reader, const ManualOrder &from, ChannelOrder &order)
{
    order.recipient = tidied(from.buyer);
    order.buyerName = order.recipient.name;
    order.buyerNote = from.note.simplified();
    order.courier = from.courier.simplified();
    CHECK(setLines(reader, from.lines, order));
    order.shippingMinor = from.shippingMinor;
    order.discountMinor = from.discountMinor;
    order.totalMinor = order.goodsMinor + order.shippingMinor - order.discountMinor;
    return {};
}

void stand(ChannelOrder &order, OrderState state, MoneyState money)
{
    order.state = state;
    order.money = money;
    order.channelState = channels::stateName(state);
}

/// What tells one version of an order from another.
QByteArray digestOf(const ChannelOrder &order)
{
    const auto &to = order.recipient;
    json::Value lines = json::Value::array();
    for (const channels::ChannelLine &line : order.lines)
        lines.push_back({json::utf8(line.externalLineId), line.quantity, line.unitMinor});
    json::Value address = json::Value::array();
    for (const QString &part :
        {to.name, to.phone, to.street, to.district, to.city, to.province, to.postcode, to.country})
        address.push_back(json::utf8(part));
    if (!to.email.isEmpty()) // those from before there were any keep the digest they have
        address.push_back(json::utf8(to.email));
    return inbox::digestOf(json::toBytes({{"number", json::utf8(order.externalId)},
        {"state", json::utf8(order.channelState)}, {"money", json::utf8(channels::moneyName(order.money))},
        {"lines", lines}, {"to", address}, {"shipping", order.shippingMinor}, {"discount", order.discountMinor},
        {"courier", json::utf8(order.courier)}, {"note", json::utf8(order.buyerNote)}}));
}

/// An order of ours as it stands, with what it is to become.
struct Standing {
    qint64 id = 0;
    shops::Shop shop;
    ChannelOrder order;
    orders::Progress progress = orders::Progress::None;
    bool held = false;
    Facts facts;
};

Result<Standing> standingOf(Reader &reader, qint64 orderId)
{
    TRY(const auto found, orders::find(reader, orderId));
    if (!found)
        return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, QString::number(orderId));
    TRY(const auto shop, shops::find(reader, found->shopId));
    TRY(const auto facts, factsOf(reader, orderId));
    if (!facts)
        return failAs(QStringLiteral("order.not-ours"), Error::Kind::Conflict, shop->name);
    Standing out{orderId, *shop, found->sold, found->progress, !found->holds.empty(), *facts};
    out.order.shipBy.reset(); // it has none of its own; the one shown is made from when it was placed
    for (const orders::OrderLine &line : found->lines)
        out.order.lines.push_back(line.sold);
    return out;
}

/// Hands the order to intake in a person's name; how long it is kept unpaid is its own.
Result<qint64> take(
    Transaction &tx, shops::Shop shop, const ChannelOrder &order, std::optional<qint64> paysUntil, const QString &actor)
{
    if (paysUntil)
        shop.unpaidHoldMs = *paysUntil - order.placedAt;
    TRY(const auto taken, intake::take(tx, shop, order, digestOf(order), 0, actor));
    if (taken.outcome == intake::Outcome::Refused)
        return failAs(QStringLiteral("order.no-move"), Error::Kind::Conflict, order.channelState);
    return taken.orderId;
}

/// The next version of an order; who no longer waits for money frees the addend for others.
Result<> become(Transaction &tx, Standing standing, const QString &actor)
{
    ChannelOrder &order = standing.order;
    order.version = qMax(tx.now(), order.version + 1);
    if (order.state != OrderState::Unpaid) {
        standing.facts.paysUntil.reset();
        CHECK(tx.run(updatePaysUntil, std::nullopt, standing.id));
    }
    CHECK(take(tx, standing.shop, order, standing.facts.paysUntil, actor));
    return {};
}

Result<> note(
    Transaction &tx, const Standing &standing, const char *action, const QString &detail, const QString &actor)
{
    return audit::append(tx,
        {.actor = actor,
            .action = QString::fromLatin1(action),
            .orderId = standing.id,
            .subject = standing.order.number,
            .detail = detail});
}

/// One of 999 whole units of the currency that no other order waits with, so that a transfer's amount names its order.
Result<qint64> freeAddend(Reader &reader, const QString &currency, qint64 sequence)
{
    constexpr qint64 kAddends = 999;
    qint64 unit = 1;
    for (int i = 0; i < decimalsOf(currency); ++i)
        unit *= 10;
    for (qint64 i = 0; i < kAddends; ++i) {
        const qint64 minor = unit * ((sequence + i - 1) % kAddends + 1);
        TRY(const auto taken, reader.one(addendTaken, minor));
        if (!taken)
            return minor;
    }
    return 0; // a thousand wait: their numbers must tell them apart
}

/// The state and money an order begins with.
void begin(ChannelOrder &order, Payment payment, qint64 now)
{
    switch (payment) {
    case Payment::Unpaid: return stand(order, OrderState::Unpaid, MoneyState::Pending);
    case Payment::Cod: return stand(order, OrderState::Ready, MoneyState::Cod);
    case Payment::Paid: stand(order, OrderState::Ready, MoneyState::Paid); break;
    case Payment::WalkIn: stand(order, OrderState::Completed, MoneyState::Paid); break;
    }
    order.paidAt = now;
}

qint64 dayOf(qint64 at, const QString &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone(zone.toLatin1()))
        .toString(QStringLiteral("yyMMdd"))
        .toLongLong();
}

} // namespace

Result<qint64> placeNamed(Transaction &tx, const QString &name, const QString &actor)
{
    const QString plain = name.simplified();
    TRY(const auto all, places(tx));
    for (const shops::Shop &shop : all)
        if (folded(shop.name) == folded(plain))
            return shop.id;
    return shops::connect(
        tx, {.channel = shops::kManualChannel, .name = plain, .account = folded(plain), .baseUrl = {}}, {}, actor);
}

Result<std::vector<shops::Shop>> places(Reader &reader)
{
    TRY(auto all, shops::all(reader));
    std::erase_if(all, [](const shops::Shop &shop) { return !shops::isManual(shop.channel); });
    std::sort(all.begin(), all.end(), [](const shops::Shop &a, const shops::Shop &b) { return a.name < b.name; });
    return all;
}

Result<qint64> totalOf(Reader &reader, const ManualOrder &order)
{
    ChannelOrder out;
    CHECK(setContents(reader, order, out));
    return out.totalMinor;
}

Result<Entered> enter(Transaction &tx, const ManualOrder &from, const QString &actor)
{
    CHECK(refuseFaults(tx, from));
    TRY(const auto shop, shops::find(tx, from.shopId));
    std::optional<Counted> counted;
    ChannelOrder order;
    order.number = from.number.simplified();
    if (order.number.isEmpty()) {
        const qint64 day = dayOf(tx.now(), shop->timeZone);
        TRY(const qint64 last, tx.only(lastOfDay, day));
        counted = Counted{day, last + 1};
        order.number = numberText(*counted);
    }
    order.externalId = order.number;
    TRY(const auto known, orders::known(tx, shop->id, order.externalId));
    if (known)
        return failAs(QStringLiteral("manual.exists"), Error::Kind::Conflict, order.number);
    order.currency = shop->currency;
    order.placedAt = order.version = tx.now();
    begin(order, from.payment, tx.now());
    CHECK(setContents(tx, from, order));

    Facts facts{.rowsDigest = from.rowsDigest};
    if (from.payment == Payment::Unpaid) {
        facts.paysUntil = tx.now() + from.holdMs.value_or(shop->unpaidHoldMs);
        if (counted) {
            TRY(facts.addendMinor, freeAddend(tx, order.currency, counted->sequence));
        }
    }
    TRY(const qint64 id, take(tx, *shop, order, facts.paysUntil, actor));
    CHECK(tx.run(insertManual, id, counted ? std::optional(counted->day) : std::nullopt,
        counted ? std::optional(counted->sequence) : std::nullopt, facts.addendMinor, facts.paysUntil,
        facts.rowsDigest));
    if (orders::holdsStock(order.state)) // what is taken along needs no address
        CHECK(orders::followAddress(tx, id, order.recipient));
    return Entered{id, order.number};
}

Result<> amend(Transaction &tx, qint64 orderId, const ManualOrder &order, const QString &actor)
{
    TRY(Standing standing, standingOf(tx, orderId));
    if (!orders::mayRequestCancel(standing.order.state))
        return failAs(QStringLiteral("manual.over"), Error::Kind::Conflict, standing.order.channelState);
    if (orders::isPacked(standing.progress))
        return failAs(QStringLiteral("manual.packed"), Error::Kind::Conflict, standing.order.number);
    CHECK(refuseFaults(tx, order));
    const channels::ChannelAddress before = standing.order.recipient;
    CHECK(setContents(tx, order, standing.order));
    CHECK(become(tx, standing, actor));
    if (!sameAddress(standing.order.recipient, before))
        CHECK(orders::followAddress(tx, orderId, standing.order.recipient));
    if (!order.rowsDigest.isEmpty()) // what people change by hand is not put back by the same file
        CHECK(tx.run(updateRowsDigest, order.rowsDigest, orderId));
    return {};
}

Result<> confirmPayment(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(Standing standing, standingOf(tx, orderId));
    ChannelOrder &order = standing.order;
    const bool lapsed = order.state == OrderState::Cancelled && order.money == MoneyState::Expired;
    if (order.money == MoneyState::Cod)
        return failAs(QStringLiteral("manual.cod"), Error::Kind::Conflict, order.number);
    if (order.money == MoneyState::Paid)
        return failAs(QStringLiteral("manual.paid-already"), Error::Kind::Conflict, order.number);
    if (order.state != OrderState::Unpaid && !lapsed)
        return failAs(QStringLiteral("manual.over"), Error::Kind::Conflict, order.channelState);
    stand(order, OrderState::Ready, MoneyState::Paid);
    order.paidAt = tx.now();
    CHECK(become(tx, standing, actor));
    // With what was asked on top of the total, so that it is what the bank shows.
    const qint64 paid = order.totalMinor + standing.facts.addendMinor;
    return note(tx, standing, "order.paid", decimalFromMinor(paid, order.currency), actor);
}

Result<> cancel(Transaction &tx, qint64 orderId, const QString &reason, const QString &actor)
{
    TRY(Standing standing, standingOf(tx, orderId));
    ChannelOrder &order = standing.order;
    if (!orders::mayRequestCancel(order.state))
        return failAs(QStringLiteral("order.not-cancellable"), Error::Kind::Conflict, channels::stateName(order.state));
    stand(order, OrderState::Cancelled, order.money);
    CHECK(become(tx, standing, actor));
    return note(tx, standing, "order.cancelled", reason, actor);
}

Result<> complete(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(Standing standing, standingOf(tx, orderId));
    ChannelOrder &order = standing.order;
    if (order.state == OrderState::Unpaid)
        return failAs(QStringLiteral("manual.unpaid"), Error::Kind::Conflict, order.number);
    if (!orders::mayMove(order.state, OrderState::Completed) || order.state == OrderState::ReturnRequested)
        return failAs(QStringLiteral("manual.over"), Error::Kind::Conflict, channels::stateName(order.state));
    if (standing.held)
        return failAs(QStringLiteral("pack.held"), Error::Kind::Conflict, order.number);
    if (order.money == MoneyState::Cod)
        order.paidAt = tx.now();
    stand(order, OrderState::Completed, MoneyState::Paid);
    return become(tx, standing, actor);
}

Result<> refunded(Transaction &tx, qint64 orderId, const QString &actor)
{
    TRY(Standing standing, standingOf(tx, orderId));
    ChannelOrder &order = standing.order;
    const bool cancelled = order.state == OrderState::Cancelled && order.money == MoneyState::Paid;
    if (!cancelled && !orders::mayMove(order.state, OrderState::Returned))
        return failAs(QStringLiteral("manual.over"), Error::Kind::Conflict, channels::stateName(order.state));
    stand(order, cancelled ? OrderState::Cancelled : OrderState::Returned, MoneyState::Refunded);
    CHECK(become(tx, standing, actor));
    return note(tx, standing, "order.refunded", decimalFromMinor(order.totalMinor, order.currency), actor);
}

Result<int> lapse(Transaction &tx, int limit)
{
    const QString actor = QStringLiteral("selaras");
    TRY(const auto over, tx.all(overdue, tx.now(), limit));
    for (const qint64 id : over) {
        TRY(Standing standing, standingOf(tx, id));
        if (standing.order.state != OrderState::Unpaid) { // went on by other hands
            CHECK(tx.run(updatePaysUntil, std::nullopt, id));
            continue;
        }
        stand(standing.order, OrderState::Cancelled, MoneyState::Expired);
        CHECK(become(tx, standing, actor));
        CHECK(note(tx, standing, "order.cancelled", QStringLiteral("not paid in time"), actor));
    }
    return int(over.size());
}

Result<std::optional<Facts>> factsOf(Reader &reader, qint64 orderId) { return reader.one(factsById, orderId); }

} // namespace selaras::manual
