#include "catalog/sku.h"
#include "intake/intake.h"
#include "inventory/stock.h"
#include "kit/bars.h"
#include "kit/keycap.h"
#include "kit/rail.h"
#include "kit/rail_delegate.h"
#include "pages/when.h"
#include "shell/search_box.h"
#include "shell/search_popup.h"
#include "shell/shell.h"
#include "stockroom/delivery.h"
#include "store/backup.h"
#include "support/temp_store.h"

#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>

#include <algorithm>

using namespace selaras;
using namespace selaras::ui;

namespace {

channels::ChannelOrder order(const QString &id, const QString &buyer)
{
    channels::ChannelOrder order;
    order.externalId = order.number = id;
    order.state = channels::OrderState::Ready;
    order.money = channels::MoneyState::Paid;
    order.version = order.placedAt = 1'699'999'000'000;
    order.buyerName = buyer;
    order.totalMinor = 31'500'000;
    order.lines = {{QStringLiteral("1"), QStringLiteral("9"), {}, QStringLiteral("WJN-26"), QStringLiteral("Wajan"), 1,
        31'500'000, 31'500'000}};
    return order;
}

/// A shell with two workspaces over a store with one shop, one SKU and two orders.
struct Desk {
    Desk()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("selaras-test"));
        QCoreApplication::setApplicationName(QStringLiteral("shell"));
        QSettings().clear();
        appearance = std::make_unique<Appearance>();
        appearance->useLanguage(QStringLiteral("en"));
        temp.write([](Transaction &tx) -> Result<> {
            CHECK(
                inventory::addWarehouse(tx, QStringLiteral("CKG"), QStringLiteral("Cakung"), QStringLiteral("Ratna")));
            catalog::Sku sku;
            sku.code = QStringLiteral("WJN-26");
            sku.name = QStringLiteral("Wajan Besi Tuang 26 cm");
            sku.barcode = QStringLiteral("8991234567891");
            CHECK(catalog::addSku(tx, sku, QStringLiteral("Ratna")));
            shops::Shop shop;
            shop.channel = QStringLiteral("shopee");
            shop.name = QStringLiteral("Shopee");
            shop.account = QStringLiteral("77");
            TRY(shop.id, shops::connect(tx, shop, {}, QStringLiteral("Ratna")));
            CHECK(
                intake::take(tx, shop, order(QStringLiteral("261121AAAAHV0C"), QStringLiteral("Putri Maharani")), "a"));
            CHECK(intake::take(
                tx, shop, order(QStringLiteral("261121BBBBQ7M2X"), QStringLiteral("Bambang Hartono")), "b"));
            return {};
        });
        access::Actor actor;
        actor.userId = 1;
        actor.name = QStringLiteral("Sari Wijaya");
        actor.role = access::Role::Service;
        std::vector<Workspace> workspaces;
        Workspace queue{QStringLiteral("orders"), QStringLiteral("order"), false,
            [] { return QStringLiteral("&Orders"); },
            [](Services &, QWidget *parent) -> QWidget * {
                return new QLineEdit(parent);
            }};
        queue.count = [](const Tally &tally) {
            return RailCount{int(tally.openOrders), kit::Role::Grey};
        };
        queue.keys = [](QWidget *) {
            return QList<KeyRow>{{QStringLiteral("P"), QStringLiteral("print label")}};
        };
        queue.takesShortScans = true;
        queue.scan = [this](QWidget *, const QString &text) {
            return takes && (taken << text, true);
        };
        queue.openOrder = [this](QWidget *, qint64 id, bool) {
            openedOrder = id;
        };
        queue.openSku = [this](QWidget *, qint64 id, bool) {
            openedSku = id;
        };
        queue.openDelivery = [this](QWidget *, qint64 id) {
            openedDelivery = id;
        };
        queue.parts = [] {
            return std::vector<WorkspacePart>{
                {QStringLiteral("files"), QStringLiteral("Order files"), QStringLiteral("csv berkas")}};
        };
        queue.showPart = [this](QWidget *, const QString &part) {
            openedPart = part;
        };
        workspaces.push_back(std::move(queue));
        workspaces.push_back(
            {QStringLiteral("audit"), QStringLiteral("audit"), true, [] { return QStringLiteral("A&udit"); },
                [](Services &, QWidget *parent) -> QWidget * {
                    return new QLabel(QStringLiteral("audit"), parent);
                }});
        Workspace money{QStringLiteral("money"), QStringLiteral("wallet"), false,
            [] { return QStringLiteral("&Finance"); },
            [](Services &, QWidget *parent) -> QWidget * {
                return new QLabel(parent);
            }};
        money.forbidden = [](const access::Actor &) {
            return QStringLiteral("Only owner and finance");
        };
        workspaces.push_back(std::move(money));
        shell = std::make_unique<Shell>(
            Services{*temp.store, clock, nullptr, actor, {}}, std::move(workspaces), *appearance);
        shell->resize(1440, 900);
        shell->show();
        shell->activateWindow();
        if (!QTest::qWaitForWindowActive(shell.get()))
            qFatal("no window");
    }
    SearchBox *search() const { return shell->findChild<SearchBox *>(); }
    QWindow *window() const { return shell->windowHandle(); }
    /// A key as the window system sends it, `gap` ms after the last one.
    void press(int key, const QString &text, int gap, QWindow *to = nullptr)
    {
        at += gap;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            event.setTimestamp(at);
            QCoreApplication::sendEvent(to ? to : window(), &event);
        }
    }
    /// Types as a person does: too slow for a scanner.
    void type(const QString &text)
    {
        for (const QChar c : text)
            press(c.toUpper().unicode(), c, 120);
    }
    void enter(int gap = 120, QWindow *to = nullptr) { press(Qt::Key_Return, QStringLiteral("\r"), gap, to); }
    /// Types as a scanner does.
    void scan(const QString &text)
    {
        for (const QChar c : text)
            press(c.toUpper().unicode(), c, 5);
        enter(5);
    }
    QVariant railCount(int row) const
    {
        const auto index = shell->findChild<kit::Rail *>()->view()->model()->index(row, 0);
        return index.data(kit::RailDelegate::Count);
    }

    test::TempStore temp{Threads::Own};
    SystemClock clock;
    std::unique_ptr<Appearance> appearance;
    quint64 at = 1000;
    qint64 openedOrder = 0, openedSku = 0, openedDelivery = 0;
    QString openedPart;
    bool takes = false;
    QStringList taken;
    std::unique_ptr<Shell> shell;
};

} // namespace

class ShellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void cleanup() { m_desk.reset(); }

    void theFirstWorkspaceIsShownAndTakesTheKeyboard()
    {
        QCOMPARE(m_desk->shell->current(), QStringLiteral("orders"));
        QTRY_VERIFY(m_desk->shell->workspace(QStringLiteral("orders"))->hasFocus());
    }

    void theKeyboardThatIsGivenToTheShellGoesOnToTheWorkspace()
    {
        auto *workspace = m_desk->shell->workspace(QStringLiteral("orders"));
        QTRY_VERIFY(workspace->hasFocus());
        m_desk->shell->setFocus(); // as the window does when it shows a page
        QTRY_VERIFY(workspace->hasFocus());
    }

    void noDialogStaysOpenOverTheLogInScreen()
    {
        auto *chooser = new QDialog(m_desk->shell->workspace(QStringLiteral("orders")));
        chooser->open();
        QTRY_VERIFY(chooser->isVisible());
        m_desk->shell->hide(); // as the window does when it is locked
        QVERIFY(!chooser->isVisible());
    }

    void theStatusLineSaysWhenTheLastBackupWasMade()
    {
        auto *status = m_desk->shell->findChild<kit::StatusLine *>();
        QTRY_VERIFY(status->accessibleName().contains("No backup yet"));
        const qint64 at = when::dayStart(m_desk->clock.now()) + 130 * 60'000; // 02:10
        m_desk->temp.write([at](Transaction &tx) { return noteBackup(tx, {at, {}}); });
        QTRY_VERIFY(status->accessibleName().contains("Backup 02:10, tested"));
    }

    void nothingIsSaidToBeSentWhereNoShopIsWrittenTo()
    {
        auto *status = m_desk->shell->findChild<kit::StatusLine *>();
        QTRY_VERIFY2(
            status->accessibleName().contains("Shadow mode: nothing is sent"), qPrintable(status->accessibleName()));
        QVERIFY(!status->accessibleName().contains("Everything sent"));
        m_desk->temp.write([](Transaction &tx) -> Result<> {
            TRY(const auto all, shops::all(tx));
            return shops::setWritesStock(tx, all.front().id, true, QStringLiteral("Ratna"));
        });
        QTRY_VERIFY2(status->accessibleName().contains("waiting to be sent")
                || status->accessibleName().contains("Everything sent"),
            qPrintable(status->accessibleName()));
    }

    void anotherZoneIsToldByEveryScreenAtOnce()
    {
        struct Retold : QObject {
            bool eventFilter(QObject *, QEvent *event) override
            {
                times += event->type() == QEvent::LanguageChange;
                return false;
            }
            int times = 0;
        } retold;
        m_desk->shell->workspace(QStringLiteral("orders"))->installEventFilter(&retold);
        QSignalSpy changed(m_desk->shell.get(), &Shell::timeZoneChanged);
        m_desk->shell->setTimeZone("Asia/Makassar");
        QVERIFY(m_desk->shell->findChild<kit::StatusLine *>()->accessibleName().contains(QStringLiteral("WITA")));
        QCOMPARE(retold.times, 1);
        QCOMPARE(changed.size(), 1);
        m_desk->shell->setTimeZone("Asia/Makassar");
        QCOMPARE(retold.times, 1);
        when::setZone(QTimeZone("Asia/Jakarta"));
    }

    void altAndTheLetterOpenAWorkspace()
    {
        QTest::keyClick(m_desk->window(), Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(m_desk->shell->current(), QStringLiteral("audit"));
    }

    void aForbiddenWorkspaceDoesNotOpen()
    {
        QTest::keyClick(m_desk->window(), Qt::Key_F, Qt::AltModifier);
        m_desk->shell->go(QStringLiteral("money"));
        QCOMPARE(m_desk->shell->current(), QStringLiteral("orders"));
    }

    void aBuyersNameFindsTheOrderAndEnterOpensIt()
    {
        QTest::keyClick(m_desk->window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->search()->hasFocus());
        m_desk->type(QStringLiteral("putri"));
        QTRY_COMPARE(m_desk->search()->popup()->hitCount(), 1);
        QCOMPARE(m_desk->search()->popup()->chosen()->title, QStringLiteral("261121AAAAHV0C"));
        m_desk->enter();
        QTRY_VERIFY(m_desk->openedOrder != 0);
        QVERIFY(!m_desk->search()->popup()->isVisible());
    }

    void ctrlKWorksWhileAFieldHasTheKeyboard()
    {
        m_desk->shell->workspace(QStringLiteral("orders"))->setFocus();
        QTest::keyClick(m_desk->window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->search()->hasFocus());
    }

    void aDeliveryIsFoundByItsNumberAndOpened()
    {
        const qint64 id = m_desk->temp.write([](Transaction &tx) -> Result<qint64> {
            TRY(const qint64 place, inventory::addWarehouse(tx, "DLV", "Delivered", "Ratna"));
            TRY(const qint64 sku, catalog::addSku(tx, {.code = "DLV-1", .name = "x", .barcode = {}}, "Ratna"));
            return stockroom::expect(tx,
                {.number = "PO-778899",
                    .fromWarehouseId = {},
                    .supplier = "CV Teko",
                    .warehouseId = place,
                    .expectedAt = {},
                    .lines = {{.skuId = sku, .pieces = 3}}},
                "Ratna");
        });
        QTest::keyClick(m_desk->window(), Qt::Key_K, Qt::ControlModifier);
        m_desk->type(QStringLiteral("po-7788"));
        QTRY_COMPARE(m_desk->search()->popup()->hitCount(), 1);
        m_desk->enter();
        QTRY_COMPARE(m_desk->openedDelivery, id);
    }

    void aCommandIsFoundByItsName()
    {
        QSignalSpy locked(m_desk->shell.get(), &Shell::lockRequested);
        QTest::keyClick(m_desk->window(), Qt::Key_K, Qt::ControlModifier);
        m_desk->type(QStringLiteral("lock"));
        QTRY_COMPARE(m_desk->search()->popup()->hitCount(), 1);
        m_desk->enter();
        QTRY_COMPARE(locked.size(), 1);
    }

    void aPartOfAWorkspaceIsFoundAndBroughtUp_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("its name") << QStringLiteral("order files");
        QTest::newRow("another word for it") << QStringLiteral("Berkas");
    }
    void aPartOfAWorkspaceIsFoundAndBroughtUp()
    {
        QFETCH(QString, typed);
        m_desk->shell->go(QStringLiteral("audit"));
        QTest::keyClick(m_desk->window(), Qt::Key_K, Qt::ControlModifier);
        m_desk->type(typed);
        QTRY_COMPARE(m_desk->search()->popup()->hitCount(), 1);
        m_desk->enter();
        QTRY_COMPARE(m_desk->openedPart, QStringLiteral("files"));
    }

    void aScanOpensTheSkuWhateverHasTheKeyboard()
    {
        m_desk->scan(QStringLiteral("8991234567891"));
        QTRY_VERIFY(m_desk->openedSku != 0);
        auto *edit = static_cast<QLineEdit *>(m_desk->shell->workspace(QStringLiteral("orders")));
        QCOMPARE(edit->text(), QString()); // nothing of the scan landed in the field
    }

    void aShortNumberIsAScanWhereParcelsAreScanned()
    {
        m_desk->takes = true;
        m_desk->scan(QStringLiteral("251"));
        QTRY_COMPARE(m_desk->taken, QStringList{QStringLiteral("251")});
        m_desk->shell->go(QStringLiteral("audit"));
        m_desk->scan(QStringLiteral("251"));
        QCOMPARE(m_desk->taken.size(), 1);
    }

    void aScannedCodeMeansTheSkuThatIsCalledSoAndNotAnOrderThatHoldsIt()
    {
        const Hit order{Hit::Kind::Order, 1, {}, QStringLiteral("#10482"), {}, {}, {}};
        const Hit sku{Hit::Kind::Sku, 2, {}, QStringLiteral("TLA-600"), {}, {}, {}};
        std::vector<Hit> hits{order, sku};
        QVERIFY(putScannedFirst(hits, QStringLiteral("tla-600")));
        QCOMPARE(hits.front().id, 2);
        hits = {order, order};
        QVERIFY(!putScannedFirst(hits, QStringLiteral("tla-600")));
    }
    void aScanIsThePagesThatTakesItAndNotTheSearchBoxes()
    {
        m_desk->takes = true;
        m_desk->scan(QStringLiteral("8991234567891"));
        QTRY_COMPARE(m_desk->taken, QStringList{QStringLiteral("8991234567891")});
        QVERIFY(!m_desk->search()->popup()->isVisible());
        m_desk->shell->go(QStringLiteral("audit")); // takes none
        m_desk->scan(QStringLiteral("8991234567891"));
        QTRY_VERIFY(m_desk->openedSku != 0);
        QCOMPARE(m_desk->taken.size(), 1);
    }

    void whatIsTypedWhereAFileIsChosenStaysThere()
    {
        QFileDialog dialog(m_desk->shell.get());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setFocus();
        name->clear();
        for (const QChar c : QStringLiteral("stok.csv")) // as fast as a scanner
            m_desk->press(c.toUpper().unicode(), c, 5, dialog.windowHandle());
        QTRY_COMPARE(name->text(), QStringLiteral("stok.csv"));
        m_desk->enter(5, dialog.windowHandle());
        QCOMPARE(m_desk->search()->text(), QString());
    }

    void theSearchIsEmptyOnAnotherPage()
    {
        QTest::keyClick(m_desk->window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->search()->hasFocus());
        m_desk->type(QStringLiteral("putri"));
        QTRY_COMPARE(m_desk->search()->text(), QStringLiteral("putri"));
        QTest::keyClick(m_desk->window(), Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(m_desk->shell->current(), QStringLiteral("audit"));
        QCOMPARE(m_desk->search()->text(), QString());
        QVERIFY(!m_desk->search()->popup()->isVisible());
    }

    void whatAPersonTypesReachesTheFieldInItsOrder()
    {
        m_desk->type(QStringLiteral("teko 600"));
        auto *edit = static_cast<QLineEdit *>(m_desk->shell->workspace(QStringLiteral("orders")));
        QTRY_COMPARE(edit->text(), QStringLiteral("teko 600"));
    }

    void theRailCountsOpenOrdersAndFollowsTheStore()
    {
        QTRY_COMPARE(m_desk->railCount(0).toInt(), 2);
        m_desk->temp.write([](Transaction &tx) -> Result<> {
            TRY(const auto all, shops::all(tx));
            CHECK(intake::take(tx, all.front(), order(QStringLiteral("261121CCCC"), QStringLiteral("Fitriani")), "c"));
            return {};
        });
        QTRY_COMPARE(m_desk->railCount(0).toInt(), 3);
    }

    void ctrlLAsksForTheLock()
    {
        QSignalSpy locked(m_desk->shell.get(), &Shell::lockRequested);
        QTest::keyClick(m_desk->window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(locked.size(), 1);
    }

    void ctrlBFoldsTheRailAndItIsRemembered()
    {
        QTest::keyClick(m_desk->window(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->shell->findChild<kit::Rail *>()->isFolded());
        QVERIFY(QSettings().value(QStringLiteral("shell/folded")).toBool());
    }

    void f5AsksAllChannels()
    {
        QSignalSpy pulled(m_desk->shell.get(), &Shell::pullRequested);
        QTest::keyClick(m_desk->window(), Qt::Key_F5);
        QTRY_COMPARE(pulled.size(), 1);
    }

    void aPagesKeysReachItWhileTheSearchHasTheKeyboard()
    {
        struct Heard : QObject {
            QList<int> keys;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::KeyPress)
                    keys.append(static_cast<QKeyEvent *>(event)->key());
                return false;
            }
        } heard;
        auto *workspace = m_desk->shell->workspace(QStringLiteral("orders"));
        QTRY_VERIFY(workspace->hasFocus());
        QTest::keyClick(m_desk->window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(!workspace->hasFocus());
        workspace->installEventFilter(&heard);
        QTest::keyClick(m_desk->window(), Qt::Key_F8);
        QTRY_COMPARE(heard.keys, QList<int>{Qt::Key_F8});
        workspace->removeEventFilter(&heard);
    }

    void theFooterNamesTheKeyOfTheSheetThatWorksWhereTheKeyboardIs()
    {
        const auto named = [&](const char *words) {
            const auto hints = m_desk->shell->findChild<kit::StatusLine *>()->findChildren<kit::KeyHint *>();
            return std::any_of(hints.begin(), hints.end(), [&](const kit::KeyHint *hint) {
                return !hint->isHidden() && hint->accessibleName() == QLatin1String(words);
            });
        };
        m_desk->shell->workspace(QStringLiteral("orders"))->setFocus(); // a field
        QTRY_VERIFY(named("F1 all keys"));
        QVERIFY(!named("? all keys"));
        m_desk->shell->findChild<kit::Rail *>()->view()->setFocus();
        QTRY_VERIFY(named("? all keys"));
        QVERIFY(!named("F1 all keys"));
    }

    void theLanguageChangesWhileTheWindowIsOpen()
    {
        QSignalSpy changed(m_desk->appearance.get(), &Appearance::changed);
        m_desk->appearance->setLanguage(QStringLiteral("id"));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(QLocale().language(), QLocale::Indonesian);
        QCOMPARE(QSettings().value(QStringLiteral("look/language")).toString(), QStringLiteral("id"));
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(ShellTest)
#include "test_shell.moc"
