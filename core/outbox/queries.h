#pragma once

#include "outbox/outbox.h"
#include "store/query.h"

namespace selaras::outbox {

struct ListingToTell {
    qint64 id = 0;
    qint64 shopId = 0;
    std::optional<qint64> published;
    std::optional<qint64> queued; ///< the priority of the work that waits already
    std::optional<qint64> allotted; ///< pieces it should show; none: what is available
};

/// The fifteen columns of a job, in the order of Job's members, as the first of a row.
Job readJob(const Columns &columns);

extern const Query<ListingToTell, qint64, qint64> listingsToTell; ///< SKU, available now
extern const Query<Job, qint64, QString, int, qint64, int> dueJobs; ///< shop, kind, least urgent, now, limit
extern const Query<Job, QString, qint64, qint64> dueJobOf; ///< kind, subject, now
extern const Query<Waiting, qint64, QString, int> queueOf; ///< shop, kind, least urgent
extern const Query<qint64, QString, qint64> queuedFor; ///< kind, subject
extern const Query<qint64, QString, qint64> deadFor; ///< kind, subject
extern const Query<qint64, qint64, QString> countDead; ///< shop, kind
extern const Query<Job> runningJobs;
extern const Query<Job, qint64> jobById;
extern const Query<Job, QString, qint64, int> jobsInState; ///< state, before id, limit
extern const Query<Job, qint64, int> jobsOfOrder; ///< order, limit
extern const Query<qint64, QString, qint64> countInState; ///< state, from id

extern const Statement<int, int, QString, qint64> makeUrgent; ///< priority twice, kind, subject
extern const Statement<qint64, QString, qint64, qint64, std::optional<qint64>, int, qint64, QString, qint64> insertJob;
extern const Statement<qint64> markRunning;
extern const Statement<qint64, qint64> makeDue; ///< now, twice
extern const Statement<QString, qint64, qint64> markDone; ///< outcome, now, id
extern const Statement<qint64, int, QString, QString, QString, int, qint64>
    markQueued; ///< run at, attempts, error kind, its code, error, priority, id
extern const Statement<qint64, qint64> makeNew; ///< now, id
extern const Statement<QString, QString, QString, qint64, qint64> markDead; ///< error kind, its code, error, now, id
extern const Statement<qint64, qint64> markDiscarded; ///< now, id
extern const Statement<qint64, int> deleteDone; ///< before id, limit

} // namespace selaras::outbox
