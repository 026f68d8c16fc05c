#include "order_form_screen.h"

#include "kit/form.h"
#include "kit/format.h"
#include "kit/notice.h"
#include "manual/number.h"
#include "manual/recall_list.h"
#include "orders/order_pane.h"
#include "words/speech.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>

using namespace selaras;
using namespace selaras::test;
using channels::MoneyState;
using channels::OrderState;

class OrderFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void theFormBeginsWithThePhone()
    {
        OrderFormScreen screen;
        QVERIFY(screen.form());
        QCOMPARE(QApplication::focusWidget(), screen.field("order-phone"));
    }
    void theFormHasTheWholePage()
    {
        OrderFormScreen screen;
        QTRY_COMPARE(screen.form()->geometry(), screen.workspace.rect());
    }
    void theSkusPriceIsThere()
    {
        OrderFormScreen screen;
        screen.addLine("WBT-26", "2");
        const auto sku = screen.shop.read([](Reader &r) { return catalog::skuByCode(r, QStringLiteral("WBT-26")); });
        QCOMPARE(screen.field("order-price")->text().toLongLong() * 100, sku->priceMinor);
        QCOMPARE(screen.cell(0, 2), "2");
    }
    void aPriceIsTypedOver()
    {
        OrderFormScreen screen;
        screen.addLine("WBT-26", "2");
        screen.field("order-price")->setFocus();
        screen.field("order-price")->selectAll();
        screen.type("150000");
        screen.press(Qt::Key_Return);
        QCOMPARE(screen.cell(0, 4), "Rp300.000");
    }
    void aScanCountsOneMore()
    {
        OrderFormScreen screen;
        screen.addLine("WBT-26", "2");
        QVERIFY(screen.workspace.scan(QStringLiteral("WBT-26")));
        QTRY_COMPARE(screen.cell(0, 2), "3");
    }
    void nobodyWantsAScanWhileNoOrderIsTyped()
    {
        OrderFormScreen screen;
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.workspace.scan(QStringLiteral("WBT-26")));
    }
    void ctrlEnterTakesTheOrder()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.fill("order-shipping", "9.000");
        screen.saved();
        const auto order = screen.found("Tini");
        QCOMPARE(order.sold.state, OrderState::Unpaid);
        QCOMPARE(order.pieces, 2);
        QCOMPARE(order.sold.shippingMinor, 9'000'00);
        QCOMPARE(order.sold.recipient.street, "Jl. Melati 3");
    }
    void theTextForTheChatHasAmountNumberAndTime()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.fill("order-hours", "2");
        screen.saved();
        const auto order = screen.found("Tini");
        const auto facts = screen.shop.read([&](Reader &r) { return manual::factsOf(r, order.id); });
        screen.press(Qt::Key_C);
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.contains(order.sold.number), qPrintable(text));
        QVERIFY2(text.contains(kit::format::rupiah(order.sold.totalMinor + facts->addendMinor)), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("16:32")), qPrintable(text));
    }
    void howItIsPaidIsChosen_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("state");
        QTest::newRow("paid") << 1 << "ready paid";
        QTest::newRow("cod") << 2 << "ready cod";
        QTest::newRow("taken along") << 3 << "completed paid";
    }
    void howItIsPaidIsChosen()
    {
        QFETCH(int, choice);
        QFETCH(QString, state);
        OrderFormScreen screen;
        screen.typeOrder();
        screen.form()->findChild<QComboBox *>(QStringLiteral("order-payment"))->setCurrentIndex(choice);
        screen.saved();
        const auto sold = screen.found("Tini").sold;
        QCOMPARE(channels::stateName(sold.state) + u' ' + channels::moneyName(sold.money), state);
    }
    void whereTheBuyerIsWrittenToIsTypedAndChecked()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.fill("order-email", "tini");
        screen.save();
        QCOMPARE(QApplication::focusWidget(), screen.field("order-email"));
        QVERIFY(screen.said().isEmpty());
        screen.fill("order-email", " tini@example.com ");
        screen.saved();
        QCOMPARE(screen.found("Tini").sold.recipient.email, "tini@example.com");
    }
    void aPlaceThatIsTypedIsMade()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.form()->findChild<QComboBox *>(QStringLiteral("order-place"))->setEditText(QStringLiteral("Instagram"));
        screen.saved();
        const auto places = screen.shop.read([](Reader &r) { return manual::places(r); });
        QVERIFY(std::any_of(places.begin(), places.end(), [](const auto &p) { return p.name == u"Instagram"; }));
    }
    void whatIsWrongIsSaidAtItsFieldAndNothingIsTaken()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.fill("order-phone", "rumah");
        screen.save();
        QTRY_COMPARE(QApplication::focusWidget(), screen.field("order-phone"));
        QVERIFY(screen.said().isEmpty());
        QCOMPARE(screen.found("Tini").id, 0);
    }
    void anOrderWithoutLinesIsRefusedAtTheSkuField()
    {
        OrderFormScreen screen;
        screen.fill("order-name", "Bu Tini");
        screen.save();
        QTRY_COMPARE(QApplication::focusWidget(), screen.field("line-sku"));
    }
    void aRefusedOrderLeavesNoNewPlace()
    {
        OrderFormScreen screen;
        screen.form()->findChild<QComboBox *>(QStringLiteral("order-place"))->setEditText(QStringLiteral("Line"));
        screen.fill("order-name", "Bu Tini");
        screen.save();
        QTRY_COMPARE(QApplication::focusWidget(), screen.field("line-sku"));
        const auto places = screen.shop.read([](Reader &r) { return manual::places(r); });
        QVERIFY(std::none_of(places.begin(), places.end(), [](const auto &p) { return p.name == u"Line"; }));
    }
    void twoCtrlEntersTakeOneOrder()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.save();
        screen.saved();
        QCOMPARE(screen.shop.read([](Reader &r) { return orders::search(r, QStringLiteral("Tini"), 5); }).size(),
            std::size_t(1));
    }
    void aKnownBuyerIsOfferedByPhoneAndFillsTheForm()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.saved();
        screen.press(Qt::Key_N);
        screen.field("order-phone")->setFocus();
        screen.type("0812999");
        QTRY_VERIFY(screen.form()->findChild<ui::RecallList *>()->isVisible());
        screen.press(Qt::Key_Return);
        QCOMPARE(screen.field("order-street")->text(), "Jl. Melati 3");
        QCOMPARE(QApplication::focusWidget(), screen.field("line-sku"));
    }
    void escKeepsWhatIsTyped()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.form()->isVisible());
        screen.press(Qt::Key_N);
        QCOMPARE(screen.field("order-name")->text(), "Bu Tini");
        QCOMPARE(screen.lines()->model()->rowCount(), 1);
    }
    void anotherLanguageKeepsWhatIsTyped()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        ui::Speech speech;
        speech.speak("id");
        QCoreApplication::processEvents();
        QCOMPARE(screen.field("order-name")->text(), "Bu Tini");
        speech.speak("en");
    }
    void anOrderIsChangedBeforeItIsPacked()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.saved();
        screen.press(Qt::Key_Escape);
        const qint64 id = screen.found("Tini").id;
        QTRY_VERIFY(screen.workspace.findChild<ui::OrderPane *>()->isVisible());
        screen.press(Qt::Key_E);
        QTRY_VERIFY(screen.form() && screen.form()->isVisible());
        QTRY_COMPARE(screen.lines()->model()->rowCount(), 1);
        QCOMPARE(screen.field("order-name")->text(), "Bu Tini");
        screen.fill("order-district", "Coblong");
        screen.fill("order-city", "Bandung");
        screen.fill("order-postcode", "40132");
        screen.addLine("TLA-600-HTM", "1");
        screen.save();
        QTRY_COMPARE(screen.found("Tini").pieces, 3);
        const auto order = screen.found("Tini");
        QCOMPARE(order.id, id);
        QCOMPARE(order.sold.state, OrderState::Unpaid); // how it is paid stays
        QCOMPARE(order.sold.recipient.district, "Coblong");
        QCOMPARE(order.sold.recipient.postcode, "40132");
        QVERIFY(order.holds.empty()); // it had no city before
    }
    void aChangeThatIsLeftChangesNothing()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.saved();
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(screen.workspace.findChild<ui::OrderPane *>()->isVisible());
        screen.press(Qt::Key_E);
        QTRY_VERIFY(screen.form() && screen.form()->isVisible());
        QTRY_COMPARE(screen.lines()->model()->rowCount(), 1);
        screen.fill("order-name", "Bu Tono");
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(!screen.form());
        QCOMPARE(screen.found("Tini").sold.recipient.name, "Bu Tini");
        screen.press(Qt::Key_N);
        QCOMPARE(screen.field("order-name")->text(), ""); // a new order begins empty
    }
    void aChannelsOrderIsNotChangedHere()
    {
        OrderFormScreen screen;
        screen.press(Qt::Key_Escape);
        screen.table->setCurrentId(screen.table->model()->index(0, 0).data(kit::IdRole).toLongLong());
        screen.press(Qt::Key_E);
        screen.press(Qt::Key_Right); // comes after what E might have asked for
        QTRY_VERIFY(screen.workspace.findChild<ui::OrderPane *>()->isVisible());
        QVERIFY(!screen.form()->isVisible());
    }
    void aSaysThatTheBuyerHasIt()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.fill("order-city", "Bandung");
        screen.form()->findChild<QComboBox *>(QStringLiteral("order-payment"))->setCurrentIndex(1);
        screen.saved();
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(screen.workspace.findChild<ui::OrderPane *>()->isVisible());
        screen.press(Qt::Key_A);
        QTRY_COMPARE(screen.found("Tini").sold.state, OrderState::Completed);
    }
    void afterwardsTheOrderIsShownAndItsMoneyConfirmed()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.saved();
        screen.press(Qt::Key_Escape);
        const auto order = screen.found("Tini");
        auto *pane = screen.workspace.findChild<ui::OrderPane *>();
        QTRY_VERIFY(pane->isVisible());
        screen.press(Qt::Key_U);
        QTRY_VERIFY(pane->isAsking());
        screen.press(Qt::Key_Return);
        QVERIFY(screen.found("Tini").sold.money != MoneyState::Paid); // Enter alone takes no money in
        screen.press(Qt::Key_1);
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.found("Tini").sold.money, MoneyState::Paid);
    }
    void itIsCancelledAtOnce()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.saved();
        screen.press(Qt::Key_Escape);
        auto *pane = screen.workspace.findChild<ui::OrderPane *>();
        QTRY_VERIFY(pane->isVisible());
        screen.press(Qt::Key_B);
        QTRY_VERIFY(pane->isAsking());
        Q_EMIT pane->cancelConfirmed(screen.found("Tini").id, channels::CancelReason::BuyerAsked);
        QTRY_COMPARE(screen.found("Tini").sold.state, OrderState::Cancelled);
    }
    void whoMayNotEnterOrdersGetsNoForm()
    {
        OrderFormScreen screen(access::Role::Packer);
        QVERIFY(!screen.form());
    }
    void whoMayNotSeeBuyersIsOfferedNobody()
    {
        OrderFormScreen screen(access::Role::Finance);
        screen.typeOrder();
        screen.saved();
        screen.press(Qt::Key_N);
        screen.field("order-phone")->setFocus();
        screen.type("0812999");
        screen.shop.read([](Reader &r) { return manual::places(r); }); // whatever was asked is answered
        QCoreApplication::processEvents();
        QVERIFY(!screen.form()->findChild<ui::RecallList *>()->isVisible());
    }
};

QTEST_MAIN(OrderFormTest)
#include "test_order_form.moc"
