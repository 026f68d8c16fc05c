#include "oversell/queries.h"

namespace selaras::oversell {

namespace {

#define TELLING_COLUMNS "state, created_at, finished_at, attempts, error, outcome"

StoredTelling readTelling(const Columns &c)
{
    const QString state = c.text(0);
    using enum Telling::State;
    return {{.state = state == QLatin1String("done")      ? Took
                    : state == QLatin1String("dead")      ? Refused
                    : state == QLatin1String("discarded") ? GivenUp
                                                          : Waits,
                .createdAt = c.integer(1),
                .finishedAt = c.maybeInteger(2),
                .before = std::nullopt,
                .told = std::nullopt,
                .attempts = c.small(3),
                .error = c.text(4)},
        c.text(5)};
}

} // namespace

const Query<Shortage, qint64> shortagesOfOrder{
    "SELECT r.line_id, r.order_id, l.title, l.item_id, l.variation_id, l.quantity, l.sku_id, r.sku_id, k.code, k.name, "
    "sum(r.waiting), sum(r.held) FROM reservation r JOIN order_line l ON l.id = r.line_id JOIN sku k ON k.id = r.sku_id "
    "WHERE r.order_id = ? AND r.state = 'open' GROUP BY r.line_id, r.order_id, l.title, l.item_id, l.variation_id, "
    "l.quantity, l.sku_id, r.sku_id, k.code, k.name, l.position HAVING sum(r.waiting) > 0 ORDER BY l.position, k.code",
    [](const Columns &c) {
        return Shortage{c.integer(0), c.integer(1), c.text(2), {c.text(3), c.text(4)}, c.integer(5), c.integer(6),
            c.integer(7), c.text(8), c.text(9), c.integer(10), c.integer(11)};
    }};

const Query<Sale, qint64, QString, QString, qint64> saleOfOrder{
    "SELECT o.id, o.number, o.shop_id, s.name, o.placed_at, o.received_at, (SELECT coalesce(sum(l.quantity), 0) "
    "FROM order_line l WHERE l.order_id = o.id AND o.shop_id = ? AND l.item_id = ? AND l.variation_id = ?) "
    "FROM orders o JOIN shop s ON s.id = o.shop_id WHERE o.id = ?",
    [](const Columns &c) {
        return Sale{c.integer(0), c.text(1), c.integer(2), c.text(3), c.integer(4), c.integer(5), c.integer(6)};
    }};

// What reverses a movement bears its name, or none, as the change of many SKUs at once does. The newest of several like
// it was reversed first.
const Query<StoredFall, qint64, qint64> fallAfter{
    "SELECT f.at, f.delta, f.subject, f.actor, "
    "(SELECT count(*) FROM audit u WHERE u.sku_id = f.sku_id AND u.seq > f.seq AND u.action = 'stock.moved' "
    "AND u.subject = 'undo' AND u.delta = -f.delta AND u.detail IN (f.detail, '')) > "
    "(SELECT count(*) FROM audit a WHERE a.sku_id = f.sku_id AND a.seq > f.seq AND a.action = 'stock.moved' "
    "AND a.subject <> 'undo' AND a.delta = f.delta AND a.detail = f.detail) "
    "FROM audit f WHERE f.sku_id = ? AND f.seq > ? AND f.action = 'stock.moved' AND f.delta < 0 ORDER BY f.seq LIMIT 1",
    [](const Columns &c) {
        return StoredFall{
            {LogEntry::What::Moved, c.integer(0), c.integer(1), std::nullopt, Fall{c.text(2), c.text(3)}}, c.flag(4)};
    }};

const Query<StoredTelling, qint64, qint64> tellingsBefore{
    "SELECT " TELLING_COLUMNS " FROM job WHERE kind = 'publish-stock' AND state = 'done' AND subject_id = ? "
    "AND finished_at <= ? ORDER BY finished_at DESC LIMIT 50",
    readTelling};
const Query<StoredTelling, qint64, qint64> tellingsAfter{
    "SELECT " TELLING_COLUMNS " FROM job WHERE kind = 'publish-stock' AND state = 'done' AND subject_id = ? "
    "AND finished_at > ? ORDER BY finished_at LIMIT 50",
    readTelling};
const Query<StoredTelling, qint64, qint64> openTellings{
    "SELECT " TELLING_COLUMNS " FROM job WHERE kind = 'publish-stock' AND state <> 'done' AND subject_id = ? "
    "AND created_at <= ? ORDER BY id LIMIT 50",
    readTelling};

const Query<qint64, QString, QString, qint64> lastShopChange{
    "SELECT seq FROM audit WHERE action = ? AND subject = ? AND at <= ? ORDER BY seq DESC LIMIT 1",
    [](const Columns &c) {
        return c.integer(0);
    }};

const Query<qint64, QString, qint64, qint64> limitReached{
    "SELECT id FROM alert WHERE kind = 'shop.daily-limit' AND subject = ? AND opened_at <= ? "
    "AND coalesce(closed_at, last_at + 600000) >= ? LIMIT 1",
    [](const Columns &c) {
        return c.integer(0);
    }};

} // namespace selaras::oversell
