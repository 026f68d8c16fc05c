#include "counts/counts.h"
#include "deliveries/receiving.h"
#include "kit/table_view.h"
#include "shell/search_box.h"
#include "shell/search_popup.h"
#include "shell/shell.h"
#include "support/sample_shop.h"
#include "support/workspace_screen.h"

#include <QLineEdit>
#include <QWindow>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

template <class Page> Workspace workspace(const char *id)
{
    Workspace out{QString::fromLatin1(id), QStringLiteral("stock"), false, [id] { return QString::fromLatin1(id); },
        [](Services &services, QWidget *parent) -> QWidget * {
            return new Page(services, parent);
        }};
    out.scan = [](QWidget *widget, const QString &text) {
        return static_cast<Page *>(widget)->scan(text);
    };
    return out;
}

/// The window with the two workspaces, and a scanner on its keyboard.
struct Desk {
    Desk()
        : shell(shop.services, {workspace<Receiving>("receiving"), workspace<Counts>("counts")}, appearance)
    {
        shell.resize(1440, 900);
        shell.show();
        shell.activateWindow();
        if (!QTest::qWaitForWindowActive(&shell))
            qFatal("no window");
    }
    template <class Page> Page *page(const char *id)
    {
        shell.go(QString::fromLatin1(id));
        return static_cast<Page *>(shell.workspace(QString::fromLatin1(id)));
    }
    /// Keys as the window system sends them, 5 ms apart, then Enter.
    void scan(const char *barcode)
    {
        at += 1000;
        for (const QChar c : QString::fromLatin1(barcode))
            press(c.toUpper().unicode(), c);
        press(Qt::Key_Return, QStringLiteral("\r"));
    }
    void press(int key, const QString &text)
    {
        at += 5;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            event.setTimestamp(at);
            QCoreApplication::sendEvent(shell.windowHandle(), &event);
        }
    }
    static QString cell(QWidget *page, int row, int column)
    {
        return page->findChild<kit::TableView *>()->model()->index(row, column).data().toString();
    }
    SampleShop shop;
    Appearance appearance;
    Shell shell;
    quint64 at = 1'000'000;
};

} // namespace

class ByScannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::Theme::set(kit::Scheme::Light); }
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void aScanGoesToTheDeliveryThatStandsOpenAndNotIntoTheFieldThatHasTheKeyboard()
    {
        Desk desk;
        const qint64 id = desk.shop.write([&](Transaction &tx) {
            return stockroom::expect(tx,
                {.number = "PO-1",
                    .fromWarehouseId = {},
                    .warehouseId = desk.shop.cakung,
                    .expectedAt = {},
                    .lines = {{.skuId = desk.shop.skuIds.value("WBT-26"), .pieces = 5}}},
                "Rini");
        });
        auto *receiving = desk.page<Receiving>("receiving");
        receiving->receive(id);
        auto *page = receiving->findChild<ReceivePage *>();
        QTRY_COMPARE(Desk::cell(page, 0, 0), QStringLiteral("WBT-26"));
        auto *field = page->findChild<QLineEdit *>("line-sku");
        field->setFocus();
        for (int i = 0; i < 4; ++i)
            desk.scan("899WBT-26");
        QTRY_COMPARE(Desk::cell(page, 0, 3), QStringLiteral("4"));
        QCOMPARE(field->text(), QString());
        QVERIFY(!desk.shell.findChild<SearchBox *>()->popup()->isVisible());
    }
    void aScanGoesToTheCountThatStandsOpen()
    {
        Desk desk;
        const qint64 id = desk.shop.write(
            [&](Transaction &tx) { return stockroom::beginCount(tx, desk.shop.cakung, "Rack A", true, "Rini"); });
        auto *counts = desk.page<Counts>("counts");
        counts->countOn(id);
        for (int i = 0; i < 3; ++i)
            desk.scan("899WBT-26");
        auto *page = counts->findChild<CountPage *>();
        QTRY_COMPARE(Desk::cell(page, 0, 2), QStringLiteral("3"));
        QVERIFY(!desk.shell.findChild<SearchBox *>()->popup()->isVisible());
    }
    void aScanInTheFormIsALine()
    {
        Desk desk;
        auto *receiving = desk.page<Receiving>("receiving");
        receiving->moveSku(desk.shop.skuIds.value("ZST-PRT"));
        auto *form = receiving->findChild<DeliveryForm *>();
        auto *pieces = form->findChild<QLineEdit *>("line-pieces");
        QTRY_VERIFY(pieces->hasFocus());
        desk.scan("899WBT-26");
        desk.scan("899WBT-26");
        QTRY_COMPARE(Desk::cell(form, 0, 2), QStringLiteral("2"));
        QCOMPARE(pieces->text(), QString());
    }
};

QTEST_MAIN(ByScannerTest)
#include "test_by_scanner.moc"
