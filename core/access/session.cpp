#include "access/session.h"

#include "audit/audit.h"
#include "store/durable_file.h"
#include "store/password_strength.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace selaras::access {

namespace {

template <class Work> auto writeNow(Store &store, Work work)
{
    auto future = store.write(std::move(work));
    future.waitForFinished();
    return future.takeResult();
}

template <class Work> auto readNow(Store &store, Work work)
{
    auto future = store.read(std::move(work));
    future.waitForFinished();
    return future.takeResult();
}

Result<> note(Session &session, const char *action, const QString &subject)
{
    const audit::Entry entry{session.actor.auditName(), QString::fromLatin1(action), {}, {}, {}, subject, {}};
    return writeNow(*session.store, [entry](Transaction &tx) { return audit::append(tx, entry); });
}

/// Refuses what is easily guessed, the person's own name counted; too short a one is the keyring's to refuse.
Result<> strongEnough(const Secret &password, const QString &name)
{
    QString typed = QString::fromUtf8(password.view());
    const PasswordGrade grade = passwordStrength(typed, {name}).grade;
    typed.fill(u'\0');
    if (grade == PasswordGrade::Weak)
        return failAs(QStringLiteral("password.weak"), Error::Kind::Rejected, {});
    return {};
}

Result<User> person(Session &session, qint64 id)
{
    TRY(auto found, readNow(*session.store, [id](Reader &reader) { return user(reader, id); }));
    if (!found)
        return failAs(QStringLiteral("login.unknown-user"), Error::Kind::Rejected, QString::number(id));
    return std::move(*found);
}

StoreOptions options(const QString &path, const Secret &key, const Setting &setting)
{
    return {path, key, setting.station, setting.threads, 2};
}

/// Opens the inventory and writes down who did, with the failed tries before it; those are dropped from the keyring
/// only afterwards, so that a power cut tells them twice rather than never.
Result<Session> enter(Keyring keyring, const Secret &key, qint64 userId, const QString &path, const Setting &setting)
{
    TRY(auto store, Store::open(options(path, key, setting), setting.clock));
    TRY(const auto failures, keyring.failures());
    auto entered = writeNow(*store, [userId, failures](Transaction &tx) -> Result<Result<Actor>> {
        CHECK(recordFailures(tx, failures));
        // A refused log-in must not undo the entries above.
        return recordLogin(tx, userId);
    });
    if (!entered)
        return fail(entered.error());
    if (!failures.empty())
        CHECK(keyring.forgetFailures(key, failures.back().at));
    if (!*entered) {
        if (entered->error().code == QLatin1String("login.deactivated"))
            (void)keyring.removeUser(key, userId); // a removal that was cut off
        return fail(entered->error());
    }
    return Session{std::move(keyring), key, std::move(store), **entered};
}

/// Where a new inventory is made before it gets its name, so that a power cut leaves nothing that looks like one.
struct Unfinished {
    explicit Unfinished(const QString &named)
        : path(named + QStringLiteral(".new"))
    {
    }
    ~Unfinished() { remove(); }
    Unfinished(const Unfinished &) = delete;
    Unfinished &operator=(const Unfinished &) = delete;
    /// The inventory last: as long as it is there, a keyring with the final name is known to be half a set-up's.
    void remove() const
    {
        QFile::remove(keyringPath(path));
        for (const char *suffix : {"-wal", "-shm", "-journal", ".lock", ""})
            QFile::remove(path + QLatin1String(suffix));
    }
    const QString path;
};

} // namespace

Result<NewSession> setUp(const QString &path, const QString &ownerName, const Secret &password, const Setting &setting)
{
    if (!setting.anyPassword)
        CHECK(strongEnough(password, ownerName));
    if (QFile::exists(path))
        return failAs(QStringLiteral("store.exists"), Error::Kind::Storage, path);
    CHECK(tryFolderOf(path));
    const QString keys = keyringPath(path);
    const Unfinished unfinished(path);
    if (QFile::exists(unfinished.path))
        QFile::remove(keys); // of a set-up that was cut off before anybody saw its recovery code
    if (QFile::exists(keys))
        return failAs(QStringLiteral("keyring.exists"), Error::Kind::Storage, keys);
    unfinished.remove();
    const QString name = ownerName.simplified();
    TRY(auto made,
        Keyring::create(keyringPath(unfinished.path), name, password, setting.clock, setting.random, setting.effort));
    const qint64 id = made.ownerId;
    TRY(auto half, Store::create(options(unfinished.path, made.dataKey, setting), setting.clock));
    TRY(const Actor owner, writeNow(*half, [id, name](Transaction &tx) -> Result<Actor> {
        CHECK(addFirstOwner(tx, id, name));
        return recordLogin(tx, id);
    }));
    half.reset();
    if (const QFileInfo journal(unfinished.path + QStringLiteral("-wal")); journal.exists()) {
        // Closing it failed: the file alone is not all of it.
        const bool full = QStorageInfo(journal.absolutePath()).bytesAvailable() < journal.size();
        return failAs(full ? QStringLiteral("store.full") : QStringLiteral("store.io"), Error::Kind::Storage, path);
    }
    CHECK(renameDurably(keyringPath(unfinished.path), keys));
    if (auto named = renameDurably(unfinished.path, path); !named) {
        QFile::remove(keys); // opens nothing
        return fail(named.error());
    }
    TRY(auto keyring, Keyring::open(keys, setting.clock, setting.random, setting.effort));
    TRY(auto store, Store::open(options(path, made.dataKey, setting), setting.clock));
    return NewSession{Session{std::move(keyring), made.dataKey, std::move(store), owner}, std::move(made.recoveryCode)};
}

