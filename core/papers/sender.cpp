#include "papers/sender.h"

#include "inventory/warehouse.h"
#include "shops/shop.h"

namespace selaras::papers {

Result<QString> sellerName(Reader &reader, qint64 shopId)
{
    TRY(const auto all, shops::all(reader));
    const shops::Shop *first = nullptr;
    for (const shops::Shop &shop : all) {
        if (shops::isManual(shop.channel))
            continue;
        if (shop.id == shopId)
            return shop.name;
        if (!first || shop.id < first->id) // ids are in the order of time
            first = &shop;
    }
    return first ? first->name : QString();
}

Result<QString> warehousePlace(Reader &reader, qint64 warehouseId)
{
    TRY(const auto all, inventory::warehouses(reader));
    for (const inventory::Warehouse &one : all)
        if (one.id == warehouseId)
            return one.province.isEmpty() ? one.name : one.name + QStringLiteral(", ") + one.province;
    return QString();
}

} // namespace selaras::papers
