#include "sync/sender_worker.h"

#include "outbox/exchange.h"

#include <QCoroFuture>

namespace selaras::sync {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kAgain = 5'000; ///< when the disk did not take something

} // namespace

SenderWorker::SenderWorker(Parts parts, messages::Sender sender, messengers::SenderAccess access)
    : m_parts(std::move(parts))
    , m_sender(std::move(sender))
    , m_access(std::move(access))
    , m_recording(*m_parts.network, m_parts.clock, wire::isMoreThanAPlainRead,
          [this](const wire::ExchangeRecord &record) { keep(record); })
    , m_alarm(m_parts.clock)
{
    connect();
    m_scope.onStop([this] {
        m_messenger->abortAll();
        m_parts.network->abortAll();
        m_alarm.ring();
    });
}

void SenderWorker::start() { m_scope.start(run()); }
void SenderWorker::stop() { m_scope.stop(); }

void SenderWorker::connect()
{
    m_messenger = m_parts.kind.connect(m_access, m_recording);
    m_changed = false;
}

void SenderWorker::follow(messages::Sender sender, messengers::SenderAccess access)
{
    const bool other
        = access.name != m_access.name || access.account != m_access.account || access.settings != m_access.settings;
    const bool usedAgain = sender.refused.isEmpty() && !m_sender.refused.isEmpty();
    if (other || usedAgain) // else somebody changed a shop: whoever asked for patience is still given it
        m_pausedUntil = 0;
    m_changed |= other;
    m_sender = std::move(sender);
    m_access = std::move(access);
    look();
}

void SenderWorker::keep(const wire::ExchangeRecord &record)
{
    if (m_shopOfCall == 0)
        return;
    auto write = [record, shop = m_shopOfCall, job = m_jobOfCall](Transaction &tx) -> Result<> {
        CHECK(outbox::record(tx,
            {.id = 0,
                .shopId = shop,
                .jobId = job,
                .at = record.at,
                .tookMs = record.tookMs,
                .request = record.request,
                .status = record.status,
                .reply = record.reply}));
        return {};
    };
    m_parts.store.write(std::move(write));
}

qint64 SenderWorker::delay() const
{
    return m_nextAt < 0 ? -1 : qMax<qint64>(0, qMax(m_nextAt, m_pausedUntil) - m_parts.clock.now());
}

Task<> SenderWorker::run()
{
    while (!m_scope.stopping()) {
        co_await m_alarm.wait(delay());
        if (m_scope.stopping())
            break;
        if (delay() != 0)
            continue;
        const Result<> done = co_await step();
        if (!done) {
            m_nextAt = 0;
            m_pausedUntil = m_parts.clock.now() + kAgain;
        }
    }
    co_return Result<>();
}

qint64 SenderWorker::mayLeaveAt()
{
    const qint64 now = m_parts.clock.now();
    while (!m_left.empty() && (m_left.front() <= now - kMinute || m_left.front() > now)) // the clock may be set back
        m_left.pop_front();
    return int(m_left.size()) < m_parts.kind.perMinute ? now : m_left.front() + kMinute;
}

Task<> SenderWorker::step()
{
    const qint64 allowed = mayLeaveAt();
    if (allowed > m_parts.clock.now()) {
        m_pausedUntil = allowed;
        co_return Result<>();
    }
    if (m_changed)
        connect();
    m_nextAt = -1; // who rings from here on asks for another look
    auto anything = [id = m_sender.id](Reader &reader) {
        return messages::nextAt(reader, id);
    };
    CO_TRY(const std::optional<qint64> waits, co_await m_parts.store.read(std::move(anything)));
    if (!waits || !m_sender.refused.isEmpty() || *waits > m_parts.clock.now()) {
        if (waits && m_sender.refused.isEmpty())
            m_nextAt = m_nextAt < 0 ? *waits : qMin(m_nextAt, *waits);
        co_return Result<>();
    }
    auto work = [id = m_sender.id](Transaction &tx) {
        return messages::takeDue(tx, id);
    };
    CO_TRY(messages::Due due, co_await m_parts.store.write(std::move(work)));
    if (due.nextAt && (m_nextAt < 0 || *due.nextAt < m_nextAt))
        m_nextAt = *due.nextAt;
    if (!due.outgoing)
        co_return Result<>();
    messages::Outgoing outgoing = std::move(*due.outgoing);
    co_return co_await sendOne(std::move(outgoing));
}

Task<> SenderWorker::sendOne(messages::Outgoing outgoing)
{
    m_left.push_back(m_parts.clock.now());
    m_shopOfCall = outgoing.row.shopId;
    m_jobOfCall = outgoing.job.id;
    Result<messengers::Accepted> outcome = fail(Error::Kind::Cancelled);
    if (!m_scope.stopping()) {
        messengers::Message message = outgoing.message;
        outcome = co_await m_messenger->send(std::move(message));
    }
    m_shopOfCall = 0;
    if (outcome || outcome.error().kind != Error::Kind::Cancelled)
        m_answers = outcome || !outbox::unanswered(outcome.error());
    co_return co_await settle(std::move(outgoing), std::move(outcome));
}

/// How it ended is written, however long the disk takes: only a program that dies meanwhile leaves it in doubt.
Task<> SenderWorker::settle(messages::Outgoing outgoing, Result<messengers::Accepted> outcome)
{
    qint64 retryAt = m_parts.clock.now();
    if (!outcome) {
        const Error &why = outcome.error();
        retryAt += why.retryAfter ? why.retryAfter->count()
            : m_answers           ? messages::retryIn(outgoing.job.attempts)
                                  : backoff(outgoing.job.attempts, m_parts.random);
        if (why.kind == Error::Kind::Throttled || !m_answers)
            m_pausedUntil = retryAt; // the whole sender waits, not this message alone
    }
    for (;;) {
        auto work = [outgoing, outcome, retryAt, answers = m_answers](Transaction &tx) {
            return messages::settle(tx, outgoing, outcome, retryAt, answers);
        };
        const Result<> written = co_await m_parts.store.write(std::move(work));
        if (written || m_scope.stopping())
            co_return written;
        co_await m_alarm.wait(kAgain);
    }
}

} // namespace selaras::sync
