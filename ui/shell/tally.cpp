#include "shell/tally.h"

#include "fulfilment/bench.h"
#include "inbox/inbox.h"
#include "inventory/stock_page.h"
#include "orders/queue.h"
#include "outbox/outbox.h"
#include "returns/returns.h"
#include "shops/shop.h"
#include "stockroom/board.h"

namespace selaras::ui {

Result<Tally> readTally(Reader &reader, qint64 dayStart, qint64 now)
{
    TRY(const auto totals, orders::totals(reader, {}));
    TRY(const auto jobs, outbox::counts(reader, dayStart));
    TRY(const qint64 failed, inbox::failedCount(reader));
    const auto of = [&](orders::Tab tab) {
        return totals[std::size_t(tab)].orders;
    };
    Tally tally;
    tally.openOrders = of(orders::Tab::Open);
    tally.unmappedOrders = of(orders::Tab::NeedsMapping);
    TRY(const auto packing, fulfilment::dayCount(reader, dayStart));
    tally.toPack = packing.waiting + packing.picking;
    TRY(tally.lateDeliveries, stockroom::lateCount(reader));
    TRY(const auto returned, returns::waiting(reader, now));
    tally.waitingReturns = returned.toAnswer + returned.toInspect + returned.toRefund;
    tally.returnIsDue = returned.isDue;
    tally.deadLetters = jobs.dead;
    tally.failedInbox = failed;
    tally.waiting = jobs.queued + jobs.running;
    TRY(tally.shortSkus, inventory::shortSkus(reader));
    TRY(const auto shops, shops::all(reader));
    for (const shops::Shop &shop : shops)
        if (!shops::isManual(shop.channel)) // there is no channel that could be told
            ++(shop.writesStock ? tally.writtenShops : tally.shadowShops);
    TRY(tally.lastBackup, lastBackup(reader));
    return tally;
}

Tally withHealth(Tally tally, const std::vector<sync::ShopHealth> &health)
{
    tally.stoppedShops = tally.behindShops = 0;
    for (const auto &shop : health) {
        tally.stoppedShops += shop.state == sync::ShopState::Stopped;
        tally.behindShops += shop.state == sync::ShopState::Behind;
    }
    return tally;
}

} // namespace selaras::ui
