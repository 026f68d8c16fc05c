#include "outbox/exchange.h"
#include "support/machine_room.h"

using namespace selaras;
using namespace selaras::test;

class ExchangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        room = std::make_unique<MachineRoom>(access::Role::Owner, Threads::None);
        shop = room->addShop("shopee", "dapurnusa.id");
    }

    void aCallIsGivenBackAsItWasRecorded()
    {
        room->addExchange(shop, 7, "POST /a", 200, "{}", 1000);
        const auto call = ofJob(7).at(0);
        QCOMPARE(call.request, QStringLiteral("POST /a"));
        QCOMPARE(call.reply, QStringLiteral("{}"));
        QCOMPARE(call.status, 200);
        QCOMPARE(call.at, 1000);
        QCOMPARE(call.tookMs, 840);
        QCOMPARE(call.shopId, shop);
    }

    void theNewestCallOfAJobStandsFirst()
    {
        room->addExchange(shop, 7, "first", 500, "", 1000);
        room->addExchange(shop, 7, "second", 200, "", 2000);
        QCOMPARE(ofJob(7).at(0).request, QStringLiteral("second"));
    }

    void callsOfOtherJobsAreNotShown()
    {
        room->addExchange(shop, 8, "other", 200, "", 1000);
        QVERIFY(ofJob(7).empty());
    }

    void aCallWithoutAJobBelongsToItsShop()
    {
        const outbox::Exchange pull{.shopId = shop, .request = QStringLiteral("GET /orders")};
        room->shop.write([&](Transaction &tx) { return outbox::record(tx, pull); });
        const auto calls = room->shop.read([this](Reader &r) { return outbox::ofShop(r, shop, {}, 10); });
        QCOMPARE(calls.size(), 1u);
        QVERIFY(!calls.front().jobId);
    }

    void theCallsOfAShopComeInPages()
    {
        for (const char *call : {"a", "b", "c"})
            room->addExchange(shop, 7, call, 200, "", 1000);
        const auto first = room->shop.read([this](Reader &r) { return outbox::ofShop(r, shop, {}, 2); });
        const auto second = room->shop.read([&](Reader &r) { return outbox::ofShop(r, shop, first.back().id, 2); });
        QCOMPARE(second.size(), 1u);
        QCOMPARE(second.front().request, QStringLiteral("a"));
    }

    void aLongReplyKeepsItsHeadAndItsEnd()
    {
        const QByteArray reply = "head" + QByteArray(int(outbox::kMostKept) * 2, 'x') + "end";
        room->addExchange(shop, 7, "POST", 400, reply.constData(), 1000);
        const QString kept = ofJob(7).at(0).reply;
        QVERIFY(kept.startsWith(QStringLiteral("head")) && kept.endsWith(QStringLiteral("end")));
        QVERIFY(kept.size() < outbox::kMostKept + 100);
    }

private:
    std::vector<outbox::Exchange> ofJob(qint64 job)
    {
        return room->shop.read([job](Reader &r) { return outbox::ofJob(r, job, 10); });
    }
    std::unique_ptr<MachineRoom> room;
    qint64 shop = 0;
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "test_exchange.moc"
