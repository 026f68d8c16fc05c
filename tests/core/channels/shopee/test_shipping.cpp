#include "channels/shopee/connector.h"
#include "channels/shopee/shipping.h"

#include "base/json.h"
#include "core/channels/shopee/recorded.h"
#include "core/channels/shopee/scripted_wire.h"
#include "support/expect.h"
#include "support/virtual_clock.h"

using namespace selaras;
using namespace channels;
using namespace channels::shopee;
using testing::recorded;
using testing::saying;
using testing::ScriptedWire;

namespace {

const QByteArray kDone("{\"error\":\"\",\"message\":\"\",\"request_id\":\"r5\"}");

wire::HttpReply refusal(const char *code, const char *message = "no")
{
    return saying(QByteArray("{\"error\":\"") + code + "\",\"message\":\"" + message + "\",\"request_id\":\"r\"}");
}

wire::HttpReply offering(const QByteArray &needed, const QByteArray &addresses = "null")
{
    return saying("{\"error\":\"\",\"request_id\":\"r4\",\"response\":{\"info_needed\":" + needed
        + ",\"pickup\":{\"address_list\":" + addresses + "}}}");
}

/// The recorded order with another status of it and of its package.
wire::HttpReply orderIn(const QByteArray &status, const QByteArray &package)
{
    wire::HttpReply reply = recorded("order_detail.json");
    reply.body.replace("READY_TO_SHIP", status);
    reply.body.replace("LOGISTICS_READY", package);
    return reply;
}

const ParcelRef kParcel{QStringLiteral("251231ABCDEF12"), QStringLiteral("OFG190234567890123")};

json::Value bodyOf(const wire::HttpRequest &request) { return json::parse(request.body).value_or(json::Value()); }

} // namespace

/// How a parcel is handed to the courier.
class TestShipping : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ScriptedWire> m_wire;
    std::unique_ptr<Connector> m_connector;
    testing::VirtualClock m_clock;

    Result<> arrange(ParcelRef parcel = kParcel)
    {
        return testing::finish(m_clock, m_connector->shipper()->arrange(std::move(parcel)));
    }
    QString lastPath() const { return m_wire->sent.back().path.section(u'/', -1); }

