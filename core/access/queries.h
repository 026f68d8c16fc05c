#pragma once

#include "access/users.h"

namespace selaras::access {

extern const Query<User> allUsers;
extern const Query<User, qint64> userById;
extern const Query<User, QString> userByFoldedName;
extern const Query<qint64, qint64> otherActiveOwners; ///< how many besides this id
extern const Statement<qint64, QString, QString, QString, qint64> insertUser; ///< id, name, folded, role, created at
extern const Statement<qint64, QString, QString, qint64> bringUserBack; ///< new id, name, role, old id
extern const Statement<bool, qint64> setActive; ///< active, id
extern const Statement<QString, qint64> setRole; ///< role, id
extern const Statement<qint64, qint64> setLastLogin; ///< at, id

} // namespace selaras::access
