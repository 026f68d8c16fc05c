#pragma once

#include "alerts/alert.h"
#include "catalog/comparison.h"
#include "catalog/drift.h"
#include "outbox/board.h"
#include "outbox/exchange.h"
#include "shops/shop.h"
#include "sync/health.h"

#include <QHash>

/// What the workspace Channels shows of the books; how the shops are doing comes from the engine.
namespace selaras::ui::health {

struct Report {
    std::vector<shops::Shop> shops;
    QHash<qint64, sync::ShopHealth> health; ///< by shop, as far as the books tell it
    catalog::Board drift;
    std::vector<alerts::PastAlert> alerts; ///< of the last seven days, newest first
};
Result<Report> readReport(Reader &reader, qint64 now);

/// What is counted by walking over every listing: the screen does not wait for it.
struct Counts {
    qint64 listings = 0; ///< of all shops
    qint64 compared = 0; ///< of those, what the board of differences looks at
    QHash<qint64, qint64> proposals; ///< by shop, of those in shadow mode
};
Result<Counts> readCounts(Reader &reader);

/// What the pane of one shop needs besides.
struct Call {
    outbox::Exchange exchange;
    std::optional<outbox::BoardRow> job; ///< the work it was made for; none: a read, a sign-in
};
struct ShopDetail {
    std::vector<Call> calls; ///< the newest that were kept
    qint64 tokenExpiresAt = 0; ///< UTC ms of the sign-in itself; 0: does not expire
    qint64 unconfirmed = 0; ///< listings told and not read back yet
    qint64 proposals = 0; ///< of a shop in shadow mode
    std::optional<catalog::Comparison> compared; ///< the last reading of everything it shows
    std::vector<catalog::Difference> differences; ///< that readings of the last seven days found, newest first
};
/// `now`: UTC ms.
Result<ShopDetail> readShop(Reader &reader, qint64 shopId, qint64 now);

/// How a shop stands by its settings and what waits or was refused, for a program without an engine.
Result<sync::ShopHealth> healthFromBooks(Reader &reader, const shops::Shop &shop);

} // namespace selaras::ui::health
