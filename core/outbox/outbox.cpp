#include "outbox/outbox.h"

#include "audit/audit.h"
#include "outbox/queries.h"

#include <algorithm>
#include <array>

namespace selaras::outbox {

QString jobKindName(JobKind kind)
{
    static constexpr std::array<const char *, kJobKinds> kNames{"publish-stock", "cancel-order", "fetch-order",
        "arrange-shipment", "fetch-label", "tell-dispatched", "answer-return", "send-message"};
    return QString::fromLatin1(kNames[std::size_t(kind)]);
}

bool isOfParcels(JobKind kind) { return std::find(kParcelJobs.begin(), kParcelJobs.end(), kind) != kParcelJobs.end(); }

QString jobStateName(JobState state)
{
    static constexpr std::array kNames{"queued", "running", "done", "dead", "discarded"};
    return QString::fromLatin1(kNames[std::size_t(state)]);
}

Result<> enqueue(Transaction &tx, JobKind kind, qint64 shopId, qint64 subjectId, Priority priority,
    std::optional<qint64> orderId, const QString &payload)
{
    if (isOfParcels(kind))
        tx.touch(Topic::Parcels);
    const QString name = jobKindName(kind);
    tx.touch(Topic::Jobs);
    TRY(const int waiting, tx.run(makeUrgent, int(priority), int(priority), name, subjectId));
    if (waiting > 0)
        return {};
    CHECK(tx.run(insertJob, tx.newId(), name, shopId, subjectId, orderId, int(priority), tx.now(), payload, tx.now()));
    return {};
}

Result<> stockChanged(Transaction &tx, qint64 skuId, qint64 available, std::optional<qint64> orderId)
{
    TRY(const auto listings, tx.all(listingsToTell, skuId, available));
    for (const ListingToTell &listing : listings) {
        const qint64 due = listing.allotted.value_or(available);
        const Priority priority = due == 0                  ? Priority::SoldOut
            : listing.published && due < *listing.published ? Priority::Decrease
                                                            : Priority::Increase;
        const bool waits = listing.queued && *listing.queued <= int(priority);
        if (!waits) // most do while orders rain down; writing that they do would be the dearest part of an order
            CHECK(enqueue(tx, JobKind::PublishStock, listing.shopId, listing.id, priority, orderId));
    }
    tx.touch(Topic::Stock);
    return {};
}

Result<std::vector<Job>> take(Transaction &tx, qint64 shopId, JobKind kind, int limit, Priority least)
{
    TRY(auto jobs, tx.all(dueJobs, shopId, jobKindName(kind), int(least), tx.now(), limit));
    for (Job &job : jobs) {
        CHECK(tx.run(markRunning, job.id));
        job.state = JobState::Running;
        ++job.attempts;
    }
    if (!jobs.empty())
        tx.touch(Topic::Jobs);
    return jobs;
}

Result<std::optional<Job>> takeOne(Transaction &tx, JobKind kind, qint64 subjectId)
{
    TRY(auto job, tx.one(dueJobOf, jobKindName(kind), subjectId, tx.now()));
    if (!job)
        return job;
    CHECK(tx.run(markRunning, job->id));
    job->state = JobState::Running;
    ++job->attempts;
    tx.touch(Topic::Jobs);
    return job;
}

Result<Waiting> waiting(Reader &reader, qint64 shopId, JobKind kind, Priority least)
{
    return reader.only(queueOf, shopId, jobKindName(kind), int(least));
}

Result<qint64> deadOf(Reader &reader, qint64 shopId, JobKind kind)
{
    return reader.only(countDead, shopId, jobKindName(kind));
}

Result<std::optional<qint64>> deadOf(Reader &reader, JobKind kind, qint64 subjectId)
{
    return reader.one(deadFor, jobKindName(kind), subjectId);
}

Result<> finish(Transaction &tx, qint64 jobId, const QString &outcome)
{
    tx.touch(Topic::Jobs);
    CHECK(tx.run(markDone, outcome, tx.now(), jobId));
    return {};
}

namespace {

const QString kSuperseded = QStringLiteral("{\"superseded\":true}"); ///< newer work of the same kind does it

/// `kind` empty: nothing has failed.
Result<> backToQueue(Transaction &tx, const Job &job, qint64 runAt, int attempts, const QString &kind, const Error &why,
    Priority priority)
{
    tx.touch(Topic::Jobs);
    TRY(const auto newer, tx.one(queuedFor, jobKindName(job.kind), job.subjectId));
    if (newer)
        return finish(tx, job.id, kSuperseded);
    CHECK(tx.run(markQueued, runAt, attempts, kind, why.code, why.detail, int(priority), job.id));
    return {};
}

} // namespace

Error Job::lastError() const
{
    Error out(errorKind, error);
    out.code = errorCode;
    return out;
}

Result<> retryLater(Transaction &tx, const Job &job, qint64 runAt, const Error &why)
{
    return backToQueue(tx, job, runAt, job.attempts, errorKindName(why.kind), why, job.priority);
}

Result<> putBack(Transaction &tx, const Job &job, qint64 runAt, Priority priority)
{
    const QString kind = job.error.isEmpty() ? QString() : errorKindName(job.errorKind);
    return backToQueue(tx, job, runAt, qMax(0, job.attempts - 1), kind, job.lastError(), priority);
}

Result<> settleDead(Transaction &tx, JobKind kind, qint64 subjectId)
{
    TRY(const auto dead, tx.all(deadFor, jobKindName(kind), subjectId));
    for (const qint64 id : dead)
        CHECK(finish(tx, id, kSuperseded));
    return {};
}

Result<> bury(Transaction &tx, const Job &job, const Error &why)
{
    CHECK(settleDead(tx, job.kind, job.subjectId));
    tx.touch(Topic::Jobs);
    CHECK(tx.run(markDead, errorKindName(why.kind), why.code, why.detail, tx.now(), job.id));
    return {};
}

bool ofNobody(const Error &why) { return why.code == QLatin1String("answer.page"); }

bool unanswered(const Error &why)
{
    return why.kind == Error::Kind::Transient || why.kind == Error::Kind::Unconfirmed || ofNobody(why);
}

namespace {

bool countsAsAttempt(const Error &why, bool answersOthers)
{
    using enum Error::Kind;
    if (unanswered(why))
        return answersOthers;
    // We were not let in, whatever we came for, or turned back ourselves.
    return why.kind != Throttled && why.kind != Unauthorized && why.kind != Cancelled;
}

} // namespace

Result<bool> failed(Transaction &tx, const Job &job, const Error &why, qint64 retryAt, bool answersOthers)
{
    Job tried = job;
    if (!countsAsAttempt(why, answersOthers))
        tried.attempts = qMax(1, job.attempts - 1); // taking it counted one
    const bool enough = tried.attempts >= kMostAttempts;
    CHECK(enough ? bury(tx, tried, why) : retryLater(tx, tried, retryAt, why));
    return enough;
}

namespace {

Result<int> queueAgain(Transaction &tx, const std::vector<Job> &running)
{
    const Error why(Error::Kind::Unconfirmed, QStringLiteral("nobody knows how it ended"));
    for (const Job &job : running)
        CHECK(retryLater(tx, job, tx.now(), why));
    return int(running.size());
}

} // namespace

Result<int> recover(Transaction &tx)
{
    TRY(const auto running, tx.all(runningJobs));
    return queueAgain(tx, running);
}

Result<int> recoverOf(Transaction &tx, qint64 shopId, JobKind kind)
{
    TRY(auto running, tx.all(runningJobs));
    std::erase_if(running, [&](const Job &job) { return job.shopId != shopId || job.kind != kind; });
    return queueAgain(tx, running);
}

Result<int> planAnew(Transaction &tx)
{
    TRY(const int jobs, tx.run(makeDue, tx.now(), tx.now()));
    if (jobs > 0)
        tx.touch(Topic::Jobs);
    return jobs;
}

namespace {

Result<Job> deadLetter(Transaction &tx, qint64 jobId)
{
    TRY(auto job, tx.one(jobById, jobId));
    if (!job || job->state != JobState::Dead)
        return fail(Error::Kind::Conflict, QStringLiteral("job %1 is not a dead letter").arg(jobId));
    tx.touch(Topic::Jobs);
    return *job;
}

} // namespace

Result<> retryDead(Transaction &tx, qint64 jobId, const QString &actor)
{
    TRY(const Job job, deadLetter(tx, jobId));
    CHECK(backToQueue(tx, job, tx.now(), 0, QString(), Error(Error::Kind::Transient), Priority::Person));
    CHECK(tx.run(makeNew, tx.now(), jobId)); // how long it may take counts from now
    if (isOfParcels(job.kind))
        tx.touch(Topic::Parcels); // wakes who asks for them
    return audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("job.retried"),
            .orderId = job.orderId,
            .subject = QStringLiteral("%1 %2").arg(jobKindName(job.kind)).arg(job.subjectId),
            .detail = job.error});
}

