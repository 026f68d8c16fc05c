#include "base/random.h"
#include "store/keyring.h"
#include "store/recovery_code.h"
#include "support/read_only_folder.h"
#include "support/temp_store.h"

#include <QDir>
#include <QFile>

using namespace selaras;
using namespace selaras::test;

namespace {

Secret pass(const char *text) { return passwordSecret(QString::fromUtf8(text)); }

/// A keyring with one owner, "Ani", whose password is "kucing hitam".
struct Ring {
    Ring()
        : made(must(Keyring::create(path, QStringLiteral("Ani"), pass("kucing hitam"), clock, random, Effort::least())))
    {
    }
    Keyring again() { return must(Keyring::open(path, clock, random, Effort::least())); }
    Result<Secret> tryIt(const char *password) { return again().unlock(made.ownerId, pass(password)); }
    Keyring::User ani() { return must(again().find(QStringLiteral("Ani"))); }
    QByteArray bytes() const
    {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
    }
    void failTimes(int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(!tryIt("salah semua"));
    }

    ManualClock clock;
    SeededRandom random{7};
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("shop.selaras.keys"));
    NewKeyring made;
};

bool same(const Secret &a, const Secret &b) { return a.view() == b.view(); }

constexpr qint64 kMinute = 60'000;

} // namespace

class KeyringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRightPasswordGivesTheDataKey();
    void aWrongPasswordGivesNothingAndSaysHowManyTriesAreLeft();
    void whatIsLeftIsSaidInWordsThatFitTheNumber();
    void theFileHoldsNeitherKeyNorPasswordNorCode();
    void theFileIsForItsOwnerOnly();
    void createRefusesAFileThatExists();
    void aMissingKeyringHasItsOwnCode();
    void aDamagedKeyringHasItsOwnCode_data();
    void aDamagedKeyringHasItsOwnCode();
    void anyFlippedByteNeverGivesAnotherKey();
    void aNewerKeyringIsNotCalledDamaged();
    void everyUserOpensWithTheirOwnPassword();
    void aCopyMovedToAnotherNameDoesNotOpen();
    void namesAreUniqueInAnyCase();
    void aShortPasswordIsRefused();
    void aChangedPasswordReplacesTheOldOne();
    void changingNeedsTheOldPassword();
    void somebodyWithTheKeyCanSetAForgottenPassword();
    void anotherInventorysKeyChangesNothing();
    void aRemovedUserCannotOpen();
    void theLastOwnerCannotBeRemoved();
    void theLastOwnerCannotStopBeingOne();
    void theFifthFailureBeginsAPauseOfAMinute();
    void evenTheRightPasswordWaitsForThePause();
    void afterThePauseTheRightPasswordOpensAndForgives();
    void eachFurtherFailureDoublesThePauseToAnHour();
    void aPauseSurvivesARestart();
    void settingTheClockBackNeitherEndsNorLengthensAPause();
    void aTryIsCountedBeforeItIsMade();
    void theRecoveryCodeOpens();
    void theRecoveryCodeForgivesCaseAndSeparators_data();
    void theRecoveryCodeForgivesCaseAndSeparators();
    void whatCannotBeACodeCostsNoTry();
    void aWrongRecoveryCodeIsPausedToo();
    void aNewRecoveryCodeReplacesTheOldOne();
    void theCodeIsEightGroupsOfFourWithoutLookAlikes();
    void logInTimeIsRemembered();
    void failuresAreKeptUntilTheyAreForgotten();
    void aReadOnlyFolderSaysSo();
    void theSamePasswordTypedInAnotherUnicodeFormOpens();
};

void KeyringTest::theRightPasswordGivesTheDataKey()
{
    Ring ring;
    QCOMPARE(ring.made.dataKey.size(), 32);
    QVERIFY(same(must(ring.tryIt("kucing hitam")), ring.made.dataKey));
}

void KeyringTest::whatIsLeftIsSaidInWordsThatFitTheNumber()
{
    Ring ring;
    QStringList told;
    for (int i = 0; i < Keyring::kFreeTries; ++i)
        told << ring.tryIt("salah semua").error().detail;
    QCOMPARE(told,
        (QStringList{QStringLiteral("4 tries left"), QStringLiteral("3 tries left"), QStringLiteral("2 tries left"),
            QStringLiteral("1 try left"), QStringLiteral("the next try is possible in 60 s")}));
}

