#include "connect/connect_page.h"
#include "connectors.h"
#include "kit/notice.h"
#include "shops/shop.h"
#include "store/setting.h"
#include "support/stall.h"
#include "support/tab_walk.h"
#include "support/temp_store.h"

#include <QCoroFuture>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
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

/// Answers only when it is told to.
struct SlowAnswers final : wire::Wire {
    explicit SlowAnswers(QFuture<void> when)
        : gate(std::move(when))
    {
    }
    Task<wire::HttpReply> send(wire::HttpRequest request) override
    {
        co_await gate;
        wire::HttpReply reply;
        reply.status = request.path == QLatin1String("/me") ? 200 : 404;
        co_return reply;
    }
    QFuture<void> gate;
};

/// A page whose shop is asked and has not answered yet.
struct LateShop {
    LateShop()
        : services{*shop.store, shop.clock, nullptr, {1, QStringLiteral("Ratna"), access::Role::Owner}, {stall()}}
        , page(services, 0, [this] { return std::make_unique<SlowAnswers>(gate.future()); })
    {
        gate.start();
        page.show();
    }
    QLineEdit *field(const char *name) const { return page.findChild<QLineEdit *>(QString::fromLatin1(name)); }
    QPushButton *button(const char *name) const { return page.findChild<QPushButton *>(QString::fromLatin1(name)); }
    void ask(const char *key) const
    {
        field("address")->setText(QStringLiteral("https://dapurnusa.test"));
        field("consumer_key")->setText(QString::fromLatin1(key));
        field("consumer_secret")->setText(QStringLiteral("cs"));
        button("test")->click();
    }
    void answer() { gate.finish(); }
    bool says(const QString &words) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->text().contains(words))
                return true;
        return false;
    }
    TempStore shop;
    Services services;
    QPromise<void> gate;
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

    void anAnswerToFieldsThatWereChangedMeanwhileDoesNotCount()
    {
        LateShop late;
        late.ask("ck_right");
        late.field("consumer_key")->setText(QStringLiteral("ck_other"));
        late.answer();
        QTRY_VERIFY(late.says(QStringLiteral("does not count")));
        QVERIFY(!late.button("save")->isEnabled());
    }

    void anAnswerToWhatStillStandsThereCounts()
    {
        LateShop late;
        late.ask("ck_right");
        late.answer();
        QTRY_VERIFY(late.button("save")->isEnabled());
    }

    void whatAShopAnsweredGoesWithTheFieldsItWasAskedWith()
    {
        LateShop late;
        late.ask("ck_right");
        late.answer();
        QTRY_VERIFY(late.button("save")->isEnabled());
        const auto *notice = late.page.findChild<kit::Notice *>();
        QVERIFY(notice->isVisible());
        QTest::keyClicks(late.field("consumer_key"), QStringLiteral("x"));
        QVERIFY(!notice->isVisible());
    }

    void aNewShopBeginsItsDaysWhereTheHouseDoes()
    {
        LateShop late;
        late.shop.write([](Transaction &tx) {
            return setSetting(tx, QStringLiteral("shop.time-zone"), QStringLiteral("Asia/Makassar"));
        });
        late.ask("ck_right");
        late.answer();
        QTRY_VERIFY(late.button("save")->isEnabled());
        const QSignalSpy connected(&late.page, &ConnectPage::connected);
        late.button("save")->click();
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(
            late.shop.read([](Reader &r) { return shops::all(r); }).front().timeZone, QStringLiteral("Asia/Makassar"));
    }
};

QTEST_MAIN(ConnectPageTest)
#include "test_connect_page.moc"
