#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

/// What happens to goods in the stockroom: deliveries from suppliers and between warehouses, and counts.
namespace selaras::stockroom {

struct DeliveryLine {
    qint64 skuId = 0;
    qint64 pieces = 0; ///< bought, or sent
    qint64 received = 0;
    qint64 open = 0; ///< still expected
};

enum class DeliveryState {
    Expected,
    Received, ///< all that was expected came, or more
    Short, ///< closed although something never came
    Cancelled, ///< nothing had come; what another warehouse had sent is there again
};

/// Goods on their way into a warehouse.
struct Delivery {
    qint64 id = 0;
    QString number; ///< a purchase order's, a waybill's; unique
    std::optional<qint64> fromWarehouseId; ///< none: from a supplier
    QString supplier;
    qint64 warehouseId = 0; ///< where it is expected
    std::optional<qint64> expectedAt; ///< UTC ms
    DeliveryState state = DeliveryState::Expected;
    QString note;
    qint64 createdAt = 0;
    std::vector<DeliveryLine> lines;
};

/// Expects what was bought. Only skuId and pieces of the lines are read. Conflict:
///   delivery.number    another delivery has that number, or there is none
///   delivery.empty     no line, or one without pieces or with more than kMostPieces
///   delivery.twice     a SKU in two lines
///   stock.of-bundle    a bundle: its parts are delivered
Result<qint64> expect(Transaction &tx, const Delivery &purchase, const QString &actor);

/// Sends goods from fromWarehouseId to warehouseId: they leave the one now, and are expected in the other. Conflict as
/// above, and
///   transfer.same       from a warehouse to itself
///   transfer.not-free   a SKU of which so many are not there, or promised to orders; none of it is sent
Result<qint64> send(Transaction &tx, const Delivery &transfer, const QString &actor);

/// Takes in what has come of a delivery, all or a part; more than was expected is taken in too: of a purchase as it was
/// bought, of a transfer as Found, since it left no warehouse. When nothing is open any more it is Received. Conflict:
///   delivery.closed    it is not expected any more
///   delivery.not-in-it a SKU that it does not have
///   delivery.empty     no line, or one without pieces
struct Arrived {
    qint64 skuId = 0;
    qint64 pieces = 0;
};
Result<> receive(Transaction &tx, qint64 deliveryId, const std::vector<Arrived> &arrived, const QString &actor);

/// Expects it by another time (UTC ms), or without a date. Nothing happens when it is expected by then already.
/// Conflict delivery.closed.
Result<> expectBy(Transaction &tx, qint64 deliveryId, std::optional<qint64> expectedAt, const QString &actor);

/// Nothing more will come: what is open is no longer expected, and the delivery is Short. Conflict delivery.closed.
Result<> close(Transaction &tx, qint64 deliveryId, const QString &why, const QString &actor);
/// It will not come at all: what another warehouse sent is put back there. Conflict delivery.closed, or
/// delivery.begun when something of it was received.
Result<> cancel(Transaction &tx, qint64 deliveryId, const QString &why, const QString &actor);

Result<std::optional<Delivery>> find(Reader &reader, qint64 deliveryId);
/// Those expected, the earliest first, without a date last. Without their lines.
Result<std::vector<Delivery>> expected(Reader &reader, int limit);
/// Closed ones, newest first, before an id (keyset). Without their lines.
Result<std::vector<Delivery>> closed(Reader &reader, std::optional<qint64> before, int limit);

constexpr qint64 kMostPieces = 1'000'000;

} // namespace selaras::stockroom
