#pragma once

#include "base/task_scope.h"
#include "fulfilment/shipment.h"
#include "inbox/inbox.h"
#include "publisher/publisher.h"
#include "shops/shop.h"
#include "store/store.h"
#include "sync/chain.h"
#include "sync/health.h"
#include "sync/pace.h"
#include "sync/tell_times.h"

#include <QSet>
#include <functional>

namespace selaras::sync {

/// Keeps one shop in tune. Three coroutines: orders come in, stock goes out, and upkeep (sign-in, listings, read-back,
/// sweep). All of a shop's plans are in the store; what stands here can be lost at any moment.
class ShopWorker {
public:
    struct Parts {
        Store &store;
        Clock &clock;
        Random &random;
        const channels::ChannelKind &kind;
        std::unique_ptr<wire::Wire> network;
        std::function<void()> changed; ///< its health is another
    };
    ShopWorker(Parts parts, shops::Shop shop, QHash<QString, QString> credentials);

    void start();
    void stop();
    void whenFinished(std::function<void()> then) { m_scope.whenFinished(std::move(then)); }

    void pullNow();
    /// The outbox or the mapping has changed: there may be something to tell.
    void look()
    {
        m_looked = true;
        m_stockAlarm.ring();
    }
    /// Something was put into the outbox for a parcel.
    void lookAtParcels()
    {
        m_nextParcelAt = now();
        m_ordersAlarm.ring();
    }
    /// The shop's row has changed: paused, renamed, writes switched, signed in again.
    void follow(shops::Shop shop, QHash<QString, QString> credentials);
    wire::HttpReply takePush(const wire::HttpRequest &request, const QString &url);
    ShopHealth health() const;

private:
    using Step = Task<> (ShopWorker::*)();

    // One lane: sleeps until its time or a ring, then takes a step; failures go through its breaker.
    Task<> run(Alarm &alarm, Breaker &breaker, qint64 (ShopWorker::*delay)() const, Step step);
    void refused(const Error &error, Breaker &breaker);
    bool mayCall() const;
    /// Every call by which it can be told whether the shop answers is noted here.
    template <class T> void note(const Result<T> &answer)
    {
        if (answer)
            m_answers = true;
        else if (answer.error().kind != Error::Kind::Cancelled)
            m_answers = !outbox::unanswered(answer.error());
    }
    void followClock();

    // shop_orders.cpp
    qint64 ordersDelay() const;
    Task<> ordersStep();
    Task<> fetchWanted();
    Task<> cancelDue();
    Task<> cancelOne(outbox::Job job);
    Task<> pull();
    void notePull(qint64 begun, int calls);
    qint64 pullEvery();
    channels::OrderWindow wholeWindow(qint64 from, qint64 to) const;
    channels::OrderWindow narrowWindow(qint64 from, qint64 to);
    Task<> readWindow(channels::Connector &ports, inbox::Source source, channels::OrderWindow window);
    Task<> takeIn(inbox::Source source, std::vector<channels::PulledOrder> orders);
    Task<> keepUnreadable(Error error, inbox::Source source);
    Task<> settleUnreadable(inbox::Source source);

    // shop_parcels.cpp
    Task<> parcelsDue();
    Task<> parcelJob(outbox::Job job);
    Task<> arrange(outbox::Job job, fulfilment::Shipment parcel, QString externalId);
    Task<> fetchLabel(outbox::Job job, fulfilment::Shipment parcel, QString externalId);
    Task<> tellDispatched(outbox::Job job);
    Task<> answerReturn(outbox::Job job);
    Task<> settleParcel(outbox::Job job, Result<> outcome, std::function<Result<>(Transaction &)> done);

    // shop_stock.cpp
    qint64 stockDelay() const;
    Task<> stockStep();
    Task<std::vector<publisher::Telling>> lessUnseenSales(std::vector<publisher::Telling> due);
    Task<> tellInTurn(qint64 decidedAt);
    Task<> tell(std::vector<publisher::Telling> batch);
    Task<> settle(publisher::Telling telling, Result<> outcome, bool answersOthers);
    Task<> putBack(std::vector<publisher::Telling> tellings, qint64 until);
    Task<bool> withinDailyLimit();