void KeyringTest::aWrongPasswordGivesNothingAndSaysHowManyTriesAreLeft()
{
    Ring ring;
    const auto tried = ring.tryIt("kucing putih");
    QCOMPARE(codeOf(tried), QStringLiteral("login.wrong-password"));
    QCOMPARE(tried.error().kind, Error::Kind::Unauthorized);
    QVERIFY(!tried.error().retryAfter);
    QCOMPARE(ring.ani().triesLeft, 4);
}

void KeyringTest::theFileHoldsNeitherKeyNorPasswordNorCode()
{
    Ring ring;
    const QByteArray bytes = ring.bytes();
    const QByteArray key = ring.made.dataKey.view().toByteArray();
    QVERIFY(!bytes.contains(key));
    QVERIFY(!bytes.contains(key.toBase64()));
    QVERIFY(!bytes.contains(key.toHex()));
    QVERIFY(!bytes.contains("kucing"));
    QVERIFY(!bytes.contains(ring.made.recoveryCode.left(9).toLatin1()));
}

void KeyringTest::theFileIsForItsOwnerOnly()
{
    Ring ring;
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(ring.path) & others));
    QFile::setPermissions(ring.path, QFile::permissions(ring.path) | others);
    (void)ring.tryIt("kucing hitam"); // writes the file again
    QVERIFY(!(QFile::permissions(ring.path) & others));
}

void KeyringTest::createRefusesAFileThatExists()
{
    Ring ring;
    const QByteArray before = ring.bytes();
    const auto second = Keyring::create(
        ring.path, QStringLiteral("Budi"), pass("kucing hitam"), ring.clock, ring.random, Effort::least());
    QCOMPARE(codeOf(second), QStringLiteral("store.exists"));
    QCOMPARE(ring.bytes(), before);
}

void KeyringTest::aMissingKeyringHasItsOwnCode()
{
    Ring ring;
    QFile::remove(ring.path);
    QCOMPARE(codeOf(Keyring::open(ring.path, ring.clock, ring.random)), QStringLiteral("keyring.missing"));
    QCOMPARE(
        codeOf(ring.made.keyring.unlock(ring.made.ownerId, pass("kucing hitam"))), QStringLiteral("keyring.missing"));
}

void KeyringTest::aDamagedKeyringHasItsOwnCode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    Ring ring;
    const QByteArray whole = ring.bytes();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("half of it") << whole.left(whole.size() / 2);
    QTest::newRow("another JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no entries") << QByteArray(R"({"kind":"selaras keyring","version":1,"mark":"AAAA","entries":[]})");
    QTest::newRow("salt is not base64") << QByteArray(whole).replace("\"salt\": \"", "\"salt\": \"*");
    QTest::newRow("no memory limit") << QByteArray(whole).replace("\"memlimit\": ", "\"memlimit\": -");
    QTest::newRow("failures are text") << QByteArray(whole).replace("\"failed\": 0", "\"failed\": \"many\"");
    QTest::newRow("failures beyond counting") << QByteArray(whole).replace("\"failed\": 0", "\"failed\": 4294967296");
    QTest::newRow("a pause beyond all time")
        << QByteArray(whole).replace("\"pausedUntil\": 0", "\"pausedUntil\": 9223372036854775807");
    QTest::newRow("a pause before all time")
        << QByteArray(whole).replace("\"pausedAt\": 0", "\"pausedAt\": -9223372036854775808");
}

void KeyringTest::aDamagedKeyringHasItsOwnCode()
{
    QFETCH(QByteArray, bytes);
    Ring ring;
    ring.put(bytes);
    QCOMPARE(codeOf(Keyring::open(ring.path, ring.clock, ring.random)), QStringLiteral("keyring.damaged"));
}

void KeyringTest::anyFlippedByteNeverGivesAnotherKey()
{
    Ring ring;
    const QByteArray whole = ring.bytes();
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); at += 11) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped.at(at) ^ 1);
        ring.put(flipped);
        const auto tried = ring.made.keyring.unlock(ring.made.ownerId, pass("kucing hitam"));
        if (tried)
            QVERIFY(same(*tried, ring.made.dataKey));
        else
            ++refused;
    }
    QVERIFY(refused > 20);
}

void KeyringTest::aNewerKeyringIsNotCalledDamaged()
{
    Ring ring;
    ring.put(ring.bytes().replace("\"version\": 1", "\"version\": 2"));
    QCOMPARE(codeOf(Keyring::open(ring.path, ring.clock, ring.random)), QStringLiteral("keyring.newer"));
}

