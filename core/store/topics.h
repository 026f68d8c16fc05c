#pragma once

#include <QFlags>
#include <QMetaType>

namespace selaras {

/// What a committed transaction has touched, so that screens and workers know when to look again.
enum class Topic {
    Orders = 1 << 0,
    Stock = 1 << 1,
    Catalog = 1 << 2, ///< SKUs, listings and their mapping
    Jobs = 1 << 3,
    Shops = 1 << 4,
    Audit = 1 << 5,
    Alerts = 1 << 6,
    Users = 1 << 7,
    Inbox = 1 << 8,
    Rules = 1 << 9, ///< who is told how much of a stock
    Parcels = 1 << 10, ///< shipments, and what channels are to do for them
    Files = 1 << 11, ///< files of orders, and where they come from
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

} // namespace selaras

Q_DECLARE_METATYPE(selaras::Topics)
