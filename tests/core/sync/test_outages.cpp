#include "base/json.h"
#include "orders/cancel.h"
#include "support/engine_room.h"

using namespace selaras;
using namespace selaras::test;
using channels::OrderState;

namespace {

const QString A = QStringLiteral("A"), B = QStringLiteral("B");
constexpr qint64 kSecond = EngineRoom::kSecond, kMinute = EngineRoom::kMinute;
constexpr int kShopee = 0, kWoo = 2;

wire::HttpReply answer(int status, const QByteArray &body = QByteArrayLiteral("<html>out of order</html>"))
{
    return {.status = status, .headers = {}, .body = body};
}

/// How many listings a call tells of; 0: it tells no stock of WooCommerce.
int listingsTold(const wire::HttpRequest &request)
{
    if (!request.path.endsWith(u"/products/batch"))
        return 0;
    return int(must(json::parse(request.body))["update"].size());
}

} // namespace

/// What does not answer, as a whole or in one place: nothing is given up that an outage only delays, and what fails
/// alone goes to a person, alone.
class OutagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { room = EngineRoom::inTune(); }
    void cleanup()
    {
        room->stop();
        QCOMPARE(room->broken().join(u'\n'), QString());
        room.reset();
    }

    void aShopThatIsDownForHoursLeavesNoDeadLetters()
    {
        room->shopee1.faults.serverError = 1000;
        QVERIFY(!room->sell(1, A).isEmpty());
        QVERIFY(!room->sell(1, B).isEmpty());
        room->run(180 * kMinute);
        QCOMPARE(room->jobs().dead, 0);
        room->shopee1.faults = {};
        QVERIFY(room->settle(10 * kMinute));
    }
    void anAnswerToABuyerOutlastsAnOutage_data() { outages(); }
    void anAnswerToABuyerOutlastsAnOutage()
    {
        QFETCH(const sandbox::Faults, faults);
        const qint64 id = room->askedToCancel(A);
        room->shopee1.faults = faults;
        room->write([&](Transaction &tx) { return orders::answerCancel(tx, id, true, room->who); });
        room->run(180 * kMinute);
        QCOMPARE(room->jobs().dead, 0);
        room->shopee1.faults = {};
        QVERIFY(room->clock.runUntil([&] { return room->stateOf(id) == OrderState::Cancelled; }, 10 * kMinute));
        QVERIFY(room->settle());
        QCOMPARE(room->alerts(), QStringList());
    }
    void aCancelOfOursOutlastsAnOutage_data() { outages(); }
    void aCancelOfOursOutlastsAnOutage()
    {
        QFETCH(const sandbox::Faults, faults);
        const qint64 id = sold();
        room->shopee1.faults = faults;
        requestCancel(id);
        room->run(180 * kMinute);
        QCOMPARE(room->jobs().dead, 0);
        room->shopee1.faults = {};
        QVERIFY(room->clock.runUntil([&] { return room->stateOf(id) == OrderState::Cancelled; }, 10 * kMinute));
        QVERIFY(room->settle());
        QCOMPARE(room->alerts(), QStringList());
    }
    void aProgramThatIsStartedAgainAndAgainInAnOutageGivesNothingUp()
    {
        const qint64 id = sold();
        room->shopee1.faults.lostRequest = 1000;
        requestCancel(id);
        room->lose(B, 1);
        for (int i = 0; i < 2 * outbox::kMostAttempts; ++i) {
            room->run(5 * kMinute);
            QVERIFY(room->stop());
            room->start();
        }
        QCOMPARE(room->jobs().dead, 0);
        room->shopee1.faults = {};
        QVERIFY(room->clock.runUntil([&] { return room->stateOf(id) == OrderState::Cancelled; }, 10 * kMinute));
        QVERIFY(room->settle());
    }
    void aCancelThatAloneGetsNoAnswerIsADeadLetterInTheEnd()
    {
        const qint64 id = sold();
        bendPath(kShopee, QStringLiteral("cancel_order"), answer(500));
        requestCancel(id);
        QVERIFY(room->clock.runUntil([&] { return room->jobs().dead == 1; }, 60 * kMinute));
        QCOMPARE(room->alerts(), QStringList{QStringLiteral("cancel.refused")});
        QCOMPARE(room->stateOf(id), OrderState::Ready);
    }
    void aDeadCancelIsSettledByOneThatIsAccepted()
    {
        aCancelThatAloneGetsNoAnswerIsADeadLetterInTheEnd();
        const auto dead = room->read([](Reader &r) { return outbox::page(r, outbox::JobState::Dead, {}, 1); });
        room->bend = {};
        requestCancel(dead.at(0).subjectId);
        QVERIFY(room->clock.runUntil([&] { return room->jobs().dead == 0; }, kMinute));
        QCOMPARE(room->alerts(), QStringList());
    }
    void anAnswerThatGetsLostOnItsWayBackIsNotGivenTwice()
    {
        const qint64 id = room->askedToCancel(A);
        room->shopee1.faults.lostReply = 1000;
        room->write([&](Transaction &tx) { return orders::answerCancel(tx, id, true, room->who); });
        room->run(kMinute);
        room->shopee1.faults.lostReply = 0;
        QVERIFY(room->clock.runUntil([&] { return room->stateOf(id) == OrderState::Cancelled; }, 10 * kMinute));
        room->run(30 * kMinute);
        QCOMPARE(room->jobs().dead, 0);
        QCOMPARE(room->jobs().queued, 0);
    }
    void aListingWhoseAnswersCannotBeReadIsADeadLetterInTheEnd()
    {
        room->shopee1.faults.truncated = 1000;
        QVERIFY(!room->sell(1, A).isEmpty());
        QVERIFY(room->clock.runUntil([&] { return room->jobs().dead == 1; }, 180 * kMinute));
    }
    void aShopThatCannotBeReachedFromTheStartCostsNoEndlessLoop()
    {
        room = std::make_unique<EngineRoom>();
        room->shopee1.faults.lostRequest = 1000;
        room->start();
        room->run(40 * kMinute); // beyond the first sweep
        QVERIFY(room->platform(0).callsInLastMinute(room->platformNow()) <= 20);
        room->shopee1.faults = {};
        QVERIFY(room->settle(10 * kMinute));
    }

    void oneListingThatBreaksTheServerKeepsNoOtherFromBeingTold()
    {
        const QStringList goods = manyGoods();
        poison(goods.at(5), answer(500));
        for (const QString &code : goods)
            room->lose(code, 1);
        QVERIFY(room->clock.runUntil([&] { return room->jobs().dead == 1; }, 60 * kMinute));
        QCOMPARE(room->shown(kWoo, goods.at(5)), 20);
    }
    void aBatchThatGetsNoAnswerAgainIsHalved()
    {
        const QStringList goods = manyGoods();
        poison(goods.at(5), answer(500));
        std::vector<int> sizes;
        room->bend = [&, poisoned = room->bend](int shop, const wire::HttpRequest &request) {
            if (shop == kWoo && listingsTold(request) > 0)
                sizes.push_back(listingsTold(request));
            return poisoned(shop, request);
        };
        for (const QString &code : goods)
            room->lose(code, 1);
        QVERIFY(room->clock.runUntil([&] { return room->jobs().dead == 1; }, 60 * kMinute));
        bool halved = false;
        for (std::size_t i = 2; i < sizes.size(); ++i)
            halved |= sizes[i - 2] > 3 && sizes[i - 1] == sizes[i - 2] / 2 && sizes[i] == sizes[i - 2] - sizes[i - 1];
        QVERIFY(halved);
    }
    void oneListingThatBreaksTheServerKeepsNoLaterOneFromBeingTold()
    {
        const QStringList goods = manyGoods();
        poison(goods.at(5), answer(500));
        for (int i = 1; i <= 10; ++i) {
            for (const QString &code : goods)
                room->lose(code, 1);
            QVERIFY(room->clock.runUntil([&] { return told(goods, 20 - i) == goods.size() - 1; }, 10 * kSecond));
        }
        QVERIFY(room->clock.runUntil([&] { return room->jobs().dead == 1; }, 60 * kMinute));
    }
    void aListingThatBreaksTheServerAloneHoldsNoOtherUp()
    {
        const QStringList goods = manyGoods();
        poison(goods.at(5), answer(500));
        room->lose(goods.at(5), 1);
        room->run(3 * kMinute); // in which its tries have come to lie far apart
        QCOMPARE(room->jobs().dead, 0);
        room->lose(goods.at(6), 1);
        QVERIFY(room->clock.runUntil([&] { return room->shown(kWoo, goods.at(6)) == 19; }, 2 * kSecond));
    }
    void aHalfThatGetsLostLeavesTheOtherHalfToBeTold()
    {
        const QStringList goods = manyGoods();
        // Refused together with others, lost alone; and first in the queue.
        poison(goods.at(7), answer(400), answer(500));
        room->lose(goods.at(7), 20);
        for (const QString &code : goods)
            if (code != goods.at(7))
                room->lose(code, 1);
        QVERIFY(room->clock.runUntil([&] { return told(goods, 19) == goods.size() - 1; }, kMinute));
        room->run(30 * kSecond);
        QVERIFY(room->jobs().running <= 1); // the one that is lost may be on its way just now
    }
    void anOutageDoesNotMultiplyTheCalls()
    {
        const QStringList goods = manyGoods();
        int calls = 0;
        room->bend = [&](int shop, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            if (shop != kWoo)
                return {};
            calls += listingsTold(request) > 0 ? 1 : 0;
            return answer(503);
        };
        for (const QString &code : goods)
            room->lose(code, 1);
        room->run(60 * kMinute);
        QVERIFY(calls > 10);
        QVERIFY2(calls < 100, qPrintable(QString::number(calls))); // a try waits up to five minutes
        room->bend = {};
        QVERIFY(room->settle(10 * kMinute));
    }
    void aFigureThatHadToWaitIsTheOneOfWhenItLeft()
    {
        int throttled = 0, told = 0;
        room->bend = [&](int shop, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            if (shop != kShopee)
                return {};
            told += request.path.endsWith(u"/update_stock") ? 1 : 0;
            if (throttled++ > 0)
                return {};
            return wire::HttpReply{
                .status = 429, .headers = {{"Retry-After", "60"}}, .body = QByteArrayLiteral("Too many requests")};
        };
        QVERIFY(room->clock.runUntil([&] { return throttled > 0; }, kMinute));
        room->run(kSecond);
        room->lose(A, 1);
        room->run(30 * kSecond);
        room->lose(A, 1);
        QCOMPARE(told, 0);
        QVERIFY(room->clock.runUntil([&] { return room->shown(kShopee, A) == 18; }, kMinute));
        QCOMPARE(told, 1);
    }

