#pragma once

#include "base/random.h"
#include "platforms/platform.h"
#include "platforms/shopee/door.h"
#include "platforms/shopee/order_book.h"

namespace selaras::sandbox::shopee {

/// The messages on their way to the callback address. Times are UTC ms.
class Pushes {
public:
    Pushes(Random &random)
        : m_random(random)
    {
    }
    QString url; ///< empty: nowhere

    void queue(const OrderEvent &event, const Order &order, const Names &names, const Faults &faults, Faults &injected);
    std::vector<Push> takeDue(qint64 now);
    /// The address did not answer with 2xx in time: again after 5, 30 and 180 minutes, then never.
    void failed(const Push &push, qint64 now);

private:
    Random &m_random;
    std::multimap<qint64, Push> m_waiting;
    QHash<QByteArray, int> m_failures; // by body
};

} // namespace selaras::sandbox::shopee
