#pragma once

#include "manual/manual_order.h"
#include "orders/order.h"

#include <QString>

namespace selaras::ui {

/// What is said to a buyer in a chat: what was ordered, what to transfer, with which number, until when; of an order
/// that is not to be paid any more only what was ordered. It promises nothing that is not there. In the language of the
/// window.
QString paymentText(const orders::Order &order, const manual::Facts &facts);

/// Pieces of an order that are not there.
qint64 waitingOf(const orders::Order &order);

/// "Rp109.123": the amount to transfer, with what makes it this order's.
QString dueText(const orders::Order &order, const manual::Facts &facts);

} // namespace selaras::ui
