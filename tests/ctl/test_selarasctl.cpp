#include "ctl/house.h"
#include "store/backup.h"
#include "support/read_only_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace selaras;
using namespace selaras::test;

class SelarasctlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSoundInventoryVerifies();
    void verifyFindsABrokenRule();
    void verifyFindsABrokenChain();
    void verifyTellsItAsJson();
    void aWrongPasswordEndsWithThree();
    void aMissingInventoryEndsWithFour();
    void nonsenseEndsWithTwo();
    void anUnknownCommandIsCalledByItsName();
    void aCutKeyringIsToldInOurWords();
    void thePasswordCanComeFromAFile();
    void withoutTerminalOrPasswordItSaysHow();
    void aBackupIsRestored();
    void aWrongPasswordRestoresNothingSoThatTheRightOneCan();
    void aBackupIsMadeWhileAnotherProgramWorks();
    void whoMayNotBackUpMayNotBesideEither();
    void aDamagedBackupIsRefused();
    void anInventoryIsMade();
    void anEasyPasswordIsRefusedWithWhatToDo();
    void usersComeAndGo();
    void theLastOwnerStays();
    void aPasswordIsChanged();
    void whoMayNotVerifyIsRefused();
    void severalUsersMustBeNamed();
    void theAuditIsExportedAndTheExportAudited();
    void whatIsMissingIsSaidWithHowTheCommandIsUsed();
    void infoNeedsNoPassword();
    void infoTellsTheFilesSchemaToWhoHasThePassword();
    void whereNothingCanBeWrittenItStillTellsVerifiesAndBacksUp();
    void aFolderThatIsNotThereIsCalledSo();
    void anEndlessNameIsCalledTooLong();
    void anEmptyNameIsCalledSo();
    void aWrongTimeOfTheDemoEndsWithTwo();
    void aWrongSourceOfTheDemoEndsWithTwo_data();
    void aWrongSourceOfTheDemoEndsWithTwo();
    void whatSomebodyTypedIsNotPouredBack();
    void noSqlIsShownOfADamagedFileUnlessAskedFor();
};

void SelarasctlTest::aSoundInventoryVerifies()
{
    House house;
    const Run run = house.ctl({QStringLiteral("verify"), house.path});
    QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
    QVERIFY(run.out.contains(QStringLiteral("Everything holds.")));
    QVERIFY(!run.out.contains(QStringLiteral("BROKEN")));
}

void SelarasctlTest::verifyFindsABrokenRule()
{
    House house;
    house.tamper("INSERT INTO stock (sku_id, warehouse_id, on_hand) VALUES (7, 1, 5)");
    const Run run = house.ctl({QStringLiteral("verify"), house.path});
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.contains(
        QStringLiteral("BROKEN This rule is broken: What is on hand is the sum of its movements. [stock.on-hand]")));
    QVERIFY(run.out.contains(QStringLiteral("SKU 7, warehouse 1: on hand 5, movements 0")));
}

void SelarasctlTest::verifyFindsABrokenChain()
{
    House house;
    house.tamper("UPDATE audit SET actor = 'Eve' WHERE seq = 1");
    const Run run = house.ctl({QStringLiteral("verify"), house.path});
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.contains(QStringLiteral("BROKEN The audit chain is broken: ")));
    QVERIFY(run.out.contains(QStringLiteral("entry 1 was changed")));
}

void SelarasctlTest::verifyTellsItAsJson()
{
    House house;
    house.tamper("INSERT INTO stock (sku_id, warehouse_id, on_hand) VALUES (7, 1, 5)");
    const Run run = house.ctl({QStringLiteral("verify"), QStringLiteral("--json"), house.path});
    QCOMPARE(run.code, 1);
    const auto told = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QCOMPARE(told[QStringLiteral("clean")].toBool(true), false);
    QCOMPARE(told[QStringLiteral("integrity")].toString(), QStringLiteral("ok"));
    QVERIFY(told[QStringLiteral("audit")].toObject()[QStringLiteral("holds")].toBool());
    const auto first = told[QStringLiteral("rules")].toArray().at(0).toObject();
    QCOMPARE(first[QStringLiteral("name")].toString(), QStringLiteral("stock.on-hand"));
    QCOMPARE(first[QStringLiteral("offences")].toArray().size(), 1);
}

