#include "manual/file_log.h"
#include "manual/server_drop.h"
#include "support/engine_room.h"
#include "support/ssh_server.h"

#include <QPromise>

using namespace selaras;
using namespace selaras::test;

namespace {

const QByteArray kHeader = "number,name,sku,qty,payment\n";
const QString kKey = QStringLiteral("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");

QFuture<void> atOnce(std::function<void()> work)
{
    work();
    QPromise<void> done;
    done.start();
    done.finish();
    return done.future();
}

/// A server as its folder is seen: what lies there, and what it does to who comes.
struct FakeServer {
    std::map<QString, QByteArray> lying, done;
    QStringList odd; ///< names that are no text
    std::optional<Error> look, read, put; ///< what becomes of the next such calls
    QString hostKey = kKey;
    int looks = 0, visits = 0, goodbyes = 0;
    sftp::Server asked;
    sftp::Login login;
};

class FakeDrop final : public manual::Drop {
public:
    FakeDrop(FakeServer &server, const sftp::Server &asked, const sftp::Login &login)
        : m_server(server)
        , m_known(asked.hostKey)
    {
        ++m_server.visits;
        m_server.asked = asked;
        m_server.login = login;
    }
    manual::Way way() const override { return manual::Way::Folder; }
    Result<std::vector<manual::Spotted>> look() override
    {
        ++m_server.looks;
        m_known = m_server.hostKey;
        if (m_server.look)
            return fail(*m_server.look);
        std::vector<manual::Spotted> out;
        for (const auto &[name, bytes] : m_server.lying)
            out.push_back({name, bytes.size(), 1});
        for (const QString &name : m_server.odd)
            out.push_back({name, 1, 1, true});
        return out;
    }
    Result<QByteArray> read(const manual::Spotted &file) override
    {
        return m_server.read ? Result<QByteArray>(fail(*m_server.read)) : m_server.lying.at(file.name);
    }
    Result<> putAway(const manual::Spotted &file, manual::Tray) override
    {
        if (m_server.put)
            return fail(*m_server.put);
        m_server.done.insert(m_server.lying.extract(file.name));
        return {};
    }
    void rest() override { ++m_server.goodbyes; }
    QString hostKey() const override { return m_known; }

private:
    FakeServer &m_server;
    QString m_known;
};

Error trouble(Error::Kind kind, const char *code)
{
    Error error(kind, QStringLiteral("as the server says"));
    error.code = QString::fromLatin1(code);
    return error;
}

} // namespace

