#include "access/queries.h"

namespace selaras::access {

namespace {

#define COLUMNS "SELECT id, name, role, active, created_at, last_login_at FROM app_user "

User row(const Columns &c)
{
    // The schema knows the same five words; one it does not know gets the fewest rights.
    return {c.integer(0), c.text(1), roleFromName(c.text(2)).value_or(Role::Packer), c.flag(3), c.integer(4),
        c.maybeInteger(5)};
}

} // namespace

const Query<User> allUsers{COLUMNS "ORDER BY name_folded", row};
const Query<User, qint64> userById{COLUMNS "WHERE id = ?", row};
const Query<User, QString> userByFoldedName{COLUMNS "WHERE name_folded = ?", row};
const Query<qint64, qint64> otherActiveOwners{
    "SELECT count(*) FROM app_user WHERE role = 'owner' AND active = 1 AND id <> ?", [](const Columns &c) {
        return c.integer(0);
    }};
const Statement<qint64, QString, QString, QString, qint64> insertUser{
    "INSERT INTO app_user (id, name, name_folded, role, created_at) VALUES (?, ?, ?, ?, ?)"};
const Statement<qint64, QString, QString, qint64> bringUserBack{
    "UPDATE app_user SET id = ?, name = ?, role = ?, active = 1 WHERE id = ? AND active = 0"};
const Statement<bool, qint64> setActive{"UPDATE app_user SET active = ? WHERE id = ?"};
const Statement<QString, qint64> setRole{"UPDATE app_user SET role = ? WHERE id = ?"};
const Statement<qint64, qint64> setLastLogin{"UPDATE app_user SET last_login_at = ? WHERE id = ?"};

} // namespace selaras::access
