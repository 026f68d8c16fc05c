#include "orders/order.h"
#include "returns/returns_workspace.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using channels::ReturnState;
using returns::Goods;

namespace {

/// An order of Lazada that has left, one piece for Rp315.000, and that no channel says comes back.
struct Screen : WorkspaceScreen<Returns> {
    explicit Screen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 0)
    {
        auto left = shop.order("187264417455", "Maria Goreti Lele", "Kupang", {"WBT-26"}, 1, "J&T Express",
            channels::MoneyState::Paid, 315000, -38);
        left.state = channels::OrderState::Shipped;
        left.version = 2;
        orderId = shop.take("lazada", left);
        workspace.setFocus();
    }
    ReturnPane *pane() const { return workspace.findChild<ReturnPane *>(); }
    QLineEdit *field(const char *name) const { return workspace.findChild<QLineEdit *>(name); }
    bool says(const char *words) const
    {
        for (const auto *label : workspace.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
    /// Scans the order's number; the form that is asked then.
    void scanIt()
    {
        workspace.scan(QStringLiteral("187264417455"));
        if (!QTest::qWaitFor([&] { return field("entry-pieces") && pane()->isAsking(); }))
            qFatal("nothing is asked");
    }
    /// What was written down for a reason of the list, with all its pieces.
    returns::Return written(int reason)
    {
        if (!pane()->isAsking())
            scanIt();
        workspace.findChild<QComboBox *>("entry-reason")->setCurrentIndex(reason);
        QTest::keyClick(field("entry-text"), Qt::Key_Return);
        waitForRows(1);
        if (!QTest::qWaitFor([&] { return pane()->isVisible() && !pane()->isAsking(); }))
            qFatal("it is not shown");
        return only();
    }
    returns::Return only()
    {
        const auto all = shop.read([id = orderId](Reader &reader) { return returns::ofOrder(reader, id); });
        return all.empty() ? returns::Return() : all.front();
    }
    void inspect()
    {
        press(Qt::Key_I);
        if (!QTest::qWaitFor([&] { return field("found-sellable") && field("found-sellable")->hasFocus(); }))
            qFatal("nothing is asked");
        field("found-sellable")->setText(QStringLiteral("1"));
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([&] { return only().goods == Goods::Inspected && !pane()->isAsking(); }))
            qFatal("it is not inspected");
    }
    qint64 orderId = 0;
};

constexpr int kNotDelivered = 0, kChangedMind = 1;

} // namespace

class EnteredReturnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void aParcelThatNobodyToldOfIsWrittenDownWhenItIsScanned()
    {
        Screen screen;
        const returns::Return of = screen.written(kNotDelivered);
        QCOMPARE(of.state, ReturnState::Approved);
        QCOMPARE(of.goods, Goods::Expected);
        QCOMPARE(screen.pane()->accessibleName(), QStringLiteral("R1-187264417455"));
    }
    void whatABuyerAsksForWaitsForAnAnswer()
    {
        Screen screen;
        QCOMPARE(screen.written(kChangedMind).state, ReturnState::Requested);
        screen.press(Qt::Key_A);
        QTRY_VERIFY(screen.says("The goods are expected from then on."));
        screen.press(Qt::Key_F10);
        QTRY_COMPARE(screen.only().state, ReturnState::Approved);
    }
    void aRefusalIsOurOwn()
    {
        Screen screen;
        screen.written(kChangedMind);
        screen.press(Qt::Key_D);
        QTRY_VERIFY(screen.says("The return is over then."));
        screen.field("dispute-why")->setText(QStringLiteral("Sudah dipakai"));
        QTest::keyClick(screen.field("dispute-why"), Qt::Key_Return);
        QTRY_COMPARE(screen.only().state, ReturnState::Refused);
    }
    void fewerPiecesThanNoneAreNotWrittenDown()
    {
        Screen screen;
        screen.scanIt();
        screen.field("entry-pieces")->setText(QStringLiteral("0"));
        QTest::keyClick(screen.field("entry-pieces"), Qt::Key_Return);
        QTRY_VERIFY(screen.says("Nothing is said to come back."));
        QCOMPARE(screen.only().id, 0);
        QVERIFY(screen.pane()->isAsking());
    }
    void itWaitsUntilTheMoneyIsBack()
    {
        Screen screen;
        screen.written(kNotDelivered);
        screen.inspect();
        screen.waitForRows(1);
        screen.press(Qt::Key_U);
        QTRY_VERIFY(screen.field("refund-amount"));
        QCOMPARE(screen.field("refund-amount")->text(), QStringLiteral("315000"));
        QTest::keyClick(screen.field("refund-amount"), Qt::Key_Return);
        QCOMPARE(screen.only().state, ReturnState::Approved); // Enter gives no money away
        QTest::keyClick(screen.field("refund-amount"), Qt::Key_F10);
        QTRY_COMPARE(screen.only().state, ReturnState::Refunded);
        screen.waitForRows(0);
    }
    void anAmountThatIsNoneIsSaid()
    {
        Screen screen;
        screen.written(kNotDelivered);
        screen.press(Qt::Key_U);
        QTRY_VERIFY(screen.field("refund-amount"));
        screen.field("refund-amount")->setText(QStringLiteral("banyak"));
        QTest::keyClick(screen.field("refund-amount"), Qt::Key_F10);
        QTRY_VERIFY(screen.says("Type an amount, such as 150.000"));
    }
    void whatWasAMistakeIsTakenBack()
    {
        Screen screen;
        screen.written(kChangedMind);
        screen.press(Qt::Key_T);
        QTRY_COMPARE(screen.only().state, ReturnState::Withdrawn);
    }
    void anOrderThatIsStillHereIsSaid()
    {
        Screen screen;
        screen.workspace.scan(QStringLiteral("580411926925"));
        QTRY_VERIFY(screen.says("Nothing of this order has left."));
        QVERIFY(!screen.pane()->isVisible());
    }
    void escLeavesTheFormAndNothingIsWrittenDown()
    {
        Screen screen;
        screen.scanIt();
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.pane()->isVisible());
        QCOMPARE(screen.only().id, 0);
    }
    void theFormSpeaksTheNewLanguage()
    {
        Screen screen;
        screen.scanIt();
        Speech speech;
        speech.speak("id");
        QTRY_VERIFY(screen.says("Apa yang kembali?"));
    }
    void stockKeepersWriteDownWhatStandsAtTheDoor()
    {
        Screen screen(access::Role::Stock);
        screen.scanIt();
        QCOMPARE(screen.workspace.findChild<QComboBox *>("entry-reason")->count(), 1);
        QCOMPARE(screen.written(kNotDelivered).state, ReturnState::Approved);
    }
    void packersAreToldWhoMay()
    {
        Screen screen(access::Role::Packer);
        screen.workspace.scan(QStringLiteral("187264417455"));
        QTRY_VERIFY(screen.says("Nobody has written this return down yet."));
        QVERIFY(!screen.pane()->isAsking());
    }
};

QTEST_MAIN(EnteredReturnsTest)
#include "test_entered_returns.moc"
