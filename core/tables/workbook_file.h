#pragma once

#include "tables/table_file.h"

namespace selaras::tables {

/// createTable for XLSX.
Result<std::unique_ptr<TableFile>> createWorkbook(const QString &path, const QStringList &header);

} // namespace selaras::tables
