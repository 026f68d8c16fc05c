#include "platforms/shopee/order_book.h"

#include <QDateTime>
#include <algorithm>
#include <array>

namespace selaras::sandbox::shopee {

namespace {

constexpr std::array kStatusNames{"UNPAID", "PENDING", "READY_TO_SHIP", "PROCESSED", "RETRY_SHIP", "SHIPPED",
    "COMPLETED", "IN_CANCEL", "CANCELLED", "TO_RETURN"};

/// One package with everything.
Package wholeOf(const Order &order)
{
    Package package;
    package.number = QStringLiteral("OFG%1").arg(order.createdAt * 1'000'000 + order.buyer % 100'000 * 10);
    for (const OrderLine &line : order.lines)
        package.pieces.push_back(line.quantity);
    return package;
}

/// Cuts the one package of an order in two: the last line, or one piece of the only one. False: there is one piece.
bool cut(Order &order)
{
    std::vector<Package> &packages = order.packages;
    Package &first = packages.front();
    if (packages.size() > 1 || (first.pieces.size() == 1 && first.pieces.front() < 2))
        return false;
    Package second = first;
    second.number.back() = u'1';
    for (int &pieces : second.pieces)
        pieces = 0;
    const int moved = first.pieces.size() == 1 ? 1 : first.pieces.back();
    second.pieces.back() = moved;
    first.pieces.back() -= moved;
    packages.push_back(std::move(second));
    return true;
}

void setPackages(Order &order, const char *status)
{
    for (Package &package : order.packages)
        package.status = QLatin1String(status);
}

} // namespace

bool Package::isArranged() const
{
    return status != u"LOGISTICS_NOT_START" && status != u"LOGISTICS_READY" && status != u"LOGISTICS_INVALID";
}

bool Package::awaitsAnotherPickUp() const { return status == u"LOGISTICS_PICKUP_RETRY"; }

bool Order::isDelivered() const
{
    return std::all_of(packages.begin(), packages.end(),
        [](const Package &package) { return package.status == u"LOGISTICS_DELIVERY_DONE"; });
}

QString statusName(Status status) { return QString::fromLatin1(kStatusNames[std::size_t(status)]); }

OrderBook::OrderBook(Catalogue &catalogue, Random &random)
    : m_catalogue(catalogue)
    , m_random(random)
{
}

int OrderBook::index(const QString &sn) const { return m_bySn.value(sn, -1); }

const Order *OrderBook::find(const QString &sn) const
{
    const int at = index(sn);
    return at < 0 ? nullptr : &m_orders[std::size_t(at)];
}

std::vector<QString> OrderBook::ids() const
{
    std::vector<QString> out;
    out.reserve(m_orders.size());
    for (const Order &order : m_orders)
        out.push_back(order.sn);
    return out;
}

QString OrderBook::freshNumber(qint64 now)
{
    static constexpr char kDigits[] = "0123456789ABCDEFGHJKMNPQRSTUVWXY";
    constexpr qint64 kEast = qint64(8) * 60 * 60 * 1000;
    const QString day = QDateTime::fromMSecsSinceEpoch(now + kEast, Qt::UTC).toString(QStringLiteral("yyMMdd"));
    for (;;) {
        QString sn = day;
        for (quint64 bits = m_random.next(), i = 0; i < 8; ++i, bits >>= 5)
            sn += QLatin1Char(kDigits[bits & 31]);
        if (!m_bySn.contains(sn))
            return sn;
    }
}

void OrderBook::touch(int order, qint64 now, int pushCode)
{
    Order &of = m_orders[std::size_t(order)];
    m_byUpdate.erase({of.updatedAt, order});
    of.updatedAt = now / 1000;
    m_byUpdate.insert({of.updatedAt, order});
    m_events.push_back({order, pushCode, now});
}

bool OrderBook::move(int order, Status to, qint64 now, int pushCode)
{
    m_orders[std::size_t(order)].status = to;
    touch(order, now, pushCode);
    return true;
}

QString OrderBook::create(const std::vector<Purchase> &purchases, bool paid, bool cod, qint64 now)
{
    QHash<QString, qint64> wanted;
    for (const Purchase &purchase : purchases)
        wanted[purchase.sellerSku] += purchase.quantity;
    for (const Purchase &purchase : purchases) {
        const auto place = m_catalogue.find(purchase.sellerSku);
        if (!place || purchase.quantity <= 0 || m_catalogue.item(*place).status != u"NORMAL"
            || !m_catalogue.choice(*place).available || m_catalogue.choice(*place).stock < wanted[purchase.sellerSku])
            return {};
    }
    if (purchases.empty())
        return {};
    Order order;
    order.sn = freshNumber(now);
    order.createdAt = now / 1000;
    order.updatedAt = order.createdAt;
    order.cod = cod;
    order.buyer = quint32(m_random.next());
    for (const Purchase &purchase : purchases) {
        const Place place = *m_catalogue.find(purchase.sellerSku);
        Choice &choice = m_catalogue.choice(place);
        choice.stock -= purchase.quantity;
        order.lines.push_back({place, purchase.quantity, choice.priceMinor, 0});
    }
    order.packages.push_back(wholeOf(order));
    if (splitOneIn > 0 && (order.buyer >> 4) % quint32(splitOneIn) == 1)
        cut(order);
    if ((order.buyer >> 9) % 7 == 0)
        order.ways = Ways::CounterOnly;
    if (paid || cod) {
        order.status = Status::ReadyToShip;
        setPackages(order, "LOGISTICS_READY");
        order.paidAt = cod ? 0 : order.createdAt;
    }
    const int at = int(m_orders.size());
    const QString sn = order.sn;
    m_bySn.insert(sn, at);
    m_byUpdate.insert({order.updatedAt, at});
    m_byCreation.insert({order.createdAt, at});
    if (order.status == Status::Unpaid)
        m_due.emplace(now + payWithinMs, Due{Due::What::Lapse, at, order.createdAt});
    m_orders.push_back(std::move(order));
    m_events.push_back({at, 3, now});
    return sn;
}

bool OrderBook::pay(const QString &sn, qint64 now)
{
    settle(now);
    const int at = index(sn);
    if (at < 0 || m_orders[std::size_t(at)].status != Status::Unpaid)
        return false;
    m_orders[std::size_t(at)].paidAt = now / 1000;
    setPackages(m_orders[std::size_t(at)], "LOGISTICS_READY");
    return move(at, Status::ReadyToShip, now);
}

bool OrderBook::hold(const QString &sn, qint64 now)
{
    const int at = index(sn);
    return at >= 0 && m_orders[std::size_t(at)].status == Status::ReadyToShip && move(at, Status::Pending, now);
}

bool OrderBook::release(const QString &sn, qint64 now)
{
    const int at = index(sn);
    return at >= 0 && m_orders[std::size_t(at)].status == Status::Pending && move(at, Status::ReadyToShip, now);
}

bool OrderBook::arrange(const QString &sn, qint64 now)
{
    const int at = index(sn);
    if (at < 0)
        return false;
    Order &order = m_orders[std::size_t(at)];
    if (order.status != Status::ReadyToShip && order.status != Status::RetryShip)
        return false;
    const int count = int(order.packages.size());
    for (int package = 0; package < count; ++package)
        arrangePackage(at, package, now);
    move(at, Status::Processed, now);
    for (int package = 0; package < count; ++package)
        m_events.push_back({at, 4, now, package});
    return true;
}

bool OrderBook::split(const QString &sn, qint64 now)
{
    const int at = index(sn);
    if (at < 0 || m_orders[std::size_t(at)].status != Status::ReadyToShip
        || m_orders[std::size_t(at)].packages.front().isArranged() || !cut(m_orders[std::size_t(at)]))
        return false;
    touch(at, now, 30);
    return true;
}

void OrderBook::arrangePackage(int order, int package, qint64 trackingAt)
{
    Order &of = m_orders[std::size_t(order)];
    Package &parcel = of.packages[std::size_t(package)];
    parcel.status = QStringLiteral("LOGISTICS_REQUEST_CREATED");
    if (!parcel.tracking.isEmpty())
        return;
    const qint64 digits = (of.createdAt * 7919 + qint64(of.buyer) * 31 + package) % 1'000'000'000'000;
    parcel.tracking = QStringLiteral("SPXID%1").arg(digits, 12, 10, QLatin1Char('0'));
    parcel.trackingAt = trackingAt;
}

void OrderBook::follow(int order, qint64 now, int package)
{
    Order &of = m_orders[std::size_t(order)];
    const auto all = [&](auto is) {
        return std::all_of(of.packages.begin(), of.packages.end(), is);
    };
    const auto isGone = [](const Package &parcel) {
        return parcel.status == u"LOGISTICS_PICKUP_DONE" || parcel.status == u"LOGISTICS_DELIVERY_DONE";
    };
    const Status to = all(isGone)                                        ? Status::Shipped
        : all([](const Package &parcel) { return parcel.isArranged(); }) ? Status::Processed
                                                                         : of.status;
    if (to != of.status)
        move(order, to, now);
    else
        touch(order, now, 30);
    m_events.back().package = package;
}

bool OrderBook::pickUpFails(const QString &sn, qint64 now)
{
    const int at = index(sn);
    if (at < 0 || m_orders[std::size_t(at)].status != Status::Processed
        || m_orders[std::size_t(at)].ways != Ways::PickUpOrCounter)
        return false;
    setPackages(m_orders[std::size_t(at)], "LOGISTICS_PICKUP_RETRY");
    for (Package &package : m_orders[std::size_t(at)].packages)
        package.pickUpAt = 0;
    return move(at, Status::RetryShip, now);
}

bool OrderBook::ship(const QString &sn, qint64 now)
{
    const int at = index(sn);
    if (at < 0)
        return false;
    Order &order = m_orders[std::size_t(at)];
    if (order.status != Status::ReadyToShip && order.status != Status::Processed && order.status != Status::RetryShip)
        return false;
    for (int package = 0; package < int(order.packages.size()); ++package)
        arrangePackage(at, package, now);
    setPackages(order, "LOGISTICS_PICKUP_DONE");
    order.pickedUpAt = now / 1000;
    return move(at, Status::Shipped, now);
}

bool OrderBook::deliver(const QString &sn, qint64 now)
{
    const int at = index(sn);
    if (at < 0 || m_orders[std::size_t(at)].status != Status::Shipped)
        return false;
    Order &order = m_orders[std::size_t(at)];
    setPackages(order, "LOGISTICS_DELIVERY_DONE");
    if (order.cod && order.paidAt == 0)
        order.paidAt = now / 1000; // the courier has the money
    touch(at, now, 30);
    return true;
}

bool OrderBook::complete(const QString &sn, qint64 now)
{
    const int at = index(sn);
    return at >= 0 && m_orders[std::size_t(at)].status == Status::Shipped && move(at, Status::Completed, now);
}

bool OrderBook::change(const QString &sn, qint64 now, const std::function<void(Order &)> &how)
{
    const int at = index(sn);
    if (at < 0)
        return false;
    how(m_orders[std::size_t(at)]);
    touch(at, now, 3);
    return true;
}

void OrderBook::cancel(int order, const QString &by, const QString &reason, qint64 now)
{
    Order &of = m_orders[std::size_t(order)];
    of.cancelledBy = by;
    of.cancelReason = reason;
    for (Package &package : of.packages)
        package.status
            = package.isArranged() ? QStringLiteral("LOGISTICS_REQUEST_CANCELED") : QStringLiteral("LOGISTICS_INVALID");
    for (OrderLine &line : of.lines) {
        m_catalogue.choice(line.place).stock += line.quantity - line.cancelled;
        line.cancelled = line.quantity;
    }
    move(order, Status::Cancelled, now);
}

bool OrderBook::cancelByBuyer(const QString &sn, qint64 now)
{
    settle(now);
    const int at = index(sn);
    if (at < 0)
        return false;
    Order &order = m_orders[std::size_t(at)];
    switch (order.status) {
    case Status::Unpaid:
    case Status::Pending: cancel(at, QStringLiteral("buyer"), QStringLiteral("Change of mind"), now); return true;
    case Status::ReadyToShip:
    case Status::Processed:
    case Status::RetryShip:
        order.beforeCancel = order.status;
        m_due.emplace(now + answerWithinMs, Due{Due::What::GrantCancel, at, now / 1000});
        return move(at, Status::InCancel, now);
    default: return false;
    }
}

void OrderBook::settle(qint64 now)
{
    while (!m_due.empty() && m_due.begin()->first <= now) {
        const auto [when, due] = *m_due.begin();
        m_due.erase(m_due.begin());
        befall(due, when);
    }
}

void OrderBook::befall(const Due &due, qint64 when)
{
    using What = Due::What;
    Order &order = m_orders[std::size_t(due.order)];
    Package &package = order.packages[std::size_t(due.package)];
    switch (due.what) {
    case What::Lapse:
        if (order.status == Status::Unpaid && order.updatedAt == due.since)
            cancel(due.order, QStringLiteral("system"), QStringLiteral("Payment not made in time"), when);
        return;
    case What::GrantCancel:
        if (order.status == Status::InCancel && order.updatedAt == due.since)
            cancel(due.order, QStringLiteral("buyer"), QStringLiteral("Seller did not answer"), when);
        return;
    case What::TellNumber: m_events.push_back({due.order, 4, when, due.package}); return;
    case What::PickUp:
        // A courier who was sent for anew does not come at the time before.
        if (package.status != u"LOGISTICS_REQUEST_CREATED" || package.pickUpAt == 0 || when < package.pickUpAt)
            return;
        if (order.status == Status::InCancel) { // nobody hands it over while that is open
            package.pickUpAt = when + answerWithinMs;
            m_due.emplace(package.pickUpAt, due);
            return;
        }
        package.status = QStringLiteral("LOGISTICS_PICKUP_DONE");
        order.pickedUpAt = when / 1000;
        m_due.emplace(when + deliverAfterMs, Due{What::Deliver, due.order, 0, due.package});
        follow(due.order, when, due.package);
        return;
    case What::Deliver:
        if (package.status != u"LOGISTICS_PICKUP_DONE")
            return;
        package.status = QStringLiteral("LOGISTICS_DELIVERY_DONE");
        if (order.cod && order.paidAt == 0)
            order.paidAt = when / 1000;
        touch(due.order, when, 30);
        m_events.back().package = due.package;
        if (order.isDelivered())
            m_due.emplace(when + completeAfterMs, Due{What::Complete, due.order});
        return;
    case What::Complete:
        if (order.status == Status::Shipped)
            move(due.order, Status::Completed, when);
        return;
    }
}

Outcome OrderBook::cancelBySeller(const Json &body, qint64 now)
{
    const int at = index(QString::fromStdString(body.value("order_sn", std::string())));
    const std::string reason = body.value("cancel_reason", std::string());
    if (at < 0)
        return refused(
            QStringLiteral("error_not_found"), QStringLiteral("Wrong parameters, detail: order is not found."));
    static const std::array<std::string, 3> kReasons{"OUT_OF_STOCK", "CUSTOMER_REQUEST", "COD_NOT_SUPPORTED"};
    if (std::find(kReasons.begin(), kReasons.end(), reason) == kReasons.end())
        return missing("cancel_reason");
    const auto items = body.find("item_list");
    if (reason == "OUT_OF_STOCK" && (items == body.end() || !items->is_array() || items->empty()))
        return missing("item_list");
    switch (m_orders[std::size_t(at)].status) {
    case Status::Unpaid:
    case Status::Pending:
    case Status::ReadyToShip:
    case Status::Processed:
    case Status::RetryShip: break;
    default:
        return refused(QStringLiteral("order.cancel_order_invalid_status"),
            QStringLiteral("Order status does not allow to cancel."));
    }
    cancel(at, QStringLiteral("seller"), QString::fromStdString(reason), now);
    Outcome out;
    out.data = Json{{"update_time", now / 1000}};
    return out;
}

Outcome OrderBook::answerCancel(const Json &body, qint64 now)
{
    const int at = index(QString::fromStdString(body.value("order_sn", std::string())));
    const std::string operation = body.value("operation", std::string());
    if (at < 0)
        return refused(
            QStringLiteral("error_not_found"), QStringLiteral("Wrong parameters, detail: order is not found."));
    if (operation != "ACCEPT" && operation != "REJECT")
        return missing("operation");
    Order &order = m_orders[std::size_t(at)];
    if (order.status != Status::InCancel)
        return refused(QStringLiteral("order.order_status_invalid"), QStringLiteral("Order status is invalid."));
    if (operation == "ACCEPT")
        cancel(at, QStringLiteral("buyer"), QStringLiteral("Change of mind"), now);
    else
        move(at, order.beforeCancel, now);
    Outcome out;
    out.data = Json{{"update_time", now / 1000}};
    return out;
}

} // namespace selaras::sandbox::shopee
