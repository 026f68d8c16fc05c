#include "sync/shop_worker.h"

#include "outbox/exchange.h"

#include <QCoroFuture>

namespace selaras::sync {

namespace {

channels::ShopAccess accessOf(const shops::Shop &shop, const QHash<QString, QString> &credentials)
{
    return {.account = shop.account, .baseUrl = shop.baseUrl, .currency = shop.currency, .credentials = credentials};
}

wire::RecordingWire::Sink keepIn(Store &store, qint64 shopId)
{
    return [&store, shopId](const wire::ExchangeRecord &record) {
        store.write([shopId, record](Transaction &tx) -> Result<> {
            CHECK(outbox::record(tx,
                {.id = 0,
                    .shopId = shopId,
                    .jobId = record.job ? std::optional(record.job) : std::nullopt,
                    .at = record.at,
                    .tookMs = record.tookMs,
                    .request = record.request,
                    .status = record.status,
                    .reply = record.reply}));
            return {};
        });
    };
}

} // namespace

ShopWorker::ShopWorker(Parts parts, shops::Shop shop, QHash<QString, QString> credentials)
    : m_parts(std::move(parts))
    , m_shop(std::move(shop))
    , m_access(accessOf(m_shop, credentials))
    , m_chain(std::move(m_parts.network), m_parts.kind, m_access, m_parts.clock, m_parts.random,
          keepIn(m_parts.store, m_shop.id))
    , m_urgent(m_chain.urgent())
    , m_background(m_chain.background())
    , m_ordersAlarm(m_parts.clock)
    , m_stockAlarm(m_parts.clock)
    , m_upkeepAlarm(m_parts.clock)
    , m_clockOffset(now() - m_parts.clock.monotonic())
{
    m_scope.onStop([this] {
        m_chain.abortAll();
        m_ordersAlarm.ring();
        m_stockAlarm.ring();
        m_upkeepAlarm.ring();
    });
}

void ShopWorker::start()
{
    m_scope.start(run(m_upkeepAlarm, m_upkeepBreaker, &ShopWorker::upkeepDelay, &ShopWorker::upkeepStep));
    m_scope.start(run(m_ordersAlarm, m_ordersBreaker, &ShopWorker::ordersDelay, &ShopWorker::ordersStep));
    m_scope.start(run(m_stockAlarm, m_stockBreaker, &ShopWorker::stockDelay, &ShopWorker::stockStep));
}

void ShopWorker::stop() { m_scope.stop(); }

Task<> ShopWorker::run(Alarm &alarm, Breaker &breaker, qint64 (ShopWorker::*delay)() const, Step step)
{
    while (!m_scope.stopping()) {
        followClock();
        qint64 pause = (this->*delay)();
        if (pause >= 0 && !breaker.lets(now()))
            pause = qMax(pause, breaker.retryAt() - now());
        co_await alarm.wait(pause);
        if (m_scope.stopping())
            break;
        if (!breaker.lets(now()) || (this->*delay)() != 0)
            continue;
        const Result<> done = co_await (this->*step)();
        if (done)
            breaker.succeeded();
        else
            refused(done.error(), breaker);
        m_parts.changed();
    }
    co_return Result<>();
}

void ShopWorker::refused(const Error &error, Breaker &breaker)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    breaker.failed(error, now(), m_parts.random);
    if (error.kind == Error::Kind::Throttled)
        m_chain.slowDown(breaker.retryAt());
    if (error.kind == Error::Kind::Unauthorized) {
        m_refreshWanted = true;
        m_upkeepAlarm.ring();
    }
}

/// Our plans are made by the wall clock: when somebody sets it back, what is planned would be an hour away.
void ShopWorker::followClock()
{
    constexpr qint64 kTolerated = 2'000;
    const qint64 offset = now() - m_parts.clock.monotonic();
    const qint64 jump = offset - std::exchange(m_clockOffset, offset);
    if (jump > -kTolerated)
        return;
    for (qint64 *plan : {&m_nextPullAt, &m_lastPullAt, &m_lastOrderAt, &m_nextListingsAt, &m_nextReadBackAt,
             &m_lastReadBackAt, &m_nextSweepAt})
        *plan = qMin(*plan, now());
    for (Reading &reading : m_readings)
        if (reading.endedAt)
            reading.endedAt = qMin(*reading.endedAt, now());
    m_lastWideAt = 0; // how long ago it was nobody knows now
    m_pulls.clear();
    m_settled.clear();
    m_looked = true;
    for (Breaker *breaker : {&m_ordersBreaker, &m_stockBreaker, &m_upkeepBreaker})
        breaker->succeeded();
    for (Alarm *alarm : {&m_ordersAlarm, &m_stockAlarm, &m_upkeepAlarm})
        alarm->ring();
}

