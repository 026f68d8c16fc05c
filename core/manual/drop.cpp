#include "manual/drop.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace selaras::manual {

namespace {

class FolderDrop final : public Drop {
public:
    explicit FolderDrop(const QString &path)
        : m_folder(path)
    {
    }

    Way way() const override { return Way::Folder; }

    Result<std::vector<Spotted>> look() override
    {
        if (!m_folder.isAbsolute() || !m_folder.exists() || !m_folder.isReadable())
            return trouble(m_folder.path());
        std::vector<Spotted> out;
        for (const QFileInfo &file : m_folder.entryInfoList(QDir::Files, QDir::Name)) {
            if (!isTableName(file.fileName()) || file.isSymLink())
                continue;
            out.push_back({file.fileName(), file.size(), file.lastModified().toMSecsSinceEpoch()});
            if (out.size() == std::size_t(kMostFiles))
                break;
        }
        return out;
    }

    Result<QByteArray> read(const Spotted &spotted) override
    {
        QFile file(m_folder.filePath(spotted.name));
        if (!file.open(QIODevice::ReadOnly))
            return trouble(spotted.name);
        if (file.size() > kMostBytes)
            return failAs(QStringLiteral("drop.too-large"), Error::Kind::Malformed, spotted.name);
        const QByteArray bytes = file.readAll();
        if (file.error() != QFileDevice::NoError)
            return trouble(spotted.name);
        return bytes;
    }

    Result<> putAway(const Spotted &spotted, Tray tray) override
    {
        const QString into = tray == Tray::Done ? QStringLiteral("done") : QStringLiteral("refused");
        if (!m_folder.mkpath(into)
            || !QFile::rename(m_folder.filePath(spotted.name), freePath(into + u'/', spotted.name)))
            return failAs(QStringLiteral("drop.stays"), Error::Kind::Storage, spotted.name);
        return {};
    }

private:
    static tl::unexpected<Error> trouble(const QString &what)
    {
        return failAs(QStringLiteral("drop.folder"), Error::Kind::Storage, what);
    }

    QString freePath(const QString &into, const QString &name) const
    {
        return m_folder.filePath(
            into + freeName(name, [&](const QString &free) { return QFile::exists(m_folder.filePath(into + free)); }));
    }

    QDir m_folder;
};

} // namespace

bool isTableName(const QString &name)
{
    if (name.startsWith(u'.') || name.startsWith(u'~') || name.contains(u'/') || name.contains(u'\\'))
        return false;
    const QString suffix = name.section(u'.', -1).toLower();
    return name.contains(u'.')
        && QStringList{QStringLiteral("csv"), QStringLiteral("xlsx"), QStringLiteral("tsv"), QStringLiteral("txt")}
               .contains(suffix);
}

QString freeName(const QString &name, const std::function<bool(const QString &)> &isThere)
{
    const QFileInfo parts(name);
    QString free = name;
    for (int nth = 2; isThere(free); ++nth)
        free = QStringLiteral("%1 (%2).%3").arg(parts.completeBaseName()).arg(nth).arg(parts.suffix());
    return free;
}

std::unique_ptr<Drop> folderDrop(const QString &path) { return std::make_unique<FolderDrop>(path); }

std::vector<Spotted> settled(const std::vector<Spotted> &before, const std::vector<Spotted> &now)
{
    std::vector<Spotted> out;
    for (const Spotted &file : now)
        if (file.size > 0 && !file.odd && std::find(before.begin(), before.end(), file) != before.end())
            out.push_back(file);
    return out;
}

} // namespace selaras::manual
