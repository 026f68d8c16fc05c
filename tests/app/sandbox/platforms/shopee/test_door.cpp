#include "app/sandbox/platforms/shopee/caller.h"

using namespace selaras;
using namespace sandbox;
using shopee::Json;

/// Who is let in: signatures, tokens, the sign-in page.
class DoorTest : public QObject {
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
};

QTEST_GUILESS_MAIN(DoorTest)
#include "test_door.moc"
