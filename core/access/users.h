#pragma once

#include "access/actor.h"
#include "store/keyring_file.h"
#include "store/transaction.h"

namespace selaras::access {

/// A person as the inventory knows them. The keyring decides who can open it, this decides what they may do.
struct User {
    qint64 id = 0; ///< the same as in the keyring
    QString name;
    Role role = Role::Packer;
    bool active = true;
    qint64 createdAt = 0; ///< UTC ms
    std::optional<qint64> lastLoginAt; ///< UTC ms
};

/// Everyone, also who is no longer active, by name.
Result<std::vector<User>> users(Reader &reader);
/// One person, or none.
Result<std::optional<User>> user(Reader &reader, qint64 id);

/// The first owner of a new inventory. Rejected users.not-first when there is anybody.
Result<> addFirstOwner(Transaction &tx, qint64 id, const QString &name);
/// A person, or one who was deactivated and comes back. Rejected access.denied, users.name-taken, users.name-reserved.
Result<> addUser(Transaction &tx, const Actor &by, qint64 id, const QString &name, Role role);
/// Rejected access.denied, login.unknown-user, users.last-owner.
Result<> deactivate(Transaction &tx, const Actor &by, qint64 id);
/// Rejected access.denied, login.unknown-user, users.last-owner.
Result<> giveRole(Transaction &tx, const Actor &by, qint64 id, Role role);

/// Who has just opened the inventory with the key of user `id`; audited. Unauthorized login.deactivated when the
/// inventory does not know them as active.
Result<Actor> recordLogin(Transaction &tx, qint64 id);
/// Audits the tries that failed before the inventory could be opened.
Result<> recordFailures(Transaction &tx, const std::vector<FailedLogin> &failures);

} // namespace selaras::access
