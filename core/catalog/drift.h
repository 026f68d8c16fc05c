#pragma once

#include "catalog/listing.h"
#include "inventory/drift_state.h"

/// Where what a shop shows is not what we have.
namespace selaras::catalog {

using inventory::DriftState;
using inventory::kUnderWay;

struct Drift {
    qint64 listingId = 0;
    qint64 shopId = 0;
    QString channel; ///< ChannelKind::id
    qint64 skuId = 0;
    QString skuCode;
    QString name; ///< of the SKU
    qint64 ours = 0; ///< pieces available, what the shop ought to show
    std::optional<qint64>
        theirs; ///< pieces it shows by our account (Sending: what it last said); none: never told or read
    std::optional<qint64> confirmed; ///< pieces it last said it shows
    std::optional<qint64> confirmedAt; ///< UTC ms
    DriftState state = DriftState::Differs;
    QString note; ///< Refused: the channel's reason
};

struct Board {
    std::vector<Drift> rows; ///< the worst first: by state, then by how much they could oversell
    qint64 underWay = 0; ///< listings whose change is being told and is younger than kUnderWay; not among the rows
};
/// Live, mapped listings of shops we write to whose figure is not ours or not confirmed, at most `limit` of them.
/// `now`: UTC ms. Costs what is told or troubled at the moment, however many listings there are.
Result<Board> drift(Reader &reader, qint64 now, int limit);
/// Live, mapped listings of the shops we write to.
Result<qint64> comparedListings(Reader &reader);
/// Listings that shops have, mapped or not, in every shop.
Result<qint64> liveListings(Reader &reader);
/// Listings of a shop that were told a figure and have not been read back.
Result<qint64> unconfirmedListings(Reader &reader, qint64 shopId);

/// What a shop would be told if we wrote to it now: its listings whose figure is not ours, by SKU code, after a code
/// and a listing (keyset; empty and 0: from the start).
Result<std::vector<Drift>> wouldWrite(
    Reader &reader, qint64 shopId, const QString &afterCode, qint64 afterListing, int limit);

struct WouldWrite {
    qint64 listings = 0;
    qint64 up = 0; ///< of those, figures that would rise
    qint64 down = 0; ///< figures that would fall, to more than 0
    qint64 toZero = 0;
    qint64 unmapped = 0; ///< live listings that nobody has mapped: they are left alone
};
Result<WouldWrite> wouldWriteCounts(Reader &reader, qint64 shopId);

} // namespace selaras::catalog
