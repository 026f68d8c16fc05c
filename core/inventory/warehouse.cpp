#include "inventory/warehouse.h"

#include "audit/audit.h"
#include "inventory/queries.h"

#include <algorithm>

namespace selaras::inventory {

namespace {

Result<Warehouse> found(const std::vector<Warehouse> &among, qint64 id)
{
    const auto there = std::find_if(among.begin(), among.end(), [id](const Warehouse &one) { return one.id == id; });
    if (there == among.end())
        return fail(Error::Kind::Conflict, QStringLiteral("no warehouse %1").arg(id));
    return *there;
}

Result<> note(Transaction &tx, const char *action, const Warehouse &warehouse, const QString &actor)
{
    tx.touch(Topic::Stock);
    return audit::append(tx,
        {.actor = actor, .action = QString::fromLatin1(action), .subject = warehouse.code, .detail = warehouse.name});
}

} // namespace

Result<WarehouseUse> useOfWarehouse(Reader &reader, qint64 warehouseId)
{
    return reader.only(warehouseUse, warehouseId, warehouseId, warehouseId, warehouseId, warehouseId, warehouseId);
}

Result<> putAwayWarehouse(Transaction &tx, qint64 warehouseId, const QString &actor)
{
    TRY(const auto all, warehouses(tx));
    TRY(const Warehouse warehouse, found(all, warehouseId));
    TRY(const WarehouseUse use, useOfWarehouse(tx, warehouseId));
    if (use.any())
        return failAs(QStringLiteral("warehouse.in-use"), Error::Kind::Conflict, warehouse.name);
    CHECK(tx.run(deactivateWarehouse, warehouseId));
    return note(tx, "warehouse.put-away", warehouse, actor);
}

Result<> takeUpWarehouse(Transaction &tx, qint64 warehouseId, const QString &actor)
{
    TRY(const int changed, tx.run(activateWarehouse, warehouseId));
    if (changed == 0)
        return {};
    TRY(const auto all, warehouses(tx));
    TRY(const Warehouse warehouse, found(all, warehouseId));
    return note(tx, "warehouse.taken-up", warehouse, actor);
}

Result<std::vector<Warehouse>> warehousesPutAway(Reader &reader) { return reader.all(inactiveWarehouses); }

} // namespace selaras::inventory
