#pragma once

#include "channels/ports.h"

#include <QStringList>

namespace selaras::channels::shopee {

/// What Shopee offers for a package that waits for its shipment.
struct ShippingParameters {
    struct Time {
        QString id;
        bool recommended = false;
    };
    struct Address {
        qint64 id = 0;
        bool forPickUp = false; ///< what the seller marked for it
        bool standard = false; ///< the seller's default
        std::vector<Time> times; ///< may be empty
    };
    /// Per way: the names of the fields it wants. None: the way is not offered.
    std::optional<QStringList> pickUp, dropOff, ownCourier;
    std::vector<Address> addresses; ///< a courier can be sent to
};

/// How a package is handed over: fetched from an address at a time, or, without an address, taken to a counter.
struct HandOver {
    std::optional<qint64> addressId;
    QString timeId; ///< empty: the courier wants no time
    friend bool operator==(const HandOver &, const HandOver &) = default;
};

/// Pick-up where it is offered, from the address meant for it and at the time Shopee recommends; else the counter.
/// Pure. Rejected: parcel.by-hand (each way wants something only a person knows), parcel.own-courier (Shopee arranges
/// no courier for it), parcel.no-way (nothing is offered).
Result<HandOver> handOverOf(const ShippingParameters &offered);

/// The same for a courier who came in vain: only a pick-up can be booked again, and it wants a time. Pure. Rejected as
/// handOverOf(), and parcel.by-hand where no such pick-up is offered.
Result<HandOver> pickUpAgainOf(const ShippingParameters &offered);

/// GET logistics/get_shipping_parameter. Refused for a package that is arranged already, unless its pick-up failed.
struct GetShippingParameter {
    using Input = ParcelRef;
    using Output = ShippingParameters;
    static wire::HttpRequest encode(const Input &parcel);
    static Result<Output> decode(const Input &parcel, const wire::HttpReply &reply);
};

/// POST logistics/ship_order. Knows no idempotency key: when the answer is lost, look at the order. Conflict
/// parcel.arranged: it was arranged before. Rejected parcel.not-split: say it again without the package's number.
struct ShipOrder {
    struct Input {
        ParcelRef parcel;
        HandOver handOver;
    };
    struct Output { };
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// POST logistics/update_shipping_order: another pick-up for a package whose courier came in vain. Knows no idempotency
/// key: when the answer is lost, look at the order. Rejected parcel.not-split as ShipOrder.
struct UpdateShippingOrder {
    using Input = ShipOrder::Input; ///< with an address and a time
    struct Output { };
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// GET logistics/get_tracking_number. Nothing: the courier has not given one yet.
struct GetTrackingNumber {
    using Input = ParcelRef;
    using Output = std::optional<QString>;
    static wire::HttpRequest encode(const Input &parcel);
    static Result<Output> decode(const Input &parcel, const wire::HttpReply &reply);
};

} // namespace selaras::channels::shopee