Result<> discardDead(Transaction &tx, qint64 jobId, const QString &actor, const QString &reason)
{
    TRY(const Job job, deadLetter(tx, jobId));
    CHECK(tx.run(markDiscarded, tx.now(), jobId));
    return audit::append(tx,
        {.actor = actor,
            .action = QStringLiteral("job.discarded"),
            .orderId = job.orderId,
            .subject = QStringLiteral("%1 %2").arg(jobKindName(job.kind)).arg(job.subjectId),
            .detail = reason});
}

Result<std::vector<Job>> page(Reader &reader, JobState state, std::optional<qint64> before, int limit)
{
    return reader.all(jobsInState, jobStateName(state), before.value_or(std::numeric_limits<qint64>::max()), limit);
}

Result<std::optional<Job>> find(Reader &reader, qint64 jobId) { return reader.one(jobById, jobId); }

Result<std::vector<Job>> ofOrder(Reader &reader, qint64 orderId, int limit)
{
    return reader.all(jobsOfOrder, orderId, limit);
}

Result<Counts> counts(Reader &reader, qint64 dayStart)
{
    Counts out;
    TRY(out.queued, reader.only(countInState, jobStateName(JobState::Queued), 0));
    TRY(out.running, reader.only(countInState, jobStateName(JobState::Running), 0));
    TRY(out.dead, reader.only(countInState, jobStateName(JobState::Dead), 0));
    TRY(out.doneToday, reader.only(countInState, jobStateName(JobState::Done), IdMaker::firstAt(dayStart)));
    return out;
}

Result<int> forgetDone(Transaction &tx, qint64 before, int limit)
{
    return tx.run(deleteDone, IdMaker::firstAt(before), limit);
}

} // namespace selaras::outbox