Result<Session> logIn(const QString &path, const QString &userName, const Secret &password, const Setting &setting)
{
    CHECK(Store::probe(path));
    TRY(auto keyring, Keyring::open(keyringPath(path), setting.clock, setting.random, setting.effort));
    TRY(const auto who, keyring.find(userName));
    TRY(const Secret key, keyring.unlock(who.id, password));
    return enter(std::move(keyring), key, who.id, path, setting);
}

Result<Session> logInToRead(
    const QString &path, const QString &userName, const Secret &password, const Setting &setting)
{
    CHECK(Store::probeToRead(path));
    TRY(auto keyring, Keyring::open(keyringPath(path), setting.clock, setting.random, setting.effort));
    TRY(const auto who, keyring.find(userName));
    TRY(const Secret key, keyring.unlockToRead(who.id, password));
    TRY(auto store, Store::openToRead(options(path, key, setting), setting.clock));
    TRY(const auto found, readNow(*store, [id = who.id](Reader &reader) { return user(reader, id); }));
    if (!found || !found->active)
        return failAs(QStringLiteral("login.deactivated"), Error::Kind::Unauthorized, who.name);
    const Actor actor{.userId = found->id, .name = found->name, .role = found->role};
    return Session{std::move(keyring), key, std::move(store), actor};
}

Result<Session> recover(const QString &path, const QString &typedCode, const QString &ownerName,
    const Secret &newPassword, const Setting &setting)
{
    CHECK(Store::probe(path));
    CHECK(strongEnough(newPassword, ownerName)); // before the code is tried
    TRY(auto keyring, Keyring::open(keyringPath(path), setting.clock, setting.random, setting.effort));
    TRY(const auto who, keyring.find(ownerName));
    if (!who.owner)
        return failAs(QStringLiteral("users.not-owner"), Error::Kind::Rejected, ownerName);
    TRY(const Secret key, keyring.unlockWithRecoveryCode(typedCode));
    CHECK(keyring.setPassword(key, who.id, newPassword));
    TRY(auto session, enter(std::move(keyring), key, who.id, path, setting));
    CHECK(note(session, "user.recovered", session.actor.name));
    return session;
}

Result<qint64> addPerson(Session &session, const QString &typedName, const Secret &password, Role role)
{
    CHECK(demand(session.actor, Right::ManageUsers));
    const QString name = typedName.simplified();
    CHECK(strongEnough(password, name));
    // A key without a person is what a power cut below has left behind: nobody uses it, make room.
    if (const auto holder = session.keyring.find(name)) {
        const qint64 id = holder->id;
        TRY(const auto row, readNow(*session.store, [id](Reader &reader) { return user(reader, id); }));
        if (!row || !row->active)
            CHECK(session.keyring.removeUser(session.dataKey, id));
    }
    TRY(const qint64 id, session.keyring.addUser(session.dataKey, name, password, role == Role::Owner));
    const Actor by = session.actor;
    const auto added
        = writeNow(*session.store, [by, id, name, role](Transaction &tx) { return addUser(tx, by, id, name, role); });
    if (!added) {
        (void)session.keyring.removeUser(session.dataKey, id);
        return fail(added.error());
    }
    return id;
}

Result<> removePerson(Session &session, qint64 id)
{
    const Actor by = session.actor;
    CHECK(writeNow(*session.store, [by, id](Transaction &tx) { return deactivate(tx, by, id); }));
    const auto removed = session.keyring.removeUser(session.dataKey, id);
    if (!removed && removed.error().code != QLatin1String("login.unknown-user")) // removed before, then cut off
        return removed;
    return {};
}

Result<> changeRole(Session &session, qint64 id, Role role)
{
    const Actor by = session.actor;
    if (role == Role::Worker)
        return failAs(QStringLiteral("users.name-reserved"), Error::Kind::Rejected, roleName(role));
    CHECK(writeNow(*session.store, [by, id, role](Transaction &tx) { return giveRole(tx, by, id, role); }));
    return session.keyring.setOwner(session.dataKey, id, role == Role::Owner);
}

Result<> changePassword(Session &session, const Secret &old, const Secret &password)
{
    CHECK(strongEnough(password, session.actor.name));
    CHECK(session.keyring.changePassword(session.actor.userId, old, password));
    return note(session, "user.password-changed", session.actor.name);
}

Result<> setPassword(Session &session, qint64 id, const Secret &password)
{
    CHECK(demand(session.actor, Right::ManageUsers));
    TRY(const User whom, person(session, id));
    CHECK(strongEnough(password, whom.name));
    CHECK(session.keyring.setPassword(session.dataKey, id, password));
    return note(session, "user.password-set", whom.name);
}

Result<QString> renewRecoveryCode(Session &session)
{
    CHECK(demand(session.actor, Right::ManageUsers));
    TRY(auto code, session.keyring.newRecoveryCode(session.dataKey));
    CHECK(note(session, "recovery-code.renewed", {}));
    return code;
}

} // namespace selaras::access
