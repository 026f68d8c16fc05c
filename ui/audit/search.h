#pragma once

#include "audit/log.h"

namespace selaras::ui::log {

/// What somebody looks for, as typed.
struct Search {
    QString actor; ///< exactly; empty: anybody
    QString actionPrefix; ///< empty: everything
    QString sku; ///< a code; empty: any
    QString order; ///< a number; empty: any
    bool isEmpty() const { return actor.isEmpty() && actionPrefix.isEmpty() && sku.isEmpty() && order.isEmpty(); }
    friend bool operator==(const Search &, const Search &) = default;
};

struct Found {
    std::vector<audit::LogRow> rows;
    bool unknownSku = false, unknownOrder = false; ///< nobody knows what was typed: there are no rows
    qint64 newest = 0; ///< seq of the newest entry of all
};
Result<Found> find(Reader &reader, const Search &search, std::optional<qint64> before, int limit);

/// The values the filters offer.
struct Choices {
    QStringList actors, actions;
};
Result<Choices> choices(Reader &reader);

/// Writes everything that is found into a new file, CSV or XLSX (tables::createTable; times in UTC, a line an entry,
/// newest first); how many entries. Storage file.cannot-write.
Result<qint64> writeTable(Reader &reader, const Search &search, const QString &path);

} // namespace selaras::ui::log
