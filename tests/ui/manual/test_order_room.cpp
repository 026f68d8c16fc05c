// An order has the room it needs: the form the whole window, the open order the place beside a question.
#include "kit/button.h"
#include "kit/label.h"
#include "kit/notice.h"
#include "manual/manual_order.h"
#include "manual/order_files_page.h"
#include "manual/order_form.h"
#include "orders/order_page.h"
#include "orders/order_pane.h"
#include "orders/orders_workspace.h"
#include "orders/why_form.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QListView>

using namespace selaras;
using namespace selaras::test;

namespace {

struct Screen : WorkspaceScreen<ui::OrdersWorkspace> {
    Screen()
        : WorkspaceScreen(access::Role::Owner, 21)
        , pane(workspace.findChild<ui::OrderPane *>())
        , page(workspace.findChild<ui::OrderPage *>())
    {
    }
    /// An order typed in by our own people, of so many santoku knives.
    qint64 typedIn(int pieces)
    {
        return shop.write([&](Transaction &tx) -> Result<qint64> {
            manual::ManualOrder order;
            order.shopId = shop.shopIds.value("manual");
            order.buyer.name = QStringLiteral("Bu Tini");
            order.buyer.phone = QStringLiteral("081299991111");
            order.buyer.street = QStringLiteral("Jl. Melati 3");
            order.buyer.city = QStringLiteral("Bogor");
            order.lines = {{QStringLiteral("PSU-STK-07"), pieces, {}}};
            TRY(const auto entered, manual::enter(tx, order, QStringLiteral("Sari")));
            return entered.orderId;
        });
    }
    void open(qint64 id, bool wide)
    {
        workspace.openOrder(id, wide);
        if (wide)
            QTRY_VERIFY(page->isVisible());
        else
            QTRY_COMPARE(pane->orderId(), id);
    }
    QStringList cutButtons() const
    {
        QStringList out;
        for (const auto *button : pane->findChildren<kit::Button *>()) {
            const int right = button->mapTo(pane, QPoint(button->width(), 0)).x();
            if (button->isVisible() && (button->width() < button->sizeHint().width() || right > pane->width()))
                out << button->text();
        }
        return out;
    }
    ui::OrderPane *pane;
    ui::OrderPage *page;
};

} // namespace

class OrderRoomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void theFormHasTheWholeWindow()
    {
        Screen screen;
        screen.press(Qt::Key_N);
        auto *form = screen.workspace.findChild<ui::OrderForm *>();
        QTRY_COMPARE(form->geometry(), screen.workspace.rect());
    }
    void theFilesHaveTheWholeWindow()
    {
        Screen screen;
        screen.press(Qt::Key_I);
        auto *files = screen.workspace.findChild<ui::OrderFilesPage *>();
        QTRY_COMPARE(files->geometry(), screen.workspace.rect());
    }
    void aQuestionBesideTheOpenOrderTakesThePlaceOfTheList()
    {
        Screen screen;
        screen.open(screen.typedIn(2), true);
        screen.press(Qt::Key_B);
        QTRY_VERIFY(screen.pane->isVisible());
        QTRY_VERIFY(screen.page->width() >= screen.page->minimumSizeHint().width());
        QVERIFY(!screen.workspace.findChild<QListView *>()->isVisible());
        screen.press(Qt::Key_Escape);
        QVERIFY(screen.workspace.findChild<QListView *>()->isVisible());
    }
    void noButtonOfThePaneIsCut_data()
    {
        QTest::addColumn<bool>("indonesian");
        QTest::addColumn<int>("pieces");
        QTest::newRow("en") << false << 2;
        QTest::newRow("id") << true << 2;
        QTest::newRow("id, short") << true << 999;
    }
    void noButtonOfThePaneIsCut()
    {
        QFETCH(const bool, indonesian);
        QFETCH(const int, pieces);
        ui::Speech speech;
        speech.speak(indonesian ? "id" : "en");
        Screen screen;
        screen.open(screen.typedIn(pieces), false);
        QTRY_COMPARE(screen.cutButtons().join(u' '), QString());
        if (pieces < 999)
            return;
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->why());
        QTRY_COMPARE(screen.cutButtons().join(u' '), QString());
    }
    void nobodyIsSaidToBeAskedWhereThereIsNobody()
    {
        Screen screen;
        screen.open(screen.typedIn(999), false);
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->why());
        for (const auto *label : screen.pane->why()->findChildren<kit::Label *>())
            QVERIFY2(!label->text().contains(QLatin1String("is asked to cancel")), qPrintable(label->text()));
    }
    void whatIsOverIsNotOfferedToBeCancelled()
    {
        Screen screen;
        const qint64 id = screen.typedIn(2);
        screen.shop.write([&](Transaction &tx) { return manual::cancel(tx, id, "buyer_asked", "Sari"); });
        screen.open(id, false);
        for (const auto *button : screen.pane->findChildren<kit::Button *>())
            QVERIFY2(!button->text().startsWith(QLatin1String("Cancel")), qPrintable(button->text()));
    }
};

QTEST_MAIN(OrderRoomTest)
#include "test_order_room.moc"
