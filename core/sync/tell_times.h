#pragma once

#include "sync/health.h"

#include <deque>

namespace selaras::sync {

/// How long a shop had to wait for our figures, over the last day. Times are UTC ms, spans ms.
class TellTimes {
public:
    void add(qint64 at, qint64 took);
    /// Writes typical and worst of the last hour, and the typical of each of the last 24 hours.
    void describe(qint64 now, ShopHealth &health) const;

private:
    struct Tell {
        qint64 at;
        qint64 took;
    };
    std::deque<Tell> m_tells;
};

} // namespace selaras::sync
