#pragma once

#include "inventory/warehouse.h"

namespace selaras::ctl {

/// The warehouse in use that has this code, however it is written. Rejected rules.warehouse: there is none.
Result<inventory::Warehouse> warehouseWithCode(Reader &reader, const QString &code);

} // namespace selaras::ctl
