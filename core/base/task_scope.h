#pragma once

#include "base/task.h"

#include <functional>
#include <vector>

namespace selaras {

/// Owns the coroutines of one service. Dropping a QCoro task does not stop it, so a service may only die after its
/// scope has seen every task end: stop() asks them to, finished() tells when they have. One thread.
class TaskScope {
public:
    TaskScope() = default;
    ~TaskScope(); ///< require()s that every task has ended
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    /// Runs a task to its end. Its error, if any, goes to `failed` (may be empty).
    void start(Task<> task, std::function<void(const Error &)> failed = {});
    /// Something that wakes a sleeping task when stop() is called: an alarm's ring, a wire's abort.
    void onStop(std::function<void()> wake) { m_wakers.push_back(std::move(wake)); }
    void stop();
    bool stopping() const { return m_stopping; }
    bool finished() const { return m_running == 0; }
    /// Called once, when the last task has ended after stop().
    void whenFinished(std::function<void()> then);

private:
    Task<> run(Task<> task, std::function<void(const Error &)> failed);

    int m_running = 0;
    bool m_stopping = false;
    std::vector<std::function<void()>> m_wakers;
    std::function<void()> m_then;
};

} // namespace selaras
