#include "channels/woocommerce/codec_errors.h"
#include "support/expect.h"

using namespace selaras;
using namespace selaras::channels::woocommerce;

/// What an answer that is not what we asked for means.
class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRefusalHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, int status, const char *body, const char *kind, const char *code) {
            QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(kind) << QString::fromLatin1(code);
        };
        const char *const authentication
            = R"({"code":"woocommerce_rest_authentication_error","message":"%s","data":{"status":401}})";
        const auto said = [&](const char *message) {
            return QByteArray(authentication).replace("%s", message);
        };
        row("no key", 401, R"({"code":"woocommerce_rest_cannot_view","message":"Sorry","data":{"status":401}})",
            "unauthorized", "woocommerce.key");
        row("bad signature", 401, said("Invalid signature - provided signature does not match.").constData(),
            "unauthorized", "woocommerce.key");
        row("clock", 401, said("Invalid timestamp.").constData(), "transient", "clock");
        row("nonce", 401, said("Invalid nonce - nonce has already been used.").constData(), "transient", "nonce");
        row("401 cut off", 401, said("Invalid nonce").chopped(20).constData(), "transient", "");
        row("401 page", 401, "<html>Login</html>", "unauthorized", "woocommerce.key");
        row("role", 403, R"({"code":"woocommerce_rest_cannot_edit","message":"x","data":{"status":403}})",
            "unauthorized", "woocommerce.role");
        row("firewall", 403, "<html>Forbidden</html>", "unauthorized", "woocommerce.blocked");
        row("no order", 404, R"({"code":"woocommerce_rest_shop_order_invalid_id","message":"x","data":{"status":404}})",
            "rejected", "woocommerce.not-found");
        row("no route", 404, R"({"code":"rest_no_route","message":"x","data":{"status":404}})", "rejected",
            "woocommerce.no-route");
        row("no shop", 404, "<html>404</html>", "rejected", "woocommerce.address");
        row("moved", 301, "", "rejected", "woocommerce.address");
        row("bad parameter", 400, R"({"code":"rest_invalid_param","message":"x","data":{"status":400}})", "rejected",
            "woocommerce.refused");
        row("too many", 413,
            R"({"code":"woocommerce_rest_request_entity_too_large","message":"x","data":{"status":413}})", "rejected",
            "woocommerce.batch-size");
        row("refund 500", 500,
            R"({"code":"woocommerce_rest_cannot_create_order_refund","message":"Invalid refund amount.","data":500})",
            "rejected", "woocommerce.refused");
        row("PHP 500", 500, R"({"code":"internal_server_error","message":"x","data":{"status":500}})", "transient", "");
        row("cloudflare", 522, "<html>timed out</html>", "transient", "");
        row("busy", 429, "<html>slow down</html>", "throttled", "");
        row("page", 200, "<!DOCTYPE html><html><script>var a={};</script></html>", "malformed", "answer.page");
        row("nothing", 200, "", "malformed", "");
    }
    void everyRefusalHasItsKind()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, kind);
        QFETCH(const QString, code);
        wire::HttpReply reply;
        reply.status = status;
        reply.body = body;
        const auto answer = documentOf(reply);
        QCOMPARE(testing::kindOf(answer), kind);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().raw, body);
    }
    void theShopsWaitIsKept()
    {
        wire::HttpReply reply;
        reply.status = 503;
        reply.headers = {{"retry-after", "120"}};
        const auto answer = documentOf(reply);
        ENDS_AS("transient", answer);
        QCOMPARE(answer.error().retryAfter, std::optional<std::chrono::milliseconds>(120'000));
    }
    void aWaitUntilADateCountsFromTheShopsOwnTime()
    {
        wire::HttpReply reply;
        reply.status = 429;
        reply.headers = {{"Date", "Sat, 21 Nov 2026 06:00:00 GMT"}, {"Retry-After", "Sat, 21 Nov 2026 06:01:30 GMT"}};
        const auto answer = documentOf(reply);
        ENDS_AS("throttled", answer);
        QCOMPARE(answer.error().retryAfter, std::optional<std::chrono::milliseconds>(90'000));
    }
    void aNoticeBeforeTheJsonIsTakenOff()
    {
        wire::HttpReply reply;
        reply.status = 200;
        reply.body
            = "\xEF\xBB\xBF<br />\n<b>Notice</b>: Undefined index in <b>/x.php</b> on line <b>3</b><br />\n{\"a\":1}";
        VALUE(const json::Value answer, documentOf(reply));
        QCOMPARE(answer["a"].get<int>(), 1);
    }
    void aNoticeBeforeARefusalHidesNothing()
    {
        wire::HttpReply reply;
        reply.status = 404;
        reply.body = "Warning: x\n{\"code\":\"rest_no_route\",\"message\":\"\",\"data\":{\"status\":404}}";
        QCOMPARE(documentOf(reply).error().code, QStringLiteral("woocommerce.no-route"));
    }
    void anElementsOwnErrorCountsByItsOwnStatus()
    {
        const json::Value gone{
            {"code", "woocommerce_rest_product_invalid_id"}, {"message", "Invalid ID."}, {"data", {{"status", 400}}}};
        QCOMPARE(elementError(gone).code, QStringLiteral("woocommerce.not-found"));
        const json::Value bare{
            {"code", "woocommerce_rest_cannot_create_order_refund"}, {"message", "x"}, {"data", 500}};
        QCOMPARE(elementError(bare).kind, Error::Kind::Rejected);
    }
};

QTEST_APPLESS_MAIN(TestErrors)
#include "test_errors.moc"
