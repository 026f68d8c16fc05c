#include "channels/woocommerce/pushes.h"
#include "channels/woocommerce/sign.h"
#include "support/expect.h"

using namespace selaras;
using namespace selaras::channels;
using namespace selaras::channels::woocommerce;

/// How a request proves who sent it. The signatures themselves are checked against vectors in tests/contract.
class TestSign : public QObject {
    Q_OBJECT

private:
    static ShopAccess access(const QString &baseUrl)
    {
        ShopAccess out;
        out.baseUrl = baseUrl;
        out.credentials = {{QStringLiteral("consumer_key"), QStringLiteral("ck_1")},
            {QStringLiteral("consumer_secret"), QStringLiteral("cs_1")}};
        return out;
    }
    static wire::HttpRequest signedAt(const QString &baseUrl, const QByteArray &method = "GET")
    {
        wire::HttpRequest request;
        request.method = method;
        request.path = QStringLiteral("/wp-json/wc/v3/orders");
        return sign(std::move(request), access(baseUrl), 1763683200123,
            QByteArray::fromHex("000102030405060708090a0b0c0d0e0f"));
    }
    static QByteArray headerOf(const wire::HttpRequest &request)
    {
        return request.headers.isEmpty() ? QByteArray() : request.headers.front().second;
    }

private Q_SLOTS:
    void httpsTakesBasicAndNothingInTheAddress()
    {
        const wire::HttpRequest request = signedAt(QStringLiteral("https://toko.example.test"), "POST");
        QCOMPARE(headerOf(request), QByteArray("Basic Y2tfMTpjc18x"));
        QVERIFY(request.query.isEmpty());
    }
    void anHttpsReadCannotBeAnsweredByACache()
    {
        const wire::HttpRequest request = signedAt(QStringLiteral("https://toko.example.test"));
        QCOMPARE(wire::queryValue(request.query, u"_"), QStringLiteral("000102030405060708090a0b0c0d0e0f"));
    }
    void httpTakesOauthAndNeverTheSecret()
    {
        const wire::HttpRequest request = signedAt(QStringLiteral("http://toko.example.test/toko"));
        QVERIFY(request.headers.isEmpty());
        QCOMPARE(wire::queryValue(request.query, u"oauth_timestamp"), QStringLiteral("1763683200"));
        QCOMPARE(wire::queryValue(request.query, u"oauth_nonce"), QStringLiteral("000102030405060708090a0b0c0d0e0f"));
        QVERIFY(!wire::queryValue(request.query, u"oauth_signature").isEmpty());
        QVERIFY(!wire::encodedUrl(request).contains("cs_1"));
    }
    void theSubDirectoryIsSigned()
    {
        QVERIFY(wire::queryValue(signedAt(QStringLiteral("http://a.test/toko")).query, u"oauth_signature")
            != wire::queryValue(signedAt(QStringLiteral("http://a.test")).query, u"oauth_signature"));
    }
    void aPingWithoutSignatureIsAHintAboutNothing()
    {
        wire::HttpRequest ping;
        ping.method = "POST";
        ping.body = "webhook_id=1";
        VALUE(const PushHint hint, Pushes(QStringLiteral("rahasia")).readPush(ping, {}));
        QVERIFY(hint.externalIds.empty());
    }
    void withoutAWebhookSecretNoDeliveryIsBelieved()
    {
        wire::HttpRequest push;
        push.body = "{\"id\":19}";
        push.headers = {{"X-WC-Webhook-Topic", "order.updated"},
            {"X-WC-Webhook-Signature", webhookSignature(QString(), push.body)}};
        ENDS_AS("unauthorized", Pushes(QString()).readPush(push, {}));
    }
    void aDeliveryAboutAProductWakesAPull()
    {
        wire::HttpRequest push;
        push.body = "{\"id\":11}";
        push.headers = {{"X-WC-Webhook-Topic", "product.updated"},
            {"X-WC-Webhook-Signature", webhookSignature(QStringLiteral("s"), push.body)}};
        VALUE(const PushHint hint, Pushes(QStringLiteral("s")).readPush(push, {}));
        QVERIFY(hint.externalIds.empty());
    }
    void aSignedOrderWithoutItsIdIsMalformed()
    {
        wire::HttpRequest push;
        push.body = "{\"status\":\"processing\"}";
        push.headers = {{"X-WC-Webhook-Topic", "order.updated"},
            {"X-WC-Webhook-Signature", webhookSignature(QStringLiteral("s"), push.body)}};
        ENDS_AS("malformed", Pushes(QStringLiteral("s")).readPush(push, {}));
    }
};

QTEST_APPLESS_MAIN(TestSign)
#include "test_sign.moc"
