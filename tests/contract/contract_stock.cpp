// Stock and cancelling.
#include "contract/connector_contract.h"

#include "support/expect.h"

#include <algorithm>

namespace selaras::contract {

using namespace channels;

namespace {

/// Five variations of one shirt, "V-0" to "V-4", ten pieces each.
void addShirts(Bench &bench)
{
    for (int i = 0; i < 5; ++i)
        bench.platform().addListing(
            QStringLiteral("V-%1").arg(i), QStringLiteral("Kemeja"), QStringLiteral("U%1").arg(i), 1'000'000, 10);
}

} // namespace

void ConnectorContract::stockThatIsSetIsSeenByBuyersAndReadBack()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 3);
    addShirts(*m_bench);
    VALUE(const ListingRef plain, m_bench->refOf(QStringLiteral("A")));
    VALUE(const ListingRef varied, m_bench->refOf(QStringLiteral("V-2")));
    m_bench->clock.advance(5000);
    VALUE(const auto outcomes, m_bench->setStock({{plain, 17}, {varied, 4}}));
    QCOMPARE(outcomes.size(), std::size_t(2));
    for (const StockOutcome &outcome : outcomes)
        ENDS_AS("ok", outcome.outcome);
    QCOMPARE(m_bench->platform().shownStock(QStringLiteral("A")), std::optional<qint64>(17));
    QCOMPARE(m_bench->platform().shownStock(QStringLiteral("V-2")), std::optional<qint64>(4));
    QCOMPARE(m_bench->platform().shownStock(QStringLiteral("V-1")), std::optional<qint64>(10));
    QCOMPARE(m_bench->platform().stockToldAt(QStringLiteral("A")), m_bench->clock.now());
    VALUE(const auto readPlain, m_bench->readStock(plain));
    VALUE(const auto readVaried, m_bench->readStock(varied));
    QCOMPARE(readPlain, std::optional<qint64>(17));
    QCOMPARE(readVaried, std::optional<qint64>(4));
}

void ConnectorContract::stockSetToZeroEndsTheSelling()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 3);
    VALUE(const ListingRef ref, m_bench->refOf(QStringLiteral("A")));
    VALUE(const auto outcomes, m_bench->setStock({{ref, 0}}));
    ENDS_AS("ok", outcomes.front().outcome);
    VALUE(const auto read, m_bench->readStock(ref));
    QCOMPARE(read, std::optional<qint64>(0));
    QVERIFY(m_bench->sell(QStringLiteral("A")).isEmpty());
}

void ConnectorContract::batchesKeepTheUrgentFirstAndLoseNothing()
{
    std::vector<StockUpdate> updates;
    for (int i = 0; i < 300; ++i)
        updates.push_back({{QString::number(1000 + i % 7), QString::number(2000 + i)}, i});
    for (int i = 0; i < 130; ++i)
        updates.push_back({{QString::number(5000 + i), QString()}, i});
    StockSink *stock = m_bench->connector->stock();
    QStringList before;
    for (const StockUpdate &update : updates)
        before << update.ref.itemId + u'/' + update.ref.variationId + u'=' + QString::number(update.quantity);
    const auto batches = stock->batches(updates);
    QStringList after;
    std::vector<ListingRef> refs;
    for (const auto &batch : batches) {
        QVERIFY(!batch.empty());
        for (const StockUpdate &update : batch) {
            after << update.ref.itemId + u'/' + update.ref.variationId + u'=' + QString::number(update.quantity);
            refs.push_back(update.ref);
        }
    }
    QCOMPARE(after.front(), before.front());
    QVERIFY(batches.front().front().ref == updates.front().ref);
    before.sort();
    after.sort();
    QCOMPARE(after, before);
    std::size_t read = 0;
    for (const auto &batch : stock->readBatches(refs))
        read += batch.size();
    QCOMPARE(read, refs.size());
}

