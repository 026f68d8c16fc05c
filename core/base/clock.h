#pragma once

#include <QtGlobal>
#include <functional>

namespace selaras {

/// The one source of time. Nothing else in core asks the system what time it is or sleeps, which is what lets tests
/// and the simulation run years in seconds. An object belongs to the thread that uses it.
class Clock {
public:
    using TimerId = quint64;
    virtual ~Clock() = default;

    /// Now, in UTC milliseconds since 1970. May be set back by the person at the PC.
    virtual qint64 now() const = 0;
    /// Milliseconds that only ever grow; for measuring how long something took.
    virtual qint64 monotonic() const = 0;
    /// Calls `then` once, on the calling thread, after `delay` milliseconds (0: as soon as the thread is free).
    virtual TimerId after(qint64 delay, std::function<void()> then) = 0;
    /// Forgets a call that has not been made yet; an id that was already called is ignored.
    virtual void cancel(TimerId id) = 0;
};

/// The system's clock and the event loop of the calling thread.
class SystemClock final : public Clock {
public:
    SystemClock();
    ~SystemClock() override;
    qint64 now() const override;
    qint64 monotonic() const override;
    TimerId after(qint64 delay, std::function<void()> then) override;
    void cancel(TimerId id) override;

private:
    struct Timers;
    Timers *m_timers;
};

} // namespace selaras
