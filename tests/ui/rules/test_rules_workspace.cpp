#include "rules/rules_workspace.h"

#include "audit/audit.h"
#include "inventory/sales.h"
#include "kit/bars.h"
#include "kit/label.h"
#include "kit/notice.h"
#include "kit/pane.h"
#include "kit/sum_bar.h"
#include "rules/fees_pane.h"
#include "rules/preview_model.h"
#include "rules/rule_editor.h"
#include "rules/rule_form.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::allocation;

namespace {

struct Screen : WorkspaceScreen<ui::RulesWorkspace> {
    explicit Screen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 0)
    {
    }
    qint64 add(const char *name, Effect effect, Scope scope = {})
    {
        const qint64 id = shop.write([&](Transaction &tx) {
            return inventory::addRule(tx,
                {.rule = {.id = 0, .scope = std::move(scope), .effect = std::move(effect)},
                    .name = QString::fromLatin1(name),
                    .startsAt = {},
                    .endsAt = {}},
                "Rini");
        });
        const int rows = int(rules().size());
        waitForRows(rows);
        return id;
    }
    std::vector<inventory::StoredRule> rules() { return shop.read(inventory::rules); }
    QString names()
    {
        QStringList out;
        for (const auto &rule : rules())
            out << rule.name;
        return out.join(' ');
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QString newestAction()
    {
        return shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); }).front().entry.action;
    }
    void open(Qt::Key key = Qt::Key_N)
    {
        press(key);
        QTRY_VERIFY(form() && form()->isVisible());
        settle();
    }
    ui::RuleForm *form() const { return workspace.findChild<ui::RuleForm *>(); }
    template <class Widget> Widget *named(const char *name) const
    {
        return workspace.findChild<Widget *>(QString::fromLatin1(name));
    }
    /// Chooses in a list of the form by the words that stand there.
    void choose(const char *list, const QString &words)
    {
        auto *box = named<QComboBox>(list);
        QVERIFY2(box->findText(words) >= 0, qPrintable(words));
        box->setCurrentIndex(box->findText(words));
        settle();
    }
    /// Until the form has been built anew: its old fields are gone, its new ones shown.
    static void settle()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QLineEdit *field(const QString &label) const
    {
        for (auto *edit : form()->findChildren<QLineEdit *>())
            if (edit->accessibleName() == label && edit->isVisibleTo(form()))
                return edit;
        return nullptr;
    }
    void fill(const QString &label, const QString &text)
    {
        auto *edit = field(label);
        QVERIFY2(edit, qPrintable(label));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    kit::TableView *preview() const { return workspace.findChild<ui::RuleEditor *>()->findChild<kit::TableView *>(); }
    QString previewed(const char *code, const char *channel) const
    {
        const auto *model = static_cast<const ui::PreviewModel *>(preview()->model());
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data() == QString::fromLatin1(code))
                for (std::size_t i = 0; i < model->shops().size(); ++i)
                    if (model->shops()[i].id == shop.shopIds.value(QString::fromLatin1(channel)))
                        return model->index(row, ui::PreviewModel::FirstShop + int(i)).data().toString();
        return {};
    }
    QString words() const
    {
        QStringList out;
        for (const auto *label : workspace.findChildren<QLabel *>())
            if (label->isVisibleTo(&workspace))
                out << label->text();
        return out.join('\n');
    }
};

} // namespace

class RulesWorkspaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void everyRuleStandsInPlainWordsInItsOrder()
    {
        Screen screen;
        screen.add("Campaign", KeepFor{screen.shop.shopIds.value("shopee"), 3});
        screen.add("Cap", AtMostPercent{80},
            {.shopId = screen.shop.shopIds.value("lazada"), .skuId = screen.shop.skuIds.value("WBT-26"), .tag = {}});
        QCOMPARE(screen.cell(0, 1), "Campaign");
        QCOMPARE(screen.table->model()->index(0, 1).data(kit::SecondLineRole).toString(), "Keep 3 for Shopee");
        QCOMPARE(screen.cell(0, 2), "All goods");
        QCOMPARE(screen.cell(0, 3), "Shopee");
        QCOMPARE(screen.cell(0, 4), "In force");
        QCOMPARE(screen.cell(1, 2), "SKU WBT-26");
        QCOMPARE(screen.cell(1, 3), "Lazada");
    }
    void aRuleThatNobodyNamedSaysItsWordsOnce()
    {
        Screen screen;
        screen.add("Show at most 9", AtMost{9});
        QCOMPARE(screen.cell(0, 1), "Show at most 9");
        QCOMPARE(screen.table->model()->index(0, 1).data(kit::SecondLineRole).toString(),
            "However many there are, no more are shown.");
    }
    void aNewRuleForASkuBeginsWithThatSku()
    {
        Screen screen;
        const qint64 sku = screen.shop.skuIds.value("WBT-26");
        screen.workspace.addRuleFor(sku);
        QTRY_VERIFY(screen.form() && screen.form()->isVisible());
        Screen::settle();
        screen.choose("effect", "Show at most so many");
        screen.fill("Pieces", "5");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(screen.rules().size(), 1u);
        QCOMPARE(screen.rules()[0].rule.scope.skuId, std::optional(sku));
        QVERIFY(!screen.rules()[0].rule.scope.shopId);
    }
    void altWithAnArrowMovesARule()
    {
        Screen screen;
        screen.add("A", AtMost{9});
        screen.add("B", AtMost{8});
        const qint64 last = screen.add("C", AtMost{7});
        screen.table->setCurrentId(last);
        screen.press(Qt::Key_Up, Qt::AltModifier);
        screen.press(Qt::Key_Up, Qt::AltModifier);
        screen.press(Qt::Key_Up, Qt::AltModifier); // it is the first already
        QTRY_COMPARE(screen.names(), "C A B");
        QCOMPARE(screen.table->currentId(), last);
        QTRY_COMPARE(screen.newestAction(), "rule.ordered");
        screen.press(Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(screen.names(), "A C B");
    }
    void rulesThatAreMovedFastEndWhereTheHandPutThem()
    {
        Screen screen;
        for (const char *name : {"A", "B", "C", "D"})
            screen.add(name, AtMost{9});
        screen.table->setCurrentId(screen.rules()[0].rule.id);
        for (int i = 0; i < 3; ++i) {
            screen.press(Qt::Key_Down, Qt::AltModifier);
            QCoreApplication::processEvents(); // what was read meanwhile must not take the rule back
        }
        QCOMPARE(screen.cell(3, 1), "A");
        QTRY_COMPARE(screen.names(), "B C D A");
    }
    void oSwitchesARuleOffAndOn()
    {
        Screen screen;
        screen.add("A", AtMost{9});
        screen.press(Qt::Key_O);
        QTRY_COMPARE(screen.cell(0, 4), "Switched off");
        QVERIFY(!screen.rules()[0].switchedOn);
        screen.press(Qt::Key_O);
        QTRY_COMPARE(screen.cell(0, 4), "In force");
    }
    void whatWasRemovedIsPutBackWhereItStood()
    {
        Screen screen;
        screen.add("A", AtMost{9});
        const qint64 middle = screen.add("B", AtMost{8});
        screen.add("C", AtMost{7});
        screen.table->setCurrentId(middle);
        screen.press(Qt::Key_Delete);
        QTRY_COMPARE(screen.names(), "A C");
        QTRY_COMPARE(screen.workspace.findChild<kit::Toast *>()->line(), "Removed: B");
        screen.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(screen.names(), "A B C");
    }
    void theCursorStaysWhereARuleWasRemovedAndPutBack()
    {
        Screen screen;
        screen.add("A", AtMost{9});
        const qint64 next = screen.add("B", AtMost{8});
        screen.table->setCurrentId(screen.rules()[0].rule.id);
        screen.press(Qt::Key_Delete);
        screen.waitForRows(1);
        QTRY_COMPARE(screen.table->currentId(), next);
        screen.press(Qt::Key_Delete);
        screen.waitForRows(0);
        screen.press(Qt::Key_Z, Qt::ControlModifier);
        screen.waitForRows(1);
        QTRY_COMPARE(screen.table->currentIndex().row(), 0);
    }
    void aRuleIsMadeWithTheKeyboard()
    {
        Screen screen;
        screen.open();
        screen.choose("effect", "Show at most so many");
        screen.fill("Pieces", "5");
        screen.choose("shop", "Lazada");
        screen.fill("Name", "Campaign");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        screen.waitForRows(1);
        const auto rule = screen.rules()[0];
        QCOMPARE(rule.name, "Campaign");
        QCOMPARE(std::get<AtMost>(rule.rule.effect).pieces, 5);
        QCOMPARE(rule.rule.scope.shopId, screen.shop.shopIds.value("lazada"));
        QTRY_VERIFY(screen.table->isVisible());
    }
    void aRuleIsChangedAndStaysWhereItIs()
    {
        Screen screen;
        const qint64 id = screen.add("A", AtMost{9});
        screen.add("B", AtMost{8});
        screen.table->setCurrentId(id);
        screen.open(Qt::Key_Return);
        QCOMPARE(screen.field("Pieces")->text(), "9");
        screen.fill("Pieces", "4");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(std::get<AtMost>(screen.rules()[0].rule.effect).pieces, 4);
        QCOMPARE(screen.names(), "A B");
        QTRY_COMPARE(screen.newestAction(), "rule.changed");
    }
    void theKeyboardStaysOnTheEffectThatWasChosen()
    {
        Screen screen;
        screen.open();
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            Screen::settle();
            QTRY_COMPARE(QApplication::focusWidget(), screen.named<QComboBox>("effect"));
        }
        QCOMPARE(screen.named<QComboBox>("effect")->currentText(), "Split by percentages");
    }
    void everyEffectHasItsFieldsAndTheyCanBeSaved()
    {
        Screen screen;
        screen.open();
        auto *effects = screen.named<QComboBox>("effect");
        QCOMPARE(std::size_t(effects->count()), ui::kEffects);
        for (int i = 0; i < int(ui::kEffects); ++i) {
            effects = screen.named<QComboBox>("effect");
            effects->setCurrentIndex(i);
            Screen::settle();
            if (auto *shop = screen.named<QComboBox>("kept-for"))
                shop->setCurrentIndex(1);
            for (const char *label :
                {"Pieces", "Per cent", "Days", "At least, pieces", "With fewer left than, pieces", "At most, pieces"})
                if (screen.field(label))
                    screen.fill(label, "3");
            if (auto *share = screen.named<QLineEdit>("share"))
                share->setText("30");
            if (auto *box = screen.form()->findChild<QCheckBox *>())
                box->setChecked(true);
            QVERIFY2(screen.form()->rule(), qPrintable(screen.named<QComboBox>("effect")->currentText()));
            QCOMPARE(screen.form()->rule()->rule.effect.index(),
                std::size_t(screen.named<QComboBox>("effect")->currentData().toLongLong()));
        }
    }
    void whatItWouldChangeIsShownBeforeItIsSaved()
    {
        Screen screen;
        screen.open();
        screen.choose("effect", "Show at most so many");
        screen.choose("shop", "Lazada");
        screen.fill("Pieces", "10");
        QTRY_COMPARE(screen.previewed("TLA-600-HTM", "lazada"), u"19 → 10"_qs);
        QCOMPARE(screen.previewed("TLA-600-HTM", "shopee"), "19");
        QVERIFY2(screen.words().contains("All 23 SKUs it speaks of were looked at"), qPrintable(screen.words()));
        screen.fill("Pieces", "12");
        QTRY_COMPARE(screen.previewed("TLA-600-HTM", "lazada"), u"19 → 12"_qs);
        QVERIFY(screen.rules().empty());
        QCOMPARE(
            screen.shop
                .read([&](Reader &r) { return catalog::listingsOfSku(r, screen.shop.skuIds.value("TLA-600-HTM")); })[2]
                .allotted,
            std::nullopt);
    }
    void whatIsNotWholeShowsNothing()
    {
        Screen screen;
        screen.open();
        screen.choose("effect", "Show at most so many");
        screen.fill("Pieces", "10");
        QTRY_VERIFY(screen.preview()->model()->rowCount() > 0);
        screen.fill("Pieces", "x");
        QTRY_COMPARE(screen.preview()->model()->rowCount(), 0);
        QVERIFY(screen.words().contains("Nothing is told to a shop before you save"));
    }
    void aRuleForOneSkuIsPreviewedForItAlone()
    {
        Screen screen;
        screen.open();
        screen.choose("effect", "Show at most so many");
        screen.fill("Pieces", "1");
        screen.choose("goods", "One SKU or bundle");
        screen.fill("SKU", "wbt-26");
        QTRY_COMPARE(screen.preview()->model()->rowCount(), 1);
        QCOMPARE(screen.previewed("WBT-26", "lazada").right(1), "1");
    }
    void aScanIsTheSkuThatTheRuleSpeaksOf()
    {
        Screen screen;
        QVERIFY(!screen.workspace.scan("WBT-26")); // nothing is typed: the search has it
        screen.open();
        screen.choose("effect", "Show at most so many");
        screen.fill("Pieces", "1");
        QVERIFY(screen.workspace.scan("WBT-26"));
        QTRY_COMPARE(screen.preview()->model()->rowCount(), 1);
        QCOMPARE(screen.previewed("WBT-26", "lazada").right(1), "1");
    }
    void aFigureOfThePreviewIsExplained()
    {
        Screen screen;
        screen.open();
        screen.choose("effect", "Show at most so many");
        screen.choose("shop", "Lazada");
        screen.fill("Pieces", "10");
        QTRY_COMPARE(screen.previewed("TLA-600-HTM", "lazada"), u"19 → 10"_qs);
        screen.preview()->setFocus();
        screen.preview()->setCurrentId(screen.shop.skuIds.value("TLA-600-HTM"));
        screen.press(Qt::Key_Space);
        QTRY_VERIFY2(screen.words().contains("Why would Lazada be told 10?"), qPrintable(screen.words()));
        const auto bars = screen.workspace.findChildren<kit::SumBar *>();
        QCOMPARE(bars.last()->accessibleName(), "= Would be told 10");
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(!screen.words().contains("Why would Lazada"));
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(screen.form()->isAncestorOf(QApplication::focusWidget()));
    }
    void aFieldThatIsWrongSaysSoWhenItIsLeftAndNothingIsSaved()
    {
        Screen screen;
        screen.open();
        screen.choose("effect", "Show at most a percentage");
        screen.fill("Per cent", "120");
        screen.press(Qt::Key_Tab);
        QTRY_VERIFY(screen.words().contains("Type 0 to 100"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), screen.field("Per cent"));
        QVERIFY(screen.rules().empty());
    }
    void anEmptyFormSaysEverythingThatIsMissing()
    {
        Screen screen;
        screen.open();
        QTest::keyClick(screen.form(), Qt::Key_Return);
        QTRY_VERIFY(screen.words().contains("Choose the shop"));
        QVERIFY(screen.words().contains("Type how many, such as 3"));
        QVERIFY(screen.rules().empty());
    }
    void aRuleThatContradictsAnotherIsRefusedInWordsAndTheFormStays()
    {
        Screen screen;
        screen.add("Cap", AtMost{2}, {.shopId = screen.shop.shopIds.value("shopee"), .skuId = {}, .tag = {}});
        screen.open();
        screen.choose("kept-for", "Shopee");
        screen.fill("Pieces", "3");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY2(screen.words().contains("More would be kept for a shop than another rule lets it show."),
            qPrintable(screen.words()));
        QVERIFY(screen.form()->isVisible());
        QCOMPARE(screen.rules().size(), 1u);
    }
    void aMomentIsSaidBackInTheZoneOfTheShop()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) {
            return shops::setTimeZone(tx, screen.shop.shopIds.value("lazada"), "Asia/Jayapura", "Rini");
        });
        screen.add("A", AtMost{9}); // so that the shops were read again
        screen.open();
        screen.choose("effect", "Show at most so many");
        screen.fill("From", "24/11/2026");
        screen.press(Qt::Key_Tab);
        QTRY_VERIFY2(screen.words().contains("Tue 24 Nov 00:00 WIB"), qPrintable(screen.words()));
        screen.choose("shop", "Lazada");
        QTRY_VERIFY2(screen.words().contains("Tue 24 Nov 00:00 WIT"), qPrintable(screen.words()));
    }
    void escLeavesTheFormAndNothingIsChanged()
    {
        Screen screen;
        screen.open();
        screen.choose("effect", "Show at most so many");
        screen.fill("Pieces", "3");
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(!screen.form());
        QVERIFY(screen.rules().empty());
        QCOMPARE(QApplication::focusWidget(), screen.table);
    }
    void aFormThatStandsOpenSpeaksTheNewLanguageAndKeepsWhatIsTyped()
    {
        Screen screen;
        screen.open();
        screen.choose("effect", "Show at most so many");
        screen.fill("Pieces", "7");
        ui::Speech speech;
        speech.speak("id");
        QTRY_VERIFY2(!screen.words().contains("What it does"), qPrintable(screen.words()));
        QVERIFY(screen.form()->rule());
        QCOMPARE(std::get<AtMost>(screen.form()->rule()->rule.effect).pieces, 7);
    }
    void whoMayNotChangeRulesOnlyReadsThem()
    {
        Screen screen(access::Role::Stock);
        screen.add("A", AtMost{9});
        for (const int key : {Qt::Key_N, Qt::Key_O, Qt::Key_Delete, Qt::Key_Return})
            screen.press(key);
        screen.workspace.addRuleFor(screen.shop.skuIds.value("WBT-26"));
        screen.shop.read([](Reader &reader) { return inventory::rules(reader); }); // behind what it would have asked
        QCoreApplication::processEvents();
        QVERIFY(!screen.form());
        QVERIFY(screen.rules()[0].switchedOn);
    }
    void theFeesOfTheShopsAreTypedInPerCent()
    {
        Screen screen;
        screen.press(Qt::Key_F);
        auto *pane = screen.workspace.findChild<ui::FeesPane *>();
        QTRY_COMPARE(pane->findChildren<QLineEdit *>().size(), 5);
        QTRY_VERIFY(pane->isAncestorOf(QApplication::focusWidget()));
        auto *first = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        first->selectAll();
        QTest::keyClicks(first, "6,5");
        QTest::keyClick(first, Qt::Key_Return);
        QTRY_COMPARE(screen.shop.read(shops::all)[0].feeBasisPoints, 650);
        QTRY_VERIFY(!pane->isVisible());
        QCOMPARE(screen.newestAction(), "shop.fee");
    }
    void whatIsNoFeeIsRefusedAtItsField()
    {
        Screen screen;
        screen.press(Qt::Key_F);
        auto *pane = screen.workspace.findChild<ui::FeesPane *>();
        QTRY_VERIFY(pane->isAncestorOf(QApplication::focusWidget()));
        auto *first = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        first->selectAll();
        QTest::keyClicks(first, "101");
        QTest::keyClick(first, Qt::Key_Return);
        QTRY_VERIFY(screen.words().contains("Type 0 to 100, such as 6,5"));
        QCOMPARE(screen.shop.read(shops::all)[0].feeBasisPoints, 0);
    }
    void aRefusedPartOfASplitHasTheKeyboard()
    {
        Screen screen;
        screen.open();
        screen.choose("effect", "Split by percentages");
        const auto shares = screen.form()->findChildren<QLineEdit *>("share");
        QTest::keyClicks(shares[1], "150");
        screen.form()->findChild<QLineEdit *>("share")->setFocus();
        screen.fill("Name", "Dibagi");
        screen.press(Qt::Key_Return);
        QVERIFY(screen.words().contains("type 0 to 100"));
        QVERIFY(shares[1]->hasFocus());
        QCOMPARE(shares[1]->selectedText(), QStringLiteral("150"));
    }
    void whatIsKeptForAShopStandsUnderThatShop()
    {
        Screen screen;
        const qint64 shopee = screen.shop.shopIds.value("shopee");
        screen.add("Simpan", KeepFor{shopee, 3});
        screen.add("Semua", AtMost{9});
        const auto shops = screen.shop.read(shops::all);
        const auto named = std::find_if(shops.begin(), shops.end(), [&](const auto &one) { return one.id == shopee; });
        QCOMPARE(screen.cell(0, 3), named->name);
        QVERIFY(screen.table->model()->index(0, 3).data(kit::TileRole).toString().startsWith(u'S'));
        QCOMPARE(screen.cell(1, 3), "All shops");
    }
    void feesAreShownAsPeopleTypeThem()
    {
        QCOMPARE(ui::feeText(650, QLocale("id")), "6,5");
        QCOMPARE(ui::feeText(625, QLocale("en")), "6.25");
        QCOMPARE(ui::feeText(600, QLocale("id")), "6");
    }
    void theFormAndTheWhyDoNotMakeASmallWindowGrow()
    {
        Screen screen;
        ui::Speech speech;
        speech.speak("id"); // the longer words
        screen.makeSmall();
        const QSize small = screen.workspace.size();
        screen.add("A", AtMost{9});
        screen.open(Qt::Key_Return);
        QVERIFY2(screen.workspace.minimumSizeHint().width() <= small.width(),
            qPrintable(QString::number(screen.workspace.minimumSizeHint().width())));
        QCOMPARE(screen.workspace.size(), small);
    }
};

QTEST_MAIN(RulesWorkspaceTest)
#include "test_rules_workspace.moc"
