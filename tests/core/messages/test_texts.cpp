#include "base/money.h"
#include "messages/message.h"

#include <QTest>

using namespace selaras;
using namespace selaras::messages;

class TextsTest : public QObject {
    Q_OBJECT

    static QString codeOf(const Result<> &checked) { return checked ? QString() : checked.error().code; }

private Q_SLOTS:
    void everyTextThatComesWithTheProgramCanBeUsed_data()
    {
        QTest::addColumn<int>("event");
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("language");
        for (int event = 0; event < kEvents; ++event)
            for (int way = 0; way < kWays; ++way)
                for (int language = 0; language < kLanguages; ++language)
                    QTest::addRow("%s %s %s", qPrintable(eventName(Event(event))), qPrintable(wayName(Way(way))),
                        qPrintable(languageName(Language(language))))
                        << event << way << language;
    }
    void everyTextThatComesWithTheProgramCanBeUsed()
    {
        QFETCH(const int, event);
        QFETCH(const int, way);
        QFETCH(const int, language);
        const Text text = defaultText(Event(event), Way(way), Language(language));
        QCOMPARE(codeOf(checkText(text, Event(event), Way(way))), QString());
        const auto message = composed(text, Way(way), Language(language), exampleValues(Language(language)));
        QVERIFY2(
            !message.body.contains(u'{') && !message.body.contains(QStringLiteral(" - ")), qPrintable(message.body));
        QVERIFY(message.body.contains(QStringLiteral("261118-001")));
    }
    void aPlaceholderThatDoesNotExistIsRefused()
    {
        const Text text{QStringLiteral("x"), QStringLiteral("Halo {name}.")};
        QCOMPARE(codeOf(checkText(text, Event::Received, Way::Email)), QStringLiteral("messages.placeholder"));
    }
    void onlyWhatIsOnItsWayHasATrackingNumber()
    {
        const Text text{QStringLiteral("x"), QStringLiteral("Resi {tracking}.")};
        QCOMPARE(codeOf(checkText(text, Event::OnItsWay, Way::Email)), QString());
        QCOMPARE(codeOf(checkText(text, Event::Received, Way::Email)), QStringLiteral("messages.placeholder"));
    }
    void aBraceThatIsNotClosedIsRefused()
    {
        const Text text{QStringLiteral("x"), QStringLiteral("Halo {buyer, pesanan {order}")};
        QVERIFY(!codeOf(checkText(text, Event::Received, Way::Email)).isEmpty());
    }
    void anEmptyTextIsRefused()
    {
        QCOMPARE(codeOf(checkText({QStringLiteral("x"), QStringLiteral(" \n")}, Event::Received, Way::Email)),
            QStringLiteral("messages.empty"));
    }
    void aTemplateHasANameThatMetaTakes()
    {
        const Text text{QStringLiteral("Pesanan Diterima"), QStringLiteral("Halo {buyer}.")};
        QCOMPARE(codeOf(checkText(text, Event::Received, Way::WhatsApp)), QStringLiteral("messages.template"));
    }
    void aTemplateDoesNotEndWithAPlaceholder()
    {
        const Text text{QStringLiteral("a"), QStringLiteral("Pesanan {order}")};
        QCOMPARE(codeOf(checkText(text, Event::Received, Way::WhatsApp)), QStringLiteral("messages.template-edge"));
    }
    void aTemplateIsRegisteredWithNumbersInTheOrderOfItsParameters()
    {
        const QString body = QStringLiteral("Halo {buyer}, pesanan {order} untuk {buyer}.");
        QCOMPARE(registered(body), QStringLiteral("Halo {{1}}, pesanan {{2}} untuk {{3}}."));
        QCOMPARE(parametersOf(body),
            (QStringList{QStringLiteral("buyer"), QStringLiteral("order"), QStringLiteral("buyer")}));
    }
    void whatABuyerWroteIsNoPlaceholder()
    {
        const Values values{
            {QStringLiteral("buyer"), QStringLiteral("{order}")}, {QStringLiteral("order"), QStringLiteral("1")}};
        QCOMPARE(filled(QStringLiteral("Halo {buyer}"), values), QStringLiteral("Halo {order}"));
    }
    void whatIsNotKnownIsADash()
    {
        QCOMPARE(filled(QStringLiteral("Resi {tracking}."), {}), QStringLiteral("Resi -."));
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "test_texts.moc"
