#pragma once

#include "base/task.h"
#include "platforms/platform.h"
#include "simulation/process_clock.h"
#include "wire/wire.h"

#include <list>
#include <memory>

namespace selaras::simulation {

/// A call on its way, which lives on in the world when the program that made it dies.
struct Call {
    int shop = 0;
    qint64 number = 0; ///< grows from call to call over all shops
    qint64 sentAt = 0; ///< world's time
    wire::HttpRequest request; ///< as the platform reads it off the network
    sandbox::Answer answer;
    bool lost = false; ///< no answer comes
    bool forgotten = false; ///< the program that made it is dead, and it does not arrive any more either
    Alarm *waiting = nullptr; ///< null: nobody waits (any more)
};

/// What is between the program and its shops. The world answers; it must call `arrived` when the answer is there.
class Network {
public:
    virtual ~Network() = default;
    /// A call leaves the program.
    virtual void leave(std::shared_ptr<Call> call) = 0;
    /// Its answer is handed to the program.
    virtual void delivered(const Call &call) = 0;
};

/// The last link of a shop's chain in one run of the program.
class ShopLine final : public wire::Wire {
public:
    ShopLine(Network &network, ProcessClock &clock, int shop)
        : m_network(network)
        , m_clock(clock)
        , m_shop(shop)
    {
    }
    ~ShopLine() override { require(m_open.empty()); }

    Task<wire::HttpReply> send(wire::HttpRequest request) override;
    void abortAll() override;
    /// The program is killed: its open calls are left to themselves, and nothing comes back.
    std::vector<std::shared_ptr<Call>> cut();

private:
    Network &m_network;
    ProcessClock &m_clock;
    int m_shop;
    std::list<std::shared_ptr<Call>> m_open;
    bool m_closed = false;
};

} // namespace selaras::simulation
