#include "inbox/inbox.h"
#include "support/engine_room.h"

using namespace selaras;
using namespace selaras::test;

namespace {
const QString A = QStringLiteral("A");
constexpr qint64 kSecond = EngineRoom::kSecond, kMinute = EngineRoom::kMinute;
} // namespace

/// A shop's address that answers with an HTML page and status 200 instead of data.
class WebPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { room = EngineRoom::inTune(); }
    void cleanup()
    {
        room->stop();
        QCOMPARE(room->broken().join(u'\n'), QString());
        room.reset();
    }

    void aPageInsteadOfOrdersIsKeptAndCalledAPage_data() { shops(); }
    void aPageInsteadOfOrdersIsKeptAndCalledAPage()
    {
        QFETCH(const int, shop);
        pages(shop);
        room->run(5 * kMinute);
        const auto kept = waiting();
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(inbox::codeOf(kept[0]), QStringLiteral("answer.page"));
        QVERIFY(kept[0].payload.contains("<body"));
        QVERIFY(kept[0].seen > 1);
    }
    void theShopsHealthSaysThatAPageCame_data() { shops(); }
    void theShopsHealthSaysThatAPageCame()
    {
        QFETCH(const int, shop);
        pages(shop);
        room->run(kMinute);
        const auto health = room->health(shop);
        QVERIFY(health.error);
        QCOMPARE(health.error->code, QStringLiteral("answer.page"));
        QVERIFY(health.retryAt > 0);
    }
    void itIsOverAtTheNextGoodPull_data() { shops(); }
    void itIsOverAtTheNextGoodPull()
    {
        QFETCH(const int, shop);
        pages(shop);
        room->run(5 * kMinute);
        const QString id = room->sell(shop, A);
        room->platform(shop).faults = {};
        QVERIFY(room->clock.runUntil([&] { return room->knows(shop, id); }, 10 * kMinute));
        QVERIFY(room->clock.runUntil([&] { return waiting().empty(); }, 10 * kSecond));
        QCOMPARE(room->alerts().join(u'\n'), QString());
    }
    void itIsOverAlsoWhenTheProgramWasStartedAgainMeanwhile()
    {
        pages(0);
        room->run(kMinute);
        QVERIFY(room->stop());
        room->platform(0).faults = {};
        room->start();
        QVERIFY(room->clock.runUntil([&] { return waiting().empty(); }, kMinute));
        QCOMPARE(room->alerts().join(u'\n'), QString());
    }
    void aForgedPushIsNotClearedByAGoodPull()
    {
        wire::HttpRequest forged;
        forged.method = QByteArrayLiteral("POST");
        forged.body = QByteArrayLiteral("{}");
        room->engine->takePush(room->shopIds[0], forged, QStringLiteral("https://pintu.test/push"));
        pages(0);
        room->run(kMinute);
        room->platform(0).faults = {};
        QVERIFY(room->clock.runUntil([&] { return waiting().size() == 1; }, 10 * kMinute));
        room->run(10 * kMinute);
        const auto kept = waiting();
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(int(kept[0].source), int(inbox::Source::Push));
        QCOMPARE(room->alerts(), QStringList{QStringLiteral("inbox.failed")});
    }
    void pagesInsteadOfStockAnswersBuryNothingHoweverLongTheyCome_data() { shops(); }
    void pagesInsteadOfStockAnswersBuryNothingHoweverLongTheyCome()
    {
        QFETCH(const int, shop);
        pages(shop);
        room->sell((shop + 1) % 3, A);
        room->run(6 * 60 * kMinute);
        QCOMPARE(room->jobs().dead, 0);
        room->platform(shop).faults = {};
        QVERIFY(room->settle(10 * kMinute));
    }

private:
    static void shops()
    {
        QTest::addColumn<int>("shop");
        QTest::newRow("Shopee") << 0;
        QTest::newRow("WooCommerce") << 2;
    }
    void pages(int shop) { room->platform(shop).faults.htmlPage = 1000; }
    std::vector<inbox::Entry> waiting()
    {
        return room->read([](Reader &r) { return inbox::failed(r, {}, 100); });
    }

    std::unique_ptr<EngineRoom> room;
};

QTEST_GUILESS_MAIN(WebPagesTest)
#include "test_web_pages.moc"
