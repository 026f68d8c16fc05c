#include "channels/shopee/shipper.h"

#include "channels/shopee/documents.h"
#include "channels/shopee/orders.h"
#include "channels/shopee/shipping.h"

#include <algorithm>

namespace selaras::channels::shopee {

namespace {

bool isNo(const Error &error) { return error.kind == Error::Kind::Rejected || error.kind == Error::Kind::Conflict; }

/// Whether the label is not there yet, as far as an error says that.
bool isNotYet(const Error &error) { return error.code == u"label.drawing" || error.code == u"label.not-ordered"; }

bool isArranged(const ChannelOrder &order, const QString &packageId)
{
    const auto done = [&](const ChannelPackage &parcel) {
        return parcel.arranged || (!packageId.isEmpty() && parcel.packageId != packageId);
    };
    const bool there = packageId.isEmpty()
        ? !order.packages.empty()
        : std::any_of(order.packages.begin(), order.packages.end(),
            [&](const ChannelPackage &parcel) { return parcel.packageId == packageId; });
    return there && std::all_of(order.packages.begin(), order.packages.end(), done);
}

/// Why a parcel of this order cannot be shipped, in a word; empty when the order does not tell.
QString obstacle(const ChannelOrder &order)
{
    if (order.state == OrderState::Cancelled)
        return QStringLiteral("parcel.cancelled");
    if (order.state == OrderState::CancelRequested)
        return QStringLiteral("parcel.cancel-asked");
    if (order.state == OrderState::Unpaid)
        return QStringLiteral("parcel.unpaid");
    if (order.hold == u"pending" || order.hold == u"invoice")
        return QStringLiteral("parcel.held");
    const bool elsewhere
        = order.hold == u"booking" || order.hold == u"advance-package" || order.hold.startsWith(u"fulfilled-by-");
    return elsewhere ? QStringLiteral("parcel.elsewhere") : QString();
}

/// Says something of a parcel; without its number where Shopee refuses it for that: an order in one piece has a package
/// with a number, and may not name it.
template <class Exchange> Task<> tell(wire::Wire &wire, typename Exchange::Input in)
{
    typename Exchange::Input first = in;
    const auto said = co_await wire::perform<Exchange>(wire, std::move(first));
    if (said)
        co_return Result<>();
    if (said.error().code != u"parcel.not-split")
        co_return fail(said.error());
    in.parcel.packageId.clear();
    CO_CHECK(co_await wire::perform<Exchange>(wire, std::move(in)));
    co_return Result<>();
}

} // namespace

Task<> Shipments::arrange(ParcelRef parcel)
{
    Result<> shipped = co_await ship(parcel);
    if (shipped || !isNo(shipped.error()))
        co_return shipped;
    co_return co_await decidedByOrder(std::move(parcel), std::move(shipped).error());
}

Task<> Shipments::ship(ParcelRef parcel)
{
    ParcelRef asked = parcel;
    CO_TRY(const ShippingParameters offered, co_await wire::perform<GetShippingParameter>(m_wire, std::move(asked)));
    ShipOrder::Input in;
    CO_TRY(in.handOver, handOverOf(offered));
    in.parcel = std::move(parcel);
    co_return co_await tell<ShipOrder>(m_wire, std::move(in));
}

Task<> Shipments::bookAgain(ParcelRef parcel)
{
    ParcelRef asked = parcel;
    CO_TRY(const ShippingParameters offered, co_await wire::perform<GetShippingParameter>(m_wire, std::move(asked)));
    UpdateShippingOrder::Input in;
    CO_TRY(in.handOver, pickUpAgainOf(offered));
    in.parcel = std::move(parcel);
    co_return co_await tell<UpdateShippingOrder>(m_wire, std::move(in));
}

Task<> Shipments::decidedByOrder(ParcelRef parcel, Error refusal)
{
    // Shopee says so also of a parcel whose courier came in vain: until the order was seen, it may be either.
    const bool saidArranged = refusal.code == u"parcel.arranged";
    refusal.kind = Error::Kind::Rejected;
    std::vector<QString> ids{parcel.externalId};
    const auto orders = co_await wire::perform<GetOrderDetail>(m_wire, std::move(ids));
    if (saidArranged && !orders)
        co_return fail(orders.error());
    if (!orders || orders->size() != 1 || !orders->front().order)
        co_return fail(std::move(refusal));
    const ChannelOrder &order = *orders->front().order;
    if (isArranged(order, parcel.packageId))
        co_return Result<>();
    if (const QString code = obstacle(order); !code.isEmpty())
        refusal.code = code;
    else if (isPickUpFailed(order.hold))
        co_return co_await bookAgain(std::move(parcel));
    else if (saidArranged)
        co_return Result<>(); // the order lags behind it
    co_return fail(std::move(refusal));
}

Task<std::optional<QString>> Shipments::trackingNumber(ParcelRef parcel)
{
    return wire::perform<GetTrackingNumber>(m_wire, std::move(parcel));
}

Task<std::optional<ShippingDocument>> Shipments::label(ParcelRef parcel, QString trackingNumber)
{
    using Stage = GetDocumentResult::Stage;
    const std::optional<ShippingDocument> notYet;
    LabelRef label;
    label.parcel = parcel;
    CO_TRY(label.type, co_await wire::perform<GetDocumentParameter>(m_wire, std::move(parcel)));
    CreateDocument::Input order;
    order.label = label;
    order.trackingNumber = std::move(trackingNumber);

    LabelRef asked = label;
    Result<GetDocumentResult::Output> job = co_await wire::perform<GetDocumentResult>(m_wire, std::move(asked));
    if (!job && job.error().code != u"label.not-ordered")
        co_return fail(std::move(job).error());
    if (!job || job->stage == Stage::Failed) {
        CO_CHECK(co_await wire::perform<CreateDocument>(m_wire, std::move(order)));
        if (job)
            co_return failAs(QStringLiteral("label.failed"), Error::Kind::Rejected, job->reason);
        LabelRef again = label;
        job = co_await wire::perform<GetDocumentResult>(m_wire, std::move(again));
        if (!job && isNotYet(job.error()))
            co_return notYet;
        if (!job)
            co_return fail(std::move(job).error());
        if (job->stage == Stage::Failed)
            co_return failAs(QStringLiteral("label.failed"), Error::Kind::Rejected, job->reason);
    }
    if (job->stage == Stage::Drawing)
        co_return notYet;
    auto document = co_await wire::perform<DownloadDocument>(m_wire, std::move(label));
    if (!document && isNotYet(document.error()))
        co_return notYet;
    CO_TRY(ShippingDocument drawn, std::move(document));
    co_return drawn;
}

} // namespace selaras::channels::shopee
