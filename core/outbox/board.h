#pragma once

#include "outbox/outbox.h"

#include <array>

/// The outbox as a person looks at it: each job with what it is about.
namespace selaras::outbox {

/// A list of the board. Waiting has been tried and waits for its next try, Queued has not begun.
enum class Lane { Dead, Running, Queued, Waiting, Done };
constexpr int kLanes = 5;

struct BoardRow {
    Job job;
    QString channel; ///< ChannelKind::id of the shop
    QString shop; ///< its name
    QString subject; ///< SKU code (else seller SKU) of a listing, number of an order; empty when it is gone
    QString subjectName; ///< name of the goods, or the buyer's town; may be empty
    std::optional<qint64> ours; ///< PublishStock: pieces available now
    std::optional<qint64> theirs; ///< PublishStock: pieces the shop shows by our account
    std::optional<qint64> shipBy; ///< order jobs: UTC ms
};

/// One lane, newest first, before a job id (keyset). `dayStart` (UTC ms) is where Done begins.
Result<std::vector<BoardRow>> board(
    Reader &reader, Lane lane, qint64 dayStart, std::optional<qint64> before, int limit);
/// Nullopt for an unknown job.
Result<std::optional<BoardRow>> boardRow(Reader &reader, qint64 jobId);

/// How many jobs each lane holds, in the order of Lane.
Result<std::array<qint64, kLanes>> laneCounts(Reader &reader, qint64 dayStart);

} // namespace selaras::outbox
