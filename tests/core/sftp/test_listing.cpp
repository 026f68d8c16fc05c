#include "sftp/listing.h"
#include "sftp/server.h"

#include <QTest>

using namespace selaras;
using namespace selaras::sftp;

class TestListing : public QObject {
    Q_OBJECT
private:
    static Entry only(const QByteArray &line)
    {
        const auto entries = entriesOf(line + '\n');
        return entries && entries->size() == 1 ? entries->front() : Entry{};
    }

private Q_SLOTS:
    void everyServersLineIsRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *server, const char *line) {
            QTest::newRow(server) << QByteArray(line);
        };
        row("OpenSSH", "-rw-r--r--    1 root     root         1234 Nov 22 07:37 senin pagi.csv");
        row("OpenSSH, last year", "-rw-r--r--    1 root     root         1234 Nov  2  2025 senin pagi.csv");
        row("Go", "-rw-rw-rw-    0 0        0            1234 Nov  2 07:37 senin pagi.csv");
        row("a group with a blank", "-rwxrwxrwx   1 ayu Domain Users    1234 Nov 22 07:37 senin pagi.csv");
        row("a figure for a group", "-rw-------   1 1000 22 1234 Nov 22 07:37 senin pagi.csv");
        row("ISO", "-rw-r--r--+   1 shop shop 1234 2026-11-22 07:37 senin pagi.csv");
    }
    void everyServersLineIsRead()
    {
        QFETCH(QByteArray, line);
        const Entry entry = only(line);
        QCOMPARE(entry.name, QByteArray("senin pagi.csv"));
        QCOMPARE(entry.size, 1234);
        QVERIFY(entry.isFile);
        QVERIFY(entry.changedAt != 0);
    }
    void foldersAndLinksAreNoFiles()
    {
        QVERIFY(!only("drwxr-xr-x    3 root     root         4096 Nov 22 07:37 a.csv").isFile);
        const Entry link = only("lrwxrwxrwx    1 root     root            9 Nov 22 07:37 a.csv -> b.csv");
        QVERIFY(!link.name.isEmpty());
        QVERIFY(!link.isFile);
    }
    void aTimeInsideANameIsPartOfTheName()
    {
        QCOMPARE(only("-rw-r--r-- 1 a b 5 Nov 22 07:37 x 9 Nov 23 08:00 y.csv").name, "x 9 Nov 23 08:00 y.csv");
    }
    void blanksAtTheBeginOfANameStay() { QCOMPARE(only("-rw-r--r-- 1 a b 5 Nov 22 07:37  y.csv").name, " y.csv"); }
    void bytesThatAreNoTextComeThrough()
    {
        QCOMPARE(only("-rw-r--r-- 1 a b 5 Nov 22 07:37 y\x80.csv").name, "y\x80.csv");
    }
    void anEmptyFolderHasNothing() { QVERIFY(entriesOf({})->empty()); }
    void aListingOfAnotherKindIsNotGuessed()
    {
        const auto entries = entriesOf("11-22-26  07:37AM  1234 senin.csv\n");
        QVERIFY(!entries);
        QCOMPARE(entries.error().code, "sftp.listing");
    }
    void onlyNamesThatCanBeShownAndPassedBackArePlain()
    {
        QVERIFY(isPlainName("senin pagi.csv"));
        QVERIFY(isPlainName("pesanan é.csv"));
        for (const char *odd : {"", ".", "..", "a/b.csv", "a\\b.csv", "a\x80.csv", "a\x01.csv", "a\u202e.csv"})
            QVERIFY2(!isPlainName(odd), odd);
    }
    void aHostIsLettersDigitsDotsAndHyphens()
    {
        QVERIFY(isHost(QStringLiteral("sftp.toko-ayu.id")));
        for (const char *odd : {"", "a b", "a/b", "user@host", "host:22", "a\nb"})
            QVERIFY2(!isHost(QString::fromLatin1(odd)), odd);
    }
    void aHostKeyIsAPrintOf32Bytes()
    {
        QVERIFY(isHostKey(QStringLiteral("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU")));
        for (const char *odd : {"", "SHA256:", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU", "SHA256:abc", "MD5:ab"})
            QVERIFY2(!isHostKey(QString::fromLatin1(odd)), odd);
    }
};

QTEST_GUILESS_MAIN(TestListing)
#include "test_listing.moc"
