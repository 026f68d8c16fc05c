#include "engine/stop_signals.h"

#include "base/require.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace selaras {

namespace {

constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};

// A signal comes at any moment and in any thread, and may do almost nothing: it writes one byte, and the event loop
// reads it.
std::array<int, 2> ends{-1, -1};
std::array<struct sigaction, kSignals.size()> before{};

void onSignal(int)
{
    const int kept = errno;
    const char byte = 1;
    (void)!::write(ends[0], &byte, 1); // full: one is told already
    errno = kept;
}

} // namespace

StopSignals::StopSignals(std::function<void()> stopped)
{
    require(ends[0] == -1);
    require(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends.data()) == 0);
    m_notifier = std::make_unique<QSocketNotifier>(ends[1], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [stopped = std::move(stopped)] {
        std::array<char, 16> bytes{};
        while (::read(ends[1], bytes.data(), bytes.size()) > 0) { }
        stopped();
    });
    struct sigaction action { };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &action, &before[i]);
}

StopSignals::~StopSignals()
{
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &before[i], nullptr);
    m_notifier.reset();
    for (int &end : ends)
        ::close(std::exchange(end, -1));
}

} // namespace selaras
