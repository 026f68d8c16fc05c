#include "catalog/import.h"

#include "audit/audit.h"
#include "catalog/listing.h"
#include "catalog/sku.h"
#include "inventory/stock.h"
#include "shops/shop.h"
#include "support/temp_store.h"

#include <QtTest>

using namespace selaras;
using namespace selaras::catalog;
using selaras::test::codeOf;
using selaras::test::must;
using selaras::test::TempStore;

namespace {

/// An inventory with one warehouse and one known SKU: TEKO, Rp189.000, 20 on hand, buffer 2.
struct Shop : TempStore {
    Shop()
    {
        warehouse = write([](Transaction &tx) { return inventory::addWarehouse(tx, "CKG", "Cakung", "Rini"); });
        teko = write([this](Transaction &tx) -> Result<qint64> {
            Sku sku{.code = "TEKO", .name = "Teko", .barcode = "899", .buffer = 2, .priceMinor = 18'900'000};
            TRY(const qint64 id, addSku(tx, sku, "Rini"));
            CHECK(inventory::move(tx,
                {.skuId = id,
                    .warehouseId = warehouse,
                    .delta = 20,
                    .reason = inventory::Reason::Opening,
                    .actor = "Rini"}));
            return id;
        });
    }
    ImportOrder order(const QByteArray &text) const { return {must(readImport(text)), "stok.csv", warehouse, "Dedi"}; }
    ImportOutcome import(const QByteArray &text) { return must(applyImport(*store, order(text))); }
    ImportPreview preview(const QByteArray &text)
    {
        return read(
            [file = must(readImport(text)), this](Reader &reader) { return previewImport(reader, file, warehouse); });
    }
    std::optional<Sku> sku(const QString &code)
    {
        return read([code](Reader &reader) { return skuByCode(reader, code); });
    }
    std::optional<qint64> cost(qint64 id)
    {
        return read([id](Reader &reader) { return costOf(reader, id); });
    }
    qint64 onHand(qint64 id)
    {
        return read([id](Reader &reader) { return inventory::levels(reader, id); }).onHand;
    }
    std::vector<inventory::Movement> movements(qint64 id)
    {
        return read([id](Reader &reader) { return inventory::movements(reader, id, {}, 50); });
    }
    UndoOutcome undo(qint64 run) { return must(undoImport(*store, run, "Dedi")); }

    qint64 warehouse = 0, teko = 0;
};

} // namespace

class ImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePreviewTellsNewChangedUnchangedAndLeftOut()
    {
        Shop shop;
        const ImportPreview preview
            = shop.preview("sku,name,stock,price\nNEW,Baru,5,1000\nteko,Teko,20,189000\nTEKO2,,,\n,x,,\nX,,abc,\n");
        QCOMPARE(preview.added, 2);
        QCOMPARE(preview.unchanged, 1);
        QCOMPARE(preview.leftOut, 2);
        const ImportPreview other = shop.preview("sku,stock\nTEKO,23\n");
        QCOMPARE(other.changed, 1);
        QCOMPARE(other.rows[0].wasOnHand, 20);
        QCOMPARE(other.rows[0].wasName, "Teko");
    }
    void productAndCostComeInAndAreSaidBefore()
    {
        Shop shop;
        shop.write([&](Transaction &tx) { return setCost(tx, shop.teko, 100'00, "Rini"); });
        const QByteArray text = "sku,name,product,cost\nTEKO,Teko,Teko Leher  Angsa,150\nNEW,Baru,Teko Leher Angsa,\n";
        const ImportPreview preview = shop.preview(text);
        QCOMPARE(preview.changed, 1);
        QCOMPARE(preview.rows[0].wasCostMinor, 100'00);
        QCOMPARE(preview.rows[0].wasProduct, QString());
        shop.import(text);
        QCOMPARE(shop.sku("TEKO")->product, "Teko Leher Angsa");
        QCOMPARE(shop.sku("NEW")->product, "Teko Leher Angsa");
        QCOMPARE(shop.cost(shop.teko), 150'00);
        QCOMPARE(shop.preview(text).unchanged, 2);
    }
    void takenBackProductAndCostAreWhatTheyWere()
    {
        Shop shop;
        shop.write([&](Transaction &tx) { return setProduct(tx, shop.teko, "Teko Lama", "Rini"); });
        const qint64 run = shop.import("sku,name,product,cost\nTEKO,Teko,Teko Baru,150\n").runId;
        QCOMPARE(shop.undo(run).undone, 1);
        QCOMPARE(shop.sku("TEKO")->product, "Teko Lama");
        QCOMPARE(shop.cost(shop.teko), std::nullopt);
    }
    void aCostChangedSinceIsNotTakenBack()
    {
        Shop shop;
        const qint64 run = shop.import("sku,cost\nTEKO,150\n").runId;
        shop.write([&](Transaction &tx) { return setCost(tx, shop.teko, 170'00, "Rini"); });
        const UndoOutcome out = shop.undo(run);
        QCOMPARE(out.undone, 0);
        QCOMPARE(out.refused[0].why, UndoRefusal::Changed);
        QCOMPARE(shop.cost(shop.teko), 170'00);
    }
    void whatAnImportLeftAloneIsNotPutBack()
    {
        Shop shop;
        const qint64 run = shop.import("sku,name\nTEKO,Teko Baru\n").runId;
        shop.write([&](Transaction &tx) -> Result<> {
            CHECK(setProduct(tx, shop.teko, "Teko", "Rini"));
            return setCost(tx, shop.teko, 170'00, "Rini");
        });
        QCOMPARE(shop.undo(run).undone, 1);
        QCOMPARE(shop.sku("TEKO")->product, "Teko");
        QCOMPARE(shop.cost(shop.teko), 170'00);
    }
    void aFileWithoutItsCostsChangesNone()
    {
        Shop shop;
        ImportOrder order = shop.order("sku,name,cost\nTEKO,Teko Baru,150\nX,x,minus\nX,x,2\n");
        order.file = withoutCosts(std::move(order.file));
        QVERIFY(order.file.rows[1].faults.empty());
        QCOMPARE(order.file.rows[2].faults.front().what, ImportFault::TwiceInFile);
        must(applyImport(*shop.store, order));
        QCOMPARE(shop.sku("TEKO")->name, "Teko Baru");
        QCOMPARE(shop.cost(shop.teko), std::nullopt);
    }
    void aNewSkuGetsItsOpeningStock()
    {
        Shop shop;
        const ImportOutcome out = shop.import("sku;nama;stok;penyangga;harga\nCBK-20;Cobek;31;2;Rp125.000\n");
        QCOMPARE(out.reached.added, 1);
        const Sku made = *shop.sku("cbk-20");
        QCOMPARE(made.name, "Cobek");
        QCOMPARE(made.buffer, 2);
        QCOMPARE(made.priceMinor, 12'500'000);
        const auto moved = shop.movements(made.id);
        QCOMPARE(moved.size(), 1u);
        QCOMPARE(moved[0].reason, inventory::Reason::Opening);
        QCOMPARE(moved[0].delta, 31);
        QCOMPARE(moved[0].reference, "stok.csv");
        QCOMPARE(moved[0].actor, "Dedi");
    }
    void aKnownSkuIsSetToWhatWasCounted()
    {
        Shop shop;
        const ImportOutcome out = shop.import("sku,stock\nTEKO,23\n");
        QCOMPARE(out.reached.changed, 1);
        QCOMPARE(shop.onHand(shop.teko), 23);
        QCOMPARE(shop.movements(shop.teko)[0].delta, 3);
        QCOMPARE(shop.movements(shop.teko)[0].reason, inventory::Reason::Count);
    }
    void emptyCellsAndAbsentColumnsLeaveWhatIsThere()
    {
        Shop shop;
        shop.import("sku,name,price,barcode\nTEKO,,200000,\n");
        const Sku now = *shop.sku("TEKO");
        QCOMPARE(now.name, "Teko");
        QCOMPARE(now.barcode, "899");
        QCOMPARE(now.buffer, 2);
        QCOMPARE(now.priceMinor, 20'000'000);
        QCOMPARE(shop.onHand(shop.teko), 20);
    }
    void theSameFileTwiceChangesNothing()
    {
        Shop shop;
        const QByteArray file = "sku,name,stock,buffer,price\nA,Satu,3,1,1000\nTEKO,Teko leher,7,3,5000\n";
        shop.import(file);
        const ImportOutcome again = shop.import(file);
        QCOMPARE(again.reached.unchanged, 2);
        QCOMPARE(again.reached.changed + again.reached.added, 0);
        QCOMPARE(shop.movements(shop.teko).size(), 2u);
    }
    void aThirdOfBadRowsNeverStopsTheRest()
    {
        Shop shop;
        QByteArray text("sku,name,stock\n");
        int bad = 0;
        for (int i = 0; i < 1000; ++i) {
            if (i % 10 > 6) {
                ++bad;
                text += i % 10 == 7 ? QByteArray(",no code,1\n")
                    : i % 10 == 8   ? "B" + QByteArray::number(i) + ",x,-4\n"
                                    : QByteArray("A3,twice,9\n");
            } else {
                text += "A" + QByteArray::number(i) + ",good," + QByteArray::number(i) + "\n";
            }
        }
        const ImportOutcome out = shop.import(text);
        QCOMPARE(bad, 300);
        QCOMPARE(out.reached.leftOut, 300);
        QCOMPARE(out.reached.added, 700);
        QCOMPARE(shop.onHand(shop.sku("A996")->id), 996);
        QCOMPARE(shop.onHand(shop.sku("A3")->id), 3);
    }
    void stockForAWarehouseNobodyKnowsIsLeftOut()
    {
        Shop shop;
        const ImportPreview preview = shop.preview("sku,stock,gudang\nA,1,cakung\nB,1,Mars\nC,,Mars\n");
        QVERIFY(preview.rows[0].row.faults.empty());
        QCOMPARE(preview.rows[1].row.faults.front().what, ImportFault::UnknownWarehouse);
        QVERIFY(preview.rows[2].row.faults.empty()); // no stock, so it goes nowhere
        QCOMPARE(shop.import("sku,stock,gudang\nA,1,CKG\nB,1,Mars\n").reached.leftOut, 1);
        QVERIFY(!shop.sku("B"));
    }
    void theWarehouseAFigureGoesToIsTold()
    {
        Shop shop;
        const ImportPreview preview = shop.preview("sku,stock,gudang\nA,1,cakung\nB,1,\nC,1,Mars\nD,,CKG\n");
        QVERIFY(!preview.rows[0].place.isEmpty());
        QCOMPARE(preview.rows[1].place, preview.rows[0].place); // where the import is said to go
        QCOMPARE(preview.rows[2].place, "");
        QCOMPARE(preview.rows[3].place, ""); // no stock
    }
    void whatTheInventorySaysIsToldBesideWhatTheFileSays()
    {
        Shop shop;
        const ImportPreview preview = shop.preview("sku,stock,buffer,gudang\nA,1,-1,Mars\n");
        const auto &faults = preview.rows[0].row.faults;
        QCOMPARE(faults.size(), std::size_t(2));
        QCOMPARE(faults[0].what, ImportFault::Negative);
        QCOMPARE(faults[1].what, ImportFault::UnknownWarehouse);
    }
    void theGoodOneOfTwoRowsIsTaken()
    {
        Shop shop;
        QCOMPARE(shop.import("sku,stock\nA,many\nA,5\n").reached.added, 1);
        QCOMPARE(shop.onHand(shop.sku("A")->id), 5);
    }
    void progressIsToldAfterEachChunkAndACancelStopsBetweenThem()
    {
        Shop shop;
        QByteArray text("sku,stock\n");
        for (int i = 0; i < 1000; ++i)
            text += "A" + QByteArray::number(i) + ",1\n";
        std::atomic_bool cancel = false;
        QList<int> told;
        const ImportOutcome out = must(applyImport(
            *shop.store, shop.order(text),
            [&](const ImportProgress &at) {
                told << at.done;
                if (at.done >= 400)
                    cancel = true;
            },
            &cancel));
        QVERIFY(out.cancelled);
        QCOMPARE(told, (QList<int>{200, 400}));
        QVERIFY(shop.sku("A399"));
        QVERIFY(!shop.sku("A400"));
        QVERIFY(!shop.read([](Reader &reader) { return importRuns(reader, 1); })[0].endedAt); // rows are missing
    }
    void anImportThatCameToItsEndSaysSo()
    {
        Shop shop;
        shop.import("sku,stock\nA1,1\n");
        QVERIFY(shop.read([](Reader &reader) { return importRuns(reader, 1); })[0].endedAt);
    }
    void whatItWroteIsSeenLaterAsItWasThen()
    {
        Shop shop;
        const qint64 run = shop.import("sku,name,stock,price\nNEW,Baru,5,1000\nTEKO,Teko Besar,23,\n").runId;
        shop.import("sku,name,stock\nTEKO,Teko Kecil,7\n");
        const auto wrote = [&] {
            return shop.read([run](Reader &reader) { return importedRows(reader, run, 100); });
        };
        const auto rows = wrote();
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].verdict, ImportVerdict::New);
        QCOMPARE(rows[0].row.stock, 5);
        QCOMPARE(rows[0].row.priceMinor, 100'000);
        QCOMPARE(rows[1].verdict, ImportVerdict::Changed);
        QCOMPARE(rows[1].wasName, QStringLiteral("Teko"));
        QCOMPARE(rows[1].row.name, QStringLiteral("Teko Besar"));
        QCOMPARE(rows[1].wasOnHand, 20);
        QCOMPARE(rows[1].row.stock, 23);
        QCOMPARE(rows[1].place, QStringLiteral("Cakung"));
        shop.undo(run);
        QCOMPARE(wrote().size(), std::size_t(1)); // TEKO was changed since
    }
    void everythingIsAudited()
    {
        Shop shop;
        shop.import("sku,name,stock,buffer\nTEKO,Teko baru,23,5\n");
        const auto rows = shop.read(
            [&](Reader &reader) { return audit::page(reader, {.skuId = shop.teko, .actor = "Dedi"}, {}, 20); });
        QStringList actions;
        for (const auto &row : rows)
            actions << row.entry.action;
        QCOMPARE(actions, (QStringList{"stock.moved", "stock.buffer", "sku.changed"}));
        QVERIFY(!shop.read([](Reader &reader) { return audit::verifyChain(reader); }).brokenAt);
    }
    void anUndoPutsBackNamesPricesAndStock()
    {
        Shop shop;
        const ImportOutcome out
            = shop.import("sku,name,stock,price,buffer,barcode\nTEKO,Salah,2,1,9,1\nA,Baru,5,1,1,2\n");
        const UndoOutcome undone = shop.undo(out.runId);
        QCOMPARE(undone.undone, 2);
        QVERIFY(undone.refused.empty());
        const Sku teko = *shop.sku("TEKO");
        QCOMPARE(teko.name, "Teko");
        QCOMPARE(teko.barcode, "899");
        QCOMPARE(teko.buffer, 2);
        QCOMPARE(teko.priceMinor, 18'900'000);
        QCOMPARE(shop.onHand(shop.teko), 20);
        QCOMPARE(shop.movements(shop.teko)[0].reason, inventory::Reason::Undo);
        QVERIFY(!shop.sku("A")->active);
        QCOMPARE(shop.onHand(shop.sku("A")->id), 0);
    }
    void anUndoIsRefusedWhereStockHasMovedSince()
    {
        Shop shop;
        const ImportOutcome out = shop.import("sku,stock\nTEKO,25\nA,5\n");
        shop.write([&](Transaction &tx) {
            return inventory::move(tx,
                {.skuId = shop.teko,
                    .warehouseId = shop.warehouse,
                    .delta = -1,
                    .reason = inventory::Reason::Damaged,
                    .actor = "Rini"});
        });
        const UndoOutcome undone = shop.undo(out.runId);
        QCOMPARE(undone.undone, 1);
        QCOMPARE(undone.refused.size(), 1u);
        QCOMPARE(undone.refused[0].code, "TEKO");
        QCOMPARE(undone.refused[0].why, UndoRefusal::StockMoved);
        QCOMPARE(shop.onHand(shop.teko), 24);
    }
    void anUndoIsRefusedWhereSomebodyChangedTheSkuSince()
    {
        Shop shop;
        const ImportOutcome out = shop.import("sku,price\nTEKO,5000\n");
        shop.write([&](Transaction &tx) -> Result<> {
            Sku sku = **skuById(tx, shop.teko);
            sku.name = "Teko kuning";
            return changeSku(tx, sku, "Rini");
        });
        QCOMPARE(shop.undo(out.runId).refused[0].why, UndoRefusal::Changed);
        QCOMPARE(shop.sku("TEKO")->priceMinor, 500'000);
    }
    void anUndoIsRefusedForANewSkuThatAListingSpeaksOf()
    {
        Shop shop;
        const ImportOutcome out = shop.import("sku,name\nA,Baru\n");
        shop.write([](Transaction &tx) -> Result<> {
            TRY(const qint64 id,
                shops::connect(
                    tx, {.channel = "shopee", .name = "S", .account = "1", .baseUrl = "http://x"}, {}, "Rini"));
            CHECK(adoptListing(tx, id, {.ref = {"1", ""}, .sellerSku = "A", .title = "t", .quantity = {}}, "Rini"));
            return {};
        });
        QCOMPARE(shop.undo(out.runId).refused[0].why, UndoRefusal::InUse);
        QVERIFY(shop.sku("A")->active);
    }
    void aRefusedUndoCanBeAskedForAgain()
    {
        Shop shop;
        const ImportOutcome out = shop.import("sku,price\nTEKO,5000\nA,1\n");
        const auto rename = [&](const QString &name) {
            shop.write([&](Transaction &tx) -> Result<> {
                Sku sku = **skuById(tx, shop.teko);
                sku.name = name;
                return changeSku(tx, sku, "Rini");
            });
        };
        rename("Teko kuning");
        QCOMPARE(shop.undo(out.runId).undone, 1);
        QVERIFY(!shop.read([](Reader &reader) { return importRuns(reader, 5); })[0].undoneAt);
        rename("Teko");
        QCOMPARE(shop.undo(out.runId).undone, 1);
        QVERIFY(shop.read([](Reader &reader) { return importRuns(reader, 5); })[0].undoneAt);
        QCOMPARE(codeOf(undoImport(*shop.store, out.runId, "Dedi")), "import.undone");
    }
    void anImportAfterAnUndoTakesTheSkuUpAgain()
    {
        Shop shop;
        const ImportOutcome out = shop.import("sku,stock\nA,5\n");
        shop.undo(out.runId);
        QCOMPARE(shop.import("sku,stock\nA,6\n").reached.changed, 1);
        QVERIFY(shop.sku("A")->active);
        QCOMPARE(shop.onHand(shop.sku("A")->id), 6);
    }
    void aStoppedImportCanBeUndone()
    {
        Shop shop;
        QByteArray text("sku,stock\n");
        for (int i = 0; i < 600; ++i)
            text += "A" + QByteArray::number(i) + ",1\n";
        std::atomic_bool cancel = false;
        const ImportOutcome out = must(applyImport(
            *shop.store, shop.order(text), [&](const ImportProgress &) { cancel = true; }, &cancel));
        QCOMPARE(shop.read([](Reader &reader) { return importRuns(reader, 5); })[0].rows, 200);
        QCOMPARE(shop.undo(out.runId).undone, 200);
        QVERIFY(!shop.sku("A0")->active);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "test_import.moc"
