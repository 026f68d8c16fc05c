#include "returns/exchange.h"

#include "audit/audit.h"
#include "orders/order.h"
#include "returns/queries.h"
#include "shops/shop.h"

namespace selaras::returns {

using channels::ReturnState;

namespace {

Result<Return> found(Reader &reader, qint64 returnId)
{
    TRY(const auto of, find(reader, returnId));
    if (!of)
        return failAs(QStringLiteral("return.missing"), Error::Kind::Conflict, QString::number(returnId));
    if (!of->orderId)
        return failAs(QStringLiteral("return.no-order"), Error::Kind::Conflict, of->orderExternalId);
    return *of;
}

/// What a marketplace shows of its buyers is no address to send anything to.
QString unmasked(const QString &text) { return text.contains(u'*') ? QString() : text; }

} // namespace

bool mayExchange(const Return &of)
{
    const bool agreed = of.state == ReturnState::Approved || of.state == ReturnState::Refunded;
    return of.orderId && (agreed || of.goods == Goods::Received || of.goods == Goods::Inspected);
}

Result<manual::ManualOrder> exchangeOf(Reader &reader, qint64 returnId)
{
    TRY(const Return of, found(reader, returnId));
    TRY(const auto order, orders::find(reader, *of.orderId));
    const channels::ChannelAddress &to = order->sold.recipient;
    manual::ManualOrder out;
    out.buyer = {.name = to.name.isEmpty() ? order->sold.buyerName : to.name,
        .phone = unmasked(to.phone),
        .street = unmasked(to.street),
        .district = unmasked(to.district),
        .city = unmasked(to.city),
        .province = unmasked(to.province),
        .postcode = unmasked(to.postcode),
        .country = to.country};
    for (const Line &line : of.lines)
        if (line.quantity > 0)
            out.lines.push_back({line.skuCode.isEmpty() ? line.sellerSku : line.skuCode, line.quantity, 0});
    out.courier = order->sold.courier;
    out.note = of.externalId;
    out.payment = manual::Payment::Paid;
    return out;
}

Result<manual::Entered> exchange(
    Transaction &tx, qint64 returnId, const manual::ManualOrder &order, const QString &place, const QString &actor)
{
    TRY(const Return of, found(tx, returnId));
    if (!mayExchange(of))
        return failAs(QStringLiteral("return.not-agreed"), Error::Kind::Conflict, stateName(of.state));
    if (of.exchangeOrderId)
        return failAs(QStringLiteral("return.exchanged"), Error::Kind::Conflict, of.exchangeNumber);
    for (const Line &line : of.lines)
        if (line.quantity > 0 && !line.skuId)
            return failAs(QStringLiteral("return.unmapped"), Error::Kind::Rejected, line.title);
    TRY(const auto shop, shops::find(tx, of.shopId));
    manual::ManualOrder wanted = order;
    wanted.shopId = of.shopId;
    if (!shop || !shops::isManual(shop->channel)) {
        TRY(wanted.shopId, manual::placeNamed(tx, place, actor));
    }
    for (manual::Line &line : wanted.lines)
        line.unitMinor = 0;
    wanted.shippingMinor = wanted.discountMinor = 0;
    wanted.payment = manual::Payment::Paid;
    TRY(const manual::Entered entered, manual::enter(tx, wanted, actor));
    CHECK(tx.run(updateExchange, entered.orderId, returnId));
    tx.touch(Topic::Orders);
    CHECK(audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("return.exchanged"),
            .orderId = of.orderId,
            .subject = of.externalId,
            .detail = entered.number}));
    return entered;
}

} // namespace selaras::returns
