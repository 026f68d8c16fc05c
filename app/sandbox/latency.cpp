#include "latency.h"

#include <algorithm>
#include <set>

namespace selaras::sandbox {

namespace {

qint64 share(const std::vector<qint64> &sorted, size_t percent)
{
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, sorted.size() * percent / 100)];
}

} // namespace

void LatencyBook::ordered(
    const QString &sku, const QString &id, qint64 at, qint64 remaining, const std::vector<int> &waiting)
{
    const auto order = std::make_shared<Order>();
    order->at = order->knownAt = at;
    order->remaining = remaining;
    order->open = int(waiting.size());
    m_unknowable[sku].orders.push_back(order);
    m_unannounced.insert(id, order);
    for (const int shop : waiting)
        m_waiting[shop][sku].push_back(order);
}

void LatencyBook::announced(const QString &id, qint64 at)
{
    const auto orders = m_unannounced.values(id);
    if (orders.empty())
        return;
    m_unannounced.remove(id);
    for (const auto &order : orders)
        order->announcedAt = at;
    for (Unknowable &sku : m_unknowable)
        settle(sku);
}

void LatencyBook::settle(Unknowable &sku)
{
    while (!sku.orders.empty() && sku.orders.front()->announcedAt != 0) {
        sku.announcedUpTo = std::max(sku.announcedUpTo, sku.orders.front()->announcedAt);
        sku.orders.front()->knowableAt = sku.announcedUpTo;
        sku.orders.pop_front();
    }
}

void LatencyBook::freed(const QString &sku, qint64 pieces)
{
    std::set<Order *> raised; // an order waits in several shops
    for (Waiting &waiting : m_waiting)
        for (const auto &order : waiting.value(sku))
            if (raised.insert(order.get()).second)
                order->remaining += pieces;
}

bool LatencyBook::told(int shop, const QString &sku, qint64 at, qint64 figure)
{
    Waiting &waiting = m_waiting[shop];
    const auto found = waiting.find(sku);
    if (found == waiting.end())
        return false;
    std::erase_if(*found, [&](const std::shared_ptr<Order> &order) {
        if (at < order->at || figure > std::max<qint64>(0, order->remaining))
            return false;
        order->knownAt = std::max(order->knownAt, at);
        if (--order->open == 0) {
            m_took.push_back(order->knownAt - order->at);
            if (order->knowableAt != 0)
                m_tookSincePush.push_back(std::max<qint64>(0, order->knownAt - order->knowableAt));
        }
        return true;
    });
    const bool tooHigh = std::any_of(found->begin(), found->end(), [at](const auto &order) { return at >= order->at; });
    if (found->empty())
        waiting.erase(found);
    return tooHigh;
}

std::vector<QString> LatencyBook::awaitedBy(int shop) const
{
    const Waiting waiting = m_waiting.value(shop);
    return {waiting.keyBegin(), waiting.keyEnd()};
}

LatencyBook::Summary LatencyBook::summary() const
{
    Summary out;
    std::set<const Order *> open;
    for (const Waiting &waiting : m_waiting)
        for (const auto &orders : waiting)
            for (const auto &order : orders)
                open.insert(order.get());
    out.open = int(open.size());
    for (const Order *order : open)
        out.oldestOpenAt = out.oldestOpenAt == 0 ? order->at : std::min(out.oldestOpenAt, order->at);

    const auto sorted = [](std::vector<qint64> times) {
        std::sort(times.begin(), times.end());
        return times;
    };
    const auto took = sorted(m_took), sincePush = sorted(m_tookSincePush);
    out.done = int(took.size());
    out.p50 = share(took, 50);
    out.p99 = share(took, 99);
    out.worst = share(took, 100);
    out.pushed = int(sincePush.size());
    out.pushP50 = share(sincePush, 50);
    out.pushP99 = share(sincePush, 99);
    out.pushWorst = share(sincePush, 100);
    return out;
}

} // namespace selaras::sandbox
