#include "simulation/program.h"

#include "channels/shopee/connector.h"
#include "channels/woocommerce/connector.h"

#include <QDir>
#include <QFile>

namespace selaras::simulation {

Program::Program(Inventory inventory, testing::VirtualClock &world, Network &network, quint64 seed,
    std::function<int(qint64 shopId)> shopOf)
    : m_inventory(std::move(inventory))
    , m_clock(world)
    , m_random(seed)
{
    auto opened = Store::open({m_inventory.path(), m_inventory.key, 0, Threads::None, 0}, m_clock);
    if (!opened)
        qFatal(
            "the inventory does not open: %s %s", qPrintable(opened.error().code), qPrintable(opened.error().detail));
    m_store = std::move(*opened);
    const auto line = [this, &network, shopOf = std::move(shopOf)](const shops::Shop &shop) {
        auto made = std::make_unique<ShopLine>(network, m_clock, shopOf(shop.id));
        m_lines.push_back(made.get());
        return made;
    };
    m_engine = std::make_unique<sync::Engine>(sync::EngineParts{
        *m_store, m_clock, m_random, {channels::shopee::kind(), channels::woocommerce::kind()}, line});
    QObject::connect(m_engine.get(), &sync::Engine::stopped, [this] { m_ended = true; });
    m_engine->start();
}

Program::~Program()
{
    require(m_ended);
    m_engine.reset();
    m_store.reset();
    QDir(m_inventory.folder).removeRecursively();
}

void Program::stop()
{
    m_stopping = true;
    m_engine->stop();
}

Inventory Program::snapshot(const QString &folder) const
{
    Inventory copy{folder, m_inventory.key};
    QDir().mkpath(folder);
    for (const char *suffix : {"", "-wal"})
        if (QFile::exists(m_inventory.path() + QLatin1String(suffix)))
            require(QFile::copy(m_inventory.path() + QLatin1String(suffix), copy.path() + QLatin1String(suffix)));
    return copy;
}

std::vector<std::shared_ptr<Call>> Program::die()
{
    std::vector<std::shared_ptr<Call>> open;
    for (ShopLine *line : m_lines)
        for (auto &call : line->cut())
            open.push_back(std::move(call));
    m_clock.leaveTheWorld();
    if (!m_stopping)
        stop();
    require(m_clock.drain([this] { return m_ended; }));
    return open;
}

} // namespace selaras::simulation
