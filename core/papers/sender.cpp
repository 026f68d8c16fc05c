#include "papers/sender.h"

#include "base/text.h"
#include "inventory/reservation.h"
#include "shops/shop.h"

#include <set>

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

Result<std::optional<inventory::Warehouse>> origin(
    Reader &reader, qint64 orderId, const std::vector<fulfilment::Shipment> &parcels)
{
    std::set<qint64> from;
    for (const fulfilment::Shipment &parcel : parcels)
        if (parcel.state != fulfilment::ShipmentState::Dropped)
            from.insert(parcel.warehouseId);
    if (from.empty()) {
        TRY(const auto sources, inventory::sourcesOf(reader, orderId));
        for (const inventory::Source &source : sources)
            from.insert(source.warehouseId);
    }
    if (from.size() != 1)
        return std::optional<inventory::Warehouse>();
    return inventory::warehouse(reader, *from.begin());
}

QString placeOf(const inventory::Warehouse &warehouse)
{
    const QString said = warehouse.address.isEmpty() ? warehouse.name : warehouse.address;
    const bool whole = folded(said).contains(folded(warehouse.province)); // who types an address may end it so
    return whole ? said : said + QStringLiteral(", ") + warehouse.province;
}

QStringList reachOf(const inventory::Warehouse &warehouse)
{
    QStringList out;
    if (!warehouse.address.isEmpty())
        out << placeOf(warehouse);
    if (!warehouse.phone.isEmpty())
        out << warehouse.phone;
    return out;
}

} // namespace selaras::papers
