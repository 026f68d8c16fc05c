#include "app/sandbox/platforms/shopee/caller.h"

#include <QElapsedTimer>

using namespace selaras;
using namespace sandbox;
using shopee::Json;

/// Stock updates, push messages, and what goes wrong on request.
class ShopeePlatformTest : public QObject {
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

    void stockBelowThePromotionsReserveIsRefusedAlone()
    {
        for (const char *size : {"M", "L"})
            m_caller->platform.addListing(QStringLiteral("K-%1").arg(QLatin1String(size)), QStringLiteral("Kemeja"),
                QString::fromLatin1(size), 1'000'000, 10);
        auto &catalogue = m_caller->platform.catalogue();
        const auto m = *catalogue.find(QStringLiteral("K-M"));
        const auto l = *catalogue.find(QStringLiteral("K-L"));
        catalogue.choice(m).reserved = 5;
        catalogue.choice(m).shopeeStock = 100;
        const qint64 item = catalogue.item(m).itemId;
        const auto update = [&](qint64 forM, qint64 forL) {
            const auto row = [](qint64 model, qint64 stock) {
                return Json{{"model_id", model}, {"seller_stock", Json::array({Json{{"stock", stock}}})}};
            };
            return m_caller->post("/api/v2/product/update_stock",
                Json{{"item_id", item},
                    {"stock_list",
                        Json::array(
                            {row(catalogue.choice(m).modelId, forM), row(catalogue.choice(l).modelId, forL)})}});
        };
        const Json partial = update(4, 20);
        QCOMPARE(error(partial), QByteArray());
        QCOMPARE(partial["response"]["failure_list"].size(), std::size_t(1));
        QCOMPARE(partial["response"]["success_list"].size(), std::size_t(1));
        QCOMPARE(catalogue.choice(m).stock, 10);
        QCOMPARE(catalogue.choice(l).stock, 20);
        const Json failed = update(4, -1);
        QCOMPARE(error(failed), QByteArray("product.error_busi_update_stock_failed"));
        QCOMPARE(failed["response"]["failure_list"].size(), std::size_t(2));
        QCOMPARE(error(update(5, 0)), QByteArray());
        const Json models = m_caller->get("/api/v2/product/get_model_list",
            {{QStringLiteral("item_id"), QString::number(item)}})["response"]["model"];
        const Json stock = models[0]["stock_info_v2"];
        QCOMPARE(stock["seller_stock"][0]["stock"].get<qint64>(), 5);
        QCOMPARE(stock["summary_info"]["total_available_stock"].get<qint64>(), 100);
        QVERIFY(stock["shopee_stock"][0]["stock"].is_string()); // as Shopee types it
    }
    void fiftyModelsAnUpdateAtMost()
    {
        Json rows = Json::array();
        for (int i = 0; i < 51; ++i)
            rows.push_back(Json{{"model_id", i}, {"seller_stock", Json::array({Json{{"stock", 1}}})}});
        const qint64 item = m_caller->platform.catalogue().item(*m_caller->platform.catalogue().find(kSku)).itemId;
        QCOMPARE(error(m_caller->post("/api/v2/product/update_stock", Json{{"item_id", item}, {"stock_list", rows}})),
            QByteArray("error_param"));
    }

