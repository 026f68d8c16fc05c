#pragma once

#include "fulfilment/shipment.h"
#include "inventory/warehouse.h"

/// Who sends a parcel, as its papers say it.
namespace selaras::papers {

/// The name a shop sells under. The place where orders by hand are taken ("WhatsApp", "Toko") is none: there it is the
/// name of the shop that was connected first, and empty where none is.
Result<QString> sellerName(Reader &reader, qint64 shopId);

/// The warehouse that sends an order: its parcels', or before there are any the one that keeps its goods. Nullopt: none
/// yet, or several.
Result<std::optional<inventory::Warehouse>> origin(
    Reader &reader, qint64 orderId, const std::vector<fulfilment::Shipment> &parcels);

/// Where a warehouse lies, as far as it is known: "Jl. Raya Cakung 12, Jakarta Timur, DKI Jakarta", without an address
/// "Gudang Cakung, DKI Jakarta".
QString placeOf(const inventory::Warehouse &warehouse);

/// How a warehouse is reached, a line each: its address, its phone. What nobody has said is left out.
QStringList reachOf(const inventory::Warehouse &warehouse);

} // namespace selaras::papers
