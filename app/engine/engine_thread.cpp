#include "engine/engine_thread.h"

#include "engine/order_drops.h"
#include "wire/door.h"
#include "wire/network.h"

namespace selaras {

namespace {

const QString kPushPath = QStringLiteral("/push/");

}

EngineThread::EngineThread(Store &store, std::vector<channels::ChannelKind> kinds, Door door,
    std::vector<messengers::MessengerKind> messengers)
    : m_store(store)
    , m_kinds(std::move(kinds))
    , m_messengers(std::move(messengers))
    , m_door(door)
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

QString EngineThread::pushUrl(qint64 shopId) const
{
    return m_port == 0 ? QString() : QStringLiteral("http://127.0.0.1:%1%2%3").arg(m_port).arg(kPushPath).arg(shopId);
}

void EngineThread::run()
{
    SystemClock clock;
    SystemRandom random;
    QThreadPool blocking;
    sync::Engine engine(
        {m_store, clock, random, m_kinds, [](const shops::Shop &) { return std::make_unique<wire::NetworkWire>(); },
            m_messengers, [] { return std::make_unique<wire::NetworkWire>(); }, orderDrops(blocking)});
    wire::WebhookDoor door(clock, [&](const QString &path, const wire::HttpRequest &request) {
        const qint64 shop = path.startsWith(kPushPath) ? path.mid(kPushPath.size()).toLongLong() : 0;
        return engine.takePush(shop, request, pushUrl(shop));
    });
    if (m_door == Door::Open && door.open(QHostAddress::LocalHost, 0))
        m_port = door.port();
    connect(&engine, &sync::Engine::stopped, &engine, [this] { quit(); });
    m_engine = &engine;
    engine.start();
    m_ready.release();
    exec();
}

} // namespace selaras
