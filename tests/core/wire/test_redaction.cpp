#include "wire/redaction.h"

#include <QElapsedTimer>
#include <QTest>

using namespace selaras::wire;

static const QString kSecret = QStringLiteral("S3CR3T-746152467a4c58");

static HttpRequest withBody(const QString &body)
{
    HttpRequest request;
    request.method = "POST";
    request.base = QStringLiteral("https://partner.example");
    request.path = QStringLiteral("/api/v2/x");
    request.body = body.toUtf8();
    return request;
}

static HttpReply replyWith(const QString &body) { return HttpReply{200, {}, body.toUtf8()}; }

// The bodies stand apart because moc stumbles over raw strings inside a class.
class TestRedaction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesOfSecretsAreKnown_data();
    void namesOfSecretsAreKnown();
    void noSecretStaysInARequest_data();
    void noSecretStaysInARequest();
    void theSameHoldsForReplies_data();
    void theSameHoldsForReplies();
    void everythingElseStays_data();
    void everythingElseStays();
    void whatStandsAroundASecretStays();
    void theSignInCodeOfARequestIsHidden();
    void theErrorCodeOfAReplyStays();
    void secretsOfTheQueryAreHidden();
    void secretsOfHeadersAreHidden();
    void cookiesOfAReplyAreHidden();
    void aPasswordInTheBaseIsHidden();
    void aSecretWeSentIsHiddenWhereverItIsEchoed();
    void shortValuesAreNotHuntedFor();
    void bytesThatAreNoTextAreOnlyCounted();
    void aLabelIsOnlyCountedAlsoWhenItIsPlainText();
    void aLongTextIsCutAfterItsSecretsAreHidden();
    void hostileTextDoesNotKeepUsBusy();
};

void TestRedaction::namesOfSecretsAreKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secret");
    for (const char *name :
        {"access_token", "refresh_token", "sign", "partner_key", "oauth_signature", "consumer_key", "consumer_secret",
            "oauth_consumer_key", "oauth_token", "Authorization", "authorization", "code", "password", "user_password",
            "X-WC-Webhook-Signature", "client_secret", "app-secret", "x-api-key", "accessToken", "ACCESS-TOKEN",
            "Set-Cookie", "Cookie", "push_key", "resend_code", "id_token", "Proxy-Authorization"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"partner_id", "shop_id", "timestamp", "order_sn", "signed_at", "token_count", "design",
             "postcode", "country_code", "coupon_code", "encode", "oauth_nonce", "oauth_signature_method", "key",
             "seller_sku", "decode", "keyword", "expire_in", ""})
        QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name) << false;
}

void TestRedaction::namesOfSecretsAreKnown()
{
    QFETCH(QString, name);
    QFETCH(bool, secret);
    QCOMPARE(isSecretName(name), secret);
}

