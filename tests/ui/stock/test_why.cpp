#include "stock/why.h"

#include "pages/when.h"
#include "support/sample_shop.h"

#include <QtTest>

using namespace selaras;
using namespace selaras::test;

namespace {

const QString kTeapot = QStringLiteral("TLA-600-HTM");

/// The teapot of picture 06: 23 on hand, 9 promised, 2 kept.
struct Teapot : SampleShop {
    Teapot()
    {
        take(QStringLiteral("shopee"),
            order(QStringLiteral("N7"), QStringLiteral("Sari"), QStringLiteral("Bogor"), {kTeapot}, 7,
                QStringLiteral("JNE"), channels::MoneyState::Paid, 1000, 60));
    }
    ui::StockFacts facts(const QString &code)
    {
        const auto found = read([id = skuIds.value(code)](Reader &reader) { return ui::stockFacts(reader, id, 3); });
        return *found;
    }
    void rule(const QString &name, allocation::Effect effect, std::optional<qint64> shop)
    {
        write([&](Transaction &tx) {
            return inventory::addRule(tx,
                {.rule = {.id = 0, .scope = {.shopId = shop, .skuId = {}, .tag = {}}, .effect = std::move(effect)},
                    .name = name,
                    .startsAt = {},
                    .endsAt = {}},
                QStringLiteral("Sari"));
        });
        while (write([](Transaction &tx) { return inventory::allotSome(tx, 1000); })) { }
    }
    std::vector<ui::WhyRow> whyTold(const ui::StockFacts &facts, std::size_t listing)
    {
        const auto shops = read([](Reader &reader) { return shops::all(reader); });
        return ui::whyTold(facts, *facts.whys[listing], ui::shopColumns(services, shops), ui::when::local(clock.now()));
    }
    QStringList told(const QString &code, const QString &channel)
    {
        const auto now = facts(code);
        for (std::size_t i = 0; i < now.row.shops.size(); ++i)
            if (now.row.shops[i].shopId == shopIds.value(channel))
                return inWords(whyTold(now, i));
        return {};
    }
    static QStringList inWords(const std::vector<ui::WhyRow> &rows)
    {
        QStringList out;
        for (const ui::WhyRow &row : rows)
            out << QStringLiteral("%1 %2 %3").arg(row.op, row.name).arg(row.figure).trimmed();
        return out;
    }
};

} // namespace

class WhyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutRulesItIsWhatIsAvailable()
    {
        Teapot shop;
        const QStringList expected{QStringLiteral("On hand 23"), QStringLiteral("− Reserved 9"),
            QStringLiteral("− Buffer 2"), QStringLiteral("= Available 12")};
        QCOMPARE(shop.told(kTeapot, QStringLiteral("lazada")), expected);
        QCOMPARE(Teapot::inWords(ui::whyAvailable(shop.facts(kTeapot))), expected);
    }
    void aBufferThatIsMoreThanThereIsTakesOnlyWhatIsThere()
    {
        Teapot shop;
        shop.write([&](Transaction &tx) {
            return inventory::setBuffer(tx, shop.skuIds.value(kTeapot), 20, QStringLiteral("Sari"));
        });
        const auto rows = ui::whyAvailable(shop.facts(kTeapot));
        QCOMPARE(Teapot::inWords(rows),
            (QStringList{QStringLiteral("On hand 23"), QStringLiteral("− Reserved 9"), QStringLiteral("− Buffer 14"),
                QStringLiteral("= Available 0")}));
        QCOMPARE(rows[2].why, QStringLiteral("All that is left; the buffer would keep 20"));
    }
    void whatIsPromisedSaysWhichFigureIsOrdersAndWhichIsPieces()
    {
        Teapot shop;
        ui::StockFacts facts = shop.facts(kTeapot);
        facts.promised.orders = 24;
        QCOMPARE(ui::whyAvailable(facts)[1].why, QStringLiteral("In 24 open order(s)"));
        facts.row.levels.waiting = 27;
        QCOMPARE(ui::whyAvailable(facts)[1].why,
            QStringLiteral("In 24 open order(s); 27 more pieces are sold but not there"));
    }
    void everyRuleThatChangesSomethingHasItsRow()
    {
        Teapot shop;
        shop.rule(QStringLiteral("Kampanye Shopee 11.22"),
            allocation::KeepFor{shop.shopIds.value(QStringLiteral("shopee")), 3}, {});
        shop.rule(QStringLiteral("Batas Lazada 80 %"), allocation::AtMostPercent{80},
            shop.shopIds.value(QStringLiteral("lazada")));
        QCOMPARE(shop.told(kTeapot, QStringLiteral("lazada")),
            (QStringList{QStringLiteral("On hand 23"), QStringLiteral("− Reserved 9"), QStringLiteral("− Buffer 2"),
                QStringLiteral("= Available 12"), QStringLiteral("− Kampanye Shopee 11.22 3"),
                QStringLiteral("× Batas Lazada 80 % 7")}));
    }
    void aRuleSaysForWhomAndUntilWhenAndWearsTheColourOfItsShop()
    {
        Teapot shop;
        const qint64 shopee = shop.shopIds.value(QStringLiteral("shopee"));
        shop.write([&](Transaction &tx) {
            return inventory::addRule(tx,
                {.rule = {.id = 0, .scope = {}, .effect = allocation::KeepFor{shopee, 3}},
                    .name = QStringLiteral("Kampanye"),
                    .startsAt = {},
                    .endsAt = shop.minutes(60 * 24)},
                QStringLiteral("Sari"));
        });
        while (shop.write([](Transaction &tx) { return inventory::allotSome(tx, 1000); })) { }
        const auto facts = shop.facts(kTeapot);
        for (std::size_t i = 0; i < facts.row.shops.size(); ++i) {
            if (facts.row.shops[i].shopId != shop.shopIds.value(QStringLiteral("lazada")))
                continue;
            const ui::WhyRow last = shop.whyTold(facts, i).back();
            QCOMPARE(last.why, QStringLiteral("3 are kept for Shopee, until 22 Nov 14:32"));
            QCOMPARE(last.color, kit::Theme::current().channel(u'S'));
        }
    }
    void aShopWhoseOrdersAreNotSplitSaysWhatLiesElsewhere()
    {
        Teapot shop;
        const qint64 lazada = shop.shopIds.value(QStringLiteral("lazada"));
        shop.write([&](Transaction &tx) -> Result<> {
            const QString who = QStringLiteral("Sari");
            CHECK(inventory::move(tx,
                {.skuId = shop.skuIds.value(kTeapot),
                    .warehouseId = shop.bandung,
                    .delta = 5,
                    .reason = inventory::Reason::Receipt,
                    .actor = who}));
            return selaras::shops::setRoute(tx, lazada, {.prefer = {}, .choices = {}, .split = false}, who);
        });
        while (shop.write([](Transaction &tx) { return inventory::allotSome(tx, 1000); })) { }
        QCOMPARE(shop.told(kTeapot, QStringLiteral("lazada")),
            (QStringList{QStringLiteral("On hand 28"), QStringLiteral("− Reserved 9"), QStringLiteral("− Elsewhere 5"),
                QStringLiteral("− Buffer 2"), QStringLiteral("= Available 12")}));
        QCOMPARE(shop.told(kTeapot, QStringLiteral("shopee")).last(), QStringLiteral("= Available 17"));
    }
    void aBarLiesWhereItsStepDoes()
    {
        Teapot shop;
        const auto rows = ui::whyAvailable(shop.facts(kTeapot));
        QCOMPARE(rows[1].from, 14.0 / 23);
        QCOMPARE(rows[1].to, 1.0);
        QCOMPARE(rows[2].from, 12.0 / 23);
        QCOMPARE(rows[3].to, 12.0 / 23);
    }
    void aBundleIsExplainedByItsParts()
    {
        Teapot shop;
        shop.write([&](Transaction &tx) -> Result<> {
            const QString who = QStringLiteral("Sari");
            TRY(const qint64 set,
                catalog::addSku(
                    tx, {.code = QStringLiteral("SET"), .name = QStringLiteral("Set"), .barcode = {}}, who));
            shop.skuIds.insert(QStringLiteral("SET"), set);
            return inventory::setRecipe(tx, set, {{shop.skuIds.value(kTeapot), 2}}, who);
        });
        const auto facts = shop.facts(QStringLiteral("SET"));
        QVERIFY(facts.row.bundle);
        QCOMPARE(facts.row.available, 6);
        QCOMPARE(Teapot::inWords(ui::whyAvailable(facts)).last(), QStringLiteral("= Available 6"));
        QCOMPARE(facts.parts.front().pieces, 2);
    }
};

QTEST_MAIN(WhyTest)
#include "test_why.moc"
