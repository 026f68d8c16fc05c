#include "manual/drop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::manual;

class TestDrop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        drop = folderDrop(folder->path());
    }

    void tablesAreSeenAndNothingElse()
    {
        for (const char *name : {"b.xlsx", "a.csv", "notes.pdf", ".a.csv", "~$b.xlsx", "a.csv.part"})
            put(name, "x");
        QDir(folder->path()).mkdir(QStringLiteral("c.csv"));
        QCOMPARE(names(), QStringList({"a.csv", "b.xlsx"}));
    }
    void aFileThatGrowsIsNotSettled()
    {
        put("a.csv", "x");
        const auto before = *drop->look();
        put("a.csv", "xy");
        QVERIFY(settled(before, *drop->look()).empty());
    }
    void aFileThatStandsIsSettled()
    {
        put("a.csv", "x");
        const auto before = *drop->look();
        QCOMPARE(settled(before, *drop->look()).size(), std::size_t(1));
    }
    void aFileSeenForTheFirstTimeIsNotSettled()
    {
        put("a.csv", "x");
        QVERIFY(settled({}, *drop->look()).empty());
    }
    void anEmptyFileIsNeverSettled()
    {
        put("a.csv", "");
        const auto before = *drop->look();
        QVERIFY(settled(before, *drop->look()).empty());
    }
    void whatIsPutAwayIsNotSeenAgain()
    {
        put("a.csv", "x");
        QVERIFY(drop->putAway({QStringLiteral("a.csv")}, Tray::Done));
        QCOMPARE(names(), QStringList());
        QVERIFY(QFile::exists(folder->filePath(QStringLiteral("done/a.csv"))));
    }
    void tomorrowsFileOfTheSameNameTakesNothingsPlace()
    {
        for (const char *bytes : {"x", "y"}) {
            put("a.csv", bytes);
            QVERIFY(drop->putAway({QStringLiteral("a.csv")}, Tray::Refused));
        }
        QCOMPARE(bytesOf("refused/a.csv"), QByteArray("x"));
        QCOMPARE(bytesOf("refused/a (2).csv"), QByteArray("y"));
    }
    void aFolderThatIsNotThereSaysSo()
    {
        const auto looked = folderDrop(folder->filePath(QStringLiteral("gone")))->look();
        QVERIFY(!looked);
        QCOMPARE(looked.error().code, "drop.folder");
    }
    void aFileThatIsTooLargeIsNotRead()
    {
        QFile file(folder->filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(kMostBytes + 1)); // a hole: it takes no room
        const auto bytes = drop->read({QStringLiteral("a.csv")});
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, "drop.too-large");
    }

private:
    void put(const char *name, const char *bytes)
    {
        QFile file(folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray bytesOf(const char *name)
    {
        QFile file(folder->filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList names()
    {
        QStringList out;
        const auto files = drop->look();
        for (const Spotted &file : files.value_or(std::vector<Spotted>()))
            out << file.name;
        return out;
    }
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<Drop> drop;
};

QTEST_GUILESS_MAIN(TestDrop)
#include "test_drop.moc"
