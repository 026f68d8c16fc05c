#include "simulation/rivals.h"

#include <algorithm>

namespace selaras::simulation {

namespace {

struct Bought {
    int good = 0;
    qint64 pieces = 0;
};
struct Order {
    std::vector<Bought> lines;
    bool paid = true, cancelled = false;
};

class Days {
public:
    explicit Days(const Script &script)
        : m_free(script.opening)
        , m_shown(kShops, script.opening)
        , m_orders(kShops)
    {
    }

    void poll()
    {
        for (auto &shop : m_shown)
            for (std::size_t good = 0; good < m_free.size(); ++good)
                shop[good] = qMax<qint64>(0, m_free[good]);
    }
    void happens(const Act &act)
    {
        const int times = act.luck % 7 == 0 ? 2 : 1;
        qint64 &free = m_free[std::size_t(act.good)];
        switch (act.deed) {
        case Deed::Order: order(act); break;
        case Deed::Pay: pay(act); break;
        case Deed::BuyerCancels: cancel(act, false); break;
        case Deed::SellerCancels: cancel(act, true); break;
        case Deed::SellerStock: m_shown[std::size_t(act.shop)][std::size_t(act.good)] = qint64(act.luck % 12); break;
        case Deed::Receive: free += times * qint64(1 + act.luck % 12); break;
        case Deed::Damage: free -= times * act.pieces; break;
        case Deed::Repack: {
            const std::size_t from = (std::size_t(act.good) + 1 + act.luck % (m_free.size() - 1)) % m_free.size();
            const qint64 pieces = qMin<qint64>(qint64(1 + act.luck % 15), qMax<qint64>(0, m_free[from]));
            free += pieces;
            m_free[from] -= pieces;
            break;
        }
        default: break;
        }
    }
    const Polled &result() const { return m_result; }

private:
    void order(const Act &act)
    {
        Order order{.lines = {{act.good, act.pieces}}, .paid = act.luck / 64 % 8 != 0};
        if (act.luck % 5 == 0)
            order.lines.push_back({int(act.luck / 5 % m_free.size()), 1});
        auto &shown = m_shown[std::size_t(act.shop)];
        auto left = shown;
        for (const Bought &line : order.lines)
            if ((left[std::size_t(line.good)] -= line.pieces) < 0)
                return;
        shown = left;
        for (const Bought &line : order.lines) {
            qint64 &free = m_free[std::size_t(line.good)];
            m_result.pieces += line.pieces;
            m_result.oversold += qBound<qint64>(0, line.pieces - free, line.pieces);
            free -= line.pieces;
        }
        m_orders[std::size_t(act.shop)].push_back(std::move(order));
    }
    void pay(const Act &act)
    {
        auto &orders = m_orders[std::size_t(act.shop)];
        const auto unpaid = std::find_if(
            orders.rbegin(), orders.rend(), [](const Order &order) { return !order.paid && !order.cancelled; });
        if (unpaid != orders.rend())
            unpaid->paid = true;
    }
    void cancel(const Act &act, bool alsoPaid)
    {
        auto &orders = m_orders[std::size_t(act.shop)];
        if (orders.empty())
            return;
        Order &order = orders[orders.size() - 1 - act.luck % qMin<quint64>(30, orders.size())];
        if (order.cancelled || (order.paid && !alsoPaid))
            return;
        order.cancelled = true;
        for (const Bought &line : order.lines) {
            m_free[std::size_t(line.good)] += line.pieces;
            m_shown[std::size_t(act.shop)][std::size_t(line.good)] += line.pieces;
        }
    }

    std::vector<qint64> m_free; ///< by good; below 0 when oversold
    std::vector<std::vector<qint64>> m_shown; ///< by shop and good
    std::vector<std::vector<Order>> m_orders; ///< by shop
    Polled m_result;
};

} // namespace

Polled underPolling(const Script &script, qint64 every)
{
    std::vector<Act> acts = script.acts;
    for (const Act &act : script.acts)
        if (act.deed == Deed::Flash)
            for (const Act &one : flashOrders(act, int(script.opening.size())))
                acts.push_back(one);
    std::stable_sort(acts.begin(), acts.end(), [](const Act &a, const Act &b) { return a.at < b.at; });
    Days days(script);
    qint64 next = every;
    for (const Act &act : acts) {
        for (; next <= act.at; next += every)
            days.poll();
        days.happens(act);
    }
    return days.result();
}

} // namespace selaras::simulation
