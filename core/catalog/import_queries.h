#pragma once

#include "catalog/import.h"
#include "store/query.h"

namespace selaras::catalog {

/// One SKU an import wrote: what it was, as JSON.
struct WrittenRow {
    qint64 skuId = 0;
    QString was;
};

/// The same with the code the SKU has now.
struct StandingRow {
    QString code, was;
};
/// What a movement left, and where.
struct LeftIn {
    qint64 onHand = 0;
    QString warehouse;
};

extern const Query<ImportRun, int> newestImports; ///< limit
extern const Query<ImportRun, qint64> importById;
extern const Query<WrittenRow, qint64, qint64, int> standingRows; ///< run, behind SKU id, limit
extern const Query<qint64, qint64> countStanding; ///< run
extern const Query<StandingRow, qint64, int> standingWithCodes; ///< run, limit; by code
extern const Query<LeftIn, qint64> leftByMovement;
extern const Query<qint64, qint64> newestMovementOf; ///< SKU
extern const Query<qint64, qint64, qint64> mentionsOf; ///< SKU twice: listings and order lines

extern const Statement<qint64, QString, QString, qint64> insertImport; ///< id, file, actor, now
extern const Statement<qint64, qint64> markImportEnded; ///< now, id
extern const Statement<qint64, qint64> addImported; ///< rows, id
extern const Statement<qint64, qint64> markImportUndone; ///< now, id
extern const Statement<qint64, qint64, QString> insertImported; ///< run, SKU, was
extern const Statement<qint64, qint64, qint64> markRowUndone; ///< now, run, SKU

} // namespace selaras::catalog
