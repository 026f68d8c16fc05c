#include "simulation/shop.h"

#include "base/require.h"

namespace selaras::simulation {

namespace {

Standing ofShopee(const sandbox::shopee::Order &order)
{
    using sandbox::shopee::Status;
    Standing out;
    out.updatedAt = order.updatedAt * 1000;
    switch (order.status) {
    case Status::Unpaid: out.state = QStringLiteral("unpaid"); break;
    case Status::Pending:
    case Status::ReadyToShip:
    case Status::RetryShip: out.state = QStringLiteral("ready"); break;
    case Status::Processed: out.state = QStringLiteral("processed"); break;
    case Status::Shipped:
        out.state = order.isDelivered() ? QStringLiteral("delivered") : QStringLiteral("shipped");
        break;
    case Status::Completed: out.state = QStringLiteral("completed"); break;
    case Status::InCancel: out.state = QStringLiteral("cancel_requested"); break;
    case Status::Cancelled: out.state = QStringLiteral("cancelled"); break;
    case Status::ToReturn: out.state = QStringLiteral("return_requested"); break;
    }
    out.cancelled = order.status == Status::Cancelled;
    out.left = order.status == Status::Shipped || order.status == Status::Completed || order.status == Status::ToReturn;
    return out;
}

Standing ofWoo(const sandbox::woocommerce::Order &order)
{
    Standing out;
    out.updatedAt = order.modified * 1000;
    out.state = order.status == u"processing" ? QStringLiteral("ready")
        : order.status == u"completed"        ? QStringLiteral("completed")
        : order.status == u"cancelled"        ? QStringLiteral("cancelled")
        : order.status == u"refunded"         ? QStringLiteral("returned")
                                              : QStringLiteral("unpaid");
    out.cancelled = order.status == u"cancelled";
    out.left = order.status == u"completed" || order.status == u"refunded";
    return out;
}

} // namespace

Standing Shop::standing(const QString &externalId) const
{
    if (shopee) {
        const auto *order = shopee->orders().find(externalId);
        require(order);
        return ofShopee(*order);
    }
    const auto *order = woo->orders().find(externalId.toLongLong());
    require(order);
    return ofWoo(*order);
}

} // namespace selaras::simulation
