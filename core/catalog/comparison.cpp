#include "catalog/comparison.h"

#include "base/ids.h"
#include "catalog/queries.h"
#include "inventory/drift_queries.h"
#include "inventory/stock.h"

namespace selaras::catalog {

namespace {

struct Head {
    qint64 shopId = 0;
    qint64 beganAt = 0;
    bool writes = false; ///< what a shop shows that we do not write to is its own affair
};

struct Found {
    qint64 id = 0, skuId = 0, askedAt = 0, thought = 0, shown = 0;
};

const Statement<qint64, qint64, qint64> insertComparison{
    "INSERT INTO comparison (id, shop_id, began_at) VALUES (?, ?, ?)"};
const Query<Head, qint64> findHead{
    "SELECT c.shop_id, c.began_at, s.writes_stock FROM comparison c JOIN shop s ON s.id = c.shop_id WHERE c.id = ?",
    [](const Columns &c) {
        return Head{c.integer(0), c.integer(1), c.flag(2)};
    }};
const Statement<qint64, qint64> countListings{"UPDATE comparison SET listings = listings + ? WHERE id = ?"};
const Statement<qint64, qint64, qint64, qint64, qint64, qint64, std::optional<qint64>> insertDifference{
    "INSERT INTO difference (id, shop_id, comparison_id, listing_id, asked_at, thought, shown) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"};
const Statement<qint64> takeDown{"UPDATE listing SET live = 0 WHERE id = ?"};

// What was found of a comparison, but for listings that are gone: those no order explains.
const Query<Found, qint64> findFound{
    "SELECT d.id, l.sku_id, d.asked_at, d.thought, d.shown FROM difference d JOIN listing l ON l.id = d.listing_id "
    "WHERE d.comparison_id = ? AND d.shown IS NOT NULL ORDER BY d.id",
    [](const Columns &c) {
        return Found{c.integer(0), c.integer(1), c.integer(2), c.integer(3), c.integer(4)};
    }};
const Query<qint64, qint64, qint64, qint64> soldSince{
    "SELECT coalesce(sum(n.quantity), 0) FROM order_line n JOIN orders o ON o.id = n.order_id AND o.shop_id = ? "
    "WHERE n.sku_id = ? AND n.order_id >= ?",
    [](const Columns &c) {
        return c.integer(0);
    }};
const Statement<qint64> deleteDifference{"DELETE FROM difference WHERE id = ?"};
const Statement<qint64, qint64, qint64> markEnded{
    "UPDATE comparison SET ended_at = ?, differed = (SELECT count(*) FROM difference d WHERE d.comparison_id = ?) "
    "WHERE id = ?"};

const Query<Comparison, qint64> findLast{
    "SELECT id, shop_id, began_at, ended_at, listings, differed FROM comparison WHERE shop_id = ? "
    "AND ended_at IS NOT NULL ORDER BY id DESC LIMIT 1",
    [](const Columns &c) {
        return Comparison{c.integer(0), c.integer(1), c.integer(2), c.maybeInteger(3), c.integer(4), c.integer(5)};
    }};

const Query<Difference, qint64, qint64, qint64, int> findDifferences{
    "SELECT d.id, d.listing_id, d.sku_id, d.code, d.asked_at, d.thought, d.shown, " DRIFT_STATE
    " AS state, d.confirmed_at FROM (SELECT x.id AS id, x.listing_id AS listing_id, k.id AS sku_id, k.code AS code, "
    "x.asked_at AS asked_at, x.thought AS thought, x.shown AS shown, l.confirmed_at AS confirmed_at, " DUE("k.id", "k.buffer") " AS ours, l.published AS theirs, l.push_state AS push_state, l.published_at AS told_at, " WAITS_SINCE(
        "l.id") " AS waits_since FROM difference x JOIN listing l ON l.id = x.listing_id JOIN sku k ON k.id = l.sku_id "
                "WHERE x.shop_id = ? AND x.id >= ? ORDER BY x.id DESC LIMIT ?) d ORDER BY d.id DESC",
    [](const Columns &c) {
        return Difference{c.integer(0), c.integer(1), c.integer(2), c.text(3), c.integer(4), c.integer(5),
            c.maybeInteger(6), inventory::DriftState(c.small(7)), c.maybeInteger(8)};
    }};

const Query<qint64, qint64, int> findOld{
    "SELECT c.id FROM comparison c WHERE c.id < ? AND c.id < (SELECT max(n.id) FROM comparison n "
    "WHERE n.shop_id = c.shop_id AND n.ended_at IS NOT NULL) ORDER BY c.id LIMIT ?",
    [](const Columns &c) {
        return c.integer(0);
    }};
const Statement<qint64> deleteDifferences{"DELETE FROM difference WHERE comparison_id = ?"};
const Statement<qint64> deleteComparison{"DELETE FROM comparison WHERE id = ?"};

Result<> note(Transaction &tx, const Head &head, qint64 comparisonId, const Listing &listing, qint64 askedAt,
    std::optional<qint64> shown)
{
    const bool asExpected = listing.published == shown;
    // Of a listing that was never told or read there was nothing to think.
    if (!head.writes || !listing.skuId || !listing.published || asExpected || inDoubt(listing, tx.now()))
        return {};
    CHECK(tx.run(
        insertDifference, tx.newId(), head.shopId, comparisonId, listing.id, askedAt, *listing.published, shown));
    return {};
}

} // namespace

Result<qint64> beginComparison(Transaction &tx, qint64 shopId)
{
    const qint64 id = tx.newId();
    CHECK(tx.run(insertComparison, id, shopId, tx.now()));
    return id;
}

Result<> comparePage(
    Transaction &tx, qint64 comparisonId, const std::vector<channels::PulledListing> &pulled, qint64 askedAt)
{
    TRY(const Head head, tx.only(findHead, comparisonId));
    for (const channels::PulledListing &listing : pulled) {
        TRY(const auto known, listingByRef(tx, head.shopId, listing.ref));
        if (known && listing.quantity)
            CHECK(note(tx, head, comparisonId, *known, askedAt, listing.quantity));
    }
    CHECK(tx.run(countListings, qint64(pulled.size()), comparisonId));
    return {};
}

Result<std::vector<Listing>> notMet(Reader &reader, qint64 comparisonId, int limit)
{
    TRY(const Head head, reader.only(findHead, comparisonId));
    return reader.all(findNotMet, head.shopId, head.beganAt, limit);
}

Result<> askedAfter(Transaction &tx, qint64 comparisonId, qint64 listingId, std::optional<qint64> shown)
{
    TRY(const Head head, tx.only(findHead, comparisonId));
    TRY(const auto listing, listingById(tx, listingId));
    if (!listing)
        return {};
    CHECK(note(tx, head, comparisonId, *listing, tx.now(), shown));
    tx.touch(Topic::Catalog);
    if (shown) {
        CHECK(tx.run(meetListing, tx.now(), listingId));
        return inDoubt(*listing, tx.now()) ? Result<>() : confirmed(tx, listingId, *shown);
    }
    CHECK(tx.run(takeDown, listingId));
    return listing->skuId ? inventory::tellShops(tx, *listing->skuId, {}) : Result<>();
}

Result<> dropExplained(Transaction &tx, qint64 comparisonId)
{
    TRY(const Head head, tx.only(findHead, comparisonId));
    TRY(const auto found, tx.all(findFound, comparisonId));
    for (const Found &one : found) {
        TRY(const qint64 sold, tx.only(soldSince, head.shopId, one.skuId, IdMaker::firstAt(one.askedAt)));
        if (qAbs(one.shown - one.thought) <= sold)
            CHECK(tx.run(deleteDifference, one.id));
    }
    return {};
}

Result<> endComparison(Transaction &tx, qint64 comparisonId)
{
    CHECK(tx.run(markEnded, tx.now(), comparisonId, comparisonId));
    tx.touch(Topic::Catalog);
    return {};
}

Result<std::optional<Comparison>> lastComparison(Reader &reader, qint64 shopId) { return reader.one(findLast, shopId); }

Result<std::vector<Difference>> differences(Reader &reader, qint64 shopId, qint64 since, qint64 now, int limit)
{
    return reader.all(findDifferences, now - inventory::kUnderWay, shopId, IdMaker::firstAt(since), limit);
}

Result<int> forgetComparisons(Transaction &tx, qint64 before, int limit)
{
    TRY(const auto old, tx.all(findOld, IdMaker::firstAt(before), limit));
    for (const qint64 id : old) {
        CHECK(tx.run(deleteDifferences, id));
        CHECK(tx.run(deleteComparison, id));
    }
    return int(old.size());
}

} // namespace selaras::catalog
