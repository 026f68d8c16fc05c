#pragma once

#include "manual/file_log.h"
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
extern const Query<Source, qint64> sourceById;
extern const Query<Source> allSources;
extern const Query<sftp::Login, qint64> sourceLogin; ///< source
/// id, name, folded name, shop, mapping, folder, minutes, now
extern const Statement<qint64, QString, QString, qint64, QString, QString, int, qint64> insertSource;
/// name, folded name, shop, mapping, folder, minutes, id
extern const Statement<QString, QString, qint64, QString, QString, int, qint64> updateSource;
/// host, port, user, its key, password, private key, id
extern const Statement<QString, int, QString, QString, QString, QString, qint64> updateServer;
extern const Statement<QString, qint64, QString, int> updateHostKey; ///< key, id, host, port: where there is none

extern const Query<FileNote, int> newestFiles;
extern const Query<qint64, qint64, QByteArray> fileTakenWhole; ///< source, digest
/// id, source, name, digest, way, added, changed, paid, unchanged, refused rows, refused, error, detail, actor, at
extern const Statement<qint64, qint64, QString, QByteArray, QString, int, int, int, int, int, QString, QString, QString,
    QString, qint64>
    insertFile;
std::vector<RefusedRow> refusedFromText(const QString &text); ///< of order_file.refused
Way wayFromName(const QString &name); ///< of order_file.way

} // namespace selaras::manual
