#include "access/session.h"
#include "audit/audit.h"
#include "base/random.h"
#include "store/backup.h"
#include "support/read_only_folder.h"
#include "support/small_disk.h"
#include "support/temp_store.h"

#include <sys/stat.h>

using namespace selaras;
using namespace selaras::access;
using namespace selaras::test;

namespace {

Secret pass(const char *text) { return passwordSecret(QString::fromUtf8(text)); }

/// An inventory with one owner, Ani, who is logged in.
struct House {
    House()
        : made(must(setUp(path, QStringLiteral("Ani"), pass("kucing hitam melompat"), setting)))
    {
    }
    Session &ani() { return made.session; }
    void close() { made.session.store.reset(); }
    Result<Session> enter(const char *name, const char *password)
    {
        close();
        return logIn(path, QString::fromUtf8(name), pass(password), setting);
    }
    QStringList actions(Session &session)
    {
        auto future = session.store->read([](Reader &reader) { return audit::page(reader, {}, {}, 100); });
        QStringList out;
        for (const auto &row : must(future.takeResult()))
            out.prepend(QStringLiteral("%1 %2 %3").arg(row.entry.actor, row.entry.action, row.entry.subject).trimmed());
        return out;
    }

    ManualClock clock;
    SeededRandom random{3};
    Setting setting{clock, random, Effort::least(), Threads::None, 0};
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("shop.selaras"));
    NewSession made;
};

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingUpMakesAnOwnerWhoIsLoggedIn();
    void settingUpRefusesWhatExists();
    void anEasyPasswordIsRefusedWhereverOneIsSet();
    void onesOwnNameMakesAPasswordEasy();
    void aDemoMayShowItsPassword();
    void aLeftOverKeyringIsNotOverwritten();
    void loggingInIsAudited();
    void failedTriesAreAuditedAtTheNextLogIn();
    void anAddedPersonLogsInWithTheirRole();
    void onlyWhoManagesUsersAddsPeople();
    void aNameOfAWorkerIsRefused();
    void aRefusedPersonLeavesNoKeyBehind();
    void aRemovedPersonCannotLogIn();
    void aRemovalCutOffBeforeTheKeyringStillKeepsThemOut();
    void anAdditionCutOffAfterTheKeyringCanBeRepeated();
    void aRemovedPersonCanComeBack();
    void theLastOwnerStays();
    void aChangedRoleHoldsAtTheNextLogIn();
    void aChangedPasswordIsAudited();
    void aForgottenPasswordIsSetByTheOwner();
    void theRecoveryCodeGivesAnOwnerANewPassword();
    void theRecoveryCodeDoesNotMakeAPackerAnOwner();
    void theOldRecoveryCodeOpensNothingAfterRenewal();
    void everythingIsOneUnbrokenChain();
    void onlyItsOwnerMayReadWhatIsMade();
    void aNameWithHiddenSignsIsRefused_data();
    void aNameWithHiddenSignsIsRefused();
    void whereNothingCanBeWrittenItIsOpenedToRead();
    void whatIsOpenedToReadTakesNoWrites();
    void aJournalThatCannotBePutInOrderIsNotPassedOver();
    void whatAnotherProgramWorksOnIsNotReadAsItLies();
    void aFullDiskIsCalledFullFromTheFirstRunOn();
};

void SessionTest::settingUpMakesAnOwnerWhoIsLoggedIn()
{
    House house;
    QCOMPARE(house.ani().actor.role, Role::Owner);
    QCOMPARE(house.ani().actor.auditName(), QStringLiteral("Ani"));
    QCOMPARE(house.actions(house.ani()),
        (QStringList{QStringLiteral("Ani user.added Ani"), QStringLiteral("Ani user.logged-in Ani")}));
}

void SessionTest::settingUpRefusesWhatExists()
{
    House house;
    house.close();
    QCOMPARE(codeOf(setUp(house.path, QStringLiteral("Eve"), pass("kucing hitam melompat"), house.setting)),
        QStringLiteral("store.exists"));
    QVERIFY(house.enter("Ani", "kucing hitam melompat"));
}

void SessionTest::anEasyPasswordIsRefusedWhereverOneIsSet()
{
    House house;
    const QString weak = QStringLiteral("password.weak");
    const Secret easy = pass("password1");
    QCOMPARE(
        codeOf(setUp(house.folder.filePath(QStringLiteral("new")), QStringLiteral("Eve"), easy, house.setting)), weak);
    QCOMPARE(codeOf(addPerson(house.ani(), QStringLiteral("Budi"), easy, Role::Packer)), weak);
    QCOMPARE(codeOf(changePassword(house.ani(), pass("kucing hitam melompat"), easy)), weak);
    QCOMPARE(codeOf(setPassword(house.ani(), house.ani().actor.userId, easy)), weak);
    house.close();
    QCOMPARE(codeOf(recover(house.path, house.made.recoveryCode, QStringLiteral("Ani"), easy, house.setting)), weak);
}

