#include "routing/province.h"
#include "routing/route.h"

#include <QTest>

using namespace selaras;
using namespace selaras::routing;

namespace {

constexpr qint64 kJakarta = 1, kSurabaya = 2, kMedan = 3;

const std::vector<Warehouse> kAll{{kJakarta, QStringLiteral("DKI Jakarta")}, {kSurabaya, QStringLiteral("Jawa Timur")},
    {kMedan, QStringLiteral("Sumatera Utara")}};

using Ids = std::vector<qint64>;

Rule prefer(Prefer how, Ids choices = {}, bool split = true) { return {how, std::move(choices), split}; }

} // namespace

class RouteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWarehouseWithMostSendsIt()
    {
        const Route way = route(prefer(Prefer::MostStock), kAll, {{10, 2, {5, 9, 3}}}, {});
        QCOMPARE(way.warehouses, (Ids{kSurabaya, kJakarta, kMedan}));
        QCOMPARE(way.why, Why::MostStock);
    }
    void theNearestToTheBuyerSendsIt()
    {
        const Route way = route(prefer(Prefer::Nearest), kAll, {{10, 2, {5, 9, 3}}}, QStringLiteral("Provinsi Aceh"));
        QCOMPARE(way.warehouses.front(), kMedan);
        QCOMPARE(way.why, Why::Nearest);
    }
    void anUnknownProvinceGoesByStock()
    {
        const Route way = route(prefer(Prefer::Nearest), kAll, {{10, 2, {5, 9, 3}}}, QStringLiteral("****"));
        QCOMPARE(way.warehouses.front(), kSurabaya);
    }
    void aPersonsOrderIsKept()
    {
        const Route way = route(prefer(Prefer::FirstChoice, {kMedan, kJakarta}), kAll, {{10, 2, {5, 9, 3}}}, {});
        QCOMPARE(way.warehouses, (Ids{kMedan, kJakarta, kSurabaya}));
        QCOMPARE(way.why, Why::FirstChoice);
    }
    void oneParcelComesBeforeTheRule()
    {
        const std::vector<Want> wants{{10, 2, {5, 9, 3}}, {11, 1, {0, 4, 0}}};
        const Route way = route(prefer(Prefer::Nearest), kAll, wants, QStringLiteral("Sumatera Utara"));
        QCOMPARE(way.warehouses.front(), kSurabaya);
        QCOMPARE(way.why, Why::OnlyOneWithAll);
    }
    void whatNoneHasAloneIsSplitFromTheOneThatHasMostOfIt()
    {
        const Route way = route(prefer(Prefer::MostStock), kAll, {{10, 10, {5, 1, 6}}}, {});
        QCOMPARE(way.warehouses, (Ids{kMedan, kJakarta, kSurabaya}));
        QCOMPARE(way.why, Why::Split);
    }
    void aSplitBeginsWithWhatTheRulePrefersWhereItMakesNoMoreParcels()
    {
        const Rule jakartaThenMedan = prefer(Prefer::FirstChoice, {kJakarta, kMedan});
        QCOMPARE(
            route(jakartaThenMedan, kAll, {{10, 4, {2, 0, 3}}}, {}).warehouses, (Ids{kJakarta, kMedan, kSurabaya}));
        const Rule surabayaFirst = prefer(Prefer::FirstChoice, {kSurabaya});
        QCOMPARE(route(surabayaFirst, kAll, {{10, 10, {5, 1, 6}}}, {}).warehouses, (Ids{kMedan, kJakarta, kSurabaya}));
    }
    void withoutSplittingWhatIsMissingWaits()
    {
        const Route way = route(prefer(Prefer::MostStock, {}, false), kAll, {{10, 10, {5, 1, 6}}}, {});
        QCOMPARE(way.why, Why::NoneHasAll);
        QVERIFY(!way.split);
    }
    void whatIsNotThereAtAllWaits()
    {
        QCOMPARE(route(prefer(Prefer::MostStock), kAll, {{10, 100, {5, 1, 6}}}, {}).why, Why::NoneHasAll);
    }
    void moreThanIsThereIsNeverSplit()
    {
        QCOMPARE(route(prefer(Prefer::MostStock), kAll, {{10, 3, {-5, 1, 1}}}, {}).why, Why::NoneHasAll);
    }
    void aLonelyWarehouseNeedsNoReason()
    {
        QCOMPARE(route({}, {kAll.front()}, {{10, 3, {1}}}, {}).why, Why::OnlyWarehouse);
    }
    void aRuleIsReadAsItWasWritten()
    {
        for (const Rule &rule :
            {Rule{}, prefer(Prefer::FirstChoice, {kMedan, kJakarta}), prefer(Prefer::Nearest, {}, false)}) {
            const auto read = ruleFromText(ruleText(rule));
            QVERIFY(read);
            QVERIFY(*read == rule);
        }
        QVERIFY(*ruleFromText(QString()) == Rule{});
        for (const char *text : {"x", "{}", R"({"prefer":"cheapest"})"})
            QVERIFY(!ruleFromText(QString::fromLatin1(text)));
    }
    void provincesAreKnownByTheirNames()
    {
        const int west = *kilometresBetween(QStringLiteral("DKI Jakarta"), QStringLiteral("JAWA BARAT"));
        QVERIFY(west > 80 && west < 160);
        QCOMPARE(kilometresBetween(QStringLiteral("West Java"), QStringLiteral("Jawa Barat")), 0);
        QCOMPARE(kilometresBetween(QStringLiteral("Nusa Tenggara Barat (NTB)"), QStringLiteral("ntb")), 0);
        QCOMPARE(kilometresBetween(QStringLiteral("D.I. Yogyakarta"), QStringLiteral("DI YOGYAKARTA")), 0);
        QCOMPARE(kilometresBetween(QStringLiteral("Atlantis"), QStringLiteral("Bali")), std::nullopt);
        QVERIFY(*kilometresBetween(QStringLiteral("Papua"), QStringLiteral("Aceh")) > 4'500);
    }
};

QTEST_APPLESS_MAIN(RouteTest)
#include "test_route.moc"
