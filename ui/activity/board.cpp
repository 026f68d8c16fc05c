#include "activity/board.h"

namespace selaras::ui::activity {

namespace {

/// Alerts whose cause has a row of its own.
const QStringList kTold{QStringLiteral("inbox.failed"), QStringLiteral("job.dead"), QStringLiteral("push.refused"),
    QStringLiteral("cancel.refused")};

constexpr int kMostFailed = 500; ///< more than anybody looks through; the count tells the rest

} // namespace

Result<Board> readBoard(Reader &reader, const Depth &depth, qint64 dayStart)
{
    Board out;
    for (int lane = 0; lane < outbox::kLanes; ++lane) {
        const auto at = std::size_t(lane);
        TRY(out.lanes[at], outbox::board(reader, outbox::Lane(lane), dayStart, {}, depth.lanes[at]));
    }
    TRY(out.counts, outbox::laneCounts(reader, dayStart));
    TRY(out.failed, inbox::failed(reader, {}, kMostFailed));
    TRY(auto open, alerts::open(reader));
    for (alerts::Alert &alert : open)
        if (!kTold.contains(alert.kind))
            out.alerts.push_back(std::move(alert));
    TRY(out.unmapped, catalog::unmappedListings(reader, kMostFailed));
    TRY(auto shops, shops::all(reader));
    for (shops::Shop &shop : shops)
        out.shops.insert(shop.id, std::move(shop));
    return out;
}

} // namespace selaras::ui::activity
