#include "rules/moment_text.h"
#include "rules/typed_rule.h"

#include <QtTest>

using namespace selaras;
using namespace selaras::ui;
using namespace selaras::allocation;

namespace {

constexpr qint64 kShopee = 1, kLazada = 2, kCakung = 10;
const QTimeZone kJakarta("Asia/Jakarta");

RuleBook book()
{
    RuleBook out;
    out.shops = {{.id = kShopee, .channel = "shopee", .name = "Shopee", .account = "1", .baseUrl = {}},
        {.id = kLazada,
            .channel = "lazada",
            .name = "Lazada",
            .account = "1",
            .baseUrl = {},
            .timeZone = "Asia/Jayapura"}};
    out.warehouses = {{.id = kCakung, .code = "CKG", .name = "Cakung"}};
    out.codes = {{100, "TLA"}};
    return out;
}

inventory::StoredRule stored(Effect effect, Scope scope = {})
{
    return {.rule = {.id = 7, .scope = std::move(scope), .effect = std::move(effect)},
        .name = QStringLiteral("campaign"),
        .startsAt = 1'763'658'000'000,
        .endsAt = 1'763'744'400'000};
}

template <class E> TypedRule typed(const QString &pieces)
{
    TypedRule out;
    out.effect = effectIndex<E>();
    out.pieces = pieces;
    return out;
}

} // namespace

class TypedRuleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTagIsTakenAsItIsSpelledAlready()
    {
        RuleBook known = book();
        known.tags = {"Fragile"};
        TypedRule rule = typed<AtMost>("4");
        rule.goods = Goods::Tag;
        rule.tag = " fragile";
        QCOMPARE(ruleFrom(rule, known)->rule.scope.tag, "Fragile");
    }
    void everyRuleComesOutOfTheFieldsAsItWentIn()
    {
        const std::vector<Effect> effects{OnlyWarehouses{{kCakung}}, ExceptWarehouses{{kCakung}}, CountIncoming{3},
            Buffer{2}, BufferBySpeed{1, 9}, KeepFor{kShopee, 3}, AtMost{5}, AtMostPercent{80},
            SplitByShares{{{kShopee, 50}, {kLazada, 20}}}, SplitBySales{14}, BestMarginFirst{5}, StopBelow{2}};
        QCOMPARE(effects.size(), kEffects);
        for (const Effect &effect : effects) {
            const auto rule = stored(effect, {.shopId = {}, .skuId = 100, .tag = "rapuh"});
            const auto back = ruleFrom(typedFrom(rule, book()), book());
            QVERIFY2(back, qPrintable(effectWords(effect, book())));
            QCOMPARE(effectWords(back->rule.effect, book()), effectWords(effect, book()));
            QCOMPARE(back->rule.id, 7);
            QCOMPARE(back->rule.scope.skuId, 100);
            QCOMPARE(back->rule.scope.tag, "rapuh");
            QCOMPARE(back->startsAt, rule.startsAt);
            QCOMPARE(back->endsAt, rule.endsAt);
            QCOMPARE(back->name, "campaign");
        }
    }
    void everyEffectHasANameAndAMeaningOfItsOwn()
    {
        QSet<QString> names, meanings;
        for (std::size_t effect = 0; effect < kEffects; ++effect) {
            names << effectName(effect);
            meanings << effectMeaning(effect);
        }
        QCOMPARE(std::size_t(names.size()), kEffects);
        QVERIFY(meanings.size() >= int(kEffects) - 1 && !meanings.contains(QString()));
    }
    void badFiguresAreRefusedInWords_data()
    {
        QTest::addColumn<TypedRule>("rule");
        QTest::newRow("nothing") << typed<AtMost>("");
        QTest::newRow("letters") << typed<AtMost>("ten");
        QTest::newRow("negative") << typed<AtMost>("-3");
        QTest::newRow("absurd") << typed<Buffer>("99999999999999999999");
        QTest::newRow("half a piece") << typed<StopBelow>("1,5");
        QTest::newRow("more than all") << typed<AtMostPercent>("101");
        QTest::newRow("years") << typed<CountIncoming>("400");
    }
    void badFiguresAreRefusedInWords()
    {
        QFETCH(TypedRule, rule);
        QVERIFY(!faultIn(rule, RuleField::Pieces, book()).isEmpty());
        QVERIFY(!ruleFrom(rule, book()));
    }
    void aFigureThatChangesNothingIsRefusedInWords()
    {
        for (const TypedRule &rule : {typed<AtMostPercent>("100"), typed<Buffer>("0"), typed<StopBelow>("1")})
            QCOMPARE(faultIn(rule, RuleField::Pieces, book()), "With this figure the rule would change nothing");
        TypedRule rule = typed<BufferBySpeed>("0");
        rule.most = "0";
        QCOMPARE(faultIn(rule, RuleField::Pieces, book()), "");
        QCOMPARE(faultIn(rule, RuleField::Most, book()), "With this figure the rule would change nothing");
    }
    void aFigureThatShowsNothingSaysSo()
    {
        for (const TypedRule &rule : {typed<AtMostPercent>("0"), typed<AtMost>("0")}) {
            QVERIFY(ruleFrom(rule, book()));
            QCOMPARE(warningIn(rule, RuleField::Pieces, book()), "0 shows nothing: there is none of it to sell");
            QCOMPARE(ruleFrom(rule, book())->name, "Show nothing");
        }
        QCOMPARE(warningIn(typed<AtMost>("1"), RuleField::Pieces, book()), "");
    }
    void sharesOfMoreThanAllSayWhatTheyComeTo()
    {
        TypedRule rule = typed<SplitByShares>({});
        rule.shares = {{kShopee, "80"}, {kLazada, "60"}};
        QCOMPARE(faultIn(rule, RuleField::Shares, book()), "Together they are 140 %; there are only 100 %");
        rule.shares[kLazada] = "x";
        QCOMPARE(faultIn(rule, RuleField::Shares, book()), "Lazada: type 0 to 100, or nothing");
        rule.shares = {};
        QVERIFY(!faultIn(rule, RuleField::Shares, book()).isEmpty());
    }
    void theLeastIsNotMoreThanTheMost()
    {
        TypedRule rule = typed<BufferBySpeed>("9");
        rule.most = "3";
        QCOMPARE(faultIn(rule, RuleField::Most, book()), "The most is less than the least");
    }
    void aShopIsNotKeptFromItself()
    {
        TypedRule rule = typed<KeepFor>("3");
        QCOMPARE(faultIn(rule, RuleField::KeptFor, book()), "Choose the shop");
        rule.keptFor = rule.shopId = kShopee;
        QVERIFY(!faultIn(rule, RuleField::KeptFor, book()).isEmpty());
        rule.shopId = kLazada;
        QVERIFY(ruleFrom(rule, book()));
    }
    void anUnknownSkuIsNamed()
    {
        TypedRule rule = typed<AtMost>("3");
        rule.goods = Goods::Sku;
        rule.sku = "NIX";
        QCOMPARE(faultIn(rule, RuleField::Sku, book()), "There is no SKU NIX");
        QVERIFY(!ruleFrom(rule, book()));
    }
    void aSplitIsNeverForOneShopWhateverWasChosenBefore()
    {
        TypedRule rule = typed<SplitBySales>({});
        rule.shopId = kShopee;
        QVERIFY(!ruleFrom(rule, book())->rule.scope.shopId);
    }
    void anEndBeforeTheBeginningIsRefused()
    {
        TypedRule rule = typed<AtMost>("3");
        rule.begins = "24/11/2026";
        rule.ends = "23/11/2026";
        QCOMPARE(faultIn(rule, RuleField::Ends, book()), "It would end before it begins");
        rule.ends = "soon";
        QVERIFY(faultIn(rule, RuleField::Ends, book()).startsWith("Type a day"));
    }
    void aDayIsThatOfTheShop()
    {
        TypedRule rule = typed<AtMost>("3");
        rule.begins = "24/11/2026";
        const qint64 inJakarta = *ruleFrom(rule, book())->startsAt;
        rule.shopId = kLazada; // in Jayapura, two hours ahead
        QCOMPARE(*ruleFrom(rule, book())->startsAt, inJakarta - 2 * 3'600'000);
    }
    void anUnnamedRuleIsCalledByWhatItDoesAndFollowsIt()
    {
        TypedRule rule = typed<AtMost>("3");
        rule.shopId = kLazada;
        auto made = *ruleFrom(rule, book());
        QCOMPARE(made.name, "Show at most 3, Lazada");
        QVERIFY(typedFrom(made, book()).name.isEmpty());
    }
    void momentsAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("moment");
        const auto at = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute), kJakarta);
        };
        QTest::newRow("day") << "24/11/2026" << at(24, 0, 0);
        QTest::newRow("dots") << "24.11.2026" << at(24, 0, 0);
        QTest::newRow("time") << " 4-11-2026  18.30 " << at(4, 18, 30);
        QTest::newRow("iso") << "2026-11-24 18:30" << at(24, 18, 30);
    }
    void momentsAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, moment);
        QCOMPARE(momentFrom(text, Edge::Begin, kJakarta), moment.toMSecsSinceEpoch());
    }
    void whatIsNoMomentIsNone()
    {
        for (const char *text : {"", "24/11", "31/02/2026", "24/13/2026", "24/11/2026 25.00", "24/11/2026 12", "now"})
            QVERIFY2(!momentFrom(QString::fromLatin1(text), Edge::End, kJakarta), text);
    }
    void aRuleHoldsToTheEndOfItsLastDay()
    {
        const qint64 end = *momentFrom("23/11/2026", Edge::End, kJakarta);
        QCOMPARE(end, QDateTime(QDate(2026, 11, 24), QTime(0, 0), kJakarta).toMSecsSinceEpoch());
        QCOMPARE(momentText(end, Edge::End, kJakarta), "23/11/2026");
        QCOMPARE(momentText(end, Edge::Begin, kJakarta), "24/11/2026");
        QCOMPARE(momentText(end + 60'000, Edge::End, kJakarta), "24/11/2026 00:01");
    }
    void aRuleSaysWhetherItHoldsAndWhenNot()
    {
        auto rule = stored(AtMost{3});
        const auto word = [&](qint64 now) {
            return ruleState(rule, book(), now).word;
        };
        QVERIFY(word(*rule.startsAt - 1).startsWith("Begins 21 Nov"));
        QVERIFY(word(*rule.startsAt).startsWith("In force until 22 Nov"));
        QVERIFY(word(*rule.endsAt).startsWith("Ended 22 Nov"));
        rule.switchedOn = false;
        QCOMPARE(word(*rule.startsAt), "Switched off");
    }
};

QTEST_APPLESS_MAIN(TypedRuleTest)
#include "test_typed_rule.moc"
