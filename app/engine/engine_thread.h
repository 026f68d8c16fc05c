#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "sync/engine.h"

#include <QSemaphore>
#include <QThread>

namespace selaras {

/// The thread in which the engine lives, with a clock of its own. Made and ended by the program's main thread.
class EngineThread final : public QThread {
public:
    /// Whether platforms can knock: a door on loopback, for a relay or a sandbox on the same PC. Most PCs have none and
    /// poll.
    enum class Door { Closed, Open };

    EngineThread(Store &store, std::vector<channels::ChannelKind> kinds, Door door = Door::Closed,
        std::vector<messengers::MessengerKind> messengers = {});
    ~EngineThread() override; ///< stops the engine cleanly
    sync::Engine *engine() const { return m_engine; }
    /// Where a shop's platform sends its push messages; empty while the door is closed.
    QString pushUrl(qint64 shopId) const;

protected:
    void run() override;

private:
    Store &m_store;
    std::vector<channels::ChannelKind> m_kinds;
    std::vector<messengers::MessengerKind> m_messengers;
    const Door m_door;
    quint16 m_port = 0;
    QSemaphore m_ready;
    sync::Engine *m_engine = nullptr;
};

} // namespace selaras
