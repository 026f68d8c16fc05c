#pragma once

#include "pages/page_model.h"
#include "services.h"
#include "shops/shop.h"
#include "sync/health.h"

#include <QHash>
#include <QString>
#include <vector>

namespace selaras::ui {

/// What stands in the tile of each shop, by its id: its badge (shops/badge.h).
using ShopTiles = QHash<qint64, QString>;

/// `shops`: all of them, in any order.
ShopTiles shopTiles(const std::vector<shops::Shop> &shops, const Services &services);
ShopTiles shopTiles(const QHash<qint64, shops::Shop> &shops, const Services &services);
ShopTiles shopTiles(const std::vector<sync::ShopHealth> &shops, const Services &services);

/// A cell with a shop's tile; `name` is for the tooltip, screen readers and copying.
PageCell shopCell(const QString &tile, const QString &name);

} // namespace selaras::ui
