#pragma once

#include "base/json.h"
#include "channels/order.h"

namespace selaras::channels::shopee {

/// Whether a package with this logistics_status was called off with its order, or a part of it, and counts no more.
bool isCalledOff(const QString &logisticsStatus);

/// What a line of an order offers to its packages: how Shopee tells the line's goods apart, and how many are wanted.
struct LineGoods {
    QString externalLineId;
    qint64 itemId = 0, modelId = 0, orderItemId = 0, promotionGroupId = 0;
    int quantity = 0; ///< pieces
};

/// The packages that still count, with their contents as our lines: never more of a line than is wanted of it. What a
/// package holds of cancelled pieces is left out, and so is a package of nothing else. `underway`: whether the order
/// is being shipped, for a logistics_status that nobody has documented. Faults, only where an order is cut into
/// several: a package without a number or without contents, or with goods that no line has.
std::vector<ChannelPackage> decodePackages(
    std::vector<json::Fields> packages, std::vector<LineGoods> lines, bool underway);

} // namespace selaras::channels::shopee
