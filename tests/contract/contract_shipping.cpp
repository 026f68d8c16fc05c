// What arranging a courier, labels and dispatching promise.
#include "contract/connector_contract.h"

#include "support/expect.h"

#include <QSet>

namespace selaras::contract {

using namespace channels;

namespace {

constexpr qint64 kHour = 3'600'000;

/// The parcels of an order as the shipper wants them named.
std::vector<ParcelRef> parcelsOf(const ChannelOrder &order)
{
    std::vector<ParcelRef> out;
    for (const ChannelPackage &parcel : order.packages)
        out.push_back({order.externalId, parcel.packageId});
    if (out.empty())
        out.push_back({order.externalId, {}});
    return out;
}

/// An order of so many pieces, read.
Result<ChannelOrder> sold(Bench &bench, int quantity)
{
    bench.platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 1000);
    return bench.fetch(bench.sell(QStringLiteral("A"), quantity));
}

/// The same, arranged: a courier is expected for each of its parcels since a second.
Result<ChannelOrder> arranged(Bench &bench, int quantity)
{
    TRY(const ChannelOrder order, sold(bench, quantity));
    for (const ParcelRef &parcel : parcelsOf(order))
        CHECK(bench.finish(bench.connector->shipper()->arrange(parcel)));
    bench.clock.advance(1000);
    return order;
}

} // namespace

void ConnectorContract::anOrderIsCutIntoParcelsOfItsOwnLines()
{
    if (!m_bench->connector->shipper())
        return;
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 1000);
    m_bench->platform().addListing(QStringLiteral("B"), QStringLiteral("Panci"), {}, 9'000'000, 1000);
    std::size_t most = 0;
    for (int i = 0; i < 40; ++i) {
        m_bench->clock.advance(10'000);
        const QString id = m_bench->platform().order(
            {{QStringLiteral("A"), 2}, {QStringLiteral("B"), 1}}, true, m_bench->clock.now());
        VALUE(const ChannelOrder order, m_bench->fetch(id));
        QHash<QString, int> packed;
        for (const ChannelPackage &parcel : order.packages) {
            QVERIFY(!parcel.arranged);
            for (const auto &[line, pieces] : parcel.contents)
                packed[line] += pieces;
        }
        for (const ChannelLine &line : order.lines)
            QCOMPARE(packed.value(line.externalLineId), line.quantity);
        most = std::max(most, order.packages.size());
    }
    QCOMPARE(most, std::size_t(2));
}

void ConnectorContract::aParcelThatIsArrangedIsProcessedAndArrangingItTwiceIsOk()
{
    Shipper *shipper = m_bench->connector->shipper();
    if (!shipper)
        return;
    for (int i = 0; i < 20; ++i) { // some of them in two parcels
        VALUE(const ChannelOrder order, sold(*m_bench, 3));
        for (const ParcelRef &parcel : parcelsOf(order)) {
            ENDS_AS("ok", m_bench->finish(shipper->arrange(parcel)));
            ENDS_AS("ok", m_bench->finish(shipper->arrange(parcel)));
        }
        VALUE(const ChannelOrder after, m_bench->fetch(order.externalId));
        QCOMPARE(after.state, OrderState::Processed);
        QCOMPARE(after.packages.size(), order.packages.size());
        for (const ChannelPackage &parcel : after.packages)
            QVERIFY(parcel.arranged);
    }
}

void ConnectorContract::oneParcelArrangedLeavesTheOthers()
{
    Shipper *shipper = m_bench->connector->shipper();
    if (!shipper)
        return;
    for (int i = 0; i < 100; ++i) {
        VALUE(const ChannelOrder order, sold(*m_bench, 3));
        const std::vector<ParcelRef> parcels = parcelsOf(order);
        if (parcels.size() < 2)
            continue;
        ENDS_AS("ok", m_bench->finish(shipper->arrange(parcels[1])));
        VALUE(const ChannelOrder after, m_bench->fetch(order.externalId));
        QCOMPARE(after.state, OrderState::Ready);
        QVERIFY(!after.packages[0].arranged);
        QVERIFY(after.packages[1].arranged);
        return;
    }
    QFAIL("no order came in two parcels");
}

