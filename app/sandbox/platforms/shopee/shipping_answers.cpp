// What the shipping calls do and say: couriers, tracking numbers, labels.
#include "platforms/shopee/label.h"
#include "platforms/shopee/order_book.h"

#include <algorithm>

namespace selaras::sandbox::shopee {

namespace {

constexpr qint64 kHour = 60 * 60; // seconds
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kWib = 7 * kHour;
constexpr qint64 kAddress = 2000123456;

QString textOf(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/// Whether a parameter is there and empty: Shopee takes that for a number it does not know.
bool isEmptyNumber(const Json &object)
{
    const auto found = object.find("package_number");
    return found != object.end() && (!found->is_string() || found->get<std::string>().empty());
}

Outcome logistics(const char *code, const char *message)
{
    return refused(QStringLiteral("logistics.") + QLatin1String(code), QString::fromLatin1(message));
}

/// When a courier can come, in seconds: today at 17:00 when it is ordered before 14:00, and the next two mornings.
std::vector<qint64> pickUpTimes(qint64 now)
{
    const qint64 second = now / 1000;
    const qint64 day = (second + kWib) / kDay * kDay - kWib;
    std::vector<qint64> out;
    if (second < day + 14 * kHour)
        out.push_back(day + 17 * kHour);
    out.push_back(day + kDay + 10 * kHour);
    out.push_back(day + 2 * kDay + 10 * kHour);
    return out;
}

Outcome notReady()
{
    return logistics("error_param", "Shipping parameters can only be obtained when package is ready to be shipped");
}

bool isElsewhere(const Order &order) { return order.fulfilledByShopee || order.advancePackage; }

/// A row of a batch call that went wrong, with the call's own error when it is the only one.
Json failedRow(const Json &asked, const Refusal &why)
{
    return Json{{"order_sn", text(textOf(asked, "order_sn"))},
        {"package_number", text(textOf(asked, "package_number"))}, {"fail_error", text(why.code)},
        {"fail_message", text(why.message)}};
}

/// Answers each row of a batch by itself.
Outcome batch(const Json &body, const std::function<Outcome(const Json &)> &answer)
{
    const auto list = body.find("order_list");
    if (list == body.end() || !list->is_array() || list->empty() || list->size() > 50)
        return missing("order_list");
    Json rows = Json::array();
    bool anyWent = false;
    for (const Json &asked : *list) {
        Outcome one = asked.is_object() ? answer(asked) : missing("order_list");
        anyWent = anyWent || !one.refusal;
        if (one.refusal) {
            rows.push_back(failedRow(asked.is_object() ? asked : Json::object(), *one.refusal));
            continue;
        }
        Json row{{"order_sn", asked.value("order_sn", "")},
            {"package_number", textOf(asked, "package_number").toStdString()}};
        row.update(one.data);
        rows.push_back(std::move(row));
    }
    Outcome out;
    if (!anyWent)
        out = refused(QStringLiteral("common.batch_api_all_failed"),
            QStringLiteral("Failed, please check result_list for more details."));
    out.data = Json{{"result_list", std::move(rows)}};
    return out;
}

Outcome said(Json data)
{
    Outcome out;
    out.data = std::move(data);
    return out;
}

/// When the courier comes whom a call asks for, UTC ms; or what is wrong with it.
std::variant<qint64, Outcome> pickUpTime(const Json &way, qint64 now)
{
    const auto address = way.is_object() ? wholeNumber(way, "address_id") : std::nullopt;
    const QString time = way.is_object() ? textOf(way, "pickup_time_id") : QString();
    if (!address || time.isEmpty())
        return logistics(
            "ship_order_need_address_pickup_time", "Parameter address_id and pickup_time_id are required.");
    if (*address != kAddress)
        return logistics("address_not_found", "Address is not found.");
    const std::vector<qint64> times = pickUpTimes(now);
    if (std::find(times.begin(), times.end(), time.toLongLong()) == times.end())
        return logistics("ship_order_pickup_time_invalid", "Invalid pickup time id. Please check the pick up time id.");
    return time.toLongLong() * 1000;
}

} // namespace

std::variant<OrderBook::ParcelPlace, Outcome> OrderBook::locate(
    const QString &sn, const QString &number, const char *numberNeeded) const
{
    ParcelPlace place;
    place.order = index(sn);
    if (place.order < 0)
        return refused(
            QStringLiteral("error_not_found"), QStringLiteral("Wrong parameters, detail: order is not found."));
    const std::vector<Package> &packages = m_orders[std::size_t(place.order)].packages;
    if (number.isEmpty() && packages.size() > 1)
        return logistics(numberNeeded, "Please request with package_number for this split order.");
    const auto found = std::find_if(packages.begin(), packages.end(),
        [&](const Package &package) { return number.isEmpty() || package.number == number; });
    if (found == packages.end())
        return logistics("package_not_exist", "The package is not exist.");
    place.package = int(found - packages.begin());
    return place;
}

Outcome OrderBook::shippingParameter(const wire::HttpRequest &request, qint64 now) const
{
    const QString number = wire::queryValue(request.query, u"package_number");
    if (!number.isNull() && number.isEmpty())
        return missing("package_number");
    const auto where = locate(wire::queryValue(request.query, u"order_sn"), number, "package_number_not_exist");
    if (const Outcome *refusal = std::get_if<Outcome>(&where))
        return *refusal;
    const ParcelPlace place = std::get<ParcelPlace>(where);
    const Order &order = at(place.order);
    if (order.status == Status::Cancelled)
        return refused(QStringLiteral("error_status"), QStringLiteral("The order has been cancelled."));
    const bool first = order.status == Status::ReadyToShip && !at(place).isArranged();
    const bool again = order.status == Status::RetryShip && at(place).awaitsAnotherPickUp();
    if ((!first && !again) || isElsewhere(order))
        return notReady();
    Json needed = Json::object();
    Json branches = nullptr;
    Json addresses = Json::array();
    switch (order.ways) {
    case Ways::PickUpOrCounter: {
        needed["pickup"] = Json::array({"address_id", "pickup_time_id"});
        if (first)
            needed["dropoff"] = Json::array();
        Json slots = Json::array();
        for (const qint64 time : pickUpTimes(now))
            slots.push_back(Json{{"date", time}, {"time_text", ""}, {"pickup_time_id", std::to_string(time)},
                {"flags", slots.empty() ? Json::array({"recommended"}) : Json::array()}});
        addresses.push_back(Json{{"address_id", kAddress}, {"region", "ID"}, {"state", "JAWA BARAT"},
            {"city", "KOTA BANDUNG"}, {"district", "COBLONG"}, {"town", ""}, {"address", "Jl. Contoh 1"},
            {"zipcode", "40132"}, {"address_flag", Json::array({"default_address", "pickup_address"})},
            {"time_slot_list", std::move(slots)}});
        break;
    }
    case Ways::CounterOnly: needed["dropoff"] = Json::array(); break;
    case Ways::BranchOnly:
        needed["dropoff"] = Json::array({"branch_id"});
        branches = Json::array({Json{{"branch_id", 71}, {"city", "KOTA BANDUNG"}, {"address", "Jl. Contoh 8"}},
            Json{{"branch_id", 72}, {"city", "KOTA BANDUNG"}, {"address", "Jl. Contoh 9"}}});
        break;
    case Ways::OwnCourier: needed["non_integrated"] = Json::array({"tracking_no"}); break;
    }
    return said(Json{{"info_needed", std::move(needed)},
        {"dropoff", Json{{"branch_list", std::move(branches)}, {"slug_list", nullptr}}},
        {"pickup", Json{{"address_list", std::move(addresses)}}}});
}

std::variant<OrderBook::ParcelPlace, Outcome> OrderBook::locateToShip(const Json &body, const char *needed) const
{
    if (isEmptyNumber(body))
        return missing("package_number");
    const QString number = textOf(body, "package_number");
    const auto where = locate(textOf(body, "order_sn"), number, needed);
    const ParcelPlace *place = std::get_if<ParcelPlace>(&where);
    if (place && !number.isEmpty() && m_orders[std::size_t(place->order)].packages.size() == 1)
        return logistics(
            "ship_order_not_need_pacakge_number", "Please don't request with package_number for this unsplit order.");
    return where;
}

Outcome OrderBook::shipOrder(const Json &body, qint64 now)
{
    const auto where = locateToShip(body, "ship_order_need_pacakge_number");
    if (const Outcome *refusal = std::get_if<Outcome>(&where))
        return *refusal;
    const ParcelPlace place = std::get<ParcelPlace>(where);
    Order &order = m_orders[std::size_t(place.order)];
    if (order.fulfilledByShopee)
        return logistics("ship_order_pff_init", "You can not ship warehouse order.");
    if (order.advancePackage)
        return logistics("error_booking_order",
            "This order is matched order with booking, don't need arrange shipment through seller side.");
    if (order.status != Status::InCancel && order.status != Status::Cancelled && at(place).isArranged())
        return logistics("package_already_shipped",
            "This package has already been arranged shipment and you can't call this API again.");
    if (order.status != Status::ReadyToShip)
        return logistics("ship_order_not_ready_to_ship", "The order is not ready to ship.");
    const bool pickUp = body.contains("pickup");
    const bool counter = body.contains("dropoff");
    if (int(pickUp) + int(counter) + int(body.contains("non_integrated")) != 1)
        return logistics("ship_order_only_support_one_type",
            "Please select just one way to ship order: pickup or dropoff or non_integrated.");
    qint64 comesAt = now + counterAfterMs;
    if (pickUp) {
        if (order.ways != Ways::PickUpOrCounter)
            return logistics("ship_order_unsupport_pickup", "This order does not support ship with pickup.");
        const auto time = pickUpTime(body["pickup"], now);
        if (const Outcome *refusal = std::get_if<Outcome>(&time))
            return *refusal;
        comesAt = std::get<qint64>(time);
    } else if (counter) {
        if (order.ways == Ways::OwnCourier)
            return logistics("ship_order_unsupport_dropoff", "This order does not support ship with dropoff.");
        if (order.ways == Ways::BranchOnly && !(body["dropoff"].is_object() && body["dropoff"].contains("branch_id")))
            return logistics("ship_order_need_branch_id", "Parameter branch_id is required.");
    } else {
        if (order.ways != Ways::OwnCourier)
            return logistics(
                "ship_order_unsupport_non_integrated", "This order does not support ship with non_integrated.");
        return logistics("ship_order_need_tracking_number", "Parameter tracking_number can not be null.");
    }
    arrangePackage(place.order, place.package, now + trackingAfterMs);
    order.packages[std::size_t(place.package)].pickUpAt = comesAt;
    m_due.emplace(now + trackingAfterMs, Due{Due::What::TellNumber, place.order, 0, place.package});
    m_due.emplace(comesAt, Due{Due::What::PickUp, place.order, 0, place.package});
    follow(place.order, now, place.package);
    return said(nullptr);
}

Outcome OrderBook::updateShippingOrder(const Json &body, qint64 now)
{
    const auto where = locateToShip(body, "package_number_not_exist");
    if (const Outcome *refusal = std::get_if<Outcome>(&where))
        return *refusal;
    const ParcelPlace place = std::get<ParcelPlace>(where);
    Order &order = m_orders[std::size_t(place.order)];
    if (order.status != Status::RetryShip || !at(place).awaitsAnotherPickUp())
        return logistics("error_status", "The package's status does not allow to update its pickup.");
    if (!body.contains("pickup"))
        return missing("pickup");
    const auto time = pickUpTime(body["pickup"], now);
    if (const Outcome *refusal = std::get_if<Outcome>(&time))
        return *refusal;
    arrangePackage(place.order, place.package, now);
    order.packages[std::size_t(place.package)].pickUpAt = std::get<qint64>(time);
    m_due.emplace(std::get<qint64>(time), Due{Due::What::PickUp, place.order, 0, place.package});
    const bool allBooked = std::none_of(order.packages.begin(), order.packages.end(),
        [](const Package &package) { return package.awaitsAnotherPickUp(); });
    if (allBooked)
        move(place.order, Status::Processed, now);
    else
        touch(place.order, now, 30);
    m_events.back().package = place.package;
    return said(nullptr);
}

Outcome OrderBook::trackingNumber(const wire::HttpRequest &request, qint64 now) const
{
    const QString number = wire::queryValue(request.query, u"package_number");
    if (!number.isNull() && number.isEmpty())
        return missing("package_number");
    const auto where = locate(wire::queryValue(request.query, u"order_sn"), number, "package_number_not_exist");
    if (const Outcome *refusal = std::get_if<Outcome>(&where))
        return *refusal;
    const Package &package = at(std::get<ParcelPlace>(where));
    const bool told = !package.tracking.isEmpty() && now >= package.trackingAt;
    return said(Json{{"tracking_number", told ? text(package.tracking) : std::string()},
        {"hint", told ? "" : "The tracking number is being made, please ask again later."}, {"pickup_code", ""}});
}

Outcome OrderBook::documentParameter(const Json &body) const
{
    return batch(body, [this](const Json &asked) {
        if (isEmptyNumber(asked))
            return missing("package_number");
        const auto where
            = locate(textOf(asked, "order_sn"), textOf(asked, "package_number"), "package_number_not_exist");
        if (const Outcome *refusal = std::get_if<Outcome>(&where))
            return *refusal;
        return said(Json{{"suggest_shipping_document_type", "NORMAL_AIR_WAYBILL"},
            {"selectable_shipping_document_type", Json::array({"NORMAL_AIR_WAYBILL", "THERMAL_AIR_WAYBILL"})}});
    });
}

Outcome OrderBook::createDocument(const Json &body, bool fails, qint64 now)
{
    return batch(body, [&](const Json &asked) {
        if (isEmptyNumber(asked))
            return missing("package_number");
        const auto where
            = locate(textOf(asked, "order_sn"), textOf(asked, "package_number"), "package_number_not_exist");
        if (const Outcome *refusal = std::get_if<Outcome>(&where))
            return *refusal;
        const ParcelPlace place = std::get<ParcelPlace>(where);
        Package &package = m_orders[std::size_t(place.order)].packages[std::size_t(place.package)];
        const QString type = textOf(asked, "shipping_document_type");
        if (type != u"NORMAL_AIR_WAYBILL" && type != u"THERMAL_AIR_WAYBILL")
            return logistics("shipping_document_type_invalid",
                "The shipping_document_type is not invalid. Please check the shipping_document_type.");
        if (package.status != u"LOGISTICS_REQUEST_CREATED" && package.status != u"LOGISTICS_PICKUP_RETRY")
            return logistics("package_can_not_print", "The package can not print now.");
        if (now < package.trackingAt || textOf(asked, "tracking_number") != package.tracking)
            return logistics(
                "tracking_number_invalid", "The tracking number is invalid. Please check the tracking number.");
        package.labelType = type;
        package.labelAt = now + labelAfterMs;
        package.labelFails = fails;
        return said(Json::object());
    });
}

Outcome OrderBook::documentResult(const Json &body, bool odd, qint64 now) const
{
    return batch(body, [&](const Json &asked) {
        const auto where
            = locate(textOf(asked, "order_sn"), textOf(asked, "package_number"), "package_number_not_exist");
        if (const Outcome *refusal = std::get_if<Outcome>(&where))
            return *refusal;
        const Package &package = at(std::get<ParcelPlace>(where));
        const QString type = textOf(asked, "shipping_document_type");
        if (package.labelAt == 0 || (!type.isEmpty() && type != package.labelType))
            return logistics("shipping_document_should_print_first",
                "The package can not print now, please create shipping document first.");
        if (odd)
            return said(Json{{"status", "IN_QUEUE"}});
        if (now < package.labelAt)
            return said(Json{{"status", "PROCESSING"}});
        if (package.labelFails)
            return said(Json{{"status", "FAILED"}, {"fail_error", "logistics.error_unknown"},
                {"fail_message", "The sender's address could not be printed."}});
        return said(Json{{"status", "READY"}});
    });
}

Outcome OrderBook::downloadDocument(const Json &body, qint64 now) const
{
    const auto list = body.find("order_list");
    if (list == body.end() || !list->is_array() || list->size() != 1 || !list->front().is_object())
        return logistics("packages_can_not_download_together", "Packages can not download together.");
    const Json &asked = list->front();
    const auto where = locate(textOf(asked, "order_sn"), textOf(asked, "package_number"), "package_number_not_exist");
    if (const Outcome *refusal = std::get_if<Outcome>(&where))
        return *refusal;
    const ParcelPlace place = std::get<ParcelPlace>(where);
    const Order &order = at(place.order);
    const Package &package = at(place);
    if (package.labelAt == 0 || textOf(body, "shipping_document_type") != package.labelType)
        return logistics("shipping_document_should_print_first",
            "The package can not print now, please create shipping document first.");
    if (now < package.labelAt)
        return logistics("download_later", "Processing, please download later.");
    if (package.labelFails)
        return logistics("package_print_failed", "Some package failed to print, please try again later.");
    QStringList lines{package.tracking, QStringLiteral("SPX Standard"), QStringLiteral("No. Pesanan: ") + order.sn,
        QStringLiteral("Paket: ") + package.number};
    if (order.cod)
        lines << QStringLiteral("COD");
    for (std::size_t i = 0; i < order.lines.size(); ++i)
        if (package.pieces[i] > 0)
            lines << QStringLiteral("%1 x %2").arg(package.pieces[i]).arg(m_catalogue.choice(order.lines[i].place).sku);
    Outcome out;
    out.document = labelPdf(lines);
    return out;
}

} // namespace selaras::sandbox::shopee
