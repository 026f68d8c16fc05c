#pragma once

#include "simulation/figures.h"
#include "simulation/program.h"
#include "simulation/queries.h"
#include "simulation/shop.h"

#include <deque>
#include <map>
#include <optional>

namespace selaras::simulation {

/// A rule that did not hold.
struct Breach {
    QString rule; ///< a stable word: "cursor", "promise", "reused-token" ...
    QString what;
};

/// A sale as the world saw it.
struct Sale {
    int shop = 0;
    QString externalId;
    std::map<int, qint64> pieces; ///< of each good
    qint64 total = 0;
    qint64 soldAt = 0; ///< world's time
    qint64 placedAt = 0; ///< the platform's time, UTC ms
    bool everLeft = false, everCancelled = false;
    bool givenBack = false; ///< its pieces are the house's again, in the ledger
    bool inBooks = false;
    qint64 version = 0; ///< the last our books had of it
};

/// The second opinion: plain maps of what was sold, moved and told, kept by looking at the platforms and the people
/// and never at our books, and the rules that our books must keep beside it (DESIGN.md 5, RELIABILITY.md "Invariants").
class Auditor {
public:
    Auditor(std::vector<Shop> &shops, const std::vector<qint64> &opening, std::vector<qint64> skus);

    const std::optional<Breach> &breach() const { return m_breach; }
    void broken(const QString &rule, const QString &what);

    // What happens in the world.
    void sold(int shop, const QString &externalId, std::map<int, qint64> pieces, qint64 worldNow, qint64 platformNow,
        bool watched);
    void left(int shop, const QString &externalId);
    void cancelled(int shop, const QString &externalId);
    void movedByStaff(int good, qint64 pieces);
    /// Pieces of another good go with an order instead of what it bought; negative: not after all.
    void substituted(int shop, const QString &externalId, int from, int to, qint64 pieces);
    /// The program is closed: what it owes the shops is no longer timed.
    void lookAway();

    // What the program does to the outside.
    void callLeaves(const Call &call, Program &program);
    void callArrives(const Call &call);
    void callAnswered(const Call &call, qint64 worldNow);
    void sawFigures(int shop, qint64 worldNow); ///< after each
    void answerDelivered(const Call &call, qint64 step);
    /// What was handed over in this step or later is forgotten: the program died before it could keep it.
    void diedIn(qint64 step);

    /// Every rule that holds at any moment.
    void check(Program &program, bool withChain, qint64 worldNow);
    /// Why the books and the shops are not one yet; empty: they are, and nothing waits.
    QString restless(Program &program);
    /// What must hold when all is quiet.
    void checkAtRest(Program &program, qint64 worldNow);

    qint64 orders() const { return qint64(m_sales.size()); }
    qint64 pieces() const { return m_pieces; }
    qint64 oversold() const { return m_oversold; } ///< pieces promised by platforms that nobody had
    qint64 oversoldWatched() const { return m_oversoldWatched; } ///< of those, while the program was open
    const std::vector<qint64> &lags() const { return m_lags; } ///< ms from a sale to another shop's being told

private:
    using Key = std::pair<int, QString>;
    void giveBackCancelled();
    void checkOrders(Reader &reader);
    void checkOrder(const BookOrder &order, Sale &sale);
    void checkMovements(Reader &reader);
    void checkCursors(Reader &reader);
    void checkOwed(Reader &reader);
    void checkFigures(Reader &reader, qint64 worldNow);
    int shopOf(qint64 id) const;
    bool isKnown(Program &program, Sale &sale);
    qint64 unmappedPieces(const Sale &sale) const;

    std::vector<Shop> &m_shops;
    std::vector<qint64> m_skus; ///< ids, by good
    std::optional<Breach> m_breach;
    std::map<Key, Sale> m_sales;
    std::deque<Sale *> m_unknown; ///< not seen in our books yet
    std::vector<qint64> m_moved; ///< by good: opening and what staff moved
    std::vector<qint64> m_free; ///< by good: the ledger of what nobody has bought
    /// A call that tells stock, on its way.
    struct Telling {
        std::map<int, QString> blind; ///< goods with old sales at its shop that our books do not know
        std::map<int, qint64> published; ///< by good: what the shop showed by our books when it left
        qint64 seenUpTo = 0; ///< sales until then were in the books when it left
        std::vector<qint64> shownBefore; ///< by good, when it arrived
    };
    std::map<qint64, Telling> m_tellings; ///< by call
    std::map<QString, qint64> m_spent; ///< refresh tokens whose successor we were given, and the step
    struct Owed {
        qint64 soldAt = 0;
        int good = 0;
    };
    std::vector<std::vector<Owed>> m_owed; ///< by shop: sales elsewhere it has not been told of
    Figures m_figures;
    std::map<std::pair<qint64, qint64>, std::pair<qint64, qint64>>
        m_read; ///< by shop and SKU: pieces and time in our books
    qint64 m_readSeenAt = 0; ///< when that was looked at, world's time
    std::vector<qint64> m_lags;
    qint64 m_pieces = 0, m_oversold = 0, m_oversoldWatched = 0;
};

} // namespace selaras::simulation
