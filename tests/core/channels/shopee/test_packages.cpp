#include "channels/shopee/orders.h"

#include "core/channels/shopee/recorded.h"
#include "support/expect.h"

using namespace selaras;
using namespace channels;
using namespace channels::shopee;
using testing::recorded;

namespace {

/// The order of a recorded answer, with one text in it replaced.
Result<ChannelOrder> orderOf(const char *name, const QByteArray &from = {}, const QByteArray &to = {})
{
    wire::HttpReply reply = recorded(name);
    if (!from.isEmpty()) {
        if (!reply.body.contains(from))
            return fail(Error::Kind::Unsupported, QStringLiteral("the recorded answer has no such text"));
        reply.body.replace(from, to);
    }
    TRY(const auto orders, GetOrderDetail::decode({}, reply));
    return orders.front().order;
}

const QString kTea = QStringLiteral("3400133011:2000458803:3400133011001");
const QString kPan = QStringLiteral("3400133020::3400133020001");

} // namespace

/// The parcels of an order as Shopee cuts it.
class TestPackages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOnePackageOfAnOrderKeepsItsNumber()
    {
        VALUE(const ChannelOrder order, orderOf("order_detail.json"));
        QCOMPARE(order.packages.size(), std::size_t(1));
        const ChannelPackage &parcel = order.packages.front();
        QCOMPARE(parcel.packageId, QStringLiteral("OFG190234567890123"));
        QCOMPARE(parcel.courier, QStringLiteral("SPX Standard"));
        QVERIFY(!parcel.arranged);
        const std::vector<ChannelPackage::Content> all{{order.lines.front().externalLineId, 2}};
        QCOMPARE(parcel.contents, all);
    }
    void aSplitOrderTellsWhatIsInEachParcelAndNothingOfDeadOnes()
    {
        VALUE(const ChannelOrder order, orderOf("order_split.json"));
        QCOMPARE(order.packages.size(), std::size_t(2));
        QCOMPARE(order.packages[0].packageId, QStringLiteral("OFG190234567890101"));
        QVERIFY(order.packages[0].arranged);
        QCOMPARE(order.packages[0].contents, (std::vector<ChannelPackage::Content>{{kTea, 2}}));
        QCOMPARE(order.packages[1].packageId, QStringLiteral("OFG190234567890103"));
        QCOMPARE(order.packages[1].courier, QStringLiteral("SPX Hemat"));
        QVERIFY(!order.packages[1].arranged);
        // One of the two pans was cancelled.
        QCOMPARE(order.packages[1].contents, (std::vector<ChannelPackage::Content>{{kTea, 1}, {kPan, 1}}));
    }
    void aParcelWhoseGoodsWereAllCancelledIsNone()
    {
        wire::HttpReply reply = recorded("order_split.json");
        reply.body.replace("\"cancelled_qty\":1", "\"cancelled_qty\":2"); // both pans
        reply.body.replace("\"cancelled_qty\":0", "\"cancelled_qty\":1"); // and one teapot
        VALUE(const auto orders, GetOrderDetail::decode({}, reply));
        VALUE(const ChannelOrder order, orders.front().order);
        QCOMPARE(order.packages.size(), std::size_t(1));
        QCOMPARE(order.packages[0].packageId, QStringLiteral("OFG190234567890101"));
        QCOMPARE(order.packages[0].contents, (std::vector<ChannelPackage::Content>{{kTea, 2}}));
    }
    void statusesSayWhetherACourierIsExpected_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("arranged");
        for (const char *status :
            {"LOGISTICS_NOT_START", "LOGISTICS_PENDING_ARRANGE", "LOGISTICS_READY", "LOGISTICS_PICKUP_RETRY"})
            QTest::newRow(status) << QByteArray(status) << false;
        for (const char *status :
            {"LOGISTICS_REQUEST_CREATED", "LOGISTICS_PICKUP_DONE", "LOGISTICS_DELIVERY_DONE", "LOGISTICS_LOST"})
            QTest::newRow(status) << QByteArray(status) << true;
    }
    void statusesSayWhetherACourierIsExpected()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const bool, arranged);
        VALUE(const ChannelOrder order, orderOf("order_detail.json", "LOGISTICS_READY", status));
        QCOMPARE(order.packages.size(), std::size_t(1));
        QCOMPARE(order.packages.front().arranged, arranged);
    }
    void anUnknownStatusGoesByTheOrders()
    {
        VALUE(const ChannelOrder ready, orderOf("order_detail.json", "LOGISTICS_READY", "LOGISTICS_DRONE_ALOFT"));
        QVERIFY(!ready.packages.front().arranged);
        wire::HttpReply reply = recorded("order_detail.json");
        reply.body.replace("LOGISTICS_READY", "LOGISTICS_DRONE_ALOFT");
        reply.body.replace("READY_TO_SHIP", "PROCESSED");
        VALUE(const auto orders, GetOrderDetail::decode({}, reply));
        VALUE(const ChannelOrder processed, orders.front().order);
        QVERIFY(processed.packages.front().arranged);
    }
    void goodsThatNoLineHasMakeTheOneParcelTheWholeOrder()
    {
        VALUE(const ChannelOrder order,
            orderOf("order_detail.json", "\"model_id\":2000458803,\"model_quantity\"",
                "\"model_id\":7,\"model_quantity\""));
        QCOMPARE(order.packages.size(), std::size_t(1));
        QVERIFY(order.packages.front().contents.empty());
    }
    void whatASplitOrderCannotBeIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a parcel without a number") << QByteArray("\"OFG190234567890103\"") << QByteArray("\"\"");
        QTest::newRow("goods of no line") << QByteArray("\"item_id\":3400133020,\"model_id\":0,\"model_quantity\":2")
                                          << QByteArray("\"item_id\":9,\"model_id\":0,\"model_quantity\":2");
        QTest::newRow("pieces below nothing")
            << QByteArray("\"model_quantity\":2") << QByteArray("\"model_quantity\":-2");
    }
    void whatASplitOrderCannotBeIsMalformed()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        ENDS_AS("malformed", orderOf("order_split.json", from, to));
    }
    void theFirstNumberOfALivingParcelIsTheOrders()
    {
        VALUE(const ChannelOrder order,
            orderOf("order_split.json", "\"logistics_status\":\"LOGISTICS_READY\"",
                "\"tracking_number\":\"SPXID3\",\"logistics_status\":\"LOGISTICS_READY\""));
        QCOMPARE(order.trackingNumber, QStringLiteral("SPXID3"));
        QCOMPARE(order.packages[1].trackingNumber, QStringLiteral("SPXID3"));
        VALUE(const ChannelOrder dead,
            orderOf("order_split.json", "\"logistics_status\":\"LOGISTICS_INVALID\"",
                "\"tracking_number\":\"SPXID2\",\"logistics_status\":\"LOGISTICS_INVALID\""));
        QCOMPARE(dead.trackingNumber, QString());
    }
};

QTEST_GUILESS_MAIN(TestPackages)
#include "test_packages.moc"
