#include "sync/shop_worker.h"

#include "alerts/alert.h"

#include <QCoroFuture>
#include <QTimeZone>
#include <algorithm>

namespace selaras::sync {

namespace {

constexpr int kAtOnce = 100; ///< listings taken from the outbox in one step
/// A pull this long ago no longer says what the shop has sold since.
constexpr qint64 kFresh = 15'000;
/// A figure decided this long ago is decided anew: its shop has sold meanwhile, or somebody has switched it off.
constexpr qint64 kStale = 5'000;
/// Nor does one this long ago say what may be told it without looking.
constexpr qint64 kOrdersLost = 60'000;

qint64 startOfDay(qint64 now, const QString &zone)
{
    const QTimeZone place(zone.toLatin1());
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(now, place.isValid() ? place : QTimeZone::utc());
    return there.date().startOfDay(there.timeZone()).toMSecsSinceEpoch();
}

/// What two outcomes come to: the disk's trouble before a shop's, any before none.
Result<> graver(const Result<> &one, const Result<> &other)
{
    const bool disk = !other && other.error().kind == Error::Kind::Storage;
    return one || disk ? other : one;
}

/// Whether a batch got no answer, and some of it not for the first time. An outage is not halved: that would only
/// multiply the calls.
bool failsAgain(const std::vector<publisher::Telling> &batch, const Error &error)
{
    return outbox::unanswered(error) && std::any_of(batch.begin(), batch.end(), [](const publisher::Telling &telling) {
        return telling.job.attempts > 1;
    });
}

} // namespace

qint64 ShopWorker::stockDelay() const
{
    if (!mayCall() || !m_shop.writesStock || !m_caughtUp)
        return -1;
    // A figure is decided when it can leave: what was right when its wait began may put sold pieces on sale again.
    const qint64 opensIn = m_chain.opensIn();
    if (m_mayRise || m_looked || m_tellingsOpen)
        return opensIn;
    return m_nextTellAt < 0 ? -1 : qMax(opensIn, m_nextTellAt - now());
}

Task<bool> ShopWorker::withinDailyLimit()
{
    const qint64 day = startOfDay(now(), m_shop.timeZone);
    auto look = [id = m_shop.id, day](Reader &reader) {
        return shops::writesSince(reader, id, day);
    };
    CO_TRY(const qint64 writes, co_await m_parts.store.read(std::move(look)));
    const bool within = writes < m_shop.dailyWriteLimit;
    if (!within) {
        auto tell = [shop = m_shop, writes](Transaction &tx) {
            return alerts::raise(tx, QStringLiteral("shop.daily-limit"), shop.id,
                QStringLiteral("shop %1").arg(shop.id), QString::number(writes));
        };
        CO_CHECK(co_await m_parts.store.write(std::move(tell)));
    }
    co_return within;
}

Task<> ShopWorker::stockStep()
{
    m_looked = false;
    const bool rise = std::exchange(m_mayRise, false) && now() - m_lastPullAt < kFresh;
    const auto increases = rise ? publisher::Increases::Allow : publisher::Increases::Hold;
    using Tellings = std::vector<publisher::Telling>;
    auto take = [shop = m_shop, increases, cutOff = m_tellingsOpen](Transaction &tx) -> Result<Tellings> {
        if (cutOff)
            CHECK(outbox::recoverOf(tx, shop.id, outbox::JobKind::PublishStock));
        return publisher::takeDue(tx, shop, increases, kAtOnce);
    };
    CO_TRY(Tellings due, co_await m_parts.store.write(std::move(take)));
    m_tellingsOpen = !due.empty();
    bool more = int(due.size()) == kAtOnce;
    Result<> outcome;
    if (!due.empty()) {
        m_waiting = qint64(due.size());
        m_waitsSince = std::min_element(due.begin(), due.end(), [](const auto &a, const auto &b) {
            return a.job.runAt < b.job.runAt;
        })->job.runAt;
        CO_TRY(const bool within, co_await withinDailyLimit());
        if (!within) {
            constexpr qint64 kLookAgain = 10 * 60'000;
            CO_CHECK(co_await putBack(std::move(due), now() + kLookAgain));
            due.clear();
        }
        if (!due.empty() && now() - m_lastPullAt > kOrdersLost) {
            CO_TRY(due, co_await lessUnseenSales(std::move(due)));
        }
        std::vector<channels::StockUpdate> updates;
        for (const publisher::Telling &telling : due)
            updates.push_back({telling.ref, telling.quantity});
        for (const auto &group : m_urgent->stock()->batches(std::move(updates))) {
            m_turns.emplace_back();
            for (const channels::StockUpdate &update : group)
                m_turns.back().push_back(*std::find_if(
                    due.begin(), due.end(), [&](const publisher::Telling &t) { return t.ref == update.ref; }));
        }
        // As many side by side as the platform lets.
        std::vector<Task<>> runs;
        for (int i = 0; i < m_parts.kind.limits.atOnce; ++i)
            runs.push_back(tellInTurn(now()));
        for (Task<> &run : runs) {
            const Result<> told = co_await run;
            outcome = graver(outcome, told);
        }
        more |= !m_turns.empty();
        Tellings late;
        for (const Tellings &batch : std::exchange(m_turns, {}))
            late.insert(late.end(), batch.begin(), batch.end());
        if (!late.empty())
            CO_CHECK(co_await putBack(std::move(late), now()));
        m_tellingsOpen = !outcome && outcome.error().kind == Error::Kind::Storage;
    }
    struct Left {
        outbox::Waiting urgent, all;
        qint64 dead = 0;
    };
    auto look = [id = m_shop.id](Reader &reader) -> Result<Left> {
        constexpr auto kKind = outbox::JobKind::PublishStock;
        TRY(const auto urgent, outbox::waiting(reader, id, kKind, outbox::Priority::Person));
        TRY(const auto all, outbox::waiting(reader, id, kKind));
        TRY(const qint64 dead, outbox::deadOf(reader, id, kKind));
        return Left{urgent, all, dead};
    };
    CO_TRY(const auto left, co_await m_parts.store.read(std::move(look)));
    m_refused = left.dead;
    m_waiting = left.all.jobs;
    m_waitsSince = left.all.nextAt && *left.all.nextAt <= now() ? *left.all.nextAt : 0;
    const auto next = rise ? left.all.nextAt : left.urgent.nextAt;
    m_nextTellAt = next.value_or(-1);
    if (rise && more)
        m_mayRise = true; // more than one step's worth, and the pull is still fresh
    co_return outcome;
}

/// While a shop's orders cannot be read, what it shows tells what it has sold. When that cannot be read either, the
/// figures stay: a decrease that is not told is worse. Asking may have taken long.
Task<std::vector<publisher::Telling>> ShopWorker::lessUnseenSales(std::vector<publisher::Telling> due)
{
    std::vector<channels::ListingRef> refs;
    for (const publisher::Telling &telling : due)
        refs.push_back(telling.ref);
    for (auto &batch : m_urgent->stock()->readBatches(std::move(refs))) {
        const auto shown = co_await m_urgent->stock()->readStock(std::move(batch));
        note(shown);
        if (!shown)
            break;
        for (const channels::StockReading &reading : *shown) {
            const auto telling = std::find_if(
                due.begin(), due.end(), [&](const publisher::Telling &t) { return t.ref == reading.ref; });
            if (telling != due.end() && reading.quantity)
                telling->quantity = publisher::lessUnseenSales(*telling, *reading.quantity);
        }
    }
    auto check = [due = std::move(due)](Transaction &tx) {
        return publisher::stillRight(tx, due);
    };
    co_return co_await m_parts.store.write(std::move(check));
}

/// One batch after the other while their figures are fresh, the shop is not switched off, and a call can leave.
Task<> ShopWorker::tellInTurn(qint64 decidedAt)
{
    Result<> outcome;
    while (!m_turns.empty() && mayCall() && m_shop.writesStock && now() - decidedAt + m_chain.opensIn() < kStale) {
        std::vector<publisher::Telling> batch = std::move(m_turns.front());
        m_turns.pop_front();
        const Result<> told = co_await tell(std::move(batch));
        outcome = graver(outcome, told);
    }
    co_return outcome;
}

Task<> ShopWorker::putBack(std::vector<publisher::Telling> tellings, qint64 until)
{
    auto work = [tellings = std::move(tellings), until](Transaction &tx) -> Result<> {
        for (const publisher::Telling &telling : tellings)
            CHECK(publisher::untouched(tx, telling, until));
        return {};
    };
    co_return co_await m_parts.store.write(std::move(work));
}

Task<> ShopWorker::tell(std::vector<publisher::Telling> batch)
{
    std::vector<channels::StockUpdate> updates;
    for (const publisher::Telling &telling : batch)
        updates.push_back({telling.ref, telling.quantity});
    Chain::ForJob wire = m_chain.forJob(batch.front().job.id);
    const auto ports = m_chain.connector(wire);
    const bool answersOthers = m_answers;
    Result<std::vector<channels::StockOutcome>> outcomes = co_await ports->stock()->pushStock(std::move(updates));
    note(outcomes);
    if (outcomes) {
        for (std::size_t i = 0; i < batch.size(); ++i)
            CO_CHECK(co_await settle(batch[i], (*outcomes)[i].outcome, true));
        m_lastTellAt = now();
        co_return Result<>();
    }
    const Error error = outcomes.error();
    const bool refused
        = error.kind == Error::Kind::Rejected || (error.kind == Error::Kind::Malformed && !outbox::ofNobody(error));
    if (batch.size() > 1 && (refused || (answersOthers && failsAgain(batch, error)))) {
        // Halved until the culprit stands alone: one bad listing never keeps the others from being told.
        const auto middle = batch.begin() + qsizetype(batch.size() / 2);
        std::vector<publisher::Telling> first(batch.begin(), middle);
        std::vector<publisher::Telling> second(middle, batch.end());
        const Result<> one = co_await tell(std::move(first));
        const Result<> other = co_await tell(std::move(second));
        const Result<> worse = graver(one, other);
        if ((one || other) && !worse && outbox::unanswered(worse.error()))
            co_return Result<>();
        co_return worse;
    }
    for (const publisher::Telling &telling : batch) {
        const Result<> lost = fail(error);
        CO_CHECK(co_await settle(telling, lost, answersOthers));
    }
    // What fails alone waits for its own next try; the shop's others do not wait with it.
    if (refused || (answersOthers && outbox::unanswered(error)))
        co_return Result<>();
    co_return fail(error);
}

Task<> ShopWorker::settle(publisher::Telling telling, Result<> outcome, bool answersOthers)
{
    const qint64 retryAt = now() + backoff(telling.job.attempts, m_parts.random);
    auto work = [shop = m_shop, telling, outcome, retryAt, answersOthers](Transaction &tx) -> Result<> {
        if (outcome)
            return publisher::told(tx, telling);
        switch (outcome.error().kind) {
        case Error::Kind::Rejected: return publisher::refused(tx, shop, telling, outcome.error());
        case Error::Kind::Cancelled:
        case Error::Kind::Unauthorized: return publisher::untouched(tx, telling, tx.now());
        case Error::Kind::Throttled: return publisher::untouched(tx, telling, retryAt);
        default: return publisher::failed(tx, shop, telling, outcome.error(), retryAt, answersOthers);
        }
    };
    CO_CHECK(co_await m_parts.store.write(std::move(work)));
    if (outcome) {
        m_tellTimes.add(now(), now() - telling.job.createdAt);
        m_lastWaited = now() - telling.job.runAt;
    }
    co_return Result<>();
}

} // namespace selaras::sync
