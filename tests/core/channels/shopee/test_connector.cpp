#include "channels/shopee/connector.h"

#include "base/json.h"
#include "core/channels/shopee/recorded.h"
#include "core/channels/shopee/scripted_wire.h"
#include "support/expect.h"
#include "support/virtual_clock.h"

#include <QUrl>

using namespace selaras;
using namespace channels;
using testing::recorded;
using testing::saying;
using testing::ScriptedWire;

namespace {

wire::HttpReply listOf(const QStringList &ids)
{
    json::Value rows = json::Value::array();
    for (const QString &id : ids)
        rows.push_back(json::Value{{"order_sn", json::utf8(id)}, {"order_status", "READY_TO_SHIP"}});
    return saying(json::toBytes(json::Value{{"error", ""}, {"request_id", "r"},
        {"response", json::Value{{"more", false}, {"next_cursor", ""}, {"order_list", rows}}}}));
}

const QByteArray kNotFound(R"({"error":"error_not_found","message":"order is not found","request_id":"r"})");

} // namespace

class TestConnector : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ScriptedWire> m_wire;
    std::unique_ptr<Connector> m_connector;
    testing::VirtualClock m_clock;

    template <class T> Result<T> finish(QCoro::Task<Result<T>> task)
    {
        return testing::finish(m_clock, std::move(task));
    }

