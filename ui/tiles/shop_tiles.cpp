#include "tiles/shop_tiles.h"

#include "pages/names.h"
#include "shops/badge.h"

namespace selaras::ui {

namespace {

ShopTiles tilesOf(const std::vector<shops::Account> &accounts, const Services &services)
{
    return shops::badges(accounts, [&](const QString &channel) { return channelLetter(services, channel); });
}

} // namespace

ShopTiles shopTiles(const std::vector<shops::Shop> &shops, const Services &services)
{
    std::vector<shops::Account> accounts;
    for (const shops::Shop &shop : shops)
        accounts.push_back({shop.id, shop.channel});
    return tilesOf(accounts, services);
}

ShopTiles shopTiles(const QHash<qint64, shops::Shop> &shops, const Services &services)
{
    return shopTiles(std::vector<shops::Shop>(shops.begin(), shops.end()), services);
}

ShopTiles shopTiles(const std::vector<sync::ShopHealth> &shops, const Services &services)
{
    std::vector<shops::Account> accounts;
    for (const sync::ShopHealth &shop : shops)
        accounts.push_back({shop.shopId, shop.channel});
    return tilesOf(accounts, services);
}

PageCell shopCell(const QString &tile, const QString &name)
{
    PageCell cell = tileCell({}, name);
    cell.insert(kit::TileRole, tile);
    return cell;
}

} // namespace selaras::ui