void ConnectorContract::aPartialFailureIsToldPerListing()
{
    addShirts(*m_bench);
    std::vector<StockUpdate> updates;
    for (int i = 0; i < 5; ++i) {
        VALUE(const ListingRef ref, m_bench->refOf(QStringLiteral("V-%1").arg(i)));
        updates.push_back({ref, 20 + i});
    }
    m_bench->platform().faults.partialStock = 1000;
    const auto batches = m_bench->connector->stock()->batches(updates);
    VALUE(const auto outcomes, m_bench->setStock(updates));
    QCOMPARE(outcomes.size(), updates.size());
    std::size_t refused = 0;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const auto update = std::find_if(
            updates.begin(), updates.end(), [&](const StockUpdate &u) { return u.ref == outcomes[i].ref; });
        QVERIFY(update != updates.end());
        const QString sku = QStringLiteral("V-%1").arg(update->quantity - 20);
        refused += !outcomes[i].outcome;
        QCOMPARE(
            m_bench->platform().shownStock(sku), std::optional<qint64>(outcomes[i].outcome ? update->quantity : 10));
        if (!outcomes[i].outcome)
            ENDS_AS("rejected", outcomes[i].outcome);
    }
    QCOMPARE(refused, batches.size());
}

void ConnectorContract::aListingThatIsGoneHarmsNoOther()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 3);
    VALUE(const ListingRef good, m_bench->refOf(QStringLiteral("A")));
    const ListingRef gone{QStringLiteral("77777777"), QString()};
    int told = 0;
    for (auto &batch : m_bench->connector->stock()->batches({{gone, 5}, {good, 9}})) {
        const bool onlyGone = batch.size() == 1 && batch.front().ref == gone;
        const auto outcomes = m_bench->finish(m_bench->connector->stock()->pushStock(std::move(batch)));
        if (onlyGone && !outcomes) {
            ENDS_AS("rejected", outcomes);
            ++told;
            continue;
        }
        VALUE(const auto each, outcomes);
        for (const StockOutcome &outcome : each) {
            QCOMPARE(testing::kindOf(outcome.outcome),
                outcome.ref == gone ? QStringLiteral("rejected") : QStringLiteral("ok"));
            ++told;
        }
    }
    QCOMPARE(told, 2);
    QCOMPARE(m_bench->platform().shownStock(QStringLiteral("A")), std::optional<qint64>(9));
}

void ConnectorContract::readStockOfAListingThatIsGoneIsNothing()
{
    VALUE(const auto item, m_bench->readStock({QStringLiteral("77777777"), QString()}));
    QVERIFY(!item.has_value());
    VALUE(const auto variation, m_bench->readStock({QStringLiteral("77777777"), QStringLiteral("88888888")}));
    QVERIFY(!variation.has_value());
}

void ConnectorContract::aSaleLowersWhatIsRead()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 3);
    VALUE(const ListingRef ref, m_bench->refOf(QStringLiteral("A")));
    QVERIFY(!m_bench->sell(QStringLiteral("A"), 2).isEmpty());
    VALUE(const auto read, m_bench->readStock(ref));
    QCOMPARE(read, std::optional<qint64>(1));
}

void ConnectorContract::settingTheSameStockTwiceDoesNoHarm()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 3);
    VALUE(const ListingRef ref, m_bench->refOf(QStringLiteral("A")));
    for (int i = 0; i < 2; ++i) {
        VALUE(const auto outcomes, m_bench->setStock({{ref, 8}}));
        ENDS_AS("ok", outcomes.front().outcome);
    }
    QCOMPARE(m_bench->platform().shownStock(QStringLiteral("A")), std::optional<qint64>(8));
}

void ConnectorContract::aLostAnswerToAStockUpdateMayBeRepeated()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 3);
    VALUE(const ListingRef ref, m_bench->refOf(QStringLiteral("A")));
    m_bench->wire->losesReply = [](const wire::HttpRequest &request) {
        return request.method != "GET";
    };
    ENDS_AS("transient", m_bench->setStock({{ref, 8}}));
    m_bench->wire->losesReply = nullptr;
    VALUE(const auto outcomes, m_bench->setStock({{ref, 8}}));
    ENDS_AS("ok", outcomes.front().outcome);
    QCOMPARE(m_bench->platform().shownStock(QStringLiteral("A")), std::optional<qint64>(8));
}

