#pragma once

#include "base/result.h"

#include <QString>

#include <optional>
#include <span>
#include <variant>
#include <vector>

/// Who is told how much of a stock, and why: rules as data and pure functions over them. Knows no database.
namespace selaras::allocation {

// What counts as stock. These hold together, whatever their order: all warehouses that every rule leaves in, the
// largest buffer.

/// Only these warehouses supply.
struct OnlyWarehouses {
    std::vector<qint64> warehouses;
};
/// All warehouses but these supply.
struct ExceptWarehouses {
    std::vector<qint64> warehouses;
};
/// What is expected within so many days may be sold today, as far as no order waits for it already. What is overdue is
/// not: goods that did not come when they should are a hope.
struct CountIncoming {
    int days = 0;
};
/// A safety margin of so many pieces.
struct Buffer {
    qint64 pieces = 0;
};
/// A safety margin for what may sell elsewhere before this shop has been told: from how fast the SKU sells and how
/// long the shop takes. None for what sells slowly on a shop that answers at once.
struct BufferBySpeed {
    qint64 least = 0, most = 0; ///< pieces
};

// Who gets how much of it. These work one after the other, each on what the one before left.

/// So many pieces are for one shop: the others are told that much less. A split parts only what is left of them,
/// wherever the two stand in the order.
struct KeepFor {
    qint64 shopId = 0;
    qint64 pieces = 0;
};
/// At most so many pieces are shown.
struct AtMost {
    qint64 pieces = 0;
};
/// At most so much of it is shown, rounded down.
struct AtMostPercent {
    int percent = 100;
};
/// Each shop gets a part of its own, to the nearest piece; what is left of 100 % is shared by the shops that are not
/// named.
struct SplitByShares {
    struct Share {
        qint64 shopId = 0;
        int percent = 0;
    };
    std::vector<Share> shares;
};
/// Each shop gets a part of its own, in proportion to what it sold of it in so many days (kSpans), and one piece more,
/// so that a new shop is not shut out.
struct SplitBySales {
    int days = 30;
};
/// When no more than so many are left, they are for the shops that leave the greatest margin.
struct BestMarginFirst {
    qint64 pieces = 0;
};
/// Nothing is shown when fewer than so many are left.
struct StopBelow {
    qint64 pieces = 0;
};

using Effect = std::variant<OnlyWarehouses, ExceptWarehouses, CountIncoming, Buffer, BufferBySpeed, KeepFor, AtMost,
    AtMostPercent, SplitByShares, SplitBySales, BestMarginFirst, StopBelow>;

/// Spans of time over which sales are known, in days.
constexpr int kSpans[] = {7, 14, 30, 90};

/// What a rule speaks of. What is not given does not narrow it.
struct Scope {
    std::optional<qint64> shopId;
    std::optional<qint64> skuId; ///< a SKU or a bundle
    QString tag;
};

/// Whether its figure leaves every shop what it had: a buffer of 0, 100 %, nothing kept, a stop below 1.
bool changesNothing(const Effect &effect);
/// Whether its figure leaves no shop it speaks of anything to sell: at most 0, 0 %. That may be meant.
bool showsNothing(const Effect &effect);

struct Rule {
    qint64 id = 0;
    Scope scope;
    Effect effect;
};

/// Rejected, with the code the screen has words for: "rule.negative", "rule.percent", "rule.shares" (more than 100 % in
/// all, or a shop twice), "rule.no-warehouse", "rule.split-of-one" (a split that speaks of one shop only), "rule.days",
/// "rule.least-above-most", "rule.changes-nothing" (as changesNothing(), or kept from the shop it is kept for).
Result<> check(const Rule &rule);

/// Whether a rule makes sense beside others that hold at the same time. Rejected:
///   rule.keeps-more-than-shown  more would be kept for a shop than another rule lets it show
///   rule.no-warehouse-left      of the goods it speaks of, no warehouse would be left to supply
Result<> checkBeside(const Rule &rule, std::span<const Rule> others);

} // namespace selaras::allocation
