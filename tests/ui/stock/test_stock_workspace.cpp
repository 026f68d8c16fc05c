#include "ui/stock/stock_screen.h"

#include "audit/audit.h"
#include "kit/bars.h"
#include "kit/button.h"
#include "kit/column_choice.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "kit/roles.h"
#include "kit/sum_bar.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "stock/import_page.h"
#include "stock/imports_page.h"
#include "stock/stock_model.h"
#include "words/speech.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <algorithm>

using namespace selaras;
using namespace selaras::test;
using Column = ui::StockModel::Column;

namespace {

using Screen = StockScreen;

} // namespace

class StockWorkspaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void everythingSpeaksTheNewLanguageAtOnce()
    {
        Screen screen;
        ui::Speech speech;
        speech.speak("id");
        QTRY_VERIFY(screen.workspace.findChild<kit::Footer *>()->accessibleName().contains("pcs fisik"));
        QCOMPARE(screen.table->model()->headerData(Column::Available, Qt::Horizontal).toString(), "Tersedia");
    }
    void aFormThatStandsOpenSpeaksTheNewLanguageAndKeepsWhatIsTyped()
    {
        Screen screen;
        screen.ask("TLA-600-HTM", Qt::Key_A);
        screen.type("+3");
        screen.chooseReason("Found");
        ui::Speech speech;
        speech.speak("id");
        QTRY_VERIFY2(screen.words().contains("Alasan"), qPrintable(screen.words()));
        QVERIFY2(!screen.words().contains("Reason"), qPrintable(screen.words()));
        QTest::keyClick(screen.pane, Qt::Key_Return);
        QTRY_COMPARE(screen.levels("TLA-600-HTM").onHand, 26);
    }
    void aPaneThatStandsOpenShowsItsTimesInTheNewLanguage()
    {
        Screen screen;
        QLocale::setDefault(QLocale(QLocale::English));
        screen.goTo("TLA-600-HTM");
        screen.press(Qt::Key_G);
        QTRY_VERIFY(screen.words().contains("14:32"));
        ui::Speech speech;
        speech.speak("id");
        QTRY_VERIFY2(screen.words().contains("14.32"), qPrintable(screen.words()));
        QVERIFY(!screen.words().contains("14:32"));
    }
    void anImportThatStandsOpenSpeaksTheNewLanguage()
    {
        Screen screen;
        screen.workspace.importFile(screen.file("stok.csv", "SKU;Nama;Stok\nTLA-600-KNG;Teko Kuning;12\n"));
        auto *page = screen.workspace.findChild<ui::ImportPage *>();
        QTRY_COMPARE(page->findChild<kit::TableView *>()->model()->rowCount(), 1);
        ui::Speech speech;
        speech.speak("id");
        const auto words = [page] {
            QStringList out;
            for (const auto *label : page->findChildren<QLabel *>())
                out << label->text();
            for (const auto *button : page->findChildren<QAbstractButton *>())
                out << button->text();
            return out.join('|');
        };
        QTRY_VERIFY2(words().contains("Impor stok.csv") && words().contains("Tutup"), qPrintable(words()));
        QVERIFY2(!words().contains("Nothing is written"), qPrintable(words()));
    }
    void movementsAreShownByTheClockOfTheHouse()
    {
        Screen screen;
        ui::when::setZone(QTimeZone("Asia/Jayapura")); // 14.32 in Jakarta
        screen.goTo("TLA-600-HTM");
        screen.press(Qt::Key_G);
        QTRY_VERIFY(screen.words().contains("16:32"));
    }
    void levelsAndShopFiguresStandInTheirColumns()
    {
        Screen screen;
        QCOMPARE(screen.cell("TLA-600-HTM", Column::OnHand), "23");
        QCOMPARE(screen.cell("TLA-600-HTM", Column::Reserved), "2");
        QCOMPARE(screen.cell("TLA-600-HTM", Column::Available), "19");
        QCOMPARE(screen.cell("TLA-600-HTM", Column::FirstShop), "21"); // told before the orders came
        const QModelIndex index = screen.table->model()->index(
            screen.table->rowOf(screen.shop.skuIds.value("TLA-600-HTM")), Column::FirstShop);
        QCOMPARE(index.data(kit::StatusRole).toInt(), int(kit::Role::Blue)); // it is being told
    }
    void noFigureAndNoCodeIsCutBesideThePane()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) -> Result<> {
            TRY(const auto listings, catalog::listingsOfSku(tx, screen.shop.skuIds.value("GTK-500")));
            return catalog::confirmed(tx, listings.back().id, 123'456); // far from what is there
        });
        screen.shop.clock.advance(inventory::kUnderWay);
        screen.press(Qt::Key_F5);
        const int last = Column::FirstShop + 3; // the web shop
        QTRY_COMPARE(screen.cell("GTK-500", last), "123,456");
        screen.goTo("GTK-500");
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->isVisible());
        for (int column = 0; column < screen.table->model()->columnCount(); ++column)
            if (!screen.table->isColumnHidden(column))
                QVERIFY2(screen.table->columnWidth(column) >= screen.table->neededWidth(column),
                    qPrintable(QString::number(column)));
    }
    void theTitleOfThePaneKeepsItsFigure()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) -> Result<> {
            TRY(auto shop, shops::find(tx, screen.shop.shopIds.value("shopee")));
            return shops::rename(tx, shop->id, "Toko Selaras 220045511 Jakarta Selatan Raya", "Rini");
        });
        const auto *model = screen.table->model();
        QTRY_VERIFY(model->headerData(int(Column::FirstShop), Qt::Horizontal, Qt::ToolTipRole)
                        .toString()
                        .startsWith("Toko Selaras 2"));
        screen.goTo("TLA-600-HTM");
        screen.press(Qt::Key_W);
        while (screen.table->currentIndex().column() < int(Column::FirstShop))
            screen.press(Qt::Key_Right);
        QTRY_VERIFY(screen.pane->accessibleName().endsWith("told 21?"));
        const auto *title = screen.pane->findChild<kit::Label *>();
        QTRY_VERIFY(title->height() >= title->heightForWidth(title->width()));
        QTRY_VERIFY(title->height() > kit::Theme::current().lineHeight(kit::Type::Section));
    }
    void twoShopsOfOneChannelAreToldApart()
    {
        const auto tiles = [](std::initializer_list<const char *> channels) {
            std::vector<shops::Shop> shops;
            for (const char *channel : channels) {
                shops.emplace_back();
                shops.back().id = qint64(shops.size());
                shops.back().channel = channel;
            }
            QStringList out;
            for (const auto &column : ui::shopColumns(SampleShop().services, shops))
                out << column.tile;
            return out.join(' ');
        };
        QCOMPARE(tiles({"shopee", "lazada"}), "S L");
        QCOMPARE(tiles({"shopee", "lazada", "shopee", "shopee"}), "S1 L S2 S3");
    }
    void aFigureThatIsNotToldForLongAsksForAPerson()
    {
        Screen screen;
        screen.shop.clock.advance(inventory::kUnderWay);
        screen.press(Qt::Key_F5);
        const auto cell = [&] {
            return screen.table->model()->index(
                screen.table->rowOf(screen.shop.skuIds.value("TLA-600-HTM")), Column::FirstShop);
        };
        QTRY_COMPARE(cell().data(kit::StatusRole).toInt(), int(kit::Role::Yellow));
        QCOMPARE(cell().data(Qt::ToolTipRole).toString(), "Shopee: Waiting. It can sell 2 that are not there");
    }
    void aDigitOpensItsTab()
    {
        Screen screen;
        screen.press(Qt::Key_2);
        screen.waitForRows(1);
        QCOMPARE(screen.table->model()->index(0, Column::Code).data().toString(), "GLK-MNL-38");
    }
    void theFooterCountsWhatTheTabShows()
    {
        Screen screen;
        const auto footer = [&screen] {
            return screen.workspace.findChild<kit::Footer *>()->accessibleName();
        };
        QTRY_VERIFY2(footer().startsWith("23 SKU"), qPrintable(footer()));
        screen.press(Qt::Key_2);
        screen.waitForRows(1);
        QTRY_VERIFY2(footer().startsWith("1 SKU"), qPrintable(footer()));
        screen.press(Qt::Key_0);
        screen.waitForRows(Screen::kGoods);
        screen.press(Qt::Key_Slash);
        screen.type("teko");
        screen.press(Qt::Key_Return);
        screen.waitForRows(2);
        QTRY_VERIFY2(footer().startsWith("2 SKU"), qPrintable(footer()));
    }
    void theTabOfTheUnconfirmedSaysWhatEndsIt()
    {
        Screen screen;
        screen.press(Qt::Key_4);
        QTRY_VERIFY(screen.workspace.findChild<kit::Footer *>()->accessibleDescription().contains("by itself"));
        QVERIFY(screen.workspace.findChild<kit::Tabs *>()->accessibleDescription().contains("by itself"));
    }
    void aSkuIsFoundByItsName()
    {
        Screen screen;
        screen.press(Qt::Key_Slash);
        screen.type("teko");
        screen.press(Qt::Key_Return);
        screen.waitForRows(2);
    }
    void whyFollowsTheCell()
    {
        Screen screen;
        screen.goTo("TLA-600-HTM");
        screen.press(Qt::Key_W);
        QTRY_COMPARE(screen.pane->accessibleName(), "Why are 19 available?");
        while (screen.table->currentIndex().column() < int(Column::FirstShop))
            screen.press(Qt::Key_Right);
        QTRY_COMPARE(screen.pane->accessibleName(), "Why is Shopee told 21?");
        QVERIFY(screen.pane->findChildren<kit::SumBar *>().size() >= 5);
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.pane->isVisible());
    }
    void gShowsTheMovements()
    {
        Screen screen;
        screen.goTo("TLA-600-HTM");
        screen.press(Qt::Key_G);
        QTRY_COMPARE(screen.pane->accessibleName(), "Movements");
        QTRY_VERIFY(screen.words().contains("Opening stock, stok awal.csv"));
        QVERIFY(screen.words().contains("+23"));
    }
    void anAdjustmentNeedsItsReason()
    {
        Screen screen;
        screen.ask("TLA-600-HTM", Qt::Key_A);
        screen.type("+3");
        screen.press(Qt::Key_Return);
        QVERIFY(screen.pane->isAsking());
        QTRY_VERIFY(screen.words().contains("Every change needs its reason"));
        QCOMPARE(screen.levels("TLA-600-HTM").onHand, 23);
        screen.chooseReason("Found");
        QTest::keyClick(screen.pane, Qt::Key_Return);
        QTRY_COMPARE(screen.levels("TLA-600-HTM").onHand, 26);
        QTRY_COMPARE(screen.cell("TLA-600-HTM", Column::OnHand), "26");
        QTRY_VERIFY(!screen.pane->isAsking());
    }
    void theFormShowsWhatEveryShopWillBeTold()
    {
        Screen screen;
        screen.ask("TLA-600-HTM", Qt::Key_A);
        screen.type("12*4");
        QTRY_VERIFY2(screen.words().contains(u"23 → 48"_qs), qPrintable(screen.words()));
        QVERIFY2(screen.words().contains(u"19 → 44"_qs), qPrintable(screen.words()));
        QVERIFY2(screen.words().contains(u"21 → 44"_qs), qPrintable(screen.words()));
    }
    void aCountSetsWhatIsThere()
    {
        Screen screen;
        screen.ask("ZST-PRT", Qt::Key_A);
        screen.type("40");
        screen.chooseReason("Counted");
        QTest::keyClick(screen.pane, Qt::Key_Return);
        QTRY_COMPARE(screen.levels("ZST-PRT").onHand, 40);
        const auto newest = screen.shop.read([&](Reader &reader) {
            return inventory::movements(reader, screen.shop.skuIds.value("ZST-PRT"), {}, 1);
        })[0];
        QCOMPARE(newest.reason, inventory::Reason::Count);
        QCOMPARE(newest.actor, "Sari Wijaya");
    }
    void whatComesMovesAndIsCountedIsHandedOver_data()
    {
        QTest::addColumn<QByteArray>("wanted");
        QTest::newRow("T") << QByteArray(SIGNAL(receiveWanted(qint64)));
        QTest::newRow("H") << QByteArray(SIGNAL(countWanted(qint64)));
        QTest::newRow("M") << QByteArray(SIGNAL(moveWanted(qint64)));
    }
    void whatComesMovesAndIsCountedIsHandedOver()
    {
        QFETCH(QByteArray, wanted);
        Screen screen;
        QSignalSpy spy(&screen.workspace, wanted.constData());
        screen.goTo("ZST-PRT");
        screen.press(Qt::Key(QTest::currentDataTag()[0]));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().front().toLongLong(), screen.shop.skuIds.value("ZST-PRT"));
    }
    void whatIsShownIsExported_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("the stock") << 0 << "stock.exported" << QByteArray("sku,name,product,barcode");
        QTest::newRow("movements") << int(Qt::Key_G) << "movements.exported" << QByteArray("Time (WIB),SKU,Warehouse");
        QTest::newRow("what to buy") << int(Qt::Key_R) << "reorder.exported" << QByteArray("sku,name,to_buy");
    }
    void whatIsShownIsExported()
    {
        QFETCH(int, key);
        QFETCH(QString, action);
        QFETCH(QByteArray, header);
        Screen screen;
        screen.goTo("ZST-PRT");
        if (key != 0)
            screen.press(Qt::Key(key));
        const QString path = screen.shop.folder.filePath("out.csv");
        screen.workspace.exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().mid(3).startsWith(header));
        QCOMPARE(screen.shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); })[0].entry.action, action);
    }
    void barcodesAreScannedTypedAndTakenAway()
    {
        Screen screen;
        QVERIFY(!screen.workspace.scan("8991234567891")); // nobody asks: that is for the search box
        screen.ask("ZST-PRT", Qt::Key_E);
        QVERIFY(screen.workspace.scan("8991234567891"));
        const auto barcodes = [&screen] {
            return screen.shop
                .read([](Reader &reader) { return catalog::skuByCode(reader, QStringLiteral("ZST-PRT")); })
                ->barcode;
        };
        QTRY_COMPARE(barcodes(), "899ZST-PRT 8991234567891");
        QTRY_VERIFY(screen.words().contains("8991234567891"));
        const auto buttons = screen.pane->findChildren<kit::Button *>();
        const auto away = std::find_if(buttons.begin(), buttons.end(),
            [](const kit::Button *button) { return button->accessibleName() == "Take 899ZST-PRT away"; });
        QVERIFY(away != buttons.end());
        (*away)->click();
        QTRY_COMPARE(barcodes(), "8991234567891");
        screen.press(Qt::Key_Escape);
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.words().contains("8991234567891"));
    }
    void aBarcodeThatCannotBeIsRefusedAtItsField_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("899WBT-26") << "WBT-26 has this barcode already";
        QTest::newRow("8991234567890") << "Its last digit does not fit the others";
        QTest::newRow("two codes") << "That is not one barcode.";
    }
    void aBarcodeThatCannotBeIsRefusedAtItsField()
    {
        QFETCH(QString, words);
        Screen screen;
        screen.ask("ZST-PRT", Qt::Key_E);
        screen.pane->findChild<QLineEdit *>("barcode")->setText(QString::fromLatin1(QTest::currentDataTag()));
        QTest::keyClick(screen.pane, Qt::Key_Return);
        QTRY_VERIFY2(screen.words().contains(words), qPrintable(screen.words()));
    }
    void moreThanThereIsCannotBeTakenAway()
    {
        Screen screen;
        screen.ask("WBT-30", Qt::Key_A);
        screen.type("-10");
        screen.chooseReason("Lost");
        QTest::keyClick(screen.pane, Qt::Key_Return);
        QTRY_VERIFY(screen.words().contains("There are fewer on hand than that"));
        QCOMPARE(screen.levels("WBT-30").onHand, 9);
    }
    void whatWasReceivedTakesNothingAwayAndNoShopIsSaidToBeToldOfIt()
    {
        Screen screen;
        screen.ask("TLA-600-HTM", Qt::Key_A);
        screen.type("-3");
        QTRY_VERIFY2(screen.words().contains(u"23 → 20"_qs), qPrintable(screen.words()));
        screen.chooseReason("Received");
        QTRY_VERIFY(screen.words().contains("This reason only adds; choose another to take away"));
        QTRY_VERIFY2(!screen.words().contains(u"23 → 20"_qs), qPrintable(screen.words()));
        QTest::keyClick(screen.pane, Qt::Key_Return);
        QVERIFY(screen.pane->isAsking());
        QCOMPARE(screen.levels("TLA-600-HTM").onHand, 23);
        screen.chooseReason("Lost");
        QTest::keyClick(screen.pane, Qt::Key_Return);
        QTRY_COMPARE(screen.levels("TLA-600-HTM").onHand, 20);
    }
    void everyWarehouseHasItsColumnWhenThereAreSeveral()
    {
        Screen screen;
        const auto *model = static_cast<const ui::StockModel *>(screen.table->model());
        const int cakung = model->firstPlace();
        QCOMPARE(model->columnCount(), cakung + 2);
        QCOMPARE(model->headerData(cakung, Qt::Horizontal, Qt::DisplayRole).toString(), "Cakung");
        QCOMPARE(screen.cell("TLA-600-HTM", cakung), "23");
        QCOMPARE(screen.cell("TLA-600-HTM", cakung + 1), QString(QChar(0x2013)));
    }
    void theColumnsOfWarehousesGoFirstWhenThereIsNoRoom()
    {
        Screen screen;
        const auto *model = static_cast<const ui::StockModel *>(screen.table->model());
        screen.makeSmall();
        screen.goTo("TLA-600-HTM");
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.table->isColumnHidden(model->firstPlace()));
        QVERIFY(!screen.table->isColumnHidden(Column::Available));
    }
    void everyLetterThatDoesSomethingIsOnTheSheet()
    {
        QStringList works, listed;
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
            if (key == Qt::Key_I) // asks the system for a file
                continue;
            Screen screen;
            screen.goTo("WBT-30");
            listed.clear();
            for (const auto &[keys, does] : screen.workspace.keys())
                if (keys.size() == 1 && keys[0].isLetter() && keys != "I")
                    listed << keys;
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(key)).toLower());
            QApplication::sendEvent(screen.table, &event);
            if (event.isAccepted())
                works << QString(QChar(key));
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        }
        listed.sort();
        QCOMPARE(listed.join(' '), works.join(' '));
    }
    void theColumnOfAShopCanBePutAway()
    {
        Screen screen;
        auto *choice = screen.workspace.findChild<kit::ColumnChoice *>();
        QVERIFY(choice->isWanted(Column::FirstShop));
        screen.press(Qt::Key_V);
        QTRY_VERIFY(choice->menu()->isVisible());
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(choice->menu(), Qt::Key_Down);
        QTest::keyClick(choice->menu(), Qt::Key_Return);
        choice->menu()->close();
        QVERIFY(screen.table->isColumnHidden(Column::FirstShop));
        QVERIFY(!screen.table->isColumnHidden(Column::FirstShop + 1));
    }
    void anImportOfTheOtherDayIsTakenBack()
    {
        Screen screen;
        catalog::ImportOrder order{.file = *catalog::readImport("SKU;Nama;Stok\nTLA-600-KNG;Teko Kuning;12\n"),
            .fileName = "stok.csv",
            .warehouseId = screen.shop.cakung,
            .actor = "Rini"};
        QVERIFY(catalog::applyImport(*screen.shop.store, order));
        screen.waitForRows(24);
        screen.press(Qt::Key_U);
        auto *past = screen.workspace.findChild<ui::ImportsPage *>();
        auto *runs = past->findChild<kit::TableView *>();
        QTRY_COMPARE(runs->model()->rowCount(), 1);
        QCOMPARE(runs->model()->index(0, 1).data().toString(), "stok.csv");
        QTest::keyClick(runs, Qt::Key_Return);
        auto *page = screen.workspace.findChild<ui::ImportPage *>();
        QTRY_VERIFY(page && page->isVisible());
        QTest::keyClick(page->findChild<kit::TableView *>(), Qt::Key_Z, Qt::ControlModifier);
        screen.waitForRows(Screen::kGoods);
        QTRY_VERIFY(!page->isRunning());
        QTest::keyClick(page->findChild<kit::TableView *>(), Qt::Key_Escape);
        QTRY_COMPARE(runs->model()->index(0, 4).data().toString(), "Taken back 14:32");
        QTest::keyClick(runs, Qt::Key_Escape);
        QTRY_VERIFY(screen.table->isVisible());
    }
    void thePaneDoesNotMakeASmallWindowGrow()
    {
        Screen screen;
        ui::Speech speech;
        speech.speak("id"); // the longer words
        screen.makeSmall();
        const QSize small = screen.workspace.size();
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->isVisible());
        QTRY_VERIFY2(screen.workspace.minimumSizeHint().width() <= small.width(),
            qPrintable(QString::number(screen.workspace.minimumSizeHint().width())));
        QCOMPARE(screen.workspace.size(), small);
    }
    void theBufferIsChanged()
    {
        Screen screen;
        screen.ask("WBT-30", Qt::Key_B);
        screen.type("4");
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.levels("WBT-30").buffer, 4);
        QTRY_COMPARE(screen.cell("WBT-30", Column::Available), "5");
    }
    void aSkuIsMadeByHandWithWhatLiesOnTheShelf()
    {
        Screen screen;
        screen.press(Qt::Key_N);
        QTRY_VERIFY(screen.pane->isAsking());
        const auto field = [&](const char *name) {
            return screen.pane->findChild<QLineEdit *>(QString::fromLatin1(name));
        };
        field("new-code")->setText("BARU-1");
        screen.press(Qt::Key_Return);
        QVERIFY(screen.pane->isAsking()); // without a name it is nothing yet
        field("new-name")->setText("Cangkir Baru");
        field("new-price")->setText("Rp25.000");
        field("new-pieces")->setText("12");
        screen.press(Qt::Key_Return);
        screen.waitForRows(Screen::kGoods + 1);
        const auto made = screen.shop.read([](Reader &r) { return catalog::skuByCode(r, "BARU-1"); });
        QVERIFY(made);
        QCOMPARE(made->priceMinor, 2'500'000);
        QCOMPARE(screen.shop.read([id = made->id](Reader &r) { return inventory::levels(r, id); }).onHand, 12);
    }
    void aCodeThatIsTakenIsToldInTheForm()
    {
        Screen screen;
        screen.press(Qt::Key_N);
        QTRY_VERIFY(screen.pane->isAsking());
        screen.pane->findChild<QLineEdit *>("new-code")->setText("wbt-30");
        screen.pane->findChild<QLineEdit *>("new-name")->setText("Wajan");
        screen.press(Qt::Key_Return);
        const auto *notice = [&]() -> kit::Notice * {
            (void)QTest::qWaitFor([&] { return screen.pane->findChild<kit::Notice *>() != nullptr; });
            return screen.pane->findChild<kit::Notice *>();
        }();
        QVERIFY(notice);
        QVERIFY(screen.pane->isAsking());
    }
    void whatIsReservedIsTheSameInTheTableAndInWhy()
    {
        Screen screen;
        screen.shop.take("shopee",
            screen.shop.order(
                "261121BANYAK", "Budi", "Kupang", {"WBT-30"}, 20, "JNE", channels::MoneyState::Paid, 100'000, 90));
        screen.press(Qt::Key_F5);
        const inventory::Levels levels = screen.levels("WBT-30");
        QVERIFY(levels.waiting > 0);
        QTRY_COMPARE(screen.cell("WBT-30", Column::Short), kit::format::count(levels.waiting));
        QCOMPARE(screen.cell("WBT-30", Column::Reserved), kit::format::count(levels.reserved));
    }
    void whoMayNotAdjustIsNotAsked()
    {
        Screen screen(access::Role::Packer);
        screen.goTo("WBT-30");
        screen.press(Qt::Key_A);
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->isVisible());
        QVERIFY(!screen.pane->isAsking());
    }
    void aFileIsPreviewedImportedAndTakenBack()
    {
        Screen screen;
        screen.workspace.importFile(
            screen.file("stok.csv", "SKU;Nama;Stok\nTLA-600-KNG;Teko Kuning;12\nWBT-30;;11\n;x;1\n"));
        auto *page = screen.workspace.findChild<ui::ImportPage *>();
        auto *rows = page->findChild<kit::TableView *>();
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QCOMPARE(screen.levels("WBT-30").onHand, 9); // nothing is written yet
        QTest::keyClick(rows, Qt::Key_Return);
        QTRY_COMPARE(screen.levels("WBT-30").onHand, 11);
        QTRY_VERIFY(!page->isRunning());
        for (const auto &[key, does] : screen.workspace.keys())
            QVERIFY2(does != "import", "it is done");
        QTest::keyClick(page, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(screen.levels("WBT-30").onHand, 9);
        QTRY_VERIFY(!page->isRunning());
        QTest::keyClick(page, Qt::Key_Escape);
        QTRY_VERIFY(screen.table->isVisible());
        screen.waitForRows(Screen::kGoods);
    }
    void whoMayNotSeeCostsImportsNone()
    {
        Screen screen(access::Role::Stock);
        screen.workspace.importFile(screen.file("stok.csv", "SKU;Nama;Modal\nWBT-30;Wajan Baru;12000\n"));
        auto *page = screen.workspace.findChild<ui::ImportPage *>();
        auto *rows = page->findChild<kit::TableView *>();
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        QTest::keyClick(rows, Qt::Key_Return);
        const auto name = [&screen] {
            const qint64 id = screen.shop.skuIds.value("WBT-30");
            return screen.shop.read([id](Reader &reader) { return catalog::skuById(reader, id); })->name;
        };
        QTRY_COMPARE(name(), "Wajan Baru");
        QCOMPARE(screen.cost("WBT-30"), std::nullopt);
        QTRY_VERIFY(!page->isRunning());
    }
    void aFileThatIsNoTableSaysSo()
    {
        Screen screen;
        screen.workspace.importFile(screen.file("stok.xlsx", QByteArray("PK\x03\x04\0\0", 6)));
        auto *notice = screen.workspace.findChild<ui::ImportPage *>()->findChild<kit::Notice *>();
        QTRY_VERIFY(notice->isVisible());
        QStringList words;
        for (const auto *label : notice->findChildren<QLabel *>())
            words << label->text();
        QVERIFY2(words.join(' ').contains("The workbook cannot be read"), qPrintable(words.join(' ')));
    }
};

QTEST_MAIN(StockWorkspaceTest)
#include "test_stock_workspace.moc"
