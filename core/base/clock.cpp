#include "base/clock.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <unordered_map>

namespace selaras {

struct SystemClock::Timers {
    TimerId next = 1;
    std::unordered_map<TimerId, QTimer *> running;
};

SystemClock::SystemClock()
    : m_timers(new Timers)
{
}

SystemClock::~SystemClock()
{
    for (auto &[id, timer] : m_timers->running)
        delete timer;
    delete m_timers;
}

qint64 SystemClock::now() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

qint64 SystemClock::monotonic() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Clock::TimerId SystemClock::after(qint64 delay, std::function<void()> then)
{
    const TimerId id = m_timers->next++;
    auto *timer = new QTimer;
    timer->setSingleShot(true);
    timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, timer, [this, id, timer, then = std::move(then)] {
        m_timers->running.erase(id);
        timer->deleteLater();
        then();
    });
    m_timers->running.emplace(id, timer);
    timer->start(std::chrono::milliseconds(delay));
    return id;
}

void SystemClock::cancel(TimerId id)
{
    auto found = m_timers->running.find(id);
    if (found == m_timers->running.end())
        return;
    found->second->stop();
    found->second->deleteLater();
    m_timers->running.erase(found);
}

} // namespace selaras
