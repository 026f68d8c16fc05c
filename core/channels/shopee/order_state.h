#pragma once

#include "channels/order.h"

namespace selaras::channels::shopee {

/// What an order says of itself that decides where it stands.
struct OrderSigns {
    QString status; ///< order_status, verbatim
    std::vector<QString> packages; ///< logistics_status of each package
    QString fulfilment; ///< fulfillment_flag; empty: not told
    QString booking; ///< booking_sn
    bool advancePackage = false; ///< the goods lie at Shopee already
    bool cod = false;
    bool paid = false; ///< a pay_time was given
};

/// Where it stands in our words.
struct Standing {
    OrderState state = OrderState::Unpaid;
    MoneyState money = MoneyState::Pending;
    /// "pending", "invoice", "retry-ship", "unknown-state"; or why it is not ours to ship: "advance-package",
    /// "booking", "fulfilled-by-shopee", "fulfilled-by-cb-seller" ...
    QString hold;
};

/// Pure. A status nobody has documented never moves an order on: it stays to be packed (paid, cash on delivery) or
/// unpaid, and is held.
Standing standing(const OrderSigns &signs);

} // namespace selaras::channels::shopee