void SelarasctlTest::aWrongPasswordEndsWithThree()
{
    House house;
    const Run run = house.ctl({QStringLiteral("verify"), house.path}, QStringLiteral("salah semua"));
    QCOMPARE(run.code, 3);
    QVERIFY(run.err.contains(QStringLiteral("The password is wrong; 4 tries left.")));
    QVERIFY(run.out.isEmpty());
}

void SelarasctlTest::aMissingInventoryEndsWithFour()
{
    House house;
    const Run run = house.ctl({QStringLiteral("verify"), house.other});
    QCOMPARE(run.code, 4);
    QVERIFY(run.err.contains(QStringLiteral("There is no inventory at ") + house.other));
}

void SelarasctlTest::nonsenseEndsWithTwo()
{
    House house;
    QCOMPARE(house.ctl({QStringLiteral("dance")}).code, 2);
    QCOMPARE(house.ctl({}).code, 2);
    QCOMPARE(house.ctl({QStringLiteral("verify")}).code, 2);
    const Run help = house.ctl({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains(QStringLiteral("Exit codes")));
}

void SelarasctlTest::anUnknownCommandIsCalledByItsName()
{
    House house;
    const Run run = house.ctl({QStringLiteral("foo"), house.path});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(QStringLiteral("There is no command foo.")), qPrintable(run.err));
}

void SelarasctlTest::aCutKeyringIsToldInOurWords()
{
    House house;
    QFile keyring(keyringPath(house.path));
    QVERIFY(keyring.resize(keyring.size() / 2));
    const Run run = house.ctl({QStringLiteral("verify"), house.path});
    QCOMPARE(run.code, 4);
    QVERIFY2(run.err.contains(QStringLiteral("The keyring cannot be read")), qPrintable(run.err));
    for (const char *ours : {"json.exception", "not JSON", "at byte"})
        QVERIFY2(!run.err.contains(QLatin1String(ours)), qPrintable(run.err));
}

