#pragma once

#include "store/backup.h"

#include <QByteArray>
#include <QString>

/// What this PC remembers of inventories for the log-in screen, which cannot read them yet; in QSettings.
namespace selaras::desktop {

struct Remembered {
    QString place; ///< "Dapur Nusa, Cakung, PC-02"
    QByteArray zone; ///< IANA, of the shop
    LastBackup backup{}; ///< at 0: none was ever made
};

/// Path of the inventory that was open last; empty: none.
QString lastInventory();
void setLastInventory(const QString &path);
/// Of the inventory at `path`; empty when it was never open here.
Remembered rememberedOf(const QString &path);
void remember(const QString &path, const Remembered &what);

/// From now on QSettings lives in `folder` and what the person has set stays as it is: for a demo. Before the first
/// QSettings of the program.
void keepSettingsIn(const QString &folder);

} // namespace selaras::desktop
