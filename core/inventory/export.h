#pragma once

#include "inventory/stock_page.h"
#include "store/store.h"

#include <QStringList>
#include <QTimeZone>
#include <atomic>
#include <functional>

/// Lists of the stock that leave the program as files, CSV or XLSX (tables::createTable).
namespace selaras::inventory {

// Each reads a page at a time, is audited before its file appears, and returns how many rows it has. They block the
// calling thread; Cancelled when `stop` is set meanwhile, with nothing left at the path. Storage file.cannot-write.

/// The SKUs of a filter with their levels, and what each active warehouse has on hand; with what a piece costs only for
/// who may see it (access::Right::SeeCost). Levels of one warehouse when the filter names it: buffer and available,
/// which only the whole SKU has, are called buffer_all and available_all then.
Result<int> exportStock(Store &store, const StockFilter &filter, bool costs, const QString &path, const QString &actor,
    const std::atomic_bool &stop);
/// How a file of movements speaks to who reads it.
struct MovementWords {
    QStringList header; ///< time with its zone, SKU, warehouse, change, on hand after, reason, reference, note, who
    std::function<QString(Reason)> reason;
    QTimeZone zone; ///< of the times
};
/// Every movement of a SKU, newest first: the figure after each is the sum of those below it in its warehouse.
Result<int> exportMovements(Store &store, qint64 skuId, const MovementWords &words, const QString &path,
    const QString &actor, const std::atomic_bool &stop);
/// What to buy now, what runs out first first.
Result<int> exportReorder(Store &store, const QString &path, const QString &actor, const std::atomic_bool &stop);

} // namespace selaras::inventory
