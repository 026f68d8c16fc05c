#pragma once

#include "stockroom/delivery.h"

/// Deliveries as screens list them, and what stands against one before it is made.
namespace selaras::stockroom {

struct DeliveryRow {
    Delivery delivery; ///< without its lines
    QString from; ///< the supplier, or the name of the warehouse; may be empty
    QString to; ///< name of the warehouse
    qint64 skus = 0; ///< how many lines
    qint64 pieces = 0, received = 0, open = 0;
    std::optional<qint64> closedAt; ///< UTC ms
};
/// Where a page of expected deliveries ends.
struct ExpectedCursor {
    std::optional<qint64> expectedAt; ///< UTC ms; none: without a date
    qint64 id = 0; ///< 0: before the first one
};
/// Those expected, the earliest first, without a date last, behind a cursor (keyset).
Result<std::vector<DeliveryRow>> expectedRows(Reader &reader, const ExpectedCursor &behind, int limit);
/// All that is expected, whatever has been read of it.
struct ExpectedSums {
    qint64 deliveries = 0, pieces = 0;
};
Result<ExpectedSums> expectedSums(Reader &reader);
/// Closed ones, newest first, before an id (keyset).
Result<std::vector<DeliveryRow>> closedRows(Reader &reader, std::optional<qint64> before, int limit);
Result<std::optional<DeliveryRow>> deliveryRow(Reader &reader, qint64 deliveryId);
/// Whose number or supplier begins with the text, whatever its case: expected ones first, then the newest.
Result<std::vector<DeliveryRow>> findDeliveries(Reader &reader, const QString &text, int limit);
Result<qint64> lateCount(Reader &reader); ///< of those whose date has passed

struct DeliveryLineRow {
    DeliveryLine line;
    QString code, name;
};
Result<std::vector<DeliveryLineRow>> lineRows(Reader &reader, qint64 deliveryId); ///< by SKU code

/// The deliveries of which pieces of a SKU are still expected, the earliest first.
Result<std::vector<qint64>> deliveriesWith(Reader &reader, qint64 skuId);

/// The first of "PO-261121-1", "PO-261121-2" ... that no delivery has; without the number behind it `prefix`.
Result<QString> freeNumber(Reader &reader, const QString &prefix);

/// Why a line cannot be expected or sent.
struct LineFault {
    enum class What {
        Bundle, ///< its parts are delivered
        Pieces, ///< none, or more than kMostPieces
        NotFree, ///< of a transfer: fewer are there and not promised
    };
    qint64 skuId = 0;
    What what = What::Pieces;
    qint64 free = 0; ///< NotFree: how many are; may be negative
};
/// Of every line that has one, in their order. expect() and send() stop at the first.
Result<std::vector<LineFault>> faultsOf(Reader &reader, const Delivery &delivery);

} // namespace selaras::stockroom
