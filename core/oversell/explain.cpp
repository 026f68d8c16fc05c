#include "oversell/explain.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <tuple>

namespace selaras::oversell {

namespace {

/// Pieces that somebody took, and when.
struct Taking {
    qint64 pieces = 0;
    qint64 at = 0;
    std::optional<Sale> sale;
    std::optional<Fall> fall;
};

/// Which others have taken pieces and not given them back, newest first; each order once.
std::vector<Taking> takingsOf(const std::vector<LogEntry> &newestFirst, qint64 ourOrder)
{
    std::vector<Taking> out;
    QHash<qint64, qint64> givenBack; // by orders, later than where the walk is
    for (const LogEntry &entry : newestFirst) {
        const qint64 order = entry.sale ? entry.sale->orderId : 0;
        qint64 took = 0;
        switch (entry.what) {
        case LogEntry::What::GivenBack:
        case LogEntry::What::TakenBack: givenBack[order] += entry.pieces; continue;
        case LogEntry::What::Promised: {
            const qint64 back = std::min(givenBack.value(order), entry.pieces);
            givenBack[order] -= back;
            took = entry.pieces - back;
            break;
        }
        case LogEntry::What::Moved:
            if (!entry.sale) // what leaves with an order was promised to it before
                took = std::max<qint64>(0, -entry.pieces);
            break;
        }
        if (took == 0 || (order != 0 && order == ourOrder))
            continue;
        const auto same = std::find_if(out.begin(), out.end(),
            [&](const Taking &taking) { return taking.sale && order != 0 && taking.sale->orderId == order; });
        if (same != out.end()) {
            same->pieces += took;
            same->at = entry.at;
        } else {
            out.push_back({took, entry.at, entry.sale, entry.sale ? std::nullopt : std::optional(entry.fall)});
        }
    }
    return out;
}

/// The figure the shop had taken last by a time.
const Telling *lastBy(const Facts &facts, qint64 time)
{
    const Telling *out = nullptr;
    for (const Telling &telling : facts.tellings)
        if (telling.state == Telling::State::Took && telling.finishedAt.value_or(time + 1) <= time)
            out = &telling;
    return out;
}

/// The first telling that came too late for the buyer: one with which the shop would not have sold so many, else one
/// that found it right already, else what still waits or was refused.
const Telling *lateOne(const Facts &facts)
{
    const Telling *right = nullptr, *open = nullptr;
    for (const Telling &telling : facts.tellings) {
        using enum Telling::State;
        if (telling.state == Waits || telling.state == Refused || telling.state == GivenUp) {
            open = open ? open : &telling;
            continue;
        }
        if (telling.finishedAt.value_or(0) <= facts.orderedAt)
            continue;
        if (telling.state == Took && telling.told.value_or(0) < facts.quantity)
            return &telling;
        if (telling.state == Needless && !right)
            right = &telling;
    }
    return open ? open : right;
}

/// How many more of the listing the shop sold than it was told, by what it was told last.
qint64 soldBeyond(const Facts &facts, const Telling &last, const std::vector<Taking> &takings)
{
    qint64 sold = facts.quantity;
    for (const Taking &taking : takings)
        if (taking.sale && taking.sale->ofListing > 0 && taking.sale->placedAt > *last.finishedAt
            && taking.sale->placedAt <= facts.orderedAt)
            sold += taking.sale->ofListing;
    return std::max<qint64>(0, sold - last.told.value_or(0));
}

/// Why the shop could sell what this taking took.
Cause causeOf(const Facts &facts, const Taking &taking, const Telling *last)
{
    Cause out{.sale = taking.sale, .fall = taking.fall, .tookAt = taking.at};
    if (last)
        out.lastTold = *last;
    if (taking.fall && taking.at > facts.orderedAt) {
        out.kind = Kind::StockFell;
        return out;
    }
    if (taking.sale && taking.sale->placedAt > facts.orderedAt) {
        out.kind = Kind::SeenLate;
        return out;
    }
    if (facts.typedIn) {
        out.kind = Kind::TypedIn;
        return out;
    }
    if (facts.silence != Silence::None) {
        out.kind = Kind::NotWritten;
        out.silence = facts.silence;
        return out;
    }
    if (const Telling *late = lateOne(facts))
        out.telling = *late;
    const qint64 known = taking.sale ? taking.sale->seenAt : taking.at;
    if (known > facts.orderedAt)
        out.kind = Kind::NotYetSeen;
    else if (last && *last->finishedAt >= std::max(known, taking.at))
        out.kind = Kind::ToldSo;
    else if (last || out.telling || !facts.tellingsForgotten)
        out.kind = Kind::NotYetTold;
    else
        out.kind = Kind::NotKnown;
    return out;
}

} // namespace

bool operator==(const Cause &a, const Cause &b)
{
    const auto key = [](const Cause &cause) {
        return std::tuple(cause.kind, cause.pieces, cause.sale ? cause.sale->orderId : 0,
            cause.fall ? cause.fall->reason : QString(), cause.tookAt, cause.lastTold ? cause.lastTold->createdAt : 0,
            cause.telling ? cause.telling->createdAt : 0, cause.silence);
    };
    return key(a) == key(b);
}

Explanation explain(const Facts &facts)
{
    Explanation out{facts.waiting, facts.orderedAt, facts.seenAt, {}};
    qint64 rest = facts.waiting;
    const auto put = [&](Cause cause, qint64 most) {
        cause.pieces = std::min(rest, most);
        if (cause.pieces <= 0)
            return;
        rest -= cause.pieces;
        out.causes.push_back(std::move(cause));
    };
    qint64 fell = std::min(facts.fell, facts.waiting);
    for (const LogEntry &entry : facts.falls) {
        const qint64 pieces = std::min(fell, -entry.pieces);
        put({.kind = Kind::StockFell, .fall = entry.fall, .tookAt = entry.at}, pieces);
        fell -= std::max<qint64>(0, pieces);
    }
    put({.kind = Kind::NotKnown}, fell);
    put({.kind = Kind::NotSplit}, facts.elsewhere);
    if (facts.beforeConnected)
        put({.kind = Kind::BeforeConnected}, rest);

    const std::vector<Taking> takings = takingsOf(facts.before, facts.orderId);
    const Telling *last = lastBy(facts, facts.orderedAt);
    if (last && facts.silence == Silence::None) {
        Cause more{.kind = Kind::SoldMore, .lastTold = *last};
        if (facts.shown.value_or(0) > last->told.value_or(0) && facts.shownAt.value_or(0) > *last->finishedAt) {
            more.shown = facts.shown;
            more.shownAt = facts.shownAt;
        }
        put(more, soldBeyond(facts, *last, takings) * facts.perItem);
    }
    // What the shop sold of this listing itself it knew of; it is to blame only when nobody else is.
    for (const bool ofListing : {false, true})
        for (const Taking &taking : takings)
            if ((taking.sale && taking.sale->ofListing > 0) == ofListing)
                put(causeOf(facts, taking, last), taking.pieces);
    put({.kind = facts.logIsWhole ? Kind::NeverThere : Kind::NotKnown}, rest);
    std::stable_sort(
        out.causes.begin(), out.causes.end(), [](const Cause &a, const Cause &b) { return a.pieces > b.pieces; });
    return out;
}

QString kindName(Kind kind)
{
    static constexpr std::array kNames{"not-yet-seen", "seen-late", "not-yet-told", "told-so", "sold-more",
        "not-written", "stock-fell", "never-there", "before-connected", "typed-in", "not-split", "not-known"};
    static_assert(kNames.size() == kKinds);
    return QString::fromLatin1(kNames[std::size_t(kind)]);
}

} // namespace selaras::oversell