void SelarasctlTest::thePasswordCanComeFromAFile()
{
    House house;
    QFile file(house.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kucing hitam melompat\r\n");
    file.close();
    QCOMPARE(house
                 .ctl({QStringLiteral("verify"), house.path, QStringLiteral("--password-file"), house.file},
                     QStringLiteral("x"))
                 .code,
        0);
}

void SelarasctlTest::withoutTerminalOrPasswordItSaysHow()
{
    House house;
    const Run run = house.ctl({QStringLiteral("users"), QStringLiteral("passwd"), house.path});
    QCOMPARE(run.code, 3);
    QVERIFY(run.err.contains(QStringLiteral("No password was given")));
}

void SelarasctlTest::aBackupIsRestored()
{
    House house;
    const Run saved = house.ctl({QStringLiteral("backup"), house.path, house.file});
    QVERIFY2(saved.code == 0, qPrintable(saved.err));
    QCOMPARE(house.ctl({QStringLiteral("backup"), house.path, house.file}).code, 4); // never over another file
    const Run restored = house.ctl({QStringLiteral("restore"), house.file, house.other});
    QVERIFY2(restored.code == 0, qPrintable(restored.err));
    QVERIFY(restored.out.contains(QStringLiteral("integrity check is clean")));
    QCOMPARE(house.ctl({QStringLiteral("verify"), house.other}).code, 0);
}

void SelarasctlTest::aWrongPasswordRestoresNothingSoThatTheRightOneCan()
{
    House house;
    QCOMPARE(house.ctl({QStringLiteral("backup"), house.path, house.file}).code, 0);
    const QStringList restore{QStringLiteral("restore"), house.file, house.other};
    const Run wrong = house.ctl(restore, QStringLiteral("salah semua"));
    QCOMPARE(wrong.code, 3);
    QVERIFY2(wrong.out.isEmpty(), qPrintable(wrong.out));
    QVERIFY(!QFile::exists(house.other));
    QVERIFY(!QFile::exists(keyringPath(house.other)));
    QCOMPARE(house.ctl(restore).code, 0);
}

void SelarasctlTest::aBackupIsMadeWhileAnotherProgramWorks()
{
    House house;
    const SystemClock clock;
    SystemRandom random;
    {
        const auto atWork = must(access::logIn(house.path, QStringLiteral("Ani"), passwordSecret(house.password),
            {clock, random, Effort::least(), Threads::None, 0}));
        const Run saved = house.ctl({QStringLiteral("backup"), house.path, house.file});
        QVERIFY2(saved.code == 0, qPrintable(saved.err));
        auto asked = atWork.store->read([](Reader &reader) { return lastBackup(reader); });
        QVERIFY(must(asked.takeResult()).has_value());
    }
    QCOMPARE(house.ctl({QStringLiteral("restore"), house.file, house.other}).code, 0);
    QCOMPARE(house.ctl({QStringLiteral("verify"), house.other}).code, 0);
    QCOMPARE(house.ctl({QStringLiteral("verify"), house.path}).code, 0);
}

void SelarasctlTest::whoMayNotBackUpMayNotBesideEither()
{
    House house;
    const SystemClock clock;
    SystemRandom random;
    auto atWork = must(access::logIn(house.path, QStringLiteral("Ani"), passwordSecret(house.password),
        {clock, random, Effort::least(), Threads::None, 0}));
    const QString packers = QStringLiteral("kotak kardus biru");
    must(access::addPerson(atWork, QStringLiteral("Budi"), passwordSecret(packers), access::Role::Packer));
    const Run run = house.ctl(
        {QStringLiteral("backup"), house.path, house.file, QStringLiteral("--user"), QStringLiteral("Budi")}, packers);
    QVERIFY(run.code != 0);
    QVERIFY(!QFileInfo::exists(house.file));
}

void SelarasctlTest::aDamagedBackupIsRefused()
{
    House house;
    QCOMPARE(house.ctl({QStringLiteral("backup"), house.path, house.file}).code, 0);
    QFile file(house.file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(9000);
    file.write("damage");
    file.close();
    const Run run = house.ctl({QStringLiteral("restore"), house.file, house.other});
    QCOMPARE(run.code, 4);
    QVERIFY(run.err.contains(QStringLiteral("The backup is damaged")));
    QVERIFY(!QFile::exists(house.other));
}

void SelarasctlTest::anInventoryIsMade()
{
    House house;
    const Run run
        = house.ctl({QStringLiteral("create"), house.other, QStringLiteral("--owner"), QStringLiteral("Cici")}, {},
            QStringLiteral("gajah terbang"));
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(run.out.trimmed().section(u'\n', -1).count(u'-'), 7); // the recovery code
    QCOMPARE(house.ctl({QStringLiteral("verify"), house.other}, QStringLiteral("gajah terbang")).code, 0);
}

void SelarasctlTest::anEasyPasswordIsRefusedWithWhatToDo()
{
    House house;
    const Run run
        = house.ctl({QStringLiteral("create"), house.other, QStringLiteral("--owner"), QStringLiteral("Cici")}, {},
            QStringLiteral("password1"));
    QVERIFY(run.code != 0);
    QVERIFY2(run.err.contains(QStringLiteral("easily guessed")) && run.err.contains(QStringLiteral("words")),
        qPrintable(run.err));
    QVERIFY(!QFile::exists(house.other));
}

void SelarasctlTest::usersComeAndGo()
{
    House house;
    const QString users = QStringLiteral("users");
    const Run added = house.ctl({users, QStringLiteral("add"), house.path, QStringLiteral("Budi"),
                                    QStringLiteral("--role"), QStringLiteral("packer")},
        {}, QStringLiteral("gajah terbang"));
    QVERIFY2(added.code == 0, qPrintable(added.err));
    const QString ani = QStringLiteral("--user=Ani");
    QVERIFY(house.ctl({users, QStringLiteral("list"), house.path, ani})
                .out.contains(QStringLiteral("Budi\tpacker\tactive")));
    QCOMPARE(house.ctl({users, QStringLiteral("remove"), house.path, QStringLiteral("Budi"), ani}).code, 0);
    QVERIFY(house.ctl({users, QStringLiteral("list"), house.path})
                .out.contains(QStringLiteral("Budi\tpacker\tdeactivated")));
    const Run unknown = house.ctl({users, QStringLiteral("add"), house.path, QStringLiteral("X"),
        QStringLiteral("--role"), QStringLiteral("king")});
    QCOMPARE(unknown.code, 5);
}

void SelarasctlTest::theLastOwnerStays()
{
    House house;
    const Run run = house.ctl({QStringLiteral("users"), QStringLiteral("remove"), house.path, QStringLiteral("Ani")});
    QCOMPARE(run.code, 5);
    QVERIFY(run.err.contains(QStringLiteral("This is the last owner.")));
}

void SelarasctlTest::aPasswordIsChanged()
{
    House house;
    const Run run = house.ctl(
        {QStringLiteral("users"), QStringLiteral("passwd"), house.path}, {}, QStringLiteral("kuda laut 77"));
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QCOMPARE(house.ctl({QStringLiteral("verify"), house.path}).code, 3);
    QCOMPARE(house.ctl({QStringLiteral("verify"), house.path}, QStringLiteral("kuda laut 77")).code, 0);
}

void SelarasctlTest::whoMayNotVerifyIsRefused()
{
    House house;
    QCOMPARE(house
                 .ctl({QStringLiteral("users"), QStringLiteral("add"), house.path, QStringLiteral("Budi"),
                          QStringLiteral("--role"), QStringLiteral("packer")},
                     {}, QStringLiteral("gajah terbang"))
                 .code,
        0);
    for (const QStringList &command :
        {QStringList{QStringLiteral("verify"), house.path}, {QStringLiteral("backup"), house.path, house.file},
            {QStringLiteral("export"), QStringLiteral("audit"), house.path, house.file}}) {
        const Run run
            = house.ctl(command + QStringList{QStringLiteral("--user=Budi")}, QStringLiteral("gajah terbang"));
        QCOMPARE(run.code, 3);
        QVERIFY(run.err.contains(QStringLiteral("You may not do this")));
        QVERIFY(!QFile::exists(house.file));
    }
}

void SelarasctlTest::severalUsersMustBeNamed()
{
    House house;
    QCOMPARE(house
                 .ctl({QStringLiteral("users"), QStringLiteral("add"), house.path, QStringLiteral("Budi"),
                          QStringLiteral("--role"), QStringLiteral("owner")},
                     {}, QStringLiteral("gajah terbang"))
                 .code,
        0);
    const Run run = house.ctl({QStringLiteral("verify"), house.path});
    QCOMPARE(run.code, 5);
    QVERIFY(run.err.contains(QStringLiteral("Ani, Budi")));
}

void SelarasctlTest::theAuditIsExportedAndTheExportAudited()
{
    House house;
    house.tamper("DELETE FROM audit WHERE seq = 2");
    house.tamper("UPDATE audit SET subject = '=1+1', detail = 'a \"b\"' WHERE seq = 1");
    const Run run = house.ctl({QStringLiteral("export"), QStringLiteral("audit"), house.path, house.file});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    QFile file(house.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4); // head, export, log-in, the first entry
    QVERIFY(lines.at(1).contains(QStringLiteral("\"Ani\",\"audit.exported\"")));
    QVERIFY(lines.at(3).contains(QStringLiteral("\"'=1+1\",\"a \"\"b\"\"\"")));
}

void SelarasctlTest::whatIsMissingIsSaidWithHowTheCommandIsUsed()
{
    House house;
    const Run run = house.ctl({QStringLiteral("users"), QStringLiteral("add"), house.path});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(QStringLiteral("name is required")), qPrintable(run.err));
    QVERIFY2(run.err.contains(QStringLiteral("owner, finance, stock, service or packer")), qPrintable(run.err));
    QCOMPARE(run.out, QString());
}

void SelarasctlTest::infoNeedsNoPassword()
{
    House house;
    const Run run = house.ctl({QStringLiteral("info"), house.path}, QStringLiteral(""));
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains(QStringLiteral("user: Ani (owner)")));
}

