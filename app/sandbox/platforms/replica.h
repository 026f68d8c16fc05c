#pragma once

#include <QHash>
#include <QString>
#include <nlohmann/json.hpp>

namespace selaras::sandbox {

/// A copy of the orders that may lag behind the platform's own: for some seconds after a change it then shows an order
/// as it showed it the last time (a read replica, a cache before the shop). Times are UTC ms.
class Replica {
public:
    using Json = nlohmann::ordered_json;
    static constexpr qint64 kLag = 5'000; ///< ms

    /// A call comes; it meets the copy lagging or not.
    void ask(qint64 now, bool lags)
    {
        m_now = now;
        m_lags = lags;
    }
    /// What that call is shown of an order that is `row` by now.
    Json shown(const QString &order, qint64 changedAt, Json row)
    {
        Json &kept = m_shown[order];
        if (!m_lags || m_now - changedAt > kLag || kept.is_null())
            kept = std::move(row);
        return kept;
    }

private:
    qint64 m_now = 0;
    bool m_lags = false;
    QHash<QString, Json> m_shown;
};

} // namespace selaras::sandbox
