#pragma once

#include "access/session.h"
#include "channels/ports.h"
#include "services.h"
#include "sounds/loudspeaker.h"
#include "sync/engine.h"

#include <QObject>
#include <memory>

namespace selaras {
class EngineThread;
}

namespace selaras::desktop {

/// An open inventory at work: its store, and the engine in a thread of its own.
class Runtime : public QObject {
    Q_OBJECT
public:
    /// `clock` belongs to the window's thread and outlives it.
    Runtime(std::shared_ptr<access::Session> session, std::vector<channels::ChannelKind> kinds, Clock &clock);
    ~Runtime() override; ///< stops the engine cleanly, then closes the store

    ui::Services &services() { return m_services; }
    access::Session &session() { return *m_session; }
    const std::shared_ptr<access::Session> &shared() const { return m_session; }
    /// Somebody else is at the PC now.
    void setActor(const access::Actor &actor);
    std::vector<sync::ShopHealth> health() const;
    void pullNow(qint64 shopId = 0); ///< 0: every shop

Q_SIGNALS:
    void healthChanged();

private:
    std::shared_ptr<access::Session> m_session;
    std::unique_ptr<EngineThread> m_thread;
    ui::Loudspeaker m_loudspeaker;
    ui::Services m_services;
};

} // namespace selaras::desktop
