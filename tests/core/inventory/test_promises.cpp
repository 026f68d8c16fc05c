#include "support/world.h"

using namespace selaras;
using namespace selaras::test;
using enum channels::OrderState;
using inventory::Reason;
using Pieces = std::pair<qint64, qint64>; ///< held, waiting

class PromisesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        world = std::make_unique<World>();
        shop = world->addShop(QStringLiteral("Satu"));
        sku = world->addSku(QStringLiteral("A"), 10);
        world->clock.advance(1000);
    }
    void cleanup()
    {
        BOOKS_HOLD(*world);
        world.reset();
    }

    void whatIsOnHandIsTheSumOfItsMovements()
    {
        world->move(sku, 5);
        world->move(sku, -3, Reason::Damaged);
        const auto all = world->read([&](Reader &r) { return inventory::movements(r, sku, {}, 10); });
        QCOMPARE(all.size(), 3u);
        QCOMPARE(all[0].onHandAfter, 12);
        QCOMPARE(world->levels(sku).onHand, 12);
    }
    void movementsArePagedNewestFirst()
    {
        world->move(sku, 5);
        world->move(sku, 6);
        const auto first = world->read([&](Reader &r) { return inventory::movements(r, sku, {}, 2); });
        const auto rest = world->read([&](Reader &r) { return inventory::movements(r, sku, first[1].id, 2); });
        QCOMPARE(first[0].delta, 6);
        QCOMPARE(rest.size(), 1u);
        QCOMPARE(rest[0].reason, Reason::Opening);
    }
    void takingMoreThanThereIsIsRefused()
    {
        const auto moved = world->tryMove(sku, -11, Reason::Lost);
        QCOMPARE(codeOf(moved), QStringLiteral("stock.not-enough"));
        QCOMPARE(world->levels(sku).onHand, 10);
    }
    void aReasonThatOnlyAddsTakesNothingAway()
    {
        for (const Reason adds : {Reason::Opening, Reason::Receipt, Reason::Found})
            QCOMPARE(codeOf(world->tryMove(sku, -3, adds)), QStringLiteral("stock.wrong-way"));
        QCOMPARE(world->levels(sku).onHand, 10);
    }
    void aReasonThatOnlyTakesAddsNothing()
    {
        for (const Reason takes : {Reason::Damaged, Reason::Lost})
            QCOMPARE(codeOf(world->tryMove(sku, 3, takes)), QStringLiteral("stock.wrong-way"));
        QCOMPARE(world->levels(sku).onHand, 10);
    }
    void aMovementOfNothingIsRefused() { QVERIFY(!world->tryMove(sku, 0)); }
    void aMovementBeyondAllNumbersIsRefused()
    {
        QVERIFY(!world->tryMove(sku, std::numeric_limits<qint64>::max()));
        QCOMPARE(world->levels(sku).onHand, 10);
    }
    void anUnknownSkuHasNoLevels()
    {
        auto future = world->store->read([](Reader &r) { return inventory::levels(r, 12345); });
        const auto found = future.takeResult();
        QVERIFY(!found && found.error().kind == Error::Kind::Conflict);
    }
    void aSkuWithoutStockHasNothing()
    {
        const qint64 empty = world->addSku(QStringLiteral("E"), 0);
        QCOMPARE(world->levels(empty).available(), 0);
    }
    void aCountThatAgreesChangesNothing()
    {
        world->count(sku, 10);
        QCOMPARE(world->read([&](Reader &r) { return inventory::movements(r, sku, {}, 10); }).size(), 1u);
    }
    void aCountBelowThePromisesMakesTheYoungestWait()
    {
        const qint64 old = sell("1", 6), young = sell("2", 4);
        world->count(sku, 7);
        QCOMPARE(world->promised(old), Pieces(6, 0));
        QCOMPARE(world->promised(young), Pieces(1, 3));
    }
    void aReceiptGoesToTheOrdersThatWaitLongest()
    {
        sell("1", 10);
        const qint64 second = sell("2", 4), third = sell("3", 4);
        world->move(sku, 5);
        QCOMPARE(world->promised(second), Pieces(4, 0));
        QCOMPARE(world->promised(third), Pieces(1, 3));
        QCOMPARE(world->levels(sku).available(), 0);
    }
    void theBufferIsKeptOffTheShopsButNotOffTheOrders()
    {
        world->write([&](Transaction &tx) { return inventory::setBuffer(tx, sku, 4, world->who); });
        QCOMPARE(world->levels(sku).available(), 6);
        QCOMPARE(world->promised(sell("1", 9)), Pieces(9, 0));
        QCOMPARE(world->levels(sku).available(), 0);
    }
    void anOrderIsTakenFromTheWarehouseThatCanGiveAllOfIt()
    {
        const qint64 second = world->addWarehouse(QStringLiteral("S"));
        world->move(sku, 15, Reason::Receipt, second);
        sell("1", 12);
        QCOMPARE(in(second).reserved, 12);
        QCOMPARE(in(world->warehouse).reserved, 0);
    }
    void whyThatWarehouseSendsIsKeptWithThePromiseAndInTheAudit()
    {
        const qint64 second = world->addWarehouse(QStringLiteral("S"));
        world->move(sku, 15, Reason::Receipt, second);
        const qint64 order = sell("1", 12);
        const auto sources = world->read([&](Reader &r) { return inventory::sourcesOf(r, order); });
        QCOMPARE(sources.size(), 1u);
        QCOMPARE(sources[0].warehouse, QStringLiteral("S"));
        QCOMPARE(sources[0].why, QStringLiteral("most-stock"));
        const auto entries = world->read([&](Reader &r) {
            return audit::page(
                r, {.orderId = order, .skuId = {}, .actor = {}, .actionPrefix = QStringLiteral("stock.res")}, {}, 5);
        });
        QCOMPARE(entries.at(0).entry.detail, QStringLiteral("most-stock: S"));
    }
    void anOrderThatHasLeftStillSaysFromWhere()
    {
        const qint64 order = sell("1", 2);
        world->write([&](Transaction &tx) { return inventory::shipOrder(tx, order, world->who, QStringLiteral("1")); });
        const auto sources = world->read([&](Reader &r) { return inventory::sourcesOf(r, order); });
        QCOMPARE(sources.at(0).why, QStringLiteral("only-warehouse"));
    }
    void whatOneWarehouseLostIsGivenFromAnother()
    {
        const qint64 order = sell("1", 8);
        const qint64 second = world->addWarehouse(QStringLiteral("S"));
        world->move(sku, 9, Reason::Receipt, second);
        world->move(sku, -10, Reason::Lost);
        QCOMPARE(world->promised(order), Pieces(8, 0));
        QCOMPARE(in(second).reserved, 8);
    }
    void withoutAWarehouseNothingCanBePromised()
    {
        world->tamper(QStringLiteral("UPDATE warehouse SET active = 0"));
        const auto taken = world->tryTake(shop, world->order(QStringLiteral("1"), {{QStringLiteral("A"), 1}}));
        QCOMPARE(codeOf(taken), QStringLiteral("stock.no-warehouse"));
    }
    void theNextLapseIsTheNearest()
    {
        const qint64 begun = world->clock.now();
        sell("1", 1, Unpaid);
        world->clock.advance(5000);
        sell("2", 1, Unpaid);
        QCOMPARE(
            world->read([](Reader &r) { return inventory::nextLapse(r); }), std::optional<qint64>(begun + World::kDay));
    }
    void aLapseGivesThePiecesToWhoeverWaits()
    {
        sell("1", 10, Unpaid);
        const qint64 waiting = sell("2", 3);
        world->clock.advance(World::kDay);
        world->write([](Transaction &tx) { return inventory::lapse(tx, 10); });
        QCOMPARE(world->promised(waiting), Pieces(3, 0));
    }
    void cancellingAnOrderOfTwoLinesOfOneSkuReleasesBothThoughOneFillsTheOther()
    {
        const auto order = world->order(QStringLiteral("1"), {{QStringLiteral("A"), 8}, {QStringLiteral("A"), 5}});
        world->take(shop, order);
        QCOMPARE(world->levels(sku).waiting, 3);
        world->take(shop, world->later(order, Cancelled));
        QCOMPARE(world->levels(sku).reserved, 0);
        QCOMPARE(world->levels(sku).available(), 10);
    }
    void aLapseOfTwoLinesOfOneSkuReleasesBothThoughOneFillsTheOther()
    {
        world->take(
            shop, world->order(QStringLiteral("1"), {{QStringLiteral("A"), 8}, {QStringLiteral("A"), 5}}, Unpaid));
        world->clock.advance(World::kDay);
        world->write([](Transaction &tx) { return inventory::lapse(tx, 10); });
        QCOMPARE(world->levels(sku).reserved, 0);
        QCOMPARE(world->levels(sku).available(), 10);
    }
    void everyReasonHasItsName()
    {
        for (int i = 0; i <= int(Reason::Undo); ++i)
            QCOMPARE(inventory::reasonFromName(inventory::reasonName(Reason(i))), std::optional(Reason(i)));
        QVERIFY(!inventory::reasonFromName(QStringLiteral("else")));
    }

private:
    qint64 sell(const char *number, int pieces, channels::OrderState state = Ready)
    {
        return world->takeNew(shop, world->order(QString::fromLatin1(number), {{QStringLiteral("A"), pieces}}, state));
    }
    inventory::Levels in(qint64 warehouse)
    {
        return world->read([&](Reader &r) { return inventory::levelsIn(r, sku, warehouse); });
    }

    std::unique_ptr<World> world;
    qint64 shop = 0, sku = 0;
};

QTEST_GUILESS_MAIN(PromisesTest)
#include "test_promises.moc"
