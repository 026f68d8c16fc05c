#pragma once

#include "base/clock.h"
#include "base/task.h"
#include "wire/wire.h"

#include <deque>

namespace selaras::wire {

/// Keeps a shop within what its platform allows: so many calls in any 60 seconds, so many at once. What is worth most
/// goes first: a caller is given the urgent or the background lane. Urgent calls overtake, and the last quarter of the
/// minute's budget is kept for them. Whoever has to wait, waits; nothing is refused.
class RateLimitWire {
public:
    struct Limits {
        int callsPerMinute = 60;
        int atOnce = 2;
    };
    struct Meter {
        int used = 0; ///< calls that left in the last 60 seconds
        int allowed = 0;
        qint64 ever = 0; ///< calls that left since the link was made
    };

    /// `next` and `clock` outlive the link. Both limits are at least 1.
    RateLimitWire(Wire &next, Limits limits, Clock &clock);
    ~RateLimitWire(); ///< require()s that every call has ended
    RateLimitWire(const RateLimitWire &) = delete;
    RateLimitWire &operator=(const RateLimitWire &) = delete;

    Wire &urgent() { return m_urgent; } ///< what a buyer or a packer waits for, and zero stock
    Wire &background() { return m_background; } ///< sweeps, prices, everything that may take its time
    Meter meter() const;
    /// How long an urgent call made now would wait for a pause or the minute's budget to end, ms; 0: it may leave.
    qint64 opensIn() const { return delayOf(m_urgent); }
    /// The platform said Throttled: nothing leaves before `until` (UTC ms). Never shortens an earlier one.
    void slowDown(qint64 until);
    /// Shutting down: every call that waits ends as Cancelled, and so does every later one. Calls that have left are
    /// the next link's.
    void abortAll();

private:
    struct Waiting {
        Alarm alarm;
        bool admitted = false;
    };
    struct Lane final : Wire {
        explicit Lane(RateLimitWire &limit)
            : owner(limit)
        {
        }
        Task<HttpReply> send(HttpRequest request) override { return owner.sendIn(*this, std::move(request)); }
        RateLimitWire &owner;
        std::deque<Waiting *> queue; // frames of the waiting coroutines own them
    };

    Task<HttpReply> sendIn(Lane &lane, HttpRequest request);
    int budgetOf(const Lane &lane) const;
    qint64 delayOf(const Lane &lane) const;
    void admit();

    Wire &m_next;
    const Limits m_limits;
    Clock &m_clock;
    Lane m_urgent{*this};
    Lane m_background{*this};
    std::deque<qint64> m_left; // when the last calls left, by monotonic(), oldest first; at most callsPerMinute
    qint64 m_ever = 0;
    int m_atWork = 0;
    int m_inside = 0; // coroutines that still need this object
    qint64 m_pausedUntil = 0; // monotonic
    Clock::TimerId m_timer = 0;
    bool m_closed = false;
};

} // namespace selaras::wire
