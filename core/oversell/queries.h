#pragma once

#include "oversell/explain.h"
#include "oversell/why_short.h"
#include "store/query.h"

namespace selaras::oversell {

extern const Query<Shortage, qint64> shortagesOfOrder;
extern const Query<Sale, qint64, QString, QString, qint64> saleOfOrder; ///< our shop, item, variation, order
/// A movement that took pieces, and whether it was reversed since.
struct StoredFall {
    LogEntry entry;
    bool reversed = false;
};
extern const Query<StoredFall, qint64, qint64> fallAfter; ///< SKU, audit seq; the first behind it

/// Times a listing was told: as stored, and what the job came to.
struct StoredTelling {
    Telling telling;
    QString outcome;
};
extern const Query<StoredTelling, qint64, qint64> tellingsBefore; ///< listing, time; newest first
extern const Query<StoredTelling, qint64, qint64> tellingsAfter; ///< listing, time; oldest first
extern const Query<StoredTelling, qint64, qint64> openTellings; ///< listing, created at the latest

extern const Query<qint64, QString, QString, qint64> lastShopChange; ///< action, subject, at the latest; its audit seq
extern const Query<qint64, QString, qint64, qint64> limitReached; ///< alert's subject, time twice

} // namespace selaras::oversell