void TestRedaction::noSecretStaysInARequest_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("json") << QStringLiteral(R"({"access_token":"%1","n":1})");
    QTest::newRow("json with spaces") << QStringLiteral("{\n  \"refresh_token\" :\t \"%1\"\n}");
    QTest::newRow("json in depth") << QStringLiteral(R"({"a":[{"b":{"partner_key":"%1"}}]})");
    QTest::newRow("json cut off in the secret") << QStringLiteral(R"({"a":1,"password":"%1)");
    QTest::newRow("json cut off after the secret") << QStringLiteral(R"({"password":"%1","b":)");
    QTest::newRow("json with a lost quote before") << QStringLiteral(R"({"a":"it"s","access_token":"%1"})");
    QTest::newRow("json with a half escaped name before") << QStringLiteral(R"({"a_token\":\"}{"access_token": "%1"})");
    QTest::newRow("json with a word full of quotes before")
        << QStringLiteral(R"({{"a_token\":list":{"sign{"access_token": "%1"})");
    QTest::newRow("json array value") << QStringLiteral(R"({"access_token":["%1","x"],"b":2})");
    QTest::newRow("json object value") << QStringLiteral(R"({"access_token":{"v":"a]}\"b %1"},"b":2})");
    QTest::newRow("json bare value") << QStringLiteral(R"({"access_token":%1,"b":2})");
    QTest::newRow("json with quotes in the secret") << QStringLiteral(R"({"password":"a\"b\\%1","b":2})");
    QTest::newRow("json ending in a backslash") << QStringLiteral(R"({"a":"\\","password":"%1"})");
    QTest::newRow("json in json") << QStringLiteral(R"({"data":"{\"access_token\":\"%1\",\"b\":1}"})");
    QTest::newRow("json in json in json") << QStringLiteral(R"({"d":"{\"e\":\"{\\\"access_token\\\":\\\"%1\\\"}\"}"})");
    QTest::newRow("json with an escaped name") << QStringLiteral(R"({"acc\u0065ss_token":"%1"})");
    QTest::newRow("single quotes") << QStringLiteral("{'access_token': '%1'}");
    QTest::newRow("json url value") << QStringLiteral(R"({"next":"https://x.example/a?b=1&access_token=%1&c=2"})");
    QTest::newRow("json url code") << QStringLiteral(R"({"next":"https://x.example/cb?code=%1"})");
    QTest::newRow("form") << QStringLiteral("grant_type=refresh&refresh_token=%1&client_id=7");
    QTest::newRow("form at the end") << QStringLiteral("client_id=7&client_secret=%1");
    QTest::newRow("form alone") << QStringLiteral("code=%1");
    QTest::newRow("form with an encoded url")
        << QStringLiteral("redirect=https%3A%2F%2Fx.example%2Fcb%3Fcode%3D%1%26shop%3D7&b=2");
    QTest::newRow("form with a twice encoded url")
        << QStringLiteral("r=https%3A%2F%2Fx%2F%3Fu%3Dhttps%253A%252F%252Fy%252F%253Fcode%253D%1&b=2");
    QTest::newRow("html") << QStringLiteral("<a href=\"https://x/?a=1&amp;access_token=%1&amp;b=2\">again</a>");
    QTest::newRow("bearer in words") << QStringLiteral("request had Bearer %1 in it");
    QTest::newRow("basic in words") << QStringLiteral("basic %1==");
    QTest::newRow("oauth header in words") << QStringLiteral("OAuth oauth_signature=\"%1\", oauth_nonce=\"a\"");
    QTest::newRow("headers echoed") << QStringLiteral("Host: a\r\nAuthorization: Token %1\r\nAccept: b");
    QTest::newRow("url with a password") << QStringLiteral("see https://user:%1@shop.example/wp");
    QTest::newRow("multipart") << QStringLiteral(
        "--b\r\nContent-Disposition: form-data; name=\"access_token\"\r\n\r\n%1\r\n--b--\r\n");
    QTest::newRow("multipart with a type") << QStringLiteral(
        "--b\r\nContent-Disposition: form-data; name=\"password\"\r\nContent-Type: text/plain\r\n\r\n%1\r\n--b--");
}

void TestRedaction::noSecretStaysInARequest()
{
    QFETCH(QString, body);
    const QString text = redacted(withBody(QString(body).replace(QLatin1String("%1"), kSecret)));
    QVERIFY2(!text.contains(QLatin1String("S3CR3T")), qPrintable(text));
    QVERIFY2(text.contains(kHidden), qPrintable(text));
}

void TestRedaction::theSameHoldsForReplies_data() { noSecretStaysInARequest_data(); }

void TestRedaction::theSameHoldsForReplies()
{
    QFETCH(QString, body);
    const QString text = redacted(replyWith(QString(body).replace(QLatin1String("%1"), kSecret)));
    QVERIFY2(!text.contains(QLatin1String("S3CR3T")), qPrintable(text));
}

void TestRedaction::everythingElseStays_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("json") << QStringLiteral(R"({"package_id":"FP1187264039","doc_type":"PDF","n":[1,2.50,null]})");
    QTest::newRow("form") << QStringLiteral("a=1&b=%20x&c=&d=e%3Df");
    QTest::newRow("words") << QStringLiteral("dest area code 53.71.02 not found; token expired, signature: none");
    QTest::newRow("null token") << QStringLiteral(R"({"refresh_token":null})");
    QTest::newRow("utf-8") << QString::fromUtf8(R"({"nama":"Teko Leher Angsa – “600 ml”"})");
}

void TestRedaction::everythingElseStays()
{
    QFETCH(QString, body);
    QVERIFY2(redacted(withBody(body)).endsWith(body), qPrintable(redacted(withBody(body))));
}

