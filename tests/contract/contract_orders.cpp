// What the order feed promises.
#include "contract/connector_contract.h"

#include "base/json.h"
#include "support/expect.h"

#include <QSet>
#include <algorithm>

namespace selaras::contract {

using namespace channels;

namespace {

QStringList idsOf(const std::vector<PulledOrder> &orders)
{
    QStringList ids;
    for (const PulledOrder &pulled : orders)
        ids << pulled.externalId;
    return ids;
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

const PulledOrder *find(const std::vector<PulledOrder> &orders, const QString &id)
{
    const auto found = std::find_if(
        orders.begin(), orders.end(), [&](const PulledOrder &pulled) { return pulled.externalId == id; });
    return found == orders.end() ? nullptr : &*found;
}

} // namespace

void ConnectorContract::aShopWithoutOrdersGivesAnEmptyLastPage()
{
    OrderWindow window;
    window.from = m_bench->start;
    window.putAwayFrom = window.from;
    window.to = m_bench->start + 1000;
    VALUE(const OrderPage page, m_bench->finish(m_bench->connector->orders()->pullOrders(window)));
    QVERIFY(page.orders.empty());
    QVERIFY(page.next.isEmpty());
}

void ConnectorContract::everyOrderOfAWindowIsReadOnceAndPagingEnds()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 1000);
    QStringList made;
    for (int i = 0; i < 230; ++i)
        made << m_bench->sell(QStringLiteral("A"));
    VALUE(const auto pulled, m_bench->pullAll());
    QCOMPARE(sorted(idsOf(pulled)), sorted(made));
}

void ConnectorContract::theSameWindowTwiceGivesTheSameOrders()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 1000);
    for (int i = 0; i < 130; ++i)
        m_bench->sell(QStringLiteral("A"));
    VALUE(const auto first, m_bench->pullAll());
    VALUE(const auto second, m_bench->pullAll());
    QCOMPARE(idsOf(first), idsOf(second));
    for (std::size_t i = 0; i < first.size(); ++i)
        QCOMPARE(first[i].raw, second[i].raw);
}

void ConnectorContract::anOrderChangedLaterAppearsInTheNextWindow()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 10);
    const QString changed = m_bench->sell(QStringLiteral("A"));
    m_bench->sell(QStringLiteral("A"));
    m_bench->clock.advance(3'600'000);
    const qint64 middle = m_bench->clock.now();
    m_bench->clock.advance(60'000);
    QVERIFY(m_bench->platform().shipBySeller(changed, m_bench->clock.now()));
    VALUE(const auto later, m_bench->pull(middle, m_bench->clock.now()));
    QCOMPARE(idsOf(later), QStringList{changed});
    QVERIFY(later.front().order->version >= middle - 1000);
}

void ConnectorContract::noOrderIsLostWhenOrdersChangeBetweenPages()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 1000);
    QStringList made;
    for (int i = 0; i < 250; ++i)
        made << m_bench->sell(QStringLiteral("A"));
    const qint64 end = m_bench->clock.now();
    OrderFeed *feed = m_bench->connector->orders();
    QSet<QString> seen;
    OrderWindow window;
    window.from = m_bench->start;
    window.putAwayFrom = window.from;
    window.to = end;
    for (int pages = 0; pages < 100; ++pages) {
        VALUE(const OrderPage page, m_bench->finish(feed->pullOrders(window)));
        for (const PulledOrder &pulled : page.orders)
            seen.insert(pulled.externalId);
        if (page.next.isEmpty())
            break;
        window.cursor = page.next;
        // The oldest orders of what is still to come, and of what was read, change under our feet.
        m_bench->clock.advance(2000);
        m_bench->platform().shipBySeller(made[(pages * 40 + 5) % 250], m_bench->clock.now());
        m_bench->platform().shipBySeller(made[(120 + pages) % 250], m_bench->clock.now());
    }
    VALUE(const auto rest, m_bench->pull(end - feed->overlap(), m_bench->clock.now()));
    for (const PulledOrder &pulled : rest)
        seen.insert(pulled.externalId);
    QCOMPARE(sorted(QStringList(seen.begin(), seen.end())), sorted(made));
}

