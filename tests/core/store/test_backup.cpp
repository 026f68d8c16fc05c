#include "base/random.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/keyring.h"
#include "support/read_only_folder.h"
#include "support/small_disk.h"
#include "support/temp_store.h"

#include <QCryptographicHash>
#include <atomic>
#include <thread>

using namespace selaras;
using namespace selaras::test;

namespace {

const Statement<QString, QString> putSetting{"INSERT INTO setting (name, value) VALUES (?, ?)"};
const Query<qint64> countSettings{"SELECT count(*) FROM setting", [](const Columns &c) {
                                      return c.integer(0);
                                  }};

Secret pass(const char *text) { return passwordSecret(QString::fromUtf8(text)); }

/// An inventory with its keyring and 100 settings.
struct Shop {
    explicit Shop(Threads threads = Threads::None)
        : ring(must(Keyring::create(
            keyringPath(path), QStringLiteral("Ani"), pass("kucing hitam"), clock, random, Effort::least())))
        , store(must(Store::create({path, ring.dataKey, 0, threads, 1}, clock)))
    {
        must(store
                 ->write([](Transaction &tx) -> Result<> {
                     for (int i = 0; i < 100; ++i)
                         CHECK(tx.run(putSetting, QString::number(i), QString(500, u'x')));
                     return {};
                 })
                 .takeResult());
    }
    Result<BackupInfo> save() { return backup(*store, keyringPath(path), file, clock); }
    QByteArray bytes() const
    {
        QFile in(file);
        in.open(QIODevice::ReadOnly);
        return in.readAll();
    }
    void put(const QByteArray &bytes) const
    {
        QFile out(file);
        out.open(QIODevice::WriteOnly);
        out.write(bytes);
    }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    ManualClock clock;
    SeededRandom random{5};
    QTemporaryDir folder{quickFolder()};
    QString path = folder.filePath(QStringLiteral("shop.selaras"));
    QString file = folder.filePath(QStringLiteral("shop.backup"));
    QString target = folder.filePath(QStringLiteral("restored.selaras"));
    NewKeyring ring;
    std::unique_ptr<Store> store;
};

} // namespace

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestBackupIsRemembered();
    void aCopyThatDoesNotHoldTogetherIsNoBackup();
    void theProgressOfABackupEndsWhereItSaid();
    void aStoppedBackupLeavesNothing_data();
    void aStoppedBackupLeavesNothing();
    void aBackupIsRestoredAndOpensWithThePassword();
    void aBackupNeedsNoPasswordToBeVerified();
    void aBackupHoldsNothingReadable();
    void nothingButTheBackupIsLeft();
    void aBackupIsNotOverwritten();
    void restoringDoesNotOverwrite();
    void aRestoreThatWasCutOffBetweenTheTwoFilesIsDoneAgain();
    void aChangeOfAnyPartIsDamage();
    void aCutOffBackupIsDamaged();
    void somethingElseIsForeign_data();
    void somethingElseIsForeign();
    void aNewerBackupIsNotCalledDamaged();
    void aDamagedBackupRestoresNothing();
    void aMissingBackupSaysSo();
    void aFolderIsNoBackup();
    void withoutAKeyringThereIsNoBackup();
    void aFullDiskLeavesNothingBehind();
    void aBackupThatCannotBeNotedIsMadeAllTheSame();
    void aReadOnlyFolderSaysSo();
    void aLeftOverLogIsNotReadIntoTheRestoredOne();
    void aBackupWhileWritingGoesOnIsWhole();
};

void BackupTest::aBackupIsRestoredAndOpensWithThePassword()
{
    Shop shop;
    shop.clock.advance(123);
    QCOMPARE(must(shop.save()).createdAt, shop.clock.now());
    must(restore(shop.file, shop.target));
    auto ring = must(Keyring::open(keyringPath(shop.target), shop.clock, shop.random, Effort::least()));
    const Secret key = must(ring.unlock(must(ring.find(QStringLiteral("Ani"))).id, pass("kucing hitam")));
    auto store = must(Store::open({shop.target, key, 0, Threads::None, 0}, shop.clock));
    must(store->checkIntegrity());
    QCOMPARE(must(store->read([](Reader &r) { return r.only(countSettings); }).takeResult()), 100);
}

