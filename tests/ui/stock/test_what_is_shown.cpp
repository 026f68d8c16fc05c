#include "ui/stock/stock_screen.h"

#include "kit/bars.h"
#include "kit/button.h"
#include "kit/filter_bar.h"
#include "kit/sum_bar.h"
#include "stock/bulk_page.h"
#include "stock/import_page.h"
#include "stock/stock_model.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace selaras;
using namespace selaras::test;
using Column = ui::StockModel::Column;

namespace {

struct Screen : StockScreen {
    using StockScreen::StockScreen;

    void find(const char *text, int rows)
    {
        press(Qt::Key_Slash);
        type(text);
        press(Qt::Key_Return);
        waitForRows(rows);
    }
    /// Another warehouse in the filter.
    void choosePlace(const QString &name)
    {
        for (QAction *action : workspace.findChild<QMenu *>()->actions())
            if (action->text() == name)
                return action->trigger();
        qFatal("no such warehouse");
    }
    QString heading(int column) const { return table->model()->headerData(column, Qt::Horizontal).toString(); }
    /// What the bar of marks says.
    QString bulkWords() const { return workspace.findChild<kit::BulkBar *>()->accessibleName(); }
    void moveTo(qint64 place, const char *code, qint64 pieces)
    {
        shop.write([&](Transaction &tx) -> Result<> {
            CHECK(inventory::move(tx,
                {.skuId = shop.skuIds.value(QString::fromLatin1(code)),
                    .warehouseId = place,
                    .delta = pieces,
                    .reason = inventory::Reason::Receipt,
                    .actor = "Rini"}));
            return {};
        });
    }
};

} // namespace

