#include "channels/woocommerce/codec_orders.h"

#include "base/json_split.h"
#include "base/money.h"
#include "channels/address.h"
#include "channels/woocommerce/codec_errors.h"
#include "channels/woocommerce/codec_text.h"
#include "channels/woocommerce/order_standing.h"

#include <QSet>
#include <algorithm>

namespace selaras::channels::woocommerce {

namespace {

using json::Fields;

const QString kOrders = QStringLiteral("/wp-json/wc/v3/orders");

qint64 millionthsOf(Fields &fields, const char *key)
{
    const QString text = fields.textOr(key);
    if (text.isEmpty())
        return 0;
    const auto amount = millionths(text);
    if (amount)
        return *amount;
    fields.fault(key, amount.error().detail);
    return 0;
}

/// Adds up amounts of one object; a sum that does not fit is a fault.
qint64 sumOf(Fields &fields, std::initializer_list<const char *> keys)
{
    qint64 sum = 0;
    for (const char *key : keys) {
        const auto next = addChecked(sum, millionthsOf(fields, key));
        if (!next) {
            fields.fault(key, next.error().detail);
            return 0;
        }
        sum = *next;
    }
    return sum;
}

/// a + b in minor units. Beyond believing is a fault, far enough from 64 bits that three such sums can be added.
qint64 added(Fields &fields, const char *key, qint64 a, qint64 b)
{
    constexpr qint64 kMost = 1'000'000'000'000'000'000;
    const auto sum = addChecked(a, b);
    if (sum && *sum <= kMost && *sum >= -kMost)
        return *sum;
    fields.fault(key, QStringLiteral("a sum beyond believing"));
    return 0;
}

/// A value of a meta_data list, which may be any JSON; only texts and whole numbers are of use here.
QString metaOf(Fields &owner, QStringView key)
{
    for (const Fields &entry : owner.listOr("meta_data")) {
        const json::Value &value = entry.value();
        if (!value.is_object() || !value.contains("key") || !value.contains("value") || !value["key"].is_string())
            continue;
        if (QString::fromStdString(value["key"].get_ref<const std::string &>()) != key)
            continue;
        const json::Value &content = value["value"];
        if (content.is_string())
            return QString::fromStdString(content.get_ref<const std::string &>());
        if (content.is_number_integer())
            return QString::number(content.get<qint64>());
    }
    return {};
}

qint64 timeOf(Fields &order, const char *key)
{
    const auto time = timeFromGmt(order.text(key));
    if (!time || *time < 0)
        order.fault(key, QStringLiteral("not a time"));
    return time.value_or(0);
}

QString joined(const QString &first, const QString &second, const QString &between)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
}

ChannelAddress addressOf(Fields &order)
{
    Fields billing = order.objectOr("billing");
    Fields shipping = order.objectOr("shipping");
    // Goods that need no shipping, and shops that ask for one address only, leave the other one empty.
    Fields &to = shipping.textOr("address_1").isEmpty() && shipping.textOr("first_name").isEmpty() ? billing : shipping;
    ChannelAddress address;
    address.name = joined(to.textOr("first_name"), to.textOr("last_name"), QStringLiteral(" "));
    address.phone = to.textOr("phone");
    if (address.phone.isEmpty())
        address.phone = billing.textOr("phone");
    address.email = billing.textOr("email");
    address.street = joined(to.textOr("address_1"), to.textOr("address_2"), QStringLiteral(", "));
    address.city = to.textOr("city");
    address.country = to.textOr("country");
    address.province = provinceName(address.country, to.textOr("state"));
    address.postcode = to.textOr("postcode");
    return address;
}

/// Pieces of a line that a refund put back on the shelf before the order left.
int putBack(Fields &line, int quantity, OrderState state)
{
    if (state != OrderState::Ready && state != OrderState::Unpaid && state != OrderState::Processed)
        return 0;
    return qBound(0, metaOf(line, u"_restock_refunded_items").toInt(), quantity);
}

ChannelLine lineOf(Fields &line, const QString &currency, OrderState state)
{
    ChannelLine out;
    out.externalLineId = idOf(line, "id");
    const qint64 product = line.integerOr("product_id", 0);
    const qint64 variation = line.integerOr("variation_id", 0);
    // 0: the product is gone from the shop; the line then has no listing and waits for a person.
    out.itemId = product > 0 ? QString::number(product) : QString();
    out.variationId = variation > 0 ? QString::number(variation) : QString();
    out.sellerSku = line.textOr("sku");
    out.title = withoutEntities(line.textOr("name"));
    const int sold = line.quantity("quantity");
    out.quantity = sold - putBack(line, sold, state);
    const qint64 total = sumOf(line, {"total", "total_tax"});
    out.totalMinor = minorFromMillionths(total, currency);
    out.unitMinor = sold == 0 ? 0 : minorFromMillionths(total / sold, currency);
    return out;
}

/// Whether the shop took pieces of any line off its own figures.
bool stockTaken(Fields &order)
{
    for (Fields &line : order.listOr("line_items"))
        if (metaOf(line, u"_reduced_stock").toDouble() > 0)
            return true;
    return false;
}

bool fullyRefunded(Fields &order, qint64 total)
{
    qint64 refunded = 0;
    for (Fields &refund : order.listOr("refunds"))
        refunded = added(refund, "total", refunded, -qMin<qint64>(0, millionthsOf(refund, "total")));
    return total > 0 && refunded >= total;
}

void readAmounts(Fields &order, ChannelOrder &out)
{
    qint64 goods = 0;
    for (Fields &line : order.listOr("line_items"))
        goods = added(
            line, "subtotal", goods, minorFromMillionths(sumOf(line, {"subtotal", "subtotal_tax"}), out.currency));
    // What is below nothing, of shipping as of fees, takes something off: it is discount.
    qint64 charges
        = qMax<qint64>(0, minorFromMillionths(sumOf(order, {"shipping_total", "shipping_tax"}), out.currency));
    for (Fields &fee : order.listOr("fee_lines"))
        charges = added(fee, "total", charges,
            qMax<qint64>(0, minorFromMillionths(sumOf(fee, {"total", "total_tax"}), out.currency)));
    out.totalMinor = minorFromMillionths(millionthsOf(order, "total"), out.currency);
    if (out.totalMinor < 0)
        order.fault("total", QStringLiteral("negative"));
    const qint64 lacking = goods + charges - out.totalMinor;
    out.goodsMinor = goods;
    out.discountMinor = qMax<qint64>(0, lacking);
    out.shippingMinor = charges + qMax<qint64>(0, -lacking);
}

Result<OrderRows> rowsOf(const wire::HttpReply &reply)
{
    TRY(const QByteArray body, jsonOf(reply));
    TRY(json::Split list, json::splitList(body, {}));
    // Whatever lists something else is no list of orders, and no order of it could be told from another.
    const bool objects = std::all_of(
        list.elements.begin(), list.elements.end(), [](const QByteArray &element) { return element.startsWith('{'); });
    if (!list.found || !objects) {
        Error error(Error::Kind::Malformed, QStringLiteral("expected a list of orders"));
        error.raw = body.left(64 * 1024);
        return fail(std::move(error));
    }
    OrderRows out;
    out.rows.reserve(list.elements.size());
    for (QByteArray &element : list.elements)
        out.rows.push_back(decodeRow(std::move(element)));
    bool ok = false;
    constexpr qint64 kMostOrders = 1'000'000'000;
    const qint64 total = reply.header("X-WP-Total").trimmed().toLongLong(&ok);
    if (ok && total >= 0 && total <= kMostOrders)
        out.total = total;
    return out;
}

QString pathOf(const QString &id) { return kOrders + u'/' + id; }

} // namespace

