#include "kit/form.h"
#include "ui/deliveries/receiving_screen.h"

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using stockroom::DeliveryState;

namespace {

struct Screen : ReceivingScreen {
    using ReceivingScreen::ReceivingScreen;
    QLineEdit *day() { return workspace.findChild<QLineEdit *>(QStringLiteral("delivery-day")); }
    DeliveryPane *pane() { return workspace.findChild<DeliveryPane *>(); }
    /// Closes the delivery that the cursor is on, as a hand does: by keyboard only.
    void closeShort(qint64 id)
    {
        press(Qt::Key_S);
        QVERIFY(pane()->isAsking());
        type("never sent");
        press(Qt::Key_Return);
        QTRY_COMPARE(delivery(id).state, DeliveryState::Short);
        QTRY_VERIFY(pane()->isHidden());
    }
    /// 7 pieces sent from Cakung to Bandung, of which so many came.
    qint64 sendSeven(qint64 came)
    {
        const qint64 id = shop.write([&](Transaction &tx) -> Result<qint64> {
            TRY(const qint64 sent,
                stockroom::send(tx,
                    {.number = QStringLiteral("TR-7"),
                        .fromWarehouseId = shop.cakung,
                        .warehouseId = shop.bandung,
                        .expectedAt = {},
                        .lines = {{.skuId = sku("ZST-PRT"), .pieces = 7}}},
                    QStringLiteral("Rini")));
            if (came > 0) {
                CHECK(stockroom::receive(tx, sent, {{sku("ZST-PRT"), came}}, QStringLiteral("Rini")));
            }
            return sent;
        });
        waitForRows(1);
        return id;
    }
};

} // namespace

class DeliveryPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void theKeysWorkOnWhenTheLastDeliveryIsClosedShort()
    {
        Screen screen;
        screen.closeShort(screen.expect("PO-1", {{"WBT-26", 3}}));
        screen.waitForRows(0);
        screen.press(Qt::Key_1);
        QTRY_COMPARE(screen.table->model()->rowCount(), 1); // among the closed ones
        screen.press(Qt::Key_0);
        screen.press(Qt::Key_N);
        QVERIFY(screen.workspace.findChild<DeliveryForm *>());
    }
    void theNextOneIsClosedShortByKeyboardToo()
    {
        Screen screen;
        const qint64 first = screen.expect("PO-1", {{"WBT-26", 3}}, 1),
                     next = screen.expect("PO-2", {{"WBT-30", 2}}, 2);
        screen.table->setCurrentId(first);
        screen.closeShort(first);
        screen.waitForRows(1);
        screen.closeShort(next);
        screen.waitForRows(0);
    }
    void afterAllOfOneHasComeTheKeysAreForTheNext()
    {
        Screen screen;
        const qint64 first = screen.expect("PO-1", {{"WBT-26", 3}}, 1),
                     next = screen.expect("PO-2", {{"WBT-30", 2}}, 2);
        screen.table->setCurrentId(first);
        ReceivePage *page = screen.receiving(first);
        screen.line(page, "WBT-26", "3");
        QTRY_COMPARE(Screen::cell(page, 0, 3), QStringLiteral("3"));
        QTest::keyClick(page, Qt::Key_F8);
        screen.waitForRows(1);
        screen.closeShort(next);
    }
    void aTransferOfWhichSomeCameIsNotAskedWhyItIsCancelled()
    {
        Screen screen;
        screen.sendSeven(3);
        screen.press(Qt::Key_B);
        QVERIFY(!screen.pane()->isAsking());
        QTRY_VERIFY(Screen::says(screen.pane(), "3 of its 7 pieces have come already."));
        QVERIFY(!Screen::says(screen.pane(), "put back"));
        screen.press(Qt::Key_S); // as it says
        QVERIFY(screen.pane()->isAsking());
    }
    void anotherDayIsTypedWithoutTheMouse()
    {
        Screen screen;
        const qint64 id = screen.expect("PO-1", {{"WBT-26", 3}}, -2);
        screen.press(Qt::Key_D);
        QVERIFY(screen.pane()->isAsking());
        QCOMPARE(screen.day()->text(), QStringLiteral("19/11/2026"));
        screen.type("+4");
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(Screen::cell(&screen.workspace, 0, 3), QStringLiteral("Wed 25 Nov, in 4 day(s)"));
        QTRY_VERIFY(Screen::says(screen.pane(), "Still to come")); // the sheet again
        QVERIFY(screen.lastAction().startsWith("delivery.dated Sari Wijaya"));
        screen.closeShort(id); // the keys are the list's again
    }
    void anEmptyDayIsNoDate()
    {
        Screen screen;
        screen.expect("PO-1", {{"WBT-26", 3}});
        screen.press(Qt::Key_D);
        screen.press(Qt::Key_Delete);
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(Screen::cell(&screen.workspace, 0, 3), QStringLiteral("No date"));
    }
    void whichDayIsUnderstoodIsSaidAsItIsTyped_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("24/11") << "Tue 24 Nov";
        QTest::newRow("20/11") << "Sat 20 Nov 2027"; // it has passed this year
        QTest::newRow("20/11/2026") << "Fri 20 Nov: this day has passed";
        QTest::newRow("20/11/2025") << "Thu 20 Nov 2025: this day has passed";
        QTest::newRow("2") << "24/11, or +3 days; may be empty";
    }
    void whichDayIsUnderstoodIsSaidAsItIsTyped()
    {
        QFETCH(QString, words);
        Screen screen;
        screen.expect("PO-1", {{"WBT-26", 3}});
        screen.press(Qt::Key_D);
        screen.type(QTest::currentDataTag());
        QCOMPARE(screen.day()->accessibleDescription(), words);
    }
    void whatIsNoDayIsNotTaken()
    {
        Screen screen;
        const qint64 id = screen.expect("PO-1", {{"WBT-26", 3}});
        const auto before = screen.delivery(id).expectedAt;
        screen.press(Qt::Key_D);
        screen.type("soon");
        screen.press(Qt::Key_Return);
        QCOMPARE(screen.day()->accessibleDescription(), QStringLiteral("Type a day, such as 24/11 or +3"));
        QCOMPARE(screen.delivery(id).expectedAt, before);
    }
    void whoMayNotAdjustStockSetsNoDay()
    {
        Screen screen(access::Role::Packer);
        screen.expect("PO-1", {{"WBT-26", 3}});
        screen.press(Qt::Key_D);
        QVERIFY(!screen.pane()->isAsking());
    }
    void whatComesBeyondWhatWasSentIsSaidToBeFoundBeforeItIsTakenIn()
    {
        Screen screen;
        ReceivePage *page = screen.receiving(screen.sendSeven(0));
        screen.line(page, "ZST-PRT", "9");
        QTRY_COMPARE(Screen::cell(page, 0, 4), QStringLiteral("2 more than sent"));
        QTest::keyClick(page, Qt::Key_F8);
        QTRY_VERIFY(Screen::says(page, "2 piece(s) more than were sent are booked as found."));
        QCOMPARE(screen.levels("ZST-PRT", screen.shop.bandung).onHand, 0);
        QTest::keyClick(page, Qt::Key_F8);
        QTRY_COMPARE(screen.levels("ZST-PRT", screen.shop.bandung).onHand, 9);
    }
    void thatItIsFoundIsNotSaidAnyMoreWhenTheCountIsMended()
    {
        Screen screen;
        ReceivePage *page = screen.receiving(screen.sendSeven(0));
        screen.line(page, "ZST-PRT", "9");
        QTRY_COMPARE(Screen::cell(page, 0, 3), QStringLiteral("9"));
        QTest::keyClick(page, Qt::Key_F8);
        QTRY_VERIFY(Screen::says(page, "booked as found"));
        screen.line(page, "ZST-PRT", "7");
        QTRY_COMPARE(Screen::cell(page, 0, 3), QStringLiteral("7"));
        QVERIFY(!Screen::says(page, "booked as found"));
        QTest::keyClick(page, Qt::Key_F8);
        QTRY_COMPARE(screen.levels("ZST-PRT", screen.shop.bandung).onHand, 7);
    }
};

QTEST_MAIN(DeliveryPaneTest)
#include "test_pane.moc"
