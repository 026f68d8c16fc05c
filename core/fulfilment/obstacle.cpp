#include "fulfilment/obstacle.h"

#include "fulfilment/queries.h"
#include "orders/states.h"

#include <array>

namespace selaras::fulfilment {

using channels::OrderState;

QString obstacleName(Obstacle obstacle)
{
    constexpr std::array kNames{"left", "cancelled", "cancel-asked", "cancel-sent", "unpaid", "held-by-channel", "held",
        "needs-mapping", "short"};
    return QString::fromLatin1(kNames[std::size_t(obstacle)]);
}

bool stops(const std::optional<Obstacle> &obstacle) { return obstacle && *obstacle != Obstacle::Short; }

Result<std::optional<Obstacle>> obstacleTo(Reader &reader, qint64 orderId)
{
    TRY(const auto facts, reader.one(obstacleFacts, orderId));
    if (!facts)
        return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, QString::number(orderId));
    if (orders::hasLeft(facts->state))
        return Obstacle::Left;
    if (facts->state == OrderState::Cancelled)
        return Obstacle::Cancelled;
    if (facts->state == OrderState::CancelRequested)
        return Obstacle::CancelAsked;
    if (facts->cancelSent)
        return Obstacle::CancelSent;
    if (facts->state == OrderState::Unpaid)
        return Obstacle::Unpaid;
    if (facts->channelHold)
        return Obstacle::HeldByChannel;
    if (facts->ownHold)
        return Obstacle::Held;
    if (facts->unmapped)
        return Obstacle::NeedsMapping;
    if (facts->waits)
        return Obstacle::Short;
    return std::nullopt;
}

} // namespace selaras::fulfilment