void ConnectorContract::aCourierWhoCameInVainIsToldAndArrangingSendsForHimAgain()
{
    Shipper *shipper = m_bench->connector->shipper();
    if (!shipper)
        return;
    int missed = 0;
    for (int i = 0; i < 20; ++i) { // some of them in two parcels
        VALUE(const ChannelOrder order, arranged(*m_bench, 3));
        if (!m_bench->platform().missedByCourier(order.externalId, m_bench->clock.now()))
            continue; // it is brought to a counter
        ++missed;
        VALUE(const ChannelOrder failed, m_bench->fetch(order.externalId));
        QVERIFY(isPickUpFailed(failed.hold));
        for (const ChannelPackage &parcel : failed.packages)
            QVERIFY(!parcel.arranged);
        for (const ParcelRef &parcel : parcelsOf(order)) {
            ENDS_AS("ok", m_bench->finish(shipper->arrange(parcel)));
            ENDS_AS("ok", m_bench->finish(shipper->arrange(parcel)));
        }
        VALUE(const ChannelOrder after, m_bench->fetch(order.externalId));
        QCOMPARE(after.state, OrderState::Processed);
        QCOMPARE(after.hold, QString());
        for (const ChannelPackage &parcel : after.packages)
            QVERIFY(parcel.arranged);
    }
    QVERIFY(missed > 0);
}

void ConnectorContract::aLostAnswerToAnotherPickUpIsUnconfirmedAndTheOrderTells()
{
    Shipper *shipper = m_bench->connector->shipper();
    if (!shipper)
        return;
    VALUE(ChannelOrder order, arranged(*m_bench, 1));
    for (int i = 0; i < 20 && !m_bench->platform().missedByCourier(order.externalId, m_bench->clock.now()); ++i) {
        VALUE(order, arranged(*m_bench, 1)); // the one before is brought to a counter
    }
    const ParcelRef parcel = parcelsOf(order).front();
    int lost = 0;
    m_bench->wire->losesReply = [&](const wire::HttpRequest &request) {
        // Refusals come through: only the call that has its effect is lost, once.
        const bool booked = request.method != "GET" && !request.body.contains("package");
        return booked && request.path.contains(u"update") && lost++ == 0;
    };
    ENDS_AS("unconfirmed", m_bench->finish(shipper->arrange(parcel)));
    VALUE(const ChannelOrder after, m_bench->fetch(order.externalId));
    QCOMPARE(after.state, OrderState::Processed);
    ENDS_AS("ok", m_bench->finish(shipper->arrange(parcel)));
    QCOMPARE(lost, 1); // it was not said again
}

void ConnectorContract::theTrackingNumberComesAfterAWhile()
{
    Shipper *shipper = m_bench->connector->shipper();
    if (!shipper)
        return;
    VALUE(const ChannelOrder order, sold(*m_bench, 1));
    const ParcelRef parcel = parcelsOf(order).front();
    VALUE(const auto before, m_bench->finish(shipper->trackingNumber(parcel)));
    QVERIFY(!before);
    ENDS_AS("ok", m_bench->finish(shipper->arrange(parcel)));
    m_bench->clock.advance(kHour);
    VALUE(const auto number, m_bench->finish(shipper->trackingNumber(parcel)));
    QVERIFY(number && !number->isEmpty());
}

