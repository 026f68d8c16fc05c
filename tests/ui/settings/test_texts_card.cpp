#include "settings/texts_card.h"

#include "audit/audit.h"
#include "kit/button.h"
#include "support/sample_shop.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace selaras;
using namespace selaras::test;
using namespace selaras::ui;
using messages::Event;
using messages::Language;
using messages::Text;
using messages::Way;

namespace {

struct Screen {
    explicit Screen(access::Role role = access::Role::Owner)
        : shop(role)
    {
        card = new TextsCard(shop.services, &window);
        card->setGeometry(0, 0, 700, 800);
        window.resize(720, 820);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }
    kit::Button *button(const char *name) const { return card->findChild<kit::Button *>(QString::fromLatin1(name)); }
    void press(const char *name) const
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Return);
    }
    QPlainTextEdit *body() const { return card->findChild<QPlainTextEdit *>(); }
    QLineEdit *subject() const { return card->findChild<QLineEdit *>(QStringLiteral("text-subject")); }
    QString label(const char *name) const { return card->findChild<QLabel *>(QString::fromLatin1(name))->text(); }
    void open(const char *name) const
    {
        press(name);
        QTRY_VERIFY(body()->isVisible());
    }
    void write(const char *text) const
    {
        body()->setFocus();
        body()->selectAll();
        QTest::keyClicks(body(), QString::fromLatin1(text));
    }
    Text used()
    {
        return shop.read(
            [](Reader &r) { return messages::textFor(r, Event::Received, Way::Email, Language::Indonesian); });
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
    TextsCard *card = nullptr;
};

} // namespace

class TextsCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTheProgramsUntilOneIsWritten()
    {
        Screen s;
        s.open("text-received-email-id");
        s.write("Hai {buyer}, terima kasih.");
        s.press("text-save");
        QTRY_COMPARE(s.used().body, QStringLiteral("Hai {buyer}, terima kasih."));
        QTRY_COMPARE(s.button("text-received-email-id")->text(), QStringLiteral("Your own"));
        QCOMPARE(s.button("text-received-email-en")->text(), QStringLiteral("As it came"));
        QCOMPARE(s.shop.read([](Reader &r) { return audit::page(r, {}, {}, 1); }).front().entry.action,
            QStringLiteral("message.text"));
        s.press("text-given");
        QTRY_COMPARE(s.used(), messages::defaultText(Event::Received, Way::Email, Language::Indonesian));
        QTRY_COMPARE(s.button("text-received-email-id")->text(), QStringLiteral("As it came"));
    }
    void thePreviewFollowsEveryKeyWithARealOrder()
    {
        Screen s;
        s.open("text-received-email-id");
        QVERIFY2(s.label("text-source").startsWith(QStringLiteral("Filled in with order ")),
            qPrintable(s.label("text-source")));
        const QString number = s.label("text-source").section(u' ', -1).chopped(1);
        s.write("Pesanan {order}");
        QCOMPARE(s.label("text-preview"), QStringLiteral("Pesanan ") + number);
        QVERIFY(s.label("text-subject-shown").contains(number));
    }
    void aPlaceholderThatIsNoneIsRefusedInWords()
    {
        Screen s;
        s.open("text-received-email-id");
        s.write("Hai {nama}.");
        QVERIFY(s.says("{nama}: The text has a placeholder that does not exist"));
        QVERIFY(!s.button("text-save")->isEnabled());
        QTest::keyClicks(s.body(), QStringLiteral(" "));
        s.write("Hai {buyer}.");
        QVERIFY(!s.says("placeholder that does not exist"));
        QVERIFY(s.button("text-save")->isEnabled());
    }
    void whatMayStandInItIsListedAndPutWhereOneWrites()
    {
        Screen s;
        s.open("text-on-its-way-email-en");
        kit::Button *tracking = nullptr;
        for (auto *button : s.card->findChildren<kit::Button *>())
            if (button->text() == u"{tracking}")
                tracking = button;
        QVERIFY(tracking);
        s.write("Number: ");
        tracking->setFocus();
        QTest::keyClick(tracking, Qt::Key_Return);
        QCOMPARE(s.body()->toPlainText(), QStringLiteral("Number: {tracking}"));
        QVERIFY(s.body()->hasFocus());
    }
    void aTemplateSaysHowItIsRegistered()
    {
        Screen s;
        s.open("text-received-whatsapp-id");
        QCOMPARE(s.subject()->text(), QStringLiteral("pesanan_diterima"));
        QVERIFY(s.says("Register it with Meta as pesanan_diterima, language id: Halo {{1}}, pesanan {{2}}"));
        QVERIFY(s.says("{{1}} is buyer's name"));
        s.subject()->setFocus();
        s.subject()->selectAll();
        QTest::keyClicks(s.subject(), QStringLiteral("Pesanan Diterima"));
        QVERIFY(s.says("This is no name a template can have at Meta"));
    }
    void aPackerDoesNotSeeIt()
    {
        Screen s(access::Role::Packer);
        QVERIFY(!s.card->isVisible());
    }
};

QTEST_MAIN(TextsCardTest)
#include "test_texts_card.moc"
