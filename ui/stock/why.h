#pragma once

#include "inventory/bundle.h"
#include "inventory/rules.h"
#include "inventory/stock_page.h"
#include "kit/theme.h"
#include "stock/stock_model.h"

#include <QDateTime>

#include <vector>

namespace selaras::ui {

/// Everything the pane says about one SKU, of one moment.
struct StockFacts {
    inventory::StockRow row; ///< over all warehouses
    std::vector<inventory::InWarehouse> places;
    inventory::Promised promised;
    std::vector<inventory::Movement> movements; ///< newest first
    std::vector<inventory::Warehouse> warehouses;
    std::vector<inventory::Warehouse> away; ///< those that were put away; older movements may be theirs
    std::vector<inventory::PartHere> parts; ///< of a bundle
    std::vector<std::optional<inventory::Explanation>> whys; ///< of each of row.shops
};
Result<std::optional<StockFacts>> stockFacts(Reader &reader, qint64 skuId, int movements);

/// "Cakung 70, Medan 50"
QString placesWords(const std::vector<inventory::InWarehouse> &here);

/// One row of the sum that explains a figure.
struct WhyRow {
    QString op; ///< empty, −, +, ×, ÷ or =
    QString name;
    qint64 figure = 0;
    QString why;
    double from = 0, to = 0; ///< its bar, 0 to 1 of the greatest figure
    QColor color;
};

/// From what is on hand to what is available for all shops: of a bundle, from its parts.
std::vector<WhyRow> whyAvailable(const StockFacts &facts);
/// From what is on hand to what a listing is told, by every rule that changes something. `shops`: those that rules may
/// name, with their tiles. `now`: by the clock of the house.
std::vector<WhyRow> whyTold(const StockFacts &facts, const inventory::Explanation &why,
    const std::vector<ShopColumn> &shops, const QDateTime &now);

} // namespace selaras::ui
