#include "inventory/warehouse.h"

#include "audit/audit.h"
#include "inventory/queries.h"

namespace selaras::inventory {

namespace {

Result<Warehouse> known(Reader &reader, qint64 id)
{
    TRY(const auto there, warehouse(reader, id));
    if (!there)
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
    TRY(const Warehouse warehouse, known(tx, warehouseId));
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
    TRY(const Warehouse warehouse, known(tx, warehouseId));
    return note(tx, "warehouse.taken-up", warehouse, actor);
}

Result<std::optional<Warehouse>> warehouse(Reader &reader, qint64 id) { return reader.one(warehouseById, id); }

Result<std::vector<Warehouse>> warehousesPutAway(Reader &reader) { return reader.all(inactiveWarehouses); }

} // namespace selaras::inventory
