#pragma once

#include "support/virtual_clock.h"

#include <functional>
#include <map>

namespace selaras::simulation {

/// The clock of one run of the program: the world's, until the program is killed. What then still waits goes on in a
/// time of its own, where it can end without touching the world.
class ProcessClock final : public Clock {
public:
    explicit ProcessClock(testing::VirtualClock &world)
        : m_world(&world)
    {
    }
    ~ProcessClock() override
    {
        for (const auto &[id, call] : m_waiting)
            m_world->cancel(call.timer);
    }

    qint64 now() const override
    {
        if (m_readings > 0 && !m_disarmed && --m_readings == 0)
            m_atReading();
        return m_world->now();
    }
    qint64 monotonic() const override { return m_world->monotonic(); }
    TimerId after(qint64 delay, std::function<void()> then) override
    {
        const TimerId id = ++m_last;
        Call &call = m_waiting[id];
        call.due = monotonic() + qMax<qint64>(0, delay);
        call.then = std::move(then);
        wait(id, call);
        return id;
    }
    void cancel(TimerId id) override
    {
        const auto found = m_waiting.find(id);
        if (found == m_waiting.end())
            return;
        m_world->cancel(found->second.timer);
        m_waiting.erase(found);
    }

    /// Calls `then` in the middle of whatever the program does when it looks at the clock for the n-th time.
    void atReading(qint64 n, std::function<void()> then)
    {
        m_readings = n;
        m_atReading = std::move(then);
    }
    /// Readings by others than the program itself do not count while one of these lives.
    struct Disarmed {
        explicit Disarmed(ProcessClock &clock)
            : m_clock(clock)
        {
            ++m_clock.m_disarmed;
        }
        ~Disarmed() { --m_clock.m_disarmed; }
        Disarmed(const Disarmed &) = delete;
        Disarmed &operator=(const Disarmed &) = delete;

    private:
        ProcessClock &m_clock;
    };

    /// Leaves the world. Afterwards time passes only in drain().
    void leaveTheWorld()
    {
        m_readings = 0;
        m_own = std::make_unique<testing::VirtualClock>(m_world->now());
        const qint64 left = m_world->monotonic();
        for (auto &[id, call] : m_waiting) {
            m_world->cancel(call.timer);
            call.due -= left;
        }
        m_world = m_own.get();
        for (auto &[id, call] : m_waiting)
            wait(id, call);
    }
    bool drain(const std::function<bool()> &done) { return m_own->runUntil(done, 3'600'000); }

private:
    struct Call {
        qint64 due = 0; ///< monotonic
        std::function<void()> then;
        TimerId timer = 0; ///< in m_world
    };
    void wait(TimerId id, Call &call)
    {
        call.timer = m_world->after(call.due - m_world->monotonic(), [this, id] {
            auto made = m_waiting.extract(id);
            made.mapped().then();
        });
    }

    testing::VirtualClock *m_world;
    std::unique_ptr<testing::VirtualClock> m_own;
    std::map<TimerId, Call> m_waiting;
    TimerId m_last = 0;
    mutable qint64 m_readings = 0; ///< 0: not armed
    int m_disarmed = 0;
    std::function<void()> m_atReading;
};

} // namespace selaras::simulation
