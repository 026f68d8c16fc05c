#include "demo/watch.h"

#include "audit/audit.h"
#include "catalog/listing.h"
#include "demo/source.h"
#include "inventory/stock.h"
#include "orders/queue.h"
#include "shops/shop.h"
#include "verify/rules.h"

#include <cstdio>

namespace selaras::demo {

namespace {

constexpr qint64 kQuietWithin = 120'000; ///< after the last buyer everything must be told and read back by then

template <class Work> auto readNow(Store &store, Work work)
{
    auto pending = store.read(std::move(work));
    pending.waitForFinished();
    return pending.takeResult();
}

qint64 number(const json::Value &value, const char *group, const char *key)
{
    return value.value(group, json::Value::object()).value(key, qint64(0));
}

qint64 ordersOn(const json::Value &state)
{
    qint64 sum = 0;
    for (const json::Value &shop : state["shops"])
        sum += shop.value("orders", qint64(0));
    return sum;
}

struct Books {
    qint64 orders = 0;
    qint64 shortOrders = 0;
    std::vector<verify::Finding> findings;
    audit::ChainReport chain;
    /// SKU code -> shop name -> what it should show.
    QHash<QString, QHash<QString, qint64>> should;
};

Result<Books> readBooks(Reader &reader)
{
    using orders::Tab;
    Books out;
    TRY(const auto totals, orders::totals(reader, {}));
    TRY(out.orders, orders::countAll(reader));
    out.shortOrders = totals[std::size_t(Tab::Short)].orders;
    TRY(out.findings, verify::verifyRules(reader));
    TRY(out.chain, audit::verifyChain(reader));
    TRY(const auto shops, shops::all(reader));
    for (const shops::Shop &shop : shops) {
        TRY(const auto listings, catalog::listingsOfShop(reader, shop.id, 0, 100'000));
        for (const catalog::Listing &listing : listings) {
            if (!listing.skuId || listing.sellerSku.isEmpty())
                continue;
            TRY(const auto levels, inventory::levels(reader, *listing.skuId));
            out.should[listing.sellerSku][shop.name] = levels.available();
        }
    }
    return out;
}

} // namespace

Watch::Watch(QString source, Store &store, EngineThread &engine, Clock &clock)
    : m_source(std::move(source))
    , m_store(store)
    , m_engine(engine)
    , m_clock(clock)
    , m_alarm(clock)
{
}

Watch::~Watch() { m_network.abortAll(); }

Task<json::Value> Watch::control(QByteArray method, QString path, json::Value body)
{
    CO_TRY(const QString address, controlOf(m_source));
    wire::HttpRequest request;
    request.method = std::move(method);
    request.base = address;
    const qsizetype question = path.indexOf(u'?');
    request.path = question < 0 ? path : path.left(question);
    if (question >= 0)
        request.query = wire::decodedQuery(path.mid(question + 1).toLatin1());
    if (request.method != "GET") {
        request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        request.body = json::toBytes(body);
    }
    CO_TRY(const wire::HttpReply reply, co_await m_network.send(std::move(request)));
    if (reply.body.isEmpty())
        co_return json::Value::object();
    co_return json::parse(reply.body);
}

Task<json::Value> Watch::state(bool withSkus)
{
    return control("GET", withSkus ? QStringLiteral("/state") : QStringLiteral("/state?skus=0"), json::Value::object());
}

Task<> Watch::openDoors()
{
    const auto shops = readNow(m_store, [](Reader &reader) { return shops::all(reader); });
    if (!shops)
        co_return fail(shops.error());
    CO_TRY(const json::Value now, co_await state(false));
    // The sandbox names its shops; ours are found by their address.
    for (const json::Value &theirs : now["shops"]) {
        for (const shops::Shop &ours : *shops) {
            if (ours.baseUrl != QString::fromStdString(theirs["url"].get<std::string>()))
                continue;
            json::Value body = json::Value::object();
            body["shop"] = theirs["name"];
            body["url"] = json::utf8(m_engine.pushUrl(ours.id));
            CO_CHECK(co_await control("POST", QStringLiteral("/push-url"), body));
        }
    }
    co_return Result<>();
}

Task<> Watch::flashSale(int orders)
{
    CO_TRY(const json::Value now, co_await state(true));
    json::Value body = json::Value::object();
    body["sku"] = now["skus"][0]["sku"];
    body["perMinute"] = orders * 12;
    body["seconds"] = 5;
    m_flashSku = QString::fromStdString(body["sku"].get<std::string>());
    CO_CHECK(co_await control("POST", QStringLiteral("/flash"), body));
    co_return Result<>();
}

Task<json::Value> Watch::run(Plan plan, const std::atomic<bool> &interrupted)
{
    constexpr qint64 kSecond = 1000;
    m_connectedAt = m_clock.monotonic();
    std::fputs("Waiting until every shop has been read for the first time, at most 30 s.\n", stderr);
    // The shops' listings and first orders come in before buyers are let loose on the clock.
    for (int i = 0; i < 60 && !interrupted; ++i) {
        const auto health = m_engine.engine()->health();
        const bool ready
            = !health.empty() && std::all_of(health.begin(), health.end(), [](const sync::ShopHealth &shop) {
                  return shop.state == sync::ShopState::InTune || shop.state == sync::ShopState::Shadow;
              });
        if (ready)
            break;
        co_await m_alarm.wait(kSecond / 2);
    }
    if (plan.push)
        CO_CHECK(co_await openDoors());
    if (plan.buyers > 0) {
        json::Value body = json::Value::object();
        body["perMinute"] = plan.buyers;
        CO_CHECK(co_await control("POST", QStringLiteral("/buyers"), body));
    }
    if (plan.flash > 0)
        CO_CHECK(co_await flashSale(plan.flash));
    m_begun = m_clock.monotonic();
    json::Value last;
    while (!interrupted && (plan.seconds == 0 || m_clock.monotonic() - m_begun < plan.seconds * kSecond)) {
        co_await m_alarm.wait(kSecond);
        CO_TRY(last, co_await state(false));
        progress(last);
        watchManners(last);
    }
    const json::Value nothing = json::Value::object();
    CO_CHECK(co_await control("POST", QStringLiteral("/stop-buyers"), nothing));
    std::fprintf(stderr, "\nThe buyers have stopped. Waiting until the books and every shop agree, at most %lld s.\n",
        kQuietWithin / kSecond);
    CO_CHECK(co_await untilQuiet(&last));
    std::fputc('\n', stderr);
    CO_TRY(last, co_await state(true));
    co_return figures(last);
}

/// Waits until the books and every shop agree, or kQuietWithin is over.
Task<> Watch::untilQuiet(json::Value *last)
{
    const qint64 until = m_clock.monotonic() + kQuietWithin;
    QString said; // the same again would hide what changes
    while (m_clock.monotonic() < until) {
        co_await m_alarm.wait(500);
        CO_TRY(*last, co_await state(true));
        const auto wrong = broken(*last);
        if (wrong && wrong->empty())
            break;
        progress(*last);
        if (wrong && wrong->front() != said) {
            said = wrong->front();
            waitsFor(*wrong, until - m_clock.monotonic());
        }
    }
    co_return Result<>();
}

/// The most calls in a minute that a platform saw, once the first reading of everything is over.
void Watch::watchManners(const json::Value &state)
{
    constexpr qint64 kBegin = 70'000;
    if (m_clock.monotonic() - m_connectedAt < kBegin)
        return;
    for (const json::Value &shop : state["shops"])
        m_mostCalls = qMax(m_mostCalls, shop["callsInLastMinute"].get<int>());
}

void Watch::progress(const json::Value &state) const
{
    qint64 tells = 0, waiting = 0;
    int calls = 0;
    for (const sync::ShopHealth &shop : m_engine.engine()->health()) {
        tells += shop.tells;
        waiting += shop.waitingPushes;
        calls = qMax(calls, shop.callsUsed);
    }
    std::fprintf(stderr,
        "\r%4lld s  %lld orders on the shops  %lld figures told, %lld waiting  latency p50 %lld ms p99 %lld ms  oversold %lld  at most %d calls/min   ",
        (m_clock.monotonic() - m_begun) / 1000, ordersOn(state), tells, waiting, number(state, "latency", "p50"),
        number(state, "latency", "p99"), qint64(state.value("oversold", qint64(0))), calls);
    std::fflush(stderr);
}

/// What does not agree yet, on a line of its own, so that nobody takes the wait for a hang. `left` is ms.
void Watch::waitsFor(const std::vector<QString> &wrong, qint64 left) const
{
    constexpr int kWidth = 100;
    const QString first
        = wrong.front().size() > kWidth ? wrong.front().left(kWidth) + QStringLiteral(" ...") : wrong.front();
    std::fprintf(stderr, "\n%4lld s left, %zu to settle, such as %s\n", left / 1000, wrong.size(), qPrintable(first));
    std::fflush(stderr);
}

Result<std::vector<QString>> Watch::broken(const json::Value &state)
{
    TRY(const Books books, readNow(m_store, readBooks));
    std::vector<QString> out;
    for (const verify::Finding &finding : books.findings)
        if (!finding.offences.empty())
            out.push_back(
                QStringLiteral("%1: %2").arg(QString::fromLatin1(finding.check->name), finding.offences.front()));
    if (books.chain.brokenAt)
        out.push_back(QStringLiteral("audit chain broken at %1").arg(*books.chain.brokenAt));
    if (books.orders != ordersOn(state))
        out.push_back(QStringLiteral("%1 orders on the shops, %2 in the books").arg(ordersOn(state)).arg(books.orders));
    const qint64 oversold = state.value("oversold", qint64(0));
    if (oversold > 0 && books.shortOrders == 0)
        out.push_back(QStringLiteral("%1 pieces oversold, no order flagged short").arg(oversold));
    if (!m_flashSku.isEmpty() && oversold != books.shortOrders) // the flash's buyers want one piece each and stay
        out.push_back(
            QStringLiteral("%1 pieces oversold, %2 orders flagged short").arg(oversold).arg(books.shortOrders));
    for (const json::Value &sku : state.value("skus", json::Value::array())) {
        const QString code = QString::fromStdString(sku["sku"].get<std::string>());
        const auto should = books.should.value(code);
        qsizetype agreeing = 0;
        for (const auto &[shop, shown] : sku["shown"].items())
            for (const qint64 wanted : should)
                agreeing += wanted == shown.get<qint64>() ? 1 : 0;
        if (!should.isEmpty() && agreeing < should.size() * should.size())
            out.push_back(QStringLiteral("%1: books say %2, shops show %3")
                              .arg(code)
                              .arg(*should.begin())
                              .arg(json::toText(sku["shown"])));
    }
    return out;
}

/// How the flash sale went: all of it must be known, and every shop told 0 soon after the last piece was sold.
json::Value Watch::flashFigures(const json::Value &state, qint64 shortOrders) const
{
    for (const json::Value &sku : state["skus"]) {
        if (QString::fromStdString(sku["sku"].get<std::string>()) != m_flashSku)
            continue;
        const qint64 soldOutAt = sku["soldOutAt"].get<qint64>();
        qint64 toldAt = soldOutAt;
        bool allShowNothing = soldOutAt > 0;
        for (const auto &[shop, at] : sku["toldAt"].items())
            toldAt = qMax(toldAt, at.get<qint64>());
        for (const auto &[shop, shown] : sku["shown"].items())
            allShowNothing = allShowNothing && shown.get<qint64>() == 0;
        return json::Value{{"pieces", sku["pieces"]}, {"ordered", sku["ordered"]}, {"oversold", sku["oversold"]},
            {"flagged_short", shortOrders},
            {"told_zero_after_ms", allShowNothing ? json::Value(toldAt - soldOutAt) : json::Value(nullptr)}};
    }
    return nullptr;
}

Result<json::Value> Watch::figures(const json::Value &state)
{
    TRY(const auto wrong, broken(state));
    TRY(const Books books, readNow(m_store, readBooks));
    qint64 tells = 0;
    json::Value calls = json::Value::object();
    for (const sync::ShopHealth &shop : m_engine.engine()->health())
        tells += shop.tells;
    for (const json::Value &shop : state["shops"])
        calls[shop["name"].get<std::string>()] = shop["callsInLastMinute"];
    json::Value sold = nullptr;
    if (!m_flashSku.isEmpty())
        sold = flashFigures(state, books.shortOrders);
    const auto latency = [&state](const char *group) {
        return json::Value{{"p50", number(state, group, "p50")}, {"p99", number(state, group, "p99")},
            {"worst", number(state, group, "worst")}, {"orders", number(state, group, "done")}};
    };
    json::Value list = json::Value::array();
    for (const QString &line : wrong)
        list.push_back(json::utf8(line));
    return json::Value{
        {"seconds", (m_clock.monotonic() - m_begun) / 1000},
        {"orders_on_shops", ordersOn(state)},
        {"orders_taken_in", books.orders},
        {"orders_short", books.shortOrders},
        {"stock_updates_told", tells},
        {"latency_ms", latency("latency")},
        {"latency_since_push_ms", latency("sincePush")},
        {"flash", sold},
        {"most_calls_a_minute", m_mostCalls < 0 ? json::Value(nullptr) : json::Value(m_mostCalls)},
        {"oversold_units", state.value("oversold", qint64(0))},
        {"calls_in_last_minute", calls},
        {"broken", list},
        {"sound", wrong.empty()},
    };
}

} // namespace selaras::demo
