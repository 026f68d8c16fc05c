// Hostile bytes, and trouble on the way.
#include "contract/connector_contract.h"

#include "support/expect.h"

#include <algorithm>

namespace selaras::contract {

using namespace channels;

namespace {

void oneOrder(Bench &bench)
{
    bench.platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 100);
    bench.sell(QStringLiteral("A"));
}

} // namespace

void ConnectorContract::unknownFieldsAreIgnored()
{
    oneOrder(*m_bench);
    const QString id = m_bench->sell(QStringLiteral("A"), 2);
    VALUE(const ChannelOrder clean, m_bench->fetch(id));
    int damagedReplies = 0;
    m_bench->wire->onReply = [&](const wire::HttpRequest &, wire::HttpReply &reply) {
        const QByteArray body = m_bench->subject->damaged(reply.body, id, Damage::UnknownField);
        damagedReplies += body != reply.body;
        reply.body = body;
    };
    VALUE(const ChannelOrder order, m_bench->fetch(id));
    QCOMPARE(damagedReplies, 1);
    QCOMPARE(order.totalMinor, clean.totalMinor);
    QCOMPARE(order.state, clean.state);
    QCOMPARE(order.lines.front().quantity, 2);
}

void ConnectorContract::oneBadOrderIsMalformedWithItsBytesAndLeavesTheRest_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("wrong type") << int(Damage::WrongType);
    QTest::newRow("price of 10^19") << int(Damage::HugePrice);
    QTest::newRow("negative quantity") << int(Damage::NegativeQuantity);
    QTest::newRow("invalid UTF-8") << int(Damage::InvalidUtf8);
}

void ConnectorContract::oneBadOrderIsMalformedWithItsBytesAndLeavesTheRest()
{
    QFETCH(const int, damage);
    oneOrder(*m_bench);
    const QString bad = m_bench->sell(QStringLiteral("A"));
    m_bench->sell(QStringLiteral("A"));
    m_bench->wire->onReply = [&](const wire::HttpRequest &, wire::HttpReply &reply) {
        reply.body = m_bench->subject->damaged(reply.body, bad, Damage(damage));
    };
    VALUE(const auto pulled, m_bench->pullAll());
    QCOMPARE(pulled.size(), std::size_t(3));
    for (const PulledOrder &order : pulled) {
        if (order.externalId != bad) {
            ENDS_AS("ok", order.order);
            continue;
        }
        ENDS_AS("malformed", order.order);
        QVERIFY(!order.order.error().raw.isEmpty());
        QVERIFY(order.raw.contains(bad.toUtf8()));
    }
    QVERIFY(std::any_of(pulled.begin(), pulled.end(), [&](const auto &order) { return order.externalId == bad; }));
}

void ConnectorContract::anAnswerThatIsNotJsonIsMalformedWithItsBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>Maintenance</body></html>");
    QTest::newRow("half an answer") << QByteArray("{\"error\":\"\",\"response\":{\"order_list\":[{\"order_sn\":\"25");
    QTest::newRow("half a list") << QByteArray("[{\"id\":12,\"status\":\"proc");
    QTest::newRow("another kind of value") << QByteArray("17");
    QTest::newRow("nested without end") << QByteArray(200, '[') + QByteArray(200, ']');
    QTest::newRow("an empty object of somebody else") << QByteArray("{\"hello\":\"captive portal\"}");
}

void ConnectorContract::anAnswerThatIsNotJsonIsMalformedWithItsBytes()
{
    QFETCH(const QByteArray, body);
    oneOrder(*m_bench);
    m_bench->wire->onReply = [&](const wire::HttpRequest &, wire::HttpReply &reply) {
        reply.status = 200;
        reply.body = body;
    };
    const auto pulled = m_bench->pullAll();
    ENDS_AS("malformed", pulled);
    QCOMPARE(pulled.error().raw, body);
    QCOMPARE(pulled.error().code, body.startsWith('<') ? QStringLiteral("answer.page") : QString());
}

void ConnectorContract::serverErrorsAreTransient_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("500 without a body") << 500 << QByteArray();
    QTest::newRow("502 page") << 502 << QByteArray("<html>Bad Gateway</html>");
    QTest::newRow("503 text") << 503 << QByteArray("upstream connect error");
    QTest::newRow("504 strange JSON") << 504 << QByteArray("{\"x\":1}");
}

void ConnectorContract::serverErrorsAreTransient()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    oneOrder(*m_bench);
    m_bench->wire->onReply = [&](const wire::HttpRequest &, wire::HttpReply &reply) {
        reply.status = status;
        reply.body = body;
    };
    ENDS_AS("transient", m_bench->pullAll());
}

void ConnectorContract::throttlingTellsHowLongToWait()
{
    oneOrder(*m_bench);
    m_bench->wire->onReply = [](const wire::HttpRequest &, wire::HttpReply &reply) {
        reply.status = 429;
        reply.headers.append(qMakePair(QByteArray("retry-after"), QByteArray("7")));
        reply.body = "Too Many Requests";
    };
    const auto pulled = m_bench->pullAll();
    ENDS_AS("throttled", pulled);
    QCOMPARE(pulled.error().retryAfter, std::optional(std::chrono::milliseconds(7000)));
}

void ConnectorContract::thePlatformsOwnWordForThrottlingIsUnderstood()
{
    oneOrder(*m_bench);
    m_bench->platform().faults.throttled = 1000;
    for (int i = 0; i < 10; ++i)
        ENDS_AS("throttled", m_bench->pullAll());
}

void ConnectorContract::aCutConnectionWhileReadingIsTransient()
{
    oneOrder(*m_bench);
    m_bench->platform().faults.lostReply = 1000;
    ENDS_AS("transient", m_bench->pullAll());
    m_bench->platform().faults.lostReply = 0;
    m_bench->platform().faults.lostRequest = 1000;
    ENDS_AS("transient", m_bench->pullAll());
    m_bench->platform().faults.lostRequest = 0;
    m_bench->platform().faults.stall = 1000;
    m_bench->platform().faults.stallMs = 40'000;
    ENDS_AS("transient", m_bench->pullAll());
    m_bench->platform().faults.stall = 0;
    ENDS_AS("ok", m_bench->pullAll());
}

void ConnectorContract::oddAnswersDoNotChangeWhatAnOrderSays()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 1000);
    for (int i = 0; i < 130; ++i)
        m_bench->sell(QStringLiteral("A"), 1 + i % 3);
    VALUE(const auto clean, m_bench->pullAll());
    m_bench->platform().faults.oddities = 1000;
    VALUE(const auto odd, m_bench->pullAll());
    QHash<QString, ChannelOrder> byId;
    for (const PulledOrder &pulled : odd) {
        ENDS_AS("ok", pulled.order);
        byId.insert(pulled.externalId, *pulled.order);
    }
    QCOMPARE(byId.size(), qsizetype(clean.size()));
    for (const PulledOrder &pulled : clean) {
        const ChannelOrder other = byId.value(pulled.externalId);
        QCOMPARE(other.state, pulled.order->state);
        QCOMPARE(other.money, pulled.order->money);
        QCOMPARE(other.totalMinor, pulled.order->totalMinor);
        QCOMPARE(other.version, pulled.order->version);
        QCOMPARE(other.lines.front().quantity, pulled.order->lines.front().quantity);
        QCOMPARE(other.lines.front().externalLineId, pulled.order->lines.front().externalLineId);
    }
}

} // namespace selaras::contract
