#include "channels/shopee/shipping.h"

#include "channels/shopee/envelope.h"

#include <algorithm>

namespace selaras::channels::shopee {

namespace {

using json::Fields;

/// A package's number is never sent empty: Shopee takes "" for a number, and refuses it.
QList<QPair<QString, QString>> queryOf(const ParcelRef &parcel)
{
    QList<QPair<QString, QString>> query{{QStringLiteral("order_sn"), parcel.externalId}};
    if (!parcel.packageId.isEmpty())
        query.append({QStringLiteral("package_number"), parcel.packageId});
    return query;
}

/// The fields a way wants; a key that is there with an empty list wants none, a missing one is no way.
std::optional<QStringList> wantedBy(Fields &needed, const char *way)
{
    if (!needed.has(way))
        return std::nullopt;
    const std::vector<QString> names = needed.textsOr(way);
    return QStringList(names.begin(), names.end());
}

bool wantsOnly(const QStringList &wanted, std::initializer_list<const char16_t *> known)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &name) {
        return std::any_of(known.begin(), known.end(), [&](const char16_t *one) { return name == QStringView(one); });
    });
}

ShippingParameters::Address addressOf(Fields &fields)
{
    ShippingParameters::Address address;
    address.id = fields.integer("address_id");
    for (const QString &flag : fields.textsOr("address_flag")) {
        address.forPickUp = address.forPickUp || flag == u"pickup_address";
        address.standard = address.standard || flag == u"default_address";
    }
    for (Fields &slot : fields.listOr("time_slot_list")) {
        const std::vector<QString> flags = slot.textsOr("flags");
        const bool recommended = std::find(flags.begin(), flags.end(), u"recommended") != flags.end();
        address.times.push_back({slot.text("pickup_time_id"), recommended});
    }
    return address;
}

/// Where and when a courier is to come; nothing when no address has a time and one is wanted.
std::optional<HandOver> pickUpOf(const ShippingParameters &offered)
{
    const bool wantsTime = offered.pickUp->contains(QStringLiteral("pickup_time_id"));
    std::vector<ShippingParameters::Address> addresses = offered.addresses;
    if (wantsTime)
        std::erase_if(addresses, [](const auto &address) { return address.times.empty(); });
    if (addresses.empty())
        return std::nullopt;
    std::stable_sort(addresses.begin(), addresses.end(), [](const auto &a, const auto &b) {
        return std::pair(a.forPickUp, a.standard) > std::pair(b.forPickUp, b.standard);
    });
    const auto &times = addresses.front().times;
    auto time = std::find_if(times.begin(), times.end(), [](const auto &one) { return one.recommended; });
    if (time == times.end())
        time = times.begin();
    HandOver out;
    out.addressId = addresses.front().id;
    if (time != times.end())
        out.timeId = time->id;
    return out;
}

/// Which package, and how it is handed over.
json::Value bodyOf(const ShipOrder::Input &in)
{
    json::Value body{{"order_sn", json::utf8(in.parcel.externalId)}};
    if (!in.parcel.packageId.isEmpty())
        body["package_number"] = json::utf8(in.parcel.packageId);
    if (in.handOver.addressId) {
        json::Value pickUp{{"address_id", *in.handOver.addressId}};
        if (!in.handOver.timeId.isEmpty())
            pickUp["pickup_time_id"] = json::utf8(in.handOver.timeId);
        body["pickup"] = std::move(pickUp);
    } else {
        body["dropoff"] = json::Value::object();
    }
    return body;
}

} // namespace

Result<HandOver> handOverOf(const ShippingParameters &offered)
{
    if (offered.pickUp && wantsOnly(*offered.pickUp, {u"address_id", u"pickup_time_id"}))
        if (const auto pickUp = pickUpOf(offered))
            return *pickUp;
    if (offered.dropOff && offered.dropOff->isEmpty())
        return HandOver();
    const auto said = [](const std::optional<QStringList> &wanted) {
        return wanted ? wanted->join(u',') : QString();
    };
    if (offered.dropOff || (offered.pickUp && !offered.addresses.empty()))
        return failAs(QStringLiteral("parcel.by-hand"), Error::Kind::Rejected,
            QStringLiteral("wanted: %1; %2").arg(said(offered.pickUp), said(offered.dropOff)));
    if (offered.ownCourier)
        return failAs(
            QStringLiteral("parcel.own-courier"), Error::Kind::Rejected, QStringLiteral("non_integrated only"));
    return failAs(QStringLiteral("parcel.no-way"), Error::Kind::Rejected,
        QStringLiteral("neither pick-up nor drop-off is offered"));
}

Result<HandOver> pickUpAgainOf(const ShippingParameters &offered)
{
    TRY(const HandOver pickUp, handOverOf(offered));
    if (!pickUp.addressId || pickUp.timeId.isEmpty())
        return failAs(QStringLiteral("parcel.by-hand"), Error::Kind::Rejected,
            QStringLiteral("no pick-up at a time is offered again"));
    return pickUp;
}

wire::HttpRequest GetShippingParameter::encode(const Input &parcel)
{
    return get(QStringLiteral("/api/v2/logistics/get_shipping_parameter"), queryOf(parcel));
}

Result<GetShippingParameter::Output> GetShippingParameter::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value body, opened(reply));
    Fields fields(body, QStringLiteral("shipping"));
    Fields response = fields.object("response");
    Fields needed = response.object("info_needed");
    Output out;
    out.pickUp = wantedBy(needed, "pickup");
    out.dropOff = wantedBy(needed, "dropoff");
    out.ownCourier = wantedBy(needed, "non_integrated");
    Fields pickUp = response.objectOr("pickup");
    for (Fields &address : pickUp.listOr("address_list"))
        out.addresses.push_back(addressOf(address));
    CHECK(judged(fields, reply));
    return out;
}

wire::HttpRequest ShipOrder::encode(const Input &in)
{
    return post(QStringLiteral("/api/v2/logistics/ship_order"), bodyOf(in), false);
}

Result<ShipOrder::Output> ShipOrder::decode(const Input &, const wire::HttpReply &reply)
{
    CHECK(opened(reply));
    return Output();
}

wire::HttpRequest UpdateShippingOrder::encode(const Input &in)
{
    return post(QStringLiteral("/api/v2/logistics/update_shipping_order"), bodyOf(in), false);
}

Result<UpdateShippingOrder::Output> UpdateShippingOrder::decode(const Input &, const wire::HttpReply &reply)
{
    CHECK(opened(reply));
    return Output();
}

wire::HttpRequest GetTrackingNumber::encode(const Input &parcel)
{
    return get(QStringLiteral("/api/v2/logistics/get_tracking_number"), queryOf(parcel));
}

Result<GetTrackingNumber::Output> GetTrackingNumber::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value body, opened(reply));
    Fields fields(body, QStringLiteral("tracking"));
    Fields response = fields.object("response");
    const QString number = response.textOr("tracking_number").trimmed();
    CHECK(judged(fields, reply));
    return number.isEmpty() ? std::nullopt : std::optional(number);
}

} // namespace selaras::channels::shopee
