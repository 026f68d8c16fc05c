#include "app/sandbox/platforms/shopee/caller.h"

using namespace selaras;
using namespace sandbox;
using shopee::Json;

/// An order from the basket to its end, and its stock.
class OrderLifeTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Caller> m_caller;

private Q_SLOTS:
    void init()
    {
        m_caller = std::make_unique<Caller>();
        m_caller->platform.addListing(kSku, QStringLiteral("Teko"), {}, 8'000'000, 50);
    }
    void cleanup() { m_caller.reset(); }

    void anOrderTakesItsStockAndACancelGivesItBack()
    {
        const QString sn = m_caller->sell(kSku, 3, false);
        QCOMPARE(m_caller->platform.shownStock(kSku), std::optional<qint64>(47));
        QVERIFY(m_caller->platform.cancelByBuyer(sn, m_caller->now));
        QCOMPARE(m_caller->platform.shownStock(kSku), std::optional<qint64>(50));
        QVERIFY(!m_caller->platform.cancelByBuyer(sn, m_caller->now));
        QCOMPARE(m_caller->platform.shownStock(kSku), std::optional<qint64>(50));
    }
    void moreThanThereIsCannotBeBought()
    {
        QVERIFY(m_caller->sell(kSku, 51).isEmpty());
        QVERIFY(m_caller->platform.order({{kSku, 30}, {kSku, 21}}, true, kStart).isEmpty());
        QVERIFY(m_caller->sell(kSku, 0).isEmpty());
        QVERIFY(m_caller->sell(QStringLiteral("nobody")).isEmpty());
        QCOMPARE(m_caller->platform.shownStock(kSku), std::optional<qint64>(50));
        m_caller->platform.catalogue().setStatus(kSku, QStringLiteral("UNLIST"));
        QVERIFY(m_caller->sell(kSku).isEmpty());
    }
    void anUnpaidOrderLapsesByItself()
    {
        const QString sn = m_caller->sell(kSku, 3, false);
        m_caller->now += kDay - 1000;
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        QCOMPARE(m_caller->status(sn), std::string("UNPAID"));
        m_caller->now += 2 * kHour;
        const Json lapsed = m_caller->detail(sn, "cancel_by");
        QCOMPARE(lapsed["order_status"].get<std::string>(), std::string("CANCELLED"));
        QCOMPARE(lapsed["cancel_by"].get<std::string>(), std::string("system"));
        QCOMPARE(lapsed["update_time"].get<qint64>(), (kStart + kDay) / 1000);
        QVERIFY(!m_caller->platform.pay(sn, m_caller->now));
    }
    void aPaidOrderDoesNotLapse()
    {
        const QString sn = m_caller->sell(kSku, 3, false);
        m_caller->now += kHour;
        QVERIFY(m_caller->platform.pay(sn, m_caller->now));
        m_caller->now += 3 * kDay;
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        QCOMPARE(m_caller->status(sn), std::string("READY_TO_SHIP"));
    }
    void theWayOfAnOrderIsShopees()
    {
        const QString sn = m_caller->sell(kSku);
        auto &orders = m_caller->platform.orders();
        QVERIFY(orders.hold(sn, m_caller->now));
        QCOMPARE(m_caller->status(sn), std::string("PENDING"));
        QVERIFY(!m_caller->platform.shipBySeller(sn, m_caller->now));
        QVERIFY(orders.release(sn, m_caller->now));
        QVERIFY(orders.arrange(sn, m_caller->now));
        QCOMPARE(m_caller->status(sn), std::string("PROCESSED"));
        QVERIFY(orders.pickUpFails(sn, m_caller->now));
        QCOMPARE(m_caller->status(sn), std::string("RETRY_SHIP"));
        QVERIFY(m_caller->platform.shipBySeller(sn, m_caller->now));
        QVERIFY(!m_caller->platform.cancelByBuyer(sn, m_caller->now));
        QVERIFY(orders.deliver(sn, m_caller->now));
        const Json delivered = m_caller->detail(sn);
        QCOMPARE(delivered["order_status"].get<std::string>(), std::string("SHIPPED"));
        QCOMPARE(delivered["package_list"][0]["logistics_status"].get<std::string>(),
            std::string("LOGISTICS_DELIVERY_DONE"));
        QVERIFY(orders.complete(sn, m_caller->now));
        QCOMPARE(m_caller->status(sn), std::string("COMPLETED"));
    }
    void cashOnDeliveryHasNoPayTimeBeforeTheCourierHasTheMoney()
    {
        const QString sn = m_caller->platform.orderCashOnDelivery({{kSku, 1}}, m_caller->now);
        const Json order = m_caller->detail(sn);
        QCOMPARE(order["order_status"].get<std::string>(), std::string("READY_TO_SHIP"));
        QVERIFY(order["cod"].get<bool>());
        QVERIFY(order["pay_time"].is_null());
        m_caller->platform.shipBySeller(sn, m_caller->now);
        m_caller->platform.orders().deliver(sn, m_caller->now);
        QVERIFY(m_caller->detail(sn)["pay_time"].is_number_integer());
    }
    void aCancelRequestWaitsForTheSellerAndThenForNobody()
    {
        const QString sn = m_caller->sell(kSku, 2);
        QVERIFY(m_caller->platform.cancelByBuyer(sn, m_caller->now));
        QCOMPARE(m_caller->status(sn), std::string("IN_CANCEL"));
        QCOMPARE(m_caller->platform.shownStock(kSku), std::optional<qint64>(48));
        const auto answer = [&](const char *operation) {
            return error(m_caller->post("/api/v2/order/handle_buyer_cancellation",
                Json{{"order_sn", sn.toStdString()}, {"operation", operation}}));
        };
        QCOMPARE(answer("MAYBE"), QByteArray("error_param"));
        QCOMPARE(answer("REJECT"), QByteArray());
        QCOMPARE(m_caller->status(sn), std::string("READY_TO_SHIP"));
        QCOMPARE(answer("ACCEPT"), QByteArray("order.order_status_invalid"));
        QVERIFY(m_caller->platform.cancelByBuyer(sn, m_caller->now));
        m_caller->now += 48 * kHour;
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        QCOMPARE(m_caller->status(sn), std::string("CANCELLED"));
        QCOMPARE(m_caller->platform.shownStock(kSku), std::optional<qint64>(50));
    }
    void aSellerCancelsWithAReasonAndBeforeShipment()
    {
        const QString sn = m_caller->sell(kSku, 2);
        const auto cancel = [&](Json body) {
            body["order_sn"] = sn.toStdString();
            return error(m_caller->post("/api/v2/order/cancel_order", body));
        };
        QCOMPARE(cancel(Json{{"cancel_reason", "BORED"}}), QByteArray("error_param"));
        QCOMPARE(cancel(Json{{"cancel_reason", "OUT_OF_STOCK"}}), QByteArray("error_param")); // which items?
        QVERIFY(m_caller->platform.shipBySeller(sn, m_caller->now));
        QCOMPARE(cancel(Json{{"cancel_reason", "CUSTOMER_REQUEST"}}), QByteArray("order.cancel_order_invalid_status"));
    }
};

QTEST_GUILESS_MAIN(OrderLifeTest)
#include "test_order_life.moc"