void BackupTest::aBackupNeedsNoPasswordToBeVerified()
{
    Shop shop;
    const auto made = must(shop.save());
    qint64 last = 0, total = 0;
    const auto read = must(verifyBackup(shop.file, [&](qint64 done, qint64 of) {
        last = done, total = of;
        return true;
    }));
    QCOMPARE(read.inventoryBytes, made.inventoryBytes);
    QCOMPARE(last, total);
    QCOMPARE(total, made.inventoryBytes + made.keyringBytes);
}

void BackupTest::aBackupHoldsNothingReadable()
{
    Shop shop;
    must(shop.save());
    const QByteArray bytes = shop.bytes();
    QVERIFY(!bytes.contains("xxxxxxxx"));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    QVERIFY(!bytes.contains(shop.ring.dataKey.view().toByteArray()));
    QVERIFY(!(QFile::permissions(shop.file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void BackupTest::nothingButTheBackupIsLeft()
{
    Shop shop;
    QStringList before = shop.names();
    must(shop.save());
    before << QStringLiteral("shop.backup");
    before.sort();
    QStringList after = shop.names();
    after.sort();
    QCOMPARE(after, before);
}

void BackupTest::aBackupIsNotOverwritten()
{
    Shop shop;
    must(shop.save());
    const QByteArray before = shop.bytes();
    QCOMPARE(codeOf(shop.save()), QStringLiteral("store.exists"));
    QCOMPARE(shop.bytes(), before);
}

void BackupTest::restoringDoesNotOverwrite()
{
    Shop shop;
    must(shop.save());
    QCOMPARE(codeOf(restore(shop.file, shop.path)), QStringLiteral("store.exists"));
    must(restore(shop.file, shop.target));
    QFile::remove(shop.target);
    QFile keyring(keyringPath(shop.target)); // somebody else's
    QVERIFY(keyring.open(QIODevice::Append) && keyring.write("\n") == 1);
    keyring.close();
    QCOMPARE(codeOf(restore(shop.file, shop.target)), QStringLiteral("keyring.exists"));
}

void BackupTest::aRestoreThatWasCutOffBetweenTheTwoFilesIsDoneAgain()
{
    Shop shop;
    must(shop.save());
    must(restore(shop.file, shop.target));
    QFile::remove(shop.target);
    must(restore(shop.file, shop.target));
    QVERIFY(QFile::exists(shop.target));
}

void BackupTest::aChangeOfAnyPartIsDamage()
{
    Shop shop;
    must(shop.save());
    const QByteArray whole = shop.bytes();
    for (qsizetype at = 16; at < whole.size(); at += whole.size() / 150) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped.at(at) ^ 1);
        shop.put(flipped);
        QCOMPARE(codeOf(verifyBackup(shop.file)), QStringLiteral("backup.damaged"));
    }
}

void BackupTest::aCutOffBackupIsDamaged()
{
    Shop shop;
    must(shop.save());
    const QByteArray whole = shop.bytes();
    for (const qsizetype size : {qsizetype(16), qsizetype(60), qsizetype(500), whole.size() / 2, whole.size() - 1}) {
        shop.put(whole.left(size));
        QCOMPARE(codeOf(verifyBackup(shop.file)), QStringLiteral("backup.damaged"));
    }
    shop.put(whole + 'x');
    QCOMPARE(codeOf(verifyBackup(shop.file)), QStringLiteral("backup.damaged"));
}

void BackupTest::somethingElseIsForeign_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary, this is no backup at all.");
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0............", 28);
    QTest::newRow("line ends were changed") << QByteArray("SELARAS BACKUP\n") + QByteArray(200, 'x');
}

void BackupTest::somethingElseIsForeign()
{
    QFETCH(QByteArray, bytes);
    Shop shop;
    shop.put(bytes);
    QCOMPARE(codeOf(verifyBackup(shop.file)), QStringLiteral("backup.foreign"));
    QCOMPARE(codeOf(restore(shop.file, shop.target)), QStringLiteral("backup.foreign"));
}

void BackupTest::aNewerBackupIsNotCalledDamaged()
{
    // Written by hand: magic, version 2, three numbers, and a checksum that is right.
    QByteArray head("SELARAS BACKUP\r\n");
    head += QByteArray("\2\0\0\0\0\0\0\0", 8) + QByteArray(24, '\0');
    Shop shop;
    shop.put(head + QCryptographicHash::hash(head, QCryptographicHash::Blake2b_256));
    QCOMPARE(codeOf(verifyBackup(shop.file)), QStringLiteral("backup.newer"));
}

void BackupTest::aDamagedBackupRestoresNothing()
{
    Shop shop;
    must(shop.save());
    QByteArray bytes = shop.bytes();
    bytes[bytes.size() - 100] = char(bytes.at(bytes.size() - 100) ^ 1); // found only at the very end
    shop.put(bytes);
    const QStringList before = shop.names();
    QCOMPARE(codeOf(restore(shop.file, shop.target)), QStringLiteral("backup.damaged"));
    QCOMPARE(shop.names(), before);
}

void BackupTest::aMissingBackupSaysSo()
{
    Shop shop;
    QCOMPARE(codeOf(verifyBackup(shop.file)), QStringLiteral("backup.missing"));
    QCOMPARE(codeOf(restore(shop.file, shop.target)), QStringLiteral("backup.missing"));
}

void BackupTest::withoutAKeyringThereIsNoBackup()
{
    Shop shop;
    QFile::remove(keyringPath(shop.path));
    QCOMPARE(codeOf(shop.save()), QStringLiteral("keyring.missing"));
    QVERIFY(!QFile::exists(shop.file));
}

void BackupTest::aFullDiskLeavesNothingBehind()
{
    Shop shop;
    const QString small = shop.folder.filePath(QStringLiteral("small"));
    SmallDisk disk(small, 600);
    if (!disk.valid())
        QSKIP("this user may not mount a small disk");
    QCOMPARE(codeOf(backup(*shop.store, keyringPath(shop.path), small + QStringLiteral("/b"), shop.clock)),
        QStringLiteral("store.full"));
    QVERIFY(QDir(small).isEmpty());
    must(shop.save());
    disk.fill();
    QCOMPARE(codeOf(restore(shop.file, small + QStringLiteral("/r"))), QStringLiteral("store.full"));
    QCOMPARE(QDir(small).entryList(QDir::Files), QStringList{QStringLiteral("filler")});
}

void BackupTest::aReadOnlyFolderSaysSo()
{
    Shop shop;
    const QString sealed = shop.folder.filePath(QStringLiteral("sealed"));
    QDir().mkpath(sealed);
    if (!lockFolder(sealed))
        QSKIP("no way to make a folder read-only for this user here");
    const auto made = backup(*shop.store, keyringPath(shop.path), sealed + QStringLiteral("/b"), shop.clock);
    unlockFolder(sealed);
    QCOMPARE(codeOf(made), QStringLiteral("store.read-only"));
}

void BackupTest::aLeftOverLogIsNotReadIntoTheRestoredOne()
{
    Shop shop;
    must(shop.save());
    QFile log(shop.target + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(QByteArray(10'000, 'w'));
    log.close();
    must(restore(shop.file, shop.target));
    QVERIFY(!QFile::exists(log.fileName()));
}

void BackupTest::aBackupWhileWritingGoesOnIsWhole()
{
    Shop shop(Threads::Own);
    std::atomic<bool> stop{false};
    std::atomic<int> commits{0};
    std::thread hammer([&] {
        while (!stop) {
            auto future = shop.store->write([](Transaction &tx) -> Result<> {
                CHECK(tx.run(putSetting, QStringLiteral("left %1").arg(tx.newId()), QStringLiteral("x")));
                CHECK(tx.run(putSetting, QStringLiteral("right %1").arg(tx.newId()), QStringLiteral("x")));
                return {};
            });
            future.waitForFinished();
            ++commits;
        }
    });
    while (commits < 20)
        std::this_thread::yield();
    const auto made = shop.save();
    stop = true;
    hammer.join();
    must(made);
    must(restore(shop.file, shop.target));
    auto store = must(Store::open({shop.target, shop.ring.dataKey, 0, Threads::None, 0}, shop.clock));
    must(store->checkIntegrity());
    const qint64 settings = must(store->read([](Reader &r) { return r.only(countSettings); }).takeResult());
    QVERIFY(settings >= 140);
    QCOMPARE(settings % 2, 0);
}

void BackupTest::theNewestBackupIsRemembered()
{
    Shop shop;
    const auto last = [&] {
        return must(shop.store->read([](Reader &reader) { return lastBackup(reader); }).takeResult());
    };
    const auto note = [&](qint64 at, const char *file) {
        const LastBackup made{at, QString::fromLatin1(file)};
        must(shop.store->write([made](Transaction &tx) { return noteBackup(tx, made); }).takeResult());
    };
    QVERIFY(!last());
    note(2000, "/usb/new");
    note(1000, "/usb/old"); // an older one that took longer
    QCOMPARE(last().value_or(LastBackup{}).createdAt, 2000);
    QCOMPARE(last().value_or(LastBackup{}).file, QStringLiteral("/usb/new"));
}

void BackupTest::aCopyThatDoesNotHoldTogetherIsNoBackup()
{
    Shop shop;
    {
        const auto connection = must(Connection::open(shop.path, shop.ring.dataKey, Connection::Mode::ReadWrite));
        must(connection->execute(QStringLiteral("PRAGMA writable_schema = ON")));
        must(connection->execute(QStringLiteral("UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM "
                                                "sqlite_master WHERE name = 'alert') WHERE name = 'inbox'")));
    }
    const QStringList before = shop.names();
    QCOMPARE(codeOf(shop.save()), QStringLiteral("store.damaged"));
    QCOMPARE(shop.names(), before);
}

void BackupTest::theProgressOfABackupEndsWhereItSaid()
{
    Shop shop;
    qint64 last = 0, total = 0;
    bool grew = true;
    must(backup(*shop.store, keyringPath(shop.path), shop.file, shop.clock, [&](qint64 done, qint64 of) {
        grew = grew && done * qMax<qint64>(1, total) >= last * of;
        last = done, total = of;
        return true;
    }));
    QVERIFY(grew);
    QCOMPARE(last, total);
}

void BackupTest::aStoppedBackupLeavesNothing_data()
{
    QTest::addColumn<double>("when");
    QTest::newRow("while it copies") << 0.0;
    QTest::newRow("while it writes") << 0.4;
    QTest::newRow("while it reads again") << 0.7;
}

void BackupTest::aStoppedBackupLeavesNothing()
{
    QFETCH(const double, when);
    Shop shop;
    const QStringList before = shop.names();
    const auto goOn = [when](qint64 done, qint64 of) {
        return double(done) < when * double(of);
    };
    QCOMPARE(codeOf(backup(*shop.store, keyringPath(shop.path), shop.file, shop.clock, goOn)),
        QStringLiteral("backup.stopped"));
    QCOMPARE(shop.names(), before);
}

void BackupTest::aFolderIsNoBackup()
{
    Shop shop;
    QCOMPARE(codeOf(restore(shop.folder.path(), shop.target)), QStringLiteral("backup.missing"));
}

void BackupTest::aBackupThatCannotBeNotedIsMadeAllTheSame()
{
    Shop shop;
    const Beside beside{shop.path, shop.ring.dataKey, [](Reader &) { return Result<>(); },
        [](Transaction &, const BackupInfo &) -> Result<> {
            return failAs(QStringLiteral("store.full"), Error::Kind::Storage, {});
        }};
    const auto made = must(backupBeside(beside, keyringPath(shop.path), shop.file, shop.clock));
    QCOMPARE(codeOf(made.noted), QStringLiteral("store.full"));
    QCOMPARE(must(verifyBackup(shop.file)).inventoryBytes, made.info.inventoryBytes);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "test_backup.moc"