Result<ChannelOrder> decodeOrder(const QByteArray &raw)
{
    TRY(const json::Value document, json::parse(raw));
    Fields order(document, QStringLiteral("order"));
    ChannelOrder out;
    out.externalId = idOf(order, "id");
    out.number = order.textOr("number", out.externalId);
    out.currency = order.text("currency");
    if (!isCurrency(out.currency))
        order.fault("currency", QStringLiteral("no currency"));
    out.channelState = order.text("status");
    out.version = timeOf(order, "date_modified_gmt");
    out.placedAt = timeOf(order, "date_created_gmt");
    if (order.has("date_paid_gmt"))
        out.paidAt = timeOf(order, "date_paid_gmt");
    readAmounts(order, out);

    const Standing standing = standingOf({.status = out.channelState,
        .paid = out.paidAt.has_value(),
        .cashOnDelivery = order.textOr("payment_method") == u"cod",
        .fullyRefunded = fullyRefunded(order, millionthsOf(order, "total")),
        .stockTaken = stockTaken(order)});
    out.state = standing.state;
    out.money = standing.money;
    out.channelHoldsStock = standing.channelHoldsStock;
    out.hold = standing.hold;

    for (Fields &line : order.list("line_items"))
        out.lines.push_back(lineOf(line, out.currency, out.state));
    QSet<QString> ids;
    for (const ChannelLine &line : out.lines)
        ids.insert(line.externalLineId);
    if (std::size_t(ids.size()) != out.lines.size())
        order.fault("line_items", QStringLiteral("two lines with one id"));
    for (Fields &shipping : order.listOr("shipping_lines"))
        if (out.courier.isEmpty())
            out.courier = withoutEntities(shipping.textOr("method_title"));
    out.trackingNumber = metaOf(order, u"_tracking_number");
    Fields billing = order.objectOr("billing");
    out.buyerName = joined(billing.textOr("first_name"), billing.textOr("last_name"), QStringLiteral(" "));
    out.buyerNote = order.textOr("customer_note");
    out.recipient = addressOf(order);
    if (out.hold.isEmpty() && !addressProblems(out.recipient).isEmpty())
        out.hold = QStringLiteral("address"); // the label is ours: what it lacks, nobody adds later
    if (auto verdict = order.verdict(); !verdict) {
        Error error = std::move(verdict).error();
        error.raw = raw;
        return fail(std::move(error));
    }
    return out;
}

