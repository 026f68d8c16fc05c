#include "base/random.h"
#include "wire/http_parser.h"

#include <QTest>

using namespace selaras;
using namespace selaras::wire;

struct Outcome {
    std::vector<ParsedRequest> requests;
    QString refused; // the code of the refusal, if any
};

static Outcome parsed(const QByteArray &bytes, qsizetype piece, RequestLimits limits = {})
{
    RequestParser parser(limits);
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        parser.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        while (true) {
            auto next = parser.next();
            if (!next) {
                outcome.refused = next.error().code;
                return outcome;
            }
            if (!*next)
                break;
            outcome.requests.push_back(**std::move(next));
        }
    }
    return outcome;
}

static Outcome parsed(const QByteArray &bytes) { return parsed(bytes, std::max<qsizetype>(1, bytes.size())); }

static QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST /push HTTP/1.1\r\nHost: localhost:8080\r\n" + headers + "\r\n" + body;
}

class TestHttpParser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestIsReadWhole()
    {
        const auto out = parsed("GET /a%20b/c?x=1&y=%26+z HTTP/1.1\r\nHost: shop.local:81\r\nX-Key:  v w \r\n\r\n");
        QCOMPARE(out.requests.size(), size_t(1));
        const HttpRequest &request = out.requests[0].request;
        QCOMPARE(request.method, QByteArray("GET"));
        QCOMPARE(request.base, QStringLiteral("http://shop.local:81"));
        QCOMPARE(request.path, QStringLiteral("/a b/c"));
        QCOMPARE(queryValue(request.query, u"x"), QStringLiteral("1"));
        QCOMPARE(queryValue(request.query, u"y"), QStringLiteral("&+z"));
        QCOMPARE(request.headers.at(1).second, QByteArray("v w"));
        QVERIFY(request.body.isEmpty());
    }
    void theBodyIsKeptByteForByte()
    {
        const QByteArray body("{\"a\": 1}\r\n\0\xff ", 13);
        const auto out = parsed(post("Content-Length: 13\r\n", body));
        QCOMPARE(out.requests.at(0).request.body, body);
    }
    void chunksAreJoined()
    {
        const auto out
            = parsed(post("Transfer-Encoding: chunked\r\n", "5;x=y\r\nhello\r\n6\r\n world\r\n0\r\nT: 1\r\n\r\n"));
        QCOMPARE(out.requests.at(0).request.body, QByteArray("hello world"));
    }
    void requestsMayFollowEachOther()
    {
        const QByteArray one = post("Content-Length: 2\r\n", "ab");
        const auto out = parsed(one + one + "GET / HTTP/1.0\r\n\r\n");
        QCOMPARE(out.requests.size(), size_t(3));
        QCOMPARE(out.requests[1].request.body, QByteArray("ab"));
    }
    void theConnectionIsKeptAsItsCallerWishes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("kept");
        QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << true;
        QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n") << false;
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
        QTest::newRow("1.0 keep") << QByteArray("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n") << true;
    }
    void theConnectionIsKeptAsItsCallerWishes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, kept);
        QCOMPARE(parsed(bytes).requests.at(0).keepAlive, kept);
    }
    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << QStringLiteral("http.%1").arg(status);
        };
        row("garbage", "\x16\x03\x01\x02\r\n\r\n", 400);
        row("two words", "GET /\r\n\r\n", 400);
        row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("a method with a space before", " GET / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("a method with strange bytes", "G\"T / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("http 2", "PRI * HTTP/2.0\r\n\r\n", 505);
        row("http 1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505);
        row("no slash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("absolute target", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("raw utf-8 in target", "GET /\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("half a percent", "GET /%4 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("no percent", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("path that is no utf-8", "GET /%ff HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("path with a nul", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
        row("strange host", "GET / HTTP/1.1\r\nHost: a/b@c\r\n\r\n", 400);
        row("header without a colon", "GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n", 400);
        row("space before the colon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
        row("folded header", "GET / HTTP/1.1\r\nHost: a\r\nX: 1\r\n 2\r\n\r\n", 400);
        row("bare line feed", "GET / HTTP/1.1\r\nHost: a\nX: 1\r\n\r\n", 400);
        row("bare carriage return", "GET / HTTP/1.1\r\nHost: a\r\nX: 1\r2\r\n\r\n", 400);
        row("nul in a header", QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: 1\0002\r\n\r\n", 36), 400);
        row("negative length", post("Content-Length: -1\r\n", ""), 400);
        row("plus length", post("Content-Length: +1\r\n", "a"), 400);
        row("empty length", post("Content-Length:\r\n", ""), 400);
        row("hex length", post("Content-Length: 0x10\r\n", ""), 400);
        row("two lengths that differ", post("Content-Length: 1\r\nContent-Length: 2\r\n", "ab"), 400);
        row("length list", post("Content-Length: 1, 1\r\n", "a"), 400);
        row("endless length", post("Content-Length: 99999999999999999999\r\n", ""), 400);
        row("length and chunks", post("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
        row("another coding", post("Transfer-Encoding: gzip\r\n", ""), 501);
        row("two codings", post("Transfer-Encoding: gzip, chunked\r\n", ""), 501);
        row("two coding headers", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", ""), 501);
        row("chunks in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunk without a size", post("Transfer-Encoding: chunked\r\n", "x\r\nhello"), 400);
        row("chunk of negative size", post("Transfer-Encoding: chunked\r\n", "-5\r\nhello\r\n"), 400);
        row("chunk longer than said", post("Transfer-Encoding: chunked\r\n", "3\r\nhello\r\n"), 400);
        row("chunk line without end", post("Transfer-Encoding: chunked\r\n", QByteArray(100, '1')), 400);
        row("a body too long", post("Content-Length: 1048577\r\n", ""), 413);
        row("a chunk too long", post("Transfer-Encoding: chunked\r\n", "100001\r\n"), 413);
        row("a head too long", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(17'000, 'x') + "\r\n\r\n", 431);
        row("a head without end", QByteArray(17'000, 'x'), 431);
        row("a trailer too long", post("Transfer-Encoding: chunked\r\n", "0\r\nT: " + QByteArray(17'000, 'x')), 431);
    }
    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(parsed(bytes).refused, code);
        QCOMPARE(parsed(bytes, 1).refused, code);
    }
    void chunksTogetherMayNotBeLongerThanABody()
    {
        QByteArray bytes = post("Transfer-Encoding: chunked\r\n", "");
        for (int i = 0; i < 11; ++i)
            bytes += "a\r\n0123456789\r\n";
        QCOMPARE(parsed(bytes, 7, {.head = 1000, .body = 100}).refused, QStringLiteral("http.413"));
    }
    void aBodyOfExactlyTheLimitIsTaken()
    {
        const auto out = parsed(post("Content-Length: 100\r\n", QByteArray(100, 'x')), 9, {.head = 1000, .body = 100});
        QCOMPARE(out.requests.size(), size_t(1));
    }
    void piecesMakeNoDifference_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 7, 64})
            QTest::newRow(qPrintable(QString::number(piece))) << piece;
    }
    void piecesMakeNoDifference()
    {
        QFETCH(int, piece);
        const QByteArray bytes = post("Content-Length: 11\r\n", "hello world")
            + post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n")
            + "\r\nGET /x HTTP/1.1\r\nHost: a\r\n\r\n";
        const auto out = parsed(bytes, piece);
        QCOMPARE(out.refused, QString());
        QCOMPARE(out.requests.size(), size_t(3));
        QCOMPARE(out.requests[0].request.body, QByteArray("hello world"));
        QCOMPARE(out.requests[1].request.body, QByteArray("hello!"));
        QCOMPARE(out.requests[2].request.path, QStringLiteral("/x"));
    }
    void whatIsTooLongIsRefusedHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("refused");
        const QByteArray head = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
        const QByteArray chunked = post("Transfer-Encoding: chunked\r\n", "1;");
        QTest::newRow("a head of the limit") << head + QByteArray(100 - head.size(), 'x') + "\r\n\r\n" << QString();
        QTest::newRow("a longer one") << head + QByteArray(101 - head.size(), 'x') + "\r\n\r\n"
                                      << QStringLiteral("http.431");
        QTest::newRow("a chunk line of the limit") << chunked + QByteArray(62, 'x') + "\r\na\r\n0\r\n\r\n" << QString();
        QTest::newRow("a longer one, too") << chunked + QByteArray(63, 'x') + "\r\na\r\n0\r\n\r\n"
                                           << QStringLiteral("http.400");
    }
    void whatIsTooLongIsRefusedHoweverItIsCut()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, refused);
        const RequestLimits limits{100, 100};
        for (const qsizetype piece : {bytes.size(), qsizetype(1)})
            QCOMPARE(parsed(bytes, piece, limits).refused, refused);
    }
    void whoAsksWhetherABodyIsWelcomeIsHeardOnce()
    {
        RequestParser parser;
        parser.feed(post("Content-Length: 2\r\nExpect: 100-continue\r\n", ""));
        QVERIFY(parser.next().has_value());
        QVERIFY(parser.takeExpectation());
        QVERIFY(!parser.takeExpectation());
    }
    void anUnfinishedRequestIsKnownAsSuch()
    {
        RequestParser parser;
        QVERIFY(!parser.isInside());
        parser.feed("GET / HT");
        QVERIFY(parser.next().has_value());
        QVERIFY(parser.isInside());
        parser.feed("TP/1.0\r\n\r\n");
        QVERIFY(parser.next()->has_value());
        QVERIFY(!parser.isInside());
    }
    // Seeded damage to good requests: the same outcome whatever the pieces, and never more than the limits.
    void damagedRequestsNeverDoHarm()
    {
        SeededRandom random(7);
        const QByteArray good = post("Content-Length: 11\r\nX: y\r\n", "hello world")
            + post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n");
        for (int run = 0; run < 20'000; ++run) {
            QByteArray bytes = good;
            for (quint64 i = 0; i <= random.below(4); ++i) {
                const auto at = qsizetype(random.below(quint64(bytes.size())));
                switch (random.below(3)) {
                case 0: bytes[at] = char(random.below(256)); break;
                case 1: bytes.remove(at, qsizetype(random.below(9))); break;
                default: bytes.insert(at, bytes.mid(qsizetype(random.below(quint64(bytes.size()))), 9)); break;
                }
                if (bytes.isEmpty())
                    bytes = "x";
            }
            const RequestLimits limits{.head = 200, .body = 50};
            const auto whole = parsed(bytes, bytes.size(), limits);
            const auto pieces = parsed(bytes, 1 + qsizetype(random.below(20)), limits);
            QCOMPARE(pieces.requests.size(), whole.requests.size());
            QCOMPARE(pieces.refused, whole.refused);
            for (const ParsedRequest &request : whole.requests)
                QVERIFY(request.request.body.size() <= 50);
        }
    }
    void aReplyIsWrittenWithItsLengthAndDate()
    {
        const HttpReply reply{404, {{"X-A", "1"}}, "gone"};
        QCOMPARE(replyBytes(reply, true, 784111777000),
            QByteArray(
                "HTTP/1.1 404 Not Found\r\nX-A: 1\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 4\r\n"
                "Connection: keep-alive\r\n\r\ngone"));
    }
    void aHeaderThatWouldSplitAReplyIsLeftOut()
    {
        const HttpReply reply{200, {{"X-A", "1\r\nX-B: 2"}, {"X\r\nC", "3"}}, {}};
        const QByteArray bytes = replyBytes(reply, true, 0);
        QVERIFY(!bytes.contains("X-B"));
        QVERIFY(!bytes.contains("C: 3"));
    }
    void theAnswerToHeadHasALengthAndNoBody()
    {
        const QByteArray bytes = replyBytes({200, {}, "hello"}, false, 0, true);
        QVERIFY(bytes.contains("Content-Length: 5\r\n"));
        QVERIFY(bytes.endsWith("\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestHttpParser)
#include "test_http_parser.moc"
