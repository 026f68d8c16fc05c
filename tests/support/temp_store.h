#pragma once

#include "store/connection.h"
#include "store/migrations.h"
#include "store/store.h"
#include "support/manual_clock.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

namespace selaras::test {

/// A result's error, for messages.
template <class T> QByteArray why(const Result<T> &result)
{
    return result
        ? QByteArray("no error")
        : (errorKindName(result.error().kind) + u' ' + result.error().code + u' ' + result.error().detail).toUtf8();
}

/// The value, or the test ends there with the error's words.
template <class T> T must(Result<T> result)
{
    if (!result)
        qFatal("unexpected error: %s", why(result).constData());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The code of an error that must be there.
template <class T> QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("(success)") : result.error().code;
}

/// A template for folders of tests: in memory where there is such a place, since syncing thousands of times takes long.
inline QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/selaras-XXXXXX");
}

/// A new inventory in a folder of its own that goes away with the test.
struct TempStore {
    explicit TempStore(Threads threads = Threads::None)
        : key(Secret::random(32))
        , path(folder.filePath(QStringLiteral("shop.selaras")))
        , store(must(Store::create({path, key, 0, threads, 2}, clock)))
    {
    }
    /// Work on the writer that must succeed.
    template <class Work> auto write(Work work)
    {
        auto future = store->write(std::move(work));
        future.waitForFinished();
        return must(future.takeResult());
    }
    template <class Work> auto read(Work work)
    {
        auto future = store->read(std::move(work));
        future.waitForFinished();
        return must(future.takeResult());
    }
    /// SQL of the test's own, past every rule of the house: for damage on purpose.
    void tamper(const QString &sql)
    {
        auto connection = must(Connection::open(path, key, Connection::Mode::ReadWrite));
        must(connection->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        must(connection->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
        must(connection->execute(sql));
    }
    /// Takes the file back to the first step of the schema, as a program of then would have left it: what its tables
    /// had no column for is gone.
    void makeFirstVersion()
    {
        static const QRegularExpression table(QStringLiteral("CREATE TABLE (\\w+) \\("));
        static const QRegularExpression column(
            QStringLiteral("^    ([a-z_0-9]+) [A-Z]"), QRegularExpression::MultilineOption);
        auto file = must(Connection::open(path, key, Connection::Mode::ReadWrite));
        const auto run = [&file](const QString &sql) {
            must(file->execute(sql));
        };
        run(QStringLiteral("PRAGMA foreign_keys = OFF"));
        QString rest = must(file->value(QStringLiteral("SELECT group_concat(name, ' ') FROM sqlite_master "
                                                       "WHERE type = 'table'")))
                           .toString();
        QStringList later = rest.split(u' ');
        const QStringList first = statementsOf(migrations().front());
        run(QStringLiteral("BEGIN"));
        for (const QString &statement : first) {
            const QString name = table.match(statement).captured(1);
            if (name.isEmpty())
                continue;
            later.removeAll(name);
            QStringList columns;
            for (auto found = column.globalMatch(statement); found.hasNext();)
                columns << found.next().captured(1);
            const QString list = columns.join(u',');
            run(QStringLiteral("CREATE TABLE kept AS SELECT %1 FROM %2").arg(list, name));
            run(QStringLiteral("DROP TABLE ") + name);
            run(statement);
            run(QStringLiteral("INSERT INTO %1 (%2) SELECT %2 FROM kept").arg(name, list));
            run(QStringLiteral("DROP TABLE kept"));
        }
        for (const QString &name : std::as_const(later))
            run(QStringLiteral("DROP TABLE ") + name);
        for (const QString &statement : first)
            if (statement.contains(QStringLiteral(" INDEX ")) && !table.match(statement).hasMatch())
                run(statement);
        run(QStringLiteral("DELETE FROM schema_history WHERE version > 1"));
        run(QStringLiteral("COMMIT"));
        run(QStringLiteral("VACUUM"));
    }
    /// The same for any step of the schema; its tables are as that step left them.
    void makeVersion(int version)
    {
        makeFirstVersion();
        auto file = must(Connection::open(path, key, Connection::Mode::ReadWrite));
        const Statement<int, QString, QByteArray> rememberStep{
            "INSERT INTO schema_history (version, name, hash, applied_at) VALUES (?, ?, ?, 0)"};
        for (const Migration &step : migrations()) {
            if (step.version == 1 || step.version > version)
                continue;
            for (const QString &statement : statementsOf(step))
                must(file->execute(statement));
            must(file->change(rememberStep, {step.version, step.name, step.hash}));
        }
    }
    QVariant value(const QString &sql)
    {
        return must(must(Connection::open(path, key, Connection::Mode::ReadWrite))->value(sql));
    }

    /// How SQLite means to answer a statement, one step a line; none when it does not understand it.
    std::optional<QStringList> planOf(const QString &sql)
    {
        std::optional<QStringList> steps;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plan"));
            database.setDatabaseName(path);
            database.open();
            QSqlQuery query(database);
            query.exec(
                QStringLiteral("PRAGMA key = \"x'%1'\"").arg(QString::fromLatin1(key.view().toByteArray().toHex())));
            query.exec(QStringLiteral("PRAGMA cipher_page_size = 4096"));
            const bool understood = query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
            for (qsizetype i = 0; i < sql.count(u'?'); ++i)
                query.addBindValue(1);
            if (understood && query.exec())
                steps.emplace();
            while (steps && query.next())
                *steps << query.value(3).toString();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("plan"));
        return steps;
    }
    QStringList plan(const QString &sql) { return planOf(sql).value(); }
    bool understands(const QString &sql) { return planOf(sql).has_value(); }

    ManualClock clock;
    QTemporaryDir folder{quickFolder()};
    Secret key;
    QString path;
    std::unique_ptr<Store> store;
};

} // namespace selaras::test