    // shop_upkeep.cpp
    qint64 upkeepDelay() const;
    Task<> upkeepStep();
    Task<> loadTokens();
    Task<> refreshAccess();
    Task<> readBack();
    Task<> sweep();
    Task<> needSignIn(QString why);
    Task<> watchClock();

    // shop_returns.cpp
    Task<> pullReturns();

    // shop_listings.cpp
    Task<> pullListings();
    Task<> askAfterNotMet(qint64 comparison);
    bool comparisonsCanEnd() const;
    Task<> endComparisons();

    qint64 now() const { return m_parts.clock.now(); }

    Parts m_parts;
    shops::Shop m_shop;
    channels::ShopAccess m_access;
    Chain m_chain;
    std::unique_ptr<channels::Connector> m_urgent;
    std::unique_ptr<channels::Connector> m_background;
    TaskScope m_scope;

    Alarm m_ordersAlarm, m_stockAlarm, m_upkeepAlarm;
    Breaker m_ordersBreaker, m_stockBreaker, m_upkeepBreaker;

    bool m_answers = false; ///< the last call that was noted, of any lane, was answered: what fails now fails alone
    qint64 m_clockOffset = 0; ///< now() less monotonic(): changes when somebody sets the clock

    // Orders.
    QSet<QString> m_wanted; ///< named by a push message, to be fetched at once
    QHash<QString, QPair<QString, qint64>> m_settled; ///< taken in a moment ago: channel state, when
    QSet<inbox::Source> m_unreadable{inbox::Source::Pull, inbox::Source::Sweep}; ///< answers may wait in the inbox
    bool m_cancelsOpen = false; ///< as m_tellingsOpen
    bool m_parcelsOpen = false; ///< as m_tellingsOpen
    qint64 m_nextParcelAt = 0; ///< something may be due in the outbox for a parcel; -1: nothing is
    bool m_pullAsked = false;
    qint64 m_nextPullAt = 0, m_lastPullAt = 0, m_lastWideAt = 0, m_lastOrderAt = 0;
    qint64 m_completeUpTo = 0; ///< platform's time
    struct Pull {
        qint64 at;
        int calls;
    };
    std::deque<Pull> m_pulls; ///< of the last minute
    qint64 m_pullEvery = 0;
    bool m_caughtUp = false;

    // Stock.
    std::deque<std::vector<publisher::Telling>> m_turns; ///< batches of this step that have not been told yet
    bool m_tellingsOpen = false; ///< jobs were taken, and how they ended may not be written
    bool m_mayRise = false; ///< set by a pull, used up by the next step
    bool m_looked = true; ///< the outbox may hold something new
    qint64 m_nextTellAt = -1;
    qint64 m_lastTellAt = 0;
    qint64 m_refused = 0; ///< dead letters of its stock
    qint64 m_waiting = 0;
    qint64 m_waitsSince = 0; ///< UTC ms since when the oldest figure could have been told; 0: none waits
    qint64 m_lastWaited = 0; ///< ms that the figure told last had waited
    TellTimes m_tellTimes;

    // Upkeep.
    static inline const QString kListingsFeed = QStringLiteral("listings"); ///< its cursor's name
    bool m_tokensLoaded = false, m_refreshWanted = false;
    std::optional<channels::Tokens> m_unwritten; ///< a fresh pair, until the disk has it
    channels::Tokens m_tokens;
    bool m_listingsRead = false;
    struct Reading {
        qint64 comparison;
        std::optional<qint64> endedAt; ///< UTC ms; none: it goes on
        bool whole = false;
    };
    std::vector<Reading> m_readings; ///< not yet held against the orders of their time
    int m_listingCalls = 0; ///< of the last full read of the listings: a burst that must not slow the pulls down
    qint64 m_listingCallsAt = 0;
    qint64 m_nextListingsAt = 0, m_nextReadBackAt = 0, m_lastReadBackAt = 0, m_nextSweepAt = 0;
    qint64 m_nextReturnsAt = 0;
    bool m_clockAlerted = false;
};

} // namespace selaras::sync
