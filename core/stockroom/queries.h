#pragma once

#include "stockroom/board.h"
#include "stockroom/count.h"
#include "stockroom/delivery.h"
#include "store/query.h"

namespace selaras::stockroom {

extern const Query<Delivery, qint64> deliveryById; ///< without its lines
extern const Query<qint64, QString> deliveryOfNumber;
extern const Query<DeliveryLine, qint64> linesOfDelivery; ///< by SKU
extern const Query<Delivery, int> expectedDeliveries;
extern const Query<Delivery, qint64, int> closedDeliveries; ///< before id, limit

extern const Query<DeliveryRow, qint64, qint64, qint64, int> datedDeliveryRows; ///< behind time twice and id, limit
extern const Query<DeliveryRow, qint64, int> undatedDeliveryRows; ///< behind id, limit
extern const Query<ExpectedSums> sumsExpected;
extern const Query<DeliveryRow, qint64, int> closedDeliveryRows; ///< before id, limit
extern const Query<DeliveryRow, QString, QString, QString, QString, int> deliveryRowsLike; ///< lower case, four times
extern const Query<DeliveryRow, qint64> deliveryRowById;
extern const Query<qint64, qint64> lateDeliveries; ///< now
extern const Query<DeliveryLineRow, qint64> lineRowsOfDelivery; ///< by SKU code
extern const Query<qint64, qint64> openDeliveriesOfSku;

extern const Statement<qint64, QString, std::optional<qint64>, QString, qint64, std::optional<qint64>, QString, qint64>
    insertDelivery;
extern const Statement<qint64, qint64, qint64, qint64> insertDeliveryLine; ///< delivery, SKU, pieces twice
extern const Statement<qint64, qint64, qint64, qint64> updateDeliveryLine; ///< received, open, delivery, SKU
extern const Statement<std::optional<qint64>, qint64> dateDelivery; ///< UTC ms, delivery
extern const Statement<QString, qint64, qint64> closeDelivery; ///< state, now, delivery

extern const Query<Count, qint64> countById;
extern const Query<Count> openCounts; ///< newest first
extern const Query<Count, qint64, int> endedCounts; ///< before id, limit
extern const Query<qint64, qint64> linesInCount;
extern const Query<CountLine, qint64, qint64> lineOfCount; ///< count, SKU
extern const Query<CountLine, qint64> linesOfCount; ///< by SKU code
extern const Query<CountLine, qint64, qint64, int> uncountedOf; ///< warehouse, count, limit; by SKU code

extern const Statement<qint64, qint64, QString, bool, qint64> insertCount;
extern const Statement<qint64, qint64, qint64, qint64, qint64, QString> insertCountLine;
extern const Statement<qint64, qint64, bool, qint64, QString, qint64, qint64> updateCountLine;
extern const Statement<qint64, qint64> deleteCountLine;
extern const Statement<qint64, qint64, qint64> markPosted; ///< delta, count, SKU
extern const Statement<QString, qint64, qint64> closeCount; ///< state, now, count

} // namespace selaras::stockroom
