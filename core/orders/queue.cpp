#include "orders/queue.h"

#include "base/text.h"
#include "orders/queries.h"
#include "orders/states.h"
#include "orders/terms.h"

#include <QSet>
#include <algorithm>
#include <limits>
#include <span>

namespace selaras::orders {

using enum channels::OrderState;
using channels::OrderState;

namespace {

constexpr std::array kToSend{Ready, Processed};
constexpr std::array kShipped{Shipped, Delivered};
constexpr std::array kCompleted{Completed};
constexpr std::array kUnpaid{Unpaid};
constexpr std::array kCancelRequested{CancelRequested};
constexpr std::array kCancelled{Cancelled};

/// The states whose every order stands in a tab; none for the tabs that look at something else.
std::span<const OrderState> statesOf(Tab tab)
{
    switch (tab) {
    case Tab::Open: return kCancelRequested; // and what is to be sent
    case Tab::Shipped: return kShipped;
    case Tab::Completed: return kCompleted;
    case Tab::Unpaid: return kUnpaid;
    case Tab::CancelRequested: return kCancelRequested;
    case Tab::Cancelled: return kCancelled;
    case Tab::Ready:
    case Tab::Processed:
    case Tab::Returns:
    case Tab::NeedsMapping:
    case Tab::Short:
    case Tab::Held: break;
    }
    return {};
}

/// Which orders of the states ready and processed a tab shows: those three and Shipped part them. Null: none.
const Query<Row, QString, qint64, qint64, qint64, qint64, int> *partedBy(Tab tab)
{
    return tab == Tab::Open     ? &soonestToSend
        : tab == Tab::Ready     ? &soonestToPack
        : tab == Tab::Processed ? &soonestToPickUp
        : tab == Tab::Shipped   ? &latestHandedOver
                                : nullptr;
}

bool latestFirst(Tab tab)
{
    return tab == Tab::Shipped || tab == Tab::Completed || tab == Tab::Returns || tab == Tab::Cancelled;
}

} // namespace

Result<std::vector<Row>> page(Reader &reader, const Filter &filter, std::optional<Place> after, int limit)
{
    const bool latest = latestFirst(filter.tab);
    constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
    const Place from = after.value_or(latest ? Place{kEnd, kEnd} : Place{});
    const qint64 shop = filter.shopId.value_or(0);
    if (filter.tab == Tab::NeedsMapping)
        return reader.all(soonestUnmapped, shop, shop, from.shipBy, from.id, limit);
    if (filter.tab == Tab::Short)
        return reader.all(soonestShort, shop, shop, from.shipBy, from.id, limit);
    if (filter.tab == Tab::Held)
        return reader.all(soonestHeld, shop, shop, from.shipBy, from.id, limit);

    if (filter.tab == Tab::Returns)
        return reader.all(latestComingBack, shop, shop, from.shipBy, from.id, limit);

    // One index range a state, merged here: the database never sorts more than it shows.
    std::vector<Row> rows;
    const auto add = [&](Result<std::vector<Row>> some) -> Result<> {
        if (!some)
            return fail(some.error());
        rows.insert(rows.end(), std::make_move_iterator(some->begin()), std::make_move_iterator(some->end()));
        return {};
    };
    if (const auto *parted = partedBy(filter.tab))
        for (const OrderState state : kToSend)
            CHECK(add(reader.all(*parted, channels::stateName(state), shop, shop, from.shipBy, from.id, limit)));
    for (const OrderState state : statesOf(filter.tab)) {
        const QString name = channels::stateName(state);
        CHECK(add(filter.shopId
                ? reader.all(latest ? latestOfShop : soonestOfShop, shop, name, from.shipBy, from.id, limit)
                : reader.all(latest ? latestInState : soonestInState, name, from.shipBy, from.id, limit)));
    }
    std::sort(rows.begin(), rows.end(), [latest](const Row &a, const Row &b) {
        return latest ? std::tie(a.shipBy, a.id) > std::tie(b.shipBy, b.id)
                      : std::tie(a.shipBy, a.id) < std::tie(b.shipBy, b.id);
    });
    if (rows.size() > std::size_t(limit))
        rows.resize(std::size_t(limit));
    return rows;
}

bool isIn(const Row &row, Tab tab)
{
    if (tab == Tab::Short)
        return row.isShort;
    const bool toSend = row.state == Ready || row.state == Processed;
    const bool inVain = channels::isPickUpFailed(row.hold), handedOver = row.progress == Progress::HandedOver;
    if (toSend && tab == Tab::Open)
        return !handedOver || inVain;
    if (toSend && tab == Tab::Shipped)
        return handedOver && !inVain;
    if (tab == Tab::Ready)
        return toSend && !isPacked(row.progress) && !row.cancelSent;
    if (tab == Tab::Processed)
        return toSend && (row.progress == Progress::Packed || (handedOver && inVain));
    if (tab == Tab::Returns)
        return row.comingBack != ComingBack::No || row.state == ReturnRequested || row.state == Returned;
    if (tab == Tab::NeedsMapping)
        return row.needsMapping && (isOpen(row.state) || row.state == Unpaid);
    if (tab == Tab::Held)
        return row.ownHold ? isOpen(row.state) || row.state == Unpaid
                           : channels::holdsBack(row.hold) && (row.state == Ready || row.state == Processed);
    const auto states = statesOf(tab);
    return std::find(states.begin(), states.end(), row.state) != states.end();
}

bool hasDeadline(const Row &row)
{
    const bool gone = row.progress == Progress::HandedOver && !channels::isPickUpFailed(row.hold);
    return row.state == Unpaid || (isOpen(row.state) && !gone);
}

Totals &Totals::operator+=(const Totals &other)
{
    orders += other.orders;
    pieces += other.pieces;
    totalMinor += other.totalMinor;
    return *this;
}

Totals &Totals::operator-=(const Totals &other)
{
    orders -= other.orders;
    pieces -= other.pieces;
    totalMinor -= other.totalMinor;
    return *this;
}

Result<std::array<Totals, kTabs>> totals(Reader &reader, std::optional<qint64> shopId)
{
    const qint64 shop = shopId.value_or(0);
    std::array<Totals, kTabs> out{};
    TRY(const auto states, reader.all(totalsByState, shop, shop));
    for (int tab = 0; tab < kTabs; ++tab) {
        for (const StateTotals &found : states) {
            const auto wanted = statesOf(Tab(tab));
            if (std::find(wanted.begin(), wanted.end(), found.state) == wanted.end())
                continue;
            out[std::size_t(tab)] += found.totals;
        }
    }
    TRY(const Totals handedOver, reader.only(totalsHandedOver, shop, shop));
    out[std::size_t(Tab::Shipped)] += handedOver;
    for (const StateTotals &found : states)
        if (found.state == Ready || found.state == Processed)
            out[std::size_t(Tab::Open)] += found.totals;
    out[std::size_t(Tab::Open)] -= handedOver;
    TRY(out[std::size_t(Tab::Ready)], reader.only(totalsToPack, shop, shop));
    TRY(out[std::size_t(Tab::Processed)], reader.only(totalsToPickUp, shop, shop));
    TRY(out[std::size_t(Tab::Returns)], reader.only(totalsComingBack, shop, shop));
    TRY(out[std::size_t(Tab::NeedsMapping)], reader.only(totalsUnmapped, shop, shop));
    TRY(out[std::size_t(Tab::Short)], reader.only(totalsShort, shop, shop));
    TRY(out[std::size_t(Tab::Held)], reader.only(totalsHeld, shop, shop));
    return out;
}

Result<ToPack> toPack(Reader &reader)
{
    TRY(ToPack out, reader.only(countToPack));
    TRY(out.stopped, reader.only(countStopped));
    return out;
}

Result<qint64> countAll(Reader &reader)
{
    TRY(const auto states, reader.all(totalsByState, qint64(0), qint64(0)));
    qint64 sum = 0;
    for (const StateTotals &found : states)
        sum += found.totals.orders;
    return sum;
}

Result<ComingBack> comingBackOf(Reader &reader, qint64 orderId) { return reader.only(comingBackOfOrder, orderId); }

Result<qint64> dueBefore(Reader &reader, std::optional<qint64> shopId, qint64 time)
{
    const qint64 shop = shopId.value_or(0);
    TRY(const qint64 toSend, reader.only(countToSendBefore, time, shop, shop));
    TRY(const qint64 asked, reader.only(countDueBefore, channels::stateName(CancelRequested), time, shop, shop));
    return toSend + asked;
}

namespace {

constexpr int kCandidates = 400; ///< of one word; more than a person reads
constexpr int kRanges = 3; ///< beginningsFor() never gives more

struct Candidates {
    std::vector<qint64> ids; ///< exact fits first, then the newest; an order may stand there twice
    bool all = true; ///< no other order fits the word
};

/// Orders that one typed word, by the beginnings it stands for, may mean.
Result<Candidates> candidates(Reader &reader, const QStringList &beginnings)
{
    Candidates out;
    const auto take = [&out](const std::vector<qint64> &some) {
        out.ids.insert(out.ids.end(), some.begin(), some.end());
        out.all = out.all && some.size() < std::size_t(kCandidates);
    };
    for (const QString &term : beginnings) {
        TRY(const auto exact, reader.all(ordersOfTerm, term, kCandidates));
        take(exact);
    }
    for (const QString &term : beginnings) {
        TRY(auto begun, reader.all(ordersOfPrefix, term, term + QChar(0xffff), kCandidates));
        std::sort(begun.begin(), begun.end(), std::greater<>());
        take(begun);
    }
    return out;
}

QString behind(const QString &beginning) { return beginning + QChar(0xffff); }

/// Orders that two words fit of which each fits so many that the first candidates of neither tell who has both; newest
/// first, those with exactly these words before those with longer ones.
class InBoth {
public:
    InBoth(const QStringList &a, const QStringList &b)
        : m_a(a)
        , m_b(b)
    {
    }
    /// The next of them, some of which may have come before; empty: that was all.
    Result<std::vector<qint64>> next(Reader &reader)
    {
        TRY(auto some, m_exact ? exact(reader) : begun(reader));
        const bool last = some.size() < std::size_t(kCandidates);
        m_before = some.empty() ? m_before : some.back();
        if (last && m_exact) {
            TRY(const bool longer, anyLonger(reader));
            m_exact = false;
            m_before = longer ? std::numeric_limits<qint64>::max() : 0;
            if (some.empty() && longer)
                return next(reader);
        } else if (last) {
            m_before = 0; // no order has such an id
        }
        return some;
    }

private:
    Result<std::vector<qint64>> exact(Reader &reader)
    {
        return reader.all(ordersOfBothTerms, m_a.first(), m_before, m_b.first(), kCandidates);
    }
    /// The database walks over all that fit one of them, so it is asked last.
    Result<std::vector<qint64>> begun(Reader &reader)
    {
        if (m_before == 0)
            return std::vector<qint64>();
        const auto from = [](const QStringList &beginnings, int i) {
            return beginnings.value(i); // one that is not there begins an empty range
        };
        const auto below = [](const QStringList &beginnings, int i) {
            return i < beginnings.size() ? behind(beginnings[i]) : QString();
        };
        static_assert(kRanges == 3);
        return reader.all(ordersOfBoth, from(m_a, 0), below(m_a, 0), from(m_a, 1), below(m_a, 1), from(m_a, 2),
            below(m_a, 2), m_before, from(m_b, 0), below(m_b, 0), from(m_b, 1), below(m_b, 1), from(m_b, 2),
            below(m_b, 2), kCandidates);
    }
    /// Whether one of the words stands for more than the term it is itself.
    Result<bool> anyLonger(Reader &reader) const
    {
        for (const QStringList &beginnings : {m_a, m_b})
            for (const QString &beginning : beginnings) {
                TRY(const auto longer, reader.one(termBetween, beginning, behind(beginning)));
                TRY(const auto itself, reader.all(ordersOfTerm, beginning, 1));
                if (longer || (beginning != beginnings.first() && !itself.empty()))
                    return true;
            }
        return false;
    }

