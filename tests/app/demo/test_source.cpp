#include "catalog/barcode.h"
#include "catalog/import_file.h"
#include "demo/source.h"

#include <QSet>
#include <QTest>

using namespace selaras;

class SourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyGoodOfTheDemoHasABarcodeThatAScannerReads()
    {
        std::vector<demo::Sandbox::Good> goods;
        for (int i = 0; i < 200; ++i)
            goods.push_back({QStringLiteral("SKU-%1").arg(i), QStringLiteral("Barang \"%1\"").arg(i), 7});
        const auto file = catalog::readImport(demo::importFile(goods));
        QVERIFY(file && file->rows.size() == goods.size());
        QSet<QString> seen;
        for (const catalog::ImportRow &row : file->rows) {
            QVERIFY(row.faults.empty());
            QCOMPARE(row.barcode.size(), 13);
            QVERIFY(row.barcode.startsWith(QLatin1String("899"))); // Indonesia
            QVERIFY2(!catalog::hasWrongDigit(row.barcode), qPrintable(row.barcode));
            seen.insert(row.barcode);
        }
        QCOMPARE(seen.size(), 200);
    }
};

QTEST_GUILESS_MAIN(SourceTest)
#include "test_source.moc"
