#include "platforms/woocommerce/order_book.h"

#include <algorithm>

namespace selaras::sandbox::woocommerce {

namespace {

constexpr qint64 kHoldMs = 60 * 60 * 1000;
constexpr qint64 kPerMinor = 10'000; // millionths of a rupiah in a sen
constexpr qint64 kUnit = 1'000'000;

const QStringList kStatuses{QStringLiteral("pending"), QStringLiteral("processing"), QStringLiteral("on-hold"),
    QStringLiteral("completed"), QStringLiteral("cancelled"), QStringLiteral("refunded"), QStringLiteral("failed"),
    QStringLiteral("checkout-draft")};

bool takesStock(const QString &status)
{
    return status == u"processing" || status == u"completed" || status == u"on-hold";
}
bool givesStockBack(const QString &status) { return status == u"cancelled" || status == u"pending"; }

wire::HttpReply noOrder()
{
    return refused(404, QStringLiteral("woocommerce_rest_shop_order_invalid_id"), QStringLiteral("Invalid ID."));
}

/// Net and tax of a price with 11 % PPN inside, as the checkout of a shop without decimals has them: the net amount
/// to the sixth digit, the tax to the whole rupiah.
void setAmounts(OrderLine &line, qint64 unitMinor)
{
    const qint64 gross = unitMinor * line.quantity * kPerMinor;
    line.net = (gross * 100 + 55) / 111;
    line.tax = (gross - line.net + kUnit / 2) / kUnit * kUnit;
}

Json seen(const Order &order, int decimals, Replica *replica)
{
    Json row = orderJson(order, decimals);
    return replica ? replica->shown(QString::number(order.id), order.modified * 1000, std::move(row)) : row;
}

} // namespace

Order *OrderBook::at(qint64 id)
{
    const auto found = std::lower_bound(
        m_orders.begin(), m_orders.end(), id, [](const Order &order, qint64 key) { return order.id < key; });
    return found != m_orders.end() && found->id == id ? &*found : nullptr;
}

const Order *OrderBook::find(qint64 id) const { return const_cast<OrderBook *>(this)->at(id); }

Product *OrderBook::productOf(const OrderLine &line)
{
    return m_catalogue.byId(line.variation > 0 ? line.variation : line.product);
}

void OrderBook::touch(Order &order, qint64 now)
{
    const QPair<qint64, qint64> before{order.modified, order.id};
    const auto old = std::lower_bound(m_byModified.begin(), m_byModified.end(), before);
    if (old != m_byModified.end() && *old == before)
        m_byModified.erase(old);
    order.modified = now / 1000;
    const QPair<qint64, qint64> after{order.modified, order.id};
    m_byModified.insert(std::upper_bound(m_byModified.begin(), m_byModified.end(), after), after);
}

void OrderBook::hold(const Order &order, int sign)
{
    for (const OrderLine &line : order.lines)
        if (Product *product = productOf(line); product && product->managesStock)
            product->held += sign * line.quantity;
}

qint64 OrderBook::place(
    const std::vector<Purchase> &purchases, const QString &status, const QString &payment, qint64 now)
{
    settle(now);
    QHash<QString, int> wanted;
    for (const Purchase &purchase : purchases)
        wanted[purchase.sellerSku] += purchase.quantity;
    for (auto it = wanted.constBegin(); it != wanted.constEnd(); ++it) {
        const Product *product = m_catalogue.bySku(it.key());
        if (!product || product->status != u"publish" || it.value() <= 0)
            return 0;
        if (product->managesStock && product->stock - product->held < it.value())
            return 0;
    }
    Order order;
    order.id = m_nextId();
    order.status = status;
    order.created = now / 1000;
    order.payment = payment;
    order.shipping = 18'000 * kUnit;
    order.buyer = int(m_random.below(1000));
    for (const Purchase &purchase : purchases) {
        const Product &product = *m_catalogue.bySku(purchase.sellerSku);
        OrderLine line;
        line.id = m_nextLine++;
        const bool varied = product.type == Product::Type::Variation;
        line.product = varied ? product.parent : product.id;
        line.variation = varied ? product.id : 0;
        line.name = varied ? m_catalogue.byId(product.parent)->name : product.name;
        line.option = varied ? product.name : QString();
        line.sku = product.sku;
        line.quantity = purchase.quantity;
        setAmounts(line, product.priceMinor);
        order.lines.push_back(std::move(line));
    }
    if (status == u"processing" && payment != u"cod")
        order.paid = order.created;
    m_orders.push_back(std::move(order));
    Order &placed = m_orders.back();
    touch(placed, now);
    moveStock(placed, {}, now);
    if (status == u"pending")
        m_unpaid.push_back({now + kHoldMs, placed.id});
    m_events.push_back({placed.id, QStringLiteral("order.created")});
    return placed.id;
}

/// What entering a status does to the figures, once a line.
void OrderBook::moveStock(Order &order, const QString &from, qint64 now)
{
    if (from == u"pending")
        hold(order, -1);
    if (order.status == u"pending")
        hold(order, 1);
    for (OrderLine &line : order.lines) {
        Product *product = productOf(line);
        if (!product || !product->managesStock)
            continue;
        if (takesStock(order.status) && line.reduced == 0) {
            line.reduced = line.quantity;
            m_catalogue.changeStock(*product, -line.quantity, now);
        } else if (givesStockBack(order.status) && line.reduced > 0) {
            m_catalogue.changeStock(*product, line.reduced, now);
            line.reduced = 0;
        }
    }
}

void OrderBook::settle(qint64 now)
{
    while (!m_unpaid.empty() && m_unpaid.front().first <= now) {
        const auto [due, id] = m_unpaid.front();
        m_unpaid.pop_front();
        const Order *order = find(id);
        if (order && order->status == u"pending")
            setStatus(id, QStringLiteral("cancelled"), due);
    }
}

bool OrderBook::setStatus(qint64 id, const QString &status, qint64 now)
{
    Order *order = at(id);
    if (!order)
        return false;
    const QString from = std::exchange(order->status, status);
    if (from == status)
        return true;
    if ((status == u"processing" && order->payment != u"cod") || status == u"completed")
        order->paid = order->paid.value_or(now / 1000);
    moveStock(*order, from, now);
    touch(*order, now);
    order->notes.push_back(
        {m_nextNote++, QStringLiteral("Order status changed from %1 to %2.").arg(from, status), false, now / 1000});
    m_events.push_back({id, QStringLiteral("order.updated")});
    return true;
}

bool OrderBook::trash(qint64 id, qint64 now)
{
    Order *order = at(id);
    if (!order)
        return false;
    const QString from = std::exchange(order->status, QStringLiteral("trash"));
    if (from == u"pending")
        hold(*order, -1);
    touch(*order, now);
    m_events.push_back({id, QStringLiteral("order.deleted")});
    return true;
}

bool OrderBook::refund(qint64 id, qint64 lineId, int quantity, qint64 rupiah, bool restock, qint64 now)
{
    Order *order = at(id);
    if (!order)
        return false;
    qint64 before = 0;
    for (const Refund &refund : order->refunds)
        before += refund.amount;
    if (rupiah <= 0 || before + rupiah * kUnit > order->total())
        return false;
    order->refunds.push_back({m_nextId(), QStringLiteral("Rusak"), rupiah * kUnit, now / 1000});
    for (OrderLine &line : order->lines) {
        Product *product = productOf(line);
        if (!restock || line.id != lineId || quantity <= 0 || line.reduced == 0 || !product || !product->managesStock)
            continue;
        const int pieces = qMin(quantity, line.reduced);
        m_catalogue.changeStock(*product, pieces, now);
        line.reduced -= pieces;
        line.restocked += pieces;
    }
    if (before + rupiah * kUnit == order->total())
        return setStatus(id, QStringLiteral("refunded"), now);
    touch(*order, now);
    m_events.push_back({id, QStringLiteral("order.updated")});
    return true;
}

std::vector<QString> OrderBook::ids() const
{
    std::vector<QString> out;
    out.reserve(m_orders.size());
    for (const Order &order : m_orders)
        out.push_back(QString::number(order.id));
    return out;
}

std::vector<const Order *> OrderBook::inWindow(Params &params) const
{
    const auto after = params.time(QStringLiteral("modified_after"));
    const auto before = params.time(QStringLiteral("modified_before"));
    auto begin = m_byModified.begin();
    auto end = m_byModified.end();
    // Both exclusive, to the second.
    if (after && knowsModifiedFilter)
        begin = std::lower_bound(begin, end, QPair<qint64, qint64>{*after + 1, 0});
    if (before && knowsModifiedFilter)
        end = std::lower_bound(begin, end, QPair<qint64, qint64>{*before, 0});
    std::vector<const Order *> out;
    out.reserve(std::size_t(end - begin));
    for (; begin != end; ++begin)
        out.push_back(find(begin->second));
    return out;
}

wire::HttpReply OrderBook::list(const wire::HttpRequest &request, bool odd, Replica *replica) const
{
    Params params(request);
    const int perPage = params.number(QStringLiteral("per_page"), 10, 1, 100);
    const int page = params.number(QStringLiteral("page"), 1, 1, 1'000'000);
    const int decimals = params.number(QStringLiteral("dp"), 0, 0, 6);
    const QString orderBy = params.oneOf(QStringLiteral("orderby"),
        {QStringLiteral("date"), QStringLiteral("id"), QStringLiteral("include"), QStringLiteral("title"),
            QStringLiteral("slug"), QStringLiteral("modified")});
    const bool ascending
        = params.oneOf(QStringLiteral("order"), {QStringLiteral("desc"), QStringLiteral("asc")}) == u"asc";
    const QStringList statuses = params.list(
        QStringLiteral("status"), QStringList{QStringLiteral("any"), QStringLiteral("trash")} + kStatuses);
    const std::vector<qint64> include = params.ids(QStringLiteral("include"));

    std::vector<const Order *> found;
    if (include.empty()) {
        found = inWindow(params);
    } else {
        for (const qint64 id : include)
            if (const Order *order = find(id))
                found.push_back(order);
    }
    if (params.refusal())
        return *params.refusal();
    const bool any = statuses.isEmpty() || statuses.contains(QStringLiteral("any"));
    std::erase_if(
        found, [&](const Order *order) { return any ? order->status == u"trash" : !statuses.contains(order->status); });
    if (orderBy != u"modified")
        std::sort(found.begin(), found.end(), [](const Order *a, const Order *b) { return a->id < b->id; });
    if (!ascending)
        std::reverse(found.begin(), found.end());

    Json rows = Json::array();
    const std::size_t begin = std::size_t(page - 1) * std::size_t(perPage);
    const std::size_t end = std::min(found.size(), begin + std::size_t(perPage));
    // An order on two pages: the last one of the page before again.
    if (odd && begin > 0 && begin < found.size())
        rows.push_back(seen(*found[begin - 1], decimals, replica));
    for (std::size_t i = begin; i < end; ++i)
        rows.push_back(seen(*found[i], decimals, replica));
    if (odd)
        for (Json &row : rows)
            makeOdd(row);
    return pageReply(std::move(rows), begin > found.size() ? 0 : qint64(found.size()), perPage);
}

wire::HttpReply OrderBook::read(qint64 id, const wire::HttpRequest &request, Replica *replica) const
{
    Params params(request);
    const int decimals = params.number(QStringLiteral("dp"), 0, 0, 6);
    const Order *order = find(id);
    if (!order)
        return noOrder();
    return params.refusal() ? *params.refusal() : jsonReply(200, seen(*order, decimals, replica));
}

wire::HttpReply OrderBook::update(qint64 id, const wire::HttpRequest &request, const Json &change, qint64 now)
{
    if (!at(id))
        return noOrder();
    if (change.contains("status")) {
        const QString status
            = QString::fromStdString(change["status"].is_string() ? change["status"].get<std::string>() : "");
        if (!kStatuses.contains(status))
            return refused(400, QStringLiteral("rest_invalid_param"), QStringLiteral("Invalid parameter(s): status"));
        setStatus(id, status, now);
    }
    if (change.contains("set_paid") && change["set_paid"] == true) {
        const QString status = at(id)->status;
        if (status == u"pending" || status == u"failed")
            setStatus(id, QStringLiteral("processing"), now);
    }
    return read(id, request, nullptr);
}

wire::HttpReply OrderBook::remove(qint64 id, const wire::HttpRequest &request, qint64 now)
{
    const Order *order = find(id);
    if (!order)
        return noOrder();
    wire::HttpReply reply = read(id, request, nullptr); // still with the status it had
    trash(id, now);
    return reply;
}

wire::HttpReply OrderBook::listRefunds(qint64 id) const
{
    const Order *order = find(id);
    if (!order)
        return noOrder();
    Json rows = Json::array();
    for (const Refund &refund : order->refunds)
        rows.push_back(Json{{"id", refund.id}, {"date_created_gmt", utf8(gmtTime(refund.created))},
            {"amount", utf8(decimalText(refund.amount, 0))}, {"reason", utf8(refund.reason)},
            {"refunded_payment", false}, {"line_items", Json::array()}});
    return pageReply(std::move(rows), qint64(order->refunds.size()), 10);
}

wire::HttpReply OrderBook::makeRefund(qint64 id, const Json &body, qint64 now)
{
    // Permanent, though it says 500; the status stands in `data` as a bare number.
    const auto refuse = [](const char *message) {
        return jsonReply(
            500, Json{{"code", "woocommerce_rest_cannot_create_order_refund"}, {"message", message}, {"data", 500}});
    };
    if (!find(id))
        return noOrder();
    if (!body.contains("api_refund") || body["api_refund"] == true)
        return refuse("The payment gateway for this order does not support automatic refunds.");
    const std::string amount
        = body.contains("amount") && body["amount"].is_string() ? body["amount"].get<std::string>() : "";
    qint64 line = 0;
    int quantity = 0;
    if (body.contains("line_items") && body["line_items"].is_array() && !body["line_items"].empty()) {
        line = body["line_items"][0].value("id", qint64(0));
        quantity = body["line_items"][0].value("quantity", 0);
    }
    const bool restock = body.contains("api_restock") && body["api_restock"] == true;
    if (!refund(id, line, quantity, QString::fromStdString(amount).toLongLong(), restock, now))
        return refuse("Invalid refund amount.");
    const Refund &made = find(id)->refunds.back();
    return jsonReply(201, Json{{"id", made.id}, {"amount", amount}, {"reason", utf8(made.reason)}});
}

static Json noteJson(const Note &note)
{
    return Json{{"id", note.id}, {"author", "WooCommerce"}, {"date_created", utf8(shopTime(note.created))},
        {"date_created_gmt", utf8(gmtTime(note.created))}, {"note", utf8(note.text)},
        {"customer_note", note.forCustomer}};
}

wire::HttpReply OrderBook::listNotes(qint64 id, const wire::HttpRequest &request) const
{
    Params params(request);
    const QString type = params.oneOf(
        QStringLiteral("type"), {QStringLiteral("any"), QStringLiteral("customer"), QStringLiteral("internal")});
    const Order *order = find(id);
    if (!order)
        return noOrder();
    if (params.refusal())
        return *params.refusal();
    Json rows = Json::array();
    for (auto note = order->notes.rbegin(); note != order->notes.rend(); ++note) // newest first
        if (type == u"any" || (type == u"customer") == note->forCustomer)
            rows.push_back(noteJson(*note));
    return jsonReply(200, rows);
}

wire::HttpReply OrderBook::addNote(qint64 id, const Json &body, qint64 now)
{
    Order *order = at(id);
    if (!order)
        return noOrder();
    if (!body.contains("note") || !body["note"].is_string())
        return refused(
            400, QStringLiteral("rest_missing_callback_param"), QStringLiteral("Missing parameter(s): note"));
    const bool forCustomer = body.contains("customer_note") && body["customer_note"] == true;
    order->notes.push_back(
        {m_nextNote++, QString::fromStdString(body["note"].get<std::string>()), forCustomer, now / 1000});
    return jsonReply(201, noteJson(order->notes.back()));
}

} // namespace selaras::sandbox::woocommerce
