#pragma once

#include "store/key_wrap.h"

#include <optional>
#include <vector>

namespace selaras {

/// How often a lock was tried in vain, kept in the file so that a restart does not forgive.
struct Attempts {
    int failed = 0; ///< in a row
    qint64 pausedAt = 0; ///< UTC ms; when the running pause began
    qint64 pausedUntil = 0; ///< UTC ms; 0: no pause
};

/// One copy of the data key: a user's, or the recovery code's (id 0, no name).
struct KeyringEntry {
    qint64 id = 0;
    QString name;
    bool owner = false;
    std::optional<qint64> lastLoginAt; ///< UTC ms
    WrappedKey key;
    Attempts attempts;
};

/// A try that failed, kept until it is written into the audit, which needs the key.
struct FailedLogin {
    qint64 at = 0; ///< UTC ms
    QString name; ///< empty: the recovery code
};

/// What is in a keyring file.
struct KeyringFile {
    QByteArray mark; ///< of the data key, see keyMark()
    std::vector<KeyringEntry> entries;
    std::vector<FailedLogin> failures; ///< oldest first, the newest 200
};

/// Reads a keyring. Storage keyring.missing, keyring.damaged, keyring.newer, store.io ...
Result<KeyringFile> readKeyring(const QString &path);
/// Replaces a keyring as one durable step, readable by its owner only.
Result<> writeKeyring(const QString &path, const KeyringFile &file);

} // namespace selaras