void SessionTest::onesOwnNameMakesAPasswordEasy()
{
    House house;
    QCOMPARE(codeOf(addPerson(house.ani(), QStringLiteral("Margareta"), pass("margareta-77!"), Role::Packer)),
        QStringLiteral("password.weak"));
}

void SessionTest::aDemoMayShowItsPassword()
{
    House house;
    house.setting.anyPassword = true;
    QVERIFY(setUp(
        house.folder.filePath(QStringLiteral("new")), QStringLiteral("Eve"), pass("selaras-demo"), house.setting));
}

void SessionTest::aLeftOverKeyringIsNotOverwritten()
{
    House house;
    house.close();
    QFile::remove(house.path);
    QCOMPARE(codeOf(setUp(house.path, QStringLiteral("Eve"), pass("kucing hitam melompat"), house.setting)),
        QStringLiteral("keyring.exists"));
}

void SessionTest::loggingInIsAudited()
{
    House house;
    house.clock.advance(1000);
    auto session = must(house.enter("ani", "kucing hitam melompat"));
    QCOMPARE(house.actions(session).last(), QStringLiteral("Ani user.logged-in Ani"));
    const qint64 id = session.actor.userId;
    auto who = session.store->read([id](Reader &reader) { return user(reader, id); });
    QCOMPARE(must(who.takeResult())->lastLoginAt, std::optional(house.clock.now()));
}

void SessionTest::failedTriesAreAuditedAtTheNextLogIn()
{
    House house;
    QVERIFY(!house.enter("Ani", "salah semua"));
    QVERIFY(!house.enter("Ani", "salah lagi ya"));
    auto session = must(house.enter("Ani", "kucing hitam melompat"));
    QCOMPARE(house.actions(session).mid(2),
        (QStringList{QStringLiteral("log-in user.login-failed Ani"), QStringLiteral("log-in user.login-failed Ani"),
            QStringLiteral("Ani user.logged-in Ani")}));
    session.store.reset();
    auto again = must(house.enter("Ani", "kucing hitam melompat"));
    QCOMPARE(house.actions(again).filter(QStringLiteral("login-failed")).size(), 2); // not told twice
}

void SessionTest::anAddedPersonLogsInWithTheirRole()
{
    House house;
    must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah terbang"), Role::Packer));
    const auto budi = must(house.enter("Budi", "gajah terbang"));
    QCOMPARE(budi.actor.role, Role::Packer);
    QCOMPARE(budi.actor.name, QStringLiteral("Budi"));
}

void SessionTest::onlyWhoManagesUsersAddsPeople()
{
    House house;
    must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah terbang"), Role::Finance));
    auto budi = must(house.enter("Budi", "gajah terbang"));
    const QString denied = QStringLiteral("access.denied");
    QCOMPARE(codeOf(addPerson(budi, QStringLiteral("Eve"), pass("gajah terbang"), Role::Owner)), denied);
    QCOMPARE(codeOf(changeRole(budi, budi.actor.userId, Role::Owner)), denied);
    QCOMPARE(codeOf(removePerson(budi, budi.actor.userId)), denied);
    QCOMPARE(codeOf(setPassword(budi, budi.actor.userId, pass("gajah mandi"))), denied);
    QCOMPARE(codeOf(renewRecoveryCode(budi)), denied);
    QCOMPARE(must(budi.keyring.users()).size(), 2);
}

void SessionTest::aNameOfAWorkerIsRefused()
{
    House house;
    QCOMPARE(codeOf(addPerson(house.ani(), QStringLiteral("Worker/Toko"), pass("gajah terbang"), Role::Stock)),
        QStringLiteral("users.name-reserved"));
}

void SessionTest::aRefusedPersonLeavesNoKeyBehind()
{
    House house;
    (void)addPerson(house.ani(), QStringLiteral("worker/Toko"), pass("gajah terbang"), Role::Stock);
    QCOMPARE(must(house.ani().keyring.users()).size(), 1);
}

void SessionTest::aRemovedPersonCannotLogIn()
{
    House house;
    const qint64 budi = must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah terbang"), Role::Packer));
    must(removePerson(house.ani(), budi));
    QCOMPARE(codeOf(house.enter("Budi", "gajah terbang")), QStringLiteral("login.unknown-user"));
}

void SessionTest::aRemovalCutOffBeforeTheKeyringStillKeepsThemOut()
{
    House house;
    const qint64 budi = must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah terbang"), Role::Packer));
    const Actor by = house.ani().actor;
    must(house.ani().store->write([by, budi](Transaction &tx) { return deactivate(tx, by, budi); }).takeResult());
    QCOMPARE(codeOf(house.enter("Budi", "gajah terbang")), QStringLiteral("login.deactivated"));
    QCOMPARE(codeOf(house.enter("Budi", "gajah terbang")), QStringLiteral("login.unknown-user")); // the key is gone now
}

