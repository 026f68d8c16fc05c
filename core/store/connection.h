#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "store/query.h"

#include <QSqlDatabase>
#include <functional>
#include <memory>
#include <unordered_map>

namespace selaras {

/// One keyed connection to the database file, used by one thread. Inside store only.
class Connection {
public:
    enum class Mode {
        ReadWrite,
        Create, ///< a file that is not there yet; only its owner may read it
        ReadOnly, ///< touches nothing, and trusts that nobody changes the file meanwhile and no journal belongs to it
    };
    /// Opens and keys the file, sets the pragmas and proves that it is really encrypted. Storage errors carry the
    /// codes listed in store.h.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const Secret &key, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // The statements that are kept go to SQLite itself: Qt SQL takes several times as long for a row and for a call as
    // the database does. It opens the file and runs what is said once.
    Result<> select(
        const SqlText &text, const std::vector<QVariant> &values, const std::function<void(const Columns &)> &row);
    Result<int> change(const SqlText &text, const std::vector<QVariant> &values);
    /// A statement without values that is not worth keeping: BEGIN, PRAGMA, schema.
    Result<> execute(const QString &sql);
    /// The first column of the first row of such a statement.
    Result<QVariant> value(const QString &sql);
    /// Whether a transaction is open. SQLite undoes the whole of it by itself when the disk is full or fails.
    bool inTransaction() const;
    /// `PRAGMA integrity_check`; Storage store.damaged naming the first damage.
    Result<> checkIntegrity();
    /// Copies everything, as it is at one moment, into a new file at `path` with the same key; other connections go on
    /// writing. `progress` is told done and total pages; when it says no: Cancelled backup.stopped. Leaves no file
    /// behind when it fails.
    Result<> copyTo(const QString &path, const Secret &key, const std::function<bool(int, int)> &progress = {});
    /// Opens a copy with the key and asks quick_check: store.damaged when it finds anything.
    static Result<> tryCopy(const QString &path, const Secret &key);
    /// The native sqlite3 handle, for what Qt SQL has no words for (online backup).
    void *handle() const;

private:
    explicit Connection(QString name)
        : m_name(std::move(name))
    {
    }
    Result<> copyInto(const QString &path, const Secret &key, const std::function<bool(int, int)> &progress);
    Result<> copyPages(Connection &target, const std::function<bool(int, int)> &progress);
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;
    /// The statement with its values bound, ready for its first step.
    Result<sqlite3_stmt *> prepared(const SqlText &text, const std::vector<QVariant> &values);
    tl::unexpected<Error> failed(const char *what) const;
    tl::unexpected<Error> failed(const QSqlError &error, const char *what) const;
    tl::unexpected<Error> failed(int code, const QString &told, const char *what) const;

    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<const SqlText *, Prepared> m_prepared;
};

} // namespace selaras
