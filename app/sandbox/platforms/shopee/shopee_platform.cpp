#include "platforms/shopee/shopee_platform.h"

#include "wire/http_date.h"

#include <algorithm>

namespace selaras::sandbox {

namespace {

using shopee::Json;
using shopee::Outcome;

constexpr qint64 kMinute = 60 * 1000;

bool isPublic(const QString &path)
{
    return path.startsWith(u"/api/v2/auth/") || path.startsWith(u"/api/v2/public/")
        || path == u"/api/v2/shop/auth_partner";
}

Outcome shopInfo(const shopee::Names &names, qint64 now)
{
    Outcome out;
    out.flat = true;
    out.data = Json{{"shop_name", "Toko Selaras " + std::to_string(names.shopId)}, {"region", "ID"},
        {"status", "NORMAL"}, {"auth_time", now / 1000}, {"expire_time", now / 1000 + 365 * 24 * 60 * 60},
        {"is_cb", false}, {"is_sip", false}, {"merchant_id", 0}, {"shop_fulfillment_flag", "Others"}};
    return out;
}

} // namespace

ShopeePlatform::ShopeePlatform(quint64 seed, shopee::Names names)
    : m_random(seed)
    , m_faultRandom(seed ^ 0x5deece66du)
    , m_door(std::move(names), m_random)
    , m_orders(m_catalogue, m_random)
    , m_returns(m_orders, m_catalogue)
    , m_pushes(m_faultRandom)
{
}

bool ShopeePlatform::hit(int Faults::*kind)
{
    const int perMille = faults.*kind;
    const bool hits = perMille > 0 && m_faultRandom.below(1000) < quint64(perMille);
    injected.*kind += hits ? 1 : 0;
    return hits;
}

Replica *ShopeePlatform::replica(qint64 now)
{
    if (faults.oldOrder == 0)
        return nullptr;
    m_replica.ask(now, hit(&Faults::oldOrder));
    return &m_replica;
}

bool ShopeePlatform::countCall(qint64 now)
{
    while (!m_calls.empty() && m_calls.front() <= now - kMinute)
        m_calls.pop_front();
    m_calls.push_back(now);
    if (callsInTenSeconds <= 0)
        return true;
    const auto recent = std::upper_bound(m_calls.begin(), m_calls.end(), now - 10'000);
    return m_calls.end() - recent <= callsInTenSeconds;
}

int ShopeePlatform::callsInLastMinute(qint64 now) const
{
    return int(m_calls.end() - std::upper_bound(m_calls.begin(), m_calls.end(), now - kMinute));
}

std::optional<wire::HttpReply> ShopeePlatform::brokenReply()
{
    const auto said = [this](const char *code, const char *message, int status) {
        return shopee::framed(shopee::refused(QString::fromLatin1(code), QString::fromLatin1(message), status),
            QString::number(m_requests, 16));
    };
    if (hit(&Faults::throttled)) {
        if (m_faultRandom.below(2) == 0)
            return said("error_rate_limit", "You have reached the rate limit.", 200);
        wire::HttpReply reply = said("error_rate_limit", "Too many requests.", 429);
        reply.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("3")));
        return reply;
    }
    if (hit(&Faults::serverError)) {
        switch (m_faultRandom.below(3)) {
        case 0: return said("error_server", "Something wrong. Please try later.", 500);
        case 1: return shopee::htmlReply(502, "<html><h1>502 Bad Gateway</h1></html>");
        default: return shopee::htmlReply(503, "upstream connect error");
        }
    }
    if (hit(&Faults::htmlPage))
        return shopee::htmlReply(200, "<!DOCTYPE html><html><body>We are down for maintenance.</body></html>");
    return std::nullopt;
}

Answer ShopeePlatform::handle(const wire::HttpRequest &request, qint64 now)
{
    settle(now);
    ++m_requests;
    const bool mannerly = countCall(now);
    Answer answer;
    if (hit(&Faults::lostRequest) || faults.loses(request)) {
        answer.cut = true;
        return answer;
    }
    if (hit(&Faults::stall))
        answer.delayMs = faults.stallMs;
    if (!mannerly) {
        answer.reply = shopee::framed(
            shopee::refused(QStringLiteral("error_rate_limit"), QStringLiteral("You have reached the rate limit.")),
            QString::number(m_requests, 16));
    } else if (auto broken = brokenReply()) {
        answer.reply = *std::move(broken);
    } else {
        answer.reply = serve(request, now);
        pushEvents();
        if (hit(&Faults::truncated) && answer.reply.body.size() > 1)
            answer.reply.body.truncate(1 + qsizetype(m_faultRandom.below(quint64(answer.reply.body.size() - 1))));
        answer.cut = hit(&Faults::lostReply);
    }
    answer.reply.headers.append(qMakePair(QByteArray("Date"), wire::httpDateText(now)));
    return answer;
}