void SessionTest::anAdditionCutOffAfterTheKeyringCanBeRepeated()
{
    House house;
    auto &keyring = house.ani().keyring;
    must(keyring.addUser(house.ani().dataKey, QStringLiteral("Budi"), pass("gajah terbang"), false));
    must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah mandi 1"), Role::Packer));
    QVERIFY(house.enter("Budi", "gajah mandi 1"));
}

void SessionTest::aRemovedPersonCanComeBack()
{
    House house;
    const qint64 first = must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah terbang"), Role::Packer));
    must(removePerson(house.ani(), first));
    must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah mandi 1"), Role::Stock));
    QCOMPARE(must(house.enter("Budi", "gajah mandi 1")).actor.role, Role::Stock);
}

void SessionTest::theLastOwnerStays()
{
    House house;
    const qint64 ani = house.ani().actor.userId;
    QCOMPARE(codeOf(removePerson(house.ani(), ani)), QStringLiteral("users.last-owner"));
    QCOMPARE(codeOf(changeRole(house.ani(), ani, Role::Stock)), QStringLiteral("users.last-owner"));
    QVERIFY(house.enter("Ani", "kucing hitam melompat"));
}

void SessionTest::aChangedRoleHoldsAtTheNextLogIn()
{
    House house;
    const qint64 budi = must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah terbang"), Role::Packer));
    must(changeRole(house.ani(), budi, Role::Owner));
    must(removePerson(house.ani(), house.ani().actor.userId)); // there is another owner now, in both files
    QCOMPARE(must(house.enter("Budi", "gajah terbang")).actor.role, Role::Owner);
}

void SessionTest::aChangedPasswordIsAudited()
{
    House house;
    must(changePassword(house.ani(), pass("kucing hitam melompat"), pass("kuda laut 77")));
    QCOMPARE(house.actions(house.ani()).last(), QStringLiteral("Ani user.password-changed Ani"));
    QVERIFY(house.enter("Ani", "kuda laut 77"));
}

void SessionTest::aForgottenPasswordIsSetByTheOwner()
{
    House house;
    const qint64 budi = must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah terbang"), Role::Packer));
    must(setPassword(house.ani(), budi, pass("kuda laut 77")));
    QCOMPARE(house.actions(house.ani()).last(), QStringLiteral("Ani user.password-set Budi"));
    QVERIFY(house.enter("Budi", "kuda laut 77"));
}

void SessionTest::theRecoveryCodeGivesAnOwnerANewPassword()
{
    House house;
    house.close();
    auto session = must(
        recover(house.path, house.made.recoveryCode, QStringLiteral("Ani"), pass("kuda laut 77"), house.setting));
    QCOMPARE(house.actions(session).last(), QStringLiteral("Ani user.recovered Ani"));
    session.store.reset();
    QVERIFY(house.enter("Ani", "kuda laut 77"));
}

void SessionTest::theRecoveryCodeDoesNotMakeAPackerAnOwner()
{
    House house;
    must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah terbang"), Role::Packer));
    house.close();
    QCOMPARE(codeOf(recover(
                 house.path, house.made.recoveryCode, QStringLiteral("Budi"), pass("kuda laut 77"), house.setting)),
        QStringLiteral("users.not-owner"));
}

void SessionTest::theOldRecoveryCodeOpensNothingAfterRenewal()
{
    House house;
    const QString code = must(renewRecoveryCode(house.ani()));
    house.close();
    QVERIFY(!recover(house.path, house.made.recoveryCode, QStringLiteral("Ani"), pass("kuda laut 77"), house.setting));
    QVERIFY(recover(house.path, code, QStringLiteral("Ani"), pass("kuda laut 77"), house.setting));
}

void SessionTest::everythingIsOneUnbrokenChain()
{
    House house;
    const qint64 budi = must(addPerson(house.ani(), QStringLiteral("Budi"), pass("gajah terbang"), Role::Packer));
    must(changeRole(house.ani(), budi, Role::Stock));
    must(removePerson(house.ani(), budi));
    auto report = house.ani().store->read([](Reader &reader) { return audit::verifyChain(reader); });
    const auto chain = must(report.takeResult());
    QVERIFY(!chain.brokenAt);
    QCOMPARE(chain.entries, 5);
}

