#include "catalog/drift.h"

#include "inventory/drift_queries.h"

namespace selaras::catalog {

namespace {

#define LISTINGS                                                                                                           \
    "SELECT l.id AS id, l.shop_id AS shop_id, s.channel AS channel, k.id AS sku_id, k.code AS code, k.name AS "            \
    "name, " DUE("k.id",                                                                                                   \
        "k.buffer") " AS ours, l.published AS theirs, l.confirmed AS confirmed, "                                          \
                    "l.confirmed_at AS confirmed_at, l.push_state AS push_state, l.published_at AS told_at, " WAITS_SINCE( \
                        "l.id") " AS waits_since, l.push_note AS note "                                                    \
                                "FROM listing l JOIN shop s ON s.id = l.shop_id JOIN sku k ON k.id = l.sku_id WHERE l.live = 1 "

Drift readDrift(const Columns &c)
{
    Drift out{c.integer(0), c.integer(1), c.text(2), c.integer(3), c.text(4), c.text(5), c.integer(6),
        c.maybeInteger(7), c.maybeInteger(8), c.maybeInteger(9), DriftState(c.small(10)), c.text(11)};
    // Our account of a shop that was told is our own figure; what it said last is what there is to compare.
    if (out.state == DriftState::Sending && out.confirmed)
        out.theirs = out.confirmed;
    return out;
}

// What may be on the board, from three small indexes instead of every listing there is: what shows another figure than
// ours has work in the outbox or a job somebody discarded (outbox::stockChanged sees to it, `selarasctl verify` that it
// did).
#define SUSPECTS                                                                                                       \
    "(SELECT t.id FROM listing t WHERE t.push_state IN ('sent', 'unknown') UNION "                                     \
    "SELECT r.id FROM listing r WHERE r.push_state IN ('refused', 'unknown') UNION "                                   \
    "SELECT j.subject_id FROM job j WHERE j.kind = 'publish-stock' AND j.state <> 'done') "

#define BOARD                                                                                                          \
    "FROM (SELECT d.*, " DRIFT_STATE " AS state FROM (" LISTINGS "AND s.writes_stock = 1 AND l.id IN " SUSPECTS        \
    ") d) e WHERE e.state "

const Query<Drift, qint64, int> drifting{
    "SELECT e.id, e.shop_id, e.channel, e.sku_id, e.code, e.name, e.ours, e.theirs, e.confirmed, e.confirmed_at, "
    "e.state, e.note " BOARD "> 1 ORDER BY e.state, coalesce(e.theirs, 0) - e.ours DESC, e.id LIMIT ?",
    readDrift};
const Query<qint64, qint64> countUnderWay{"SELECT count(*) " BOARD "= 1", [](const Columns &c) {
                                              return c.integer(0);
                                          }};

const Query<qint64> countCompared{"SELECT count(*) FROM listing l JOIN shop s ON s.id = l.shop_id "
                                  "WHERE l.live = 1 AND l.sku_id IS NOT NULL AND s.writes_stock = 1",
    [](const Columns &c) {
        return c.integer(0);
    }};

const Query<qint64> countLive{"SELECT count(*) FROM listing WHERE live = 1", [](const Columns &c) {
                                  return c.integer(0);
                              }};
const Query<qint64, qint64> countUnconfirmed{
    "SELECT count(*) FROM listing WHERE shop_id = ? AND push_state IN ('sent', 'unknown')", [](const Columns &c) {
        return c.integer(0);
    }};

const Query<Drift, qint64, QString, qint64, int> differingOfShop{
    "SELECT d.id, d.shop_id, d.channel, d.sku_id, d.code, d.name, d.ours, d.theirs, d.confirmed, d.confirmed_at, 2, "
    "d.note "
    "FROM (" LISTINGS "AND l.shop_id = ?) d WHERE " DRIFT_DIFFERS
    " AND (d.code, d.id) > (?, ?) ORDER BY d.code, d.id LIMIT ?",
    readDrift};

const Query<WouldWrite, qint64, qint64> countDiffering{
    "SELECT count(*), coalesce(sum(CASE WHEN d.theirs IS NULL OR d.ours > d.theirs THEN 1 ELSE 0 END), 0), "
    "coalesce(sum(CASE WHEN d.ours < d.theirs AND d.ours > 0 THEN 1 ELSE 0 END), 0), "
    "coalesce(sum(CASE WHEN d.ours < d.theirs AND d.ours = 0 THEN 1 ELSE 0 END), 0), "
    "(SELECT count(*) FROM listing u WHERE u.shop_id = ? AND u.live = 1 AND u.sku_id IS NULL) "
    "FROM (" LISTINGS "AND l.shop_id = ?) d WHERE " DRIFT_DIFFERS,
    [](const Columns &c) {
        return WouldWrite{c.integer(0), c.integer(1), c.integer(2), c.integer(3), c.integer(4)};
    }};

} // namespace

Result<Board> drift(Reader &reader, qint64 now, int limit)
{
    Board out;
    TRY(out.rows, reader.all(drifting, now - kUnderWay, limit));
    TRY(out.underWay, reader.only(countUnderWay, now - kUnderWay));
    return out;
}
Result<qint64> comparedListings(Reader &reader) { return reader.only(countCompared); }
Result<qint64> liveListings(Reader &reader) { return reader.only(countLive); }
Result<qint64> unconfirmedListings(Reader &reader, qint64 shopId) { return reader.only(countUnconfirmed, shopId); }

Result<std::vector<Drift>> wouldWrite(
    Reader &reader, qint64 shopId, const QString &afterCode, qint64 afterListing, int limit)
{
    return reader.all(differingOfShop, shopId, afterCode, afterListing, limit);
}

Result<WouldWrite> wouldWriteCounts(Reader &reader, qint64 shopId)
{
    return reader.only(countDiffering, shopId, shopId);
}

} // namespace selaras::catalog
