#include "wire/rate_limit.h"

#include "base/require.h"

#include <algorithm>

namespace selaras::wire {

constexpr qint64 kMinute = 60'000;

RateLimitWire::RateLimitWire(Wire &next, Limits limits, Clock &clock)
    : m_next(next)
    , m_limits(limits)
    , m_clock(clock)
{
    require(limits.callsPerMinute >= 1 && limits.atOnce >= 1);
}

RateLimitWire::~RateLimitWire()
{
    require(m_inside == 0);
    if (m_timer)
        m_clock.cancel(m_timer);
}

RateLimitWire::Meter RateLimitWire::meter() const
{
    const auto first = std::upper_bound(m_left.begin(), m_left.end(), m_clock.monotonic() - kMinute);
    return Meter{int(m_left.end() - first), m_limits.callsPerMinute, m_ever};
}

int RateLimitWire::budgetOf(const Lane &lane) const
{
    const int all = m_limits.callsPerMinute;
    return &lane == &m_urgent ? all : std::max(1, all - all / 4);
}

// How long until the window lets the next call of this lane go; 0: now.
qint64 RateLimitWire::delayOf(const Lane &lane) const
{
    const qint64 now = m_clock.monotonic();
    qint64 at = std::max(now, m_pausedUntil);
    const qsizetype budget = budgetOf(lane);
    const qsizetype left = qsizetype(m_left.size());
    if (left >= budget)
        at = std::max(at, m_left[size_t(left - budget)] + kMinute);
    return at - now;
}

// Lets go whom the limits allow now, and comes back when time alone will allow more.
void RateLimitWire::admit()
{
    if (m_timer)
        m_clock.cancel(std::exchange(m_timer, 0));
    while (m_atWork < m_limits.atOnce) {
        Lane &lane = m_urgent.queue.empty() ? m_background : m_urgent;
        if (lane.queue.empty())
            return;
        if (const qint64 delay = delayOf(lane); delay > 0) {
            m_timer = m_clock.after(delay, [this] {
                m_timer = 0;
                admit();
            });
            return;
        }
        m_left.push_back(m_clock.monotonic());
        ++m_ever;
        if (m_left.size() > size_t(m_limits.callsPerMinute))
            m_left.pop_front();
        ++m_atWork;
        Waiting *next = lane.queue.front();
        lane.queue.pop_front();
        next->admitted = true;
        next->alarm.ring();
    }
}

Task<HttpReply> RateLimitWire::sendIn(Lane &lane, HttpRequest request)
{
    if (m_closed)
        co_return fail(Error::Kind::Cancelled);
    ++m_inside;
    Waiting place{Alarm(m_clock)};
    lane.queue.push_back(&place);
    admit();
    co_await place.alarm.wait(-1);
    if (!place.admitted) {
        --m_inside;
        co_return fail(Error::Kind::Cancelled);
    }
    Result<HttpReply> reply = co_await m_next.send(std::move(request));
    --m_atWork;
    admit();
    --m_inside;
    co_return reply;
}

void RateLimitWire::slowDown(qint64 until)
{
    const qint64 pause = until - m_clock.now();
    m_pausedUntil = std::max(m_pausedUntil, m_clock.monotonic() + std::max<qint64>(0, pause));
    admit();
}

void RateLimitWire::abortAll()
{
    m_closed = true;
    if (m_timer)
        m_clock.cancel(std::exchange(m_timer, 0));
    for (Lane *lane : {&m_urgent, &m_background}) {
        for (Waiting *waiting : lane->queue)
            waiting->alarm.ring();
        lane->queue.clear();
    }
}

} // namespace selaras::wire