void SessionTest::onlyItsOwnerMayReadWhatIsMade()
{
    const mode_t before = ::umask(0); // a careless account
    House house;
    const QString saved = house.folder.filePath(QStringLiteral("saved"));
    const QString again = house.folder.filePath(QStringLiteral("again.selaras"));
    must(backup(*house.ani().store, house.ani().keyring.path(), saved, house.clock));
    must(restore(saved, again));
    ::umask(before);
    constexpr auto kOwner
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    for (const QFileInfo &file : QDir(house.folder.path()).entryInfoList(QDir::Files))
        if (!file.fileName().endsWith(QLatin1String(".lock"))) // names a program, nothing else
            QVERIFY2(!(file.permissions() & ~kOwner), qPrintable(file.fileName()));
    QVERIFY(QFileInfo::exists(house.path + QStringLiteral("-wal")));
}

void SessionTest::aNameWithHiddenSignsIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("escape") << QStringLiteral("Ani\x1b[2J");
    QTest::newRow("zero") << QString(QStringLiteral("Ani") + QChar(0) + QStringLiteral("x"));
    QTest::newRow("turned round") << QStringLiteral("Ani \u202Enoitcnuf");
    QTest::newRow("no UTF-8") << QString::fromUtf8("Ani\xff\xfe");
    QTest::newRow("half a letter") << QString(QStringLiteral("Ani") + QChar(0xd83d));
}

void SessionTest::aNameWithHiddenSignsIsRefused()
{
    QFETCH(const QString, name);
    House house;
    const auto added = addPerson(house.ani(), name, pass("gajah terbang"), Role::Packer);
    QCOMPARE(codeOf(added), QStringLiteral("users.name-odd"));
    const auto made = setUp(house.folder.filePath(QStringLiteral("new")), name, pass("gajah terbang"), house.setting);
    QCOMPARE(codeOf(made), QStringLiteral("users.name-odd"));
}

void SessionTest::whereNothingCanBeWrittenItIsOpenedToRead()
{
    House house;
    house.close();
    if (!lockFolder(house.folder.path()))
        QSKIP("no way to make a folder read-only for this user here");
    const auto session = logInToRead(house.path, QStringLiteral("Ani"), pass("kucing hitam melompat"), house.setting);
    const auto wrong = logInToRead(house.path, QStringLiteral("Ani"), pass("salah semua"), house.setting);
    const QString sound = session ? codeOf(session->store->checkIntegrity()) : codeOf(session);
    QTemporaryDir elsewhere;
    Result<BackupInfo> saved = fail(Error::Kind::Storage);
    if (session)
        saved = backup(
            *session->store, session->keyring.path(), elsewhere.filePath(QStringLiteral("saved")), house.clock);
    unlockFolder(house.folder.path());
    QCOMPARE(sound, QStringLiteral("(success)"));
    QCOMPARE(codeOf(saved), QStringLiteral("(success)"));
    QCOMPARE(codeOf(wrong), QStringLiteral("login.wrong-password"));
}

void SessionTest::whatIsOpenedToReadTakesNoWrites()
{
    House house;
    house.close();
    const auto session
        = must(logInToRead(house.path, QStringLiteral("Ani"), pass("kucing hitam melompat"), house.setting));
    auto future = session.store->write([](Transaction &tx) {
        return audit::append(tx, {.actor = QStringLiteral("Ani"), .action = {}, .subject = {}});
    });
    QCOMPARE(codeOf(future.takeResult()), QStringLiteral("store.read-only"));
}

void SessionTest::aJournalThatCannotBePutInOrderIsNotPassedOver()
{
    House house;
    house.close();
    QFile journal(house.path + QStringLiteral("-wal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("the last changes");
    journal.close();
    QCOMPARE(codeOf(logInToRead(house.path, QStringLiteral("Ani"), pass("kucing hitam melompat"), house.setting)),
        QStringLiteral("store.unfinished"));
}

void SessionTest::whatAnotherProgramWorksOnIsNotReadAsItLies()
{
    House house;
    QCOMPARE(codeOf(logInToRead(house.path, QStringLiteral("Ani"), pass("kucing hitam melompat"), house.setting)),
        QStringLiteral("store.in-use"));
}

void SessionTest::aFullDiskIsCalledFullFromTheFirstRunOn()
{
    House house;
    const QString small = house.folder.filePath(QStringLiteral("small"));
    int full = 0;
    for (int kilobytes = 4; kilobytes < 600; kilobytes += 12) {
        const SmallDisk disk(small, kilobytes);
        if (!disk.valid())
            QSKIP("this user may not mount a small disk");
        const QString code = codeOf(setUp(
            small + QStringLiteral("/s.selaras"), QStringLiteral("Ani"), pass("kucing hitam melompat"), house.setting));
        const bool isFull = code == QLatin1String("store.full");
        QVERIFY2(isFull || code == QLatin1String("(success)"),
            qPrintable(QStringLiteral("%1 KB: %2").arg(kilobytes).arg(code)));
        full += isFull ? 1 : 0;
    }
    QVERIFY(full > 5);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "test_session.moc"