void SelarasctlTest::infoTellsTheFilesSchemaToWhoHasThePassword()
{
    House house;
    house.tamper("INSERT INTO schema_history (version, name, hash, applied_at) VALUES (999, 'later', x'00', 0)");
    const Run run = house.ctl({QStringLiteral("info"), house.path});
    QCOMPARE(run.code, 0);
    QVERIFY2(run.out.contains(QStringLiteral("the file's schema: 999, of a newer Selaras")), qPrintable(run.out));
    QVERIFY(run.out.contains(QStringLiteral("this program's schema: %1").arg(Store::schemaVersion())));
    const Run without = house.ctl({QStringLiteral("info"), house.path}, QStringLiteral(""));
    QVERIFY(without.out.contains(QStringLiteral("the file's schema: not known without a password")));
}

void SelarasctlTest::whereNothingCanBeWrittenItStillTellsVerifiesAndBacksUp()
{
    House house;
    const QTemporaryDir elsewhere{quickFolder()};
    const QString saved = elsewhere.filePath(QStringLiteral("saved"));
    if (!lockFolder(house.folder.path()))
        QSKIP("no way to make a folder read-only for this user here");
    const Run told = house.ctl({QStringLiteral("info"), house.path});
    const Run verified = house.ctl({QStringLiteral("verify"), house.path});
    const Run backedUp = house.ctl({QStringLiteral("backup"), house.path, saved});
    const Run added = house.ctl({QStringLiteral("users"), QStringLiteral("add"), house.path, QStringLiteral("Budi"),
                                    QStringLiteral("--role"), QStringLiteral("packer")},
        {}, QStringLiteral("gajah terbang"));
    unlockFolder(house.folder.path());
    QVERIFY2(told.code == 0, qPrintable(told.err));
    QVERIFY2(verified.code == 0, qPrintable(verified.err));
    QVERIFY2(backedUp.code == 0, qPrintable(backedUp.err));
    QVERIFY(backedUp.err.contains(QStringLiteral("The backup is good")));
    QCOMPARE(house.ctl({QStringLiteral("restore"), saved, house.other}).code, 0);
    QCOMPARE(added.code, 4);
    QVERIFY(added.err.contains(QStringLiteral("Nothing can be written at ")));
}

