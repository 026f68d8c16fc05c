#include "base/task_scope.h"
#include "core/wire/scripted_wire.h"
#include "support/virtual_clock.h"
#include "wire/rate_limit.h"

#include <QTest>

using namespace selaras;
using namespace selaras::wire;
using namespace selaras::testing;

struct Fixture {
    VirtualClock clock;
    ScriptedWire platform{clock};
    RateLimitWire limit;
    TaskScope scope;
    std::vector<QString> ended; // "name" or "name: error"

    explicit Fixture(RateLimitWire::Limits limits)
        : limit(platform, limits, clock)
    {
    }
    ~Fixture()
    {
        limit.abortAll();
        clock.runUntil([this] { return scope.finished(); });
    }
    static Task<> call(Fixture &f, Wire &lane, QString name)
    {
        HttpRequest request;
        request.path = name;
        Result<HttpReply> reply = co_await lane.send(std::move(request));
        f.ended.push_back(reply ? name : name + QLatin1String(": ") + errorKindName(reply.error().kind));
        co_return Result<>();
    }
    void send(Wire &lane, const QString &name) { scope.start(call(*this, lane, name)); }
    void sendMany(Wire &lane, int count)
    {
        for (int i = 0; i < count; ++i)
            send(lane, QString::number(i));
    }
    qsizetype sentCount() const { return qsizetype(platform.sent.size()); }
    QStringList order() const
    {
        QStringList names;
        for (const HttpRequest &request : platform.sent)
            names.append(request.path);
        return names;
    }
};

