#include "catalog/queries.h"

namespace selaras::catalog {

namespace {

#define SKU_COLUMNS "id, code, name, barcode, buffer, price_minor, currency, active, product"
#define LISTING_COLUMNS                                                                                                \
    "id, shop_id, item_id, variation_id, sku_id, seller_sku, title, live, published, published_at, confirmed, "        \
    "confirmed_at, push_state, push_note, allotted"

Sku readSku(const Columns &c)
{
    return {c.integer(0), c.text(1), c.text(2), c.text(3), c.integer(4), c.integer(5), c.text(6), c.flag(7), c.text(8)};
}

Listing readListing(const Columns &c)
{
    return {c.integer(0), c.integer(1), {c.text(2), c.text(3)}, c.maybeInteger(4), c.text(5), c.text(6), c.flag(7),
        c.maybeInteger(8), c.maybeInteger(9), c.maybeInteger(10), c.maybeInteger(11),
        inventory::toldFromName(c.text(12)), c.text(13), c.maybeInteger(14)};
}

} // namespace

const Query<Sku, qint64> findSku{"SELECT " SKU_COLUMNS " FROM sku WHERE id = ?", readSku};
const Query<Sku, QString> findSkuByCode{"SELECT " SKU_COLUMNS " FROM sku WHERE code_folded = ?", readSku};
const Query<qint64, QString> skuOfBarcode{"SELECT sku_id FROM sku_barcode WHERE barcode = ?", [](const Columns &c) {
                                              return c.integer(0);
                                          }};
const Query<std::optional<qint64>, qint64> findCost{"SELECT cost_minor FROM sku WHERE id = ?", [](const Columns &c) {
                                                        return c.maybeInteger(0);
                                                    }};
const Query<QString, int> productNames{
    "SELECT min(product) FROM sku WHERE active = 1 AND product_folded > '' GROUP BY product_folded "
    "ORDER BY product_folded LIMIT ?",
    [](const Columns &c) {
        return c.text(0);
    }};
const Query<Listing, qint64> findListing{"SELECT " LISTING_COLUMNS " FROM listing WHERE id = ?", readListing};
const Query<Listing, qint64, QString, QString> findListingByRef{
    "SELECT " LISTING_COLUMNS " FROM listing WHERE shop_id = ? AND item_id = ? AND variation_id = ?", readListing};
const Query<Mapping, qint64, QString, QString> findMapping{
    "SELECT id, sku_id FROM listing WHERE shop_id = ? AND item_id = ? AND variation_id = ?", [](const Columns &c) {
        return Mapping{c.integer(0), c.maybeInteger(1), false};
    }};
const Query<Listing, qint64> findListingsOfSku{
    "SELECT " LISTING_COLUMNS " FROM listing WHERE sku_id = ? ORDER BY shop_id, id", readListing};
const Query<Listing, qint64, qint64, int> findListingsOfShop{
    "SELECT " LISTING_COLUMNS " FROM listing WHERE shop_id = ? AND id > ? ORDER BY id LIMIT ?", readListing};
const Query<Listing, qint64, qint64, int> findNotMet{
    "SELECT " LISTING_COLUMNS
    " FROM listing WHERE shop_id = ? AND live = 1 AND coalesce(met_at, 0) < ? ORDER BY id LIMIT ?",
    readListing};
const Query<Listing, qint64, qint64, int> findUnconfirmed{
    "SELECT " LISTING_COLUMNS
    " FROM listing WHERE shop_id = ? AND push_state IN ('sent', 'unknown') AND published_at <= ? "
    "ORDER BY published_at LIMIT ?",
    readListing};

const Statement<qint64, QString, QString, QString, QString, QString, qint64, qint64, QString, qint64> insertSku{
    "INSERT INTO sku (id, code, code_folded, name, name_folded, barcode, buffer, price_minor, currency, created_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Statement<QString, QString, QString, qint64, bool, qint64> updateSku{
    "UPDATE sku SET name = ?, name_folded = ?, barcode = ?, price_minor = ?, active = ? WHERE id = ?"};
const Statement<qint64> deleteBarcodes{"DELETE FROM sku_barcode WHERE sku_id = ?"};
const Statement<QString, qint64> insertBarcode{"INSERT INTO sku_barcode (barcode, sku_id) VALUES (?, ?)"};
const Statement<qint64, qint64, QString, QString, std::optional<qint64>, QString, QString, bool, std::optional<qint64>,
    std::optional<qint64>, std::optional<qint64>>
    insertListing{
        "INSERT INTO listing (id, shop_id, item_id, variation_id, sku_id, seller_sku, title, live, published, confirmed, "
        "confirmed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Statement<QString, QString, bool, qint64, qint64> updateListing{
    "UPDATE listing SET seller_sku = ?, title = ?, live = ?, met_at = ? WHERE id = ?"};
const Statement<qint64, qint64> meetListing{"UPDATE listing SET met_at = ? WHERE id = ?"};
const Statement<std::optional<qint64>, qint64> updateCost{"UPDATE sku SET cost_minor = ? WHERE id = ?"};
const Statement<QString, QString, qint64> updateProduct{"UPDATE sku SET product = ?, product_folded = ? WHERE id = ?"};
const Statement<std::optional<qint64>, qint64> updateMapping{
    "UPDATE listing SET sku_id = ?, allotted = NULL WHERE id = ?"};
const Statement<qint64, qint64, qint64> lowerPublished{
    "UPDATE listing SET published = CASE WHEN published > ? THEN published - ? ELSE 0 END WHERE id = ?"};
const Statement<qint64, qint64, qint64> markPushed{
    "UPDATE listing SET published = ?, published_at = ?, push_state = 'sent', push_note = '' WHERE id = ?"};
const Statement<qint64, qint64, qint64, qint64> markConfirmed{
    "UPDATE listing SET published = ?, confirmed = ?, confirmed_at = ?, push_state = 'confirmed', push_note = '' "
    "WHERE id = ?"};
const Statement<qint64, qint64> markDoubtful{
    "UPDATE listing SET push_state = 'sent', published_at = coalesce(published_at, ?) "
    "WHERE id = ? AND push_state = 'confirmed'"};
const Statement<QString, qint64> markRefused{"UPDATE listing SET push_state = 'refused', push_note = ? WHERE id = ?"};
const Statement<QString, qint64, qint64> markUnknown{
    "UPDATE listing SET push_state = 'unknown', push_note = ?, published_at = coalesce(published_at, ?) WHERE id = ?"};
const Statement<qint64, qint64, qint64, qint64, qint64, qint64> doubtFuture{
    "UPDATE listing SET push_state = CASE WHEN push_state = 'refused' THEN 'refused' ELSE 'unknown' END, "
    "published_at = CASE WHEN published_at < ? THEN published_at ELSE ? END, "
    "confirmed_at = CASE WHEN confirmed_at > ? THEN ? ELSE confirmed_at END "
    "WHERE coalesce(published_at, 0) > ? OR coalesce(confirmed_at, 0) > ?"};

} // namespace selaras::catalog