    void pushesAreSignedOverUrlAndBodyAndRetriedThreeTimes()
    {
        const QString url = QStringLiteral("https://relay.test/hook?x=1");
        m_caller->platform.setPushUrl(url);
        const QString sn = m_caller->sell(kSku);
        auto pushes = m_caller->platform.takePushes(m_caller->now);
        QCOMPARE(pushes.size(), std::size_t(1));
        const Push push = pushes.front();
        QCOMPARE(push.url, url);
        const Json body = Json::parse(push.body.begin(), push.body.end());
        QCOMPARE(body["code"].get<int>(), 3);
        QCOMPARE(body["data"]["ordersn"].get<std::string>(), sn.toStdString());
        QCOMPARE(body["data"]["status"].get<std::string>(), std::string("READY_TO_SHIP"));
        QByteArray authorization;
        for (const auto &[name, value] : push.headers)
            if (name == "Authorization")
                authorization = value;
        QCOMPARE(
            authorization, shopee::hmacHex(m_caller->platform.door().names().pushKey, url.toUtf8() + '|' + push.body));

        Push last = push;
        for (const qint64 pause : {300'000, 1'800'000, 10'800'000}) {
            m_caller->platform.pushFailed(last, m_caller->now);
            QVERIFY(m_caller->platform.takePushes(m_caller->now + pause - 1).empty());
            m_caller->now += pause;
            pushes = m_caller->platform.takePushes(m_caller->now);
            QCOMPARE(pushes.size(), std::size_t(1));
            QCOMPARE(pushes.front().body, push.body);
            last = pushes.front();
        }
        m_caller->platform.pushFailed(last, m_caller->now);
        QVERIFY(m_caller->platform.takePushes(m_caller->now + 10 * kDay).empty());
    }
    void pushesGetLostDoubledAndLateWhenTold()
    {
        m_caller->platform.setPushUrl(QStringLiteral("https://relay.test/hook"));
        m_caller->platform.faults.pushLost = 1000;
        m_caller->sell(kSku);
        QVERIFY(m_caller->platform.takePushes(m_caller->now + kDay).empty());
        m_caller->platform.faults.pushLost = 0;
        m_caller->platform.faults.pushTwice = 1000;
        m_caller->sell(kSku);
        QCOMPARE(m_caller->platform.takePushes(m_caller->now).size(), std::size_t(2));
        m_caller->platform.faults.pushTwice = 0;
        m_caller->platform.faults.pushLate = 1000;
        m_caller->sell(kSku);
        QVERIFY(m_caller->platform.takePushes(m_caller->now).empty());
        QCOMPARE(m_caller->platform.takePushes(m_caller->now + kHour).size(), std::size_t(1));
    }

    void tooManyCallsInTenSecondsAreRefusedAndForgotten()
    {
        m_caller->platform.callsInTenSeconds = 5;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(error(m_caller->get("/api/v2/shop/get_shop_info")), QByteArray());
        QCOMPARE(error(m_caller->get("/api/v2/shop/get_shop_info")), QByteArray("error_rate_limit"));
        QCOMPARE(m_caller->platform.callsInLastMinute(m_caller->now), 6);
        m_caller->now += 10'000;
        QCOMPARE(error(m_caller->get("/api/v2/shop/get_shop_info")), QByteArray());
        m_caller->now += kMinute;
        QCOMPARE(m_caller->platform.callsInLastMinute(m_caller->now), 0);
    }
    void aLostReplyHasItsEffectALostRequestHasNot()
    {
        const qint64 item = m_caller->platform.catalogue().item(*m_caller->platform.catalogue().find(kSku)).itemId;
        const auto update = [&](int stock) {
            return m_caller->platform.handle(
                m_caller->signedFor("POST", "/api/v2/product/update_stock", {},
                    Json{{"item_id", item},
                        {"stock_list",
                            Json::array(
                                {Json{{"model_id", 0}, {"seller_stock", Json::array({Json{{"stock", stock}}})}}})}},
                    false),
                m_caller->now);
        };
        m_caller->platform.faults.lostRequest = 1000;
        QVERIFY(update(7).cut);
        QCOMPARE(m_caller->platform.shownStock(kSku), std::optional<qint64>(50));
        m_caller->platform.faults.lostRequest = 0;
        m_caller->platform.faults.lostReply = 1000;
        QVERIFY(update(7).cut);
        QCOMPARE(m_caller->platform.shownStock(kSku), std::optional<qint64>(7));
        QCOMPARE(m_caller->platform.stockToldAt(kSku), m_caller->now);
    }
    void faultsDoNotChangeWhatHappensOtherwise()
    {
        ShopeePlatform calm(5);
        ShopeePlatform wild(5);
        wild.faults.serverError = 500;
        wild.faults.truncated = 500;
        for (ShopeePlatform *platform : {&calm, &wild}) {
            platform->addListing(kSku, QStringLiteral("Teko"), {}, 8'000'000, 50);
            for (int i = 0; i < 10; ++i) {
                platform->handle(wire::HttpRequest(), kStart);
                platform->order({{kSku, 1}}, true, kStart + i);
            }
        }
        QCOMPARE(calm.orderIds(), wild.orderIds());
        QCOMPARE(calm.credentials(), wild.credentials());
    }
    void aHundredThousandOrdersAreListedWithoutWaiting()
    {
        QElapsedTimer timer;
        timer.start();
        m_caller->platform.addListing(QStringLiteral("BIG"), QStringLiteral("Besar"), {}, 1'000'000, 900'000);
        for (int i = 0; i < 100'000; ++i) {
            m_caller->now += 1000;
            QVERIFY(!m_caller->sell(QStringLiteral("BIG")).isEmpty());
        }
        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        const qint64 made = timer.restart();
        for (int i = 0; i < 200; ++i)
            QCOMPARE(
                m_caller->list(kStart + i * 400'000, kStart + i * 400'000 + kHour)["response"]["order_list"].size(),
                std::size_t(100));
        const qint64 listed = timer.elapsed(); // measured by the making, which a slow machine slows down too
        QVERIFY2(listed < 2 * made, qPrintable(QStringLiteral("%1 ms, made in %2 ms").arg(listed).arg(made)));
    }
};

QTEST_GUILESS_MAIN(ShopeePlatformTest)
#include "test_shopee_platform.moc"
