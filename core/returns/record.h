#pragma once

#include "returns/returns.h"

/// What the steps of a return share, whoever takes them.
namespace selaras::returns {

tl::unexpected<Error> refuse(const char *code, const QString &what); ///< a Conflict
/// With its lines; Conflict return.missing.
Result<Return> existing(Reader &reader, qint64 returnId);
/// Into the audit log, and tells the screens.
Result<> note(Transaction &tx, const Return &of, const char *action, const QString &detail, const QString &actor);

} // namespace selaras::returns
