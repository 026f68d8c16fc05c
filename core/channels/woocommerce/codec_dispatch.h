#pragma once

#include "channels/ports.h"

namespace selaras::channels::woocommerce {

/// What the buyer is told of a parcel that left. Indonesian, as the shops and their buyers are; empty when there is
/// neither a courier nor a number to tell.
QString dispatchNote(const QString &courier, const QString &trackingNumber);

/// GET orders/{id}/notes: those the buyer was sent, in any order. Rejected woocommerce.not-found.
struct CustomerNotes {
    using Input = QString;
    using Output = std::vector<QString>;
    static wire::HttpRequest encode(const Input &id);
    static Result<Output> decode(const Input &id, const wire::HttpReply &reply);
};

/// POST orders/{id}/notes: the shop e-mails it to the buyer. Not repeatable: look at the notes before.
struct AddCustomerNote {
    struct Input {
        QString id, text;
    };
    struct Output { };
    static wire::HttpRequest encode(const Input &in);
    static Result<Output> decode(const Input &in, const wire::HttpReply &reply);
};

/// Sets status completed; the status the order has now. Not repeatable, since the shop e-mails the buyer.
struct CompleteOrder {
    using Input = QString;
    using Output = QString;
    static wire::HttpRequest encode(const Input &id);
    static Result<Output> decode(const Input &id, const wire::HttpReply &reply);
};

} // namespace selaras::channels::woocommerce
