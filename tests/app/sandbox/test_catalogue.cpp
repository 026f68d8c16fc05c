#include "catalogue.h"

#include <QSet>
#include <QTest>

using namespace selaras::sandbox;

class TestCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theGoodsOfTheLookComeFirst()
    {
        const auto goods = demoGoods(20);
        QCOMPARE(goods[0].sku, QStringLiteral("TLA-600-HTM"));
        QCOMPARE(goods[0].name(), QStringLiteral("Teko Leher Angsa 600 ml Hitam"));
        QCOMPARE(goods[0].priceMinor, 18'900'000);
    }
    void thereAreAsManyAsAskedFor()
    {
        QCOMPARE(demoGoods(0).size(), size_t(0));
        QCOMPARE(demoGoods(7).size(), size_t(7));
        QCOMPARE(demoGoods(20'000).size(), size_t(20'000));
    }
    void fewerGoodsAreTheBeginningOfMore()
    {
        const auto few = demoGoods(100), many = demoGoods(200);
        for (size_t i = 0; i < few.size(); ++i)
            QCOMPARE(few[i].sku, many[i].sku);
    }
    void noTwoGoodsShareACodeANameOrABarcode()
    {
        QSet<QString> codes, names, barcodes;
        const auto goods = demoGoods(20'000);
        for (const Good &good : goods) {
            codes.insert(good.sku);
            names.insert(good.name());
            barcodes.insert(good.barcode);
        }
        QCOMPARE(size_t(codes.size()), goods.size());
        QCOMPARE(size_t(names.size()), goods.size());
        QCOMPARE(size_t(barcodes.size()), goods.size());
    }
    void everyBarcodeChecks()
    {
        for (const Good &good : demoGoods(500)) {
            QCOMPARE(good.barcode.size(), 13);
            int sum = 0;
            for (qsizetype i = 0; i < 13; ++i)
                sum += good.barcode[i].digitValue() * (i % 2 == 0 ? 1 : 3);
            QCOMPARE(sum % 10, 0);
        }
    }
    void everyPriceIsWholeRupiah()
    {
        for (const Good &good : demoGoods(2000))
            QVERIFY(good.priceMinor > 0 && good.priceMinor % 100 == 0);
    }
    void theFileHasAHeaderAndALineAGood()
    {
        const QList<QByteArray> lines = goodsCsv(demoGoods(3), 50).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QByteArray("SKU,Nama,Barcode,Stok,Harga"));
        QCOMPARE(lines[1], QByteArray("TLA-600-HTM,\"Teko Leher Angsa 600 ml Hitam\",8990777000018,50,189000"));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "test_catalogue.moc"
