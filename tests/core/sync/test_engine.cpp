#include "inbox/inbox.h"
#include "inventory/sales.h"
#include "orders/cancel.h"
#include "orders/order.h"
#include "support/engine_room.h"

using namespace selaras;
using namespace selaras::test;

namespace {
const QString A = QStringLiteral("A"), B = QStringLiteral("B");
constexpr qint64 kSecond = EngineRoom::kSecond, kMinute = EngineRoom::kMinute;
} // namespace

class EngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { room = std::make_unique<EngineRoom>(); }
    void cleanup()
    {
        room->stop();
        QCOMPARE(room->broken().join(u'\n'), QString());
        room.reset();
    }

    void anOrderOnOneShopArrivesAndTheOthersShowLess()
    {
        begin();
        const QString id = room->sell(0, A, 3);
        QVERIFY(room->clock.runUntil([&] { return room->knows(0, id) && room->allShow(A, 17); }, 12 * kSecond));
        QCOMPARE(room->available(A), 17);
    }
    void everyShopsOrdersReachTheOthersWithinTwelveSeconds()
    {
        begin();
        for (int shop = 0; shop < 3; ++shop) {
            room->run(5 * kMinute); // a quiet time, so that the shop is asked at its slowest
            QVERIFY(!room->sell(shop, A).isEmpty());
            QVERIFY(room->clock.runUntil([&] { return room->calm(); }, 12 * kSecond));
        }
    }
    void aDecreaseDoesNotWaitForTheOtherShopsNextPull()
    {
        begin();
        room->run(5 * kMinute);
        const QString id = room->sell(0, A);
        QVERIFY(room->clock.runUntil([&] { return room->knows(0, id); }, 12 * kSecond));
        QVERIFY(room->clock.runUntil([&] { return room->shown(1, A) == 19 && room->shown(2, A) == 19; }, 1 * kSecond));
    }
    void aBuyersRequestIsAnsweredAndItsStockFollows_data()
    {
        QTest::addColumn<bool>("accept");
        QTest::newRow("accepted") << true;
        QTest::newRow("refused") << false;
    }
    void aBuyersRequestIsAnsweredAndItsStockFollows()
    {
        using channels::OrderState;
        QFETCH(bool, accept);
        begin();
        const qint64 id = room->askedToCancel(A);
        QCOMPARE(room->available(A), 17); // promised until it is answered
        room->write([&](Transaction &tx) { return orders::answerCancel(tx, id, accept, room->who); });
        const auto wanted = accept ? OrderState::Cancelled : OrderState::Ready;
        QVERIFY(room->clock.runUntil([&] { return room->stateOf(id) == wanted; }, kMinute));
        QVERIFY(room->settle());
        QCOMPARE(room->available(A), accept ? 20 : 17);
        QCOMPARE(room->alerts(), QStringList());
    }
    void anOrderThatIsThrownAwayAtTheShopIsCancelledWithinMinutes()
    {
        begin();
        room->run(10 * kMinute); // between two looks into the trash
        const QString number = room->sell(2, A);
        QVERIFY(room->clock.runUntil([&] { return room->knows(2, number); }, kMinute));
        QVERIFY(room->woo.orders().trash(number.toLongLong(), room->platformNow()));
        const qint64 id = room->orderId(2, number);
        QVERIFY(
            room->clock.runUntil([&] { return room->stateOf(id) == channels::OrderState::Cancelled; }, 4 * kMinute));
    }
    void aShopWhoseOrdersCannotBeReadIsNotToldWhatItHasSoldMeanwhile()
    {
        begin();
        room->run(kMinute);
        room->shopee1.faults.lostPath = QStringLiteral("/order/");
        QVERIFY(!room->sell(0, A, 4).isEmpty()); // 16 there, and nobody knows
        room->run(2 * kMinute);
        QVERIFY(!room->sell(1, A, 2).isEmpty());
        QVERIFY(room->clock.runUntil([&] { return room->shown(2, A) == 18; }, kMinute));
        room->run(kMinute);
        QCOMPARE(room->shown(0, A), 14);
        room->shopee1.faults.lostPath.clear();
        QVERIFY(room->settle(10 * kMinute));
        QCOMPARE(room->available(A), 14);
    }
    void aShopThatSoldMoreThanItHadIsToldNothingIsLeft()
    {
        begin();
        const QString number = room->sell(2, A, 20, false); // WooCommerce takes the pieces when it is paid
        QVERIFY(room->clock.runUntil([&] { return room->allShow(A, 0); }, kMinute));
        QVERIFY(room->woo.pay(number, room->platformNow()));
        QCOMPARE(room->shown(2, A), -20);
        QVERIFY(room->settle(5 * kMinute));
        QCOMPARE(room->shown(2, A), 0);
    }
    void anIncreaseWaitsForAPull()
    {
        begin();
        room->run(kMinute);
        const qint64 before = room->health(0).lastPullAt;
        room->receive(A, 5);
        QVERIFY(room->clock.runUntil([&] { return room->shown(0, A) == 25; }, kMinute));
        QVERIFY(room->health(0).lastPullAt > before);
    }
    void aSaleThatAnIncreaseOverwroteIsToldAgain()
    {
        begin();
        for (int i = 0; i < 10; ++i) {
            room->receive(A, 1);
            room->run(1700);
            for (int shop = 0; shop < 3; ++shop)
                QVERIFY(!room->sell(shop, A).isEmpty());
        }
        QVERIFY(room->settle());
        QCOMPARE(room->available(A), 0);
    }
    void aRefusedListingIsADeadLetterWithAnAlertAndTheRestIsTold()
    {
        begin();
        room->shopee1.catalogue().setStatus(B, QStringLiteral("SELLER_DELETE"));
        room->sell(1, B);
        room->sell(1, A);
        QVERIFY(room->clock.runUntil([&] { return room->jobs().dead == 1; }, kMinute));
        QVERIFY(room->clock.runUntil([&] { return room->allShow(A, 19) && room->shown(2, B) == 19; }, kMinute));
        QCOMPARE(room->alerts(), QStringList{QStringLiteral("push.refused")});
    }
    void aShopWithARefusedListingIsNotInTuneUntilSomebodySawToIt()
    {
        begin();
        QCOMPARE(room->health(0).state, sync::ShopState::InTune);
        room->shopee1.catalogue().setStatus(B, QStringLiteral("SELLER_DELETE"));
        room->sell(1, B);
        QVERIFY(room->clock.runUntil([&] { return room->health(0).state == sync::ShopState::Refused; }, kMinute));
        QCOMPARE(room->health(0).refusedPushes, 1);
        const auto dead = room->read([](Reader &r) { return outbox::page(r, outbox::JobState::Dead, {}, 1); });
        room->write([&](Transaction &tx) { return outbox::discardDead(tx, dead.at(0).id, room->who, {}); });
        QVERIFY(room->clock.runUntil([&] { return room->health(0).state == sync::ShopState::InTune; }, kMinute));
        QCOMPARE(room->health(0).refusedPushes, 0);
    }
    void aDeadLetterThatIsRetriedAfterMendingIsTold()
    {
        begin();
        room->shopee1.catalogue().setStatus(B, QStringLiteral("SELLER_DELETE"));
        room->sell(1, B);
        QVERIFY(room->clock.runUntil([&] { return room->jobs().dead == 1; }, kMinute));
        room->shopee1.catalogue().setStatus(B, QStringLiteral("NORMAL"));
        const auto dead = room->read([](Reader &r) { return outbox::page(r, outbox::JobState::Dead, {}, 1); });
        room->write([&](Transaction &tx) { return outbox::retryDead(tx, dead.at(0).id, room->who); });
        QVERIFY(room->clock.runUntil([&] { return room->alerts().isEmpty(); }, kMinute));
        QVERIFY(room->settle());
    }

    void tokensAreRefreshedBeforeTheyEnd()
    {
        room->signIn(room->shopIds[0], room->shopee1, 31 * kMinute);
        begin();
        const auto before = room->read([&](Reader &r) { return shops::tokens(r, room->shopIds[0]); });
        room->run(2 * kMinute);
        const auto after = room->read([&](Reader &r) { return shops::tokens(r, room->shopIds[0]); });
        QVERIFY(before.refresh != after.refresh);
        const QString id = room->sell(0, A);
        QVERIFY(room->clock.runUntil([&] { return room->knows(0, id); }, 12 * kSecond));
    }
    void aTokenThatIsRefusedEarlyIsRefreshed()
    {
        begin();
        room->change(0, [](Transaction &tx, qint64 id) {
            return shops::setCredential(tx, id, QStringLiteral("access_token"), QStringLiteral("spoiled"));
        });
        const QString id = room->sell(0, A);
        QVERIFY(room->clock.runUntil([&] { return room->knows(0, id); }, kMinute));
        QVERIFY(!room->shop(0).needsSignIn);
    }
    void aUsedRefreshTokenStopsTheShopUntilSomebodySignsIn()
    {
        loseRefreshedPair();
        room->start();
        QVERIFY(room->clock.runUntil([&] { return room->shop(0).needsSignIn; }, kMinute));
        QCOMPARE(room->alerts(), QStringList{QStringLiteral("shop.sign-in")});
        const QString id = room->sell(0, A), elsewhere = room->sell(1, A);
        QVERIFY(room->clock.runUntil([&] { return room->knows(1, elsewhere); }, kMinute));
        QVERIFY(!room->knows(0, id));
        QCOMPARE(int(room->health(0).state), int(sync::ShopState::Stopped));

        room->signIn(room->shopIds[0], room->shopee1);
        QVERIFY(room->settle());
        QVERIFY(room->knows(0, id));
        QCOMPARE(room->alerts(), QStringList());
    }
    void aKeyThatIsRefusedStopsTheShop()
    {
        begin();
        room->woo.door().keys.consumerSecret += QStringLiteral("x");
        QVERIFY(room->clock.runUntil([&] { return room->shop(2).needsSignIn; }, 2 * kMinute));
        QCOMPARE(room->alerts(), QStringList{QStringLiteral("shop.sign-in")});
    }

    void aShopWhoseStockWaitsForItsBudgetIsNotInTune()
    {
        QStringList goods;
        for (int i = 0; i < 200; ++i) // more than a minute's calls
            goods << QStringLiteral("G%1").arg(i);
        room->stop();
        room = std::make_unique<EngineRoom>(std::vector<QString>(goods.begin(), goods.end()), 20);
        begin();
        room->run(3 * kMinute);
        QCOMPARE(room->health(0).state, sync::ShopState::InTune);
        for (const QString &code : goods)
            room->lose(code, 1);
        QVERIFY(room->clock.runUntil([&] { return room->health(0).state == sync::ShopState::Behind; }, kMinute));
        QVERIFY(room->health(0).behindBy > 15 * kSecond);
        QVERIFY(room->settle(5 * kMinute));
        room->run(2 * kMinute);
        QCOMPARE(room->health(0).state, sync::ShopState::InTune);
    }
    void throttlingSlowsAndRecovers()
    {
        begin();
        room->shopee1.callsInTenSeconds = 1;
        room->run(2 * kMinute);
        const QString id = room->sell(0, A);
        room->run(kMinute);
        room->shopee1.callsInTenSeconds = 600;
        QVERIFY(room->settle(3 * kMinute));
        QVERIFY(room->knows(0, id));
        QVERIFY(!room->health(0).error);
    }
    void afterTroubleOfEveryKindTheBooksAreWhatTheShopsShow_data()
    {
        using sandbox::Faults;
        using Kinds = QList<int Faults::*>;
        QTest::addColumn<Kinds>("kinds");
        QTest::newRow("5xx") << Kinds{&Faults::serverError};
        QTest::newRow("HTML with status 200") << Kinds{&Faults::htmlPage};
        QTest::newRow("truncated") << Kinds{&Faults::truncated};
        QTest::newRow("lost replies") << Kinds{&Faults::lostReply};
        QTest::newRow("lost requests") << Kinds{&Faults::lostRequest};
        QTest::newRow("stalls") << Kinds{&Faults::stall};
        QTest::newRow("partial stock") << Kinds{&Faults::partialStock};
        QTest::newRow("oddities") << Kinds{&Faults::oddities};
        QTest::newRow("orders as they were") << Kinds{&Faults::oldOrder};
        QTest::newRow("all") << Kinds{&Faults::serverError, &Faults::htmlPage, &Faults::truncated, &Faults::lostReply,
            &Faults::lostRequest, &Faults::stall, &Faults::partialStock, &Faults::oddities, &Faults::oldOrder};
    }
    void afterTroubleOfEveryKindTheBooksAreWhatTheShopsShow()
    {
        QFETCH(QList<int sandbox::Faults::*>, kinds);
        begin();
        sandbox::Faults faults;
        for (int sandbox::Faults::*kind : kinds)
            faults.*kind = kinds.size() == 1 ? 300 : 60;
        for (sandbox::Platform *platform : room->platforms())
            platform->faults = faults;
        for (int i = 0; i < 24; ++i) {
            room->sell(i % 3, i % 2 ? A : B, 1, i % 5 != 0);
            room->run(7 * kSecond);
        }
        for (sandbox::Platform *platform : room->platforms())
            platform->faults = {};
        retryDeadLetters();
        QVERIFY(room->settle(20 * kMinute));
    }

    void aPushMessageWakesAFetch()
    {
        const QString url = QStringLiteral("https://pintu.test/push");
        room->shopee1.setPushUrl(url);
        begin();
        room->run(10 * kMinute);
        // Just after a pull, so that only the message can be that fast.
        const qint64 pulled = room->health(0).lastPullAt;
        QVERIFY(room->clock.runUntil([&] { return lastPull(0) > pulled; }, kMinute));
        const QString id = room->sell(0, A);
        room->platform(0).handle({}, room->platformNow());
        QVERIFY(deliver(url, [](QByteArray &) {}) > 0);
        QVERIFY(room->clock.runUntil([&] { return room->knows(0, id); }, 2 * kSecond));
    }
    void aForgedPushIsRefusedAndKept()
    {
        const QString url = QStringLiteral("https://pintu.test/push");
        room->shopee1.setPushUrl(url);
        begin();
        room->sell(0, A);
        room->platform(0).handle({}, room->platformNow());
        QVERIFY(deliver(url, [](QByteArray &body) { body += ' '; }) > 0);
        QCOMPARE(lastStatus, 401);
        room->run(100);
        const auto kept = room->read([](Reader &r) { return inbox::failed(r, {}, 10); });
        QVERIFY(!kept.empty());
        QCOMPARE(int(kept[0].source), int(inbox::Source::Push));
        QVERIFY(!kept[0].payload.isEmpty());
    }

    void aNewShopIsKnownByWhatItSellsWithinTheHour()
    {
        begin();
        room->sell(0, A, 3);
        const auto sold = [this] {
            return room->read([id = room->skus.value(A)](Reader &reader) { return inventory::salesOf(reader, id); });
        };
        QVERIFY(room->clock.runUntil([&] { return !sold().empty(); }, 61 * kMinute));
        QCOMPARE(sold().front().pieces[0], 3);
    }

    void shadowModeReadsEverythingAndWritesNothing()
    {
        for (int i = 0; i < 3; ++i)
            room->change(
                i, [&](Transaction &tx, qint64 id) { return shops::setWritesStock(tx, id, false, room->who); });
        room->start();
        room->run(kMinute);
        const QString id = room->sell(0, A, 3);
        room->run(kMinute);
        QVERIFY(room->knows(0, id));
        QCOMPARE(room->available(A), 17);
        QCOMPARE(room->shown(1, A), 20);
        QCOMPARE(room->platform(1).stockToldAt(A), 0);
        QCOMPARE(room->jobs().queued, 0);
    }
    void leavingShadowModeTellsWhatIsDue()
    {
        room->change(1, [&](Transaction &tx, qint64 id) { return shops::setWritesStock(tx, id, false, room->who); });
        room->start();
        room->run(kMinute);
        room->sell(0, A, 3);
        room->run(kMinute);
        QCOMPARE(room->shown(1, A), 20);
        room->change(1, [&](Transaction &tx, qint64 id) { return shops::setWritesStock(tx, id, true, room->who); });
        QVERIFY(room->settle());
    }
    void aPausedShopIsLeftAloneAndCatchesUpAfterwards()
    {
        begin();
        room->change(1, [&](Transaction &tx, qint64 id) { return shops::setPaused(tx, id, true, room->who); });
        room->run(2 * kMinute);
        const int before = room->platform(1).callsInLastMinute(room->platformNow());
        const QString id = room->sell(1, A), elsewhere = room->sell(0, A);
        room->run(kMinute);
        QCOMPARE(before, 0);
        QVERIFY(!room->knows(1, id));
        QVERIFY(room->knows(0, elsewhere));
        room->change(1, [&](Transaction &tx, qint64 id) { return shops::setPaused(tx, id, false, room->who); });
        QVERIFY(room->settle());
    }
    void aClockThatIsSetKeepsOrdersComing_data()
    {
        QTest::addColumn<qint64>("by");
        QTest::newRow("back an hour") << -60 * kMinute;
        QTest::newRow("on an hour") << 60 * kMinute;
        QTest::newRow("back a minute") << -kMinute;
        QTest::newRow("on a minute") << kMinute;
    }
    void aClockThatIsSetKeepsOrdersComing()
    {
        QFETCH(qint64, by);
        begin();
        room->run(kMinute);
        room->clock.setWallClock(by);
        room->run(kMinute);
        for (int i = 0; i < 9; ++i) {
            QVERIFY(!room->sell(i % 3, A).isEmpty());
            QVERIFY(room->clock.runUntil([&] { return room->ordersKnown() == i + 1; }, 30 * kSecond));
        }
        QVERIFY(room->settle());
    }
    void workThatWaitsForALaterTryDoesNotWaitForTheOldClock()
    {
        begin();
        room->shopee1.faults.lostRequest = 1000;
        room->sell(1, A);
        QVERIFY(room->clock.runUntil([&] { return room->shown(2, A) == 19; }, kMinute));
        room->run(kMinute); // telling the first shop is tried again, later and later
        room->clock.setWallClock(-60 * kMinute);
        room->shopee1.faults = {};
        QVERIFY(room->clock.runUntil([&] { return room->shown(0, A) == 19; }, 10 * kMinute));
        QVERIFY(room->settle());
    }
    void pollingIsPoliteAndFast()
    {
        begin();
        room->run(kMinute); // in which the shop's goods were read
        int most = 0;
        qint64 slowest = 0;
        for (int i = 0; i < 60; ++i) { // ten minutes
            room->sell(i % 3, i % 2 ? A : B);
            const qint64 soldAt = room->clock.now();
            if (i % 3 == 0 && room->clock.runUntil([&] { return room->calm(); }, 60 * kSecond))
                slowest = qMax(slowest, room->clock.now() - soldAt);
            room->clock.advance(qMax<qint64>(0, soldAt + 10 * kSecond - room->clock.now()));
            for (int shop = 0; shop < 3; ++shop)
                most = qMax(most, room->platform(shop).callsInLastMinute(room->platformNow()));
        }
        QVERIFY2(most <= 20, qPrintable(QString::number(most)));
        QVERIFY2(slowest <= 12 * kSecond, qPrintable(QString::number(slowest)));
    }
    void aFlashSaleLosesAndDoublesNothing()
    {
        room = std::make_unique<EngineRoom>(std::vector<QString>{A}, 100);
        begin();
        int placed = 0;
        for (int i = 0; i < 500; ++i) {
            if (!room->sell(i % 3, A).isEmpty())
                ++placed;
            room->run(10);
        }
        QVERIFY(room->clock.runUntil([&] { return room->allShow(A, 0); }, 10 * kSecond));
        QVERIFY(room->settle());
        QCOMPARE(room->ordersKnown(), qint64(placed));
        const auto levels = room->levels(A);
        QCOMPARE(levels.reserved, 100);
        QCOMPARE(levels.waiting, qint64(placed - 100));
        QVERIFY(placed >= 100);
    }
    void stoppingWhileCallsAreOpenEndsCleanlyAndLosesNothing()
    {
        begin();
        for (int i = 0; i < 20; ++i) {
            room->sell(i % 3, A, 1);
            room->run(330 + 77 * i);
            QVERIFY(room->stop());
            QCOMPARE(room->jobs().running, 0);
            room->start();
            room->run(900);
        }
        QVERIFY(room->settle());
    }
    void stoppingBeforeTheFirstCallEnds()
    {
        room->start();
        QVERIFY(room->stop());
    }

