#include "store/migrations.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

static void loadResources() { Q_INIT_RESOURCE(migrations); }

namespace selaras {

namespace {

constexpr int kApplicationId = 0x53454c52; // "SELR"

const Query<QByteArray, int> hashOfStep{"SELECT hash FROM schema_history WHERE version = ?", [](const Columns &c) {
                                            return c.bytes(0);
                                        }};
const Query<qint64> newestStep{"SELECT coalesce(max(version), 0) FROM schema_history", [](const Columns &c) {
                                   return c.integer(0);
                               }};
const Statement<int, QString, QByteArray, qint64> rememberStep{
    "INSERT INTO schema_history (version, name, hash, applied_at) VALUES (?, ?, ?, ?)"};

std::vector<Migration> load()
{
    loadResources();
    std::vector<Migration> out;
    QDirIterator files(QStringLiteral(":/migrations"), {QStringLiteral("*.sql")});
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const QString name = files.fileInfo().baseName();
        out.push_back({name.left(4).toInt(), name, QString::fromUtf8(bytes),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)});
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.version < b.version; });
    return out;
}

Result<> apply(Connection &connection, const Migration &step, qint64 now)
{
    for (const QString &statement : statementsOf(step))
        CHECK(connection.execute(statement));
    CHECK(connection.change(rememberStep, {step.version, step.name, step.hash, now}));
    return connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all = load();
    return all;
}

QStringList statementsOf(const Migration &step)
{
    QStringList out;
    for (QString statement : step.text.split(QStringLiteral("\n--;\n"))) {
        // Only a column called exactly INTEGER PRIMARY KEY is the row id itself. As BIGINT every table would be written
        // twice, once as rows and once as an index over their ids.
        statement.replace(QStringLiteral(" BIGINT PRIMARY KEY"), QStringLiteral(" INTEGER PRIMARY KEY"));
        if (!statement.trimmed().isEmpty())
            out << statement;
    }
    return out;
}

Result<int> newestStepOf(Connection &connection)
{
    TRY(const QVariant tables, connection.value(QStringLiteral("SELECT count(*) FROM sqlite_master")));
    if (tables.toInt() == 0)
        return 0;
    TRY(const QVariant id, connection.value(QStringLiteral("PRAGMA application_id")));
    if (id.toInt() != kApplicationId)
        return failAs(QStringLiteral("store.foreign"), Error::Kind::Storage, QStringLiteral("not a Selaras inventory"));
    qint64 version = 0;
    CHECK(connection.select(newestStep, {}, [&](const Columns &c) { version = newestStep.read(c); }));
    return int(version);
}

Result<int> schemaVersionOf(Connection &connection)
{
    TRY(const int version, newestStepOf(connection));
    if (version > migrations().back().version)
        return failAs(QStringLiteral("store.newer"), Error::Kind::Storage,
            QStringLiteral("schema %1, this program knows %2").arg(version).arg(migrations().back().version));
    for (const Migration &step : migrations()) {
        if (step.version > version)
            break;
        QByteArray hash;
        CHECK(connection.select(hashOfStep, {step.version}, [&](const Columns &c) { hash = hashOfStep.read(c); }));
        if (hash != step.hash)
            return failAs(QStringLiteral("store.damaged"), Error::Kind::Storage,
                QStringLiteral("schema step %1 is not the one released").arg(step.version));
    }
    return version;
}

Result<> migrate(Connection &connection, int from, qint64 now)
{
    for (const Migration &step : migrations()) {
        if (step.version <= from)
            continue;
        CHECK(connection.execute(QStringLiteral("BEGIN IMMEDIATE")));
        Result<> done = apply(connection, step, now);
        if (done)
            done = connection.execute(QStringLiteral("COMMIT"));
        if (!done) {
            (void)connection.execute(QStringLiteral("ROLLBACK"));
            return done;
        }
    }
    return {};
}

} // namespace selaras
