#include "inventory/reorder.h"
#include "inventory/sales.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using inventory::Cover;

namespace {

Cover selling(qint64 sold, qint64 free, qint64 incoming = 0, qint64 waiting = 0, qint64 buffer = 0)
{
    return {.free = free, .incoming = incoming, .waiting = waiting, .buffer = buffer, .soldIn30Days = sold};
}

} // namespace

class ReorderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coverIsWhatIsThereByWhatSells()
    {
        QCOMPARE(inventory::daysOfCover(selling(60, 30)), 15);
        QCOMPARE(inventory::daysOfCover(selling(60, 10, 20)), 15);
        QCOMPARE(inventory::daysOfCover(selling(60, 0, 0, 3)), 0);
        QCOMPARE(inventory::daysOfCover(selling(0, 30)), std::nullopt);
    }
    void itIsTimeToBuyWhenItLastsNoLongerThanAPurchaseTakes()
    {
        const inventory::ReorderTerms terms{.leadDays = 7, .coverDays = 30};
        QCOMPARE(inventory::reorderPoint(selling(60, 0, 0, 0, 3), terms), 17);
        QCOMPARE(inventory::toBuy(selling(60, 15), terms), 0);
        QCOMPARE(inventory::toBuy(selling(60, 14), terms), 60);
    }
    void whatIsComingIsNotBoughtAgain() { QCOMPARE(inventory::toBuy(selling(60, 0, 100), {}), 0); }
    void whatIsOwedIsBoughtEvenIfItHardlySells() { QCOMPARE(inventory::toBuy(selling(0, 0, 0, 5), {}), 5); }
    void whatDoesNotSellIsNotBought() { QCOMPARE(inventory::toBuy(selling(0, 0), {}), 0); }
    void theTermsAreKeptAndAudited()
    {
        World world;
        const auto terms = [&] {
            return world.read(inventory::reorderTerms);
        };
        QCOMPARE(terms().leadDays, 7);
        QCOMPARE(terms().coverDays, 30);
        world.write([&](Transaction &tx) {
            return inventory::setReorderTerms(tx, {.leadDays = 14, .coverDays = 45}, world.who);
        });
        QCOMPARE(terms().leadDays, 14);
        QCOMPARE(terms().coverDays, 45);
        const auto newest = world.read([](Reader &reader) { return audit::page(reader, {}, {}, 1); }).front().entry;
        QCOMPARE(newest.action, QStringLiteral("reorder.terms"));
        QCOMPARE(newest.detail, QStringLiteral("lead 7 -> 14 days, cover 30 -> 45 days"));
    }
    void termsThatAreNoDaysAreRefused()
    {
        World world;
        for (const inventory::ReorderTerms &terms :
            {inventory::ReorderTerms{.leadDays = -1}, {.leadDays = 366}, {.coverDays = 0}, {.coverDays = 366}}) {
            auto set
                = world.store->write([&](Transaction &tx) { return inventory::setReorderTerms(tx, terms, world.who); });
            QCOMPARE(set.takeResult().error().code, QStringLiteral("reorder.days"));
        }
    }
    void theListBeginsWithWhatRunsOutFirst()
    {
        World world;
        const qint64 shop = world.addShop(QStringLiteral("Satu"));
        const auto sells = [&](const char *code, int pieces, qint64 sold) {
            const qint64 sku = world.addSku(QString::fromLatin1(code), pieces);
            world.write([&](Transaction &tx) {
                const std::vector<inventory::Sales> sales{{sku, shop, {sold, sold, sold, sold}}};
                return inventory::keepSales(tx, sku, sku, sales);
            });
        };
        sells("PLENTY", 500, 30);
        sells("SOON", 5, 30);
        sells("OUT", 0, 30);
        sells("IDLE", 0, 0);
        QStringList codes;
        for (const Cover &sku : world.read([](Reader &reader) { return inventory::reorderList(reader, {}, 10); }))
            codes << sku.code;
        QCOMPARE(codes, (QStringList{QStringLiteral("OUT"), QStringLiteral("SOON")}));
    }
};

QTEST_GUILESS_MAIN(ReorderTest)
#include "test_reorder.moc"
