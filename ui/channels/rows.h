#pragma once

#include "channels/report.h"
#include "pages/page_model.h"
#include "services.h"
#include "tiles/shop_tiles.h"

/// Turning the report into cells and words. Pure.
namespace selaras::ui::health {

std::vector<PageModel::Column> shopColumns();
std::vector<PageModel::Column> driftColumns();
std::vector<PageModel::Column> alertColumns();

/// What every row needs besides its own.
struct Seen {
    const Services &services;
    const QHash<qint64, shops::Shop> &shops;
    const ShopTiles &tiles; ///< of all of them
    qint64 now = 0; ///< UTC ms
};

PageRow shopRow(
    const shops::Shop &shop, const sync::ShopHealth &health, std::optional<qint64> proposals, const Seen &seen);
PageRow driftRow(const catalog::Drift &drift, const Seen &seen);
/// `past`: newest first. The same trouble of a shop within kOneTrouble is one row.
std::vector<PageRow> alertRows(const std::vector<alerts::PastAlert> &past, const Seen &seen);
constexpr qint64 kOneTrouble = 3'600'000; ///< ms

struct StateWord {
    kit::Role role;
    QString word;
};
StateWord stateWord(sync::ShopState state);
/// The sign-in: how long it holds; yellow from seven days before its end, red when a person must act.
StateWord tokenWord(const shops::Shop &shop, const sync::ShopHealth &health, const Services &services, qint64 now);
/// "1.9 s", "4.1 min", "< 0.1 s"; a dash when nothing was told.
QString delayWords(qint64 ms);
/// Used share of the calls of the last minute, 0 to 1.
double budgetShare(const sync::ShopHealth &health);
/// In whole per cent.
QString budgetWords(const sync::ShopHealth &health);
kit::Role budgetRole(const sync::ShopHealth &health);

} // namespace selaras::ui::health
