#include "access/login_page.h"
#include "activity/activity.h"
#include "audit/audit_view.h"
#include "base/random.h"
#include "channels/channels.h"
#include "kit/button.h"
#include "kit/number.h"
#include "kit/pane.h"
#include "kit/table_view.h"
#include "kit/tabs.h"
#include "messengers/smtp/connector.h"
#include "messengers/whatsapp/connector.h"
#include "orders/orders_workspace.h"
#include "settings/settings_page.h"
#include "shell/shell.h"
#include "stock/stock_workspace.h"
#include "support/sample_shop.h"
#include "support/workspace_screen.h"

#include <QAbstractScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace selaras;
using namespace selaras::test;

namespace {

constexpr QSize kSmall(1024, 768);

template <class Page> ui::Workspace workspace(const char *id)
{
    ui::Workspace out;
    out.id = QString::fromLatin1(id);
    out.icon = QStringLiteral("order");
    out.name = [id] {
        return QString::fromLatin1(id);
    };
    out.make = [](ui::Services &services, QWidget *parent) -> QWidget * {
        return new Page(services, parent);
    };
    return out;
}

/// The shop of the look's pictures in a window of a small old screen, with large letters.
struct Small {
    explicit Small(int scale)
        : keyring(must(Keyring::create(keyringPath(shop.path), QStringLiteral("Sari Wijaya"),
            passwordSecret(QStringLiteral("teko leher angsa")), shop.clock, random, Effort::least())))
    {
        shop.services.messengers = {messengers::smtp::kind(), messengers::whatsapp::kind()};
        appearance.useScheme(kit::Scheme::Light);
        appearance.useScale(scale);
        session = std::make_shared<access::Session>(
            access::Session{keyring.keyring, shop.key, std::move(shop.store), shop.services.actor});
        std::vector<ui::Workspace> all{workspace<ui::OrdersWorkspace>("orders"), workspace<ui::StockWorkspace>("stock"),
            workspace<ui::Activity>("activity"), workspace<ui::Channels>("channels"), workspace<ui::Audit>("audit")};
        all.push_back({});
        all.back().id = QStringLiteral("settings");
        all.back().icon = QStringLiteral("settings");
        all.back().name = [] {
            return QStringLiteral("settings");
        };
        all.back().make = [this](ui::Services &services, QWidget *parent) -> QWidget * {
            return new ui::SettingsPage(services, appearance, session, parent);
        };
        shell = std::make_unique<ui::Shell>(shop.services, std::move(all), appearance);
        shell->setPlace(QStringLiteral("Gudang Cakung, PC-GUDANG-02"));
        shell->resize(kSmall);
        shell->show();
        (void)QTest::qWaitForWindowActive(shell.get());
    }
    ~Small() { kit::Theme::set(kit::Scheme::Light, 100); }

    SampleShop shop;
    SeededRandom random{5};
    NewKeyring keyring;
    std::shared_ptr<access::Session> session;
    ui::Appearance appearance;
    std::unique_ptr<ui::Shell> shell;
};

/// Whether a widget is seen whole, as far as nothing scrolls.
bool isWhole(const QWidget *widget, const QWidget *window)
{
    for (const QWidget *up = widget->parentWidget(); up && up != window; up = up->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(up))
            return true;
    return window->rect().contains(QRect(widget->mapTo(window, QPoint(0, 0)), widget->size()));
}

/// Every button that cuts its words, every figure that cuts its digits, every tab out of sight; empty: none.
QStringList cutIn(const QWidget *window)
{
    QStringList out;
    for (const auto *button : window->findChildren<kit::Button *>())
        if (button->isVisible() && (button->width() < button->sizeHint().width() || !isWhole(button, window)))
            out << QStringLiteral("button ") + button->text() + button->accessibleName();
    for (const auto *label : window->findChildren<kit::NumberLabel *>())
        if (label->isVisible() && (label->width() < label->sizeHint().width() || !isWhole(label, window)))
            out << QStringLiteral("figure ") + label->text();
    for (const auto *tabs : window->findChildren<kit::Tabs *>())
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            if (!tabs->rect().contains(tabs->tabGeometry(i)))
                out << QStringLiteral("tab %1").arg(i);
    for (const auto *table : window->findChildren<kit::TableView *>())
        if (table->isVisible() && table->horizontalScrollBar()->maximum() > 0)
            out << QStringLiteral("columns of %1, by %2")
                       .arg(table->objectName())
                       .arg(table->horizontalScrollBar()->maximum());
    return out;
}

} // namespace

class SmallWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { forgetSettings(); }
    void cleanup() { resetLanguageAndZone(); }

    void aWorkspaceFitsAndCutsNothing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scale");
        for (const char *id : {"orders", "stock", "activity", "channels", "audit", "settings"})
            for (const char *language : {"id", "en"})
                for (const int scale : {100, 130})
                    QTest::addRow("%s %s %d", id, language, scale)
                        << QString::fromLatin1(id) << QString::fromLatin1(language) << scale;
    }
    void aWorkspaceFitsAndCutsNothing()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, language);
        QFETCH(const int, scale);
        Small small(scale);
        small.appearance.useLanguage(language);
        small.shell->go(id);
        QTest::qWait(1); // layouts that were asked for
        auto *table = small.shell->findChild<kit::TableView *>();
        if (id != QLatin1String("settings"))
            QTRY_VERIFY(table->model()->rowCount() > 0);
        QTRY_COMPARE(small.shell->size(), kSmall);
        QTRY_VERIFY2(small.shell->minimumSizeHint().width() <= kSmall.width(),
            qPrintable(QString::number(small.shell->minimumSizeHint().width())));
        QTRY_VERIFY2(cutIn(small.shell.get()).isEmpty(), qPrintable(cutIn(small.shell.get()).join(u'\n')));
    }

    void aPaneGoesOverTheListAndTheWindowStaysAsItIs_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"orders", "stock", "channels", "audit"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void aPaneGoesOverTheListAndTheWindowStaysAsItIs()
    {
        QFETCH(const QString, id);
        Small small(130);
        small.appearance.useLanguage(QStringLiteral("id"));
        small.shell->go(id);
        QTest::qWait(1);
        kit::TableView *table = nullptr;
        for (auto *each : small.shell->findChildren<kit::TableView *>())
            if (each->isVisible() && !table)
                table = each;
        QVERIFY(table);
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const int whole = table->width();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, id == QLatin1String("orders") ? Qt::Key_Right : Qt::Key_Space);
        const auto paneSeen = [&] {
            for (const auto *pane : small.shell->findChildren<kit::Pane *>())
                if (pane->isVisible())
                    return true;
            return false;
        };
        QTRY_VERIFY(paneSeen());
        QTRY_COMPARE(small.shell->size(), kSmall);
        QVERIFY(small.shell->minimumSizeHint().width() <= kSmall.width());
        QCOMPARE(table->width(), whole);
        QTRY_VERIFY2(cutIn(small.shell.get()).isEmpty(), qPrintable(cutIn(small.shell.get()).join(u'\n')));
    }

    void theLogInPageFits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("id") << QStringLiteral("id");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void theLogInPageFits()
    {
        QFETCH(const QString, language);
        Small small(130);
        small.appearance.useLanguage(language);
        const access::Setting setting{small.shop.clock, small.random, Effort::least(), Threads::Own, 0};
        ui::LoginPage page(small.shop.path, setting);
        page.resize(kSmall);
        page.show();
        QTest::qWait(1);
        QVERIFY2(page.minimumSizeHint().width() <= kSmall.width(),
            qPrintable(QString::number(page.minimumSizeHint().width())));
        QVERIFY2(page.minimumSizeHint().height() <= kSmall.height(),
            qPrintable(QString::number(page.minimumSizeHint().height())));
        QCOMPARE(page.size(), kSmall);
        QVERIFY2(cutIn(&page).isEmpty(), qPrintable(cutIn(&page).join(u'\n')));
    }
};

QTEST_MAIN(SmallWindowTest)
#include "test_small_window.moc"
