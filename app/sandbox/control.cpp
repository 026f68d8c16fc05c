#include "control.h"

namespace selaras::sandbox {

using json::utf8;
using json::Value;
using wire::HttpReply;
using wire::HttpRequest;

namespace {

struct NamedFault {
    const char *name;
    int Faults::*chance;
};
constexpr NamedFault kFaults[] = {
    {"serverError", &Faults::serverError},
    {"throttled", &Faults::throttled},
    {"htmlPage", &Faults::htmlPage},
    {"truncated", &Faults::truncated},
    {"lostReply", &Faults::lostReply},
    {"lostRequest", &Faults::lostRequest},
    {"stall", &Faults::stall},
    {"stallMs", &Faults::stallMs},
    {"partialStock", &Faults::partialStock},
    {"pushLost", &Faults::pushLost},
    {"pushTwice", &Faults::pushTwice},
    {"pushLate", &Faults::pushLate},
    {"oddities", &Faults::oddities},
    {"oldOrder", &Faults::oldOrder},
    {"labelFails", &Faults::labelFails},
};

HttpReply said(int status, const Value &value)
{
    HttpReply reply;
    reply.status = status;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = json::toBytes(value) + '\n';
    return reply;
}
HttpReply done() { return said(200, Value{{"ok", true}}); }
HttpReply problem(int status, const QString &what) { return said(status, Value{{"error", utf8(what)}}); }
HttpReply unknown(const char *what) { return problem(404, QStringLiteral("no such %1").arg(QLatin1String(what))); }
HttpReply nonsense(const Result<> &verdict) { return problem(400, verdict.error().detail); }

Value faultsValue(const Faults &faults)
{
    Value out = Value::object();
    for (const NamedFault &fault : kFaults)
        if (faults.*fault.chance != Faults().*fault.chance)
            out[fault.name] = faults.*fault.chance;
    return out;
}

} // namespace

Control::Control(
    Market &market, std::vector<std::unique_ptr<ShopServer>> &servers, Buyers &buyers, Clock &clock, Post *post)
    : m_market(market)
    , m_servers(servers)
    , m_buyers(buyers)
    , m_clock(clock)
    , m_post(post)
    , m_listener(clock,
          [this](const HttpRequest &request) {
              wire::HttpListener::Answer answer;
              answer.reply = handle(request);
              return answer;
          },
          {})
{
}

Result<> Control::listen(quint16 port) { return m_listener.listen(QHostAddress::LocalHost, port); }

QString Control::url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_listener.port()); }

Value Control::shopState(int shop) const
{
    const Platform &platform = m_market.platform(shop);
    const ShopServer &server = *m_servers[size_t(shop)];
    Value credentials = Value::object();
    for (const auto &[name, value] : platform.credentials())
        credentials[utf8(name)] = utf8(value);
    return Value{
        {"name", utf8(m_market.shops()[size_t(shop)].name)},
        {"channel", utf8(platform.name())},
        {"url", utf8(server.url())},
        {"credentials", credentials},
        {"callsInLastMinute", platform.callsInLastMinute(m_clock.now())},
        {"orders", platform.orderIds().size()},
        {"pushUrl", utf8(server.pushUrl())},
        {"pushesTaken", server.pushesTaken()},
        {"faults", faultsValue(platform.faults)},
    };
}

Value Control::skuStates()
{
    Value out = Value::array();
    for (const Good &good : m_market.goods()) {
        Value shown = Value::object(), toldAt = Value::object();
        for (const Shop &shop : m_market.shops()) {
            shown[utf8(shop.name)] = shop.platform->shownStock(good.sku).value_or(0);
            toldAt[utf8(shop.name)] = shop.platform->stockToldAt(good.sku);
        }
        const Market::SkuState state = *m_market.state(good.sku);
        out.push_back(Value{
            {"sku", utf8(good.sku)},
            {"name", utf8(good.name())},
            {"product", utf8(good.variation.isEmpty() ? QString() : good.title)},
            {"pieces", state.pieces},
            {"ordered", state.ordered},
            {"oversold", state.oversold},
            {"soldOutAt", state.soldOutAt},
            {"shown", shown},
            {"toldAt", toldAt},
        });
    }
    return out;
}

Value Control::state(bool withSkus)
{
    Value shops = Value::array();
    for (int shop = 0; shop < int(m_market.shops().size()); ++shop)
        shops.push_back(shopState(shop));
    const LatencyBook::Summary latency = m_market.latency();
    const Buyers::Tally &tally = m_buyers.tally();
    Value out{
        {"now", m_clock.now()},
        {"control", utf8(url())},
        {"shops", shops},
        {"oversold", m_market.oversold()},
        {"latency",
            Value{{"done", latency.done}, {"open", latency.open}, {"p50", latency.p50}, {"p99", latency.p99},
                {"worst", latency.worst}, {"oldestOpenAt", latency.oldestOpenAt}}},
        {"sincePush",
            Value{{"done", latency.pushed}, {"p50", latency.pushP50}, {"p99", latency.pushP99},
                {"worst", latency.pushWorst}}},
        {"buyers",
            Value{{"perMinute", m_buyers.perMinute()}, {"ordered", tally.ordered}, {"missed", tally.missed},
                {"paidLater", tally.paidLater}, {"cancelled", tally.cancelled}}},
    };
    if (m_post)
        out["messengers"] = m_post->state(false);
    if (withSkus)
        out["skus"] = skuStates();
    return out;
}

