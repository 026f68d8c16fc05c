#pragma once

#include "catalog/sku.h"

namespace selaras::catalog {

/// SKUs that a person may mean by what they typed or scanned: the one that has this code or barcode, then codes and
/// names that begin with it, by code. At most `limit`; an empty text finds nothing.
Result<std::vector<Sku>> findSkus(Reader &reader, const QString &text, int limit);

} // namespace selaras::catalog
