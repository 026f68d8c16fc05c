#include "app/sandbox/platforms/shopee/caller.h"

using namespace selaras;
using namespace sandbox;
using shopee::Json;

/// Couriers, tracking numbers and labels, as Shopee's documents tell them.
class ShippingTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Caller> m_caller;

    shopee::OrderBook &orders() { return m_caller->platform.orders(); }
    /// An order whose courier comes or can be gone to.
    QString sell(int quantity = 1)
    {
        const QString sn = m_caller->sell(kSku, quantity);
        orders().change(sn, m_caller->now, [](auto &order) { order.ways = shopee::Ways::PickUpOrCounter; });
        return sn;
    }
    std::string package(const QString &sn, int of = 0)
    {
        return orders().find(sn)->packages[std::size_t(of)].number.toStdString();
    }
    Json parameter(const QString &sn, const QString &number = {})
    {
        Query query{{QStringLiteral("order_sn"), sn}};
        if (!number.isNull())
            query.append({QStringLiteral("package_number"), number});
        return m_caller->get("/api/v2/logistics/get_shipping_parameter", query);
    }
    QByteArray ship(const QString &sn, const Json &way, const std::string &number = {})
    {
        Json body{{"order_sn", sn.toStdString()}};
        if (!number.empty())
            body["package_number"] = number;
        body.update(way);
        return error(m_caller->post("/api/v2/logistics/ship_order", body));
    }
    QByteArray shipToCounter(const QString &sn, const std::string &number = {})
    {
        return ship(sn, Json{{"dropoff", Json::object()}}, number);
    }
    /// At the last time that is offered.
    Json bookAgain(const QString &sn)
    {
        const Json offered = parameter(sn);
        Json pickUp{{"address_id", 2000123456}, {"pickup_time_id", "1"}};
        if (offered.contains("response") && offered["response"].contains("pickup"))
            pickUp["pickup_time_id"]
                = offered["response"]["pickup"]["address_list"][0]["time_slot_list"].back()["pickup_time_id"];
        return m_caller->post(
            "/api/v2/logistics/update_shipping_order", Json{{"order_sn", sn.toStdString()}, {"pickup", pickUp}});
    }
    std::string tracking(const QString &sn)
    {
        return m_caller
            ->get("/api/v2/logistics/get_tracking_number",
                {{QStringLiteral("order_sn"), sn}})["response"]["tracking_number"]
            .get<std::string>();
    }
    Json document(const char *call, const QString &sn, const std::string &number = {})
    {
        Json row{{"order_sn", sn.toStdString()}, {"shipping_document_type", "THERMAL_AIR_WAYBILL"}};
        if (!number.empty())
            row["tracking_number"] = number;
        const std::string path = std::string("/api/v2/logistics/") + call;
        return m_caller->post(
            path.c_str(), Json{{"shipping_document_type", "THERMAL_AIR_WAYBILL"}, {"order_list", Json::array({row})}});
    }
    std::string result(const QString &sn)
    {
        return document("get_shipping_document_result", sn)["response"]["result_list"][0].value("status", "none");
    }

