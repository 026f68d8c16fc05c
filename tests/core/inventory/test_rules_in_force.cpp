#include "inventory/bundle.h"
#include "inventory/rules.h"
#include "outbox/outbox.h"
#include "support/world.h"

#include <QTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::allocation;
using inventory::StoredRule;

namespace {

/// A teapot of which 12 are available, listed in three shops.
struct Shops : World {
    Shops()
    {
        teapot = addSku(QStringLiteral("TLA"), 12);
        for (const char *name : {"Shopee", "Tokopedia", "Lazada"}) {
            ids.push_back(addShop(QString::fromLatin1(name)));
            listings.push_back(list(ids.back(), QStringLiteral("TLA"), 12));
        }
        clock.advance(1000);
    }
    Result<qint64> tryAdd(const StoredRule &rule)
    {
        auto added = store->write([&](Transaction &tx) { return inventory::addRule(tx, rule, who); });
        return added.takeResult();
    }
    qint64 add(Effect effect, std::optional<qint64> shop = {}, const QString &tag = {})
    {
        return must(
            tryAdd({.rule = {.id = 0, .scope = {.shopId = shop, .skuId = {}, .tag = tag}, .effect = std::move(effect)},
                .name = QStringLiteral("rule"),
                .startsAt = {},
                .endsAt = {}}));
    }
    /// Where people type what is ordered by chat; its listing, as an order leaves one.
    qint64 listInPlaceOfTypedOrders()
    {
        chat = write([&](Transaction &tx) {
            return selaras::shops::connect(tx,
                {.channel = selaras::shops::kManualChannel,
                    .name = QStringLiteral("WhatsApp"),
                    .account = QStringLiteral("whatsapp"),
                    .baseUrl = {}},
                {}, who);
        });
        return list(chat, QStringLiteral("TLA"), 12);
    }
    void allotAll(int atOnce = 1000)
    {
        while (write([&](Transaction &tx) { return inventory::allotSome(tx, atOnce); })) { }
    }
    void turn()
    {
        write([](Transaction &tx) { return inventory::turnRules(tx); });
        allotAll();
    }
    using Figures = std::vector<std::optional<qint64>>;
    Figures allotted()
    {
        Figures out;
        for (const qint64 id : listings)
            out.push_back(listing(id).allotted);
        return out;
    }
    qint64 waitingJobs(int shop)
    {
        return read([id = ids[std::size_t(shop)]](Reader &reader) {
            return outbox::waiting(reader, id, outbox::JobKind::PublishStock);
        }).jobs;
    }

    qint64 teapot = 0, chat = 0;
    std::vector<qint64> ids, listings;
};

} // namespace

class RulesInForceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutRulesNothingIsAllotted()
    {
        Shops shops;
        shops.move(shops.teapot, -1, inventory::Reason::Damaged);
        QCOMPARE(shops.allotted(), (Shops::Figures{{}, {}, {}}));
        BOOKS_HOLD(shops);
    }
    void aRuleIsFollowedByAllListings()
    {
        Shops shops;
        shops.add(KeepFor{shops.ids[0], 3});
        shops.add(AtMostPercent{80}, shops.ids[2]);
        shops.allotAll();
        QCOMPARE(shops.allotted(), (Shops::Figures{12, 9, 7}));
        BOOKS_HOLD(shops);
    }
    void aShopWhoseOrdersAreNotSplitIsToldWhatOneWarehouseCanSend()
    {
        Shops shops;
        const qint64 second = shops.addWarehouse(QStringLiteral("BDG"));
        shops.move(shops.teapot, 7, inventory::Reason::Receipt, second);
        const auto splits = [&](bool split) {
            shops.write([&](Transaction &tx) {
                return selaras::shops::setRoute(
                    tx, shops.ids[1], {.prefer = {}, .choices = {}, .split = split}, shops.who);
            });
            shops.allotAll();
        };
        splits(false);
        QCOMPARE(shops.allotted(), (Shops::Figures{19, 12, 19}));
        BOOKS_HOLD(shops);
        shops.takeNew(shops.ids[1], shops.order(QStringLiteral("1"), {{QStringLiteral("TLA"), 12}}));
        QCOMPARE(shops.levels(shops.teapot).waiting, 0); // all it was told was there
        QCOMPARE(shops.allotted(), (Shops::Figures{7, 7, 7}));
        splits(true);
        QCOMPARE(shops.allotted(), (Shops::Figures{{}, {}, {}}));
        BOOKS_HOLD(shops);
    }
    void onlyShopsThatShowSomethingElseAreTold()
    {
        Shops shops;
        shops.add(KeepFor{shops.ids[0], 3});
        shops.allotAll();
        QCOMPARE(shops.waitingJobs(0), 0);
        QCOMPARE(shops.waitingJobs(1), 1);
    }
    void aSaleIsAllottedByTheRulesInItsOwnTransaction()
    {
        Shops shops;
        shops.add(AtMostPercent{50}, shops.ids[1]);
        shops.allotAll();
        shops.takeNew(shops.ids[0], shops.order(QStringLiteral("1"), {{QStringLiteral("TLA"), 4}}));
        QCOMPARE(shops.allotted(), (Shops::Figures{8, 4, 8}));
        BOOKS_HOLD(shops);
    }
    void aRuleThatIsRemovedNoLongerHolds()
    {
        Shops shops;
        const qint64 id = shops.add(AtMost{1});
        shops.allotAll();
        shops.write([&](Transaction &tx) { return inventory::removeRule(tx, id, shops.who); });
        shops.allotAll();
        QCOMPARE(shops.allotted(), (Shops::Figures{{}, {}, {}}));
        QCOMPARE(shops.waitingJobs(0), 1); // queued to show 1; decided anew when it is taken
        BOOKS_HOLD(shops);
    }
    void aSaleBeforeTheRulesAreFollowedEverywhereIsNotToldTheOldFigure()
    {
        Shops shops;
        const qint64 id = shops.add(AtMost{11});
        shops.allotAll();
        shops.write([&](Transaction &tx) { return inventory::removeRule(tx, id, shops.who); });
        shops.takeNew(shops.ids[0], shops.order(QStringLiteral("1"), {{QStringLiteral("TLA"), 5}}));
        QCOMPARE(shops.allotted(), (Shops::Figures{{}, {}, {}}));
    }
    void aRuleThatIsSwitchedOffIsKeptAndDoesNothing()
    {
        Shops shops;
        const qint64 id = shops.add(AtMost{1});
        shops.allotAll();
        StoredRule rule = shops.read([](Reader &reader) { return inventory::rules(reader); }).front();
        rule.switchedOn = false;
        shops.write([&](Transaction &tx) { return inventory::changeRule(tx, rule, shops.who); });
        shops.allotAll();
        QCOMPARE(shops.allotted(), (Shops::Figures{{}, {}, {}}));
        QCOMPARE(shops.read([](Reader &reader) { return inventory::rules(reader); }).front().rule.id, id);
    }
    void aCampaignBeginsAndEndsByItself()
    {
        Shops shops;
        const qint64 now = shops.clock.now();
        must(shops.tryAdd({.rule = {.id = 0, .scope = {}, .effect = KeepFor{shops.ids[0], 10}},
            .name = QStringLiteral("Kampanye 11.22"),
            .startsAt = now + 60'000,
            .endsAt = now + 120'000}));
        shops.turn();
        QCOMPARE(shops.allotted(), (Shops::Figures{{}, {}, {}}));
        shops.clock.advance(60'000);
        shops.turn();
        QCOMPARE(shops.allotted(), (Shops::Figures{12, 2, 2}));
        shops.clock.advance(60'000);
        shops.turn();
        QCOMPARE(shops.allotted(), (Shops::Figures{{}, {}, {}}));
    }
    void theOrderOfRulesCanBeChanged()
    {
        Shops shops;
        const qint64 half = shops.add(AtMostPercent{50}, shops.ids[0]);
        const qint64 four = shops.add(AtMost{4}, shops.ids[0]);
        shops.allotAll();
        QCOMPARE(shops.allotted()[0], 4);
        shops.write([&](Transaction &tx) { return inventory::orderRules(tx, {four, half}, shops.who); });
        shops.allotAll();
        QCOMPARE(shops.allotted()[0], 2);
    }
    void anOrderOfOtherRulesIsRefused()
    {
        Shops shops;
        const qint64 id = shops.add(AtMost{4});
        const std::vector<std::vector<qint64>> orders{{}, {id, id}, {id + 1}};
        for (const std::vector<qint64> &ids : orders) {
            auto done = shops.store->write([&](Transaction &tx) { return inventory::orderRules(tx, ids, shops.who); });
            QCOMPARE(done.takeResult().error().code, QStringLiteral("rule.gone"));
        }
    }
    void aTagNarrowsARule()
    {
        Shops shops;
        shops.add(AtMost{4}, {}, QStringLiteral("rapuh"));
        shops.allotAll();
        QCOMPARE(shops.allotted()[0], 12);
        shops.write([&](Transaction &tx) {
            return inventory::setTags(tx, shops.teapot, {QStringLiteral(" rapuh "), QString()}, shops.who);
        });
        QCOMPARE(shops.allotted()[0], 4);
    }
    void bundlesFollowTheRulesOfTheirParts()
    {
        Shops shops;
        const qint64 set = shops.addSku(QStringLiteral("SET"), 0);
        const qint64 listing = shops.list(shops.ids[0], QStringLiteral("SET"), 0);
        shops.write([&](Transaction &tx) { return inventory::setRecipe(tx, set, {{shops.teapot, 2}}, shops.who); });
        must(shops.tryAdd(
            {.rule = {.id = 0, .scope = {.shopId = {}, .skuId = shops.teapot, .tag = {}}, .effect = Buffer{5}},
                .name = QStringLiteral("margin"),
                .startsAt = {},
                .endsAt = {}}));
        shops.allotAll();
        QCOMPARE(shops.listing(listing).allotted, 3);
        BOOKS_HOLD(shops);
    }
    void aChangeOfRulesIsFollowedInSmallSteps()
    {
        Shops shops;
        for (int i = 0; i < 5; ++i) {
            const QString code = QStringLiteral("S%1").arg(i);
            shops.addSku(code, 10);
            shops.listings.push_back(shops.list(shops.ids[0], code, 10));
        }
        shops.add(AtMost{4});
        shops.allotAll(2);
        for (const auto &figure : shops.allotted())
            QCOMPARE(figure, 4);
    }
    void whyIsToldStepByStep()
    {
        Shops shops;
        shops.add(KeepFor{shops.ids[0], 3});
        const qint64 limit = shops.add(AtMostPercent{80}, shops.ids[2]);
        shops.allotAll();
        const auto why
            = shops.read([id = shops.listings[2]](Reader &reader) { return inventory::explainListing(reader, id); });
        QVERIFY(why);
        QCOMPARE(why->told, 7);
        QCOMPARE(why->steps.back().ruleId, limit);
        QCOMPARE(why->rules.size(), std::size_t(2));
    }
    void theAuditNamesTheShopsAndTheGoodsOfARule()
    {
        Shops shops;
        must(shops.tryAdd({.rule
            = {.id = 0, .scope = {.shopId = {}, .skuId = shops.teapot, .tag = {}}, .effect = KeepFor{shops.ids[0], 3}},
            .name = QStringLiteral("minimum"),
            .startsAt = {},
            .endsAt = {}}));
        const auto [name, noted] = shops.read([&](Reader &reader) -> Result<std::pair<QString, QString>> {
            TRY(const auto shop, shops::find(reader, shops.ids[0]));
            TRY(const auto rows,
                audit::page(reader,
                    {.orderId = {}, .skuId = {}, .actor = {}, .actionPrefix = QStringLiteral("rule.added")}, {}, 1));
            return std::make_pair(shop->name, rows.front().entry.detail);
        });
        QCOMPARE(noted, QStringLiteral("keep-for:%1=3; SKU TLA").arg(name));
    }
    void aRuleThatEndsBeforeItStartsIsRefused()
    {
        Shops shops;
        const auto added = shops.tryAdd({.rule = {.id = 0, .scope = {}, .effect = AtMost{1}},
            .name = QStringLiteral("x"),
            .startsAt = 2,
            .endsAt = 1});
        QCOMPARE(added.error().code, QStringLiteral("rule.ends-before-it-starts"));
    }
    void aPlaceOfTypedOrdersHasNoPartOfASplit()
    {
        Shops shops;
        const qint64 typed = shops.listInPlaceOfTypedOrders();
        shops.add(SplitBySales{30});
        shops.allotAll();
        QCOMPARE(shops.allotted(), (Shops::Figures{4, 4, 4}));
        QCOMPARE(shops.listing(typed).allotted, std::nullopt);
        BOOKS_HOLD(shops);
    }
    void aPlaceOfTypedOrdersEmptiesNoShopByItsMargin()
    {
        Shops shops;
        shops.listInPlaceOfTypedOrders();
        shops.write([&](Transaction &tx) -> Result<> {
            catalog::Sku sku = *must(catalog::skuById(tx, shops.teapot));
            sku.priceMinor = 100'000'00;
            CHECK(catalog::changeSku(tx, sku, shops.who));
            for (const qint64 shop : shops.ids)
                CHECK(selaras::shops::setFee(tx, shop, 500, shops.who));
            return catalog::setCost(tx, shops.teapot, 50'000'00, shops.who);
        });
        shops.add(BestMarginFirst{100});
        shops.allotAll();
        QCOMPARE(shops.allotted(), (Shops::Figures{12, 12, 12}));
    }
    void piecesAreKeptForAPlaceOfTypedOrders()
    {
        Shops shops;
        shops.listInPlaceOfTypedOrders();
        shops.add(KeepFor{shops.chat, 3});
        shops.allotAll();
        QCOMPARE(shops.allotted(), (Shops::Figures{9, 9, 9}));
        shops.add(SplitBySales{30});
        shops.allotAll();
        QCOMPARE(shops.allotted(), (Shops::Figures{3, 3, 3}));
        BOOKS_HOLD(shops);
    }
    void nothingIsExplainedOfAPlaceThatIsToldNothing()
    {
        Shops shops;
        const qint64 typed = shops.listInPlaceOfTypedOrders();
        shops.add(AtMost{4});
        QVERIFY(!shops.read([&](Reader &reader) { return inventory::explainListing(reader, typed); }));
    }
    void whatAPlaceOfTypedOrdersWasAllottedOnceIsGivenBack()
    {
        Shops shops;
        const qint64 typed = shops.listInPlaceOfTypedOrders();
        shops.add(SplitBySales{30});
        shops.allotAll();
        shops.tamper(QStringLiteral("UPDATE listing SET allotted = 3"));
        for (const Migration &step : migrations())
            if (step.version == 19)
                for (const QString &statement : statementsOf(step))
                    shops.tamper(statement);
        shops.allotAll();
        QCOMPARE(shops.allotted(), (Shops::Figures{4, 4, 4}));
        QCOMPARE(shops.listing(typed).allotted, std::nullopt);
    }
    void aRuleThatHasEndedAlreadyIsRefused()
    {
        Shops shops;
        StoredRule rule{.rule = {.id = 0, .scope = {}, .effect = AtMost{1}},
            .name = QStringLiteral("x"),
            .startsAt = {},
            .endsAt = shops.clock.now()};
        QCOMPARE(shops.tryAdd(rule).error().code, QStringLiteral("rule.ended"));
        rule.endsAt = shops.clock.now() + 1;
        QVERIFY(shops.tryAdd(rule).has_value());
    }
    void aRuleThatHasEndedMayBeNamedAnewButNotEndAtAnotherTimeThatIsPast()
    {
        Shops shops;
        StoredRule rule{.rule = {.id = 0, .scope = {}, .effect = AtMost{1}},
            .name = QStringLiteral("x"),
            .startsAt = {},
            .endsAt = shops.clock.now() + 600'000};
        rule.rule.id = must(shops.tryAdd(rule));
        shops.clock.advance(1'200'000);
        shops.turn();
        const auto change = [&] {
            auto changed
                = shops.store->write([&](Transaction &tx) { return inventory::changeRule(tx, rule, shops.who); });
            return codeOf(changed.takeResult());
        };
        rule.name = QStringLiteral("Kampanye 11.22");
        QCOMPARE(change(), QStringLiteral("(success)"));
        rule.endsAt = *rule.endsAt + 300'000;
        QCOMPARE(change(), QStringLiteral("rule.ended"));
    }
    void aRuleThatWasRemovedIsPutBackThoughItHasEnded()
    {
        Shops shops;
        StoredRule rule{.rule = {.id = 0, .scope = {}, .effect = AtMost{1}},
            .name = QStringLiteral("x"),
            .startsAt = {},
            .endsAt = shops.clock.now() - 1};
        shops.write([&](Transaction &tx) { return inventory::putRuleBack(tx, rule, shops.who); });
        QCOMPARE(shops.read([](Reader &reader) { return inventory::rules(reader); }).size(), std::size_t(1));
    }
    void aTagIsTakenAsItIsSpelledAlready()
    {
        Shops shops;
        const qint64 cup = shops.addSku(QStringLiteral("CUP"), 3);
        const auto tagged = [&](qint64 sku, std::vector<QString> tags) {
            shops.write([&](Transaction &tx) { return inventory::setTags(tx, sku, tags, shops.who); });
            const auto now = shops.read([&](Reader &reader) { return inventory::tagsOf(reader, sku); });
            return QStringList(now.begin(), now.end()).join(u',');
        };
        QCOMPARE(tagged(shops.teapot, {"Fragile", "fragile"}), "Fragile");
        QCOMPARE(tagged(cup, {"FRAGILE", "heavy"}), "Fragile,heavy");
    }
    void aRuleForATagMeetsItHoweverItIsSpelled()
    {
        Shops shops;
        shops.write([&](Transaction &tx) {
            return inventory::setTags(tx, shops.teapot, {QStringLiteral("Fragile")}, shops.who);
        });
        shops.add(AtMost{4}, {}, QStringLiteral("fragile"));
        shops.allotAll();
        QCOMPARE(shops.allotted(), (Shops::Figures{4, 4, 4}));
    }
    void aTagIsSpelledAsInTheRuleThatWaitsForIt()
    {
        Shops shops;
        shops.add(AtMost{4}, {}, QStringLiteral("fragile"));
        shops.write([&](Transaction &tx) {
            return inventory::setTags(tx, shops.teapot, {QStringLiteral("Fragile")}, shops.who);
        });
        shops.allotAll();
        QCOMPARE(shops.allotted(), (Shops::Figures{4, 4, 4}));
    }
    void aListingThatIsMappedToAnotherSkuIsAllottedAnew()
    {
        Shops shops;
        shops.add(AtMostPercent{50});
        shops.allotAll();
        const qint64 other = shops.addSku(QStringLiteral("OTHER"), 4);
        shops.write([&](Transaction &tx) { return catalog::mapListing(tx, shops.listings[0], other, shops.who); });
        QCOMPARE(shops.allotted()[0], 2);
    }
};

QTEST_GUILESS_MAIN(RulesInForceTest)
#include "test_rules_in_force.moc"
