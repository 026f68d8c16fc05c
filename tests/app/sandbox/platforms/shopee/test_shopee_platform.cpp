#include "platforms/shopee/shopee_platform.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

using namespace selaras;
using namespace sandbox;
using shopee::Json;

namespace {

constexpr qint64 kStart = 1'767'225'600'000;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

using Query = QList<QPair<QString, QString>>;

/// A program that calls the platform as its documents say, built here from the documents alone.
class Caller {
public:
    ShopeePlatform platform{11};
    qint64 now = kStart;
    shopee::Pass pass = platform.door().letIn(kStart);

    wire::HttpRequest signedFor(const char *method, const char *path, Query query, const Json &body, bool publicCall)
    {
        const shopee::Names &names = platform.door().names();
        wire::HttpRequest request;
        request.method = method;
        request.path = QString::fromLatin1(path);
        request.query = std::move(query);
        const QString seconds = QString::number(now / 1000);
        QByteArray base = names.partnerId.toUtf8() + path + seconds.toUtf8();
        request.query.append({QStringLiteral("partner_id"), names.partnerId});
        request.query.append({QStringLiteral("timestamp"), seconds});
        if (!publicCall) {
            const QString shop = QString::number(names.shopId);
            request.query.append({QStringLiteral("access_token"), pass.access});
            request.query.append({QStringLiteral("shop_id"), shop});
            base += (pass.access + shop).toUtf8();
        }
        request.query.append({QStringLiteral("sign"), QString::fromLatin1(shopee::hmacHex(names.partnerKey, base))});
        if (!body.is_null())
            request.body = QByteArray::fromStdString(body.dump());
        return request;
    }
    Json ask(const wire::HttpRequest &request)
    {
        reply = platform.handle(request, now).reply;
        return Json::parse(reply.body.begin(), reply.body.end(), nullptr, false);
    }
    Json get(const char *path, Query query = {})
    {
        return ask(signedFor("GET", path, std::move(query), nullptr, false));
    }
    Json post(const char *path, const Json &body) { return ask(signedFor("POST", path, {}, body, false)); }
    Json postPublic(const char *path, const Json &body) { return ask(signedFor("POST", path, {}, body, true)); }

    Json list(qint64 from, qint64 to, int size = 100, const QString &cursor = {})
    {
        return get("/api/v2/order/get_order_list",
            {{QStringLiteral("time_range_field"), QStringLiteral("update_time")},
                {QStringLiteral("time_from"), QString::number(from / 1000)},
                {QStringLiteral("time_to"), QString::number(to / 1000)},
                {QStringLiteral("page_size"), QString::number(size)}, {QStringLiteral("cursor"), cursor},
                {QStringLiteral("request_order_status_pending"), QStringLiteral("true")},
                {QStringLiteral("response_optional_fields"), QStringLiteral("order_status")}});
    }
    Json detail(
        const QString &sn, const char *fields = "item_list,package_list,recipient_address,pay_time,total_amount")
    {
        return get("/api/v2/order/get_order_detail",
            {{QStringLiteral("order_sn_list"), sn},
                {QStringLiteral("request_order_status_pending"), QStringLiteral("true")},
                {QStringLiteral("response_optional_fields"),
                    QString::fromLatin1(fields)}})["response"]["order_list"][0];
    }
    std::string status(const QString &sn) { return detail(sn)["order_status"].get<std::string>(); }
    QString sell(const QString &sku, int quantity = 1, bool paid = true)
    {
        return platform.order({{sku, quantity}}, paid, now);
    }

    wire::HttpReply reply;
};

const QString kSku = QStringLiteral("A");

QByteArray error(const Json &answer) { return QByteArray::fromStdString(answer.value("error", std::string("?"))); }

} // namespace

class TestShopeePlatform : public QObject {
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

