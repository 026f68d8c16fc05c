#pragma once

#include "channels/ports.h"
#include "store/transaction.h"

#include <optional>

namespace selaras::orders {

/// Whether a shop may ask for the cancel of an order in this state: not when its goods have left, it is cancelled
/// already, or the buyer's own request waits for an answer.
bool mayRequestCancel(channels::OrderState state);

/// Asks the channel to cancel an order: a job in the outbox and an audit entry. The order keeps its state and its
/// stock until the channel has accepted. Conflict with a code: "order.missing", "order.not-cancellable" (its state does
/// not allow it), "order.cancel-asked" (an earlier request is still on its way), "order.no-channel" (taken by our own
/// people: there is nobody to ask, manual::cancel() ends it).
Result<> requestCancel(Transaction &tx, qint64 orderId, channels::CancelReason reason, const QString &actor);

/// Whether a buyer's request to cancel waits for the shop's answer.
bool mayAnswerCancel(channels::OrderState state);

/// Answers a buyer's request to cancel: a job in the outbox and an audit entry. State and stock stay as they are until
/// the channel's own order says otherwise. Conflict with a code: "order.missing", "order.no-request" (nothing waits for
/// an answer), "order.cancel-asked" (an answer is on its way).
Result<> answerCancel(Transaction &tx, qint64 orderId, bool accept, const QString &actor);

/// What a cancel job answers to a buyer's request, from its payload: true accepts. Nullopt: it is our own request.
std::optional<bool> answerOf(const QString &payload);

QString cancelReasonName(
    channels::CancelReason reason); ///< "out_of_stock", "buyer_asked", "cannot_deliver", as in the job's payload
std::optional<channels::CancelReason> cancelReasonFromName(const QString &name);

} // namespace selaras::orders