private Q_SLOTS:
    void init()
    {
        m_wire = std::make_unique<ScriptedWire>();
        m_connector = shopee::kind().connect({}, *m_wire);
    }
    void cleanup()
    {
        m_connector.reset();
        m_wire.reset();
    }

    void theCourierComesToThePickUpAddressAtTheRecommendedTime()
    {
        m_wire->replies = {recorded("shipping_parameter.json"), saying(kDone)};
        ENDS_AS("ok", arrange());
        QCOMPARE(wire::queryValue(m_wire->sent[0].query, u"order_sn"), kParcel.externalId);
        QCOMPARE(wire::queryValue(m_wire->sent[0].query, u"package_number"), kParcel.packageId);
        const json::Value wanted{{"order_sn", "251231ABCDEF12"}, {"package_number", "OFG190234567890123"},
            {"pickup", {{"address_id", 2000123456}, {"pickup_time_id", "1767330000"}}}};
        QCOMPARE(json::toText(bodyOf(m_wire->sent[1])), json::toText(wanted));
        QVERIFY(!m_wire->sent[1].repeatable);
    }
    void anEmptyPackageNumberIsNeverSent()
    {
        m_wire->replies = {recorded("shipping_parameter.json"), saying(kDone)};
        ENDS_AS("ok", arrange({kParcel.externalId, {}}));
        QVERIFY(wire::queryValue(m_wire->sent[0].query, u"package_number").isNull());
        QVERIFY(!m_wire->sent[1].body.contains("package_number"));
    }
    void withoutATimeThereIsTheCounter()
    {
        m_wire->replies = {offering("{\"pickup\":[\"address_id\",\"pickup_time_id\"],\"dropoff\":[]}",
                               "[{\"address_id\":1,\"time_slot_list\":null}]"),
            saying(kDone)};
        ENDS_AS("ok", arrange());
        QCOMPARE(json::toText(bodyOf(m_wire->sent[1])["dropoff"]), QStringLiteral("{}"));
        QVERIFY(!bodyOf(m_wire->sent[1]).contains("pickup"));
    }
    void whatShopeeAsksOfAPersonIsNamed_data()
    {
        QTest::addColumn<QByteArray>("needed");
        QTest::addColumn<QString>("code");
        QTest::newRow("a branch") << QByteArray("{\"dropoff\":[\"branch_id\"]}") << QStringLiteral("parcel.by-hand");
        QTest::newRow("an own courier's number")
            << QByteArray("{\"non_integrated\":[\"tracking_no\"]}") << QStringLiteral("parcel.own-courier");
        QTest::newRow("nothing is offered") << QByteArray("{}") << QStringLiteral("parcel.no-way");
        QTest::newRow("a pick-up without a time")
            << QByteArray("{\"pickup\":[\"address_id\",\"pickup_time_id\"]}") << QStringLiteral("parcel.no-way");
    }
    void whatShopeeAsksOfAPersonIsNamed()
    {
        QFETCH(const QByteArray, needed);
        QFETCH(const QString, code);
        m_wire->replies = {offering(needed), recorded("order_detail.json")};
        const Result<> result = arrange();
        ENDS_AS("rejected", result);
        QCOMPARE(result.error().code, code);
    }
    void anOrderInOnePieceIsArrangedWithoutNamingItsPackage()
    {
        m_wire->replies = {recorded("shipping_parameter.json"), refusal("logistics.ship_order_not_need_pacakge_number"),
            saying(kDone)};
        ENDS_AS("ok", arrange());
        QCOMPARE(m_wire->sent.size(), std::size_t(3));
        QVERIFY(!bodyOf(m_wire->sent[2]).contains("package_number"));
    }
    void aParcelThatIsArrangedIsArranged_data()
    {
        QTest::addColumn<bool>("byTheOrder");
        QTest::newRow("ship_order says it") << false;
        QTest::newRow("no parameters any more, and the order says it") << true;
    }
    void aParcelThatIsArrangedIsArranged()
    {
        QFETCH(const bool, byTheOrder);
        if (byTheOrder)
            m_wire->replies = {refusal("logistics.error_param",
                                   "Shipping parameters can only be obtained when package is ready to be shipped"),
                orderIn("PROCESSED", "LOGISTICS_REQUEST_CREATED")};
        else
            m_wire->replies = {recorded("shipping_parameter.json"), refusal("logistics.package_already_shipped"),
                orderIn("PROCESSED", "LOGISTICS_REQUEST_CREATED")};
        ENDS_AS("ok", arrange());
    }
    void aParcelThatIsArrangedIsArrangedWhileItsOrderStillLags()
    {
        m_wire->replies = {recorded("shipping_parameter.json"), refusal("logistics.package_already_shipped"),
            recorded("order_detail.json")};
        ENDS_AS("ok", arrange());
    }
    void anOrderThatCannotBeReadLeavesOpenWhetherACourierIsExpected()
    {
        m_wire->replies = {
            recorded("shipping_parameter.json"), refusal("logistics.package_already_shipped"), refusal("error_server")};
        ENDS_AS("transient", arrange());
    }
    void aCourierWhoCameInVainIsSentForAgain()
    {
        m_wire->replies = {recorded("shipping_parameter.json"), refusal("logistics.package_already_shipped"),
            orderIn("RETRY_SHIP", "LOGISTICS_PICKUP_RETRY"), recorded("shipping_parameter.json"), saying(kDone)};
        ENDS_AS("ok", arrange());
        QCOMPARE(lastPath(), QStringLiteral("update_shipping_order"));
        const json::Value body = bodyOf(m_wire->sent.back());
        QCOMPARE(body["order_sn"].get<std::string>(), kParcel.externalId.toStdString());
        QCOMPARE(body["package_number"].get<std::string>(), kParcel.packageId.toStdString());
        QCOMPARE(body["pickup"]["address_id"].get<qint64>(), qint64(2000123456));
        QCOMPARE(body["pickup"]["pickup_time_id"].get<std::string>(), std::string("1767330000"));
        QVERIFY(!m_wire->sent.back().repeatable);
    }
    void aPickUpThatWasBookedAgainIsNotBookedOnceMore()
    {
        m_wire->replies = {refusal("logistics.error_param",
                               "Shipping parameters can only be obtained when package is ready to be shipped"),
            orderIn("PROCESSED", "LOGISTICS_REQUEST_CREATED")};
        ENDS_AS("ok", arrange());
        QCOMPARE(m_wire->sent.size(), std::size_t(2));
    }
    void noCounterTakesAParcelWhosePickUpFailed()
    {
        m_wire->replies = {offering("{\"dropoff\":[]}"), refusal("logistics.package_already_shipped"),
            orderIn("RETRY_SHIP", "LOGISTICS_PICKUP_RETRY"), offering("{\"dropoff\":[]}")};
        const Result<> result = arrange();
        ENDS_AS("rejected", result);
        QCOMPARE(result.error().code, QStringLiteral("parcel.by-hand"));
    }
    void theOrderTellsWhyItsParcelIsRefused_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("cancelled") << QByteArray("CANCELLED") << QStringLiteral("parcel.cancelled");
        QTest::newRow("a cancel is asked") << QByteArray("IN_CANCEL") << QStringLiteral("parcel.cancel-asked");
        QTest::newRow("held") << QByteArray("PENDING") << QStringLiteral("parcel.held");
        QTest::newRow("unpaid") << QByteArray("UNPAID") << QStringLiteral("parcel.unpaid");
        QTest::newRow("no reason there") << QByteArray("READY_TO_SHIP") << QString();
    }
    void theOrderTellsWhyItsParcelIsRefused()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QString, code);
        m_wire->replies = {recorded("shipping_parameter.json"), refusal("logistics.ship_order_not_ready_to_ship"),
            orderIn(status, "LOGISTICS_READY")};
        const Result<> result = arrange();
        ENDS_AS("rejected", result);
        QCOMPARE(result.error().code, code);
    }
    void aParcelOfAnotherPackageBeingArrangedIsNotThisOne()
    {
        // Of the two parcels of the order, the other one is arranged.
        m_wire->replies = {recorded("shipping_parameter.json"), refusal("logistics.ship_order_not_ready_to_ship"),
            recorded("order_split.json")};
        ENDS_AS("rejected", arrange({kParcel.externalId, QStringLiteral("OFG190234567890103")}));
    }
    void anOrderBeingAllocatedIsAskedForLater()
    {
        m_wire->replies = {refusal(
            "logistics.error_param", "The order is being allocated, please wait until the allocate is completed.")};
        ENDS_AS("transient", arrange());
        QCOMPARE(m_wire->sent.size(), std::size_t(1));
    }
    void aLimitOfTheLogisticsCallsIsNoQuotaOfTheDay()
    {
        m_wire->replies = {recorded("shipping_parameter.json"),
            refusal("logistics.error_limit", "Order status not support update logistics."),
            recorded("order_detail.json")};
        ENDS_AS("rejected", arrange());
    }
    void aTrackingNumberComesWhenTheCourierHasGivenOne()
    {
        m_wire->replies = {saying("{\"error\":\"\",\"response\":{\"tracking_number\":\"\",\"hint\":\"later\"}}"),
            saying(
                "{\"error\":\"\",\"response\":{\"tracking_number\":\"SPXID012345678901\",\"hint\":\"\",\"pickup_code\":\"\"}}")};
        VALUE(const auto none, testing::finish(m_clock, m_connector->shipper()->trackingNumber(kParcel)));
        QVERIFY(!none);
        VALUE(const auto number, testing::finish(m_clock, m_connector->shipper()->trackingNumber(kParcel)));
        QCOMPARE(number, std::optional(QStringLiteral("SPXID012345678901")));
        QCOMPARE(lastPath(), QStringLiteral("get_tracking_number"));
    }
};

QTEST_GUILESS_MAIN(TestShipping)
#include "test_shipping.moc"
