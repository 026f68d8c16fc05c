#include "audit/audit.h"
#include "catalog/import.h"
#include "inventory/export.h"
#include "support/world.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

struct House : World {
    qint64 teapot = addSku(QStringLiteral("TEKO-1"), 12);
    QTemporaryDir folder;
    const std::atomic_bool never = false;

    QString path(const char *name = "list.csv") const { return folder.filePath(name); }
    QStringList lines() const
    {
        QFile file(path());
        file.open(QIODevice::ReadOnly);
        return QString::fromUtf8(file.readAll().mid(3)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    }
    Result<int> exportMovements() const
    {
        const inventory::MovementWords words{
            QStringLiteral("Waktu (WIB),SKU,Gudang,Selisih,Sisa,Alasan,Rujukan,Catatan,Siapa").split(u','),
            [](inventory::Reason reason) {
                return reason == inventory::Reason::Damaged ? QStringLiteral("rusak") : QStringLiteral("lain");
            },
            QTimeZone("Asia/Jakarta")};
        return inventory::exportMovements(*store, teapot, words, path(), who, never);
    }
    audit::Entry newest()
    {
        return read([](Reader &reader) { return audit::page(reader, {}, {}, 1); }).front().entry;
    }
};

} // namespace

class ExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theStockHasARowASkuAndAColumnAWarehouse()
    {
        House house;
        const qint64 second = house.addWarehouse(QStringLiteral("SBY"));
        QVERIFY(house.tryMove(house.teapot, 5, inventory::Reason::Receipt, second).has_value());
        QCOMPARE(must(inventory::exportStock(*house.store, {}, false, house.path(), house.who, house.never)), 1);
        const QStringList lines = house.lines();
        QVERIFY(
            lines[0].startsWith("sku,name,product,barcode,on_hand,reserved,short,buffer,incoming,available,on_hand_"));
        QVERIFY(lines[0].endsWith("on_hand_SBY"));
        QCOMPARE(lines[1], "TEKO-1,TEKO-1,,,17,0,0,0,0,17,12,5");
    }
    void aFileOfOneWarehouseSaysWhichFiguresAreOfAllOfThem()
    {
        House house;
        const qint64 second = house.addWarehouse(QStringLiteral("SBY"));
        QVERIFY(house.tryMove(house.teapot, 5, inventory::Reason::Receipt, second).has_value());
        inventory::StockFilter filter;
        filter.warehouseId = second;
        must(inventory::exportStock(*house.store, filter, false, house.path(), house.who, house.never));
        const QStringList lines = house.lines();
        QVERIFY2(
            lines[0].startsWith("sku,name,product,barcode,on_hand,reserved,short,buffer_all,incoming,available_all,"),
            qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith("TEKO-1,TEKO-1,,,5,0,0,0,0,17,"), qPrintable(lines[1]));
    }
    void onlyTheSkusOfTheFilterAreExported()
    {
        House house;
        house.addSku(QStringLiteral("CUP-1"), 3);
        inventory::StockFilter filter;
        filter.text = QStringLiteral("CUP");
        QCOMPARE(must(inventory::exportStock(*house.store, filter, false, house.path(), house.who, house.never)), 1);
        QVERIFY(house.lines()[1].startsWith("CUP-1,"));
    }
    void theProductIsExportedAndTheCostOnlyForWhoMaySeeIt()
    {
        House house;
        house.write([&](Transaction &tx) -> Result<> {
            CHECK(catalog::setProduct(tx, house.teapot, QStringLiteral("Teko Leher Angsa"), house.who));
            return catalog::setCost(tx, house.teapot, 8'950'050, house.who);
        });
        must(inventory::exportStock(*house.store, {}, true, house.path(), house.who, house.never));
        QVERIFY(house.lines()[0].contains(",available,cost,"));
        QCOMPARE(house.lines()[1].section(u',', 2, 2), "Teko Leher Angsa");
        QVERIFY(house.lines()[1].contains(",89500.50,"));
        must(inventory::exportStock(*house.store, {}, false, house.path(), house.who, house.never));
        QVERIFY(!house.lines()[0].contains("cost"));
        QVERIFY(!house.lines()[1].contains("89500"));
    }
    void whatIsExportedAndImportedAgainChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << "list.csv";
        QTest::newRow("workbook") << "list.xlsx";
    }
    void whatIsExportedAndImportedAgainChangesNothing()
    {
        QFETCH(QString, name);
        House house;
        const qint64 second = house.addWarehouse(QStringLiteral("SBY"));
        QVERIFY(house.tryMove(house.teapot, 5, inventory::Reason::Receipt, second).has_value());
        const QString path = house.folder.filePath(name);
        house.write([&](Transaction &tx) -> Result<> {
            catalog::Sku sku = *must(catalog::skuById(tx, house.teapot));
            sku.name = QStringLiteral("=Teko \"600\", -ml");
            sku.barcode = QStringLiteral("X-1 X-2");
            CHECK(catalog::changeSku(tx, sku, house.who));
            CHECK(catalog::setProduct(tx, house.teapot, QStringLiteral("'=Teko"), house.who));
            return catalog::setCost(tx, house.teapot, 8'950'050, house.who);
        });
        must(inventory::exportStock(*house.store, {}, true, path, house.who, house.never));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const catalog::ImportFile again = must(catalog::readImport(file.readAll()));
        const auto preview
            = house.read([&](Reader &reader) { return catalog::previewImport(reader, again, house.warehouse); });
        QCOMPARE(preview.unchanged, 1);
        QCOMPARE(again.sum, "on_hand");
    }
    void everyPageOfTheStockIsExported()
    {
        House house;
        for (int i = 0; i < 1'001; ++i)
            house.addSku(QStringLiteral("S%1").arg(i), 1);
        QCOMPARE(must(inventory::exportStock(*house.store, {}, false, house.path(), house.who, house.never)), 1'002);
        QCOMPARE(house.lines().size(), 1'003);
    }
    void movementsAddUpToWhatIsOnHand()
    {
        House house;
        QVERIFY(house.tryMove(house.teapot, -4, inventory::Reason::Damaged).has_value());
        QVERIFY(house.tryMove(house.teapot, 10).has_value());
        QCOMPARE(must(house.exportMovements()), 3);
        const QStringList lines = house.lines();
        qint64 sum = 0;
        for (qsizetype i = lines.size() - 1; i > 0; --i) {
            sum += lines[i].split(u',')[3].toLongLong();
            QCOMPARE(lines[i].split(u',')[4].toLongLong(), sum);
        }
        QCOMPARE(sum, 18);
    }
    void movementsAreToldInTheWordsAndTheZoneOfWhoReadsThem()
    {
        House house;
        QVERIFY(house.tryMove(house.teapot, -4, inventory::Reason::Damaged).has_value());
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(house.clock.now(), Qt::UTC);
        must(house.exportMovements());
        QCOMPARE(house.lines()[0], "Waktu (WIB),SKU,Gudang,Selisih,Sisa,Alasan,Rujukan,Catatan,Siapa");
        const QStringList newest = house.lines()[1].split(u',');
        QCOMPARE(newest[0], utc.addSecs(7 * 3600).toString("yyyy-MM-dd HH:mm:ss"));
        QCOMPARE(newest[1], "TEKO-1");
        QCOMPARE(newest[5], "rusak");
    }
    void whatToBuyIsExportedWithItsReasons()
    {
        House house;
        const qint64 shop = house.addShop(QStringLiteral("Satu"));
        house.list(shop, QStringLiteral("TEKO-1"), 12);
        house.take(shop, house.order(QStringLiteral("1"), {{QStringLiteral("TEKO-1"), 15}}));
        QCOMPARE(must(inventory::exportReorder(*house.store, house.path(), house.who, house.never)), 1);
        QVERIFY(house.lines()[1].startsWith("TEKO-1,TEKO-1,3,"));
    }
    void anExportIsAudited()
    {
        House house;
        must(inventory::exportStock(*house.store, {}, false, house.path(), house.who, house.never));
        const audit::Entry entry = house.newest();
        QCOMPARE(entry.action, "stock.exported");
        QCOMPARE(entry.subject, "list.csv");
        QCOMPARE(entry.detail, "1");
    }
    void anExportThatIsStoppedLeavesNothing()
    {
        House house;
        const std::atomic_bool stop = true;
        const auto outcome = inventory::exportStock(*house.store, {}, false, house.path(), house.who, stop);
        QVERIFY(!outcome.has_value());
        QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(house.folder.path()).isEmpty());
        QVERIFY(house.newest().action != "stock.exported");
    }
    void aWorkbookIsMadeWhenTheNameAsksForOne()
    {
        House house;
        must(inventory::exportStock(*house.store, {}, false, house.path("list.xlsx"), house.who, house.never));
        QFile file(house.path("list.xlsx"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(4) == "PK\x03\x04");
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "test_export.moc"
