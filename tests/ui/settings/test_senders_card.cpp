#include "settings/senders_card.h"

#include "audit/audit.h"
#include "kit/button.h"
#include "kit/filter_bar.h"
#include "messengers/smtp/connector.h"
#include "messengers/whatsapp/connector.h"
#include "messengers/whatsapp_platform.h"
#include "support/sample_shop.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;

namespace {

/// WhatsApp in this process.
class PlatformLink final : public wire::Wire {
public:
    explicit PlatformLink(sandbox::WhatsAppPlatform &platform)
        : m_platform(platform)
    {
    }
    Task<wire::HttpReply> send(wire::HttpRequest request) override
    {
        sandbox::Answer answer = m_platform.handle(request, 0);
        if (answer.cut)
            co_return fail(Error::Kind::Unconfirmed, QStringLiteral("answer lost"));
        co_return std::move(answer.reply);
    }

private:
    sandbox::WhatsAppPlatform &m_platform;
};

struct Screen {
    explicit Screen(access::Role role = access::Role::Owner)
        : shop(role)
    {
        shop.services.messengers = {messengers::smtp::kind(), messengers::whatsapp::kind()};
        platform.addTemplate(QStringLiteral("pesanan_diterima"), QStringLiteral("en"), 4);
        card = new SendersCard(
            shop.services, [this] { return std::make_unique<PlatformLink>(platform); }, &window);
        card->setGeometry(0, 0, 700, 700);
        window.resize(720, 720);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }
    QLineEdit *field(const char *name) const
    {
        for (auto *edit : card->findChildren<QLineEdit *>(QString::fromLatin1(name)))
            if (edit->isVisible())
                return edit;
        return nullptr;
    }
    kit::Button *button(const char *name) const { return card->findChild<kit::Button *>(QString::fromLatin1(name)); }
    void press(const char *name) const
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Return);
    }
    void type(const char *name, const char *text) const
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), QString::fromLatin1(text));
    }
    void typeMailbox() const
    {
        type("sender-name", "Dapur Nusa");
        type("sender-account", "toko@example.com");
        type("sender-host", "mail.example.com");
        type("sender-username", "toko");
        type("sender-password", "rahasia-sekali");
    }
    void addMailbox()
    {
        typeMailbox();
        QTest::keyClick(field("sender-password"), Qt::Key_Return);
        QTRY_COMPARE(senders().size(), std::size_t(1));
        QTRY_VERIFY(button("sender-edit"));
    }
    void addNumber()
    {
        auto *kinds = card->findChild<kit::Segmented *>();
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Right);
        type("sender-name", "Dapur Nusa");
        type("sender-account", qPrintable(platform.account()));
        type("sender-token", qPrintable(platform.token()));
        press("sender-save");
        QTRY_COMPARE(senders().size(), std::size_t(1));
        QTRY_VERIFY(button("sender-try"));
    }
    std::vector<messages::Sender> senders()
    {
        return shop.read([](Reader &r) { return messages::senders(r); });
    }
    QString secret(const char *name)
    {
        return shop.read([this](Reader &r) { return messages::accessOf(r, senders().front()); })
            .settings.value(QString::fromLatin1(name));
    }
    QString lastAction()
    {
        return shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); }).front().entry.action;
    }
    bool says(const char *words) const
    {
        for (const QLabel *label : card->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(QString::fromLatin1(words)))
                return true;
        return false;
    }
    bool shows(const QString &text) const
    {
        for (const QLabel *label : card->findChildren<QLabel *>())
            if (label->text().contains(text))
                return true;
        for (const QLineEdit *edit : card->findChildren<QLineEdit *>())
            if (edit->text().contains(text))
                return true;
        return false;
    }

    SampleShop shop;
    sandbox::WhatsAppPlatform platform{1};
    QWidget window;
    SendersCard *card = nullptr;
};

} // namespace

class SendersCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMailboxIsAddedWithTheKeyboardAndWrittenDown()
    {
        Screen s;
        QVERIFY(s.says("There is no sender"));
        s.addMailbox();
        QCOMPARE(s.senders().front().account, QStringLiteral("toko@example.com"));
        QCOMPARE(s.secret("password"), QStringLiteral("rahasia-sekali"));
        QTRY_VERIFY(s.says("toko@example.com can write now"));
        QCOMPARE(s.lastAction(), QStringLiteral("sender.added"));
        QCOMPARE(s.field("sender-account")->text(), QString());
    }
    void aSecretIsNotShownAgainAndStaysWhenItIsLeftEmpty()
    {
        Screen s;
        s.addMailbox();
        s.press("sender-edit");
        QTRY_COMPARE(s.field("sender-account")->text(), QStringLiteral("toko@example.com"));
        QCOMPARE(s.field("sender-host")->text(), QStringLiteral("mail.example.com"));
        QVERIFY(!s.shows(QStringLiteral("rahasia")));
        s.type("sender-host", "smtp.example.com");
        s.type("sender-limit", "50");
        s.press("sender-save");
        QTRY_COMPARE(s.senders().front().dailyLimit, 50);
        QCOMPARE(s.secret("host"), QStringLiteral("smtp.example.com"));
        QCOMPARE(s.secret("password"), QStringLiteral("rahasia-sekali"));
    }
    void whatIsWrongIsSaidAndItsFieldHasTheKeyboard()
    {
        Screen s;
        s.typeMailbox();
        s.type("sender-port", "25");
        s.press("sender-save");
        QTRY_VERIFY(s.says("Mail cannot be sent through this port"));
        QCOMPARE(QApplication::focusWidget(), s.field("sender-port"));
        QCOMPARE(s.senders().size(), std::size_t(0));
    }
    void oneIsStoppedAndUsedAgain()
    {
        Screen s;
        s.addMailbox();
        s.press("sender-stop");
        QTRY_COMPARE(s.senders().front().refused, messages::kStopped);
        QTRY_COMPARE(s.button("sender-stop")->text(), QStringLiteral("Use again"));
        QVERIFY(s.says("Stopped; what is to be sent waits"));
        s.press("sender-stop");
        QTRY_COMPARE(s.senders().front().refused, QString());
    }
    void removingIsAskedAndEnterKeepsIt()
    {
        Screen s;
        s.addMailbox();
        s.press("sender-remove");
        QVERIFY(s.says("Its password or token is erased"));
        QCOMPARE(QApplication::focusWidget(), s.button("removal-keep"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!s.button("removal-remove")->isVisible());
        QCOMPARE(s.senders().size(), std::size_t(1));
    }
    void oneIsRemoved()
    {
        Screen s;
        s.addMailbox();
        s.press("sender-remove");
        s.press("removal-remove");
        QTRY_COMPARE(s.senders().size(), std::size_t(0));
        QTRY_VERIFY(s.says("There is no sender"));
        QCOMPARE(s.lastAction(), QStringLiteral("sender.removed"));
    }
    void whyOneIsNotLetInIsSaidWithWhatToDo()
    {
        Screen s;
        s.addMailbox();
        s.shop.write([&](Transaction &tx) {
            Error why(Error::Kind::Unauthorized, QStringLiteral("535"));
            why.code = QStringLiteral("mail.app-password");
            return messages::senderRefused(tx, s.senders().front().id, why);
        });
        QTRY_VERIFY(s.says("Make an app password at your provider"));
    }
    void aTrialWritesToOneAddressAndSaysHowItEnded()
    {
        Screen s;
        s.addNumber();
        s.press("sender-try");
        QTRY_VERIFY(s.field("trial-to"));
        s.type("trial-to", "0812-3456-7890");
        QTest::keyClick(s.field("trial-to"), Qt::Key_Return);
        QTRY_VERIFY(s.says("Taken for 6281234567890"));
        QCOMPARE(s.platform.messages().size(), std::size_t(1));
        QTRY_COMPARE(s.lastAction(), QStringLiteral("sender.tried"));
    }
    void aTrialThatIsRefusedSaysWhy()
    {
        Screen s;
        s.platform.refuseWith = 190; // the token
        s.platform.refusals = 1;
        s.addNumber();
        s.press("sender-try");
        QTRY_VERIFY(s.field("trial-to"));
        s.type("trial-to", "0812-3456-7890");
        s.press("trial-send");
        QTRY_VERIFY(s.says("WhatsApp does not accept the token any more"));
        QVERIFY(s.says("Paste a new token"));
        QVERIFY(!s.shows(s.platform.token()));
    }
    void aTrialToNobodyIsRefused()
    {
        Screen s;
        s.addMailbox();
        s.press("sender-try");
        QTRY_VERIFY(s.field("trial-to"));
        s.type("trial-to", "ratna");
        QTest::keyClick(s.field("trial-to"), Qt::Key_Return);
        QTRY_VERIFY(s.says("This is no mail address or phone number"));
    }
    void aPackerDoesNotSeeIt()
    {
        Screen s(access::Role::Packer);
        QVERIFY(!s.card->isVisible());
    }
};

QTEST_MAIN(SendersCardTest)
#include "test_senders_card.moc"
