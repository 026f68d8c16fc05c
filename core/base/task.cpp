#include "base/task.h"

#include "base/require.h"

namespace selaras {

Alarm::~Alarm()
{
    if (m_timer)
        m_clock.cancel(m_timer);
}

void Alarm::ring()
{
    if (!m_waiting) {
        m_rung = true;
        return;
    }
    if (m_resuming)
        return;
    if (m_timer)
        m_clock.cancel(m_timer);
    m_resuming = true;
    m_timer = m_clock.after(0, [this] { resume(Woken::ByRing); });
}

void Alarm::resume(Woken by)
{
    m_timer = 0;
    m_resuming = false;
    m_by = by;
    std::exchange(m_waiting, nullptr).resume();
}

bool Alarm::Wait::await_ready() const noexcept { return alarm.m_rung; }

void Alarm::Wait::await_suspend(std::coroutine_handle<> waiting)
{
    require(!alarm.m_waiting);
    alarm.m_waiting = waiting;
    if (delay >= 0)
        alarm.m_timer = alarm.m_clock.after(delay, [a = &alarm] { a->resume(Woken::ByTime); });
}

Alarm::Woken Alarm::Wait::await_resume() noexcept
{
    if (alarm.m_rung) {
        alarm.m_rung = false;
        return Woken::ByRing;
    }
    return alarm.m_by;
}

} // namespace selaras
