#pragma once

#include "simulation/auditor.h"
#include "simulation/script.h"
#include "simulation/trace.h"

#include <QTemporaryDir>

namespace selaras::simulation {

/// What a run came to.
struct Verdict {
    std::optional<Breach> breach;
    qint64 step = 0; ///< in which the breach was seen
    quint64 hash = 0; ///< of everything that happened
    std::deque<QByteArray> lastLines;
    bool calm = false;

    qint64 orders = 0, pieces = 0, oversold = 0, oversoldWatched = 0;
    qint64 calls = 0, kills = 0, checks = 0, openMs = 0;
    std::map<QString, qint64> happened; ///< deeds and faults that took place, by name
    std::vector<qint64> lags; ///< ms from a sale to another shop's being told
    qint64 quietMs = 0; ///< how long it took to come to rest at the end
};

/// How closely a run is looked at; changes nothing of what happens.
struct Watching {
    bool aloud = false; ///< prints every line
    /// The rules are checked after so many calls of the program, after each start and kill, and at the end: a check
    /// reads all our books, a call rarely changes them.
    qint64 callsBetweenChecks = 40;
};

/// The world around the program: three shops and their clocks, buyers, sellers, staff, and what goes wrong. One thread,
/// its own time; everything in it follows from the script.
class World final : public Network {
public:
    World(const Case &what, const Watching &watching, Trace &trace);
    ~World() override;
    /// Lets the simulated days pass, and then quiet come.
    Verdict run();

private:
    struct Good {
        QString code;
        qint64 sku = 0;
    };

    // world.cpp: the days.
    void furnish();
    void scheduleNextAct();
    void stepOnce();
    void afterStep();
    void checkNow(bool withChain);
    void becomeQuiet();
    void makeRounds();
    QString settle();
    qint64 now() const { return m_clock.monotonic(); }
    qint64 platformNow(const Shop &shop) const { return testing::VirtualClock::kStart + now() + shop.clockOff; }
    void note(const QString &what) { m_trace.line(now(), what); }
    bool over() const { return m_auditor->breach().has_value(); }

    // line.cpp: the program and what is between it and the shops.
    void leave(std::shared_ptr<Call> call) override;
    void delivered(const Call &call) override;
    void arrive(const std::shared_ptr<Call> &call);
    void openProgram();
    void closeProgram();
    void armKill(quint64 luck);
    void markKilled();
    void finishKill();
    bool up() const { return m_program && !m_program->stopping(); }
    void pollPushes();
    void deliver(Shop &shop, sandbox::Push push);

    // people.cpp: what they do. Each returns whether anything came of it.
    void happen(const Act &act);
    bool buyerDoes(const Act &act, Shop &shop);
    bool sellerDoes(const Act &act, Shop &shop);
    bool staffDo(const Act &act, Shop &shop);
    bool mishap(const Act &act, Shop &shop);
    bool placeOrder(Shop &shop, const Act &act);
    bool cancelSoon(const Act &act, Shop &shop);
    QString someOrder(const Shop &shop, quint64 luck) const;
    QString orderIn(const Shop &shop, quint64 luck, const char *state) const;
    bool substitute(const Act &act, Shop &shop);
    bool pack(const Act &act, Shop &shop);
    bool mapListing(Shop &shop, int good);
    bool setPaused(Shop &shop, bool paused);
    bool showListing(Shop &shop, int good, bool shown);
    bool retryDead();
    bool discardDead();
    bool signIn();
    void setFaults(Shop &shop, const sandbox::Faults &faults);
    /// Work of a person at the program: none while it is closed, or when the rules refuse it.
    template <class Work> bool atTheDesk(Work work);

    Script m_script;
    Watching m_watching;
    Trace &m_trace;
    testing::VirtualClock m_clock;
    SeededRandom m_random; ///< of the network
    QTemporaryDir m_folder;
    Inventory m_inventory; ///< where the program's file is when it is not open
    int m_files = 0;
    std::vector<Shop> m_shops;
    std::vector<Good> m_goods;
    qint64 m_warehouse = 0;
    std::unique_ptr<Auditor> m_auditor;
    std::unique_ptr<Program> m_program;
    bool m_session = false; ///< somebody is there to open the program
    int m_starts = 0;
    std::size_t m_nextAct = 0;
    bool m_quiet = false; ///< the days are over: no faults, and people mend what they can

    std::optional<Inventory> m_killed; ///< the file as the killed program left it
    qint64 m_callsAtKill = 0;
    int m_dieAfterCalls = 0; ///< 0: not

    qint64 m_step = 0, m_callNumber = 0, m_checkedAtCall = 0, m_openedAt = 0, m_wallClockOff = 0;
    Verdict m_verdict;
};

/// Runs a case.
Verdict simulate(const Case &what, const Watching &watching = {});

} // namespace selaras::simulation