void ConnectorContract::ordersOfAPageComeOldestChangeFirst()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 100);
    QStringList made;
    for (int i = 0; i < 20; ++i)
        made << m_bench->sell(QStringLiteral("A"));
    m_bench->clock.advance(60'000);
    QVERIFY(m_bench->platform().shipBySeller(made[3], m_bench->clock.now()));
    OrderWindow window;
    window.from = m_bench->start;
    window.putAwayFrom = window.from;
    window.to = m_bench->clock.now();
    VALUE(const OrderPage page, m_bench->finish(m_bench->connector->orders()->pullOrders(window)));
    QVERIFY(page.orders.size() > 1);
    for (std::size_t i = 1; i < page.orders.size(); ++i)
        QVERIFY(page.orders[i - 1].order->version <= page.orders[i].order->version);
}

void ConnectorContract::anOrderSaysWhatWasBought()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 10);
    m_bench->platform().addListing(
        QStringLiteral("B-L"), QStringLiteral("Kemeja"), QStringLiteral("L"), 12'500'000, 10);
    m_bench->platform().addListing(
        QStringLiteral("B-M"), QStringLiteral("Kemeja"), QStringLiteral("M"), 12'500'000, 10);
    m_bench->clock.advance(60'000);
    const qint64 placed = m_bench->clock.now();
    const QString id = m_bench->platform().order({{QStringLiteral("A"), 2}, {QStringLiteral("B-M"), 1}}, true, placed);
    VALUE(const auto pulled, m_bench->pullAll());
    QCOMPARE(pulled.size(), std::size_t(1));
    VALUE(const ChannelOrder order, pulled.front().order);
    QCOMPARE(order.externalId, id);
    QVERIFY(!order.number.isEmpty());
    QVERIFY(!order.channelState.isEmpty());
    QCOMPARE(order.currency, m_bench->access.currency);
    QCOMPARE(order.placedAt, placed);
    QVERIFY(order.version >= placed);
    QVERIFY(order.paidAt.has_value());
    QVERIFY(order.hold.isEmpty());
    QCOMPARE(order.lines.size(), std::size_t(2));
    QVERIFY(order.lines[0].externalLineId != order.lines[1].externalLineId);
    QCOMPARE(order.lines[0].sellerSku, QStringLiteral("A"));
    QCOMPARE(order.lines[0].quantity, 2);
    QCOMPARE(order.lines[1].sellerSku, QStringLiteral("B-M"));
    QCOMPARE(order.lines[1].quantity, 1);
    // What a line says it sold is what the listings call it.
    VALUE(const ListingRef plain, m_bench->refOf(QStringLiteral("A")));
    VALUE(const ListingRef varied, m_bench->refOf(QStringLiteral("B-M")));
    QCOMPARE((ListingRef{order.lines[0].itemId, order.lines[0].variationId}), plain);
    QCOMPARE((ListingRef{order.lines[1].itemId, order.lines[1].variationId}), varied);
}

void ConnectorContract::amountsAreMinorUnits()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 14'950'000, 10); // Rp149.500
    const QString id = m_bench->sell(QStringLiteral("A"), 3);
    VALUE(const ChannelOrder order, m_bench->fetch(id));
    QCOMPARE(order.lines.front().unitMinor, 14'950'000);
    QCOMPARE(order.lines.front().totalMinor, 44'850'000);
    QCOMPARE(order.goodsMinor, 44'850'000);
    QCOMPARE(order.totalMinor, order.goodsMinor + order.shippingMinor - order.discountMinor);
}

