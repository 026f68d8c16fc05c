#include "desktop/memory.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace selaras::desktop {

namespace {

const QString kPath = QStringLiteral("inventory/path");

/// Where one inventory's entry stands; a path may hold what a key may not.
QString keyOf(const QString &path, const char *what)
{
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(8).toHex();
    return QStringLiteral("inventories/%1/%2").arg(QLatin1String(digest), QLatin1String(what));
}

} // namespace

QString lastInventory() { return QSettings().value(kPath).toString(); }

void setLastInventory(const QString &path) { QSettings().setValue(kPath, path); }

Remembered rememberedOf(const QString &path)
{
    const QSettings kept;
    return {kept.value(keyOf(path, "place")).toString(), kept.value(keyOf(path, "zone")).toByteArray(),
        {.createdAt = kept.value(keyOf(path, "backup-at")).toLongLong(),
            .file = kept.value(keyOf(path, "backup-file")).toString()}};
}

void remember(const QString &path, const Remembered &what)
{
    QSettings kept;
    kept.setValue(keyOf(path, "place"), what.place);
    kept.setValue(keyOf(path, "zone"), what.zone);
    kept.setValue(keyOf(path, "backup-at"), what.backup.createdAt);
    kept.setValue(keyOf(path, "backup-file"), what.backup.file);
}

void keepSettingsIn(const QString &folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

} // namespace selaras::desktop
