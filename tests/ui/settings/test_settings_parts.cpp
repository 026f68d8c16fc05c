#include "access/session.h"
#include "messengers/smtp/connector.h"
#include "messengers/whatsapp/connector.h"
#include "settings/settings_page.h"
#include "shell/commands.h"
#include "support/sample_shop.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

struct ShopWithMessengers : SampleShop {
    ShopWithMessengers() { services.messengers = {messengers::smtp::kind(), messengers::whatsapp::kind()}; }
};

/// The settings, and what the search box would list of them.
struct Screen {
    Screen()
        : keyring(must(Keyring::create(keyringPath(shop.path), QStringLiteral("Sari Wijaya"),
            passwordSecret(QStringLiteral("teko leher angsa")), shop.clock, random, Effort::least())))
        , session(std::make_shared<access::Session>(
              access::Session{keyring.keyring, shop.key, std::move(shop.store), shop.services.actor}))
        , page(shop.services, appearance, session)
    {
        page.resize(900, 500);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
    }
    QWidget *card(const char *type) const
    {
        for (auto *widget : page.findChildren<QWidget *>())
            if (QByteArray(widget->metaObject()->className()).endsWith(type))
                return widget;
        return nullptr;
    }
    bool isAtTheTop(const QWidget *card) const
    {
        auto *scroll = page.findChild<QScrollArea *>();
        const int y = card->mapTo(scroll->viewport(), QPoint(0, 0)).y();
        const auto *bar = scroll->verticalScrollBar();
        return (y >= 0 && y < 40) || bar->value() == bar->maximum();
    }

    ShopWithMessengers shop;
    SeededRandom random{5};
    NewKeyring keyring;
    std::shared_ptr<access::Session> session;
    Appearance appearance;
    SettingsPage page;
};

QStringList found(const char *typed)
{
    Workspace settings;
    settings.id = QStringLiteral("settings");
    settings.name = [] {
        return QStringLiteral("Se&ttings");
    };
    settings.parts = SettingsPage::parts;
    QStringList out;
    for (const Hit &hit : hitsOf({}, QString::fromUtf8(typed), shellCommands({settings}), {}))
        out << hit.command;
    return out;
}

} // namespace

class SettingsPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCardIsFoundInEitherLanguage_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QString>("card");
        const auto row = [](const char *typed, const char *card) {
            QTest::newRow(typed) << QByteArray(typed) << QStringLiteral("part:settings/") + QString::fromLatin1(card);
        };
        row("warehouse", "warehouses");
        row("gudang", "warehouses");
        row("printer", "printers");
        row("pencetak", "printers");
        row("backup", "backup");
        row("cadangan", "backup");
        row("shops", "shops");
        row("toko", "shops");
        row("routing", "routes");
        row("rute", "routes");
        row("zona waktu", "clock");
        row("time zone", "clock");
        row("password", "password");
        row("sandi", "password");
        row("people", "people");
        row("pengguna", "people");
        row("messages", "senders");
        row("pesan", "telling");
        row("teks", "texts");
        row("language", "look");
    }
    void aCardIsFoundInEitherLanguage()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QString, card);
        QVERIFY2(found(typed.constData()).contains(card), qPrintable(found(typed.constData()).join(u' ')));
    }
    void everyCardThatIsFoundIsThere()
    {
        Screen screen;
        for (const WorkspacePart &part : SettingsPage::parts()) {
            screen.page.showPart(part.id);
            auto *focus = QApplication::focusWidget();
            QVERIFY2(focus && screen.page.isAncestorOf(focus), qPrintable(part.id));
        }
    }
    void theCardIsBroughtUpWithTheKeyboardInIt()
    {
        Screen screen;
        screen.page.showPart(QStringLiteral("warehouses"));
        auto *card = screen.card("WarehousesCard");
        QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
        QTRY_VERIFY(screen.isAtTheTop(card));
    }
    void whatGrowsAboveItDoesNotPushItAway()
    {
        Screen screen;
        screen.page.showPart(QStringLiteral("warehouses"));
        screen.card("PrintersCard")->setMinimumHeight(900); // as when its printers are known
        QTRY_VERIFY(screen.page.findChild<QScrollArea *>()->verticalScrollBar()->value() > 900);
        QTRY_VERIFY(screen.isAtTheTop(screen.card("WarehousesCard")));
    }
};

QTEST_MAIN(SettingsPartsTest)
#include "test_settings_parts.moc"
