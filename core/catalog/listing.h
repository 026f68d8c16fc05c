#pragma once

#include "base/result.h"
#include "channels/ports.h"
#include "inventory/told.h"
#include "store/transaction.h"

#include <optional>
#include <vector>

namespace selaras::catalog {

/// What became of the last push of a listing's stock.
using PushState = inventory::Told;

struct Listing {
    qint64 id = 0;
    qint64 shopId = 0;
    channels::ListingRef ref;
    std::optional<qint64> skuId; ///< none: nobody has said yet what it is
    QString sellerSku;
    QString title;
    bool live = true;
    std::optional<qint64> published; ///< pieces the shop shows by our account; none: never told and never read
    std::optional<qint64> publishedAt; ///< UTC ms of the last push, or since when its outcome is unknown or in doubt
    std::optional<qint64> confirmed; ///< pieces the shop said it shows
    std::optional<qint64> confirmedAt;
    PushState pushState = PushState::Never;
    QString pushNote; ///< Refused: the channel's reason
    std::optional<qint64> allotted; ///< pieces it should show; none: what is available of its SKU
};

/// Takes in a listing a shop was found to have. A new one is mapped by itself when its seller SKU is the code of
/// one of ours. What the shop shows is adopted as published when nothing was ever told. Returns its id.
Result<qint64> adoptListing(
    Transaction &tx, qint64 shopId, const channels::PulledListing &pulled, const QString &actor);

/// Finds or makes the listing an order line speaks of.
struct Mapping {
    qint64 listingId = 0;
    std::optional<qint64> skuId;
    bool mappedNow = false; ///< by this very call: older lines may wait for it
};
Result<Mapping> mappingOf(Transaction &tx, qint64 shopId, const channels::ChannelLine &line, const QString &actor);

/// Says what a listing is. Audited; what waits for it is settled by intake::settleMapping.
Result<> mapListing(Transaction &tx, qint64 listingId, qint64 skuId, const QString &actor);

/// Takes that back: nobody knows what it is any more, and it is told nothing. Audited; its order lines are
/// intake::takeBackMapping's. Conflict listing.named-so: its seller SKU is the code of that SKU.
Result<> unmapListing(Transaction &tx, const Listing &listing, const QString &actor);

Result<std::optional<Listing>> listingById(Reader &reader, qint64 id);
Result<std::vector<Listing>> listingsOfSku(Reader &reader, qint64 skuId);
Result<std::vector<Listing>> listingsOfShop(Reader &reader, qint64 shopId, qint64 afterId, int limit);
Result<std::optional<Listing>> listingByRef(Reader &reader, qint64 shopId, const channels::ListingRef &ref);

/// Whether a figure is being told, or it is not known what was taken: then what the shop shows is no news. It is left
/// to read-back, for so long as that takes at most. `now`: UTC ms.
bool inDoubt(const Listing &listing, qint64 now);

/// When something happened on the channel, as narrowly as is known. UTC ms of our clock.
struct Span {
    qint64 from = 0;
    qint64 to = 0;
};
/// The channel took pieces off its own figure (or, negative, gave them back) because of an order: what it shows
/// follows. When it was told or read at about that time, its change may be in that figure already, or overwritten by
/// it; then it is taken to show the greater of the two, so that a figure too high is mended at once, and is read back.
Result<> channelSold(Transaction &tx, qint64 shopId, const channels::ListingRef &ref, qint64 pieces, Span when);

/// What came of a push or a read-back. `pieces` is what was sent or read.
Result<> pushed(Transaction &tx, qint64 listingId, qint64 pieces);
Result<> confirmed(Transaction &tx, qint64 listingId, qint64 pieces);
Result<> refused(Transaction &tx, qint64 listingId, const QString &why);
Result<> pushUnknown(Transaction &tx, qint64 listingId, const QString &why);
/// After a start, and when the clock was set back: figures told or read at a time that is yet to come by the clock are
/// doubtful (sales since would be taken for older than them), and are Unknown until they have been read back.
Result<> doubtWhatIsYetToCome(Transaction &tx);
/// Pushed but not read back yet, longest first.
Result<std::vector<Listing>> unconfirmed(Reader &reader, qint64 shopId, qint64 pushedBefore, int limit);

} // namespace selaras::catalog
