#include "channels/shopee/connector.h"
#include "channels/shopee/returns.h"

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

/// The return of the recorded list, with one text in it replaced.
PulledReturn changed(const QByteArray &from = {}, const QByteArray &to = {})
{
    wire::HttpReply reply = recorded("return_list.json");
    if (!from.isEmpty() && !reply.body.contains(from))
        return {};
    if (!from.isEmpty())
        reply.body.replace(from, to);
    const auto list = GetReturnList::decode({}, reply);
    return list && list->returns.size() == 1 ? list->returns.front() : PulledReturn();
}

wire::HttpReply page(int returns, bool more)
{
    const QByteArray one = changed().raw;
    QByteArrayList rows;
    for (int i = 0; i < returns; ++i)
        rows << one;
    return saying("{\"error\":\"\",\"response\":{\"more\":" + QByteArray(more ? "true" : "false") + ",\"return\":["
        + rows.join(',') + "]}}");
}

/// get_return_detail's answer, with the return in that status.
wire::HttpReply detail(const QByteArray &status)
{
    return saying("{\"error\":\"\",\"response\":" + changed("REQUESTED", status).raw + "}");
}

const QByteArray kRefused("{\"error\":\"error_data\",\"message\":\"Invalid return status: X\",\"request_id\":\"r\"}");
const QByteArray kDone("{\"error\":\" \",\"message\":\" \",\"request_id\":\"r\",\"response\":{\"return_sn\":\"1\"}}");

wire::HttpReply reasons(const QByteArray &rows)
{
    return saying("{\"error\":\"\",\"response\":{\"dispute_reason_list\":[" + rows + "]}}");
}
const QByteArray kWithPhotos(
    "{\"dispute_reason\":53,\"evidence_module_list\":[{\"module_index\":1,\"is_required\":true}]}");
const QByteArray kPlain("{\"dispute_reason\":2,\"evidence_module_list\":[{\"module_index\":1,\"is_required\":false}]}");
const QByteArray kNotReceived("{\"dispute_reason\":46,\"evidence_module_list\":[]}");

} // namespace

/// What buyers want back, and what the shop says to it.
class TestReturns : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ScriptedWire> m_wire;
    std::unique_ptr<Connector> m_connector;
    testing::VirtualClock m_clock;
    const QString m_id = QStringLiteral("2601020TA5PM808");

    void connect(const QString &email)
    {
        ShopAccess access;
        access.credentials.insert(QStringLiteral("seller_email"), email);
        m_connector = shopee::kind().connect(access, *m_wire);
    }
    Result<> accept() { return testing::finish(m_clock, m_connector->returnDesk()->accept(m_id)); }
    Result<> dispute()
    {
        return testing::finish(m_clock, m_connector->returnDesk()->dispute(m_id, QStringLiteral("utuh")));
    }
    QString asked(std::size_t call, const char *key) const
    {
        return wire::queryValue(m_wire->sent[call].query, QString::fromLatin1(key));
    }

