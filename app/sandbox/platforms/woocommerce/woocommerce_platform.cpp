#include "platforms/woocommerce/woocommerce_platform.h"

#include "wire/http_date.h"

#include <algorithm>

namespace selaras::sandbox {

namespace {

using namespace woocommerce;

constexpr qint64 kMinute = 60 * 1000;
const QString kApi = QStringLiteral("/wp-json/wc/v3/");

Keys madeKeys(Random &random)
{
    return {QStringLiteral("ck_") + QString::fromLatin1(random.bytes(20).toHex()),
        QStringLiteral("cs_") + QString::fromLatin1(random.bytes(20).toHex())};
}

/// The body of a call that changes something; discarded when it is not JSON.
Json bodyOf(const wire::HttpRequest &request) { return Json::parse(request.body.toStdString(), nullptr, false); }

wire::HttpReply site(const QString &home)
{
    return jsonReply(200,
        Json{{"name", "Toko Selaras"}, {"description", ""}, {"url", utf8(home)}, {"home", utf8(home)},
            {"gmt_offset", 7}, {"timezone_string", "Asia/Jakarta"},
            {"namespaces", Json::array({"oembed/1.0", "wc/v1", "wc/v2", "wc/v3", "wc/store/v1", "wp/v2"})}});
}

} // namespace

WooCommercePlatform::WooCommercePlatform(quint64 seed)
    : m_random(seed)
    , m_faultRandom(seed ^ 0x5deece66du)
    , m_door(madeKeys(m_random))
    , m_catalogue([this] { return ++m_lastId; })
    , m_orders(m_catalogue, m_random, [this] { return ++m_lastId; })
    , m_pushes(m_orders, m_faultRandom)
{
    m_pushes.secret = QString::fromLatin1(m_random.bytes(16).toHex());
    m_pushes.source = QStringLiteral("https://toko.example.test");
}

bool WooCommercePlatform::hit(int Faults::*kind)
{
    const int perMille = faults.*kind;
    const bool hits = perMille > 0 && m_faultRandom.below(1000) < quint64(perMille);
    injected.*kind += hits ? 1 : 0;
    return hits;
}

Replica *WooCommercePlatform::replica(qint64 now)
{
    if (faults.oldOrder == 0)
        return nullptr;
    m_replica.ask(now, hit(&Faults::oldOrder));
    return &m_replica;
}

int WooCommercePlatform::callsInLastMinute(qint64 now) const
{
    return int(m_calls.end() - std::upper_bound(m_calls.begin(), m_calls.end(), now - kMinute));
}

std::optional<wire::HttpReply> WooCommercePlatform::brokenReply()
{
    if (hit(&Faults::throttled)) {
        wire::HttpReply reply = htmlReply(429, "<html><h1>429 Too Many Requests</h1></html>");
        reply.headers.append({QByteArray("Retry-After"), QByteArray("5")});
        return reply;
    }
    if (hit(&Faults::serverError)) {
        switch (m_faultRandom.below(3)) {
        case 0:
            return refused(500, QStringLiteral("internal_server_error"),
                QStringLiteral("<p>There has been a critical error on this website.</p>"));
        case 1: return htmlReply(502, "<html><h1>502 Bad Gateway</h1></html>");
        default: return htmlReply(503, "<html><h1>Briefly unavailable for scheduled maintenance.</h1></html>");
        }
    }
    if (hit(&Faults::htmlPage))
        return htmlReply(200, "<!DOCTYPE html><html><body>Situs sedang dalam perbaikan.</body></html>");
    return std::nullopt;
}

Answer WooCommercePlatform::handle(const wire::HttpRequest &request, qint64 now)
{
    m_orders.settle(now);
    while (!m_calls.empty() && m_calls.front() <= now - kMinute)
        m_calls.pop_front();
    m_calls.push_back(now);
    Answer answer;
    if (hit(&Faults::lostRequest) || faults.loses(request)) {
        answer.cut = true;
        return answer;
    }
    if (hit(&Faults::stall))
        answer.delayMs = faults.stallMs;
    if (auto broken = brokenReply()) {
        answer.reply = *std::move(broken);
    } else {
        answer.reply = serve(request, home.isEmpty() ? request.base : home, now);
        pushEvents(now);
        if (hit(&Faults::oddities))
            answer.reply.body.prepend(
                "<br />\n<b>Warning</b>:  Undefined variable $kurir in "
                "<b>/home/toko/wp-content/plugins/ongkir/ongkir.php</b> on line <b>88</b><br />\n");
        if (hit(&Faults::truncated) && answer.reply.body.size() > 1)
            answer.reply.body.truncate(1 + qsizetype(m_faultRandom.below(quint64(answer.reply.body.size() - 1))));
        answer.cut = hit(&Faults::lostReply);
    }
    answer.reply.headers.append({QByteArray("Date"), wire::httpDateText(now)});
    return answer;
}

wire::HttpReply WooCommercePlatform::serve(const wire::HttpRequest &request, const QString &address, qint64 now)
{
    if (request.path == u"/wp-json/" || request.path == u"/wp-json")
        return site(address);
    if (!request.path.startsWith(kApi))
        return htmlReply(404, "<!DOCTYPE html><html><body>Halaman tidak ditemukan.</body></html>");
    if (auto refusal = m_door.refuse(request, address, now))
        return *std::move(refusal);
    return route(request, request.path.mid(kApi.size()).split(u'/', Qt::SkipEmptyParts), now);
}

wire::HttpReply WooCommercePlatform::route(const wire::HttpRequest &request, const QStringList &parts, qint64 now)
{
    if (request.method != "GET" && request.method != "DELETE" && bodyOf(request).is_discarded())
        return refused(400, QStringLiteral("rest_invalid_json"), QStringLiteral("Invalid JSON body passed."));
    const QString subject = parts.value(0);
    if (subject == u"orders")
        return routeOrders(request, parts, now);
    if (subject == u"products")
        return routeProducts(request, parts, now);
    if (request.method != "GET")
        return noRoute();
    const QString whole = parts.join(u'/');
    if (whole == u"variations")
        return m_catalogue.listVariations(request, std::nullopt);
    if (whole == u"data/currencies/current")
        return jsonReply(200, Json{{"code", "IDR"}, {"name", "Indonesian rupiah"}, {"symbol", "Rp"}});
    if (whole == u"settings/tax/woocommerce_prices_include_tax")
        return jsonReply(200, Json{{"id", "woocommerce_prices_include_tax"}, {"type", "radio"}, {"value", "yes"}});
    return noRoute();
}

wire::HttpReply WooCommercePlatform::routeOrders(const wire::HttpRequest &request, const QStringList &parts, qint64 now)
{
    const bool reads = request.method == "GET";
    if (parts.size() == 1)
        return reads ? m_orders.list(request, hit(&Faults::oddities), replica(now)) : noRoute();
    bool isId = false;
    const qint64 id = parts[1].toLongLong(&isId);
    if (!isId)
        return noRoute();
    if (parts.size() == 3 && parts[2] == u"refunds")
        return reads ? m_orders.listRefunds(id) : m_orders.makeRefund(id, bodyOf(request), now);
    if (parts.size() == 3 && parts[2] == u"notes")
        return reads ? m_orders.listNotes(id, request) : m_orders.addNote(id, bodyOf(request), now);
    if (parts.size() != 2)
        return noRoute();
    if (reads)
        return m_orders.read(id, request, replica(now));
    if (request.method == "DELETE")
        return m_orders.remove(id, request, now);
    return m_orders.update(id, request, bodyOf(request), now);
}

wire::HttpReply WooCommercePlatform::routeProducts(
    const wire::HttpRequest &request, const QStringList &parts, qint64 now)
{
    const bool reads = request.method == "GET";
    const auto refuseOne = [this](int of) {
        return hit(&Faults::partialStock) ? int(m_faultRandom.below(quint64(of))) : -1;
    };
    if (parts.size() == 1)
        return reads ? m_catalogue.list(request) : noRoute();
    if (parts.size() == 2 && parts[1] == u"batch")
        return reads ? noRoute() : m_catalogue.batch(std::nullopt, bodyOf(request), now, refuseOne);
    bool isId = false;
    const qint64 id = parts[1].toLongLong(&isId);
    if (!isId)
        return noRoute();
    if (parts.size() == 2)
        return reads ? m_catalogue.read(id, std::nullopt) : m_catalogue.update(id, std::nullopt, bodyOf(request), now);
    if (parts[2] != u"variations")
        return noRoute();
    if (parts.size() == 3)
        return reads ? m_catalogue.listVariations(request, id) : noRoute();
    if (parts[3] == u"batch")
        return reads ? noRoute() : m_catalogue.batch(id, bodyOf(request), now, refuseOne);
    const qint64 variation = parts[3].toLongLong(&isId);
    if (!isId)
        return noRoute();
    return reads ? m_catalogue.read(variation, id) : m_catalogue.update(variation, id, bodyOf(request), now);
}

void WooCommercePlatform::pushEvents(qint64 now)
{
    for (const OrderEvent &event : m_orders.takeEvents())
        m_pushes.queue(event, now, faults, injected);
}

std::vector<Push> WooCommercePlatform::takePushes(qint64 now)
{
    m_orders.settle(now);
    pushEvents(now);
    return m_pushes.takeDue(now);
}

QString WooCommercePlatform::placed(
    const std::vector<Purchase> &purchases, const QString &status, const QString &payment, qint64 now)
{
    const qint64 id = m_orders.place(purchases, status, payment, now);
    pushEvents(now);
    return id == 0 ? QString() : QString::number(id);
}

QString WooCommercePlatform::order(const std::vector<Purchase> &purchases, bool paid, qint64 now)
{
    return placed(
        purchases, paid ? QStringLiteral("processing") : QStringLiteral("pending"), QStringLiteral("midtrans"), now);
}

QString WooCommercePlatform::orderCashOnDelivery(const std::vector<Purchase> &purchases, qint64 now)
{
    return placed(purchases, QStringLiteral("processing"), QStringLiteral("cod"), now);
}

QString WooCommercePlatform::orderByBankTransfer(const std::vector<Purchase> &purchases, qint64 now)
{
    return placed(purchases, QStringLiteral("on-hold"), QStringLiteral("bacs"), now);
}

bool WooCommercePlatform::moved(const QString &externalId, const QStringList &from, const QString &to, qint64 now)
{
    m_orders.settle(now);
    const qint64 id = externalId.toLongLong();
    const Order *order = m_orders.find(id);
    const bool done = order && from.contains(order->status) && m_orders.setStatus(id, to, now);
    pushEvents(now);
    return done;
}

bool WooCommercePlatform::pay(const QString &externalId, qint64 now)
{
    return moved(externalId, {QStringLiteral("pending"), QStringLiteral("on-hold"), QStringLiteral("failed")},
        QStringLiteral("processing"), now);
}

bool WooCommercePlatform::cancelByBuyer(const QString &externalId, qint64 now)
{
    return moved(externalId, {QStringLiteral("pending"), QStringLiteral("failed")}, QStringLiteral("cancelled"), now);
}

bool WooCommercePlatform::shipBySeller(const QString &externalId, qint64 now)
{
    return moved(externalId, {QStringLiteral("processing")}, QStringLiteral("completed"), now);
}

void WooCommercePlatform::addListing(
    const QString &sellerSku, const QString &title, const QString &variation, qint64 priceMinor, int stock)
{
    m_catalogue.add(sellerSku, title, variation, priceMinor, stock);
}

std::optional<qint64> WooCommercePlatform::shownStock(const QString &sellerSku) const
{
    const Product *product = m_catalogue.bySku(sellerSku);
    return product ? std::optional(product->stock) : std::nullopt;
}

qint64 WooCommercePlatform::stockToldAt(const QString &sellerSku) const
{
    const Product *product = m_catalogue.bySku(sellerSku);
    return product ? product->toldAt : 0;
}

QList<QPair<QString, QString>> WooCommercePlatform::credentials() const
{
    return {{QStringLiteral("consumer_key"), m_door.keys.consumerKey},
        {QStringLiteral("consumer_secret"), m_door.keys.consumerSecret},
        {QStringLiteral("webhook_secret"), m_pushes.secret}, {QStringLiteral("base_path"), QString()}};
}

} // namespace selaras::sandbox
