#pragma once

#include "channels/order.h"
#include "orders/hold.h"
#include "orders/progress.h"
#include "store/transaction.h"

#include <array>
#include <optional>
#include <vector>

/// The order queues a person works from: tabs with counts, a page at a time, never more than is on the screen.
namespace selaras::orders {

/// A tab: the physical flow from left to right, then the side states.
enum class Tab {
    Open, ///< somebody has something to do for it: neither handed over whole nor shipped
    Ready, ///< to be packed: paid for, not in closed boxes, and nobody has asked to cancel it
    Processed, ///< to be picked up: in closed boxes that the courier has not taken, or came for in vain
    Shipped, ///< its channel says so, or all of it was handed over and the channel has not seen it yet
    Completed,
    Unpaid,
    NeedsMapping,
    Short,
    CancelRequested,
    Held,
    Returns, ///< something of it comes back, or came
    Cancelled
};
constexpr int kTabs = 12;

/// Whether something of an order comes back to us, by our returns that were neither refused nor withdrawn.
enum class ComingBack {
    No,
    Awaited, ///< asked for, on its way, or here and not looked at
    Here, ///< looked at
};

/// One row of a queue.
struct Row {
    qint64 id = 0;
    qint64 shopId = 0;
    QString externalId;
    QString number;
    channels::OrderState state = channels::OrderState::Unpaid;
    channels::MoneyState money = channels::MoneyState::Pending;
    QString hold;
    QString buyerName, city, contents, courier, currency;
    qint64 pieces = 0;
    qint64 totalMinor = 0;
    qint64 shipBy = 0; ///< UTC ms
    qint64 placedAt = 0;
    bool isShort = false; ///< sold but not there
    bool needsMapping = false;
    Progress progress = Progress::None;
    std::optional<HoldKind> ownHold; ///< why our own people keep it back, the oldest reason
    bool cancelSent = false; ///< we have asked the channel to cancel it, and it has not answered
    ComingBack comingBack = ComingBack::No;
};

/// Where a page begins: behind this row of the last one, in the order of the queue.
struct Place {
    qint64 shipBy = 0;
    qint64 id = 0;
};

struct Filter {
    Tab tab = Tab::Open;
    std::optional<qint64> shopId;
};

/// Up to `limit` rows, nearest deadline first (Shipped and all that comes after, Returns and Cancelled: latest first).
Result<std::vector<Row>> page(Reader &reader, const Filter &filter, std::optional<Place> after, int limit);

/// Whether a row stands in a tab, as page() and totals() see it.
bool isIn(const Row &row, Tab tab);
/// Whether its time still counts: it is to be paid for or sent, and no courier has it.
bool hasDeadline(const Row &row);

struct Totals {
    qint64 orders = 0;
    qint64 pieces = 0;
    qint64 totalMinor = 0;
    friend bool operator==(const Totals &, const Totals &) = default;
    Totals &operator+=(const Totals &other);
    Totals &operator-=(const Totals &other);
};
/// For one shop or all.
Result<std::array<Totals, kTabs>> totals(Reader &reader, std::optional<qint64> shopId);
/// Orders of the tab Ready by how far they are: the one count of what is to be packed, for all screens.
struct ToPack {
    qint64 waiting = 0; ///< nobody has begun
    qint64 begun = 0;
    qint64 stopped = 0; ///< of both: held, short, or with a line that has no SKU yet
};
Result<ToPack> toPack(Reader &reader);
/// Every order there is.
Result<qint64> countAll(Reader &reader);
/// Of one order.
Result<ComingBack> comingBackOf(Reader &reader, qint64 orderId);
/// Orders of the tab Open whose deadline is before `time` (UTC ms).
Result<qint64> dueBefore(Reader &reader, std::optional<qint64> shopId, qint64 time);

/// Finds orders by anything a buyer says: number or its end, name, phone in any spelling, SKU. Every word must fit, and
/// up to `limit` orders are found however common the words are. Exact fits first, then the newest; what one common
/// beginning alone fits more than 400 times comes as the index has it.
Result<std::vector<Row>> search(Reader &reader, const QString &text, int limit);

} // namespace selaras::orders
