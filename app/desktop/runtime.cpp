#include "desktop/runtime.h"

#include "connectors.h"
#include "engine/engine_thread.h"

namespace selaras::desktop {

Runtime::Runtime(std::shared_ptr<access::Session> session, std::vector<channels::ChannelKind> kinds, Clock &clock)
    : m_session(std::move(session))
    , m_thread(std::make_unique<EngineThread>(*m_session->store, kinds, EngineThread::Door::Closed, messengerKinds()))
    , m_services{*m_session->store, clock, m_thread->engine(), m_session->actor, std::move(kinds), &m_loudspeaker,
          messengerKinds()}
{
    connect(m_thread->engine(), &sync::Engine::healthChanged, this, &Runtime::healthChanged);
}

Runtime::~Runtime() = default;

void Runtime::setActor(const access::Actor &actor)
{
    m_session->actor = actor;
    m_services.actor = actor;
}

std::vector<sync::ShopHealth> Runtime::health() const { return m_services.engine->health(); }

void Runtime::pullNow(qint64 shopId) { m_services.engine->pullNow(shopId); }

} // namespace selaras::desktop