/// The window acts on what is seen, and says of every figure what it is of.
class WhatIsShownTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void noKeyActsOnASkuThatTheSearchHasHidden()
    {
        Screen screen;
        screen.goTo("GTK-500");
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->isVisible());
        screen.find("nothing is called so", 0);
        QTRY_VERIFY(!screen.pane->isVisible()); // it was of a row that is no more there
        QSignalSpy received(&screen.workspace, &ui::StockWorkspace::receiveWanted);
        QSignalSpy counted(&screen.workspace, &ui::StockWorkspace::countWanted);
        QSignalSpy moved(&screen.workspace, &ui::StockWorkspace::moveWanted);
        for (const Qt::Key key : {Qt::Key_W, Qt::Key_G, Qt::Key_A, Qt::Key_T, Qt::Key_H, Qt::Key_M, Qt::Key_E,
                 Qt::Key_B, Qt::Key_L, Qt::Key_C, Qt::Key_P, Qt::Key_S, Qt::Key_Return, Qt::Key_Space}) {
            screen.press(key);
            screen.shop.write([](Transaction &) -> Result<> { return {}; }); // what was asked is answered
            QCoreApplication::processEvents();
            QVERIFY2(!screen.pane->isVisible(), qPrintable(QKeySequence(key).toString()));
        }
        QCOMPARE(received.size() + counted.size() + moved.size(), 0);
        QVERIFY(!screen.workspace.findChild<ui::BulkPage *>());
    }
    void theCursorComesBackWithTheRowsThatASearchHadHidden()
    {
        Screen screen;
        screen.goTo("GTK-500");
        screen.find("nothing is called so", 0);
        screen.press(Qt::Key_Escape);
        screen.waitForRows(Screen::kGoods);
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->isVisible());
        QCOMPARE(screen.table->currentId(), screen.shop.skuIds.value("GTK-500"));
    }
    void aSkuThatIsInAnotherTabIsNotSaidToBeNowhere()
    {
        Screen screen;
        screen.press(Qt::Key_4);
        screen.find("GTK-500", 0);
        QCOMPARE(screen.table->emptyText(), "No SKU in this tab begins with “GTK-500”. Press 0 to look among all.");
        screen.press(Qt::Key_0);
        screen.waitForRows(1);
        screen.choosePlace("Bandung");
        screen.waitForRows(0);
        QCOMPARE(screen.table->emptyText(), "In Bandung no SKU begins with “GTK-500”.");
        screen.press(Qt::Key_Escape);
        QTRY_COMPARE(screen.table->emptyText(), "Nothing has come to Bandung yet.");
    }
    void marksThatASearchHidesAreCounted()
    {
        Screen screen;
        screen.goTo("CBK-AND-20");
        screen.press(Qt::Key_Down, Qt::ShiftModifier);
        screen.press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(screen.table->marks().size(), 3);
        QVERIFY2(!screen.bulkWords().contains("not in this list"), qPrintable(screen.bulkWords()));
        screen.find("CBK-AND-20", 1);
        QTRY_VERIFY2(screen.bulkWords().contains("2 of them not in this list"), qPrintable(screen.bulkWords()));
        screen.workspace.findChild<QLineEdit *>()->clear();
        screen.waitForRows(Screen::kGoods);
        QTRY_VERIFY2(!screen.bulkWords().contains("not in this list"), qPrintable(screen.bulkWords()));
    }
    void marksAreGoneOnceWhatTheyWereForIsSaved()
    {
        Screen screen;
        screen.goTo("CBK-AND-20");
        screen.press(Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(screen.table->marks().size(), 2);
        screen.press(Qt::Key_S);
        auto *page = screen.workspace.findChild<ui::BulkPage *>();
        QVERIFY(page);
        auto *value = page->findChild<QLineEdit *>("bulk-value");
        QTest::keyClicks(value, "4");
        auto *rows = page->findChild<kit::TableView *>();
        QTRY_COMPARE(rows->model()->rowCount(), 2);
        QSignalSpy saved(page, &ui::BulkPage::saved);
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(screen.levels("CBK-AND-20").buffer, 4);
        QVERIFY(screen.table->marks().isEmpty());
    }
    void figuresOfAllWarehousesSaySoBesideThoseOfOne()
    {
        Screen screen;
        screen.moveTo(screen.shop.bandung, "TLA-600-HTM", 5);
        QTRY_COMPARE(screen.cell("TLA-600-HTM", Column::OnHand), "28");
        QCOMPARE(screen.heading(Column::Available), "Available");
        screen.choosePlace("Bandung");
        screen.waitForRows(1);
        QCOMPARE(screen.cell("TLA-600-HTM", Column::OnHand), "5");
        QCOMPARE(screen.cell("TLA-600-HTM", Column::Available), "24");
        QCOMPARE(screen.heading(Column::Available), "Available, all");
        QCOMPARE(screen.heading(Column::Buffer), "Buffer, all");
        QCOMPARE(screen.heading(Column::OnHand), "On hand");
        screen.choosePlace("all");
        screen.waitForRows(Screen::kGoods);
        QCOMPARE(screen.heading(Column::Available), "Available");
    }
    void aMovementNamesTheWarehouseOfWhatWasThereAfterIt()
    {
        Screen screen;
        screen.moveTo(screen.shop.bandung, "TLA-600-HTM", 5);
        screen.goTo("TLA-600-HTM");
        screen.press(Qt::Key_G);
        QTRY_VERIFY2(screen.words().contains("Bandung then has 5"), qPrintable(screen.words()));
        QVERIFY2(screen.words().contains("Cakung then has 23"), qPrintable(screen.words()));
        QVERIFY2(screen.words().contains("28 on hand: Cakung 23, Bandung 5"), qPrintable(screen.words()));
        screen.press(Qt::Key_W);
        QTRY_VERIFY2(screen.words().contains("Last movements"), qPrintable(screen.words()));
        QTRY_VERIFY2(screen.words().contains("Bandung then has 5"), qPrintable(screen.words()));
    }
    void everyWarehouseIsNamedUnderWhatIsOnHand()
    {
        const auto height = [](const char *why) {
            kit::SumBar row({}, "On hand", "120", QString::fromLatin1(why));
            return row.heightForWidth(kit::Theme::paneNarrow);
        };
        const int one = height("Cakung 70");
        QVERIFY(height("Cakung 70, Medan Amplas 20, Surabaya Rungkut 10, Makassar Panakkukang 10, Denpasar 10") > one);
    }
    void buttonsThatHaveNoRoomBesideThePaneStandInAMenu()
    {
        Screen screen;
        screen.makeSmall();
        screen.goTo("GTK-500");
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->isVisible());
        auto *more = screen.workspace.findChild<kit::Button *>("more");
        QTRY_VERIFY(more->isVisible());
        more->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList hidden;
        for (const QAction *action : menu->actions())
            hidden << action->text();
        for (const char *words : {"Receive\tT", "Count\tH", "Move\tM"})
            QVERIFY2(hidden.contains(QString::fromLatin1(words)), qPrintable(hidden.join('|')));
        QSignalSpy counted(&screen.workspace, &ui::StockWorkspace::countWanted);
        menu->actions()[hidden.indexOf("Count\tH")]->trigger();
        menu->close();
        QCOMPARE(counted.size(), 1);
        screen.workspace.resize(1600, 828);
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(!more->isVisible()); // there is room for all
    }
    void aSumOverWarehousesIsSaidToBeLeftAlone()
    {
        Screen screen;
        screen.workspace.importFile(
            screen.file("stok.csv", "sku,name,on_hand,on_hand_CKG,on_hand_SUR\nWBT-30,Wajan Baru,90,40,50\n"));
        auto *page = screen.workspace.findChild<ui::ImportPage *>();
        const auto words = [page] {
            QStringList out;
            for (const auto *label : page->findChildren<QLabel *>())
                out << label->text();
            return out.join(u'|');
        };
        QTRY_VERIFY2(words().contains("Its stock is left as it is: on_hand is a sum over several warehouses."),
            qPrintable(words()));
    }
};

QTEST_MAIN(WhatIsShownTest)
#include "test_what_is_shown.moc"
