#pragma once

#include "inventory/stock.h"

/// Warehouses that come and go. One that is put away is offered nowhere and supplies nothing; its movements stay.
namespace selaras::inventory {

/// What stands against putting a warehouse away.
struct WarehouseUse {
    bool holds = false; ///< goods lie there, promised or not
    bool awaited = false; ///< a sold piece that is not there waits for it
    bool delivering = false; ///< a delivery or a transfer to or from it is open
    bool counting = false; ///< a count of it is open
    bool last = false; ///< there is no other

    bool any() const { return holds || awaited || delivering || counting || last; }
};
Result<WarehouseUse> useOfWarehouse(Reader &reader, qint64 warehouseId);

/// Audited. Conflict "warehouse.in-use" while useOfWarehouse() is any().
Result<> putAwayWarehouse(Transaction &tx, qint64 warehouseId, const QString &actor);
/// The way back, audited; nothing happens when it is in use. Goods that come into one do this by themselves: what a
/// buyer sends back to where it was sent from must not lie where nobody looks.
Result<> takeUpWarehouse(Transaction &tx, qint64 warehouseId, const QString &actor);

/// One of them, in use or put away; nullopt for an unknown id.
Result<std::optional<Warehouse>> warehouse(Reader &reader, qint64 id);
/// Those put away, the oldest first.
Result<std::vector<Warehouse>> warehousesPutAway(Reader &reader);

} // namespace selaras::inventory
