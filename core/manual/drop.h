#pragma once

#include "base/result.h"
#include "manual/file_log.h"

#include <QStringList>
#include <functional>
#include <memory>
#include <vector>

/// Where files of orders are put for us to take. What is there is looked at, read, and put
/// away; nothing is ever deleted. These calls block.
namespace selaras::manual {

/// A file as it was seen. Whoever writes it may not have finished.
struct Spotted {
    QString name; ///< without folders
    qint64 size = 0; ///< bytes
    qint64 changedAt = 0; ///< UTC ms, as its place says
    bool odd = false; ///< its name has signs that cannot be shown or passed back: it is left where it is
    friend bool operator==(const Spotted &, const Spotted &) = default;
};

/// Where a file goes once it was read.
enum class Tray {
    Done, ///< every row of it is taken
    Refused, ///< a person has to look at some rows, or at all of it
};

class Drop {
public:
    virtual ~Drop() = default;
    virtual Way way() const = 0;
    /// The tables that lie there, by name; at most kMostFiles. Storage with a code: drop.folder (not
    /// there, or may not be read); of a server, what sftp::Session::list() says.
    virtual Result<std::vector<Spotted>> look() = 0;
    /// Its bytes. Malformed drop.too-large (over kMostBytes); Conflict: it is not as it was seen, or not there any
    /// more; the errors of look().
    virtual Result<QByteArray> read(const Spotted &file) = 0;
    /// Puts it away, so that it is not looked at again. Storage drop.stays: it cannot be moved.
    virtual Result<> putAway(const Spotted &file, Tray tray) = 0;
    /// Nothing more is asked of it until the next look.
    virtual void rest() { }
    /// Ends the call that waits, and refuses all to come. From any thread.
    virtual void abort() { }
    /// The key of the server it is on, as it was met; empty: it is on none, or was not reached yet. Not while a call
    /// runs.
    virtual QString hostKey() const { return {}; }
};

constexpr int kMostFiles = 500;
constexpr qint64 kMostBytes = 64 * qint64(1024 * 1024);

/// Whether a name is that of a table we read, and none that a program has begun to write ("~$a.xlsx", ".a.csv").
bool isTableName(const QString &name);

/// A folder of this PC, with "done" and "refused" in it. `path` is absolute.
std::unique_ptr<Drop> folderDrop(const QString &path);

/// The name under which a file is put beside others: tomorrow's has the name of today's, "orders.csv", then
/// "orders (2).csv". `isThere` says whether a name is taken.
QString freeName(const QString &name, const std::function<bool(const QString &)> &isThere);

/// Of what is there, those that stand as they were seen before and have something in them: whoever wrote them has
/// finished.
std::vector<Spotted> settled(const std::vector<Spotted> &before, const std::vector<Spotted> &now);

} // namespace selaras::manual
