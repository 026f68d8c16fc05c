#pragma once

#include "inventory/export.h"
#include "inventory/stock_page.h"
#include "kit/theme.h"
#include "services.h"
#include "shops/shop.h"

#include <QDateTime>

namespace selaras::ui {

QString stockTabName(inventory::StockTab tab);
/// What a SKU is in a tab for, and what takes it out again, in one sentence; empty: the name says it.
QString stockTabMeaning(inventory::StockTab tab);
QString reasonWords(inventory::Reason reason);
/// A file of movements in the language and the zone of the window. `now`: UTC ms.
inventory::MovementWords movementWords(qint64 now);

/// How what a shop shows stands to what it should show.
struct FigureMark {
    std::optional<kit::Role> role; ///< none: read back and equal, or the shop is in shadow mode
    QString word, meaning; ///< "Confirmed", "read back 7, matches"
};
FigureMark figureMark(const inventory::ShopFigure &figure);
/// The listing of a shop that most needs a person; null: it does not sell the SKU.
const inventory::ShopFigure *figureOf(const inventory::StockRow &row, qint64 shopId);

} // namespace selaras::ui
