#pragma once

#include "channels/report.h"
#include "pages/page_model.h"
#include "services.h"

/// Turning the report into cells and words. Pure.
namespace selaras::ui::health {

std::vector<PageModel::Column> shopColumns();
std::vector<PageModel::Column> driftColumns();
std::vector<PageModel::Column> alertColumns();

PageRow shopRow(const shops::Shop &shop, const sync::ShopHealth &health, std::optional<qint64> proposals,
    const Services &services, qint64 now);
PageRow driftRow(const catalog::Drift &drift, const Services &services, qint64 now);
/// `past`: newest first. The same trouble of a shop within kOneTrouble is one row.
std::vector<PageRow> alertRows(const std::vector<alerts::PastAlert> &past, const QHash<qint64, shops::Shop> &shops,
    const Services &services, qint64 now);
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
