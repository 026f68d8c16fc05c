#pragma once

#include "base/result.h"
#include "market.h"

#include <QStringList>

namespace selaras::sandbox {

/// Makes one shop a name, in the order given: "shopee", "woocommerce". The same seed gives the same shops. Rejected for
/// a platform that there is not.
Result<std::vector<Shop>> shopsOf(const QStringList &platforms, quint64 seed);

} // namespace selaras::sandbox
