#pragma once

#include <QFile>
#include <QTemporaryFile>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace selaras::test {

/// Makes a folder one in which nothing can be written, also for an administrator, to whom permission bits say nothing:
/// on Linux by mounting the folder over itself read-only. False when this machine lets us do neither.
inline bool lockFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    if (QTemporaryFile probe(folder + QStringLiteral("/probe-XXXXXX")); !probe.open())
        return true;
#ifdef Q_OS_LINUX
    if (::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) == 0) {
        if (::mount(nullptr, path.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0)
            return true;
        ::umount(path.constData());
    }
#endif
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return false;
}

/// Takes back what lockFolder() did.
inline void unlockFolder(const QString &folder)
{
#ifdef Q_OS_LINUX
    ::umount(QFile::encodeName(folder).constData());
#endif
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace selaras::test
