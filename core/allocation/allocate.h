#pragma once

#include "allocation/rule.h"

namespace selaras::allocation {

/// Pieces of a SKU in one warehouse. 0 <= reserved <= onHand.
struct Place {
    qint64 warehouseId = 0;
    qint64 onHand = 0;
    qint64 reserved = 0;
};

/// Pieces that are expected.
struct Expected {
    qint64 warehouseId = 0;
    qint64 pieces = 0;
    int inDays = 0; ///< negative: overdue, and counted by no rule: nobody knows whether it comes
};

/// A SKU as an item needs it.
struct Part {
    qint64 skuId = 0;
    qint64 perItem = 1; ///< pieces in one item, positive
    qint64 buffer = 0; ///< the SKU's own safety margin
    qint64 waiting = 0; ///< sold, but not there: what comes in is theirs first
    qint64 soldInWeek = 0; ///< pieces in the last 7 days, by all shops
    std::vector<Place> places;
    std::vector<Expected> expected;
    std::vector<QString> tags;
};

/// What a listing sells: a SKU is one part of itself, a bundle has several.
struct Item {
    qint64 skuId = 0; ///< of the SKU or the bundle
    std::vector<QString> tags;
    std::vector<Part> parts; ///< never empty
};

/// A shop that has a listing of the item.
struct Seller {
    qint64 shopId = 0;
    qint64 sold[std::size(kSpans)] = {}; ///< pieces of the item sold there in each of kSpans
    std::optional<qint64> margin; ///< minor units an item leaves there; none: not known, taken for the least
    qint64 toldWithin = 0; ///< ms that nearly all changes take to reach it
    bool splits = true; ///< an order may come from several warehouses; else it is told what the best of them has
};

/// Items that each seller is told, in the order of `sellers`; `rules` in the order in which they work. `told` has as
/// many places as there are sellers. Never negative, never more than is there by the rules of what counts, and never
/// less for more stock.
void allocate(const Item &item, std::span<const Seller> sellers, std::span<const Rule> rules, std::span<qint64> told);

enum class Why {
    OnHand,
    Reserved,
    Incoming,
    Elsewhere, ///< an order is sent from one warehouse: what lies in the others cannot go with it
    Buffer,
    PerItem, ///< a bundle needs several of the part that limits it
    Rule, ///< one of those that work one after the other
};

/// One step from the stock to the figure of a shop. Steps add up: `left` is that of the step before plus `change`.
struct Step {
    Why why = Why::OnHand;
    qint64 change = 0; ///< pieces of the part until PerItem, items from there
    qint64 left = 0;
    std::optional<qint64> ruleId; ///< which rule made it so, if one did
    qint64 skuId = 0; ///< the part it speaks of: of a bundle, the one that limits it
    std::optional<qint64> warehouseId; ///< Elsewhere: the one that is enough for most; none: no warehouse has any
};

/// Why the seller at `index` is told what allocate() says: a rule that changes nothing leaves no step.
std::vector<Step> explain(
    const Item &item, std::span<const Seller> sellers, std::span<const Rule> rules, std::size_t index);

/// What BufferBySpeed keeps: what sells in 99 of 100 times while a change is on its way.
qint64 bufferBySpeed(const BufferBySpeed &rule, qint64 soldInWeek, qint64 toldWithin);

} // namespace selaras::allocation
