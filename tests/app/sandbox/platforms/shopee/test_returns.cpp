#include "app/sandbox/platforms/shopee/caller.h"

using namespace selaras;
using namespace sandbox;
using shopee::Json;

/// What buyers send back, as Shopee's documents tell it.
class ReturnsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Caller> m_caller;

    shopee::ReturnBook &returns() { return m_caller->platform.returns(); }
    void pass(qint64 ms)
    {
        m_caller->now += ms;
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
    }
    /// An order that was delivered; its buyer claims what needs no photos to dispute.
    QString delivered()
    {
        const QString sn = m_caller->sell(kSku, 2);
        m_caller->platform.orders().change(sn, m_caller->now, [](auto &order) { order.buyer = 1; });
        m_caller->platform.shipBySeller(sn, m_caller->now);
        m_caller->platform.deliverByCourier(sn, m_caller->now);
        return sn;
    }
    QString asked() { return m_caller->platform.returnByBuyer(delivered(), m_caller->now); }
    Json list(qint64 from, qint64 to, int page = 0, int size = 100)
    {
        return m_caller->get("/api/v2/returns/get_return_list",
            {{QStringLiteral("page_no"), QString::number(page)}, {QStringLiteral("page_size"), QString::number(size)},
                {QStringLiteral("update_time_from"), QString::number(from / 1000)},
                {QStringLiteral("update_time_to"), QString::number(to / 1000)}});
    }
    Json detail(const QString &sn)
    {
        return m_caller->get("/api/v2/returns/get_return_detail", {{QStringLiteral("return_sn"), sn}})["response"];
    }
    std::string status(const QString &sn) { return detail(sn)["status"].get<std::string>(); }
    QByteArray confirm(const QString &sn)
    {
        return error(m_caller->post("/api/v2/returns/confirm", Json{{"return_sn", sn.toStdString()}}));
    }
    QByteArray dispute(const QString &sn, int reason, const char *email = "toko@example.test")
    {
        return error(m_caller->post("/api/v2/returns/dispute",
            Json{{"return_sn", sn.toStdString()}, {"email", email}, {"dispute_reason_id", reason},
                {"dispute_text_reason", "utuh"}}));
    }

