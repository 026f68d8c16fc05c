#pragma once

#include "orders/hold.h"
#include "orders/order.h"
#include "orders/queue.h"
#include "store/query.h"

namespace selaras::orders {

extern const Query<Known, qint64, QString> findKnown; ///< shop, external id
extern const Query<bool, qint64> pickUpFailedIn; ///< shop
extern const Query<KnownLine, qint64> findKnownLines;
extern const Query<Order, qint64> findOrder;
extern const Query<OrderLine, qint64> findLines;
extern const Query<SentInstead, qint64> findSentInstead; ///< order

/// What a promise to a line is made from.
struct LineToPromise {
    qint64 id = 0, orderId = 0;
    qint64 skuId = 0; ///< 0: nobody has said yet what it is
    qint64 quantity = 0;
    QString orderNumber;
    qint64 shopId = 0;
    QString province;
};
extern const Query<LineToPromise, qint64> lineToPromise; ///< line
extern const Query<UnmappedLine, qint64, QString, QString, int> findUnmapped; ///< shop, item, variation, limit
extern const Query<UnmappedLine, qint64, qint64, QString, QString> findMapped; ///< SKU, shop, item, variation

using InsertOrder = Statement<qint64, qint64, QString, QString, QString, QString, QString, QString, qint64, QByteArray,
    bool, QString, qint64, qint64, qint64, qint64, qint64, QString, qint64, std::optional<qint64>, qint64, QString,
    QString, QString, QString, QString, QString, QString, QString, QString, QString, QString, QString, QString, qint64>;
extern const InsertOrder insertOrderRow;
using UpdateOrder = Statement<QString, QString, QString, QString, qint64, QByteArray, bool, qint64, qint64, qint64,
    qint64, qint64, QString, std::optional<qint64>, qint64, QString, QString, QString, QString, QString, QString,
    QString, QString, QString, QString, QString, QString, QString, qint64>;
extern const UpdateOrder updateOrderRow;
extern const Statement<QString, qint64, qint64> updateOrderState; ///< state, version, order
extern const Statement<qint64> countSeen;
extern const Statement<qint64, qint64, int, QString, QString, QString, QString, QString, std::optional<qint64>, int,
    qint64, qint64>
    insertLineRow;
extern const Statement<int, QString, QString, int, qint64, qint64, qint64>
    updateLineRow; ///< position, seller SKU, title, quantity, unit, total, id
extern const Statement<qint64> clearLineRow;
extern const Statement<std::optional<qint64>, qint64> updateLineSku; ///< SKU, line
extern const Statement<qint64, qint64, qint64, qint64, QString> addToTally; ///< orders, pieces, minor, shop, state
extern const Statement<qint64, QString, qint64, qint64, qint64> insertTally;
extern const Statement<QString, qint64> insertTerm;
extern const Query<qint64, qint64, QString> hasTerm; ///< order, term

extern const Query<Hold, qint64> findHolds; ///< order
extern const Statement<qint64, QString, QString, QString, qint64> insertHold; ///< order, kind, detail, actor, now
extern const Statement<qint64, QString> deleteHold;
extern const Query<channels::ChannelPackage, qint64> findPackages; ///< order
extern const Statement<qint64> deletePackages;
extern const Statement<qint64, QString, QString, QString, bool, QString> insertPackage;
extern const Statement<QString, qint64> updateProgress; ///< "picking", "packed" or "", order

extern const Query<qint64, QString, int> ordersOfTerm; ///< term, limit
extern const Query<qint64, QString, QString, int> ordersOfPrefix; ///< from term, below term, limit
/// Orders with a term in one of three ranges and another in one of three more, newest first: from term, below term
/// three times, before the order, from term, below term three times, limit.
extern const Query<qint64, QString, QString, QString, QString, QString, QString, qint64, QString, QString, QString,
    QString, QString, QString, int>
    ordersOfBoth;
/// Orders that have both terms, newest first: one term, before the order, the other term, limit. Both are read in the
/// order of their key, so that it ends as soon as there are enough.
extern const Query<qint64, QString, qint64, QString, int> ordersOfBothTerms;
/// A row when there is a term between the two, excluding both.
extern const Query<qint64, QString, QString> termBetween;
extern const Query<channels::ChannelOrder, qint64> foundBy; ///< what an order is found by, without its lines
extern const Query<channels::ChannelLine, qint64> linesFoundBy;
extern const Query<Row, qint64> rowById;
/// By whom a parcel is sent, and the number it has there; either may be empty.
struct Sending {
    QString courier, awb;
};
extern const Query<Sending, qint64> sendingsOfOrder; ///< of the parcels that are sent, the oldest first

extern const Query<Row, QString, qint64, qint64, int> soonestInState; ///< state, behind ship-by and id, limit
extern const Query<Row, QString, qint64, qint64, int> latestInState; ///< state, before ship-by and id, limit
extern const Query<Row, qint64, QString, qint64, qint64, int> soonestOfShop; ///< shop first
extern const Query<Row, qint64, QString, qint64, qint64, int> latestOfShop;
extern const Query<Row, qint64, qint64, qint64, qint64, int> soonestUnmapped; ///< shop or 0 twice, ship-by, id, limit
extern const Query<Row, qint64, qint64, qint64, qint64, int> soonestShort;
extern const Query<Row, qint64, qint64, qint64, qint64, int> soonestHeld;

struct StateTotals {
    channels::OrderState state;
    Totals totals;
};
/// State, shop or 0 twice, behind this place, limit.
extern const Query<Row, QString, qint64, qint64, qint64, qint64, int> soonestToPack, soonestToPickUp, soonestToSend;
extern const Query<Row, QString, qint64, qint64, qint64, qint64, int> latestHandedOver; ///< the same, before the place
extern const Query<Row, qint64, qint64, qint64, qint64, int> latestComingBack; ///< shop or 0 twice, place, limit
extern const Query<Totals, qint64, qint64> totalsToPack, totalsToPickUp, totalsHandedOver,
    totalsComingBack; ///< shop or 0, twice
extern const Query<ToPack> countToPack; ///< all of them; how many are stopped it does not say
extern const Query<qint64> countStopped; ///< of those to be packed
extern const Query<Progress, qint64> standingOfOrder; ///< with what its parcels say
extern const Query<ComingBack, qint64> comingBackOfOrder;
extern const Query<StateTotals, qint64, qint64> totalsByState; ///< shop or 0, twice
extern const Query<Totals, qint64, qint64> totalsUnmapped;
extern const Query<Totals, qint64, qint64> totalsShort;
extern const Query<Totals, qint64, qint64> totalsHeld;
extern const Query<qint64, QString, qint64, qint64, qint64> countDueBefore; ///< state, time, shop or 0 twice
extern const Query<qint64, qint64, qint64, qint64> countToSendBefore; ///< time, shop or 0 twice; of ready and processed

} // namespace selaras::orders
