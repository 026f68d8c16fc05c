#pragma once

#include "returns/returns.h"

/// What the steps of a return share, whoever takes them.
namespace selaras::returns {

tl::unexpected<Error> refuse(const char *code, const QString &what); ///< a Conflict
/// With its lines; Conflict return.missing.
Result<Return> existing(Reader &reader, qint64 returnId);
/// Into the audit log, and tells the screens.
Result<> note(Transaction &tx, const Return &of, const char *action, const QString &detail, const QString &actor);

/// Our people's answer to a return they wrote down themselves: nobody else is asked.
Result<> decide(Transaction &tx, const Return &of, const Answer &answer, const QString &actor);
/// The channel tells of a return of the order itself: what our people wrote down of it gives way. True: they have
/// looked at its goods already, so no more are to come.
Result<bool> giveWay(Transaction &tx, qint64 orderId, const QString &actor);
/// An order typed in here is over once all its goods are back and its buyer is owed nothing: no channel says so.
Result<> endOrder(Transaction &tx, qint64 orderId, const QString &actor);

} // namespace selaras::returns
