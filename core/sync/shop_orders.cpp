#include "sync/shop_worker.h"

#include "alerts/alert.h"
#include "base/json.h"
#include "intake/intake.h"
#include "orders/cancel.h"
#include "orders/order.h"

#include <QCoroFuture>

namespace selaras::sync {

namespace {

constexpr qint64 kMinute = 60'000;
/// Most pulls only look this far back behind the last one, for what the platform wrote late; every kWideEvery one looks
/// as far back as the channel says it must.
constexpr qint64 kNarrow = 15'000;
constexpr qint64 kWideEvery = 3 * kMinute;
/// What we know of the platform's time is not more exact than this.
constexpr qint64 kTimesApart = 5'000;
/// The first look into a new shop: orders that may still be open.
constexpr qint64 kFirstLook = 15 * 24 * 60 * kMinute;
const QString kFeed = QStringLiteral("orders");

QString answersOf(qint64 shopId) { return QStringLiteral("%1/").arg(shopId); }

channels::CancelReason reasonOf(const QString &payload)
{
    const auto parsed = json::parse(payload.toUtf8());
    if (!parsed)
        return channels::CancelReason::BuyerAsked;
    const QString reason = json::Fields(*parsed, QStringLiteral("cancel")).textOr("reason");
    return reason == QLatin1String("out_of_stock")  ? channels::CancelReason::OutOfStock
        : reason == QLatin1String("cannot_deliver") ? channels::CancelReason::CannotDeliver
                                                    : channels::CancelReason::BuyerAsked;
}

const QString kCancelRefused = QStringLiteral("cancel.refused");

QString subjectOf(const outbox::Job &cancel) { return QStringLiteral("order %1").arg(cancel.subjectId); }

/// Nothing is left to do for a cancel: an older refusal of the same is settled too.
Result<> cancelDone(Transaction &tx, const outbox::Job &job, const QString &outcome)
{
    CHECK(outbox::finish(tx, job.id, outcome));
    CHECK(outbox::settleDead(tx, job.kind, job.subjectId));
    return alerts::clear(tx, kCancelRefused, subjectOf(job));
}

} // namespace

qint64 ShopWorker::ordersDelay() const
{
    if (!mayCall() || !m_listingsRead)
        return -1;
    if (m_pullAsked || !m_wanted.isEmpty())
        return 0;
    const qint64 next = m_nextParcelAt < 0 ? m_nextPullAt : qMin(m_nextPullAt, m_nextParcelAt);
    return qMax<qint64>(0, next - now());
}

Task<> ShopWorker::ordersStep()
{
    if (!m_wanted.isEmpty())
        CO_CHECK(co_await fetchWanted());
    CO_CHECK(co_await cancelDue());
    if (m_nextParcelAt >= 0 && now() >= m_nextParcelAt)
        CO_CHECK(co_await parcelsDue());
    if (m_pullAsked || now() >= m_nextPullAt) {
        // What was told since the last pull is taken off the budget too.
        m_nextPullAt = m_lastPullAt + pullEvery();
        if (m_pullAsked || now() >= m_nextPullAt)
            CO_CHECK(co_await pull());
    }
    co_return Result<>();
}

Task<> ShopWorker::fetchWanted()
{
    // Hints only: those that come while we ask are for the next time, and when this fails a pull finds the same.
    const QSet<QString> wanted = std::exchange(m_wanted, {});
    std::vector<QString> ids(wanted.begin(), wanted.end());
    Result<std::vector<channels::PulledOrder>> orders = co_await m_urgent->orders()->fetchOrders(ids);
    note(orders);
    if (!orders) {
        m_pullAsked = true;
        if (orders.error().kind == Error::Kind::Malformed)
            CO_CHECK(co_await keepUnreadable(orders.error(), inbox::Source::Fetch));
        co_return fail(orders.error());
    }
    co_return co_await takeIn(inbox::Source::Fetch, std::move(*orders));
}

Task<> ShopWorker::cancelDue()
{
    if (!m_urgent->canceller())
        co_return Result<>();
    auto work = [id = m_shop.id, cutOff = m_cancelsOpen](Transaction &tx) -> Result<std::vector<outbox::Job>> {
        if (cutOff)
            CHECK(outbox::recoverOf(tx, id, outbox::JobKind::CancelOrder));
        return outbox::take(tx, id, outbox::JobKind::CancelOrder, 20);
    };
    CO_TRY(std::vector<outbox::Job> jobs, co_await m_parts.store.write(std::move(work)));
    m_cancelsOpen = !jobs.empty();
    for (const outbox::Job &job : jobs)
        CO_CHECK(co_await cancelOne(job));
    m_cancelsOpen = false;
    co_return Result<>();
}

Task<> ShopWorker::cancelOne(outbox::Job job)
{
    auto look = [id = job.subjectId](Reader &reader) {
        return orders::find(reader, id);
    };
    CO_TRY(std::optional<orders::Order> order, co_await m_parts.store.read(std::move(look)));
    if (!order)
        co_return fail(Error::Kind::Storage, QStringLiteral("no order %1 to cancel").arg(job.subjectId));
    const std::optional<bool> answer = orders::answerOf(job.payload);
    const channels::OrderState state = order->sold.state;
    if (answer ? !orders::mayAnswerCancel(state) : state == channels::OrderState::Cancelled) {
        // A call whose answer got lost had arrived, or the buyer has thought better of it: nothing is left to do.
        auto settled = [job](Transaction &tx) {
            return cancelDone(tx, job, QStringLiteral("{\"settled\":true}"));
        };
        co_return co_await m_parts.store.write(std::move(settled));
    }
    channels::ChannelOrder sold = order->sold;
    for (const orders::OrderLine &line : order->lines)
        sold.lines.push_back(line.sold);
    Chain::ForJob wire = m_chain.forJob(job.id);
    const auto ports = m_chain.connector(wire);
    const QString externalId = sold.externalId;
    const bool answersOthers = m_answers;
    Result<> outcome;
    if (answer)
        outcome = co_await ports->canceller()->answerRequest(externalId, *answer);
    else
        outcome = co_await ports->canceller()->cancel(std::move(sold), reasonOf(job.payload));
    note(outcome);
    // Accepted, refused or unknown: the order itself tells. Stock is freed only by what it says.
    m_wanted.insert(externalId);
    const qint64 retryAt = now() + backoff(job.attempts, m_parts.random);
    auto settled = [outcome, job, shopId = m_shop.id, retryAt, answersOthers](Transaction &tx) -> Result<> {
        if (outcome)
            return cancelDone(tx, job, QStringLiteral("{\"accepted\":true}"));
        // What is refused the second time may have arrived the first time: the order tells before the next.
        bool dead = outcome.error().kind == Error::Kind::Rejected && job.attempts == 1;
        if (dead) {
            CHECK(outbox::bury(tx, job, outcome.error()));
        } else {
            TRY(dead, outbox::failed(tx, job, outcome.error(), retryAt, answersOthers));
        }
        if (!dead)
            return {};
        return alerts::raise(tx, kCancelRefused, shopId, subjectOf(job), outcome.error().detail);
    };
    CO_CHECK(co_await m_parts.store.write(std::move(settled)));
    co_return Result<>();
}

Task<> ShopWorker::pull()
{
    const qint64 begun = now();
    const qint64 callsBefore = m_chain.meter().ever;
    const qint64 platform = m_chain.platformNow();
    auto look = [id = m_shop.id](Reader &reader) {
        return shops::cursor(reader, id, kFeed);
    };
    CO_TRY(std::optional<shops::Cursor> cursor, co_await m_parts.store.read(std::move(look)));
    const bool wide = begun - m_lastWideAt >= kWideEvery;
    const qint64 back = wide ? m_urgent->orders()->overlap() : kNarrow;
    const qint64 from = cursor ? qMin(cursor->completeUpTo, platform) - back : platform - kFirstLook;
    const qint64 to = qMin(platform, from + m_urgent->orders()->longestWindow());
    CO_CHECK(
        co_await readWindow(*m_urgent, inbox::Source::Pull, wide ? wholeWindow(from, to) : narrowWindow(from, to)));

    // The answers may just have taught us that our clock is ahead: nothing is complete up to a time yet to come.
    const qint64 reached = qMin(to, m_chain.platformNow());
    auto advance = [id = m_shop.id, reached, begun](Transaction &tx) {
        return shops::setCursor(tx, id, kFeed, {.position = {}, .completeUpTo = reached, .askedAt = begun});
    };
    CO_CHECK(co_await m_parts.store.write(std::move(advance)));
    m_completeUpTo = reached;
    // Nor have we caught up when they taught us that what we took for the platform's time was long past.
    const qint64 platformThen = begun + m_chain.clockDifference();
    if (to < platform || to + kTimesApart < platformThen)
        co_return Result<>(); // far behind: the next step goes on at once
    if (wide)
        m_lastWideAt = begun;
    if (!std::exchange(m_caughtUp, true))
        m_upkeepAlarm.ring();
    m_pullAsked = false;
    notePull(begun, int(m_chain.meter().ever - callsBefore));
    m_mayRise = true;
    m_stockAlarm.ring();
    co_return Result<>();
}

void ShopWorker::notePull(qint64 begun, int calls)
{
    m_lastPullAt = begun;
    if (comparisonsCanEnd())
        m_upkeepAlarm.ring();
    m_pulls.push_back({begun, calls});
    m_pullEvery = pullEvery();
    m_nextPullAt = begun + m_pullEvery;
}

/// How long a pull keeps for, from what the last minute's calls were.
qint64 ShopWorker::pullEvery()
{
    while (!m_pulls.empty() && m_pulls.front().at < now() - kMinute)
        m_pulls.pop_front();
    int ofPulls = 0;
    for (const Pull &pull : m_pulls)
        ofPulls += pull.calls;
    // The listings of a big shop take many calls at once, now and then: they do not count against asking for orders.
    constexpr int kBurst = 10;
    const int burst = m_listingCalls > kBurst && now() - m_listingCallsAt < kMinute ? m_listingCalls : 0;
    const int others = qMax(0, m_chain.meter().used - burst - ofPulls);
    const double each = m_pulls.empty() ? 1 : double(ofPulls) / double(m_pulls.size());
    return pullInterval(others, now() - m_lastOrderAt < 60 * kMinute, each);
}

/// All of these times, with what was put away since the last look that asked for it: at most kWideEvery before `from`.
channels::OrderWindow ShopWorker::wholeWindow(qint64 from, qint64 to) const
{
    channels::OrderWindow window;
    window.from = from;
    window.to = to;
    window.putAwayFrom = from - kWideEvery;
    return window;
}

/// The last seconds: what was just taken in as it is now need not be told again.
channels::OrderWindow ShopWorker::narrowWindow(qint64 from, qint64 to)
{
    channels::OrderWindow window;
    window.from = from;
    window.to = to;
    for (auto it = m_settled.begin(); it != m_settled.end();) {
        if (it->second < now() - kWideEvery) {
            it = m_settled.erase(it);
        } else {
            window.settled.insert(it.key(), it->first);
            ++it;
        }
    }
    return window;
}

Task<> ShopWorker::readWindow(channels::Connector &ports, inbox::Source source, channels::OrderWindow window)
{
    do {
        Result<channels::OrderPage> page = co_await ports.orders()->pullOrders(window);
        note(page);
        if (!page) {
            if (page.error().kind == Error::Kind::Malformed)
                CO_CHECK(co_await keepUnreadable(page.error(), source));
            co_return fail(page.error());
        }
        window.cursor = page->next;
        if (!page->orders.empty())
            CO_CHECK(co_await takeIn(source, std::move(page->orders)));
    } while (!window.cursor.isEmpty() && !m_scope.stopping());
    if (!window.cursor.isEmpty())
        co_return fail(Error::Kind::Cancelled);
    co_return co_await settleUnreadable(source);
}

Task<> ShopWorker::takeIn(inbox::Source source, std::vector<channels::PulledOrder> orders)
{
    QHash<QString, QPair<QString, qint64>> settled;
    for (const channels::PulledOrder &pulled : orders)
        if (pulled.order)
            settled.insert(pulled.externalId, {pulled.order->channelState, now()});
    auto work
        = [shop = m_shop, source, orders = std::move(orders), ahead = m_chain.clockDifference()](Transaction &tx) {
              return intake::takePage(tx, shop, source, orders, ahead);
          };
    CO_TRY(const intake::PageOutcome outcome, co_await m_parts.store.write(std::move(work)));
    m_settled.insert(settled);
    if (outcome.created > 0)
        m_lastOrderAt = now();
    co_return Result<>();
}

Task<> ShopWorker::keepUnreadable(Error error, inbox::Source source)
{
    if (source != inbox::Source::Push) {
        // A page stands before the whole shop, whatever was asked: the next good pull proves it gone.
        if (outbox::ofNobody(error))
            source = inbox::Source::Pull;
        // What one fetch could not read, the pull after it does.
        m_unreadable.insert(source == inbox::Source::Fetch ? inbox::Source::Pull : source);
    }
    auto work = [error, source, shop = m_shop](Transaction &tx) -> Result<> {
        CHECK(inbox::keepFailed(tx, shop.id, source, QString(), error.raw, error));
        return alerts::raise(tx, QStringLiteral("inbox.failed"), shop.id, answersOf(shop.id), error.detail);
    };
    CO_CHECK(co_await m_parts.store.write(std::move(work)));
    co_return Result<>();
}

Task<> ShopWorker::settleUnreadable(inbox::Source source)
{
    if (!m_unreadable.contains(source))
        co_return Result<>();
    auto work = [source, id = m_shop.id](Transaction &tx) -> Result<> {
        if (source == inbox::Source::Pull)
            CHECK(inbox::settleAnswers(tx, id, inbox::Source::Fetch));
        TRY(const bool nothingLeft, inbox::settleAnswers(tx, id, source));
        if (nothingLeft)
            CHECK(alerts::clear(tx, QStringLiteral("inbox.failed"), answersOf(id)));
        return {};
    };
    CO_CHECK(co_await m_parts.store.write(std::move(work)));
    m_unreadable.remove(source);
    co_return Result<>();
}

} // namespace selaras::sync
