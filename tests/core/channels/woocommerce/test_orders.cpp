#include "channels/woocommerce/codec_orders.h"
#include "channels/woocommerce/codec_text.h"
#include "core/channels/woocommerce/recorded.h"
#include "support/expect.h"

#include <limits>

using namespace selaras;
using namespace selaras::channels;
using namespace selaras::channels::woocommerce;

/// What an order of WooCommerce means in our words.
class TestOrders : public QObject {
    Q_OBJECT

private:
    /// The recorded order with one text in place of another.
    static QByteArray with(const char *file, const QByteArray &from, const QByteArray &to)
    {
        QByteArray body = recorded(file);
        if (!body.contains(from))
            qFatal("%s does not hold %s", file, from.constData());
        return body.replace(from, to);
    }

private Q_SLOTS:
    void aCashOrderIsReadyAndItsAmountsAreWholeRupiah()
    {
        VALUE(const ChannelOrder order, decodeOrder(recorded("order_processing_cod")));
        QCOMPARE(order.externalId, QStringLiteral("516"));
        QCOMPARE(order.number, QStringLiteral("516"));
        QCOMPARE(order.state, OrderState::Ready);
        QCOMPARE(order.money, MoneyState::Cod);
        QVERIFY(order.channelHoldsStock);
        QVERIFY(!order.paidAt);
        QCOMPARE(order.placedAt, 1795241594000); // 2026-11-21T06:13:14Z
        QCOMPARE(order.version, 1795241595000);
        QCOMPARE(order.goodsMinor, 29'500'000);
        QCOMPARE(order.shippingMinor, 1'800'000);
        QCOMPARE(order.discountMinor, 0);
        QCOMPARE(order.totalMinor, 31'300'000);
    }
    void aLineNamesItsListingAndCostsWhatTheBuyerPaid()
    {
        VALUE(const ChannelOrder order, decodeOrder(recorded("order_processing_cod")));
        QCOMPARE(order.lines.size(), std::size_t(2));
        QCOMPARE(order.lines[0].externalLineId, QStringLiteral("44"));
        QCOMPARE(order.lines[0].itemId, QStringLiteral("11"));
        QCOMPARE(order.lines[0].variationId, QString());
        QCOMPARE(order.lines[0].quantity, 2);
        QCOMPARE(order.lines[0].unitMinor, 8'500'000);
        QCOMPARE(order.lines[0].totalMinor, 17'000'000);
        QCOMPARE(order.lines[1].itemId, QStringLiteral("15"));
        QCOMPARE(order.lines[1].variationId, QStringLiteral("16"));
        QCOMPARE(order.lines[1].sellerSku, QStringLiteral("KAOS-BATIK-M"));
        QCOMPARE(order.lines[1].totalMinor, 12'500'000);
    }
    void theParcelGoesToTheShippingAddress()
    {
        VALUE(const ChannelOrder order, decodeOrder(recorded("order_processing_cod")));
        QCOMPARE(order.recipient.country, QStringLiteral("ID"));
        QVERIFY(!order.recipient.name.isEmpty());
        QVERIFY(!order.recipient.phone.isEmpty());
        QCOMPARE(order.courier, QStringLiteral("JNE REG"));
    }
    void withoutAShippingAddressTheBillingAddressCounts()
    {
        VALUE(const ChannelOrder order, decodeOrder(recorded("order_with_coupon_and_fees")));
        QCOMPARE(order.recipient.name, QString::fromUtf8("Budi Ñandú"));
        QCOMPARE(order.recipient.street, QStringLiteral("Jl. Kenanga 12A, RT 3"));
        QCOMPARE(order.recipient.province, QStringLiteral("Jawa Tengah"));
        QCOMPARE(order.buyerNote, QStringLiteral("Tolong dibungkus \"kado\" & cepat"));
    }
    void couponsAndNegativeFeesAreDiscountAndPositiveFeesAreShipping()
    {
        VALUE(const ChannelOrder order, decodeOrder(recorded("order_with_coupon_and_fees")));
        QCOMPARE(order.goodsMinor, 38'000'000);
        QCOMPARE(order.shippingMinor, 2'000'000);
        QCOMPARE(order.discountMinor, 4'354'700);
        QCOMPARE(order.totalMinor, 35'645'300);
    }
    void aLineIsAfterItsDiscount()
    {
        VALUE(const ChannelOrder order, decodeOrder(recorded("order_with_coupon_and_fees")));
        QCOMPARE(order.lines[0].totalMinor, 22'950'000);
        QCOMPARE(order.lines[0].unitMinor, 7'650'000);
    }
    void aTotalAboveItsPartsCountsAsShipping()
    {
        VALUE(const ChannelOrder order,
            decodeOrder(with("order_processing_cod", "\"total\":\"313000\"", "\"total\":\"313123\"")));
        QCOMPARE(order.shippingMinor, 1'812'300);
        QCOMPARE(order.goodsMinor + order.shippingMinor - order.discountMinor, order.totalMinor);
    }
    void aRefundedPieceThatWasPutBackIsNoLongerWanted()
    {
        VALUE(const ChannelOrder order, decodeOrder(recorded("order_partly_refunded")));
        QCOMPARE(order.lines[0].quantity, 1);
        QCOMPARE(order.lines[1].quantity, 1);
        QCOMPARE(order.lines[0].totalMinor, 17'000'000);
        QCOMPARE(order.totalMinor, 31'300'000);
        QCOMPARE(order.money, MoneyState::Cod);
    }
    void aRefundWithoutRestockLeavesThePieces()
    {
        QByteArray body = recorded("order_partly_refunded");
        body.replace("_restock_refunded_items", "_something_else");
        VALUE(const ChannelOrder order, decodeOrder(body));
        QCOMPARE(order.lines[0].quantity, 2);
    }
    void piecesPutBackAfterCompletionAreAReturnAndStay()
    {
        VALUE(const ChannelOrder order,
            decodeOrder(with("order_partly_refunded", "\"status\":\"processing\"", "\"status\":\"completed\"")));
        QCOMPARE(order.lines[0].quantity, 2);
    }
    void aFullRefundIsReturnedAndKeepsTheStock()
    {
        VALUE(const ChannelOrder order, decodeOrder(recorded("order_refunded")));
        QCOMPARE(order.state, OrderState::Returned);
        QCOMPARE(order.money, MoneyState::Refunded);
        QVERIFY(order.channelHoldsStock);
    }

