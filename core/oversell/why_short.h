#pragma once

#include "base/result.h"
#include "channels/ports.h"
#include "oversell/explain.h"
#include "store/transaction.h"

#include <vector>

/// "Why did this oversell, and what now": the facts from what is stored, and the choices there are.
namespace selaras::oversell {

/// A SKU that a line of an order waits for.
struct Shortage {
    qint64 lineId = 0, orderId = 0;
    QString title; ///< of the line, as the shop calls it
    channels::ListingRef ref; ///< of its listing
    qint64 quantity = 0; ///< of the line
    qint64 lineSkuId = 0; ///< what the line sold: the SKU itself, or a bundle it is a part of
    qint64 skuId = 0;
    QString skuCode, skuName;
    qint64 waiting = 0, held = 0; ///< pieces of the SKU
};
Result<std::vector<Shortage>> shortagesOf(Reader &reader, qint64 orderId);

/// `now`: UTC ms. Conflict order.missing when the order has gone.
Result<Facts> factsOf(Reader &reader, const Shortage &shortage, qint64 now);

/// A warehouse that has some of it free.
struct PlaceWithSome {
    qint64 warehouseId = 0;
    QString name;
    qint64 free = 0; ///< pieces that are not promised, positive
    bool splits = false; ///< the line holds pieces in another one: two parcels
};
struct NextDelivery {
    QString number, warehouse;
    std::optional<qint64> expectedAt; ///< UTC ms
    qint64 pieces = 0; ///< that are still to come with it
};
struct Choices {
    std::vector<PlaceWithSome> places; ///< most first
    std::optional<NextDelivery> next; ///< the earliest of those that are expected
};
Result<Choices> choicesOf(Reader &reader, const Shortage &shortage);

struct WhyShort {
    Shortage shortage;
    Explanation explanation;
    Choices choices;
};
/// Of everything an order waits for; empty when nothing waits.
Result<std::vector<WhyShort>> whyShort(Reader &reader, qint64 orderId, qint64 now);

} // namespace selaras::oversell
