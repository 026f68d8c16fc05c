#pragma once

#include "catalog/sku.h"
#include "channels/ports.h"

namespace selaras::catalog {

/// A listing nobody has said what it is, while open orders wait for it.
struct UnmappedListing {
    qint64 listingId = 0;
    qint64 shopId = 0;
    QString channel; ///< ChannelKind::id
    QString shop;
    channels::ListingRef ref;
    QString sellerSku; ///< may be empty
    QString title;
    qint64 lines = 0; ///< open order lines that wait
    qint64 pieces = 0;
    qint64 oldestDeadline = 0; ///< UTC ms; the nearest ship-by of them
};

/// Nearest deadline first. Listings that only past orders speak of are not among them.
Result<std::vector<UnmappedListing>> unmappedListings(Reader &reader, int limit);

/// How well a SKU fits what a shop calls its listing.
struct Suggestion {
    Sku sku;
    double likeness = 0; ///< 0 to 1
};
/// Active SKUs like this seller SKU or title, the likest first; those that are not alike at all are left out. Reads
/// every SKU's code and name: for one listing at a time, not for a list.
Result<std::vector<Suggestion>> similarSkus(Reader &reader, const QString &sellerSku, const QString &title, int limit);

/// How alike two texts are, whatever case and accents: shared pairs of letters, 0 to 1. Short texts must be equal.
double likeness(const QString &a, const QString &b);

} // namespace selaras::catalog
