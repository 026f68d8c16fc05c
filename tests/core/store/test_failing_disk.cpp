#include "audit/audit.h"
#include "support/faulty_vfs.h"
#include "support/temp_store.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace selaras;
using namespace selaras::test;

// The n-th access to the disk fails, for every n until the action ends without meeting it; then the disk is well again
// and the action is done once more. What was reported as done must be there, what was reported as failed must not, and
// in the end everything must be as without a fault.

namespace {

const Statement<QString, QString> putSetting{"INSERT INTO setting (name, value) VALUES (?, ?)"};

/// One change over several tables and many pages, with its audit entry.
Result<> sale(Transaction &tx)
{
    for (int i = 0; i < 30; ++i)
        CHECK(tx.run(putSetting, QStringLiteral("line %1").arg(i), QString(1000, u'x')));
    return audit::append(tx, {QStringLiteral("a"), QStringLiteral("order.received"), 1, {}, {}, {}, {}});
}

QString stateOf(TempStore &shop)
{
    return shop
        .value(
            QStringLiteral("SELECT (SELECT max(version) FROM schema_history) || '/' || (SELECT count(*) FROM setting) "
                           "|| '/' || (SELECT count(*) FROM audit) || '/' || (SELECT count(*) FROM sqlite_master)"))
        .toString();
}

/// An inventory that can be had again as it was at first, without making it anew.
struct ClosedShop : TempStore {
    explicit ClosedShop(const std::function<void(TempStore &)> &prepare)
    {
        store.reset();
        prepare(*this);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(path));
        atFirst = file.readAll();
    }
    void asAtFirst()
    {
        QDir place(folder.path());
        for (const QString &name : place.entryList(QDir::Files))
            place.remove(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(atFirst) != atFirst.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    QByteArray atFirst;
};

StoreOptions options(TempStore &shop) { return {shop.path, shop.key, 0, Threads::None, 0}; }

/// An action on an inventory that is closed before and after it.
struct Action {
    const char *name;
    std::function<void(TempStore &)> prepare;
    std::function<Result<>(TempStore &)> run;
    std::function<bool(TempStore &)> isDone; ///< asked when the disk is well
};

const std::vector<Action> kActions{
    {"a sale", [](TempStore &) {},
        [](TempStore &shop) -> Result<> {
            TRY(auto store, Store::open(options(shop), shop.clock));
            return store->write(sale).takeResult();
        },
        [](TempStore &shop) {
            return shop.value(QStringLiteral("SELECT count(*) FROM setting")).toInt() == 30;
        }},
    {"an upgrade", [](TempStore &shop) { shop.makeVersion(Store::schemaVersion() - 3); },
        [](TempStore &shop) -> Result<> {
            CHECK(Store::open(options(shop), shop.clock));
            return {};
        },
        [](TempStore &shop) {
            return shop.value(QStringLiteral("SELECT max(version) FROM schema_history")).toInt()
                == Store::schemaVersion();
        }},
    {"a copy", [](TempStore &) {},
        [](TempStore &shop) -> Result<> {
            TRY(auto store, Store::open(options(shop), shop.clock));
            return store->copyTo(shop.folder.filePath(QStringLiteral("copy")));
        },
        [](TempStore &shop) {
            return QFile::exists(shop.folder.filePath(QStringLiteral("copy")));
        }},
};

} // namespace

class FailingDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNthFailureHealsAndTellsTheTruth_data();
    void theNthFailureHealsAndTellsTheTruth();
    void thePlannedFaultIsReallyMet();
    void aFutureIsReadyOnlyWhenEverythingIsSynced();
    void aCommitWhoseSyncFailsIsReportedAsFailed();
    void beingKilledAtEachAccessLosesNothingReported();
};

void FailingDiskTest::theNthFailureHealsAndTellsTheTruth_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<bool>("forEver");
    QTest::addColumn<bool>("full");
    for (int action = 0; action < int(kActions.size()); ++action)
        for (const bool forEver : {false, true})
            for (const bool full : {false, true})
                QTest::addRow("%s, %s, %s", kActions[std::size_t(action)].name, forEver ? "from then on" : "once",
                    full ? "disk full" : "disk error")
                    << action << forEver << full;
}

