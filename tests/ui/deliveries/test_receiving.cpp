#include "ui/deliveries/receiving_screen.h"

#include "catalog/barcode.h"
#include "inventory/bundle.h"
#include "kit/bars.h"
#include "kit/form.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "kit/tabs.h"
#include "lines/last_scan.h"
#include "support/heard.h"
#include "words/speech.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using stockroom::DeliveryState;
using Screen = ReceivingScreen;

class ReceivingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void lateOnesStandFirstAndAreCounted()
    {
        Screen screen;
        screen.expect("PO-2", {{"WBT-26", 5}}, 3);
        screen.expect("PO-1", {{"WBT-26", 5}, {"WBT-30", 2}}, -2);
        QTRY_COMPARE(Screen::cell(&screen.workspace, 0, 0), QStringLiteral("PO-1"));
        QCOMPARE(Screen::cell(&screen.workspace, 0, 3), QStringLiteral("2 day(s) late"));
        QCOMPARE(Screen::cell(&screen.workspace, 0, 6), QStringLiteral("7"));
        QCOMPARE(Screen::cell(&screen.workspace, 1, 3), QStringLiteral("Tue 24 Nov, in 3 day(s)"));
        QVERIFY(screen.workspace.findChild<kit::Footer *>()->accessibleName().contains("12 pcs to come"));
    }
    void aDayOfAnotherYearIsShownWithItAndWhole()
    {
        Screen screen;
        screen.expect("PO-1", {{"WBT-26", 5}}, 364);
        QCOMPARE(Screen::cell(&screen.workspace, 0, 3), QStringLiteral("Sat 20 Nov 2027, in 364 day(s)"));
        QVERIFY(screen.table->columnWidth(3) >= screen.table->neededWidth(3));
    }
    void aPurchaseIsTypedWithoutTheMouse()
    {
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_N);
        QCOMPARE(Screen::number(form)->text(), QStringLiteral("PO-261121-1"));
        screen.line(form, "wbt-26", "12*4");
        QTRY_COMPARE(Screen::cell(form, 0, 2), QStringLiteral("48"));
        screen.line(form, "WBT-26", "+2");
        QTRY_COMPARE(Screen::cell(form, 0, 2), QStringLiteral("50"));
        QTest::keyClick(form, Qt::Key_F8);
        QTRY_VERIFY(screen.numbered("PO-261121-1"));
        QCOMPARE(screen.numbered("PO-261121-1")->open, 50);
        QCOMPARE(screen.levels("WBT-26", screen.shop.cakung).incoming, 50);
        QVERIFY(screen.lastAction().startsWith("delivery.expected Sari Wijaya"));
    }
    void aScanAddsOnePieceWhereverTheKeyboardIs()
    {
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_N);
        Screen::number(form)->setFocus();
        for (int i = 0; i < 3; ++i)
            QVERIFY(screen.workspace.scan(QStringLiteral("899WBT-26")));
        QTRY_COMPARE(Screen::cell(form, 0, 2), QStringLiteral("3"));
        QCOMPARE(Screen::number(form)->text(), QStringLiteral("PO-261121-1"));
    }
    void whatCannotBeSentIsSaidBesideItsLine()
    {
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_M);
        screen.line(form, "WBT-30", "10"); // 9 are there
        screen.line(form, "ZST-PRT", "5");
        QTRY_COMPARE(Screen::cell(form, 0, 4), QStringLiteral("9 are there and not promised; 10 asked"));
        QTRY_COMPARE(Screen::cell(form, 1, 4), QString());
        QTest::keyClick(form, Qt::Key_F8);
        QTRY_VERIFY(Screen::says(form, "Nothing was sent."));
        QVERIFY(!screen.numbered("TR-261121-1"));
        QCOMPARE(screen.levels("ZST-PRT", screen.shop.cakung).onHand, 47);
    }
    void thatNothingWasSentIsSaidInTheLanguageOfTheHouseAndGoesWithTheLastBadLine()
    {
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_M);
        screen.line(form, "WBT-30", "10"); // 9 are there
        screen.line(form, "ZST-PRT", "5");
        QTRY_COMPARE(Screen::cell(form, 1, 0), QStringLiteral("ZST-PRT"));
        QTest::keyClick(form, Qt::Key_F8);
        QTRY_VERIFY(Screen::says(form, "Nothing was sent."));
        Speech speech;
        speech.speak("id");
        QTRY_VERIFY(Screen::says(form, "Tidak ada yang dikirim."));
        QVERIFY(!Screen::says(form, "Nothing was sent."));
        Screen::list(form)->setCurrentId(screen.sku("WBT-30"));
        QTest::keyClick(Screen::list(form), Qt::Key_Delete);
        QTRY_COMPARE(Screen::list(form)->model()->rowCount(), 1);
        QVERIFY(!Screen::says(form, "Tidak ada yang dikirim."));
    }
    void whatWasSoldMeanwhileIsNotSent()
    {
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_M);
        screen.line(form, "WBT-30", "9");
        QTRY_COMPARE(Screen::cell(form, 0, 3), QStringLiteral("9"));
        screen.shop.write([&](Transaction &tx) -> Result<> {
            CHECK(inventory::move(tx,
                {.skuId = screen.sku("WBT-30"),
                    .warehouseId = screen.shop.cakung,
                    .delta = -4,
                    .reason = inventory::Reason::Lost,
                    .actor = "Rini"}));
            return {};
        });
        QTest::keyClick(form, Qt::Key_F8);
        QTRY_COMPARE(Screen::cell(form, 0, 4), QStringLiteral("5 are there and not promised; 9 asked"));
        QCOMPARE(screen.levels("WBT-30", screen.shop.cakung).onHand, 5);
    }
    void aWarehouseThatCameSinceTheFormWasOpenedIsOffered()
    {
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_M);
        auto *to = form->findChild<QComboBox *>(QStringLiteral("delivery-to"));
        const int before = to->count();
        screen.press(Qt::Key_Escape);
        screen.shop.write([](Transaction &tx) {
            return inventory::addWarehouse(
                tx, QStringLiteral("SBY"), QStringLiteral("Surabaya"), QStringLiteral("Rini"));
        });
        QCOMPARE(screen.form(Qt::Key_M), form);
        QTRY_COMPARE(to->count(), before + 1);
    }
    void aTransferLeavesTheOneWarehouseAndIsExpectedInTheOther()
    {
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_M);
        screen.line(form, "ZST-PRT", "7");
        QTRY_COMPARE(Screen::cell(form, 0, 3), QStringLiteral("47"));
        QTest::keyClick(form, Qt::Key_F8);
        QTRY_VERIFY(screen.numbered("TR-261121-1"));
        QCOMPARE(screen.levels("ZST-PRT", screen.shop.cakung).onHand, 40);
        QCOMPARE(screen.levels("ZST-PRT", screen.shop.bandung).incoming, 7);
        QTRY_VERIFY(!screen.workspace.findChild<DeliveryForm *>()); // sent: the next one begins empty
    }
    void nothingMovesFromAWarehouseToItself()
    {
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_M);
        screen.line(form, "ZST-PRT", "7");
        auto *to = form->findChild<QComboBox *>("delivery-to");
        to->setCurrentIndex(0);
        QTRY_COMPARE(Screen::list(form)->model()->rowCount(), 1);
        QTest::keyClick(form, Qt::Key_F8);
        QTRY_VERIFY(Screen::says(form, "From Cakung to itself nothing moves"));
    }
    void theNamesHaveTheRoomOfRemarksAndNoHeadingIsCut()
    {
        Screen screen;
        ui::Speech speech;
        speech.speak("id");
        DeliveryForm *page = screen.form(Qt::Key_N);
        const kit::TableView *table = Screen::list(page);
        QVERIFY(table->isColumnHidden(4));
        for (const int figure : {2, 3})
            QVERIFY(table->columnWidth(figure) >= table->neededWidth(figure));
    }
    void aNumberThatIsTakenIsSaidAtItsField()
    {
        Screen screen;
        screen.expect("PO-9", {{"WBT-26", 1}});
        DeliveryForm *form = screen.form(Qt::Key_N);
        Screen::number(form)->setText(QStringLiteral("PO-9"));
        screen.line(form, "WBT-26", "1");
        QTRY_COMPARE(Screen::list(form)->model()->rowCount(), 1);
        QTest::keyClick(form, Qt::Key_F8);
        QTRY_VERIFY(Screen::says(form, "Another delivery has this number already"));
    }
    void impossiblePiecesAreRefusedWhereTheyAreTyped_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("many") << "Type a number, such as 48, 12*4 or +3";
        QTest::newRow("9999999") << "Type a number, such as 48, 12*4 or +3";
        QTest::newRow("-1") << "WBT-26 would be";
    }
    void impossiblePiecesAreRefusedWhereTheyAreTyped()
    {
        QFETCH(QString, words);
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_N);
        screen.line(form, "WBT-26", QTest::currentDataTag());
        QTRY_VERIFY(Screen::says(form, words.toUtf8().constData()));
        QCOMPARE(Screen::list(form)->model()->rowCount(), 0);
        QCOMPARE(form->findChild<QLineEdit *>("line-sku")->text(), "WBT-26"); // to be mended
        QCOMPARE(form->findChild<QLineEdit *>("line-pieces")->text(), QTest::currentDataTag());
    }
    void aBundleIsRefusedByItsRow()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) -> Result<> {
            TRY(const qint64 set, catalog::addSku(tx, {.code = "SET", .name = "Set", .barcode = {}}, "Rini"));
            return inventory::setRecipe(tx, set, {{screen.sku("WBT-26"), 1}, {screen.sku("WBT-30"), 1}}, "Rini");
        });
        DeliveryForm *form = screen.form(Qt::Key_N);
        screen.line(form, "SET", "2");
        QTRY_COMPARE(Screen::cell(form, 0, 4), QStringLiteral("A bundle has no stock: enter its parts"));
    }
    void whatIsTypedStaysWhileSomebodyLooksAtTheList()
    {
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_N);
        screen.line(form, "WBT-26", "5");
        QTRY_COMPARE(Screen::list(form)->model()->rowCount(), 1);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(screen.table->isVisible());
        screen.press(Qt::Key_N);
        QVERIFY(form->isVisible());
        QCOMPARE(Screen::cell(form, 0, 2), QStringLiteral("5"));
    }
    void goodsThatAreHereAlreadyAreTakenInAtOnce()
    {
        Screen screen;
        DeliveryForm *form = screen.form(Qt::Key_N);
        screen.line(form, "GLK-MNL-38", "4"); // one is sold and was not there
        QTRY_COMPARE(Screen::list(form)->model()->rowCount(), 1);
        QTest::keyClick(form, Qt::Key_F7);
        QTRY_COMPARE(screen.levels("GLK-MNL-38", screen.shop.cakung).onHand, 4);
        QCOMPARE(screen.levels("GLK-MNL-38", screen.shop.cakung).incoming, 0);
    }
    void eachScanCountsOnePieceAndAllOfItIsTakenIn()
    {
        Screen screen;
        const qint64 id = screen.expect("PO-1", {{"WBT-26", 3}, {"WBT-30", 2}});
        ReceivePage *page = screen.receiving(id);
        for (const char *barcode : {"899WBT-26", "899WBT-30", "899WBT-26", "899WBT-26", "899WBT-30"})
            QVERIFY(screen.workspace.scan(QString::fromLatin1(barcode)));
        QTRY_COMPARE(page->findChild<LastScan *>()->accessibleName(),
            QStringLiteral("2 Wajan Besi Tuang 30 cm WBT-30, of 2 expected"));
        QCOMPARE(Screen::cell(page, 0, 4), QStringLiteral("Complete"));
        QCOMPARE(screen.levels("WBT-26", screen.shop.cakung).onHand, 16); // nothing is written yet
        QTest::keyClick(page, Qt::Key_F8);
        QTRY_COMPARE(screen.levels("WBT-26", screen.shop.cakung).onHand, 19);
        QCOMPARE(screen.delivery(id).state, DeliveryState::Received);
        QCOMPARE(screen.lastAction(), QStringLiteral("delivery.received Sari Wijaya 5 pieces"));
    }
    void aThousandScansInARowAreAllCounted()
    {
        Screen screen;
        ReceivePage *page = screen.receiving(screen.expect("PO-1", {{"WBT-26", 700}, {"WBT-30", 300}}));
        for (int i = 0; i < 1000; ++i)
            screen.workspace.scan(i % 10 < 7 ? QStringLiteral("899WBT-26") : QStringLiteral("wbt-30"));
        QTRY_COMPARE_WITH_TIMEOUT(Screen::cell(page, 1, 3), QStringLiteral("300"), 20'000);
        QCOMPARE(Screen::cell(page, 0, 3), QStringLiteral("700"));
    }
    void aShortageIsShownPerLineAndStaysExpected()
    {
        Screen screen;
        const qint64 id = screen.expect("PO-1", {{"WBT-26", 3}, {"WBT-30", 2}});
        ReceivePage *page = screen.receiving(id);
        screen.workspace.scan(QStringLiteral("899WBT-26"));
        QTRY_COMPARE(Screen::cell(page, 0, 4), QStringLiteral("2 missing"));
        QCOMPARE(Screen::cell(page, 1, 4), QStringLiteral("Not yet"));
        QTest::keyClick(page, Qt::Key_F8);
        QTRY_COMPARE(screen.delivery(id).lines.size(), 2u);
        QTRY_COMPARE(screen.numbered("PO-1")->open, 4);
        // What to do with the rest is offered at once.
        auto *pane = screen.workspace.findChild<DeliveryPane *>();
        QTRY_VERIFY(pane->isVisible());
        screen.press(Qt::Key_S);
        QTRY_VERIFY(pane->isAsking());
        QTest::keyClick(pane, Qt::Key_Return);
        QTRY_VERIFY(Screen::says(pane, "Say why, for the audit"));
        pane->findChild<QLineEdit *>("delivery-why")->setText(QStringLiteral("sold out at the supplier"));
        QTest::keyClick(pane, Qt::Key_Return);
        QTRY_COMPARE(screen.delivery(id).state, DeliveryState::Short);
        QCOMPARE(screen.levels("WBT-30", screen.shop.cakung).incoming, 0);
        QVERIFY(screen.lastAction().endsWith("sold out at the supplier"));
    }
    void aRightScanAndAWrongOneSoundDifferent()
    {
        Heard ears; // outlives the screen
        Screen screen;
        screen.shop.services.sounds = &ears;
        screen.receiving(screen.expect("PO-1", {{"WBT-26", 3}}));
        for (const char *barcode : {"899WBT-26", "4006381333931", "899KGA-200"})
            screen.workspace.scan(QString::fromLatin1(barcode));
        QTRY_COMPARE(ears.played, (std::vector<Sound>{Sound::Match, Sound::Wrong, Sound::Wrong}));
    }
    void whatNobodyKnowsIsSaidAtOnceAndNotLost()
    {
        Screen screen;
        ReceivePage *page = screen.receiving(screen.expect("PO-1", {{"WBT-26", 3}}));
        for (const char *barcode : {"4006381333931", "899KGA-200", "4006381333931"})
            screen.workspace.scan(QString::fromLatin1(barcode));
        QTRY_COMPARE(Screen::aside(page), (QStringList{"4006381333931 2", "KGA-200 1"}));
        QVERIFY(page->findChild<LastScan *>()->isTrouble());
        QCOMPARE(Screen::cell(page, 0, 3), QStringLiteral("0"));
        // The barcode is given to its SKU, and what was put aside is looked at again.
        screen.shop.write([&](Transaction &tx) {
            return catalog::addBarcode(tx, screen.sku("WBT-26"), QStringLiteral("4006381333931"), "Rini");
        });
        page->findChild<QLineEdit *>("line-sku")->setFocus(); // where the keyboard is while goods are scanned
        screen.press(Qt::Key_F5);
        QTRY_COMPARE(Screen::cell(page, 0, 3), QStringLiteral("2"));
        QCOMPARE(Screen::aside(page), QStringList{"KGA-200 1"});
    }
    void goodsOfAnotherDeliveryAreWarnedOfAndGoIntoAPurchaseOfTheirOwn()
    {
        Screen screen;
        ReceivePage *page = screen.receiving(screen.expect("PO-1", {{"WBT-26", 1}}));
        for (const char *barcode : {"899WBT-26", "899KGA-200", "899KGA-200"})
            screen.workspace.scan(QString::fromLatin1(barcode));
        QTRY_COMPARE(Screen::aside(page), QStringList{"KGA-200 2"});
        QTest::keyClick(page, Qt::Key_F8);
        QTRY_VERIFY(Screen::says(page, "2 scanned piece(s) are not of this delivery"));
        QCOMPARE(screen.levels("WBT-26", screen.shop.cakung).onHand, 16);
        QTest::keyClick(page, Qt::Key_F8);
        QTRY_COMPARE(screen.levels("WBT-26", screen.shop.cakung).onHand, 17);
        QTRY_VERIFY(screen.workspace.findChild<DeliveryForm *>());
        auto *form = screen.workspace.findChild<DeliveryForm *>();
        QTRY_COMPARE(Screen::cell(form, 0, 0), QStringLiteral("KGA-200"));
        QCOMPARE(Screen::cell(form, 0, 2), QStringLiteral("2"));
    }
    void whatNobodyKnowsIsNamedAsLostBeforeItIs()
    {
        Screen screen;
        ReceivePage *page = screen.receiving(screen.expect("PO-1", {{"WBT-26", 1}}));
        screen.workspace.scan(QStringLiteral("899WBT-26"));
        screen.workspace.scan(QStringLiteral("4006381333931"));
        QTest::keyClick(page, Qt::Key_F8); // waits for what is still looked up
        QTRY_VERIFY(Screen::says(page, "1 that nobody knows would be lost"));
        QCOMPARE(screen.levels("WBT-26", screen.shop.cakung).onHand, 16);
    }
    void aLineThatIsTypedAndNotEnteredIsNotDropped()
    {
        Screen screen;
        ReceivePage *page = screen.receiving(screen.expect("PO-1", {{"WBT-26", 3}}));
        screen.line(page, "WBT-26", "2");
        QTRY_COMPARE(Screen::cell(page, 0, 3), QStringLiteral("2"));
        auto *field = page->findChild<QLineEdit *>("line-sku");
        field->setText(QStringLiteral("WBT-26"));
        QTest::keyClick(page, Qt::Key_F8);
        QVERIFY(Screen::says(page, "This line is not entered yet"));
        QCOMPARE(screen.levels("WBT-26", screen.shop.cakung).onHand, 16);
        field->clear();
        QTest::keyClick(page, Qt::Key_F8);
        QTRY_COMPARE(screen.levels("WBT-26", screen.shop.cakung).onHand, 18);
    }
    void whatIsExpectedMissingAndTooManyAddsUpToWhatCame()
    {
        Screen screen;
        const qint64 id = screen.expect("PO-1", {{"WBT-26", 3}, {"WBT-30", 4}});
        ReceivePage *page = screen.receiving(id);
        screen.line(page, "WBT-26", "5");
        screen.line(page, "WBT-30", "1");
        QTRY_COMPARE(Screen::cell(page, 1, 3), QStringLiteral("1"));
        QCOMPARE(page->findChild<kit::Footer *>()->accessibleName(),
            QStringLiteral("7 pcs expected, 3 missing, 2 too many, 6 came now"));
        QTest::keyClick(page, Qt::Key_F8);
        QTRY_VERIFY(screen.workspace.findChild<DeliveryPane *>()->isVisible());
        QTRY_VERIFY(Screen::says(screen.workspace.findChild<DeliveryPane *>(), "Too many"));
    }
    void whatAnotherPersonEndedMeanwhileIsSaidAndTheCountStays()
    {
        Screen screen;
        const qint64 id = screen.expect("PO-1", {{"WBT-26", 3}});
        ReceivePage *page = screen.receiving(id);
        screen.workspace.scan(QStringLiteral("899WBT-26"));
        QTRY_COMPARE(Screen::cell(page, 0, 3), QStringLiteral("1"));
        screen.shop.write([&](Transaction &tx) { return stockroom::cancel(tx, id, "not ours", "Rini"); });
        QTRY_VERIFY(Screen::says(page, "This delivery is not expected any more"));
        QTest::keyClick(page, Qt::Key_F8);
        QCOMPARE(Screen::cell(page, 0, 3), QStringLiteral("1"));
        QCOMPARE(screen.levels("WBT-26", screen.shop.cakung).onHand, 16);
    }
    void aCancelledTransferIsPutBack()
    {
        Screen screen;
        const qint64 id = screen.shop.write([&](Transaction &tx) {
            return stockroom::send(tx,
                {.number = "TR-7",
                    .fromWarehouseId = screen.shop.cakung,
                    .warehouseId = screen.shop.bandung,
                    .expectedAt = {},
                    .lines = {{.skuId = screen.sku("ZST-PRT"), .pieces = 7}}},
                "Rini");
        });
        screen.waitForRows(1);
        screen.press(Qt::Key_B);
        auto *pane = screen.workspace.findChild<DeliveryPane *>();
        QTRY_VERIFY(pane->isAsking());
        QTRY_VERIFY(Screen::says(pane, "All 7 pieces are put back into Cakung."));
        pane->findChild<QLineEdit *>("delivery-why")->setText(QStringLiteral("wrong rack"));
        QTest::keyClick(pane, Qt::Key_Return);
        QTRY_COMPARE(screen.delivery(id).state, DeliveryState::Cancelled);
        QCOMPARE(screen.levels("ZST-PRT", screen.shop.cakung).onHand, 47);
    }
    void theNumberOnThePapersIsScannedToOpenIt()
    {
        Screen screen;
        screen.expect("PO-77", {{"WBT-26", 3}});
        QVERIFY(screen.workspace.scan(QStringLiteral("po-77")));
        QVERIFY(screen.workspace.findChild<ReceivePage *>()->isVisible());
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.workspace.scan(QStringLiteral("899WBT-26"))); // that is for the search box
    }
    void aSkuFromStockOpensTheDeliveryItComesWith()
    {
        Screen screen;
        screen.expect("PO-1", {{"WBT-26", 3}});
        screen.workspace.receiveSku(screen.sku("WBT-26"));
        QTRY_VERIFY(screen.workspace.findChild<ReceivePage *>());
        QTRY_COMPARE(screen.workspace.findChild<ReceivePage *>()->findChild<QLineEdit *>("line-sku")->text(),
            QStringLiteral("WBT-26"));
        screen.workspace.receiveSku(screen.sku("KGA-200")); // nobody expects it: a purchase
        QTRY_VERIFY(screen.workspace.findChild<DeliveryForm *>());
        QTRY_COMPARE(screen.workspace.findChild<DeliveryForm *>()->findChild<QLineEdit *>("line-sku")->text(),
            QStringLiteral("KGA-200"));
    }
    void whoMayNotAdjustStockMayOnlyLook()
    {
        Screen screen(access::Role::Packer);
        screen.press(Qt::Key_N);
        screen.press(Qt::Key_M);
        QVERIFY(!screen.workspace.findChild<DeliveryForm *>());
        const qint64 id = screen.expect("PO-1", {{"WBT-26", 3}});
        ReceivePage *page = screen.receiving(id);
        screen.workspace.scan(QStringLiteral("899WBT-26"));
        QTRY_COMPARE(Screen::cell(page, 0, 3), QStringLiteral("1"));
        QTest::keyClick(page, Qt::Key_F8);
        QCOMPARE(screen.delivery(id).lines.front().received, 0);
    }
    void aPageThatStandsOpenSpeaksTheNewLanguage()
    {
        Screen screen;
        ReceivePage *page = screen.receiving(screen.expect("PO-1", {{"WBT-26", 3}}));
        screen.workspace.scan(QStringLiteral("899WBT-26"));
        QTRY_COMPARE(Screen::cell(page, 0, 4), QStringLiteral("2 missing"));
        Speech speech;
        speech.speak("id");
        QTRY_COMPARE(Screen::cell(page, 0, 4), QStringLiteral("2 kurang"));
        QVERIFY(page->findChild<LastScan *>()->accessibleName().endsWith("dari 3 yang ditunggu"));
    }
};

QTEST_MAIN(ReceivingTest)
#include "test_receiving.moc"
