#pragma once

#include <functional>
#include <memory>

class QSocketNotifier;

namespace selaras {

/// Ctrl+C, a terminal that closes, and who ends the program or the machine (SIGINT, SIGHUP, SIGTERM), told to the event
/// loop, so that the program ends as when its window is closed: the inventory is closed whole, and what was only
/// passing is taken away. One at a time; while it lives, these signals end nothing by themselves.
class StopSignals {
public:
    /// `stopped` is called by the event loop of this thread, once for each signal; for several while the loop was busy
    /// maybe only once.
    explicit StopSignals(std::function<void()> stopped);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace selaras
