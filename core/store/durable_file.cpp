#include "store/durable_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>
#include <QTemporaryFile>
#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace selaras {

Error fileError(int number, const QString &detail)
{
    Error error(
        Error::Kind::Storage, QStringLiteral("%1: %2").arg(detail, QString::fromLocal8Bit(std::strerror(number))));
    switch (number) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        error.code = QStringLiteral("store.full");
        break;
    case EROFS:
    case EACCES:
    case EPERM: error.code = QStringLiteral("store.read-only"); break;
    case ENOENT: error.code = QStringLiteral("store.missing"); break;
    case EEXIST: error.code = QStringLiteral("store.exists"); break;
    case ENAMETOOLONG: error.code = QStringLiteral("store.name-long"); break;
    default: error.code = QStringLiteral("store.io");
    }
    return error;
}

void syncFolderOf(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return; // some network folders cannot be opened; the rename itself has happened
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path);
#endif
}

Result<> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return fail(fileError(errno ? errno : EACCES, path));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    errno = 0;
    if (file.write(bytes) != bytes.size())
        return fail(fileError(errno ? errno : EIO, path));
    // commit() of Qt 6.4 does not look whether its own flush succeeds, and would put an empty file in place of the old
    // one when the disk is full; nor does it tell when syncing fails.
    if (auto settled = settle(file); !settled) {
        file.cancelWriting();
        return settled;
    }
    errno = 0;
    if (!file.commit())
        return fail(fileError(errno ? errno : EIO, path));
    syncFolderOf(path);
    return {};
}

Result<> renameDurably(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return failAs(QStringLiteral("store.exists"), Error::Kind::Storage, to);
    // Not QFile's: where renaming fails it copies, and a power cut in that leaves half a file with the final name.
    errno = 0;
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(fileError(errno ? errno : EIO, to));
    syncFolderOf(to);
    return {};
}

Result<> settle(QFileDevice &file)
{
    errno = 0;
    if (!file.flush())
        return fail(fileError(errno ? errno : EIO, file.fileName()));
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0)
        return fail(fileError(errno, file.fileName()));
#endif
    return {};
}

Result<> takeLock(QLockFile &lock, const QString &path, int ms)
{
    lock.setStaleLockTime(0); // only a dead program's lock is taken over, however old
    if (lock.tryLock(0))
        return {};
    // A program that died while it wrote its lock has left one that names nobody. A living one holds its lock at the
    // system too, and it is not removed.
    qint64 pid = 0;
    QString host, program;
    if (lock.error() == QLockFile::LockFailedError && !lock.getLockInfo(&pid, &host, &program))
        lock.removeStaleLockFile();
    if (lock.tryLock(ms))
        return {};
    if (lock.error() == QLockFile::PermissionError)
        return failAs(QStringLiteral("store.read-only"), Error::Kind::Storage, path);
    if (lock.error() != QLockFile::LockFailedError) {
        CHECK(tryFolderOf(path)); // full says more
        return failAs(QStringLiteral("store.io"), Error::Kind::Storage, path);
    }
    lock.getLockInfo(&pid, &host, &program);
    return failAs(QStringLiteral("store.in-use"), Error::Kind::Storage,
        QStringLiteral("%1 (process %2 on %3)").arg(program).arg(pid).arg(host));
}

Result<> heldByNobody(const QString &lockFile)
{
    qint64 pid = 0;
    QString host, program;
    if (!QLockFile(lockFile).getLockInfo(&pid, &host, &program))
        return {};
#ifdef Q_OS_UNIX
    if (host == QSysInfo::machineHostName() && ::kill(pid_t(pid), 0) != 0 && errno == ESRCH)
        return {}; // a dead program's
#endif
    return failAs(QStringLiteral("store.in-use"), Error::Kind::Storage,
        QStringLiteral("%1 (process %2 on %3)").arg(program).arg(pid).arg(host));
}

Result<> tryFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failAs(QStringLiteral("store.no-folder"), Error::Kind::Storage, folder);
#ifdef Q_OS_UNIX
    // The names of what is made beside it are longer.
    constexpr long kBeside = 24;
    const long most = ::pathconf(QFile::encodeName(folder).constData(), _PC_NAME_MAX);
    if (most > 0 && QFile::encodeName(QFileInfo(path).fileName()).size() + kBeside > most)
        return fail(fileError(ENAMETOOLONG, QFileInfo(path).fileName()));
#endif
    QTemporaryFile file(QDir(folder).filePath(QStringLiteral(".selaras-XXXXXX")));
    errno = 0;
    if (!file.open())
        return fail(fileError(errno ? errno : EACCES, folder));
    errno = 0;
    if (file.write("selaras") < 0 || !file.flush()) // a full disk may have room for a name
        return fail(fileError(errno ? errno : EIO, folder));
    return {};
}

} // namespace selaras