void ConnectorContract::unpaidThenPaidThenShippedMovesForward()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 10);
    const QString id = m_bench->sell(QStringLiteral("A"), 1, false);
    VALUE(const ChannelOrder unpaid, m_bench->fetch(id));
    QCOMPARE(unpaid.state, OrderState::Unpaid);
    QCOMPARE(unpaid.money, MoneyState::Pending);
    QVERIFY(!unpaid.paidAt);
    m_bench->clock.advance(60'000);
    QVERIFY(m_bench->platform().pay(id, m_bench->clock.now()));
    VALUE(const ChannelOrder paid, m_bench->fetch(id));
    QCOMPARE(paid.state, OrderState::Ready);
    QCOMPARE(paid.money, MoneyState::Paid);
    QVERIFY(paid.version > unpaid.version);
    m_bench->clock.advance(60'000);
    QVERIFY(m_bench->platform().shipBySeller(id, m_bench->clock.now()));
    VALUE(const ChannelOrder shipped, m_bench->fetch(id));
    QVERIFY(shipped.state >= OrderState::Shipped && shipped.state <= OrderState::Completed);
    QVERIFY(shipped.version > paid.version);
    QCOMPARE(shipped.placedAt, unpaid.placedAt);
}

void ConnectorContract::everyLineKeepsItsIdInLaterVersions()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 10);
    m_bench->platform().addListing(QStringLiteral("B"), QStringLiteral("Panci"), {}, 9'000'000, 10);
    const QString id
        = m_bench->platform().order({{QStringLiteral("A"), 1}, {QStringLiteral("B"), 2}}, true, m_bench->clock.now());
    VALUE(const ChannelOrder before, m_bench->fetch(id));
    m_bench->clock.advance(60'000);
    QVERIFY(m_bench->platform().shipBySeller(id, m_bench->clock.now()));
    VALUE(const ChannelOrder after, m_bench->fetch(id));
    QCOMPARE(after.lines.size(), before.lines.size());
    for (std::size_t i = 0; i < before.lines.size(); ++i)
        QCOMPARE(after.lines[i].externalLineId, before.lines[i].externalLineId);
}

void ConnectorContract::aCancelledOrderHoldsNoStock()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 10);
    const QString id = m_bench->sell(QStringLiteral("A"), 4, false);
    VALUE(const ChannelOrder before, m_bench->fetch(id));
    // Whether the channel takes the goods off its figures is what its figures say.
    QCOMPARE(before.channelHoldsStock, m_bench->platform().shownStock(QStringLiteral("A")) == 6);
    m_bench->clock.advance(60'000);
    QVERIFY(m_bench->platform().cancelByBuyer(id, m_bench->clock.now()));
    VALUE(const ChannelOrder after, m_bench->fetch(id));
    QCOMPARE(after.state, OrderState::Cancelled);
    QVERIFY(!after.channelHoldsStock);
    QCOMPARE(m_bench->platform().shownStock(QStringLiteral("A")), std::optional<qint64>(10));
}

void ConnectorContract::namedOrdersAreFetchedAndUnknownOnesLeftOut()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 1000);
    std::vector<QString> asked;
    QStringList made;
    for (int i = 0; i < 120; ++i) {
        made << m_bench->sell(QStringLiteral("A"));
        asked.push_back(made.back());
    }
    asked.insert(asked.begin() + 60, QStringLiteral("99999999"));
    VALUE(const auto fetched, m_bench->finish(m_bench->connector->orders()->fetchOrders(asked)));
    QCOMPARE(sorted(idsOf(fetched)), sorted(made));
    std::vector<QString> unknown{QStringLiteral("99999999")};
    VALUE(const auto none, m_bench->finish(m_bench->connector->orders()->fetchOrders(unknown)));
    QVERIFY(none.empty());
    VALUE(const auto nothing, m_bench->finish(m_bench->connector->orders()->fetchOrders({})));
    QVERIFY(nothing.empty());
}

void ConnectorContract::rawIsTheOrdersOwnJson()
{
    m_bench->platform().addListing(QStringLiteral("A"), QStringLiteral("Teko"), {}, 8'000'000, 10);
    const QString one = m_bench->sell(QStringLiteral("A"));
    const QString other = m_bench->sell(QStringLiteral("A"));
    VALUE(const auto pulled, m_bench->pullAll());
    const PulledOrder *found = find(pulled, one);
    QVERIFY(found);
    VALUE(const json::Value value, json::parse(found->raw));
    QVERIFY(value.is_object());
    QVERIFY(found->raw.contains(one.toUtf8()));
    QVERIFY(!found->raw.contains(other.toUtf8()));
}

} // namespace selaras::contract
