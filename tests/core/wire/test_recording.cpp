#include "core/wire/scripted_wire.h"
#include "support/virtual_clock.h"
#include "wire/recording.h"

#include <QTest>

using namespace selaras;
using namespace selaras::wire;
using namespace selaras::testing;

struct Fixture {
    VirtualClock clock;
    ScriptedWire platform{clock};
    std::vector<ExchangeRecord> records;
    RecordingWire wire{platform, clock, isMoreThanAPlainRead, [this](ExchangeRecord record) {
                           records.push_back(record);
                       }};

    Result<HttpReply> call(const QByteArray &method)
    {
        HttpRequest request;
        request.method = method;
        request.base = QStringLiteral("https://shop.example");
        request.path = QStringLiteral("/orders");
        request.query = {{QStringLiteral("access_token"), QStringLiteral("746152467a4c58")}};
        return finish(clock, wire.send(request));
    }
};

class TestRecording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlainReadIsNotKept()
    {
        Fixture f;
        QVERIFY(f.call("GET"));
        QVERIFY(f.records.empty());
    }
    void aChangeIsKeptWithItsAnswer()
    {
        Fixture f;
        f.platform.tookMs = 840;
        f.platform.replies.push_back(HttpReply{200, {}, R"({"code":"50021"})"});
        const qint64 at = f.clock.now();
        QVERIFY(f.call("POST"));
        QCOMPARE(f.records.size(), size_t(1));
        QCOMPARE(f.records[0].at, at);
        QCOMPARE(f.records[0].tookMs, 840);
        QCOMPARE(f.records[0].status, 200);
        QVERIFY(f.records[0].request.startsWith(
            QLatin1String("POST https://shop.example/orders?access_token=dirahasiakan")));
        QVERIFY(f.records[0].reply.contains(QLatin1String("50021")));
    }
    void aRefusedReadIsKept()
    {
        Fixture f;
        f.platform.replies.push_back(HttpReply{403, {}, {}});
        QVERIFY(f.call("GET"));
        QCOMPARE(f.records.size(), size_t(1));
    }
    void aLostAnswerIsKeptWithItsReason()
    {
        Fixture f;
        f.platform.replies.push_back(fail(Error::Kind::Unconfirmed, QStringLiteral("cut with 746152467a4c58")));
        QVERIFY(!f.call("POST"));
        QCOMPARE(f.records[0].status, 0);
        QCOMPARE(f.records[0].reply, QStringLiteral("unconfirmed: cut with dirahasiakan"));
    }
    void theCallerGetsTheAnswerUntouched()
    {
        Fixture f;
        f.platform.replies.push_back(HttpReply{200, {}, R"({"access_token":"746152467a4c58"})"});
        QCOMPARE(f.call("POST")->body, QByteArray(R"({"access_token":"746152467a4c58"})"));
    }
    void theNextLinkGetsTheRequestUntouched()
    {
        Fixture f;
        QVERIFY(f.call("POST"));
        QCOMPARE(queryValue(f.platform.sent.at(0).query, u"access_token"), QStringLiteral("746152467a4c58"));
    }
};

QTEST_GUILESS_MAIN(TestRecording)
#include "test_recording.moc"
