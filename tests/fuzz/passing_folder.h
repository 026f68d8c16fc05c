#pragma once

#include "base/require.h"

#include <QDir>
#include <QTemporaryDir>

namespace selaras::fuzz {

/// A folder for readers that want a file, in memory where there is such a place; gone when the program ends.
class PassingFolder {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    /// The path of a file with these bytes, instead of what it had.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        require(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        require(file.write(bytes) == bytes.size());
        return file.fileName();
    }

private:
    QTemporaryDir m_folder{
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath())
        + QStringLiteral("/selaras-fuzz-XXXXXX")};
};

} // namespace selaras::fuzz
