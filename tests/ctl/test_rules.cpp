#include "catalog/listing.h"
#include "catalog/sku.h"
#include "ctl/house.h"
#include "inventory/stock.h"
#include "shops/shop.h"

using namespace selaras;
using namespace selaras::test;

namespace {

/// Ani's inventory with a teapot, 12 of them, and a set, listed by two shops.
struct Teapots : House {
    Teapots()
    {
        const SystemClock clock;
        auto store = must(Store::open({path, key, 0, Threads::None, 1}, clock));
        auto done = store->write([](Transaction &tx) -> Result<> {
            const QString who = QStringLiteral("Ani");
            TRY(const qint64 place, inventory::addWarehouse(tx, QStringLiteral("CKG"), QStringLiteral("Cakung"), who));
            TRY(const qint64 pot,
                catalog::addSku(tx,
                    {.code = QStringLiteral("POT"),
                        .name = QStringLiteral("Pot"),
                        .barcode = QStringLiteral("8991234567891")},
                    who));
            TRY(const qint64 set,
                catalog::addSku(
                    tx, {.code = QStringLiteral("SET"), .name = QStringLiteral("Set"), .barcode = {}}, who));
            (void)set;
            CHECK(inventory::move(tx,
                {.skuId = pot, .warehouseId = place, .delta = 12, .reason = inventory::Reason::Opening, .actor = who}));
            for (const char *name : {"Satu", "Dua"}) {
                const QString shopName = QString::fromLatin1(name);
                TRY(const qint64 shop,
                    shops::connect(tx,
                        {.channel = QStringLiteral("shopee"), .name = shopName, .account = shopName, .baseUrl = {}}, {},
                        who));
                for (const char *code : {"POT", "SET"}) {
                    const QString sku = QString::fromLatin1(code);
                    CHECK(catalog::adoptListing(tx, shop, {{sku, {}}, sku, sku, true, 12}, who));
                }
            }
            return {};
        });
        must(done.takeResult());
    }
    Run rules(QStringList arguments) const { return ctl(QStringList{QStringLiteral("rules")} + arguments); }
    Run add(const char *effect, const QStringList &more = {}) const
    {
        return rules(
            QStringList{QStringLiteral("add"), path, QStringLiteral("Aturan"), QString::fromLatin1(effect)} + more);
    }
    QString why(const char *code) const { return rules({QStringLiteral("why"), path, QString::fromLatin1(code)}).out; }
};

} // namespace

class RulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutRulesTheListSaysSo()
    {
        Teapots house;
        QVERIFY(house.rules({QStringLiteral("list"), house.path}).out.contains(QStringLiteral("no rules")));
    }
    void aRuleIsAddedAndFollowedAtOnce()
    {
        Teapots house;
        const Run run = house.add("keep-for:Satu=3");
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY(house.why("POT").contains(QStringLiteral("Satu is told 12")));
        QVERIFY(house.why("POT").contains(QStringLiteral("Dua is told 9")));
        QCOMPARE(house.ctl({QStringLiteral("verify"), house.path}).code, 0);
    }
    void aShopIsKnownByItsBadgeToo()
    {
        Teapots house;
        const Run run = house.add("keep-for:S1=3", {QStringLiteral("--shop"), QStringLiteral("s2")});
        QVERIFY2(run.code == 0, qPrintable(run.err));
        QVERIFY(house.why("POT").contains(QStringLiteral("Satu is told 12")));
        QVERIFY(house.why("POT").contains(QStringLiteral("Dua is told 9")));
    }
    void theListSaysWhatARuleSpeaksOfAndWhen()
    {
        Teapots house;
        house.add("at-most:5",
            {QStringLiteral("--shop"), QStringLiteral("Dua"), QStringLiteral("--sku"), QStringLiteral("POT"),
                QStringLiteral("--until"), QStringLiteral("2126-11-24T00:00:00+07:00")});
        house.add("stop-below:2");
        const QString list = house.rules({QStringLiteral("list"), house.path}).out;
        QVERIFY2(list.contains(QStringLiteral("--shop Dua --sku POT --until 2126-11-23T17:00:00Z")), qPrintable(list));
        QVERIFY2(list.contains(QStringLiteral("\tall\n")), qPrintable(list));
    }
    void aRuleThatShowsNothingSaysSo()
    {
        Teapots house;
        const Run run = house.add("at-most-percent:0", {QStringLiteral("--shop"), QStringLiteral("Dua")});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.out.contains(QStringLiteral("0 shows nothing")), qPrintable(run.out));
        QVERIFY(house.why("POT").contains(QStringLiteral("Dua is told 0")));
        QVERIFY(!house.add("at-most-percent:50").out.contains(QStringLiteral("shows nothing")));
    }
    void aRuleThatWouldChangeNothingIsRefused()
    {
        Teapots house;
        const Run run = house.add("at-most-percent:100");
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(QStringLiteral("would change nothing")), qPrintable(run.err));
        QVERIFY(house.rules({QStringLiteral("list"), house.path}).out.contains(QStringLiteral("no rules")));
    }
    void aRuleThatHasEndedAlreadyIsRefused()
    {
        Teapots house;
        const Run run
            = house.add("at-most:5", {QStringLiteral("--until"), QStringLiteral("2020-11-24T00:00:00+07:00")});
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(QStringLiteral("would have ended already")), qPrintable(run.err));
    }
    void aRuleWithoutANameIsRefused()
    {
        Teapots house;
        const Run run
            = house.rules({QStringLiteral("add"), house.path, QStringLiteral(" "), QStringLiteral("at-most:5")});
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(QStringLiteral("needs a name")), qPrintable(run.err));
    }
    void whyNamesTheRule()
    {
        Teapots house;
        house.add("at-most-percent:50", {QStringLiteral("--shop"), QStringLiteral("Dua")});
        QVERIFY(house.why("POT").contains(QStringLiteral("\t-6\t6\trule: Aturan")));
    }
    void aRuleIsRemovedByItsNumber()
    {
        Teapots house;
        house.add("at-most:5");
        QCOMPARE(house.rules({QStringLiteral("remove"), house.path, QStringLiteral("1")}).code, 0);
        QVERIFY(house.why("POT").contains(QStringLiteral("Dua is told 12")));
        QCOMPARE(house.rules({QStringLiteral("remove"), house.path, QStringLiteral("1")}).code, 5);
    }
    void everyKindOfRuleCanBeTyped()
    {
        Teapots house;
        for (const char *effect : {"at-most:5", "at-most-percent:80", "keep-for:Satu=3", "stop-below:2", "buffer:1",
                 "buffer-by-speed:0..10", "split-by-sales:30", "split-by-shares:Satu=60,Dua=30", "best-margin-first:2",
                 "count-incoming:7", "only-warehouses:ckg", "except-warehouses:CKG"}) {
            const Run run = house.add(effect);
            QVERIFY2(run.code == 0, qPrintable(QString::fromLatin1(effect) + run.err));
            const QString list = house.rules({QStringLiteral("list"), house.path}).out;
            QVERIFY(list.contains(QStringLiteral("in force")));
            QVERIFY2(list.contains(QString::fromLatin1(effect), Qt::CaseInsensitive), qPrintable(list)); // as typed
            house.rules(
                {QStringLiteral("remove"), house.path, QStringLiteral("1")}); // beside it another may be refused
        }
    }
    void aRuleThatMakesNoSenseIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("effect");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown kind") << "magic:3"
                                      << "is nothing a rule can do";
        QTest::newRow("no figure") << "at-most"
                                   << "is nothing a rule can do";
        QTest::newRow("words for a figure") << "at-most:many"
                                            << "is nothing a rule can do";
        QTest::newRow("unknown shop") << "keep-for:Tiga=3"
                                      << "no shop Tiga";
        QTest::newRow("too much in all") << "split-by-shares:Satu=60,Dua=60"
                                         << "more than 100 %";
        QTest::newRow("below nothing") << "at-most:-1"
                                       << "fewer than no pieces";
        QTest::newRow("unknown warehouse") << "only-warehouses:X"
                                           << "no warehouse X";
        QTest::newRow("no warehouse") << "only-warehouses:"
                                      << "names no warehouse";
    }
    void aRuleThatMakesNoSenseIsRefusedInWords()
    {
        QFETCH(QString, effect);
        QFETCH(QString, words);
        Teapots house;
        const Run run = house.add(effect.toLatin1().constData());
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(words), qPrintable(run.err));
        QVERIFY(house.rules({QStringLiteral("list"), house.path}).out.contains(QStringLiteral("no rules")));
    }
    void aBundleIsMadeAndUnmade()
    {
        Teapots house;
        const Run made
            = house.ctl({QStringLiteral("bundle"), house.path, QStringLiteral("SET"), QStringLiteral("POT=5")});
        QVERIFY2(made.out.contains(QStringLiteral("enough for 2")), qPrintable(made.err));
        QVERIFY(house.why("SET").contains(QStringLiteral("Satu is told 2")));
        QVERIFY(house.ctl({QStringLiteral("bundle"), house.path, QStringLiteral("SET")})
                    .out.contains(QStringLiteral("of its own")));
    }
    void aBundleOfItselfIsRefusedInWords()
    {
        Teapots house;
        const Run run = house.ctl({QStringLiteral("bundle"), house.path, QStringLiteral("SET"), QStringLiteral("SET")});
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(QStringLiteral("is the bundle itself (SET)")), qPrintable(run.err));
    }
    void aProductIsSaidShownAndLeft()
    {
        Teapots house;
        const auto product = [&](const QStringList &more) {
            return house.ctl(
                QStringList{QStringLiteral("sku"), QStringLiteral("product"), house.path, QStringLiteral("pot")}
                + more);
        };
        QCOMPARE(product({}).out, QStringLiteral("POT\tstands by itself\n"));
        QCOMPARE(product({QStringLiteral("Teko Leher Angsa")}).out, QStringLiteral("POT\tTeko Leher Angsa\n"));
        QCOMPARE(product({}).out, QStringLiteral("POT\tTeko Leher Angsa\n"));
        QCOMPARE(product({QString(201, u'x')}).code, 5);
        QCOMPARE(product({QStringLiteral("--none")}).out, QStringLiteral("POT\tstands by itself\n"));
    }
    void aSkuIsKnownByItsBarcodeToo()
    {
        Teapots house;
        QVERIFY2(house.why("8991234567891").contains(QStringLiteral("Satu is told 12")),
            qPrintable(house.why("8991234567891")));
    }
    void tagsAreSetShownAndTakenAway()
    {
        Teapots house;
        const auto tags = [&](const QStringList &more) {
            return house.ctl(
                QStringList{QStringLiteral("sku"), QStringLiteral("tags"), house.path, QStringLiteral("pot")} + more);
        };
        QCOMPARE(tags({QStringLiteral("rapuh"), QStringLiteral("dapur")}).out, QStringLiteral("POT\tdapur, rapuh\n"));
        QCOMPARE(tags({}).out, QStringLiteral("POT\tdapur, rapuh\n"));
        QCOMPARE(tags({QString(41, u'x')}).code, 5);
        QCOMPARE(tags({QStringLiteral("--none")}).out, QStringLiteral("POT\t\n"));
    }
    void aCostIsSaidShownAndForgotten()
    {
        Teapots house;
        const auto cost = [&](const QStringList &more) {
            return house.ctl(
                QStringList{QStringLiteral("sku"), QStringLiteral("cost"), house.path, QStringLiteral("POT")} + more);
        };
        QCOMPARE(cost({}).out, QStringLiteral("POT\tnobody has said\n"));
        QCOMPARE(cost({QStringLiteral("89.500")}).out, QStringLiteral("POT\tRp89.500\n"));
        QCOMPARE(cost({QStringLiteral("89.500,50")}).out, QStringLiteral("POT\tRp89.500,50\n"));
        const Run wrong = cost({QStringLiteral("cheap")});
        QCOMPARE(wrong.code, 5);
        QVERIFY2(wrong.err.contains(QStringLiteral("cheap is no cost")), qPrintable(wrong.err));
        QCOMPARE(cost({QStringLiteral("--none")}).out, QStringLiteral("POT\tnobody has said\n"));
    }
    void aFeeOfAShopIsSaidAndShown()
    {
        Teapots house;
        const auto fee = [&](const QStringList &more) {
            return house.rules(QStringList{QStringLiteral("fee"), house.path, QStringLiteral("Satu")} + more);
        };
        QCOMPARE(fee({}).out, QStringLiteral("Satu\t0 %\n"));
        QCOMPARE(fee({QStringLiteral("6,5")}).out, QStringLiteral("Satu\t6.5 %\n"));
        QCOMPARE(fee({QStringLiteral("101")}).code, 5);
        QCOMPARE(fee({}).out, QStringLiteral("Satu\t6.5 %\n"));
    }
    void aRuleThatContradictsAnotherIsRefused()
    {
        Teapots house;
        house.add("at-most:2");
        const Run run = house.add("keep-for:Satu=3");
        QCOMPARE(run.code, 5);
        QVERIFY2(run.err.contains(QStringLiteral("than another rule lets it show")), qPrintable(run.err));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "test_rules.moc"
