#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "channels/ports.h"
#include "messengers/messenger.h"
#include "shops/shop.h"
#include "store/store.h"
#include "sync/health.h"
#include "sync/order_files.h"

#include <QObject>
#include <functional>
#include <memory>

namespace selaras::sync {

/// What the engine needs from outside it. `network` makes the last link of a shop's chain: the real network, or the
/// shop's platform in the same process; it is called in the engine's thread and the engine owns what it returns.
struct EngineParts {
    Store &store;
    Clock &clock;
    Random &random;
    std::vector<channels::ChannelKind> kinds;
    std::function<std::unique_ptr<wire::Wire>(const shops::Shop &shop)> network;
    /// Every way of writing to buyers; none: nobody is written to, messages wait.
    std::vector<messengers::MessengerKind> messengers{};
    /// The last link of a sender's chain; needed when there are messengers.
    std::function<std::unique_ptr<wire::Wire>()> messengerNetwork{};
    OrderFileParts files{};
};

/// Keeps every connected shop in tune and writes to its buyers: brings orders in, tells shops their stock, refreshes
/// tokens, sweeps, reads back. Lives in one thread with an event loop (or on the virtual clock of a simulation);
/// everything worth keeping is in the store.
class Engine : public QObject {
    Q_OBJECT
public:
    explicit Engine(EngineParts parts);
    ~Engine() override;

    /// Takes up the work of every shop in the store; shops connected later join by themselves.
    void start();
    /// Ends cleanly: no new calls, running ones aborted, nothing lost. `stopped()` follows.
    void stop();

    /// Pulls a shop's orders now (0: every shop, and looks for files of orders); also brings listings up to date. Any
    /// thread.
    void pullNow(qint64 shopId);
    /// A push message came in through a door. Checks its signature; wakes a fetch. Engine's thread.
    wire::HttpReply takePush(qint64 shopId, const wire::HttpRequest &request, const QString &url);
    /// How every shop stands. Any thread.
    std::vector<ShopHealth> health() const;

Q_SIGNALS:
    void healthChanged(); ///< at most four times a second
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selaras::sync