HttpReply Control::order(json::Fields &given)
{
    const QString name = given.text("shop");
    const bool paid = given.flagOr("paid", true);
    std::vector<Purchase> purchases;
    for (json::Fields &line : given.list("lines")) {
        purchases.push_back(Purchase{line.text("sku"), line.quantityOr("quantity", 1)});
        if (purchases.back().quantity < 1)
            line.fault("quantity", QStringLiteral("less than one"));
    }
    if (purchases.empty())
        given.fault("lines", QStringLiteral("none"));
    if (const auto verdict = given.verdict(); !verdict)
        return nonsense(verdict);
    const auto shop = m_market.shopNamed(name);
    if (!shop)
        return unknown("shop");
    const QString id = m_market.order(*shop, purchases, paid, m_clock.now());
    if (id.isEmpty())
        return problem(409, QStringLiteral("not for sale in that quantity"));
    return said(200, Value{{"id", utf8(id)}});
}

// Pay, cancel, ship, deliver, return: what somebody does with an order.
HttpReply Control::change(const QString &path, json::Fields &given)
{
    const QString name = given.text("shop"), id = given.text("id");
    if (const auto verdict = given.verdict(); !verdict)
        return nonsense(verdict);
    const auto shop = m_market.shopNamed(name);
    if (!shop)
        return unknown("shop");
    const qint64 now = m_clock.now();
    const bool changed = path == QLatin1String("/pay") ? m_market.pay(*shop, id, now)
        : path == QLatin1String("/cancel")             ? m_market.cancelByBuyer(*shop, id, now)
        : path == QLatin1String("/deliver")            ? m_market.platform(*shop).deliverByCourier(id, now)
        : path == QLatin1String("/miss-pick-up")       ? m_market.platform(*shop).missedByCourier(id, now)
        : path == QLatin1String("/return")             ? !m_market.platform(*shop).returnByBuyer(id, now).isEmpty()
                                                       : m_market.shipBySeller(*shop, id, now);
    return changed ? done() : problem(409, QStringLiteral("the order is not in a state for that"));
}

HttpReply Control::faults(json::Fields &given)
{
    const QString name = given.textOr("shop");
    json::Fields chances = given.object("faults");
    Faults wanted;
    for (const NamedFault &fault : kFaults)
        wanted.*fault.chance = chances.quantityOr(fault.name, wanted.*fault.chance);
    if (chances.value().is_object())
        for (const auto &[key, value] : chances.value().items())
            if (std::none_of(std::begin(kFaults), std::end(kFaults), [&key](const auto &f) { return key == f.name; }))
                chances.fault(key.c_str(), QStringLiteral("no such fault"));
    if (const auto verdict = given.verdict(); !verdict)
        return nonsense(verdict);
    const auto shop = m_market.shopNamed(name);
    if (!name.isEmpty() && !shop)
        return unknown("shop");
    for (int i = 0; i < int(m_market.shops().size()); ++i)
        if (name.isEmpty() || i == *shop)
            m_market.platform(i).faults = wanted;
    return done();
}

HttpReply Control::flash(json::Fields &given)
{
    const QString sku = given.text("sku");
    const int perMinute = given.quantity("perMinute"), seconds = given.quantity("seconds");
    if (const auto verdict = given.verdict(); !verdict)
        return nonsense(verdict);
    if (!m_market.state(sku))
        return unknown("sku");
    m_buyers.flash(sku, perMinute, qint64(seconds) * 1000);
    return done();
}

HttpReply Control::buyers(json::Fields &given)
{
    const int perMinute = given.quantity("perMinute");
    if (const auto verdict = given.verdict(); !verdict)
        return nonsense(verdict);
    m_buyers.start(perMinute);
    return done();
}

HttpReply Control::pushUrl(json::Fields &given)
{
    const QString name = given.text("shop"), url = given.text("url");
    if (const auto verdict = given.verdict(); !verdict)
        return nonsense(verdict);
    const auto shop = m_market.shopNamed(name);
    if (!shop)
        return unknown("shop");
    m_servers[size_t(*shop)]->setPushUrl(url);
    return done();
}

HttpReply Control::restock(json::Fields &given)
{
    const QString sku = given.text("sku");
    const int pieces = given.quantity("pieces");
    if (const auto verdict = given.verdict(); !verdict)
        return nonsense(verdict);
    return m_market.restock(sku, pieces) ? done() : unknown("sku");
}

HttpReply Control::handle(const HttpRequest &request)
{
    const QString &path = request.path;
    if (request.method == "GET" && path == QLatin1String("/state"))
        return said(200, state(wire::queryValue(request.query, u"skus") != QLatin1String("0")));
    if (m_post && request.method == "GET" && path == QLatin1String("/messages"))
        return said(200, m_post->state(true));
    if (request.method != "POST")
        return unknown("path");
    if (path == QLatin1String("/stop-buyers")) {
        m_buyers.stop();
        return done();
    }
    const auto parsed = json::parse(request.body);
    if (!parsed)
        return problem(400, parsed.error().detail);
    json::Fields given(*parsed, QStringLiteral("body"));
    if (path == QLatin1String("/order"))
        return order(given);
    static const QStringList kChanges{QStringLiteral("/pay"), QStringLiteral("/cancel"), QStringLiteral("/ship"),
        QStringLiteral("/miss-pick-up"), QStringLiteral("/deliver"), QStringLiteral("/return")};
    if (kChanges.contains(path))
        return change(path, given);
    if (path == QLatin1String("/faults"))
        return faults(given);
    if (path == QLatin1String("/flash"))
        return flash(given);
    if (path == QLatin1String("/buyers"))
        return buyers(given);
    if (path == QLatin1String("/push-url"))
        return pushUrl(given);
    if (m_post && path == QLatin1String("/messenger-faults")) {
        const Result<> set = m_post->setFaults(given);
        return set ? done() : nonsense(set);
    }
    if (path == QLatin1String("/restock"))
        return restock(given);
    return unknown("path");
}

} // namespace selaras::sandbox
