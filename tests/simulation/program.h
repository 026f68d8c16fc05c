#pragma once

#include "simulation/shop_line.h"
#include "store/store.h"
#include "sync/engine.h"

#include <QHash>
#include <memory>

namespace selaras::simulation {

/// Where the program's file is and what opens it.
struct Inventory {
    QString folder;
    Secret key;

    QString path() const { return folder + QStringLiteral("/shop.selaras"); }
};

/// The program from its start to its end: the real store and engine, with the world's time and network.
class Program {
public:
    /// Opens the inventory. `shopOf` says which of the world's shops a row is. The world and the network outlive it.
    Program(Inventory inventory, testing::VirtualClock &world, Network &network, quint64 seed,
        std::function<int(qint64 shopId)> shopOf);
    /// Only after it has ended or died.
    ~Program();

    Store &store() { return *m_store; }
    ProcessClock &clock() { return m_clock; }
    sync::Engine &engine() { return *m_engine; }
    const Inventory &inventory() const { return m_inventory; }
    bool ended() const { return m_ended; }
    bool stopping() const { return m_stopping; }

    /// Ends cleanly; ended() comes true in a moment.
    void stop();
    /// Copies the file as it lies on the disk at this moment, also in the middle of a transaction, into a new folder.
    Inventory snapshot(const QString &folder) const;
    /// Dies at once: what it was about ends in a time of its own, with a network that is gone and a file nobody reads
    /// again. Returns the calls that were on their way.
    std::vector<std::shared_ptr<Call>> die();

private:
    Inventory m_inventory;
    ProcessClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<Store> m_store;
    std::vector<ShopLine *> m_lines; // the engine's own
    std::unique_ptr<sync::Engine> m_engine;
    bool m_stopping = false, m_ended = false;
};

} // namespace selaras::simulation
