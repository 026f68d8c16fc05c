#include "rules/preview_model.h"

#include "kit/format.h"
#include "kit/roles.h"

namespace selaras::ui {

using namespace kit;

void PreviewModel::setShops(std::vector<ShopColumn> shops)
{
    if (shops == m_shops)
        return;
    beginResetModel();
    m_shops = std::move(shops);
    endResetModel();
}

const ShopColumn *PreviewModel::shopOf(int column) const
{
    const int shop = column - FirstShop;
    return shop >= 0 && shop < int(m_shops.size()) ? &m_shops[std::size_t(shop)] : nullptr;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    const inventory::ChangedSku &row = rows()[std::size_t(index.row())];
    const int column = index.column();
    if (role == IdRole && column == Code)
        return row.skuId;
    if (role == Qt::TextAlignmentRole)
        return int((column >= Sold ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (const ShopColumn *shop = shopOf(column))
        return shopData(row, *shop, role);
    if (role == ToneRole)
        return int(column == Name ? Tone::Text : Tone::Text2);
    if (role == Qt::ToolTipRole && column == Name)
        return row.name;
    if (role != Qt::DisplayRole)
        return {};
    return column == Code ? QVariant(row.code)
        : column == Name  ? QVariant(row.name)
                          : QVariant(format::count(row.soldIn30Days));
}

QVariant PreviewModel::shopData(const inventory::ChangedSku &row, const ShopColumn &shop, int role) const
{
    const inventory::ChangedSku::Figure *figure = nullptr;
    for (const auto &one : row.shops)
        if (one.shopId == shop.id)
            figure = &one;
    if (role == Qt::DisplayRole)
        return !figure                    ? format::nothing()
            : figure->now == figure->then ? format::count(figure->now)
                                          : tr("%1 → %2").arg(format::count(figure->now), format::count(figure->then));
    const bool changes = figure && figure->now != figure->then;
    if (role == ToneRole)
        return int(changes ? Tone::Text : Tone::Text2);
    if (role == StrongRole)
        return changes;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return !figure ? tr("%1 does not sell it").arg(shop.name)
            : changes  ? tr("%1: told %2 now, and %3 by this rule")
                            .arg(shop.name, format::count(figure->now), format::count(figure->then))
                      : tr("%1: stays %2").arg(shop.name, format::count(figure->now));
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= Sold ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (const ShopColumn *shop = shopOf(section))
        return role == TileRole                                         ? QVariant(shop->tile)
            : role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(shop->name)
                                                                        : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code: return tr("SKU");
    case Name: return tr("Goods");
    case Sold: return tr("30 days");
    default: return {};
    }
}

} // namespace selaras::ui
