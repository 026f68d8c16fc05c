#include "catalog/bulk.h"

#include "allocation/effect_text.h"
#include "inventory/bundle.h"
#include "inventory/stock_page.h"
#include "support/world.h"

#include <QTest>
#include <rapidcheck.h>

using namespace selaras;
using namespace selaras::catalog;
using namespace selaras::test;

namespace {

struct Shelf : World {
    qint64 shop = addShop(QStringLiteral("Teko"));
    qint64 cup = addSku(QStringLiteral("CUP"), 10), pan = addSku(QStringLiteral("PAN"), 2);

    Shelf()
    {
        list(shop, "CUP", 10);
        list(shop, "PAN", 2);
    }
    std::vector<BulkRow> apply(const BulkChange &change)
    {
        return write([&](Transaction &tx) { return applyBulk(tx, {cup, pan}, change, who); });
    }
    std::vector<BulkRow> preview(const BulkChange &change)
    {
        return write([&](Transaction &tx) { return previewBulk(tx, {cup, pan}, change, who); });
    }
    qint64 onHand(qint64 id)
    {
        return read([id](Reader &reader) { return inventory::levels(reader, id); }).onHand;
    }
    qint64 entries()
    {
        return qint64(read([](Reader &reader) { return audit::page(reader, {}, {}, 1'000); }).size());
    }
    NewStock less(qint64 pieces)
    {
        return {.warehouseId = warehouse,
            .isChange = true,
            .pieces = -pieces,
            .reason = inventory::Reason::Damaged,
            .note = "fell"};
    }
};

qint64 pieces(const BulkValue &value) { return std::get<std::optional<qint64>>(value).value_or(-1); }

} // namespace

class BulkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPreviewTellsBeforeAfterAndWhatShopsWouldBeTold()
    {
        Shelf shelf;
        const auto rows = shelf.preview(NewBuffer{4});
        QCOMPARE(rows.size(), 2u);
        QCOMPARE(pieces(rows[0].before), 0);
        QCOMPARE(pieces(rows[0].after), 4);
        QCOMPARE(rows[0].shops.size(), 1u);
        QCOMPARE(rows[0].shops[0].now, 10);
        QCOMPARE(rows[0].shops[0].then, 6);
        QCOMPARE(rows[1].shops[0].then, 0);
    }
    void aPreviewGoesByTheRules()
    {
        Shelf shelf;
        shelf.write([&](Transaction &tx) -> Result<> {
            inventory::StoredRule rule;
            rule.name = "few";
            rule.rule.scope.tag = "limited";
            rule.rule.effect = allocation::AtMost{3};
            CHECK(inventory::addRule(tx, rule, shelf.who));
            CHECK(inventory::turnRules(tx));
            CHECK(inventory::allotSome(tx, 100));
            return {};
        });
        const auto rows = shelf.preview(NewTags{{"limited"}, {}});
        QCOMPARE(rows[0].shops[0].now, 10);
        QCOMPARE(rows[0].shops[0].then, 3);
        QVERIFY(shelf.read([&](Reader &r) { return inventory::tagsOf(r, shelf.cup); }).empty());
    }
    void aPreviewWritesNothing()
    {
        Shelf shelf;
        const qint64 before = shelf.entries();
        for (const BulkChange &change : {BulkChange(NewBuffer{4}), BulkChange(NewProduct{"Dapur"}),
                 BulkChange(NewCost{100}), BulkChange(NewTags{{"x"}, {}}), BulkChange(shelf.less(1))})
            QCOMPARE(shelf.preview(change).size(), 2u);
        QCOMPARE(shelf.entries(), before);
        QCOMPARE(shelf.onHand(shelf.cup), 10);
        QCOMPARE(shelf.read([&](Reader &r) { return skuById(r, shelf.cup); })->product, QString());
    }
    void whatThePreviewSaysIsWhatHappens()
    {
        Shelf shelf;
        for (const BulkChange &change : {BulkChange(NewBuffer{4}), BulkChange(NewProduct{"Dapur"}),
                 BulkChange(NewCost{100}), BulkChange(NewTags{{"x"}, {}}), BulkChange(shelf.less(3))}) {
            const auto said = shelf.preview(change), done = shelf.apply(change);
            QCOMPARE(said.size(), done.size());
            for (std::size_t i = 0; i < said.size(); ++i) {
                QVERIFY(said[i].before == done[i].before && said[i].after == done[i].after);
                QVERIFY(said[i].shops == done[i].shops);
                QCOMPARE(said[i].refused.has_value(), done[i].refused.has_value());
            }
        }
    }
    void whoIsRefusedStaysAndTheOthersGoOn()
    {
        Shelf shelf;
        const auto rows = shelf.apply(shelf.less(3));
        QVERIFY(!rows[0].refused);
        QCOMPARE(shelf.onHand(shelf.cup), 7);
        QCOMPARE(rows[1].refused->code, "stock.not-enough");
        QVERIFY(rows[1].before == rows[1].after);
        QCOMPARE(rows[1].shops[0].then, rows[1].shops[0].now);
        QCOMPARE(shelf.onHand(shelf.pan), 2);
    }
    void countedTheyAreWhatWasCountedAndTheReasonHasToFit()
    {
        Shelf shelf;
        NewStock five{.warehouseId = shelf.warehouse,
            .isChange = false,
            .pieces = 5,
            .reason = inventory::Reason::Found,
            .note = {}};
        const auto rows = shelf.apply(five);
        QCOMPARE(rows[0].refused->code, "stock.wrong-way"); // found only adds
        QCOMPARE(shelf.onHand(shelf.pan), 5);
    }
    void aChangeOfStockIsTakenBackByTheOppositeMovement()
    {
        Shelf shelf;
        const auto rows = shelf.apply(shelf.less(2));
        QCOMPARE(shelf.onHand(shelf.pan), 0);
        const auto back = shelf.write([&](Transaction &tx) { return takeBackBulk(tx, rows, shelf.who); });
        QCOMPARE(back.size(), 2u);
        QCOMPARE(shelf.onHand(shelf.cup), 10);
        QCOMPARE(shelf.onHand(shelf.pan), 2);
        const auto newest = shelf.read([&](Reader &r) { return inventory::movements(r, shelf.pan, {}, 1); });
        QCOMPARE(newest[0].reason, inventory::Reason::Undo);
    }
    void moreThanTheLimitIsRefusedAsAWhole()
    {
        Shelf shelf;
        auto tried = shelf.store->write([&](Transaction &tx) {
            return applyBulk(tx, std::vector<qint64>(kMostBulk + 1, shelf.cup), NewBuffer{1}, shelf.who);
        });
        QCOMPARE(tried.takeResult().error().code, "bulk.too-many");
    }
    void onHandStaysTheSumOfMovementsAndAProductTheSumOfItsSkus()
    {
        const bool held = rc::check("any bulk changes of any stock", [] {
            Shelf shelf;
            std::vector<qint64> skus{shelf.cup, shelf.pan};
            for (int i = 0; i < 3; ++i)
                skus.push_back(shelf.addSku(QStringLiteral("V-%1").arg(i), *rc::gen::inRange(0, 20)));
            const qint64 second = shelf.addWarehouse("V");
            const int steps = *rc::gen::inRange(1, 8);
            for (int step = 0; step < steps; ++step) {
                NewStock stock{.warehouseId = *rc::gen::arbitrary<bool>() ? shelf.warehouse : second,
                    .isChange = *rc::gen::arbitrary<bool>(),
                    .pieces = *rc::gen::inRange(0, 15),
                    .reason = *rc::gen::element(inventory::Reason::Count, inventory::Reason::Damaged,
                        inventory::Reason::Found, inventory::Reason::Correction),
                    .note = {}};
                if (stock.isChange && *rc::gen::arbitrary<bool>())
                    stock.pieces = -stock.pieces;
                const BulkChange change
                    = *rc::gen::element(BulkChange(stock), BulkChange(NewBuffer{*rc::gen::inRange(0, 5)}),
                        BulkChange(NewProduct{*rc::gen::element(QString(), QString("Kaos"), QString("Topi"))}));
                const auto rows = shelf.write([&](Transaction &tx) { return applyBulk(tx, skus, change, shelf.who); });
                if (*rc::gen::arbitrary<bool>())
                    shelf.write([&](Transaction &tx) { return takeBackBulk(tx, rows, shelf.who); });
            }
            for (const qint64 id : skus) {
                qint64 sum = 0;
                for (const auto &movement :
                    shelf.read([id](Reader &reader) { return inventory::movements(reader, id, {}, 1'000); }))
                    sum += movement.delta;
                RC_ASSERT(shelf.onHand(id) == sum);
            }
            const auto rows
                = shelf.read([](Reader &reader) { return inventory::stockPageByProduct(reader, {}, {}, 100); });
            RC_ASSERT(rows.size() == skus.size());
            const inventory::StockRow all = inventory::productRow(rows);
            qint64 onHand = 0, available = 0, told = 0;
            QHash<qint64, qint64> places;
            for (const auto &row : rows) {
                onHand += row.levels.onHand;
                available += row.available;
                for (const auto &place : row.places)
                    places[place.warehouseId] += place.onHand;
                for (const auto &figure : row.shops)
                    told += figure.due;
            }
            RC_ASSERT(all.levels.onHand == onHand);
            RC_ASSERT(all.available == available);
            qint64 inPlaces = 0, due = 0;
            for (const auto &place : all.places) {
                RC_ASSERT(places.value(place.warehouseId) == place.onHand);
                inPlaces += place.onHand;
            }
            RC_ASSERT(inPlaces == onHand);
            for (const auto &figure : all.shops)
                due += figure.due;
            RC_ASSERT(due == told);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(BulkTest)
#include "test_bulk.moc"
