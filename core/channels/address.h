#pragma once

#include "channels/order.h"

#include <QStringList>

namespace selaras::channels {

/// What no courier can deliver by, where the label is ours: "street" or "city" (missing; a street with a comma may hold
/// its city), "postcode" (not of its country's shape, or missing where the country cannot do without), "phone" (one
/// that never rings; none is none). Empty: a parcel can be sent there. What is masked is no problem, and an address
/// without any of its parts is none: its buyer fetches the goods.
QStringList addressProblems(const ChannelAddress &to);

} // namespace selaras::channels
