#include "shops/queries.h"

namespace selaras::shops {

namespace {

#define SHOP_COLUMNS                                                                                                   \
    "id, channel, name, account, base_url, currency, tax_inclusive, time_zone, unpaid_hold_ms, writes_stock, "         \
    "daily_write_limit, paused, needs_sign_in, connected_at, route, fee_basis_points"

Shop readShop(const Columns &c)
{
    return {.id = c.integer(0),
        .channel = c.text(1),
        .name = c.text(2),
        .account = c.text(3),
        .baseUrl = c.text(4),
        .currency = c.text(5),
        .taxInclusive = c.flag(6),
        .timeZone = c.text(7),
        .unpaidHoldMs = c.integer(8),
        .writesStock = c.flag(9),
        .dailyWriteLimit = c.integer(10),
        .paused = c.flag(11),
        .needsSignIn = c.flag(12),
        .connectedAt = c.integer(13),
        .route = routing::ruleFromText(c.text(14)).value_or(routing::Rule{}),
        .feeBasisPoints = c.integer(15)};
}

} // namespace

const Query<Shop> allShops{"SELECT " SHOP_COLUMNS " FROM shop ORDER BY id", readShop};
const Query<Shop, qint64> shopById{"SELECT " SHOP_COLUMNS " FROM shop WHERE id = ?", readShop};
const Query<qint64, QString, QString> shopOfAccount{
    "SELECT id FROM shop WHERE channel = ? AND account = ?", [](const Columns &c) {
        return c.integer(0);
    }};
const Query<QPair<QString, QString>, qint64> credentialsOf{
    "SELECT name, value FROM shop_credential WHERE shop_id = ?", [](const Columns &c) {
        return qMakePair(c.text(0), c.text(1));
    }};
const Query<Cursor, qint64, QString> cursorOf{
    "SELECT position, complete_up_to, asked_at FROM shop_cursor WHERE shop_id = ? AND feed = ?", [](const Columns &c) {
        return Cursor{c.text(0), c.integer(1), c.integer(2)};
    }};
const Query<qint64, qint64, qint64> pushesSince{
    "SELECT count(*) FROM exchange WHERE shop_id = ? AND id >= ? AND job_id IS NOT NULL", [](const Columns &c) {
        return c.integer(0);
    }};
const Query<qint64, qint64> skusOfShop{
    "SELECT DISTINCT sku_id FROM listing WHERE shop_id = ? AND sku_id IS NOT NULL ORDER BY sku_id",
    [](const Columns &c) {
        return c.integer(0);
    }};

const Statement<qint64, QString, QString, QString, QString, QString, bool, QString, qint64, bool, qint64, qint64>
    insertShop{
        "INSERT INTO shop (id, channel, name, account, base_url, currency, tax_inclusive, time_zone, unpaid_hold_ms, "
        "writes_stock, daily_write_limit, connected_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Statement<qint64, qint64> updateFee{"UPDATE shop SET fee_basis_points = ? WHERE id = ?"};
const Statement<bool, qint64> updatePaused{"UPDATE shop SET paused = ? WHERE id = ?"};
const Statement<bool, qint64> updateWritesStock{"UPDATE shop SET writes_stock = ? WHERE id = ?"};
const Statement<QString, qint64> updateName{"UPDATE shop SET name = ? WHERE id = ?"};
const Statement<QString, qint64> updateRoute{"UPDATE shop SET route = ? WHERE id = ?"};
const Statement<QString, qint64> updateTimeZone{"UPDATE shop SET time_zone = ? WHERE id = ?"};
const Statement<bool, qint64> updateNeedsSignIn{"UPDATE shop SET needs_sign_in = ? WHERE id = ?"};
const Statement<QString, qint64, QString> updateCredential{
    "UPDATE shop_credential SET value = ? WHERE shop_id = ? AND name = ?"};
const Statement<qint64, QString, QString> insertCredential{
    "INSERT INTO shop_credential (shop_id, name, value) VALUES (?, ?, ?)"};
const Statement<QString, qint64, qint64, qint64, QString> updateCursor{
    "UPDATE shop_cursor SET position = ?, complete_up_to = ?, asked_at = ? WHERE shop_id = ? AND feed = ?"};
const Statement<qint64, QString, QString, qint64, qint64> insertCursor{
    "INSERT INTO shop_cursor (shop_id, feed, position, complete_up_to, asked_at) VALUES (?, ?, ?, ?, ?)"};

} // namespace selaras::shops
