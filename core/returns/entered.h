#pragma once

#include "returns/returns.h"

/// Where a return that our own people wrote down goes another way than one that its channel tells of.
namespace selaras::returns {

/// Our people's answer to a return they wrote down themselves: nobody else is asked.
Result<> decide(Transaction &tx, const Return &of, const Answer &answer, const QString &actor);
/// The channel tells of a return of the order itself: what our people wrote down of it gives way. True: they have
/// looked at its goods already, so no more are to come.
Result<bool> giveWay(Transaction &tx, qint64 orderId, const QString &actor);
/// An order typed in here is over once all its goods are back and its buyer is owed nothing: no channel says so.
Result<> endOrder(Transaction &tx, qint64 orderId, const QString &actor);

/// Whether a buyer has, or had, money in it.
bool wasPaid(channels::MoneyState money);

} // namespace selaras::returns
