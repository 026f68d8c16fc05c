#include "base/json.h"

#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace selaras;

// One run of selaras-sandbox.
struct Program {
    QProcess process;

    explicit Program(const QStringList &arguments)
    {
        process.start(QStringLiteral(SELARAS_BIN "/selaras-sandbox"), arguments);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    bool ended() { return process.waitForFinished(10'000); }
};

class TestProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhenAndWhereItIsReady()
    {
        QTemporaryDir folder;
        const QString ready = folder.filePath(QStringLiteral("ready.json"));
        Program program({QStringLiteral("--shops"), QStringLiteral("shopee,shopee"), QStringLiteral("--skus"),
            QStringLiteral("30"), QStringLiteral("--ready-file"), ready});
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(ready); }, 10'000));
        QFile file(ready);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto state = json::parse(file.readAll());
        QVERIFY(state);
        QCOMPARE((*state)["shops"].size(), size_t(2));
        QVERIFY((*state)["shops"][1]["name"] == "shopee-2");

        const QUrl control(QString::fromStdString((*state)["control"].get<std::string>()));
        QTcpSocket socket;
        socket.connectToHost(control.host(), quint16(control.port()));
        socket.write("GET /state HTTP/1.0\r\n\r\n");
        QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 10'000));
        const QByteArray answer = socket.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QCOMPARE(answer.count("\"sku\":"), 30);
    }
    void itPrintsItsGoods()
    {
        Program program({QStringLiteral("--print-skus"), QStringLiteral("--skus"), QStringLiteral("12"),
            QStringLiteral("--stock"), QStringLiteral("9")});
        QVERIFY(program.ended());
        QCOMPARE(program.process.exitCode(), 0);
        const QList<QByteArray> lines = program.process.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 13);
        QVERIFY(lines[1].contains(",9,"));
    }
    void itRefusesAPlatformThatThereIsNot()
    {
        Program program({QStringLiteral("--shops"), QStringLiteral("shopee,ebay")});
        QVERIFY(program.ended());
        QCOMPARE(program.process.exitCode(), 1);
        QVERIFY(program.process.readAllStandardError().contains("ebay"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "test_program.moc"
