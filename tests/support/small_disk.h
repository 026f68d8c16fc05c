#pragma once

#include <QDir>
#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

namespace selaras::test {

/// A disk of few bytes at a folder of its own, so that it can really be full. valid() is false where this user may not
/// mount one.
class SmallDisk {
public:
    SmallDisk(const QString &folder, int kilobytes)
        : m_path(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
#ifdef Q_OS_LINUX
        const QByteArray options = "size=" + QByteArray::number(kilobytes) + 'k';
        m_valid = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, options.constData()) == 0;
#else
        Q_UNUSED(kilobytes);
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_valid)
            ::umount2(m_path.constData(), MNT_DETACH);
#endif
    }
    bool valid() const { return m_valid; }
    /// Fills what is left; remove() the file to make room again.
    QString fill() const
    {
        QFile file(QFile::decodeName(m_path) + QStringLiteral("/filler"));
        if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            while (file.write(QByteArray(1024, 'x')) == 1024) { }
        return file.fileName();
    }

private:
    QByteArray m_path;
    bool m_valid = false;
};

} // namespace selaras::test
