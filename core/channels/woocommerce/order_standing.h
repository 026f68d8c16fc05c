#pragma once

#include "channels/order.h"

namespace selaras::channels::woocommerce {

/// What an order says that decides where it stands.
struct Told {
    QString status; ///< the slug, verbatim
    bool paid = false; ///< date_paid is set
    bool cashOnDelivery = false;
    bool fullyRefunded = false; ///< the refunds reach the total
    bool stockTaken = false; ///< a line says how many pieces were taken off the shop's figures (_reduced_stock)
};

/// Where it stands in our words.
struct Standing {
    OrderState state = OrderState::Unpaid;
    MoneyState money = MoneyState::Pending;
    bool channelHoldsStock = false;
    QString hold; ///< "status": a slug of a plugin that we do not know; a person must look before it is packed
};

/// Whether a status is a cart that is not an order yet.
bool isDraft(const QString &status);

/// The table of WooCommerce's statuses. The shop takes pieces off its figures on entering processing, completed and
/// on-hold, gives them back on cancelled and pending, and leaves them as they are on failed, refunded, trash and the
/// slugs of plugins: there the lines say it. Slugs of plugins that mean what they say (shipped, packed ...) are known;
/// any other is Ready when paid, else Unpaid, with a hold, so that it is neither lost nor packed by mistake.
Standing standingOf(const Told &told);

} // namespace selaras::channels::woocommerce