private:
    static void outages()
    {
        QTest::addColumn<sandbox::Faults>("faults");
        sandbox::Faults broken, silent, pages;
        broken.serverError = 1000;
        silent.lostRequest = 1000;
        pages.htmlPage = 1000;
        QTest::newRow("5xx") << broken;
        QTest::newRow("no answer") << silent;
        QTest::newRow("web pages") << pages;
    }
    /// A room with enough goods for batches, and their codes.
    QStringList manyGoods()
    {
        QStringList goods;
        for (int i = 0; i < 60; ++i)
            goods << QStringLiteral("G%1").arg(i);
        room->stop();
        room = EngineRoom::inTune({goods.begin(), goods.end()});
        return goods;
    }
    /// An order of the first shop; its id.
    qint64 sold()
    {
        const QString number = room->sell(kShopee, A, 3);
        room->clock.runUntil([&] { return room->knows(kShopee, number) && room->calm(); }, kMinute);
        return room->orderId(kShopee, number);
    }
    void requestCancel(qint64 id)
    {
        room->write([&](Transaction &tx) {
            return orders::requestCancel(tx, id, channels::CancelReason::BuyerAsked, room->who);
        });
    }
    void bendPath(int shop, const QString &part, const wire::HttpReply &with)
    {
        room->bend = [=](int called, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            if (called != shop || !request.path.contains(part))
                return {};
            return with;
        };
    }
    /// From now on WooCommerce answers each call that tells of this good so: among others, and alone.
    void poison(const QString &code, const wire::HttpReply &among, const std::optional<wire::HttpReply> &alone = {})
    {
        const QByteArray name = "\"id\":" + QByteArray::number(room->woo.catalogue().bySku(code)->id) + ',';
        room->bend = [=](int shop, const wire::HttpRequest &request) -> std::optional<Result<wire::HttpReply>> {
            const int listings = shop == kWoo ? listingsTold(request) : 0;
            if (listings == 0 || !request.body.contains(name))
                return {};
            return listings > 1 ? among : alone.value_or(among);
        };
    }
    /// How many of the goods WooCommerce shows so many pieces of.
    qsizetype told(const QStringList &goods, qint64 pieces)
    {
        return std::count_if(
            goods.begin(), goods.end(), [&](const QString &code) { return room->shown(kWoo, code) == pieces; });
    }

    std::unique_ptr<EngineRoom> room;
};

QTEST_GUILESS_MAIN(OutagesTest)
#include "test_outages.moc"
