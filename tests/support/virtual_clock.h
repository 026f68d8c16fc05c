#pragma once

#include "base/clock.h"
#include "base/require.h"
#include "base/task.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace selaras::testing {

/// Time that passes only when a test says so. Calls wait in a queue and are made in the order of their due times, equal
/// ones in the order they were asked for: years run in milliseconds, and a run is the same every time.
class VirtualClock final : public Clock {
public:
    static constexpr qint64 kStart = 1'767'225'600'000; ///< 2026-01-01 00:00:00 UTC

    explicit VirtualClock(qint64 start = kStart)
        : m_offset(start)
    {
    }

    qint64 now() const override { return m_passed + m_offset; }
    qint64 monotonic() const override { return m_passed; }
    TimerId after(qint64 delay, std::function<void()> then) override
    {
        const TimerId id = ++m_lastId;
        const qint64 due = m_passed + qMax<qint64>(0, delay);
        m_queue.emplace(Key{due, id}, std::move(then));
        m_dueOf.emplace(id, due);
        return id;
    }
    void cancel(TimerId id) override
    {
        const auto found = m_dueOf.find(id);
        if (found == m_dueOf.end())
            return;
        m_queue.erase(Key{found->second, id});
        m_dueOf.erase(found);
    }

    /// Calls that wait.
    qsizetype waiting() const { return qsizetype(m_queue.size()); }
    /// How long until the next call is due, in ms (0: it is due already); nothing: none waits.
    std::optional<qint64> untilNext() const
    {
        if (m_queue.empty())
            return std::nullopt;
        return qMax<qint64>(0, m_queue.begin()->first.first - m_passed);
    }
    /// Passes to the next call, if one waits, and makes it. Returns whether there was one.
    bool step()
    {
        if (m_queue.empty())
            return false;
        auto next = m_queue.extract(m_queue.begin());
        m_dueOf.erase(next.key().second);
        m_passed = qMax(m_passed, next.key().first);
        next.mapped()();
        return true;
    }
    /// Makes everything that is due now, and what that asks for with no delay.
    void runDue() { advance(0); }
    /// Passes `ms` milliseconds, making every call that falls due on the way at its own time.
    void advance(qint64 ms)
    {
        require(ms >= 0);
        const qint64 end = m_passed + ms;
        while (!m_queue.empty() && m_queue.begin()->first.first <= end)
            step();
        m_passed = qMax(m_passed, end);
    }
    /// Passes from call to call until `done`, at most `limit` ms. Returns whether `done` came true; if not, exactly
    /// `limit` ms have passed.
    template <class Done> bool runUntil(Done done, qint64 limit = 24 * 60 * 60 * 1000)
    {
        const qint64 end = m_passed + limit;
        while (!done()) {
            if (m_queue.empty() || m_queue.begin()->first.first > end) {
                m_passed = qMax(m_passed, end);
                return done();
            }
            step();
        }
        return true;
    }
    /// Somebody sets the PC's clock forward or, negative, back: now() jumps, monotonic() and what waits do not.
    void setWallClock(qint64 byMs) { m_offset += byMs; }

private:
    using Key = std::pair<qint64, TimerId>; // when due by monotonic(), then the order of asking

    std::map<Key, std::function<void()>> m_queue;
    std::unordered_map<TimerId, qint64> m_dueOf;
    qint64 m_passed = 0;
    qint64 m_offset;
    TimerId m_lastId = 0;
};

/// Runs a task to its end in virtual time and gives its result. Breaks the test program when the task does not end
/// within `limit` ms: it waits for something that nobody will ever do.
template <class T>
Result<T> finish(VirtualClock &clock, QCoro::Task<Result<T>> task, qint64 limit = 24 * 60 * 60 * 1000)
{
    std::optional<Result<T>> result;
    const auto keep = [](QCoro::Task<Result<T>> running, std::optional<Result<T>> &into) -> QCoro::Task<void> {
        into = co_await running;
    };
    const QCoro::Task<void> kept = keep(std::move(task), result);
    require(clock.runUntil([&] { return result.has_value(); }, limit));
    return *std::move(result);
}

} // namespace selaras::testing
