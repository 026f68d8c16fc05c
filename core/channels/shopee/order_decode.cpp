#include "channels/shopee/order_decode.h"

#include "base/json.h"
#include "channels/shopee/order_state.h"
#include "channels/shopee/packages.h"

#include <QHash>
#include <QRegularExpression>

namespace selaras::channels::shopee {

namespace {

using json::Fields;

constexpr qsizetype kKeptBytes = 64 * 1024;

/// Shopee's amounts are JSON numbers that have been through floating point on its side: digits below the minor unit are
/// noise.
qint64 amountOr(Fields &fields, const char *key, const QString &currency, qint64 fallback)
{
    return fields.minorOr(key, currency, fallback, Excess::RoundHalfUp);
}

/// UTC ms from seconds; 0 for none.
qint64 timeOr0(Fields &fields, const char *key)
{
    constexpr qint64 kLatest = 100'000'000'000; // the year 5138, in seconds
    const qint64 seconds = fields.integerOr(key, 0);
    if (seconds >= 0 && seconds <= kLatest)
        return seconds * 1000;
    fields.fault(key, QStringLiteral("a time of %1 s").arg(seconds));
    return 0;
}

qint64 time(Fields &fields, const char *key)
{
    const qint64 ms = timeOr0(fields, key);
    if (ms == 0)
        fields.fault(key, QStringLiteral("no time"));
    return ms;
}

std::optional<qint64> timeIfAny(Fields &fields, const char *key)
{
    const qint64 ms = timeOr0(fields, key);
    return ms == 0 ? std::nullopt : std::optional(ms);
}

/// An id of an item or model: a positive number, 0 for none.
QString idText(Fields &fields, const char *key)
{
    const qint64 id = fields.integerOr(key, 0);
    if (id < 0)
        fields.fault(key, QStringLiteral("a negative id"));
    return id > 0 ? QString::number(id) : QString();
}

/// What tells a line from the others in every version of the order. line_item_id exists since July 2026; before it,
/// lines were told apart by the four values that a partial cancel still takes. Equal lines of the same goods are
/// numbered; `seen` counts them.
QString lineId(Fields &line, const ChannelLine &of, QHash<QString, int> &seen)
{
    const qint64 own = line.integerOr("line_item_id", 0);
    const QString last = own > 0
        ? QString::number(own)
        : QStringLiteral("%1/%2").arg(line.integerOr("order_item_id", 0)).arg(line.integerOr("promotion_group_id", 0));
    const QString id = QStringLiteral("%1:%2:%3").arg(of.itemId, of.variationId, last);
    const int n = ++seen[id];
    return n == 1 ? id : QStringLiteral("%1#%2").arg(id).arg(n);
}

LineGoods goodsOf(Fields &line, const ChannelLine &of)
{
    return {of.externalLineId, line.integerOr("item_id", 0), line.integerOr("model_id", 0),
        line.integerOr("order_item_id", 0), line.integerOr("promotion_group_id", 0), of.quantity};
}

ChannelLine decodeLine(Fields &line, const ChannelOrder &order, QHash<QString, int> &seen)
{
    ChannelLine out;
    out.itemId = idText(line, "item_id");
    if (out.itemId.isEmpty())
        line.fault("item_id", QStringLiteral("missing"));
    out.variationId = idText(line, "model_id");
    out.externalLineId = lineId(line, out, seen);
    out.sellerSku = line.textOr("model_sku");
    if (out.sellerSku.isEmpty())
        out.sellerSku = line.textOr("item_sku");
    out.title = line.textOr("item_name");
    if (const QString model = line.textOr("model_name"); !model.isEmpty())
        out.title += QStringLiteral(" - ") + model;

    const int bought = line.quantity("model_quantity_purchased");
    const int cancelled = line.quantityOr("cancelled_qty", 0);
    if (cancelled > bought)
        line.fault("cancelled_qty", QStringLiteral("%1 of %2").arg(cancelled).arg(bought));
    // A cancelled order keeps its figures: its state says that nothing of it is wanted.
    out.quantity = order.state == OrderState::Cancelled ? bought : bought - cancelled;
    const qint64 listPrice = amountOr(line, "model_original_price", order.currency, 0);
    out.unitMinor = amountOr(line, "model_discounted_price", order.currency, listPrice); // 0 on lines of a bundle deal
    if (out.unitMinor < 0) {
        line.fault("model_discounted_price", QStringLiteral("negative"));
        out.unitMinor = 0; // so that no later sum can wrap around
    }
    if (const auto total = multiplyChecked(out.unitMinor, out.quantity))
        out.totalMinor = *total;
    else
        line.fault("model_discounted_price", total.error().detail);
    return out;
}

ChannelAddress decodeAddress(Fields address)
{
    ChannelAddress out;
    out.name = address.textOr("name");
    out.phone = address.textOr("phone");
    out.street = address.textOr("full_address");
    out.district = address.textOr("district");
    if (out.district.isEmpty())
        out.district = address.textOr("town");
    out.city = address.textOr("city");
    out.province = address.textOr("state");
    out.postcode = address.textOr("zipcode");
    out.country = address.textOr("region");
    return out;
}

void decodeMoney(Fields &fields, ChannelOrder &order)
{
    for (const ChannelLine &line : order.lines) {
        const auto sum = addChecked(order.goodsMinor, line.totalMinor);
        if (!sum)
            return fields.fault("item_list", sum.error().detail);
        order.goodsMinor = *sum;
    }
    order.shippingMinor = amountOr(fields, "estimated_shipping_fee", order.currency, 0);
    if (fields.flagOr("actual_shipping_fee_confirmed", false))
        order.shippingMinor = amountOr(fields, "actual_shipping_fee", order.currency, order.shippingMinor);
    const auto full = addChecked(order.goodsMinor, order.shippingMinor);
    if (!full)
        return fields.fault("estimated_shipping_fee", full.error().detail);
    order.totalMinor = amountOr(fields, "total_amount", order.currency, *full); // not told before it is paid
    if (order.totalMinor < 0 || order.shippingMinor < 0)
        return fields.fault("total_amount", QStringLiteral("negative"));
    // What vouchers and coins took off. With bundle deals the lines have no prices, and nothing can be said.
    order.discountMinor = qMax<qint64>(0, *full - order.totalMinor);
}

Result<ChannelOrder> decode(const json::Value &value)
{
    Fields fields(value, QStringLiteral("order"));
    ChannelOrder order;
    order.externalId = fields.text("order_sn");
    order.number = order.externalId;
    order.channelState = fields.text("order_status");
    order.version = time(fields, "update_time");
    order.currency = fields.text("currency");
    if (!isCurrency(order.currency))
        fields.fault("currency", QStringLiteral("no currency"));
    order.placedAt = time(fields, "create_time");
    order.paidAt = timeIfAny(fields, "pay_time");
    order.shipBy = timeIfAny(fields, "ship_by_date");
    if (order.externalId.isEmpty())
        fields.fault("order_sn", QStringLiteral("empty"));

    OrderSigns signs;
    signs.status = order.channelState;
    signs.fulfilment = fields.textOr("fulfillment_flag");
    signs.booking = fields.textOr("booking_sn");
    signs.advancePackage = fields.flagOr("advance_package", false);
    signs.cod = fields.flagOr("cod", false);
    signs.paid = order.paidAt.has_value();
    for (Fields &package : fields.listOr("package_list"))
        signs.packages.push_back(package.textOr("logistics_status"));
    const Standing stands = standing(signs);
    order.state = stands.state;
    order.money = stands.money;
    order.hold = stands.hold;
    // Shopee lowers its stock when the order is made, paid or not, and gives it back when the order is cancelled.
    order.channelHoldsStock = order.state != OrderState::Cancelled;

    QHash<QString, int> seen;
    std::vector<LineGoods> goods;
    for (Fields &line : fields.list("item_list")) {
        order.lines.push_back(decodeLine(line, order, seen));
        goods.push_back(goodsOf(line, order.lines.back()));
    }
    if (order.lines.empty())
        fields.fault("item_list", QStringLiteral("an order without lines"));
    decodeMoney(fields, order);

    const bool underway = order.state >= OrderState::Processed && order.state <= OrderState::Completed;
    order.packages = decodePackages(fields.listOr("package_list"), std::move(goods), underway);
    order.courier = fields.textOr("shipping_carrier");
    for (const ChannelPackage &parcel : order.packages) {
        if (order.courier.isEmpty())
            order.courier = parcel.courier;
        if (order.trackingNumber.isEmpty())
            order.trackingNumber = parcel.trackingNumber;
    }
    order.buyerName = fields.textOr("buyer_username");
    order.buyerNote = fields.textOr("message_to_seller");
    order.recipient = decodeAddress(fields.objectOr("recipient_address"));
    CHECK(fields.verdict());
    return order;
}

/// The id of an order whose bytes cannot be read as JSON.
QString idInBytes(const QByteArray &raw)
{
    static const QRegularExpression kId(QStringLiteral("\"order_sn\"\\s*:\\s*\"([A-Za-z0-9_-]{1,64})\""));
    return kId.match(QString::fromLatin1(raw)).captured(1);
}

} // namespace

PulledOrder decodeOrder(const QByteArray &raw)
{
    PulledOrder pulled;
    pulled.raw = raw;
    pulled.externalId = idInBytes(raw);
    auto value = json::parse(raw);
    if (!value) {
        pulled.order = fail(std::move(value).error());
        return pulled;
    }
    pulled.order = decode(*value);
    if (pulled.order)
        pulled.externalId = pulled.order->externalId;
    else
        pulled.order.error().raw = raw.first(qMin(raw.size(), kKeptBytes));
    return pulled;
}

QString wantedFields()
{
    return QStringLiteral(
        "buyer_user_id,buyer_username,estimated_shipping_fee,recipient_address,actual_shipping_fee,"
        "actual_shipping_fee_confirmed,item_list,pay_time,dropshipper,dropshipper_phone,split_up,buyer_cancel_reason,"
        "cancel_by,cancel_reason,fulfillment_flag,pickup_done_time,package_list,shipping_carrier,payment_method,"
        "total_amount,note");
}

} // namespace selaras::channels::shopee