void SelarasctlTest::aFolderThatIsNotThereIsCalledSo()
{
    House house;
    const Run run = house.ctl({QStringLiteral("create"), house.folder.filePath(QStringLiteral("no/x.selaras")),
                                  QStringLiteral("--owner"), QStringLiteral("Cici")},
        {}, QStringLiteral("gajah terbang"));
    QCOMPARE(run.code, 4);
    QVERIFY2(run.err.contains(QStringLiteral("There is no folder ") + house.folder.filePath(QStringLiteral("no"))),
        qPrintable(run.err));
}

void SelarasctlTest::anEndlessNameIsCalledTooLong()
{
    House house;
    for (const int letters : {245, 5000}) {
        const Run run = house.ctl({QStringLiteral("create"), house.folder.filePath(QString(letters, u'x')),
                                      QStringLiteral("--owner"), QStringLiteral("Cici")},
            {}, QStringLiteral("gajah terbang"));
        QCOMPARE(run.code, 4);
        QVERIFY2(run.err.contains(QStringLiteral("longer than this disk allows")), qPrintable(run.err));
        QVERIFY(run.err.size() < 1000);
    }
}

void SelarasctlTest::anEmptyNameIsCalledSo()
{
    House house;
    const Run run = house.ctl({QStringLiteral("create"), QString(), QStringLiteral("--owner"), QStringLiteral("Cici")},
        {}, QStringLiteral("gajah terbang"));
    QVERIFY(run.code != 0);
    QVERIFY2(run.err.contains(QStringLiteral("The inventory has no name.")), qPrintable(run.err));
}

