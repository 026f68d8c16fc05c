#pragma once

#include "channels/ports.h"

namespace selaras::channels::woocommerce {

/// Tells the shop that parcels have left: a note to the buyer with courier and number, then status completed.
class Dispatches final : public Dispatcher {
public:
    explicit Dispatches(wire::Wire &wire)
        : m_wire(wire)
    {
    }

    /// Looks before it writes: the shop lets any status follow any other and e-mails the buyer each time, and would
    /// complete an order that was cancelled meanwhile. A note with that number is sent once; an order that the seller
    /// completed by hand still gets it. Rejected: order.not-to-send (unpaid, cancelled, refunded, in the trash),
    /// woocommerce.not-found. Unconfirmed: an answer was lost; saying it again does what is missing.
    Task<> dispatched(QString externalId, QString courier, QString trackingNumber) override;

private:
    /// Sends the note, unless the buyer was told the number before.
    Task<> tellBuyer(QString externalId, QString courier, QString trackingNumber);

    wire::Wire &m_wire;
};

} // namespace selaras::channels::woocommerce
