#include "audit/audit.h"
#include "inventory/bundle.h"
#include "inventory/rules.h"
#include "stockroom/delivery.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using stockroom::Arrived;
using stockroom::Delivery;
using stockroom::DeliveryState;

namespace {

struct Stockroom : World {
    Stockroom()
    {
        pot = addSku(QStringLiteral("POT"), 10);
        filter = addSku(QStringLiteral("FILTER"), 5);
        far = addWarehouse(QStringLiteral("B"));
    }
    template <class Work> auto attempt(Work work)
    {
        auto done = store->write(std::move(work));
        return done.takeResult();
    }
    template <class Work> QString refusal(Work work)
    {
        const auto done = attempt(std::move(work));
        return done ? QString() : done.error().code;
    }
    Delivery purchase(std::vector<stockroom::DeliveryLine> lines, const QString &number = QStringLiteral("PO-1"))
    {
        return {.number = number,
            .fromWarehouseId = {},
            .supplier = QStringLiteral("CV Teko"),
            .warehouseId = warehouse,
            .expectedAt = {},
            .lines = std::move(lines)};
    }
    Delivery transfer(std::vector<stockroom::DeliveryLine> lines, const QString &number = QStringLiteral("TR-1"))
    {
        Delivery out = purchase(std::move(lines), number);
        out.fromWarehouseId = warehouse;
        out.warehouseId = far;
        return out;
    }
    qint64 expect(const Delivery &delivery)
    {
        return write([&](Transaction &tx) { return stockroom::expect(tx, delivery, who); });
    }
    qint64 send(const Delivery &delivery)
    {
        return write([&](Transaction &tx) { return stockroom::send(tx, delivery, who); });
    }
    void receive(qint64 id, std::vector<Arrived> arrived)
    {
        write([&](Transaction &tx) { return stockroom::receive(tx, id, arrived, who); });
    }
    void expectBy(qint64 id, std::optional<qint64> day)
    {
        write([&](Transaction &tx) { return stockroom::expectBy(tx, id, day, who); });
    }
    Delivery find(qint64 id)
    {
        return *read([id](Reader &reader) { return stockroom::find(reader, id); });
    }
    inventory::Levels in(qint64 place, qint64 sku)
    {
        return read([=](Reader &reader) { return inventory::levelsIn(reader, sku, place); });
    }
    /// A listing of pots in a shop, under a rule that counts what is expected within 3 days.
    qint64 listPotsToCome()
    {
        const qint64 listing = list(addShop(QStringLiteral("Satu")), QStringLiteral("POT"), 10);
        write([&](Transaction &tx) -> Result<> {
            CHECK(inventory::turnRules(tx));
            CHECK(inventory::addRule(tx,
                {.rule = {.id = 0, .scope = {}, .effect = allocation::CountIncoming{3}},
                    .name = QStringLiteral("pre-order"),
                    .startsAt = {},
                    .endsAt = {}},
                who));
            return {};
        });
        return listing;
    }
    /// What the engine does in the background, day and night.
    void turn()
    {
        write([](Transaction &tx) -> Result<> {
            CHECK(inventory::turnRules(tx));
            CHECK(inventory::allotSome(tx, 1000));
            return {};
        });
    }
    /// Why stock of a SKU moved in a warehouse, by how many pieces, and for which delivery; the oldest first.
    std::vector<std::tuple<inventory::Reason, qint64, QString>> moved(qint64 sku, qint64 place)
    {
        std::vector<std::tuple<inventory::Reason, qint64, QString>> out;
        for (const auto &movement :
            read([=](Reader &reader) { return inventory::movements(reader, sku, std::nullopt, 100); }))
            if (movement.warehouseId == place)
                out.emplace(out.begin(), movement.reason, movement.delta, movement.reference);
        return out;
    }

    qint64 pot = 0, filter = 0, far = 0;
};

} // namespace

class DeliveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasBoughtIsIncomingAndNotAvailable()
    {
        Stockroom room;
        room.expect(room.purchase({{room.pot, 24}}));
        QCOMPARE(room.levels(room.pot).incoming, 24);
        QCOMPARE(room.levels(room.pot).available(), 10);
        BOOKS_HOLD(room);
    }
    void whatHasComeIsOnHand()
    {
        Stockroom room;
        const qint64 id = room.expect(room.purchase({{room.pot, 24}, {room.filter, 6}}));
        room.receive(id, {{room.pot, 20}});
        QCOMPARE(room.levels(room.pot).onHand, 30);
        QCOMPARE(room.levels(room.pot).incoming, 4);
        QCOMPARE(room.find(id).state, DeliveryState::Expected);
        room.receive(id, {{room.pot, 4}, {room.filter, 6}});
        QCOMPARE(room.find(id).state, DeliveryState::Received);
        BOOKS_HOLD(room);
    }
    void moreThanWasBoughtIsTakenIn()
    {
        Stockroom room;
        const qint64 id = room.expect(room.purchase({{room.pot, 2}}));
        room.receive(id, {{room.pot, 3}});
        QCOMPARE(room.levels(room.pot).onHand, 13);
        QCOMPARE(room.levels(room.pot).incoming, 0);
        BOOKS_HOLD(room);
    }
    void whatNeverComesIsClosedShort()
    {
        Stockroom room;
        const qint64 id = room.expect(room.purchase({{room.pot, 24}}));
        room.receive(id, {{room.pot, 20}});
        room.write([&](Transaction &tx) { return stockroom::close(tx, id, QString(), room.who); });
        QCOMPARE(room.find(id).state, DeliveryState::Short);
        QCOMPARE(room.levels(room.pot).incoming, 0);
        BOOKS_HOLD(room);
    }
    void whatIsSentLeavesOneWarehouseAndIsExpectedInTheOther()
    {
        Stockroom room;
        const qint64 id = room.send(room.transfer({{room.pot, 4}}));
        QCOMPARE(room.in(room.warehouse, room.pot).onHand, 6);
        QCOMPARE(room.in(room.far, room.pot).incoming, 4);
        QCOMPARE(room.levels(room.pot).available(), 6);
        room.receive(id, {{room.pot, 4}});
        QCOMPARE(room.in(room.far, room.pot).onHand, 4);
        QCOMPARE(room.levels(room.pot).available(), 10);
        BOOKS_HOLD(room);
    }
    void whatComesBeyondWhatWasSentIsFound()
    {
        Stockroom room;
        const qint64 id = room.send(room.transfer({{room.pot, 8}, {room.filter, 1}}));
        room.receive(id, {{room.pot, 5}});
        room.receive(id, {{room.pot, 5}}); // 3 of them were sent
        room.receive(id, {{room.pot, 1}}); // of none any more
        using inventory::Reason;
        QCOMPARE(room.moved(room.pot, room.far),
            (std::vector<std::tuple<Reason, qint64, QString>>{{Reason::Transfer, 5, "TR-1"},
                {Reason::Transfer, 3, "TR-1"}, {Reason::Found, 2, "TR-1"}, {Reason::Found, 1, "TR-1"}}));
        QCOMPARE(room.in(room.far, room.pot).incoming, 0);
        BOOKS_HOLD(room);
    }
    void aTransferOfMoreThanThereIsSendsNothing()
    {
        Stockroom room;
        const auto work = [&](Transaction &tx) {
            return stockroom::send(tx, room.transfer({{room.filter, 1}, {room.pot, 11}}), room.who);
        };
        QCOMPARE(room.refusal(work), QStringLiteral("transfer.not-free"));
        QCOMPARE(room.levels(room.filter).onHand, 5);
        BOOKS_HOLD(room);
    }
    void whatIsPromisedToOrdersIsNotSentAway()
    {
        Stockroom room;
        const qint64 shop = room.addShop(QStringLiteral("Satu"));
        room.list(shop, QStringLiteral("POT"), 10);
        room.takeNew(shop, room.order(QStringLiteral("1"), {{QStringLiteral("POT"), 8}}));
        const auto work = [&](Transaction &tx) {
            return stockroom::send(tx, room.transfer({{room.pot, 3}}), room.who);
        };
        QCOMPARE(room.refusal(work), QStringLiteral("transfer.not-free"));
    }
    void aTransferThatIsCancelledIsThereAgain()
    {
        Stockroom room;
        const qint64 id = room.send(room.transfer({{room.pot, 4}}));
        room.write([&](Transaction &tx) { return stockroom::cancel(tx, id, QString(), room.who); });
        QCOMPARE(room.in(room.warehouse, room.pot).onHand, 10);
        QCOMPARE(room.in(room.far, room.pot).incoming, 0);
        BOOKS_HOLD(room);
    }
    void aTransferOfWhichSomethingCameIsNotCancelled()
    {
        Stockroom room;
        const qint64 id = room.send(room.transfer({{room.pot, 4}}));
        room.receive(id, {{room.pot, 1}});
        QCOMPARE(room.refusal([&](Transaction &tx) { return stockroom::cancel(tx, id, QString(), room.who); }),
            QStringLiteral("delivery.begun"));
    }
    void whatComesGoesToTheOrdersThatWait()
    {
        Stockroom room;
        const qint64 shop = room.addShop(QStringLiteral("Satu"));
        room.list(shop, QStringLiteral("POT"), 10);
        const qint64 order = room.takeNew(shop, room.order(QStringLiteral("1"), {{QStringLiteral("POT"), 12}}));
        QCOMPARE(room.promised(order), std::pair(qint64(10), qint64(2)));
        room.receive(room.expect(room.purchase({{room.pot, 24}})), {{room.pot, 24}});
        QCOMPARE(room.promised(order), std::pair(qint64(12), qint64(0)));
        BOOKS_HOLD(room);
    }
    void aRuleThatCountsWhatIsExpectedTellsItBeforeItComes()
    {
        Stockroom room;
        const qint64 listing = room.listPotsToCome();
        Delivery soon = room.purchase({{room.pot, 24}});
        soon.expectedAt = room.clock.now() + 5 * World::kDay;
        room.expect(soon);
        room.turn();
        QCOMPARE(room.listing(listing).allotted, 10);
        room.clock.advance(2 * World::kDay);
        room.turn();
        QCOMPARE(room.listing(listing).allotted, 34);
        BOOKS_HOLD(room);
    }
    void whatDidNotComeWhenItShouldIsNotSoldAnyMore()
    {
        Stockroom room;
        const qint64 listing = room.listPotsToCome();
        Delivery due = room.purchase({{room.pot, 24}});
        due.expectedAt = room.clock.now() / World::kDay * World::kDay + World::kDay - 1; // the last moment of today
        room.expect(due);
        room.turn();
        QCOMPARE(room.listing(listing).allotted, 34);
        room.clock.advance(World::kDay);
        room.turn();
        QCOMPARE(room.listing(listing).allotted, 10);
        BOOKS_HOLD(room);
    }
    void anotherDayChangesWhatIsSoldOfIt()
    {
        Stockroom room;
        const qint64 listing = room.listPotsToCome();
        const qint64 id = room.expect(room.purchase({{room.pot, 24}}));
        room.turn();
        QCOMPARE(room.listing(listing).allotted, 10); // without a date it is not counted
        room.expectBy(id, room.clock.now() + 2 * World::kDay);
        QCOMPARE(room.listing(listing).allotted, 34);
        room.expectBy(id, room.clock.now() + 9 * World::kDay);
        QCOMPARE(room.listing(listing).allotted, 10);
        QCOMPARE(room.find(id).expectedAt, room.clock.now() + 9 * World::kDay);
        BOOKS_HOLD(room);
    }
    void anotherDayIsAuditedOnce()
    {
        Stockroom room;
        const qint64 id = room.expect(room.purchase({{room.pot, 24}})), day = 1'796'169'599'999;
        room.expectBy(id, day);
        room.expectBy(id, day); // nothing changes
        const auto entries = room.read([](Reader &reader) { return audit::page(reader, {}, {}, 2); });
        QCOMPARE(entries[0].entry.action, QStringLiteral("delivery.dated"));
        QCOMPARE(entries[0].entry.detail, QStringLiteral("2026-12-01T23:59:59Z, before: no date"));
        QCOMPARE(entries[1].entry.action, QStringLiteral("delivery.expected"));
    }
    void whatHasEndedIsExpectedOnNoOtherDay()
    {
        Stockroom room;
        const qint64 id = room.expect(room.purchase({{room.pot, 1}}));
        room.receive(id, {{room.pot, 1}});
        QCOMPARE(room.refusal([&](Transaction &tx) { return stockroom::expectBy(tx, id, room.clock.now(), room.who); }),
            QStringLiteral("delivery.closed"));
    }
    void aDeliveryThatMakesNoSenseIsRefused()
    {
        Stockroom room;
        const auto refusal = [&](const Delivery &delivery) {
            return room.refusal([&](Transaction &tx) { return stockroom::expect(tx, delivery, room.who); });
        };
        QCOMPARE(refusal(room.purchase({})), QStringLiteral("delivery.empty"));
        QCOMPARE(refusal(room.purchase({{room.pot, 0}})), QStringLiteral("delivery.empty"));
        QCOMPARE(refusal(room.purchase({{room.pot, 1}, {room.pot, 1}})), QStringLiteral("delivery.twice"));
        QCOMPARE(refusal(room.purchase({{room.pot, 1}}, QStringLiteral(" "))), QStringLiteral("delivery.number"));
        room.expect(room.purchase({{room.pot, 1}}));
        QCOMPARE(refusal(room.purchase({{room.pot, 1}})), QStringLiteral("delivery.number"));
        const qint64 set = room.addSku(QStringLiteral("SET"), 0);
        room.write([&](Transaction &tx) { return inventory::setRecipe(tx, set, {{room.pot, 1}}, room.who); });
        QCOMPARE(refusal(room.purchase({{set, 1}}, QStringLiteral("PO-2"))), QStringLiteral("stock.of-bundle"));
    }
    void whatIsClosedTakesNothingMore()
    {
        Stockroom room;
        const qint64 id = room.expect(room.purchase({{room.pot, 1}}));
        room.receive(id, {{room.pot, 1}});
        QCOMPARE(room.refusal([&](Transaction &tx) {
            return stockroom::receive(tx, id, {{room.pot, 1}}, room.who);
        }),
            QStringLiteral("delivery.closed"));
    }
    void aSkuThatWasNotBoughtIsRefusedAndNothingIsHalfDone()
    {
        Stockroom room;
        const qint64 id = room.expect(room.purchase({{room.pot, 5}}));
        QCOMPARE(room.refusal([&](Transaction &tx) {
            return stockroom::receive(tx, id, {{room.pot, 1}, {room.filter, 1}}, room.who);
        }),
            QStringLiteral("delivery.not-in-it"));
        QCOMPARE(room.levels(room.pot).onHand, 10);
        BOOKS_HOLD(room);
    }
};

QTEST_GUILESS_MAIN(DeliveryTest)
#include "test_delivery.moc"
