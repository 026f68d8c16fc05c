#pragma once

#include "base/random.h"
#include "platforms/platform.h"
#include "platforms/woocommerce/order_book.h"

#include <map>

namespace selaras::sandbox::woocommerce {

/// The webhooks of the shop and their deliveries. The body is built when a delivery leaves, not when the order
/// changed; the queue takes some seconds, in no order; nothing is sent twice by itself and nothing again.
class Pushes {
public:
    Pushes(const OrderBook &orders, Random &random)
        : m_orders(orders)
        , m_random(random)
    {
    }

    QString url; ///< empty: nowhere
    QString secret;
    QString source; ///< the shop's home

    void queue(const OrderEvent &event, qint64 now, const Faults &faults, Faults &injected);
    std::vector<Push> takeDue(qint64 now);

private:
    Push delivery(const OrderEvent &event, qint64 at) const;

    const OrderBook &m_orders;
    Random &m_random;
    std::multimap<qint64, OrderEvent> m_waiting;
};

} // namespace selaras::sandbox::woocommerce
