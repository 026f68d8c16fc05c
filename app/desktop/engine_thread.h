#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "sync/engine.h"

#include <QSemaphore>
#include <QThread>

namespace selaras::desktop {

/// The thread in which the engine lives, with a clock of its own. Made and ended by the window's thread.
class EngineThread final : public QThread {
public:
    EngineThread(Store &store, std::vector<channels::ChannelKind> kinds);
    ~EngineThread() override;
    sync::Engine *engine() const { return m_engine; }

protected:
    void run() override;

private:
    Store &m_store;
    std::vector<channels::ChannelKind> m_kinds;
    QSemaphore m_ready;
    sync::Engine *m_engine = nullptr;
};

} // namespace selaras::desktop
