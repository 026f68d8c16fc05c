#include "support/faulty_vfs.h"

#include <cstdlib>
#include <cstring>
#include <mutex>
#include <sqlcipher/sqlite3.h>
#include <unistd.h>

namespace selaras::test {

namespace {

struct State {
    std::mutex mutex;
    FaultyVfs::Plan plan;
    int count = 0;
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs ours{};
};
State &state()
{
    static State one;
    return one;
}

/// Our file in front, the real one behind it in the same block, as SQLite allots szOsFile bytes.
struct File {
    sqlite3_file base;
    char path[512];
};
sqlite3_file *real(sqlite3_file *file) { return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1); }

DiskAnswer ask(DiskAccess::Kind kind, const char *path, qint64 offset, qint64 size)
{
    State &s = state();
    const std::lock_guard guard(s.mutex);
    const DiskAccess access{kind, QByteArray(path), offset, size, ++s.count};
    return s.plan ? s.plan(access) : DiskAnswer::Done;
}

DiskAnswer ask(DiskAccess::Kind kind, sqlite3_file *file, qint64 offset = 0, qint64 size = 0)
{
    return ask(kind, reinterpret_cast<File *>(file)->path, offset, size);
}

[[noreturn]] void die() { ::_exit(137); }

template <class Act> int answer(DiskAnswer with, int failure, Act act)
{
    switch (with) {
    case DiskAnswer::Done: return act();
    case DiskAnswer::Failed: return failure;
    case DiskAnswer::Full: return SQLITE_FULL;
    case DiskAnswer::Torn:
    case DiskAnswer::Dead: break;
    }
    die();
}

int doClose(sqlite3_file *f) { return real(f)->pMethods->xClose(real(f)); }
int doRead(sqlite3_file *f, void *to, int size, sqlite3_int64 at)
{
    return real(f)->pMethods->xRead(real(f), to, size, at);
}
int doWrite(sqlite3_file *f, const void *from, int size, sqlite3_int64 at)
{
    const DiskAnswer with = ask(DiskAccess::Kind::Write, f, at, size);
    if (with == DiskAnswer::Torn)
        real(f)->pMethods->xWrite(real(f), from, size / 2, at);
    return answer(with, SQLITE_IOERR_WRITE, [&] { return real(f)->pMethods->xWrite(real(f), from, size, at); });
}
int doTruncate(sqlite3_file *f, sqlite3_int64 size)
{
    return answer(ask(DiskAccess::Kind::Truncate, f, size), SQLITE_IOERR_TRUNCATE,
        [&] { return real(f)->pMethods->xTruncate(real(f), size); });
}
int doSync(sqlite3_file *f, int flags)
{
    return answer(
        ask(DiskAccess::Kind::Sync, f), SQLITE_IOERR_FSYNC, [&] { return real(f)->pMethods->xSync(real(f), flags); });
}
int doSize(sqlite3_file *f, sqlite3_int64 *size) { return real(f)->pMethods->xFileSize(real(f), size); }
int doLock(sqlite3_file *f, int level) { return real(f)->pMethods->xLock(real(f), level); }
int doUnlock(sqlite3_file *f, int level) { return real(f)->pMethods->xUnlock(real(f), level); }
int doCheckLock(sqlite3_file *f, int *out) { return real(f)->pMethods->xCheckReservedLock(real(f), out); }
int doControl(sqlite3_file *f, int op, void *arg) { return real(f)->pMethods->xFileControl(real(f), op, arg); }
int doSectorSize(sqlite3_file *f) { return real(f)->pMethods->xSectorSize(real(f)); }
int doTraits(sqlite3_file *f) { return real(f)->pMethods->xDeviceCharacteristics(real(f)); }
int doShmMap(sqlite3_file *f, int page, int size, int extend, void volatile **out)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, out);
}
int doShmLock(sqlite3_file *f, int at, int n, int flags) { return real(f)->pMethods->xShmLock(real(f), at, n, flags); }
void doShmBarrier(sqlite3_file *f) { real(f)->pMethods->xShmBarrier(real(f)); }
int doShmUnmap(sqlite3_file *f, int remove) { return real(f)->pMethods->xShmUnmap(real(f), remove); }

const sqlite3_io_methods kMethods{2, doClose, doRead, doWrite, doTruncate, doSync, doSize, doLock, doUnlock,
    doCheckLock, doControl, doSectorSize, doTraits, doShmMap, doShmLock, doShmBarrier, doShmUnmap, nullptr, nullptr};

int doOpen(sqlite3_vfs *, const char *name, sqlite3_file *f, int flags, int *outFlags)
{
    auto *file = reinterpret_cast<File *>(f);
    file->base.pMethods = nullptr;
    std::strncpy(file->path, name ? name : "", sizeof file->path - 1);
    file->path[sizeof file->path - 1] = 0;
    const int code = state().real->xOpen(state().real, name, real(f), flags, outFlags);
    if (real(f)->pMethods)
        file->base.pMethods = &kMethods;
    return code;
}

int doDelete(sqlite3_vfs *, const char *name, int sync)
{
    return answer(ask(DiskAccess::Kind::Delete, name, 0, 0), SQLITE_IOERR_DELETE,
        [&] { return state().real->xDelete(state().real, name, sync); });
}

} // namespace

FaultyVfs::FaultyVfs()
{
    State &s = state();
    s.plan = nullptr;
    s.count = 0;
    if (!s.real) {
        s.real = sqlite3_vfs_find(nullptr);
        s.ours = *s.real; // everything that is not about the content of files stays as it is
        s.ours.zName = "selaras-faulty";
        s.ours.szOsFile = int(sizeof(File)) + s.real->szOsFile;
        s.ours.xOpen = doOpen;
        s.ours.xDelete = doDelete;
    }
    sqlite3_vfs_register(&s.ours, 1);
}

FaultyVfs::~FaultyVfs()
{
    set({});
    sqlite3_vfs_register(state().real, 1);
}

void FaultyVfs::set(Plan plan)
{
    const std::lock_guard guard(state().mutex);
    state().plan = std::move(plan);
    state().count = 0;
}

int FaultyVfs::count() const
{
    const std::lock_guard guard(state().mutex);
    return state().count;
}

FaultyVfs::Plan FaultyVfs::failing(int n, bool forEver, DiskAnswer with)
{
    return [=](const DiskAccess &access) {
        return access.number == n || (forEver && access.number > n) ? with : DiskAnswer::Done;
    };
}

} // namespace selaras::test
