#include "base/task_scope.h"

#include "base/require.h"

namespace selaras {

TaskScope::~TaskScope() { require(m_running == 0); }

Task<> TaskScope::run(Task<> task, std::function<void(const Error &)> failed)
{
    Result<> outcome = co_await task;
    --m_running;
    if (!outcome && failed)
        failed(outcome.error());
    if (m_stopping && m_running == 0 && m_then)
        std::exchange(m_then, nullptr)();
    co_return Result<>();
}

void TaskScope::start(Task<> task, std::function<void(const Error &)> failed)
{
    ++m_running;
    run(std::move(task), std::move(failed));
}

void TaskScope::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    for (const auto &wake : m_wakers)
        wake();
}

void TaskScope::whenFinished(std::function<void()> then)
{
    if (m_running == 0)
        then();
    else
        m_then = std::move(then);
}

} // namespace selaras
