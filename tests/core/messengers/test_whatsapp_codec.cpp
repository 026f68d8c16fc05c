#include "messengers/whatsapp/codec.h"

#include "base/json.h"

#include <QTest>

using namespace selaras;
using namespace selaras::messengers;
using namespace selaras::messengers::whatsapp;

namespace {

// With ' for ": moc does not read raw strings.
constexpr const char *kRequest
    = "{'messaging_product':'whatsapp','recipient_type':'individual','to':'6281200000007','type':'temp"
      "late','biz_opaque_callback_data':'selaras:812','template':{'name':'pesanan_dikirim','language':"
      "{'policy':'deterministic','code':'id'},'components':[{'type':'body','parameters':[{'type':'text"
      "','text':'Budi'},{'type':'text','text':'SO-2026-000123'},{'type':'text','text':'JNE 88251123000"
      "12345'}]}]}}";
constexpr const char *kTaken
    = "{'messaging_product':'whatsapp','contacts':[{'input':'1','wa_id':'1'}],'messages':[{'id':'wamid"
      ".HBgN','message_status':'accepted'}]}";
constexpr const char *kCut = "{'messages':[{'id':'wam";
constexpr const char *kNoId = "{'messages':[]}";
constexpr const char *kOddId = "{'messages':[{'id':['x']}]}";
constexpr const char *kNumber
    = "{'verified_name':'Toko Contoh','display_phone_number':'+62 811','quality_rating':'GREEN'}";

QByteArray quoted(const char *text) { return QByteArray(text).replace('\'', '"'); }

} // namespace

class WhatsAppCodecTest : public QObject {
    Q_OBJECT

    static SendTemplate::Input sample()
    {
        Message message;
        message.id = 812;
        message.to = QStringLiteral("6281200000007");
        message.language = QStringLiteral("id");
        message.subject = QStringLiteral("pesanan_dikirim");
        message.parameters
            = {QStringLiteral("Budi"), QStringLiteral("SO-2026-000123"), QStringLiteral("JNE 8825112300012345")};
        return {QStringLiteral("106540352242922"), QStringLiteral("v25.0"), message};
    }
    static Result<Accepted> answered(int status, const QByteArray &body)
    {
        wire::HttpReply reply;
        reply.status = status;
        reply.body = body;
        return SendTemplate::decode(sample(), reply);
    }
    static QByteArray refusing(int code)
    {
        return "{\"error\":{\"message\":\"no\",\"code\":" + QByteArray::number(code) + "}}";
    }

private Q_SLOTS:
    void aTemplateGoesByNameLanguageAndParametersInOrder()
    {
        const wire::HttpRequest request = SendTemplate::encode(sample());
        QCOMPARE(request.path, QStringLiteral("/v25.0/106540352242922/messages"));
        const json::Value expected = *json::parse(quoted(kRequest));
        QCOMPARE(json::toBytes(*json::parse(request.body)), json::toBytes(expected));
    }
    void sendingItTwiceWouldWriteTwice() { QVERIFY(!SendTemplate::encode(sample()).repeatable); }
    void aTemplateWithoutPlaceholdersHasNoComponents()
    {
        auto in = sample();
        in.message.parameters.clear();
        const auto body = json::parse(SendTemplate::encode(in).body);
        QVERIFY((*body)["template"]["components"].empty());
    }
    void aParameterIsOneLineAndNeverEmpty()
    {
        QCOMPARE(parameterOf(QStringLiteral("Jl. Mawar\n\t  7     B")), QStringLiteral("Jl. Mawar 7 B"));
        QCOMPARE(parameterOf(QString()), QStringLiteral("-"));
    }
    void theIdOfWhatWasTakenIsKept()
    {
        const auto taken = answered(200, quoted(kTaken));
        QVERIFY(taken.has_value());
        QCOMPARE(taken->id, QStringLiteral("wamid.HBgN"));
    }
    void anAnswerOfSuccessThatCannotBeReadIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("cut") << quoted(kCut);
        QTest::newRow("page") << QByteArray("<html>");
        QTest::newRow("no id") << quoted(kNoId);
        QTest::newRow("odd") << quoted(kOddId);
        QTest::newRow("list") << QByteArray("[]");
    }
    void anAnswerOfSuccessThatCannotBeReadIsUnknown()
    {
        QFETCH(const QByteArray, body);
        const auto outcome = answered(200, body);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Unconfirmed);
    }
    void somethingBetweenUsThatBreaksLeavesItUnknown()
    {
        QCOMPARE(answered(502, "<html>bad gateway</html>").error().kind, Error::Kind::Unconfirmed);
    }
    void aRefusalIsReadByItsCode_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("word");
        const auto row = [](int status, int code, const char *kind, const char *word) {
            QTest::addRow("%d", code) << status << code << QString::fromLatin1(kind) << QString::fromLatin1(word);
        };
        row(503, 131016, "transient", "");
        row(500, 131000, "transient", "");
        row(400, 4, "transient", "");
        row(429, 130429, "throttled", "");
        row(400, 131056, "throttled", "");
        row(400, 80007, "throttled", "");
        row(400, 131048, "throttled", "");
        row(401, 190, "unauthorized", "whatsapp.token");
        row(403, 200, "unauthorized", "whatsapp.token");
        row(403, 131031, "unauthorized", "whatsapp.account");
        row(400, 133010, "unauthorized", "whatsapp.account");
        row(400, 131042, "unauthorized", "whatsapp.account");
        row(404, 132001, "rejected", "whatsapp.template");
        row(400, 132000, "rejected", "whatsapp.template");
        row(400, 132015, "rejected", "whatsapp.template");
        row(400, 131026, "rejected", "whatsapp.recipient");
        row(400, 131050, "rejected", "whatsapp.opted-out");
        row(400, 131047, "rejected", "whatsapp.refused");
        row(400, 131009, "rejected", "whatsapp.refused");
        row(400, 987654, "rejected", "whatsapp.refused");
    }
    void aRefusalIsReadByItsCode()
    {
        QFETCH(const int, status);
        QFETCH(const int, code);
        QFETCH(const QString, kind);
        QFETCH(const QString, word);
        const auto outcome = answered(status, refusing(code));
        QVERIFY(!outcome);
        QCOMPARE(errorKindName(outcome.error().kind), kind);
        QCOMPARE(outcome.error().code, word);
    }
    void aNumberSaysWhoItIs()
    {
        wire::HttpReply reply;
        reply.status = 200;
        reply.body = quoted(kNumber);
        QCOMPARE(*AskNumber::decode({}, reply), QStringLiteral("Toko Contoh, +62 811, GREEN"));
    }
};

QTEST_GUILESS_MAIN(WhatsAppCodecTest)
#include "test_whatsapp_codec.moc"
