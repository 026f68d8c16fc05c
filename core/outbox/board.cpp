#include "outbox/board.h"

#include "outbox/queries.h"

#include <limits>

namespace selaras::outbox {

namespace {

#define BOARD                                                                                                          \
    "SELECT j.id, j.kind, j.shop_id, j.subject_id, j.order_id, j.state, j.priority, j.run_at, j.attempts, j.payload, " \
    "j.outcome, j.error_kind, j.error, j.created_at, j.finished_at, j.error_code, s.channel, s.name, "                 \
    "coalesce(k.code, l.seller_sku, o.number, ''), coalesce(k.name, l.title, o.city, ''), "                            \
    "CASE WHEN k.id IS NULL THEN NULL ELSE coalesce((SELECT sum(p.on_hand - p.reserved) FROM stock p "                 \
    "JOIN warehouse w ON w.id = p.warehouse_id AND w.active = 1 WHERE p.sku_id = k.id), 0) - k.buffer END, "           \
    "l.published, o.ship_by FROM job j JOIN shop s ON s.id = j.shop_id "                                               \
    "LEFT JOIN listing l ON j.kind = 'publish-stock' AND l.id = j.subject_id "                                         \
    "LEFT JOIN sku k ON k.id = l.sku_id "                                                                              \
    "LEFT JOIN orders o ON j.kind <> 'publish-stock' AND o.id = coalesce(j.order_id, j.subject_id) "

BoardRow readRow(const Columns &c)
{
    BoardRow row{readJob(c), c.text(16), c.text(17), c.text(18), c.text(19), c.maybeInteger(20), c.maybeInteger(21),
        c.maybeInteger(22)};
    if (row.ours)
        row.ours = qMax<qint64>(0, *row.ours);
    return row;
}

qint64 readCount(const Columns &c) { return c.integer(0); }

const Query<BoardRow, qint64> rowOfJob{BOARD "WHERE j.id = ?", readRow};
const Query<BoardRow, QString, qint64, qint64, int> rowsInState{
    BOARD "WHERE j.state = ? AND j.id >= ? AND j.id < ? ORDER BY j.id DESC LIMIT ?", readRow};
const Query<BoardRow, qint64, int> rowsUntried{
    BOARD "WHERE j.state = 'queued' AND j.attempts = 0 AND j.id < ? ORDER BY j.id DESC LIMIT ?", readRow};
const Query<BoardRow, qint64, int> rowsRetrying{
    BOARD "WHERE j.state = 'queued' AND j.attempts > 0 AND j.id < ? ORDER BY j.id DESC LIMIT ?", readRow};
const Query<qint64, QString, qint64> countState{"SELECT count(*) FROM job WHERE state = ? AND id >= ?", readCount};
const Query<qint64> countRetrying{"SELECT count(*) FROM job WHERE state = 'queued' AND attempts > 0", readCount};

JobState stateOf(Lane lane)
{
    switch (lane) {
    case Lane::Dead: return JobState::Dead;
    case Lane::Running: return JobState::Running;
    case Lane::Queued:
    case Lane::Waiting: return JobState::Queued;
    case Lane::Done: break;
    }
    return JobState::Done;
}

} // namespace

Result<std::vector<BoardRow>> board(Reader &reader, Lane lane, qint64 dayStart, std::optional<qint64> before, int limit)
{
    const qint64 below = before.value_or(std::numeric_limits<qint64>::max());
    if (lane == Lane::Queued)
        return reader.all(rowsUntried, below, limit);
    if (lane == Lane::Waiting)
        return reader.all(rowsRetrying, below, limit);
    return reader.all(
        rowsInState, jobStateName(stateOf(lane)), lane == Lane::Done ? IdMaker::firstAt(dayStart) : 0, below, limit);
}

Result<std::optional<BoardRow>> boardRow(Reader &reader, qint64 jobId) { return reader.one(rowOfJob, jobId); }

Result<std::array<qint64, kLanes>> laneCounts(Reader &reader, qint64 dayStart)
{
    std::array<qint64, kLanes> out{};
    const auto at = [&](Lane lane) -> qint64 & {
        return out[std::size_t(lane)];
    };
    TRY(at(Lane::Dead), reader.only(countState, jobStateName(JobState::Dead), 0));
    TRY(at(Lane::Running), reader.only(countState, jobStateName(JobState::Running), 0));
    TRY(const qint64 queued, reader.only(countState, jobStateName(JobState::Queued), 0));
    TRY(at(Lane::Waiting), reader.only(countRetrying));
    at(Lane::Queued) = queued - at(Lane::Waiting);
    TRY(at(Lane::Done), reader.only(countState, jobStateName(JobState::Done), IdMaker::firstAt(dayStart)));
    return out;
}

} // namespace selaras::outbox