void ConnectorContract::theLabelIsADocumentThatNamesItsNumber()
{
    Shipper *shipper = m_bench->connector->shipper();
    if (!shipper)
        return;
    VALUE(const ChannelOrder order, sold(*m_bench, 1));
    const ParcelRef parcel = parcelsOf(order).front();
    ENDS_AS("ok", m_bench->finish(shipper->arrange(parcel)));
    m_bench->clock.advance(kHour);
    VALUE(const auto number, m_bench->finish(shipper->trackingNumber(parcel)));
    VALUE(const auto atOnce, m_bench->finish(shipper->label(parcel, *number)));
    QVERIFY(!atOnce); // it is still being drawn
    m_bench->clock.advance(kHour / 60);
    VALUE(const auto label, m_bench->finish(shipper->label(parcel, *number)));
    QVERIFY(label.has_value());
    QCOMPARE(label->mime, QStringLiteral("application/pdf"));
    QVERIFY(label->bytes.startsWith("%PDF"));
    QVERIFY(label->bytes.contains(number->toLatin1()));
    VALUE(const auto again, m_bench->finish(shipper->label(parcel, *number)));
    QCOMPARE(again->bytes, label->bytes);
}

void ConnectorContract::aLabelThatCannotBeDrawnIsRejectedAndMayBeAskedForAgain()
{
    Shipper *shipper = m_bench->connector->shipper();
    if (!shipper)
        return;
    VALUE(const ChannelOrder order, sold(*m_bench, 1));
    const ParcelRef parcel = parcelsOf(order).front();
    ENDS_AS("ok", m_bench->finish(shipper->arrange(parcel)));
    m_bench->clock.advance(kHour);
    VALUE(const auto number, m_bench->finish(shipper->trackingNumber(parcel)));
    m_bench->platform().faults.labelFails = 1000;
    VALUE(const auto atOnce, m_bench->finish(shipper->label(parcel, *number)));
    QVERIFY(!atOnce);
    m_bench->platform().faults.labelFails = 0;
    m_bench->clock.advance(kHour / 60);
    const auto refused = m_bench->finish(shipper->label(parcel, *number));
    ENDS_AS("rejected", refused);
    QCOMPARE(refused.error().code, QStringLiteral("label.failed"));
    m_bench->clock.advance(kHour / 60);
    VALUE(const auto label, m_bench->finish(shipper->label(parcel, *number)));
    QVERIFY(label.has_value());
}

void ConnectorContract::aRefusedArrangeNamesItsReason()
{
    Shipper *shipper = m_bench->connector->shipper();
    if (!shipper)
        return;
    VALUE(const ChannelOrder order, sold(*m_bench, 1));
    m_bench->clock.advance(1000);
    QVERIFY(m_bench->platform().cancelByBuyer(order.externalId, m_bench->clock.now()));
    const auto asked = m_bench->finish(shipper->arrange(parcelsOf(order).front()));
    ENDS_AS("rejected", asked);
    QCOMPARE(asked.error().code, QStringLiteral("parcel.cancel-asked"));
    ENDS_AS("ok", m_bench->finish(m_bench->connector->canceller()->answerRequest(order.externalId, true)));
    const auto gone = m_bench->finish(shipper->arrange(parcelsOf(order).front()));
    ENDS_AS("rejected", gone);
    QCOMPARE(gone.error().code, QStringLiteral("parcel.cancelled"));
    m_bench->clock.advance(1000);
    const QString unpaid = m_bench->sell(QStringLiteral("A"), 1, false);
    const auto early = m_bench->finish(shipper->arrange({unpaid, {}}));
    ENDS_AS("rejected", early);
    QCOMPARE(early.error().code, QStringLiteral("parcel.unpaid"));
}

