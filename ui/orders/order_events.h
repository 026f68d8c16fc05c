#pragma once

#include "kit/timeline.h"
#include "orders/order_facts.h"

namespace selaras::ui {

/// What an event of an order is about; the filter of the timeline.
enum class EventKind { Stock, Money, Shipping, People };

struct OrderEvent {
    qint64 at = 0; ///< UTC ms
    EventKind kind = EventKind::People;
    kit::Timeline::Event shown; ///< without its time
    bool ofShop = false; ///< `at` is the shop's own time, often without a finer part than the second
};

/// The history of an order in words, newest first; within a second in the order of life: ordered, paid, then what we
/// did. Pure.
std::vector<OrderEvent> orderEvents(const OrderFacts &facts);

/// Those of one kind (none: all) as the timeline shows them, to the second, by the clock of the house. Days other
/// than that of `now` stand before the time.
std::vector<kit::Timeline::Event> timelineOf(
    const std::vector<OrderEvent> &events, std::optional<EventKind> kind, qint64 now);

} // namespace selaras::ui
