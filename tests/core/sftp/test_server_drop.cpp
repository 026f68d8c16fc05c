#include "manual/server_drop.h"
#include "support/ssh_server.h"

#include <QTest>
#include <QtConcurrent>

using namespace selaras;
using namespace selaras::manual;
using namespace selaras::test;

namespace {

/// What a call says that blocks while our own event loop goes on.
template <class Call> auto beside(Call call)
{
    auto future = QtConcurrent::run(call);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
        qFatal("the call does not end");
    return future.takeResult();
}

} // namespace

/// A folder of a server, over the wire of OpenSSH.
class TestServerDrop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ssh = std::make_unique<SshServer>(); }
    void init()
    {
        ssh->clear();
        drop = serverDrop(ssh->server(), ssh->login(), ssh->folder());
    }
    void cleanup() { drop.reset(); }

    void tablesAreSeenAndNothingElse()
    {
        for (const char *name : {"b.xlsx", "a b.csv", "notes.pdf", ".a.csv", "~$b.xlsx", "a.csv.part"})
            ssh->put(name, "x");
        QDir(ssh->folder()).mkdir(QStringLiteral("c.csv"));
        QVERIFY(QFile::link(QStringLiteral("b.xlsx"), ssh->folder() + QStringLiteral("/d.csv")));
        QCOMPARE(names(), QStringList({"a b.csv", "b.xlsx"}));
    }
    void aFileIsReadAsItIs()
    {
        const QByteArray bytes("a,b\r\n\0\xff", 7);
        ssh->put("100% \"pesanan\" #1?.csv", bytes);
        const auto seen = drop->look();
        QCOMPARE(seen->size(), std::size_t(1));
        QCOMPARE(drop->read(seen->front()).value_or(QByteArray()), bytes);
    }
    void namesThatAreNoTextAreToldAndLeft()
    {
        ssh->put("a\x80.csv", "x");
        const auto seen = drop->look();
        QCOMPARE(seen->size(), std::size_t(1));
        QVERIFY(seen->front().odd);
        QVERIFY(settled(*seen, *seen).empty());
    }
    void aFileThatHasGrownIsLeftForTheNextLook()
    {
        ssh->put("a.csv", "x");
        const auto seen = drop->look();
        ssh->put("a.csv", "xy");
        const auto bytes = drop->read(seen->front());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, Error::Kind::Conflict);
    }
    void aFileThatIsGoneIsLeftForTheNextLook()
    {
        const auto bytes = drop->read({QStringLiteral("a.csv"), 1});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, Error::Kind::Conflict);
    }
    void aFileThatIsTooLargeIsNotRead()
    {
        ssh->put("a.csv", "x");
        QVERIFY(QFile::resize(ssh->folder() + QStringLiteral("/a.csv"), kMostBytes + 1)); // a hole
        const auto seen = drop->look();
        const auto bytes = drop->read(seen->front());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, "drop.too-large");
    }
    void whatIsPutAwayLiesInItsTray()
    {
        ssh->put("a \"b\".csv", "x");
        ssh->put("c.csv", "y");
        const auto seen = drop->look();
        QVERIFY(drop->putAway(seen->at(0), Tray::Done));
        QVERIFY(drop->putAway(seen->at(1), Tray::Refused));
        QCOMPARE(names(), QStringList());
        QCOMPARE(ssh->lying("done"), QStringList({"a \"b\".csv"}));
        QCOMPARE(ssh->lying("refused"), QStringList({"c.csv"}));
    }
    void tomorrowsFileOfTheSameNameTakesNothingsPlace()
    {
        for (const char *bytes : {"x", "y", "z"}) {
            ssh->put("a.csv", bytes);
            if (bytes[0] != 'z')
                QVERIFY(drop->look());
            QVERIFY(drop->putAway({QStringLiteral("a.csv")}, Tray::Done));
        }
        QCOMPARE(ssh->bytesOf(QStringLiteral("done/a.csv")), QByteArray("x"));
        QCOMPARE(ssh->bytesOf(QStringLiteral("done/a (2).csv")), QByteArray("y"));
        QCOMPARE(ssh->bytesOf(QStringLiteral("done/a (3).csv")), QByteArray("z"));
    }
    void aFileThatCannotBeMovedStays()
    {
        ssh->put("done", "in the way of the folder");
        ssh->put("a.csv", "x");
        const auto put = drop->putAway({QStringLiteral("a.csv")}, Tray::Done);
        QVERIFY(!put);
        QCOMPARE(put.error().code, "drop.stays");
        QCOMPARE(ssh->bytesOf(QStringLiteral("a.csv")), QByteArray("x"));
    }
    void aFolderMayBeOneOfTheUsersHome()
    {
        ssh->put("a.csv", "x");
        drop = serverDrop(ssh->server(), ssh->login(),
            QDir(QString::fromLocal8Bit(getpwuid(geteuid())->pw_dir)).relativeFilePath(ssh->folder()));
        QCOMPARE(names(), QStringList({"a.csv"}));
        QVERIFY(drop->read({QStringLiteral("a.csv"), 1}));
        QVERIFY(drop->putAway({QStringLiteral("a.csv")}, Tray::Done));
        QCOMPARE(ssh->lying("done"), QStringList({"a.csv"}));
    }
    void aFolderThatIsNotThereSaysSo()
    {
        drop = serverDrop(ssh->server(), ssh->login(), ssh->folder() + QStringLiteral("/gone"));
        QCOMPARE(codeOf(drop->look()), "sftp.folder");
    }
    void theKeyThatIsMetFirstIsKept()
    {
        QCOMPARE(drop->hostKey(), "");
        QVERIFY(drop->look());
        QCOMPARE(drop->hostKey(), ssh->hostKey());
    }
    void anotherKeyIsRefusedAndShown()
    {
        QVERIFY(drop->look());
        drop->rest();
        ssh->changeHostKey();
        const auto looked = drop->look();
        QCOMPARE(codeOf(looked), "sftp.host-key");
        QCOMPARE(looked.error().detail, ssh->hostKey());
    }
    void aKeyThatIsExpectedIsAskedForTheFirstTimeToo()
    {
        sftp::Server server = ssh->server();
        server.hostKey = QStringLiteral("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");
        drop = serverDrop(server, ssh->login(), ssh->folder());
        QCOMPARE(codeOf(drop->look()), "sftp.host-key");
    }
    void whoIsNotLetInIsTold()
    {
        drop = serverDrop(ssh->server(), ssh->stranger(), ssh->folder());
        QCOMPARE(codeOf(drop->look()), "sftp.login");
    }
    void aPasswordThatIsNotTakenIsTold()
    {
        drop = serverDrop(ssh->server(), {QStringLiteral("salah"), {}}, ssh->folder());
        QCOMPARE(codeOf(drop->look()), "sftp.login");
    }
    void aServerThatIsNotThereIsTold()
    {
        ssh->stop();
        QCOMPARE(codeOf(drop->look()), "sftp.server");
        ssh->start();
    }
    void aLineThatBreaksInTheMiddleDoesNoHarm()
    {
        const QByteArray bytes(2'000'000, 'x');
        ssh->put("a.csv", bytes);
        WeakLine line(ssh->port);
        overLine(line);
        const auto seen = beside([this] { return drop->look(); });
        QCOMPARE(seen->size(), std::size_t(1));
        line.most = 500'000;
        const auto broken = beside([&] { return drop->read(seen->front()); });
        QVERIFY(line.ended);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, "sftp.server");
        line.ended = false;
        line.most = 10'000'000;
        QCOMPARE(beside([&] { return drop->read(seen->front()); }).value_or(QByteArray()), bytes);
    }
    void aServerThatFallsSilentHoldsNothingUpWhenTheProgramEnds()
    {
        ssh->put("a.csv", QByteArray(2'000'000, 'x'));
        WeakLine line(ssh->port);
        line.end = WeakLine::End::Silence;
        overLine(line);
        const auto seen = beside([this] { return drop->look(); });
        line.most = 500'000;
        auto waits = QtConcurrent::run([&] { return drop->read(seen->front()); });
        QTRY_VERIFY(line.ended);
        drop->abort();
        QTRY_VERIFY(waits.isFinished());
        QCOMPARE(waits.result().error().kind, Error::Kind::Cancelled);
        QCOMPARE(drop->look().error().kind, Error::Kind::Cancelled);
    }

private:
    void overLine(const WeakLine &line)
    {
        sftp::Server server = ssh->server();
        server.port = line.port();
        drop = serverDrop(server, ssh->login(), ssh->folder());
    }
    template <class T> static QString codeOf(const Result<T> &result)
    {
        return result ? QStringLiteral("none") : result.error().code;
    }
    QStringList names()
    {
        QStringList out;
        const auto files = drop->look();
        for (const Spotted &file : files.value_or(std::vector<Spotted>()))
            out << file.name;
        return out;
    }
    std::unique_ptr<SshServer> ssh;
    std::unique_ptr<Drop> drop;
};

QTEST_GUILESS_MAIN(TestServerDrop)
#include "test_server_drop.moc"