void ConnectorContract::aLostAnswerToAnArrangeIsUnconfirmedAndTheOrderTells()
{
    Shipper *shipper = m_bench->connector->shipper();
    if (!shipper)
        return;
    VALUE(const ChannelOrder order, sold(*m_bench, 1));
    const ParcelRef parcel = parcelsOf(order).front();
    int calls = 0;
    m_bench->wire->losesReply = [&](const wire::HttpRequest &request) {
        calls += request.method != "GET";
        // A first call may only have been told to name no parcel: the one that ships is lost.
        return request.method != "GET" && (calls > 1 || !request.body.contains("package"));
    };
    ENDS_AS("unconfirmed", m_bench->finish(shipper->arrange(parcel)));
    m_bench->wire->losesReply = nullptr;
    VALUE(const ChannelOrder after, m_bench->fetch(order.externalId));
    QCOMPARE(after.state, OrderState::Processed);
    ENDS_AS("ok", m_bench->finish(shipper->arrange(parcel)));
}

void ConnectorContract::anOrderThatIsDispatchedHasLeftAndSayingItAgainWritesNothing()
{
    Dispatcher *dispatcher = m_bench->connector->dispatcher();
    if (!dispatcher)
        return;
    VALUE(const ChannelOrder order, sold(*m_bench, 1));
    const auto say = [&] {
        return m_bench->finish(
            dispatcher->dispatched(order.externalId, QStringLiteral("JNE REG"), QStringLiteral("JNE0123")));
    };
    m_bench->clock.advance(60'000);
    ENDS_AS("ok", say());
    VALUE(const ChannelOrder after, m_bench->fetch(order.externalId));
    QVERIFY(after.state >= OrderState::Shipped && after.state <= OrderState::Completed);
    m_bench->wire->forgetSent();
    ENDS_AS("ok", say());
    for (const wire::HttpRequest &request : m_bench->wire->sent())
        QCOMPARE(request.method, QByteArray("GET"));
}

void ConnectorContract::aLostAnswerToADispatchIsUnconfirmedAndNothingIsWrittenTwice()
{
    Dispatcher *dispatcher = m_bench->connector->dispatcher();
    if (!dispatcher)
        return;
    VALUE(const ChannelOrder order, sold(*m_bench, 1));
    m_bench->wire->losesReply = [](const wire::HttpRequest &request) {
        return request.method != "GET";
    };
    m_bench->wire->forgetSent();
    QString last;
    int lost = 0;
    for (int i = 0; i < 5 && last != u"ok"; ++i) {
        last = testing::kindOf(m_bench->finish(
            dispatcher->dispatched(order.externalId, QStringLiteral("JNE REG"), QStringLiteral("JNE0123"))));
        lost += last == u"unconfirmed";
    }
    QCOMPARE(last, QStringLiteral("ok"));
    QVERIFY(lost > 0);
    QSet<QByteArray> written;
    for (const wire::HttpRequest &request : m_bench->wire->sent()) {
        if (request.method == "GET")
            continue;
        QVERIFY2(!written.contains(request.body), request.body.constData());
        written.insert(request.body);
    }
}

void ConnectorContract::whatMayNotLeaveIsNotDispatched()
{
    Dispatcher *dispatcher = m_bench->connector->dispatcher();
    if (!dispatcher)
        return;
    VALUE(const ChannelOrder order, sold(*m_bench, 1));
    const QString unpaid = m_bench->sell(QStringLiteral("A"), 1, false);
    ENDS_AS("rejected", m_bench->finish(dispatcher->dispatched(unpaid, {}, QStringLiteral("JNE0123"))));
    VALUE(const ChannelOrder still, m_bench->fetch(unpaid));
    QCOMPARE(still.state, OrderState::Unpaid);
    ENDS_AS("ok", m_bench->finish(m_bench->connector->canceller()->cancel(order, CancelReason::OutOfStock)));
    ENDS_AS("rejected", m_bench->finish(dispatcher->dispatched(order.externalId, {}, QStringLiteral("JNE0123"))));
    VALUE(const ChannelOrder gone, m_bench->fetch(order.externalId));
    QCOMPARE(gone.state, OrderState::Cancelled);
    ENDS_AS("rejected", m_bench->finish(dispatcher->dispatched(QStringLiteral("99999999"), {}, {})));
}

} // namespace selaras::contract
