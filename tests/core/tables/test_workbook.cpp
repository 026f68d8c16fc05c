#include "support/workbook_parts.h"
#include "tables/table_file.h"
#include "tables/workbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace selaras;
using namespace selaras::tables;
using selaras::test::Parts;

namespace {

struct Read {
    QString name, code;
    QList<int> lines;
    QList<QStringList> rows;
};

Read read(const QByteArray &bytes)
{
    Read out;
    const auto name = readWorkbook(bytes, [&out](const Row &row) {
        out.lines.append(row.line);
        out.rows.append(row.cells);
        return true;
    });
    out.name = name ? *name : QString();
    out.code = name ? QString() : name.error().code;
    return out;
}

QString cell(const QByteArray &xml)
{
    return read(Parts().sheet("<row><c" + xml + "</c></row>").bytes()).rows.value(0).value(0);
}

const QString kUnreadable = QStringLiteral("workbook.unreadable");

} // namespace

class WorkbookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstVisibleSheetIsRead()
    {
        const Read of = read(Parts().bytes());
        QCOMPARE(of.name, QStringLiteral("Stok"));
        QCOMPARE(of.rows, (QList<QStringList>{{QStringLiteral("SKU")}}));
    }
    void cellsStandInTheirColumnsAndRowsInTheirLines()
    {
        const Read of = read(Parts()
                                 .sheet("<row r='2'><c r='C2' t='s'><v>1</v></c></row><row r='5'><c r='A5'><v>7</v></c>"
                                        "<c r='B5'/></row><row r='6'/>")
                                 .bytes());
        QCOMPARE(of.lines, (QList<int>{2, 5}));
        QCOMPARE(of.rows, (QList<QStringList>{{QString(), QString(), QStringLiteral("Teko")}, {QStringLiteral("7")}}));
    }
    void cellsWithoutNamesFollowEachOther()
    {
        QCOMPARE(read(Parts().sheet("<row><c><v>1</v></c><c><v>2</v></c></row>").bytes()).rows.value(0),
            (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    }
    void everyKindOfCellIsRead_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << QByteArray("><v>1250</v>") << QStringLiteral("1250");
        QTest::newRow("barcode") << QByteArray("><v>8.9912345678900001E+12</v>") << QStringLiteral("8991234567890");
        QTest::newRow("part") << QByteArray("><v>0.5</v>") << QStringLiteral("0.5");
        QTest::newRow("three decimals are no thousands") << QByteArray("><v>1.25E0</v>") << QStringLiteral("1.25");
        QTest::newRow("not grouped") << QByteArray("><v>18.125</v>") << QStringLiteral("18.1250");
        QTest::newRow("binary dust") << QByteArray("><v>18900.499999999996</v>") << QStringLiteral("18900.5");
        QTest::newRow("digits lost") << QByteArray("><v>89912345678901234567</v>")
                                     << QStringLiteral("8.99123456789012e+19");
        QTest::newRow("negative") << QByteArray("><v>-3</v>") << QStringLiteral("-3");
        QTest::newRow("formula") << QByteArray(" t='str'><f>A1</f><v>CKG-1</v>") << QStringLiteral("CKG-1");
        QTest::newRow("formula nobody worked out") << QByteArray("><f>2+3</f><v></v>") << QStringLiteral("=2+3");
        QTest::newRow("inline") << QByteArray(" t='inlineStr'><is><t> Teko </t></is>") << QStringLiteral("Teko");
        QTest::newRow("wrong") << QByteArray(" t='e'><v>#N/A</v>") << QStringLiteral("#N/A");
        QTest::newRow("empty") << QByteArray(" s='4'>") << QString();
    }
    void everyKindOfCellIsRead()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, text);
        QCOMPARE(cell(xml), text);
    }
    void itStopsWhenNothingMoreIsWanted()
    {
        int rows = 0;
        const QByteArray book = Parts().sheet("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>").bytes();
        QVERIFY(readWorkbook(book, [&rows](const Row &) { return ++rows < 1; }).has_value());
        QCOMPARE(rows, 1);
    }
    void whatIsNoSoundWorkbookIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray whole = Parts().bytes();
        QTest::newRow("nothing") << QByteArray() << kUnreadable;
        QTest::newRow("only a mark") << QByteArray("PK\x03\x04") << kUnreadable;
        QTest::newRow("cut in the middle") << whole.left(whole.size() / 2) << kUnreadable;
        QTest::newRow("another ZIP") << Parts().without("_rels/.rels").bytes() << kUnreadable;
        QTest::newRow("no sheet") << Parts().put("xl/book.xml", "<workbook><sheets/></workbook>").bytes()
                                  << kUnreadable;
        QTest::newRow("sheet is not there") << Parts().without("xl/one.xml").bytes() << kUnreadable;
        QTest::newRow("no such text") << Parts().sheet("<row><c t='s'><v>2</v></c></row>").bytes() << kUnreadable;
        QTest::newRow("text at minus one") << Parts().sheet("<row><c t='s'><v>-1</v></c></row>").bytes() << kUnreadable;
        QTest::newRow("rows backwards") << Parts().sheet("<row r='2'/><row r='1'/>").bytes() << kUnreadable;
        QTest::newRow("cells backwards") << Parts().sheet("<row><c r='B1'/><c r='A1'/></row>").bytes() << kUnreadable;
        QTest::newRow("no such column") << Parts().sheet("<row><c r='AAAA1'/></row>").bytes() << kUnreadable;
        QTest::newRow("XML ends early") << Parts().put("xl/one.xml", "<worksheet><sheetData><row>").bytes()
                                        << kUnreadable;
        QTest::newRow("entities") << Parts().put("xl/one.xml", "<!DOCTYPE w [<!ENTITY a 'aaaa'>]><worksheet/>").bytes()
                                  << kUnreadable;
        QTest::newRow("old") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest") << QStringLiteral("workbook.old");
    }
    void whatIsNoSoundWorkbookIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(read(bytes).code, code);
    }
    void aFlippedBitIsRefusedOrHarmless()
    {
        const QByteArray whole = Parts().bytes();
        for (qsizetype at = 0; at < whole.size(); at += 3) {
            QByteArray bytes = whole;
            bytes[at] = char(bytes.at(at) ^ 4);
            const Read of = read(bytes);
            QVERIFY(of.code == kUnreadable || of.rows.isEmpty() || of.rows == read(whole).rows);
        }
    }
    void textsThatUnpackWithoutEndAreRefused()
    {
        // What a bomb does: little on the disk, endless when it is unpacked.
        const QByteArray endless = "<sst><si><t>" + QByteArray(40 * 1024 * 1024, 'a') + "</t></si></sst>";
        QCOMPARE(read(Parts().put("xl/strings.xml", endless).bytes()).code, QStringLiteral("workbook.too-big"));
    }
};

QTEST_GUILESS_MAIN(WorkbookTest)
#include "test_workbook.moc"
