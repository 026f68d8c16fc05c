#pragma once

#include <QHash>
#include <QString>
#include <nlohmann/json.hpp>
#include <utility>

namespace selaras::sandbox {

/// Copies of the orders, of which one may lag behind (read replicas, a cache before the shop): for some seconds after a
/// change it shows an order as it was shown before, even to whoever has seen the change elsewhere. Times are UTC ms.
class Replica {
public:
    using Json = nlohmann::ordered_json;
    static constexpr qint64 kLag = 15'000; ///< ms

    /// A call comes; it meets the copy that lags, or not.
    void ask(qint64 now, bool lags)
    {
        m_now = now;
        m_lags = lags;
    }
    /// What that call is shown of an order that is `row` by now.
    Json shown(const QString &order, qint64 changedAt, Json row)
    {
        Versions &kept = m_shown[order];
        if (kept.changedAt != changedAt)
            kept = {changedAt, row, std::exchange(kept.now, nullptr)};
        const bool old = m_lags && m_now - changedAt <= kLag && !kept.before.is_null();
        return old ? kept.before : row;
    }

private:
    struct Versions {
        qint64 changedAt = 0;
        Json now = nullptr, before = nullptr;
    };
    qint64 m_now = 0;
    bool m_lags = false;
    QHash<QString, Versions> m_shown;
};

} // namespace selaras::sandbox
