#pragma once

#include "base/result.h"
#include "store/backup.h"
#include "store/transaction.h"
#include "sync/health.h"

namespace selaras::ui {

/// The live counts of the rail, read in one snapshot.
struct Tally {
    qint64 openOrders = 0;
    qint64 toPack = 0; ///< orders of the tab To pack
    qint64 shortSkus = 0; ///< sold but not there
    qint64 unmappedOrders = 0; ///< with something nobody has said what it is
    qint64 lateDeliveries = 0; ///< whose date has passed
    qint64 waitingReturns = 0; ///< to be answered, here and to be looked at, or to be paid back
    bool returnIsDue = false; ///< one is to be answered within a day
    qint64 deadLetters = 0; ///< jobs that need a person
    qint64 failedInbox = 0; ///< messages that could not be understood
    qint64 waiting = 0; ///< outgoing changes in the queue or on their way
    qint64 shadowShops = 0, writtenShops = 0; ///< read only, and told their stock
    qint64 stoppedShops = 0; ///< shops that need a person
    qint64 behindShops = 0;
    std::optional<LastBackup> lastBackup; ///< none: no backup was ever made
};

/// Everything but the shops. `dayStart` and `now` are UTC ms.
Result<Tally> readTally(Reader &reader, qint64 dayStart, qint64 now);
/// The same with what the engine says of the shops.
Tally withHealth(Tally tally, const std::vector<sync::ShopHealth> &health);

} // namespace selaras::ui