private Q_SLOTS:
    void init()
    {
        m_wire = std::make_unique<ScriptedWire>();
        connect(QStringLiteral("toko@example.test"));
    }
    void cleanup()
    {
        m_connector.reset();
        m_wire.reset();
    }

    void aReturnIsReadToItsLastField()
    {
        const PulledReturn pulled = changed();
        QCOMPARE(pulled.externalId, m_id);
        VALUE(const ChannelReturn wish, pulled.wish);
        QCOMPARE(wish.orderExternalId, QStringLiteral("251231ABCDEF12"));
        QCOMPARE(int(wish.state), int(ReturnState::Requested));
        QCOMPARE(wish.channelState, QStringLiteral("REQUESTED"));
        QCOMPARE(wish.version, 1767300100000);
        QCOMPARE(wish.requestedAt, 1767300000000);
        QCOMPARE(wish.answerBy, std::optional<qint64>(1767472800000));
        QCOMPARE(wish.reason, QStringLiteral("PHYSICAL_DMG"));
        QCOMPARE(wish.text, QStringLiteral("pecah"));
        QCOMPARE(wish.refundMinor, 14'900'000);
        QVERIFY(wish.goodsComeBack);
        QCOMPARE(wish.lines.size(), std::size_t(1));
        QCOMPARE(wish.lines[0].ref, (ListingRef{QStringLiteral("3400133011"), QStringLiteral("2000458803")}));
        QCOMPARE(wish.lines[0].sellerSku, QStringLiteral("TEKO-BIRU"));
        QCOMPARE(wish.lines[0].quantity, 2);
        QCOMPARE(wish.lines[0].refundMinor, 14'900'000);
    }
    void statusesAreTranslated_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("state");
        const auto row = [](const char *status, ReturnState state) {
            QTest::newRow(status) << QByteArray(status) << int(state);
        };
        row("REQUESTED", ReturnState::Requested);
        row("PROCESSING", ReturnState::Approved);
        row("ACCEPTED", ReturnState::Approved);
        row("JUDGING", ReturnState::Disputed);
        row("SELLER_DISPUTE", ReturnState::Disputed);
        row("CLOSED", ReturnState::Refunded);
        row("CANCELLED", ReturnState::Withdrawn);
        row("SOMETHING_NEW", ReturnState::Disputed);
    }
    void statusesAreTranslated()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const int, state);
        VALUE(const ChannelReturn wish, changed("REQUESTED", status).wish);
        QCOMPARE(int(wish.state), state);
        QCOMPARE(wish.channelState.toLatin1(), status);
    }
    void closedWithoutARefundIsRefused()
    {
        wire::HttpReply reply = detail("CLOSED");
        reply.body.replace("\"refund_amount\":149000", "\"refund_amount\":0");
        VALUE(const PulledReturn pulled, GetReturnDetail::decode(m_id, reply));
        VALUE(const ChannelReturn wish, pulled.wish);
        QCOMPARE(int(wish.state), int(ReturnState::Refused));
    }
    void goodsStayWithTheBuyerWhenOnlyMoneyGoesBack()
    {
        VALUE(const ChannelReturn only, changed("\"return_solution\":0", "\"return_solution\":1").wish);
        QVERIFY(!only.goodsComeBack);
        VALUE(const ChannelReturn none, changed("\"needs_logistics\":true", "\"needs_logistics\":false").wish);
        QVERIFY(!none.goodsComeBack);
    }
    void goodsOnTheirWayHaveADeadlineOfTheirOwn()
    {
        wire::HttpReply reply = detail("PROCESSING");
        reply.body.replace("\"return_seller_due_date\":0", "\"return_seller_due_date\":1767900000");
        VALUE(const PulledReturn pulled, GetReturnDetail::decode(m_id, reply));
        VALUE(const ChannelReturn wish, pulled.wish);
        QCOMPARE(wish.answerBy, std::optional<qint64>(1767900000000));
    }
    void whatAReturnCannotBeIsMalformedWithItsOwnBytes_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("no order", "\"order_sn\":\"251231ABCDEF12\"", "\"order_sn\":\"\"");
        row("no time", "\"update_time\":1767300100", "\"update_time\":null");
        row("pieces below nothing", "\"amount\":2", "\"amount\":-2");
        row("a refund below nothing", "\"refund_amount\":149000", "\"refund_amount\":-1");
        row("a price whose sum overflows", "\"item_price\":74500", "\"item_price\":92233720368547758");
        row("any text for a currency", "\"currency\":\"IDR\"", "\"currency\":\"Rp<b>\"");
    }
    void whatAReturnCannotBeIsMalformedWithItsOwnBytes()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const PulledReturn pulled = changed(from, to);
        QVERIFY2(!pulled.raw.isEmpty(), "the recorded answer has no such text");
        ENDS_AS("malformed", pulled.wish);
        QCOMPARE(pulled.externalId, m_id);
        QCOMPARE(pulled.wish.error().raw, pulled.raw);
    }
    void aWindowOfOnePageIsOneCall()
    {
        m_wire->replies = {page(3, false)};
        OrderWindow window;
        window.from = 1'767'225'600'999;
        window.to = 1'767'225'700'001;
        VALUE(const ReturnPage read, testing::finish(m_clock, m_connector->returns()->pullReturns(window)));
        QCOMPARE(read.returns.size(), std::size_t(3));
        QVERIFY(read.next.isEmpty());
        QCOMPARE(asked(0, "page_no"), QStringLiteral("0"));
        QCOMPARE(asked(0, "update_time_from"), QStringLiteral("1767225600"));
        QCOMPARE(asked(0, "update_time_to"), QStringLiteral("1767225701"));
        QVERIFY(m_connector->returns()->longestWindow() / 1000 + 2 <= 15 * 24 * 3600);
    }
    void aWindowOfMoreThanAPageIsReadInShorterOnes()
    {
        // [0, 100] is too much, so is [0, 50], [0, 25] fits; then [25, 100].
        m_wire->replies = {page(100, true), page(100, true), page(60, false), page(80, false)};
        OrderWindow window;
        window.to = 100'000;
        VALUE(const ReturnPage first, testing::finish(m_clock, m_connector->returns()->pullReturns(window)));
        QCOMPARE(first.returns.size(), std::size_t(60));
        QCOMPARE(asked(2, "update_time_to"), QStringLiteral("25"));
        window.cursor = first.next;
        VALUE(const ReturnPage rest, testing::finish(m_clock, m_connector->returns()->pullReturns(window)));
        QCOMPARE(rest.returns.size(), std::size_t(80));
        QVERIFY(rest.next.isEmpty());
        QCOMPARE(asked(3, "update_time_from"), QStringLiteral("25"));
        QCOMPARE(asked(3, "update_time_to"), QStringLiteral("100"));
    }
    void aSecondOfMoreThanAPageIsReadPageByPage()
    {
        m_wire->replies = {page(100, true), page(20, false)};
        OrderWindow window;
        window.from = window.to = 7000;
        VALUE(const ReturnPage read, testing::finish(m_clock, m_connector->returns()->pullReturns(window)));
        QCOMPARE(read.returns.size(), std::size_t(120));
        QCOMPARE(asked(1, "page_no"), QStringLiteral("1"));
        QVERIFY(read.next.isEmpty());
    }
    void aForeignCursorIsMalformed()
    {
        OrderWindow window;
        window.cursor = QStringLiteral("any/forward/1/0");
        ENDS_AS("malformed", testing::finish(m_clock, m_connector->returns()->pullReturns(window)));
        QVERIFY(m_wire->sent.empty());
    }
    void anAcceptedReturnIsAccepted()
    {
        m_wire->replies = {saying(kDone)};
        ENDS_AS("ok", accept());
        QVERIFY(!m_wire->sent[0].repeatable);
        m_wire->replies = {saying(kRefused), detail("ACCEPTED")};
        ENDS_AS("ok", accept());
    }
    void aReturnThatWasDecidedOtherwiseIsNamedSo()
    {
        m_wire->replies = {saying(kRefused), detail("CANCELLED")};
        const Result<> late = accept();
        ENDS_AS("rejected", late);
        QCOMPARE(late.error().code, QStringLiteral("return.answered"));
        m_wire->replies = {saying(kRefused), detail("REQUESTED")};
        const Result<> refused = accept();
        ENDS_AS("rejected", refused);
        QCOMPARE(refused.error().code, QString());
    }
    void aDisputeTakesTheReasonThatClaimsNothing()
    {
        m_wire->replies = {reasons(kNotReceived + ',' + kWithPhotos + ',' + kPlain), saying(kDone)};
        ENDS_AS("ok", dispute());
        const json::Value sent = json::parse(m_wire->sent[1].body).value_or(json::Value());
        const json::Value wanted{{"return_sn", "2601020TA5PM808"}, {"email", "toko@example.test"},
            {"dispute_reason_id", 2}, {"dispute_text_reason", "utuh"}};
        QCOMPARE(json::toText(sent), json::toText(wanted));
    }
    void aDisputeThatWantsPhotosIsLeftToAPerson()
    {
        m_wire->replies = {reasons(kNotReceived + ',' + kWithPhotos)};
        const Result<> refused = dispute();
        ENDS_AS("rejected", refused);
        QCOMPARE(refused.error().code, QStringLiteral("return.evidence"));
        QCOMPARE(m_wire->sent.size(), std::size_t(1));
    }
    void withoutAnEmailNothingIsAsked()
    {
        connect({});
        const Result<> refused = dispute();
        ENDS_AS("rejected", refused);
        QCOMPARE(refused.error().code, QStringLiteral("return.no-email"));
        QVERIFY(m_wire->sent.empty());
    }
    void aReturnThatIsDisputedIsDisputed()
    {
        m_wire->replies = {reasons(kPlain), saying(kRefused), detail("SELLER_DISPUTE")};
        ENDS_AS("ok", dispute());
    }
};

QTEST_GUILESS_MAIN(TestReturns)
#include "test_returns.moc"
