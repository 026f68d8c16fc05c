#include "store/durable_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
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
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(fileError(errno ? errno : EIO, path));
    syncFolderOf(path);
    return {};
}

Result<> renameDurably(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to))
        return failAs(QStringLiteral("store.exists"), Error::Kind::Storage, to);
    errno = 0;
    if (!QFile::rename(from, to))
        return fail(fileError(errno ? errno : EIO, to));
    syncFolderOf(to);
    return {};
}

Result<> tryFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(fileError(ENOENT, folder));
    QTemporaryFile file(QDir(folder).filePath(QStringLiteral(".selaras-XXXXXX")));
    errno = 0;
    if (!file.open())
        return fail(fileError(errno ? errno : EACCES, folder));
    return {};
}

} // namespace selaras
