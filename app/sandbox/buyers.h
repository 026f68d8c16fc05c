#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "market.h"

namespace selaras::sandbox {

/// Simulated buyers: they come at random moments, like a few things much more than the rest, mostly buy one piece, some
/// pay only later or never, some change their minds. The same seed and clock give the same day.
class Buyers {
public:
    struct Tally {
        int ordered = 0;
        int missed = 0; ///< wanted what a shop showed as gone
        int paidLater = 0;
        int cancelled = 0; ///< or asked for it
    };

    /// `market` and `clock` outlive the buyers, who come once start() was called.
    Buyers(Market &market, Clock &clock, quint64 seed);
    ~Buyers();
    Buyers(const Buyers &) = delete;
    Buyers &operator=(const Buyers &) = delete;

    /// So many orders a minute over all shops, on average; 0: none.
    void start(double perMinute);
    /// A flash sale: for a while, this many orders a minute more, all for one SKU, one piece, paid at once.
    void flash(const QString &sku, double perMinute, qint64 forMs);
    /// Nobody comes any more; what was promised (to pay, to cancel) is still done.
    void stop();

    double perMinute() const { return m_perMinute; }
    const Tally &tally() const { return m_tally; }

private:
    struct Crowd { // those who come for the same reason
        double perMinute = 0;
        QString sku; // empty: for anything
        qint64 until = 0; // UTC ms; 0: for ever
        Clock::TimerId timer = 0;
    };
    void expectNext(Crowd &crowd);
    void come(Crowd &crowd);
    std::vector<Purchase> wish();
    void decideLater(int shop, const QString &externalId, bool paid);
    void later(qint64 delay, std::function<void()> then);
    qint64 pause(double perMinute);
    double fraction();

    Market &m_market;
    Clock &m_clock;
    SeededRandom m_random;
    std::vector<double> m_likings; // running sums, so that one draw finds a good
    std::vector<size_t> m_ranking; // which good has which rank
    Crowd m_everyday, m_flash;
    double m_perMinute = 0;
    Tally m_tally;
    std::vector<Clock::TimerId> m_promises;
};

} // namespace selaras::sandbox
