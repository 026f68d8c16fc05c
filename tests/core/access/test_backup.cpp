#include "access/backup.h"
#include "audit/audit.h"
#include "base/random.h"
#include "support/small_disk.h"
#include "support/temp_store.h"

using namespace selaras;
using namespace selaras::access;
using namespace selaras::test;

namespace {

Secret pass(const char *text) { return passwordSecret(QString::fromUtf8(text)); }
const QString kAni = QStringLiteral("Ani");

/// An inventory of Ani's that is open, and a backup of it.
struct House {
    House()
        : made(must(setUp(path, kAni, pass("kucing hitam melompat"), setting)))
    {
        must(backUp(store(), made.session.keyring.path(), made.session.actor, file, clock));
    }
    Store &store() { return *made.session.store; }
    void close() { made.session.store.reset(); }
    Result<PutBack> putBack(const char *password = "kucing hitam melompat")
    {
        return access::putBack(file, path, kAni, pass(password), setting);
    }
    static QStringList actions(Store &store)
    {
        auto future = store.read([](Reader &reader) { return audit::page(reader, {}, {}, 100); });
        QStringList out;
        for (const auto &row : must(future.takeResult()))
            out << row.entry.action + u' ' + row.entry.subject;
        return out;
    }
    static QByteArray bytes(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void spoil(const QString &path)
    {
        QFile out(path);
        if (out.open(QIODevice::ReadWrite))
            out.write(QByteArray(8192, 'x'));
    }

    ManualClock clock;
    SeededRandom random{3};
    Setting setting{clock, random, Effort::least(), Threads::None, 0};
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("shop.selaras"));
    QString file = folder.filePath(QStringLiteral("saved"));
    NewSession made;
};

} // namespace

class AccessBackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBackupIsWrittenDownWithItsPlace()
    {
        House house;
        QCOMPARE(House::actions(house.store()).first(), QStringLiteral("backup.made saved"));
        auto last = house.store().read([](Reader &reader) { return lastBackup(reader); });
        QCOMPARE(must(last.takeResult()).value_or(LastBackup{}).file, house.file);
    }
    void whoMayNotBackUpMakesNone()
    {
        House house;
        const QString other = house.folder.filePath(QStringLiteral("other"));
        const Actor packer{.userId = 9, .name = QStringLiteral("Budi"), .role = Role::Packer};
        QCOMPARE(codeOf(backUp(house.store(), house.made.session.keyring.path(), packer, other, house.clock)),
            QStringLiteral("access.denied"));
        QVERIFY(!QFile::exists(other));
    }
    void aBackupSaysWhoCouldLogIn()
    {
        House house;
        const auto people = must(peopleIn(house.file, house.setting));
        QCOMPARE(people.size(), 1U);
        QCOMPARE(people.front().name, kAni);
    }
    void aLostInventoryIsPutBackAndOpened()
    {
        House house;
        house.close();
        for (const char *suffix : {"", ".keys"})
            QFile::remove(house.path + QLatin1String(suffix));
        const auto back = must(house.putBack());
        QCOMPARE(back.kept, QStringList());
        QCOMPARE(back.session.actor.name, kAni);
        QVERIFY(House::actions(*back.session.store).first().startsWith(QLatin1String("backup.restored")));
    }
    void aDamagedInventoryIsKeptBesideTheRestoredOne()
    {
        House house;
        house.close();
        House::spoil(house.path);
        const QByteArray spoilt = House::bytes(house.path), keys = House::bytes(house.path + QStringLiteral(".keys"));
        const auto back = must(house.putBack());
        QCOMPARE(back.kept.size(), 2);
        QCOMPARE(House::bytes(back.kept.at(0)), spoilt);
        QCOMPARE(House::bytes(back.kept.at(1)), keys);
        must(back.session.store->checkIntegrity());
    }
    void aWrongPasswordTouchesNothing()
    {
        House house;
        house.close();
        House::spoil(house.path);
        const QByteArray spoilt = House::bytes(house.path);
        const QStringList names = QDir(house.folder.path()).entryList(QDir::Files);
        QCOMPARE(codeOf(house.putBack("salah semua")), QStringLiteral("login.wrong-password"));
        QCOMPARE(House::bytes(house.path), spoilt);
        QCOMPARE(QDir(house.folder.path()).entryList(QDir::Files), names);
    }
    void aDamagedBackupTouchesNothing()
    {
        House house;
        house.close();
        QFile out(house.file);
        QVERIFY(out.open(QIODevice::ReadWrite));
        out.seek(out.size() - 100);
        out.write("xxxx");
        out.close();
        const QByteArray before = House::bytes(house.path);
        QCOMPARE(codeOf(house.putBack()), QStringLiteral("backup.damaged"));
        QCOMPARE(House::bytes(house.path), before);
    }
    void whatIsOpenInAProgramIsNotReplaced()
    {
        House house;
        QCOMPARE(codeOf(house.putBack()), QStringLiteral("store.in-use"));
        must(house.store().checkIntegrity());
    }
    void aRestoreThatFailsLeavesWhatWasThere()
    {
        House house;
        const QString small = house.folder.filePath(QStringLiteral("small"));
        const SmallDisk disk(small, 1024);
        if (!disk.valid())
            QSKIP("no way to make a small disk here");
        house.close();
        const QString there = small + QStringLiteral("/shop.selaras");
        QFile old(there);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write(QByteArray(900 << 10, 'o')); // leaves no room for the restored one
        old.close();
        const auto failed = access::putBack(house.file, there, kAni, pass("kucing hitam melompat"), house.setting);
        QCOMPARE(codeOf(failed), QStringLiteral("store.full"));
        QCOMPARE(House::bytes(there).size(), 900 << 10);
    }
};

QTEST_GUILESS_MAIN(AccessBackupTest)
#include "test_backup.moc"