wire::HttpReply ShopeePlatform::serve(const wire::HttpRequest &request, qint64 now)
{
    if (request.path == u"/api/v2/shop/auth_partner")
        return m_door.signInPage(request, now);
    const auto refusal = m_door.refuse(request, isPublic(request.path), now);
    const Outcome outcome
        = refusal ? shopee::refused(refusal->code, refusal->message, refusal->status) : route(request, now);
    return shopee::framed(outcome, QStringLiteral("%1").arg(m_requests, 16, 16, QLatin1Char('0')));
}

Outcome ShopeePlatform::route(const wire::HttpRequest &request, qint64 now)
{
    const auto is = [&](const char *method, const char *path) {
        return request.method == method && request.path == QLatin1String(path);
    };
    if (is("GET", "/api/v2/order/get_order_list"))
        return m_orders.list(request, hit(&Faults::oddities));
    if (is("GET", "/api/v2/order/get_order_detail"))
        return m_orders.details(request, hit(&Faults::oddities), replica(now));
    if (is("POST", "/api/v2/product/update_stock"))
        return m_catalogue.updateStock(shopee::bodyOf(request), now,
            [this](int of) { return hit(&Faults::partialStock) ? int(m_faultRandom.below(quint64(of))) : -1; });
    if (is("GET", "/api/v2/product/get_item_list"))
        return m_catalogue.itemList(request);
    if (is("GET", "/api/v2/product/get_item_base_info"))
        return m_catalogue.baseInfo(request);
    if (is("GET", "/api/v2/product/get_model_list"))
        return m_catalogue.modelList(request);
    if (is("POST", "/api/v2/order/cancel_order"))
        return m_orders.cancelBySeller(shopee::bodyOf(request), now);
    if (is("POST", "/api/v2/order/handle_buyer_cancellation"))
        return m_orders.answerCancel(shopee::bodyOf(request), now);
    if (is("GET", "/api/v2/logistics/get_shipping_parameter"))
        return m_orders.shippingParameter(request, now);
    if (is("POST", "/api/v2/logistics/ship_order"))
        return m_orders.shipOrder(shopee::bodyOf(request), now);
    if (is("POST", "/api/v2/logistics/update_shipping_order"))
        return m_orders.updateShippingOrder(shopee::bodyOf(request), now);
    if (is("GET", "/api/v2/logistics/get_tracking_number"))
        return m_orders.trackingNumber(request, now);
    if (is("POST", "/api/v2/logistics/get_shipping_document_parameter"))
        return m_orders.documentParameter(shopee::bodyOf(request));
    if (is("POST", "/api/v2/logistics/create_shipping_document"))
        return m_orders.createDocument(shopee::bodyOf(request), hit(&Faults::labelFails), now);
    if (is("POST", "/api/v2/logistics/get_shipping_document_result"))
        return m_orders.documentResult(shopee::bodyOf(request), hit(&Faults::oddities), now);
    if (is("POST", "/api/v2/logistics/download_shipping_document"))
        return m_orders.downloadDocument(shopee::bodyOf(request), now);
    if (is("GET", "/api/v2/returns/get_return_list"))
        return m_returns.list(request);
    if (is("GET", "/api/v2/returns/get_return_detail"))
        return m_returns.detail(request);
    if (is("POST", "/api/v2/returns/confirm"))
        return m_returns.confirm(shopee::bodyOf(request), now);
    if (is("GET", "/api/v2/returns/get_return_dispute_reason"))
        return m_returns.disputeReasons(request);
    if (is("POST", "/api/v2/returns/dispute"))
        return m_returns.dispute(shopee::bodyOf(request), now);
    if (is("GET", "/api/v2/shop/get_shop_info"))
        return shopInfo(m_door.names(), now);
    if (is("POST", "/api/v2/auth/token/get"))
        return m_door.tokenGet(shopee::bodyOf(request), now);
    if (is("POST", "/api/v2/auth/access_token/get"))
        return m_door.refresh(shopee::bodyOf(request), now);
    if (is("POST", "/api/v2/public/get_token_by_resend_code"))
        return m_door.tokenByResendCode(shopee::bodyOf(request), now);
    return shopee::refused(QStringLiteral("error_not_found"), QStringLiteral("The requested url is not found."), 404);
}

