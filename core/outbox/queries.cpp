#include "outbox/queries.h"

namespace selaras::outbox {

namespace {

#define JOB_COLUMNS                                                                                                     \
    "id, kind, shop_id, subject_id, order_id, state, priority, run_at, attempts, payload, outcome, error_kind, error, " \
    "created_at, finished_at, error_code"

template <class State> State named(const QString &name, QString (*nameOf)(State), int count)
{
    for (int i = 0; i < count; ++i)
        if (nameOf(State(i)) == name)
            return State(i);
    return State(0);
}

} // namespace

Job readJob(const Columns &c)
{
    return {.id = c.integer(0),
        .kind = named<JobKind>(c.text(1), jobKindName, kJobKinds),
        .shopId = c.integer(2),
        .subjectId = c.integer(3),
        .orderId = c.maybeInteger(4),
        .state = named<JobState>(c.text(5), jobStateName, 5),
        .priority = Priority(c.small(6)),
        .runAt = c.integer(7),
        .attempts = c.small(8),
        .payload = c.text(9),
        .outcome = c.text(10),
        .errorKind = errorKindFromName(c.text(11)),
        .error = c.text(12),
        .createdAt = c.integer(13),
        .finishedAt = c.maybeInteger(14),
        .errorCode = c.text(15)};
}

const Query<ListingToTell, qint64, qint64> listingsToTell{
    "SELECT l.id, l.shop_id, l.published, j.priority, l.allotted FROM listing l JOIN shop s ON s.id = l.shop_id "
    "LEFT JOIN job j ON j.kind = 'publish-stock' AND j.subject_id = l.id AND j.state = 'queued' "
    "WHERE l.sku_id = ? AND l.live = 1 AND s.writes_stock = 1 "
    "AND (l.published IS NULL OR l.published <> coalesce(l.allotted, ?))",
    [](const Columns &c) {
        return ListingToTell{c.integer(0), c.integer(1), c.maybeInteger(2), c.maybeInteger(3), c.maybeInteger(4)};
    }};

const Query<Job, qint64, QString, int, qint64, int> dueJobs{
    "SELECT " JOB_COLUMNS " FROM job "
    "WHERE shop_id = ? AND kind = ? AND state = 'queued' AND priority <= ? AND run_at <= ? "
    "ORDER BY priority, run_at LIMIT ?",
    readJob};

const Query<Job, QString, qint64, qint64> dueJobOf{
    "SELECT " JOB_COLUMNS " FROM job WHERE kind = ? AND subject_id = ? AND state = 'queued' AND run_at <= ?", readJob};

const Query<Waiting, qint64, QString, int> queueOf{
    "SELECT count(*), min(run_at) FROM job WHERE shop_id = ? AND kind = ? AND state = 'queued' AND priority <= ?",
    [](const Columns &c) {
        return Waiting{c.integer(0), c.maybeInteger(1)};
    }};

const Query<qint64, QString, qint64> queuedFor{
    "SELECT id FROM job WHERE kind = ? AND subject_id = ? AND state = 'queued'", [](const Columns &c) {
        return c.integer(0);
    }};

const Query<qint64, QString, qint64> deadFor{
    "SELECT id FROM job WHERE state = 'dead' AND kind = ? AND subject_id = ?", [](const Columns &c) {
        return c.integer(0);
    }};

const Query<qint64, qint64, QString> countDead{
    "SELECT count(*) FROM job WHERE state = 'dead' AND shop_id = ? AND kind = ?", [](const Columns &c) {
        return c.integer(0);
    }};

const Query<Job> runningJobs{"SELECT " JOB_COLUMNS " FROM job WHERE state = 'running'", readJob};

const Query<Job, qint64> jobById{"SELECT " JOB_COLUMNS " FROM job WHERE id = ?", readJob};

const Query<Job, QString, qint64, int> jobsInState{
    "SELECT " JOB_COLUMNS " FROM job WHERE state = ? AND id < ? ORDER BY id DESC LIMIT ?", readJob};

const Query<Job, qint64, int> jobsOfOrder{
    "SELECT " JOB_COLUMNS " FROM job WHERE order_id = ? ORDER BY id LIMIT ?", readJob};

const Query<qint64, QString, qint64> countInState{
    "SELECT count(*) FROM job WHERE state = ? AND id >= ?", [](const Columns &c) {
        return c.integer(0);
    }};

const Statement<int, int, QString, qint64> makeUrgent{
    "UPDATE job SET priority = CASE WHEN priority < ? THEN priority ELSE ? END "
    "WHERE kind = ? AND subject_id = ? AND state = 'queued'"};

const Statement<qint64, QString, qint64, qint64, std::optional<qint64>, int, qint64, QString, qint64> insertJob{
    "INSERT INTO job (id, kind, shop_id, subject_id, order_id, state, priority, run_at, payload, created_at) "
    "VALUES (?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?)"};

const Statement<qint64> markRunning{"UPDATE job SET state = 'running', attempts = attempts + 1 WHERE id = ?"};

const Statement<qint64, qint64> makeDue{"UPDATE job SET run_at = ? WHERE state = 'queued' AND run_at > ?"};

const Statement<QString, qint64, qint64> markDone{
    "UPDATE job SET state = 'done', outcome = ?, error_kind = '', error_code = '', error = '', finished_at = ? "
    "WHERE id = ?"};

const Statement<qint64, int, QString, QString, QString, int, qint64> markQueued{
    "UPDATE job SET state = 'queued', run_at = ?, attempts = ?, error_kind = ?, error_code = ?, error = ?, "
    "priority = ?, "
    "finished_at = NULL WHERE id = ?"};

const Statement<qint64, qint64> makeNew{"UPDATE job SET created_at = ? WHERE id = ?"};

const Statement<QString, QString, QString, qint64, qint64> markDead{
    "UPDATE job SET state = 'dead', error_kind = ?, error_code = ?, error = ?, finished_at = ? WHERE id = ?"};

const Statement<qint64, qint64> markDiscarded{"UPDATE job SET state = 'discarded', finished_at = ? WHERE id = ?"};

const Statement<qint64, int> deleteDone{
    "DELETE FROM job WHERE id IN (SELECT id FROM job WHERE state = 'done' AND id < ? ORDER BY id LIMIT ?)"};

} // namespace selaras::outbox
