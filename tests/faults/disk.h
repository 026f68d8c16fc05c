#pragma once

#include "faults/unsynced.h"

#include <QByteArray>
#include <QtGlobal>
#include <functional>

namespace selaras::test {

/// One change of the disk that the program asks for, be it SQLite, Qt or we.
struct DiskChange {
    enum class Kind { Write, Sync, Truncate, Remove, Rename };
    Kind kind;
    QByteArray path; ///< of the file; of the folder when that is synced
    int number; ///< 1, 2, 3 ... since the plan was set
};

/// What becomes of it.
enum class DiskFate {
    Done,
    Failed, ///< an I/O error, nothing is changed
    Full, ///< no room for a write; what needs no room is done
    Torn, ///< half of a write is done, then the program dies
    Dead, ///< the program dies before it; what it wrote stays, as the system goes on
    PowerCut, ///< the system dies too: what was not synced stays in part, or in disorder, or not at all
};

/// The disk below one folder, as the C library sees it: everything that changes a file there asks first what becomes of
/// it. That reaches what a layer inside SQLite (FaultyVfs) does not: keyring, backup, lock files and renames. One at a
/// time, in a program with one thread.
class Disk {
public:
    using Plan = std::function<DiskFate(const DiskChange &)>;
    explicit Disk(const QString &folder);
    ~Disk();
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;

    /// From now on `plan` decides; the count begins again. None: everything is done.
    void set(Plan plan);
    int count() const;
    /// Keeps account of what is not synced, from now on; `seed` decides what a power cut leaves.
    void expectPowerCut(quint64 seed);
    /// The power is cut now.
    [[noreturn]] void cutPower();

    /// Change `n` meets `fate`, or every one from it on.
    static Plan at(int n, DiskFate fate, bool forEver = false);
};

} // namespace selaras::test
