#include "app/sandbox/platforms/woocommerce/shop_bench.h"

#include <QTest>

using namespace selaras;
using namespace selaras::testing;

/// Who the simulated shop lets in: the answers of WooCommerce 10.5.
class TestDoor : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ShopBench> m_shop;

    wire::HttpReply withParam(const QString &name, const QString &value)
    {
        wire::HttpRequest request = m_shop->request("GET", QStringLiteral("orders"));
        for (auto &[key, given] : request.query)
            if (key == name)
                given = value;
        return m_shop->platform.handle(request, m_shop->now).reply;
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<ShopBench>(); }
    void aSignedCallComesIn() { QCOMPARE(m_shop->get(QStringLiteral("orders")).status, 200); }
    void nobodyWithoutKeysComesIn()
    {
        wire::HttpRequest request;
        request.base = QStringLiteral("http://toko.test");
        request.path = QStringLiteral("/wp-json/wc/v3/orders");
        const auto reply = m_shop->platform.handle(request, m_shop->now).reply;
        QCOMPARE(reply.status, 401);
        QCOMPARE(codeOf(reply), QStringLiteral("woocommerce_rest_cannot_view"));
    }
    void basicOverPlainHttpIsPassedOver()
    {
        wire::HttpRequest request;
        request.base = QStringLiteral("http://toko.test");
        request.path = QStringLiteral("/wp-json/wc/v3/orders");
        const auto &keys = m_shop->platform.door().keys;
        request.headers
            = {{"Authorization", channels::woocommerce::basicAuthorization(keys.consumerKey, keys.consumerSecret)}};
        QCOMPARE(codeOf(m_shop->platform.handle(request, m_shop->now).reply),
            QStringLiteral("woocommerce_rest_cannot_view"));
        request.base = QStringLiteral("https://toko.test");
        QCOMPARE(m_shop->platform.handle(request, m_shop->now).reply.status, 200);
    }
    void aForgedSignatureIsRefused()
    {
        QCOMPARE(messageOf(withParam(QStringLiteral("oauth_signature"), QStringLiteral("x"))),
            QStringLiteral("Invalid signature - provided signature does not match."));
    }
    void aChangedParameterBreaksTheSignature()
    {
        wire::HttpRequest request = m_shop->request("GET", QStringLiteral("orders"));
        request.query.append({QStringLiteral("per_page"), QStringLiteral("100")});
        QCOMPARE(m_shop->platform.handle(request, m_shop->now).reply.status, 401);
    }
    void anUnknownKeyIsRefused()
    {
        QCOMPARE(messageOf(withParam(QStringLiteral("oauth_consumer_key"), QStringLiteral("ck_x"))),
            QStringLiteral("Consumer key is invalid."));
    }
    void aNonceWorksOnceInFifteenMinutes()
    {
        const wire::HttpRequest request = m_shop->request("GET", QStringLiteral("orders"));
        QCOMPARE(m_shop->platform.handle(request, m_shop->now).reply.status, 200);
        QCOMPARE(messageOf(m_shop->platform.handle(request, m_shop->now + 60'000).reply),
            QStringLiteral("Invalid nonce - nonce has already been used."));
    }
    void aCallSixteenMinutesOldIsRefused()
    {
        const wire::HttpRequest request = m_shop->request("GET", QStringLiteral("orders"));
        QCOMPARE(messageOf(m_shop->platform.handle(request, m_shop->now + 16 * 60'000).reply),
            QStringLiteral("Invalid timestamp."));
    }
    void aListWithIndexesIsSignedAsItWasSent()
    {
        QList<QPair<QString, QString>> query;
        for (int i = 0; i < 11; ++i)
            query.append({QStringLiteral("include[%1]").arg(i), QString::number(i + 1)});
        // Sorted by the client as [0], [1], [10], [2]; the shop keeps the order they were sent in.
        QCOMPARE(m_shop->get(QStringLiteral("orders"), query).status, 401);
        query.removeLast();
        QCOMPARE(m_shop->get(QStringLiteral("orders"), query).status, 200);
    }
    void aReadKeyCannotWrite()
    {
        m_shop->platform.door().keys.permissions = QStringLiteral("read");
        QCOMPARE(m_shop->get(QStringLiteral("orders")).status, 200);
        const auto reply = m_shop->call("POST", QStringLiteral("products/batch"), {}, "{}");
        QCOMPARE(messageOf(reply), QStringLiteral("The API key provided does not have write permissions."));
    }
};

QTEST_APPLESS_MAIN(TestDoor)
#include "test_door.moc"
