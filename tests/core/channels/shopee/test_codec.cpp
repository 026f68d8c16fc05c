#include "channels/shopee/auth.h"
#include "channels/shopee/cancel.h"
#include "channels/shopee/connector.h"
#include "channels/shopee/envelope.h"
#include "channels/shopee/products.h"
#include "channels/shopee/push.h"
#include "channels/shopee/shop_info.h"
#include "channels/shopee/sign.h"
#include "channels/shopee/stock.h"

#include "core/channels/shopee/recorded.h"
#include "support/expect.h"

#include <QUrl>

using namespace selaras;
using namespace channels;
using namespace channels::shopee;
using testing::recorded;
using testing::saying;

namespace {

ListingRef model(const char *id) { return {QStringLiteral("3400133011"), QString::fromLatin1(id)}; }

Error errorFor(const char *code, const char *message, int status = 200)
{
    return errorOf(QString::fromLatin1(code), QString::fromLatin1(message), saying("{}", status));
}

} // namespace

class TestCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorCodesMeanWhatTheTableSays_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *code, const char *message, const char *kind, const char *word = "") {
            QTest::addRow("%s %s", code, message)
                << QByteArray(code) << QByteArray(message) << QString::fromLatin1(kind) << QString::fromLatin1(word);
        };
        row("error_server", "", "transient");
        row("logistics.error_network", "", "transient");
        row("common.error_inner", "", "transient");
        row("error_system_busy", "", "transient");
        row("logistics.download_later", "", "transient", "label.drawing");
        row("error_data", "Query return info failed. Please try later.", "transient");
        row("error_data", "Invalid return status: CLOSED", "rejected");
        row("logistics.error_limit", "Order status not support update logistics.", "rejected");
        row("logistics.error_param", "order is being allocated", "transient");
        row("error_rate_limit", "", "throttled");
        row("error_limit", "", "throttled", "quota.day");
        row("error_auth", "Invalid access_token.", "unauthorized", "access.expired");
        row("common.error_auth", "Invalid sign", "unauthorized", "access.key");
        row("invalid_acceess_token", "", "unauthorized", "access.expired");
        row("error_auth", "Invalid refresh_token.", "unauthorized", "access.revoked");
        row("error_shop_refresh_token", "", "unauthorized", "access.revoked");
        row("shop_access_expired", "", "unauthorized", "access.revoked");
        row("error_sign", "Wrong sign.", "unauthorized", "access.key");
        row("source_ip_undeclared", "", "unauthorized", "access.address");
        row("error_permission", "", "unauthorized", "access.permission");
        row("error_param", "Invalid timestamp.", "transient", "clock.wrong");
        row("product.error_param", "Wrong parameters", "rejected");
        row("order.order_not_exist", "", "rejected", "order.not-found");
        row("order.order_status_invalid", "", "rejected");
        row("order.cancel_order_invalid_status", "", "rejected");
        row("logistics.package_already_shipped", "", "conflict", "parcel.arranged");
        row("logistics.ship_order_not_need_pacakge_number", "", "rejected", "parcel.not-split");
        row("order.order_list_invalid_time", "", "unsupported");
        row("something.nobody_documented", "", "rejected");
    }
    void errorCodesMeanWhatTheTableSays()
    {
        QFETCH(const QByteArray, code);
        QFETCH(const QByteArray, message);
        QFETCH(const QString, kind);
        QFETCH(const QString, word);
        const Error error = errorFor(code.constData(), message.constData());
        QCOMPARE(errorKindName(error.kind), kind);
        QCOMPARE(error.code, word);
        QCOMPARE(!error.raw.isEmpty(), kind == u"rejected");
    }
    void anUnknownCodeIsJudgedByItsStatus()
    {
        QCOMPARE(errorFor("new_trouble", "", 500).kind, Error::Kind::Transient);
        QCOMPARE(errorFor("new_trouble", "", 429).kind, Error::Kind::Throttled);
        QCOMPARE(errorFor("new_trouble", "", 403).kind, Error::Kind::Rejected);
    }
    void theBodyIsBelievedBeforeTheStatus()
    {
        ENDS_AS("unauthorized",
            opened(saying(R"({"request_id":"r","error":"error_auth","message":"Invalid access_token."})", 200)));
        ENDS_AS("unauthorized",
            opened(saying(R"({"request_id":"r","error":"error_auth","message":"Invalid access_token."})", 500)));
        ENDS_AS("ok", opened(saying(R"({"error":"-","message":"-","request_id":"r"})")));
        ENDS_AS("rejected", opened(saying(R"({"error":"","request_id":"r"})", 404)));
    }
    void theDailyQuotaComesBackAtMidnightInSingapore()
    {
        wire::HttpReply reply = saying("{}");
        reply.headers.append(qMakePair(QByteArray("date"), QByteArray("Sat, 21 Nov 2026 15:00:00 GMT"))); // 23:00 UTC+8
        const Error error = errorOf(QStringLiteral("error_limit"), {}, reply);
        QCOMPARE(error.retryAfter, std::optional(std::chrono::milliseconds(3'600'000)));
        const Error unknown = errorOf(QStringLiteral("error_limit"), {}, saying("{}"));
        QCOMPARE(unknown.retryAfter, std::optional(std::chrono::milliseconds(3'600'000)));
    }

    void stockIsSetWithAbsoluteFiguresOfOneItem()
    {
        const wire::HttpRequest request = UpdateStock::encode({{model("2000458803"), 17}, {model("2000458804"), 0}});
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.body,
            QByteArray(R"({"item_id":3400133011,"stock_list":[{"model_id":2000458803,"seller_stock":[{"stock":17}]},)"
                       R"({"model_id":2000458804,"seller_stock":[{"stock":0}]}]})"));
        QVERIFY(request.repeatable);
        const wire::HttpRequest plain = UpdateStock::encode({{model(""), 3}});
        QCOMPARE(plain.body,
            QByteArray(R"({"item_id":3400133011,"stock_list":[{"model_id":0,"seller_stock":[{"stock":3}]}]})"));
    }
    void aModelRefusedWithoutAReasonIsStillSaidToBeRefused()
    {
        const auto reply
            = saying(R"({"error":"","request_id":"x","response":{"failure_list":[{"model_id":2000458804}]}})");
        VALUE(const auto outcomes, UpdateStock::decode({{model("2000458804"), 0}}, reply));
        ENDS_AS("rejected", outcomes[0].outcome);
        QVERIFY(!outcomes[0].outcome.error().detail.isEmpty());
    }
    void bothListsOfAStockAnswerAreReadWhateverItCallsItself_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("no error") << QByteArray("update_stock_partial.json");
        QTest::newRow("an error") << QByteArray("update_stock_failed.json");
    }
    void bothListsOfAStockAnswerAreReadWhateverItCallsItself()
    {
        QFETCH(const QByteArray, file);
        const UpdateStock::Input asked{{model("2000458804"), 0}, {model("2000458803"), 17}, {model("2000458805"), 2}};
        VALUE(const auto outcomes, UpdateStock::decode(asked, recorded(file.constData())));
        QCOMPARE(outcomes.size(), std::size_t(3));
        QVERIFY(outcomes[0].ref == model("2000458804"));
        ENDS_AS("rejected", outcomes[0].outcome);
        QCOMPARE(outcomes[0].outcome.error().detail, QStringLiteral("stock is lower than reserved stock"));
        ENDS_AS("ok", outcomes[1].outcome);
        ENDS_AS("unconfirmed", outcomes[2].outcome); // in neither list
    }
    void aStockAnswerThatIsAnErrorTellsNothingOfAnyListing()
    {
        ENDS_AS("throttled",
            UpdateStock::decode({{model("1"), 1}}, saying(R"({"error":"error_rate_limit","message":""})")));
        ENDS_AS("malformed", UpdateStock::decode({{model("1"), 1}}, saying("<html>")));
        ENDS_AS("malformed", UpdateStock::decode({{model("1"), 1}}, saying(R"({"error":"","request_id":"r"})")));
        ENDS_AS("transient", UpdateStock::decode({{model("1"), 1}}, saying("<html>", 502)));
    }
    void batchesAreOfOneItemAndAtMostFiftyModels()
    {
        std::vector<StockUpdate> updates{{{QStringLiteral("9"), {}}, 1}};
        for (int i = 0; i < 120; ++i)
            updates.push_back({{QStringLiteral("7"), QString::number(i + 1)}, i});
        updates.push_back({{QStringLiteral("7"), QStringLiteral("1")}, 99}); // told twice: set twice, in order
        const auto batches = stockBatches(updates);
        QCOMPARE(batches.size(), std::size_t(4));
        QCOMPARE(batches[0].size(), std::size_t(1));
        QCOMPARE(batches[1].size(), std::size_t(50));
        QCOMPARE(batches[3].size(), std::size_t(21));
        QCOMPARE(batches[3].back().quantity, 99);
        QCOMPARE(stockBatches({{model("1"), 1}, {model("1"), 2}}).size(), std::size_t(2));
    }

    void itemStatusIsRepeatedAndIdsAreJoined()
    {
        GetItemList::Input in;
        in.offset = 50;
        QCOMPARE(wire::encodedUrl(GetItemList::encode(in)),
            QByteArray("/api/v2/product/get_item_list?offset=50&page_size=50&item_status=NORMAL&item_status=UNLIST"
                       "&item_status=BANNED&item_status=REVIEWING"));
        QCOMPARE(wire::encodedUrl(GetItemBaseInfo::encode({QStringLiteral("1"), QStringLiteral("2")})),
            QByteArray("/api/v2/product/get_item_base_info?item_id_list=1%2C2"));
    }
    void modelsCarryTheirOptionsAndTheSellersStockOnly()
    {
        VALUE(const auto models, GetModelList::decode(QStringLiteral("3400133011"), recorded("model_list.json")));
        QCOMPARE(models.size(), std::size_t(2));
        QCOMPARE(models[0].modelId, QStringLiteral("2000458803"));
        QCOMPARE(models[0].name, QStringLiteral("Biru, 500 ml"));
        QCOMPARE(models[0].sellerStock, std::optional<qint64>(21)); // both locations, not the 119 that can be had
        QVERIFY(models[0].live);
        QCOMPARE(models[1].name, QStringLiteral("Hijau, 500 ml"));
        QVERIFY(!models[1].live);
        QVERIFY(!models[1].sellerStock);
    }
    void anItemPageThatDoesNotMoveOnIsMalformed()
    {
        GetItemList::Input in;
        in.offset = 50;
        ENDS_AS("malformed",
            GetItemList::decode(
                in, saying(R"({"error":"","response":{"item":[],"has_next_page":true,"next_offset":50}})")));
        VALUE(const auto page,
            GetItemList::decode(
                in, saying(R"({"error":"","response":{"item":[],"has_next_page":true,"next_offset":100}})")));
        QCOMPARE(page.nextOffset, std::optional(100));
    }

    void tokensExpireWhenTheAnswerSays()
    {
        VALUE(const Grant grant, GetToken::decode({}, recorded("token_get.json")));
        const Tokens tokens = tokensOf(grant, 1'000'000);
        QCOMPARE(tokens.access, QStringLiteral("746152467a4c"));
        QCOMPARE(tokens.refresh, QStringLiteral("5970746d7a6d"));
        QCOMPARE(tokens.accessExpiresAt, 1'000'000 + 14'400'000);
        QCOMPARE(tokens.refreshExpiresAt, 1'000'000 + qint64(30) * 24 * 3'600'000);
        Grant absolute = grant;
        absolute.expireIn = 1'767'001'812; // one page of the reference shows a date
        QCOMPARE(tokensOf(absolute, 1'000'000).accessExpiresAt, 1'767'001'812'000);
    }
    void aRefreshIsNotRepeatable()
    {
        const wire::HttpRequest request
            = RefreshToken::encode({QStringLiteral("2009876"), QStringLiteral("226412345"), QStringLiteral("5970")});
        QCOMPARE(request.body, QByteArray(R"({"partner_id":2009876,"refresh_token":"5970","shop_id":226412345})"));
        QVERIFY(!request.repeatable);
    }
    void aTokenAnswerThatCannotBeReadIsLostAndLeavesNoSecret_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no refresh token") << QByteArray(R"({"error":"","access_token":"secret","expire_in":14400})");
        QTest::newRow("half") << QByteArray(R"({"error":"","access_token":"secret"})").chopped(1);
        QTest::newRow("bad byte") << QByteArray("{\"error\":\"\",\"access_token\":\"secret\xff\"}");
        QTest::newRow("a page") << QByteArray("<html>secret</html>");
        QTest::newRow("a time that cannot be")
            << QByteArray(R"({"error":"","access_token":"secret","refresh_token":"secret","expire_in":-1})");
    }
    void aTokenAnswerThatCannotBeReadIsLostAndLeavesNoSecret()
    {
        QFETCH(const QByteArray, body);
        const auto odd = RefreshToken::decode({}, saying(body));
        ENDS_AS("unconfirmed", odd);
        QVERIFY(odd.error().raw.isEmpty());
        QVERIFY(!odd.error().detail.contains(QStringLiteral("secret")));
        ENDS_AS("unconfirmed", GetToken::decode({}, saying(body)));
    }
    void aRefusedCodeIsRejectedARefusedRefreshUnauthorized()
    {
        ENDS_AS("rejected", GetToken::decode({}, saying(R"({"error":"invalid_code","message":"used"})", 403)));
        ENDS_AS("rejected", GetToken::decode({}, saying(R"({"error":"error_auth","message":"Invalid code"})", 403)));
        const auto refused
            = RefreshToken::decode({}, saying(R"({"error":"error_auth","message":"Invalid token"})", 403));
        ENDS_AS("unauthorized", refused);
        QCOMPARE(refused.error().code, QStringLiteral("access.revoked"));
    }
    void theSignInPageSurvivesAsAUrl()
    {
        ShopAccess access;
        access.baseUrl = QStringLiteral("https://partner.shopeemobile.com");
        access.credentials = {{QStringLiteral("partner_id"), QStringLiteral("2001234")},
            {QStringLiteral("partner_key"), QStringLiteral("k")}};
        const QString redirect = QStringLiteral("http://127.0.0.1:8123/back?tenant=7&x=a%20b");
        const QUrl page = signInPage(access, 1'767'225'660'000, redirect);
        QVERIFY(page.isValid());
        QCOMPARE(page.host(), QStringLiteral("partner.shopeemobile.com"));
        const auto query = wire::decodedQuery(page.query(QUrl::FullyEncoded).toUtf8());
        QCOMPARE(wire::queryValue(query, u"redirect"), redirect);
        QCOMPARE(wire::queryValue(query, u"timestamp"), QStringLiteral("1767225660"));
    }

    void outOfStockNamesItsItemsOtherReasonsDoNot()
    {
        CancelOrder::Input in;
        in.order.externalId = QStringLiteral("251231ABCDEF12");
        in.order.lines.push_back({});
        in.order.lines.back().itemId = QStringLiteral("3400133011");
        in.order.lines.back().variationId = QStringLiteral("2000458803");
        QCOMPARE(CancelOrder::encode(in).body,
            QByteArray(R"({"cancel_reason":"OUT_OF_STOCK","item_list":[{"item_id":3400133011,"model_id":2000458803}],)"
                       R"("order_sn":"251231ABCDEF12"})"));
        QVERIFY(!CancelOrder::encode(in).repeatable);
        in.reason = CancelReason::CannotDeliver; // Indonesia has no word for it
        QCOMPARE(CancelOrder::encode(in).body,
            QByteArray(R"({"cancel_reason":"CUSTOMER_REQUEST","order_sn":"251231ABCDEF12"})"));
        in.order.currency = QStringLiteral("MYR");
        QVERIFY(CancelOrder::encode(in).body.contains("UNDELIVERABLE_AREA"));
    }
    void crossBorderAndFrozenShopsAreWarnedOf_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("warning");
        QTest::newRow("local") << QByteArray(R"("region":"ID","status":"NORMAL")") << QString();
        QTest::newRow("cross-border") << QByteArray(R"("region":"ID","is_cb":true)") << QStringLiteral("cross-border");
        QTest::newRow("sip") << QByteArray(R"("region":"ID","is_sip":true)") << QStringLiteral("cross-border");
        QTest::newRow("frozen") << QByteArray(R"("region":"ID","status":"FROZEN")") << QStringLiteral("frozen");
        QTest::newRow("elsewhere") << QByteArray(R"("region":"ZZ")") << QStringLiteral("unknown-region");
    }
    void crossBorderAndFrozenShopsAreWarnedOf()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const QString, warning);
        GetShopInfo::Input in;
        in.account = QStringLiteral("7");
        VALUE(const ShopProfile profile,
            GetShopInfo::decode(in, saying("{\"error\":\"\",\"shop_name\":\"Toko\"," + fields + "}")));
        QCOMPARE(profile.account, QStringLiteral("7"));
        QCOMPARE(profile.warning, warning);
    }

    void pushesNameTheirOrder_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("order");
        const auto row = [](const char *name, const char *body, const char *kind, const char *order = "") {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(kind) << QString::fromLatin1(order);
        };
        row("status", R"({"code":3,"shop_id":5,"data":{"ordersn":"A1","status":"SHIPPED"}})", "ok", "A1");
        row("tracking", R"({"code":4,"shop_id":5,"data":{"ordersn":"A2","tracking_no":"X"}})", "ok", "A2");
        row("label", R"({"code":15,"shop_id":5,"data":{"ordersn":"A3","status":"READY"}})", "ok", "A3");
        row("return", R"({"code":29,"shop_id":5,"data":{"order_sn":"A4","return_sn":"R"}})", "ok", "A4");
        row("package", R"({"code":30,"shop_id":5,"data":{"ordersn":"A5"}})", "ok", "A5");
        row("package changed", R"({"code":47,"shop_id":5,"data":{"order_sn":"A6"}})", "ok", "A6");
        row("chat", R"({"code":10,"shop_id":5,"data":{"ordersn":{"strange":1}}})", "ok");
        row("unknown code", R"({"code":4711,"shop_id":5})", "ok");
        row("no order number", R"({"code":3,"shop_id":5,"data":{}})", "malformed");
        row("no data", R"({"code":3,"shop_id":5})", "malformed");
        row("no code", R"({"shop_id":5})", "malformed");
        row("not JSON", "hello", "malformed");
    }
    void pushesNameTheirOrder()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        QFETCH(const QString, order);
        ShopAccess access;
        access.credentials = {{QStringLiteral("partner_key"), QStringLiteral("partner")}};
        const QString url = QStringLiteral("https://relay.example.com/hook");
        wire::HttpRequest push;
        push.body = body;
        push.headers.append(
            qMakePair(QByteArray("Authorization"), pushSignature(QStringLiteral("partner"), url, body)));
        const auto hint = readPush(push, url, access);
        QCOMPARE(testing::kindOf(hint), kind);
        if (!hint) {
            QCOMPARE(hint.error().raw, body);
            return;
        }
        QCOMPARE(hint->account, QStringLiteral("5"));
        QCOMPARE(hint->externalIds, order.isEmpty() ? std::vector<QString>() : std::vector<QString>{order});
        // Where the console gave a key of its own, the partner's no longer opens.
        access.credentials.insert(QStringLiteral("push_key"), QStringLiteral("own"));
        ENDS_AS("unauthorized", readPush(push, url, access));
    }
    void withoutAnyKeyNoPushIsTaken()
    {
        wire::HttpRequest push;
        push.headers.append(qMakePair(QByteArray("Authorization"), pushSignature(QString(), QStringLiteral("u"), {})));
        ENDS_AS("unauthorized", readPush(push, QStringLiteral("u"), ShopAccess()));
    }

    void signingLeavesBodyAndOwnParametersAlone()
    {
        ShopAccess access;
        access.account = QStringLiteral("220045511");
        access.baseUrl = QStringLiteral("http://127.0.0.1:1/shopee");
        access.credentials = {{QStringLiteral("partner_id"), QStringLiteral("2001234")},
            {QStringLiteral("partner_key"), QStringLiteral("k")},
            {QStringLiteral("access_token"), QStringLiteral("t")}};
        wire::HttpRequest request = GetItemBaseInfo::encode({QStringLiteral("1")});
        const wire::HttpRequest done = kind().sign(request, access, 1'767'225'600'999, {});
        QCOMPARE(done.base, access.baseUrl);
        QCOMPARE(done.query.front(), request.query.front());
        QCOMPARE(wire::queryValue(done.query, u"timestamp"), QStringLiteral("1767225600"));
        QCOMPARE(wire::queryValue(done.query, u"sign").toUtf8(),
            signature(QStringLiteral("k"), "2001234/api/v2/product/get_item_base_info1767225600t220045511"));
        request.base = QStringLiteral("https://elsewhere.test");
        QCOMPARE(kind().sign(request, access, 0, {}).base, QStringLiteral("https://elsewhere.test"));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "test_codec.moc"
