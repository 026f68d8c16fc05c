#pragma once

#include "base/clock.h"
#include "store/keyring_file.h"

namespace selaras {

/// Where the keyring of an inventory lies: beside it.
QString keyringPath(const QString &inventory);

/// A typed password as the bytes every keyboard and system makes of it (Unicode NFC, UTF-8), in locked memory.
Secret passwordSecret(const QString &typed);

struct NewKeyring;

/// The people who can open an inventory. Each one's password, and one recovery code, closes a copy of the data key; the
/// file holds nothing that opens the inventory by itself. Every call reads the file anew and changes it under a lock,
/// so that several programs may use it. Calls that take the data key refuse another one: Unauthorized
/// keyring.wrong-key. All may return Storage keyring.missing, keyring.damaged, keyring.newer, keyring.busy,
/// keyring.memory, store.*.
class Keyring {
public:
    /// One row of the log-in screen.
    struct User {
        qint64 id = 0;
        QString name;
        /// Only so that the last owner is never removed; what a person may do is decided by the inventory.
        bool owner = false;
        std::optional<qint64> lastLoginAt; ///< UTC ms
        int triesLeft = 0; ///< before the next pause
        std::optional<qint64> pausedUntil; ///< UTC ms
    };

    static constexpr int kFreeTries = 5;
    static constexpr qint64 kFirstPause = 60'000; ///< ms; doubles with every further failure
    static constexpr qint64 kLongestPause = 3'600'000;

    /// A new keyring with one owner. Storage store.exists when there is one; Rejected as addUser().
    static Result<NewKeyring> create(const QString &path, const QString &ownerName, const Secret &password,
        const Clock &clock, Random &random, Effort effort = Effort::moderate());
    /// An existing keyring; `effort` is for copies made from now on. `clock` and `random` outlive it.
    static Result<Keyring> open(
        const QString &path, const Clock &clock, Random &random, Effort effort = Effort::moderate());

    /// Everyone who can log in, by name.
    Result<std::vector<User>> users() const;
    /// The user of that name, in any case; Rejected login.unknown-user.
    Result<User> find(const QString &name) const;

    /// The data key, for the right password. Takes most of a second. Unauthorized login.wrong-password (retryAfter set
    /// when a pause begins; what is left is in users()), login.paused (retryAfter: for how long),
    /// login.unknown-user.
    Result<Secret> unlock(qint64 userId, const Secret &password);
    /// The same for who will only read: where the keyring cannot be written, tries are not counted, since whoever has
    /// made it so could take a copy of it and try there; a pause that is on holds.
    Result<Secret> unlockToRead(qint64 userId, const Secret &password);
    /// The same with the recovery code as typed. Unauthorized login.wrong-recovery-code, login.paused; Rejected
    /// login.not-a-recovery-code, which costs no try.
    Result<Secret> unlockWithRecoveryCode(const QString &typed);

    /// A further person; the new user's id. Rejected users.name-empty, users.name-long, users.name-odd (see
    /// isPlainText()), users.name-taken, password.short (under 8 characters).
    Result<qint64> addUser(const Secret &dataKey, const QString &name, const Secret &password, bool owner);
    /// Sets a password for somebody who forgot theirs, and ends a pause. Rejected login.unknown-user, password.short.
    Result<> setPassword(const Secret &dataKey, qint64 userId, const Secret &password);
    /// Sets one's own password; a wrong old one counts as a failed log-in. As unlock() and setPassword().
    Result<> changePassword(qint64 userId, const Secret &old, const Secret &password);
    /// Rejected login.unknown-user, users.last-owner.
    Result<> setOwner(const Secret &dataKey, qint64 userId, bool owner);
    /// Takes a person's copy of the key away. Rejected login.unknown-user, users.last-owner.
    Result<> removeUser(const Secret &dataKey, qint64 userId);
    /// A new recovery code; the old one opens nothing any more.
    Result<QString> newRecoveryCode(const Secret &dataKey);

    /// Failed tries nobody has written into the audit yet, oldest first; see forgetFailures().
    Result<std::vector<FailedLogin>> failures() const;
    /// Drops those up to and including `at` (UTC ms), after they were audited.
    Result<> forgetFailures(const Secret &dataKey, qint64 at);

    const QString &path() const { return m_path; }

private:
    Keyring(QString path, const Clock &clock, Random &random, Effort effort)
        : m_path(std::move(path))
        , m_clock(&clock)
        , m_random(&random)
        , m_effort(effort)
    {
    }
    template <class Change> Result<> change(Change work);
    template <class Change> Result<> changeWithKey(const Secret &dataKey, Change work);
    Result<Secret> unlockEntry(qint64 id, const Secret &password);
    struct Try {
        KeyringEntry entry;
        qint64 at; ///< UTC ms
    };
    Result<Try> beginTry(qint64 id);
    Result<> endTry(const Try &done);

    QString m_path;
    const Clock *m_clock;
    Random *m_random;
    Effort m_effort;
};

struct NewKeyring {
    Keyring keyring;
    Secret dataKey; ///< 32 bytes, for Store::create
    QString recoveryCode; ///< to be shown once and never kept
    qint64 ownerId = 0;
};

} // namespace selaras
