#pragma once

#include "access/session.h"
#include "store/backup.h"

namespace selaras::access {

/// Writes down who made a backup, when and where; of a transaction of the inventory that was backed up.
Result<> noteMade(Transaction &tx, const Actor &by, const BackupInfo &made, const QString &file);

/// Backs up an open inventory while work goes on, tested as selaras::backup() does, and notes it. Blocks. Rejected
/// access.denied; else as selaras::backup().
Result<BackupMade> backUp(Store &store, const QString &keyring, const Actor &by, const QString &file,
    const Clock &clock, const BackupProgress &progress = {});

/// Who could log in when a backup was made; reads only that part of it. As keyringIn().
Result<std::vector<Keyring::User>> peopleIn(const QString &file, const Setting &setting);
/// Tries a password on a backup without putting anything back; nothing counts the tries, since the file can be copied.
/// Unauthorized login.wrong-password; Rejected login.unknown-user.
Result<> tryOn(const QString &file, const QString &userName, const Secret &password, const Setting &setting);

/// An inventory that was put back and opened.
struct PutBack {
    Session session;
    BackupInfo info;
    QStringList kept; ///< where the files now lie that were in the place of the restored ones; empty: there were none
};
/// Puts a backup in the place of an inventory that is lost or damaged: password first, then every checksum, then what
/// lies there is moved aside under a name with the time, then the backup is put back, opened and checked; audited.
/// When a step fails, what was moved aside is moved back. Blocks. Storage store.in-use when a program has it open; else
/// as tryOn(), verifyBackup(), restore(), logIn(), Store::checkIntegrity(). `progress` counts every byte twice.
Result<PutBack> putBack(const QString &file, const QString &inventory, const QString &userName, const Secret &password,
    const Setting &setting, const BackupProgress &progress = {});

} // namespace selaras::access
