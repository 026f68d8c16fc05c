// What the form of an order warns of, and where its keys lead.
#include "order_form_screen.h"

#include "audit/audit.h"
#include "base/money.h"
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

class OrderCareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void goodsThatAreNotThereAreToldWhileTheyAreTyped()
    {
        OrderFormScreen screen;
        screen.addLine("PSU-STK-07", "999");
        QTRY_VERIFY2(screen.cell(0, 1).contains("not in stock"), qPrintable(screen.cell(0, 1)));
    }
    void theAnswerTellsWhatIsMissingAndTheBuyerIsPromisedNothing()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.addLine("PSU-STK-07", "999");
        screen.saved();
        QVERIFY2(!screen.said().contains("We keep the goods"), qPrintable(screen.said()));
        QVERIFY2(screen.said().contains("Not in stock yet"), qPrintable(screen.said()));
        QVERIFY(screen.form()->findChild<kit::Notice *>());
    }
    void aPriceOfNothingIsAskedAboutOnce()
    {
        OrderFormScreen screen;
        screen.addLine("WBT-26", "2");
        screen.field("order-price")->setFocus();
        screen.field("order-price")->selectAll();
        screen.type("0");
        screen.press(Qt::Key_Return);
        QCOMPARE(screen.cell(0, 4), "Rp630.000");
        screen.press(Qt::Key_Return);
        QCOMPARE(screen.cell(0, 4), "Rp0");
    }
    void nothingIsTakenBesideALineThatWasNotUnderstood()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.field("line-sku")->setFocus();
        screen.type("NOBODY");
        screen.save();
        QCoreApplication::processEvents();
        QVERIFY(screen.said().isEmpty());
        QCOMPARE(screen.found("Tini").id, 0);
        screen.field("line-sku")->clear();
        screen.saved();
    }
    void theNextOrderBeginsWithAnEmptySkuField()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.press(Qt::Key_Return, Qt::ControlModifier);
        screen.fill("line-sku", "NOBODY"); // typed while it is taken
        QTRY_VERIFY(!screen.said().isEmpty());
        screen.press(Qt::Key_N);
        QCOMPARE(screen.field("line-sku")->text(), QString());
        QCOMPARE(QApplication::focusWidget(), screen.field("order-phone"));
    }
    void aSlashBelongsToTheAddressAndCtrlSlashLeadsToTheSku()
    {
        OrderFormScreen screen;
        screen.field("order-street")->setFocus();
        screen.type("RT 3/5");
        QCOMPARE(screen.field("order-street")->text(), "RT 3/5");
        screen.press(Qt::Key_Slash, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), screen.field("line-sku"));
    }
    void theFieldThatHasTheKeyboardIsInSight()
    {
        OrderFormScreen screen;
        screen.makeSmall();
        screen.field("order-note")->setFocus();
        screen.press(Qt::Key_Escape);
        screen.press(Qt::Key_N);
        QLineEdit *phone = screen.field("order-phone");
        QCOMPARE(QApplication::focusWidget(), phone);
        QVERIFY(!phone->visibleRegion().isEmpty());
    }
    void whatIsBookedAsPaidIsWhatTheBuyerWasAskedFor()
    {
        OrderFormScreen screen;
        screen.typeOrder();
        screen.saved();
        const orders::Order order = screen.found("Tini");
        const auto facts = *screen.shop.read([&](Reader &r) { return manual::factsOf(r, order.id); });
        QVERIFY(facts.addendMinor > 0);
        screen.shop.write(
            [&](Transaction &tx) { return manual::confirmPayment(tx, order.id, QStringLiteral("Sari")); });
        const auto entries = screen.shop.read([&](Reader &r) {
            return audit::page(r,
                {.orderId = order.id, .skuId = {}, .actor = {}, .actionPrefix = QStringLiteral("order.paid")}, {}, 5);
        });
        QCOMPARE(entries.at(0).entry.detail,
            decimalFromMinor(order.sold.totalMinor + facts.addendMinor, order.sold.currency));
    }
};

QTEST_MAIN(OrderCareTest)
#include "test_order_care.moc"
