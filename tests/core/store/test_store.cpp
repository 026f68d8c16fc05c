#include "audit/audit.h"
#include "support/closed_store.h"
#include "support/read_only_folder.h"
#include "support/small_disk.h"
#include "support/temp_store.h"

#include <QSqlQuery>
#include <algorithm>
#include <array>
#include <atomic>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace selaras;
using namespace selaras::test;

namespace {

/// Makes the file one that a program with only the first schema step has left.
void makeOld(TempStore &shop) { shop.makeFirstVersion(); }

/// What `work` returns in a child process, as an exit code.
template <class Work> int inChild(Work work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFileIsUnreadableWithoutTheKey();
    void theWriteAheadLogIsUnreadableToo();
    void anotherKeyOpensNothing();
    void aPlainFileIsCalledPlain();
    void aFileOfANewerSelarasIsLeftAlone();
    void aFileOfAnotherProgramIsForeign();
    void anEditedSchemaStepIsNoticed();
    void aMissingFileIsMissing();
    void createRefusesWhatExists();
    void createInAMissingFolderSaysSo();
    void aReadOnlyFolderIsRefusedBeforeAnythingIsWritten();
    void aSecondProgramIsRefused();
    void aDeadProgramsLockIsTakenOver();
    void aFailedCreateLeavesNothingBehind();
    void oneRefusedWriteDoesNotHarmTheOthers();
    void manyThreadsMayAskAtOnce();
    void aWriteThatFailsTellsItsOwnError();
    void whatWasWrittenIsThereWhenTheFutureIsReady();
    void aLockThatWasOnlyBegunIsTakenOver();
    void aFullDiskRefusesAndLosesNothing();
    void aReaderSeesOneMoment();
    void aCopyIsOneConsistentMomentWhileWritingGoesOn();
    void aCopyIsEncryptedWithTheSameKey();
    void aCopyRefusesToOverwrite();
    void aCopyOntoAFullDiskLeavesNothingBehind();
    void anOldFileIsCopiedBeforeItIsUpgraded();
    void theCopyGoesAfterTheNextCleanStart();
    void aDamagedOldFileIsNotUpgraded();
    void anUpgradedFileHasTheSchemaOfANewOne();
};

void StoreTest::theFileIsUnreadableWithoutTheKey()
{
    ClosedStore shop;
    const QByteArray bytes = shop.bytes();
    QVERIFY(bytes.size() > 100'000);
    QVERIFY(!bytes.startsWith("SQLite format 3"));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    QVERIFY(!bytes.contains("setting"));
    QVERIFY(!bytes.contains("vvvvvvvv"));
}

void StoreTest::theWriteAheadLogIsUnreadableToo()
{
    TempStore shop;
    shop.write(put(QStringLiteral("phone"), QStringLiteral("081234567890")));
    QFile log(shop.path + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray bytes = log.readAll();
    QVERIFY(bytes.size() > 4096);
    QVERIFY(!bytes.contains("081234567890"));
}

void StoreTest::anotherKeyOpensNothing()
{
    ClosedStore shop;
    const QByteArray before = shop.bytes();
    QCOMPARE(codeOf(Store::open({shop.path, Secret::random(32), 0, Threads::None, 0}, shop.clock)),
        QStringLiteral("store.damaged"));
    QCOMPARE(shop.bytes(), before);
}

void StoreTest::aPlainFileIsCalledPlain()
{
    ClosedStore shop;
    QFile::remove(shop.path);
    {
        auto plain = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        plain.setDatabaseName(shop.path);
        QVERIFY(plain.open());
        QVERIFY(QSqlQuery(plain).exec(QStringLiteral("CREATE TABLE t (a)")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    const QByteArray before = shop.bytes();
    QVERIFY(before.startsWith("SQLite format 3"));
    QCOMPARE(codeOf(Store::probe(shop.path)), QStringLiteral("store.plain"));
    QCOMPARE(codeOf(shop.open()), QStringLiteral("store.plain"));
    QCOMPARE(shop.bytes(), before);
}

void StoreTest::aFileOfANewerSelarasIsLeftAlone()
{
    ClosedStore shop;
    shop.tamper(QStringLiteral("INSERT INTO schema_history VALUES (9999, 'later', x'00', 1)"));
    const QByteArray before = shop.bytes();
    QCOMPARE(codeOf(shop.open()), QStringLiteral("store.newer"));
    QCOMPARE(shop.bytes(), before);
}

void StoreTest::aFileOfAnotherProgramIsForeign()
{
    ClosedStore shop;
    shop.tamper(QStringLiteral("PRAGMA application_id = 7"));
    QCOMPARE(codeOf(shop.open()), QStringLiteral("store.foreign"));
}

void StoreTest::anEditedSchemaStepIsNoticed()
{
    ClosedStore shop;
    shop.tamper(QStringLiteral("UPDATE schema_history SET hash = x'00' WHERE version = 1"));
    QCOMPARE(codeOf(shop.open()), QStringLiteral("store.damaged"));
}

void StoreTest::aMissingFileIsMissing()
{
    ClosedStore shop;
    QFile::remove(shop.path);
    QCOMPARE(codeOf(shop.open()), QStringLiteral("store.missing"));
    QVERIFY(!QFile::exists(shop.path));
}

void StoreTest::createRefusesWhatExists()
{
    ClosedStore shop;
    const QByteArray before = shop.bytes();
    QCOMPARE(
        codeOf(Store::create({shop.path, shop.key, 0, Threads::None, 0}, shop.clock)), QStringLiteral("store.exists"));
    QCOMPARE(shop.bytes(), before);
}

void StoreTest::createInAMissingFolderSaysSo()
{
    ClosedStore shop;
    const QString path = shop.folder.filePath(QStringLiteral("nowhere/shop.selaras"));
    QCOMPARE(
        codeOf(Store::create({path, shop.key, 0, Threads::None, 0}, shop.clock)), QStringLiteral("store.no-folder"));
}

void StoreTest::aReadOnlyFolderIsRefusedBeforeAnythingIsWritten()
{
    ClosedStore shop;
    if (!lockFolder(shop.folder.path()))
        QSKIP("no way to make a folder read-only for this user here");
    const QString opened = codeOf(shop.open());
    const QString made = codeOf(
        Store::create({shop.folder.filePath(QStringLiteral("new")), shop.key, 0, Threads::None, 0}, shop.clock));
    unlockFolder(shop.folder.path());
    QCOMPARE(opened, QStringLiteral("store.read-only"));
    QCOMPARE(made, QStringLiteral("store.read-only"));
}

void StoreTest::aSecondProgramIsRefused()
{
    TempStore shop;
    const int code = inChild([&] {
        const auto second = Store::open({shop.path, shop.key, 1, Threads::None, 0}, shop.clock);
        return codeOf(second) == QLatin1String("store.in-use") ? 42 : 1;
    });
    QCOMPARE(code, 42);
    shop.write(put(QStringLiteral("still"))); // the first one goes on
}

void StoreTest::aDeadProgramsLockIsTakenOver()
{
    ClosedStore shop;
    const int code = inChild([&] {
        auto theirs = Store::open({shop.path, shop.key, 1, Threads::None, 0}, shop.clock);
        const int done = theirs ? 42 : 1;
        (void)theirs->release(); // dies with the file open and the lock on the disk
        return done;
    });
    QCOMPARE(code, 42);
    QVERIFY(QFile::exists(shop.path + QStringLiteral(".lock")));
    QVERIFY(shop.open());
}

void StoreTest::aFailedCreateLeavesNothingBehind()
{
    QTemporaryDir folder;
    SmallDisk disk(folder.filePath(QStringLiteral("small")), 64); // less than an empty inventory
    if (!disk.valid())
        QSKIP("this user may not mount a small disk");
    const QString path = folder.filePath(QStringLiteral("small/shop.selaras"));
    ManualClock clock;
    QCOMPARE(
        codeOf(Store::create({path, Secret::random(32), 0, Threads::None, 0}, clock)), QStringLiteral("store.full"));
    QVERIFY(!QFile::exists(path));
}

void StoreTest::oneRefusedWriteDoesNotHarmTheOthers()
{
    TempStore shop(Threads::Own);
    std::promise<void> go;
    auto held = go.get_future().share();
    // The first write holds the writer, so that the rest wait together and share one commit.
    auto first = shop.store->write([held](Transaction &) -> Result<> {
        held.wait();
        return {};
    });
    auto good = shop.store->write(put(QStringLiteral("a")));
    auto twice = shop.store->write(put(QStringLiteral("a")));
    auto halfDone = shop.store->write([](Transaction &tx) -> Result<> {
        CHECK(tx.run(putSetting, QStringLiteral("b"), QStringLiteral("x")));
        return fail(Error::Kind::Rejected, QStringLiteral("no"));
    });
    auto last = shop.store->write(put(QStringLiteral("c")));
    go.set_value();
    must(good.takeResult());
    QCOMPARE(twice.takeResult().error().kind, Error::Kind::Conflict);
    QCOMPARE(halfDone.takeResult().error().kind, Error::Kind::Rejected);
    must(last.takeResult());
    QCOMPARE(shop.read([](Reader &r) { return r.only(countSettings); }), 2);
}

void StoreTest::manyThreadsMayAskAtOnce()
{
    constexpr int kThreads = 4, kEach = 50;
    TempStore shop(Threads::Own);
    std::array<qint64, kThreads> seen{};
    std::vector<std::thread> askers;
    for (qint64 &most : seen)
        askers.emplace_back([&shop, &most] {
            for (int i = 0; i < kEach; ++i) {
                auto written = shop.store->write(put(QString::number(shop.store->newId())));
                auto counted = shop.store->read([](Reader &r) { return r.only(countSettings); });
                if (i % 10 == 9) // the others are queued together
                    must(written.takeResult());
                most = std::max(most, must(counted.takeResult()));
            }
        });
    for (std::thread &asker : askers)
        asker.join();
    QCOMPARE(shop.read([](Reader &r) { return r.only(countSettings); }), kThreads * kEach);
    QVERIFY(*std::min_element(seen.begin(), seen.end()) >= 40); // four times it waited for ten of its own
}

void StoreTest::aWriteThatFailsTellsItsOwnError()
{
    TempStore shop;
    auto future = shop.store->write([](Transaction &) -> Result<int> {
        return failAs(QStringLiteral("my.code"), Error::Kind::Rejected, QStringLiteral("mine"));
    });
    QCOMPARE(codeOf(future.takeResult()), QStringLiteral("my.code"));
}

void StoreTest::whatWasWrittenIsThereWhenTheFutureIsReady()
{
    TempStore shop;
    shop.store.reset();
    // Another program asks, as soon as it is told to. It is forked before the store has threads: a child of a program
    // with threads may hang.
    int asked[2];
    QCOMPARE(::pipe(asked), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        char word = 0;
        if (::read(asked[0], &word, 1) != 1)
            ::_exit(99);
        ::_exit(shop.value(QStringLiteral("SELECT count(*) FROM setting")).toInt());
    }
    shop.store = must(Store::open({shop.path, shop.key, 0, Threads::Own, 2}, shop.clock));
    auto future = shop.store->write(put(QStringLiteral("a")));
    future.waitForFinished();
    QCOMPARE(::write(asked[1], "?", 1), 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(asked[0]);
    ::close(asked[1]);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 1);
}

void StoreTest::aLockThatWasOnlyBegunIsTakenOver()
{
    ClosedStore shop;
    QFile lock(shop.path + QStringLiteral(".lock")); // its program died between making and writing it
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    must(shop.open());
}

void StoreTest::aFullDiskRefusesAndLosesNothing()
{
    QTemporaryDir folder;
    SmallDisk disk(folder.filePath(QStringLiteral("small")), 3000);
    if (!disk.valid())
        QSKIP("this user may not mount a small disk");
    ManualClock clock;
    const Secret key = Secret::random(32);
    const QString path = folder.filePath(QStringLiteral("small/shop.selaras"));
    auto store = must(Store::create({path, key, 0, Threads::None, 0}, clock));
    const QString filler = disk.fill();
    int taken = 0;
    Result<> outcome;
    for (; outcome && taken < 5000; taken += bool(outcome))
        outcome = store->write(put(QString::number(taken), QString(2000, u'z'))).takeResult();
    QCOMPARE(codeOf(outcome), QStringLiteral("store.full"));
    QCOMPARE(must(store->read([](Reader &r) { return r.only(countSettings); }).takeResult()), taken);

    QFile::remove(filler); // somebody made room: work goes on without a restart
    must(store->write(put(QStringLiteral("after"))).takeResult());
    store.reset();
    store = must(Store::open({path, key, 0, Threads::None, 0}, clock));
    must(store->checkIntegrity());
    QCOMPARE(must(store->read([](Reader &r) { return r.only(countSettings); }).takeResult()), taken + 1);
}

void StoreTest::aReaderSeesOneMoment()
{
    TempStore shop(Threads::Own);
    std::promise<void> looked, written;
    auto wait = written.get_future().share();
    auto reading = shop.store->read([&looked, wait](Reader &reader) -> Result<bool> {
        TRY(const qint64 before, reader.only(countSettings));
        looked.set_value();
        wait.wait();
        TRY(const qint64 after, reader.only(countSettings));
        return before == 0 && after == 0;
    });
    looked.get_future().wait();
    shop.write(put(QStringLiteral("a")));
    written.set_value();
    QVERIFY(must(reading.takeResult()));
}

void StoreTest::aCopyIsOneConsistentMomentWhileWritingGoesOn()
{
    TempStore shop(Threads::Own);
    // Enough pages that the copy takes several steps.
    shop.write([](Transaction &tx) -> Result<> {
        for (int i = 0; i < 12'000; ++i)
            CHECK(put(QStringLiteral("fill %1").arg(i), QString(1500, u'f'))(tx));
        return {};
    });
    std::atomic<bool> stop{false};
    std::atomic<int> commits{0};
    std::thread hammer([&] {
        while (!stop) {
            auto future = shop.store->write([](Transaction &tx) -> Result<> {
                // Two entries and one setting a transaction: a torn copy would have them uneven.
                CHECK(audit::append(tx, {QStringLiteral("a"), QStringLiteral("x.one"), {}, {}, {}, {}, {}}));
                CHECK(put(QStringLiteral("hammer %1").arg(tx.newId()))(tx));
                return audit::append(tx, {QStringLiteral("a"), QStringLiteral("x.two"), {}, {}, {}, {}, {}});
            });
            future.waitForFinished();
            ++commits;
        }
    });
    const QString copy = shop.folder.filePath(QStringLiteral("copy"));
    std::vector<int> steps;
    int before = 0;
    const auto copied = shop.store->copyTo(copy, [&](int done, int total) {
        if (steps.empty())
            before = commits;
        steps.push_back(done * 100 / total);
        const int seen = commits; // every step waits until somebody has written in between
        while (commits < seen + 2)
            std::this_thread::yield();
        return true;
    });
    stop = true;
    hammer.join();
    must(copied);
    QVERIFY(steps.size() >= 3);
    QCOMPARE(steps.back(), 100);
    QVERIFY(std::is_sorted(steps.begin(), steps.end())); // never began again
    QVERIFY(commits > before + 4);

    auto opened = must(Store::open({copy, shop.key, 0, Threads::None, 0}, shop.clock));
    must(opened->checkIntegrity());
    const auto chain = must(opened->read([](Reader &r) { return audit::verifyChain(r); }).takeResult());
    QVERIFY(!chain.brokenAt);
    const qint64 settings = must(opened->read([](Reader &r) { return r.only(countSettings); }).takeResult());
    QCOMPARE(chain.entries, 2 * (settings - 12'000));
}

void StoreTest::aCopyIsEncryptedWithTheSameKey()
{
    TempStore shop;
    const QString copy = shop.folder.filePath(QStringLiteral("copy"));
    must(shop.store->copyTo(copy));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.read(16).startsWith("SQLite"));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QVERIFY(!Store::open({copy, Secret::random(32), 0, Threads::None, 0}, shop.clock));
    QVERIFY(Store::open({copy, shop.key, 0, Threads::None, 0}, shop.clock));
}

void StoreTest::aCopyRefusesToOverwrite()
{
    ClosedStore shop;
    auto store = must(shop.open());
    const QString copy = shop.folder.filePath(QStringLiteral("copy"));
    must(store->copyTo(copy));
    QCOMPARE(codeOf(store->copyTo(copy)), QStringLiteral("store.exists"));
    QVERIFY(QFile::exists(copy));
}

void StoreTest::aCopyOntoAFullDiskLeavesNothingBehind()
{
    ClosedStore shop;
    auto store = must(shop.open());
    SmallDisk disk(shop.folder.filePath(QStringLiteral("small")), 64);
    if (!disk.valid())
        QSKIP("this user may not mount a small disk");
    const QString copy = shop.folder.filePath(QStringLiteral("small/copy"));
    QCOMPARE(codeOf(store->copyTo(copy)), QStringLiteral("store.full"));
    QVERIFY(!QFile::exists(copy));
}

void StoreTest::anOldFileIsCopiedBeforeItIsUpgraded()
{
    ClosedStore shop;
    makeOld(shop);
    must(shop.open()).reset();
    QCOMPARE(shop.value(QStringLiteral("SELECT max(version) FROM schema_history")).toInt(), Store::schemaVersion());
    const QString copy = Store::upgradeCopyPath(shop.path);
    QVERIFY(QFile::exists(copy));
    auto old = must(Connection::open(copy, shop.key, Connection::Mode::ReadWrite));
    QCOMPARE(must(old->value(QStringLiteral("SELECT max(version) FROM schema_history"))).toInt(), 1);
    QCOMPARE(must(old->value(QStringLiteral("SELECT count(*) FROM setting"))).toInt(), 400);
}

void StoreTest::theCopyGoesAfterTheNextCleanStart()
{
    ClosedStore shop;
    makeOld(shop);
    must(shop.open()).reset();
    must(shop.open()).reset();
    QVERIFY(!QFile::exists(Store::upgradeCopyPath(shop.path)));
}

void StoreTest::aDamagedOldFileIsNotUpgraded()
{
    ClosedStore shop;
    makeOld(shop);
    QByteArray bytes = shop.bytes();
    const qsizetype at = bytes.size() - 2 * 4096 + 100; // among the settings, which opening does not read
    bytes[at] = char(bytes.at(at) ^ 1);
    shop.replaceWith(bytes);
    QCOMPARE(codeOf(shop.open()), QStringLiteral("store.damaged"));
    QCOMPARE(shop.value(QStringLiteral("SELECT max(version) FROM schema_history")).toInt(), 1);
}

void StoreTest::anUpgradedFileHasTheSchemaOfANewOne()
{
    const QString schema
        = QStringLiteral("SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_master ORDER BY name)");
    ClosedStore fresh, old;
    makeOld(old);
    QVERIFY(old.value(schema) != fresh.value(schema));
    must(old.open()).reset();
    QCOMPARE(old.value(schema).toString(), fresh.value(schema).toString());
}

QTEST_GUILESS_MAIN(StoreTest)
#include "test_store.moc"
