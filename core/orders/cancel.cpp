#include "orders/cancel.h"

#include "audit/audit.h"
#include "base/json.h"
#include "orders/order.h"
#include "outbox/outbox.h"

#include <array>

namespace selaras::orders {

namespace {

constexpr std::array kReasons{"out_of_stock", "buyer_asked", "cannot_deliver"};
constexpr int kJobs = 200; ///< of one order; a hundred times what one ever has

bool isUnderWay(const outbox::Job &job)
{
    return job.kind == outbox::JobKind::CancelOrder
        && (job.state == outbox::JobState::Queued || job.state == outbox::JobState::Running);
}

} // namespace

bool mayRequestCancel(channels::OrderState state)
{
    using enum channels::OrderState;
    return state == Unpaid || state == Ready || state == Processed;
}

Result<> requestCancel(Transaction &tx, qint64 orderId, channels::CancelReason reason, const QString &actor)
{
    TRY(const auto order, find(tx, orderId));
    if (!order)
        return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, QString::number(orderId));
    if (!mayRequestCancel(order->sold.state))
        return failAs(
            QStringLiteral("order.not-cancellable"), Error::Kind::Conflict, channels::stateName(order->sold.state));
    TRY(const auto jobs, outbox::ofOrder(tx, orderId, kJobs));
    for (const outbox::Job &job : jobs)
        if (isUnderWay(job))
            return failAs(
                QStringLiteral("order.cancel-asked"), Error::Kind::Conflict, QStringLiteral("job %1").arg(job.id));
    const QString payload = json::toText({{"reason", json::utf8(cancelReasonName(reason))}});
    CHECK(outbox::enqueue(
        tx, outbox::JobKind::CancelOrder, order->shopId, orderId, outbox::Priority::Person, orderId, payload));
    tx.touch(Topic::Orders);
    return audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("order.cancel-asked"),
            .orderId = orderId,
            .subject = order->sold.number,
            .detail = cancelReasonName(reason)});
}

QString cancelReasonName(channels::CancelReason reason) { return QString::fromLatin1(kReasons[std::size_t(reason)]); }

std::optional<channels::CancelReason> cancelReasonFromName(const QString &name)
{
    for (std::size_t i = 0; i < kReasons.size(); ++i)
        if (name == QLatin1String(kReasons[i]))
            return channels::CancelReason(i);
    return std::nullopt;
}

} // namespace selaras::orders