void ShopeePlatform::settle(qint64 now)
{
    m_orders.settle(now);
    pushEvents();
    m_returns.settle(now);
}

void ShopeePlatform::pushEvents()
{
    std::vector<shopee::OrderEvent> events = m_orders.takeEvents();
    for (const shopee::OrderEvent &event : events)
        if (const shopee::Order &order = m_orders.at(event.order);
            event.code == 30 && order.isDelivered() && order.packages.front().pickUpAt > 0)
            m_returns.delivered(event.order, event.at);
    for (shopee::OrderEvent &event : m_returns.takeEvents())
        events.push_back(std::move(event));
    for (const shopee::OrderEvent &event : events)
        m_pushes.queue(event, m_orders.at(event.order), m_door.names(), faults, injected);
}

std::vector<Push> ShopeePlatform::takePushes(qint64 now)
{
    settle(now);
    pushEvents();
    return m_pushes.takeDue(now);
}

QString ShopeePlatform::order(const std::vector<Purchase> &purchases, bool paid, qint64 now)
{
    settle(now);
    QString sn = m_orders.create(purchases, paid, false, now);
    pushEvents();
    return sn;
}

QString ShopeePlatform::orderCashOnDelivery(const std::vector<Purchase> &purchases, qint64 now)
{
    settle(now);
    QString sn = m_orders.create(purchases, false, true, now);
    pushEvents();
    return sn;
}

bool ShopeePlatform::pay(const QString &externalId, qint64 now)
{
    const bool done = m_orders.pay(externalId, now);
    pushEvents();
    return done;
}

bool ShopeePlatform::cancelByBuyer(const QString &externalId, qint64 now)
{
    const bool done = m_orders.cancelByBuyer(externalId, now);
    pushEvents();
    return done;
}

bool ShopeePlatform::shipBySeller(const QString &externalId, qint64 now)
{
    settle(now);
    const bool done = m_orders.ship(externalId, now);
    pushEvents();
    return done;
}

bool ShopeePlatform::missedByCourier(const QString &externalId, qint64 now)
{
    settle(now);
    const bool done = m_orders.pickUpFails(externalId, now);
    pushEvents();
    return done;
}

bool ShopeePlatform::deliverByCourier(const QString &externalId, qint64 now)
{
    settle(now);
    const bool done = m_orders.deliver(externalId, now);
    pushEvents();
    return done;
}

QString ShopeePlatform::returnByBuyer(const QString &externalId, qint64 now)
{
    settle(now);
    QString sn = m_returns.ask(externalId, true, true, now);
    pushEvents();
    return sn;
}

void ShopeePlatform::addListing(
    const QString &sellerSku, const QString &title, const QString &variation, qint64 priceMinor, int stock)
{
    m_catalogue.add(sellerSku, title, variation, priceMinor, stock);
}

std::optional<qint64> ShopeePlatform::shownStock(const QString &sellerSku) const
{
    const auto place = m_catalogue.find(sellerSku);
    return place ? std::optional(m_catalogue.choice(*place).stock) : std::nullopt;
}

qint64 ShopeePlatform::stockToldAt(const QString &sellerSku) const
{
    const auto place = m_catalogue.find(sellerSku);
    return place ? m_catalogue.choice(*place).toldAt : 0;
}

QList<QPair<QString, QString>> ShopeePlatform::credentials() const
{
    const shopee::Names &names = m_door.names();
    return {{QStringLiteral("partner_id"), names.partnerId}, {QStringLiteral("partner_key"), names.partnerKey},
        {QStringLiteral("push_key"), names.pushKey},
        {QStringLiteral("seller_email"), QStringLiteral("toko@example.test")},
        {QStringLiteral("base_path"), QString()}};
}

} // namespace selaras::sandbox
