#include "channels/shopee/order_decode.h"
#include "channels/shopee/order_state.h"
#include "channels/shopee/orders.h"

#include "base/random.h"
#include "core/channels/shopee/recorded.h"
#include "support/expect.h"

using namespace selaras;
using namespace channels;
using namespace channels::shopee;
using testing::recorded;
using testing::saying;

namespace {

/// The first order of a recorded answer, with one text in it replaced.
PulledOrder changed(const QByteArray &from, const QByteArray &to)
{
    wire::HttpReply reply = recorded("order_detail.json");
    if (!reply.body.contains(from))
        return {};
    reply.body.replace(from, to);
    const auto orders = GetOrderDetail::decode({}, reply);
    return orders && orders->size() == 1 ? orders->front() : PulledOrder();
}

OrderSigns signs(const char *status)
{
    OrderSigns out;
    out.status = QString::fromLatin1(status);
    return out;
}

} // namespace

class TestOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsReadToItsLastField()
    {
        VALUE(const auto orders, GetOrderDetail::decode({}, recorded("order_detail.json")));
        QCOMPARE(orders.size(), std::size_t(1));
        QCOMPARE(orders.front().externalId, QStringLiteral("251231ABCDEF12"));
        VALUE(const ChannelOrder order, orders.front().order);
        QCOMPARE(order.number, QStringLiteral("251231ABCDEF12"));
        QCOMPARE(order.state, OrderState::Ready);
        QCOMPARE(order.money, MoneyState::Paid);
        QCOMPARE(order.channelState, QStringLiteral("READY_TO_SHIP"));
        QCOMPARE(order.hold, QString());
        QCOMPARE(order.version, 1767190300000);
        QCOMPARE(order.placedAt, 1767190000000);
        QCOMPARE(order.paidAt, std::optional<qint64>(1767190290000));
        QCOMPARE(order.shipBy, std::optional<qint64>(1767362400000));
        QVERIFY(order.channelHoldsStock);
        QCOMPARE(order.currency, QStringLiteral("IDR"));
        QCOMPARE(order.goodsMinor, 14'900'000);
        QCOMPARE(order.shippingMinor, 900'000);
        QCOMPARE(order.totalMinor, 15'800'000);
        QCOMPARE(order.discountMinor, 0);
        QCOMPARE(order.courier, QStringLiteral("SPX Standard"));
        QCOMPARE(order.buyerName, QStringLiteral("b***r"));
        QCOMPARE(order.buyerNote, QStringLiteral("tolong \"bubble wrap\", ya [penting}"));
        QCOMPARE(order.recipient.name, QStringLiteral("B***i"));
        QCOMPARE(order.recipient.city, QStringLiteral("KOTA BANDUNG"));
        QCOMPARE(order.recipient.province, QStringLiteral("JAWA BARAT"));
        QCOMPARE(order.recipient.country, QStringLiteral("ID"));
        QCOMPARE(order.lines.size(), std::size_t(1));
        const ChannelLine &line = order.lines.front();
        QCOMPARE(line.itemId, QStringLiteral("3400133011"));
        QCOMPARE(line.variationId, QStringLiteral("2000458803"));
        QCOMPARE(line.sellerSku, QStringLiteral("TEKO-BIRU"));
        QCOMPARE(line.title, QStringLiteral("Teko Keramik - Biru"));
        QCOMPARE(line.quantity, 2);
        QCOMPARE(line.unitMinor, 7'450'000);
        QCOMPARE(line.totalMinor, 14'900'000);
    }
    void linesOfABundleCostNothingAndKeepApart()
    {
        VALUE(const auto orders, GetOrderDetail::decode({}, recorded("order_bundle.json")));
        VALUE(const ChannelOrder order, orders.front().order);
        QCOMPARE(order.lines.size(), std::size_t(3));
        QCOMPARE(order.lines[0].unitMinor, 0);
        QCOMPARE(order.lines[0].variationId, QString());
        QCOMPARE(order.lines[0].sellerSku, QStringLiteral("PAN"));
        QCOMPARE(order.lines[0].externalLineId, QStringLiteral("3400133018::900/5"));
        QCOMPARE(order.lines[1].externalLineId, QStringLiteral("3400133018::900/5#2"));
        QCOMPARE(order.lines[1].quantity, 1); // told as a text
        QCOMPARE(order.discountMinor, 0); // more was paid than the lines say: nothing is known
        QCOMPARE(order.totalMinor, 20'900'000);
    }
    void cancelledPiecesAreTakenOffWhileTheOrderLives()
    {
        VALUE(const auto orders, GetOrderDetail::decode({}, recorded("order_bundle.json")));
        VALUE(const ChannelOrder order, orders.front().order);
        QCOMPARE(order.lines[2].quantity, 3);
        QCOMPARE(order.lines[2].unitMinor, 2'250'001); // 22500.005: floating point noise is rounded
        QCOMPARE(order.lines[2].totalMinor, 3 * 2'250'001);
        wire::HttpReply ended = recorded("order_bundle.json");
        ended.body.replace("READY_TO_SHIP", "CANCELLED");
        VALUE(const auto cancelled, GetOrderDetail::decode({}, ended));
        VALUE(const ChannelOrder over, cancelled.front().order);
        QCOMPARE(over.lines[2].quantity, 5);
        QVERIFY(!over.channelHoldsStock);
    }
    void cashOnDeliveryIsReadyWithoutAPayTime()
    {
        VALUE(const auto orders, GetOrderDetail::decode({}, recorded("order_bundle.json")));
        VALUE(const ChannelOrder order, orders.front().order);
        QCOMPARE(order.state, OrderState::Ready);
        QCOMPARE(order.money, MoneyState::Cod);
        QVERIFY(!order.paidAt);
        QVERIFY(!order.shipBy);
    }
    void whatAnOrderCannotBeIsMalformedWithItsOwnBytes_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("no item list", "\"item_list\":[{\"item_id\":3400133011,\"item_name\"",
            "\"item_lisp\":[{\"item_id\":1,\"n\"");
        row("no status", "\"order_status\"", "\"order_stats\"");
        row("no update time", "\"update_time\":1767190300", "\"update_time\":null");
        row("a time far beyond", "\"update_time\":1767190300", "\"update_time\":1767190300000000");
        row("no currency", "\"currency\":\"IDR\"", "\"currency\":null");
        row("any text for a currency", "\"currency\":\"IDR\"", "\"currency\":\"Rp<b>\"");
        row("no item id", "\"item_id\":3400133011,\"item_name\"", "\"item_id\":0,\"item_name\"");
        row("a negative item id", "\"item_id\":3400133011,\"item_name\"", "\"item_id\":-5,\"item_name\"");
        row("no quantity", "\"model_quantity_purchased\":2", "\"model_quantity_purchased\":null");
        row("a negative quantity", "\"model_quantity_purchased\":2", "\"model_quantity_purchased\":-2");
        row("half a piece", "\"model_quantity_purchased\":2", "\"model_quantity_purchased\":2.5");
        row("more cancelled than bought", "\"cancelled_qty\":0", "\"cancelled_qty\":3");
        row("a negative price", "\"model_discounted_price\":74500", "\"model_discounted_price\":-1");
        row("a price of 10^19", "\"model_discounted_price\":74500", "\"model_discounted_price\":10000000000000000000");
        row("a price whose total overflows", "\"model_discounted_price\":74500",
            "\"model_discounted_price\":92233720368547758");
        row("a total that is a list", "\"total_amount\":158000", "\"total_amount\":[158000]");
        row("a negative total", "\"total_amount\":158000", "\"total_amount\":-1");
        row("cod that is a text", "\"cod\":false", "\"cod\":\"no\"");
    }
    void whatAnOrderCannotBeIsMalformedWithItsOwnBytes()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const PulledOrder order = changed(from, to);
        QVERIFY2(!order.raw.isEmpty(), "the recorded answer has no such text");
        ENDS_AS("malformed", order.order);
        QCOMPARE(order.externalId, QStringLiteral("251231ABCDEF12"));
        QCOMPARE(order.order.error().raw, order.raw);
        QVERIFY(order.raw.startsWith("{\"order_sn\"") && order.raw.endsWith("}"));
    }
    void typesThatDriftAreForgiven_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        const auto row = [](const char *name, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to);
        };
        row("weight as text", "\"weight\":0.6", "\"weight\":\"0.6\"");
        row("location as text", "\"product_location_id\":[\"IDZ\"]", "\"product_location_id\":\"IDZ\"");
        row("quantity as text", "\"model_quantity_purchased\":2", "\"model_quantity_purchased\":\"2\"");
        row("amount as text", "\"total_amount\":158000", "\"total_amount\":\"158000.00\"");
        row("amount with a point", "\"total_amount\":158000", "\"total_amount\":1.58e5");
        row("id as text", "\"model_id\":2000458803,\"model_name\"", "\"model_id\":\"2000458803\",\"model_name\"");
        row("a new field", "\"region\":\"ID\",\"currency\"", "\"zone\":{\"a\":[]},\"region\":\"ID\",\"currency\"");
        row("null packages", "\"split_up\":false", "\"split_up\":null");
    }
    void typesThatDriftAreForgiven()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        VALUE(const ChannelOrder order, changed(from, to).order);
        QCOMPARE(order.totalMinor, 15'800'000);
        QCOMPARE(order.lines.front().quantity, 2);
        QCOMPARE(order.lines.front().variationId, QStringLiteral("2000458803"));
    }
    void aConfirmedShippingFeeReplacesTheEstimate()
    {
        wire::HttpReply reply = recorded("order_detail.json");
        reply.body.replace("\"actual_shipping_fee\":0,\"actual_shipping_fee_confirmed\":false",
            "\"actual_shipping_fee\":12000,\"actual_shipping_fee_confirmed\":true");
        VALUE(const auto orders, GetOrderDetail::decode({}, reply));
        VALUE(const ChannelOrder order, orders.front().order);
        QCOMPARE(order.shippingMinor, 1'200'000);
        QCOMPARE(order.discountMinor, 300'000);
    }
    void noBytesBringTheDecoderDownNorInventAnOrder()
    {
        SeededRandom random(20261121);
        const QByteArray whole = recorded("order_detail.json").body;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray body = whole;
            for (quint64 changes = 1 + random.below(4); changes > 0; --changes)
                body[qsizetype(random.below(quint64(body.size())))] = char(random.below(256));
            if (random.below(4) == 0)
                body.truncate(qsizetype(random.below(quint64(body.size()))));
            const auto orders = GetOrderDetail::decode({}, saying(body));
            if (!orders)
                continue;
            for (const PulledOrder &pulled : *orders) {
                QVERIFY(body.contains(pulled.raw));
                if (!pulled.order)
                    continue;
                QVERIFY(!pulled.order->externalId.isEmpty());
                QVERIFY(!pulled.order->lines.empty());
                for (const ChannelLine &line : pulled.order->lines)
                    QVERIFY(line.quantity >= 0 && line.unitMinor >= 0 && line.totalMinor >= 0);
            }
        }
    }
    void aListToldTwiceHidesNothing()
    {
        wire::HttpReply reply
            = saying("{\"error\":\"\",\"response\":{\"order_list\":[],\"order_list\":[{\"order_sn\":\"A\"}]}}");
        ENDS_AS("malformed", GetOrderDetail::decode({}, reply));
    }
    void onePackageWhoseCourierCameInVainTellsItOfTheOrder()
    {
        OrderSigns of = signs("PROCESSED");
        of.paid = true;
        of.packages = {QStringLiteral("LOGISTICS_REQUEST_CREATED"), QStringLiteral("LOGISTICS_PICKUP_RETRY")};
        QVERIFY(isPickUpFailed(standing(of).hold));
        of.status = QStringLiteral("SHIPPED");
        QCOMPARE(standing(of).hold, QString());
    }
    void statusesAreTranslated_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("paid");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("money");
        QTest::addColumn<QString>("hold");
        const auto row = [](const char *status, bool paid, OrderState state, MoneyState money, const char *hold = "") {
            QTest::addRow("%s %s", status, paid ? "paid" : "not paid")
                << QByteArray(status) << paid << int(state) << int(money) << QString::fromLatin1(hold);
        };
        row("UNPAID", false, OrderState::Unpaid, MoneyState::Pending);
        row("PENDING", true, OrderState::Ready, MoneyState::Paid, "pending");
        row("PENDING", false, OrderState::Unpaid, MoneyState::Pending, "pending");
        row("INVOICE_PENDING", true, OrderState::Ready, MoneyState::Paid, "invoice");
        row("READY_TO_SHIP", true, OrderState::Ready, MoneyState::Paid);
        row("READY_TO_SHIP", false, OrderState::Ready, MoneyState::Paid); // it cannot get there otherwise
        row("RETRY_SHIP", true, OrderState::Ready, MoneyState::Paid, "retry-ship");
        row("PROCESSED", true, OrderState::Processed, MoneyState::Paid);
        row("SHIPPED", true, OrderState::Shipped, MoneyState::Paid);
        row("TO_CONFIRM_RECEIVE", true, OrderState::Delivered, MoneyState::Paid);
        row("COMPLETED", true, OrderState::Completed, MoneyState::Paid);
        row("IN_CANCEL", true, OrderState::CancelRequested, MoneyState::Paid);
        row("CANCELLED", true, OrderState::Cancelled, MoneyState::Refunded);
        row("CANCELLED", false, OrderState::Cancelled, MoneyState::Expired);
        row("TO_RETURN", true, OrderState::ReturnRequested, MoneyState::Paid);
        row("SOMETHING_NEW", true, OrderState::Ready, MoneyState::Paid, "unknown-state");
        row("SOMETHING_NEW", false, OrderState::Unpaid, MoneyState::Pending, "unknown-state");
    }
    void statusesAreTranslated()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const bool, paid);
        QFETCH(const int, state);
        QFETCH(const int, money);
        QFETCH(const QString, hold);
        OrderSigns of = signs(status.constData());
        of.paid = paid;
        const Standing stands = standing(of);
        QCOMPARE(int(stands.state), state);
        QCOMPARE(int(stands.money), money);
        QCOMPARE(stands.hold, hold);
    }
    void deliveredComesFromThePackages()
    {
        OrderSigns of = signs("SHIPPED");
        of.packages = {QStringLiteral("LOGISTICS_DELIVERY_DONE"), QStringLiteral("LOGISTICS_PICKUP_DONE")};
        QCOMPARE(standing(of).state, OrderState::Shipped); // the least advanced counts
        of.packages[1] = QStringLiteral("LOGISTICS_DELIVERY_DONE");
        QCOMPARE(standing(of).state, OrderState::Delivered);
        of.packages[1] = QStringLiteral("LOGISTICS_REQUEST_CANCELED");
        QCOMPARE(standing(of).state, OrderState::Delivered);
        of.packages = {QStringLiteral("LOGISTICS_INVALID")};
        QCOMPARE(standing(of).state, OrderState::Shipped);
        of.packages = {QStringLiteral("LOGISTICS_DRONE_ALOFT")};
        QCOMPARE(standing(of).state, OrderState::Shipped);
        of.status = QStringLiteral("READY_TO_SHIP");
        of.packages = {QStringLiteral("LOGISTICS_DELIVERY_DONE")};
        QCOMPARE(standing(of).state, OrderState::Ready);
    }
    void ordersThatOthersShipAreHeld()
    {
        OrderSigns of = signs("READY_TO_SHIP");
        of.fulfilment = QStringLiteral("fulfilled_by_local_seller");
        QCOMPARE(standing(of).hold, QString());
        of.fulfilment = QStringLiteral("fulfilled_by_shopee");
        QCOMPARE(standing(of).hold, QStringLiteral("fulfilled-by-shopee"));
        of.fulfilment.clear();
        of.booking = QStringLiteral("2512BOOK");
        QCOMPARE(standing(of).hold, QStringLiteral("booking"));
        of.advancePackage = true;
        QCOMPARE(standing(of).hold, QStringLiteral("advance-package"));
    }
    void cashOnDeliveryIsNeverExpiredNorPaidTooEarly()
    {
        OrderSigns of = signs("SHIPPED");
        of.cod = true;
        QCOMPARE(standing(of).money, MoneyState::Cod);
        of.paid = true;
        QCOMPARE(standing(of).money, MoneyState::Paid);
        of.status = QStringLiteral("CANCELLED");
        of.paid = false;
        QCOMPARE(standing(of).money, MoneyState::Cod);
        of.status = QStringLiteral("SOMETHING_NEW");
        QCOMPARE(standing(of).state, OrderState::Ready);
    }
    void theListAsksByTimeOfChange()
    {
        GetOrderList::Input in;
        in.fromSeconds = 1767139200;
        in.toSeconds = 1767225600;
        in.cursor = QStringLiteral("x=/+");
        const wire::HttpRequest request = GetOrderList::encode(in);
        QCOMPARE(wire::encodedUrl(request),
            QByteArray(
                "/api/v2/order/get_order_list?time_range_field=update_time&time_from=1767139200&time_to=1767225600"
                "&page_size=100&cursor=x%3D%2F%2B&request_order_status_pending=true"
                "&response_optional_fields=order_status"));
    }
    void aCursorThatDoesNotMoveOnIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::newRow("empty") << QByteArray("\"\"");
        QTest::newRow("absent") << QByteArray("null");
        QTest::newRow("the same") << QByteArray("\"c7\"");
    }
    void aCursorThatDoesNotMoveOnIsMalformed()
    {
        QFETCH(const QByteArray, next);
        GetOrderList::Input in;
        in.cursor = QStringLiteral("c7");
        ENDS_AS("malformed",
            GetOrderList::decode(in,
                saying(
                    "{\"error\":\"\",\"response\":{\"more\":true,\"next_cursor\":" + next + ",\"order_list\":[]}}")));
        VALUE(const auto last,
            GetOrderList::decode(in,
                saying(
                    "{\"error\":\"\",\"response\":{\"more\":false,\"next_cursor\":" + next + ",\"order_list\":[]}}")));
        QVERIFY(last.next.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOrders)
#include "test_orders.moc"
