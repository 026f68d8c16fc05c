#pragma once

#include "returns/entry.h"
#include "returns/returns.h"
#include "store/query.h"

#include <utility>

namespace selaras::returns {

extern const Query<Return, qint64> returnById; ///< without lines, as all of them
extern const Query<Return, qint64, QString> returnOfShop; ///< shop, external id
extern const Query<Return, int> openReturns;
extern const Query<Return, qint64> returnsOfOrder;
extern const Query<qint64, QString, QString, QString, QString> returnNamed; ///< the code, four times
extern const Query<Line, qint64> linesOf; ///< return
extern const Query<Return, qint64> returnOfExchange; ///< the order that is sent instead; without lines
/// requested ones that nobody was warned of yet: due before, passed before, limit
extern const Query<std::pair<qint64, qint64>, qint64, qint64, int> unwarned; ///< return, its answer by
extern const Query<Waiting, qint64> countWaiting; ///< due before
extern const Statement<int, qint64> updateWarned; ///< how far, return
extern const Statement<std::optional<qint64>, qint64> updateExchange; ///< order, return
extern const Query<qint64, qint64, QString> orderOf; ///< shop, external id
extern const Query<qint64, qint64, QString, QString> skuOfListing; ///< shop, item, variation
extern const Query<qint64, QString, qint64> jobUnderWay; ///< kind, return

extern const Statement<qint64, qint64, QString, QString, std::optional<qint64>, QString, QString, QString, qint64,
    QString, QString, QString, qint64, qint64, std::optional<qint64>, QString, qint64>
    insertReturn;
extern const Statement<std::optional<qint64>, QString, QString, QString, qint64, QString, QString, qint64,
    std::optional<qint64>, QString, qint64>
    updateReturn; ///< order, state, goods, channel's word, version, reason, text, refund, answer by, number, id
extern const Statement<QString, qint64> updateGoods;
extern const Statement<qint64, qint64, int, QString, QString, QString, QString, std::optional<qint64>, int, qint64>
    insertLine;
extern const Statement<qint64> deleteLines; ///< return
extern const Statement<QString, qint64> updateEnteredBy;
extern const Statement<QString, QString, qint64, qint64, qint64> updateDecided; ///< state, goods, refund, now, id
extern const Query<qint64, qint64> countEntered; ///< order
extern const Query<qint64, qint64> refundedOf; ///< order: minor units that our own people gave back
extern const Query<qint64, qint64> newestOfOrder; ///< order: one that was not refused or withdrawn
extern const Query<qint64, QString, QString, QString, QString> orderSentAs; ///< the code, four times

/// A line of an order, all its pieces, and what became of its promises.
struct LeavingLine {
    SentLine line;
    bool hasShipped = false; ///< something of it has left
    bool isHere = false; ///< something of it has not
};
extern const Query<LeavingLine, qint64> leavingLines; ///< order
/// Pieces that an order's returns speak of.
struct GivenBack {
    channels::ListingRef ref;
    qint64 pieces = 0;
};
extern const Query<GivenBack, qint64> givenBack; ///< order
extern const Statement<qint64, qint64, qint64, qint64> updateFound; ///< sellable, damaged, missing, line

} // namespace selaras::returns
