#include "buyers.h"

#include "base/require.h"

#include <algorithm>
#include <cmath>

namespace selaras::sandbox {

constexpr double kSteepness = 1.1; // of what sells: rank 1 ten times as well as rank 8 or so
constexpr int kUnpaidPercent = 20, kNeverPaidPercent = 25, kCancelPercent = 4;
constexpr qint64 kPaysWithinMs = 5 * 60'000, kCancelsWithinMs = 10 * 60'000;

Buyers::Buyers(Market &market, Clock &clock, quint64 seed)
    : m_market(market)
    , m_clock(clock)
    , m_random(seed)
{
    double sum = 0;
    for (size_t rank = 0; rank < market.goods().size(); ++rank) {
        sum += 1 / std::pow(double(rank + 1), kSteepness);
        m_likings.push_back(sum);
        m_ranking.push_back(rank);
    }
    for (size_t i = m_ranking.size(); i > 1; --i)
        std::swap(m_ranking[i - 1], m_ranking[size_t(m_random.below(i))]);
}

Buyers::~Buyers()
{
    stop();
    for (const Clock::TimerId promise : m_promises)
        m_clock.cancel(promise);
}

double Buyers::fraction() { return (double(m_random.next() >> 11) + 0.5) / double(1ull << 53); }

// Independent people come at exponential distances.
qint64 Buyers::pause(double perMinute) { return qint64(-std::log(fraction()) * 60'000 / perMinute); }

void Buyers::start(double perMinute)
{
    require(perMinute >= 0);
    stop();
    m_perMinute = perMinute;
    m_everyday.perMinute = perMinute;
    expectNext(m_everyday);
}

void Buyers::flash(const QString &sku, double perMinute, qint64 forMs)
{
    m_clock.cancel(m_flash.timer);
    m_flash = Crowd{perMinute, sku, m_clock.now() + forMs, 0};
    expectNext(m_flash);
}

void Buyers::stop()
{
    m_perMinute = 0;
    for (Crowd *crowd : {&m_everyday, &m_flash}) {
        crowd->perMinute = 0;
        m_clock.cancel(std::exchange(crowd->timer, 0));
    }
}

void Buyers::expectNext(Crowd &crowd)
{
    if (crowd.perMinute > 0 && !m_market.goods().empty())
        crowd.timer = m_clock.after(pause(crowd.perMinute), [this, &crowd] { come(crowd); });
}

void Buyers::come(Crowd &crowd)
{
    crowd.timer = 0;
    if (crowd.until != 0 && m_clock.now() >= crowd.until)
        return;
    const int shop = int(m_random.below(m_market.shops().size()));
    const bool flash = !crowd.sku.isEmpty();
    const bool paid = flash || m_random.below(100) >= kUnpaidPercent;
    const std::vector<Purchase> purchases = flash ? std::vector{Purchase{crowd.sku, 1}} : wish();
    const QString externalId = m_market.order(shop, purchases, paid, m_clock.now());
    if (externalId.isEmpty()) {
        ++m_tally.missed;
    } else {
        ++m_tally.ordered;
        if (!flash)
            decideLater(shop, externalId, paid);
    }
    expectNext(crowd);
}

std::vector<Purchase> Buyers::wish()
{
    const quint64 draw = m_random.below(100);
    const int lines = draw < 70 ? 1 : draw < 92 ? 2 : 3;
    std::vector<Purchase> out;
    for (int i = 0; i < lines; ++i) {
        const auto liking = std::lower_bound(m_likings.begin(), m_likings.end(), fraction() * m_likings.back());
        const size_t rank = std::min(size_t(liking - m_likings.begin()), m_likings.size() - 1);
        const QString &sku = m_market.goods()[m_ranking[rank]].sku;
        const int pieces = m_random.below(100) < 82 ? 1 : 2 + int(m_random.below(2));
        const bool twice = std::any_of(out.begin(), out.end(), [&](const auto &p) { return p.sellerSku == sku; });
        if (!twice)
            out.push_back(Purchase{sku, pieces});
    }
    return out;
}

void Buyers::decideLater(int shop, const QString &externalId, bool paid)
{
    if (!paid && m_random.below(100) >= kNeverPaidPercent)
        later(qint64(m_random.below(kPaysWithinMs)),
            [this, shop, externalId] { m_tally.paidLater += m_market.pay(shop, externalId, m_clock.now()) ? 1 : 0; });
    if (m_random.below(100) < kCancelPercent)
        later(qint64(m_random.below(kCancelsWithinMs)), [this, shop, externalId] {
            m_tally.cancelled += m_market.cancelByBuyer(shop, externalId, m_clock.now()) ? 1 : 0;
        });
}

void Buyers::later(qint64 delay, std::function<void()> then)
{
    const auto slot = std::make_shared<Clock::TimerId>(0);
    *slot = m_clock.after(delay, [this, slot, then = std::move(then)] {
        std::erase(m_promises, *slot);
        then();
    });
    m_promises.push_back(*slot);
}

} // namespace selaras::sandbox
