// What the order calls say: lists by time, and the details of what was asked for.
#include "platforms/shopee/order_book.h"

#include <array>

namespace selaras::sandbox::shopee {

namespace {

constexpr qint64 kLongestWindow = 15 * 24 * 60 * 60; // seconds
constexpr qint64 kMostDetails = 50;
constexpr qint64 kShipping = 900'000; // Rp9.000

struct Town {
    const char *city, *state;
};
constexpr std::array kTowns{Town{"KOTA BANDUNG", "JAWA BARAT"}, Town{"JAKARTA SELATAN", "DKI JAKARTA"},
    Town{"KOTA SURABAYA", "JAWA TIMUR"}, Town{"KOTA MEDAN", "SUMATERA UTARA"}, Town{"SLEMAN", "DI YOGYAKARTA"},
    Town{"DENPASAR", "BALI"}, Town{"KOTA MAKASSAR", "SULAWESI SELATAN"}};

// All that Shopee shows of a buyer to programs without a reviewed need.
constexpr std::array kMaskedNames{"B***i", "S***i", "A***d", "D***i", "R***a", "P***o", "N***h", "Y***a"};
constexpr std::array kMaskedUsers{"b***r", "t***9", "s***a", "k***n", "w***_"};
constexpr std::array kPayments{
    "Bank BCA (Virtual Account)", "ShopeePay", "Bank Mandiri (Virtual Account)", "SPayLater"};

template <class List> auto pick(const List &list, quint32 draw, int shift)
{
    return list[(draw >> shift) % list.size()];
}

Json address(const Order &order)
{
    const Town town = pick(kTowns, order.buyer, 3);
    return Json{{"name", pick(kMaskedNames, order.buyer, 0)},
        {"phone", "******" + std::to_string(10 + order.buyer % 90)}, {"town", "****"}, {"district", "****"},
        {"city", town.city}, {"state", town.state}, {"region", "ID"}, {"zipcode", "****"},
        {"full_address", "******" + std::to_string(1 + order.buyer % 199)}};
}

} // namespace

Outcome OrderBook::list(const wire::HttpRequest &request, bool repeatLast) const
{
    const QString field = wire::queryValue(request.query, u"time_range_field");
    const auto from = wholeNumber(request, u"time_from");
    const auto to = wholeNumber(request, u"time_to");
    const auto size = wholeNumber(request, u"page_size");
    if (field != u"update_time" && field != u"create_time")
        return missing("time_range_field");
    if (!from || !to || *to < *from)
        return missing("time_from, time_to");
    if (*to - *from > kLongestWindow)
        return refused(
            QStringLiteral("order.order_list_invalid_time"), QStringLiteral("Time range should be within 15 days."));
    if (!size || *size < 1 || *size > 100)
        return missing("page_size");
    const QString status = wire::queryValue(request.query, u"order_status");
    const bool showPending = wire::queryValue(request.query, u"request_order_status_pending") == u"true";
    const bool showStatus
        = wire::queryValue(request.query, u"response_optional_fields").split(u',').contains(u"order_status");

    const auto &orders = field == u"update_time" ? m_byUpdate : m_byCreation;
    auto at = orders.lower_bound({*from, -1});
    if (const QString cursor = wire::queryValue(request.query, u"cursor"); !cursor.isEmpty()) {
        // Where the last page ended: a time and an order. Later changes move an order behind it, never before.
        const QStringList parts = cursor.split(u'-');
        bool timeOk = false;
        bool orderOk = false;
        const qint64 time = parts.value(0).toLongLong(&timeOk, 36);
        const int order = parts.value(1).toInt(&orderOk, 36);
        if (parts.size() != 2 || !timeOk || !orderOk)
            return missing("cursor");
        at = orders.upper_bound({time, order});
    }
    const auto shown = [&](const Order &order) {
        if (!order.oddStatus.isEmpty())
            return order.oddStatus;
        return statusName(order.status == Status::Pending && !showPending ? Status::ReadyToShip : order.status);
    };
    Json rows = Json::array();
    std::vector<std::pair<qint64, int>> taken;
    bool more = false;
    for (; at != orders.end() && at->first <= *to; ++at) {
        const Order &order = m_orders[std::size_t(at->second)];
        const QString word = shown(order);
        if (!status.isEmpty() && word != status)
            continue;
        if (qint64(rows.size()) == *size) {
            more = true;
            break;
        }
        Json row{{"order_sn", text(order.sn)}};
        if (showStatus)
            row["order_status"] = text(word);
        row["booking_sn"] = "";
        rows.push_back(std::move(row));
        taken.push_back(*at);
    }
    QString next;
    if (more) {
        const auto &[time, order] = taken[taken.size() - (repeatLast && taken.size() > 1 ? 2 : 1)];
        next = QString::number(time, 36) + u'-' + QString::number(order, 36);
    }
    Outcome out;
    out.data = Json{{"more", more}, {"next_cursor", text(next)}, {"order_list", std::move(rows)}};
    return out;
}

Outcome OrderBook::details(const wire::HttpRequest &request, bool odd, Replica *replica) const
{
    const QStringList asked = wire::queryValue(request.query, u"order_sn_list").split(u',', Qt::SkipEmptyParts);
    if (asked.isEmpty() || asked.size() > kMostDetails)
        return missing("order_sn_list");
    const QStringList fields = wire::queryValue(request.query, u"response_optional_fields").split(u',');
    const QSet<QString> wanted(fields.begin(), fields.end());
    const bool showPending = wire::queryValue(request.query, u"request_order_status_pending") == u"true";
    Json rows = Json::array();
    Outcome out;
    out.warning = Json::array();
    for (const QString &sn : asked) {
        const Order *order = find(sn);
        if (!order) {
            out.warning.push_back(text(QStringLiteral("order %1 is not found").arg(sn)));
            continue;
        }
        Json row = detail(*order, wanted, showPending, odd);
        rows.push_back(replica ? replica->shown(sn, order->updatedAt * 1000, std::move(row)) : std::move(row));
    }
    out.data = Json{{"order_list", std::move(rows)}};
    return out;
}

Json OrderBook::detail(const Order &order, const QSet<QString> &wanted, bool showPending, bool odd) const
{
    const Status status = order.status == Status::Pending && !showPending ? Status::ReadyToShip : order.status;
    Json out{{"order_sn", text(order.sn)}, {"region", "ID"}, {"currency", "IDR"}, {"cod", order.cod},
        {"order_status", text(order.oddStatus.isEmpty() ? statusName(status) : order.oddStatus)},
        {"message_to_seller", order.buyer % 11 == 0 ? "tolong bubble wrap ya" : ""}, {"create_time", order.createdAt},
        {"update_time", order.updatedAt}, {"days_to_ship", 2},
        {"ship_by_date", order.createdAt + qint64(2) * 24 * 60 * 60}, {"booking_sn", ""},
        {"advance_package", order.advancePackage}};
    const auto add = [&](const char *field, Json value) {
        if (wanted.contains(QString::fromLatin1(field)))
            out[field] = std::move(value);
    };
    qint64 goods = 0;
    for (const OrderLine &line : order.lines)
        goods += line.priceMinor * line.quantity;
    const bool paid = order.paidAt > 0 || order.cod;
    if (paid)
        add("total_amount", amount(goods + kShipping));
    add("estimated_shipping_fee", amount(kShipping));
    add("actual_shipping_fee", 0);
    add("actual_shipping_fee_confirmed", false);
    add("buyer_user_id", 100'000'000 + order.buyer % 90'000'000);
    add("buyer_username", pick(kMaskedUsers, order.buyer, 5));
    add("payment_method", order.cod ? "Cash on Delivery" : odd ? "Bayar Nanti Baru" : pick(kPayments, order.buyer, 7));
    add("pay_time", order.paidAt > 0 ? Json(order.paidAt) : Json(nullptr));
    add("pickup_done_time", order.pickedUpAt);
    add("shipping_carrier", "SPX Standard");
    add("fulfillment_flag", order.fulfilledByShopee ? "fulfilled_by_shopee" : "fulfilled_by_local_seller");
    add("split_up", order.packages.size() > 1);
    add("cancel_by", text(order.cancelledBy));
    add("cancel_reason", text(order.cancelReason));
    add("buyer_cancel_reason", order.status == Status::InCancel ? "Change of mind" : "");
    add("note", "");
    add("dropshipper", nullptr);
    add("dropshipper_phone", nullptr);
    if (wanted.contains(QStringLiteral("recipient_address")))
        out["recipient_address"] = address(order);
    std::vector<Json> parcels(order.packages.size(), Json::array());
    Json lines = Json::array();
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines[i];
        const Item &item = m_catalogue.item(line.place);
        const Choice &choice = m_catalogue.choice(line.place);
        const qint64 lineId = order.createdAt * 1000 + qint64(i);
        const Json price = amount(line.priceMinor);
        lines.push_back(Json{{"item_id", item.itemId}, {"item_name", text(item.name)}, {"item_sku", text(item.sku)},
            {"model_id", choice.modelId}, {"model_name", text(choice.option)},
            {"model_sku", choice.modelId ? text(choice.sku) : std::string()},
            {"model_quantity_purchased", odd ? Json(std::to_string(line.quantity)) : Json(line.quantity)},
            {"model_original_price", price}, {"model_discounted_price", price}, {"wholesale", false}, {"weight", 0.6},
            {"add_on_deal", false}, {"main_item", false}, {"add_on_deal_id", 0}, {"promotion_type", ""},
            {"promotion_id", 0}, {"order_item_id", item.itemId}, {"line_item_id", lineId}, {"promotion_group_id", 0},
            {"image_info", Json{{"image_url", ""}}}, {"product_location_id", Json::array({"IDZ"})},
            {"active_qty", line.quantity - line.cancelled}, {"cancel_requested_qty", 0},
            {"cancelled_qty", line.cancelled}, {"return_requested_qty", 0}, {"returned_qty", line.returned}});
        for (std::size_t package = 0; package < parcels.size(); ++package)
            if (const int pieces = order.packages[package].pieces[i]; pieces > 0)
                parcels[package].push_back(
                    Json{{"item_id", item.itemId}, {"model_id", choice.modelId}, {"model_quantity", pieces},
                        {"order_item_id", item.itemId}, {"promotion_group_id", 0}, {"product_location_id", "IDZ"}});
    }
    add("item_list", std::move(lines));
    Json packages = Json::array();
    for (std::size_t i = 0; i < parcels.size(); ++i) {
        const Package &package = order.packages[i];
        packages.push_back(Json{{"package_number", text(package.number)},
            {"logistics_status", odd ? "LOGISTICS_DRONE_ALOFT" : text(package.status)}, {"logistics_channel_id", 8003},
            {"shipping_carrier", "SPX Standard"}, {"allow_self_design_awb", false}, {"group_shipment_id", nullptr},
            {"parcel_chargeable_weight_gram", 1200}, {"item_list", std::move(parcels[i])}});
    }
    add("package_list", std::move(packages));
    if (odd)
        out["new_in_this_version"] = Json{{"nobody", "knows"}, {"why", Json::array({1, 2, nullptr})}};
    return out;
}

} // namespace selaras::sandbox::shopee