void KeyringTest::everyUserOpensWithTheirOwnPassword()
{
    Ring ring;
    auto keyring = ring.again();
    const qint64 budi = must(keyring.addUser(ring.made.dataKey, QStringLiteral("Budi"), pass("gajah terbang"), false));
    QVERIFY(budi != ring.made.ownerId);
    QVERIFY(same(must(keyring.unlock(budi, pass("gajah terbang"))), ring.made.dataKey));
    QVERIFY(!keyring.unlock(budi, pass("kucing hitam")));
    QCOMPARE(must(keyring.users()).size(), 2);
}

void KeyringTest::aCopyMovedToAnotherNameDoesNotOpen()
{
    Ring ring;
    ring.put(ring.bytes().replace("\"name\": \"Ani\"", "\"name\": \"Eve\""));
    QCOMPARE(codeOf(ring.tryIt("kucing hitam")), QStringLiteral("login.wrong-password"));
}

void KeyringTest::namesAreUniqueInAnyCase()
{
    Ring ring;
    QCOMPARE(codeOf(ring.again().addUser(ring.made.dataKey, QStringLiteral(" aNI "), pass("gajah terbang"), false)),
        QStringLiteral("users.name-taken"));
    QCOMPARE(codeOf(ring.again().addUser(ring.made.dataKey, QStringLiteral("  "), pass("gajah terbang"), false)),
        QStringLiteral("users.name-empty"));
}

void KeyringTest::aShortPasswordIsRefused()
{
    Ring ring;
    QCOMPARE(codeOf(ring.again().addUser(ring.made.dataKey, QStringLiteral("Budi"), pass("1234567"), false)),
        QStringLiteral("password.short"));
    QCOMPARE(codeOf(ring.again().setPassword(ring.made.dataKey, ring.made.ownerId, pass("ééééé"))),
        QStringLiteral("password.short")); // five characters, ten bytes
}

void KeyringTest::aChangedPasswordReplacesTheOldOne()
{
    Ring ring;
    must(ring.again().changePassword(ring.made.ownerId, pass("kucing hitam"), pass("kuda laut 77")));
    QVERIFY(!ring.tryIt("kucing hitam"));
    QVERIFY(same(must(ring.tryIt("kuda laut 77")), ring.made.dataKey));
}

void KeyringTest::changingNeedsTheOldPassword()
{
    Ring ring;
    QCOMPARE(codeOf(ring.again().changePassword(ring.made.ownerId, pass("bukan ini"), pass("kuda laut 77"))),
        QStringLiteral("login.wrong-password"));
    QVERIFY(ring.tryIt("kucing hitam"));
}

void KeyringTest::somebodyWithTheKeyCanSetAForgottenPassword()
{
    Ring ring;
    ring.failTimes(5);
    must(ring.again().setPassword(ring.made.dataKey, ring.made.ownerId, pass("kuda laut 77")));
    QVERIFY(ring.tryIt("kuda laut 77")); // the pause is over too
}

void KeyringTest::anotherInventorysKeyChangesNothing()
{
    Ring ring;
    const Secret other = Secret::random(32);
    const QByteArray before = ring.bytes();
    auto keyring = ring.again();
    const QString wrong = QStringLiteral("keyring.wrong-key");
    QCOMPARE(codeOf(keyring.addUser(other, QStringLiteral("Eve"), pass("gajah terbang"), true)), wrong);
    QCOMPARE(codeOf(keyring.setPassword(other, ring.made.ownerId, pass("gajah terbang"))), wrong);
    QCOMPARE(codeOf(keyring.removeUser(other, ring.made.ownerId)), wrong);
    QCOMPARE(codeOf(keyring.newRecoveryCode(other)), wrong);
    QCOMPARE(codeOf(keyring.setOwner(other, ring.made.ownerId, true)), wrong);
    QCOMPARE(ring.bytes(), before);
}

void KeyringTest::aRemovedUserCannotOpen()
{
    Ring ring;
    auto keyring = ring.again();
    const qint64 budi = must(keyring.addUser(ring.made.dataKey, QStringLiteral("Budi"), pass("gajah terbang"), false));
    must(keyring.removeUser(ring.made.dataKey, budi));
    QCOMPARE(codeOf(keyring.unlock(budi, pass("gajah terbang"))), QStringLiteral("login.unknown-user"));
    QCOMPARE(must(keyring.users()).size(), 1);
}

