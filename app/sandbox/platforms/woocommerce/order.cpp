#include "platforms/woocommerce/order.h"

#include <array>

namespace selaras::sandbox::woocommerce {

namespace {

constexpr qint64 kUnit = 1'000'000;

struct Person {
    const char *first, *last, *street, *city, *state, *postcode, *phone;
};

constexpr std::array kPeople{
    Person{"Siti", "Rahma", "Jl. Melati No. 5", "Bandung", "JB", "40115", "081234567890"},
    Person{"Budi", "Ñandú", "Jl. Kenanga 12A", "Semarang", "JT", "50132", "+62 812 9876 5432"},
    Person{"Dewi", "Lestari", "Jl. Diponegoro 88", "Surabaya", "JI", "60241", "085700112233"},
    Person{"Made", "Wirawan", "Jl. Teuku Umar 3", "Denpasar", "BA", "80114", "087812344321"},
    Person{"Andi", "", "Jl. Sudirman Kav. 21 \"Menara\"", "Jakarta", "JK", "12920", "02155512345"},
};

Json addressOf(const Person &person, bool billing)
{
    Json out{{"first_name", person.first}, {"last_name", person.last}, {"company", ""}, {"address_1", person.street},
        {"address_2", ""}, {"city", person.city}, {"state", person.state}, {"postcode", person.postcode},
        {"country", "ID"}};
    if (billing)
        out["email"] = QString::fromUtf8(person.first).toLower().toStdString() + "@example.test";
    out["phone"] = person.phone;
    return out;
}

Json metaOf(qint64 id, const char *key, const QString &value)
{
    return Json{{"id", id}, {"key", key}, {"value", utf8(value)}, {"display_key", key}, {"display_value", utf8(value)}};
}

Json timeOrNull(std::optional<qint64> seconds, bool gmt)
{
    if (!seconds)
        return nullptr;
    return utf8(gmt ? gmtTime(*seconds) : shopTime(*seconds));
}

Json lineJson(const OrderLine &line, int decimals)
{
    const std::string net = utf8(decimalText(line.net, decimals));
    const std::string tax = utf8(decimalText(line.tax, decimals));
    Json meta = Json::array();
    if (!line.option.isEmpty())
        meta.push_back(metaOf(line.id * 10, "pilihan", line.option));
    if (line.reduced > 0)
        meta.push_back(metaOf(line.id * 10 + 1, "_reduced_stock", QString::number(line.reduced)));
    if (line.restocked > 0)
        meta.push_back(metaOf(line.id * 10 + 2, "_restock_refunded_items", QString::number(line.restocked)));
    Json out;
    out["id"] = line.id;
    out["name"] = utf8(line.option.isEmpty() ? line.name : line.name + QStringLiteral(" - ") + line.option);
    out["product_id"] = line.product;
    out["variation_id"] = line.variation;
    out["quantity"] = line.quantity;
    out["tax_class"] = "";
    out["subtotal"] = net;
    out["subtotal_tax"] = tax;
    out["total"] = net;
    out["total_tax"] = tax;
    out["taxes"] = Json::array({Json{{"id", 1}, {"total", tax}, {"subtotal", tax}}});
    out["meta_data"] = std::move(meta);
    out["sku"] = utf8(line.sku);
    out["global_unique_id"] = "";
    out["price"] = double(line.net) / double(kUnit) / line.quantity;
    out["image"] = Json{{"id", ""}, {"src", ""}};
    out["parent_name"] = line.option.isEmpty() ? Json(nullptr) : Json(utf8(line.name));
    return out;
}

} // namespace

qint64 Order::total() const
{
    qint64 sum = shipping;
    for (const OrderLine &line : lines)
        sum += line.net + line.tax;
    return (sum + kUnit / 2) / kUnit * kUnit;
}

Json orderJson(const Order &order, int decimals)
{
    const auto money = [&](qint64 amount) {
        return utf8(decimalText(amount, decimals));
    };
    const Person &person = kPeople[std::size_t(order.buyer) % kPeople.size()];
    qint64 tax = 0;
    Json lines = Json::array();
    for (const OrderLine &line : order.lines) {
        tax += line.tax;
        lines.push_back(lineJson(line, decimals));
    }
    const auto completed = order.status == u"completed" ? std::optional(order.modified) : std::nullopt;
    Json out;
    out["id"] = order.id;
    out["parent_id"] = 0;
    out["status"] = utf8(order.status);
    out["currency"] = "IDR";
    out["version"] = "10.5.0";
    out["prices_include_tax"] = true;
    out["date_created"] = utf8(shopTime(order.created));
    out["date_modified"] = utf8(shopTime(order.modified));
    out["discount_total"] = money(0);
    out["discount_tax"] = money(0);
    out["shipping_total"] = money(order.shipping);
    out["shipping_tax"] = money(0);
    out["cart_tax"] = money(tax);
    out["total"] = money(order.total());
    out["total_tax"] = money(tax);
    out["customer_id"] = 0;
    out["order_key"] = "wc_order_" + std::to_string(order.id);
    out["billing"] = addressOf(person, true);
    out["shipping"] = addressOf(person, false);
    out["payment_method"] = utf8(order.payment);
    out["payment_method_title"] = utf8(order.payment);
    out["transaction_id"] = "";
    out["created_via"] = utf8(order.createdVia);
    out["customer_note"] = "";
    out["date_completed"] = timeOrNull(completed, false);
    out["date_paid"] = timeOrNull(order.paid, false);
    out["number"] = std::to_string(order.id);
    out["meta_data"] = Json::array();
    out["line_items"] = std::move(lines);
    out["tax_lines"] = Json::array({Json{{"id", order.id * 10}, {"rate_code", "ID-PPN-1"}, {"rate_id", 1},
        {"label", "PPN"}, {"compound", false}, {"tax_total", money(tax)}, {"shipping_tax_total", money(0)},
        {"rate_percent", 11}, {"meta_data", Json::array()}}});
    out["shipping_lines"] = Json::array({Json{{"id", order.id * 10 + 1}, {"method_title", "JNE REG"},
        {"method_id", "flat_rate"}, {"instance_id", "1"}, {"total", money(order.shipping)}, {"total_tax", money(0)},
        {"taxes", Json::array()}, {"tax_status", "none"}, {"meta_data", Json::array()}}});
    out["fee_lines"] = Json::array();
    out["coupon_lines"] = Json::array();
    Json refunds = Json::array();
    for (const Refund &refund : order.refunds)
        refunds.push_back(Json{{"id", refund.id}, {"reason", utf8(refund.reason)}, {"total", money(-refund.amount)}});
    out["refunds"] = std::move(refunds);
    out["payment_url"] = "https://toko.example.test/checkout/order-pay/" + std::to_string(order.id) + "/";
    out["is_editable"] = order.status == u"pending" || order.status == u"on-hold";
    out["needs_payment"] = order.status == u"pending" || order.status == u"failed";
    out["needs_processing"] = true;
    out["date_created_gmt"] = utf8(gmtTime(order.created));
    out["date_modified_gmt"] = utf8(gmtTime(order.modified));
    out["date_completed_gmt"] = timeOrNull(completed, true);
    out["date_paid_gmt"] = timeOrNull(order.paid, true);
    out["currency_symbol"] = "Rp";
    return out;
}

void makeOdd(Json &order)
{
    order["id"] = std::to_string(order["id"].get<qint64>());
    order["payment_method_title"] = "Bayar Pakai Apa Saja";
    order["pos_register"] = Json{{"drawer", Json::array({1, nullptr, "x"})}};
    for (Json &line : order["line_items"]) {
        line["quantity"] = std::to_string(line["quantity"].get<int>());
        line["product_id"] = std::to_string(line["product_id"].get<qint64>());
        line["tax_class"] = "kelas-yang-tak-dikenal";
        line["meta_data"].push_back(Json{{"id", 1}, {"key", "_addons"}, {"value", Json{{"a", Json::array({1.5})}}}});
    }
}

} // namespace selaras::sandbox::woocommerce
