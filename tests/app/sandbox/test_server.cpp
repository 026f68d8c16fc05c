#include "app/sandbox/tiny_platform.h"
#include "base/require.h"
#include "core/wire/raw_server.h"
#include "server.h"
#include "wire/network.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace selaras;
using namespace selaras::sandbox;
using namespace selaras::testing;
using wire::HttpRequest;
using Kind = Error::Kind;

struct Fixture {
    SystemClock clock;
    Market market{tinyShops(2), demoGoods(5), 50};
    ShopServer server{market, 0, clock};
    wire::NetworkWire wire{std::chrono::seconds(5)};

    Fixture() { require(server.listen(0).has_value()); }
    HttpRequest request(const QByteArray &method, const QString &path)
    {
        HttpRequest out;
        out.method = method;
        out.base = server.url();
        out.path = path;
        return out;
    }
    Result<wire::HttpReply> call(HttpRequest what)
    {
        auto reply = settle(wire.send(std::move(what)));
        return reply ? *reply : Result<wire::HttpReply>(fail(Kind::Storage, QStringLiteral("never ended")));
    }
};

class TestServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAddressHasThePlatformsBasePath()
    {
        Fixture f;
        QVERIFY(f.server.url().startsWith(QLatin1String("http://127.0.0.1:")));
        QVERIFY(f.server.url().endsWith(QLatin1String("/tiny")));
    }
    void aCallReachesThePlatformAndItsAnswerComesBack()
    {
        Fixture f;
        HttpRequest request = f.request("PUT", QStringLiteral("/a b"));
        request.body = "body";
        const auto reply = f.call(request);
        QVERIFY(reply);
        QCOMPARE(reply->body, QByteArray("/tiny/a b body"));
        QVERIFY(!reply->header("Date").isEmpty());
    }
    void aDelayedAnswerComesLate()
    {
        Fixture f;
        tiny(f.market, 0).next.delayMs = 120;
        QElapsedTimer watch;
        watch.start();
        QVERIFY(f.call(f.request("GET", QStringLiteral("/a"))));
        QVERIFY(watch.elapsed() >= 115);
    }
    void aDelayedAnswerHoldsNobodyElseUp()
    {
        Fixture f;
        tiny(f.market, 0).next.delayMs = 600'000; // longer than any call of a test waits
        QTcpSocket slow;
        slow.connectToHost(QHostAddress::LocalHost, QUrl(f.server.url()).port());
        slow.write("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(QTest::qWaitFor([&] { return tiny(f.market, 0).calls.size() == 1; }));
        QVERIFY(f.call(f.request("GET", QStringLiteral("/fast"))));
        QCOMPARE(slow.bytesAvailable(), 0);
    }
    void aCutCallIsLost()
    {
        Fixture f;
        tiny(f.market, 0).next.cut = true;
        HttpRequest request = f.request("POST", QStringLiteral("/a"));
        request.repeatable = false;
        const auto reply = f.call(request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Unconfirmed);
        QCOMPARE(tiny(f.market, 0).calls.size(), size_t(1));
    }
    void toldFiguresReachTheLatencyBook()
    {
        Fixture f;
        const QString sku = QStringLiteral("TLA-600-HTM");
        f.market.order(1, {Purchase{sku, 1}}, true, f.clock.now());
        HttpRequest push = f.request("POST", QStringLiteral("/stock"));
        push.query = {{QStringLiteral("sku"), sku}, {QStringLiteral("quantity"), QStringLiteral("49")}};
        QVERIFY(f.call(push));
        QCOMPARE(f.market.latency().done, 1);
    }
    void twoThousandCallsOnOneConnectionAreAnsweredInOrder()
    {
        Fixture f;
        QTcpSocket socket;
        QByteArray heard;
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { heard += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, QUrl(f.server.url()).port());
        QElapsedTimer watch;
        watch.start();
        for (int i = 0; i < 2000; ++i)
            socket.write("GET /n" + QByteArray::number(i) + "; HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(QTest::qWaitFor([&] { return heard.contains("/n1999; "); }, 20'000));
        qInfo("2,000 calls in %lld ms", watch.elapsed());
        qsizetype at = 0;
        for (int i = 0; i < 2000; ++i) {
            at = heard.indexOf("/n" + QByteArray::number(i) + "; ", at);
            QVERIFY2(at >= 0, qPrintable(QString::number(i)));
        }
    }
    void aPushMessageIsDelivered()
    {
        Fixture f;
        RawServer seller;
        f.server.setPushUrl(seller.base() + QStringLiteral("/push/7?a=%2B"));
        QCOMPARE(tiny(f.market, 0).pushUrl, seller.base() + QStringLiteral("/push/7?a=%2B"));
        Push push;
        push.url = tiny(f.market, 0).pushUrl;
        push.headers = {{"Authorization", "abc"}, {"Content-Type", "application/json"}};
        push.body = "{ \"code\": 3}";
        tiny(f.market, 0).pushes = {push};
        QVERIFY(QTest::qWaitFor([&] { return f.server.pushesTaken() == 1; }));
        QCOMPARE(seller.firstLine(0), QByteArray("POST /push/7?a=%2B HTTP/1.1"));
        QVERIFY(seller.requests.at(0).contains("Authorization: abc\r\n"));
        QVERIFY(seller.requests.at(0).endsWith("\r\n\r\n{ \"code\": 3}"));
    }
    void aPushThatIsNotTakenGoesBackToThePlatform()
    {
        SystemClock clock;
        auto shops = tinyShops(1);
        QList<QByteArray> failed;
        shops[0].pushFailed = [&](const Push &push, qint64) {
            failed.append(push.body);
        };
        Market market(std::move(shops), demoGoods(1), 1);
        ShopServer server(market, 0, clock);
        RawServer seller;
        seller.answerEachWith("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
        Push push;
        push.url = seller.base();
        push.headers = {{"Content-Type", "application/json"}};
        push.body = "{}";
        tiny(market, 0).pushes = {push};
        QVERIFY(QTest::qWaitFor([&] { return !failed.isEmpty(); }));
        QCOMPARE(failed, QList<QByteArray>{"{}"});
        QCOMPARE(server.pushesTaken(), 0);
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "test_server.moc"
