#include "bulk/bulk_work.h"
#include "fulfilment/bench.h"
#include "fulfilment/hand_over.h"
#include "kit/badge.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "orders/order_page.h"
#include "orders/order_pane.h"
#include "orders/orders_model.h"
#include "orders/orders_workspace.h"
#include "support/workspace_screen.h"

#include <QLabel>
#include <QPushButton>

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;

namespace {

/// Orders with one that is packed and arranged.
struct Screen : WorkspaceScreen<ui::OrdersWorkspace> {
    explicit Screen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, 21)
        , pane(workspace.findChild<ui::OrderPane *>())
        , page(workspace.findChild<ui::OrderPage *>())
        , work(workspace.findChild<ui::BulkWork *>())
    {
        id = tell(OrderState::Processed);
        shop.write([&](Transaction &tx) -> Result<> {
            TRY(const auto parcels, fulfilment::begin(tx, id, kPacker));
            parcel = parcels.front();
            CHECK(fulfilment::scan(tx, parcel, QStringLiteral("WBT-26"), kPacker));
            return fulfilment::pack(tx, parcel, 400, kPacker);
        });
    }
    /// What the channel says of it now.
    qint64 tell(OrderState state, const QString &hold = {})
    {
        auto order = shop.order("187264417455", "Maria Goreti Lele", "Kupang", {"WBT-26"}, 1, "J&T Express",
            channels::MoneyState::Paid, 315000, -38);
        order.state = state;
        order.hold = hold;
        order.version = ++version;
        return shop.take("lazada", order);
    }
    void comesInVain() { tell(OrderState::Ready, QStringLiteral("retry-ship")); }
    /// The order's page, with the notice on it.
    void open()
    {
        workspace.openOrder(id, true);
        QTRY_VERIFY(page->isVisible() && notice(page));
    }
    static kit::Notice *notice(QWidget *in)
    {
        for (kit::Notice *one : in->findChildren<kit::Notice *>())
            if (one->isVisibleTo(in))
                return one;
        return nullptr;
    }
    static bool says(QWidget *where, const QString &words)
    {
        for (const auto *label : where->findChildren<QLabel *>())
            if (label->text().contains(words))
                return true;
        return false;
    }
    bool saysWhenToShip() const
    {
        for (const auto *label : page->findChildren<kit::NumberLabel *>())
            if (label->isVisible() && label->accessibleName().startsWith(QStringLiteral("ship before")))
                return true;
        return false;
    }
    std::size_t bookings()
    {
        auto jobs = shop.read([this](Reader &reader) { return outbox::ofOrder(reader, id, 50); });
        std::erase_if(jobs, [](const outbox::Job &job) { return job.kind != outbox::JobKind::ArrangeShipment; });
        return jobs.size();
    }
    QString badgeOf(const QString &number)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, ui::OrdersModel::Number).data().toString() == number)
                return table->model()->index(row, ui::OrdersModel::Goods).data().toString();
        return {};
    }

    const QString kPacker = QStringLiteral("Dedi");
    ui::OrderPane *pane;
    ui::OrderPage *page;
    ui::BulkWork *work;
    qint64 id = 0, parcel = 0, version = 1;
};

const QString kNumber = QStringLiteral("187264417455");

} // namespace

/// A courier who came in vain, as the window tells it and sends for him again.
class PickUpFailedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void itsRowSaysSoUnderToPickUp()
    {
        Screen screen;
        screen.comesInVain();
        screen.workspace.showTab(orders::Tab::Processed);
        QTRY_COMPARE(screen.badgeOf(kNumber), QStringLiteral("No pick-up"));
    }
    void itsPageSaysSoOfTheOrderAndOfTheParcel()
    {
        Screen screen;
        screen.comesInVain();
        screen.open();
        QVERIFY(Screen::says(Screen::notice(screen.page), QStringLiteral("Pick-up failed")));
        auto *parcels = screen.page->findChild<QWidget *>(QStringLiteral("order-parcels"));
        QVERIFY(parcels);
        QCOMPARE(parcels->findChild<kit::BadgeLabel *>()->word(), QStringLiteral("No pick-up"));
    }
    void anotherPickUpIsBookedByKeys()
    {
        Screen screen;
        screen.comesInVain();
        const auto before = screen.bookings();
        screen.open();
        screen.press(Qt::Key_P);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.bookings(), before + 1);
    }
    void anotherPickUpIsBookedByTheButton()
    {
        Screen screen;
        screen.comesInVain();
        const auto before = screen.bookings();
        screen.open();
        auto *button = Screen::notice(screen.page)->findChild<QPushButton *>();
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(screen.work->isVisible());
        screen.press(Qt::Key_Return);
        QTRY_COMPARE(screen.bookings(), before + 1);
    }
    void whileItIsAskedForNothingIsToBePressed()
    {
        Screen screen;
        screen.comesInVain();
        screen.shop.write([&](Transaction &tx) { return fulfilment::arrange(tx, screen.id, screen.kPacker); });
        screen.open();
        QVERIFY(!Screen::notice(screen.page)->findChild<QPushButton *>());
    }
    void whatWasHandedOverIsNotLateAnyMoreUnlessNobodyHasIt()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) { return fulfilment::handOver(tx, {screen.parcel}, screen.kPacker); });
        screen.workspace.openOrder(screen.id, true);
        QTRY_VERIFY(screen.page->isVisible() && Screen::says(screen.page, kNumber));
        QVERIFY(!screen.saysWhenToShip());
        screen.comesInVain();
        screen.workspace.openOrder(screen.id, true);
        QTRY_VERIFY(screen.saysWhenToShip());
    }
    void whatWasHandedOverHereIsNotTakenForGone()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) { return fulfilment::handOver(tx, {screen.parcel}, screen.kPacker); });
        screen.comesInVain();
        screen.workspace.showTab(orders::Tab::Processed);
        QTRY_COMPARE(screen.badgeOf(kNumber), QStringLiteral("No pick-up"));
        screen.open();
        QVERIFY(Screen::says(Screen::notice(screen.page), QStringLiteral("handed over here")));
    }
};

QTEST_MAIN(PickUpFailedTest)
#include "test_pick_up_failed.moc"
