#include "simulation/queries.h"

namespace selaras::simulation {

const Query<BookOrder> bookOrders{
    "SELECT o.id, o.shop_id, o.external_id, o.state, o.version, o.pieces, "
    "coalesce((SELECT sum(r.held + r.waiting) FROM reservation r WHERE r.order_id = o.id AND r.state = 'open'), 0), "
    "coalesce((SELECT sum(r.held + r.waiting) FROM reservation r WHERE r.order_id = o.id AND r.state = 'shipped'), 0), "
    "(SELECT count(*) FROM reservation r WHERE r.order_id = o.id AND r.state = 'lapsed'), "
    "coalesce((SELECT sum(l.quantity) FROM order_line l WHERE l.order_id = o.id AND l.sku_id IS NULL), 0), "
    "EXISTS (SELECT 1 FROM inbox i WHERE i.shop_id = o.shop_id AND i.external_id = o.external_id AND i.state = 'failed'), "
    "coalesce((SELECT max(i.error) FROM inbox i WHERE i.shop_id = o.shop_id AND i.external_id = o.external_id "
    "AND i.state = 'failed' AND i.error_kind = 'conflict'), '') "
    "FROM orders o ORDER BY o.id",
    [](const Columns &c) {
        return BookOrder{c.integer(0), c.integer(1), c.text(2), c.text(3), c.integer(4), c.integer(5), c.integer(6),
            c.integer(7), c.integer(8), c.integer(9), c.flag(10), c.text(11)};
    }};

const Query<BookStock> bookStock{
    "SELECT sku_id, sum(on_hand), sum(reserved) FROM stock GROUP BY sku_id", [](const Columns &c) {
        return BookStock{c.integer(0), c.integer(1), c.integer(2)};
    }};

const Query<Moved> moved{
    "SELECT sku_id, reason, sum(delta) FROM movement GROUP BY sku_id, reason", [](const Columns &c) {
        return Moved{c.integer(0), c.text(1), c.integer(2)};
    }};

const Query<BookFigure> bookFigures{"SELECT shop_id, sku_id, confirmed, confirmed_at FROM listing "
                                    "WHERE sku_id IS NOT NULL AND push_state = 'confirmed'",
    [](const Columns &c) {
        return BookFigure{c.integer(0), c.integer(1), c.integer(2), c.integer(3)};
    }};

const Query<Failed> failedInInbox{
    "SELECT shop_id, external_id FROM inbox WHERE state = 'failed'", [](const Columns &c) {
        return Failed{c.integer(0), c.text(1)};
    }};

const Query<qint64, qint64, QString> knownOrder{
    "SELECT count(*) FROM orders WHERE shop_id = ? AND external_id = ?", [](const Columns &c) {
        return c.integer(0);
    }};

} // namespace selaras::simulation
