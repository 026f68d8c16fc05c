#pragma once

#include "access/users.h"
#include "store/keyring.h"
#include "store/store.h"

namespace selaras::access {

/// An inventory somebody has logged into.
struct Session {
    Keyring keyring;
    Secret dataKey;
    std::unique_ptr<Store> store;
    Actor actor;
};

/// How a session is begun; what the tests replace.
struct Setting {
    const Clock &clock;
    Random &random;
    Effort effort = Effort::moderate();
    Threads threads = Threads::Own;
    int station = 0;
    bool anyPassword = false; ///< also one that is easily guessed: of a demo, which shows it to everybody
};

// The keyring and the inventory are two files that no transaction spans. Each function orders its steps so that a
// power cut between them leaves somebody who cannot get in yet, never somebody who can and should not, and so that
// doing the same again heals it. All of them block (a password costs most of a second): call them from a thread that
// may wait. Errors are those of Keyring, Store and users.h.

struct NewSession {
    Session session;
    QString recoveryCode; ///< to be shown once
};
/// A new inventory at `path` with its keyring and one owner. Storage store.exists, keyring.exists. Rejected
/// password.weak, here and wherever a password is set: one that passwordStrength() calls weak.
Result<NewSession> setUp(const QString &path, const QString &ownerName, const Secret &password, const Setting &setting);

/// Opens an inventory as a user; audited, with the failed tries before it.
Result<Session> logIn(const QString &path, const QString &userName, const Secret &password, const Setting &setting);
/// The same where nothing can be written: to read and to copy it. Cannot be audited, and is refused where the file
/// alone is not the whole inventory; see Store::openToRead().
Result<Session> logInToRead(
    const QString &path, const QString &userName, const Secret &password, const Setting &setting);
/// Opens it with the recovery code and gives an active owner a new password; audited. Rejected users.not-owner.
Result<Session> recover(const QString &path, const QString &typedCode, const QString &ownerName,
    const Secret &newPassword, const Setting &setting);

/// A further person; the new id.
Result<qint64> addPerson(Session &session, const QString &name, const Secret &password, Role role);
/// Takes a person's key and rights away; what they did stays in the audit under their name.
Result<> removePerson(Session &session, qint64 id);
Result<> changeRole(Session &session, qint64 id, Role role);
/// One's own password.
Result<> changePassword(Session &session, const Secret &old, const Secret &password);
/// Somebody else's, when they forgot it.
Result<> setPassword(Session &session, qint64 id, const Secret &password);
/// The code to be shown once; the old one opens nothing any more.
Result<QString> renewRecoveryCode(Session &session);

} // namespace selaras::access
