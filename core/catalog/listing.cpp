#include "catalog/listing.h"

#include "audit/audit.h"
#include "catalog/queries.h"
#include "inventory/stock.h"

namespace selaras::catalog {

namespace {

constexpr qint64 kReadBackWithin = 10 * 60'000;

/// The SKU a shop's own SKU text names, if it names one of ours.
Result<std::optional<qint64>> skuNamed(Transaction &tx, const QString &sellerSku)
{
    if (sellerSku.trimmed().isEmpty())
        return std::optional<qint64>();
    TRY(const auto sku, skuByCode(tx, sellerSku));
    return sku ? std::optional(sku->id) : std::nullopt;
}

Result<> tellIfMapped(Transaction &tx, std::optional<qint64> skuId)
{
    return skuId ? inventory::tellShops(tx, *skuId, {}) : Result<>();
}

} // namespace

Result<qint64> adoptListing(Transaction &tx, qint64 shopId, const channels::PulledListing &pulled, const QString &actor)
{
    TRY(const auto known, listingByRef(tx, shopId, pulled.ref));
    tx.touch(Topic::Catalog);
    if (known) {
        CHECK(tx.run(updateListing, pulled.sellerSku, pulled.title, pulled.live, tx.now(), known->id));
        if (!known->skuId) {
            TRY(const auto sku, skuNamed(tx, pulled.sellerSku));
            if (sku)
                CHECK(mapListing(tx, known->id, *sku, actor));
        }
        // A page of listings may have been read before the shop was told: what is on its way is left to read-back.
        const bool onItsWay = known->pushState == PushState::Sent && inDoubt(*known, tx.now());
        if (pulled.quantity && (!known->published || !onItsWay))
            CHECK(confirmed(tx, known->id, *pulled.quantity));
        return known->id;
    }
    TRY(const auto sku, skuNamed(tx, pulled.sellerSku));
    const qint64 id = tx.newId();
    CHECK(tx.run(insertListing, id, shopId, pulled.ref.itemId, pulled.ref.variationId, sku, pulled.sellerSku,
        pulled.title, pulled.live, pulled.quantity, pulled.quantity,
        pulled.quantity ? std::optional(tx.now()) : std::nullopt));
    CHECK(tx.run(meetListing, tx.now(), id));
    CHECK(tellIfMapped(tx, sku));
    return id;
}

Result<Mapping> mappingOf(Transaction &tx, qint64 shopId, const channels::ChannelLine &line, const QString &actor)
{
    TRY(const auto known, tx.one(findMapping, shopId, line.itemId, line.variationId));
    if (known && known->skuId)
        return *known;
    TRY(const auto sku, skuNamed(tx, line.sellerSku));
    if (known) {
        if (sku)
            CHECK(mapListing(tx, known->listingId, *sku, actor));
        return Mapping{known->listingId, sku, sku.has_value()};
    }
    const qint64 id = tx.newId();
    CHECK(tx.run(insertListing, id, shopId, line.itemId, line.variationId, sku, line.sellerSku, line.title, true,
        std::nullopt, std::nullopt, std::nullopt));
    tx.touch(Topic::Catalog);
    return Mapping{id, sku, false};
}

Result<> mapListing(Transaction &tx, qint64 listingId, qint64 skuId, const QString &actor)
{
    CHECK(tx.run(updateMapping, skuId, listingId));
    tx.touch(Topic::Catalog);
    CHECK(audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("listing.mapped"),
            .skuId = skuId,
            .subject = QStringLiteral("listing %1").arg(listingId)}));
    return tellIfMapped(tx, skuId);
}

Result<> unmapListing(Transaction &tx, const Listing &listing, const QString &actor)
{
    if (!listing.skuId)
        return {};
    // The next reading of the shop would map it again.
    TRY(const auto named, skuNamed(tx, listing.sellerSku));
    if (named == listing.skuId)
        return failAs(QStringLiteral("listing.named-so"), Error::Kind::Conflict, listing.sellerSku);
    CHECK(tx.run(updateMapping, std::nullopt, listing.id));
    tx.touch(Topic::Catalog);
    CHECK(audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("listing.unmapped"),
            .skuId = listing.skuId,
            .subject = QStringLiteral("listing %1").arg(listing.id)}));
    return inventory::tellShops(tx, *listing.skuId, {});
}

