#include "base/json.h"
#include "support/world.h"
#include "upgrade/sums.h"

using namespace selaras;
using namespace selaras::test;

namespace {

const QString kFolder = QStringLiteral(SELARAS_SOURCE "/tests/upgrade");

/// A copy of a release's inventory, and its note.
struct Old {
    explicit Old(const QString &name)
        : path(folder.filePath(name))
    {
        QFile::copy(kFolder + u'/' + name, path);
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QFile beside(kFolder + u'/' + name + QStringLiteral(".json"));
        if (beside.open(QIODevice::ReadOnly))
            note = must(json::parse(beside.readAll()));
        key = Secret(QByteArray::fromHex(QByteArray::fromStdString(note.at("key").get<std::string>())));
    }
    Result<std::unique_ptr<Store>> open() { return Store::open({path, key, 0, Threads::None, 0}, clock); }
    qint64 sum(const char *sql)
    {
        return must(must(Connection::open(path, key, Connection::Mode::ReadWrite))->value(QLatin1String(sql)))
            .toLongLong();
    }
    QTemporaryDir folder{quickFolder()};
    ManualClock clock{1'800'000'000'000};
    QString path;
    json::Value note;
    Secret key;
};

} // namespace

/// The inventory of every release opens, is brought up to date, and holds what it held.
class UpgradeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReleaseHasItsFile() { QVERIFY(!QDir(kFolder).entryList({QStringLiteral("v*.selaras")}).isEmpty()); }
    void anOldInventoryHoldsWhatItHeld_data() { list(); }
    void anOldInventoryHoldsWhatItHeld()
    {
        QFETCH(QString, name);
        Old old(name);
        {
            auto store = must(old.open());
            must(store->checkIntegrity());
            for (const auto &finding :
                must(store->read([](Reader &reader) { return verify::verifyRules(reader); }).takeResult()))
                QCOMPARE(finding.offences, std::vector<QString>());
            const auto chain
                = must(store->read([](Reader &reader) { return audit::verifyChain(reader); }).takeResult());
            QVERIFY(!chain.brokenAt);
            QVERIFY(chain.entries > 0);
        }
        QCOMPARE(old.sum("SELECT max(version) FROM schema_history"), qint64(Store::schemaVersion()));
        int told = 0;
        for (const Sum &sum : kSums) {
            if (!old.note.at("sums").contains(sum.name))
                continue;
            ++told;
            QVERIFY2(old.sum(sum.sql) == old.note.at("sums").at(sum.name).get<qint64>(), sum.name);
        }
        QVERIFY(told >= 20);
    }
    void anOldInventoryHasTheSchemaOfANewOne_data() { list(); }
    void anOldInventoryHasTheSchemaOfANewOne()
    {
        QFETCH(QString, name);
        Old old(name);
        must(old.open());
        TempStore fresh;
        const char *names = "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'";
        QCOMPARE(old.sum(names), fresh.value(QLatin1String(names)).toLongLong());
    }
    void anInventoryOfANewerReleaseIsRefusedAndNotTouched_data() { list(); }
    void anInventoryOfANewerReleaseIsRefusedAndNotTouched()
    {
        QFETCH(QString, name);
        Old old(name);
        must(must(Connection::open(old.path, old.key, Connection::Mode::ReadWrite))
                 ->execute(QStringLiteral("INSERT INTO schema_history (version, name, hash, applied_at) "
                                          "VALUES (9999, 'later', x'00', 1)")));
        const auto bytes = [&] {
            QFile file(old.path);
            (void)file.open(QIODevice::ReadOnly);
            return file.readAll();
        };
        const QByteArray before = bytes();
        QCOMPARE(codeOf(old.open()), QStringLiteral("store.newer"));
        QCOMPARE(bytes(), before);
    }

private:
    static void list()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(kFolder).entryList({QStringLiteral("*.selaras")}))
            QTest::newRow(qPrintable(name)) << name;
    }
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "test_upgrade.moc"
