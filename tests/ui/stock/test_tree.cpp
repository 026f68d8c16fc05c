#include "ui/stock/stock_screen.h"

#include "kit/bars.h"
#include "kit/button.h"
#include "kit/delegates.h"
#include "kit/roles.h"
#include "stock/bulk_page.h"
#include "stock/stock_model.h"
#include "words/speech.h"

#include <QLineEdit>

using namespace selaras;
using namespace selaras::test;
using Column = ui::StockModel::Column;

namespace {

/// The teapots are variants of one product.
struct Tree : StockScreen {
    explicit Tree(access::Role role = access::Role::Owner)
        : StockScreen(role)
    {
        shop.write([this](Transaction &tx) -> Result<> {
            for (const char *code : kTeapots)
                CHECK(catalog::setProduct(tx, shop.skuIds.value(code), "Teko Leher Angsa", "Rini"));
            return {};
        });
    }
    static constexpr std::array kTeapots{"TLA-600-HTM", "TLA-600-PTH"};
    static constexpr int kLines = kGoods - int(kTeapots.size()) + 1;

    void group()
    {
        press(Qt::Key_K);
        waitForRows(kLines);
    }
    QModelIndex at(int row, int column) const { return table->model()->index(row, column); }
    void open()
    {
        table->setCurrentIndex(at(0, 0));
        press(Qt::Key_Right);
        waitForRows(kGoods + 1);
    }
    ui::BulkPage *bulk()
    {
        auto *page = workspace.findChild<ui::BulkPage *>();
        return page;
    }
};

} // namespace

class TreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void groupedAProductIsOneLineWithTheSums()
    {
        Tree tree;
        const qint64 onHand = tree.levels("TLA-600-HTM").onHand + tree.levels("TLA-600-PTH").onHand;
        tree.group();
        QCOMPARE(tree.at(0, Column::Name).data().toString(), "Teko Leher Angsa");
        QVERIFY(tree.at(0, Column::Code).data().toString().startsWith("2 SKU"));
        QCOMPARE(tree.at(0, Column::OnHand).data().toString(), QString::number(onHand));
    }
    void rightOpensAProductAndLeftGoesUpAndClosesIt()
    {
        Tree tree;
        tree.group();
        tree.open();
        QCOMPARE(tree.at(1, Column::Code).data().toString(), "TLA-600-HTM");
        QCOMPARE(tree.at(1, Column::Code).data(kit::DepthRole).toInt(), 1);
        tree.table->setCurrentIndex(tree.at(2, 0));
        tree.press(Qt::Key_Left);
        QCOMPARE(tree.table->currentIndex().row(), 0);
        tree.press(Qt::Key_Left);
        tree.waitForRows(Tree::kLines);
        QCOMPARE(tree.table->currentIndex().row(), 0);
    }
    void inAnOpenProductRightAndLeftGoFromFigureToFigure()
    {
        Tree tree;
        tree.group();
        tree.open();
        tree.press(Qt::Key_Right);
        QCOMPARE(tree.table->currentIndex().column(), int(Column::Name));
        tree.press(Qt::Key_Left);
        QCOMPARE(tree.table->model()->rowCount(), Tree::kGoods + 1);
    }
    void aClickOnTheChevronOpensAndClosesIt()
    {
        Tree tree;
        tree.group();
        const QRect cell = tree.table->visualRect(tree.at(0, 0));
        const QPoint chevron(cell.left() + kit::Theme::edge + 4, cell.center().y());
        QTest::mouseClick(tree.table->viewport(), Qt::LeftButton, {}, chevron);
        tree.waitForRows(Tree::kGoods + 1);
        QTest::mouseClick(tree.table->viewport(), Qt::LeftButton, {}, chevron);
        tree.waitForRows(Tree::kLines);
    }
    void aScreenReaderHearsAProductHowManyAndWhetherItIsOpen()
    {
        Tree tree;
        tree.group();
        QCOMPARE(
            tree.at(0, 0).data(Qt::AccessibleTextRole).toString(), "Teko Leher Angsa, product, 2 SKU(s), collapsed");
        tree.open();
        QCOMPARE(
            tree.at(0, 0).data(Qt::AccessibleTextRole).toString(), "Teko Leher Angsa, product, 2 SKU(s), expanded");
        ui::Speech speech;
        speech.speak("id");
        QCOMPARE(tree.at(0, 0).data(Qt::AccessibleTextRole).toString(), "Teko Leher Angsa, produk, 2 SKU, terbuka");
    }
    void aProductShowsWhenOneOfItsSkusMatches()
    {
        Tree tree;
        tree.group();
        auto *find = tree.workspace.findChild<QLineEdit *>();
        find->setText("tla-600-p");
        tree.waitForRows(1);
        QVERIFY(tree.at(0, Column::Code).data().toString().startsWith("1 SKU"));
    }
    void groupingIsRemembered()
    {
        {
            Tree tree;
            tree.group();
        }
        WorkspaceScreen<ui::StockWorkspace> again(access::Role::Owner, StockScreen::kGoods); // nothing has a product
        again.shop.write([&](Transaction &tx) {
            return catalog::setProduct(tx, again.shop.skuIds.value("TLA-600-HTM"), "Teko", "Rini");
        });
        QTRY_COMPARE(again.table->model()->index(0, Column::Name).data().toString(), "Teko");
    }
    void aSkuUnderAClosedProductIsShownWhenItIsAskedFor()
    {
        Tree tree;
        tree.group();
        tree.workspace.openSku(tree.shop.skuIds.value("TLA-600-PTH"));
        tree.waitForRows(Tree::kGoods + 1);
        QCOMPARE(tree.table->currentId(), tree.shop.skuIds.value("TLA-600-PTH"));
    }
    void aMarkedProductIsItsSkus()
    {
        Tree tree;
        tree.group();
        const qint64 product = tree.at(0, 0).data(kit::IdRole).toLongLong();
        QVERIFY(product < 0);
        tree.table->setMarks({product});
        QCOMPARE(tree.table->marks().size(), 3);
        QSet<qint64> marks = tree.table->marks();
        marks.remove(tree.shop.skuIds.value("TLA-600-PTH"));
        tree.table->setMarks(marks);
        QCOMPARE(tree.table->marks(), QSet<qint64>{tree.shop.skuIds.value("TLA-600-HTM")});
        tree.table->setMarks({product});
        marks = tree.table->marks();
        marks.remove(product);
        tree.table->setMarks(marks);
        QVERIFY(tree.table->marks().isEmpty());
    }
    void severalAreChangedAfterTheyWereShown()
    {
        Tree tree;
        tree.group();
        tree.table->setCurrentIndex(tree.at(0, 0));
        tree.press(Qt::Key_S);
        QVERIFY(tree.bulk());
        auto *value = tree.bulk()->findChild<QLineEdit *>("bulk-value");
        value->setFocus();
        QTest::keyClicks(value, "3");
        auto *rows = tree.bulk()->findChild<kit::TableView *>()->model();
        QTRY_COMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, 3).data().toString(), "3");
        QCOMPARE(tree.levels("TLA-600-HTM").buffer + tree.levels("TLA-600-PTH").buffer, 4); // nothing is written yet
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(tree.levels("TLA-600-PTH").buffer, 3);
        QCOMPARE(tree.levels("TLA-600-HTM").buffer, 3);
    }
    void enterBeforeThePreviewWritesNothing()
    {
        Tree tree;
        tree.goTo("TLA-600-HTM");
        tree.press(Qt::Key_S);
        auto *value = tree.bulk()->findChild<QLineEdit *>("bulk-value");
        value->setFocus();
        QTest::keyClicks(value, "9");
        QTest::keyClick(value, Qt::Key_Return); // shows
        auto *rows = tree.bulk()->findChild<kit::TableView *>()->model();
        QTRY_COMPARE(rows->rowCount(), 1);
        QVERIFY(tree.levels("TLA-600-HTM").buffer != 9);
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(tree.levels("TLA-600-HTM").buffer, 9);
    }
    void aChangeOfStockSaysWhoIsRefusedAndIsTakenBack()
    {
        Tree tree;
        const qint64 before = tree.levels("TLA-600-HTM").onHand;
        tree.goTo("TLA-600-HTM");
        tree.press(Qt::Key_S);
        auto *what = tree.bulk()->findChild<QComboBox *>("bulk-what");
        what->setCurrentIndex(what->count() - 1);
        auto *reason = tree.bulk()->findChild<QComboBox *>("bulk-reason");
        reason->setCurrentIndex(reason->findText("Damaged"));
        auto *value = tree.bulk()->findChild<QLineEdit *>("bulk-value");
        value->setFocus();
        auto *rows = tree.bulk()->findChild<kit::TableView *>()->model();
        const auto why = [rows] {
            return rows->index(0, 4).data().toString();
        };
        QTest::keyClicks(value, "+1"); // damaged only takes away
        QTRY_VERIFY(!why().isEmpty() && why() != "changes");
        value->clear();
        QTest::keyClicks(value, "-1");
        QTRY_COMPARE(why(), "changes");
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(tree.levels("TLA-600-HTM").onHand, before - 1);
        QTRY_COMPARE(why(), "saved");
        QTest::keyClick(tree.bulk(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(tree.levels("TLA-600-HTM").onHand, before);
    }
    void whoMayNotSeeCostsIsNotOfferedThem()
    {
        Tree tree(access::Role::Stock);
        tree.goTo("TLA-600-HTM");
        tree.press(Qt::Key_S);
        auto *what = tree.bulk()->findChild<QComboBox *>("bulk-what");
        QCOMPARE(what->findText("Cost"), -1);
        QVERIFY(what->findText("Buffer") >= 0);
    }
    void fromAFigureAnotherRuleIsTried()
    {
        Tree tree;
        QSignalSpy wanted(&tree.workspace, &ui::StockWorkspace::ruleWanted);
        tree.goTo("TLA-600-HTM");
        tree.press(Qt::Key_W);
        QTRY_VERIFY(tree.pane->findChild<QPushButton *>("try-rule"));
        tree.pane->findChild<QPushButton *>("try-rule")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toLongLong(), tree.shop.skuIds.value("TLA-600-HTM"));
    }
    void aServicePersonChangesNothing()
    {
        Tree tree(access::Role::Service);
        tree.goTo("TLA-600-HTM");
        tree.press(Qt::Key_S);
        QVERIFY(!tree.bulk());
    }
};

QTEST_MAIN(TreeTest)
#include "test_tree.moc"
