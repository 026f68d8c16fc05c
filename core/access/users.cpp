#include "access/users.h"

#include "access/queries.h"
#include "audit/audit.h"
#include "base/text.h"

#include <QDateTime>

namespace selaras::access {

namespace {

const QString kWorkers = QStringLiteral("worker/");

audit::Entry entry(const QString &actor, const char *action, const QString &subject, const QString &detail = {})
{
    return {actor, QString::fromLatin1(action), {}, {}, {}, subject, detail};
}

Result<User> known(Reader &reader, qint64 id)
{
    TRY(auto found, reader.one(userById, id));
    if (!found)
        return failAs(QStringLiteral("login.unknown-user"), Error::Kind::Rejected, QString::number(id));
    return std::move(*found);
}

Result<> keepAnOwner(Reader &reader, const User &leaving)
{
    if (leaving.role != Role::Owner || !leaving.active)
        return {};
    TRY(const qint64 others, reader.only(otherActiveOwners, leaving.id));
    if (others == 0)
        return failAs(QStringLiteral("users.last-owner"), Error::Kind::Rejected, leaving.name);
    return {};
}

} // namespace

Result<std::vector<User>> users(Reader &reader) { return reader.all(allUsers); }

Result<std::optional<User>> user(Reader &reader, qint64 id) { return reader.one(userById, id); }

Result<> addFirstOwner(Transaction &tx, qint64 id, const QString &name)
{
    TRY(const auto others, tx.all(allUsers));
    if (!others.empty())
        return failAs(QStringLiteral("users.not-first"), Error::Kind::Rejected, name);
    return addUser(tx, Actor{id, name, Role::Owner}, id, name, Role::Owner);
}

Result<> addUser(Transaction &tx, const Actor &by, qint64 id, const QString &name, Role role)
{
    CHECK(demand(by, Right::ManageUsers));
    const QString nameFolded = folded(name);
    if (role == Role::Worker || nameFolded.startsWith(kWorkers))
        return failAs(QStringLiteral("users.name-reserved"), Error::Kind::Rejected, name);
    TRY(const auto namesake, tx.one(userByFoldedName, nameFolded));
    if (namesake && namesake->active)
        return failAs(QStringLiteral("users.name-taken"), Error::Kind::Rejected, name);
    if (namesake) {
        CHECK(tx.run(bringUserBack, id, name, roleName(role), namesake->id));
    } else {
        CHECK(tx.run(insertUser, id, name, nameFolded, roleName(role), tx.now()));
    }
    tx.touch(Topic::Users);
    return audit::append(tx, entry(by.auditName(), "user.added", name, roleName(role)));
}

Result<> deactivate(Transaction &tx, const Actor &by, qint64 id)
{
    CHECK(demand(by, Right::ManageUsers));
    TRY(const User leaving, known(tx, id));
    CHECK(keepAnOwner(tx, leaving));
    if (!leaving.active)
        return {};
    CHECK(tx.run(setActive, false, id));
    tx.touch(Topic::Users);
    return audit::append(tx, entry(by.auditName(), "user.deactivated", leaving.name));
}

Result<> giveRole(Transaction &tx, const Actor &by, qint64 id, Role role)
{
    CHECK(demand(by, Right::ManageUsers));
    TRY(const User whom, known(tx, id));
    if (whom.role == role)
        return {};
    CHECK(keepAnOwner(tx, whom));
    CHECK(tx.run(setRole, roleName(role), id));
    tx.touch(Topic::Users);
    return audit::append(tx,
        entry(by.auditName(), "user.role-changed", whom.name,
            QStringLiteral("%1 -> %2").arg(roleName(whom.role), roleName(role))));
}

Result<Actor> recordLogin(Transaction &tx, qint64 id)
{
    TRY(const auto who, tx.one(userById, id));
    if (!who || !who->active)
        return failAs(QStringLiteral("login.deactivated"), Error::Kind::Unauthorized, QString::number(id));
    CHECK(tx.run(setLastLogin, tx.now(), id));
    tx.touch(Topic::Users);
    const Actor actor{who->id, who->name, who->role};
    CHECK(audit::append(tx, entry(actor.auditName(), "user.logged-in", actor.name)));
    return actor;
}

Result<> recordFailures(Transaction &tx, const std::vector<FailedLogin> &failures)
{
    for (const FailedLogin &failure : failures) {
        const QString when = QDateTime::fromMSecsSinceEpoch(failure.at, Qt::UTC).toString(Qt::ISODateWithMs);
        const QString who = failure.name.isEmpty() ? QStringLiteral("recovery code") : failure.name;
        CHECK(audit::append(tx, entry(QStringLiteral("log-in"), "user.login-failed", who, when)));
    }
    return {};
}

} // namespace selaras::access