void TestRedaction::whatStandsAroundASecretStays()
{
    const QString text
        = redacted(withBody(QStringLiteral(R"({"a":1,"access_token":"xyz","b":"{\"sign\":\"q\",\"c\":2}"})")));
    QVERIFY2(text.endsWith(
                 QLatin1String(R"({"a":1,"access_token":"dirahasiakan","b":"{\"sign\":\"dirahasiakan\",\"c\":2}"})")),
        qPrintable(text));
}

void TestRedaction::theSignInCodeOfARequestIsHidden()
{
    const QString text = redacted(withBody(QStringLiteral(R"({"code":"%1","shop_id":1})").arg(kSecret)));
    QVERIFY(text.endsWith(QLatin1String(R"({"code":"dirahasiakan","shop_id":1})")));
}

void TestRedaction::theErrorCodeOfAReplyStays()
{
    const QString body = QStringLiteral(R"({"code":"50021","message":"dest area code 53.71.02 not found"})");
    QVERIFY(redacted(replyWith(body)).endsWith(body));
}

void TestRedaction::secretsOfTheQueryAreHidden()
{
    HttpRequest request = withBody({});
    request.query = {{QStringLiteral("partner_id"), QStringLiteral("2001234")}, {QStringLiteral("sign"), kSecret},
        {QStringLiteral("redirect"), QStringLiteral("https://x/?code=") + kSecret},
        {QStringLiteral("access_token"), kSecret}};
    const QString text = redacted(request);
    QVERIFY2(!text.contains(QLatin1String("S3CR3T")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("partner_id=2001234&sign=dirahasiakan&")));
}

void TestRedaction::secretsOfHeadersAreHidden()
{
    HttpRequest request = withBody({});
    request.headers = {{"Authorization", "Basic UzNDUjNU"}, {"Content-Type", "application/json"},
        {"X-Forwarded-Url", ("https://x/?token=" + kSecret).toUtf8()}};
    const QString text = redacted(request);
    QVERIFY(text.contains(QLatin1String("Authorization: dirahasiakan\nContent-Type: application/json\n")));
    QVERIFY2(!text.contains(QLatin1String("S3CR3T")), qPrintable(text));
}

void TestRedaction::cookiesOfAReplyAreHidden()
{
    const HttpReply reply{200, {{"Set-Cookie", "session=S3CR3T; Path=/"}}, {}};
    QVERIFY(!redacted(reply).contains(QLatin1String("S3CR3T")));
}

void TestRedaction::aPasswordInTheBaseIsHidden()
{
    HttpRequest request = withBody({});
    request.base = QStringLiteral("https://admin:S3CR3T@shop.example");
    QVERIFY(!redacted(request).contains(QLatin1String("S3CR3T")));
}

void TestRedaction::aSecretWeSentIsHiddenWhereverItIsEchoed()
{
    HttpRequest request = withBody({});
    request.query = {{QStringLiteral("access_token"), kSecret + QStringLiteral("+/=")}};
    const QStringList known = secretsOf(request);
    const QString echoed = QStringLiteral("no such token: %1+/= nor ").arg(kSecret)
        + QString::fromLatin1(percentEncoded(kSecret + QStringLiteral("+/=")));
    const QString text = redacted(replyWith(echoed), known);
    QVERIFY2(!text.contains(QLatin1String("S3CR3T")), qPrintable(text));
}

void TestRedaction::shortValuesAreNotHuntedFor()
{
    HttpRequest request = withBody({});
    request.query = {{QStringLiteral("code"), QStringLiteral("1")}};
    QVERIFY(secretsOf(request).isEmpty());
}

void TestRedaction::bytesThatAreNoTextAreOnlyCounted()
{
    HttpReply reply{200, {}, QByteArray("PK\x03\x04-1.4\0\xff\xfe", 11)};
    QVERIFY(redacted(reply).endsWith(QLatin1String("<11 bytes>")));
}

void TestRedaction::aLabelIsOnlyCountedAlsoWhenItIsPlainText()
{
    HttpReply reply{200, {}, "%PDF-1.4 Jl. Melati No. 5"};
    QVERIFY(redacted(reply).endsWith(QLatin1String("<25 bytes>")));
}

void TestRedaction::aLongTextIsCutAfterItsSecretsAreHidden()
{
    const QString body
        = QStringLiteral(R"({"a":"%1","access_token":"%2"})").arg(QString(65'400, QLatin1Char('x')), kSecret);
    const QString text = redacted(withBody(body));
    QVERIFY(text.size() <= 64 * 1024 + 1);
    QVERIFY(!text.contains(QLatin1String("S3CR3T")));
}

void TestRedaction::hostileTextDoesNotKeepUsBusy()
{
    QElapsedTimer watch;
    watch.start();
    for (const char *piece :
        {"\"", "\\", "a=", "{\"a\":", "%25", "\\\"", "name=\"", "://", "\"token\":", "x: ", "word "})
        redacted(withBody(QString::fromLatin1(piece).repeated(1'000'000 / qsizetype(strlen(piece)))));
    QVERIFY2(watch.elapsed() < 20'000, qPrintable(QString::number(watch.elapsed())));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "test_redaction.moc"
