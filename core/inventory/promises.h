#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <optional>

/// What stock.cpp and reservation.cpp owe each other. Not for use outside this folder.
namespace selaras::inventory {

/// Gives free pieces of a SKU to the promises that wait, the oldest first.
Result<> fillWaiting(Transaction &tx, qint64 skuId, const QString &actor);
/// Makes the youngest promises in a warehouse wait for `pieces` that are no longer there.
Result<> takeBack(Transaction &tx, qint64 skuId, qint64 warehouseId, qint64 pieces, const QString &actor);

} // namespace selaras::inventory
