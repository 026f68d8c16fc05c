#include "orders/cancel.h"

#include "audit/audit.h"
#include "base/json.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "shops/shop.h"

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

/// Asks the channel something about the cancel of an order: one question at a time. The order and its number are put
/// into `entry`.
Result<> ask(Transaction &tx, qint64 orderId, bool (*may)(channels::OrderState), const QString &mayNot,
    const QString &payload, audit::Entry entry)
{
    TRY(const auto order, find(tx, orderId));
    if (!order)
        return failAs(QStringLiteral("order.missing"), Error::Kind::Conflict, QString::number(orderId));
    TRY(const auto shop, shops::find(tx, order->shopId));
    if (shops::isManual(shop->channel))
        return failAs(QStringLiteral("order.no-channel"), Error::Kind::Conflict, shop->name);
    if (!may(order->sold.state))
        return failAs(mayNot, Error::Kind::Conflict, channels::stateName(order->sold.state));
    TRY(const auto jobs, outbox::ofOrder(tx, orderId, kJobs));
    for (const outbox::Job &job : jobs)
        if (isUnderWay(job))
            return failAs(
                QStringLiteral("order.cancel-asked"), Error::Kind::Conflict, QStringLiteral("job %1").arg(job.id));
    CHECK(outbox::enqueue(
        tx, outbox::JobKind::CancelOrder, order->shopId, orderId, outbox::Priority::Person, orderId, payload));
    tx.touch(Topic::Orders);
    entry.orderId = orderId;
    entry.subject = order->sold.number;
    return audit::append(tx, entry);
}

} // namespace

bool mayRequestCancel(channels::OrderState state)
{
    using enum channels::OrderState;
    return state == Unpaid || state == Ready || state == Processed;
}

Result<> requestCancel(Transaction &tx, qint64 orderId, channels::CancelReason reason, const QString &actor)
{
    const QString payload = json::toText({{"reason", json::utf8(cancelReasonName(reason))}});
    return ask(tx, orderId, mayRequestCancel, QStringLiteral("order.not-cancellable"), payload,
        {.actor = actor, .action = QStringLiteral("order.cancel-asked"), .detail = cancelReasonName(reason)});
}

bool mayAnswerCancel(channels::OrderState state) { return state == channels::OrderState::CancelRequested; }

Result<> answerCancel(Transaction &tx, qint64 orderId, bool accept, const QString &actor)
{
    const QString payload = json::toText({{"answer", accept ? "accept" : "refuse"}});
    return ask(tx, orderId, mayAnswerCancel, QStringLiteral("order.no-request"), payload,
        {.actor = actor,
            .action = accept ? QStringLiteral("order.cancel-granted") : QStringLiteral("order.cancel-refused")});
}

std::optional<bool> answerOf(const QString &payload)
{
    const auto parsed = json::parse(payload.toUtf8());
    if (!parsed)
        return std::nullopt;
    const QString answer = json::Fields(*parsed, QStringLiteral("cancel")).textOr("answer");
    return answer.isEmpty() ? std::nullopt : std::optional(answer == QLatin1String("accept"));
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
