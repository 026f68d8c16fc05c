#include "inventory/stock_page.h"

#include "catalog/listing.h"
#include "catalog/sku.h"
#include "intake/intake.h"
#include "inventory/bundle.h"
#include "inventory/stock_page_queries.h"
#include "outbox/outbox.h"
#include "shops/shop.h"
#include "support/temp_store.h"

#include <QtTest>

using namespace selaras;
using namespace selaras::inventory;
using selaras::test::must;
using selaras::test::TempStore;

namespace {

/// Two warehouses, a shop that is written to.
struct House : TempStore {
    House()
    {
        write([this](Transaction &tx) -> Result<> {
            TRY(cakung, addWarehouse(tx, "CKG", "Cakung", "Rini"));
            TRY(bandung, addWarehouse(tx, "BDG", "Bandung", "Rini"));
            TRY(shop,
                shops::connect(
                    tx, {.channel = "shopee", .name = "Teko", .account = "1", .baseUrl = "http://x"}, {}, "Rini"));
            return shops::setWritesStock(tx, shop, true, "Rini");
        });
    }
    qint64 sku(const QString &code, const QString &name, qint64 onHand, qint64 buffer = 0, qint64 inBandung = 0)
    {
        return write([&](Transaction &tx) -> Result<qint64> {
            TRY(const qint64 id,
                catalog::addSku(tx, {.code = code, .name = name, .barcode = "899" + code, .buffer = buffer}, "Rini"));
            if (onHand > 0)
                CHECK(move(tx,
                    {.skuId = id, .warehouseId = cakung, .delta = onHand, .reason = Reason::Opening, .actor = "Rini"}));
            if (inBandung > 0)
                CHECK(move(tx,
                    {.skuId = id,
                        .warehouseId = bandung,
                        .delta = inBandung,
                        .reason = Reason::Opening,
                        .actor = "Rini"}));
            return id;
        });
    }
    qint64 listing(const QString &code, std::optional<qint64> shows)
    {
        return write([&](Transaction &tx) {
            return catalog::adoptListing(
                tx, shop, {.ref = {"item-" + code, ""}, .sellerSku = code, .title = code, .quantity = shows}, "Rini");
        });
    }
    void order(const QString &number, const QString &code, int quantity)
    {
        write([&](Transaction &tx) -> Result<> {
            const auto found = must(shops::find(tx, shop));
            channels::ChannelOrder order{.externalId = number, .number = number, .state = channels::OrderState::Ready};
            order.placedAt = tx.now();
            order.lines.push_back({.externalLineId = "1",
                .itemId = "item-" + code,
                .sellerSku = code,
                .title = code,
                .quantity = quantity});
            CHECK(intake::take(tx, *found, order, number.toUtf8()));
            return {};
        });
    }
    void variant(qint64 skuId, const QString &product)
    {
        write([=](Transaction &tx) { return catalog::setProduct(tx, skuId, product, "Rini"); });
    }
    QStringList codesByProduct(const ProductCursor &after, int limit, const StockFilter &filter = {})
    {
        QStringList out;
        for (const StockRow &row :
            read([=](Reader &reader) { return stockPageByProduct(reader, filter, after, limit); }))
            out << row.code;
        return out;
    }
    std::vector<StockRow> page(const StockFilter &filter = {}, const QString &after = {}, int limit = 200)
    {
        return read([=](Reader &reader) { return stockPage(reader, filter, after, limit); });
    }
    QStringList codes(const StockFilter &filter = {}, const QString &after = {}, int limit = 200)
    {
        QStringList out;
        for (const StockRow &row : page(filter, after, limit))
            out << row.code;
        return out;
    }
    qint64 count(StockTab tab)
    {
        return read([](Reader &reader) { return stockCounts(reader); }).skus[std::size_t(tab)];
    }

    qint64 cakung = 0, bandung = 0, shop = 0;
};

} // namespace

class StockPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void skusComeByCodeAPageAtATime()
    {
        House house;
        for (const char *code : {"TLA-600", "cbk-20", "GLK-38", "CLM"})
            house.sku(code, code, 10);
        QCOMPARE(house.codes({}, {}, 2), (QStringList{"cbk-20", "CLM"}));
        QCOMPARE(house.codes({}, "CLM", 2), (QStringList{"GLK-38", "TLA-600"}));
        QCOMPARE(house.codes({}, "TLA-600", 2), QStringList());
    }
    void aRowTellsItsLevelsAndWhatEachShopShows()
    {
        House house;
        house.sku("TLA-600", "Teko", 19, 2, 4);
        house.listing("TLA-600", 21);
        house.order("A1", "TLA-600", 9);
        const StockRow row = house.page()[0];
        QCOMPARE(row.levels.onHand, 23);
        QCOMPARE(row.levels.reserved, 9);
        QCOMPARE(row.levels.buffer, 2);
        QCOMPARE(row.available, 12);
        QCOMPARE(row.shops.size(), 1u);
        QCOMPARE(row.shops[0].published, 21);
        QVERIFY(row.shops[0].writes);
    }
    void byProductTheVariantsStandTogetherAndWhatStandsByItselfIsLast()
    {
        House house;
        house.variant(house.sku("Z-1", "Kaos merah", 1), "Kaos Polos");
        house.variant(house.sku("A-9", "kaos biru", 1), "kaos  polos");
        house.variant(house.sku("M-1", "Celana", 1), "Celana Panjang");
        house.sku("B", "b", 1);
        house.sku("A", "a", 1);
        QCOMPARE(house.codesByProduct({}, 100), (QStringList{"M-1", "A-9", "Z-1", "A", "B"}));
    }
    void aPageByProductEndsWithAWholeProduct()
    {
        House house;
        for (const char *code : {"K-1", "K-2", "K-3"})
            house.variant(house.sku(code, code, 1), "Kaos");
        house.variant(house.sku("T-1", "Topi", 1), "Topi");
        for (const char *code : {"A", "B", "C"})
            house.sku(code, code, 1);
        QCOMPARE(house.codesByProduct({}, 2), (QStringList{"K-1", "K-2", "K-3"}));
        QCOMPARE(house.codesByProduct({"Kaos", "K-3"}, 2), (QStringList{"T-1", "A"}));
        QCOMPARE(house.codesByProduct({{}, "A"}, 2), (QStringList{"B", "C"}));
        QCOMPARE(house.codesByProduct({{}, "C"}, 2), QStringList());
    }
    void ofAProductOnlyTheSkusThatMatchAreListed()
    {
        House house;
        house.variant(house.sku("K-MERAH", "Kaos merah", 2), "Kaos");
        house.variant(house.sku("K-BIRU", "Kaos biru", 50), "Kaos");
        house.variant(house.sku("T-1", "Topi", 50), "Topi");
        house.sku("LONE", "Sendiri", 1);
        QCOMPARE(house.codesByProduct({}, 9, {.tab = StockTab::Low}), (QStringList{"K-MERAH", "LONE"}));
        QCOMPARE(house.codesByProduct({}, 9, {.text = "k-b"}), QStringList{"K-BIRU"});
        QCOMPARE(house.codesByProduct({}, 9, {.warehouseId = house.bandung}), QStringList());
        for (int tab = 0; tab < kStockTabs; ++tab)
            for (const char *text : {"", "zzz"})
                QVERIFY(house.codesByProduct({}, 9, {.tab = StockTab(tab), .text = text}).size() <= 4);
    }
    void aProductIsTheSumOfItsSkus()
    {
        House house;
        house.variant(house.sku("K-1", "Kaos S", 10, 2, 3), "Kaos");
        house.variant(house.sku("K-2", "Kaos M", 4, 9), "Kaos");
        house.listing("K-1", 11);
        house.listing("K-2", 0);
        house.order("A1", "K-1", 4);
        house.order("A2", "K-2", 6);
        const auto rows = house.read([](Reader &reader) { return stockPageByProduct(reader, {}, {}, 9); });
        const StockRow product = productRow(rows);
        QCOMPARE(product.product, "Kaos");
        QCOMPARE(product.levels.onHand, 17);
        QCOMPARE(product.levels.reserved, 8); // 4 of the first; all 4 there are of the second
        QCOMPARE(product.levels.waiting, 2);
        QCOMPARE(product.levels.buffer, 11);
        QCOMPARE(product.available, rows[0].available + rows[1].available);
        QCOMPARE(product.places.size(), 2u);
        QCOMPARE(product.places[0].onHand, 14);
        QCOMPARE(product.places[1].onHand, 3);
        QCOMPARE(product.shops.size(), 1u);
        QCOMPARE(product.shops[0].published.value(),
            rows[0].shops[0].published.value() + rows[1].shops[0].published.value());
    }
    void aProductShowsTheStateOfItsWorstListing()
    {
        StockRow fine{.skuId = 1, .code = "A", .name = {}, .barcode = {}, .product = "Kaos"};
        StockRow bad = fine;
        fine.shops.push_back({.shopId = 7, .published = 3, .note = {}});
        bad.skuId = 2;
        bad.shops.push_back({.shopId = 7, .published = 4, .state = DriftState::Refused, .note = "no"});
        const std::vector<StockRow> order{bad, fine};
        const StockRow product = productRow(order);
        QCOMPARE(product.skuId, -2);
        QCOMPARE(product.shops.size(), 1u);
        QCOMPARE(product.shops[0].state, DriftState::Refused);
        QCOMPARE(product.shops[0].published, 7);
    }
    void aWarehouseShowsItsOwnSkusAndFiguresButAvailableIsOfAll()
    {
        House house;
        house.sku("A", "a", 10, 1, 5);
        house.sku("B", "b", 10);
        const auto rows = house.page({.warehouseId = house.bandung});
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].levels.onHand, 5);
        QCOMPARE(rows[0].available, 14);
    }
    void aSkuIsFoundByTheBeginningOfCodeNameOrBarcode()
    {
        House house;
        house.sku("TLA-600", "Teko Leher Angsa", 1);
        house.sku("CBK-20", "Cobek Batu", 1);
        QCOMPARE(house.codes({.text = "tla"}), QStringList{"TLA-600"});
        QCOMPARE(house.codes({.text = " Cobek"}), QStringList{"CBK-20"});
        QCOMPARE(house.codes({.text = "899CBK"}), QStringList{"CBK-20"});
        QCOMPARE(house.codes({.text = "angsa"}), QStringList());
    }
    void lowIsWhatHasFivePiecesLeftAfterItsBuffer()
    {
        House house;
        house.sku("PLENTY", "x", 100, 3);
        house.sku("FIVE", "x", 8, 3);
        house.sku("SIX", "x", 9, 3);
        house.sku("BIG-BUFFER", "x", 54, 50);
        house.sku("SPLIT", "x", 4, 0, 4);
        house.sku("NEVER", "x", 0);
        QCOMPARE(house.codes({.tab = StockTab::Low}), (QStringList{"BIG-BUFFER", "FIVE"}));
        QCOMPARE(house.count(StockTab::Low), 2);
        QCOMPARE(house.codes({.tab = StockTab::Low, .text = "fi"}), QStringList{"FIVE"});
    }
    void shortIsWhatWasSoldButIsNotThere()
    {
        House house;
        house.sku("A", "x", 1);
        house.sku("B", "x", 5);
        house.order("1", "A", 3);
        house.order("2", "B", 3);
        QCOMPARE(house.codes({.tab = StockTab::Short}), QStringList{"A"});
        QCOMPARE(house.count(StockTab::Short), 1);
        QCOMPARE(house.page({.tab = StockTab::Short})[0].levels.waiting, 2);
    }
    void bundlesHaveTheirPartsAndAsManyAsTheScarcestAllows()
    {
        House house;
        const qint64 pot = house.sku("POT", "x", 9), filter = house.sku("FILTER", "x", 10, 0, 2);
        const qint64 set = house.sku("SET", "x", 0);
        house.write([&](Transaction &tx) { return setRecipe(tx, set, {{pot, 1}, {filter, 3}}, "Rini"); });
        QCOMPARE(house.codes({.tab = StockTab::Bundles}), QStringList{"SET"});
        QCOMPARE(house.codes({.tab = StockTab::Bundles, .text = "po"}), QStringList());
        QCOMPARE(house.count(StockTab::Bundles), 1);
        const StockRow row = house.page({.tab = StockTab::Bundles})[0];
        QVERIFY(row.bundle);
        QCOMPARE(row.available, 4);
        QCOMPARE(scarcestOf(row.parts)->code, "FILTER");
    }
    void aRowSaysWhatEveryWarehouseHas()
    {
        House house;
        house.sku("SPLIT", "x", 4, 0, 7);
        const StockRow row = house.page({})[0];
        QCOMPARE(row.places.size(), 2u);
        QCOMPARE(row.places[0].name, "Bandung");
        QCOMPARE(row.places[0].onHand, 7);
        QCOMPARE(row.places[1].onHand, 4);
    }
    void theIdsOfAFilterAreThoseOfItsPages()
    {
        House house;
        const qint64 b = house.sku("B", "x", 1), a = house.sku("A", "x", 50);
        const auto ids = [&](const StockFilter &filter, int limit) {
            return house.read([&](Reader &reader) { return stockIds(reader, filter, limit); });
        };
        QCOMPARE(ids({}, 100), (std::vector<qint64>{a, b}));
        QCOMPARE(ids({}, 1), (std::vector<qint64>{a}));
        QCOMPARE(ids({.tab = StockTab::Low}, 100), (std::vector<qint64>{b}));
    }
    void differsIsWhatAShopShowsOtherwiseOrRefused()
    {
        House house;
        for (const char *code : {"SAME", "OTHER", "REFUSED", "SILENT"}) {
            house.sku(code, "x", 10);
            const qint64 id = house.listing(code, QByteArray(code) == "OTHER" ? 9 : 10);
            house.write([&](Transaction &tx) -> Result<> {
                if (QByteArray(code) == "REFUSED")
                    return catalog::refused(tx, id, "campaign");
                if (QByteArray(code) == "SILENT")
                    return catalog::pushUnknown(tx, id, "lost");
                return {};
            });
        }
        QCOMPARE(house.codes({.tab = StockTab::Differs}), QStringList{"REFUSED"}); // the rest is being told
        house.clock.advance(kUnderWay);
        QCOMPARE(house.codes({.tab = StockTab::Differs}), (QStringList{"OTHER", "REFUSED"}));
        QCOMPARE(house.count(StockTab::Differs), 2);
        QCOMPARE(house.codes({.tab = StockTab::Unconfirmed}), QStringList{"SILENT"});
    }
    void aDiscardedJobLeavesItsListingAmongTheDiffering()
    {
        House house;
        house.sku("A", "x", 10);
        house.listing("A", 3);
        house.write([&](Transaction &tx) -> Result<> {
            TRY(const auto jobs, outbox::take(tx, house.shop, outbox::JobKind::PublishStock, 5));
            CHECK(outbox::bury(tx, jobs.at(0), Error(Error::Kind::Malformed)));
            return outbox::discardDead(tx, jobs.at(0).id, "Rini", "why not");
        });
        QCOMPARE(house.codes({.tab = StockTab::Differs}), QStringList{"A"});
    }
    void aShopInShadowModeDiffersFromNothing()
    {
        House house;
        house.write([&](Transaction &tx) { return shops::setWritesStock(tx, house.shop, false, "Rini"); });
        house.sku("A", "x", 10);
        house.listing("A", 3);
        QCOMPARE(house.count(StockTab::Differs), 0);
        QVERIFY(!house.page()[0].shops[0].writes);
    }
    void whatWasToldLongAgoAndNotReadBackIsUnconfirmed()
    {
        House house;
        house.sku("A", "x", 10);
        const qint64 id = house.listing("A", 10);
        house.write([&](Transaction &tx) { return catalog::pushed(tx, id, 10); });
        QCOMPARE(house.count(StockTab::Unconfirmed), 0);
        house.clock.advance(kUnderWay);
        QCOMPARE(house.count(StockTab::Unconfirmed), 1);
        QCOMPARE(house.codes({.tab = StockTab::Unconfirmed}), QStringList{"A"});
        house.write([&](Transaction &tx) { return catalog::confirmed(tx, id, 10); });
        QCOMPARE(house.count(StockTab::Unconfirmed), 0);
    }
    void aSkuNoLongerSoldIsNotShown()
    {
        House house;
        const qint64 id = house.sku("A", "x", 1);
        house.write([&](Transaction &tx) -> Result<> {
            auto sku = **catalog::skuById(tx, id);
            sku.active = false;
            return catalog::changeSku(tx, sku, "Rini");
        });
        QCOMPARE(house.codes(), QStringList());
        QCOMPARE(house.count(StockTab::All), 0);
    }
    void theWhyOfASkuIsToldByWarehouseAndPromise()
    {
        House house;
        const qint64 id = house.sku("A", "x", 19, 0, 4);
        house.order("1", "A", 2);
        house.order("2", "A", 3);
        const auto places = house.read([&](Reader &reader) { return stockByWarehouse(reader, id); });
        QCOMPARE(places.size(), 2u);
        QCOMPARE(places[0].name, "Cakung");
        QCOMPARE(places[0].onHand, 19);
        const Promised promised = house.read([&](Reader &reader) { return promisedOf(reader, id); });
        QCOMPARE(promised.orders, 2);
        QCOMPARE(promised.held, 5);
    }
    void noQueryWalksOverATable_data()
    {
        QTest::addColumn<QString>("sql");
        const std::vector<std::pair<const char *, const SqlText *>> queries{{"all", &allHeads}, {"low", &lowHeads},
            {"short", &shortHeads}, {"differing", &differingHeads}, {"unconfirmed", &unconfirmedHeads},
            {"all found", &allFound}, {"low found", &lowFound}, {"short found", &shortFound},
            {"differing found", &differingFound}, {"unconfirmed found", &unconfirmedFound}, {"count all", &countAll},
            {"count low", &countLow}, {"count short", &countShort}, {"count differing", &countDiffering},
            {"count unconfirmed", &countUnconfirmed}, {"on hand", &sumOnHand}, {"figures", &figuresOfSku},
            {"places", &warehousesOfSku}, {"promises", &promisesOfSku}};
        for (const auto &[name, query] : queries)
            QTest::newRow(name) << QString::fromLatin1(query->text());
    }
    void noQueryWalksOverATable()
    {
        QFETCH(QString, sql);
        House house;
        house.tamper("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                     "INSERT INTO sku (id, code, code_folded, name, name_folded, created_at) "
                     "SELECT i, 'S' || i, 's' || i, 'N' || i, 'n' || i, 0 FROM n");
        house.tamper(
            "INSERT INTO stock (sku_id, warehouse_id, on_hand) SELECT k.id, (SELECT min(id) FROM warehouse), 50 FROM sku k");
        house.tamper(
            "INSERT INTO listing (id, shop_id, item_id, sku_id) SELECT k.id, (SELECT id FROM shop), k.code, k.id FROM sku k");
        house.tamper("ANALYZE");
        for (const QString &step : house.plan(sql)) {
            // Partial indexes and the few warehouses and shops may be walked over; tables may not.
            const bool walks = step.startsWith("SCAN TABLE") && !step.contains("INDEX")
                && !step.contains("TABLE warehouse") && !step.contains("TABLE shop");
            QVERIFY2(!walks, qPrintable(step));
        }
    }
};

QTEST_GUILESS_MAIN(StockPageTest)
#include "test_stock_page.moc"
