#pragma once

#include "fulfilment/shipment.h"

/// What would be sent now of an order that is short, before anybody decides it.
namespace selaras::fulfilment {

struct Split {
    struct Part {
        qint64 skuId = 0;
        QString code, name;
        qint64 pieces = 0;
    };
    std::vector<Part> goes; ///< what beginWithWhatIsThere() would lay into parcels, beside what lies in one already
    std::vector<Part> stays; ///< what is not there, and follows in a parcel of its own when it comes
    bool oneParcelThere = true; ///< its channel knows it as one parcel, or as none: it has not cut it
};
/// Both by code. Conflict order.missing.
Result<Split> whatWouldGo(Reader &reader, qint64 orderId);

} // namespace selaras::fulfilment
