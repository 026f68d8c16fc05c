#include "audit/audit.h"
#include "inventory/warehouse.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using inventory::Warehouse;
using inventory::WarehouseUse;

namespace {

/// A shop with its warehouse and a second one, which is empty.
struct Places : World {
    qint64 pot = addSku(QStringLiteral("POT"), 5);
    qint64 second = addWarehouse(QStringLiteral("SBY"));

    WarehouseUse use(qint64 id)
    {
        return read([id](Reader &reader) { return inventory::useOfWarehouse(reader, id); });
    }
    Result<> tryPutAway(qint64 id)
    {
        auto done = store->write([&](Transaction &tx) { return inventory::putAwayWarehouse(tx, id, who); });
        return done.takeResult();
    }
    void takeUp(qint64 id)
    {
        write([&](Transaction &tx) { return inventory::takeUpWarehouse(tx, id, who); });
    }
    QStringList offered() { return codes(read(inventory::warehouses)); }
    QStringList away() { return codes(read(inventory::warehousesPutAway)); }
    audit::Entry lastEntry()
    {
        return read([](Reader &reader) { return audit::page(reader, {}, {}, 1); }).front().entry;
    }
    QString lastAction() { return lastEntry().action; }
    Warehouse one(qint64 id)
    {
        return read([id](Reader &reader) { return inventory::warehouse(reader, id); }).value();
    }
    Result<> reach(const QString &address, const QString &phone)
    {
        Warehouse place = one(second);
        place.address = address;
        place.phone = phone;
        return store->write([&](Transaction &tx) { return inventory::changeWarehouse(tx, place, who); }).takeResult();
    }

private:
    static QStringList codes(const std::vector<Warehouse> &places)
    {
        QStringList out;
        for (const Warehouse &place : places)
            out << place.code;
        return out;
    }
};

} // namespace

class WarehouseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyOneIsPutAwayAndTakenUpAgain()
    {
        Places shop;
        const QStringList before = shop.offered();
        must(shop.tryPutAway(shop.second));
        QCOMPARE(shop.lastAction(), QStringLiteral("warehouse.put-away"));
        QVERIFY(!shop.offered().contains(QStringLiteral("SBY")));
        QCOMPARE(shop.away(), QStringList{"SBY"});
        shop.takeUp(shop.second);
        QCOMPARE(shop.lastAction(), QStringLiteral("warehouse.taken-up"));
        QCOMPARE(shop.offered(), before);
        QVERIFY(shop.away().isEmpty());
    }
    void oneThatHoldsGoodsStays()
    {
        Places shop;
        QVERIFY(shop.tryMove(shop.pot, 1, inventory::Reason::Receipt, shop.second).has_value());
        QVERIFY(shop.use(shop.second).holds);
        QCOMPARE(shop.tryPutAway(shop.second).error().code, QStringLiteral("warehouse.in-use"));
        QVERIFY(shop.offered().contains(QStringLiteral("SBY")));
    }
    void oneThatSoldPiecesWaitForStays()
    {
        Places shop;
        const qint64 sells = shop.addShop(QStringLiteral("Satu"));
        shop.list(sells, QStringLiteral("POT"), 5);
        shop.take(sells, shop.order(QStringLiteral("1"), {{QStringLiteral("POT"), 9}}));
        QVERIFY(shop.use(shop.warehouse).awaited);
        QVERIFY(!shop.use(shop.second).any());
    }
    void theLastOneStays()
    {
        Places shop;
        QVERIFY(shop.tryMove(shop.pot, -5, inventory::Reason::Lost).has_value());
        must(shop.tryPutAway(shop.second));
        QVERIFY(shop.use(shop.warehouse).last);
        QCOMPARE(shop.tryPutAway(shop.warehouse).error().code, QStringLiteral("warehouse.in-use"));
    }
    void whatComesInTakesItUpAgain()
    {
        Places shop;
        must(shop.tryPutAway(shop.second));
        QVERIFY(shop.tryMove(shop.pot, 2, inventory::Reason::Return, shop.second).has_value());
        QVERIFY(shop.offered().contains(QStringLiteral("SBY")));
        QCOMPARE(shop.read([&](Reader &reader) { return inventory::levels(reader, shop.pot); }).onHand, 7);
    }
    void itsAddressAndPhoneAreKeptAndWrittenDown()
    {
        Places shop;
        must(shop.reach(QStringLiteral("Jl. Rungkut 4, Surabaya"), QStringLiteral("+62 812-3456-7890")));
        QCOMPARE(shop.one(shop.second).address, QStringLiteral("Jl. Rungkut 4, Surabaya"));
        QCOMPARE(shop.one(shop.second).phone, QStringLiteral("+62 812-3456-7890"));
        QCOMPARE(shop.lastEntry().detail, QStringLiteral("SBY, Jl. Rungkut 4, Surabaya, +62 812-3456-7890"));
    }
    void anAddressOrPhoneNobodyCouldUseIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("code");
        QTest::newRow("two lines") << "Jl. Rungkut 4\nSurabaya"
                                   << ""
                                   << "warehouse.address";
        QTest::newRow("too long") << QString(201, u'x') << ""
                                  << "warehouse.address";
        QTest::newRow("letters") << ""
                                 << "0812 tanya Budi"
                                 << "warehouse.phone";
        QTest::newRow("digits of another script") << "" << QString::fromUtf8("०८१२३४५६") << "warehouse.phone";
        QTest::newRow("too few digits") << ""
                                        << "+62 81"
                                        << "warehouse.phone";
        QTest::newRow("too many") << "" << QString(31, u'8') << "warehouse.phone";
    }
    void anAddressOrPhoneNobodyCouldUseIsRefused()
    {
        QFETCH(QString, address);
        QFETCH(QString, phone);
        QFETCH(QString, code);
        Places shop;
        QCOMPARE(shop.reach(address, phone).error().code, code);
    }
    void theLongestAddressAndPhoneAreTaken()
    {
        Places shop;
        QVERIFY(shop.reach(QString(200, u'x'), QString(30, u'8')));
    }
    void onePutAwayIsFoundByItsId()
    {
        Places shop;
        must(shop.tryPutAway(shop.second));
        QCOMPARE(shop.one(shop.second).code, QStringLiteral("SBY"));
        QVERIFY(!shop.read([](Reader &reader) { return inventory::warehouse(reader, 1); }));
    }
    void itsNameAndCodeStayTaken()
    {
        Places shop;
        must(shop.tryPutAway(shop.second));
        auto again = shop.store->write([&](Transaction &tx) {
            return inventory::addWarehouse(tx, QStringLiteral("sby"), QStringLiteral("Lain"), shop.who);
        });
        QCOMPARE(again.takeResult().error().code, QStringLiteral("warehouse.exists"));
    }
};

QTEST_GUILESS_MAIN(WarehouseTest)
#include "test_warehouse.moc"
