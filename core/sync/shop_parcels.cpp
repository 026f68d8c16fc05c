#include "fulfilment/obstacle.h"
#include "fulfilment/paper.h"
#include "orders/order.h"
#include "sync/shop_worker.h"

#include <QCoroFuture>

/// What a shop's channel is to do for parcels: arrange a courier, give its number and its label, hear that they left.
namespace selaras::sync {

namespace {

constexpr int kAtOnce = 20; ///< of a kind
const QString kUnneeded = QStringLiteral("{\"unneeded\":true}"); ///< the channel has no such thing, or it is done

/// When to ask again for what a channel is still making: soon at first, then with growing gaps.
qint64 askAgainAt(const outbox::Job &job, qint64 now)
{
    constexpr qint64 kSoonest = 2'000, kLatest = 5 * 60'000;
    return now + qBound(kSoonest, (now - job.createdAt) / 2, kLatest);
}

/// How long a channel may take to give a label before a person is told. Couriers give their numbers within minutes.
constexpr qint64 kLongestWait = 6 * 3'600'000;

Error neverCame(const QString &number)
{
    Error out(Error::Kind::Unsupported,
        number.isEmpty() ? QStringLiteral("the courier gave no number") : QStringLiteral("the label was not drawn"));
    out.code = number.isEmpty() ? QStringLiteral("label.number-never-came") : QStringLiteral("label.never-came");
    return out;
}

struct Due {
    std::vector<outbox::Job> jobs;
    qint64 nextAt = -1; ///< UTC ms at which the next is due; -1: none waits
};

Result<Due> takeDue(Transaction &tx, qint64 shopId, bool cutOff)
{
    Due out;
    for (const outbox::JobKind kind : outbox::kParcelJobs) {
        if (cutOff)
            CHECK(outbox::recoverOf(tx, shopId, kind));
        TRY(const auto some, outbox::take(tx, shopId, kind, kAtOnce));
        out.jobs.insert(out.jobs.end(), some.begin(), some.end());
        TRY(const auto rest, outbox::waiting(tx, shopId, kind));
        if (rest.nextAt)
            out.nextAt = out.nextAt < 0 ? *rest.nextAt : qMin(out.nextAt, *rest.nextAt);
    }
    return out;
}

} // namespace

Task<> ShopWorker::parcelsDue()
{
    m_nextParcelAt = -1;
    auto work = [id = m_shop.id, cutOff = m_parcelsOpen](Transaction &tx) {
        return takeDue(tx, id, cutOff);
    };
    Result<Due> due = co_await m_parts.store.write(std::move(work));
    if (!due) {
        m_nextParcelAt = now();
        co_return fail(due.error());
    }
    m_parcelsOpen = !due->jobs.empty();
    if (due->nextAt >= 0)
        m_nextParcelAt = m_nextParcelAt < 0 ? due->nextAt : qMin(m_nextParcelAt, due->nextAt);
    for (const outbox::Job &job : due->jobs) {
        const Result<> done = co_await parcelJob(job);
        if (!done) {
            m_nextParcelAt = now();
            co_return done;
        }
    }
    m_parcelsOpen = false;
    co_return Result<>();
}

Task<> ShopWorker::parcelJob(outbox::Job job)
{
    if (job.kind == outbox::JobKind::TellDispatched)
        co_return co_await tellDispatched(job);
    if (job.kind == outbox::JobKind::AnswerReturn)
        co_return co_await answerReturn(job);
    struct Found {
        std::optional<fulfilment::Shipment> parcel;
        QString externalId;
        bool over = false; ///< its order has left or is cancelled: nobody waits for an answer any more
    };
    auto look = [id = job.subjectId](Reader &reader) -> Result<Found> {
        Found found;
        TRY(found.parcel, fulfilment::find(reader, id));
        if (!found.parcel)
            return found;
        TRY(const auto order, orders::find(reader, found.parcel->orderId));
        found.externalId = order->sold.externalId;
        TRY(const auto obstacle, fulfilment::obstacleTo(reader, order->id));
        // What was handed over to a courier who, his channel says, never had it is still waited for.
        const bool gone = found.parcel->state == fulfilment::ShipmentState::HandedOver
            && !channels::isPickUpFailed(order->sold.hold);
        found.over = gone || found.parcel->state == fulfilment::ShipmentState::Dropped
            || obstacle == fulfilment::Obstacle::Left || obstacle == fulfilment::Obstacle::Cancelled;
        return found;
    };
    CO_TRY(Found found, co_await m_parts.store.read(std::move(look)));
    if (!found.parcel || found.over || !m_urgent->shipper()) {
        auto unneeded = [job](Transaction &tx) {
            return outbox::finish(tx, job.id, kUnneeded);
        };
        co_return co_await m_parts.store.write(std::move(unneeded));
    }
    if (job.kind == outbox::JobKind::ArrangeShipment)
        co_return co_await arrange(job, *found.parcel, found.externalId);
    co_return co_await fetchLabel(job, *found.parcel, found.externalId);
}

Task<> ShopWorker::arrange(outbox::Job job, fulfilment::Shipment parcel, QString externalId)
{
    Result<> outcome;
    if (!parcel.arrangedAt) {
        Chain::ForJob wire = m_chain.forJob(job.id);
        const auto ports = m_chain.connector(wire);
        const channels::ParcelRef ref{externalId, parcel.packageId};
        outcome = co_await ports->shipper()->arrange(ref);
        note(outcome);
        m_wanted.insert(externalId); // whatever the answer was, the order tells
    }
    auto done = [id = parcel.id](Transaction &tx) {
        return fulfilment::arranged(tx, id);
    };
    co_return co_await settleParcel(job, outcome, std::move(done));
}

Task<> ShopWorker::fetchLabel(outbox::Job job, fulfilment::Shipment parcel, QString externalId)
{
    Chain::ForJob wire = m_chain.forJob(job.id);
    const auto ports = m_chain.connector(wire);
    const channels::ParcelRef ref{externalId, parcel.packageId};
    QString number = parcel.trackingNumber;
    Result<std::optional<channels::ShippingDocument>> label;
    if (number.isEmpty()) {
        Result<std::optional<QString>> given = co_await ports->shipper()->trackingNumber(ref);
        note(given);
        if (!given)
            label = fail(given.error());
        else
            number = given->value_or(QString());
    }
    if (!number.isEmpty()) {
        label = co_await ports->shipper()->label(ref, number);
        note(label);
    }
    auto done = [id = parcel.id, number, label](Transaction &tx) -> Result<> {
        if (!number.isEmpty())
            CHECK(fulfilment::numbered(tx, id, number));
        if (!label || !*label)
            return {};
        CHECK(fulfilment::keep(tx,
            {.shipmentId = id,
                .kind = fulfilment::PaperKind::Label,
                .source = fulfilment::PaperSource::Channel,
                .mime = (*label)->mime,
                .bytes = (*label)->bytes}));
        return {};
    };
    if (label && !*label) {
        if (now() - job.createdAt > kLongestWait) {
            auto givenUp = [job, number, done](Transaction &tx) -> Result<> {
                CHECK(done(tx));
                return outbox::bury(tx, job, neverCame(number));
            };
            co_return co_await m_parts.store.write(std::move(givenUp));
        }
        // Still being made: no attempt has failed.
        const qint64 again = askAgainAt(job, now());
        m_nextParcelAt = m_nextParcelAt < 0 ? again : qMin(m_nextParcelAt, again);
        auto later = [job, again, done](Transaction &tx) -> Result<> {
            CHECK(done(tx));
            return outbox::putBack(tx, job, again, job.priority);
        };
        co_return co_await m_parts.store.write(std::move(later));
    }
    const Result<> outcome = label ? Result<>() : Result<>(fail(label.error()));
    co_return co_await settleParcel(job, outcome, std::move(done));
}

Task<> ShopWorker::tellDispatched(outbox::Job job)
{
    auto look = [id = job.subjectId](Reader &reader) {
        return orders::find(reader, id);
    };
    CO_TRY(std::optional<orders::Order> order, co_await m_parts.store.read(std::move(look)));
    Result<> outcome;
    if (order && m_urgent->dispatcher()) {
        Chain::ForJob wire = m_chain.forJob(job.id);
        const auto ports = m_chain.connector(wire);
        const QString externalId = order->sold.externalId;
        const QString courier = order->sold.courier;
        const QString number = order->sold.trackingNumber;
        outcome = co_await ports->dispatcher()->dispatched(externalId, courier, number);
        note(outcome);
        m_wanted.insert(externalId);
    }
    auto nothingMore = [](Transaction &) {
        return Result<>();
    };
    co_return co_await settleParcel(job, outcome, std::move(nothingMore));
}

Task<> ShopWorker::settleParcel(outbox::Job job, Result<> outcome, std::function<Result<>(Transaction &)> done)
{
    const qint64 retryAt = now() + backoff(job.attempts, m_parts.random);
    if (!outcome)
        m_nextParcelAt = m_nextParcelAt < 0 ? retryAt : qMin(m_nextParcelAt, retryAt);
    auto settled = [outcome, job, retryAt, done, answersOthers = m_answers](Transaction &tx) -> Result<> {
        if (outcome) {
            CHECK(outbox::finish(tx, job.id, QStringLiteral("{\"accepted\":true}")));
            CHECK(outbox::settleDead(tx, job.kind, job.subjectId));
            return done(tx);
        }
        if (outcome.error().kind == Error::Kind::Rejected || outcome.error().kind == Error::Kind::Unsupported)
            return outbox::bury(tx, job, outcome.error());
        CHECK(outbox::failed(tx, job, outcome.error(), retryAt, answersOthers));
        return {};
    };
    co_return co_await m_parts.store.write(std::move(settled));
}

} // namespace selaras::sync
