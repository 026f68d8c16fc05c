#pragma once

#include "manual/source.h"

/// Which files of orders were read, and what became of them.
namespace selaras::manual {

/// How a file came.
enum class Way {
    Hand, ///< a person chose it
    Folder, ///< it lay in the source's folder
};

/// A file that is read.
struct FileOrigin {
    QString name; ///< without folders
    QByteArray digest; ///< inbox::digestOf its bytes
    Way way = Way::Hand;
};

/// A file that was read.
struct FileNote {
    qint64 id = 0, sourceId = 0;
    QString source; ///< its name
    FileOrigin origin;
    int added = 0, changed = 0, paid = 0, unchanged = 0; ///< orders
    int refusedRows = 0;
    std::vector<RefusedRow> refused{}; ///< the first kMostKeptRows of them
    QString error{}, detail{}; ///< a code: it could not be read at all
    QString actor{};
    qint64 at = 0; ///< UTC ms

    /// Whether a person has to look at something of it.
    bool isRefused() const { return !error.isEmpty() || refusedRows > 0; }
};
constexpr std::size_t kMostKeptRows = 200;

/// Notes that a file was read, here and in the audit; what of it was refused is an alert until a file of its source is
/// taken whole.
Result<> noteFile(
    Transaction &tx, const Source &source, const FileOrigin &origin, const Report &report, const QString &actor);
/// The same of a file that could not be read at all.
Result<> noteUnreadable(
    Transaction &tx, const Source &source, const FileOrigin &origin, const Error &why, const QString &actor);

/// Whether these bytes were taken whole as a file of this source before: then there is nothing in them to do. A file of
/// which something was refused is worth another try.
Result<bool> wasTakenWhole(Reader &reader, qint64 sourceId, const QByteArray &digest);

/// The newest first.
Result<std::vector<FileNote>> files(Reader &reader, int limit);

/// A source's place cannot be used: an alert until it can: orders.drop-key (its server is another), orders.drop-login,
/// orders.drop-name (of a file), orders.drop.
Result<> noteTrouble(Transaction &tx, const Source &source, const Error &why);
Result<> noteReached(Transaction &tx, const Source &source);

} // namespace selaras::manual
