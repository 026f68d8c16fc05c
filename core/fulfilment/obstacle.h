#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <optional>

namespace selaras::fulfilment {

/// Why an order must not be packed now.
enum class Obstacle {
    Left, ///< its goods have left
    Cancelled,
    CancelAsked, ///< the buyer wants to cancel, and nobody has answered
    CancelSent, ///< we have asked the channel to cancel it, and it has not answered
    Unpaid,
    HeldByChannel,
    Held, ///< by our own people
    NeedsMapping,
    Short,
};

/// "left", "cancelled", "cancel-asked", "cancel-sent", "unpaid", "held-by-channel", "held", "needs-mapping", "short":
/// behind "pack." the code of the error that refuses.
QString obstacleName(Obstacle obstacle);

/// Whether it stops a parcel that is being packed. Short does not: a parcel holds what is there, and the rest gets one
/// of its own.
bool stops(const std::optional<Obstacle> &obstacle);

/// The gravest; nullopt: it may be packed. Conflict order.missing.
Result<std::optional<Obstacle>> obstacleTo(Reader &reader, qint64 orderId);

} // namespace selaras::fulfilment
