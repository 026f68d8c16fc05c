// Where an order is sent from, why, and in which parcels.
#include "fulfilment/bench.h"
#include "fulfilment/shipment.h"
#include "kit/label.h"
#include "kit/number.h"
#include "orders/order_page.h"
#include "orders/order_pane.h"
#include "orders/orders_workspace.h"
#include "support/workspace_screen.h"

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
    qint64 takeGoods(int pieces)
    {
        auto order = shop.order(
            "FROM-1", "Zainal", "Denpasar", {"WBT-26"}, pieces, "JNE", channels::MoneyState::Paid, 1000, 30);
        order.trackingNumber.clear();
        return shop.take("tokopedia", order);
    }
    /// Every word that stands in a part of the screen.
    static QString words(const QWidget *in)
    {
        QStringList out;
        for (const auto *label : in->findChildren<QLabel *>())
            out << label->text();
        for (const auto *label : in->findChildren<kit::NumberLabel *>())
            out << label->text();
        return out.join(u'\n');
    }

    ui::OrderPane *pane;
    ui::OrderPage *page;
};

} // namespace

class SentFromTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void thePaneNamesTheWarehouseAndTheReason()
    {
        Screen screen;
        screen.workspace.openOrder(screen.takeGoods(2), false);
        QTRY_VERIFY(screen.pane->findChild<kit::Label *>(QStringLiteral("order-sources")));
        QCOMPARE(screen.pane->findChild<kit::Label *>(QStringLiteral("order-sources"))->text(),
            QStringLiteral("Cakung: most stock"));
        QVERIFY2(
            Screen::words(screen.pane).contains(QStringLiteral("from Cakung")), qPrintable(Screen::words(screen.pane)));
    }
    void whereNothingWasDecidedNoReasonIsGiven()
    {
        inventory::Source only;
        only.warehouse = QStringLiteral("Cakung");
        only.why = QStringLiteral("only-warehouse");
        ui::OrderFacts facts;
        facts.sources = {only};
        QCOMPARE(facts.sourceReasons(), QStringList());
    }
    void theReasonIsTheOneTheRoutingGave()
    {
        Screen screen;
        screen.shop.write([&](Transaction &tx) -> Result<> {
            CHECK(inventory::move(tx,
                {.skuId = screen.shop.skuIds.value("WBT-26"),
                    .warehouseId = screen.shop.bandung,
                    .delta = 9,
                    .reason = inventory::Reason::Receipt,
                    .actor = "Rini"}));
            return shops::setRoute(tx, screen.shop.shopIds.value("tokopedia"),
                {.prefer = routing::Prefer::FirstChoice, .choices = {screen.shop.bandung}, .split = true}, "Rini");
        });
        screen.workspace.openOrder(screen.takeGoods(2), true);
        QTRY_VERIFY(screen.page->findChild<kit::Label *>(QStringLiteral("order-sources")));
        QCOMPARE(screen.page->findChild<kit::Label *>(QStringLiteral("order-sources"))->text(),
            QStringLiteral("Bandung: the shop's first choice"));
    }
    void theOrderPageShowsItsParcelsWithTheirNumbers()
    {
        Screen screen;
        const qint64 id = screen.takeGoods(2);
        screen.shop.write([&](Transaction &tx) -> Result<> {
            TRY(const auto parcels, fulfilment::begin(tx, id, "Sari"));
            return fulfilment::numbered(tx, parcels.front(), QStringLiteral("JX4711"));
        });
        screen.workspace.openOrder(id, true);
        QTRY_VERIFY(screen.page->findChild<QWidget *>(QStringLiteral("order-parcels")));
        const QString words = Screen::words(screen.page->findChild<QWidget *>(QStringLiteral("order-parcels")));
        for (const char *part : {"Cakung", "JNE", "JX4711"})
            QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
        QCOMPARE(Screen::words(screen.page).count(QStringLiteral("JX4711")), 2); // and under shipping
    }
};

QTEST_MAIN(SentFromTest)
#include "test_sent_from.moc"
