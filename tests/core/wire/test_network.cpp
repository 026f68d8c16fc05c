#include "base/task_scope.h"
#include "core/wire/raw_server.h"
#include "wire/network.h"

#include <QTest>
#include <QTimer>

using namespace selaras;
using namespace selaras::wire;
using namespace selaras::testing;
using Kind = Error::Kind;

static HttpRequest requestTo(const RawServer &server, QByteArray method = "GET")
{
    HttpRequest request;
    request.method = std::move(method);
    request.base = server.base();
    request.path = QStringLiteral("/api");
    return request;
}

static HttpRequest unrepeatable(const RawServer &server)
{
    HttpRequest request = requestTo(server, "POST");
    request.body = R"({"cancel":"261121"})";
    request.repeatable = false;
    return request;
}

static Result<HttpReply> sent(NetworkWire &wire, HttpRequest request)
{
    auto reply = settle(wire.send(std::move(request)));
    return reply ? *reply : Result<HttpReply>(fail(Kind::Storage, QStringLiteral("the call never ended")));
}

class TestNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReplyComesBackAsItWasSent()
    {
        RawServer server;
        server.answerEachWith(
            QByteArray("HTTP/1.1 207 Some\r\nX-Request-Id: 7\r\nContent-Length: 5\r\n\r\nhal\0o", 62));
        NetworkWire wire;
        const auto reply = sent(wire, requestTo(server));
        QVERIFY(reply);
        QCOMPARE(reply->status, 207);
        QCOMPARE(reply->header("x-request-id"), QByteArray("7"));
        QCOMPARE(reply->body, QByteArray("hal\0o", 5));
    }

    void theAddressArrivesByteForByteAsItWasSigned_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << QStringLiteral("/wp-json/wc/v3/products") << QStringLiteral("abc");
        QTest::newRow("reserved") << QStringLiteral("/a:b/@c!$&'()*+,;=[]") << QStringLiteral(":/?#[]@!$&'()*+,;=");
        QTest::newRow("percent") << QStringLiteral("/100%/%41%2F") << QStringLiteral("%41 %2f %25 %zz %");
        QTest::newRow("unreserved") << QStringLiteral("/-._~/A-Za-z0-9") << QStringLiteral("-._~");
        QTest::newRow("plus and space") << QStringLiteral("/a b+c") << QStringLiteral("2026-01-01T00:00:00+07:00 x");
        QTest::newRow("utf-8") << QString::fromUtf8("/gudang/Cakung Baráť/日本")
                               << QString::fromUtf8("Rp1.250 – “é” 🫖");
        QTest::newRow("control") << QStringLiteral("/a\tb") << QStringLiteral("line\r\nInjected: yes\x01\x7f");
        QTest::newRow("quotes") << QStringLiteral("/\"<>\\^`{|}") << QStringLiteral("\"<>\\^`{|}");
        QTest::newRow("question in path") << QStringLiteral("/what?/#now") << QStringLiteral("?");
        QTest::newRow("empty value") << QStringLiteral("/a") << QString();
    }
    void theAddressArrivesByteForByteAsItWasSigned()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        RawServer server;
        NetworkWire wire;
        for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST"), QByteArray("DELETE")}) {
            HttpRequest request = requestTo(server, method);
            request.path = path;
            request.query = {{QStringLiteral("key"), value}, {value + QStringLiteral("k"), QStringLiteral("1")}};
            const QByteArray target = encodedUrl(request).mid(server.base().size());
            QVERIFY(sent(wire, request));
            QCOMPARE(server.firstLine(server.requests.size() - 1), method + ' ' + target + " HTTP/1.1");
        }
    }
    void everyCharacterOfAQuerySurvives()
    {
        RawServer server;
        NetworkWire wire;
        QString all;
        for (char16_t c = 1; c < 0x100; ++c)
            all += QChar(c);
        HttpRequest request = requestTo(server);
        request.query = {{QStringLiteral("q"), all}};
        QVERIFY(sent(wire, request));
        QCOMPARE(server.firstLine(0), "GET " + encodedUrl(request).mid(server.base().size()) + " HTTP/1.1");
    }
    void anAddressThatQtWouldChangeIsRefused_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("path");
        QTest::newRow("dots") << QStringLiteral("http://127.0.0.1") << QStringLiteral("/a/../b");
        QTest::newRow("no host") << QStringLiteral("http://") << QStringLiteral("/a");
        QTest::newRow("no scheme") << QStringLiteral("toko.example") << QStringLiteral("/a");
        QTest::newRow("another scheme") << QStringLiteral("file://localhost") << QStringLiteral("/etc/passwd");
        QTest::newRow("space") << QStringLiteral("http://toko nusa.example") << QStringLiteral("/a");
        QTest::newRow("password") << QStringLiteral("http://a:b@127.0.0.1") << QStringLiteral("/a");
        QTest::newRow("fragment") << QStringLiteral("http://127.0.0.1/#x") << QStringLiteral("/a");
        QTest::newRow("nothing") << QString() << QString();
    }
    void anAddressThatQtWouldChangeIsRefused()
    {
        QFETCH(QString, base);
        QFETCH(QString, path);
        NetworkWire wire;
        HttpRequest request;
        request.base = base;
        request.path = path;
        const auto reply = sent(wire, request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Rejected);
        QCOMPARE(reply.error().code, QStringLiteral("wire.address"));
        QVERIFY(!reply.error().detail.contains(QLatin1String("a:b@")));
    }
    void bodyAndHeadersArrive()
    {
        RawServer server;
        NetworkWire wire;
        HttpRequest request = requestTo(server, "PUT");
        request.body = QByteArray("{\"a\":\0}", 7);
        request.headers = {{"Content-Type", "application/json"}, {"X-Key", "abc"}};
        QVERIFY(sent(wire, request));
        QVERIFY(server.requests.at(0).endsWith(QByteArray("\r\n\r\n{\"a\":\0}", 11)));
        QVERIFY(server.requests.at(0).contains("X-Key: abc\r\n"));
        QVERIFY(server.requests.at(0).contains("Content-Length: 7\r\n"));
    }
    void anUnrepeatableBodyArrivesToo()
    {
        RawServer server;
        NetworkWire wire;
        QVERIFY(sent(wire, unrepeatable(server)));
        QVERIFY(server.requests.at(0).endsWith("\r\n\r\n{\"cancel\":\"261121\"}"));
        QVERIFY(server.requests.at(0).contains("Content-Length: 19\r\n"));
    }
    void aPostWithoutABodyKeepsItsQuery()
    {
        RawServer server;
        NetworkWire wire;
        HttpRequest request = unrepeatable(server);
        request.body.clear();
        request.query = {{QStringLiteral("sign"), QStringLiteral("ab+c")}};
        QVERIFY(sent(wire, request));
        QCOMPARE(server.firstLine(0), QByteArray("POST /api?sign=ab%2Bc HTTP/1.1"));
        QVERIFY(server.requests.at(0).contains("Content-Length: 0\r\n"));
    }
    void errorStatusesAreRepliesWithTheirBodies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("more");
        for (const int status : {400, 401, 403, 404, 405, 408, 409, 410, 418, 422, 429, 500, 501, 502, 503, 504, 599})
            QTest::newRow(qPrintable(QString::number(status))) << status << QByteArray();
        QTest::newRow("401 that asks for a password")
            << 401 << QByteArray("WWW-Authenticate: Basic realm=\"shop\"\r\n");
    }
    void errorStatusesAreRepliesWithTheirBodies()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, more);
        RawServer server;
        server.answerEachWith(
            "HTTP/1.1 " + QByteArray::number(status) + " No\r\n" + more + "Content-Length: 11\r\n\r\n{\"error\":1}");
        NetworkWire wire;
        const auto reply = sent(wire, unrepeatable(server));
        QVERIFY(reply);
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, QByteArray("{\"error\":1}"));
        QCOMPARE(server.requests.size(), 1);
    }
    void redirectsAreNotFollowed()
    {
        RawServer server;
        server.answerEachWith(
            "HTTP/1.1 302 Found\r\nLocation: " + server.base().toUtf8() + "/elsewhere\r\nContent-Length: 0\r\n\r\n");
        NetworkWire wire;
        const auto reply = sent(wire, requestTo(server));
        QVERIFY(reply);
        QCOMPARE(reply->status, 302);
        QCOMPARE(server.requests.size(), 1);
    }
    void cookiesAreNotKept()
    {
        RawServer server;
        server.answerEachWith("HTTP/1.1 200 OK\r\nSet-Cookie: id=1; Path=/\r\nContent-Length: 0\r\n\r\n");
        NetworkWire wire;
        QVERIFY(sent(wire, requestTo(server)));
        QVERIFY(sent(wire, requestTo(server)));
        QVERIFY(!server.requests.at(1).toLower().contains("cookie"));
    }
    void connectionsAreUsedAgain()
    {
        RawServer server;
        NetworkWire wire;
        for (int i = 0; i < 5; ++i)
            QVERIFY(sent(wire, requestTo(server)));
        QCOMPARE(server.connections, 1);
    }
    void anUnrepeatableCallHasAConnectionOfItsOwn()
    {
        RawServer server;
        NetworkWire wire;
        QVERIFY(sent(wire, requestTo(server)));
        QVERIFY(sent(wire, unrepeatable(server)));
        QCOMPARE(server.connections, 2);
    }
    void aRefusedConnectionWasCertainlyNotSent()
    {
        RawServer server;
        const HttpRequest request = unrepeatable(server);
        server.close();
        NetworkWire wire;
        const auto reply = sent(wire, request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Transient);
    }
    void anUnknownHostWasCertainlyNotSent()
    {
        NetworkWire wire;
        HttpRequest request;
        request.base = QStringLiteral("http://no-such-shop.invalid");
        request.path = QStringLiteral("/");
        request.repeatable = false;
        const auto reply = sent(wire, request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Transient);
    }
    void aCutConnectionLosesTheAnswerOfARepeatableCall()
    {
        RawServer server;
        server.cutEach();
        NetworkWire wire;
        const auto reply = sent(wire, requestTo(server));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Transient);
    }
    void aCutConnectionLeavesAnUnrepeatableCallUnconfirmed()
    {
        RawServer server;
        server.cutEach();
        NetworkWire wire;
        const auto reply = sent(wire, unrepeatable(server));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Unconfirmed);
    }
    void anUnrepeatableCallIsNeverSentTwice_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with a body") << QByteArray("{\"a\":1}");
        QTest::newRow("without") << QByteArray();
        QTest::newRow("a long one") << QByteArray(400'000, 'x');
    }
    void anUnrepeatableCallIsNeverSentTwice()
    {
        QFETCH(QByteArray, body);
        RawServer server;
        server.cutEach();
        NetworkWire wire;
        HttpRequest request = unrepeatable(server);
        request.body = body;
        const auto reply = sent(wire, request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Unconfirmed);
        QTest::qWait(50); // a repetition would come at once
        QCOMPARE(server.requests.size(), 1);
    }
    void aBodyCutInTheMiddleIsALostAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("announced length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":");
        QTest::newRow("chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"half\":\r\n");
        QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    }
    void aBodyCutInTheMiddleIsALostAnswer()
    {
        QFETCH(QByteArray, answer);
        RawServer server;
        server.answerEachWith(answer, true);
        NetworkWire wire;
        const auto read = sent(wire, requestTo(server));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Transient);
        const auto change = sent(wire, unrepeatable(server));
        QVERIFY(!change);
        QCOMPARE(change.error().kind, Kind::Unconfirmed);
    }
    void aStalledAnswerEndsAtTheTimeout()
    {
        RawServer server;
        server.talk = [](QTcpSocket &, QByteArray &) {
        };
        NetworkWire wire(std::chrono::milliseconds(100));
        const auto read = sent(wire, requestTo(server));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Transient);
        const auto change = sent(wire, unrepeatable(server));
        QVERIFY(!change);
        QCOMPARE(change.error().kind, Kind::Unconfirmed);
    }
    void anAnswerThatTricklesEndsToo()
    {
        RawServer server;
        server.answerEachWith("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        QTimer trickle;
        QObject::connect(&trickle, &QTimer::timeout, &server, [&] {
            for (auto *socket : server.findChildren<QTcpSocket *>())
                socket->write("x");
        });
        trickle.start(20);
        NetworkWire wire(std::chrono::milliseconds(60));
        const auto read = sent(wire, requestTo(server));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Transient);
    }
    void anAnswerTooLongIsMalformedAndKeepsItsBeginning()
    {
        RawServer server;
        server.answerEachWith("HTTP/1.1 200 OK\r\nContent-Length: 41943040\r\n\r\n" + QByteArray(41'943'040, 'z'));
        NetworkWire wire;
        const auto reply = sent(wire, requestTo(server));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Malformed);
        QCOMPARE(reply.error().raw, QByteArray(65536, 'z'));
    }
    void anAnswerOfTheLargestSizeIsTaken()
    {
        RawServer server;
        server.answerEachWith("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(kLargestBody) + "\r\n\r\n"
            + QByteArray(kLargestBody, 'z'));
        NetworkWire wire;
        const auto reply = sent(wire, requestTo(server));
        QVERIFY(reply);
        QCOMPARE(reply->body.size(), kLargestBody);
    }
    void garbageInsteadOfAStatusIsALostAnswer()
    {
        RawServer server;
        server.answerEachWith("SSH-2.0-OpenSSH_9.2\r\n\r\n", true);
        NetworkWire wire;
        const auto read = sent(wire, requestTo(server));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::Transient);
    }
    void aServerThatDoesNotSpeakTlsIsATlsError()
    {
        RawServer server;
        server.talk = [](QTcpSocket &socket, QByteArray &received) {
            received.clear();
            socket.write("HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n");
        };
        NetworkWire wire;
        HttpRequest request = unrepeatable(server);
        request.base.replace(QLatin1String("http:"), QLatin1String("https:"));
        const auto reply = sent(wire, request);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Transient);
        QCOMPARE(reply.error().code, QStringLiteral("tls"));
    }
    void openCallsEndAsCancelledWhenWeStop()
    {
        RawServer server;
        server.talk = [](QTcpSocket &, QByteArray &) {
        };
        NetworkWire wire;
        TaskScope scope;
        std::vector<Kind> kinds;
        const auto call = [](NetworkWire &through, HttpRequest request) -> Task<> {
            CO_CHECK(co_await through.send(std::move(request)));
            co_return Result<>();
        };
        for (int i = 0; i < 3; ++i)
            scope.start(call(wire, requestTo(server)), [&](const Error &e) { kinds.push_back(e.kind); });
        scope.start(call(wire, unrepeatable(server)), [&](const Error &e) { kinds.push_back(e.kind); });
        scope.onStop([&] { wire.abortAll(); });
        QVERIFY(QTest::qWaitFor([&] { return server.connections == 4; }));
        scope.stop();
        QVERIFY(QTest::qWaitFor([&] { return scope.finished(); }));
        QCOMPARE(kinds, std::vector<Kind>(4, Kind::Cancelled));
        QVERIFY(wire.isIdle());
    }
    void theWireMayDieAsSoonAsItsLastCallHasEnded()
    {
        RawServer server;
        server.talk = [](QTcpSocket &, QByteArray &) {
        };
        auto wire = std::make_unique<NetworkWire>();
        TaskScope scope;
        const auto call = [](NetworkWire &through, HttpRequest request) -> Task<> {
            CO_CHECK(co_await through.send(std::move(request)));
            co_return Result<>();
        };
        scope.start(call(*wire, requestTo(server)));
        scope.onStop([&] { wire->abortAll(); });
        QVERIFY(QTest::qWaitFor([&] { return server.connections == 1; }));
        scope.whenFinished([&] { wire.reset(); }); // from inside the call's last step
        scope.stop();
        QVERIFY(QTest::qWaitFor([&] { return !wire; }));
    }
    void callsAfterTheStopAreCancelledAtOnce()
    {
        RawServer server;
        NetworkWire wire;
        wire.abortAll();
        const auto reply = sent(wire, requestTo(server));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Cancelled);
        QCOMPARE(server.connections, 0);
    }
    void theErrorsTextHoldsNoQuery()
    {
        RawServer server;
        server.cutEach();
        NetworkWire wire;
        HttpRequest request = requestTo(server);
        request.query = {{QStringLiteral("access_token"), QStringLiteral("verysecret")}};
        const auto reply = sent(wire, request);
        QVERIFY(!reply);
        QVERIFY(!reply.error().detail.contains(QLatin1String("verysecret")));
    }
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "test_network.moc"
