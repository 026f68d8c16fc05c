#pragma once

#include "manual/manual_order.h"

/// What is remembered of a buyer who comes again. Callers ask access::Right::SeeBuyerData.
namespace selaras::manual {

struct Recalled {
    channels::ChannelAddress address; ///< with name and phone
    int orders = 0; ///< that went there, among those looked at
    QString lastNumber;
    qint64 lastAt = 0; ///< UTC ms
    std::vector<Line> bought; ///< the last time, at the price of then
    QString courier;
};

/// Buyers of our own places by phone in any spelling, its end, or name; who bought last comes first, one entry an
/// address, at most `limit`. Fewer than three characters find nobody. What marketplaces tell of their buyers is theirs
/// and masked: it is not recalled.
Result<std::vector<Recalled>> recall(Reader &reader, const QString &text, int limit);

} // namespace selaras::manual