Result<std::optional<Listing>> listingById(Reader &reader, qint64 id) { return reader.one(findListing, id); }
Result<std::vector<Listing>> listingsOfSku(Reader &reader, qint64 skuId)
{
    return reader.all(findListingsOfSku, skuId);
}

Result<std::vector<Listing>> listingsOfShop(Reader &reader, qint64 shopId, qint64 afterId, int limit)
{
    return reader.all(findListingsOfShop, shopId, afterId, limit);
}

Result<std::optional<Listing>> listingByRef(Reader &reader, qint64 shopId, const channels::ListingRef &ref)
{
    return reader.one(findListingByRef, shopId, ref.itemId, ref.variationId);
}

Result<> channelSold(Transaction &tx, qint64 shopId, const channels::ListingRef &ref, qint64 pieces, Span when)
{
    constexpr qint64 kClocksApart = 5'000; // channels tell whole seconds, and so does their clock
    TRY(const auto listing, listingByRef(tx, shopId, ref));
    if (!listing || !listing->published)
        return {};
    const qint64 learned = qMax(listing->publishedAt.value_or(0), listing->confirmedAt.value_or(0));
    const bool follows = pieces > 0 ? learned + kClocksApart < when.from : learned <= when.to + kClocksApart;
    const bool doubtful = learned + kClocksApart >= when.from && learned <= when.to + kClocksApart;
    // More than it had: it sold on order, or an order was paid that held nothing before. Where its figure stands now,
    // it alone can tell.
    const bool belowNothing = follows && pieces > *listing->published;
    if (doubtful || belowNothing)
        CHECK(tx.run(markDoubtful, learned, listing->id));
    if (!follows)
        return {};
    CHECK(tx.run(lowerPublished, pieces, pieces, listing->id));
    tx.touch(Topic::Catalog);
    return {};
}

Result<> pushed(Transaction &tx, qint64 listingId, qint64 pieces)
{
    tx.touch(Topic::Catalog);
    CHECK(tx.run(markPushed, pieces, tx.now(), listingId));
    return {};
}

Result<> confirmed(Transaction &tx, qint64 listingId, qint64 pieces)
{
    tx.touch(Topic::Catalog);
    CHECK(tx.run(markConfirmed, pieces, pieces, tx.now(), listingId));
    TRY(const auto listing, listingById(tx, listingId));
    return tellIfMapped(tx, listing ? listing->skuId : std::nullopt);
}

Result<> refused(Transaction &tx, qint64 listingId, const QString &why)
{
    tx.touch(Topic::Catalog);
    CHECK(tx.run(markRefused, why, listingId));
    return {};
}

Result<> pushUnknown(Transaction &tx, qint64 listingId, const QString &why)
{
    tx.touch(Topic::Catalog);
    CHECK(tx.run(markUnknown, why, tx.now(), listingId));
    return {};
}

Result<> doubtWhatIsYetToCome(Transaction &tx)
{
    const qint64 now = tx.now();
    TRY(const int listings, tx.run(doubtFuture, now, now, now, now, now, now));
    if (listings > 0)
        tx.touch(Topic::Catalog);
    return {};
}

bool inDoubt(const Listing &listing, qint64 now)
{
    return listing.pushState == PushState::Unknown
        || (listing.pushState == PushState::Sent && listing.publishedAt.value_or(0) > now - kReadBackWithin);
}

Result<std::vector<Listing>> unconfirmed(Reader &reader, qint64 shopId, qint64 pushedBefore, int limit)
{
    return reader.all(findUnconfirmed, shopId, pushedBefore, limit);
}

} // namespace selaras::catalog
