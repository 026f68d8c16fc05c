#include "faults/disk.h"

#include <QFile>
#include <array>
#include <cerrno>
#include <cstdio>
#include <optional>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace selaras::test {

namespace {

struct Below {
    QByteArray folder; ///< empty: nobody looks
    Disk::Plan plan;
    int count = 0;
    std::optional<Unsynced> unsynced;
    quint64 seed = 0;
};
Below &below()
{
    static Below one;
    return one;
}

constexpr int kKilled = 137; ///< as a shell reports a killed program
constexpr size_t kSector = 512; ///< is written whole or not at all

bool isOurs(const QByteArray &path)
{
    const QByteArray &folder = below().folder;
    return !folder.isEmpty() && path.startsWith(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

/// The name an open file has; empty when it is none of ours.
QByteArray pathOf(int fd)
{
    if (below().folder.isEmpty())
        return {};
    std::array<char, 32> link{};
    std::array<char, 1024> name{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", fd);
    const ssize_t length = ::readlink(link.data(), name.data(), name.size());
    const QByteArray path = length > 0 ? QByteArray(name.data(), qsizetype(length)) : QByteArray();
    return isOurs(path) ? path : QByteArray();
}

[[noreturn]] void cutNow()
{
    Below &disk = below();
    disk.folder.clear(); // what follows is the hand of fate
    if (disk.unsynced) {
        SeededRandom random(disk.seed);
        disk.unsynced->cut(random);
    }
    ::_exit(kKilled);
}

template <class Act, class Half, class Note>
auto change(DiskChange::Kind kind, const QByteArray &path, Act act, Half half, Note note) -> decltype(act())
{
    Below &disk = below();
    const DiskChange asked{kind, path, ++disk.count};
    const bool needsRoom = kind == DiskChange::Kind::Write || kind == DiskChange::Kind::Truncate;
    switch (disk.plan ? disk.plan(asked) : DiskFate::Done) {
    case DiskFate::Done: break;
    case DiskFate::Failed: errno = EIO; return -1;
    case DiskFate::Full:
        if (!needsRoom)
            break;
        errno = ENOSPC;
        return -1;
    case DiskFate::Torn: half(); ::_exit(kKilled);
    case DiskFate::Dead: ::_exit(kKilled);
    case DiskFate::PowerCut: cutNow();
    }
    const auto outcome = act();
    if (outcome >= 0 && disk.unsynced)
        note(*disk.unsynced);
    return outcome;
}

ssize_t put(int fd, const void *from, size_t size, off_t at, bool placed)
{
    const auto act = [=](size_t bytes) -> ssize_t {
        return placed ? ::syscall(SYS_pwrite64, fd, from, bytes, at) : ::syscall(SYS_write, fd, from, bytes);
    };
    const QByteArray path = pathOf(fd);
    if (path.isEmpty())
        return act(size);
    const off_t place = placed ? at : ::lseek(fd, 0, SEEK_CUR);
    return change(
        DiskChange::Kind::Write, path, [&] { return act(size); }, [&] { act(size / 2 / kSector * kSector); },
        [&](Unsynced &unsynced) {
            unsynced.wrote(path, place, QByteArray(static_cast<const char *>(from), qsizetype(size)));
        });
}

int settle(int fd, long number)
{
    const auto act = [=] {
        return int(::syscall(number, fd));
    };
    const QByteArray path = pathOf(fd);
    return path.isEmpty()
        ? act()
        : change(
            DiskChange::Kind::Sync, path, act, [] {}, [&](Unsynced &unsynced) { unsynced.synced(path); });
}

int shorten(int fd, off_t size)
{
    const auto act = [=] {
        return int(::syscall(SYS_ftruncate, fd, size));
    };
    const QByteArray path = pathOf(fd);
    return path.isEmpty()
        ? act()
        : change(
            DiskChange::Kind::Truncate, path, act, [] {}, [&](Unsynced &unsynced) { unsynced.truncated(path, size); });
}

template <class Act> int moveName(const char *from, const char *to, Act act)
{
    const QByteArray source(from), target(to);
    return !isOurs(target) ? act()
                           : change(
                               DiskChange::Kind::Rename, target, act, [] {},
                               [&](Unsynced &unsynced) { unsynced.renamed(source, target); });
}

} // namespace

Disk::Disk(const QString &folder)
{
    set({});
    below().folder = QFile::encodeName(folder);
}

Disk::~Disk()
{
    below().folder.clear();
    below().unsynced.reset();
    set({});
}

void Disk::set(Plan plan)
{
    below().plan = std::move(plan);
    below().count = 0;
}

int Disk::count() const { return below().count; }

void Disk::expectPowerCut(quint64 seed)
{
    below().seed = seed;
    below().unsynced.emplace(below().folder);
}

void Disk::cutPower() { cutNow(); }

Disk::Plan Disk::at(int n, DiskFate fate, bool forEver)
{
    return [=](const DiskChange &asked) {
        return asked.number == n || (forEver && asked.number > n) ? fate : DiskFate::Done;
    };
}

} // namespace selaras::test

// The C library's own functions, for everybody in this program: Qt and SQLCipher find these instead. The kernel is
// asked directly.
using namespace selaras::test;
extern "C" {

ssize_t write(int fd, const void *from, size_t size) { return put(fd, from, size, 0, false); }
ssize_t pwrite64(int fd, const void *from, size_t size, off64_t at) { return put(fd, from, size, at, true); }
ssize_t pwrite(int fd, const void *from, size_t size, off_t at) { return put(fd, from, size, at, true); }
int fsync(int fd) { return settle(fd, SYS_fsync); }
int fdatasync(int fd) { return settle(fd, SYS_fdatasync); }
int ftruncate(int fd, off_t size) noexcept { return shorten(fd, size); }
int ftruncate64(int fd, off64_t size) noexcept { return shorten(fd, size); }
int unlink(const char *path) noexcept
{
    const auto act = [=] {
        return int(::syscall(SYS_unlink, path));
    };
    const QByteArray gone(path);
    // A lock that stays is taken over once its program is dead; in a test the program after it is the same one.
    if (!isOurs(gone) || gone.endsWith(".lock") || ::access(path, F_OK) != 0)
        return act();
    return change(
        DiskChange::Kind::Remove, gone, act, [] {}, [&](Unsynced &unsynced) { unsynced.removed(gone); });
}
int rename(const char *from, const char *to) noexcept
{
    return moveName(from, to, [=] { return int(::syscall(SYS_rename, from, to)); });
}
/// How a file that was made without a name gets one.
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    const auto act = [=] {
        return int(::syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
    };
    const QByteArray source(from);
    const QByteArray open("/proc/self/fd/");
    if (!source.startsWith(open))
        return act();
    const QByteArray nameless = pathOf(source.mid(open.size()).toInt());
    return moveName(nameless.constData(), to, act);
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return moveName(from, to, [=] { return int(::syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags)); });
}
}
