#include "stock/stock_words.h"

#include "kit/format.h"

#include <QCoreApplication>

namespace selaras::ui {

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
    case Undo: return StockWords::tr("Import taken back");
    }
    return {};
}

FigureMark figureMark(const inventory::ShopFigure &figure, qint64 available, qint64 now)
{
    if (!figure.writes)
        return {std::nullopt, StockWords::tr("Shadow mode"), StockWords::tr("It is read, nothing is told to it")};
    if (figure.told == Told::Refused)
        return {Role::Red, StockWords::tr("Refused"), StockWords::tr("The shop did not take the figure; see Activity")};
    if (!figure.published)
        return {Role::Grey, StockWords::tr("Never told"), StockWords::tr("It will be told with the next change")};
    const bool fresh = figure.publishedAt && now - *figure.publishedAt <= inventory::kConfirmWithin;
    if (figure.told == Told::Sent && fresh)
        return {Role::Blue, StockWords::tr("Sent"), StockWords::tr("It will be read back in a moment")};
    if (figure.told == Told::Sent || figure.told == Told::Unknown)
        return {Role::Yellow, StockWords::tr("Unconfirmed"),
            StockWords::tr("The shop has not shown %1 yet").arg(format::count(*figure.published))};
    if (*figure.published > available)
        return {Role::Red, StockWords::tr("Differs"),
            StockWords::tr("It can sell %1 that are not there").arg(format::count(*figure.published - available))};
    if (*figure.published < available)
        return {
            Role::Blue, StockWords::tr("Behind"), StockWords::tr("It will be told %1").arg(format::count(available))};
    if (figure.told == Told::Confirmed)
        return {std::nullopt, StockWords::tr("Confirmed"),
            StockWords::tr("read back %1, matches").arg(format::count(figure.confirmed.value_or(*figure.published)))};
    return {std::nullopt, StockWords::tr("As found"), StockWords::tr("the shop showed it by itself")};
}

const inventory::ShopFigure *figureOf(const inventory::StockRow &row, qint64 shopId, qint64 now)
{
    const inventory::ShopFigure *worst = nullptr;
    for (const inventory::ShopFigure &figure : row.shops) {
        if (figure.shopId != shopId)
            continue;
        if (!worst
            || weight(figureMark(figure, row.available, now).role)
                > weight(figureMark(*worst, row.available, now).role))
            worst = &figure;
    }
    return worst;
}

QChar letterOf(const Services &services, const QString &channel)
{
    for (const channels::ChannelKind &kind : services.kinds)
        if (kind.id == channel)
            return kind.letter;
    return channel.isEmpty() ? QChar() : channel.front().toUpper();
}

} // namespace selaras::ui