private Q_SLOTS:
    void init()
    {
        m_wire = std::make_unique<ScriptedWire>();
        ShopAccess access;
        access.account = QStringLiteral("220045511");
        access.credentials.insert(QStringLiteral("partner_id"), QStringLiteral("2001234"));
        m_connector = shopee::kind().connect(access, *m_wire);
    }
    void cleanup()
    {
        m_connector.reset();
        m_wire.reset();
    }

    void aListedOrderWithoutDetailsIsKeptForAPerson()
    {
        m_wire->replies
            = {listOf({QStringLiteral("LOST1"), QStringLiteral("251231ABCDEF12")}), recorded("order_detail.json")};
        VALUE(const OrderPage page, finish(m_connector->orders()->pullOrders({})));
        QCOMPARE(page.orders.size(), std::size_t(2));
        QCOMPARE(page.orders[0].externalId, QStringLiteral("LOST1")); // in front, where it is seen
        ENDS_AS("malformed", page.orders[0].order);
        QCOMPARE(page.orders[0].order.error().code, QStringLiteral("order.without-details"));
        QVERIFY(page.orders[0].raw.contains("LOST1"));
        ENDS_AS("ok", page.orders[1].order);
    }
    void anOrderListedTwiceIsAskedForOnce()
    {
        m_wire->replies = {listOf({QStringLiteral("251231ABCDEF12"), QStringLiteral("251231ABCDEF12")}),
            recorded("order_detail.json")};
        VALUE(const OrderPage page, finish(m_connector->orders()->pullOrders({})));
        QCOMPARE(page.orders.size(), std::size_t(1));
        QCOMPARE(wire::queryValue(m_wire->sent[1].query, u"order_sn_list"), QStringLiteral("251231ABCDEF12"));
    }
    void aWindowIsRoundedOutwards()
    {
        m_wire->replies = {listOf({})};
        OrderWindow window;
        window.from = 1'767'225'600'999;
        window.to = 1'767'225'700'001;
        VALUE(const OrderPage page, finish(m_connector->orders()->pullOrders(window)));
        QVERIFY(page.orders.empty());
        QCOMPARE(wire::queryValue(m_wire->sent[0].query, u"time_from"), QStringLiteral("1767225600"));
        QCOMPARE(wire::queryValue(m_wire->sent[0].query, u"time_to"), QStringLiteral("1767225701"));
        constexpr qint64 kFifteenDays = 15 * 24 * 3600;
        QVERIFY(m_connector->orders()->longestWindow() / 1000 + 2 <= kFifteenDays);
    }
    void aBatchRefusedForOneUnknownOrderIsHalvedUntilItStandsAlone()
    {
        // asked: U, A  ->  refused; U  ->  refused, left out; A  ->  its details
        m_wire->replies = {saying(kNotFound), saying(kNotFound), recorded("order_detail.json")};
        std::vector<QString> ids{QStringLiteral("UNKNOWN"), QStringLiteral("251231ABCDEF12")};
        VALUE(const auto orders, finish(m_connector->orders()->fetchOrders(ids)));
        QCOMPARE(orders.size(), std::size_t(1));
        QCOMPARE(orders[0].externalId, QStringLiteral("251231ABCDEF12"));
        QCOMPARE(m_wire->sent.size(), std::size_t(3));
    }
    void detailsAreAskedForFiftyAtATime()
    {
        std::vector<QString> ids;
        for (int i = 0; i < 101; ++i)
            ids.push_back(QStringLiteral("S%1").arg(i));
        for (int i = 0; i < 3; ++i)
            m_wire->replies.push_back(saying(R"({"error":"","response":{"order_list":[]}})"));
        VALUE(const auto orders, finish(m_connector->orders()->fetchOrders(ids)));
        QVERIFY(orders.empty());
        QCOMPARE(m_wire->sent.size(), std::size_t(3));
        const auto asked = [&](std::size_t call) {
            return wire::queryValue(m_wire->sent[call].query, u"order_sn_list").split(u',');
        };
        QCOMPARE(asked(0).size(), 50);
        QCOMPARE(asked(0).front(), QStringLiteral("S0"));
        QCOMPARE(asked(2), QStringList{QStringLiteral("S100")});
    }
    void anErrorInTheSecondBatchIsNotAHalfReadPage()
    {
        std::vector<QString> ids;
        for (int i = 0; i < 60; ++i)
            ids.push_back(QStringLiteral("S%1").arg(i));
        m_wire->replies = {recorded("order_detail.json"), saying(R"({"error":"error_rate_limit"})")};
        ENDS_AS("throttled", finish(m_connector->orders()->fetchOrders(ids)));
    }
    void aBatchOfTwoItemsIsAMistakeOfTheCaller()
    {
        std::vector<StockUpdate> batch{{{QStringLiteral("1"), {}}, 1}, {{QStringLiteral("2"), {}}, 1}};
        ENDS_AS("unsupported", finish(m_connector->stock()->pushStock(batch)));
        std::vector<StockUpdate> negative{{{QStringLiteral("1"), {}}, -1}};
        ENDS_AS("unsupported", finish(m_connector->stock()->pushStock(negative)));
        QVERIFY(m_wire->sent.empty());
    }

    void theSignInAnswerOfAShopIsExchanged()
    {
        m_wire->replies = {recorded("token_get.json")};
        const QUrl answer(QStringLiteral("https://selaras.test/back?state=7&code=abc%2B1&shop_id=77"));
        VALUE(const auto granted, finish(m_connector->authorizer()->signIn(answer, 1000)));
        QCOMPARE(granted.first, QStringLiteral("77"));
        QCOMPARE(granted.second.accessExpiresAt, 14'401'000);
        QCOMPARE(m_wire->sent[0].body, QByteArray(R"({"code":"abc+1","partner_id":2001234,"shop_id":77})"));
    }
    void aMainAccountMustHoldOurShopOrOneAlone_data()
    {
        QTest::addColumn<QByteArray>("shops");
        QTest::addColumn<QString>("account");
        QTest::newRow("ours among others") << QByteArray("[5,220045511]") << QStringLiteral("220045511");
        QTest::newRow("one alone") << QByteArray("[5]") << QStringLiteral("5");
        QTest::newRow("others") << QByteArray("[5,6]") << QString();
        QTest::newRow("none") << QByteArray("[]") << QString();
    }
    void aMainAccountMustHoldOurShopOrOneAlone()
    {
        QFETCH(const QByteArray, shops);
        QFETCH(const QString, account);
        m_wire->replies = {saying(
            R"({"error":"","refresh_token":"r","access_token":"a","expire_in":14400,"shop_id_list":)" + shops + "}")};
        const QUrl answer(QStringLiteral("https://selaras.test/back?code=abc&main_account_id=31219"));
        const auto granted = finish(m_connector->authorizer()->signIn(answer, 1000));
        QCOMPARE(m_wire->sent[0].body, QByteArray(R"({"code":"abc","main_account_id":31219,"partner_id":2001234})"));
        if (account.isEmpty()) {
            ENDS_AS("rejected", granted);
            QCOMPARE(granted.error().code, QStringLiteral("access.which-shop"));
        } else {
            QCOMPARE(granted.value().first, account);
        }
    }
    void anAnswerWithoutACodeIsRejectedUnasked()
    {
        const QUrl refusedByTheSeller(QStringLiteral("https://selaras.test/back?error=denied"));
        ENDS_AS("rejected", finish(m_connector->authorizer()->signIn(refusedByTheSeller, 1000)));
        QVERIFY(m_wire->sent.empty());
    }
    void aResendCodeBringsALostPairBack()
    {
        m_wire->replies = {saying(
            R"({"error":"","refresh_token":"r","access_token":"a","expire_in":3600,"shop_id_list":[220045511]})")};
        const QUrl typed(QStringLiteral("https://selaras.test/back?resend_code=5a5a"));
        VALUE(const auto granted, finish(m_connector->authorizer()->signIn(typed, 1000)));
        QCOMPARE(granted.first, QStringLiteral("220045511"));
        QCOMPARE(granted.second.accessExpiresAt, 3'601'000);
        QCOMPARE(m_wire->sent[0].path, QStringLiteral("/api/v2/public/get_token_by_resend_code"));
        QCOMPARE(m_wire->sent[0].body, QByteArray(R"({"resend_code":"5a5a"})"));
    }
    void aResendCodeOfOtherShopsIsRejected()
    {
        m_wire->replies
            = {saying(R"({"error":"","refresh_token":"r","access_token":"a","expire_in":3600,"shop_id_list":[5,6]})")};
        const QUrl typed(QStringLiteral("https://selaras.test/back?resend_code=5a5a"));
        ENDS_AS("rejected", finish(m_connector->authorizer()->signIn(typed, 1000)));
    }
};

QTEST_GUILESS_MAIN(TestConnector)
#include "test_connector.moc"
