#pragma once

#include "channels/ports.h"

namespace selaras::channels::shopee {

/// Shipments and labels of one shop.
class Shipments final : public Shipper {
public:
    explicit Shipments(wire::Wire &wire)
        : m_wire(wire)
    {
    }

    /// Whatever Shopee says when it refuses, the order decides: where the parcel is arranged it is done, where its
    /// courier came in vain another pick-up is booked, and where the order was cancelled, is held or not ours to ship,
    /// that is the reason told. Rejected: parcel.cancelled, parcel.cancel-asked, parcel.held, parcel.elsewhere,
    /// parcel.unpaid, those of handOverOf(), or Shopee's own.
    Task<> arrange(ParcelRef parcel) override;
    Task<std::optional<QString>> trackingNumber(ParcelRef parcel) override;
    /// Rejected label.failed: Shopee could not draw it and says why; another one is ordered then, for who asks again.
    Task<std::optional<ShippingDocument>> label(ParcelRef parcel, QString trackingNumber) override;

private:
    Task<> ship(ParcelRef parcel);
    Task<> bookAgain(ParcelRef parcel);
    Task<> decidedByOrder(ParcelRef parcel, Error refusal);

    wire::Wire &m_wire;
};

} // namespace selaras::channels::shopee
