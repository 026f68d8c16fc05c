#include "inventory/bundle.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;
using routing::Prefer;

namespace {

/// A shop with warehouses in Jakarta and Medan.
struct TwoPlaces : World {
    TwoPlaces()
    {
        medan = addWarehouse(QStringLiteral("MDN"));
        put(warehouse, QStringLiteral("DKI Jakarta"));
        put(medan, QStringLiteral("Sumatera Utara"));
        shop = addShop(QStringLiteral("Satu"));
        pot = stock(QStringLiteral("POT"), 9, 4);
        filter = stock(QStringLiteral("FILTER"), 9, 0);
    }
    void put(qint64 id, const QString &province)
    {
        write([&](Transaction &tx) { return inventory::changeWarehouse(tx, {id, province, province, province}, who); });
    }
    qint64 stock(const QString &code, int here, int there)
    {
        const qint64 sku = addSku(code, here);
        if (there > 0)
            move(sku, there, inventory::Reason::Receipt, medan);
        list(shop, code, here + there);
        return sku;
    }
    void rule(Prefer prefer, bool split = true)
    {
        write([&](Transaction &tx) {
            return shops::setRoute(tx, shop, {.prefer = prefer, .choices = {}, .split = split}, who);
        });
    }
    /// Which warehouses hold the order's pieces, and why.
    QStringList sentFrom(const Lines &lines, const QString &province)
    {
        auto sale = order(QString::number(++count), lines);
        sale.recipient.province = province;
        const qint64 id = takeNew(shop, sale);
        QStringList out;
        for (const auto &promise : read([id](Reader &reader) { return inventory::openOf(reader, id); }))
            out << QStringLiteral("%1 %2 %3")
                       .arg(promise.warehouseId == medan ? QStringLiteral("Medan") : QStringLiteral("Jakarta"))
                       .arg(promise.held)
                       .arg(promise.why);
        return out;
    }

    qint64 medan = 0, shop = 0, pot = 0, filter = 0;
    int count = 0;
};

const QString kPot = QStringLiteral("POT"), kFilter = QStringLiteral("FILTER"), kAceh = QStringLiteral("Aceh");

} // namespace

class SentFromTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutARuleTheWarehouseWithMostSendsIt()
    {
        TwoPlaces places;
        QCOMPARE(places.sentFrom({{kPot, 2}}, kAceh), QStringList{QStringLiteral("Jakarta 2 most-stock")});
    }
    void theNearestWarehouseSendsIt()
    {
        TwoPlaces places;
        places.rule(Prefer::Nearest);
        QCOMPARE(places.sentFrom({{kPot, 2}}, kAceh), QStringList{QStringLiteral("Medan 2 nearest")});
    }
    void allLinesAreSentFromOnePlaceIfOneHasThem()
    {
        TwoPlaces places;
        places.rule(Prefer::Nearest);
        QCOMPARE(places.sentFrom({{kPot, 2}, {kFilter, 1}}, kAceh),
            (QStringList{
                QStringLiteral("Jakarta 2 only-one-with-all"), QStringLiteral("Jakarta 1 only-one-with-all")}));
    }
    void whatNoPlaceHasAloneIsSplit()
    {
        TwoPlaces places;
        QCOMPARE(places.sentFrom({{kPot, 11}}, kAceh),
            (QStringList{QStringLiteral("Jakarta 9 split"), QStringLiteral("Medan 2 split")}));
        BOOKS_HOLD(places);
    }
    void aShopThatNeverSplitsWaits()
    {
        TwoPlaces places;
        places.rule(Prefer::MostStock, false);
        QCOMPARE(places.sentFrom({{kPot, 11}}, kAceh), QStringList{QStringLiteral("Jakarta 9 none-has-all")});
        BOOKS_HOLD(places);
    }
    void theSplitOrderIsShippedFromBoth()
    {
        TwoPlaces places;
        const auto order = places.order(QStringLiteral("x"), {{kPot, 11}});
        places.takeNew(places.shop, order);
        places.take(places.shop, places.later(order, OrderState::Shipped));
        QCOMPARE(places.levels(places.pot).onHand, 2);
        BOOKS_HOLD(places);
    }
    void aBundleIsSentFromWhereAllItsPartsAre()
    {
        TwoPlaces places;
        places.rule(Prefer::Nearest);
        const qint64 set = places.addSku(QStringLiteral("SET"), 0);
        places.list(places.shop, QStringLiteral("SET"), 0);
        places.write([&](Transaction &tx) {
            return inventory::setRecipe(tx, set, {{places.pot, 1}, {places.filter, 1}}, places.who);
        });
        QCOMPARE(places.sentFrom({{QStringLiteral("SET"), 2}}, kAceh),
            (QStringList{
                QStringLiteral("Jakarta 2 only-one-with-all"), QStringLiteral("Jakarta 2 only-one-with-all")}));
    }
};

QTEST_GUILESS_MAIN(SentFromTest)
#include "test_sent_from.moc"
