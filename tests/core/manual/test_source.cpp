#include "audit/queries.h"
#include "counter.h"
#include "manual/file_log.h"
#include "manual/source.h"

using namespace selaras;
using namespace selaras::test;

namespace {

const QString kKey = QStringLiteral("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");
const QString kOtherKey = QStringLiteral("SHA256:57DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");

} // namespace

/// Where files of orders come from: its name, its server, and who lets it in there.
class TestSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { world = std::make_unique<Counter>(); }

    void aSourceThatIsRenamedKeepsWhatItHasRead()
    {
        auto source = saved(plain());
        world->write([&](Transaction &tx) {
            return manual::noteFile(
                tx, source, {QStringLiteral("a.csv"), QByteArray("d"), manual::Way::Folder}, {}, world->who);
        });
        const qint64 id = source.id;
        source.name = QStringLiteral("Reseller Bandung");
        source = saved(source);
        QCOMPARE(source.id, id);
        QCOMPARE(all().size(), std::size_t(1));
        QVERIFY(world->read([&](Reader &reader) { return manual::wasTakenWhole(reader, id, "d"); }));
        QCOMPARE(world->read([](Reader &reader) { return manual::files(reader, 5); }).front().source, source.name);
    }
    void theOldNameIsFreeThen()
    {
        auto source = saved(plain());
        source.name = QStringLiteral("Baru");
        saved(source);
        saved(plain());
        QCOMPARE(all().size(), std::size_t(2));
    }
    void aNameMayChangeItsCaseOnly()
    {
        auto source = saved(plain());
        source.name = QStringLiteral("RESELLER");
        QCOMPARE(saved(source).name, "RESELLER");
    }
    void theNameOfAnotherIsRefused()
    {
        saved(plain());
        auto other = plain();
        other.name = QStringLiteral("Grosir");
        other = saved(other);
        other.name = QStringLiteral("reseller");
        REFUSED("manual.source-taken", tried(other));
    }
    void aSourceThatIsGoneIsNotMadeAnew()
    {
        auto source = plain();
        source.id = 1;
        REFUSED("manual.no-source", tried(source));
    }
    void aSourceOnAServerIsKeptAsItWasSaved()
    {
        const auto source = saved(onServer(), {QStringLiteral("rahasia"), {}});
        QVERIFY(source.isOnServer());
        QCOMPARE(source.server, onServer().server);
        QCOMPARE(source.folder, "masuk");
        QCOMPARE(loginOf(source.id).password, "rahasia");
    }
    void aSecretThatIsNotTypedAgainStays()
    {
        auto source = saved(onServer(), {QStringLiteral("rahasia"), {}});
        source.everyMinutes = 30;
        source = saved(source);
        QCOMPARE(loginOf(source.id).password, "rahasia");
    }
    void aKeyEndsWithALineEnd()
    {
        const auto source = saved(onServer(), {{}, QStringLiteral("-----BEGIN\nkey\n-----END")});
        QCOMPARE(loginOf(source.id).key, "-----BEGIN\nkey\n-----END\n");
    }
    void aSecretIsSaidToNoOtherServerOrUser_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"host", "port", "user"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void aSecretIsSaidToNoOtherServerOrUser()
    {
        QFETCH(QString, what);
        auto source = saved(onServer(), {QStringLiteral("rahasia"), {}});
        if (what == u"host")
            source.server.host = QStringLiteral("jahat.id");
        else if (what == u"port")
            source.server.port = 2222;
        else
            source.server.user = QStringLiteral("root");
        REFUSED("manual.source-login", tried(source));
    }
    void aSecretGoesWithItsServer()
    {
        auto source = saved(onServer(), {QStringLiteral("rahasia"), {}});
        source.server = {};
        source.folder.clear();
        source = saved(source);
        QVERIFY(loginOf(source.id).isEmpty());
        QVERIFY(!source.isOnServer());
    }
    void theKeyOfAServerIsPinnedOnce()
    {
        const auto source = saved(onServer(), {QStringLiteral("rahasia"), {}});
        pin(source, kKey);
        pin(source, kOtherKey);
        QCOMPARE(all().front().server.hostKey, kKey);
    }
    void aKeyIsNotPinnedToAServerThatIsAnotherByNow()
    {
        auto source = saved(onServer(), {QStringLiteral("rahasia"), {}});
        const auto was = source;
        source.server.host = QStringLiteral("baru.toko.id");
        saved(source, {QStringLiteral("baru"), {}});
        pin(was, kKey);
        QCOMPARE(all().front().server.hostKey, "");
    }
    void anotherServerIsMetAnew()
    {
        auto source = saved(onServer(), {QStringLiteral("rahasia"), {}});
        pin(source, kKey);
        source = all().front();
        source.server.host = QStringLiteral("baru.toko.id");
        QCOMPARE(saved(source, {QStringLiteral("baru"), {}}).server.hostKey, "");
    }
    void aPersonMaySayWhichKeyItIs()
    {
        auto source = saved(onServer(), {QStringLiteral("rahasia"), {}});
        pin(source, kKey);
        source = all().front();
        source.server.hostKey = kOtherKey;
        QCOMPARE(saved(source).server.hostKey, kOtherKey);
    }
    void noSecretStandsInTheAudit()
    {
        const auto source = saved(onServer(), {QStringLiteral("rahasia"), QStringLiteral("kunci-pribadi")});
        pin(source, kKey);
        const auto entries
            = world->read([](Reader &reader) { return reader.all(audit::entriesAfter, qint64(0), 1000); });
        QVERIFY(!entries.empty());
        for (const audit::AuditRow &entry : entries) {
            QVERIFY(!entry.entry.detail.contains(QStringLiteral("rahasia")));
            QVERIFY(!entry.entry.detail.contains(QStringLiteral("kunci-pribadi")));
        }
        QCOMPARE(entries.back().entry.action, "order.source.host-key");
        QVERIFY(entries.back().entry.detail.contains(kKey));
    }
    void whatIsNoServerIsRefused_data()
    {
        QTest::addColumn<sftp::Server>("server");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("code");
        const QString host = QStringLiteral("sftp.toko.id"), user = QStringLiteral("selaras"),
                      in = QStringLiteral("masuk");
        const auto row = [](const char *name, const sftp::Server &server, const QString &folder, const char *code) {
            QTest::newRow(name) << server << folder << QString::fromLatin1(code);
        };
        row("a path for a host", {QStringLiteral("a/b"), 22, user}, in, "manual.source-server");
        row("port 0", {host, 0, user}, in, "manual.source-port");
        row("port 65536", {host, 65536, user}, in, "manual.source-port");
        row("nobody", {host, 22, {}}, in, "manual.source-user");
        row("no folder", {host, 22, user}, QString(), "manual.source-folder");
        row("a folder that is no text", {host, 22, user}, QStringLiteral("a\nb"), "manual.source-folder");
        row("no print", {host, 22, user, QStringLiteral("abc")}, in, "manual.source-host-key");
    }
    void whatIsNoServerIsRefused()
    {
        QFETCH(sftp::Server, server);
        QFETCH(QString, folder);
        QFETCH(QString, code);
        auto source = onServer();
        source.server = server;
        source.folder = folder;
        const auto refused = tried(source, {QStringLiteral("rahasia"), {}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
    }

private:
    manual::Source plain() const
    {
        return {.name = QStringLiteral("Reseller"),
            .shopId = world->chat,
            .mapping = manual::guessed({"Order No", "SKU", "Qty"})};
    }
    manual::Source onServer() const
    {
        auto source = plain();
        source.folder = QStringLiteral("masuk");
        source.server = {QStringLiteral("sftp.toko.id"), 22, QStringLiteral("selaras")};
        return source;
    }
    Result<qint64> tried(const manual::Source &source, const sftp::Login &login = {})
    {
        return world->store->write([&](Transaction &tx) { return manual::saveSource(tx, source, world->who, login); })
            .takeResult();
    }
    manual::Source saved(const manual::Source &source, const sftp::Login &login = {})
    {
        const qint64 id = must(tried(source, login));
        for (const manual::Source &one : all())
            if (one.id == id)
                return one;
        return {};
    }
    void pin(const manual::Source &source, const QString &key)
    {
        world->write([&](Transaction &tx) { return manual::pinHostKey(tx, source, key); });
    }
    std::vector<manual::Source> all()
    {
        return world->read([](Reader &reader) { return manual::sources(reader); });
    }
    sftp::Login loginOf(qint64 id)
    {
        return world->read([&](Reader &reader) { return manual::loginOf(reader, id); });
    }
    std::unique_ptr<Counter> world;
};

QTEST_GUILESS_MAIN(TestSource)
#include "test_source.moc"
