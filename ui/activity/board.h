#pragma once

#include "alerts/alert.h"
#include "catalog/unmapped.h"
#include "inbox/inbox.h"
#include "outbox/board.h"
#include "shops/shop.h"

#include <QHash>

/// What the workspace Activity shows, read in one snapshot.
namespace selaras::ui::activity {

/// How many rows of each lane are wanted: at least a page, more when somebody scrolled.
struct Depth {
    std::array<int, outbox::kLanes> lanes;
};

struct Board {
    std::array<std::vector<outbox::BoardRow>, outbox::kLanes> lanes;
    std::array<qint64, outbox::kLanes> counts{};
    std::vector<inbox::Entry> failed;
    std::vector<alerts::Alert> alerts; ///< those that have no row of their own among dead letters and inbox
    std::vector<catalog::UnmappedListing> unmapped;
    QHash<qint64, shops::Shop> shops;

    qint64 needsPerson() const { return counts[0] + qint64(failed.size() + alerts.size()); }
};

Result<Board> readBoard(Reader &reader, const Depth &depth, qint64 dayStart);

} // namespace selaras::ui::activity
