#include "desktop/engine_thread.h"

#include "wire/network.h"

namespace selaras::desktop {

EngineThread::EngineThread(Store &store, std::vector<channels::ChannelKind> kinds)
    : m_store(store)
    , m_kinds(std::move(kinds))
{
    setObjectName(QStringLiteral("engine"));
    start();
    m_ready.acquire();
}

EngineThread::~EngineThread()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->stop(); });
    wait();
}

void EngineThread::run()
{
    SystemClock clock;
    SystemRandom random;
    sync::Engine engine({m_store, clock, random, m_kinds, [] { return std::make_unique<wire::NetworkWire>(); }});
    connect(&engine, &sync::Engine::stopped, &engine, [this] { quit(); });
    m_engine = &engine;
    engine.start();
    m_ready.release();
    exec();
}

} // namespace selaras::desktop
