#include "catalog/import_file.h"

#include "support/temp_store.h"
#include "support/workbook_parts.h"
#include "tables/table_file.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace selaras;
using namespace selaras::catalog;
using selaras::test::codeOf;
using selaras::test::must;

namespace {

ImportFile read(const char *text) { return must(readImport(QByteArray(text))); }

/// A workbook of Excel with these rows under that header.
QByteArray workbook(const QStringList &header, const std::vector<std::vector<tables::Cell>> &rows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("stok.xlsx");
    const auto file = must(tables::createTable(path, header));
    for (const auto &row : rows)
        must(file->add(row));
    must(file->commit());
    QFile bytes(path);
    return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
}

QList<int> faults(const ImportFile &file)
{
    QList<int> out;
    for (const ImportRow &row : file.rows)
        out << (row.faults.empty() ? -1 : int(row.faults.front().what));
    return out;
}

} // namespace

class ImportFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void productIsTheNameUnlessThereIsAnother()
    {
        QVERIFY(!read("sku,produk\nA,Kaos\n").has(ImportColumn::Product));
        QCOMPARE(read("sku,produk\nA,Kaos\n").rows[0].name, "Kaos");
        for (const char *text : {"sku,produk,nama\nA,Kaos,Kaos Merah\n", "sku,product,name\nA,Kaos,Kaos Merah\n",
                 "kode,variandari,nama barang\nA,Kaos,Kaos Merah\n"}) {
            QCOMPARE(read(text).rows[0].name, "Kaos Merah");
            QCOMPARE(read(text).rows[0].product, "Kaos");
        }
    }
    void costsAreReadInBothLanguages()
    {
        for (const char *text : {"sku,cost\nA,89500\n", "kode;harga modal\nA;Rp89.500\n", "sku,HPP\nA,\"89,500\"\n"})
            QCOMPARE(read(text).rows[0].costMinor, 8'950'000);
        const ImportFile file = read("sku,cost\nA,-1\n");
        QCOMPARE(file.rows[0].faults.front().what, ImportFault::Negative);
        QCOMPARE(file.rows[0].faults.front().where, ImportColumn::Cost);
    }
    void aWorkbookIsReadAsATextIs()
    {
        using tables::Number;
        const ImportFile file = must(readImport(workbook({"Kode", "Nama", "Barcode", "Stok", "Harga"},
            {{"TLA-600", "Teko", Number{"8991234567891"}, tables::count(23), Number{"189000.5"}},
                {"TLA-601", "Cangkir", "08991", "1.250", "Rp18.900"}})));
        QCOMPARE(faults(file), (QList<int>{-1, -1}));
        QVERIFY(!file.sheet.isEmpty());
        const ImportRow &teko = file.rows[0], &cup = file.rows[1];
        QCOMPARE(teko.line, 2);
        QCOMPARE(teko.barcode, "8991234567891");
        QCOMPARE(teko.stock, 23);
        QCOMPARE(teko.priceMinor, 18'900'050);
        QCOMPARE(cup.barcode, "08991");
        QCOMPARE(cup.stock, 1250);
        QCOMPARE(cup.priceMinor, 1'890'000);
    }
    void aNumberOfAWorkbookIsNotTakenForThousands()
    {
        const ImportFile file = must(
            readImport(workbook({"SKU", "Stock", "Price"}, {{"A", tables::Number{"1.25"}, tables::Number{"12.125"}}})));
        QCOMPARE(faults(file), (QList<int>{int(ImportFault::NotWhole)}));
        QCOMPARE(file.rows[0].faults.front().where, ImportColumn::Stock);
    }
    void aFormulaNobodyWorkedOutIsAFaultOfItsRow()
    {
        const ImportFile file = must(readImport(
            test::Parts()
                .sheet(
                    "<row><c t='s'><v>0</v></c><c t='str'><v>Stock</v></c></row><row><c><f>A1</f></c><c><v>3</v></c></row>"
                    "<row><c t='str'><v>A</v></c><c><f>2+3</f></c></row>"
                    "<row><c t='str'><v>B</v></c><c><v>3</v></c></row>")
                .bytes()));
        QCOMPARE(faults(file), (QList<int>{int(ImportFault::Formula), int(ImportFault::Formula), -1}));
    }
    void aTextThatBeginsLikeAFormulaIsNone()
    {
        const ImportFile file = must(readImport(workbook({"SKU", "Name"}, {{"A", "=Teko"}})));
        QCOMPARE(faults(file), (QList<int>{-1}));
        QCOMPARE(file.rows[0].name, "=Teko");
    }
    void theMarkAgainstFormulasIsNoPartOfAText()
    {
        const ImportFile file = read("sku,name,stock\nA,'=Teko,3\n'-B,'Teko','-4\n");
        QCOMPARE(file.rows[0].name, "=Teko");
        QCOMPARE(file.rows[1].code, "-B");
        QCOMPARE(file.rows[1].name, "'Teko'");
        QCOMPARE(faults(file), (QList<int>{-1, int(ImportFault::Negative)}));
    }
    void aSumOverSeveralWarehousesIsNobodysStock()
    {
        const ImportFile file = read("sku,on_hand,on_hand_CKG,on_hand_SUR\nA,17,12,5\n");
        QCOMPARE(file.rows[0].stock, std::nullopt);
        QCOMPARE(file.sum, "on_hand");
    }
    void theSumOverOneWarehouseIsItsStock()
    {
        const ImportFile file = read("sku,on_hand,on_hand_CKG\nA,17,17\n");
        QCOMPARE(file.rows[0].stock, 17);
        QVERIFY(file.sum.isEmpty());
    }
    void aWorkbookWithoutRowsOrCodesIsRefused()
    {
        QCOMPARE(codeOf(readImport(workbook({}, {}))), "import.empty");
        QCOMPARE(codeOf(readImport(workbook({"Nama"}, {{"Teko"}}))), "import.no-code-column");
        QCOMPARE(codeOf(readImport("PK\x03\x04 is no workbook")), "workbook.unreadable");
    }
    void indonesianHeadersAreRecognised()
    {
        const ImportFile file
            = read("Kode;Nama;Barcode;Stok;Penyangga;Harga;Gudang\nTLA-600;Teko;899;23;2;Rp189.000;Cakung\n");
        QCOMPARE(file.rows.size(), 1u);
        const ImportRow &row = file.rows[0];
        QCOMPARE(row.code, "TLA-600");
        QCOMPARE(row.name, "Teko");
        QCOMPARE(row.barcode, "899");
        QCOMPARE(row.stock, 23);
        QCOMPARE(row.buffer, 2);
        QCOMPARE(row.priceMinor, 18'900'000);
        QCOMPARE(row.warehouse, "Cakung");
        QVERIFY(row.faults.empty());
    }
    void englishHeadersInAnyOrderAndCaseAreRecognised()
    {
        const ImportFile file = read("Price,SKU Code,Safety Stock,Qty\n12.50,A,1,7\n");
        QCOMPARE(file.rows[0].code, "A");
        QCOMPARE(file.rows[0].priceMinor, 1250);
        QCOMPARE(file.rows[0].buffer, 1);
        QCOMPARE(file.rows[0].stock, 7);
        QVERIFY(!file.has(ImportColumn::Name));
    }
    void theSeparatorIsTheOneTheHeaderHasMostOf_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << QByteArray("sku,name\nA,x;y\n") << QChar(u',');
        QTest::newRow("semicolon") << QByteArray("sku;name\nA;x,y\n") << QChar(u';');
        QTest::newRow("tab") << QByteArray("sku\tname\nA\tx,y;z\n") << QChar(u'\t');
        QTest::newRow("quoted header") << QByteArray("sku;\"name, with, commas\"\nA;x\n") << QChar(u';');
        QTest::newRow("said by Excel") << QByteArray("sep=;\r\nsku;name\r\nA;x\r\n") << QChar(u';');
    }
    void theSeparatorIsTheOneTheHeaderHasMostOf()
    {
        QFETCH(QByteArray, text);
        QFETCH(QChar, separator);
        const ImportFile file = must(readImport(text));
        QCOMPARE(file.separator, separator);
        QCOMPARE(file.rows[0].code, "A");
    }
    void encodingsAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("utf-8") << QByteArray("sku,name\nA,Caf\xc3\xa9 \xe2\x80\x9ckopi\xe2\x80\x9d\n") << "UTF-8";
        QTest::newRow("utf-8 with mark") << QByteArray(
            "\xef\xbb\xbfsku,name\nA,Caf\xc3\xa9 \xe2\x80\x9ckopi\xe2\x80\x9d\n")
                                         << "UTF-8";
        QTest::newRow("windows-1252") << QByteArray("sku,name\nA,Caf\xe9 \x93kopi\x94\n") << "Windows-1252";
        QTest::newRow("utf-16") << QByteArray("\xff\xfe")
                + QByteArray(reinterpret_cast<const char *>(u"sku,name\nA,Caf\u00e9 \u201ckopi\u201d\n"), 44)
                                << "UTF-16";
    }
    void encodingsAreTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const ImportFile file = must(readImport(bytes));
        QCOMPARE(file.encoding, encoding);
        QCOMPARE(file.rows[0].name, QStringLiteral("Caf\u00e9 \u201ckopi\u201d"));
    }
    void aBrokenByteLosesOnlyItsRow()
    {
        const ImportFile file = read("sku,name\nA,Caf\xc3\xa9\nB,Caf\xe9\nC,fine\n");
        QCOMPARE(file.encoding, QStringLiteral("UTF-8"));
        QCOMPARE(faults(file), (QList<int>{-1, int(ImportFault::Unreadable), -1}));
        QCOMPARE(file.rows[0].name, QStringLiteral("Caf\u00e9"));
    }
    void aByteThatIsNoLetterInAnyEncodingIsNoName()
    {
        QCOMPARE(faults(read("sku,name\nA,Ko\x81pi\nB,Caf\xe9\n")), (QList<int>{int(ImportFault::Unreadable), -1}));
    }
    void aSignThatCannotBeShownIsNoCode()
    {
        QCOMPARE(faults(read("sku,name\nA\x07,Teko\n")), (QList<int>{int(ImportFault::Unreadable)}));
    }
    void utf16WithoutItsMarkIsRefusedAsAWhole()
    {
        const auto read = readImport(QByteArray("s\0k\0u\0\n\0A\0\n\0", 12));
        QVERIFY(!read);
        QCOMPARE(read.error().code, QStringLiteral("import.not-text"));
    }
    void quotedFieldsKeepSeparatorsQuotesAndLineBreaks()
    {
        const ImportFile file = read("sku,name\nA,\"x, \"\"y\"\"\nz\"\nB,next\n");
        QCOMPARE(file.rows[0].name, "x, \"y\"\nz");
        QCOMPARE(file.rows[1].code, "B");
        QCOMPARE(file.rows[1].line, 4);
    }
    void anOpenQuoteLosesOnlyItsLine()
    {
        const ImportFile file = read("sku,name\nA,\"12 inch\nB,fine\nC,fine\n");
        QCOMPARE(faults(file), (QList<int>{int(ImportFault::OpenQuote), -1, -1}));
    }
    void numbersAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("plain") << "189000" << 18'900'000ll;
        QTest::newRow("rupiah") << "Rp1.250.000" << 125'000'000ll;
        QTest::newRow("rupiah, point, space") << "Rp. 1.250.000" << 125'000'000ll;
        QTest::newRow("dash") << "Rp25.000,-" << 2'500'000ll;
        QTest::newRow("indonesian decimals") << "1.250.000,50" << 125'000'050ll;
        QTest::newRow("english decimals") << "1,250,000.50" << 125'000'050ll;
        QTest::newRow("three digits group") << "1.250" << 125'000ll;
        QTest::newRow("two digits are sen") << "1250.50" << 125'050ll;
        QTest::newRow("minus") << "-5" << -500ll;
    }
    void numbersAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        QCOMPARE(rupiahFromText(text), std::optional(minor));
    }
    void whatIsNoNumberIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
            {"habis", "1.2.3", "12,5x", "--3", "1.250,000.1", "99999999999999999999", "1,234567", "Rp"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoNumberIsNone()
    {
        QFETCH(QString, text);
        QCOMPARE(rupiahFromText(text), std::nullopt);
    }
    void piecesAreWhole()
    {
        QCOMPARE(piecesFromText("12.0"), std::optional<qint64>(12));
        QCOMPARE(piecesFromText("1.204"), std::optional<qint64>(1204));
        QCOMPARE(piecesFromText("12,5"), std::nullopt);
    }
    void eachBadRowSaysWhy()
    {
        const ImportFile file = read("sku,stock,buffer,price,barcode\n"
                                     ",1,,,\n"
                                     "A,1,,,\n"
                                     " a ,2,,,\n"
                                     "B,many,,,\n"
                                     "C,-1,,,\n"
                                     "D,2000000,,,\n"
                                     "E,,x,,\n"
                                     "F,,,99999999999,\n"
                                     "G,,,,8.99E+12\n"
                                     "\n"
                                     ",,,,\n"
                                     "H,,,,\n");
        using enum ImportFault;
        QCOMPARE(faults(file),
            (QList<int>{int(NoCode), -1, int(TwiceInFile), int(BadNumber), int(Negative), int(Absurd), int(BadNumber),
                int(Absurd), int(LostDigits), -1}));
        QCOMPARE(file.rows[2].faults.front().text, "3"); // the line of the first
        QCOMPARE(file.rows[3].faults.front().where, ImportColumn::Stock);
        QCOMPARE(file.rows[3].faults.front().text, "many");
        QCOMPARE(file.rows[9].line, 13);
        QVERIFY(!file.rows[9].stock);
    }
    void aRowSaysAllThatIsWrongWithIt()
    {
        const ImportFile file = read("sku,stock,buffer,price\nA,1,,\na,many,-1,x\n");
        QList<QPair<int, int>> told;
        for (const ImportRow::Fault &fault : file.rows[1].faults)
            told << qMakePair(int(fault.what), int(fault.where));
        using enum ImportFault;
        QCOMPARE(told,
            (QList<QPair<int, int>>{{int(BadNumber), int(ImportColumn::Stock)},
                {int(Negative), int(ImportColumn::Buffer)}, {int(BadNumber), int(ImportColumn::Price)},
                {int(TwiceInFile), int(ImportColumn::Code)}}));
    }
    void aCellThatCannotBeReadSaysSoOnce()
    {
        const ImportFile file = read("sku,stock\nA," + QByteArray(300, '9') + "\n");
        QCOMPARE(file.rows[0].faults.size(), std::size_t(1));
        QCOMPARE(file.rows[0].faults.front().what, ImportFault::TooLong);
    }
    void aRowThatIsLeftOutTakesNobodysPlace()
    {
        const ImportFile file = read("sku,stock\nA,many\nA,5\nA,6\n");
        using enum ImportFault;
        QCOMPARE(faults(file), (QList<int>{int(BadNumber), -1, int(TwiceInFile)}));
        QCOMPARE(file.rows[2].faults.front().text, "3"); // the line that counts
    }
    void aRowThatIsGoodWithoutItsCostCounts()
    {
        const ImportFile file = withoutCosts(read("sku,stock,cost\nA,4,minus\nA,5,2\n"));
        QCOMPARE(faults(file), (QList<int>{-1, int(ImportFault::TwiceInFile)}));
    }
    void aFileThatCannotBeOneIsRefused()
    {
        QCOMPARE(codeOf(readImport("")), "import.empty");
        QCOMPARE(codeOf(readImport("\n\n  \n")), "import.empty");
        QCOMPARE(codeOf(readImport(QByteArray("\x89PNG\x00\x00", 6))), "import.not-text");
        // Half a surrogate pair, as UTF-16.
        QCOMPARE(codeOf(readImport(QByteArray("\xff\xfes\0k\0u\0\n\0A\0\0\xd8\n\0", 16))), "import.not-text");
        QCOMPARE(codeOf(readImport("name,stock\nTeko,3\n")), "import.no-code-column");
    }
    void hundredThousandRowsAreReadAndOneMoreIsRefused()
    {
        QByteArray text("sku;nama;stok;harga\n");
        for (int i = 0; i < kMostImportRows; ++i)
            text += "SKU-" + QByteArray::number(i) + ";\"Barang; nomor " + QByteArray::number(i) + "\";12;Rp15.000\n";
        const ImportFile file = must(readImport(text));
        QCOMPARE(file.rows.size(), std::size_t(kMostImportRows));
        QCOMPARE(file.rows.back().name, "Barang; nomor 99999");
        QCOMPARE(codeOf(readImport(text + "LAST;x;1;1\n")), "import.too-many-rows");
    }
    void aFigureThatIsNoneSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("why");
        using enum ImportFault;
        const auto row = [](const char *cell, ImportFault why) {
            QTest::newRow(cell) << QByteArray(cell) << int(why);
        };
        row("1.5", NotWhole);
        row("-1.5", NotWhole);
        row("99999999999999999999", Absurd);
        row("-99999999999999999999", Negative);
        row("1e99", BadNumber);
        row("1.2.3", BadNumber);
    }
    void aFigureThatIsNoneSaysWhy()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const int, why);
        const auto file = test::must(readImport("sku,stock\nA," + cell + "\n"));
        QVERIFY(!file.rows[0].faults.empty());
        QCOMPARE(int(file.rows[0].faults.front().what), why);
    }
    void aFigureThatMayBeMeantOtherwiseSaysHowItWasRead()
    {
        const auto file = test::must(readImport("sku;stock\nA;1.000\nB;1000\nC;12.0\n"));
        QVERIFY(file.rows[0].readAs);
        QCOMPARE(file.rows[0].readAs->text, QStringLiteral("1.000"));
        QCOMPARE(file.rows[0].readAs->pieces, 1000);
        QVERIFY(!file.rows[1].readAs);
        QVERIFY(!file.rows[2].readAs);
    }
};

QTEST_APPLESS_MAIN(ImportFileTest)
#include "test_import_file.moc"
