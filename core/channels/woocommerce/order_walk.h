#pragma once

#include "channels/ports.h"
#include "channels/woocommerce/codec_orders.h"

namespace selaras::channels::woocommerce {

/// How a window of changed orders is read to its end without missing one while orders keep changing. Page numbers
/// alone would: an order that changes while we are at page 2 leaves page 1, and the first order of page 3 slips into
/// page 2 unseen. So the walk goes by time, oldest change first: a page gives the orders before the second that the
/// next page begins with. A second with more than a page of changes is read by itself, from its last page to its first:
/// orders can only leave it. Then the same for the trash, which "any status" does not show, when it is asked for. Old
/// shops ignore the filter; there the walk goes from the newest change back.
struct OrderWalk {
    enum class Way { Forward, OneSecond, Backward };

    bool trash = false;
    Way way = Way::Forward;
    qint64 second = 0; ///< UTC s: Forward: from here on; OneSecond: just this
    int page = 0; ///< OneSecond: 0 to ask how many there are; Backward: the page to read

    /// Where a window begins, or where `cursor` left off. Malformed: not a cursor of ours.
    static Result<OrderWalk> at(const OrderWindow &window);
    QString cursor() const;

    ListOrders::Input question(const OrderWindow &window) const;
    /// The page that the answer is, and the cursor to go on with.
    Result<OrderPage> answered(const OrderWindow &window, OrderRows rows) const;

    friend bool operator==(const OrderWalk &, const OrderWalk &) = default;

private:
    qint64 firstSecond(const OrderWindow &window) const;
    /// What follows on this answer, or nothing when all of the window has been read.
    Result<std::optional<OrderWalk>> next(const OrderWindow &window, const OrderRows &rows) const;
    /// Whether an order last changed in that second is given on this page, and not on another.
    bool belongs(qint64 changed, const OrderWindow &window, const std::optional<OrderWalk> &onward) const;
    std::optional<OrderWalk> thenTrash(const OrderWindow &window, Way by) const;
};

} // namespace selaras::channels::woocommerce
