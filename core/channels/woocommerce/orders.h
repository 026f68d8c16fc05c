#pragma once

#include "channels/ports.h"
#include "channels/woocommerce/order_walk.h"

namespace selaras::channels::woocommerce {

class Orders final : public OrderFeed, public Canceller {
public:
    explicit Orders(wire::Wire &wire)
        : m_wire(wire)
    {
    }

    qint64 longestWindow() const override; ///< ten years: the shop itself knows no limit
    qint64 overlap() const override; ///< 60 s: whole seconds, and saves that commit late
    Task<OrderPage> pullOrders(OrderWindow window) override;
    Task<std::vector<PulledOrder>> fetchOrders(std::vector<QString> externalIds) override;

    /// Looks before it writes: the shop lets any status follow any other, and would take back an order that the
    /// seller has completed by hand meanwhile. Rejected order.gone-out: completed or refunded.
    Task<> cancel(ChannelOrder order, CancelReason reason) override;
    Task<> answerRequest(QString externalId, bool accept) override; ///< Unsupported: buyers cannot ask

private:
    /// One page of the walk.
    Task<OrderPage> answer(OrderWindow window, OrderWalk walk);

    wire::Wire &m_wire;
};

} // namespace selaras::channels::woocommerce
