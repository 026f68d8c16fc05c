#include "allocation/allocate.h"
#include "allocation/effect_text.h"

#include <QTest>

#include <numeric>

using namespace selaras;
using namespace selaras::allocation;

namespace {

constexpr qint64 kShopee = 1, kTokopedia = 2, kLazada = 3, kWeb = 4;
constexpr qint64 kCakung = 10, kBandung = 11;
constexpr qint64 kTeapot = 100, kFilter = 101, kSet = 102;

Part teapots(qint64 onHand, qint64 reserved = 0, qint64 buffer = 0)
{
    return {.skuId = kTeapot, .buffer = buffer, .places = {{kCakung, onHand, reserved}}, .expected = {}, .tags = {}};
}

Item only(Part part) { return {.skuId = part.skuId, .tags = part.tags, .parts = {part}}; }

std::vector<Seller> fourShops()
{
    return {{.shopId = kShopee}, {.shopId = kTokopedia}, {.shopId = kLazada}, {.shopId = kWeb}};
}

Rule rule(Effect effect, Scope scope = {})
{
    static qint64 id = 0;
    return {++id, std::move(scope), std::move(effect)};
}

std::vector<qint64> told(const Item &item, const std::vector<Seller> &sellers, const std::vector<Rule> &rules)
{
    std::vector<qint64> out(sellers.size());
    allocate(item, sellers, rules, out);
    return out;
}

using Figures = std::vector<qint64>;

QString codeOf(const Rule &rule)
{
    const auto checked = check(rule);
    return checked ? QString() : checked.error().code;
}

QString besides(const Rule &rule, const std::vector<Rule> &others)
{
    const auto checked = checkBeside(rule, others);
    return checked ? QString() : checked.error().code;
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutRulesAllShopsShareWhatIsAvailable()
    {
        QCOMPARE(told(only(teapots(23, 9, 2)), fourShops(), {}), (Figures{12, 12, 12, 12}));
    }
    void aBufferTakesOnlyWhatIsThere()
    {
        QCOMPARE(told(only(teapots(5, 3, 10)), fourShops(), {}), (Figures{0, 0, 0, 0}));
    }
    void theTeapotOfThePictureIsToldAsThere()
    {
        const std::vector<Rule> rules{
            rule(KeepFor{kShopee, 3}), rule(AtMostPercent{80}, {.shopId = kLazada, .skuId = {}, .tag = {}})};
        const Item item = only(teapots(23, 9, 2));
        QCOMPARE(told(item, fourShops(), rules), (Figures{12, 9, 7, 9}));
        const auto steps = explain(item, fourShops(), rules, 2);
        const std::vector<std::tuple<Why, qint64, qint64>> expected{{Why::OnHand, 23, 23}, {Why::Reserved, -9, 14},
            {Why::Buffer, -2, 12}, {Why::Rule, -3, 9}, {Why::Rule, -2, 7}};
        QCOMPARE(steps.size(), expected.size());
        for (std::size_t i = 0; i < steps.size(); ++i)
            QVERIFY((std::tuple(steps[i].why, steps[i].change, steps[i].left) == expected[i]));
        QCOMPARE(steps[4].ruleId, rules[1].id);
    }
    void rulesWorkOneAfterTheOther()
    {
        const Item item = only(teapots(100));
        QCOMPARE(told(item, {{.shopId = kWeb}}, {rule(AtMost{40}), rule(AtMostPercent{50})}), (Figures{20}));
        QCOMPARE(told(item, {{.shopId = kWeb}}, {rule(AtMostPercent{50}), rule(AtMost{40})}), (Figures{40}));
    }
    void aRuleSpeaksOnlyOfItsSkuAndTag()
    {
        Part part = teapots(10);
        part.tags = {QStringLiteral("rapuh")};
        const std::vector<Seller> web{{.shopId = kWeb}};
        QCOMPARE(told(only(part), web, {rule(AtMost{4}, {.shopId = {}, .skuId = kFilter, .tag = {}})}), (Figures{10}));
        QCOMPARE(told(only(part), web, {rule(AtMost{4}, {.shopId = {}, .skuId = kTeapot, .tag = {}})}), (Figures{4}));
        QCOMPARE(told(only(part), web, {rule(AtMost{4}, {.shopId = {}, .skuId = {}, .tag = QStringLiteral("berat")})}),
            (Figures{10}));
        QCOMPARE(told(only(part), web, {rule(AtMost{4}, {.shopId = {}, .skuId = {}, .tag = QStringLiteral("rapuh")})}),
            (Figures{4}));
    }
    void nothingIsShownBelowTheStop()
    {
        const std::vector<Rule> rules{rule(StopBelow{3}, {.shopId = kLazada, .skuId = {}, .tag = {}})};
        QCOMPARE(told(only(teapots(2)), fourShops(), rules), (Figures{2, 2, 0, 2}));
        QCOMPARE(told(only(teapots(3)), fourShops(), rules), (Figures{3, 3, 3, 3}));
    }
    void warehousesThatARuleLeavesOutDoNotSupply()
    {
        Part part = teapots(19, 4);
        part.places.push_back({kBandung, 4, 1});
        const std::vector<Rule> rules{rule(OnlyWarehouses{{kCakung}}, {.shopId = kShopee, .skuId = {}, .tag = {}}),
            rule(ExceptWarehouses{{kCakung}}, {.shopId = kLazada, .skuId = {}, .tag = {}})};
        QCOMPARE(told(only(part), fourShops(), rules), (Figures{15, 18, 3, 18}));
    }
    void aShopWhoseOrdersAreNotSplitIsToldWhatItsBestWarehouseCanSend()
    {
        Part part = teapots(9, 4, 1);
        part.places.push_back({kBandung, 8, 1});
        std::vector<Seller> shops = fourShops();
        shops[1].splits = false;
        QCOMPARE(told(only(part), shops, {}), (Figures{11, 6, 11, 11}));
        const auto steps = explain(only(part), shops, {}, 1);
        const std::vector<std::tuple<Why, qint64, qint64>> expected{
            {Why::OnHand, 17, 17}, {Why::Reserved, -5, 12}, {Why::Elsewhere, -5, 7}, {Why::Buffer, -1, 6}};
        QCOMPARE(steps.size(), expected.size());
        for (std::size_t i = 0; i < steps.size(); ++i)
            QVERIFY((std::tuple(steps[i].why, steps[i].change, steps[i].left) == expected[i]));
        QCOMPARE(steps[2].warehouseId, kBandung);
    }
    void aBundleOfAShopThatDoesNotSplitNeedsAllItsPartsInOneWarehouse()
    {
        Part filters{.skuId = kFilter, .perItem = 2, .places = {{kBandung, 8, 0}}, .expected = {}, .tags = {}};
        Item set{.skuId = kSet, .tags = {}, .parts = {teapots(5), filters}};
        const std::vector<Seller> shops{{.shopId = kWeb}, {.shopId = kLazada, .splits = false}};
        QCOMPARE(told(set, shops, {}), (Figures{4, 0}));
        QCOMPARE(explain(set, shops, {}, 1).back().left, 0);
        set.parts[0].places.push_back({kBandung, 3, 0});
        QCOMPARE(told(set, shops, {}), (Figures{4, 3}));
    }
    void whatIsExpectedInTheBestWarehouseCountsForAShopThatDoesNotSplit()
    {
        Part part = teapots(2);
        part.places.push_back({kBandung, 3, 0});
        part.expected = {{kCakung, 10, 3}};
        const std::vector<Seller> shops{{.shopId = kWeb, .splits = false}};
        QCOMPARE(told(only(part), shops, {rule(CountIncoming{7})}), (Figures{12}));
        part.waiting = 8; // whoever waits has it first
        QCOMPARE(told(only(part), shops, {rule(CountIncoming{7})}), (Figures{4}));
    }
    void whatIsExpectedMayBeSoldWhenItComesInTime()
    {
        Part part = teapots(2);
        part.expected = {{kCakung, 10, 3}, {kCakung, 20, 8}, {kCakung, 5, 0}};
        QCOMPARE(told(only(part), {{.shopId = kWeb}}, {}), (Figures{2}));
        QCOMPARE(told(only(part), {{.shopId = kWeb}}, {rule(CountIncoming{7})}), (Figures{17}));
    }
    void whatIsOverdueIsNotSold()
    {
        Part part = teapots(2);
        part.expected = {{kCakung, 10, 3}, {kCakung, 5, -1}};
        QCOMPARE(told(only(part), {{.shopId = kWeb}}, {rule(CountIncoming{7})}), (Figures{12}));
        QCOMPARE(told(only(part), {{.shopId = kWeb, .splits = false}}, {rule(CountIncoming{7})}), (Figures{12}));
    }
    void whatComesInIsFirstForThoseWhoWait()
    {
        Part part = teapots(0);
        part.waiting = 8;
        part.expected = {{kCakung, 10, 3}};
        QCOMPARE(told(only(part), {{.shopId = kWeb}}, {rule(CountIncoming{7})}), (Figures{2}));
        part.waiting = 11;
        QCOMPARE(told(only(part), {{.shopId = kWeb}}, {rule(CountIncoming{7})}), (Figures{0}));
    }
    void theLargestBufferHolds()
    {
        const std::vector<Rule> rules{rule(Buffer{3}), rule(Buffer{1})};
        QCOMPARE(told(only(teapots(10, 0, 2)), {{.shopId = kWeb}}, rules), (Figures{7}));
        QCOMPARE(told(only(teapots(10, 0, 5)), {{.shopId = kWeb}}, rules), (Figures{5}));
    }
    void onlyFastSellersOnSlowShopsKeepABuffer()
    {
        const BufferBySpeed bySpeed{0, 50};
        QCOMPARE(bufferBySpeed(bySpeed, 70, 5'000), 0); // ten a day, told in five seconds
        QCOMPARE(bufferBySpeed(bySpeed, 235, 246'000), 1); // 1.4 an hour, 4.1 minutes
        QCOMPARE(bufferBySpeed(bySpeed, 7'000, 600'000), 13); // a thousand a day, ten minutes: 7 and a margin
        QCOMPARE(bufferBySpeed({2, 50}, 235, 246'000), 2);
        QCOMPARE(bufferBySpeed({0, 5}, 7'000, 600'000), 5);
    }
    void aBundleIsAsManyAsItsScarcestPartAllows()
    {
        const Item set{.skuId = kSet,
            .tags = {},
            .parts
            = {teapots(9), {.skuId = kFilter, .perItem = 2, .places = {{kCakung, 13, 0}}, .expected = {}, .tags = {}}}};
        QCOMPARE(told(set, {{.shopId = kWeb}}, {}), (Figures{6}));
        const auto steps = explain(set, std::vector<Seller>{{.shopId = kWeb}}, {}, 0);
        QCOMPARE(steps.back().why, Why::PerItem);
        QCOMPARE(steps.back().change, -7);
        QCOMPARE(steps.back().skuId, kFilter);
    }
    void aSplitByPercentLeavesTheRestToTheOthers()
    {
        const std::vector<Rule> rules{rule(SplitByShares{{{kShopee, 50}, {kLazada, 20}}})};
        QCOMPARE(told(only(teapots(10)), fourShops(), rules), (Figures{5, 3, 2, 3}));
    }
    void theLastPieceOfASplitGoesToTheLargestShare()
    {
        const std::vector<Rule> rules{rule(SplitByShares{{{kShopee, 40}, {kLazada, 60}}})};
        QCOMPARE(told(only(teapots(1)), fourShops(), rules), (Figures{0, 0, 1, 0}));
    }
    void aSplitRoundsToTheNearestPiece()
    {
        const std::vector<Rule> rules{rule(SplitByShares{{{kShopee, 50}, {kTokopedia, 30}, {kLazada, 20}}})};
        QCOMPARE(told(only(teapots(48)), fourShops(), rules), (Figures{24, 14, 10, 0}));
        QCOMPARE(told(only(teapots(109)), fourShops(), rules), (Figures{54, 33, 22, 0}));
    }
    void whatIsKeptStandsBesideASplitInEitherOrder()
    {
        const Rule keep = rule(KeepFor{kShopee, 30});
        const Rule shares = rule(SplitByShares{{{kShopee, 50}, {kTokopedia, 30}, {kLazada, 20}}});
        QCOMPARE(told(only(teapots(50)), fourShops(), {keep, shares}), (Figures{40, 6, 4, 0}));
        QCOMPARE(told(only(teapots(50)), fourShops(), {shares, keep}), (Figures{40, 6, 4, 0}));
        QCOMPARE(told(only(teapots(10)), fourShops(), {keep, shares}), (Figures{10, 0, 0, 0}));
    }
    void aSplitBySalesFollowsWhatWasSold()
    {
        auto shops = fourShops();
        shops[0].sold[2] = 59;
        shops[2].sold[2] = 38;
        QCOMPARE(told(only(teapots(100)), shops, {rule(SplitBySales{30})}), (Figures{59, 1, 39, 1}));
    }
    void theLastPiecesAreForTheBestMargin()
    {
        auto shops = fourShops();
        shops[1].margin = 900;
        shops[3].margin = 2'000;
        const std::vector<Rule> rules{rule(BestMarginFirst{3})};
        QCOMPARE(told(only(teapots(3)), shops, rules), (Figures{0, 0, 0, 3}));
        QCOMPARE(told(only(teapots(4)), shops, rules), (Figures{4, 4, 4, 4}));
    }
    void aRuleThatChangesNothingLeavesNoStep()
    {
        const auto steps = explain(only(teapots(5)), fourShops(), std::vector{rule(AtMost{9})}, 0);
        QCOMPARE(steps.size(), std::size_t(2));
    }
    void everyEffectIsReadAsItWasWritten()
    {
        const std::vector<Effect> effects{OnlyWarehouses{{1, 2}}, ExceptWarehouses{{3}}, CountIncoming{7}, Buffer{4},
            BufferBySpeed{1, 9}, KeepFor{5, 6}, AtMost{8}, AtMostPercent{80}, SplitByShares{{{1, 60}, {2, 30}}},
            SplitBySales{30}, BestMarginFirst{2}, StopBelow{3}};
        QCOMPARE(effects.size(), std::variant_size_v<Effect>);
        for (const Effect &effect : effects) {
            const auto read = effectFromText(effectText(effect));
            QVERIFY2(read, qPrintable(effectText(effect)));
            QCOMPARE(read->index(), effect.index());
            QCOMPARE(effectText(*read), effectText(effect));
        }
    }
    void anEffectThatCannotBeReadIsRefused()
    {
        for (const char *text : {"", "[]", "{}", R"({"kind":"magic"})", R"({"kind":"at-most"})",
                 R"({"kind":"at-most","pieces":"many"})", R"({"kind":"only-warehouses","warehouses":["x"]})"})
            QVERIFY2(!effectFromText(QString::fromLatin1(text)), text);
    }
    void aRuleThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<Rule>("rule");
        const Scope oneShop{.shopId = kWeb, .skuId = {}, .tag = {}};
        QTest::newRow("pieces below 0") << "rule.negative" << rule(AtMost{-1});
        QTest::newRow("kept below 0") << "rule.negative" << rule(KeepFor{kWeb, -1});
        QTest::newRow("101 %") << "rule.percent" << rule(AtMostPercent{101});
        QTest::newRow("shares of 110 %") << "rule.shares" << rule(SplitByShares{{{kWeb, 60}, {kLazada, 50}}});
        QTest::newRow("a shop twice") << "rule.shares" << rule(SplitByShares{{{kWeb, 10}, {kWeb, 10}}});
        QTest::newRow("no share") << "rule.shares" << rule(SplitByShares{});
        QTest::newRow("a share below 0") << "rule.percent" << rule(SplitByShares{{{kWeb, -1}}});
        QTest::newRow("split of one shop") << "rule.split-of-one" << rule(SplitBySales{30}, oneShop);
        QTest::newRow("days nobody counts") << "rule.days" << rule(SplitBySales{31});
        QTest::newRow("no warehouse") << "rule.no-warehouse" << rule(OnlyWarehouses{});
        QTest::newRow("least above most") << "rule.least-above-most" << rule(BufferBySpeed{9, 3});
        for (const Effect &idle : {Effect(Buffer{0}), Effect(BufferBySpeed{0, 0}), Effect(KeepFor{kWeb, 0}),
                 Effect(AtMostPercent{100}), Effect(BestMarginFirst{0}), Effect(StopBelow{0}), Effect(StopBelow{1})})
            QTest::addRow("idle %s", qPrintable(effectText(idle))) << "rule.changes-nothing" << rule(idle);
        QTest::newRow("kept from itself") << "rule.changes-nothing" << rule(KeepFor{kWeb, 3}, oneShop);
        QTest::newRow("nothing shown") << "" << rule(AtMostPercent{0});
        QTest::newRow("nothing shown, in pieces") << "" << rule(AtMost{0});
        QTest::newRow("due today") << "" << rule(CountIncoming{0});
        QTest::newRow("good") << "" << rule(SplitByShares{{{kWeb, 60}, {kLazada, 40}}});
    }
    void aRuleThatMakesNoSenseIsRefused()
    {
        QFETCH(QString, code);
        QFETCH(Rule, rule);
        QCOMPARE(codeOf(rule), code);
    }
    void aCapOfNothingIsKnownAsOne()
    {
        QVERIFY(showsNothing(AtMostPercent{0}));
        QVERIFY(showsNothing(AtMost{0}));
        QVERIFY(!showsNothing(AtMostPercent{1}));
        QVERIFY(!showsNothing(Buffer{0}));
    }
    void moreIsNotKeptForAShopThanItMayShow()
    {
        QCOMPARE(besides(rule(KeepFor{kShopee, 6}), {rule(AtMost{5})}), QStringLiteral("rule.keeps-more-than-shown"));
        QCOMPARE(besides(rule(AtMost{5}), {rule(KeepFor{kShopee, 6})}), QStringLiteral("rule.keeps-more-than-shown"));
    }
    void aCapOfAnotherShopOrOfOtherGoodsIsNoContradiction()
    {
        const Rule kept = rule(KeepFor{kShopee, 6});
        QVERIFY(checkBeside(kept, std::vector{rule(AtMost{5}, {.shopId = kLazada, .skuId = {}, .tag = {}})}));
        QVERIFY(checkBeside(kept, std::vector{rule(AtMost{5}, {.shopId = {}, .skuId = kTeapot, .tag = {}})}));
        QVERIFY(checkBeside(kept, std::vector{rule(AtMost{6})}));
    }
    void someWarehouseIsLeftToSupply()
    {
        const Rule here = rule(OnlyWarehouses{{kCakung}});
        QCOMPARE(besides(here, {rule(OnlyWarehouses{{kBandung}})}), QStringLiteral("rule.no-warehouse-left"));
        QCOMPARE(besides(rule(ExceptWarehouses{{kCakung}}), {here}), QStringLiteral("rule.no-warehouse-left"));
        QCOMPARE(besides(rule(ExceptWarehouses{{kBandung}}), {here}), QString());
        QCOMPARE(besides(rule(AtMost{3}), {here, rule(OnlyWarehouses{{kBandung}})}), QString());
    }
};

QTEST_APPLESS_MAIN(RulesTest)
#include "test_rules.moc"
