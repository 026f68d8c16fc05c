#include "stockroom/board.h"

#include "inventory/bundle.h"
#include "inventory/warehouse.h"
#include "stockroom/count.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using stockroom::Delivery;
using stockroom::LineFault;

namespace {

struct Room : World {
    Room()
    {
        pot = addSku(QStringLiteral("POT"), 10);
        filter = addSku(QStringLiteral("FILTER"), 5);
        far = addWarehouse(QStringLiteral("B"));
    }
    Delivery purchase(const QString &number, std::optional<qint64> expectedAt = {})
    {
        return {.number = number,
            .fromWarehouseId = {},
            .supplier = QStringLiteral("CV Teko"),
            .warehouseId = warehouse,
            .expectedAt = expectedAt,
            .lines = {{.skuId = pot, .pieces = 3}, {.skuId = filter, .pieces = 4}}};
    }
    qint64 expect(const QString &number, std::optional<qint64> expectedAt = {})
    {
        return write([&](Transaction &tx) { return stockroom::expect(tx, purchase(number, expectedAt), who); });
    }
    QStringList numbers(const std::vector<stockroom::DeliveryRow> &rows)
    {
        QStringList out;
        for (const auto &row : rows)
            out << row.delivery.number;
        return out;
    }
    qint64 pot = 0, filter = 0, far = 0;
};

} // namespace

class BoardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theEarliestStandsFirstAndOneWithoutADateLast()
    {
        Room room;
        room.expect(QStringLiteral("LATER"), room.clock.now() + 1000);
        room.expect(QStringLiteral("SOMETIME"));
        room.expect(QStringLiteral("LATE"), room.clock.now() - 1000);
        QCOMPARE(room.numbers(room.read([](Reader &r) { return stockroom::expectedRows(r, {}, 10); })),
            (QStringList{"LATE", "LATER", "SOMETIME"}));
        QCOMPARE(room.read(stockroom::lateCount), 1);
    }
    void pagesOfWhatIsExpectedFollowOneAnother()
    {
        Room room;
        const qint64 soon = room.clock.now() + 1000;
        for (const char *number : {"A", "B", "C"})
            room.expect(QString::fromLatin1(number), soon);
        for (const char *number : {"D", "E"})
            room.expect(QString::fromLatin1(number));
        QStringList seen;
        stockroom::ExpectedCursor behind;
        for (int page = 0; page < 4; ++page) {
            const auto rows = room.read([&](Reader &r) { return stockroom::expectedRows(r, behind, 2); });
            QVERIFY(rows.size() <= 2);
            seen += room.numbers(rows);
            if (!rows.empty())
                behind = {rows.back().delivery.expectedAt, rows.back().delivery.id};
        }
        QCOMPARE(seen, (QStringList{"A", "B", "C", "D", "E"}));
        const auto sums = room.read(stockroom::expectedSums);
        QCOMPARE(sums.deliveries, 5);
        QCOMPARE(sums.pieces, 35);
    }
    void aWarehouseWithAnOpenDeliveryIsInUse()
    {
        Room room;
        room.expect(QStringLiteral("PO-1"));
        const auto use = [&](qint64 id) {
            return room.read([id](Reader &reader) { return inventory::useOfWarehouse(reader, id); });
        };
        QVERIFY(use(room.warehouse).delivering);
        QVERIFY(!use(room.far).any());
        room.write([&](Transaction &tx) {
            return stockroom::beginCount(tx, room.far, QStringLiteral("Rak"), true, room.who);
        });
        QVERIFY(use(room.far).counting);
    }
    void aDeliveryIsFoundByTheBeginningOfItsNumberOrSupplier()
    {
        Room room;
        room.expect(QStringLiteral("PO-261121-1"));
        room.expect(QStringLiteral("PO-261121-2"));
        const auto found = [&](const QString &text) {
            return room.numbers(room.read([&](Reader &r) { return stockroom::findDeliveries(r, text, 9); }));
        };
        QCOMPARE(found("po-261121-2"), QStringList{"PO-261121-2"});
        QCOMPARE(found("cv te"), (QStringList{"PO-261121-2", "PO-261121-1"}));
        QCOMPARE(found("261121"), QStringList());
        QCOMPARE(found("%"), QStringList());
        QCOMPARE(found(" "), QStringList());
    }
    void aRowSumsItsLines()
    {
        Room room;
        const qint64 id = room.expect(QStringLiteral("PO-1"));
        room.write([&](Transaction &tx) { return stockroom::receive(tx, id, {{room.filter, 1}}, room.who); });
        const auto row = *room.read([id](Reader &r) { return stockroom::deliveryRow(r, id); });
        QCOMPARE(row.from, QStringLiteral("CV Teko"));
        QCOMPARE(row.skus, 2);
        QCOMPARE(row.pieces, 7);
        QCOMPARE(row.received, 1);
        QCOMPARE(row.open, 6);
        const auto lines = room.read([id](Reader &r) { return stockroom::lineRows(r, id); });
        QCOMPARE(lines.front().code, QStringLiteral("FILTER"));
        QCOMPARE(lines.front().line.received, 1);
    }
    void aTransferComesFromItsWarehouse()
    {
        Room room;
        Delivery transfer = room.purchase(QStringLiteral("TR-1"));
        transfer.fromWarehouseId = room.warehouse;
        transfer.warehouseId = room.far;
        const qint64 id = room.write([&](Transaction &tx) { return stockroom::send(tx, transfer, room.who); });
        QCOMPARE(room.read([id](Reader &r) { return stockroom::deliveryRow(r, id); })->from, QStringLiteral("U"));
    }
    void closedOnesArePagedNewestFirst()
    {
        Room room;
        std::vector<qint64> ids;
        for (const char *number : {"A", "B", "C"}) {
            ids.push_back(room.expect(QString::fromLatin1(number)));
            room.write([&](Transaction &tx) { return stockroom::close(tx, ids.back(), "no more", room.who); });
        }
        const auto page = [&](std::optional<qint64> before) {
            return room.numbers(room.read([&](Reader &r) { return stockroom::closedRows(r, before, 2); }));
        };
        QCOMPARE(page({}), (QStringList{"C", "B"}));
        QCOMPARE(page(ids[1]), QStringList{"A"});
    }
    void theDeliveriesOfASkuAreThoseThatStillBringIt()
    {
        Room room;
        const qint64 later = room.expect(QStringLiteral("LATER"), room.clock.now() + 2000);
        const qint64 sooner = room.expect(QStringLiteral("SOONER"), room.clock.now() + 1000);
        const auto with = [&] {
            return room.read([&](Reader &r) { return stockroom::deliveriesWith(r, room.pot); });
        };
        QCOMPARE(with(), (std::vector<qint64>{sooner, later}));
        room.write([&](Transaction &tx) { return stockroom::receive(tx, sooner, {{room.pot, 3}}, room.who); });
        QCOMPARE(with(), std::vector<qint64>{later});
    }
    void everyLineThatCannotBeSaysWhy()
    {
        Room room;
        const qint64 set = room.addSku(QStringLiteral("SET"), 0);
        room.write([&](Transaction &tx) {
            return inventory::setRecipe(tx, set, {{room.pot, 1}, {room.filter, 1}}, room.who);
        });
        Delivery transfer = room.purchase(QStringLiteral("TR-1"));
        transfer.fromWarehouseId = room.warehouse;
        transfer.warehouseId = room.far;
        transfer.lines
            = {{.skuId = room.pot, .pieces = 11}, {.skuId = room.filter, .pieces = 5}, {.skuId = set, .pieces = 1}};
        const auto faults = room.read([&](Reader &r) { return stockroom::faultsOf(r, transfer); });
        QCOMPARE(faults.size(), 2u);
        QCOMPARE(faults[0].what, LineFault::What::NotFree);
        QCOMPARE(faults[0].free, 10);
        QCOMPARE(faults[1].what, LineFault::What::Bundle);
        transfer.lines = {{.skuId = room.pot, .pieces = 0}};
        QCOMPARE(room.read([&](Reader &r) { return stockroom::faultsOf(r, transfer); }).front().what,
            LineFault::What::Pieces);
        QVERIFY(room.read([&](Reader &r) { return stockroom::faultsOf(r, room.purchase("PO-1")); }).empty());
    }
    void aNumberThatIsTakenIsNotOffered()
    {
        Room room;
        const auto free = [&] {
            return room.read([](Reader &r) { return stockroom::freeNumber(r, QStringLiteral("PO-261121")); });
        };
        QCOMPARE(free(), QStringLiteral("PO-261121-1"));
        room.expect(free());
        QCOMPARE(free(), QStringLiteral("PO-261121-2"));
    }
    void countsThatEndedArePagedWithTheirLines()
    {
        Room room;
        std::vector<qint64> ids;
        for (const char *name : {"A", "B", "C"})
            ids.push_back(room.write([&](Transaction &tx) -> Result<qint64> {
                TRY(const qint64 id,
                    stockroom::beginCount(tx, room.warehouse, QString::fromLatin1(name), true, room.who));
                CHECK(stockroom::countMore(tx, id, room.pot, 1, room.who));
                return id;
            }));
        for (const qint64 id : ids)
            room.write([&](Transaction &tx) { return stockroom::drop(tx, id, room.who); });
        const auto page = [&](std::optional<qint64> before) {
            QStringList out;
            for (const auto &count : room.read([&](Reader &r) { return stockroom::closedCounts(r, before, 2); }))
                out << count.name;
            return out;
        };
        QCOMPARE(page({}), (QStringList{"C", "B"}));
        QCOMPARE(page(ids[1]), QStringList{"A"});
        QCOMPARE(room.read([&](Reader &r) { return stockroom::lineCount(r, ids[0]); }), 1);
    }
};

QTEST_GUILESS_MAIN(BoardTest)
#include "test_board.moc"