    const QStringList m_a, m_b;
    qint64 m_before = std::numeric_limits<qint64>::max();
    bool m_exact = true;
};

bool fits(const QSet<QString> &terms, const QStringList &beginnings)
{
    return std::any_of(terms.begin(), terms.end(), [&](const QString &term) {
        return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &b) { return term.startsWith(b); });
    });
}

/// Whether every typed word fits an order.
Result<bool> fitsAll(Reader &reader, qint64 id, const std::vector<QStringList> &words)
{
    TRY(auto order, reader.one(foundBy, id));
    if (!order)
        return false;
    TRY(order->lines, reader.all(linesFoundBy, id));
    const QSet<QString> terms = termsOf(*order);
    return std::all_of(words.begin(), words.end(), [&](const QStringList &word) { return fits(terms, word); });
}

} // namespace

Result<std::vector<Row>> search(Reader &reader, const QString &text, int limit)
{
    QStringList typed = text.simplified().split(u' ', Qt::SkipEmptyParts);
    // "0812 3456 7890" is one number, not three words.
    if (const QString digits = phoneDigits(text); typed.size() > 1 && digits.size() >= 7
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        typed = {digits};
    std::vector<QStringList> words;
    for (const QString &word : typed)
        words.push_back(beginningsFor(word));
    std::vector<Row> rows;
    if (words.empty())
        return rows;
    std::optional<Candidates> fewest;
    for (const QStringList &word : words) {
        TRY(auto some, candidates(reader, word));
        if (!fewest || (some.all && !fewest->all) || (some.all == fewest->all && some.ids.size() < fewest->ids.size()))
            fewest = std::move(some);
    }
    std::optional<InBoth> both;
    if (!fewest->all && words.size() > 1) {
        both.emplace(words[0], words[1]);
        TRY(fewest->ids, both->next(reader));
    }
    // What is in both fits two words without being asked.
    const bool ask = words.size() > (both ? 2u : 1u);
    QSet<qint64> seen;
    while (!fewest->ids.empty()) {
        for (const qint64 id : fewest->ids) {
            if (rows.size() >= std::size_t(limit))
                return rows;
            if (seen.contains(id))
                continue;
            seen.insert(id);
            if (ask) {
                TRY(const bool fitting, fitsAll(reader, id, words));
                if (!fitting)
                    continue;
            }
            TRY(auto row, reader.one(rowById, id));
            if (row)
                rows.push_back(std::move(*row));
        }
        if (!both)
            break;
        TRY(fewest->ids, both->next(reader));
    }
    return rows;
}

} // namespace selaras::orders
