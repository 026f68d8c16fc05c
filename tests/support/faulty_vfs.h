#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <functional>

namespace selaras::test {

/// One change of the disk that SQLite asks for.
struct DiskAccess {
    enum class Kind { Write, Sync, Truncate, Delete };
    Kind kind;
    QByteArray path; ///< of the database, its -wal or its -journal
    qint64 offset; ///< Write: where; Truncate: the new size
    qint64 size; ///< Write: how many bytes
    int number; ///< 1, 2, 3 ... since the plan was set
};

/// What becomes of it.
enum class DiskAnswer {
    Done,
    Failed, ///< the disk reports an error, nothing is changed
    Full, ///< the disk has no room, nothing is changed
    Torn, ///< half of a write is done, then the program dies
    Dead, ///< the program dies before it
};

/// A layer under SQLite (a VFS) that lets a test decide, for every change of the disk, what becomes of it: for tests in
/// which the n-th access fails, in which the program is killed at each of them (in a child process), or that look at
/// what is on the disk when. Becomes the default of the whole process when it is made, so make it before anything
/// is opened; one at a time. The plan may be asked by several threads, one after the other.
class FaultyVfs {
public:
    using Plan = std::function<DiskAnswer(const DiskAccess &)>;
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// From now on `plan` decides; the count begins again. None: everything is done.
    void set(Plan plan);
    /// How many changes were asked for since then.
    int count() const;

    /// Access `n` fails, or from it on every one.
    static Plan failing(int n, bool forEver, DiskAnswer with = DiskAnswer::Failed);
};

} // namespace selaras::test
