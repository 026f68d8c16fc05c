#pragma once

#include "manual/source.h"
#include "store/query.h"

namespace selaras::manual {

extern const Query<qint64, qint64> lastOfDay; ///< day; 0: none yet
extern const Query<qint64, qint64> addendTaken; ///< minor; a row: an order that waits to be paid has it
extern const Query<Facts, qint64> factsById; ///< order
extern const Query<qint64, qint64, int> overdue; ///< now, limit
/// order, day, sequence, addend, pays until, rows' digest
extern const Statement<qint64, std::optional<qint64>, std::optional<qint64>, qint64, std::optional<qint64>, QByteArray>
    insertManual;
extern const Statement<std::optional<qint64>, qint64> updatePaysUntil; ///< pays until, order
extern const Statement<QByteArray, qint64> updateRowsDigest;

extern const Query<Source, QString> sourceByName; ///< folded
extern const Query<Source> allSources;
/// id, name, folded name, shop, mapping, folder, now
extern const Statement<qint64, QString, QString, qint64, QString, QString, qint64> insertSource;
extern const Statement<QString, qint64, QString, QString, qint64> updateSource; ///< name, shop, mapping, folder, id

} // namespace selaras::manual
