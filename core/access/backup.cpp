#include "access/backup.h"

#include "audit/audit.h"
#include "store/durable_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace selaras::access {

namespace {

template <class Work> auto writeNow(Store &store, Work work)
{
    auto future = store.write(std::move(work));
    future.waitForFinished();
    return future.takeResult();
}

/// A copy of a backup's keyring in a folder that nobody else reads, and that goes away.
struct Borrowed {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("keys"));
};

Result<Keyring> borrow(const QString &file, const Borrowed &at, const Setting &setting)
{
    TRY(const QByteArray bytes, keyringIn(file));
    CHECK(replaceFile(at.path, bytes));
    return Keyring::open(at.path, setting.clock, setting.random, setting.effort);
}

/// The files of an inventory, moved aside together; moved back unless they are kept there.
class Aside {
public:
    explicit Aside(const QString &inventory)
        : m_inventory(inventory)
    {
    }
    ~Aside()
    {
        for (const auto &[from, to] : m_moved)
            (void)renameDurably(to, from);
    }
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;

    /// `now`: UTC ms, for the name.
    Result<> move(qint64 now)
    {
        const QString time = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
        QString name = m_inventory + QStringLiteral(".before-restore-") + time;
        for (int n = 2; QFileInfo::exists(name) || QFileInfo::exists(name + QStringLiteral(".keys")); ++n)
            name = QStringLiteral("%1.before-restore-%2-%3").arg(m_inventory, time).arg(n);
        // The journal belongs to the inventory: without it the last changes are lost.
        for (const char *suffix : {"", ".keys", "-wal", "-shm", "-journal"}) {
            const QString from = m_inventory + QLatin1String(suffix), to = name + QLatin1String(suffix);
            if (!QFileInfo::exists(from))
                continue;
            CHECK(renameDurably(from, to));
            m_moved.emplace_back(from, to);
        }
        return {};
    }
    /// They stay where they are now; their paths.
    QStringList keep()
    {
        QStringList kept;
        for (const auto &moved : std::exchange(m_moved, {}))
            kept << moved.second;
        return kept;
    }

private:
    QString m_inventory;
    std::vector<std::pair<QString, QString>> m_moved;
};

/// What was put back goes away again unless it proves to be sound: it still is in the backup.
struct Unproven {
    ~Unproven()
    {
        if (path.isEmpty())
            return;
        for (const char *suffix : {"", ".keys", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(suffix));
    }
    QString path;
};

} // namespace

Result<> noteMade(Transaction &tx, const Actor &by, const BackupInfo &made, const QString &file)
{
    const QFileInfo info(file);
    CHECK(noteBackup(tx, {made.createdAt, info.absoluteFilePath()}));
    return audit::append(tx, {by.auditName(), QStringLiteral("backup.made"), {}, {}, {}, info.fileName(), {}});
}

Result<BackupMade> backUp(Store &store, const QString &keyring, const Actor &by, const QString &file,
    const Clock &clock, const BackupProgress &progress)
{
    CHECK(demand(by, Right::Backup));
    TRY(const BackupInfo made, backup(store, keyring, file, clock, progress));
    return BackupMade{
        made, writeNow(store, [by, made, file](Transaction &tx) { return noteMade(tx, by, made, file); })};
}

Result<std::vector<Keyring::User>> peopleIn(const QString &file, const Setting &setting)
{
    const Borrowed at;
    TRY(const Keyring keyring, borrow(file, at, setting));
    return keyring.users();
}

Result<> tryOn(const QString &file, const QString &userName, const Secret &password, const Setting &setting)
{
    const Borrowed at;
    TRY(Keyring keyring, borrow(file, at, setting));
    TRY(const auto who, keyring.find(userName));
    CHECK(keyring.unlock(who.id, password));
    return {};
}

Result<PutBack> putBack(const QString &file, const QString &inventory, const QString &userName, const Secret &password,
    const Setting &setting, const BackupProgress &progress)
{
    const auto told = [&progress](int pass) -> BackupProgress {
        if (!progress)
            return {};
        return [&progress, pass](qint64 done, qint64 of) {
            return progress(pass * of + done, 2 * of);
        };
    };
    CHECK(tryOn(file, userName, password, setting));
    TRY(const BackupInfo info, verifyBackup(file, told(0)));
    CHECK(tryFolderOf(inventory));
    Aside aside(inventory); // in this order: what was put back goes away before the old files come back
    Unproven unproven;
    {
        // Whoever works on it goes on; the lock is given back before the log-in below takes it.
        const QString lockFile = inventory + QStringLiteral(".lock");
        QLockFile lock(lockFile);
        CHECK(takeLock(lock, lockFile, 0));
        CHECK(aside.move(setting.clock.now()));
        CHECK(restore(file, inventory, told(1)));
        unproven.path = inventory;
    }
    TRY(Session session, logIn(inventory, userName, password, setting));
    CHECK(session.store->checkIntegrity());
    const QString when = QDateTime::fromMSecsSinceEpoch(info.createdAt, Qt::UTC).toString(Qt::ISODate);
    const audit::Entry entry{session.actor.auditName(), QStringLiteral("backup.restored"), {}, {}, {}, when, {}};
    CHECK(writeNow(*session.store, [entry](Transaction &tx) { return audit::append(tx, entry); }));
    unproven.path.clear();
    return PutBack{std::move(session), info, aside.keep()};
}

} // namespace selaras::access
