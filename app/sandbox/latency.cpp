#include "latency.h"

#include <algorithm>
#include <set>

namespace selaras::sandbox {

void LatencyBook::ordered(const QString &sku, qint64 at, qint64 remaining, const std::vector<int> &waiting)
{
    if (waiting.empty())
        return;
    const auto order = std::make_shared<Order>(Order{at, remaining, int(waiting.size()), at});
    for (const int shop : waiting)
        m_waiting[shop][sku].push_back(order);
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
        if (--order->open == 0)
            m_took.push_back(order->knownAt - order->at);
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

    std::vector<qint64> took = m_took;
    std::sort(took.begin(), took.end());
    out.done = int(took.size());
    const auto share = [&took](size_t percent) {
        return took.empty() ? 0 : took[std::min(took.size() - 1, took.size() * percent / 100)];
    };
    out.p50 = share(50);
    out.p99 = share(99);
    out.worst = took.empty() ? 0 : took.back();
    return out;
}

} // namespace selaras::sandbox
