#pragma once

#include "store/store.h"

namespace selaras {

/// What a backup file says of itself; all of it is protected by checksums, none of it is secret.
struct BackupInfo {
    qint64 createdAt = 0; ///< UTC ms
    qint64 keyringBytes = 0;
    qint64 inventoryBytes = 0;
};

/// Told done and total bytes, now and then; answers whether to go on. Who says no gets Cancelled backup.stopped, and
/// nothing is left behind.
using BackupProgress = std::function<bool(qint64, qint64)>;

/// Writes one file that holds the keyring and an encrypted copy of the inventory as it is at one moment, while work
/// goes on. It is made as `target`.part and tested before it gets its name: the copy was opened with the key and
/// checked, and every checksum read again. A failure leaves nothing behind. Whoever has the file still needs a
/// password. Blocks. `progress` counts every byte three times: copied, written, read again. Storage store.exists,
/// store.full, store.read-only, store.io, store.damaged (the inventory is), keyring.missing.
Result<BackupInfo> backup(Store &store, const QString &keyring, const QString &target, const Clock &clock,
    const BackupProgress &progress = {});

/// The same for an inventory that another program works on: what it does goes on, and is in the copy up to one moment.
/// `may` is asked before, of the inventory; `note` writes down that it was made. Storage store.in-use when the other
/// program is of another version.
struct Beside {
    QString inventory;
    Secret key;
    std::function<Result<>(Reader &)> may;
    std::function<Result<>(Transaction &, const BackupInfo &)> note;
};
/// A backup is good once it is made: that it could not be noted is told beside it.
struct BackupMade {
    BackupInfo info;
    Result<> noted;
};
Result<BackupMade> backupBeside(
    const Beside &beside, const QString &keyring, const QString &target, const Clock &clock);

/// Reads a backup from its first byte to its last and compares every checksum; needs no password. Storage
/// backup.missing, backup.foreign (something else), backup.newer, backup.damaged.
Result<BackupInfo> verifyBackup(const QString &file, const BackupProgress &progress = {});

/// The same of its first bytes only: from when it is and how large.
Result<BackupInfo> infoOf(const QString &file);

/// The keyring that lies in a backup, as the bytes of its file: whoever restores can try their password on it before
/// anything is put back. As verifyBackup(), of this part only.
Result<QByteArray> keyringIn(const QString &file);

/// Puts keyring and inventory back, beside each other, at a place where neither exists: checksums first, the
/// inventory's name last, so that a power cut never leaves something that looks whole. As verifyBackup(), and
/// store.exists, keyring.exists, store.full ... Then log in as always, and Store::checkIntegrity().
Result<BackupInfo> restore(const QString &file, const QString &inventory, const BackupProgress &progress = {});

/// The newest backup that was tested when it was made.
struct LastBackup {
    qint64 createdAt = 0; ///< UTC ms
    QString file; ///< its path on the PC that made it; empty: not known
};
/// Keeps in the inventory that a backup of it was made, for the people at the screens.
Result<> noteBackup(Transaction &tx, const LastBackup &made);
/// Nullopt: there is none yet.
Result<std::optional<LastBackup>> lastBackup(Reader &reader);

} // namespace selaras
