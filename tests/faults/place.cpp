#include "faults/place.h"

#include "store/backup.h"

#include <QSqlError>
#include <QSqlQuery>

namespace selaras::test {

Place::Place(const QString &from, const Secret &key, qint64 now)
    : clock(now)
    , m_key(key)
{
    const QDir dir(from);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden))
        QFile::copy(dir.filePath(name), file(name));
}

Result<Secret> Place::key() const
{
    if (m_key.size() > 0)
        return m_key;
    SeededRandom chance(1);
    TRY(auto keyring, Keyring::open(keyringPath(path()), clock, chance, Effort::least()));
    TRY(const auto people, keyring.users());
    return keyring.unlock(people.front().id, passwordSecret(kPasswords[0]));
}

Result<Store *> Place::open()
{
    if (store)
        return store.get();
    TRY(const Secret with, key());
    TRY(store, Store::open({path(), with, 0, Threads::None, 0}, clock));
    QObject::connect(store.get(), &Store::committed, store.get(), [this] { acknowledge(); });
    return store.get();
}

Result<QString> Place::tables(const QString &of, const Secret &with, const QStringList &without)
{
    // SQL of our own, since a Connection only reads what is asked for in a Query.
    const QString name = QStringLiteral("contents");
    Result<QString> out;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(of);
        database.open();
        QSqlQuery query(database);
        query.exec(
            QStringLiteral("PRAGMA key = \"x'%1'\"").arg(QString::fromLatin1(with.view().toByteArray().toHex())));
        query.exec(QStringLiteral("PRAGMA cipher_page_size = 4096"));
        const auto list = [&](const QString &sql, int column) {
            QStringList found;
            if (!query.exec(sql))
                out = fail(Error::Kind::Storage, query.lastError().text());
            while (query.next())
                found << query.value(column).toString();
            return found;
        };
        for (const QString &table : list(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                                        "AND name NOT LIKE 'sqlite_%' ORDER BY name"),
                 0)) {
            if (without.contains(table))
                continue;
            QStringList columns;
            for (const QString &column : list(QStringLiteral("PRAGMA table_info(%1)").arg(table), 1)) {
                const bool isIdOrTime = column == u"id" || column == u"at" || column.endsWith(u"_id")
                    || column.endsWith(u"_at") || column == u"hash" || column == u"was";
                if (!isIdOrTime && !without.contains(table + u'.' + column))
                    columns << QStringLiteral("quote(%1)").arg(column);
            }
            columns << QStringLiteral("'.'");
            const QStringList rows = list(
                QStringLiteral("SELECT %1 AS r FROM %2 ORDER BY 1").arg(columns.join(QStringLiteral("||'|'||")), table),
                0);
            if (out)
                *out += table + QStringLiteral(":\n") + rows.join(u'\n') + u'\n';
        }
    }
    QSqlDatabase::removeDatabase(name);
    return out;
}

Result<> Place::examine()
{
    CHECK(store->checkIntegrity());
    TRY(const auto found, read([](Reader &reader) { return verify::verifyRules(reader); }));
    for (const verify::Finding &finding : found)
        if (!finding.offences.empty())
            return fail(Error::Kind::Conflict, QLatin1String(finding.check->name) + u' ' + finding.offences.front());
    TRY(const auto chain, read([](Reader &reader) { return audit::verifyChain(reader); }));
    if (chain.brokenAt)
        return fail(Error::Kind::Conflict, QStringLiteral("the audit breaks at %1").arg(*chain.brokenAt));
    return {};
}

/// Which passwords open the keyring, tried on a copy since trying leaves a mark.
QString Place::passwords() const
{
    const QTemporaryDir aside(quickFolder());
    const QString copy = aside.filePath(QStringLiteral("k"));
    QString out = QStringLiteral("passwords:");
    for (const QString &password : kPasswords) {
        QFile::remove(copy);
        QFile::copy(keyringPath(path()), copy);
        SeededRandom chance(1);
        auto keyring = Keyring::open(copy, clock, chance, Effort::least());
        if (!keyring)
            return out + why(keyring);
        const auto people = keyring->users();
        if (!people)
            return out + why(people);
        out += keyring->unlock(people->front().id, passwordSecret(password)) ? u'1' : u'0';
    }
    return out;
}

Result<QString> Place::contents(const QStringList &without)
{
    QString out;
    if (QFile::exists(path())) {
        CHECK(open());
        CHECK(examine());
        TRY(const Secret with, key());
        TRY(out, tables(path(), with, without));
        if (QFile::exists(keyringPath(path())))
            out += passwords();
    }
    if (const QString backup = file(QStringLiteral("backup")); QFile::exists(backup)) {
        CHECK(verifyBackup(backup));
        out += QStringLiteral("\nbackup whole");
    }
    if (const QString restored = file(QStringLiteral("restored.selaras")); QFile::exists(restored)) {
        CHECK(readKeyring(keyringPath(restored)));
        TRY(const Secret with, key());
        TRY(const QString again, tables(restored, with, without));
        out += QStringLiteral("\nrestored ") + again;
    }
    return out;
}

} // namespace selaras::test