void ConnectorContract::aCancelEndsTheOrderAndGivesTheStockBack()
{
    Canceller *canceller = m_bench->connector->canceller();
    if (!canceller)
        return;
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 30);
    for (const CancelReason reason :
        {CancelReason::OutOfStock, CancelReason::BuyerAsked, CancelReason::CannotDeliver}) {
        const QString id = m_bench->sell(QStringLiteral("A"), 4);
        VALUE(const ChannelOrder order, m_bench->fetch(id));
        m_bench->clock.advance(1000);
        ENDS_AS("ok", m_bench->finish(canceller->cancel(order, reason)));
        VALUE(const ChannelOrder after, m_bench->fetch(id));
        QCOMPARE(after.state, OrderState::Cancelled);
        QCOMPARE(m_bench->platform().shownStock(QStringLiteral("A")), std::optional<qint64>(30));
    }
}

void ConnectorContract::aCancelAfterShipmentIsRejected()
{
    Canceller *canceller = m_bench->connector->canceller();
    if (!canceller)
        return;
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 30);
    const QString id = m_bench->sell(QStringLiteral("A"), 4);
    VALUE(const ChannelOrder order, m_bench->fetch(id));
    m_bench->clock.advance(1000);
    QVERIFY(m_bench->platform().shipBySeller(id, m_bench->clock.now()));
    ENDS_AS("rejected", m_bench->finish(canceller->cancel(order, CancelReason::BuyerAsked)));
    VALUE(const ChannelOrder after, m_bench->fetch(id));
    QVERIFY(after.state != OrderState::Cancelled);
}

void ConnectorContract::aLostAnswerToACancelIsUnconfirmedAndTheOrderTells()
{
    Canceller *canceller = m_bench->connector->canceller();
    if (!canceller)
        return;
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 30);
    const QString id = m_bench->sell(QStringLiteral("A"), 4);
    VALUE(const ChannelOrder order, m_bench->fetch(id));
    m_bench->wire->losesReply = [](const wire::HttpRequest &request) {
        return request.method != "GET";
    };
    const auto lost = m_bench->finish(canceller->cancel(order, CancelReason::BuyerAsked));
    ENDS_AS("unconfirmed", lost);
    VALUE(const ChannelOrder after, m_bench->fetch(id));
    QCOMPARE(after.state, OrderState::Cancelled);
}

void ConnectorContract::aBuyersRequestIsAnswered()
{
    Canceller *canceller = m_bench->connector->canceller();
    if (!canceller)
        return;
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 30);
    for (const bool accept : {true, false}) {
        const QString id = m_bench->sell(QStringLiteral("A"), 4);
        m_bench->clock.advance(1000);
        if (!m_bench->platform().cancelByBuyer(id, m_bench->clock.now())) {
            // On this platform buyers cannot take back what they have paid: there is never anything to answer.
            ENDS_AS("unsupported", m_bench->finish(canceller->answerRequest(id, accept)));
            return;
        }
        VALUE(const ChannelOrder asked, m_bench->fetch(id));
        if (asked.state == OrderState::Cancelled)
            return; // this platform asks no seller
        QCOMPARE(asked.state, OrderState::CancelRequested);
        QCOMPARE(m_bench->platform().shownStock(QStringLiteral("A")), std::optional<qint64>(26));
        ENDS_AS("ok", m_bench->finish(canceller->answerRequest(id, accept)));
        VALUE(const ChannelOrder after, m_bench->fetch(id));
        QCOMPARE(after.state, accept ? OrderState::Cancelled : OrderState::Ready);
        // A request that is answered cannot be answered again.
        ENDS_AS("rejected", m_bench->finish(canceller->answerRequest(id, accept)));
    }
}

} // namespace selaras::contract
