#pragma once

#include "orders/queue.h"
#include "store/store.h"

#include <QSet>
#include <atomic>
#include <functional>

namespace selaras::orders {

/// Which orders go into a file.
struct ExportOrder {
    QSet<qint64> ids; ///< these, wherever they stand
    bool everything = false; ///< instead: everything in the filter
    Filter filter;
    QSet<qint64> except; ///< of everything
    bool withBuyers = false; ///< names and cities; without the right they are left out of the file, not emptied
    QString path;
    QString actor;
};

struct ExportOutcome {
    int rows = 0;
    bool cancelled = false; ///< nothing was left at the path
};

/// Writes a CSV or XLSX of orders (tables::createTable), a page at a time, into a file that appears only when it is
/// whole. Audited, because it takes buyers out of the program. Blocks the calling thread. Storage, code
/// "file.cannot-write", when the file cannot be written.
Result<ExportOutcome> exportOrders(Store &store, const ExportOrder &order,
    const std::function<void(int)> &progress = {}, const std::atomic_bool *cancel = nullptr);

} // namespace selaras::orders
