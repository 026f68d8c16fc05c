#pragma once

#include "base/clock.h"
#include "base/json.h"
#include "base/task.h"
#include "engine/engine_thread.h"
#include "store/store.h"
#include "wire/network.h"

#include <atomic>

namespace selaras::demo {

/// Looks on while the engine and the sandbox's buyers are at work, and at the end holds the books against what every
/// shop shows and every invariant of the house.
class Watch {
public:
    struct Plan {
        qint64 seconds = 30; ///< 0: until interrupted
        int buyers = 0; ///< orders a minute; 0: whatever the sandbox was started with
        bool push = false; ///< tell the platforms where our door is
        int flash = 0; ///< orders of a flash sale to begin with, in five seconds over all shops, for one SKU
    };

    /// `source` is the sandbox's ready file or control URL. Everything outlives the watch.
    Watch(QString source, Store &store, EngineThread &engine, Clock &clock);
    ~Watch();

    /// A progress line a second on stderr; then the summary: figures, what did not hold ("broken"), and whether all did
    /// ("sound"). Errors: the sandbox does not answer.
    Task<json::Value> run(Plan plan, const std::atomic<bool> &interrupted);

private:
    Task<json::Value> control(QByteArray method, QString path, json::Value body);
    Task<json::Value> state(bool withSkus);
    Task<> openDoors();
    Task<> flashSale(int orders);
    Task<> untilQuiet(json::Value *last);
    Result<std::vector<QString>> broken(const json::Value &state);
    Result<json::Value> figures(const json::Value &state);
    json::Value flashFigures(const json::Value &state, qint64 shortOrders) const;
    void watchManners(const json::Value &state);
    void progress(const json::Value &state) const;
    void waitsFor(const std::vector<QString> &wrong, qint64 left) const;

    QString m_source;
    Store &m_store;
    EngineThread &m_engine;
    Clock &m_clock;
    wire::NetworkWire m_network;
    Alarm m_alarm;
    qint64 m_connectedAt = 0, m_begun = 0; ///< monotonic
    int m_mostCalls = -1; ///< of a minute and shop; -1: not watched long enough
    QString m_flashSku; ///< empty: no flash sale
};

} // namespace selaras::demo
