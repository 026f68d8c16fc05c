#include "access/session.h"
#include "audit/audit.h"
#include "base/random.h"
#include "support/temp_store.h"

using namespace selaras;
using namespace selaras::access;
using namespace selaras::test;

namespace {

Secret pass(const char *text) { return passwordSecret(QString::fromUtf8(text)); }

/// An inventory with one owner, Ani, who is logged in.
struct House {
    House()
        : made(must(setUp(path, QStringLiteral("Ani"), pass("kucing hitam"), setting)))
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
    QCOMPARE(codeOf(setUp(house.path, QStringLiteral("Eve"), pass("kucing hitam"), house.setting)),
        QStringLiteral("store.exists"));
    QVERIFY(house.enter("Ani", "kucing hitam"));
}

void SessionTest::aLeftOverKeyringIsNotOverwritten()
{
    House house;
    house.close();
    QFile::remove(house.path);
    QCOMPARE(codeOf(setUp(house.path, QStringLiteral("Eve"), pass("kucing hitam"), house.setting)),
        QStringLiteral("keyring.exists"));
}

void SessionTest::loggingInIsAudited()
{
    House house;
    house.clock.advance(1000);
    auto session = must(house.enter("ani", "kucing hitam"));
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
    auto session = must(house.enter("Ani", "kucing hitam"));
    QCOMPARE(house.actions(session).mid(2),
        (QStringList{QStringLiteral("log-in user.login-failed Ani"), QStringLiteral("log-in user.login-failed Ani"),
            QStringLiteral("Ani user.logged-in Ani")}));
    session.store.reset();
    auto again = must(house.enter("Ani", "kucing hitam"));
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
    QVERIFY(house.enter("Ani", "kucing hitam"));
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
    must(changePassword(house.ani(), pass("kucing hitam"), pass("kuda laut 77")));
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

QTEST_GUILESS_MAIN(SessionTest)
#include "test_session.moc"
