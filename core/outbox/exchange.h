#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// The evidence behind jobs and dead letters: what was asked outside and what came back.
namespace selaras::outbox {

/// One call, as it was sent. Secrets are hidden before it comes here (wire::RecordingWire).
struct Exchange {
    qint64 id = 0;
    qint64 shopId = 0;
    std::optional<qint64> jobId; ///< the job that made the call; none: a pull, a sign-in
    qint64 at = 0; ///< when it left, UTC ms
    qint64 tookMs = 0;
    QString request; ///< method and URL, headers, body
    int status = 0; ///< HTTP status; 0: there was no answer, `reply` then says why
    QString reply; ///< headers and body
};

/// Keeps a call; its id. `exchange.id` is ignored. Texts longer than kMostKept characters lose their middle.
Result<qint64> record(Transaction &tx, const Exchange &exchange);
constexpr qsizetype kMostKept = 64 * 1024;

/// The calls of a job, newest first.
Result<std::vector<Exchange>> ofJob(Reader &reader, qint64 jobId, int limit);
/// The calls of a shop, newest first, before an id (keyset).
Result<std::vector<Exchange>> ofShop(Reader &reader, qint64 shopId, std::optional<qint64> before, int limit);

} // namespace selaras::outbox
