#include "inventory/bundle.h"
#include "inventory/rule_preview.h"
#include "inventory/sales.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::allocation;
using inventory::StoredRule;

namespace {

StoredRule made(Effect effect, Scope scope = {})
{
    return {.rule = {.id = 0, .scope = std::move(scope), .effect = std::move(effect)},
        .name = QStringLiteral("rule"),
        .startsAt = {},
        .endsAt = {}};
}

/// Twelve teapots that sell, and forty filters that sell faster; both listed in two shops.
struct Shops : World {
    Shops()
        : shopee(addShop(QStringLiteral("Shopee")))
        , lazada(addShop(QStringLiteral("Lazada")))
        , teapot(addSku(QStringLiteral("TLA"), 12))
        , filter(addSku(QStringLiteral("KSV"), 40))
    {
        for (const qint64 shop : {shopee, lazada})
            for (const char *code : {"TLA", "KSV"})
                list(shop, QString::fromLatin1(code), 0);
        const std::vector<inventory::Sales> sold{
            {teapot, shopee, {1, 2, 3, 4}}, {teapot, lazada, {5, 5, 5, 5}}, {filter, shopee, {1, 2, 9, 9}}};
        write([&](Transaction &tx) { return inventory::keepSales(tx, teapot, filter, sold); });
    }
    Result<qint64> tryAdd(const StoredRule &rule)
    {
        auto added = store->write([&](Transaction &tx) { return inventory::addRule(tx, rule, who); });
        return added.takeResult();
    }
    std::vector<qint64> sampled(const Scope &scope, int limit = 100)
    {
        return read([&](Reader &reader) { return inventory::sampleFor(reader, scope, limit); }).skus;
    }
    inventory::RulePreview preview(const StoredRule &rule, std::size_t limit = 100)
    {
        return read([&](Reader &reader) -> Result<inventory::RulePreview> {
            TRY(const auto sample, inventory::sampleFor(reader, rule.rule.scope, 100));
            return inventory::previewRule(reader, rule, sample.skus, limit);
        });
    }
    /// Lazada takes 5 %, and the last twenty of anything are for who leaves more.
    void bestMarginFirst()
    {
        write([&](Transaction &tx) { return shops::setFee(tx, lazada, 500, who); });
        must(tryAdd(made(BestMarginFirst{20})));
        while (write([](Transaction &tx) { return inventory::allotSome(tx, 100); })) { }
    }
    void price(qint64 minor)
    {
        write([&](Transaction &tx) -> Result<> {
            TRY(auto sku, catalog::skuById(tx, teapot));
            sku->priceMinor = minor;
            return catalog::changeSku(tx, *sku, who);
        });
    }
    void cost(qint64 minor)
    {
        write([&](Transaction &tx) { return catalog::setCost(tx, teapot, minor, who); });
    }
    qint64 allottedToLazada()
    {
        return read([&](Reader &reader) { return catalog::listingsOfSku(reader, teapot); })
            .back()
            .allotted.value_or(-1);
    }
    static QString inWords(const inventory::RulePreview &preview)
    {
        QStringList out;
        for (const inventory::ChangedSku &sku : preview.skus) {
            QStringList figures;
            for (const auto &figure : sku.shops)
                figures << QStringLiteral("%1>%2").arg(figure.now).arg(figure.then);
            out << sku.code + u' ' + figures.join(u' ');
        }
        return out.join(QStringLiteral("; "));
    }

    qint64 shopee, lazada, teapot, filter;
};

using Skus = std::vector<qint64>;

} // namespace

class RulePreviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatSellsFastestIsLookedAtFirst()
    {
        Shops shops;
        QCOMPARE(shops.sampled({}), (Skus{shops.filter, shops.teapot}));
    }
    void ofARuleForOneShopTheSalesOfThatShopCount()
    {
        Shops shops;
        QCOMPARE(shops.sampled({.shopId = shops.lazada, .skuId = {}, .tag = {}}).front(), shops.teapot);
    }
    void whatDoesNotSellIsLookedAtLast()
    {
        Shops shops;
        const qint64 slow = shops.addSku(QStringLiteral("AAA"), 3);
        shops.list(shops.shopee, QStringLiteral("AAA"), 0);
        QCOMPARE(shops.sampled({}).back(), slow);
    }
    void noMoreThanTheLimitAreLookedAtAndItSaysOfHowMany()
    {
        Shops shops;
        const auto sample = shops.read([](Reader &reader) { return inventory::sampleFor(reader, {}, 1); });
        QCOMPARE(sample.skus.size(), 1u);
        QCOMPARE(sample.of, 2);
    }
    void aTagIsLookedAtAlone()
    {
        Shops shops;
        shops.write([&](Transaction &tx) {
            return inventory::setTags(tx, shops.teapot, {QStringLiteral("rapuh")}, shops.who);
        });
        QCOMPARE(shops.sampled({.shopId = {}, .skuId = {}, .tag = QStringLiteral("rapuh")}), (Skus{shops.teapot}));
    }
    void ofOneSkuItsBundlesAreLookedAtToo()
    {
        Shops shops;
        const qint64 set = shops.addSku(QStringLiteral("SET"), 0);
        shops.write([&](Transaction &tx) { return inventory::setRecipe(tx, set, {{shops.teapot, 2}}, shops.who); });
        QCOMPARE(shops.sampled({.shopId = {}, .skuId = shops.teapot, .tag = {}}), (Skus{shops.teapot, set}));
    }
    void whatChangesMostComesFirstWithNowAndThen()
    {
        Shops shops;
        QCOMPARE(
            Shops::inWords(shops.preview(made(AtMostPercent{50}))), QStringLiteral("KSV 40>20 40>20; TLA 12>6 12>6"));
    }
    void whatStaysIsNotShown()
    {
        Shops shops;
        const auto preview = shops.preview(made(AtMost{20}));
        QCOMPARE(Shops::inWords(preview), QStringLiteral("KSV 40>20 40>20"));
        QCOMPARE(preview.changed, 1);
    }
    void moreThanTheLimitAreCountedButNotShown()
    {
        Shops shops;
        const auto preview = shops.preview(made(AtMost{1}), 1);
        QCOMPARE(preview.skus.size(), 1u);
        QCOMPARE(preview.changed, 2);
    }
    void aChangedRuleTakesThePlaceOfTheOneThatIsThere()
    {
        Shops shops;
        const qint64 id = must(shops.tryAdd(made(AtMost{10})));
        StoredRule changed = made(AtMost{30});
        changed.rule.id = id;
        QCOMPARE(Shops::inWords(shops.preview(changed)), QStringLiteral("KSV 10>30 10>30; TLA 10>12 10>12"));
    }
    void aRuleThatIsSwitchedOffIsLeftOut()
    {
        Shops shops;
        StoredRule rule = made(AtMost{10});
        rule.rule.id = must(shops.tryAdd(rule));
        rule.switchedOn = false;
        QCOMPARE(Shops::inWords(shops.preview(rule)), QStringLiteral("KSV 10>40 10>40; TLA 10>12 10>12"));
    }
    void aRuleThatWillBeginIsShownAsIfItHeld()
    {
        Shops shops;
        StoredRule rule = made(AtMost{11});
        rule.startsAt = shops.clock.now() + World::kDay;
        QVERIFY(Shops::inWords(shops.preview(rule)).contains(QStringLiteral("TLA 12>11")));
    }
    void theExplanationComesToThePreviewedFigure()
    {
        Shops shops;
        const auto why = shops.read([&](Reader &reader) {
            return inventory::explainWith(reader,
                made(AtMostPercent{50}, {.shopId = shops.lazada, .skuId = {}, .tag = {}}), shops.teapot, shops.lazada);
        });
        QCOMPARE(why->told, 6);
        QCOMPARE(why->steps.back().left, 6);
    }
    void aShopThatDoesNotListItHasNoExplanation()
    {
        Shops shops;
        const qint64 other = shops.addShop(QStringLiteral("Web"));
        QVERIFY(!shops.read(
            [&](Reader &reader) { return inventory::explainWith(reader, made(AtMost{5}), shops.teapot, other); }));
    }
    void moreIsNotKeptThanAnotherRuleLetsBeShown()
    {
        Shops shops;
        must(shops.tryAdd(made(AtMost{5}, {.shopId = shops.shopee, .skuId = {}, .tag = {}})));
        QCOMPARE(
            shops.tryAdd(made(KeepFor{shops.shopee, 6})).error().code, QStringLiteral("rule.keeps-more-than-shown"));
    }
    void rulesThatNeverHoldAtOnceDoNotContradict()
    {
        Shops shops;
        StoredRule past = made(AtMost{5});
        past.endsAt = shops.clock.now() + World::kDay;
        must(shops.tryAdd(past));
        StoredRule later = made(KeepFor{shops.shopee, 6});
        later.startsAt = past.endsAt;
        QVERIFY(shops.tryAdd(later));
    }
    void whatDependsOnMarginIsAllottedAnewWhenACostIsKnown()
    {
        Shops shops;
        shops.bestMarginFirst();
        QCOMPARE(shops.allottedToLazada(), 12); // nobody knows the margin
        shops.price(100'000);
        shops.cost(50'000);
        QCOMPARE(shops.allottedToLazada(), 0); // Lazada takes 5 % of it
    }
    void whatDependsOnMarginIsAllottedAnewWhenAPriceChanges()
    {
        Shops shops;
        shops.bestMarginFirst();
        shops.cost(50'000);
        QCOMPARE(shops.allottedToLazada(), 12); // 5 % of nothing
        shops.price(100'000);
        QCOMPARE(shops.allottedToLazada(), 0);
    }
    void aRuleByMarginSaysForHowManyItDoesNothing()
    {
        Shops shops;
        shops.write([&](Transaction &tx) { return shops::setFee(tx, shops.lazada, 500, shops.who); });
        const auto same = [&] {
            return shops.preview(made(BestMarginFirst{20})).sameMargin;
        };
        const qint64 all = same();
        QVERIFY(all > 0); // nothing has a cost
        QCOMPARE(shops.preview(made(AtMost{5})).sameMargin, 0);
        shops.cost(50'000);
        QCOMPARE(same(), all); // 5 % of no price
        shops.price(100'000);
        QCOMPARE(same(), all - 1);
    }
    void aFeeThatChangesIsFollowed()
    {
        Shops shops;
        shops.price(100'000);
        shops.cost(50'000);
        must(shops.tryAdd(made(BestMarginFirst{20})));
        shops.write([&](Transaction &tx) { return shops::setFee(tx, shops.lazada, 500, shops.who); });
        while (shops.write([](Transaction &tx) { return inventory::allotSome(tx, 100); })) { }
        const auto listings = shops.read([&](Reader &reader) { return catalog::listingsOfSku(reader, shops.teapot); });
        QCOMPARE(listings.back().allotted, 0);
    }
};

QTEST_GUILESS_MAIN(RulePreviewTest)
#include "test_rule_preview.moc"
