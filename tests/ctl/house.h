#pragma once

#include "access/session.h"
#include "base/random.h"
#include "support/temp_store.h"

#include <QProcess>

namespace selaras::test {

/// What a run of selarasctl came to.
struct Run {
    int code = -1;
    QString out, err;
};

/// An inventory of Ani's, closed, made with a quick keyring so that the programs run below need not work hard.
struct House {
    House()
    {
        const SystemClock clock;
        SystemRandom random;
        auto made = must(access::setUp(
            path, QStringLiteral("Ani"), passwordSecret(password), {clock, random, Effort::least(), Threads::None, 0}));
        key = made.session.dataKey;
    }
    Run ctl(QStringList arguments, const QString &with = {}, const QString &fresh = {}) const
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SELARAS_PASSWORD"), with.isNull() ? password : with);
        if (!fresh.isNull())
            environment.insert(QStringLiteral("SELARAS_NEW_PASSWORD"), fresh);
        program.setProcessEnvironment(environment);
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(QStringLiteral(SELARAS_BIN "/selarasctl"), arguments);
        program.waitForFinished(60'000);
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
    }
    void tamper(const char *sql)
    {
        auto connection = must(Connection::open(path, key, Connection::Mode::ReadWrite));
        must(connection->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        must(connection->execute(QLatin1String(sql)));
    }

    QString password = QStringLiteral("kucing hitam melompat");
    QTemporaryDir folder{quickFolder()};
    QString path = folder.filePath(QStringLiteral("shop.selaras"));
    QString other = folder.filePath(QStringLiteral("other.selaras"));
    QString file = folder.filePath(QStringLiteral("file"));
    Secret key;
};

} // namespace selaras::test
