#include "core/wire/scripted_wire.h"
#include "support/virtual_clock.h"
#include "wire/http_date.h"
#include "wire/signing.h"

#include <QTest>

using namespace selaras;
using namespace selaras::wire;
using namespace selaras::testing;

static SigningWire::Sign stamping()
{
    return [](HttpRequest request, qint64 now, QByteArray nonce) {
        request.query.append({QStringLiteral("time"), QString::number(now)});
        request.headers.append({"X-Nonce", nonce.toHex()});
        return request;
    };
}

static qint64 stampOf(const HttpRequest &request) { return queryValue(request.query, u"time").toLongLong(); }

struct Fixture {
    VirtualClock clock;
    SeededRandom random{7};
    ScriptedWire platform{clock};
    SigningWire wire{platform, stamping(), clock, random};

    HttpReply dated(int status, qint64 platformTime, QList<QPair<QByteArray, QByteArray>> more = {})
    {
        HttpReply reply{status, std::move(more), {}};
        reply.headers.append({"Date", httpDateText(platformTime)});
        return reply;
    }
    void call() { QVERIFY(finish(clock, wire.send(HttpRequest{}))); }
};

class TestSigning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSignerGetsOurTimeWhileNothingElseIsKnown()
    {
        Fixture f;
        f.call();
        QCOMPARE(stampOf(f.platform.sent.at(0)), f.clock.now());
    }
    void everyCallHasAFreshNonceOfSixteenBytes()
    {
        Fixture f;
        f.call();
        f.call();
        const QByteArray first = f.platform.sent.at(0).headers.at(0).second;
        QCOMPARE(first.size(), 32);
        QVERIFY(first != f.platform.sent.at(1).headers.at(0).second);
    }
    void thePlatformsTimeIsLearnedFromItsReplies()
    {
        Fixture f;
        f.platform.replies.push_back(f.dated(200, f.clock.now() + 600'000));
        f.call();
        f.call();
        QVERIFY(qAbs(stampOf(f.platform.sent.at(1)) - (f.clock.now() + 600'000)) <= 1000);
        QVERIFY(qAbs(f.wire.clockDifference() - 600'000) <= 1000);
    }
    void aClockThatIsAheadIsCorrectedToo()
    {
        Fixture f;
        f.platform.replies.push_back(f.dated(200, f.clock.now() - 600'000));
        f.call();
        QVERIFY(qAbs(f.wire.clockDifference() + 600'000) <= 1000);
    }
    void aDifferenceBelowTwoSecondsIsIgnored()
    {
        Fixture f;
        f.platform.replies.push_back(f.dated(200, f.clock.now() + 1000));
        f.call();
        QCOMPARE(f.wire.clockDifference(), 0);
    }
    void aSlowReplyDoesNotLookLikeAWrongClock()
    {
        Fixture f;
        f.platform.tookMs = 20'000;
        f.platform.replies.push_back(f.dated(200, f.clock.now() + 19'000)); // written just before it came
        f.call();
        QCOMPARE(f.wire.clockDifference(), 0);
    }
    void theDateOfACacheIsNotBelieved()
    {
        Fixture f;
        f.platform.replies.push_back(f.dated(200, f.clock.now() - 600'000, {{"Age", "600"}}));
        f.call();
        QCOMPARE(f.wire.clockDifference(), 0);
    }
    void aClockThatWasSetRightIsNoticed()
    {
        Fixture f;
        f.platform.replies.push_back(f.dated(200, f.clock.now() + 600'000));
        f.call();
        f.clock.setWallClock(600'000);
        f.platform.replies.push_back(f.dated(200, f.clock.now()));
        f.call();
        QCOMPARE(f.wire.clockDifference(), 0);
    }
    void aRefusalThatTellsTheTimeIsTriedOnceWithIt()
    {
        Fixture f;
        f.platform.replies.push_back(f.dated(403, f.clock.now() + 600'000));
        const auto reply = finish(f.clock, f.wire.send(HttpRequest{}));
        QCOMPARE(reply->status, 200);
        QCOMPARE(f.platform.sent.size(), size_t(2));
        QVERIFY(qAbs(stampOf(f.platform.sent.at(1)) - (f.clock.now() + 600'000)) <= 1000);
    }
    void everyCallThatWasRefusedInTheSameIgnoranceIsTriedOnceMore()
    {
        Fixture f;
        f.platform.tookMs = 100;
        for (int i = 0; i < 2; ++i)
            f.platform.replies.push_back(f.dated(401, f.clock.now() + 600'000));
        auto first = f.wire.send(HttpRequest{});
        auto second = f.wire.send(HttpRequest{});
        QCOMPARE(finish(f.clock, std::move(first))->status, 200);
        QCOMPARE(finish(f.clock, std::move(second))->status, 200);
        QCOMPARE(f.platform.sent.size(), size_t(4));
    }
    void theSecondTryIsSignedFromTheUnsignedRequest()
    {
        Fixture f;
        f.platform.replies.push_back(f.dated(403, f.clock.now() + 600'000));
        f.call();
        QCOMPARE(f.platform.sent.at(1).query.size(), 1);
    }
    void aRefusalInKnownTimeIsFinal()
    {
        Fixture f;
        f.platform.replies.push_back(f.dated(403, f.clock.now()));
        const auto reply = finish(f.clock, f.wire.send(HttpRequest{}));
        QCOMPARE(reply->status, 403);
        QCOMPARE(f.platform.sent.size(), size_t(1));
    }
    void aThrottledCallIsNotTriedAgainHere()
    {
        Fixture f;
        f.platform.replies.push_back(f.dated(429, f.clock.now() + 600'000));
        const auto reply = finish(f.clock, f.wire.send(HttpRequest{}));
        QCOMPARE(reply->status, 429);
        QCOMPARE(f.platform.sent.size(), size_t(1));
    }
    void aServerErrorIsNotTriedAgainHere()
    {
        Fixture f;
        f.platform.replies.push_back(f.dated(500, f.clock.now() + 600'000));
        const auto reply = finish(f.clock, f.wire.send(HttpRequest{}));
        QCOMPARE(reply->status, 500);
        QCOMPARE(f.platform.sent.size(), size_t(1));
    }
    void anErrorOfTheNextLinkIsPassedOn()
    {
        Fixture f;
        f.platform.replies.push_back(fail(Error::Kind::Unconfirmed));
        const auto reply = finish(f.clock, f.wire.send(HttpRequest{}));
        QCOMPARE(reply.error().kind, Error::Kind::Unconfirmed);
    }
    void datesAreReadAndWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("as the standard has it") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << true;
        QTest::newRow("another form") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << false;
        QTest::newRow("another zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 WIB") << false;
        QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << false;
        QTest::newRow("garbage") << QByteArray("\xff\xfe\0 tomorrow") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void datesAreReadAndWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        const auto read = httpDate(text);
        QCOMPARE(read.has_value(), good);
        if (good) {
            QCOMPARE(*read, 784111777000);
            QCOMPARE(httpDateText(*read), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "test_signing.moc"
