#pragma once

#include "base/result.h"
#include "store/transaction.h"

#include <array>
#include <optional>
#include <vector>

/// Durable work to be done outside: written in the transaction that makes it necessary, taken by sync, kept as
/// history when it is done. A job that needs a person is a dead letter.
namespace selaras::outbox {

/// What there is to do, and what its subject is.
enum class JobKind {
    PublishStock, ///< a listing: tell a shop how many of it it may sell
    CancelOrder, ///< an order
    FetchOrder, ///< an order: ask the channel how it stands
    ArrangeShipment, ///< a shipment: ask the channel to send a courier
    FetchLabel, ///< a shipment: its number and the channel's label
    TellDispatched, ///< an order: say that it has left
    AnswerReturn, ///< a return
    SendMessage, ///< a message to a buyer
};
constexpr int kJobKinds = 8;
/// What is asked of a channel for parcels that leave or come back.
constexpr std::array kParcelJobs{
    JobKind::ArrangeShipment, JobKind::FetchLabel, JobKind::TellDispatched, JobKind::AnswerReturn};
bool isOfParcels(JobKind kind);

/// Smaller is more urgent; the API budget of a shop is spent in this order.
enum class Priority {
    SoldOut = 0, ///< a listing that must show zero
    Decrease = 1,
    Person = 2, ///< somebody waits for it
    Increase = 3,
    Later = 4,
};

enum class JobState { Queued, Running, Done, Dead, Discarded };

struct Job {
    qint64 id = 0;
    JobKind kind = JobKind::PublishStock;
    qint64 shopId = 0;
    qint64 subjectId = 0;
    std::optional<qint64> orderId; ///< the order that caused it first
    JobState state = JobState::Queued;
    Priority priority = Priority::Later;
    qint64 runAt = 0; ///< UTC ms; not before
    int attempts = 0; ///< begun so far, counted also when the program died in one
    QString payload; ///< what a kind needs beyond its subject, as JSON
    QString outcome; ///< Done: what came of it, as JSON
    Error::Kind errorKind = Error::Kind::Transient; ///< of the last failure
    QString error; ///< of the last failure, for the log
    qint64 createdAt = 0; ///< UTC ms at which it was asked for; by a person again, that time
    std::optional<qint64> finishedAt;
    QString errorCode{}; ///< of the last failure; empty: its kind says all

    /// Why it failed last, as it can be told to a person.
    Error lastError() const;
};

QString jobKindName(JobKind kind); ///< "publish-stock", "cancel-order", "fetch-order", "arrange-shipment" ...
QString jobStateName(JobState state); ///< "queued", "running", "done", "dead", "discarded"

/// Puts work into the outbox. Asking again while the same work is still queued changes nothing but its urgency.
Result<> enqueue(Transaction &tx, JobKind kind, qint64 shopId, qint64 subjectId, Priority priority,
    std::optional<qint64> orderId = {}, const QString &payload = {});

/// The stock of a SKU has changed: every listing of it in a shop that we write to, and that shows something else than
/// is allotted to it, or without that `available` pieces, is to be told. `available` is never negative.
Result<> stockChanged(Transaction &tx, qint64 skuId, qint64 available, std::optional<qint64> orderId);

/// Takes up to `limit` queued jobs of a shop and kind that are due and at least as urgent as `least`, most urgent
/// first, and marks them running; the attempt is counted now, so that a crash in it counts too.
Result<std::vector<Job>> take(
    Transaction &tx, qint64 shopId, JobKind kind, int limit, Priority least = Priority::Later);

/// Takes the queued job of one subject whose time has come, as take() does. Nullopt: there is none.
Result<std::optional<Job>> takeOne(Transaction &tx, JobKind kind, qint64 subjectId);

/// What a shop's queue holds.
struct Waiting {
    qint64 jobs = 0;
    std::optional<qint64> nextAt; ///< UTC ms at which the first of them is due
};
Result<Waiting> waiting(Reader &reader, qint64 shopId, JobKind kind, Priority least = Priority::Later);
/// How many dead letters of that kind a shop has.
Result<qint64> deadOf(Reader &reader, qint64 shopId, JobKind kind);

Result<> finish(Transaction &tx, qint64 jobId, const QString &outcome);
/// Back into the queue, not before `runAt`. If the same work was queued meanwhile, this job ends as done instead.
Result<> retryLater(Transaction &tx, const Job &job, qint64 runAt, const Error &why);
/// The same without counting the attempt: it never really began (shop paused, our own rate limit, shutting down).
Result<> putBack(Transaction &tx, const Job &job, qint64 runAt, Priority priority);
/// The call of a job failed: back into the queue, not before `retryAt` (UTC ms), or after kMostAttempts a dead letter
/// (then true). What the shop answered counts as an attempt. What got no answer counts only while the shop
/// `answersOthers`; an outage is tried through for as long as it takes. The first attempt stays: it was tried.
Result<bool> failed(Transaction &tx, const Job &job, const Error &why, qint64 retryAt, bool answersOthers);
constexpr int kMostAttempts = 12;
/// Whether a call that failed so got no answer of the shop's own: it was lost, the server broke down, or a web page
/// stood before the shop.
bool unanswered(const Error &why);
/// A web page stood before the shop: an answer that says nothing of what was asked.
bool ofNobody(const Error &why);
/// Makes it a dead letter: a person must look. There is one for the same work: an older one ends as done.
Result<> bury(Transaction &tx, const Job &job, const Error &why);
/// The same work succeeded after all, or is no longer wanted: its dead letter, if there is one, ends as done.
Result<> settleDead(Transaction &tx, JobKind kind, qint64 subjectId);
/// After a start: jobs that were running when the program died are queued again. How many there were.
Result<int> recover(Transaction &tx);
/// The same for one kind of a shop, where the disk did not take how its calls ended.
Result<int> recoverOf(Transaction &tx, qint64 shopId, JobKind kind);
/// After a start, and when the clock was set back: what was planned for a later time, by a clock that may have been
/// wrong, is due now. How many jobs there were.
Result<int> planAnew(Transaction &tx);

/// What a person does with a dead letter. Conflict when it is not (any more) one.
Result<> retryDead(Transaction &tx, qint64 jobId, const QString &actor);
Result<> discardDead(Transaction &tx, qint64 jobId, const QString &actor, const QString &reason);

/// The dead letter of a subject; nullopt: there is none.
Result<std::optional<qint64>> deadOf(Reader &reader, JobKind kind, qint64 subjectId);

/// Jobs in a state, newest first, before a job id (keyset).
Result<std::vector<Job>> page(Reader &reader, JobState state, std::optional<qint64> before, int limit);
Result<std::optional<Job>> find(Reader &reader, qint64 jobId);
Result<std::vector<Job>> ofOrder(Reader &reader, qint64 orderId, int limit);

struct Counts {
    qint64 queued = 0, running = 0, dead = 0, doneToday = 0;
};
/// `dayStart`: UTC ms at which the shop's day began.
Result<Counts> counts(Reader &reader, qint64 dayStart);
/// How long done jobs are kept as history, ms.
constexpr qint64 kKeepDone = 30LL * 24 * 3'600'000;
/// Removes done jobs older than `before` (UTC ms), at most `limit`; how many.
Result<int> forgetDone(Transaction &tx, qint64 before, int limit);

} // namespace selaras::outbox
