#include "stock/stock_model.h"

#include "base/text.h"
#include "kit/format.h"
#include "kit/roles.h"
#include "stock/stock_words.h"
#include "tiles/shop_tiles.h"

#include <algorithm>

namespace selaras::ui {

using namespace kit;

namespace {

/// A level; nothing of it is a dash, but the shelf itself may be empty.
QString level(qint64 pieces, bool zeroIsNothing)
{
    return pieces == 0 && zeroIsNothing ? format::nothing() : format::count(pieces);
}

/// The name, and under it what a bundle is made of.
QString nameAndParts(const inventory::StockRow &row)
{
    QStringList lines{row.name};
    for (const inventory::PartHere &part : row.parts)
        lines << StockModel::tr("%1 × %2").arg(format::count(part.pieces), part.code);
    return lines.join(u'\n');
}

} // namespace

std::span<const inventory::StockRow> sameProduct(const std::vector<inventory::StockRow> &skus, std::size_t first)
{
    const QString product = folded(skus[first].product);
    std::size_t end = first + 1;
    while (!product.isEmpty() && end < skus.size() && folded(skus[end].product) == product)
        ++end;
    return std::span(skus).subspan(first, end - first);
}

std::vector<StockLine> linesOf(const std::vector<inventory::StockRow> &skus, bool byProduct, const QSet<QString> &open)
{
    std::vector<StockLine> out;
    for (std::size_t i = 0; i < skus.size();) {
        if (!byProduct || skus[i].product.isEmpty()) {
            out.push_back({.row = skus[i]});
            ++i;
            continue;
        }
        const auto variants = sameProduct(skus, i);
        const bool expanded = open.contains(folded(skus[i].product));
        out.push_back({.row = inventory::productRow(variants), .skus = int(variants.size()), .expanded = expanded});
        if (expanded)
            for (const inventory::StockRow &variant : variants)
                out.push_back({.row = variant, .inProduct = true});
        i += variants.size();
    }
    return out;
}

std::vector<ShopColumn> shopColumns(const Services &services, const std::vector<shops::Shop> &shops)
{
    const ShopTiles tiles = shopTiles(shops, services);
    std::vector<ShopColumn> out;
    for (const shops::Shop &shop : shops)
        out.push_back({shop.id, shop.name, tiles.value(shop.id)});
    return out;
}

void StockModel::setColumns(std::vector<ShopColumn> shops, std::vector<PlaceColumn> places)
{
    if (shops == m_shops && places == m_places)
        return;
    beginResetModel();
    m_shops = std::move(shops);
    m_places = std::move(places);
    endResetModel();
}

const ShopColumn *StockModel::shopOf(int column) const
{
    const int at = column - FirstShop;
    return at >= 0 && at < int(m_shops.size()) ? &m_shops[std::size_t(at)] : nullptr;
}

QVariant StockModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StockLine &line = rows()[std::size_t(index.row())];
    const inventory::StockRow &row = line.row;
    const int column = index.column();
    if (role == IdRole)
        return row.skuId;
    if (column <= Name && line.skus > 0 && role != Qt::TextAlignmentRole)
        return productData(line, column, role);
    if (role == DepthRole)
        return column == Code && line.inProduct ? QVariant(1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((column >= OnHand ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (const ShopColumn *shop = shopOf(column))
        return shopData(row, *shop, role);
    if (const PlaceColumn *place = placeOf(column))
        return placeData(row, *place, role);
    if (role == ToneRole)
        return int(column == Name || column == Available ? Tone::Text : Tone::Text2);
    if (role == StrongRole)
        return column == Available;
    if (role == StatusRole && column == Short && row.levels.waiting > 0)
        return int(Role::Yellow);
    if (role == Qt::ToolTipRole && column == Short && row.levels.waiting > 0)
        return tr("Sold but not there: %1").arg(format::count(row.levels.waiting));
    if (role == Qt::ToolTipRole && column == Name)
        return nameAndParts(row);
    if (role == SecondRole && column == Name) {
        const inventory::PartHere *scarcest = inventory::scarcestOf(row.parts);
        return scarcest ? tr("limited by %1").arg(scarcest->code) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Code: return row.code;
    case Name: return row.name;
    case OnHand: return level(row.levels.onHand, row.bundle); // a bundle is on no shelf
    case Reserved: return level(row.levels.reserved, true);
    case Short: return level(row.levels.waiting, true);
    case Buffer: return level(row.levels.buffer, true);
    case Incoming: return level(row.levels.incoming, true);
    case Available: return level(row.available, false);
    default: return {};
    }
}

const PlaceColumn *StockModel::placeOf(int column) const
{
    const int place = column - firstPlace();
    return place >= 0 && place < int(m_places.size()) ? &m_places[std::size_t(place)] : nullptr;
}

QVariant StockModel::placeData(const inventory::StockRow &row, const PlaceColumn &place, int role) const
{
    if (role == ToneRole)
        return int(Tone::Text2);
    const auto here = std::find_if(row.places.begin(), row.places.end(),
        [&](const inventory::InWarehouse &one) { return one.warehouseId == place.id; });
    if (role == Qt::DisplayRole)
        return here == row.places.end() ? format::nothing() : format::count(here->onHand);
    if (role == Qt::ToolTipRole && here != row.places.end())
        return tr("%1: %2 on hand, %3 of them reserved")
            .arg(place.name, format::count(here->onHand), format::count(here->reserved));
    return {};
}

QVariant StockModel::productData(const StockLine &line, int column, int role) const
{
    const QString skus = tr("%Ln SKU(s)", nullptr, line.skus);
    switch (role) {
    case Qt::DisplayRole: return column == Code ? skus : line.row.product;
    case ExpandedRole: return column == Code ? QVariant(line.expanded) : QVariant();
    case Qt::AccessibleTextRole:
        return column != Code ? QVariant(line.row.product)
            : line.expanded   ? tr("%1, product, %2, expanded").arg(line.row.product, skus)
                              : tr("%1, product, %2, collapsed").arg(line.row.product, skus);
    case ToneRole: return int(column == Name ? Tone::Text : Tone::Text2);
    case StrongRole: return column == Name;
    case Qt::ToolTipRole: return column == Name ? QVariant(line.row.product) : QVariant();
    default: return {};
    }
}

QVariant StockModel::shopData(const inventory::StockRow &row, const ShopColumn &shop, int role) const
{
    const inventory::ShopFigure *figure = figureOf(row, shop.id);
    if (!figure)
        return role == Qt::DisplayRole ? QVariant(format::nothing())
            : role == ToneRole         ? QVariant(int(Tone::Text2))
                                       : QVariant();
    if (role == Qt::DisplayRole)
        return figure->published ? format::count(*figure->published) : format::nothing();
    if (role == ToneRole)
        return int(figure->writes ? Tone::Text : Tone::Text2);
    const FigureMark mark = figureMark(*figure);
    if (role == StatusRole && mark.role && *mark.role != Role::Grey)
        return int(*mark.role);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return tr("%1: %2. %3").arg(shop.name, mark.word, mark.meaning);
    return {};
}

QVariant StockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= OnHand ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (const ShopColumn *shop = shopOf(section))
        return role == TileRole                                         ? QVariant(shop->tile)
            : role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(shop->name)
                                                                        : QVariant();
    if (const PlaceColumn *place = placeOf(section))
        return role == Qt::DisplayRole ? place->name
            : role == Qt::ToolTipRole  ? tr("On hand in %1").arg(place->name)
                                       : QVariant();
    if (role == Qt::ToolTipRole && m_ofOnePlace && (section == Buffer || section == Available))
        return tr("Over all warehouses");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code: return tr("SKU");
    case Name: return tr("Goods");
    case OnHand: return tr("On hand");
    case Reserved: return tr("Reserved");
    case Short: return tr("Short");
    case Buffer: return m_ofOnePlace ? tr("Buffer, all") : tr("Buffer");
    case Incoming: return tr("Incoming");
    case Available: return m_ofOnePlace ? tr("Available, all") : tr("Available");
    default: return {};
    }
}

} // namespace selaras::ui
