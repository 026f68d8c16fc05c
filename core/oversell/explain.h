#pragma once

#include <QString>

#include <optional>
#include <vector>

/// Why an order's goods are not there: facts in, causes out. Pure; knows no database and no words. Times are UTC ms:
/// `placedAt` by the channel's clock (often whole seconds), all others by ours.
namespace selaras::oversell {

/// An order that took pieces of the same SKU.
struct Sale {
    qint64 orderId = 0;
    QString number;
    qint64 shopId = 0;
    QString shop;
    qint64 placedAt = 0; ///< when its buyer ordered
    qint64 seenAt = 0; ///< when we saw it
    qint64 ofListing = 0; ///< how many it wanted of the very listing our order is of; 0: it is of another one
};

/// A change of what is on hand that took pieces.
struct Fall {
    QString reason; ///< as stored: "count", "damaged", "lost" ...
    QString actor;
};

/// What the log says happened to a SKU: pieces promised, given back, waited for, moved.
struct LogEntry {
    enum class What {
        Promised, ///< to an order: now, or after it had waited
        GivenBack, ///< by an order that is cancelled, lapsed or wants fewer
        TakenBack, ///< from an order: what it was promised is not there any more
        Moved, ///< on hand has changed; by a sale that leaves, too
    };
    What what = What::Promised;
    qint64 at = 0;
    qint64 pieces = 0; ///< positive; of Moved negative when they went
    std::optional<Sale> sale; ///< Promised, GivenBack: whose; Moved: of goods that left with an order
    Fall fall{}; ///< Moved
};

/// One time the shop was to be told the listing's figure.
struct Telling {
    enum class State {
        Took, ///< the shop said that it took the figure
        Needless, ///< when its turn came the shop showed the right figure by itself
        Waits, ///< queued, or on its way
        Refused, ///< it needs a person
        GivenUp, ///< a person has discarded it
    };
    State state = State::Took;
    qint64 createdAt = 0;
    std::optional<qint64> finishedAt;
    std::optional<qint64> before, told; ///< pieces of the listing
    int attempts = 0;
    QString error; ///< of the last failure, for the log
};

/// Why a shop was not written to at all.
enum class Silence { None, Shadow, Paused, NotMapped, DailyLimit };

/// Everything stored that bears on one line that is short of one SKU.
struct Facts {
    qint64 orderId = 0;
    qint64 waiting = 0; ///< pieces of the SKU, positive
    qint64 fell = 0; ///< of them: promised once, then taken back; 0 to waiting
    qint64 orderedAt = 0; ///< when this buyer ordered
    qint64 seenAt = 0; ///< when we saw it
    qint64 quantity = 0; ///< of the listing that the buyer ordered
    qint64 perItem = 1; ///< pieces of the SKU in one of the listing; more than 1 in a bundle
    bool beforeConnected = false; ///< ordered before the shop was connected
    bool typedIn = false; ///< by one of our people, or from a file: no shop that had to be told has sold it
    Silence silence = Silence::None; ///< of its shop, when the buyer ordered
    qint64 elsewhere = 0; ///< pieces free now in other warehouses than the line's, when its shop's orders are not split
    std::vector<LogEntry> before; ///< of the SKU until the line began to wait, newest first
    bool logIsWhole = true; ///< nothing older was left out of `before`
    std::vector<LogEntry> falls; ///< the movements that made promises of this line wait, newest first
    std::vector<Telling> tellings; ///< of the listing: the last one before the buyer ordered, and all since; by time
    std::optional<qint64> shown, shownAt; ///< pieces the shop said it shows when it was read last, and when
    bool tellingsForgotten = false; ///< what is older than the buyer's order may have been forgotten
};

enum class Kind {
    NotYetSeen, ///< sold before, but we saw that sale only after this buyer had ordered
    SeenLate, ///< this order itself was seen late: the pieces were sold to somebody who ordered after it
    NotYetTold, ///< we had seen the other sale, but this shop took the lower figure only later, or has not yet
    ToldSo, ///< the shop showed what we had told it after the pieces were promised: by a rule
    SoldMore, ///< the shop sold more than it was told
    NotWritten, ///< the shop was not written to: see Silence
    StockFell, ///< pieces were there, and went by a count, damage or correction
    NeverThere, ///< there were never so many
    BeforeConnected, ///< ordered before the shop was connected
    TypedIn, ///< one of our people wrote this order when the pieces were gone already
    NotSplit, ///< they lie in another warehouse, and the shop's orders are not sent from several
    NotKnown, ///< what would tell it is not stored any more
};
constexpr int kKinds = 12;

/// One reason and the pieces it accounts for.
struct Cause {
    Kind kind = Kind::NotKnown;
    qint64 pieces = 0; ///< positive
    std::optional<Sale> sale; ///< who has them
    std::optional<Fall> fall; ///< what took them
    qint64 tookAt = 0; ///< when they went, by the log; 0 where nobody took them
    std::optional<Telling> lastTold; ///< what the shop had taken last when the buyer ordered
    std::optional<Telling>
        telling; ///< the push that was late: the first after that which would have kept it from selling
    std::optional<qint64> shown, shownAt; ///< SoldMore: a figure above that, read later: somebody may have raised it
    Silence silence = Silence::None;

    friend bool operator==(const Cause &, const Cause &);
};

struct Explanation {
    qint64 pieces = 0; ///< waiting
    qint64 orderedAt = 0, seenAt = 0;
    std::vector<Cause> causes; ///< most pieces first; their pieces sum to `pieces`
};

/// The same for the same facts, and always something: what is not known is NotKnown.
Explanation explain(const Facts &facts);

QString kindName(Kind kind); ///< "not-yet-seen", "seen-late" ... for scripts

} // namespace selaras::oversell
