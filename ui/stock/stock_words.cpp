#include "stock/stock_words.h"

#include "kit/format.h"
#include "pages/drift_words.h"
#include "pages/when.h"

#include <QCoreApplication>

namespace selaras::ui {

using inventory::MovementWords;
using inventory::Told;
using kit::Role;
namespace format = kit::format;

namespace {

struct StockWords {
    Q_DECLARE_TR_FUNCTIONS(selaras::ui::StockWords)
};

/// How much a mark asks for a person.
int weight(const std::optional<Role> &role)
{
    return !role ? 0 : *role == Role::Red ? 3 : *role == Role::Yellow ? 2 : 1;
}

} // namespace

QString stockTabName(inventory::StockTab tab)
{
    using enum inventory::StockTab;
    switch (tab) {
    case All: return StockWords::tr("All", "SKUs");
    case Low: return StockWords::tr("Running out");
    case Short: return StockWords::tr("Short stock");
    case Differs: return StockWords::tr("Differs");
    case Unconfirmed: return StockWords::tr("Unconfirmed");
    case Bundles: return StockWords::tr("Bundles");
    }
    return {};
}

QString stockTabMeaning(inventory::StockTab tab)
{
    using enum inventory::StockTab;
    switch (tab) {
    case All: break;
    case Low: return StockWords::tr("At most %1 pieces available").arg(format::count(inventory::kLowPieces));
    case Short: return StockWords::tr("Sold, but not there");
    case Differs: return StockWords::tr("A shop shows another figure, refused ours, or waits for it too long");
    case Bundles: return StockWords::tr("Made of others: as many as the scarcest part allows");
    case Unconfirmed: return StockWords::tr("Told over 2 min ago, not read back yet; Selaras asks again by itself");
    }
    return {};
}

QString reasonWords(inventory::Reason reason)
{
    using enum inventory::Reason;
    switch (reason) {
    case Opening: return StockWords::tr("Opening stock");
    case Receipt: return StockWords::tr("Received");
    case Count: return StockWords::tr("Counted");
    case Damaged: return StockWords::tr("Damaged");
    case Lost: return StockWords::tr("Lost");
    case Found: return StockWords::tr("Found");
    case Sale: return StockWords::tr("Shipped");
    case Return: return StockWords::tr("Came back");
    case Correction: return StockWords::tr("Corrected");
    case Undo: return StockWords::tr("Taken back");
    case Transfer: return StockWords::tr("Between warehouses");
    }
    return {};
}

MovementWords movementWords(qint64 now)
{
    return {{StockWords::tr("Time (%1)").arg(when::zoneWord(now)), StockWords::tr("SKU"), StockWords::tr("Warehouse"),
                StockWords::tr("Change"), StockWords::tr("On hand after"), StockWords::tr("Reason"),
                StockWords::tr("Reference"), StockWords::tr("Note"), StockWords::tr("Who")},
        reasonWords, when::zone()};
}

FigureMark figureMark(const inventory::ShopFigure &figure)
{
    using enum inventory::DriftState;
    const auto shown = [&] {
        return format::count(figure.published.value_or(0));
    };
    const auto gap = [&] {
        return !figure.published
            ? StockWords::tr("It was never told; it ought to show %1").arg(format::count(figure.due))
            : *figure.published == figure.due
            ? StockWords::tr("It shows %1 as it should; a change still waits to be sent").arg(shown())
            : *figure.published > figure.due
            ? StockWords::tr("It can sell %1 that are not there").arg(format::count(*figure.published - figure.due))
            : StockWords::tr("It will be told %1").arg(format::count(figure.due));
    };
    if (!figure.writes)
        return {std::nullopt, StockWords::tr("Shadow mode"), StockWords::tr("It is read, nothing is told to it")};
    const auto [role, word] = driftWord(figure.state);
    switch (figure.state) {
    case InTune: break;
    case Differs: return {role, word, gap()};
    case Waiting: return {role, word, gap()};
    case Refused: return {role, word, StockWords::tr("The shop did not take the figure; see Activity")};
    case Unknown:
        return {
            role, word, StockWords::tr("Whether the shop took %1 is not known; it is asked by itself").arg(shown())};
    case Sending:
        return {role, word, StockWords::tr("The shop has not shown %1 yet; it is asked again by itself").arg(shown())};
    case UnderWay:
        return figure.published == figure.due
            ? FigureMark{role, StockWords::tr("Sent"), StockWords::tr("It is not read back yet")}
            : FigureMark{role, word, gap()};
    }
    if (figure.told == Told::Confirmed)
        return {std::nullopt, StockWords::tr("Confirmed"),
            StockWords::tr("read back %1, matches").arg(format::count(figure.confirmed.value_or(*figure.published)))};
    return {std::nullopt, StockWords::tr("As found"), StockWords::tr("the shop showed it by itself")};
}

const inventory::ShopFigure *figureOf(const inventory::StockRow &row, qint64 shopId)
{
    const inventory::ShopFigure *worst = nullptr;
    for (const inventory::ShopFigure &figure : row.shops)
        if (figure.shopId == shopId && (!worst || weight(figureMark(figure).role) > weight(figureMark(*worst).role)))
            worst = &figure;
    return worst;
}

} // namespace selaras::ui
