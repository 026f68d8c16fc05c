#include "connect/connect_page.h"
#include "connectors.h"
#include "support/stall.h"
#include "support/tab_walk.h"
#include "support/temp_store.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

/// The page with every channel that this program connects.
struct Screen {
    Screen()
        : services{*shop.store, shop.clock, nullptr, {1, QStringLiteral("Ratna"), access::Role::Owner}, connectors()}
        , page(services, 0)
    {
        page.resize(1240, 900);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("no window");
    }
    ConnectForm *form() const { return page.findChild<ConnectForm *>(); }
    /// Chooses a channel and waits until its fields have their places.
    void choose(const QString &kind) const
    {
        form()->setKind(kind);
        QCoreApplication::processEvents();
    }
    TempStore shop;
    Services services;
    ConnectPage page;
};

} // namespace

class ConnectPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tabWalksTheFieldsOfEveryChannelAsTheyStand_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto &kind : connectors())
            QTest::newRow(qPrintable(kind.id)) << kind.id;
    }
    void tabWalksTheFieldsOfEveryChannelAsTheyStand()
    {
        QFETCH(const QString, kind);
        const Screen s;
        // From another channel: what is shown then was made last.
        for (const auto &other : s.services.kinds)
            s.choose(other.id);
        s.choose(kind);
        QCOMPARE(tabGoesBack(&s.page), QString());
        const auto &fields = std::find_if(s.services.kinds.begin(), s.services.kinds.end(), [&](const auto &k) {
            return k.id == kind;
        })->fields;
        QVERIFY(tabWalk(s.form()).size() >= fields.size() + 3); // the channels, the address, the buttons
    }

    void theKeyboardBeginsAtTheChoiceOfTheChannel()
    {
        const Screen s;
        s.page.window()->activateWindow();
        s.form()->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), tabWalk(s.form()).front());
    }

    void onceAShopIsConnectedEscGoesBack_data()
    {
        QTest::addColumn<Qt::Key>("press");
        QTest::newRow("Space") << Qt::Key_Space;
        QTest::newRow("Enter") << Qt::Key_Return;
    }
    void onceAShopIsConnectedEscGoesBack()
    {
        QFETCH(const Qt::Key, press);
        TempStore shop;
        Services services{
            *shop.store, shop.clock, nullptr, {1, QStringLiteral("Ratna"), access::Role::Owner}, {stall()}};
        ConnectPage page(services, 0, [] { return std::make_unique<StallAnswers>(); });
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        for (const auto &[name, text] : {std::pair("address", "https://dapurnusa.test"),
                 std::pair("consumer_key", "ck_right"), std::pair("consumer_secret", "cs")})
            page.findChild<QLineEdit *>(QString::fromLatin1(name))->setText(QString::fromLatin1(text));
        auto *test = page.findChild<QPushButton *>(QStringLiteral("test"));
        test->setFocus();
        QTest::keyClick(test, press);
        auto *save = page.findChild<QPushButton *>(QStringLiteral("save"));
        QTRY_COMPARE(QApplication::focusWidget(), save);
        const QSignalSpy connected(&page, &ConnectPage::connected), closed(&page, &ConnectPage::closed);
        QTest::keyClick(save, press);
        QTRY_COMPARE(connected.size(), 1);
        QVERIFY(QApplication::focusWidget() && page.isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(ConnectPageTest)
#include "test_connect_page.moc"