/// Files of orders that lie on a server.
class ServerFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        server = FakeServer();
        useRealServers = false;
        room = std::make_unique<EngineRoom>();
        room->files = {[this](const manual::Source &source, const sftp::Login &login) {
                           return useRealServers ? manual::serverDrop(source.server, login, source.folder)
                                                 : std::unique_ptr<manual::Drop>(
                                                     std::make_unique<FakeDrop>(server, source.server, login));
                       },
            atOnce};
        room->start();
        room->run(EngineRoom::kMinute);
    }
    void cleanup()
    {
        room->stop();
        QCOMPARE(room->broken().join(u'\n'), QString());
        room.reset();
    }

    void aFileThatLiesThereIsTakenAndPutAway()
    {
        save();
        server.lying["senin.csv"] = kHeader + "R1,Dewi,A,2,paid\n";
        room->run(kRound);
        QCOMPARE(room->ordersKnown(), 1);
        QCOMPARE(server.done.size(), std::size_t(1));
        QCOMPARE(server.login.password, "rahasia");
    }
    void aFileOnAServerOfOpenSshIsTaken()
    {
        SshServer ssh;
        useRealServers = true;
        room->write([&](Transaction &tx) -> Result<qint64> {
            manual::Source source = wanted();
            TRY(source.shopId, manual::placeNamed(tx, source.name, room->who));
            source.folder = ssh.folder();
            source.server = ssh.server();
            return manual::saveSource(tx, source, room->who, ssh.login());
        });
        ssh.put("senin.csv", kHeader + "R1,Dewi,A,2,paid\n");
        ssh.put("rusak.csv", "a,b\n1,2\n");
        room->run(kRound);
        QCOMPARE(room->ordersKnown(), 1);
        QCOMPARE(ssh.lying("done"), QStringList({"senin.csv"}));
        QCOMPARE(ssh.lying("refused"), QStringList({"rusak.csv"}));
        QCOMPARE(saved().server.hostKey, ssh.hostKey());
        ssh.put("senin.csv", kHeader + "R1,Dewi,A,2,paid\n"); // once more
        room->run(kRound);
        QCOMPARE(ssh.lying("done"), QStringList({"senin (2).csv", "senin.csv"}));
        QCOMPARE(notes().size(), std::size_t(2));
        ssh.changeHostKey();
        room->run(kRound);
        QCOMPARE(room->alerts(), QStringList({"orders.drop-key"}));
        QCOMPARE(room->levels(QStringLiteral("A")).reserved, 2);
    }
    void theConnectionIsNotKeptBetweenLooks()
    {
        save();
        room->run(kRound);
        QVERIFY(server.looks > 0);
        QCOMPARE(server.goodbyes, server.looks);
    }
    void theKeyThatIsMetFirstIsPinned()
    {
        save();
        room->run(kRound);
        QCOMPARE(saved().server.hostKey, kKey);
        QCOMPARE(server.visits, 1); // what it has seen is not forgotten for it
    }
    void aKeyThatWasMetByWhoWasNotLetInIsPinnedToo()
    {
        save();
        server.look = trouble(Error::Kind::Unauthorized, "sftp.login");
        room->run(kRound);
        QCOMPARE(saved().server.hostKey, kKey);
        QCOMPARE(room->alerts(), QStringList({"orders.drop-login"}));
    }
    void anotherHostIsMetAnew()
    {
        save();
        room->run(kRound);
        room->write([&](Transaction &tx) -> Result<qint64> {
            TRY(auto source, manual::sourceNamed(tx, QStringLiteral("Reseller")));
            source.server.host = QStringLiteral("baru.toko.id");
            return manual::saveSource(tx, source, room->who, {QStringLiteral("baru"), {}});
        });
        QCOMPARE(saved().server.hostKey, QString());
    }
    void whoIsNotLetInKnocksOnceAnHour()
    {
        save();
        server.look = trouble(Error::Kind::Unauthorized, "sftp.login");
        room->run(30 * EngineRoom::kMinute);
        QCOMPARE(server.looks, 1);
        server.look.reset();
        room->run(40 * EngineRoom::kMinute);
        QVERIFY(server.looks > 1);
        QCOMPARE(room->alerts(), QStringList());
    }
    void anotherPasswordIsTriedAtOnce()
    {
        save();
        server.look = trouble(Error::Kind::Unauthorized, "sftp.login");
        room->run(kRound);
        server.look.reset();
        save(QStringLiteral("benar"));
        room->run(kRound);
        QCOMPARE(server.login.password, "benar");
        QCOMPARE(room->alerts(), QStringList());
    }
    void aLineThatBreaksWhileItIsReadTakesNothing()
    {
        save();
        server.lying["senin.csv"] = kHeader + "R1,Dewi,A,2,paid\n";
        server.read = trouble(Error::Kind::Transient, "sftp.server");
        room->run(kRound);
        QCOMPARE(room->ordersKnown(), 0);
        QCOMPARE(room->alerts(), QStringList({"orders.drop"}));
        server.read.reset();
        room->run(kRound);
        QCOMPARE(room->ordersKnown(), 1);
        QCOMPARE(room->alerts(), QStringList());
    }
    void aLineThatBreaksWhileItIsPutAwayTakesNothingTwice()
    {
        save();
        server.lying["senin.csv"] = kHeader + "R1,Dewi,A,2,paid\n";
        server.put = trouble(Error::Kind::Transient, "sftp.server");
        room->run(kRound);
        QCOMPARE(room->ordersKnown(), 1);
        server.put.reset();
        room->run(kRound);
        QCOMPARE(server.done.size(), std::size_t(1));
        QCOMPARE(room->levels(QStringLiteral("A")).reserved, 2);
        QCOMPARE(notes().size(), std::size_t(1));
    }
    void aFileThatChangedMeanwhileWaitsWithoutAlarm()
    {
        save();
        server.lying["senin.csv"] = kHeader + "R1,Dewi,A,2,paid\n";
        server.read = Error(Error::Kind::Conflict);
        room->run(kRound);
        QCOMPARE(room->alerts(), QStringList());
        QCOMPARE(server.done.size(), std::size_t(0));
    }
    void aNameThatIsNoTextIsToldAndHoldsUpNoOther()
    {
        save();
        server.odd << QStringLiteral("sen?n.csv");
        server.lying["senin.csv"] = kHeader + "R1,Dewi,A,2,paid\n";
        room->run(kRound);
        QCOMPARE(room->ordersKnown(), 1);
        QCOMPARE(room->alerts(), QStringList({"orders.drop-name"}));
    }
    void aServerThatShowsAnotherKeyIsAnAlertOfItsOwn()
    {
        save();
        server.look = trouble(Error::Kind::Transient, "sftp.server");
        room->run(kRound);
        server.look = trouble(Error::Kind::Unauthorized, "sftp.host-key");
        room->run(kRound);
        QCOMPARE(room->alerts(), QStringList({"orders.drop-key"}));
        server.look.reset();
        save(QStringLiteral("baru"));
        room->run(kRound);
        QCOMPARE(room->alerts(), QStringList());
    }

private:
    static constexpr qint64 kRound = 2 * EngineRoom::kMinute;

    static manual::Source wanted()
    {
        manual::Source source{.name = QStringLiteral("Reseller"), .folder = QStringLiteral("masuk"), .everyMinutes = 1};
        source.server = {QStringLiteral("sftp.toko.id"), 22, QStringLiteral("selaras")};
        source.mapping = manual::guessed({"number", "name", "sku", "qty", "payment"});
        return source;
    }
    void save(const QString &password = QStringLiteral("rahasia"))
    {
        room->write([&](Transaction &tx) -> Result<qint64> {
            manual::Source source = wanted();
            TRY(source.shopId, manual::placeNamed(tx, QStringLiteral("Reseller"), room->who));
            return manual::saveSource(tx, source, room->who, {password, {}});
        });
    }
    manual::Source saved()
    {
        return room->read([](Reader &reader) { return manual::sourceNamed(reader, QStringLiteral("Reseller")); });
    }
    std::vector<manual::FileNote> notes()
    {
        return room->read([](Reader &reader) { return manual::files(reader, 50); });
    }
    FakeServer server;
    bool useRealServers = false;
    std::unique_ptr<EngineRoom> room;
};

QTEST_GUILESS_MAIN(ServerFilesTest)
#include "test_server_files.moc"
