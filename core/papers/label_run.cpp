#include "papers/label_run.h"

#include "documents/merge.h"
#include "fulfilment/obstacle.h"
#include "fulfilment/paper.h"
#include "fulfilment/shipment.h"
#include "orders/order.h"
#include "outbox/outbox.h"
#include "shops/shop.h"

#include <algorithm>

namespace selaras::papers {

namespace {

using fulfilment::Obstacle;
using fulfilment::Shipment;
using fulfilment::ShipmentState;
using outbox::JobKind;
using outbox::JobState;

constexpr int kJobs = 50; ///< of one order: more than any has

Error conflict(const QString &code, const QString &detail = {})
{
    Error error(Error::Kind::Conflict, detail);
    error.code = code;
    return error;
}

/// Why a channel's label of a parcel is not here; `jobs` oldest first.
Error whyMissing(const Shipment &parcel, const std::vector<outbox::Job> &jobs)
{
    const auto asks = [&](const outbox::Job &job) {
        const bool open = job.state == JobState::Queued || job.state == JobState::Running;
        return job.subjectId == parcel.id && (job.kind == JobKind::ArrangeShipment || job.kind == JobKind::FetchLabel)
            && (open || job.state == JobState::Dead);
    };
    const auto job = std::find_if(jobs.rbegin(), jobs.rend(), asks);
    if (job == jobs.rend())
        return conflict(QStringLiteral("label.not-asked"));
    if (job->state == JobState::Dead)
        return conflict(QStringLiteral("label.given-up"), job->error);
    if (job->kind == JobKind::ArrangeShipment)
        return conflict(QStringLiteral("label.courier-asked"));
    return conflict(
        parcel.trackingNumber.isEmpty() ? QStringLiteral("label.no-number") : QStringLiteral("label.not-drawn"));
}

/// Those that are, or were, sent.
std::vector<Shipment> notDropped(std::vector<Shipment> parcels)
{
    std::erase_if(parcels, [](const Shipment &parcel) { return parcel.state == ShipmentState::Dropped; });
    return parcels;
}

bool isOfTheDisk(const Error &error) { return error.kind == Error::Kind::Storage; }

} // namespace

Result<> addLabels(Transaction &tx, LabelRun &run, qint64 orderId, const LabelTarget &target, const QString &actor)
{
    TRY(const auto obstacle, fulfilment::obstacleTo(tx, orderId));
    TRY(const auto order, orders::find(tx, orderId));
    const QString number = order->sold.number;
    const auto gap = [&](Error why) {
        run.gaps.push_back({number, std::move(why)});
    };
    // One that is short is sent in parts, and the paper of one that has left may have been lost.
    if (obstacle && *obstacle != Obstacle::Short && *obstacle != Obstacle::Left) {
        gap(conflict(QStringLiteral("pack.") + fulfilment::obstacleName(*obstacle)));
        return {};
    }
    TRY(auto parcels, fulfilment::shipmentsOf(tx, orderId));
    parcels = notDropped(std::move(parcels));
    TRY(const auto shop, shops::find(tx, order->shopId));
    const bool given = shop && target.givers.contains(shop->channel);
    if (parcels.empty() && !given) {
        const auto begun = tx.attempt([&]() -> Result<> {
            CHECK(fulfilment::begin(tx, orderId, actor));
            return {};
        });
        if (!begun && isOfTheDisk(begun.error()))
            return tl::unexpected(begun.error());
        if (!begun) {
            gap(begun.error());
            return {};
        }
        TRY(parcels, fulfilment::shipmentsOf(tx, orderId));
        parcels = notDropped(std::move(parcels));
    }
    if (parcels.empty()) {
        gap(conflict(obstacle ? QStringLiteral("pack.") + fulfilment::obstacleName(*obstacle)
                              : QStringLiteral("label.not-asked")));
        return {};
    }
    for (const Shipment &parcel : parcels) {
        std::optional<ReadyLabel> label;
        const auto ready = tx.attempt([&]() -> Result<> {
            TRY(label, readyLabel(tx, parcel.id, target));
            return {};
        });
        if (!ready && isOfTheDisk(ready.error()))
            return tl::unexpected(ready.error());
        if (!ready) {
            gap(ready.error());
        } else if (label) {
            run.labels.push_back(*std::move(label));
        } else {
            TRY(const auto jobs, outbox::ofOrder(tx, orderId, kJobs));
            gap(whyMissing(parcel, jobs));
        }
    }
    return {};
}

Result<QByteArray> joined(const std::vector<ReadyLabel> &labels, printing::Speech speech)
{
    if (speech == printing::Speech::Pdf) {
        std::vector<QByteArray> pdfs;
        for (const ReadyLabel &label : labels)
            pdfs.push_back(label.bytes);
        return documents::mergedPdf(pdfs);
    }
    QByteArray out;
    for (const ReadyLabel &label : labels)
        out += label.bytes;
    return out;
}

Result<> notePrinted(Transaction &tx, const std::vector<qint64> &paperIds, const QString &printer, const QString &actor)
{
    for (const qint64 id : paperIds)
        CHECK(fulfilment::printed(tx, id, printer, actor));
    return {};
}

} // namespace selaras::papers
