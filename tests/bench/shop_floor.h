#pragma once

#include "shops/shop.h"
#include "store/transaction.h"

#include <vector>

namespace selaras::bench {

/// A shop that sells the same goods three times: every SKU has a listing in every shop, and every shop is told.
struct ShopFloor {
    std::vector<qint64> skus;
    std::vector<shops::Shop> shops;
    qint64 warehouseId = 0;
};

QString skuCode(int sku); ///< of the SKU at that place of ShopFloor::skus

/// Builds it into an empty inventory, each SKU with `pieces` on hand.
Result<ShopFloor> furnish(Transaction &tx, int skus, int shops, qint64 pieces);

/// The body of Shopee's get_order_detail with `count` paid orders of 1 to 3 lines, numbered from `first` on, as a shop
/// at that place of ShopFloor::shops would get it.
QByteArray orderDetails(const ShopFloor &floor, int shop, int first, int count);

} // namespace selaras::bench
