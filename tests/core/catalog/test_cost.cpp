#include "audit/audit.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;

namespace {

struct Goods : World {
    Goods()
        : teapot(addSku(QStringLiteral("TLA"), 1))
    {
    }
    Result<> trySet(std::optional<qint64> minor)
    {
        auto set = store->write([&](Transaction &tx) { return catalog::setCost(tx, teapot, minor, who); });
        return set.takeResult();
    }
    std::optional<qint64> cost()
    {
        return read([this](Reader &reader) { return catalog::costOf(reader, teapot); });
    }
    audit::Entry newest()
    {
        return read([](Reader &reader) { return audit::page(reader, {}, {}, 1); }).front().entry;
    }
    qint64 teapot;
};

} // namespace

class CostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyKnowsACostUntilItIsSaid()
    {
        Goods goods;
        QCOMPARE(goods.cost(), std::nullopt);
        must(goods.trySet(8'950'000));
        QCOMPARE(goods.cost(), 8'950'000);
        must(goods.trySet(std::nullopt));
        QCOMPARE(goods.cost(), std::nullopt);
    }
    void theAuditTellsWhoButNotHowMuch()
    {
        Goods goods;
        must(goods.trySet(8'950'000));
        const auto entry = goods.newest();
        QCOMPARE(entry.action, QStringLiteral("sku.cost"));
        QCOMPARE(entry.subject, QStringLiteral("TLA"));
        QVERIFY(entry.detail.isEmpty());
    }
    void aCostBelowNothingOrBeyondAllIsRefused()
    {
        Goods goods;
        for (const qint64 minor : {qint64(-1), catalog::kMostCostMinor + 1})
            QCOMPARE(goods.trySet(minor).error().code, QStringLiteral("sku.cost"));
        QCOMPARE(goods.cost(), std::nullopt);
    }
    void theSameCostAgainIsNotAudited()
    {
        Goods goods;
        must(goods.trySet(std::nullopt));
        QVERIFY(goods.newest().action != QLatin1String("sku.cost"));
    }
};

QTEST_GUILESS_MAIN(CostTest)
#include "test_cost.moc"
