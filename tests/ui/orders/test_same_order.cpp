// The pane, the order that is open and what is asked always speak of the same order.
#include "bulk/bulk_work.h"
#include "kit/pane.h"
#include "orders/order_page.h"
#include "orders/order_pane.h"
#include "orders/orders_model.h"
#include "orders/orders_workspace.h"
#include "support/workspace_screen.h"

using namespace selaras;
using namespace selaras::test;

namespace {

struct Screen : WorkspaceScreen<ui::OrdersWorkspace> {
    Screen()
        : WorkspaceScreen(access::Role::Owner, kOrders)
        , pane(workspace.findChild<ui::OrderPane *>())
        , page(workspace.findChild<ui::OrderPage *>())
        , work(workspace.findChild<ui::BulkWork *>())
    {
    }
    static constexpr int kOrders = 21; ///< that are open
    qint64 idAt(int row) const { return table->model()->index(row, 0).data(kit::IdRole).toLongLong(); }
    QString numberAt(int row) const { return table->model()->index(row, ui::OrdersModel::Number).data().toString(); }
    /// The order of a row leaves the list.
    void ship(int row)
    {
        const int rows = table->model()->rowCount();
        shop.write([id = idAt(row)](Transaction &tx) -> Result<> {
            TRY(const auto order, orders::find(tx, id));
            TRY(const auto of, shops::find(tx, order->shopId));
            channels::ChannelOrder shipped = order->sold;
            for (const orders::OrderLine &line : order->lines)
                shipped.lines.push_back(line.sold);
            shipped.state = channels::OrderState::Shipped;
            shipped.version += 1;
            CHECK(intake::take(tx, *of, shipped, QByteArrayLiteral("shipped")));
            return {};
        });
        waitForRows(rows - 1);
    }
    /// Looks at the order of a row beside the list.
    void lookAt(int row)
    {
        table->setCurrentId(idAt(row));
        press(Qt::Key_Right);
        QTRY_COMPARE(pane->orderId(), idAt(row));
    }

    ui::OrderPane *pane;
    ui::OrderPage *page;
    ui::BulkWork *work;
};

} // namespace

class SameOrderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void theNextOrderIsTheOneBehindTheOneThatLeft()
    {
        Screen screen;
        screen.lookAt(4);
        const qint64 next = screen.idAt(5);
        screen.ship(4);
        screen.press(Qt::Key_J);
        QCOMPARE(screen.table->currentId(), next);
        QTRY_COMPARE(screen.pane->orderId(), next);
    }
    void theOrderBeforeIsTheOneBeforeTheOneThatLeft()
    {
        Screen screen;
        screen.lookAt(4);
        const qint64 before = screen.idAt(3);
        screen.ship(4);
        screen.press(Qt::Key_K);
        QCOMPARE(screen.table->currentId(), before);
    }
    void thePaneShowsTheOpenedOrderWhenAQuestionStandsUnderTheList()
    {
        Screen screen;
        screen.lookAt(2);
        screen.workspace.openOrder(screen.idAt(5), true);
        QTRY_VERIFY(screen.page->isVisible());
        screen.press(Qt::Key_P);
        QTRY_VERIFY(screen.work->isVisible());
        QCOMPARE(screen.work->asksAbout(), std::optional(screen.idAt(5)));
        QCOMPARE(screen.pane->orderId(), screen.idAt(5));
    }
    void aQuestionAboutOneOrderNamesIt()
    {
        Screen screen;
        screen.lookAt(3);
        screen.press(Qt::Key_P);
        QTRY_VERIFY(screen.work->isVisible());
        QVERIFY2(screen.work->words().startsWith(screen.numberAt(3)), qPrintable(screen.work->words()));
    }
    void whatIsLookedAtIsWhatIsAskedAbout()
    {
        Screen screen;
        screen.lookAt(4);
        const qint64 id = screen.idAt(4);
        screen.ship(4); // it stays in the pane
        screen.press(Qt::Key_P);
        QTRY_COMPARE(screen.work->asksAbout(), std::optional(id));
        QCOMPARE(screen.pane->orderId(), id);
    }
    void aQuestionLeavesWhenAnotherOrderIsLookedAt()
    {
        Screen screen;
        screen.lookAt(3);
        screen.press(Qt::Key_P);
        QTRY_VERIFY(screen.work->isVisible());
        screen.table->setCurrentId(screen.idAt(6));
        QVERIFY(!screen.work->isVisible());
    }
    void theCancelQuestionLeavesWhenAnotherOrderIsClicked()
    {
        Screen screen;
        screen.lookAt(3);
        screen.press(Qt::Key_B);
        QTRY_VERIFY(screen.pane->isAsking());
        const QModelIndex other = screen.table->model()->index(6, ui::OrdersModel::Buyer);
        QTest::mouseClick(screen.table->viewport(), Qt::LeftButton, {}, screen.table->visualRect(other).center());
        QTRY_COMPARE(screen.pane->orderId(), screen.idAt(6));
        QVERIFY(!screen.pane->isAsking());
    }
    void theOneMarkedOrderIsTheOneThatIsCancelled()
    {
        Screen screen;
        screen.table->setCurrentId(screen.idAt(2));
        screen.press(Qt::Key_Space);
        screen.table->setCurrentId(screen.idAt(5));
        screen.press(Qt::Key_B);
        QTRY_VERIFY(screen.pane->isAsking());
        QCOMPARE(screen.pane->orderId(), screen.idAt(2));
    }
};

QTEST_MAIN(SameOrderTest)
#include "test_same_order.moc"