bool ShopWorker::mayCall() const { return !m_shop.paused && !m_shop.needsSignIn && m_tokensLoaded; }

void ShopWorker::pullNow()
{
    m_pullAsked = true;
    m_nextListingsAt = m_nextReturnsAt = 0;
    m_ordersBreaker.succeeded(); // a person does not want to hear of backoff
    m_upkeepBreaker.succeeded();
    m_ordersAlarm.ring();
    m_upkeepAlarm.ring();
}

void ShopWorker::follow(shops::Shop shop, QHash<QString, QString> credentials)
{
    const bool signedIn = m_shop.needsSignIn && !shop.needsSignIn;
    if (signedIn || (m_shop.paused && !shop.paused))
        m_caughtUp = false; // it has sold meanwhile: read first, then tell
    m_shop = std::move(shop);
    m_access = accessOf(m_shop, credentials);
    // Signed in again while nothing was wrong: the pair we have is spent.
    if (credentials.value(QStringLiteral("refresh_token")) != m_tokens.refresh)
        m_tokensLoaded = false;
    if (signedIn) {
        m_tokensLoaded = false;
        m_refreshWanted = false;
        for (Breaker *breaker : {&m_ordersBreaker, &m_stockBreaker, &m_upkeepBreaker})
            breaker->succeeded();
    }
    for (Alarm *alarm : {&m_ordersAlarm, &m_stockAlarm, &m_upkeepAlarm})
        alarm->ring();
    m_parts.changed();
}

wire::HttpReply ShopWorker::takePush(const wire::HttpRequest &request, const QString &url)
{
    wire::HttpReply reply;
    if (!m_urgent->push()) {
        reply.status = 404;
        return reply;
    }
    auto hint = m_urgent->push()->readPush(request, url);
    if (!hint) {
        hint.error().raw = request.body;
        // A forged or unreadable message: kept, never believed. Its sender learns nothing.
        m_scope.start(keepUnreadable(hint.error(), inbox::Source::Push));
        reply.status = hint.error().kind == Error::Kind::Unauthorized ? 401 : 200;
        return reply;
    }
    reply.status = 200;
    if (!hint->account.isEmpty() && hint->account != m_shop.account)
        return reply;
    for (const QString &id : hint->externalIds)
        m_wanted.insert(id);
    m_pullAsked |= hint->externalIds.empty() && !request.body.isEmpty();
    m_ordersAlarm.ring();
    return reply;
}

ShopHealth ShopWorker::health() const
{
    ShopHealth out{.shopId = m_shop.id, .channel = m_shop.channel, .name = m_shop.name};
    const Breaker *failing = nullptr;
    for (const Breaker *breaker : {&m_ordersBreaker, &m_stockBreaker, &m_upkeepBreaker})
        if (breaker->failures() > 0 && (!failing || breaker->failures() > failing->failures()))
            failing = breaker;
    if (failing) {
        out.error = failing->error();
        out.retryAt = failing->retryAt();
    }
    constexpr qint64 kStillBehind = 60'000; // what had to wait says so for a minute, which is what a budget covers
    const qint64 waited = now() - m_lastTellAt < kStillBehind ? m_lastWaited : 0;
    out.behindBy = behindBy(now() - qMax(m_lastPullAt, m_shop.connectedAt),
        m_shop.writesStock && m_waitsSince > 0 ? now() - m_waitsSince : 0, waited);
    const bool late = out.behindBy > 0;
    out.state = m_shop.paused                          ? ShopState::Paused
        : m_shop.needsSignIn                           ? ShopState::Stopped
        : failing && (late || failing->failures() > 2) ? ShopState::Behind
        : !m_caughtUp                                  ? ShopState::Catching
        : late                                         ? ShopState::Behind
        : !m_shop.writesStock                          ? ShopState::Shadow
        : m_refused > 0                                ? ShopState::Refused
                                                       : ShopState::InTune;
    out.completeUpTo = m_completeUpTo;
    out.lastPullAt = m_lastPullAt;
    out.lastPushAt = m_lastTellAt;
    out.waitingPushes = m_waiting;
    out.refusedPushes = m_refused;
    const auto meter = m_chain.meter();
    out.callsUsed = meter.used;
    out.callsAllowed = meter.allowed;
    out.pullEvery = m_pullEvery;
    out.clockOff = -m_chain.clockDifference();
    out.tokenExpiresAt = m_tokens.refreshExpiresAt;
    m_tellTimes.describe(now(), out);
    return out;
}

} // namespace selaras::sync
