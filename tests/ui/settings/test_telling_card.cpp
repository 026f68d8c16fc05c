#include "settings/telling_card.h"

#include "audit/audit.h"
#include "messengers/smtp/connector.h"
#include "support/sample_shop.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

struct Screen {
    explicit Screen(bool withMailbox = true, access::Role role = access::Role::Owner)
        : shop(role)
    {
        if (withMailbox)
            shop.write([](Transaction &tx) {
                return messages::addSender(tx, messengers::smtp::kind(),
                    {QStringLiteral("Dapur Nusa"), QStringLiteral("toko@example.com"),
                        {{QStringLiteral("host"), QStringLiteral("mail.example.com")},
                            {QStringLiteral("port"), QStringLiteral("465")}}},
                    {1, QStringLiteral("Sari"), access::Role::Owner});
            });
        card = new TellingCard(shop.services, &window);
        card->setGeometry(0, 0, 700, 400);
        window.resize(720, 420);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        if (!QTest::qWaitFor([this] { return shops()->count() > 0; }))
            qFatal("no shops");
    }
    QComboBox *box(const char *name) const { return card->findChild<QComboBox *>(QString::fromLatin1(name)); }
    QComboBox *shops() const { return box("telling-shop"); }
    /// As many steps down the list, by the keyboard.
    void step(const char *name, int key) const
    {
        box(name)->setFocus();
        QTest::keyClick(box(name), Qt::Key(key));
    }
    std::vector<messages::Switch> on()
    {
        return shop.read([](Reader &r) { return messages::switches(r); });
    }
    bool says(const char *words) const
    {
        for (const QLabel *label : card->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromLatin1(words)))
                return true;
        return false;
    }
    SampleShop shop;
    QWidget window;
    TellingCard *card = nullptr;
};

} // namespace

class TellingCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsOffUntilSomebodySwitchesItOn()
    {
        Screen s;
        for (const QComboBox *box : s.card->findChildren<QComboBox *>())
            if (box != s.shops())
                QCOMPARE(box->currentText(), QStringLiteral("Off"));
        QVERIFY(s.on().empty());
    }
    void anEventIsSwitchedOnAndOffWithTheKeyboard()
    {
        Screen s;
        s.step("tell-received-email", Qt::Key_Down);
        QTRY_COMPARE(s.on().size(), std::size_t(1));
        QCOMPARE(s.on().front().shopId, s.shops()->currentData().toLongLong());
        QCOMPARE(messages::eventName(s.on().front().event), QStringLiteral("received"));
        QTRY_VERIFY(s.says("for orders placed from now on"));
        QTRY_COMPARE(s.box("tell-received-email")->currentText(), QStringLiteral("toko@example.com, Indonesia"));
        QCOMPARE(s.shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); }).front().entry.action,
            QStringLiteral("message.switched-on"));
        s.step("tell-received-email", Qt::Key_Up);
        QTRY_VERIFY(s.on().empty());
        QTRY_VERIFY(s.says("What was waiting is not sent"));
    }
    void theLanguageIsChosenWithTheSender()
    {
        Screen s;
        s.step("tell-on-its-way-email", Qt::Key_End);
        QTRY_COMPARE(s.on().size(), std::size_t(1));
        QCOMPARE(messages::languageName(s.on().front().language), QStringLiteral("en"));
    }
    void eachShopIsItsOwn()
    {
        Screen s;
        s.step("tell-received-email", Qt::Key_Down);
        QTRY_COMPARE(s.on().size(), std::size_t(1));
        s.step("telling-shop", Qt::Key_Down);
        QCOMPARE(s.box("tell-received-email")->currentText(), QStringLiteral("Off"));
        s.step("telling-shop", Qt::Key_Up);
        QTRY_COMPARE(s.box("tell-received-email")->currentText(), QStringLiteral("toko@example.com, Indonesia"));
    }
    void withoutASenderNothingCanBeChosenAndItSaysWhy()
    {
        Screen s(false);
        QVERIFY(!s.box("tell-received-email")->isEnabled());
        QCOMPARE(s.box("tell-received-email")->toolTip(), QStringLiteral("Add a mailbox above first."));
        QCOMPARE(s.box("tell-received-whatsapp")->toolTip(), QStringLiteral("Add a WhatsApp number above first."));
    }
    void aPackerDoesNotSeeIt()
    {
        Screen s(true, access::Role::Packer);
        QVERIFY(!s.card->isVisible());
    }
};

QTEST_MAIN(TellingCardTest)
#include "test_telling_card.moc"
