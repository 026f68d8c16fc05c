#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QCoroTask>
#include <coroutine>

namespace selaras {

/// A coroutine that ends in a Result. Parameters by value; nothing in braces and no lambda on a co_await line
/// (tests/tidy looks for both); never an exception.
template <class T = void> using Task = QCoro::Task<Result<T>>;

/// What a worker sleeps on: until its time comes, somebody rings, or the whole service stops. Sleeps through Clock
/// only. One coroutine waits at a time; a ring while nobody waits is kept for the next wait, so that none is lost.
class Alarm {
public:
    enum class Woken { ByTime, ByRing };

    explicit Alarm(Clock &clock)
        : m_clock(clock)
    {
    }
    ~Alarm();
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    /// Wakes the waiting coroutine as soon as the thread is free. Same thread only.
    void ring();

    struct Wait {
        Alarm &alarm;
        qint64 delay;
        bool await_ready() const noexcept;
        void await_suspend(std::coroutine_handle<> waiting);
        Woken await_resume() noexcept;
    };
    /// `co_await alarm.wait(ms)`: sleeps at most `delay` milliseconds; negative: until rung.
    Wait wait(qint64 delay) { return Wait{*this, delay}; }

private:
    void resume(Woken by);

    Clock &m_clock;
    std::coroutine_handle<> m_waiting;
    Clock::TimerId m_timer = 0;
    bool m_rung = false;
    bool m_resuming = false;
    Woken m_by = Woken::ByTime;
};

} // namespace selaras
