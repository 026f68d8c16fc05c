#pragma once

#include "base/clock.h"

namespace selaras::test {

/// A clock that stands still until the test moves it. Calls asked for with after() are not made: for code that only
/// asks what time it is.
class ManualClock final : public Clock {
public:
    explicit ManualClock(qint64 now = 1'700'000'000'000)
        : m_now(now)
    {
    }
    qint64 now() const override { return m_now; }
    qint64 monotonic() const override { return m_now; }
    TimerId after(qint64, std::function<void()>) override { return 1; }
    void cancel(TimerId) override { }

    void advance(qint64 ms) { m_now += ms; }
    void setTo(qint64 now) { m_now = now; }

private:
    qint64 m_now;
};

} // namespace selaras::test
