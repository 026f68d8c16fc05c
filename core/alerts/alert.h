#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// What tells a person that something needs them.
namespace selaras::alerts {

struct Alert {
    qint64 id = 0;
    QString kind; ///< a stable word that ui makes a sentence from: "shop.sign-in", "inbox.failed", "job.dead", "clock"
    std::optional<qint64> shopId;
    QString subject; ///< with kind: one open alert each
    QString detail; ///< for the log
    int times = 1; ///< how often the cause came up while it was open
    qint64 openedAt = 0; ///< UTC ms
    qint64 lastAt = 0;
};

/// Opens an alert, or counts one that is open already.
Result<> raise(
    Transaction &tx, const QString &kind, std::optional<qint64> shopId, const QString &subject, const QString &detail);
/// The cause is gone; nothing happens when it was not open.
Result<> clear(Transaction &tx, const QString &kind, const QString &subject);
/// A person says it is dealt with.
Result<> close(Transaction &tx, qint64 id, const QString &actor);
Result<std::vector<Alert>> open(Reader &reader);

/// An alert of any time, open or over.
struct PastAlert {
    Alert alert;
    std::optional<qint64> closedAt; ///< UTC ms; none: still open
};
/// What was open at `from` (UTC ms) or later, newest first; what still is, whenever it began.
Result<std::vector<PastAlert>> since(Reader &reader, qint64 from, int limit);

} // namespace selaras::alerts
