#include "printing/ways.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace selaras::printing {

namespace {

QString endingOf(Speech speech)
{
    switch (speech) {
    case Speech::Pdf: return QStringLiteral(".pdf");
    case Speech::Zpl: return QStringLiteral(".zpl");
    case Speech::Tspl: return QStringLiteral(".tspl");
    }
    return {};
}

/// A title as a file of every system may be called.
QString fileName(const QString &title)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u' ' ? c : QChar(u'_');
    return name;
}

tl::unexpected<Error> failed(const QString &path, const QString &why)
{
    return failAs(QStringLiteral("printer.folder"), Error::Kind::Storage, path + QStringLiteral(": ") + why);
}

} // namespace

Result<> printToFolder(const Folder &folder, Speech speech, const QByteArray &bytes, const QString &title)
{
    constexpr int kMostOfOneName = 10'000;
    const QDir dir(folder.path);
    if (folder.path.isEmpty() || !dir.exists())
        return failed(folder.path, QStringLiteral("no such folder"));
    QString path;
    for (int number = 1; number <= kMostOfOneName; ++number) {
        const QString more = number == 1 ? QString() : QStringLiteral("-%1").arg(number);
        path = dir.filePath(fileName(title) + more + endingOf(speech));
        if (!QFileInfo::exists(path))
            break;
        path.clear();
    }
    if (path.isEmpty())
        return failed(folder.path, QStringLiteral("%1 files of that name").arg(kMostOfOneName));
    QSaveFile file(path); // appears under its name only when it is whole and on the disk
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(path, file.errorString());
    return {};
}

} // namespace selaras::printing
