#include "printing/printer.h"
#include "support/virtual_clock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::printing;
using selaras::testing::finish;
using selaras::testing::VirtualClock;

class FolderTest : public QObject {
    Q_OBJECT

    Result<> put(const QString &path, const QByteArray &bytes, const QString &title, Speech speech = Speech::Pdf)
    {
        VirtualClock clock;
        const Printer printer{.name = QStringLiteral("Berkas"), .way = Folder{path}, .speech = speech};
        return finish(clock, print(clock, printer, bytes, title));
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void aJobIsAFile()
    {
        QTemporaryDir dir;
        QVERIFY(put(dir.path(), "%PDF-1.7", QStringLiteral("CGK042")));
        QCOMPARE(contents(dir.filePath(QStringLiteral("CGK042.pdf"))), QByteArray("%PDF-1.7"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void theEndingSaysWhatItIs()
    {
        QTemporaryDir dir;
        QVERIFY(put(dir.path(), "^XA^XZ", QStringLiteral("a"), Speech::Zpl));
        QVERIFY(put(dir.path(), "CLS", QStringLiteral("a"), Speech::Tspl));
        QCOMPARE(
            QDir(dir.path()).entryList(QDir::Files), (QStringList{QStringLiteral("a.tspl"), QStringLiteral("a.zpl")}));
    }

    void anotherOfTheSameTitleReplacesNothing()
    {
        QTemporaryDir dir;
        QVERIFY(put(dir.path(), "one", QStringLiteral("x")));
        QVERIFY(put(dir.path(), "two", QStringLiteral("x")));
        QCOMPARE(contents(dir.filePath(QStringLiteral("x.pdf"))), QByteArray("one"));
        QCOMPARE(contents(dir.filePath(QStringLiteral("x-2.pdf"))), QByteArray("two"));
    }

    void aTitleStaysInTheFolder_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("up") << QStringLiteral("../../etc/cron.d/x");
        QTest::newRow("from the top") << QStringLiteral("/tmp/x");
        QTest::newRow("of Windows") << QStringLiteral("..\\C:\\x");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a very long one") << QString(4000, u'x');
    }
    void aTitleStaysInTheFolder()
    {
        QFETCH(QString, title);
        QTemporaryDir dir;
        QVERIFY(put(dir.path(), "x", title));
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 1);
    }

    void noFolderIsTold()
    {
        const auto outcome = put(QStringLiteral("/nowhere/at/all"), "x", QStringLiteral("x"));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, QStringLiteral("printer.folder"));
        QCOMPARE(outcome.error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(FolderTest)
#include "test_folder.moc"
