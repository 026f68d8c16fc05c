#pragma once

#include "orders/order.h"
#include "orders/queue.h"
#include "store/store.h"

#include <QSet>
#include <QStringList>
#include <QTimeZone>
#include <atomic>
#include <functional>

namespace selaras::orders {

/// How a file of orders speaks to who reads it. The functions are called in the thread that writes it.
struct ExportWords {
    QStringList header; ///< number, the channel's id, shop, state, money, ship by and placed with their zone, contents,
                        ///< SKUs, pieces, courier, AWB, packing, held by, why, total, currency
    QStringList buyers; ///< the columns behind it of who may see them: buyer, city, phone, address, note
    std::function<QString(const Row &)> state;
    std::function<QString(channels::MoneyState)> money;
    std::function<QString(const Row &)> packing; ///< how far our own people are
    std::function<QString(const Hold &)> why; ///< our own people keep it back
    std::function<QString(const QString &)> whyOfChannel; ///< ... its channel does: ChannelOrder::hold, not empty
    QString channel; ///< who it is that keeps it back then
    QTimeZone zone; ///< of the times
};

/// Which orders go into a file.
struct ExportOrder {
    QSet<qint64> ids; ///< these, wherever they stand
    bool everything = false; ///< instead: everything in the filter
    Filter filter;
    QSet<qint64> except; ///< of everything
    bool withBuyers = false; ///< names, cities, phones; without the right they are left out of the file, not emptied
    ExportWords words;
    QString path;
    QString actor;
};

struct ExportOutcome {
    int rows = 0;
    bool cancelled = false; ///< nothing was left at the path
};

/// Writes a CSV or XLSX of orders (tables::createTable), a page at a time, into a file that appears only when it is
/// whole. Couriers and AWBs are those of its parcels, several with a comma between, else the order's own. Audited,
/// because it takes buyers out of the program. Blocks the calling thread. Storage, code "file.cannot-write", when the
/// file cannot be written.
Result<ExportOutcome> exportOrders(Store &store, const ExportOrder &order,
    const std::function<void(int)> &progress = {}, const std::atomic_bool *cancel = nullptr);

} // namespace selaras::orders