private Q_SLOTS:
    void init()
    {
        m_caller = std::make_unique<Caller>();
        m_caller->platform.addListing(kSku, QStringLiteral("Teko"), {}, 8'000'000, 50);
        m_caller->platform.orders().splitOneIn = 0;
    }
    void cleanup() { m_caller.reset(); }

    void onlyWhatWasDeliveredIsAskedBackAndOnce()
    {
        const QString sn = m_caller->sell(kSku);
        QVERIFY(m_caller->platform.returnByBuyer(sn, m_caller->now).isEmpty());
        m_caller->platform.shipBySeller(sn, m_caller->now);
        QVERIFY(m_caller->platform.returnByBuyer(sn, m_caller->now).isEmpty());
        QVERIFY(m_caller->platform.deliverByCourier(sn, m_caller->now));
        QVERIFY(!m_caller->platform.returnByBuyer(sn, m_caller->now).isEmpty());
        QVERIFY(m_caller->platform.returnByBuyer(sn, m_caller->now).isEmpty());
    }
    void aReturnSaysWhatIsWantedAndUntilWhen()
    {
        const QString sn = asked();
        const Json row = list(kStart, kStart + kHour)["response"]["return"][0];
        QCOMPARE(row["return_sn"].get<std::string>(), sn.toStdString());
        QCOMPARE(row["status"].get<std::string>(), std::string("REQUESTED"));
        QCOMPARE(row["refund_amount"].get<qint64>(), 160'000);
        QCOMPARE(row["item"][0]["amount"].get<int>(), 2);
        QCOMPARE(row["due_date"].get<qint64>(), (kStart + 48 * kHour) / 1000);
        QVERIFY(row["needs_logistics"].get<bool>());
    }
    void listLimitsAreKept()
    {
        QCOMPARE(error(list(kStart, kStart + 15 * kDay)), QByteArray());
        QCOMPARE(error(list(kStart, kStart + 15 * kDay + 1000)), QByteArray("error_param"));
        QCOMPARE(error(list(kStart, kStart + kDay, -1)), QByteArray("error_param"));
        QCOMPARE(error(list(kStart, kStart + kDay, 0, 101)), QByteArray("error_param"));
    }
    void pagesBeginAtNought()
    {
        for (int i = 0; i < 3; ++i)
            asked();
        const Json first = list(kStart, kStart + kHour, 0, 2)["response"];
        QCOMPARE(first["return"].size(), std::size_t(2));
        QVERIFY(first["more"].get<bool>());
        const Json second = list(kStart, kStart + kHour, 1, 2)["response"];
        QCOMPARE(second["return"].size(), std::size_t(1));
        QVERIFY(!second["more"].get<bool>());
    }
    void aConfirmedReturnComesBackAndIsRefunded()
    {
        const QString sn = asked();
        QCOMPARE(confirm(sn), QByteArray());
        QCOMPARE(status(sn), std::string("ACCEPTED"));
        QVERIFY(!detail(sn)["tracking_number"].get<std::string>().empty());
        QCOMPARE(confirm(sn), QByteArray("error_data"));
        pass(returns().refundAfterMs);
        QCOMPARE(status(sn), std::string("CLOSED"));
        const QString order = QString::fromStdString(detail(sn)["order_sn"].get<std::string>());
        QCOMPARE(m_caller->detail(order)["item_list"][0]["returned_qty"].get<int>(), 2);
    }
    void whatNobodyAnswersShopeeAccepts()
    {
        const QString sn = asked();
        pass(returns().answerWithinMs - 1000);
        QCOMPARE(status(sn), std::string("REQUESTED"));
        pass(1000);
        QCOMPARE(status(sn), std::string("ACCEPTED"));
    }
    void aDisputeIsJudged()
    {
        const QString sn = asked();
        QCOMPARE(dispute(sn, 53, ""), QByteArray("dispute.request.param.error"));
        QCOMPARE(dispute(sn, 2), QByteArray("dispute.request.param.error"));
        QCOMPARE(dispute(sn, 43), QByteArray("dispute.request.param.error")); // without photos
        QCOMPARE(dispute(sn, 53), QByteArray());
        QCOMPARE(status(sn), std::string("SELLER_DISPUTE"));
        QCOMPARE(dispute(sn, 53), QByteArray("error_return_status"));
        pass(returns().judgeAfterMs);
        const Json judged = detail(sn);
        QCOMPARE(judged["status"].get<std::string>(), std::string("CLOSED"));
        QCOMPARE(judged["refund_amount"].get<qint64>(), 0); // this buyer was wrong
    }
    void aBuyerTakesItBack()
    {
        const QString sn = asked();
        QVERIFY(returns().withdraw(sn, m_caller->now));
        QCOMPARE(status(sn), std::string("CANCELLED"));
        QVERIFY(!returns().withdraw(sn, m_caller->now));
        QCOMPARE(confirm(sn), QByteArray("error_data"));
    }
    void someBuyersAskADayAfterTheCourierCame()
    {
        returns().askOneIn = 1;
        const QString sn = m_caller->sell(kSku);
        QCOMPARE(error(m_caller->post("/api/v2/logistics/ship_order",
                     Json{{"order_sn", sn.toStdString()}, {"dropoff", Json::object()}})),
            QByteArray());
        const auto &orders = m_caller->platform.orders();
        const qint64 comes = orders.counterAfterMs + orders.deliverAfterMs + returns().askAfterMs;
        pass(comes - 1000);
        QCOMPARE(list(kStart, m_caller->now)["response"]["return"].size(), std::size_t(0));
        pass(1000);
        QCOMPARE(list(kStart, m_caller->now)["response"]["return"].size(), std::size_t(1));
    }
    void aReturnIsPushed()
    {
        m_caller->platform.setPushUrl(QStringLiteral("https://relay.test/hook"));
        const QString order = delivered();
        m_caller->platform.takePushes(m_caller->now);
        const QString sn = m_caller->platform.returnByBuyer(order, m_caller->now);
        const auto pushes = m_caller->platform.takePushes(m_caller->now);
        QCOMPARE(pushes.size(), std::size_t(1));
        const Json push = Json::parse(pushes.front().body.toStdString());
        QCOMPARE(push["code"].get<int>(), 29);
        QCOMPARE(push["data"]["return_sn"].get<std::string>(), sn.toStdString());
        QCOMPARE(push["data"]["order_sn"].get<std::string>(), order.toStdString());
    }
};

QTEST_GUILESS_MAIN(ReturnsTest)
#include "test_returns.moc"
