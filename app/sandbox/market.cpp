#include "market.h"

#include "base/require.h"

#include <algorithm>

namespace selaras::sandbox {

Market::Market(std::vector<Shop> shops, std::vector<Good> goods, int stock)
    : m_shops(std::move(shops))
    , m_goods(std::move(goods))
{
    for (const Good &good : m_goods) {
        require(!m_skus.contains(good.sku));
        m_skus[good.sku].state.pieces = stock;
        for (const Shop &shop : m_shops)
            shop.platform->addListing(good.sku, good.title, good.variation, good.priceMinor, stock);
    }
}

std::optional<int> Market::shopNamed(const QString &name) const
{
    for (size_t i = 0; i < m_shops.size(); ++i)
        if (m_shops[i].name == name)
            return int(i);
    return std::nullopt;
}

QString Market::order(int shop, const std::vector<Purchase> &purchases, bool paid, qint64 now)
{
    const QString externalId = platform(shop).order(purchases, paid, now);
    if (externalId.isEmpty())
        return externalId;
    QHash<QString, qint64> pieces;
    for (const Purchase &purchase : purchases)
        pieces[purchase.sellerSku] += purchase.quantity;
    for (auto it = pieces.cbegin(); it != pieces.cend(); ++it)
        take(shop, externalId, it.key(), it.value(), now);
    return externalId;
}

QString Market::key(int shop, const QString &externalId) { return QString::number(shop) + u'/' + externalId; }

void Market::announced(int shop, const QString &externalId, qint64 now)
{
    m_latency.announced(key(shop, externalId), now);
}

void Market::take(int shop, const QString &externalId, const QString &name, qint64 pieces, qint64 now)
{
    const auto found = m_skus.find(name);
    if (found == m_skus.end())
        return; // a listing that a test added by itself
    SkuState &state = found->state;
    found->orders.push_back(Standing{shop, externalId, pieces});
    state.ordered += pieces;
    if (state.ordered > state.pieces)
        forgetCancelled(name, *found);
    state.oversold = std::max(state.oversold, state.ordered - state.pieces);

    const qint64 remaining = state.pieces - state.ordered;
    if (remaining <= 0 && state.soldOutAt == 0)
        state.soldOutAt = now;
    std::vector<int> waiting;
    for (int other = 0; other < int(m_shops.size()); ++other)
        if (other != shop && platform(other).shownStock(name).value_or(0) > std::max<qint64>(0, remaining))
            waiting.push_back(other);
    m_latency.ordered(name, key(shop, externalId), now, remaining, waiting);
}

bool Market::cancelByBuyer(int shop, const QString &externalId, qint64 now)
{
    return platform(shop).cancelByBuyer(externalId, now);
}

bool Market::shipBySeller(int shop, const QString &externalId, qint64 now)
{
    return platform(shop).shipBySeller(externalId, now);
}

bool Market::restock(const QString &sku, int pieces)
{
    const auto found = m_skus.find(sku);
    if (found == m_skus.end() || pieces <= 0)
        return false;
    found->state.pieces += pieces;
    m_latency.freed(sku, pieces);
    return true;
}

// Sellers cancel through their calls and unpaid orders lapse: only the platform knows. Asked when it matters.
void Market::forgetCancelled(const QString &name, Sku &sku)
{
    std::erase_if(sku.orders, [&](const Standing &order) {
        if (!m_shops[size_t(order.shop)].isCancelled(order.externalId))
            return false;
        sku.state.ordered -= order.pieces;
        m_latency.freed(name, order.pieces);
        return true;
    });
}

void Market::answered(int shop, qint64 now)
{
    for (const QString &name : m_latency.awaitedBy(shop)) {
        const qint64 toldAt = platform(shop).stockToldAt(name);
        qint64 &heard = m_heard[{shop, name}];
        // Two calls in one millisecond cannot be told apart by their time.
        if (toldAt == 0 || (toldAt == heard && toldAt != now))
            continue;
        heard = toldAt;
        hear(shop, name, toldAt);
    }
}

void Market::hear(int shop, const QString &name, qint64 toldAt)
{
    const qint64 figure = platform(shop).shownStock(name).value_or(0);
    const bool tooHigh = m_latency.told(shop, name, toldAt, figure);
    if (!tooHigh)
        return;
    // Perhaps it is not: an order may have been cancelled since.
    forgetCancelled(name, m_skus[name]);
    m_latency.told(shop, name, toldAt, figure);
}

std::optional<Market::SkuState> Market::state(const QString &sku)
{
    const auto found = m_skus.find(sku);
    if (found == m_skus.end())
        return std::nullopt;
    forgetCancelled(sku, *found);
    return found->state;
}

qint64 Market::oversold() const
{
    qint64 sum = 0;
    for (const Sku &sku : m_skus)
        sum += sku.state.oversold;
    return sum;
}

} // namespace selaras::sandbox
