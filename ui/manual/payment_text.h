#pragma once

#include "manual/manual_order.h"
#include "orders/order.h"

#include <QString>

namespace selaras::ui {

/// What is said to a buyer in a chat: what was ordered, what to transfer, with which number, until when; of an order
/// that is not to be paid any more only what was ordered. In the language of the window.
QString paymentText(const orders::Order &order, const manual::Facts &facts);

/// "Rp109.123": the amount to transfer, with what makes it this order's.
QString dueText(const orders::Order &order, const manual::Facts &facts);

} // namespace selaras::ui