OrderRow decodeRow(QByteArray raw)
{
    OrderRow row;
    // Which order it is, and when it changed, also when a byte of it is broken: as far as it can be read.
    if (const auto document = json::parse(QString::fromUtf8(raw).toUtf8()); document && document->is_object()) {
        Fields order(*document, QStringLiteral("order"));
        row.order.externalId = idOf(order, "id");
        row.modified = timeFromGmt(order.textOr("date_modified_gmt"));
        row.draft = isDraft(order.textOr("status"));
    }
    row.order.order = decodeOrder(raw);
    row.order.raw = std::move(raw);
    return row;
}

wire::HttpRequest ListOrders::encode(const Input &input)
{
    wire::HttpRequest request{.path = kOrders};
    request.query.append({QStringLiteral("per_page"), QString::number(kPerPage)});
    request.query.append({QStringLiteral("page"), QString::number(input.page)});
    request.query.append({QStringLiteral("orderby"), QStringLiteral("modified")});
    request.query.append({QStringLiteral("order"), input.newestFirst ? QStringLiteral("desc") : QStringLiteral("asc")});
    request.query.append({QStringLiteral("dates_are_gmt"), QStringLiteral("true")});
    if (input.after)
        request.query.append({QStringLiteral("modified_after"), gmtFromTime(*input.after)});
    if (input.before)
        request.query.append({QStringLiteral("modified_before"), gmtFromTime(*input.before)});
    if (input.trashed)
        request.query.append({QStringLiteral("status"), QStringLiteral("trash")});
    return request;
}

Result<OrderRows> ListOrders::decode(const Input &, const wire::HttpReply &reply) { return rowsOf(reply); }

wire::HttpRequest FetchOrders::encode(const Input &ids)
{
    wire::HttpRequest request{.path = kOrders};
    request.query.append({QStringLiteral("per_page"), QString::number(kMost)});
    // One value with commas: the shop's signature check cannot follow more than ten indexed ones.
    request.query.append({QStringLiteral("include"), QStringList(ids.begin(), ids.end()).join(u',')});
    return request;
}

Result<OrderRows> FetchOrders::decode(const Input &, const wire::HttpReply &reply) { return rowsOf(reply); }

wire::HttpRequest FetchOrder::encode(const Input &id) { return {.path = pathOf(id)}; }

Result<OrderRow> FetchOrder::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(QByteArray body, jsonOf(reply));
    return decodeRow(std::move(body).trimmed());
}

wire::HttpRequest CancelOrder::encode(const Input &id)
{
    return {.method = "POST",
        .path = pathOf(id),
        .headers = {{"Content-Type", "application/json"}},
        .body = R"({"status":"cancelled"})",
        .repeatable = false};
}

Result<QString> CancelOrder::decode(const Input &, const wire::HttpReply &reply)
{
    TRY(const json::Value document, documentOf(reply));
    Fields order(document, QStringLiteral("order"));
    const QString status = order.text("status");
    CHECK(order.verdict());
    return status;
}

} // namespace selaras::channels::woocommerce
