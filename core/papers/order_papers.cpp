#include "papers/order_papers.h"

#include "documents/merge.h"
#include "documents/papers.h"
#include "fulfilment/shipment.h"
#include "orders/order.h"
#include "papers/sender.h"
#include "shops/shop.h"

namespace selaras::papers {

namespace {

using documents::Figure;
using documents::SoldRow;
using fulfilment::Shipment;

struct Ground {
    orders::Order order;
    QString shop;
    std::vector<Shipment> parcels;
    QStringList reach; ///< of the warehouse that sends it; of several, none is named
};

QStringList reachOf(const std::optional<inventory::Warehouse> &from)
{
    return from ? papers::reachOf(*from) : QStringList();
}

Result<Ground> groundOf(Reader &reader, qint64 orderId)
{
    TRY(const auto order, orders::find(reader, orderId));
    if (!order)
        return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, QString::number(orderId));
    TRY(const auto shop, shops::find(reader, order->shopId));
    TRY(auto parcels, fulfilment::shipmentsOf(reader, orderId));
    TRY(const auto from, origin(reader, orderId, parcels));
    return Ground{*order, shop ? shop->name : QString(), std::move(parcels), reachOf(from)};
}

QString recipientOf(const channels::ChannelOrder &sold)
{
    return sold.recipient.name.isEmpty() ? sold.buyerName : sold.recipient.name;
}

QString codeOf(const orders::OrderLine &line) { return line.skuCode.isEmpty() ? line.sold.sellerSku : line.skuCode; }

/// A line's own pieces and figures; one the channel emptied is left out.
std::vector<SoldRow> soldRows(const orders::Order &order, bool priced)
{
    std::vector<SoldRow> out;
    for (const orders::OrderLine &line : order.lines) {
        if (line.sold.quantity == 0)
            continue;
        SoldRow row{codeOf(line), line.sold.title, line.sold.quantity, {}, {}};
        if (priced) {
            row.price = Money{line.sold.unitMinor, order.sold.currency};
            row.amount = Money{line.sold.totalMinor, order.sold.currency};
        }
        out.push_back(row);
    }
    return out;
}

std::vector<SoldRow> packedRows(const Shipment &parcel)
{
    std::vector<SoldRow> out;
    for (const fulfilment::Content &content : parcel.contents)
        if (content.wanted > 0)
            out.push_back({content.code, content.name, content.wanted, {}, {}});
    return out;
}

documents::PackingSlip slipOf(const Ground &ground, const Reading &reading)
{
    const channels::ChannelOrder &sold = ground.order.sold;
    documents::PackingSlip out;
    out.shopName = ground.shop;
    out.shopReach = ground.reach;
    out.orderNumber = sold.number;
    out.placedAt = documents::momentText(sold.placedAt, reading.zone, reading.language);
    if (access::may(reading.actor.role, access::Right::SeeBuyerData))
        out.recipientName = recipientOf(sold);
    out.courier = sold.courier;
    out.awb = sold.trackingNumber;
    out.note = sold.buyerNote;
    return out;
}

} // namespace

Result<QByteArray> slips(Reader &reader, qint64 orderId, const Reading &reading)
{
    TRY(const Ground ground, groundOf(reader, orderId));
    std::vector<QByteArray> out;
    for (const Shipment &parcel : ground.parcels) {
        if (parcel.state == fulfilment::ShipmentState::Dropped)
            continue;
        documents::PackingSlip slip = slipOf(ground, reading);
        slip.rows = packedRows(parcel);
        TRY(const auto from, inventory::warehouse(reader, parcel.warehouseId));
        slip.shopReach = reachOf(from);
        if (!parcel.courier.isEmpty())
            slip.courier = parcel.courier;
        slip.awb = parcel.trackingNumber; // the order's own is of one of its parcels
        TRY(const QByteArray pdf, documents::packingSlipPdf(slip, reading.language, reading.slip, reading.now));
        out.push_back(pdf);
    }
    if (out.empty()) {
        documents::PackingSlip slip = slipOf(ground, reading);
        slip.rows = soldRows(ground.order, false);
        TRY(const QByteArray pdf, documents::packingSlipPdf(slip, reading.language, reading.slip, reading.now));
        out.push_back(pdf);
    }
    return documents::mergedPdf(out);
}

Result<QByteArray> invoice(Reader &reader, qint64 orderId, const Reading &reading)
{
    TRY(const Ground ground, groundOf(reader, orderId));
    const channels::ChannelOrder &sold = ground.order.sold;
    if (sold.state == channels::OrderState::Cancelled)
        return failAs(QStringLiteral("pack.cancelled"), Error::Kind::Conflict, sold.number);
    const documents::Words &words = documents::wordsOf(reading.language);
    const auto money = [&](qint64 minor) {
        return Money{minor, sold.currency};
    };
    documents::Invoice out;
    out.number = out.orderNumber = sold.number;
    out.date = documents::momentText(sold.paidAt.value_or(sold.placedAt), reading.zone, reading.language);
    out.sellerName = ground.shop;
    out.sellerAddress = ground.reach;
    if (access::may(reading.actor.role, access::Right::SeeBuyerData)) {
        const channels::ChannelAddress &to = sold.recipient;
        out.buyerName = recipientOf(sold);
        for (const QString &line : {to.street, to.district, to.city, to.province + u' ' + to.postcode})
            if (!line.trimmed().isEmpty())
                out.buyerAddress << line.trimmed();
    }
    out.rows = soldRows(ground.order, true);
    out.figures.push_back({words.goods, money(sold.goodsMinor)});
    if (sold.shippingMinor != 0)
        out.figures.push_back({words.shipping, money(sold.shippingMinor)});
    if (sold.discountMinor != 0)
        out.figures.push_back({words.discount, money(-sold.discountMinor)});
    const qint64 rest = sold.totalMinor - sold.goodsMinor - sold.shippingMinor + sold.discountMinor;
    if (rest != 0) // what a channel adds or takes without saying what for: the sum is never other than its lines
        out.figures.push_back({words.other, money(rest)});
    out.figures.push_back({words.total, money(sold.totalMinor)});
    return documents::invoicePdf(out, reading.language, reading.now);
}

} // namespace selaras::papers