    void everyStatusHasItsMeaning_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<QString>("hold");
        const auto row = [](const char *status, const char *state, bool holds, const char *hold = "") {
            QTest::newRow(status) << QByteArray(status) << QString::fromLatin1(state) << holds
                                  << QString::fromLatin1(hold);
        };
        row("pending", "unpaid", false);
        row("on-hold", "unpaid", true);
        row("failed", "unpaid", true); // its lines say that pieces were taken
        row("processing", "ready", true);
        row("completed", "completed", true);
        row("cancelled", "cancelled", false);
        row("trash", "cancelled", true);
        row("refunded", "returned", true);
        row("shipped", "shipped", true);
        row("menunggu-kurir", "unpaid", true, "status");
    }
    void everyStatusHasItsMeaning()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const QString, state);
        QFETCH(const bool, holds);
        QFETCH(const QString, hold);
        VALUE(const ChannelOrder order,
            decodeOrder(with("order_processing_cod", "\"status\":\"processing\"", "\"status\":\"" + status + '"')));
        QCOMPARE(stateName(order.state), state);
        QCOMPARE(order.channelHoldsStock, holds);
        QCOMPARE(order.hold, hold);
        QCOMPARE(order.channelState, QString::fromLatin1(status));
    }
    void failedBeforeAnyStockWasTakenHoldsNone()
    {
        QByteArray body = with("order_processing_cod", "\"status\":\"processing\"", "\"status\":\"failed\"");
        body.replace("_reduced_stock", "_other");
        VALUE(const ChannelOrder order, decodeOrder(body));
        QVERIFY(!order.channelHoldsStock);
    }
    void aPaidOrderInAnUnknownStatusIsReadyAndHeldForAPerson()
    {
        VALUE(const ChannelOrder order,
            decodeOrder(with("order_with_coupon_and_fees", "\"status\":\"processing\"", "\"status\":\"diramu\"")));
        QCOMPARE(order.state, OrderState::Ready);
        QCOMPARE(order.hold, QStringLiteral("status"));
    }
    void aProductThatIsGoneHasNoListing()
    {
        VALUE(const ChannelOrder order,
            decodeOrder(with("order_processing_cod", "\"product_id\":11", "\"product_id\":0")));
        QCOMPARE(order.lines[0].itemId, QString());
        QCOMPARE(order.lines[0].sellerSku, QStringLiteral("KOPI-GAYO-250"));
    }
    void netAndTaxAreAddedBeforeTheyAreRounded()
    {
        QByteArray body = with("order_processing_cod", "\"total\":\"153153\",\"total_tax\":\"16847\"",
            "\"total\":\"153153.154\",\"total_tax\":\"16846.846\"");
        VALUE(const ChannelOrder order, decodeOrder(body));
        QCOMPARE(order.lines[0].totalMinor, 17'000'000);
    }
    void halfAPieceIsMalformed()
    {
        ENDS_AS("malformed", decodeOrder(with("order_processing_cod", "\"quantity\":2", "\"quantity\":1.5")));
    }
    void anAmountBeyondBelievingIsMalformedWithItsBytes()
    {
        const QByteArray body
            = with("order_processing_cod", "\"total\":\"313000\"", "\"total\":\"99999999999999999999\"");
        const auto order = decodeOrder(body);
        ENDS_AS("malformed", order);
        QCOMPARE(order.error().raw, body);
    }

    void amountsAtTheEdgeOf64BitsDoNotWrapAround()
    {
        QCOMPARE(minorFromMillionths(std::numeric_limits<qint64>::max(), u"IDR"), 922'337'203'685'478);
        QCOMPARE(minorFromMillionths(std::numeric_limits<qint64>::min(), u"IDR"), -922'337'203'685'478);
    }
    void anIdThatIsNoNumberIsMalformed()
    {
        ENDS_AS("malformed", decodeOrder(with("order_processing_cod", "\"id\":516", "\"id\":\"../settings\"")));
    }
    void aCurrencyThatIsAnyTextIsMalformed()
    {
        ENDS_AS(
            "malformed", decodeOrder(with("order_processing_cod", "\"currency\":\"IDR\"", "\"currency\":\"rupiah\"")));
    }
    void twoLinesWithOneIdAreMalformed()
    {
        ENDS_AS("malformed", decodeOrder(with("order_processing_cod", "\"id\":45", "\"id\":44")));
    }
    void aTotalBelowNothingIsMalformed()
    {
        ENDS_AS("malformed", decodeOrder(with("order_processing_cod", "\"total\":\"313000\"", "\"total\":\"-1\"")));
    }

    void aCartInCheckoutIsADraft()
    {
        QVERIFY(decodeRow(with("order_processing_cod", "\"status\":\"processing\"", "\"status\":\"checkout-draft\""))
                    .draft);
        QVERIFY(!decodeRow(recorded("order_processing_cod")).draft);
    }
    void aListKeepsTheBytesOfEachOrderAndOneBadOneHarmsNoOther()
    {
        wire::HttpReply reply;
        reply.status = 200;
        const QByteArray good = recorded("order_processing_cod");
        reply.body = "[{\"id\":7,\"status\":\"\xC3\x28\"}, " + good + "]";
        VALUE(const OrderRows rows, ListOrders::decode({}, reply));
        QCOMPARE(rows.rows.size(), std::size_t(2));
        QCOMPARE(rows.rows[0].order.externalId, QStringLiteral("7"));
        ENDS_AS("malformed", rows.rows[0].order.order);
        QCOMPARE(rows.rows[1].order.raw, good);
        ENDS_AS("ok", rows.rows[1].order.order);
    }
    void aWindowIsAskedForInUtcWithoutASuffix()
    {
        ListOrders::Input ask;
        ask.after = 1795241594000;
        const wire::HttpRequest request = ListOrders::encode(ask);
        QCOMPARE(wire::queryValue(request.query, u"modified_after"), QStringLiteral("2026-11-21T06:13:14"));
        QCOMPARE(wire::queryValue(request.query, u"dates_are_gmt"), QStringLiteral("true"));
        QCOMPARE(wire::queryValue(request.query, u"orderby"), QStringLiteral("modified"));
        QVERIFY(wire::queryValue(request.query, u"dp").isNull());
    }
    void namedOrdersGoInOneValueWithCommas()
    {
        const wire::HttpRequest request = FetchOrders::encode({QStringLiteral("1"), QStringLiteral("22")});
        QCOMPARE(wire::queryValue(request.query, u"include"), QStringLiteral("1,22"));
    }
};

QTEST_APPLESS_MAIN(TestOrders)
#include "test_orders.moc"
