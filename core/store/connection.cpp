#include "store/connection.h"

#include "store/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <atomic>
#include <cerrno>
#include <sodium.h>
#include <sqlcipher/sqlite3.h>

namespace selaras {

namespace {

/// Errors of SQLite by their primary result code, with the word ui makes a sentence from.
tl::unexpected<Error> storageError(int code, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT: return failAs(QStringLiteral("store.constraint"), Error::Kind::Conflict, detail);
    case SQLITE_FULL: return failAs(QStringLiteral("store.full"), Error::Kind::Storage, detail);
    case SQLITE_READONLY: return failAs(QStringLiteral("store.read-only"), Error::Kind::Storage, detail);
    case SQLITE_CANTOPEN: return failAs(QStringLiteral("store.cannot-open"), Error::Kind::Storage, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return failAs(QStringLiteral("store.damaged"), Error::Kind::Storage, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return failAs(QStringLiteral("store.busy"), Error::Kind::Storage, detail);
    case SQLITE_IOERR: return failAs(QStringLiteral("store.io"), Error::Kind::Storage, detail);
    default: return fail(Error::Kind::Storage, detail);
    }
}

/// Keys the connection without ever putting the key into SQL text. The raw form x'..' skips the slow derivation: the
/// key is random already.
int keyIt(sqlite3 *database, const Secret &key)
{
    QByteArray raw = "x'" + key.view().toByteArray().toHex() + "'";
    const int code = sqlite3_key(database, raw.constData(), int(raw.size()));
    wipe(raw);
    return code;
}

/// SQLite would make the file as the umask has it, and gives its journals the rights of the file.
Result<> makeOwnersOnly(const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(fileError(errno ? errno : EIO, path));
    return {};
}

/// A database with a write-ahead log is read only where a file for shared memory can be made beside it. "Immutable"
/// promises that nobody changes it, and then nothing is made.
void lookAtOnly(QSqlDatabase &database, const QString &path)
{
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    database.setDatabaseName(QString::fromLatin1(url.toEncoded()) + QStringLiteral("?immutable=1"));
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const Secret &key, Mode mode)
{
    static std::atomic<int> count{0};
    std::unique_ptr<Connection> connection(new Connection(QStringLiteral("selaras-%1").arg(++count)));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    if (mode != Mode::Create && !QFileInfo::exists(path))
        return failAs(QStringLiteral("store.missing"), Error::Kind::Storage, path);
    if (mode == Mode::Create)
        CHECK(makeOwnersOnly(path));
    if (mode == Mode::ReadOnly)
        lookAtOnly(database, path);
    else
        database.setDatabaseName(path);
    if (!database.open())
        return failAs(QStringLiteral("store.cannot-open"), Error::Kind::Storage, database.lastError().text());

    auto *handle = static_cast<sqlite3 *>(connection->handle());
    if (!handle)
        return failAs(QStringLiteral("store.no-encryption"), Error::Kind::Storage, QStringLiteral("no SQLite handle"));
    if (const int code = keyIt(handle, key); code != SQLITE_OK)
        return storageError(code, QStringLiteral("cannot key the file"));

    // Without SQLCipher this pragma answers nothing, and everything would be written in plain text.
    const auto version = connection->value(QStringLiteral("PRAGMA cipher_version"));
    if (!version || version->toString().isEmpty())
        return failAs(QStringLiteral("store.no-encryption"), Error::Kind::Storage,
            QStringLiteral("the SQLite in use is not SQLCipher"));

    // Fixed here, so that SQLCipher 3 and 4 read the same file; 3 ignores the pragmas it does not know.
    for (const auto *pragma : {"PRAGMA cipher_page_size = 4096", "PRAGMA kdf_iter = 64000",
             "PRAGMA cipher_hmac_algorithm = HMAC_SHA1", "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1"})
        CHECK(connection->execute(QLatin1String(pragma)));

    if (const auto readable = connection->value(QStringLiteral("SELECT count(*) FROM sqlite_master")); !readable)
        return fail(readable.error());
    if (mode == Mode::ReadOnly)
        return connection;
    for (const auto *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
             "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -24000", "PRAGMA wal_autocheckpoint = 4000",
             "PRAGMA busy_timeout = 5000"})
        CHECK(connection->execute(QLatin1String(pragma)));
    return connection;
}

bool Connection::inTransaction() const { return !sqlite3_get_autocommit(static_cast<sqlite3 *>(handle())); }

Result<> Connection::checkIntegrity()
{
    TRY(const QVariant answer, value(QStringLiteral("PRAGMA integrity_check(1)")));
    if (answer.toString() != QLatin1String("ok"))
        return failAs(QStringLiteral("store.damaged"), Error::Kind::Storage, answer.toString());
    return {};
}

Result<> Connection::tryCopy(const QString &path, const Secret &key)
{
    TRY(const auto copy, open(path, key, Mode::ReadOnly));
    TRY(const QVariant answer, copy->value(QStringLiteral("PRAGMA quick_check(1)")));
    if (answer.toString() != QLatin1String("ok"))
        return failAs(QStringLiteral("store.damaged"), Error::Kind::Storage, answer.toString());
    return {};
}

Result<> Connection::copyTo(const QString &path, const Secret &key, const std::function<bool(int, int)> &progress)
{
    if (QFileInfo::exists(path))
        return failAs(QStringLiteral("store.exists"), Error::Kind::Storage, path);
    const Result<> outcome = copyInto(path, key, progress);
    if (!outcome)
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(suffix));
    return outcome;
}

Result<> Connection::copyInto(const QString &path, const Secret &key, const std::function<bool(int, int)> &progress)
{
    TRY(auto target, open(path, key, Mode::Create));
    CHECK(target->execute(QStringLiteral("PRAGMA journal_mode = DELETE")));
    // One read snapshot over all steps: what others commit meanwhile neither shows in the copy nor starts it again.
    CHECK(execute(QStringLiteral("BEGIN")));
    Result<> outcome;
    if (const auto seen = value(QStringLiteral("SELECT count(*) FROM sqlite_master")); !seen)
        outcome = fail(seen.error());
    else
        outcome = copyPages(*target, progress);
    (void)execute(QStringLiteral("COMMIT"));
    return outcome;
}

Result<> Connection::copyPages(Connection &target, const std::function<bool(int, int)> &progress)
{
    constexpr int kPages = 2000;
    auto *to = static_cast<sqlite3 *>(target.handle());
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", static_cast<sqlite3 *>(handle()), "main");
    if (!backup)
        return storageError(sqlite3_errcode(to), QString::fromUtf8(sqlite3_errmsg(to)));
    int code = SQLITE_OK;
    bool wanted = true;
    while (code == SQLITE_OK && wanted) {
        code = sqlite3_backup_step(backup, kPages);
        const int all = sqlite3_backup_pagecount(backup);
        wanted = !progress || progress(all - sqlite3_backup_remaining(backup), all);
    }
    const int ended = sqlite3_backup_finish(backup);
    if (!wanted)
        return failAs(QStringLiteral("backup.stopped"), Error::Kind::Cancelled, {});
    if (code == SQLITE_DONE && ended == SQLITE_OK)
        return {};
    return storageError(
        ended != SQLITE_OK ? ended : code, QString::fromUtf8(sqlite3_errmsg(static_cast<sqlite3 *>(target.handle()))));
}

Connection::~Connection()
{
    m_prepared.clear();
    if (m_database.isOpen())
        m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void *Connection::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

tl::unexpected<Error> Connection::failed(const QSqlError &error, const char *what) const
{
    return failed(
        error.nativeErrorCode().toInt(), error.databaseText().isEmpty() ? error.text() : error.databaseText(), what);
}

tl::unexpected<Error> Connection::failed(const char *what) const
{
    auto *database = static_cast<sqlite3 *>(handle());
    return failed(sqlite3_extended_errcode(database), QString::fromUtf8(sqlite3_errmsg(database)), what);
}

tl::unexpected<Error> Connection::failed(int code, const QString &told, const char *what) const
{
    const int system = sqlite3_system_errno(static_cast<sqlite3 *>(handle()));
    const bool disk = (code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN;
    if (disk && fileError(system, {}).code == QLatin1String("store.full"))
        code = SQLITE_FULL; // SQLite says so only of the inventory itself, not of the files beside it
    Error out = storageError(code, told.simplified()).value();
    out.raw = QByteArray(what).simplified().left(300);
    return fail(std::move(out));
}

void Connection::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

namespace {

int bindOne(sqlite3_stmt *statement, int at, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return sqlite3_bind_null(statement, at);
    case QMetaType::Int:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, at, value.toLongLong());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(statement, at, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, at, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    }
}

/// Lets go of the read lock and of what was bound, however the statement ended.
struct Rewind {
    explicit Rewind(sqlite3_stmt *s)
        : statement(s)
    {
    }
    ~Rewind()
    {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    }
    Rewind(const Rewind &) = delete;
    Rewind &operator=(const Rewind &) = delete;
    sqlite3_stmt *const statement;
};

} // namespace

Result<sqlite3_stmt *> Connection::prepared(const SqlText &text, const std::vector<QVariant> &values)
{
    Prepared &kept = m_prepared[&text];
    if (!kept) {
        sqlite3_stmt *made = nullptr;
        if (sqlite3_prepare_v2(static_cast<sqlite3 *>(handle()), text.text(), -1, &made, nullptr) != SQLITE_OK)
            return failed(text.text());
        kept.reset(made);
    }
    if (sqlite3_bind_parameter_count(kept.get()) != int(values.size()))
        return failed(SQLITE_RANGE, QStringLiteral("%1 values given").arg(values.size()), text.text());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (bindOne(kept.get(), int(i) + 1, values[i]) != SQLITE_OK)
            return failed(text.text());
    return kept.get();
}

Result<> Connection::select(
    const SqlText &text, const std::vector<QVariant> &values, const std::function<void(const Columns &)> &row)
{
    TRY(sqlite3_stmt * statement, prepared(text, values));
    const Rewind rewind(statement);
    const Columns columns(statement);
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        row(columns);
    if (code != SQLITE_DONE)
        return failed(text.text());
    return {};
}

Result<int> Connection::change(const SqlText &text, const std::vector<QVariant> &values)
{
    TRY(sqlite3_stmt * statement, prepared(text, values));
    const Rewind rewind(statement);
    if (const int code = sqlite3_step(statement); code != SQLITE_DONE && code != SQLITE_ROW)
        return failed(text.text());
    return sqlite3_changes(sqlite3_db_handle(statement));
}

Result<> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failed(query.lastError(), qPrintable(sql));
    return {};
}

Result<QVariant> Connection::value(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failed(query.lastError(), qPrintable(sql));
    return query.next() ? query.value(0) : QVariant();
}

} // namespace selaras