    void theRightSignatureAloneOpensTheDoor()
    {
        QCOMPARE(error(m_caller->get("/api/v2/shop/get_shop_info")), QByteArray());
        wire::HttpRequest request = m_caller->signedFor("GET", "/api/v2/shop/get_shop_info", {}, nullptr, false);
        request.query.back().second[5] = request.query.back().second[5] == u'0' ? u'1' : u'0';
        QCOMPARE(error(m_caller->ask(request)), QByteArray("error_sign"));
        QCOMPARE(m_caller->reply.status, 403);
        // Signed as a public call, or for another path.
        const Query subject{{QStringLiteral("access_token"), m_caller->pass.access},
            {QStringLiteral("shop_id"), m_caller->platform.account()}};
        QCOMPARE(error(m_caller->ask(m_caller->signedFor("GET", "/api/v2/shop/get_shop_info", subject, nullptr, true))),
            QByteArray("error_sign"));
        request = m_caller->signedFor("GET", "/api/v2/shop/get_shop_info", {}, nullptr, false);
        request.path = QStringLiteral("/api/v2/order/get_order_list");
        QCOMPARE(error(m_caller->ask(request)), QByteArray("error_sign"));
    }
    void aTimestampMoreThanFiveMinutesOffIsRefused_data()
    {
        QTest::addColumn<qint64>("off");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("5 minutes slow") << 5 * kMinute << QByteArray();
        QTest::newRow("5 minutes fast") << -5 * kMinute << QByteArray();
        QTest::newRow("slower") << 5 * kMinute + 1000 << QByteArray("error_param");
        QTest::newRow("faster") << -5 * kMinute - 1000 << QByteArray("error_param");
    }
    void aTimestampMoreThanFiveMinutesOffIsRefused()
    {
        QFETCH(const qint64, off);
        QFETCH(const QByteArray, code);
        const wire::HttpRequest request = m_caller->signedFor("GET", "/api/v2/shop/get_shop_info", {}, nullptr, false);
        m_caller->now += off;
        const Json answer = m_caller->ask(request);
        QCOMPARE(error(answer), code);
        if (!code.isEmpty())
            QVERIFY(answer["message"].get<std::string>().find("timestamp") != std::string::npos);
    }
    void accessLastsFourHoursAndItsPredecessorFiveMinutesMore()
    {
        m_caller->now += 4 * kHour - 1000;
        QCOMPARE(error(m_caller->get("/api/v2/shop/get_shop_info")), QByteArray());
        m_caller->now += 1000;
        QCOMPARE(error(m_caller->get("/api/v2/shop/get_shop_info")), QByteArray("error_auth"));

        m_caller->pass = m_caller->platform.door().letIn(m_caller->now);
        m_caller->platform.door().letIn(m_caller->now); // somebody refreshes
        m_caller->now += 5 * kMinute - 1000;
        QCOMPARE(error(m_caller->get("/api/v2/shop/get_shop_info")), QByteArray());
        m_caller->now += 1000;
        QCOMPARE(error(m_caller->get("/api/v2/shop/get_shop_info")), QByteArray("error_auth"));
    }
    void aRefreshTokenIsSpentByItsUseAndByThirtyDays()
    {
        const auto refresh = [&](const QString &token) {
            return m_caller->postPublic("/api/v2/auth/access_token/get",
                Json{{"refresh_token", token.toStdString()}, {"partner_id", 2001234}, {"shop_id", 220045511}});
        };
        const QString first = m_caller->pass.refresh;
        const Json answer = refresh(first);
        QCOMPARE(error(answer), QByteArray());
        QVERIFY(!answer.contains("response")); // flat
        QCOMPARE(answer["expire_in"].get<int>(), 14400);
        QCOMPARE(answer["shop_id"].get<qint64>(), 220045511);
        QCOMPARE(error(refresh(first)), QByteArray("error_shop_refresh_token"));
        m_caller->now += 30 * kDay;
        QCOMPARE(error(refresh(QString::fromStdString(answer["refresh_token"].get<std::string>()))),
            QByteArray("refresh_token_expired"));
    }
    void idsInTokenCallsMustBeNumbers()
    {
        QCOMPARE(error(m_caller->postPublic("/api/v2/auth/access_token/get",
                     Json{{"refresh_token", m_caller->pass.refresh.toStdString()}, {"partner_id", "2001234"},
                         {"shop_id", 220045511}})),
            QByteArray("error_param"));
    }
    void theSignInPageSendsTheSellerBackWithACodeForTenMinutes()
    {
        const auto code = [&] {
            wire::HttpRequest page = m_caller->signedFor("GET", "/api/v2/shop/auth_partner",
                {{QStringLiteral("redirect"), QStringLiteral("http://127.0.0.1:9/back?state=x")}}, nullptr, true);
            const wire::HttpReply reply = m_caller->platform.handle(page, m_caller->now).reply;
            if (reply.status != 302)
                return QString();
            const QUrl back = QUrl::fromEncoded(reply.header("Location"));
            const auto query = wire::decodedQuery(back.query().toUtf8());
            const bool whole = back.port() == 9 && wire::queryValue(query, u"state") == u"x"
                && wire::queryValue(query, u"shop_id") == u"220045511";
            return whole ? wire::queryValue(query, u"code") : QString();
        };
        const auto exchange = [&](const QString &with) {
            return error(m_caller->postPublic("/api/v2/auth/token/get",
                Json{{"code", with.toStdString()}, {"partner_id", 2001234}, {"shop_id", 220045511}}));
        };
        const QString good = code();
        QVERIFY(!good.isEmpty());
        QCOMPARE(exchange(good), QByteArray());
        QCOMPARE(exchange(good), QByteArray("invalid_code"));
        const QString late = code();
        m_caller->now += 10 * kMinute;
        QCOMPARE(exchange(late), QByteArray("invalid_code"));
    }
    void aResendCodeGivesAFreshPairOnce()
    {
        const QString code = m_caller->platform.door().resendCode(m_caller->now);
        const auto exchange = [&] {
            return m_caller->postPublic(
                "/api/v2/public/get_token_by_resend_code", Json{{"resend_code", code.toStdString()}});
        };
        const Json answer = exchange();
        QCOMPARE(error(answer), QByteArray());
        QCOMPARE(answer["shop_id_list"][0].get<qint64>(), 220045511);
        m_caller->pass.access = QString::fromStdString(answer["access_token"].get<std::string>());
        QCOMPARE(error(m_caller->get("/api/v2/shop/get_shop_info")), QByteArray());
        QCOMPARE(error(exchange()), QByteArray("invalid_code"));
    }
    void aRevokedShopIsClosedUntilTheNextSignIn()
    {
        m_caller->platform.door().revoke();
        QCOMPARE(error(m_caller->get("/api/v2/shop/get_shop_info")), QByteArray("shop_access_expired"));
    }