private Q_SLOTS:
    void init()
    {
        m_caller = std::make_unique<Caller>();
        m_caller->platform.addListing(kSku, QStringLiteral("Teko"), {}, 8'000'000, 50);
        orders().splitOneIn = 0;
    }
    void cleanup() { m_caller.reset(); }

    void aCourierFetchesAtATimeThatWasOfferedAndTheOrderGoesItsWay()
    {
        const QString sn = sell();
        const Json offered = parameter(sn)["response"];
        const Json address = offered["pickup"]["address_list"][0];
        const Json slot = address["time_slot_list"][0];
        QCOMPARE(slot["flags"][0].get<std::string>(), std::string("recommended"));
        const Json way{
            {"pickup", Json{{"address_id", address["address_id"]}, {"pickup_time_id", slot["pickup_time_id"]}}}};
        QCOMPARE(ship(sn, way), QByteArray());
        QVERIFY(!m_caller->reply.body.contains("response"));
        QCOMPARE(m_caller->status(sn), std::string("PROCESSED"));

        m_caller->now = slot["date"].get<qint64>() * 1000;
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        QCOMPARE(m_caller->status(sn), std::string("SHIPPED"));
        m_caller->now += orders().deliverAfterMs;
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        QCOMPARE(m_caller->detail(sn)["package_list"][0]["logistics_status"].get<std::string>(),
            std::string("LOGISTICS_DELIVERY_DONE"));
        m_caller->now += orders().completeAfterMs;
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        QCOMPARE(m_caller->status(sn), std::string("COMPLETED"));
    }
    void aCourierWhoCameInVainComesAtAnotherTimeOnceThatIsBooked()
    {
        const QString sn = sell();
        shipToCounter(sn);
        QCOMPARE(error(bookAgain(sn)), QByteArray("logistics.error_status")); // he is still to come
        QVERIFY(m_caller->platform.missedByCourier(sn, m_caller->now));
        QCOMPARE(m_caller->status(sn), std::string("RETRY_SHIP"));
        QCOMPARE(m_caller->detail(sn)["package_list"][0]["logistics_status"].get<std::string>(),
            std::string("LOGISTICS_PICKUP_RETRY"));
        QCOMPARE(shipToCounter(sn), QByteArray("logistics.package_already_shipped"));
        QVERIFY(!parameter(sn)["response"]["info_needed"].contains("dropoff"));
        QCOMPARE(error(bookAgain(sn)), QByteArray());
        QCOMPARE(m_caller->status(sn), std::string("PROCESSED"));
        QCOMPARE(error(bookAgain(sn)), QByteArray("logistics.error_status")); // once is enough

        m_caller->now += 3 * kDay;
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        QCOMPARE(m_caller->status(sn), std::string("SHIPPED"));
    }
    void nobodyComesAtTheTimeThatFailed()
    {
        const QString sn = sell();
        shipToCounter(sn);
        const qint64 first = m_caller->now + orders().counterAfterMs;
        QVERIFY(m_caller->platform.missedByCourier(sn, m_caller->now));
        QCOMPARE(error(bookAgain(sn)), QByteArray());
        m_caller->now = first;
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        QCOMPARE(m_caller->status(sn), std::string("PROCESSED"));
    }
    void anotherPickUpWantsATimeThatIsOffered()
    {
        const QString sn = sell();
        shipToCounter(sn);
        m_caller->platform.missedByCourier(sn, m_caller->now);
        const auto refusal = [&](const Json &way) {
            Json body{{"order_sn", sn.toStdString()}};
            body.update(way);
            return error(m_caller->post("/api/v2/logistics/update_shipping_order", body));
        };
        QCOMPARE(refusal(Json{{"dropoff", Json::object()}}), QByteArray("error_param"));
        QCOMPARE(refusal(Json{{"pickup", Json{{"address_id", 2000123456}, {"pickup_time_id", "17"}}}}),
            QByteArray("logistics.ship_order_pickup_time_invalid"));
        QCOMPARE(m_caller->status(sn), std::string("RETRY_SHIP"));
    }
    void shippingIsRefusedInShopeesWords()
    {
        const QString sn = sell();
        QCOMPARE(ship(sn, Json::object()), QByteArray("logistics.ship_order_only_support_one_type"));
        QCOMPARE(ship(sn, Json{{"pickup", Json{{"address_id", 2000123456}}}}),
            QByteArray("logistics.ship_order_need_address_pickup_time"));
        QCOMPARE(ship(sn, Json{{"pickup", Json{{"address_id", 2000123456}, {"pickup_time_id", "17"}}}}),
            QByteArray("logistics.ship_order_pickup_time_invalid"));
        QCOMPARE(ship(sn, Json{{"dropoff", Json::object()}, {"package_number", ""}}), QByteArray("error_param"));
        QCOMPARE(shipToCounter(sn, "OFG1"), QByteArray("logistics.package_not_exist"));
        QCOMPARE(shipToCounter(sn, package(sn)), QByteArray("logistics.ship_order_not_need_pacakge_number"));
        QCOMPARE(shipToCounter(QStringLiteral("nobody")), QByteArray("error_not_found"));
        QCOMPARE(shipToCounter(sn), QByteArray());
        QCOMPARE(shipToCounter(sn), QByteArray("logistics.package_already_shipped"));
        QCOMPARE(error(parameter(sn)), QByteArray("logistics.error_param"));
    }
    void whatIsNotReadyIsNotShipped()
    {
        const QString held = sell();
        orders().hold(held, m_caller->now);
        QCOMPARE(shipToCounter(held), QByteArray("logistics.ship_order_not_ready_to_ship"));
        const QString asked = sell();
        m_caller->platform.cancelByBuyer(asked, m_caller->now);
        QCOMPARE(shipToCounter(asked), QByteArray("logistics.ship_order_not_ready_to_ship"));
        const QString unpaid = m_caller->sell(kSku, 1, false);
        QCOMPARE(shipToCounter(unpaid), QByteArray("logistics.ship_order_not_ready_to_ship"));
        const QString elsewhere = sell();
        orders().change(elsewhere, m_caller->now, [](auto &order) { order.fulfilledByShopee = true; });
        QCOMPARE(shipToCounter(elsewhere), QByteArray("logistics.ship_order_pff_init"));
    }
    void aSplitOrderIsShippedPackageByPackage()
    {
        const QString sn = sell(3);
        QVERIFY(orders().split(sn, m_caller->now));
        QVERIFY(!orders().split(sn, m_caller->now));
        const Json detail = m_caller->detail(sn, "package_list,split_up");
        QVERIFY(detail["split_up"].get<bool>());
        QCOMPARE(detail["package_list"][0]["item_list"][0]["model_quantity"].get<int>(), 2);
        QCOMPARE(detail["package_list"][1]["item_list"][0]["model_quantity"].get<int>(), 1);
        QCOMPARE(shipToCounter(sn), QByteArray("logistics.ship_order_need_pacakge_number"));
        QCOMPARE(error(parameter(sn)), QByteArray("logistics.package_number_not_exist"));
        QCOMPARE(shipToCounter(sn, package(sn, 1)), QByteArray());
        QCOMPARE(m_caller->status(sn), std::string("READY_TO_SHIP"));
        QCOMPARE(shipToCounter(sn, package(sn, 1)), QByteArray("logistics.package_already_shipped"));
        QCOMPARE(shipToCounter(sn, package(sn, 0)), QByteArray());
        QCOMPARE(m_caller->status(sn), std::string("PROCESSED"));
    }
    void someOrdersComeInTwoPackages()
    {
        orders().splitOneIn = 4;
        int split = 0;
        for (int i = 0; i < 20; ++i)
            split += orders().find(m_caller->sell(kSku, 2))->packages.size() == 2;
        QVERIFY(split > 0 && split < 20);
    }
    void aTrackingNumberIsEmptyForAWhileAndThenPushed()
    {
        m_caller->platform.setPushUrl(QStringLiteral("https://relay.test/hook"));
        const QString sn = sell();
        shipToCounter(sn);
        QCOMPARE(tracking(sn), std::string());
        m_caller->platform.takePushes(m_caller->now);
        m_caller->now += orders().trackingAfterMs;
        const std::string number = tracking(sn);
        QVERIFY(number.starts_with("SPXID"));
        const auto pushes = m_caller->platform.takePushes(m_caller->now);
        QCOMPARE(pushes.size(), std::size_t(1));
        const Json push = Json::parse(pushes.front().body.toStdString());
        QCOMPARE(push["code"].get<int>(), 4);
        QCOMPARE(push["data"]["tracking_no"].get<std::string>(), number);
        QCOMPARE(push["data"]["package_number"].get<std::string>(), package(sn));
    }
    void aLabelIsAJob()
    {
        const QString sn = sell();
        QCOMPARE(error(document("create_shipping_document", sn)), QByteArray("common.batch_api_all_failed"));
        shipToCounter(sn);
        m_caller->now += orders().trackingAfterMs;
        const std::string number = tracking(sn);
        QCOMPARE(error(document("create_shipping_document", sn, "SPX")), QByteArray("common.batch_api_all_failed"));
        QCOMPARE(error(document("download_shipping_document", sn)),
            QByteArray("logistics.shipping_document_should_print_first"));
        QCOMPARE(m_caller->reply.status, 200);
        QCOMPARE(error(document("create_shipping_document", sn, number)), QByteArray());
        QCOMPARE(result(sn), std::string("PROCESSING"));
        QCOMPARE(error(document("download_shipping_document", sn)), QByteArray("logistics.download_later"));
        m_caller->now += orders().labelAfterMs;
        QCOMPARE(result(sn), std::string("READY"));
        document("download_shipping_document", sn);
        QVERIFY(m_caller->reply.body.startsWith("%PDF-1.4"));
        QVERIFY(m_caller->reply.body.contains(QByteArray::fromStdString(number)));
        QVERIFY(m_caller->reply.body.endsWith("%%EOF\n"));
    }
    void aLabelThatCannotBeDrawnSaysSo()
    {
        m_caller->platform.faults.labelFails = 1000;
        const QString sn = sell();
        shipToCounter(sn);
        m_caller->now += orders().trackingAfterMs;
        document("create_shipping_document", sn, tracking(sn));
        m_caller->now += orders().labelAfterMs;
        QCOMPARE(result(sn), std::string("FAILED"));
        QCOMPARE(error(document("download_shipping_document", sn)), QByteArray("logistics.package_print_failed"));
    }
    void theTableOfALabelPointsAtItsObjects()
    {
        const QString sn = sell();
        shipToCounter(sn);
        m_caller->now += orders().trackingAfterMs;
        document("create_shipping_document", sn, tracking(sn));
        m_caller->now += orders().labelAfterMs;
        document("download_shipping_document", sn);
        const QByteArray pdf = m_caller->reply.body;
        const qsizetype table = pdf.indexOf("xref\n");
        QCOMPARE(pdf.mid(table), pdf.mid(pdf.mid(pdf.indexOf("startxref\n") + 10).split('\n').front().toLongLong()));
        const QList<QByteArray> rows = pdf.mid(table).split('\n');
        for (int object = 1; object <= 5; ++object)
            QVERIFY(pdf.mid(rows[object + 2].left(10).toLongLong()).startsWith(QByteArray::number(object) + " 0 obj"));
    }
    void noCourierComesWhileACancelIsOpen()
    {
        const QString sn = sell();
        shipToCounter(sn);
        QVERIFY(m_caller->platform.cancelByBuyer(sn, m_caller->now));
        m_caller->now += orders().counterAfterMs;
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        QCOMPARE(m_caller->status(sn), std::string("IN_CANCEL"));
        QCOMPARE(error(m_caller->post("/api/v2/order/handle_buyer_cancellation",
                     Json{{"order_sn", sn.toStdString()}, {"operation", "ACCEPT"}})),
            QByteArray());
        QCOMPARE(m_caller->detail(sn)["package_list"][0]["logistics_status"].get<std::string>(),
            std::string("LOGISTICS_REQUEST_CANCELED"));
    }
};

QTEST_GUILESS_MAIN(ShippingTest)
#include "test_shipping.moc"