class TestRateLimit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsWithinTheLimitLeaveAtOnce()
    {
        Fixture f({.callsPerMinute = 10, .atOnce = 10});
        f.sendMany(f.limit.urgent(), 10);
        f.clock.runDue();
        QCOMPARE(f.sentCount(), 10);
    }
    void theCallBeyondTheMinuteWaitsUntilTheFirstIsAMinuteOld()
    {
        Fixture f({.callsPerMinute = 2, .atOnce = 10});
        f.send(f.limit.urgent(), QStringLiteral("a"));
        f.clock.advance(10'000);
        f.sendMany(f.limit.urgent(), 2);
        f.clock.advance(49'999);
        QCOMPARE(f.sentCount(), 2);
        f.clock.advance(1);
        QCOMPARE(f.sentCount(), 3);
    }
    void noSixtySecondsEverHoldMoreThanTheLimit()
    {
        Fixture f({.callsPerMinute = 30, .atOnce = 3});
        f.platform.tookMs = 700;
        f.sendMany(f.limit.background(), 100);
        f.sendMany(f.limit.urgent(), 100);
        f.clock.advance(3'600'000);
        QCOMPARE(f.sentCount(), 200);
        for (size_t i = 30; i < f.platform.sentAt.size(); ++i)
            QVERIFY(f.platform.sentAt[i] - f.platform.sentAt[i - 30] >= 60'000);
    }
    void noMoreThanTheGivenNumberAreOnTheWayAtOnce()
    {
        Fixture f({.callsPerMinute = 100, .atOnce = 3});
        f.platform.tookMs = 1000;
        f.sendMany(f.limit.urgent(), 9);
        f.clock.advance(10'000);
        QCOMPARE(f.platform.mostAtWork, 3);
        QCOMPARE(f.ended.size(), size_t(9));
    }
    void urgentCallsOvertakeBackgroundOnes()
    {
        Fixture f({.callsPerMinute = 100, .atOnce = 1});
        f.platform.tookMs = 1000;
        f.send(f.limit.background(), QStringLiteral("first"));
        f.send(f.limit.background(), QStringLiteral("slow"));
        f.send(f.limit.urgent(), QStringLiteral("fast"));
        f.clock.advance(10'000);
        QCOMPARE(f.order(), QStringList({QStringLiteral("first"), QStringLiteral("fast"), QStringLiteral("slow")}));
    }
    void callsOfOneLaneKeepTheirOrder()
    {
        Fixture f({.callsPerMinute = 2, .atOnce = 1});
        for (const char *name : {"a", "b", "c", "d", "e"})
            f.send(f.limit.urgent(), QLatin1String(name));
        f.clock.advance(600'000);
        QCOMPARE(f.order().join(QString()), QStringLiteral("abcde"));
    }
    void backgroundCallsLeaveAQuarterOfTheMinuteToUrgentOnes()
    {
        Fixture f({.callsPerMinute = 8, .atOnce = 10});
        f.sendMany(f.limit.background(), 20);
        f.clock.runDue();
        QCOMPARE(f.sentCount(), 6);
        f.sendMany(f.limit.urgent(), 5);
        f.clock.runDue();
        QCOMPARE(f.sentCount(), 8);
    }
    void backgroundCallsStillLeaveWhenOneCallAMinuteIsAllowed()
    {
        Fixture f({.callsPerMinute = 1, .atOnce = 1});
        f.sendMany(f.limit.background(), 2);
        f.clock.advance(60'000);
        QCOMPARE(f.sentCount(), 2);
    }
    void theMeterCountsTheLastMinute()
    {
        Fixture f({.callsPerMinute = 10, .atOnce = 10});
        f.sendMany(f.limit.urgent(), 4);
        f.clock.advance(30'000);
        f.sendMany(f.limit.background(), 1);
        f.clock.runDue();
        QCOMPARE(f.limit.meter().used, 5);
        QCOMPARE(f.limit.meter().allowed, 10);
        f.clock.advance(30'000);
        QCOMPARE(f.limit.meter().used, 1);
    }
    void nothingLeavesBeforeThePlatformWantsToHearFromUsAgain()
    {
        Fixture f({.callsPerMinute = 10, .atOnce = 10});
        f.limit.slowDown(f.clock.now() + 5000);
        f.send(f.limit.urgent(), QStringLiteral("a"));
        f.clock.advance(4999);
        QCOMPARE(f.sentCount(), 0);
        f.clock.advance(1);
        QCOMPARE(f.sentCount(), 1);
    }
    void callsThatAlreadyWaitAreSlowedDownToo()
    {
        Fixture f({.callsPerMinute = 1, .atOnce = 10});
        f.sendMany(f.limit.urgent(), 2);
        f.clock.advance(59'000);
        f.limit.slowDown(f.clock.now() + 5000);
        f.clock.advance(4999);
        QCOMPARE(f.sentCount(), 1);
        f.clock.advance(1);
        QCOMPARE(f.sentCount(), 2);
    }
    void aShorterPauseDoesNotCutALongerOne()
    {
        Fixture f({.callsPerMinute = 10, .atOnce = 10});
        f.limit.slowDown(f.clock.now() + 5000);
        f.limit.slowDown(f.clock.now() + 10);
        f.send(f.limit.urgent(), QStringLiteral("a"));
        f.clock.advance(4999);
        QCOMPARE(f.sentCount(), 0);
    }
    void aFailedCallGivesItsPlaceBack()
    {
        Fixture f({.callsPerMinute = 10, .atOnce = 1});
        f.platform.replies.push_back(fail(Error::Kind::Transient));
        f.sendMany(f.limit.urgent(), 2);
        f.clock.runDue();
        QCOMPARE(f.sentCount(), 2);
    }
    void waitingCallsEndAsCancelledWhenWeStop()
    {
        Fixture f({.callsPerMinute = 1, .atOnce = 1});
        f.send(f.limit.urgent(), QStringLiteral("gone"));
        f.clock.runDue();
        f.send(f.limit.urgent(), QStringLiteral("u"));
        f.send(f.limit.background(), QStringLiteral("b"));
        f.limit.abortAll();
        f.clock.runDue();
        QCOMPARE(f.ended,
            (std::vector{QStringLiteral("gone"), QStringLiteral("u: cancelled"), QStringLiteral("b: cancelled")}));
        QVERIFY(f.scope.finished());
    }
    void laterCallsAreCancelledToo()
    {
        Fixture f({.callsPerMinute = 10, .atOnce = 1});
        f.limit.abortAll();
        f.send(f.limit.urgent(), QStringLiteral("late"));
        QCOMPARE(f.ended, (std::vector{QStringLiteral("late: cancelled")}));
        QCOMPARE(f.sentCount(), 0);
    }
    void itIsOpenWhileTheBudgetLasts()
    {
        Fixture f({.callsPerMinute = 2, .atOnce = 1});
        QCOMPARE(f.limit.opensIn(), 0);
        f.sendMany(f.limit.urgent(), 1);
        QCOMPARE(f.limit.opensIn(), 0);
    }
    void itOpensWhenTheFirstCallIsAMinuteOld()
    {
        Fixture f({.callsPerMinute = 2, .atOnce = 2});
        f.sendMany(f.limit.urgent(), 1);
        f.clock.advance(10'000);
        f.sendMany(f.limit.urgent(), 1);
        QCOMPARE(f.limit.opensIn(), 50'000);
        f.clock.advance(20'000);
        QCOMPARE(f.limit.opensIn(), 30'000);
        f.clock.advance(30'000);
        QCOMPARE(f.limit.opensIn(), 0);
    }
    void itOpensWhenThePlatformWantsToHearFromUsAgain()
    {
        Fixture f({.callsPerMinute = 2, .atOnce = 1});
        f.limit.slowDown(f.clock.now() + 5000);
        QCOMPARE(f.limit.opensIn(), 5000);
        f.clock.advance(5000);
        QCOMPARE(f.limit.opensIn(), 0);
    }
    void itOpensAtTheLaterOfBudgetAndPause()
    {
        Fixture f({.callsPerMinute = 1, .atOnce = 1});
        f.sendMany(f.limit.urgent(), 1);
        f.limit.slowDown(f.clock.now() + 5000);
        QCOMPARE(f.limit.opensIn(), 60'000);
        f.limit.slowDown(f.clock.now() + 90'000);
        QCOMPARE(f.limit.opensIn(), 90'000);
    }
    void itIsOpenForUrgentCallsWhenBackgroundOnesHaveUsedTheirShare()
    {
        Fixture f({.callsPerMinute = 8, .atOnce = 10});
        f.sendMany(f.limit.background(), 20);
        f.clock.runDue();
        QCOMPARE(f.limit.opensIn(), 0);
    }
    void settingThePcsClockChangesNothing()
    {
        Fixture f({.callsPerMinute = 1, .atOnce = 1});
        f.sendMany(f.limit.urgent(), 2);
        f.clock.runDue();
        f.clock.setWallClock(-86'400'000);
        f.clock.advance(60'000);
        QCOMPARE(f.sentCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRateLimit)
#include "test_rate_limit.moc"