    void listLimitsAreKept_data()
    {
        QTest::addColumn<qint64>("window");
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("15 days") << 15 * kDay << 100 << QByteArray();
        QTest::newRow("a second more") << 15 * kDay + 1000 << 100 << QByteArray("order.order_list_invalid_time");
        QTest::newRow("backwards") << -kDay << 100 << QByteArray("error_param");
        QTest::newRow("101 a page") << kDay << 101 << QByteArray("error_param");
        QTest::newRow("none a page") << kDay << 0 << QByteArray("error_param");
    }
    void listLimitsAreKept()
    {
        QFETCH(const qint64, window);
        QFETCH(const int, size);
        QFETCH(const QByteArray, code);
        QCOMPARE(error(m_caller->list(kStart, kStart + window, size)), code);
    }
    void requiredParametersAreRequired()
    {
        QCOMPARE(error(m_caller->get("/api/v2/order/get_order_list")), QByteArray("error_param"));
        QCOMPARE(error(m_caller->get("/api/v2/order/get_order_detail")), QByteArray("error_param"));
        QCOMPARE(error(m_caller->get("/api/v2/product/get_item_list",
                     {{QStringLiteral("offset"), QStringLiteral("0")},
                         {QStringLiteral("page_size"), QStringLiteral("50")}})),
            QByteArray("error_param"));
        QCOMPARE(error(m_caller->get("/api/v2/product/get_item_base_info")), QByteArray("error_param"));
        QCOMPARE(error(m_caller->post("/api/v2/product/update_stock", Json::object())), QByteArray("error_param"));
        QCOMPARE(error(m_caller->get("/api/v2/order/no_such_call")), QByteArray("error_not_found"));
        QCOMPARE(error(m_caller->get("/api/v2/product/update_stock")), QByteArray("error_not_found")); // wrong verb
    }
    void itemStatusesAreRepeatedNotJoined()
    {
        const auto items = [&](Query statuses) {
            Query query{
                {QStringLiteral("offset"), QStringLiteral("0")}, {QStringLiteral("page_size"), QStringLiteral("50")}};
            query.append(std::move(statuses));
            return m_caller->get("/api/v2/product/get_item_list", std::move(query))["response"]["item"].size();
        };
        const QString key = QStringLiteral("item_status");
        QCOMPARE(items({{key, QStringLiteral("UNLIST")}, {key, QStringLiteral("NORMAL")}}), std::size_t(1));
        QCOMPARE(items({{key, QStringLiteral("UNLIST,NORMAL")}}), std::size_t(0));
    }
    void fiftyDetailsAtMostAndUnknownOnesAreLeftOut()
    {
        const QString sn = m_caller->sell(kSku);
        QStringList many;
        for (int i = 0; i < 50; ++i)
            many << QStringLiteral("X%1").arg(i);
        many << sn;
        const auto ask = [&](const QStringList &sns) {
            return m_caller->get("/api/v2/order/get_order_detail", {{QStringLiteral("order_sn_list"), sns.join(u',')}});
        };
        QCOMPARE(error(ask(many)), QByteArray("error_param"));
        const Json answer = ask(many.mid(1));
        QCOMPARE(answer["response"]["order_list"].size(), std::size_t(1));
        QCOMPARE(answer["warning"].size(), std::size_t(49));
    }
    void fieldsThatWereNotAskedForAreAbsent()
    {
        const QString sn = m_caller->sell(kSku);
        const Json bare = m_caller->detail(sn, "");
        for (const char *always :
            {"order_sn", "region", "currency", "cod", "order_status", "create_time", "update_time"})
            QVERIFY2(bare.contains(always), always);
        for (const char *asked : {"item_list", "package_list", "recipient_address", "pay_time", "total_amount"}) {
            QVERIFY2(!bare.contains(asked), asked);
            QVERIFY2(m_caller->detail(sn).contains(asked), asked);
        }
    }
    void buyersAreMasked()
    {
        const Json address = m_caller->detail(m_caller->sell(kSku))["recipient_address"];
        for (const char *field : {"name", "phone", "full_address", "zipcode"})
            QVERIFY2(address[field].get<std::string>().find('*') != std::string::npos, field);
    }
    void pagesFollowTheCursorAndSurviveChanges()
    {
        QStringList made;
        for (int i = 0; i < 25; ++i) {
            m_caller->now += 1000;
            made << m_caller->sell(kSku);
        }
        QStringList seen;
        QString cursor;
        bool more = true;
        for (int page = 0; more && page < 10; ++page) {
            const Json answer = m_caller->list(kStart, kStart + kHour, 10, cursor)["response"];
            for (const Json &row : answer["order_list"])
                seen << QString::fromStdString(row["order_sn"].get<std::string>());
            more = answer["more"].get<bool>();
            cursor = QString::fromStdString(answer["next_cursor"].get<std::string>());
            QCOMPARE(cursor.isEmpty(), !more);
            m_caller->now += 1000;
            m_caller->platform.shipBySeller(made[page], m_caller->now);
        }
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 25);
        QCOMPARE(
            error(m_caller->list(kStart, kStart + kHour, 10, QStringLiteral("nonsense"))), QByteArray("error_param"));
    }

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

QTEST_GUILESS_MAIN(TestShopeePlatform)
#include "test_shopee_platform.moc"
