#include "papers/label.h"

#include "documents/label.h"
#include "fulfilment/paper.h"
#include "fulfilment/shipment.h"
#include "orders/order.h"
#include "papers/sender.h"
#include "shops/shop.h"

namespace selaras::papers {

namespace {

using fulfilment::Paper;
using fulfilment::PaperKind;
using fulfilment::PaperSource;
using fulfilment::Shipment;
using printing::Speech;

const QString kPdf = QStringLiteral("application/pdf");

struct Sender {
    QString name;
    inventory::Warehouse from;
};

documents::Label labelOf(
    const Shipment &parcel, const orders::Order &order, const Sender &sender, const std::vector<Shipment> &all)
{
    const channels::ChannelOrder &sold = order.sold;
    documents::Label out;
    out.courier = parcel.courier.isEmpty() ? sold.courier : parcel.courier;
    // Without a courier's number the order's own is what finds the parcel again.
    out.awb = parcel.trackingNumber.isEmpty() ? sold.number : parcel.trackingNumber;
    out.orderNumber = sold.number;
    out.shopName = out.senderName = sender.name;
    out.senderPhone = sender.from.phone;
    out.senderAddress = placeOf(sender.from);
    out.recipientName = sold.recipient.name.isEmpty() ? sold.buyerName : sold.recipient.name;
    out.recipientPhone = sold.recipient.phone;
    out.address = {sold.recipient.street};
    out.district = sold.recipient.district;
    out.city = sold.recipient.city;
    out.province = sold.recipient.province;
    out.postcode = sold.recipient.postcode;
    if (sold.money == channels::MoneyState::Cod)
        out.cod = Money{sold.totalMinor, sold.currency};
    out.grams = parcel.weightGrams.value_or(0);
    for (const fulfilment::Content &content : parcel.contents)
        if (content.wanted > 0)
            out.contents.push_back({content.code, content.name, content.wanted});
    out.note = sold.buyerNote;
    int number = 0, count = 0;
    for (const Shipment &one : all) {
        if (one.state == fulfilment::ShipmentState::Dropped)
            continue;
        ++count;
        if (one.id == parcel.id)
            number = count;
    }
    out.parcel = qMax(1, number);
    out.parcels = qMax(1, count);
    out.qr = sold.number;
    return out;
}

/// No label is larger than A6, whatever lies in the printer.
documents::Paper sheetOf(const printing::Printer &printer)
{
    return documents::fitsOn(documents::kA6, printer.paper) ? documents::kA6 : printer.paper;
}

Result<QByteArray> bytesOf(
    const documents::Label &label, documents::Language language, const printing::Printer &printer, qint64 madeAt)
{
    switch (printer.speech) {
    case Speech::Zpl: return documents::labelZpl(label, language, sheetOf(printer), printer.dpi);
    case Speech::Tspl: return documents::labelTspl(label, language, sheetOf(printer), printer.dpi);
    case Speech::Pdf: break;
    }
    return documents::labelPdf(label, language, sheetOf(printer), madeAt);
}

/// What a label is made of. Conflict shipment.missing.
struct Ground {
    Shipment parcel;
    orders::Order order;
    shops::Shop shop;
};
Result<Ground> groundOf(Reader &reader, qint64 shipmentId)
{
    TRY(const auto parcel, fulfilment::find(reader, shipmentId));
    if (!parcel)
        return failAs(QStringLiteral("shipment.missing"), Error::Kind::Conflict, QString::number(shipmentId));
    TRY(const auto order, orders::find(reader, parcel->orderId));
    TRY(const auto shop, shops::find(reader, order->shopId));
    return Ground{*parcel, *order, shop.value_or(shops::Shop{})};
}

} // namespace

std::set<QString> labelGivers(const std::vector<channels::ChannelKind> &kinds)
{
    struct Nowhere final : wire::Wire {
        Task<wire::HttpReply> send(wire::HttpRequest) override { co_return fail(Error::Kind::Unsupported); }
    } nowhere;
    std::set<QString> out;
    for (const channels::ChannelKind &kind : kinds)
        if (kind.connect && kind.connect(channels::ShopAccess(), nowhere)->shipper())
            out.insert(kind.id);
    return out;
}

Result<std::optional<ReadyLabel>> readyLabel(Transaction &tx, qint64 shipmentId, const LabelTarget &target)
{
    const printing::Printer &printer = target.printer;
    TRY(const Ground ground, groundOf(tx, shipmentId));
    TRY(const std::optional<Paper> kept, fulfilment::newest(tx, shipmentId, PaperKind::Label));
    ReadyLabel out;
    out.orderNumber = ground.order.sold.number;
    if (kept && (kept->source == PaperSource::Channel || printer.speech == Speech::Pdf)) {
        if (printer.speech != Speech::Pdf && kept->mime == kPdf)
            return failAs(QStringLiteral("printer.speech"), Error::Kind::Rejected, printer.name);
        out.paperId = kept->id;
        out.bytes = kept->bytes;
        return std::optional(out);
    }
    if (!kept && target.givers.contains(ground.shop.channel))
        return std::optional<ReadyLabel>();
    TRY(const auto all, fulfilment::shipmentsOf(tx, ground.order.id));
    Sender sender;
    TRY(sender.name, sellerName(tx, ground.order.shopId));
    TRY(const auto from, inventory::warehouse(tx, ground.parcel.warehouseId));
    sender.from = from.value_or(inventory::Warehouse());
    const documents::Label label = labelOf(ground.parcel, ground.order, sender, all);
    if (!kept) {
        TRY(const QByteArray pdf, documents::labelPdf(label, target.language, sheetOf(printer), tx.now()));
        Paper paper;
        paper.shipmentId = shipmentId;
        paper.mime = kPdf;
        paper.bytes = pdf;
        TRY(out.paperId, fulfilment::keep(tx, paper));
        out.bytes = pdf;
        if (printer.speech == Speech::Pdf)
            return std::optional(out);
    } else {
        out.paperId = kept->id;
    }
    TRY(out.bytes, bytesOf(label, target.language, printer, tx.now()));
    return std::optional(out);
}

} // namespace selaras::papers
