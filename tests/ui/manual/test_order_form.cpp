#include "manual/order_form.h"

#include "kit/form.h"
#include "kit/format.h"
#include "kit/label.h"
#include "kit/notice.h"
#include "manual/number.h"
#include "manual/recall_list.h"
#include "orders/order_pane.h"
#include "orders/orders_workspace.h"
#include "orders/queue.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>

using namespace selaras;
using namespace selaras::test;
using channels::MoneyState;
using channels::OrderState;

namespace {

/// Orders with the form open, as after N.
struct Screen : WorkspaceScreen<ui::OrdersWorkspace> {
    explicit Screen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 21)
    {
        press(Qt::Key_N);
    }
    ui::OrderForm *form() const { return workspace.findChild<ui::OrderForm *>(); }
    QLineEdit *field(const char *name) const { return form()->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    kit::TableView *lines() const { return form()->findChild<kit::TableView *>(); }
    QString cell(int row, int column) const { return lines()->model()->index(row, column).data().toString(); }
    void fill(const char *name, const char *text) const { field(name)->setText(QString::fromLatin1(text)); }
    void addLine(const char *code, const char *pieces)
    {
        const int rows = lines()->model()->rowCount();
        field("line-sku")->setFocus();
        type(code);
        press(Qt::Key_Return);
        type(pieces);
        press(Qt::Key_Return);
        QTRY_COMPARE(lines()->model()->rowCount(), rows + 1);
    }
    /// A buyer and two of WBT-26.
    void typeOrder()
    {
        fill("order-phone", "0812-9999-1111");
        fill("order-name", "Bu Tini");
        fill("order-street", "Jl. Melati 3");
        addLine("WBT-26", "2");
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    QString said() const
    {
        const auto *text = form()->findChild<kit::Label *>(QStringLiteral("order-text"));
        return text ? text->text() : QString();
    }
    void saved()
    {
        save();
        QTRY_VERIFY(!said().isEmpty());
    }
    orders::Order found(const char *by)
    {
        const auto rows = shop.read([&](Reader &r) { return orders::search(r, QString::fromLatin1(by), 5); });
        return rows.empty() ? orders::Order{} : *shop.read([&](Reader &r) { return orders::find(r, rows.front().id); });
    }
};

} // namespace

class OrderFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings("order-form"); }
    void cleanup() { resetLanguageAndZone(); }

    void theFormBeginsWithThePhone()
    {
        Screen screen;
        QVERIFY(screen.form());
        QCOMPARE(QApplication::focusWidget(), screen.field("order-phone"));
    }
    void theFormHasTheWholePage()
    {
        Screen screen;
        QTRY_COMPARE(screen.form()->geometry(), screen.workspace.rect());
    }
    void theSkusPriceIsThere()
    {
        Screen screen;
        screen.addLine("WBT-26", "2");
        const auto sku = screen.shop.read([](Reader &r) { return catalog::skuByCode(r, QStringLiteral("WBT-26")); });
        QCOMPARE(screen.field("order-price")->text().toLongLong() * 100, sku->priceMinor);
        QCOMPARE(screen.cell(0, 2), "2");
    }
    void aPriceIsTypedOver()
    {
        Screen screen;
        screen.addLine("WBT-26", "2");
        screen.field("order-price")->setFocus();
        screen.field("order-price")->selectAll();
        screen.type("150000");
        screen.press(Qt::Key_Return);
        QCOMPARE(screen.cell(0, 4), "Rp300.000");
    }
    void aScanCountsOneMore()
    {
        Screen screen;
        screen.addLine("WBT-26", "2");
        QVERIFY(screen.workspace.scan(QStringLiteral("WBT-26")));
        QTRY_COMPARE(screen.cell(0, 2), "3");
    }
    void nobodyWantsAScanWhileNoOrderIsTyped()
    {
        Screen screen;
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.workspace.scan(QStringLiteral("WBT-26")));
    }
    void ctrlEnterTakesTheOrder()
    {
        Screen screen;
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
        Screen screen;
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
        Screen screen;
        screen.typeOrder();
        screen.form()->findChild<QComboBox *>(QStringLiteral("order-payment"))->setCurrentIndex(choice);
        screen.saved();
        const auto sold = screen.found("Tini").sold;
        QCOMPARE(channels::stateName(sold.state) + u' ' + channels::moneyName(sold.money), state);
    }
    void whereTheBuyerIsWrittenToIsTypedAndChecked()
    {
        Screen screen;
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
        Screen screen;
        screen.typeOrder();
        screen.form()->findChild<QComboBox *>(QStringLiteral("order-place"))->setEditText(QStringLiteral("Instagram"));
        screen.saved();
        const auto places = screen.shop.read([](Reader &r) { return manual::places(r); });
        QVERIFY(std::any_of(places.begin(), places.end(), [](const auto &p) { return p.name == u"Instagram"; }));
    }
    void whatIsWrongIsSaidAtItsFieldAndNothingIsTaken()
    {
        Screen screen;
        screen.typeOrder();
        screen.fill("order-phone", "rumah");
        screen.save();
        QTRY_COMPARE(QApplication::focusWidget(), screen.field("order-phone"));
        QVERIFY(screen.said().isEmpty());
        QCOMPARE(screen.found("Tini").id, 0);
    }
    void anOrderWithoutLinesIsRefusedAtTheSkuField()
    {
        Screen screen;
        screen.fill("order-name", "Bu Tini");
        screen.save();
        QTRY_COMPARE(QApplication::focusWidget(), screen.field("line-sku"));
    }
    void aRefusedOrderLeavesNoNewPlace()
    {
        Screen screen;
        screen.form()->findChild<QComboBox *>(QStringLiteral("order-place"))->setEditText(QStringLiteral("Line"));
        screen.fill("order-name", "Bu Tini");
        screen.save();
        QTRY_COMPARE(QApplication::focusWidget(), screen.field("line-sku"));
        const auto places = screen.shop.read([](Reader &r) { return manual::places(r); });
        QVERIFY(std::none_of(places.begin(), places.end(), [](const auto &p) { return p.name == u"Line"; }));
    }
    void twoCtrlEntersTakeOneOrder()
    {
        Screen screen;
        screen.typeOrder();
        screen.save();
        screen.saved();
        QCOMPARE(screen.shop.read([](Reader &r) { return orders::search(r, QStringLiteral("Tini"), 5); }).size(),
            std::size_t(1));
    }
    void aKnownBuyerIsOfferedByPhoneAndFillsTheForm()
    {
        Screen screen;
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
        Screen screen;
        screen.typeOrder();
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.form()->isVisible());
        screen.press(Qt::Key_N);
        QCOMPARE(screen.field("order-name")->text(), "Bu Tini");
        QCOMPARE(screen.lines()->model()->rowCount(), 1);
    }
    void anotherLanguageKeepsWhatIsTyped()
    {
        Screen screen;
        screen.typeOrder();
        ui::Speech speech;
        speech.speak("id");
        QCoreApplication::processEvents();
        QCOMPARE(screen.field("order-name")->text(), "Bu Tini");
        speech.speak("en");
    }
    void anOrderIsChangedBeforeItIsPacked()
    {
        Screen screen;
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
        Screen screen;
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
        Screen screen;
        screen.press(Qt::Key_Escape);
        screen.table->setCurrentId(screen.table->model()->index(0, 0).data(kit::IdRole).toLongLong());
        screen.press(Qt::Key_E);
        QTRY_VERIFY(screen.workspace.findChild<ui::OrderPane *>()->isVisible());
        QVERIFY(!screen.form()->isVisible());
    }
    void aSaysThatTheBuyerHasIt()
    {
        Screen screen;
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
        Screen screen;
        screen.typeOrder();
        screen.saved();
        screen.press(Qt::Key_Escape);
        const auto order = screen.found("Tini");
        auto *pane = screen.workspace.findChild<ui::OrderPane *>();
        QTRY_VERIFY(pane->isVisible());
        screen.press(Qt::Key_U);
        QTRY_COMPARE(screen.found("Tini").sold.money, MoneyState::Paid);
    }
    void itIsCancelledAtOnce()
    {
        Screen screen;
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
        Screen screen(access::Role::Packer);
        QVERIFY(!screen.form());
    }
    void whoMayNotSeeBuyersIsOfferedNobody()
    {
        Screen screen(access::Role::Finance);
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
