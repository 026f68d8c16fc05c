#pragma once

#include "audit/audit.h"

#include <QStringList>

/// The audit as a person reads it: entries with the names of what they are about.
namespace selaras::audit {

struct LogRow {
    AuditRow row;
    QString skuCode; ///< empty: about no SKU
    QString orderNumber; ///< empty: about no order
    QString about; ///< the entry's subject with the name of a shop or listing instead of its id; empty when it is only
                   ///< an id
};
/// page(), with names.
Result<std::vector<LogRow>> log(Reader &reader, const Filter &filter, std::optional<qint64> before, int limit);

/// Everybody who did something, and everything that was ever done, in the database's order; for the filters.
Result<QStringList> actors(Reader &reader);
Result<QStringList> actions(Reader &reader);
/// The order of that number, the newest if several shops have one; nullopt when nobody has it.
Result<std::optional<qint64>> orderNumbered(Reader &reader, const QString &number);
/// The seq of the newest entry; 0 when there is none. seqs have no gaps, so it is also how many there are.
Result<qint64> newestSeq(Reader &reader);

} // namespace selaras::audit