void KeyringTest::theLastOwnerCannotBeRemoved()
{
    Ring ring;
    auto keyring = ring.again();
    must(keyring.addUser(ring.made.dataKey, QStringLiteral("Budi"), pass("gajah terbang"), false));
    QCOMPARE(codeOf(keyring.removeUser(ring.made.dataKey, ring.made.ownerId)), QStringLiteral("users.last-owner"));
    must(keyring.addUser(ring.made.dataKey, QStringLiteral("Cici"), pass("gajah terbang"), true));
    must(keyring.removeUser(ring.made.dataKey, ring.made.ownerId));
}

void KeyringTest::theLastOwnerCannotStopBeingOne()
{
    Ring ring;
    auto keyring = ring.again();
    QCOMPARE(codeOf(keyring.setOwner(ring.made.dataKey, ring.made.ownerId, false)), QStringLiteral("users.last-owner"));
    const qint64 budi = must(keyring.addUser(ring.made.dataKey, QStringLiteral("Budi"), pass("gajah terbang"), false));
    must(keyring.setOwner(ring.made.dataKey, budi, true));
    must(keyring.setOwner(ring.made.dataKey, ring.made.ownerId, false));
    QVERIFY(!ring.ani().owner);
}

void KeyringTest::theFifthFailureBeginsAPauseOfAMinute()
{
    Ring ring;
    ring.failTimes(4);
    QVERIFY(!ring.ani().pausedUntil);
    const auto fifth = ring.tryIt("salah semua");
    QCOMPARE(codeOf(fifth), QStringLiteral("login.wrong-password"));
    QCOMPARE(fifth.error().retryAfter->count(), kMinute);
    QCOMPARE(ring.ani().pausedUntil, std::optional(ring.clock.now() + kMinute));
}

void KeyringTest::evenTheRightPasswordWaitsForThePause()
{
    Ring ring;
    ring.failTimes(5);
    ring.clock.advance(kMinute - 1);
    const auto tried = ring.tryIt("kucing hitam");
    QCOMPARE(codeOf(tried), QStringLiteral("login.paused"));
    QCOMPARE(tried.error().retryAfter->count(), 1);
}

void KeyringTest::afterThePauseTheRightPasswordOpensAndForgives()
{
    Ring ring;
    ring.failTimes(5);
    ring.clock.advance(kMinute);
    QVERIFY(ring.tryIt("kucing hitam"));
    QCOMPARE(ring.ani().triesLeft, 5);
}

void KeyringTest::eachFurtherFailureDoublesThePauseToAnHour()
{
    Ring ring;
    ring.failTimes(4);
    for (const int minutes : {1, 2, 4, 8, 16, 32, 60, 60}) {
        const auto tried = ring.tryIt("salah semua");
        QCOMPARE(tried.error().retryAfter->count(), minutes * kMinute);
        ring.clock.advance(minutes * kMinute);
    }
}

void KeyringTest::aPauseSurvivesARestart()
{
    Ring ring;
    ring.failTimes(5);
    auto restarted = must(Keyring::open(ring.path, ring.clock, ring.random, Effort::least()));
    QCOMPARE(codeOf(restarted.unlock(ring.made.ownerId, pass("kucing hitam"))), QStringLiteral("login.paused"));
}

void KeyringTest::settingTheClockBackNeitherEndsNorLengthensAPause()
{
    Ring ring;
    ring.failTimes(5);
    ring.clock.advance(-365LL * 24 * 60 * kMinute); // a year back
    const auto tried = ring.tryIt("kucing hitam");
    QCOMPARE(codeOf(tried), QStringLiteral("login.paused"));
    QCOMPARE(tried.error().retryAfter->count(), kMinute);
    ring.clock.advance(kMinute);
    QVERIFY(ring.tryIt("kucing hitam"));
}

void KeyringTest::aTryIsCountedBeforeItIsMade()
{
    Ring ring;
    // Damaged so that Argon2id is never finished, as when the program is killed in the middle of it.
    ring.put(ring.bytes().replace("\"opslimit\": 1", "\"opslimit\": 9999"));
    QCOMPARE(codeOf(ring.tryIt("kucing hitam")), QStringLiteral("keyring.damaged"));
    QCOMPARE(ring.ani().triesLeft, 4);
}

void KeyringTest::theRecoveryCodeOpens()
{
    Ring ring;
    QVERIFY(same(must(ring.again().unlockWithRecoveryCode(ring.made.recoveryCode)), ring.made.dataKey));
}

