#pragma once

#include "base/result.h"
#include "store/connection.h"

#include <QStringList>

namespace selaras {

/// One numbered step of the schema, never edited after its release.
struct Migration {
    int version;
    QString name; ///< "0001_first_light"
    QString text; ///< statements, separated by a line "--;"
    QByteArray hash; ///< SHA-256 of the text, kept in schema_history
};

/// All steps this program knows, oldest first.
const std::vector<Migration> &migrations();

/// The statements of a step in SQLite's words.
QStringList statementsOf(const Migration &step);

/// The schema version of an open file; 0 for an empty one. Storage store.newer when it is newer than this program,
/// store.foreign when it is somebody else's, store.damaged when a past step is not the one we know.
Result<int> schemaVersionOf(Connection &connection);

/// The newest step an open file says it has had, known to this program or not; 0 for an empty one. Storage
/// store.foreign.
Result<int> newestStepOf(Connection &connection);

/// Applies the steps that are missing, each in its own transaction. `now` is UTC ms.
Result<> migrate(Connection &connection, int from, qint64 now);

} // namespace selaras