void SelarasctlTest::aWrongTimeOfTheDemoEndsWithTwo()
{
    House house;
    const Run run = house.ctl({QStringLiteral("demo"), QStringLiteral("--for"), QStringLiteral("xyz"),
        QStringLiteral("--source"), house.file});
    QCOMPARE(run.code, 2);
    QVERIFY2(
        run.err.contains(QStringLiteral("\"xyz\" is no length of time such as 30s, 5m or 2h.")), qPrintable(run.err));
}

void SelarasctlTest::aWrongSourceOfTheDemoEndsWithTwo_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no file") << QStringLiteral("/nowhere/ready") << QByteArray();
    QTest::newRow("no JSON") << QString() << QByteArray("ready!");
    QTest::newRow("other JSON") << QString() << QByteArray("{\"a\":1}");
    QTest::newRow("nobody there") << QStringLiteral("http://127.0.0.1:1/") << QByteArray();
    QTest::newRow("no address") << QStringLiteral("http") << QByteArray();
}

void SelarasctlTest::aWrongSourceOfTheDemoEndsWithTwo()
{
    QFETCH(QString, source);
    QFETCH(const QByteArray, content);
    House house;
    if (source.isEmpty()) {
        source = house.file;
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const Run run = house.ctl({QStringLiteral("demo"), QStringLiteral("--source"), source});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(QStringLiteral("There is no sandbox at the source given: ")), qPrintable(run.err));
    QVERIFY2(!run.err.contains(QStringLiteral("JSON")), qPrintable(run.err));
}

void SelarasctlTest::whatSomebodyTypedIsNotPouredBack()
{
    House house;
    for (const QString &name : {QString(100'000, u'x'), QStringLiteral("Cici\x1b[2J\x07")}) {
        const Run run = house.ctl({QStringLiteral("create"), house.other, QStringLiteral("--owner"), name}, {},
            QStringLiteral("gajah terbang"));
        QCOMPARE(run.code, 5);
        const Run unknown = house.ctl({QStringLiteral("verify"), house.path, QStringLiteral("--user"), name});
        for (const QString &said : {run.err, unknown.err}) {
            QVERIFY2(said.size() < 1000, qPrintable(said.left(200)));
            QVERIFY(!said.contains(u'\x1b') && !said.contains(u'\x07'));
        }
        QVERIFY(!QFile::exists(house.other));
    }
}

void SelarasctlTest::noSqlIsShownOfADamagedFileUnlessAskedFor()
{
    House house;
    QFile file(house.path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 4096; page < file.size(); page += 4096) {
        file.seek(page + 100);
        file.write("damage");
    }
    file.close();
    const QStringList verify{QStringLiteral("verify"), house.path};
    const Run run = house.ctl(verify);
    QCOMPARE(run.code, 4);
    QVERIFY2(run.err.contains(QStringLiteral("The inventory cannot be read")), qPrintable(run.err));
    QVERIFY2(!run.err.contains(QStringLiteral("SELECT")) && !run.err.contains(QStringLiteral("PRAGMA")),
        qPrintable(run.err));
    const Run asked = house.ctl(verify + QStringList{QStringLiteral("--details")});
    QVERIFY2(asked.err.contains(QStringLiteral("for support: storage store.damaged")), qPrintable(asked.err));
}

QTEST_GUILESS_MAIN(SelarasctlTest)
#include "test_selarasctl.moc"
