#include "orders/orders_workspace.h"

#include "inventory/reservation.h"
#include "kit/bars.h"
#include "kit/column_choice.h"
#include "kit/delegates.h"
#include "kit/notice.h"
#include "kit/number.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "kit/timeline.h"
#include "orders/export_line.h"
#include "orders/map_form.h"
#include "orders/order_page.h"
#include "orders/order_pane.h"
#include "orders/orders_model.h"
#include "support/workspace_screen.h"
#include "words/speech.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>

using namespace selaras;
using namespace selaras::test;

namespace {

struct Screen : WorkspaceScreen<ui::OrdersWorkspace> {
    explicit Screen(access::Role role = access::Role::Owner)
        : WorkspaceScreen(role, kOrders)
        , pane(workspace.findChild<ui::OrderPane *>())
        , page(workspace.findChild<ui::OrderPage *>())
    {
    }
    static constexpr int kOrders = 21; ///< that are open
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QString footer() const { return workspace.findChild<kit::Footer *>()->accessibleName(); }
    /// Puts the cursor on an order by its number.
    void goTo(const QString &number)
    {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(row, ui::OrdersModel::Number) == number)
                table->setCurrentId(table->model()->index(row, 0).data(kit::IdRole).toLongLong());
    }
    /// Puts the cursor on the first order and begins the question whether to cancel it.
    void askToCancel()
    {
        press(Qt::Key_Down);
        press(Qt::Key_B);
        QTRY_VERIFY(pane->isAsking());
    }
    /// Whether the screen does something with a key.
    bool takes(int key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(key)).toLower());
        QWidget *where = QApplication::focusWidget();
        QApplication::sendEvent(where ? where : &workspace, &event);
        return event.isAccepted();
    }
    /// The buyer of the first order asks to cancel it; its id.
    qint64 buyerAsks()
    {
        auto asked = shop.order("187264417455", "Maria Goreti Lele", "Kupang", {"WBT-26"}, 1, "J&T Express",
            channels::MoneyState::Paid, 315000, -38);
        asked.state = channels::OrderState::CancelRequested;
        asked.version = 2;
        return shop.take("lazada", asked);
    }
    /// So many orders of Zainal, due after most others.
    void takeMany(int count)
    {
        shop.write([&](Transaction &tx) -> Result<> {
            TRY(const auto known, shops::find(tx, shop.shopIds.value("shopee")));
            for (int i = 0; i < count; ++i) {
                const auto order = shop.order("ZZ" + QString::number(i), "Zainal", "y", {"WBT-30"}, 1, "JNE",
                    channels::MoneyState::Paid, 1000, 60);
                CHECK(intake::take(tx, *known, order, order.number.toUtf8()));
            }
            return {};
        });
    }
    /// The first order of the list leaves it.
    void shipFirst()
    {
        auto shipped = shop.order("187264417455", "Maria Goreti Lele", "Kupang", {"WBT-26"}, 1, "J&T Express",
            channels::MoneyState::Paid, 315000, -38);
        shipped.state = channels::OrderState::Shipped;
        shipped.version = 2;
        shop.take("lazada", shipped);
    }
    std::vector<outbox::Job> cancelJobs(qint64 id)
    {
        auto jobs = shop.read([id](Reader &reader) { return outbox::ofOrder(reader, id, 50); });
        std::erase_if(jobs, [](const outbox::Job &job) { return job.kind != outbox::JobKind::CancelOrder; });
        return jobs;
    }

    ui::OrderPane *pane;
    ui::OrderPage *page;
};

sync::ShopHealth healthOf(const char *name, qint64 completeUpTo)
{
    sync::ShopHealth health;
    health.name = QString::fromLatin1(name);
    health.completeUpTo = completeUpTo;
    return health;
}

QStringList toolTips(const QWidget &screen)
{
    QStringList out;
    for (const auto *button : screen.findChildren<QAbstractButton *>())
        out << button->toolTip();
    return out;
}

} // namespace

class OrdersWorkspaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void theNearestDeadlineStandsFirst()
    {
        Screen screen;
        QCOMPARE(screen.cell(0, ui::OrdersModel::Number), "187264417455");
        QCOMPARE(screen.cell(0, ui::OrdersModel::Total), "Rp315.000");
        QCOMPARE(screen.cell(6, ui::OrdersModel::Goods), "Short");
        QCOMPARE(screen.cell(7, ui::OrdersModel::Goods), "Held");
        QCOMPARE(screen.cell(12, ui::OrdersModel::Goods), "No SKU");
    }
    void aDigitOpensItsTab()
    {
        Screen screen;
        screen.press(Qt::Key_5); // unpaid
        screen.waitForRows(1);
        QCOMPARE(screen.cell(0, ui::OrdersModel::Number), "CH-0317");
        QCOMPARE(screen.workspace.findChild<kit::Tabs *>()->currentIndex(), int(orders::Tab::Unpaid));
        screen.press(Qt::Key_0);
        screen.waitForRows(Screen::kOrders);
    }
    void anOrderIsFoundByTheEndOfItsNumber()
    {
        Screen screen;
        screen.press(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), "5HV0C");
        screen.press(Qt::Key_Return);
        screen.waitForRows(1);
        QCOMPARE(screen.cell(0, ui::OrdersModel::Buyer), "niluhayu_p");
        screen.press(Qt::Key_Escape);
        screen.waitForRows(Screen::kOrders);
    }
    void aSearchThatFindsTooMuchSaysThatItIsCut()
    {
        Screen screen;
        ui::Speech speech;
        speech.speak("en");
        screen.takeMany(201);
        screen.press(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), "zainal");
        screen.press(Qt::Key_Return);
        screen.waitForRows(200);
        QTRY_COMPARE(screen.footer(), "The first 200 that fit; type more to find fewer");
    }
    void thePaneDoesNotMakeASmallWindowGrow()
    {
        Screen screen;
        ui::Speech speech;
        speech.speak("id"); // the longer words
        screen.makeSmall();
        const QSize small = screen.workspace.size();
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Right);
        QTRY_VERIFY(screen.pane->isVisible());
        QVERIFY2(screen.workspace.minimumSizeHint().width() <= small.width(),
            qPrintable(QString::number(screen.workspace.minimumSizeHint().width())));
        QCOMPARE(screen.workspace.size(), small);
    }
    void theRightArrowShowsTheOrderBesideAndEscGoesBack()
    {
        Screen screen;
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Right);
        QTRY_VERIFY(screen.pane->isVisible());
        QCOMPARE(screen.pane->accessibleName(), "187264417455");
        screen.press(Qt::Key_Down);
        QTRY_COMPARE(screen.pane->accessibleName(), "580411926925");
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.pane->isVisible());
        QVERIFY(screen.table->currentId() != 0);
    }
    void enterOpensWideAndJGoesToTheNext()
    {
        Screen screen;
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.page->isVisible());
        QVERIFY(!screen.table->isVisible());
        auto *timeline = screen.page->findChild<kit::Timeline *>();
        QVERIFY(timeline->accessibleName().contains("Stock reserved: 1 × WBT-26"));
        screen.press(Qt::Key_J);
        QTRY_VERIFY(timeline->accessibleName().contains("KGA-200"));
        screen.press(Qt::Key_Escape);
        QVERIFY(screen.table->isVisible());
        QVERIFY(!screen.page->isVisible());
    }
    void everythingSpeaksTheNewLanguageAtOnce()
    {
        Screen screen;
        ui::Speech speech;
        speech.speak("en");
        screen.workspace.setHealth({healthOf("Shopee", screen.shop.clock.now())});
        auto *footer = screen.workspace.findChild<kit::Footer *>();
        QVERIFY(footer->accessibleName().startsWith("21 order"));
        speech.speak("id");
        QTRY_VERIFY(footer->accessibleName().contains("21 pesanan"));
        QCOMPARE(footer->accessibleDescription(), "Lengkap sampai 14.32");
        QCOMPARE(screen.table->model()->headerData(ui::OrdersModel::Buyer, Qt::Horizontal).toString(), "Pembeli");
        QVERIFY(!toolTips(screen.workspace).contains("Row height"));
    }
    void oneOrderIsNotCalledOrders()
    {
        Screen screen;
        ui::Speech speech;
        speech.speak("en");
        screen.press(Qt::Key_5); // unpaid
        screen.waitForRows(1);
        QVERIFY(screen.footer().startsWith("1 order,"));
    }
    void everyTimeFollowsTheClockOfTheHouse()
    {
        Screen screen;
        const QModelIndex first = screen.table->model()->index(0, ui::OrdersModel::ShipBy);
        const QTime before = first.data(kit::DeadlineRole).toDateTime().time();
        ui::when::setZone(QTimeZone("Asia/Jayapura"));
        QEvent again(QEvent::LanguageChange); // as the shell tells it
        QApplication::sendEvent(&screen.workspace, &again);
        screen.workspace.setHealth({healthOf("Shopee", screen.shop.clock.now())});
        QCOMPARE(first.data(kit::DeadlineRole).toDateTime().time(), before.addSecs(2 * 3600));
        QVERIFY(screen.workspace.findChild<kit::Footer *>()->accessibleDescription().contains("16"));
    }
    void aColumnThatNobodyWantsGoesAndStaysAway()
    {
        {
            Screen screen;
            screen.press(Qt::Key_V);
            auto *menu = screen.workspace.findChild<kit::ColumnChoice *>()->menu();
            QTRY_VERIFY(menu->isVisible());
            for (int i = 0; i < 3; ++i)
                QTest::keyClick(menu, Qt::Key_Down); // shop, contents, pieces, courier
            QTest::keyClick(menu, Qt::Key_Space);
            QVERIFY(menu->isVisible());
            QVERIFY(screen.table->isColumnHidden(ui::OrdersModel::Courier));
            QTest::keyClick(menu, Qt::Key_Escape);
            QVERIFY(!menu->isVisible());
        }
        Screen next;
        QVERIFY(next.table->isColumnHidden(ui::OrdersModel::Courier));
        QVERIFY(!next.table->isColumnHidden(ui::OrdersModel::Contents));
    }
    void aNarrowWindowLeavesOutWhatIsAskedForSeldom()
    {
        Screen screen;
        screen.workspace.resize(1084, 620); // 1280 wide, beside the rail
        QVERIFY(screen.table->isColumnHidden(ui::OrdersModel::Courier));
        QVERIFY(screen.table->columnWidth(ui::OrdersModel::Contents) >= 150);
    }
    void everyLetterThatDoesSomethingIsOnTheSheet_data()
    {
        QTest::addColumn<bool>("wide");
        QTest::newRow("list") << false;
        QTest::newRow("wide") << true;
    }
    void everyLetterThatDoesSomethingIsOnTheSheet()
    {
        QFETCH(bool, wide);
        QStringList works, listed;
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
            Screen screen;
            screen.press(Qt::Key_Down);
            if (wide)
                screen.workspace.openOrder(screen.table->currentId(), true);
            if (wide)
                QTRY_VERIFY(screen.page->isVisible());
            if (screen.takes(key))
                works << QString(QChar(key));
            for (const auto &[keys, does] : screen.workspace.keys())
                for (const QString &one : keys.split(u' '))
                    if (key == Qt::Key_A && one.size() == 1 && one[0].isLetter() && !keys.startsWith("Ctrl"))
                        listed << one;
            if (QWidget *popup = QApplication::activePopupWidget())
                popup->close();
        }
        listed.sort();
        QCOMPARE(listed.join(' '), works.join(' '));
    }
    void keysOfOurOwnOrdersAreOfferedForThemAlone()
    {
        Screen screen;
        const auto offered = [&] {
            QString out;
            for (const auto &[key, does] : screen.workspace.keys())
                if (key == "U" || key == "E" || key == "A")
                    out += key;
            return out;
        };
        QSignalSpy changed(&screen.workspace, &ui::OrdersWorkspace::keysChanged);
        screen.press(Qt::Key_Down); // an order of Lazada
        QCOMPARE(offered(), "");
        QVERIFY(changed.empty());
        screen.workspace.showTab(orders::Tab::Unpaid);
        screen.waitForRows(1);
        screen.goTo("CH-0317");
        QCOMPARE(offered(), "EU");
        QCOMPARE(changed.size(), 1);
    }
    void cCopiesTheNumber()
    {
        Screen screen;
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_C);
        QCOMPARE(QApplication::clipboard()->text(), "187264417455");
    }
    void aCancelAsksForItsReasonBeforeItIsSent()
    {
        Screen screen;
        screen.askToCancel();
        const qint64 id = screen.table->currentId();
        screen.press(Qt::Key_Return); // no reason yet
        QVERIFY(screen.pane->isAsking());
        QVERIFY(screen.cancelJobs(id).empty());
        screen.press(Qt::Key_2);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(!screen.pane->isAsking());
        QCOMPARE(screen.cancelJobs(id).size(), 1u);
        QCOMPARE(screen.cancelJobs(id)[0].payload, R"({"reason":"buyer_asked"})");
        QTRY_VERIFY(screen.pane->findChild<kit::Notice *>());
    }
    void aBuyerWhoAsksToCancelIsAnswered_data()
    {
        QTest::addColumn<int>("digit");
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("notice");
        QTest::newRow("yes") << int(Qt::Key_1) << R"({"answer":"accept"})"
                             << "Cancel accepted";
        QTest::newRow("no") << int(Qt::Key_2) << R"({"answer":"refuse"})"
                            << "Cancel refused";
    }
    void aBuyerWhoAsksToCancelIsAnswered()
    {
        QFETCH(int, digit);
        QFETCH(QString, payload);
        QFETCH(QString, notice);
        Screen screen;
        const qint64 id = screen.buyerAsks();
        screen.press(Qt::Key_8); // cancel asked
        screen.waitForRows(1);
        screen.askToCancel();
        screen.press(Qt::Key_Return); // nothing chosen yet
        QVERIFY(screen.cancelJobs(id).empty());
        screen.press(digit);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(!screen.pane->isAsking());
        QCOMPARE(screen.cancelJobs(id).size(), 1u);
        QCOMPARE(screen.cancelJobs(id)[0].payload, payload);
        QTRY_VERIFY(screen.pane->findChild<kit::Notice *>());
        QTRY_COMPARE(screen.pane->findChild<kit::Notice *>()->accessibleName(), notice);
    }
    void untilWhenTheBuyerIsToBeAnsweredIsShown()
    {
        Screen screen;
        for (auto &kind : screen.shop.services.kinds)
            if (kind.id == u"lazada")
                kind.cancelAnswerMs = 24 * 3'600'000ll;
        screen.buyerAsks();
        screen.shop.clock.advance(3'600'000ll);
        screen.press(Qt::Key_8);
        screen.waitForRows(1);
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Right);
        QTRY_VERIFY(screen.pane->findChild<kit::Notice *>());
        const QString said = screen.pane->findChild<kit::Notice *>()->accessibleDescription();
        QVERIFY2(said.contains(", 14:32 (23 h 00 m left), else Lazada cancels it"), qPrintable(said));
        screen.shop.clock.advance(24 * 3'600'000ll);
        screen.press(Qt::Key_B);
        QTRY_VERIFY(screen.pane->isAsking());
        const auto labels = screen.pane->findChildren<kit::Label *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const kit::Label *label) { return label->text().startsWith("The time to answer was over"); }));
    }
    void whoMayNotCancelDoesNotAnswerTheBuyer()
    {
        Screen screen(access::Role::Packer);
        screen.buyerAsks();
        screen.press(Qt::Key_8);
        screen.waitForRows(1);
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_B);
        QTRY_VERIFY(screen.pane->isVisible());
        QVERIFY(!screen.pane->isAsking());
    }
    void escLeavesTheQuestionWithoutACancel()
    {
        Screen screen;
        screen.askToCancel();
        const qint64 id = screen.table->currentId();
        screen.press(Qt::Key_1);
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.pane->isAsking());
        QVERIFY(screen.cancelJobs(id).empty());
    }
    void whoMayNotCancelIsNotAsked()
    {
        Screen screen(access::Role::Packer);
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_B);
        QTRY_VERIFY(screen.pane->isVisible());
        QVERIFY(!screen.pane->isAsking());
    }
    void thePhoneIsHiddenFromWhoMayNotSeeIt_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("sees");
        QTest::newRow("service") << int(access::Role::Service) << true;
        QTest::newRow("packer") << int(access::Role::Packer) << false;
        QTest::newRow("finance") << int(access::Role::Finance) << false;
    }
    void thePhoneIsHiddenFromWhoMayNotSeeIt()
    {
        QFETCH(int, role);
        QFETCH(bool, sees);
        Screen screen{access::Role(role)};
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.page->isVisible());
        QStringList words;
        for (const auto *label : screen.page->findChildren<QLabel *>())
            words << label->text();
        for (const auto *label : screen.page->findChildren<kit::NumberLabel *>())
            words << label->text();
        QCOMPARE(words.join('\n').contains("812-3456"), sees);
        QCOMPARE(words.join('\n').contains("Jl. Tukad"), sees);
    }
    void escLeavesTheFormThatMapsAListing()
    {
        Screen screen;
        screen.goTo("580412033306");
        screen.press(Qt::Key_M);
        QTRY_VERIFY(screen.pane->isAsking());
        QTest::keyClick(screen.pane->findChild<ui::MapForm *>()->findChild<QLineEdit *>(), Qt::Key_Escape);
        QTRY_VERIFY(!screen.pane->isAsking());
    }
    void anUnknownListingIsMappedAndTheOrderGetsItsStock()
    {
        Screen screen;
        screen.goTo("580412033306");
        const qint64 id = screen.table->currentId();
        screen.press(Qt::Key_M);
        QTRY_VERIFY(screen.pane->isAsking());
        auto *field = screen.pane->findChild<ui::MapForm *>()->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, "psu-stk");
        auto *found = screen.pane->findChild<QListWidget *>();
        QTRY_COMPARE(found->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(screen.cell(12, ui::OrdersModel::Goods), "New");
        const auto held = screen.shop.read([id](Reader &reader) { return inventory::openOf(reader, id); });
        QCOMPARE(held.size(), 1u);
        QCOMPARE(held[0].skuId, screen.shop.skuIds.value("PSU-STK-07"));
    }
    void aFormThatStandsOpenSpeaksTheNewLanguageAndKeepsTheChoice()
    {
        Screen screen;
        screen.askToCancel();
        screen.press(Qt::Key_2);
        ui::Speech speech;
        speech.speak("id");
        const auto chosen = [&screen] {
            QString out;
            for (const auto *choice : screen.pane->findChildren<QRadioButton *>())
                if (choice->isVisible() && choice->isChecked())
                    out += choice->text();
            return out;
        };
        QTRY_COMPARE(chosen(), "Pembeli minta");
    }
    void newOrdersWaitForF5WhileTheListIsRead()
    {
        Screen screen;
        const auto *tabs = screen.workspace.findChild<kit::Tabs *>();
        const auto ready = tabs->countOf(int(orders::Tab::Ready));
        screen.press(Qt::Key_Down);
        screen.shop.take("shopee",
            screen.shop.order("NEW-1", "x", "y", {"WBT-30"}, 1, "JNE", channels::MoneyState::Paid, 1000, -120));
        auto *news = screen.workspace.findChild<kit::NewsLine *>();
        QTRY_VERIFY(news->isVisible());
        QCOMPARE(screen.table->model()->rowCount(), 21);
        QVERIFY(screen.footer().startsWith("21 order"));
        QCOMPARE(tabs->countOf(int(orders::Tab::Open)), 21);
        QCOMPARE(tabs->countOf(int(orders::Tab::Ready)), ready);
        screen.press(Qt::Key_F5);
        screen.waitForRows(22);
        QTRY_VERIFY(screen.footer().startsWith("22 order"));
        QCOMPARE(screen.cell(0, ui::OrdersModel::Number), "NEW-1");
        QVERIFY(!news->isVisible());
    }
    void newOrdersComeByThemselvesWhileTheScreenIsLocked()
    {
        Screen screen;
        screen.press(Qt::Key_Down);
        screen.workspace.hide();
        screen.shop.take("shopee",
            screen.shop.order("NEW-1", "x", "y", {"WBT-30"}, 1, "JNE", channels::MoneyState::Paid, 1000, -120));
        screen.waitForRows(22);
        QVERIFY(screen.footer().startsWith("22 order"));
    }
    void newOrdersComeByThemselvesWhenNobodyReads()
    {
        Screen screen;
        screen.shop.take("shopee",
            screen.shop.order("NEW-1", "x", "y", {"WBT-30"}, 1, "JNE", channels::MoneyState::Paid, 1000, -120));
        screen.waitForRows(22);
    }
    void anOrderThatHasLeftTheTabGoesAndTheCursorStays()
    {
        Screen screen;
        screen.goTo("261121RN5HV0C");
        const qint64 here = screen.table->currentId();
        screen.shipFirst();
        screen.waitForRows(20);
        QCOMPARE(screen.table->currentId(), here);
    }
    void anOrderThatMovesUpWhenAnotherLeavesIsNotNew()
    {
        Screen screen;
        screen.takeMany(201);
        screen.press(Qt::Key_F5);
        screen.waitForRows(200); // the first page of more
        screen.press(Qt::Key_Down);
        screen.shipFirst();
        QTRY_VERIFY(screen.cell(0, ui::OrdersModel::Number) != "187264417455");
        QVERIFY(!screen.workspace.findChild<kit::NewsLine *>()->isVisible());
    }
    void ctrlAMarksTheWholeFilter()
    {
        Screen screen;
        screen.press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(screen.table->marks().size(), 21);
        QVERIFY(screen.workspace.findChild<kit::BulkBar *>()->isVisible());
        screen.press(Qt::Key_Escape);
        QVERIFY(!screen.workspace.findChild<kit::BulkBar *>()->isVisible());
    }
    void markedOrdersAreExportedWithoutBuyersForWhoMayNotSeeThem()
    {
        Screen screen(access::Role::Finance);
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Space);
        screen.press(Qt::Key_Down);
        screen.press(Qt::Key_Space);
        const QString path = screen.shop.folder.filePath("orders.csv");
        screen.workspace.exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QCOMPARE(text.count('\n'), 3);
        QVERIFY(text.contains("187264417455"));
        QVERIFY(!text.contains("Maria"));
        QVERIFY2(text.contains("Courier,AWB,Packing,Held by,Why held") && !text.contains("Phone"), qPrintable(text));
        QVERIFY2(text.contains(",Not begun,"), qPrintable(text));
        auto *line = screen.workspace.findChild<ui::ExportLine *>();
        QTRY_VERIFY(line->words().contains("orders in it: 2"));
    }
    void aShortOrderLeadsToItsStock()
    {
        Screen screen;
        QSignalSpy asked(&screen.workspace, &ui::OrdersWorkspace::skuRequested);
        screen.goTo("580412027741");
        screen.press(Qt::Key_W);
        QTRY_VERIFY(screen.pane->why());
        screen.press(Qt::Key_W);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toLongLong(), screen.shop.skuIds.value("GLK-MNL-38"));
    }
};

QTEST_MAIN(OrdersWorkspaceTest)
#include "test_orders_workspace.moc"
