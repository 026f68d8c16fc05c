#include "ui/stock/stock_screen.h"

#include "catalog/barcode.h"
#include "inventory/rules.h"
#include "kit/bars.h"
#include "kit/roles.h"
#include "stock/reorder_page.h"
#include "stock/sku_field.h"
#include "stock/stock_model.h"
#include "words/speech.h"

#include <QLineEdit>

using namespace selaras;
using namespace selaras::test;
using Column = ui::StockModel::Column;
using Screen = StockScreen;

/// What a person says of SKUs themselves: tags, costs, bundles; and what is to be bought.
class SkuFormsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void whatWasFoundIsMeantByTheKeysThatFollow()
    {
        Screen screen;
        screen.press(Qt::Key_Slash);
        screen.type("TLA-600-HTM");
        screen.press(Qt::Key_Return);
        screen.waitForRows(1);
        screen.press(Qt::Key_W);
        QTRY_COMPARE(screen.pane->accessibleName(), "Why are 19 available?");
    }
    void tagsOfASkuAreTyped()
    {
        Screen screen;
        screen.ask("GTK-500", Qt::Key_L);
        screen.type("pecah belah, gelas,, ");
        QTRY_VERIFY2(screen.words().contains(u"GTK-500: – → gelas, pecah belah"_qs), qPrintable(screen.words()));
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.tags("GTK-500"), "gelas, pecah belah");
        QTRY_VERIFY(!screen.pane->isAsking());
    }
    void tagsOfManyAreAddedAndTakenAwayAfterAPreview()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) {
            return inventory::setTags(tx, screen.shop.skuIds.value("CBK-AND-20"), {"lama", "berat"}, "Rini");
        });
        screen.goTo("CBK-AND-20");
        screen.press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(screen.table->marks().size(), 2);
        QTRY_VERIFY(screen.workspace.findChild<kit::BulkBar *>()->isVisible());
        screen.press(Qt::Key_L);
        QTRY_VERIFY(screen.pane->isAsking());
        screen.type("dapur");
        QTRY_VERIFY2(
            screen.words().contains(u"CBK-AND-20: berat, lama → berat, dapur, lama"_qs), qPrintable(screen.words()));
        screen.press(Qt::Key_Tab);
        screen.type("lama");
        QTRY_VERIFY2(
            screen.words().contains(u"CBK-AND-20: berat, lama → berat, dapur\n"_qs), qPrintable(screen.words()));
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.tags("CBK-AND-20"), "berat, dapur");
        QTRY_COMPARE(screen.tags("CLM-LIN-TRK"), "dapur");
        QTRY_VERIFY(screen.table->marks().isEmpty());
    }
    void theFormOfTagsNamesTheRulesThatGoByThem()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) {
            return inventory::addRule(tx,
                {.rule
                    = {.id = 0, .scope = {.shopId = {}, .skuId = {}, .tag = "rapuh"}, .effect = allocation::AtMost{3}},
                    .name = "Rapuh sedikit",
                    .startsAt = {},
                    .endsAt = {}},
                "Rini");
        });
        screen.ask("GTK-500", Qt::Key_L);
        screen.type("rapuh");
        QTRY_VERIFY2(screen.words().contains("Rules that go by these tags: Rapuh sedikit"), qPrintable(screen.words()));
    }
    void aTagThatIsTooLongIsNotSaved()
    {
        Screen screen;
        screen.ask("GTK-500", Qt::Key_L);
        screen.type(QByteArray(41, 'x').constData());
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.words().contains("A tag has at most 40 characters"));
        QCOMPARE(screen.tags("GTK-500"), "");
    }
    void controlAMarksTheWholeFilter()
    {
        Screen screen;
        screen.press(Qt::Key_Slash);
        screen.type("teko");
        screen.press(Qt::Key_Return);
        screen.waitForRows(2);
        screen.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(screen.table->marks().size(), 2);
    }
    void aCostIsTypedAndForgotten()
    {
        Screen screen;
        screen.ask("WBT-30", Qt::Key_C);
        screen.type("Rp215.000");
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.cost("WBT-30"), 21'500'000);
        QTRY_VERIFY(!screen.pane->isAsking());
        screen.ask("WBT-30", Qt::Key_C);
        screen.press(Qt::Key_Delete); // all of it is selected
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.cost("WBT-30"), std::nullopt);
    }
    void aPriceIsTypedBesideTheCost()
    {
        Screen screen;
        screen.ask("WBT-30", Qt::Key_C);
        screen.press(Qt::Key_Tab, Qt::ShiftModifier);
        screen.type("Rp315.000");
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(
            screen.shop
                .read([&](Reader &reader) { return catalog::skuById(reader, screen.shop.skuIds.value("WBT-30")); })
                ->priceMinor,
            31'500'000);
        QCOMPARE(screen.cost("WBT-30"), std::nullopt);
    }
    void whatIsNoCostIsNotSaved()
    {
        Screen screen;
        screen.ask("WBT-30", Qt::Key_C);
        screen.type("cheap");
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.words().contains("Type an amount such as"));
        QCOMPARE(screen.cost("WBT-30"), std::nullopt);
    }
    void whoMayNotSeeCostsIsNotAskedForThem()
    {
        Screen screen(access::Role::Stock);
        screen.goTo("WBT-30");
        screen.press(Qt::Key_C);
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->isVisible());
        QVERIFY(!screen.pane->isAsking());
    }
    void aBundleIsMadeOfPartsAndSaysWhichOneLimitsIt()
    {
        Screen screen;
        screen.addBundleSku();
        screen.ask("SET", Qt::Key_P);
        screen.type("tla-600-htm");
        QTRY_COMPARE(screen.pane->findChildren<ui::SkuField *>().size(), 2); // room for the next one
        screen.pane->findChildren<ui::SkuField *>()[1]->lineEdit()->setFocus();
        screen.type("V60-02-KRM");
        QTRY_COMPARE(screen.pane->findChildren<ui::SkuField *>().size(), 3);
        screen.press(Qt::Key_Tab);
        screen.type("3");
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.cell("SET", Column::Available), "12"); // 36 filters, 3 in each
        QCOMPARE(screen.cell("SET", Column::OnHand), QString(QChar(0x2013)));
        const QModelIndex name
            = screen.table->model()->index(screen.table->rowOf(screen.shop.skuIds.value("SET")), Column::Name);
        QCOMPARE(name.data(kit::SecondRole).toString(), "limited by V60-02-KRM");
        screen.press(Qt::Key_5);
        screen.waitForRows(1);
    }
    void tabWalksIntoTheRowThatCameWhileTypingAndNotToSave()
    {
        Screen screen;
        screen.addBundleSku();
        screen.ask("SET", Qt::Key_P);
        QTRY_VERIFY(screen.pane->findChild<ui::SkuField *>()->isVisible());
        for (const char *code : {"TLA-600-HTM", "V60-02-KRM"}) {
            screen.type(code);
            screen.press(Qt::Key_Tab); // pieces
            screen.press(Qt::Key_Tab); // the next part, before anybody knows this one
        }
        screen.type("Kocokan Balon"); // a space on Save would have pressed it
        const auto fields = screen.pane->findChildren<ui::SkuField *>();
        QVERIFY(fields.size() >= 3);
        QCOMPARE(fields[0]->code(), "TLA-600-HTM");
        QCOMPARE(fields[1]->code(), "V60-02-KRM");
        QCOMPARE(fields[2]->code(), "Kocokan Balon");
        QVERIFY(screen.pane->isAsking());
        QVERIFY(screen.shop.read([&](Reader &r) { return inventory::recipeOf(r, screen.shop.skuIds.value("SET")); })
                    .empty());
    }
    void aScanIsTheNextPartOfABundle()
    {
        Screen screen;
        screen.addBundleSku();
        screen.shop.write([&](Transaction &tx) {
            return catalog::addBarcode(tx, screen.shop.skuIds.value("TLA-600-HTM"), "KOTAK-77", "Sari");
        });
        screen.ask("SET", Qt::Key_P);
        QVERIFY(screen.workspace.scan("KOTAK-77"));
        const auto typed = [&] {
            QStringList out;
            for (const ui::SkuField *part : screen.pane->findChildren<ui::SkuField *>())
                out << part->code();
            return out;
        };
        QCOMPARE(typed(), (QStringList{"KOTAK-77", QString()}));
        QTRY_VERIFY(screen.pane->findChildren<ui::SkuField *>().front()->skuId().has_value());
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(
            screen.shop
                .read([&](Reader &reader) { return inventory::recipeOf(reader, screen.shop.skuIds.value("SET")); })
                .size(),
            std::size_t(1));
    }
    void partsThatWereTypedStayWhenTheLanguageChanges()
    {
        Screen screen;
        screen.addBundleSku();
        screen.ask("SET", Qt::Key_P);
        screen.type("TLA-600-HTM");
        QTRY_COMPARE(screen.pane->findChildren<ui::SkuField *>().size(), 2);
        screen.pane->findChildren<ui::SkuField *>()[1]->lineEdit()->setFocus();
        screen.type("WBT-30");
        QTRY_COMPARE(screen.pane->findChildren<ui::SkuField *>().size(), 3);
        ui::Speech speech;
        speech.speak("id");
        QTRY_VERIFY2(screen.words().contains("Jadikan paket"), qPrintable(screen.words()));
        const auto parts = [&] {
            return screen.shop.read([&](Reader &r) { return inventory::recipeOf(r, screen.shop.skuIds.value("SET")); });
        };
        QTRY_VERIFY_WITH_TIMEOUT((QTest::keyClick(screen.pane, Qt::Key_Return), parts().size() == 2), 5'000);
    }
    void aBundleOfBundlesIsRefusedInWords()
    {
        Screen screen;
        screen.addBundleSku();
        screen.shop.write([&](Transaction &tx) -> Result<> {
            TRY(const qint64 inner, catalog::addSku(tx, {.code = "ISI", .name = "Isi", .barcode = {}}, "Rini"));
            return inventory::setRecipe(tx, inner, {{screen.shop.skuIds.value("WBT-30"), 1}}, "Rini");
        });
        screen.ask("SET", Qt::Key_P);
        screen.type("ISI");
        QTRY_COMPARE(screen.pane->findChildren<ui::SkuField *>().size(), 2);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY2(screen.words().contains("A bundle cannot be made of bundles."), qPrintable(screen.words()));
        QVERIFY(screen.pane->isAsking());
    }
    void partsThatAreNoneAndPiecesThatAreNoneAreRefusedAtTheirFields()
    {
        Screen screen;
        screen.addBundleSku();
        screen.ask("SET", Qt::Key_P);
        screen.type("NIX");
        QTRY_VERIFY(!screen.pane->findChild<ui::SkuField *>()->isAsking());
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.words().contains("There is no SKU NIX"));
        screen.pane->findChild<ui::SkuField *>()->lineEdit()->setText("WBT-30");
        QTRY_COMPARE(screen.pane->findChildren<ui::SkuField *>().size(), 2);
        screen.pane->findChild<ui::SkuField *>()->lineEdit()->setFocus();
        screen.press(Qt::Key_Tab);
        screen.type("0");
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.words().contains("1 or more"));
        QVERIFY(screen.shop.read([&](Reader &r) { return inventory::recipeOf(r, screen.shop.skuIds.value("SET")); })
                    .empty());
    }
    void aBundleIsOfferedNoStockOfItsOwn()
    {
        Screen screen;
        screen.addBundleSku();
        screen.shop.write([&](Transaction &tx) {
            return inventory::setRecipe(
                tx, screen.shop.skuIds.value("SET"), {{screen.shop.skuIds.value("WBT-30"), 1}}, "Rini");
        });
        screen.goTo("SET");
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->isVisible());
        QVERIFY(!screen.words().contains("Press A"));
    }
    void whatToBuyIsListedByTheTermsOfTheHouse()
    {
        Screen screen;
        screen.sell("WBT-30", 60);
        screen.press(Qt::Key_R);
        auto *page = screen.workspace.findChild<ui::ReorderPage *>();
        auto *rows = page->findChild<kit::TableView *>();
        QTRY_COMPARE(rows->model()->rowCount(), 2); // the other one is sold, but not there
        const auto cell = [&](int column) {
            return rows->model()->index(0, column).data().toString();
        };
        QCOMPARE(cell(0), "WBT-30");
        QCOMPARE(cell(2), "9"); // as the file says it
        QCOMPARE(cell(3), QString(QChar(0x2013)));
        QVERIFY2(cell(6).startsWith("4 day"), qPrintable(cell(6))); // 9 of them, 2 a day
        QCOMPARE(cell(7), "16"); // 14 in seven days, and the buffer of 2
        QCOMPARE(cell(8), "67"); // 74 in 37 days, the buffer, less what is there
        auto *lead = page->findChildren<QLineEdit *>().first();
        lead->setFocus();
        lead->selectAll();
        QTest::keyClicks(lead, "1");
        QTest::keyClick(lead, Qt::Key_Return);
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        QCOMPARE(screen.shop.read(inventory::reorderTerms).leadDays, 1);
    }
    void termsThatAreNoDaysAreRefusedAtTheirField()
    {
        Screen screen;
        screen.press(Qt::Key_R);
        auto *page = screen.workspace.findChild<ui::ReorderPage *>();
        auto *lead = page->findChildren<QLineEdit *>().first();
        QTRY_COMPARE(lead->text(), "7");
        for (const char *text : {"soon", "-1", "366", ""}) {
            lead->setFocus();
            lead->setText(QString::fromLatin1(text));
            QTest::keyClick(lead, Qt::Key_Return);
            QStringList words;
            for (const auto *label : page->findChildren<QLabel *>())
                words << label->text();
            QVERIFY2(words.contains("Type 0 to 365 days"), text);
        }
        QCOMPARE(screen.shop.read(inventory::reorderTerms).leadDays, 7);
    }
    void enterShowsWhatToBuyInStock()
    {
        Screen screen;
        screen.sell("WBT-30", 60);
        screen.press(Qt::Key_R);
        auto *rows = screen.workspace.findChild<ui::ReorderPage *>()->findChild<kit::TableView *>();
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Return);
        QTRY_VERIFY(screen.table->isVisible());
        QTRY_COMPARE(screen.pane->accessibleName(), "Why are 7 available?");
        QCOMPARE(screen.table->currentId(), screen.shop.skuIds.value("WBT-30"));
    }
};

QTEST_MAIN(SkuFormsTest)
#include "test_sku_forms.moc"
