#include "bulk/bulk_work.h"
#include "kit/bars.h"
#include "kit/notice.h"
#include "kit/tabs.h"
#include "orders/order_facts.h"
#include "orders/order_pane.h"
#include "orders/orders_model.h"
#include "orders/orders_queue.h"
#include "orders/orders_workspace.h"
#include "support/workspace_screen.h"

#include <QLineEdit>

using namespace selaras;
using namespace selaras::test;

namespace {

struct Screen : WorkspaceScreen<ui::OrdersWorkspace> {
    static constexpr int kOrders = 21; ///< that are open

    Screen()
        : WorkspaceScreen(access::Role::Owner, kOrders)
        , pane(workspace.findChild<ui::OrderPane *>())
        , work(workspace.findChild<ui::BulkWork *>())
    {
    }
    QString cell(int row) const { return table->model()->index(row, ui::OrdersModel::Number).data().toString(); }
    void openFirst()
    {
        press(Qt::Key_Down);
        press(Qt::Key_Right);
        if (!QTest::qWaitFor([this] { return pane->isVisible(); }))
            qFatal("no order is shown");
    }
    void find(const QString &text)
    {
        auto *field = workspace.findChild<QLineEdit *>();
        field->setFocus();
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    /// Every open order leaves at once.
    void shipAll()
    {
        shop.write([&](Transaction &tx) -> Result<> {
            TRY(const auto rows, orders::page(tx, {}, {}, 100));
            for (const orders::Row &row : rows) {
                TRY(const auto seller, shops::find(tx, row.shopId));
                TRY(const auto order, orders::find(tx, row.id));
                channels::ChannelOrder sold = order->sold;
                for (const orders::OrderLine &line : order->lines)
                    sold.lines.push_back(line.sold);
                sold.state = channels::OrderState::Shipped;
                sold.version += 1;
                CHECK(intake::take(tx, *seller, sold, sold.number.toUtf8() + "shipped"));
            }
            return {};
        });
    }
    void takeOne(const char *number)
    {
        shop.take("lazada",
            shop.order(QString::fromLatin1(number), "Zainal", "Bogor", {"WBT-30"}, 1, "JNE", channels::MoneyState::Paid,
                1000, 60));
    }

    ui::OrderPane *pane;
    ui::BulkWork *work;
};

} // namespace

/// What another list does to what stood beside the one before, and to its marks.
class OrdersListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksGoWithTheOrdersThatLeave()
    {
        Screen screen;
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Space);
        auto *bar = screen.workspace.findChild<kit::BulkBar *>();
        QTRY_VERIFY(bar->isVisible());
        screen.shipAll();
        QTRY_COMPARE(screen.table->marks().size(), 0);
        QVERIFY(!bar->isVisible());
    }
    void nothingComesBackOfACancelledOrderThatNeverLeft()
    {
        Screen screen;
        auto order = screen.shop.order("187264417455", "Maria Goreti Lele", "Kupang", {"WBT-26"}, 1, "J&T Express",
            channels::MoneyState::Paid, 315000, -38);
        order.state = channels::OrderState::Cancelled;
        order.version = 2;
        const qint64 id = screen.shop.take("lazada", order);
        const auto facts = screen.shop.read([id](Reader &reader) { return ui::orderFacts(reader, id); });
        QVERIFY(!facts->deeds().comeBack);
    }
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void anOrderThatIsNotInTheNextListIsNoLongerMeant()
    {
        Screen screen;
        screen.openFirst();
        screen.workspace.showTab(orders::Tab::Cancelled);
        QTRY_VERIFY(!screen.pane->isVisible());
        screen.press(Qt::Key_H);
        QVERIFY(screen.work->isHidden());
    }
    void anOrderThatIsInTheNextListStays()
    {
        Screen screen;
        screen.openFirst();
        const QString number = screen.cell(0);
        screen.find(number);
        screen.waitForRows(1);
        QVERIFY(screen.pane->isVisible());
        QCOMPARE(screen.pane->accessibleName(), number);
    }
    void aSearchForAnotherOrderClosesThePane()
    {
        Screen screen;
        screen.openFirst();
        screen.find(screen.cell(1));
        screen.waitForRows(1);
        QTRY_VERIFY(!screen.pane->isVisible() || screen.pane->accessibleName() == screen.cell(0));
    }
    void enterInTheSearchGoesToTheFirstOrderThatIsFound()
    {
        Screen screen;
        const QString number = screen.cell(3);
        screen.find(number);
        screen.waitForRows(1);
        QTRY_VERIFY(screen.table->currentId() != 0);
        QCOMPARE(screen.table->model()->index(0, 0).data(kit::IdRole).toLongLong(), screen.table->currentId());
    }
    void whoTypesASearchKeepsTheKeyboard()
    {
        Screen screen;
        screen.openFirst();
        auto *field = screen.workspace.findChild<QLineEdit *>();
        field->setFocus();
        field->setText(QStringLiteral("niluhayu"));
        screen.waitForRows(1);
        QTRY_VERIFY(!screen.pane->isVisible());
        QVERIFY(field->hasFocus());
    }
    void aQuestionGoesWithItsList()
    {
        Screen screen;
        screen.press(Qt::Key_A, Qt::ControlModifier);
        screen.press(Qt::Key_H);
        QTRY_VERIFY(screen.work->isVisible());
        screen.workspace.showTab(orders::Tab::Cancelled);
        QTRY_VERIFY(screen.work->isHidden());
    }
    void whatComesWhenAllThatWasMarkedHasLeftIsNotMarked()
    {
        Screen screen;
        screen.press(Qt::Key_A, Qt::ControlModifier);
        screen.shipAll();
        screen.waitForRows(0);
        screen.takeOne("ZZ1");
        screen.waitForRows(1);
        QVERIFY(screen.table->marks().isEmpty());
        QVERIFY(!screen.workspace.findChild<kit::BulkBar *>()->isVisible());
    }
    void aQuestionThatWasLeftIsNotSaidAsDone()
    {
        Screen screen;
        screen.press(Qt::Key_A, Qt::ControlModifier);
        screen.press(Qt::Key_H);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_Escape);
        QVERIFY(screen.work->isHidden());
        QVERIFY(!screen.workspace.findChild<kit::Toast *>()->isVisible());
    }
    void theCountsOfAllTabsFollowWhatHappensWhileTabsAreWalked()
    {
        Screen screen;
        auto *queue = screen.workspace.findChild<ui::OrdersQueue *>();
        const auto open = [queue] {
            return queue->totals()[std::size_t(orders::Tab::Open)].orders;
        };
        const qint64 before = open();
        screen.workspace.showTab(orders::Tab::Cancelled);
        screen.takeOne("ZZ1");
        screen.workspace.showTab(orders::Tab::Unpaid);
        QTRY_COMPARE(open(), before + 1);
    }
    void whatWasHeldBackIsCountedOnceItIsShown()
    {
        Screen screen;
        screen.press(Qt::Key_Down);
        screen.takeOne("ZZ1");
        auto *queue = screen.workspace.findChild<ui::OrdersQueue *>();
        QTRY_COMPARE(queue->news(), 1);
        screen.workspace.showTab(orders::Tab::Ready);
        QTRY_VERIFY(queue->isLoaded());
        QCOMPARE(queue->totals()[std::size_t(orders::Tab::Ready)].orders, qint64(queue->model()->rows().size()));
    }
};

QTEST_MAIN(OrdersListTest)
#include "test_orders_list.moc"