void KeyringTest::theRecoveryCodeForgivesCaseAndSeparators_data()
{
    QTest::addColumn<QString>("separator");
    QTest::addColumn<bool>("lower");
    QTest::newRow("lower case") << QStringLiteral("-") << true;
    QTest::newRow("no separators") << QString() << false;
    QTest::newRow("spaces") << QStringLiteral("  ") << false;
    QTest::newRow("lines and dots") << QStringLiteral(".\n") << true;
    QTest::newRow("long dashes") << QStringLiteral(" — ") << false;
}

void KeyringTest::theRecoveryCodeForgivesCaseAndSeparators()
{
    QFETCH(QString, separator);
    QFETCH(bool, lower);
    Ring ring;
    QString typed = ring.made.recoveryCode;
    typed.replace(u'-', separator);
    QVERIFY(ring.again().unlockWithRecoveryCode(lower ? typed.toLower() : typed));
}

void KeyringTest::whatCannotBeACodeCostsNoTry()
{
    Ring ring;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(codeOf(ring.again().unlockWithRecoveryCode(ring.made.recoveryCode.chopped(1))),
            QStringLiteral("login.not-a-recovery-code"));
    QVERIFY(ring.again().unlockWithRecoveryCode(ring.made.recoveryCode));
}

void KeyringTest::aWrongRecoveryCodeIsPausedToo()
{
    Ring ring;
    const QString wrong = newRecoveryCodeText(ring.random);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(ring.again().unlockWithRecoveryCode(wrong)), QStringLiteral("login.wrong-recovery-code"));
    QCOMPARE(codeOf(ring.again().unlockWithRecoveryCode(ring.made.recoveryCode)), QStringLiteral("login.paused"));
    QVERIFY(ring.tryIt("kucing hitam")); // people are not paused with it
}

void KeyringTest::aNewRecoveryCodeReplacesTheOldOne()
{
    Ring ring;
    const QString second = must(ring.again().newRecoveryCode(ring.made.dataKey));
    QVERIFY(!ring.again().unlockWithRecoveryCode(ring.made.recoveryCode));
    QVERIFY(same(must(ring.again().unlockWithRecoveryCode(second)), ring.made.dataKey));
}

void KeyringTest::theCodeIsEightGroupsOfFourWithoutLookAlikes()
{
    SeededRandom random(1);
    for (int i = 0; i < 200; ++i) {
        const QString code = newRecoveryCodeText(random);
        const QStringList groups = code.split(u'-');
        QCOMPARE(groups.size(), 8);
        for (const QString &group : groups)
            QCOMPARE(group.size(), 4);
        for (const QChar c : QStringLiteral("01OILU5SZ"))
            QVERIFY(!code.contains(c));
    }
}

void KeyringTest::logInTimeIsRemembered()
{
    Ring ring;
    QVERIFY(!ring.ani().lastLoginAt);
    ring.clock.advance(5);
    QVERIFY(ring.tryIt("kucing hitam"));
    QCOMPARE(ring.ani().lastLoginAt, std::optional(ring.clock.now()));
}

void KeyringTest::failuresAreKeptUntilTheyAreForgotten()
{
    Ring ring;
    ring.failTimes(2);
    const qint64 seen = ring.clock.now();
    ring.clock.advance(10);
    ring.failTimes(1);
    QVERIFY(ring.tryIt("kucing hitam")); // a success is not among them
    QCOMPARE(must(ring.again().failures()).size(), 3);
    must(ring.again().forgetFailures(ring.made.dataKey, seen));
    const auto left = must(ring.again().failures());
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.front().at, seen + 10);
    QCOMPARE(left.front().name, QStringLiteral("Ani"));
}

void KeyringTest::aReadOnlyFolderSaysSo()
{
    Ring ring;
    if (!lockFolder(ring.folder.path()))
        QSKIP("no way to make a folder read-only for this user here");
    const auto tried = ring.tryIt("kucing hitam");
    unlockFolder(ring.folder.path());
    QCOMPARE(codeOf(tried), QStringLiteral("store.read-only"));
}

void KeyringTest::theSamePasswordTypedInAnotherUnicodeFormOpens()
{
    Ring ring;
    must(ring.again().setPassword(
        ring.made.dataKey, ring.made.ownerId, passwordSecret(QStringLiteral("caf\u00e9 pagi"))));
    QVERIFY(ring.again().unlock(ring.made.ownerId, passwordSecret(QStringLiteral("cafe\u0301 pagi"))));
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "test_keyring.moc"
