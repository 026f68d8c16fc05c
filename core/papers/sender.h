#pragma once

#include "base/result.h"
#include "store/transaction.h"

/// Who sends a parcel, as its papers say it.
namespace selaras::papers {

/// The name a shop sells under. The place where orders by hand are taken ("WhatsApp", "Toko") is none: there it is the
/// name of the shop that was connected first, and empty where none is.
Result<QString> sellerName(Reader &reader, qint64 shopId);

/// Where a warehouse lies, as far as it is known: "Gudang Cakung, DKI Jakarta". Empty for an unknown id.
Result<QString> warehousePlace(Reader &reader, qint64 warehouseId);

} // namespace selaras::papers