private:
    void begin()
    {
        room->start();
        QVERIFY2(room->clock.runUntil([&] { return caughtUp() && room->calm(); }, 2 * kMinute),
            "the engine does not get going");
    }
    bool caughtUp()
    {
        const auto health = room->engine->health();
        return health.size() == 3
            && std::all_of(health.begin(), health.end(), [](const auto &h) { return h.lastPullAt > 0; });
    }
    qint64 lastPull(int shop)
    {
        for (const auto &health : room->engine->health())
            if (health.shopId == room->shopIds[std::size_t(shop)])
                return health.lastPullAt;
        return 0;
    }
    /// A refresh whose answer was lost: the pair in the store is spent.
    void loseRefreshedPair()
    {
        const qint64 id = room->shopIds[0];
        const auto tokens = room->read([&](Reader &r) { return shops::tokens(r, id); });
        room->write([&](Transaction &tx) { return shops::beginRefresh(tx, id); });
        (void)room->shopee1.door().refresh({{"refresh_token", tokens.refresh.toStdString()},
                                               {"partner_id", room->shopee1.door().names().partnerId.toLongLong()},
                                               {"shop_id", room->shopee1.door().names().shopId}},
            room->clock.now());
    }
    void retryDeadLetters()
    {
        for (const auto &job : room->read([](Reader &r) { return outbox::page(r, outbox::JobState::Dead, {}, 100); }))
            room->write([&](Transaction &tx) { return outbox::retryDead(tx, job.id, room->who); });
    }
    int deliver(const QString &url, const std::function<void(QByteArray &)> &change)
    {
        int count = 0;
        for (sandbox::Push &push : room->shopee1.takePushes(room->platformNow() + 1000)) {
            wire::HttpRequest request;
            request.method = QByteArrayLiteral("POST");
            request.headers = push.headers;
            request.body = push.body;
            change(request.body);
            lastStatus = room->engine->takePush(room->shopIds[0], request, url).status;
            ++count;
        }
        return count;
    }

    std::unique_ptr<EngineRoom> room;
    int lastStatus = 0;
};

QTEST_GUILESS_MAIN(EngineTest)
#include "test_engine.moc"