void FailingDiskTest::theNthFailureHealsAndTellsTheTruth()
{
    QFETCH(int, action);
    QFETCH(bool, forEver);
    QFETCH(bool, full);
    const Action &act = kActions[std::size_t(action)];
    FaultyVfs disk;
    ClosedShop shop(act.prepare);
    QString expected;
    int met = 0;
    for (int n = 0;; ++n) {
        shop.asAtFirst();
        if (n > 0)
            disk.set(FaultyVfs::failing(n, forEver, full ? DiskAnswer::Full : DiskAnswer::Failed));
        const Result<> outcome = act.run(shop);
        const int accesses = disk.count();
        disk.set({});
        const QByteArray where = QByteArray("access ") + QByteArray::number(n) + ": " + why(outcome);
        QVERIFY2(bool(outcome) || outcome.error().kind == Error::Kind::Storage, where);
        QVERIFY2(!outcome || act.isDone(shop), where); // success is never claimed too early
        if (!outcome) {
            ++met;
            // A failed opening may have upgraded already, and a disk that fails for good at the commit itself may keep
            // what it was given, whole; nothing else is done that was reported as failed.
            const bool mayBeDone = qstrcmp(act.name, "an upgrade") == 0 || (forEver && outcome.error().raw == "COMMIT");
            QVERIFY2(mayBeDone || !act.isDone(shop), where);
            if (!act.isDone(shop)) {
                const Result<> again = act.run(shop);
                QVERIFY2(bool(again), where + " then " + why(again));
            }
        }
        QVERIFY2(act.isDone(shop), where);
        must(must(Store::open(options(shop), shop.clock))->checkIntegrity());
        if (n == 0)
            expected = stateOf(shop);
        QCOMPARE(stateOf(shop), expected);
        if (n > 0 && accesses < n)
            break; // the action never came to this access: every one has had its turn
    }
    QVERIFY2(met > 3, QByteArray::number(met));
}

void FailingDiskTest::thePlannedFaultIsReallyMet()
{
    FaultyVfs disk;
    TempStore shop;
    disk.set(FaultyVfs::failing(1, true));
    QCOMPARE(codeOf(shop.store->write(sale).takeResult()), QStringLiteral("store.io"));
    QVERIFY(disk.count() >= 1);
    disk.set(FaultyVfs::failing(1, true, DiskAnswer::Full));
    QCOMPARE(codeOf(shop.store->write(sale).takeResult()), QStringLiteral("store.full"));
    disk.set({});
    must(shop.store->write(sale).takeResult());
}

void FailingDiskTest::aFutureIsReadyOnlyWhenEverythingIsSynced()
{
    std::atomic<int> unsynced{0}; // these outlive the store, which writes once more when it closes
    std::atomic<int> written{0};
    FaultyVfs disk;
    TempStore shop(Threads::Own);
    disk.set([&](const DiskAccess &access) {
        if (access.kind == DiskAccess::Kind::Write) {
            ++unsynced;
            ++written;
        }
        if (access.kind == DiskAccess::Kind::Sync)
            unsynced = 0;
        return DiskAnswer::Done;
    });
    auto future = shop.store->write(sale);
    future.waitForFinished();
    QVERIFY(written > 20);
    QCOMPARE(unsynced.load(), 0);
    must(future.takeResult());
}

void FailingDiskTest::aCommitWhoseSyncFailsIsReportedAsFailed()
{
    FaultyVfs disk;
    TempStore shop;
    disk.set([](const DiskAccess &access) {
        return access.kind == DiskAccess::Kind::Sync ? DiskAnswer::Failed : DiskAnswer::Done;
    });
    const auto outcome = shop.store->write(sale).takeResult();
    disk.set({});
    QCOMPARE(codeOf(outcome), QStringLiteral("store.io"));
    QCOMPARE(shop.value(QStringLiteral("SELECT count(*) FROM setting")).toInt(), 0);
}

void FailingDiskTest::beingKilledAtEachAccessLosesNothingReported()
{
    for (const auto death : {DiskAnswer::Dead, DiskAnswer::Torn}) {
        FaultyVfs disk;
        ClosedShop shop([](TempStore &) {});
        for (int n = 1;; ++n) {
            shop.asAtFirst();
            int reported[2];
            QCOMPARE(::pipe(reported), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                disk.set(FaultyVfs::failing(n, false, death));
                auto store = Store::open(options(shop), shop.clock);
                if (store && (*store)->write(sale).takeResult())
                    (void)!::write(reported[1], "1", 1);
                store = fail(Error::Kind::Cancelled); // closes the file, which writes too
                ::_exit(0);
            }
            ::close(reported[1]);
            int status = 0;
            ::waitpid(child, &status, 0);
            char told = 0;
            const bool wasReported = ::read(reported[0], &told, 1) == 1;
            ::close(reported[0]);
            auto store = must(Store::open(options(shop), shop.clock));
            must(store->checkIntegrity());
            store.reset();
            const int lines = shop.value(QStringLiteral("SELECT count(*) FROM setting")).toInt();
            QVERIFY2(lines == 30 || (lines == 0 && !wasReported), QByteArray::number(n));
            if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
                QVERIFY(n > 20); // it really died on the way here
                break;
            }
        }
    }
}

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "test_failing_disk.moc"
