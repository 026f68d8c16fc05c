#include "catalog/barcode.h"

#include "audit/audit.h"
#include "catalog/find.h"
#include "catalog/import.h"
#include "inventory/stock.h"
#include "support/temp_store.h"
#include "verify/rules.h"

using namespace selaras;
using namespace selaras::catalog;

namespace {

const QString kWho = QStringLiteral("Rini");

struct Shelf : test::TempStore {
    qint64 add(const char *code, const char *barcodes = "")
    {
        return write([&](Transaction &tx) {
            return addSku(tx,
                {.code = QString::fromLatin1(code),
                    .name = QString::fromLatin1(code),
                    .barcode = QString::fromLatin1(barcodes)},
                kWho);
        });
    }
    Result<> give(qint64 sku, const char *barcode)
    {
        return tried([&](Transaction &tx) { return addBarcode(tx, sku, QString::fromLatin1(barcode), kWho); });
    }
    template <class Work> Result<> tried(Work work)
    {
        auto done = store->write(std::move(work));
        return done.takeResult();
    }
    QString scanned(const char *text)
    {
        const auto sku = read([&](Reader &reader) { return scannedSku(reader, QString::fromLatin1(text)); });
        return sku ? sku->code : QString();
    }
    QString card(const char *code)
    {
        return read([&](Reader &reader) { return skuByCode(reader, QString::fromLatin1(code)); })->barcode;
    }
    QStringList offences()
    {
        QStringList out;
        for (const auto &finding : read(verify::verifyRules))
            for (const QString &offence : finding.offences)
                out << offence;
        return out;
    }
};

} // namespace

class BarcodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextNamesItsBarcodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("barcodes");
        QTest::newRow("none") << "  " << QStringList();
        QTest::newRow("one") << " 8991234567891 " << QStringList{"8991234567891"};
        QTest::newRow("by spaces") << "899 RAK-7" << QStringList{"899", "RAK-7"};
        QTest::newRow("by bars") << "899|RAK-7 | X" << QStringList{"899", "RAK-7", "X"};
        QTest::newRow("each once") << "899 X 899" << QStringList{"899", "X"};
        QTest::newRow("printed EAN-13") << "8 991234 567891" << QStringList{"8991234567891"};
        QTest::newRow("printed UPC-A") << "X|0 36000 29145 2" << QStringList{"X", "036000291452"};
        QTest::newRow("three own codes") << "8 991234 567890" << QStringList{"8", "991234", "567890"};
    }
    void aTextNamesItsBarcodes()
    {
        QFETCH(QString, text);
        QTEST(barcodesFrom(text), "barcodes");
        QCOMPARE(barcodesFrom(barcodesFrom(text).join(u' ')), barcodesFrom(text));
    }
    void aCheckDigitThatDoesNotFitIsNoticed_data()
    {
        QTest::addColumn<bool>("wrong");
        QTest::newRow("8991234567891") << false;
        QTest::newRow("8991234567890") << true;
        QTest::newRow("73513537") << false;
        QTest::newRow("73513536") << true;
        QTest::newRow("036000291452") << false;
        QTest::newRow("036000291453") << true;
        QTest::newRow("899123456") << false; // of no such form: an own code
        QTest::newRow("A991234567890") << false;
    }
    void aCheckDigitThatDoesNotFitIsNoticed()
    {
        QTEST(hasWrongDigit(QString::fromLatin1(QTest::currentDataTag())), "wrong");
    }
    void aScanFindsTheSkuByItsCodeInAnyCaseAndByEachBarcode()
    {
        Shelf shelf;
        shelf.add("Teko-600", "8991234567891 RAK-7");
        for (const char *text : {"TEKO-600", "8991234567891", "RAK-7", " RAK-7 "})
            QCOMPARE(shelf.scanned(text), QStringLiteral("Teko-600"));
        for (const char *text : {"rak-7", "899123456789", "TEKO", ""})
            QCOMPARE(shelf.scanned(text), QString());
        QCOMPARE(shelf.read([](Reader &r) { return findSkus(r, QStringLiteral("RAK-7"), 5); }).size(), 1u);
    }
    void aUpcIsTheSameWithAndWithoutItsZero()
    {
        Shelf shelf;
        shelf.add("A", "036000291452");
        QCOMPARE(shelf.scanned("0036000291452"), QStringLiteral("A"));
        const qint64 other = shelf.add("B");
        QCOMPARE(shelf.give(other, "0036000291452").error().code, QStringLiteral("barcode.taken"));
    }
    void aBarcodeOfAnotherIsRefusedWithWhoseItIs()
    {
        Shelf shelf;
        shelf.add("A", "X-1");
        const qint64 other = shelf.add("B", "X-2");
        const auto done = shelf.give(other, "X-1");
        QCOMPARE(done.error().code, QStringLiteral("barcode.taken"));
        QCOMPARE(done.error().detail, QStringLiteral("A"));
        QCOMPARE(shelf.give(other, "a").error().detail, QStringLiteral("A")); // it is called so
        QCOMPARE(shelf.card("B"), QStringLiteral("X-2"));
        QCOMPARE(shelf.scanned("X-1"), QStringLiteral("A"));
    }
    void whatIsNoBarcodeIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("") << "barcode.empty";
        QTest::newRow("two of them") << "barcode.empty";
        QTest::newRow("8991234567890") << "barcode.wrong-digit";
        QTest::newRow("0123456789012345678901234567890123456789012345678901234567890123456") << "barcode.empty";
    }
    void whatIsNoBarcodeIsRefused()
    {
        Shelf shelf;
        QTEST(shelf.give(shelf.add("A"), QTest::currentDataTag()).error().code, "code");
        QCOMPARE(shelf.card("A"), QString());
    }
    void addingAndTakingAwayIsWrittenDown()
    {
        Shelf shelf;
        const qint64 sku = shelf.add("A", "X-1");
        QVERIFY(shelf.give(sku, "8991234567891"));
        QCOMPARE(shelf.card("A"), QStringLiteral("X-1 8991234567891"));
        QVERIFY(shelf.tried([&](Transaction &tx) { return removeBarcode(tx, sku, QStringLiteral("X-1"), kWho); }));
        QCOMPARE(shelf.card("A"), QStringLiteral("8991234567891"));
        QCOMPARE(shelf.scanned("X-1"), QString());
        QStringList actions;
        for (const auto &record : shelf.read([](Reader &r) { return audit::page(r, {}, {}, 2); }))
            actions << record.entry.action + u' ' + record.entry.detail;
        QCOMPARE(actions, (QStringList{"sku.barcode-removed X-1", "sku.barcode-added 8991234567891"}));
        QCOMPARE(shelf.offences(), QStringList());
    }
    void whatIsNotSoldAnyMoreGivesItsBarcodeBack()
    {
        Shelf shelf;
        shelf.add("A", "X-1");
        Sku old = *shelf.read([](Reader &r) { return skuByCode(r, QStringLiteral("A")); });
        old.active = false;
        shelf.write([&](Transaction &tx) { return changeSku(tx, old, kWho); });
        QVERIFY(shelf.give(shelf.add("B"), "X-1"));
        QCOMPARE(shelf.scanned("X-1"), QStringLiteral("B"));
        old.active = true;
        QCOMPARE(shelf.tried([&](Transaction &tx) { return changeSku(tx, old, kWho); }).error().code,
            QStringLiteral("barcode.taken"));
        QCOMPARE(shelf.offences(), QStringList());
    }
    void anOlderInventoryKeepsItsBarcodesEachWithOneSku()
    {
        Shelf shelf;
        for (const char *code : {"A", "B", "C", "D"})
            shelf.add(code);
        shelf.store.reset();
        shelf.makeFirstVersion();
        shelf.tamper(QStringLiteral("UPDATE sku SET barcode = '8 991234 567891' WHERE code IN ('A', 'B')"));
        shelf.tamper(QStringLiteral("UPDATE sku SET barcode = 'X-1' WHERE code = 'C'"));
        shelf.store = test::must(Store::open({shelf.path, shelf.key, 0, Threads::None, 2}, shelf.clock));
        QCOMPARE(shelf.scanned("8991234567891"), QStringLiteral("A")); // the older one keeps it
        QCOMPARE(shelf.card("B"), QString());
        QCOMPARE(shelf.scanned("X-1"), QStringLiteral("C"));
        QCOMPARE(shelf.offences(), QStringList());
    }
    void cardsAndScansThatDisagreeAreFound()
    {
        Shelf shelf;
        shelf.add("A", "X-1");
        shelf.tamper(QStringLiteral("UPDATE sku SET barcode = 'X-2'"));
        QCOMPARE(shelf.offences().size(), 1);
    }
    void anImportBringsSeveralAndRefusesByRow()
    {
        Shelf shelf;
        const qint64 place
            = shelf.write([](Transaction &tx) { return inventory::addWarehouse(tx, "CKG", "Cakung", kWho); });
        shelf.add("OLD", "X-9");
        ImportOrder order{.file = *readImport("sku,barcode\nA,X-1|8991234567891\nB,8991234567890\nC,X-9\nD,X-1\n"),
            .fileName = "skus.csv",
            .warehouseId = place,
            .actor = kWho};
        const auto preview = shelf.read([&](Reader &r) { return previewImport(r, order.file, place); });
        QList<int> faults;
        for (const auto &row : preview.rows)
            faults << (row.row.faults.empty() ? -1 : int(row.row.faults.front().what));
        QCOMPARE(faults, (QList<int>{-1, int(ImportFault::WrongDigit), int(ImportFault::BarcodeTaken), -1}));
        QCOMPARE(preview.rows[2].row.faults.front().text, QStringLiteral("OLD"));
        const auto done = applyImport(*shelf.store, order);
        QVERIFY(done);
        QCOMPARE(done->reached.added, 1);
        QCOMPARE(done->refused.size(), 2u); // C, and D whose barcode an earlier row has
        QCOMPARE(shelf.scanned("8991234567891"), QStringLiteral("A"));
        QCOMPARE(shelf.card("A"), QStringLiteral("X-1 8991234567891"));
        QVERIFY(!shelf.read([](Reader &r) { return skuByCode(r, QStringLiteral("D")); }));
    }
    void anImportIsNotTakenBackOverABarcodeThatIsAnothersByNow()
    {
        Shelf shelf;
        shelf.add("A", "X-1");
        const ImportOrder order{
            .file = *readImport("sku,barcode\nA,X-2\n"), .fileName = "skus.csv", .warehouseId = 0, .actor = kWho};
        const auto done = applyImport(*shelf.store, order);
        QVERIFY(shelf.give(shelf.add("B"), "X-1"));
        const auto undone = undoImport(*shelf.store, done->runId, kWho);
        QVERIFY(undone);
        QCOMPARE(undone->refused.size(), 1u);
        QCOMPARE(shelf.scanned("X-1"), QStringLiteral("B"));
    }
};

QTEST_GUILESS_MAIN(BarcodeTest)
#include "test_barcode.moc"
