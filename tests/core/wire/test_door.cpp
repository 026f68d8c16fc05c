#include "core/wire/raw_server.h"
#include "support/virtual_clock.h"
#include "wire/door.h"
#include "wire/network.h"

#include <QTcpSocket>
#include <QTest>

using namespace selaras;
using namespace selaras::wire;
using namespace selaras::testing;

// A stranger at the door who says exactly what a test wants.
struct Caller {
    QTcpSocket socket;
    QByteArray heard;

    explicit Caller(quint16 port)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { heard += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
    }
    void say(const QByteArray &bytes) { socket.write(bytes); }
    bool hears(const QByteArray &bytes, int times = 1)
    {
        return QTest::qWaitFor([&] { return heard.count(bytes) >= times; });
    }
    bool isSentAway()
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
    }
    bool isIn()
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; });
    }
};

struct House {
    VirtualClock clock;
    QList<HttpRequest> visits;
    WebhookDoor door{clock, [this](const QString &path, const HttpRequest &request) {
                         visits.append(request);
                         return HttpReply{path == QLatin1String("/push/7") ? 200 : 404, {}, "heard"};
                     }};
    House() { require(door.open(QHostAddress::LocalHost, 0).has_value()); }
};

class TestDoor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMessageComesInByteForByte()
    {
        House house;
        NetworkWire wire;
        HttpRequest push;
        push.method = "POST";
        push.base = QStringLiteral("http://127.0.0.1:%1").arg(house.door.port());
        push.path = QStringLiteral("/push/7");
        push.headers = {{"Authorization", "abc"}, {"Content-Type", "application/json"}};
        push.body = QByteArray("{ \"code\":3,\r\n\0\"x\": 1 }", 22);
        const auto reply = settle(wire.send(push));
        QVERIFY(reply && *reply);
        QCOMPARE((*reply)->status, 200);
        QCOMPARE((*reply)->body, QByteArray("heard"));
        QCOMPARE(house.visits.at(0).body, push.body);
        QVERIFY(house.visits.at(0).headers.contains({"Authorization", "abc"}));
    }
    void severalMessagesComeOverOneConnectionInOrder()
    {
        House house;
        Caller caller(house.door.port());
        caller.say(
            "POST /push/7 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n1POST /else HTTP/1.1\r\nHost: a\r\n\r\n"
            "POST /push/7 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n3");
        QVERIFY(caller.hears("heard", 3));
        QVERIFY(caller.heard.indexOf("404") > caller.heard.indexOf("200"));
        QCOMPARE(house.visits.at(2).body, QByteArray("3"));
    }
    void whatIsNoRequestIsAnsweredAndSentAway_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("tls") << QByteArray("\x16\x03\x01\x00\xff\r\n\r\n", 9) << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("too long") << QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n")
                                  << QByteArray("HTTP/1.1 413 ");
        QTest::newRow("head too long") << QByteArray(20'000, 'x') << QByteArray("HTTP/1.1 431 ");
    }
    void whatIsNoRequestIsAnsweredAndSentAway()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, answer);
        House house;
        Caller caller(house.door.port());
        caller.say(words);
        QVERIFY(caller.hears(answer));
        QVERIFY(caller.isSentAway());
        QVERIFY(house.visits.isEmpty());
    }
    void whoDoesNotFinishIsSentAwayAfterTenSeconds()
    {
        House house;
        Caller caller(house.door.port());
        caller.say("POST /push/7 HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nab");
        QTest::qWait(20);
        for (int second = 0; second < 12; ++second) { // a byte now and then does not help
            caller.say("c");
            QTest::qWait(2);
            house.clock.advance(1000);
        }
        QVERIFY(caller.isSentAway());
        QVERIFY(house.visits.isEmpty());
    }
    void whoSaysNothingIsSentAway()
    {
        House house;
        Caller caller(house.door.port());
        QVERIFY(caller.isIn());
        QTest::qWait(20);
        house.clock.advance(29'000);
        QCOMPARE(caller.socket.state(), QAbstractSocket::ConnectedState);
        house.clock.advance(3000);
        QVERIFY(caller.isSentAway());
    }
    void noMoreThanSixtyFourAreLetIn()
    {
        House house;
        std::vector<std::unique_ptr<Caller>> crowd;
        for (int i = 0; i < 64; ++i) {
            crowd.push_back(std::make_unique<Caller>(house.door.port()));
            QVERIFY(crowd.back()->isIn());
        }
        crowd[63]->say("GET /push/7 HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(crowd[63]->hears("heard"));
        Caller last(house.door.port());
        QVERIFY(last.isIn() && last.isSentAway());
    }
    void whoIsGoneLeavesHisPlace()
    {
        House house;
        for (int i = 0; i < 100; ++i) {
            Caller caller(house.door.port());
            caller.say("GET /push/7 HTTP/1.1\r\nHost: a\r\n\r\n");
            QVERIFY2(caller.hears("heard"), qPrintable(QString::number(i)));
        }
    }
    void aBodyThatIsAnnouncedIsWelcomed()
    {
        House house;
        Caller caller(house.door.port());
        caller.say("POST /push/7 HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        QVERIFY(caller.hears("HTTP/1.1 100 Continue\r\n\r\n"));
        caller.say("ab");
        QVERIFY(caller.hears("heard"));
    }
    void aTakenPortIsSaidSo()
    {
        House house;
        WebhookDoor second(house.clock, [](const QString &, const HttpRequest &) { return HttpReply{}; });
        const auto opened = second.open(QHostAddress::LocalHost, house.door.port());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("port.taken"));
    }
    void aClosedDoorLetsNobodyIn()
    {
        House house;
        Caller inside(house.door.port());
        QVERIFY(inside.isIn());
        QTest::qWait(20);
        house.door.close();
        QVERIFY(inside.isSentAway());
        QCOMPARE(house.door.port(), quint16(0));
    }
};

QTEST_GUILESS_MAIN(TestDoor)
#include "test_door.moc"
